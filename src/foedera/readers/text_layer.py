"""A text layer as it is made: blocks of words with their marks and their place in the original.

Readers of formats that hold their text in nodes, cells or records put it together here.
Blocks stand a blank line apart, tight ones on the next line. Notes that a format
keeps inside a sentence leave their mark "[1]" there and stand at the end.

`TEXT_LIMIT` bounds what one document may say; what is beyond is a problem.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from foedera.sources.model import Mark, MarkKind, Origin, Problem

TEXT_LIMIT = 50_000_000
"""Most code points taken from one document."""

_ODD = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, *range(0xD800, 0xE000)))
"""Control characters and halves of surrogate pairs, which are no text."""


@dataclass(slots=True)
class TextLayer:
    """The text so far, with what is known of its stretches."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)  # path, words
    is_full: bool = False
    is_side_by_side: bool = (
        False  # the rows under way: two columns, neither of which names the other
    )

    def block(
        self, words: str, *, path: str, kind: MarkKind | None = None, detail: str = "",
        tight: bool = False,
    ) -> tuple[int, int]:  # fmt: skip
        """Add a block; an empty one leaves the layer as it is.

        Args:
            words: may hold newlines and tabs, which stay.
            path: of the node in the original.
            kind: what the format says of it.
            detail: of the kind, as `Mark` has it.
            tight: on the next line, without a blank one.

        Returns:
            The block's stretch, (0, 0) when there is nothing in it.
        """
        shown = plain(words).strip()
        if not shown or self.is_full:
            return 0, 0
        if self.length + len(shown) > TEXT_LIMIT:
            self.is_full = True
            return 0, 0
        lead = ("\n" if tight else "\n\n") if self.length else ""
        start = self.length + len(lead)
        end = start + len(shown)
        self.pieces.append(lead + shown)
        self.length = end
        self.origins.append(Origin(start, end, path))
        if kind is not None:
            self.marks.append(Mark(kind, start, end, detail))
        return start, end

    def row(self, cells: list[str], *, path: str, tight: bool) -> None:
        """A row of a table: "Name: value" when it pairs a short name with a value, else tabs.

        Below a second cell that ends with a colon two columns stand side by side, as those who sign do.
        """
        shown = [" ".join(plain(cell).split()) for cell in cells]
        self.is_side_by_side = (tight and self.is_side_by_side) or shown[-1].endswith(":")
        if len(shown) == 2 and is_name(shown[0]) and shown[1] and not self.is_side_by_side:  # noqa: PLR2004
            words = f"{shown[0].rstrip(':')}: {shown[1]}"
        else:
            words = "\t".join(shown)
        self.block(words, path=path, kind=MarkKind.TABLE_ROW, tight=tight)

    def note(self, words: str, *, path: str) -> str:
        """Keep a note for the end; what stands at its place in the sentence."""
        self.notes.append((path, " ".join(plain(words).split())))
        return f"[{len(self.notes)}]"

    def close(self) -> str:
        """The whole text, its notes at the end."""
        for number, (path, words) in enumerate(self.notes, 1):
            self.block(
                f"[{number}] {words}", path=path, kind=MarkKind.FOOTNOTE, detail=str(number),
                tight=number > 1,
            )  # fmt: skip
        self.notes.clear()
        return "".join(self.pieces)

    def sorted_marks(self) -> tuple[Mark, ...]:
        """The marks in order of start, outer before inner."""
        return in_order(self.marks)

    def problems(self) -> tuple[Problem, ...]:
        """What was not taken, or that nothing was."""
        if self.is_full:
            message = (
                f"The document holds more than {TEXT_LIMIT:,} characters; the rest is not read."
            )
            return (Problem(code="reader.too-large", message=message),)
        if not self.length:
            return (Problem(code="reader.empty", message="The document holds no text."),)
        return ()


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks in order of start, outer before inner, each once."""
    return tuple(dict.fromkeys(sorted(marks, key=_place)))


def _place(mark: Mark) -> tuple[int, int, MarkKind, str]:
    kind, start, end, detail = mark
    return start, -end, kind, detail


def plain(words: str) -> str:
    """Words without control characters, line ends as newlines."""
    return words.replace("\r\n", "\n").replace("\r", "\n").translate(_ODD)


def unplaced(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Problems of the decoded bytes without their places, which are none in the text layer."""
    return tuple(replace(problem, start=None, end=None) for problem in problems)


_NAME_WORDS = 6


def is_name(cell: str) -> bool:
    """Whether a cell reads like the name of what stands beside it."""
    words = cell.split()
    return 0 < len(words) <= _NAME_WORDS and words[0][0].isalpha() and not cell.endswith(".")
