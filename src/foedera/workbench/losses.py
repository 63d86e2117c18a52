"""What was lost in copies: told in the record, and held against claims from there.

Once families are known, a copy can be laid beside its fuller sister; a sentence
that lost words in the copy says something that its author did not, so that claims
from it are unsafe. The texts are read back from the record that is being written,
those of a family at a time, and not held.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from foedera.families.lost_text import laid_beside, sentence_around
from foedera.families.model import Family, FamilyKind
from foedera.identity.model import FiledClaim
from foedera.sources.model import Problem
from foedera.store.writer import RecordWriter


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


def look_for_losses(families: Sequence[Family], record: RecordWriter) -> Losses:
    """Lay the witnesses of every family beside one another.

    Args:
        families: as `trace` gives them.
        record: the record that the witnesses' texts are written to already.
    """
    told: list[Family] = []
    problems: dict[str, list[Problem]] = defaultdict(list)
    sentences: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for family in families:
        texts = _texts(family, record)
        excluding, found = laid_beside([family], texts)
        told += excluding
        for witness, several in found.items():
            problems[witness] += several
            sentences[witness] += (_sentence(texts[witness], problem) for problem in several)
    return Losses(
        families=tuple(told),
        problems={name: tuple(dict.fromkeys(problems[name])) for name in sorted(problems)},
        sentences={name: tuple(sentences[name]) for name in sorted(sentences)},
    )


def _texts(family: Family, record: RecordWriter) -> dict[str, str]:
    if family.kind is not FamilyKind.NARRATIVE:
        return {}
    names = sorted({member.witness for member in family.members})
    return {name: record.text_of(name) for name in names}


def _sentence(text: str, problem: Problem) -> tuple[int, int]:
    return sentence_around(text, problem.start or 0, problem.end or 0)
