"""Whose voice speaks at a place: what counts as one vote in a finding.

A claim in words that a family shares speaks with the family's voice, and so does
the rest of an entry that is mostly the family's. A claim in a treaty's own words,
printed by several witnesses, speaks with one documentary voice. Exact copies are
one witness. Everything else speaks with its own witness's voice. The nearest
family decides: a page that embeds another's paragraph lends it no voice.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from foedera.families.declared import COPY
from foedera.families.joining import Joined
from foedera.families.model import Family, FamilyKind
from foedera.sources.model import Place


@dataclass(frozen=True, slots=True, order=True)
class _Claimed:
    """A stretch for which a family speaks; the lowest decides: rank, then length."""

    rank: int
    length: int
    start: int
    end: int
    voice: str
    tie: str


@dataclass(frozen=True, slots=True)
class Voices:
    """Whose voice speaks at a place, and by what it is tied to others."""

    same: Mapping[str, str]
    claimed: Mapping[str, Sequence[_Claimed]]

    def at(self, witness: str, start: int, end: int) -> tuple[str, str]:
        """The voice of a place and its tie.

        Returns:
            A family's id with "narrative", "same-text" or "declared", or a witness's name
            with "copy" where another has the very same words, "" where nothing ties it.
        """
        own = self.same.get(witness, witness)
        fitting = (each for each in self.claimed.get(witness, ()) if _covers(each, start, end))
        nearest = min(fitting, default=None)
        if nearest is not None:
            return nearest.voice, nearest.tie
        return own, COPY if witness in self.same else ""

    def witnesses(self) -> frozenset[str]:
        """The witnesses that do not everywhere speak for themselves."""
        return frozenset(self.same.keys() | self.claimed.keys())

    def of(self, witness: str) -> str:
        """All that decides the voices in a witness, in words; equal where they are the same."""
        return repr((self.same.get(witness), sorted(self.claimed.get(witness, ()))))


def voice_of(families: Sequence[Family]) -> Voices:
    """A lookup from a place to its voice; places in unknown witnesses speak for themselves.

    Args:
        families: as `trace` gives them, in any order.
    """
    ordered = sorted(
        (family for family in families if family.kind is not FamilyKind.TEMPLATE),
        key=lambda family: family.id,
    )
    same = _same_witness(ordered)
    telling = [family for family in ordered if len(_witnesses(family, same)) > 1]
    return Voices(same, _claimed(telling, _joined_voices(telling, same)))


def _same_witness(families: Iterable[Family]) -> dict[str, str]:
    """Each exact copy's name led to the first of its copies."""
    return {
        member.witness: family.members[0].witness
        for family in families
        if family.id.startswith(f"{COPY}:")
        for member in family.members
    }


def _witnesses(family: Family, same: dict[str, str]) -> frozenset[str]:
    return frozenset(same.get(member.witness, member.witness) for member in family.members)


def _joined_voices(families: Sequence[Family], same: dict[str, str]) -> dict[str, str]:
    """The voice of each family: those held by the same witnesses, or declared, are one."""
    joined = Joined(len(families))
    holders: dict[frozenset[str], int] = {}
    for number, family in enumerate(families):
        joined.join(holders.setdefault(_witnesses(family, same), number), number)
    _join_declared(families, joined, same)
    return {
        families[number].id: families[group[0]].id for group in joined.groups() for number in group
    }


def _join_declared(families: Sequence[Family], joined: Joined, same: dict[str, str]) -> None:
    """A declared dependence holds for the whole witness, with all that it shares."""
    declared = [n for n, family in enumerate(families) if family.kind is FamilyKind.DECLARED]
    for number in declared:
        whole = _witnesses(families[number], same)
        for other, family in enumerate(families):
            if family.kind is FamilyKind.NARRATIVE and whole & _witnesses(family, same):
                joined.join(number, other)


_MEMBER, _REACH, _WHOLE = 0, 1, 2


def _claimed(families: Sequence[Family], voices: dict[str, str]) -> dict[str, list[_Claimed]]:
    """What each witness's families speak for, by witness."""
    found: dict[str, list[_Claimed]] = defaultdict(list)
    for family in families:
        whole = family.kind is FamilyKind.DECLARED
        for rank, places in (
            (_WHOLE if whole else _MEMBER, family.members),
            (_REACH, family.reach),
        ):
            for place in places:
                spoken = _speaks(place, rank, voices[family.id], family.kind)
                found[place.witness].append(spoken)
    return found


def _speaks(place: Place, rank: int, voice: str, kind: FamilyKind) -> _Claimed:
    return _Claimed(rank, place.end - place.start, place.start, place.end, voice, kind.value)


def _covers(claimed: _Claimed, start: int, end: int) -> bool:
    """Whether at least half of a place lies in the stretch."""
    inside = min(end, claimed.end) - max(start, claimed.start)
    return inside > 0 and 2 * inside >= end - start
