"""What a witness is, and how a place in it is named.

A *witness* is one concrete document: these bytes, decoded once. Every offset in
the program counts Unicode code points in `Witness.text`, half-open `[start, end)`.
For a text file that text is the bytes decoded with the byte-order mark removed
and nothing else changed; for HTML, PDF and the like it is the text layer that
the reader extracts, and the record stores it.

A reader returns witnesses; what the format itself says of the layout (this is a
heading, this is navigation) goes into `Witness.marks`, so that no later stage
has to know formats.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from foedera.sources.records import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with a document, as data.

    Attributes:
        code: stable and dotted, `reader.encoding.guessed`; listed in the documentation.
        message: one sentence for the person who owns the document.
        start: first code point concerned, or None for the document as a whole.
        end: one past the last code point concerned, or None.
    """

    code: str
    message: str
    start: int | None = None
    end: int | None = None


class SourceClass(StrEnum):
    """What kind of document a witness is; findings weigh voices by it."""

    AUTHENTIC_TEXT = "authentic-text"
    OFFICIAL_TRANSLATION = "official-translation"
    SERIES = "series"
    ARCHIVE = "archive"
    DATASET = "dataset"
    HANDBOOK = "handbook"
    SCHOLARSHIP = "scholarship"
    ENCYCLOPEDIA = "encyclopedia"
    PRESS = "press"
    PAGE = "page"


@record
class Source:
    """What is known about a witness that its words need not say.

    Attributes:
        kind: its class.
        proposed: True when the program worked the class out from the document,
            False when a person stated it in `sources.toml`.
        depends_on: works or witnesses with which it is one voice though their words differ.
    """

    kind: SourceClass = SourceClass.PAGE
    proposed: bool = True
    title: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    pages: str = ""
    depends_on: tuple[str, ...] = ()


_UNKNOWN = Source()


class MarkKind(StrEnum):
    """What a format's own markup can say about a stretch of text.

    A heading that is marked as an article's, too, numbers one even where it is only "IV.".
    """

    HEADING = "heading"
    ARTICLE = "article"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    KEY_VALUE = "key-value"
    TABLE_ROW = "table-row"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    BOILERPLATE = "boilerplate"
    PAGE = "page"
    STATED = "stated"


class Mark(NamedTuple):
    """A stretch of the text to which the format itself gives a part; a tuple, for there are many.

    Attributes:
        kind: the part.
        start: first code point.
        end: one past the last code point.
        detail: heading level, key of a key/value line, page number: as the kind needs.
    """

    kind: MarkKind
    start: int
    end: int
    detail: str = ""


Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in ten-thousandths of the page's width and height from its upper left corner."""


class Origin(NamedTuple):
    """Where a stretch of the text layer stands in the document it was taken from; a tuple, for there are many.

    Attributes:
        start: first code point of the text layer.
        end: one past the last.
        path: of the node in a document of nodes, `/TEI/text/body/div[2]/p[3]`; `line 12`; "" for a page.
        page: from 1; 0 where there are no pages.
        box: on that page, or None.
        confidence: of the words as recognised in a picture, 0 to 100, or None.
    """

    start: int
    end: int
    path: str = ""
    page: int = 0
    box: Box | None = None
    confidence: int | None = None


@dataclass(frozen=True, slots=True)
class StatedClaim:
    """A claim that a format states outright (a treaty file), with its place.

    Attributes:
        property: a property of the contract.
        value: its value, in the contract's form before identity.
        start: first code point of the words that state it.
        end: one past the last.
        holders: who says so, where the file names holders.
        contested_by: who contests it.
        contested_at: where the words stand that say so, half-open.
    """

    property: str
    value: object
    start: int
    end: int
    holders: tuple[str, ...] = ()
    contested_by: tuple[str, ...] = ()
    contested_at: tuple[int, int] = (0, 0)


Locate = Callable[[Sequence[tuple[int, int]]], tuple[Origin, ...]]
"""The origins as finely as these stretches of the text need them."""


@record
class Witness:
    """One concrete document, decoded.

    Attributes:
        name: path relative to the input, `box.zip!/a.txt` in an archive, `x.warc.gz#12` in a crawl.
        sha256: of the document's bytes, hexadecimal.
        media_type: `text/plain`, `text/html`, …
        encoding: of the bytes, or None where the format has none.
        text: the decoded text layer; every offset counts its code points.
        source: class and origin.
        marks: what the format says of the layout, in order of start.
        stated: claims that the format states outright.
        problems: what is wrong with the document.
        origins: where each stretch stands in the original, in order of start; empty where the text
            layer is the document itself.
        locate: tells the origins more finely, where that costs more than reading; `located` asks
            it once it is known what is quoted.
    """

    name: str
    sha256: str
    media_type: str
    encoding: str | None
    text: str
    source: Source = _UNKNOWN
    marks: tuple[Mark, ...] = ()
    stated: tuple[StatedClaim, ...] = ()
    problems: tuple[Problem, ...] = ()
    origins: tuple[Origin, ...] = ()
    locate: Locate | None = field(default=None, compare=False, repr=False)


def located(witness: Witness, stretches: Sequence[tuple[int, int]]) -> Witness:
    """The witness with its origins as finely as these stretches of its text need them."""
    if witness.locate is None:
        return witness
    return replace(witness, origins=witness.locate(stretches), locate=None)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a witness.

    Attributes:
        witness: its name.
        start: first code point.
        end: one past the last.
    """

    witness: str
    start: int
    end: int
