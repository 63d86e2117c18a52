"""XLSX: workbooks of tables (ECMA-376, SpreadsheetML).

Every sheet with words is a witness, named `book.xlsx!/Sheet` where there are several.
Its text layer has a row to a line and a tab between cells, whose places are named
as the workbook names them ("B7"); rows and cells are marked as in any table. Cells
that are formatted as days are written as days, `1926-09-28`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from foedera.passages.participant_table import stated_by
from foedera.passages.table_cells import Cell
from foedera.readers.opened_zip import Office, holds
from foedera.readers.table_rows import MOST_CELLS, marks_of
from foedera.readers.text_layer import TEXT_LIMIT, plain
from foedera.readers.xml_events import hear
from foedera.sources.model import Mark, MarkKind, Origin, Problem, Source, SourceClass, Witness

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_SHEET_LIMIT = 200
_COLUMN_LIMIT = 2_000
_DAY_FORMATS = frozenset([14, 15, 16, 17, 22, 27, 30, 36, 50, 57])
_DAY_SIGNS = re.compile(r"[dy]", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]{0,100}"|\\.|\[[^\]]{0,40}\]')
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LAST_DAY = 2_958_465  # 9999-12-31 in days since the first epoch


def knows(name: str, head: bytes) -> bool:
    """Whether a file is a workbook: a zip of office parts, by the part or its own name."""
    bare = name.rpartition("!/")[2]
    return holds(head, b"xl/") and (bare.endswith((".xlsx", ".xlsm")) or b"xl/" in head)


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """A witness to each sheet that holds words; one without text when none does."""
    office = Office(data)
    book = _Book()
    problems: list[Problem] = []
    parts = set(office.names())
    for part, listener in (
        ("xl/workbook.xml", _Sheets(book)),
        ("xl/_rels/workbook.xml.rels", _Targets(book)),
        ("xl/sharedStrings.xml", _Strings(book)),
        ("xl/styles.xml", _Styles(book)),
    ):
        if part in parts:
            problems += hear(office.part(part), listener)[1]
    found: list[tuple[str, _Grid]] = []
    for title, target in book.sheets[:_SHEET_LIMIT]:
        part = f"xl/{book.targets.get(target, '').removeprefix('/xl/')}"
        if part in parts:
            grid = _Grid(book)
            problems += hear(office.part(part), grid)[1]
            if grid.rows:
                found.append((title, grid))
    problems = [*office.problems, *problems]
    if not found:
        empty = Problem(code="reader.empty", message="The workbook holds no words.")
        return (_witness(name, sha256, _Grid(book), [*problems, empty]),)
    witnesses = []
    for number, (title, grid) in enumerate(found):
        own = name if len(found) == 1 else f"{name}!/{title.replace('/', '_')}"
        witnesses.append(_witness(own, sha256, grid, problems if number == 0 else []))
    return tuple(witnesses)


def _witness(name: str, sha256: str, grid: "_Grid", problems: list[Problem]) -> Witness:
    text, rows, origins = grid.laid_out()
    marks, beyond = marks_of(rows)
    stated = stated_by(rows)
    if stated:
        marks = [Mark(MarkKind.STATED, one.start, one.end, one.property) for one in stated]
    if grid.is_full:
        message = "The sheet holds more than is read; the rest is left out."
        beyond.append(Problem(code="reader.too-large", message=message))
    return Witness(
        name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=None, text=text,
        source=Source(kind=SourceClass.DATASET), marks=tuple(marks), stated=stated,
        origins=tuple(origins), problems=(*problems, *beyond),
    )  # fmt: skip


@dataclass(slots=True)
class _Book:
    """What the sheets share."""

    sheets: list[tuple[str, str]] = field(default_factory=list)  # title, id of the part
    targets: dict[str, str] = field(default_factory=dict)
    strings: list[str] = field(default_factory=list)
    days: list[bool] = field(default_factory=list)  # whether a cell style shows days
    epoch: date = _EPOCH


@dataclass(slots=True)
class _Silent:
    """A listener that hears elements, not words."""

    book: _Book

    def end(self, name: str) -> None:
        """End an element."""

    def words(self, text: str) -> None:
        """Take no words."""


class _Sheets(_Silent):
    def start(self, name: str, attributes: dict[str, str], _path: str) -> None:
        """Take the title of each sheet, and from which day the book counts."""
        if name == "sheet":
            self.book.sheets.append((attributes.get("name", ""), attributes.get("id", "")))
        elif name == "workbookPr" and attributes.get("date1904") in ("1", "true"):
            self.book.epoch = _EPOCH_1904


class _Targets(_Silent):
    def start(self, name: str, attributes: dict[str, str], _path: str) -> None:
        """Take the part of each sheet."""
        if name == "Relationship":
            self.book.targets[attributes.get("Id", "")] = attributes.get("Target", "")


@dataclass(slots=True)
class _Strings:
    """The words that cells name by number."""

    book: _Book
    pieces: list[str] = field(default_factory=list)
    is_text: bool = False
    is_sound: bool = False

    def start(self, name: str, _attributes: dict[str, str], _path: str) -> None:
        """Begin an element."""
        if name == "si":
            self.pieces = []
        elif name == "rPh":
            self.is_sound = True
        self.is_text = name == "t" and not self.is_sound

    def end(self, name: str) -> None:
        """End an element."""
        self.is_text = False
        if name == "si":
            self.book.strings.append("".join(self.pieces))
        elif name == "rPh":
            self.is_sound = False

    def words(self, text: str) -> None:
        """Take characters."""
        if self.is_text:
            self.pieces.append(text)


@dataclass(slots=True)
class _Styles:
    """Which cell styles show days."""

    book: _Book
    shown: dict[int, bool] = field(default_factory=dict)
    is_cell: bool = False

    def start(self, name: str, attributes: dict[str, str], _path: str) -> None:
        """Begin an element."""
        number = _whole(attributes.get("numFmtId", ""))
        if name == "numFmt":
            code = _QUOTED.sub("", attributes.get("formatCode", "")[:400])
            self.shown[number] = bool(_DAY_SIGNS.search(code))
        elif name == "cellXfs":
            self.is_cell = True
        elif name == "xf" and self.is_cell:
            self.book.days.append(self.shown.get(number, number in _DAY_FORMATS))

    def end(self, name: str) -> None:
        """End an element."""
        if name == "cellXfs":
            self.is_cell = False

    def words(self, text: str) -> None:
        """Take no words."""


@dataclass(slots=True)
class _Grid:
    """The rows of one sheet: each the words of its cells with their names, by column."""

    book: _Book
    rows: list[dict[int, tuple[str, str]]] = field(default_factory=list)
    is_full: bool = False
    name: str = ""
    kind: str = ""
    style: int = 0
    column: int = -1
    pieces: list[str] = field(default_factory=list)
    is_value: bool = False
    cells: int = 0
    length: int = 0

    def start(self, name: str, attributes: dict[str, str], _path: str) -> None:
        """Begin an element."""
        if name == "row":
            self.rows.append({})
            self.column = -1
        elif name == "c":
            self.name, self.pieces = attributes.get("r", ""), []
            self.kind, self.style = attributes.get("t", ""), _whole(attributes.get("s", ""))
            self.column = _column(self.name) if self.name else self.column + 1
        self.is_value = name in ("v", "t")

    def end(self, name: str) -> None:
        """End an element."""
        self.is_value = False
        if name == "c" and self.rows and not self.is_full:
            words = " ".join(plain(self._shown("".join(self.pieces))).split())
            if words and 0 <= self.column < _COLUMN_LIMIT:
                self.rows[-1][self.column] = (words, self.name)
                self.cells += 1
                self.length += len(words) + 1
                self.is_full = self.cells > MOST_CELLS or self.length > TEXT_LIMIT
        elif name == "row" and self.rows and not self.rows[-1]:
            self.rows.pop()

    def words(self, text: str) -> None:
        """Take characters."""
        if self.is_value:
            self.pieces.append(text)

    def _shown(self, value: str) -> str:
        if self.kind == "s":
            at = _whole(value)
            return self.book.strings[at] if value and at < len(self.book.strings) else ""
        is_day = self.style < len(self.book.days) and self.book.days[self.style]
        if self.kind in ("", "n") and is_day:
            return _day(value, self.book.epoch)
        return value.removesuffix(".0") if self.kind in ("", "n") else value

    def laid_out(self) -> tuple[str, list[list[Cell]], list[Origin]]:
        """The text, its cells with their places there, and where each stands in the book."""
        pieces: list[str] = []
        rows: list[list[Cell]] = []
        origins: list[Origin] = []
        at = 0
        for row in self.rows:
            cells: list[Cell] = []
            for column, (words, name) in _filled(row):
                if column:
                    pieces.append("\t")
                    at += 1
                cells.append(Cell(at, at + len(words), words))
                if words:
                    origins.append(Origin(at, at + len(words), name))
                pieces.append(words)
                at += len(words)
            rows.append(cells)
            pieces.append("\n")
            at += 1
        return "".join(pieces), rows, origins


def _filled(row: dict[int, tuple[str, str]]) -> Iterator[tuple[int, tuple[str, str]]]:
    """The cells up to the last that has words, the others empty."""
    for column in range(max(row, default=-1) + 1):
        yield column, row.get(column, ("", ""))


def _column(name: str) -> int:
    """The column of a cell's name, from 0: "B7" is 1; -1 for no such name."""
    number = 0
    for char in name[:4]:
        if not "A" <= char <= "Z":
            break
        number = number * 26 + ord(char) - ord("A") + 1
    return number - 1


def _day(value: str, epoch: date) -> str:
    try:
        days = int(float(value))
    except (ValueError, OverflowError):
        return value
    if not 0 < days <= _LAST_DAY - (epoch - _EPOCH).days:
        return value
    return (epoch + timedelta(days=days)).isoformat()


def _whole(said: str) -> int:
    return int(said) if said.isdecimal() and len(said) < 10 else 0  # noqa: PLR2004
