"""From repaired text back to the witness's own.

Repairs (joining hyphenated words, putting diacritics in their place) give a text
that is easier to read; quotations must still be the witness's own words. A
`Repaired` text therefore remembers each replacement, and maps offsets back.

Replacements are half-open, sorted and do not touch one another's characters.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import itemgetter, le
from typing import NamedTuple


class Repair(NamedTuple):
    """One replacement in a witness's text; a tuple, for a document may have thousands.

    Attributes:
        code: which repair, `repair.hyphenation`.
        start: first code point replaced, in the witness.
        end: one past the last.
        becomes: the text in its place (may be empty).
    """

    code: str
    start: int
    end: int
    becomes: str


_BY_PLACE = itemgetter(1, 2)
_WaysBack = tuple[list[int], list[int], list[int]]


class Repaired:
    """A text after repairs, with the way back.

    `text` is the repaired text. `repairs` are those applied, sorted. An offset
    inside a replacement maps to the replacement's start (as a start) or end (as
    an end), so a stretch that touches a repaired word quotes the whole word's damage.
    """

    __slots__ = ("_ways_back", "repairs", "text")

    def __init__(self, original: str, repairs: Iterable[Repair] = ()) -> None:
        """Apply `repairs` to `original`; those that overlap an earlier one are left out."""
        kept = _apart(list(repairs))
        self.text = _repaired(original, kept) if kept else original
        self.repairs = tuple(kept)
        self._ways_back: _WaysBack | None = None  # made when the first place is asked for

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the witness's text behind `[start, end)` of the repaired text."""
        if not self.repairs:
            return start, end
        ways = self._ways_back
        if ways is None:
            ways = self._ways_back = _ways_back(self.repairs)
        starts, ends, shifts = ways
        index = bisect_right(starts, start) - 1
        if index >= 0:
            inside = start < ends[index]
            start = self.repairs[index].start if inside else start + shifts[index]
        index = bisect_right(starts, end - 1) - 1 if end else -1
        if index >= 0:
            inside = end <= ends[index] and starts[index] < ends[index]
            end = self.repairs[index].end if inside else end + shifts[index]
        return (start, end) if end > start else (start, start)


def _apart(repairs: list[Repair]) -> list[Repair]:
    """The repairs in order, without those that overlap an earlier one."""
    ends, starts = map(itemgetter(2), repairs), map(itemgetter(1), repairs[1:])
    if all(map(le, ends, starts)):  # as they are where all are of one kind
        return repairs
    kept: list[Repair] = []
    at = 0
    for repair in sorted(repairs, key=_BY_PLACE):
        if repair.start >= at:
            at = repair.end
            kept.append(repair)
    return kept


def _repaired(original: str, repairs: list[Repair]) -> str:
    """A text with each replacement in the place of what it replaces."""
    _, starts, ends, becomes = zip(*repairs, strict=True)
    between = map(original.__getitem__, map(slice, (0, *ends), (*starts, None)))
    if not any(becomes):
        return "".join(between)
    return "".join(chain.from_iterable(zip(between, (*becomes, ""), strict=True)))


def _ways_back(repairs: Sequence[Repair]) -> _WaysBack:
    """Where each replacement begins and ends in the repaired text, and what is added after it."""
    starts: list[int] = []
    ends: list[int] = []
    shifts: list[int] = []
    shift = 0
    for _, start, end, becomes in repairs:
        begins = start - shift
        starts.append(begins)
        begins += len(becomes)
        ends.append(begins)
        shift = end - begins
        shifts.append(shift)
    return starts, ends, shifts
