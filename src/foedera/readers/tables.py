"""Tables as text: CSV and TSV registers, one row to an instrument or to an act.

The witness's text is the decoded file. Every row is marked, and every cell of a row
below the header as a key/value with the column's name for key; quotation marks
around a cell stand outside its mark. The cutter makes an entry of each row.

A file is taken for a table when its first lines have the same number of separators,
two at least, and its first line reads like names of columns.
"""

import csv
import re
from collections.abc import Iterator
from typing import NamedTuple

from foedera.sources.decode import decode
from foedera.sources.model import Mark, MarkKind, Problem, Source, SourceClass, Witness

_SEPARATORS = (b"\t", b",", b";")
_HEADER = re.compile(r"[^\W\d][\w ()./%,-]{0,200}")
_MOST_CELLS = 2_000_000
_SEEN_LINES = 5


class _Cell(NamedTuple):
    start: int
    end: int
    value: str


def knows(name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a table."""
    if not name.rpartition("!/")[2].endswith((".csv", ".tsv", ".tab")):
        return _separator(head) == b"\t"
    return bool(_separator(head, least=2))


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness whose rows and cells are marked."""
    decoded = decode(data)
    separator = _separator(data[:4096], least=2).decode() or ","
    marks, problems = _marks(decoded.text, separator)
    return (
        Witness(
            name=name, sha256=sha256,
            media_type="text/tab-separated-values" if separator == "\t" else "text/csv",
            encoding=decoded.encoding, text=decoded.text, marks=tuple(marks),
            source=Source(kind=SourceClass.DATASET), problems=(*decoded.problems, *problems),
        ),
    )  # fmt: skip


def _separator(head: bytes, *, least: int = 3) -> bytes:
    """The sign between cells, b"" when the lines are no rows of at least so many cells."""
    lines = [line for line in head.splitlines()[:_SEEN_LINES] if line.strip()]
    if len(lines) > 2 and len(head) >= 4096:  # noqa: PLR2004  the last line may be cut off
        lines.pop()
    if not lines:
        return b""
    for separator in _SEPARATORS:
        cells = [_split(line, separator) for line in lines]
        names = [name.strip() for name in cells[0]]
        known = len(names) >= least and all(_HEADER.fullmatch(n) for n in names if n)
        if known and all(len(row) >= len(names) for row in cells):
            return separator
    return b""


def _split(line: bytes, separator: bytes) -> list[str]:
    """The cells of one line; a separator between quotation marks stands in a cell."""
    text = line.decode("utf-8", "replace").lstrip("\ufeff")
    return next(csv.reader([text], delimiter=separator.decode()), [])


def _marks(text: str, separator: str) -> tuple[list[Mark], list[Problem]]:
    marks: list[Mark] = []
    names: list[str] = []
    for row in _rows(text, separator):
        if not names:
            names = [cell.value.strip() for cell in row]
            continue
        marks.append(Mark(MarkKind.TABLE_ROW, row[0].start, row[-1].end))
        for name, cell in zip(names, row, strict=False):
            if cell.value.strip():
                marks.append(Mark(MarkKind.KEY_VALUE, cell.start, cell.end, name))
        if len(marks) > _MOST_CELLS:
            message = f"The table has more than {_MOST_CELLS:,} cells; the rest is not read."
            return marks, [Problem(code="reader.too-large", message=message, start=row[0].start)]
    return marks, []


def _rows(text: str, separator: str) -> Iterator[list[_Cell]]:
    """The rows of a table, each cell with its place, without its quotation marks."""
    cell = re.compile(
        rf'[ ]*"(?P<quoted>(?:[^"]|"")*)"[ ]*(?={re.escape(separator)}|\r?\n|$)'
        rf"|(?P<plain>[^{re.escape(separator)}\r\n]*)"
    )
    at, row = 0, list[_Cell]()
    while at <= len(text):
        match = cell.match(text, at)
        if match is None:
            break
        group = "quoted" if match["quoted"] is not None else "plain"
        row.append(_Cell(match.start(group), match.end(group), match[group].replace('""', '"')))
        at = match.end()
        if text.startswith(separator, at):
            at += 1
            continue
        if any(found.value.strip() for found in row):
            yield row
        row = []
        at = text.find("\n", at) + 1 or len(text) + 1
