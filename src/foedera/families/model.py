"""Families of passages that depend on one another: one voice each.

We say "no dependence found", never "independent".
"""

from dataclasses import dataclass
from enum import StrEnum

from foedera.sources.model import Place


class FamilyKind(StrEnum):
    """Why passages belong together."""

    NARRATIVE = "narrative"  # one author's sentences copied: one voice
    SAME_TEXT = "same-text"  # prints of one treaty's words: one documentary witness
    TEMPLATE = "template"  # boilerplate that all treaties share: no dependence at all
    DECLARED = "declared"  # a person says so in sources.toml


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """Who copies whom, from named evidence only.

    Attributes:
        source: witness copied from.
        copy: witness that copies.
        evidence: one sentence.
    """

    source: str
    copy: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Passages that are one voice.

    Attributes:
        id: made from its first member; stable for the same documents.
        kind: why.
        members: aligned stretches in the witnesses' own texts, sorted.
        directions: empty when undetermined.
        excluded: directions that the words rule out, with the evidence: who cannot be
            whose source.
        reach: stretches beyond the aligned ones that speak with the same voice, because
            most of their entry's prose is the family's (an infobox, a note); sorted.
        because: what shows it where the words themselves do not, one sentence; else "".
    """

    id: str
    kind: FamilyKind
    members: tuple[Place, ...]
    directions: tuple[Direction, ...] = ()
    excluded: tuple[Direction, ...] = ()
    reach: tuple[Place, ...] = ()
    because: str = ""
