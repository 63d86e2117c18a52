"""A piece: a passage before it is known which entry it belongs to.

Each module that knows one kind of layout gives pieces; `from_witness` puts them
in order and files them under entries.
"""

from typing import NamedTuple

from foedera.passages.lost_words import Lost
from foedera.passages.model import PassageKind

ARTICLE, HEADING = PassageKind.ARTICLE, PassageKind.HEADING
PROSE, TITLE = PassageKind.PROSE, PassageKind.TITLE
ASIDE, KEY_VALUE = PassageKind.BOILERPLATE, PassageKind.KEY_VALUE
"""The commonest parts by a name of their own, which is told three times as fast as an enumeration's."""


class Piece(NamedTuple):
    """A stretch of the repaired text with the part it plays.

    Attributes:
        kind: its part.
        start: first code point, in the repaired text.
        end: one past the last.
        label: number of an article or a note, key of a key/value line, catalogue number.
        title: an article's title; of a heading, the words that name the subject.
        title_start: where those words begin, -1 without.
        title_end: one past them, -1 without.
        value_start: where a value or a note's own words begin; -1 means `start`.
        safe: False when text was lost inside.
        lost: where words are missing.
        language: ISO 639-1, "" when not yet known.
    """

    kind: PassageKind
    start: int
    end: int
    label: str = ""
    title: str = ""
    title_start: int = -1
    title_end: int = -1
    value_start: int = -1
    safe: bool = True
    lost: tuple[Lost, ...] = ()
    language: str = ""


_UNTOLD = ("", "", -1, -1, -1, True, (), "")


def plain_piece(kind: PassageKind, start: int, end: int) -> Piece:
    """A stretch of which no more is told; most are such, and made twice as fast."""
    return tuple.__new__(Piece, (kind, start, end, *_UNTOLD))


def valued_piece(kind: PassageKind, start: int, end: int, label: str, value_start: int) -> Piece:
    """A stretch with a label, whose value, or whose own words, begin at a place."""
    return tuple.__new__(Piece, (kind, start, end, label, "", -1, -1, value_start, True, (), ""))


def as_kind(piece: Piece, kind: PassageKind) -> Piece:
    """The same stretch in another part."""
    return piece if piece.kind is kind else tuple.__new__(Piece, (kind, *piece[1:]))


def until(piece: Piece, end: int) -> Piece:
    """The same piece with another end."""
    return tuple.__new__(Piece, (*piece[:2], end, *piece[3:]))


def heading_piece(start: int, end: int, title: str) -> Piece:
    """A heading, whose words name a subject."""
    return tuple.__new__(Piece, (HEADING, start, end, "", title, start, end, -1, True, (), ""))
