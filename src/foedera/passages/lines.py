"""Lines and blocks: what the eye sees of a page before it reads a word.

A *line* is what stands between newlines, without the spaces around it. A *block* is
a run of lines without a blank one between them. Offsets count the repaired text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from foedera.sources.model import MarkKind

BLOCK_LIMIT = 1000
"""Most lines of a block; a longer run is several, so that no rule looks at too much at once."""


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


@dataclass(frozen=True, slots=True)
class Block:
    """Lines without a blank one between them; never empty."""

    lines: tuple[Line, ...]

    @property
    def start(self) -> int:
        """First code point."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.lines[-1].end

    @property
    def text(self) -> str:
        """Its lines joined by one space."""
        return " ".join(line.text for line in self.lines)


def lines_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of a stretch that are not blank."""
    at = start
    for number, raw in enumerate(text[start:end].split("\n")):
        stripped = raw.strip()
        if stripped:
            indent = len(raw) - len(raw.lstrip())
            first = at + indent
            yield Line(first, first + len(stripped), stripped, indent, number)
        at += len(raw) + 1


def blocks_of(lines: Iterator[Line]) -> Iterator[Block]:
    """Lines gathered into blocks."""
    gathered: list[Line] = []
    for line in lines:
        if gathered and (len(gathered) >= BLOCK_LIMIT or _begins_block(gathered[-1], line)):
            yield Block(tuple(gathered))
            gathered = []
        gathered.append(line)
    if gathered:
        yield Block(tuple(gathered))


def _begins_block(before: Line, line: Line) -> bool:
    """After a blank line, around a marked heading, and where boilerplate begins or ends."""
    if line.number != before.number + 1:
        return True
    if line.part is before.part:
        return line.part is MarkKind.HEADING
    return any(
        part in (MarkKind.HEADING, MarkKind.BOILERPLATE) for part in (line.part, before.part)
    )
