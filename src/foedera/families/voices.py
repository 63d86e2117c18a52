"""Whose voice speaks at a place: what counts as one vote in a finding.

A claim in words that a family shares speaks with the family's voice, and so does
the rest of an entry that is mostly the family's. A claim in a treaty's own words,
printed by several witnesses, speaks with one documentary voice. Exact copies are
one witness. Everything else speaks with its own witness's voice. The nearest
family decides: a page that embeds another's paragraph lends it no voice.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from foedera.families.declared import COPY
from foedera.families.joining import Joined
from foedera.families.model import Family, FamilyKind
from foedera.sources.model import Place

Lookup: TypeAlias = Callable[[str, int, int], str]
"""(witness, start, end) → id of the voice: a family's id, or a witness's name."""


@dataclass(frozen=True, slots=True, order=True)
class _Claimed:
    """A stretch for which a family speaks; the lowest decides: rank, then length."""

    rank: int
    length: int
    start: int
    end: int
    voice: str


def voice_of(families: Sequence[Family]) -> Lookup:
    """A lookup from a place to its voice.

    Args:
        families: as `trace` gives them, in any order.

    Returns:
        A function of (witness, start, end); places in unknown witnesses speak for themselves.
    """
    ordered = sorted(
        (family for family in families if family.kind is not FamilyKind.TEMPLATE),
        key=lambda family: family.id,
    )
    same = _same_witness(ordered)
    telling = [family for family in ordered if len(_witnesses(family, same)) > 1]
    voices = _joined_voices(telling, same)
    claimed = _claimed(telling, voices)

    def voice(witness: str, start: int, end: int) -> str:
        own = same.get(witness, witness)
        fitting = (each for each in claimed.get(witness, ()) if _covers(each, start, end))
        nearest = min(fitting, default=None)
        return nearest.voice if nearest else own

    return voice


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
                found[place.witness].append(_speaks(place, rank, voices[family.id]))
    return found


def _speaks(place: Place, rank: int, voice: str) -> _Claimed:
    return _Claimed(rank, place.end - place.start, place.start, place.end, voice)


def _covers(claimed: _Claimed, start: int, end: int) -> bool:
    """Whether at least half of a place lies in the stretch."""
    inside = min(end, claimed.end) - max(start, claimed.start)
    return inside > 0 and 2 * inside >= end - start
