"""What a record gives back that no stage has a noun for.

Claims, instruments, findings, families and the rest come back as the stages' own
nouns. A witness comes back without the bytes it was read from, its passages led
back to its own text: offsets here always count code points of `StoredWitness.text`.
"""

from dataclasses import dataclass

from foedera.sources.model import Problem, Witness
from foedera.sources.offset_map import Repair
from foedera.sources.records import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Which record this is.

    Attributes:
        root: hash over all of its content; the same content has the same root.
        program: version of foedera that built it.
        format: of the file.
    """

    root: str
    program: str
    format: int


@record
class StoredWitness(Witness):
    """One document of a record: a witness with what was found out about it.

    When witnesses are listed, `text` is "" and `marks`, `origins` and `repairs` are empty.

    Attributes:
        text_sha256: of its text in UTF-8, hexadecimal.
        language: ISO 639-1.
        length: of the text, in code points.
        subject: id of the instrument that it as a whole is about, or None.
        repairs: what was repaired before reading.
    """

    text_sha256: str
    language: str
    length: int
    subject: str | None
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEntry:
    """A run of passages about one subject.

    Attributes:
        witness: its witness's name.
        number: from 0 within the witness.
        kind: a value of `EntryKind`.
        title: the words that propose its subject, or "".
        title_start: of those words in the witness's text; -1 without a title.
        title_end: one past them; -1 without a title.
        within: number of the entry it is part of, or None.
        is_main: whether the document as a whole is about it.
        instrument: id of what it is about, or None.
    """

    witness: str
    number: int
    kind: str
    title: str
    title_start: int
    title_end: int
    within: int | None
    is_main: bool
    instrument: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPassage:
    """A stretch of one kind.

    Attributes:
        number: from 0 within the witness.
        witness: its witness's name.
        entry: number of its entry in the witness.
        kind: a value of `PassageKind`.
        start: first code point, in the witness's text.
        end: one past the last.
        label: an article's number, a note's mark, a key; else "".
        title: an article's own title; else "".
        language: ISO 639-1.
        safe: False when text was lost inside it.
        instrument: id of what its entry is about, or None.
    """

    number: int
    witness: str
    entry: int
    kind: str
    start: int
    end: int
    label: str
    title: str
    language: str
    safe: bool
    instrument: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentProblem:
    """What is wrong with a document, with its name; "" for what concerns no single one."""

    document: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that a search found.

    Attributes:
        witness: where, "" for an instrument's name.
        start: first code point of the passage; 0 for an instrument's name.
        end: one past the last.
        text: the passage's words, or the names.
        instrument: id of the instrument concerned, or None.
    """

    witness: str
    start: int
    end: int
    text: str
    instrument: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article of an instrument's text, as one witness prints it.

    Attributes:
        witness: its name.
        instrument: id, or None where the text's subject is unknown.
        number: in Arabic digits with its suffix, "12bis".
        label: as printed, "Article XII".
        title: its own title, or "".
        language: ISO 639-1.
        start: first code point of its heading, in the witness's text.
        end: where the next heading or the closing formula begins.
    """

    witness: str
    instrument: str | None
    number: str
    label: str
    title: str
    language: str
    start: int
    end: int
