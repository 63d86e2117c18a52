"""DOCX: word processors' documents (ECMA-376, WordprocessingML).

Paragraphs are blocks, those of a heading style headings; the numbers that the word
processor puts before paragraphs ("Article 3") are written out, since treaties are
cited by them. Rows of tables are rows; footnotes leave their mark and stand at
the end. Of tracked changes what was deleted or moved away is not
shown, nor what is hidden.

Headers and footers are parts of their own and stand at the end as boilerplate.
"""

import re
from dataclasses import dataclass, field

from foedera.readers.opened_zip import Office, holds
from foedera.readers.text_layer import TextLayer
from foedera.readers.word_numbers import Numbers, read_numbers
from foedera.readers.xml_events import hear
from foedera.sources.model import MarkKind, Problem, Source, Witness

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_MAIN = "word/document.xml"
_HEADING = re.compile(r"(?:heading|überschrift|titre|berschrift|rubrik|nagwek|kop)[ _-]?(\d)", re.IGNORECASE)  # fmt: skip
_TITLE_STYLES = frozenset(["title", "titel", "titre"])
_ASIDE = re.compile(r"word/(?:header|footer)\d*\.xml")
_ASIDE_LIMIT = 20
_NOT_SHOWN = frozenset(["Fallback", "moveFrom"])
"""The second form of a text box, and what tracked changes moved away."""


def knows(name: str, head: bytes) -> bool:
    """Whether a file is a DOCX document: a zip of office parts, by the part or its own name."""
    bare = name.rpartition("!/")[2]
    return holds(head, b"word/") and (
        bare.endswith((".docx", ".docm", ".dotx")) or b"word/" in head
    )


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with the document's text."""
    office = Office(data)
    parts = office.names()
    layer = TextLayer()
    problems: list[Problem] = []
    if _MAIN in parts:
        notes = _notes(office, parts)
        numbers = read_numbers(office, parts)
        heard = _Body(layer, notes, numbers)
        problems += hear(office.part(_MAIN), heard)[1]
        heard.finish()
    text = layer.close()
    for part in [part for part in parts if _ASIDE.fullmatch(part)][:_ASIDE_LIMIT]:
        words = _Words()
        hear(office.part(part), words)
        layer.block(" ".join(words.text().split()), path=f"/{part}", kind=MarkKind.BOILERPLATE)
    text = layer.close()
    return (
        Witness(
            name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=None, text=text,
            source=_source(office, parts), marks=layer.sorted_marks(),
            origins=tuple(layer.origins),
            problems=(*office.problems, *problems, *layer.problems()),
        ),
    )  # fmt: skip


@dataclass(slots=True)
class _Words:
    """Gathers the words of a small part, by the id of the note they are in."""

    tag: str = "t"
    by_id: dict[str, list[str]] = field(default_factory=lambda: {"": []})
    id: str = ""
    is_open: bool = False

    def start(self, name: str, attributes: dict[str, str], _path: str) -> None:
        """Begin an element."""
        if name in ("footnote", "endnote"):
            self.id = attributes.get("id", "")
        elif name in ("tab", "br", "p"):
            self.by_id.setdefault(self.id, []).append(" ")
        self.is_open = name == self.tag

    def end(self, _name: str) -> None:
        """End an element."""
        self.is_open = False

    def words(self, text: str) -> None:
        """Take characters."""
        if self.is_open:
            self.by_id.setdefault(self.id, []).append(text)

    def text(self) -> str:
        """All words."""
        return "".join("".join(words) for words in self.by_id.values())


def _notes(office: Office, parts: list[str]) -> dict[str, str]:
    """The words of foot- and endnotes, by kind and id."""
    found: dict[str, str] = {}
    for kind in ("footnote", "endnote"):
        if (part := f"word/{kind}s.xml") in parts:
            heard = _Words()
            hear(office.part(part), heard)
            found |= {f"{kind} {key}": "".join(words) for key, words in heard.by_id.items() if key}
    return found


def _source(office: Office, parts: list[str]) -> Source:
    if "docProps/core.xml" not in parts:
        return Source()
    said: dict[str, str] = {}
    content = office.part("docProps/core.xml")
    for of, tag in (("title", "title"), ("author", "creator")):
        heard = _Words(tag)
        hear(content, heard)
        said[of] = " ".join(heard.text().split())[:500]
    return Source(title=said["title"], author=said["author"])


@dataclass(slots=True)
class _Body:
    """The listener of the document's main part."""

    layer: TextLayer
    notes: dict[str, str]
    numbers: Numbers
    pieces: list[str] = field(default_factory=list)
    style: str = ""
    path: str = "/"
    list_id: str = ""
    level: int = 0
    is_text: bool = False
    is_hidden: bool = False
    tables: int = 0
    cells: list[list[str]] = field(default_factory=list)
    rows: int = 0
    skipped: int = 0  # elements open inside what is not shown

    def start(self, name: str, attributes: dict[str, str], path: str) -> None:
        """Begin an element."""
        if self.skipped or name in _NOT_SHOWN:
            self.skipped += 1
            return
        self.is_text = name == "t"
        self.is_hidden = self.is_hidden and name != "r"
        if name == "p":
            self.style, self.list_id, self.level, self.path = "", "", 0, path
        elif name in ("tab", "br", "cr", "noBreakHyphen"):
            self.pieces.append({"tab": "\t", "noBreakHyphen": "-"}.get(name, "\v"))
        elif name in ("footnoteReference", "endnoteReference"):
            words = self.notes.get(f"{name[:-9]} {attributes.get('id', '')}", "")
            self.pieces.append(self.layer.note(words, path=path) if words.strip() else "")
        elif name == "tbl":
            self.tables += 1
        elif name == "tr":
            self.cells, self.path = [], path
        elif name == "tc":
            self.cells.append([])
        else:
            self._property(name, attributes.get("val", ""))

    def _property(self, name: str, said: str) -> None:
        """Take what is said of the paragraph."""
        if name == "pStyle":
            self.style = said
        elif name == "vanish":
            self.is_hidden = said not in ("0", "false", "off")
        elif name == "numId":
            self.list_id = said
        elif name == "ilvl":
            self.level = int(said) if said.isdecimal() and len(said) == 1 else 0

    def end(self, name: str) -> None:
        """End an element."""
        if self.skipped:
            self.skipped -= 1
            return
        self.is_text = False
        if name == "p":
            self.finish()
        elif name == "tbl":
            self.tables = max(0, self.tables - 1)
        elif name == "tr" and self.cells:
            row = ["".join(cell) for cell in self.cells]
            if any(cell.strip() for cell in row):
                self.layer.row(row, path=self.path, tight=bool(self.rows))
                self.rows += 1
            self.cells = []

    def words(self, text: str) -> None:
        """Take characters."""
        if self.is_text and not self.skipped and not self.is_hidden:
            self.pieces.append(text)

    def finish(self) -> None:
        """End a paragraph."""
        lines = "".join(self.pieces).split("\v")
        self.pieces = []
        text = "\n".join(" ".join(line.split()) for line in lines).strip()
        number = self.numbers.next(self.style, self.list_id, self.level)
        if not text and not number.strip():
            return
        text = f"{number} {text}".strip()
        if self.tables and self.cells:
            self.cells[-1].append(f"{text} ")
            return
        level = _heading_level(self.numbers.name_of(self.style))
        kind = MarkKind.HEADING if level else MarkKind.LIST_ITEM if number == "•" else None
        self.layer.block(text, path=self.path, kind=kind, detail=level, tight=number == "•")
        self.rows = 0


def _heading_level(style: str) -> str:
    """The level of a heading style's name, "" for another style."""
    if style.lower() in _TITLE_STYLES:
        return "1"
    match = _HEADING.match(style)
    return str(min(6, int(match[1]) + 1)) if match else ""
