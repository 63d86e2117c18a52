"""How much a voice weighs, by what it is and by what is asked.

`foedera weights` prints the table, and `[weights.CLASS]` in `sources.toml` changes it;
numbers are hundredths of a voice. The authentic text is supreme on what it provides
and says nothing of what happened later; a depositary's or a treaty series' notice
decides what happened to an instrument, whatever any number of encyclopedias say; a
translation ranks below the authentic text. `DECISIVE` is more than all voices that do
not decide together.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from foedera.errors import BadSettingError
from foedera.reconcile.questions import Asked
from foedera.sources.model import SourceClass

DECISIVE = 10_000
"""Weight of a voice that decides a question; others together count at most one less."""

Weights: TypeAlias = Mapping[SourceClass, Mapping[Asked, int]]
"""Hundredths of a voice, by class of source and what is asked."""

KEYS: Mapping[str, Asked] = MappingProxyType(
    {
        "provides": Asked.PROVISION,
        "making": Asked.ACT,
        "later": Asked.AFTERMATH,
        "world": Asked.WORLD,
        "literature": Asked.LITERATURE,
    }
)
"""What can be asked, by the word that a sources file uses."""

_COLUMNS = (Asked.PROVISION, Asked.ACT, Asked.AFTERMATH, Asked.WORLD, Asked.LITERATURE)

_TABLE = {
    SourceClass.AUTHENTIC_TEXT: (DECISIVE, 300, 30, 50, 50),
    SourceClass.OFFICIAL_TRANSLATION: (300, 200, 30, 50, 50),
    SourceClass.SERIES: (250, 200, DECISIVE, 80, 80),
    SourceClass.ARCHIVE: (150, 150, 150, 120, 100),
    SourceClass.DATASET: (80, 100, 100, 90, 80),
    SourceClass.HANDBOOK: (100, 100, 100, 90, 90),
    SourceClass.SCHOLARSHIP: (100, 110, 110, 120, 110),
    SourceClass.ENCYCLOPEDIA: (80, 80, 80, 80, 80),
    SourceClass.PRESS: (60, 70, 70, 70, 60),
    SourceClass.PAGE: (50, 50, 50, 50, 50),
}

WEIGHTS: Weights = MappingProxyType(
    {kind: MappingProxyType(dict(zip(_COLUMNS, row, strict=True))) for kind, row in _TABLE.items()}
)
"""What holds unless a sources file says otherwise."""

PRINTED_TEXT = 200
"""What a treaty's own words weigh on what they provide, wherever they are printed."""

REPORTED = 60
"""Per cent of its weight that a claim keeps when it is ascribed to someone else."""

DAMAGED = 50
"""Per cent of its weight that a claim keeps when words were lost in its sentence."""

FORESEEN = 50
"""Per cent of its weight on what it provides that a text keeps on an act still to come."""


def changed(said: Mapping[str, Mapping[str, int]]) -> Weights:
    """The weights with what a sources file says of them.

    Args:
        said: by class, by a word of `KEYS`.

    Raises:
        BadSettingError: a word that is none of `KEYS`.
    """
    weights = {kind: dict(row) for kind, row in WEIGHTS.items()}
    for kind, row in said.items():
        for word, number in row.items():
            if word not in KEYS:
                raise BadSettingError(
                    f"[weights.{kind}]: {word!r} cannot be asked. Use {', '.join(KEYS)}."
                )
            weights[SourceClass(kind)][KEYS[word]] = min(number, DECISIVE)
    return weights


def weight(
    kind: SourceClass,
    question: Asked,
    *,
    modality: str,
    safe: bool,
    ascribed: bool = False,
    weights: Weights = WEIGHTS,
) -> int:
    """Hundredths of a voice for one claim.

    Args:
        kind: class of the witness.
        question: what is asked.
        modality: of the claim.
        safe: False when text was lost in its sentence.
        ascribed: whether the witness gives it as said by someone else.
        weights: by class and question.
    """
    full = weights[kind][question]
    if modality == "provided":
        full = max(weights[kind][Asked.PROVISION], PRINTED_TEXT)
        if question is not Asked.PROVISION:
            full = full * FORESEEN // 100
    if modality == "reported" or ascribed:
        full = full * REPORTED // 100
    return full if safe else full * DAMAGED // 100


def total(weights: list[int]) -> int:
    """What several voices weigh together: no number of others outweighs one that decides."""
    deciding = sum(each for each in weights if each >= DECISIVE)
    others = sum(each for each in weights if each < DECISIVE)
    return deciding + min(others, DECISIVE - 1)
