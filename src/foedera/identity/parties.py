"""Whether two lists of parties can be one treaty's.

A list is compared as of a day: a page that calls the party of 1920 "the Soviet Union"
names, before its time, the state that was there. An organisation named beside the
parties does not make another treaty; another state in a party's place does.
"""

from enum import IntEnum
from functools import cache, lru_cache
from itertools import islice, product
from typing import Final

from foedera.gazetteer.days import bounds, overlap
from foedera.gazetteer.participants import ALTERNATIVES, compatible, participants, resolve, steps

_MANY: Final = 5
"""Parties from which a list is seldom complete."""

_COLLECTIVE: Final = frozenset({"organisation", "group"})


class Parties(IntEnum):
    """How two lists of parties stand to one another; `OTHER` is a contradiction."""

    OTHER = 0  # another state in a party's place
    WIDER = 1  # one list holds the other and a state more
    UNSAID = 2  # one of them names nobody
    PART = 3  # one names a single party of the other's
    SAME = 4


@lru_cache(maxsize=1 << 16)
def compared(one: tuple[str, ...], other: tuple[str, ...], on: str) -> Parties:
    """Compare two lists of participant ids ("a|b" for alternatives) as of a day.

    Args:
        one: a list of parties, sorted.
        other: another.
        on: EDTF of the signature as far as known, or "".
    """
    if not one or not other:
        return Parties.UNSAID
    few, many = sorted((one, other), key=len)
    rest = list(many)
    alone = []
    for party in few:
        fitting = next((p for p in rest if _one(party, p, on)), None)
        if fitting is None:
            alone.append(party)
        else:
            rest.remove(fitting)
    if alone:
        return _unmatched(few, many, alone, rest)
    if len(few) == 1 < len(many):
        return Parties.PART
    if not rest or len(few) >= _MANY - 2 or all(map(_is_collective, rest)):
        return Parties.SAME
    return Parties.WIDER


def _unmatched(
    few: tuple[str, ...], many: tuple[str, ...], alone: list[str], rest: list[str]
) -> Parties:
    """What parties of the shorter list that the longer lacks come to."""
    matched = len(few) - len(alone)
    if len(many) >= _MANY and matched * 2 >= len(few):
        return Parties.WIDER if matched else Parties.UNSAID
    if len(few) == 1 and (len(many) >= _MANY or _is_collective(alone[0])):
        return Parties.UNSAID
    if matched and (all(map(_is_collective, alone)) or all(map(_is_collective, rest))):
        return Parties.PART if len(alone) == len(rest) == 1 else Parties.WIDER
    return Parties.OTHER


def _one(a: str, b: str, on: str) -> bool:
    return compatible(a, b) or (bool(on) and compatible(as_of(a, on), as_of(b, on)))


@lru_cache(maxsize=1 << 16)
def as_of(party: str, on: str) -> str:
    """Whom a party's name means on a day: its forebears of then, where it was not yet there.

    >>> as_of("soviet-union", "1920-07-12")
    'soviet-russia'
    """
    if not on or party not in participants() or _was_there(party, on):
        return party
    then = sorted(p for p in _forebears(party) if _was_there(p, on))
    return ALTERNATIVES.join(then) or party


@lru_cache(maxsize=1 << 16)
def settled(parties: tuple[str, ...], on: str) -> tuple[str, ...]:
    """The parties as of the day of signature, sorted."""
    return tuple(sorted({resolve(tuple(p.split(ALTERNATIVES)), on=on).id or p for p in parties}))


def _was_there(party: str, on: str) -> bool:
    one = participants()[party]
    return overlap(one.since, one.until, *bounds(on))


@cache
def _forebears(party: str) -> frozenset[str]:
    """Every participant that it continues or succeeds, at any remove; secession is neither."""
    found = {party}
    while (
        more := {s.from_id for s in steps() if s.to_id in found and s.kind != "secession"} - found
    ):
        found |= more
    return frozenset(found - {party})


@cache
def _is_collective(party: str) -> bool:
    """Whether an id names a body of states, or nobody that the gazetteer knows."""
    known = [participants().get(one) for one in party.split(ALTERNATIVES)]
    return all(one is None or one.kind in _COLLECTIVE for one in known)


@cache
def _line(party: str) -> str:
    """One id for a participant and all that it came of or that came of it."""
    found = {party}
    while (
        more := {
            end
            for s in steps()
            if s.kind != "secession" and (s.from_id in found or s.to_id in found)
            for end in (s.from_id, s.to_id)
        }
        - found
    ):
        found |= more
    return min(found)


@lru_cache(maxsize=1 << 16)
def lines(parties: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Keys under which lists of parties meet that could be one; () for fewer than two.

    Bodies of states are left out, and names that can be several give a key for each.
    """
    states = [p for p in parties if not _is_collective(p)]
    named = states if len(states) > 1 else list(parties)
    if not 1 < len(named) < _MANY:
        return ()
    choices = [sorted({_line(one) for one in p.split(ALTERNATIVES)}) for p in named]
    return tuple(sorted({tuple(sorted(chosen)) for chosen in islice(product(*choices), 8)}))
