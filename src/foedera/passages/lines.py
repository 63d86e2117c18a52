"""Lines and blocks: what the eye sees of a page before it reads a word.

A *line* is what stands between newlines, without the spaces around it. A *block* is
a run of lines without a blank one between them. Offsets count the repaired text.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from foedera.passages.signs import Signs
from foedera.sources.model import MarkKind

BLOCK_LIMIT = 1000
"""Most lines of a block; a longer run is several, so that no rule looks at too much at once."""
_GAP = re.compile(r"\n\s*\n\s*")
_WINDOW = 4096  # code points looked at first when blocks are read backwards


class Line(NamedTuple):
    """A line that is not blank.

    Attributes:
        start: its first code point that is no space.
        end: one past its last.
        text: what stands there.
        indent: spaces before it.
        number: from 0, blank lines counted.
        part: what the format says that begins on it, None without.
        detail: of that mark.
    """

    start: int
    end: int
    text: str
    indent: int
    number: int
    part: MarkKind | None = None
    detail: str = ""


class Block:
    """Lines without a blank one between them; never empty.

    Attributes:
        start: first code point.
        end: one past the last.
        raw: what stands there, line ends and all.
        signs: of the text, None when not looked for.
        part: what the format says that begins with it, None without.
        detail: of that mark.
    """

    __slots__ = ("_lines", "_source", "_text", "detail", "end", "part", "raw", "signs", "start")

    def __init__(self, source: str, start: int, end: int, signs: Signs | None = None) -> None:
        """The block `[start, end)` of a text, which begins and ends with what is no space."""
        self.start, self.end, self.signs = start, end, signs
        self.raw = source[start:end]
        self.part: MarkKind | None = None
        self.detail = ""
        self._source = source
        self._lines: tuple[Line, ...] = ()
        self._text = ""

    @classmethod
    def of(cls, source: str, lines: tuple[Line, ...], signs: Signs | None = None) -> "Block":
        """The block of these lines."""
        block = cls(source, lines[0].start, lines[-1].end, signs)
        block._lines = lines
        _, _, _, _, _, block.part, block.detail = lines[0]
        return block

    def part_of(self, lines: tuple[Line, ...]) -> "Block":
        """Some of its lines as a block."""
        return Block.of(self._source, lines, self.signs)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines."""
        if not self._lines:
            above = self._source.rfind("\n", 0, self.start) + 1
            indent = self.start - above if self._source[above : self.start].isspace() else 0
            if "\n" in self.raw:
                self._lines = tuple(lines_of(self._source, self.start - indent, self.end))
            else:
                self._lines = (Line(self.start, self.end, self.raw, indent, 0),)
        return self._lines

    @property
    def count(self) -> int:
        """How many lines it has."""
        return len(self._lines) or self.raw.count("\n") + 1

    @property
    def text(self) -> str:
        """Its lines joined by one space."""
        if not self._text:
            several = "\n" in self.raw or len(self._lines) > 1
            self._text = " ".join(line.text for line in self.lines) if several else self.raw
        return self._text

    def is_bare(self) -> bool:
        """Whether no sign stands in it that layout goes by."""
        return self.signs is not None and not self.signs.tell_layout(self.start, self.end)

    def may_have(self, sign: str) -> bool:
        """Whether a sign stands in it, or nobody has looked."""
        return self.signs is None or self.signs.stand_in(sign, self.start, self.end)

    def lines_with(self, sign: str) -> list[Line]:
        """The lines in which a sign stands, or all where nobody has looked."""
        signs = self.signs
        if signs is None:
            return list(self.lines)
        if not signs.stand_in(sign, self.start, self.end):
            return []
        return [line for line in self.lines if signs.stand_in(sign, line.start, line.end)]


def blocks_in(text: str, start: int, end: int, signs: Signs | None = None) -> list[Block]:
    """The blocks of a stretch on which the format marks nothing."""
    blocks: list[Block] = []
    if text[start : start + 1].isspace():
        start = end - len(text[start:end].lstrip())
    for gap in _GAP.finditer(text, start, end):
        last, below = gap.span()
        blocks += _blocks_of_run(text, start, last, signs)
        start = below
    if start < end:
        blocks += _blocks_of_run(text, start, end, signs)
    return blocks


def _blocks_of_run(text: str, start: int, end: int, signs: Signs | None) -> Iterable[Block]:
    """The block of a stretch without a blank line that begins with what is no space; several of one too long."""
    while text[end - 1].isspace():
        end -= 1
    if end - start < BLOCK_LIMIT or text.count("\n", start, end) < BLOCK_LIMIT:
        return (Block(text, start, end, signs),)
    return blocks_of(text, lines_of(text, start, end), signs)


def blocks_before(text: str, start: int, end: int) -> Iterator[Block]:
    """The blocks of a stretch, the last first; no more is looked at than is asked for."""
    size = _WINDOW
    while start < end:
        gap = _GAP.search(text, end - size, end) if end - size > start else None
        first = gap.end() if gap else start
        if gap is None and end - size > start:
            size *= 4
            continue
        yield from reversed(blocks_in(text, first, end))
        end, size = (gap.start() if gap else start), _WINDOW


def lines_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of a stretch that are not blank."""
    at = start
    for number, raw in enumerate(text[start:end].split("\n")):
        stripped = raw.strip()
        if stripped:
            size = len(stripped)
            indent = len(raw) - len(raw.lstrip()) if size < len(raw) else 0
            first = at + indent
            last = first + size
            # in half of the time of its own constructor, for each line
            yield tuple.__new__(Line, (first, last, stripped, indent, number, None, ""))
        at += len(raw) + 1


def last_lines(text: str, start: int, end: int, count: int) -> list[Line]:
    """The last lines of a stretch that are not blank, as many as there are up to `count`."""
    at, found = end, 0
    while at > start and found < count:
        above = max(text.rfind("\n", start, at), start - 1)
        found += not (text[above + 1 : at].isspace() or above + 1 == at)
        at = above
    return list(lines_of(text, at + 1, end))


def blocks_of(text: str, lines: Iterable[Line], signs: Signs | None = None) -> Iterator[Block]:
    """Lines gathered into blocks."""
    gathered: list[Line] = []
    for line in lines:
        if gathered and (_begins_block(gathered[-1], line) or len(gathered) >= BLOCK_LIMIT):
            yield Block.of(text, tuple(gathered), signs)
            gathered = []
        gathered.append(line)
    if gathered:
        yield Block.of(text, tuple(gathered), signs)


def _begins_block(before: Line, line: Line) -> bool:
    """After a blank line, around a marked heading, and where boilerplate begins or ends."""
    if line.number != before.number + 1:
        return True
    if line.part is before.part:
        return line.part is MarkKind.HEADING
    return any(
        part in (MarkKind.HEADING, MarkKind.BOILERPLATE) for part in (line.part, before.part)
    )
