"""What was lost in copies: told in the record, and held against claims from there.

Once families are known, a copy can be laid beside its fuller sister; a sentence
that lost words in the copy says something that its author did not, so that claims
from it are unsafe. The texts are read back from the record that is being written,
those of a family at a time, and not held. A family that is as it was, of witnesses that
are as they were, is not laid out again.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from foedera.families.beside import beside
from foedera.families.directions import with_directions
from foedera.families.lost_text import sentence_around, with_losses
from foedera.families.model import Family, FamilyKind
from foedera.families.splices import with_splices
from foedera.families.translations import TRANSLATION
from foedera.identity.model import FiledClaim
from foedera.sources.model import Problem, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Losses:
    """What laying copies beside one another showed.

    Attributes:
        families: as traced, with who cannot be whose source.
        problems: by witness, in order of place.
        sentences: by witness, the stretches that claims are unsafe in, half-open.
    """

    families: tuple[Family, ...]
    problems: Mapping[str, tuple[Problem, ...]]
    sentences: Mapping[str, tuple[tuple[int, int], ...]]

    def marked(self, claims: Sequence[FiledClaim]) -> tuple[FiledClaim, ...]:
        """The claims, those from sentences that lost words marked unsafe."""
        return tuple(replace(one, safe=False) if self._hurt(one) else one for one in claims)

    def _hurt(self, claim: FiledClaim) -> bool:
        lost = self.sentences.get(claim.witness, ())
        return claim.safe and any(claim.start < end and start < claim.end for start, end in lost)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidFamily:
    """One family whose witnesses were laid beside one another.

    Attributes:
        family: with who cannot be whose source.
        lost: what was lost, by witness.
    """

    family: Family
    lost: "tuple[Lost, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What a witness lost.

    Attributes:
        witness: its name.
        problems: in order of place.
        sentences: the stretches that claims are unsafe in, half-open.
    """

    witness: str
    problems: tuple[Problem, ...]
    sentences: tuple[tuple[int, int], ...]


Laying: TypeAlias = Callable[[Family], LaidFamily]
"""Lays a family's witnesses beside one another, or knows what that gave before."""


def lay_beside(
    family: Family, text_of: Callable[[str], str], sources: Mapping[str, Source]
) -> LaidFamily:
    """Lay the witnesses of a family beside one another, and see who copies whom.

    Args:
        family: as `trace` gives it.
        text_of: gives the text of a witness.
        sources: what is known of each witness, by name.
    """
    if family.kind is not FamilyKind.NARRATIVE:
        return LaidFamily(family=family, lost=())
    texts = {name: text_of(name) for name in witnesses_of(family)}
    is_translation = family.id.startswith(f"{TRANSLATION}:")  # no words of it match
    pairs = () if is_translation else tuple(beside(family, texts))
    told, found = with_losses(family, pairs)
    lost = tuple(
        Lost(
            witness=name,
            problems=problems,
            sentences=tuple(_sentence(texts[name], problem) for problem in problems),
        )
        for name, problems in found.items()
    )
    return LaidFamily(family=with_directions(told, texts, sources, pairs), lost=lost)


def witnesses_of(family: Family) -> list[str]:
    """The names of a family's witnesses, sorted."""
    return sorted({member.witness for member in family.members})


def look_for_losses(
    families: Sequence[Family], laying: Laying, text_of: Callable[[str], str]
) -> Losses:
    """Lay the witnesses of every family beside one another.

    Args:
        families: as `trace` gives them.
        laying: see there.
        text_of: gives the text of a witness.
    """
    laid = [laying(family) for family in families]
    problems: dict[str, list[Problem]] = defaultdict(list)
    sentences: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for lost in (one for each in laid for one in each.lost):
        problems[lost.witness] += lost.problems
        sentences[lost.witness] += lost.sentences
    return Losses(
        families=tuple(with_splices([each.family for each in laid], text_of)),
        problems={name: tuple(dict.fromkeys(problems[name])) for name in sorted(problems)},
        sentences={name: tuple(sentences[name]) for name in sorted(sentences)},
    )


def _sentence(text: str, problem: Problem) -> tuple[int, int]:
    return sentence_around(text, problem.start or 0, problem.end or 0)
