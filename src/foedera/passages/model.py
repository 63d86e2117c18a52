"""The stretches a witness is cut into.

A witness holds *entries*: an encyclopedia article, a card about something else
that interrupts it, a catalogue entry, the text of a treaty. An entry is about one
subject, which its heading proposes and identity resolves. An entry holds
*passages*, each of one kind. Passages do not overlap and stand in the witness's
order; an entry may be interrupted by another and go on after it.

Passages carry offsets of the *repaired* text; `Cut.repaired.place` leads from
there to the witness's own text, which alone is quoted.
"""

from enum import StrEnum
from typing import NamedTuple

from foedera.sources.model import Problem, Witness
from foedera.sources.offset_map import Repaired
from foedera.sources.records import record


class PassageKind(StrEnum):
    """What part a passage plays in its document."""

    TITLE = "title"  # names the entry's subject
    HEADING = "heading"  # heads a section inside an entry
    PROSE = "prose"  # running text about the subject
    KEY_VALUE = "key-value"  # "Date Signed: 1926-09-28", infobox and catalogue lines
    TABLE_ROW = "table-row"  # one row of a table
    PREAMBLE = "preamble"  # of a treaty's text, with its plenipotentiaries
    ARTICLE = "article"  # one article of a treaty's text
    CLOSING = "closing"  # "In faith whereof … Done at …"
    SIGNATURES = "signatures"  # names and seals below the closing
    FOOTNOTE = "footnote"  # a note, tied to its mark by `label`
    REFERENCE = "reference"  # an item of a bibliography
    CAPTION = "caption"  # of a picture; file names
    FURNITURE = "furniture"  # running heads, page numbers
    BOILERPLATE = "boilerplate"  # navigation, licences; never read for claims


class EntryKind(StrEnum):
    """What an entry is."""

    ARTICLE = "encyclopedia-article"  # prose about one subject; the document's own
    CARD = "card"  # prose about another subject inside a document
    CATALOGUE = "catalogue-entry"  # numbered entry of a handbook or register
    TEXT = "treaty-text"  # the words of an instrument
    NOTES = "notes"  # page furniture and boilerplate, about nothing


class Entry(NamedTuple):
    """A run of passages about one subject; a tuple, for a page may hold many.

    Attributes:
        number: from 0, in order of first appearance in the witness.
        kind: what it is.
        title: the words that propose its subject, "" if its head is lost.
        title_start: of those words, in the repaired text; -1 without a title.
        title_end: one past them; -1 without a title.
        within: number of the entry that it is part of (a text inside a catalogue entry), or None.
        is_main: whether the document as a whole is about this entry's subject.
    """

    number: int
    kind: EntryKind
    title: str = ""
    title_start: int = -1
    title_end: int = -1
    within: int | None = None
    is_main: bool = False


class Passage(NamedTuple):
    """A stretch of one kind; a tuple, for a document may have thousands.

    Attributes:
        kind: its part in the document.
        entry: number of its entry.
        start: first code point, in the repaired text.
        end: one past the last.
        label: an article's number in Arabic digits ("3", "12bis"), a note's mark ("4"),
            the key of a key/value line; else "".
        title: an article's own title; else "".
        value_start: where a key/value line's value begins; else `start`.
        language: ISO 639-1.
        safe: False when text was lost inside it, so that claims from it are marked unsafe.
        lost: stretches of the repaired text in which a sentence betrays lost words. Prose
            stays safe as a whole: only claims from such a sentence are unsafe.
    """

    kind: PassageKind
    entry: int
    start: int
    end: int
    label: str = ""
    title: str = ""
    value_start: int = -1
    language: str = "en"
    safe: bool = True
    lost: tuple[tuple[int, int], ...] = ()

    def is_safe(self, start: int, end: int) -> bool:
        """Whether the sentence `[start, end)` of this passage has lost no words, as far as it shows."""
        if not self.safe or not self.lost:
            return self.safe
        return not any(at < end and start < to for at, to in self.lost)


class NoteMark(NamedTuple):
    """A footnote mark in running text, removed from the repaired text; a tuple, for there are many.

    Attributes:
        label: the note's number, "4".
        offset: where in the repaired text it stood: just after the words it documents.
    """

    label: str
    offset: int


@record
class Cut:
    """A witness, cut: what every later stage reads.

    Attributes:
        witness: the document.
        repaired: its repaired text with the way back.
        entries: by number.
        passages: in order of start, without overlap.
        note_marks: in order of offset.
        language: of the document as a whole, ISO 639-1.
        problems: damage found, with places in the witness's own text.
    """

    witness: Witness
    repaired: Repaired
    entries: tuple[Entry, ...]
    passages: tuple[Passage, ...]
    note_marks: tuple[NoteMark, ...] = ()
    language: str = "en"
    problems: tuple[Problem, ...] = ()
