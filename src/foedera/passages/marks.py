"""A format's own marks, carried over to the lines of the repaired text.

A reader says what its format knows of the layout (`Witness.marks`, in offsets of the
witness's text). The cutter reads the repaired text line by line; here each line
gets the mark that begins on it, and the lines of boilerplate are told.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from foedera.passages.lines import Line
from foedera.sources.model import Mark, MarkKind
from foedera.sources.offset_map import Repaired

_OF_LINES = (
    MarkKind.HEADING, MarkKind.TABLE_ROW, MarkKind.CAPTION, MarkKind.FOOTNOTE, MarkKind.LIST_ITEM,
)  # fmt: skip


class Forward:
    """From the witness's own offsets to those of the repaired text."""

    def __init__(self, repaired: Repaired) -> None:
        """Take the repairs of `repaired`; without any, every offset stays."""
        shift = 0
        self._ends: list[int] = []
        self._shifts: list[int] = []
        for repair in repaired.repairs:
            shift += len(repair.becomes) - (repair.end - repair.start)
            self._ends.append(repair.end)
            self._shifts.append(shift)

    def __call__(self, offset: int) -> int:
        """The offset in the repaired text; one inside a replacement moves to its beginning."""
        index = bisect_right(self._ends, offset) - 1
        return offset + (self._shifts[index] if index >= 0 else 0)


class Marks:
    """Which line bears which mark."""

    def __init__(self, marks: Sequence[Mark], repaired: Repaired) -> None:
        """Carry `marks` over to the repaired text."""
        forward = Forward(repaired if marks else Repaired(""))
        self._at: dict[int, Mark] = {}
        aside: list[tuple[int, int]] = []
        for mark in marks:
            kind = mark.kind
            if kind is MarkKind.BOILERPLATE:
                start = forward(mark.start)
                if not aside or start >= aside[-1][1]:
                    aside.append((start, forward(mark.end)))
            elif kind in _OF_LINES:
                self._at.setdefault(forward(mark.start), mark)
        self._aside = aside
        self._aside_starts = [start for start, _ in aside]

    @property
    def are_none(self) -> bool:
        """Whether no line bears one."""
        return not self._at and not self._aside

    def is_aside(self, offset: int) -> bool:
        """Whether the format says that what stands here is boilerplate."""
        index = bisect_right(self._aside_starts, offset) - 1
        return index >= 0 and offset < self._aside[index][1]

    def on(self, lines: Iterator[Line]) -> Iterator[Line]:
        """The lines, each with its mark."""
        if self.are_none:
            yield from lines
            return
        for line in lines:
            start, end, text, indent, number, _, _ = line
            if self._aside and self.is_aside(start):
                yield Line(start, end, text, indent, number, MarkKind.BOILERPLATE)
            elif mark := self._at.get(start):
                yield Line(start, end, text, indent, number, mark.kind, mark.detail)
            else:
                yield line
