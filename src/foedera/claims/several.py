"""Several treaties, or several states, that one sentence tells at once.

    Latvia signed pacts with Estonia (4 May 1932), Lithuania (5 July 1932) and Poland
    Sweden joined the treaty in 1925, Denmark in 1926 and Norway in 1927

A match of a rule with `each` is taken apart: what stands before the first of the several
is said of each, and so are the treaty's name and a day that follows them all; a day in
brackets is the one's before it. A treaty to which no day is given is left out.
"""

from collections.abc import Iterator
from typing import Final

from foedera.claims.rulebook import Filled, Hit

_COMMON: Final = frozenset({"it", "treaty"})
"""Slots that are said of each, wherever they stand."""


def apart(hit: Hit) -> tuple[Hit, ...]:
    """A match for each of the several that a match tells, in order; the match itself if it tells one."""
    return tuple(_parts(hit)) if hit.rule.each else (hit,)


def _begins(slot: Filled, each: str) -> bool:
    """Whether what is told of one more begins with a slot."""
    return slot.property in each.split("|") or slot.kind == each


def _parts(hit: Hit) -> Iterator[Hit]:
    each = hit.rule.each
    first = next(at for at, slot in enumerate(hit.slots) if _begins(slot, each))
    common, parts = list(hit.slots[:first]), list[list[Filled]]()
    for slot in hit.slots[first:]:
        if slot.kind in _COMMON:
            common.append(slot)
        elif _begins(slot, each):
            parts.append([slot])
        else:
            parts[-1].append(slot)
    later: Filled | None = None
    days: list[Filled | None] = []
    for part in reversed(parts):
        own = next((slot for slot in part if _is_day(slot)), None)
        if own is not None:
            later = None if hit.sentence[own.start - 1] == "(" else own
        days.append(own or later)
    for part, day in zip(parts, reversed(days), strict=True):
        slots = [slot for slot in common if day is None or not _is_day(slot)]
        slots += part
        if day is not None and day not in part:
            slots.append(day)
        if any(map(_is_day, slots)):
            end = max(slot.end for slot in (*part, *slots))
            yield hit._replace(end=end, slots=tuple(slots))


def _is_day(slot: Filled) -> bool:
    return slot.kind == "date" and bool(slot.property)
