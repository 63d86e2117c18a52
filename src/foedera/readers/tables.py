"""Tables as text: CSV and TSV registers, one row to an instrument or to an act.

The witness's text is the decoded file. Every row is marked, and every cell of a row
below the header as a key/value with the column's name for key; quotation marks
around a cell stand outside its mark. The cutter makes an entry of each row, but one
of all for a table of participants. Where such a table names the treaty of each row, it
is one witness to each treaty, `x.csv#2`, with the header and that treaty's rows.

A file is taken for a table when its first lines have the same number of separators,
two at least, and its first line reads like names of columns.
"""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from foedera.passages.participant_table import stated_by, treaty_column
from foedera.passages.table_cells import Cell
from foedera.readers.table_rows import MOST_CELLS, marks_of
from foedera.sources.decode import Decoded, decode
from foedera.sources.model import Mark, MarkKind, Source, SourceClass, Witness

_SEPARATORS = (b"\t", b",", b";")
_HEADER = re.compile(r"[^\W\d][\w ()./%,:;#&+*?'’°-]{0,200}")
_SEEN_LINES = 5
_HEAD = 4096
_MOST_TREATIES = 5_000


def knows(name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a table."""
    if not name.rpartition("!/")[2].endswith((".csv", ".tsv", ".tab")):
        return b"\t" in head and _separator(head) == b"\t"
    return bool(_separator(head, least=2))


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness whose rows and cells are marked; to each treaty one, where states are listed by treaty."""
    decoded = decode(data)
    separator = _separator(data[:4096], least=2).decode() or ","
    rows = list(_rows(decoded.text, separator))
    parts = _by_treaty(decoded.text, rows)
    if not parts:
        return (_witness(name, sha256, decoded, rows, separator),)
    return tuple(
        _witness(
            f"{name}#{number}", sha256,
            decoded._replace(text=part, problems=decoded.problems if number == 1 else ()),
            list(_rows(part, separator)), separator,
        )
        for number, part in enumerate(parts, 1)
    )  # fmt: skip


def _witness(
    name: str, sha256: str, decoded: Decoded, rows: list[list[Cell]], separator: str
) -> Witness:
    marks, problems = marks_of(rows)
    stated = stated_by(rows)
    if stated:
        marks = [Mark(MarkKind.STATED, one.start, one.end, one.property) for one in stated]
    return Witness(
        name=name, sha256=sha256,
        media_type="text/tab-separated-values" if separator == "\t" else "text/csv",
        encoding=decoded.encoding, text=decoded.text, marks=tuple(marks),
        source=Source(kind=SourceClass.DATASET), stated=stated, problems=(*decoded.problems, *problems),
    )  # fmt: skip


def _by_treaty(text: str, rows: list[list[Cell]]) -> list[str]:
    """A table of participants in several treaties as one table to each; [] for any other."""
    at = treaty_column(rows)
    if at < 0:
        return []
    begin = [text.rfind("\n", 0, row[0].start) + 1 for row in rows]
    groups: dict[str, list[str]] = {}
    for row, start, end in zip(rows[1:], begin[1:], [*begin[2:], len(text)], strict=True):
        name = row[at].value.strip() if at < len(row) else ""
        groups.setdefault(name, []).append(text[start:end].rstrip("\r\n"))
    if not 1 < len(groups) <= _MOST_TREATIES:
        return []
    head = text[: begin[1]].rstrip("\r\n")
    return ["\n".join((head, *lines)) + "\n" for lines in groups.values()]


def _separator(head: bytes, *, least: int = 3) -> bytes:
    """The sign between cells, b"" when the lines are no rows of at least so many cells."""
    text = head.decode("utf-8", "replace").lstrip("\ufeff")
    for separator in _SEPARATORS:
        rows = _first_rows(text, separator.decode(), is_cut=len(head) >= _HEAD)
        names = [name.strip() for name in rows[0]] if rows else []
        known = len(names) >= least and all(_HEADER.fullmatch(n) for n in names if n)
        if known and all(len(row) >= len(names) for row in rows):
            return separator
    return b""


def _first_rows(text: str, separator: str, *, is_cut: bool) -> list[list[str]]:
    """The first rows with their cells; a separator or a line end between quotation marks stands in one."""
    rows = csv.reader(StringIO(text), delimiter=separator)
    try:
        found = [row for row in islice(rows, _SEEN_LINES) if any(map(str.strip, row))]
        is_last = next(rows, None) is None
    except csv.Error:
        return []
    return found[:-1] if is_cut and is_last and len(found) > 1 else found


def _rows(text: str, separator: str) -> Iterator[list[Cell]]:
    """The rows of a table, each cell with its place, without its quotation marks."""
    cell = re.compile(
        rf'[ ]*"(?P<quoted>(?:[^"]|"")*)"[ ]*(?={re.escape(separator)}|\r?\n|$)'
        rf"|(?P<plain>[^{re.escape(separator)}\r\n]*)"
    )
    at, cells, row = 0, 0, list[Cell]()
    while at <= len(text):
        match = cell.match(text, at)
        if match is None:
            break
        group = "quoted" if match["quoted"] is not None else "plain"
        row.append(Cell(match.start(group), match.end(group), match[group].replace('""', '"')))
        at = match.end()
        if text.startswith(separator, at):
            at += 1
            continue
        if any(found.value.strip() for found in row):
            yield row
            cells += len(row)
        if cells > MOST_CELLS:
            break
        row = []
        at = text.find("\n", at) + 1 or len(text) + 1
