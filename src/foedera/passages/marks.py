"""A format's own marks, carried over to the lines of the repaired text.

A reader says what its format knows of the layout (`Witness.marks`, in offsets of the
witness's text). The cutter reads the repaired text block by block; here each block
gets the mark that begins on it, and is parted where a line of it bears its own.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from foedera.passages.lines import Block, Line, blocks_of
from foedera.passages.signs import Signs
from foedera.sources.model import Mark, MarkKind
from foedera.sources.offset_map import Repaired

_ARTICLE, _BOILERPLATE = MarkKind.ARTICLE, MarkKind.BOILERPLATE
_PARAGRAPH, _TABLE_ROW = MarkKind.PARAGRAPH, MarkKind.TABLE_ROW
_OF_LINES = frozenset(
    [MarkKind.HEADING, _TABLE_ROW, MarkKind.CAPTION, MarkKind.FOOTNOTE, MarkKind.LIST_ITEM]
)


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
        forward = Forward(repaired) if repaired.repairs else None
        self._at: dict[int, Mark] = {}
        aside: list[tuple[int, int]] = []
        articles: list[tuple[int, int]] = []
        rows: list[tuple[int, int]] = []
        for mark in marks:
            kind, start, end, _ = mark
            if kind is _PARAGRAPH:
                continue
            if forward:
                start, end = forward(start), forward(end)
            if kind is _BOILERPLATE:
                if not aside or start >= aside[-1][1]:
                    aside.append((start, end))
            elif kind is _ARTICLE:
                articles.append((start, end))
            elif kind in _OF_LINES:
                self._at.setdefault(start, mark)
                if kind is _TABLE_ROW:
                    rows.append((start, end))
        self._starts = list(self._at)
        self.articles = tuple(articles)
        self.rows = tuple(rows)
        self._aside = aside
        self._aside_starts = [start for start, _ in aside]

    @property
    def are_none(self) -> bool:
        """Whether no line bears one."""
        return not self._at and not self._aside

    def is_aside(self, offset: int) -> bool:
        """Whether the format says that what stands here is boilerplate."""
        return offset < self._aside_until(offset)

    def _aside_until(self, offset: int) -> int:
        """Where the last boilerplate ends that begins here or before, -1 without."""
        index = bisect_right(self._aside_starts, offset)
        return self._aside[index - 1][1] if index else -1

    def on(self, text: str, blocks: Iterable[Block], signs: Signs | None) -> Iterator[Block]:
        """The blocks with their marks, parted where a line bears its own."""
        starts = self._starts
        for block in blocks:
            start, end = block.start, block.end
            if self._aside and self._aside_until(end - 1) > start:
                if self._aside_until(start) < end:
                    yield from self._parted(text, block, signs)
                    continue
                block.part = _BOILERPLATE
            elif bisect_left(starts, start) < bisect_left(starts, end):
                mark = self._at.get(start)
                if mark is None or mark.kind is _TABLE_ROW or block.count > 1:
                    yield from self._parted(text, block, signs)
                    continue
                block.part, block.detail = mark.kind, mark.detail
            yield block

    def _parted(self, text: str, block: Block, signs: Signs | None) -> Iterator[Block]:
        """The blocks of its lines with their marks."""
        return blocks_of(text, map(self._marked, block.lines), signs)

    def _marked(self, line: Line) -> Line:
        start, end, text, indent, number, _, _ = line
        if self.is_aside(start):
            return Line(start, end, text, indent, number, _BOILERPLATE)
        mark = self._at.get(start)
        return Line(start, end, text, indent, number, mark.kind, mark.detail) if mark else line
