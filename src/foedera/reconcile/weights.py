"""How much a voice weighs, by what it is and by what is asked.

The table is printed in the documentation and can be changed; numbers are hundredths
of a voice. The authentic text is supreme on what it provides and says nothing of
what happened later; a depositary's or a treaty series' notice decides what happened
to an instrument, whatever any number of encyclopedias say; a translation ranks below
the authentic text. `DECISIVE` is more than all voices that do not decide together.
"""

from collections.abc import Mapping
from types import MappingProxyType

from foedera.reconcile.questions import Asked
from foedera.sources.model import SourceClass

DECISIVE = 10_000
"""Weight of a voice that decides a question; others together count at most one less."""

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

WEIGHTS: Mapping[SourceClass, Mapping[Asked, int]] = MappingProxyType(
    {kind: MappingProxyType(dict(zip(_COLUMNS, row, strict=True))) for kind, row in _TABLE.items()}
)
"""Hundredths of a voice, by class of source and what is asked."""

PRINTED_TEXT = 200
"""What a treaty's own words weigh on what they provide, wherever they are printed."""

REPORTED = 60
"""Per cent of its weight that a claim keeps when it is ascribed to someone else."""

DAMAGED = 50
"""Per cent of its weight that a claim keeps when words were lost in its sentence."""

FORESEEN = 50
"""Per cent of its weight on what it provides that a text keeps on an act still to come."""


def weight(
    kind: SourceClass,
    question: Asked,
    *,
    modality: str,
    safe: bool,
    ascribed: bool = False,
) -> int:
    """Hundredths of a voice for one claim.

    Args:
        kind: class of the witness.
        question: what is asked.
        modality: of the claim.
        safe: False when text was lost in its sentence.
        ascribed: whether the witness gives it as said by someone else.
    """
    full = WEIGHTS[kind][question]
    if modality == "provided":
        full = max(WEIGHTS[kind][Asked.PROVISION], PRINTED_TEXT)
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
