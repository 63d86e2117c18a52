"""One cell of a table: where its words stand, and what they are."""

from typing import NamedTuple


class Cell(NamedTuple):
    """One cell.

    Attributes:
        start: first code point of the text that it stands in.
        end: one past the last.
        value: its words, "" for an empty one.
    """

    start: int
    end: int
    value: str
