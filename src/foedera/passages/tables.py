"""Tables on a page: registers of treaties, and who takes part in one.

    Treaty              Parties           Signed         In force
    Pact of Strelsau    Arcadia; Zenda    3 May 1921     1 June 1922

A table is known by the names of its columns. Of a *register* each row is an entry of its
own, as in a file of rows: the cell under the treaty's column is its title, the others are keys with
their values. A table of *participants* (`participant_table`) is about the treaty of its page:
its cells are rows' cells under their columns' names. Any other table stays rows of a page.

Rows are those that a format marks, with tabs between the cells; lines with strokes and
a rule below the first, as Markdown writes them; and lines whose cells stand in
columns below the names. To have another column known, add its name to `_TREATIES`, `_NAMES` or `_TOLD`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from foedera.passages.model import PassageKind
from foedera.passages.participant_table import columns_of, heads_participants
from foedera.passages.pieces import KEY_VALUE, TITLE, Piece
from foedera.passages.table_cells import Cell

_TREATIES = frozenset((
    "treaty", "treaties", "agreement", "convention", "pact", "treaty name", "treaty title", "name of treaty", "title of treaty", "name of agreement",
    "title of agreement", "agreement title", "agreement name", "name of the treaty", "title of the treaty", "treaty/agreement", "treaty or agreement",
    "traité", "accord", "traités", "accords", "nom du traité", "titre du traité", "vertrag", "abkommen", "verdrag", "tratado", "acuerdo", "convenio",
    "trattato", "accordo", "traktat", "umowa", "договор", "соглашение", "sutartis",
))  # fmt: skip
"""Columns that name treaties and nothing else."""
_NAMES = frozenset((
    "title", "name", "instrument", "long title", "short title", "official title", "description", "subject", "document",
    "titre", "intitulé", "nom", "titel", "bezeichnung", "name des vertrags", "título", "nombre", "titolo", "nome", "tytuł", "nazwa", "название",
    "наименование", "pavadinimas",
))  # fmt: skip
"""Columns that name whatever a table lists."""
_TOLD = re.compile(
    r"signed(?: (?:on|at|date))?|signature|signatories|(?:date|place|lieu|fecha|lugar|datum|ort|data|miejsce|дата|место)(?: \w{1,3}){0,2} "
    r"(?:signature|signing|conclusion|firma|unterzeichnung|ondertekening|podpisania|подписания)|concluded|date signed|date concluded|signing date|signature date"
    r"|(?:date (?:of )?)?(?:entry|entered|date) into force|in force(?: (?:from|since|until))?|effective(?: date)?|date effective|ratified|ratification"
    r"|(?:contracting |other |original )?part(?:y|ies)|between|countr(?:y|ies)|partner|states?"
    r"|signée?(?: le)?|entrée en vigueur|date d'entrée en vigueur|pays|parties contractantes|entre|unterzeichnet|unterzeichnung|inkrafttreten|in kraft"
    r"|vertragspartner|vertragsparteien|inwerkingtreding|in werking|ondertekening|partijen|firma|firmado|entrada en vigor|partes|países"
    r"|podpisan[oy]|wejście w życie|strony|подписан|вступление в силу|стороны|pasirašyta|įsigaliojo|šalys"
)
"""Columns that a list of treaties alone has, beside the names."""
_LOOSE = re.compile(
    r"date|dates|year|place|where|when|datum|fecha|data|дата|lieu|ort|lugar|status|language|no\.?|number|reference|citation|type|notes?|remarks"
)
"""Columns that any list may have."""
_YEARS = frozenset(("year", "année", "jahr", "año", "anno", "rok", "год", "metai", "jaar"))
_OF_SIGNATURE = "Year of signature"
"""What a column of years is called where no other gives a day: treaties are listed by when they were signed."""
_NOTE = re.compile(r"\s*(?:\(.{0,40}\)|\[\d{1,3}\]|\*+|\d{1,2})\s*$")
_SOME, _MANY = 2, 3
_LONGEST_NAME, _MOST_COLUMNS = 60, 30
_HEADERS = 3  # rows among which the names of the columns stand
_RULE = re.compile(
    r"^[ ]{0,3}\|?[ ]{0,9}:?-{3,}:?[ ]{0,9}(?:\|[ ]{0,9}:?-{3,}:?[ ]{0,9}){1,30}\|?[ ]{0,9}$",
    re.MULTILINE,
)
_STROKE = re.compile(r"(?<!\\)\|")
_CHUNK = re.compile(r"[^\s.](?:[^\s.]|[ .](?![ .]))*\.?")
_GAP = "   "
"""Spaces between two cells of a line."""
_MOST_LINES = 2_000
_BORDER = "*_` \t"


class Row(NamedTuple):
    """One row of a register, which is an entry of its own.

    Attributes:
        start: first code point, in the repaired text.
        end: one past the last.
        title: the words that name the treaty, "" without.
        title_start: where they begin, -1 without.
        pieces: its cells in order.
        kind: what it is to those that look for what stands below a title.
    """

    start: int
    end: int
    title: str
    title_start: int
    pieces: tuple[Piece, ...]
    kind: PassageKind = PassageKind.TABLE_ROW


class Table(NamedTuple):
    """A table whose columns are known: rows of a register, or cells of a table of participants."""

    start: int
    end: int
    items: tuple[Row | Piece, ...]


_Cells = list[Cell]


def find_tables(text: str, rows: Sequence[tuple[int, int]]) -> list[Table]:
    """The tables of a repaired text whose columns are known, in order, apart from one another.

    Args:
        text: the repaired text.
        rows: the rows that the format marks, outer before inner.
    """
    found = []
    for run in _runs(text, rows):
        head = [_tabbed(text, *row) for row in run[:_HEADERS]]
        if len(run) > 1 and any(_says_what(_names(row)) for row in head):
            found += _known([*head, *(_tabbed(text, *row) for row in run[_HEADERS:])])
    if "|" in text:
        found += (table for run in _ruled(text) for table in _known(run))
    if _GAP in text:
        found += (table for run in _spaced(text) for table in _known(run))
    found.sort(key=lambda table: table.start)
    apart: list[Table] = []
    for table in found:
        if not apart or table.start >= apart[-1].end:
            apart.append(table)
    return apart


def _known(rows: list[_Cells]) -> list[Table]:
    """A table by the names of its columns; none of something else."""
    for at, header in enumerate(rows[:_HEADERS]):
        names = _names(header)
        if not _says_what(names):
            continue
        items: Sequence[Row | Piece] = (
            _participants(names, rows[at:])
            if columns_of(names)
            else list(_register(names, rows[at + 1 :], _treaty_column(names) or 0))
        )
        is_known = columns_of(names) or any(isinstance(item, Row) for item in items)
        if len(rows) > at + 1 and items and is_known:
            return [Table(items[0].start, items[-1].end, tuple(items))]
    return []


def _names(header: _Cells) -> list[str]:
    return [" ".join(cell.value.split()) for cell in header]


def _says_what(names: list[str]) -> bool:
    """Whether these are the names of the columns of a known table."""
    if not _SOME <= len(names) <= _MOST_COLUMNS:
        return False
    return bool(columns_of(names)) or _treaty_column(names) is not None


def _treaty_column(names: list[str]) -> int | None:
    """The column that names the treaty, -1 where none does in a list of treaties; None for another table."""
    if any(len(name) > 2 * _LONGEST_NAME for name in names):  # with a remark behind it
        return None
    plain = [_NOTE.sub("", name).strip(" :").lower() for name in names]
    if any(len(name) > _LONGEST_NAME for name in plain):
        return None
    told = sum(bool(_TOLD.fullmatch(name)) for name in plain)
    loose = sum(bool(_LOOSE.fullmatch(name)) for name in plain)
    treaty = next((at for at, name in enumerate(plain) if name in _TREATIES), None)
    if treaty is not None:
        return treaty if told or loose else None
    named = next((at for at, name in enumerate(plain) if name in _NAMES), None)
    days = sum(bool(_TOLD.fullmatch(name)) and not _is_of_states(name) for name in plain)
    if named is not None:
        return named if days else None
    return -1 if days and told >= _SOME and told + loose >= _MANY else None


def _is_of_states(name: str) -> bool:
    return heads_participants(name) or name in ("partner", "between", "entre")


def _register(names: list[str], rows: list[_Cells], column: int) -> Iterator[Row | Piece]:
    """The rows of a register; those that only head others, and cells below no name, stay of a page."""
    for row in rows:
        named, others = row[: len(names)], row[len(names) :]
        filled = [cell for cell in named if cell.value]
        is_entry = len(filled) >= _SOME and (
            column < 0 or (len(named) > column and bool(named[column].value))
        )
        if is_entry:
            yield _entry(names, named, column)
        yield from _of_page(others if is_entry else row)


def _of_page(cells: _Cells) -> Iterator[Piece]:
    """Cells without a key, as one row."""
    filled = [cell for cell in cells if cell.value]
    if filled:
        yield Piece(PassageKind.TABLE_ROW, filled[0].start, filled[-1].end)


def _entry(names: list[str], row: _Cells, column: int) -> Row:
    """A row as an entry: its title, and its other cells under the names of their columns."""
    pieces = []
    title, start = "", -1
    for at, cell in enumerate(row):
        if not cell.value:
            continue
        if at == column:
            title, start = cell.value, cell.start
            own = (TITLE, cell.start, cell.end, "", title, cell.start, cell.end)
            pieces.append(Piece(*own))
        else:
            label = names[at]
            if label.lower() in _YEARS and not any(map(_is_day, names)):
                label = _OF_SIGNATURE
            pieces.append(Piece(KEY_VALUE, cell.start, cell.end, label, value_start=cell.start))
    return Row(pieces[0].start, pieces[-1].end, title, start, tuple(pieces))


def _is_day(name: str) -> bool:
    """Whether a column gives a day of the treaty."""
    plain = name.lower()
    return plain.startswith("date") or (bool(_TOLD.fullmatch(plain)) and not _is_of_states(plain))


def _participants(names: list[str], rows: list[_Cells]) -> list[Piece]:
    """The cells of a table of participants under their columns' names, the names first."""
    return [
        Piece(PassageKind.TABLE_ROW, cell.start, cell.end, name, value_start=cell.start)
        for row in rows
        for name, cell in zip(names, row, strict=False)
        if cell.value
    ]


def _runs(text: str, marked: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """The rows of each table that a format marks; of rows within a row only the inner ones."""
    rows: list[tuple[int, int]] = []
    last = 0
    for (start, end), (below, _) in pairwise((*marked, (len(text) + 1, 0))):
        if below < end:
            continue
        if rows and not text[last:start].isspace():
            yield rows
            rows = []
        rows.append((start, end))
        last = end
    if rows:
        yield rows


def _tabbed(text: str, start: int, end: int) -> _Cells:
    """The cells of a row between tabs, empty ones before the first word as well."""
    while start and text[start - 1] == "\t":
        start -= 1
    cells = _between(text, start, end, (m.span() for m in re.finditer("\t", text[start:end])))
    if len(cells) == 1 and ": " in cells[0].value:  # a row of two, which a reader has paired
        at = start + text[start:end].index(":")
        return [_cell(text, start, at), _cell(text, at + 1, end)]
    return cells


def _between(text: str, start: int, end: int, signs: Iterable[tuple[int, int]]) -> _Cells:
    """The cells between signs, whose offsets count from `start`."""
    cells = []
    at = start
    for first, after in signs:
        cells.append(_cell(text, at, start + first))
        at = start + after
    return [*cells, _cell(text, at, end)]


def _cell(text: str, start: int, end: int) -> Cell:
    """A cell without the spaces and signs of emphasis around its words."""
    words = text[start:end]
    start += len(words) - len(words.lstrip().lstrip(_BORDER))
    words = words.strip().strip(_BORDER)
    return Cell(start, start + len(words), words)


def _ruled(text: str) -> Iterator[list[_Cells]]:
    """The rows of each table of lines with strokes, known by the rule below its names."""
    rules = [(_above(text, rule), rule) for rule in _RULE.finditer(text)]
    ends = [first for first, _ in rules[1:]]
    for (first, rule), stop in zip(rules, [*ends, len(text)], strict=False):
        rows = [_stroked(text, first, rule.start() - 1)]
        at = rule.end() + 1
        while at < stop and len(rows) < _MOST_LINES:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if "|" not in text[at:end]:
                break
            rows.append(_stroked(text, at, end))
            at = end + 1
        yield rows


def _above(text: str, rule: re.Match[str]) -> int:
    """Where the names above a rule begin, which may be written on several lines."""
    columns = len(_STROKE.findall(rule[0].strip().strip("|"))) + 1
    first = text.rfind("\n", 0, max(0, rule.start() - 1)) + 1
    for _ in range(2):
        if len(_stroked(text, first, rule.start())) >= columns:
            break
        first = text.rfind("\n", 0, max(0, first - 1)) + 1
    return first


def _stroked(text: str, start: int, end: int) -> _Cells:
    line = text[start:end]
    start += len(line) - len(line.lstrip())
    line = line.strip()
    if line.startswith("|"):
        line, start = line[1:], start + 1
    line = line.removesuffix("|")
    signs = (m.span() for m in _STROKE.finditer(line))
    return _between(text, start, start + len(line), signs)


def _spaced(text: str) -> Iterator[list[_Cells]]:
    """The rows of each table of lines whose cells stand below the names of their columns."""
    at = 0
    while (gap := text.find(_GAP, at)) >= 0:
        line, end = text.rfind("\n", 0, gap) + 1, text.find("\n", gap)
        end = len(text) if end < 0 else end
        at = end + 1
        first = text[line:end].lstrip().partition(_GAP)[0]
        if not first or not _may_head(first.strip().lower()):
            continue
        header = [_cell(text, *chunk) for chunk in _chunks(text, line, end)]
        if _says_what([cell.value for cell in header]):
            rows, at = _below(text, header, line, at)
            if len(rows) > 1:
                yield rows


@lru_cache(maxsize=1024)  # a few words begin many lines
def _may_head(name: str) -> bool:
    """Whether a line's first words, in small letters, may name the first column of a known table."""
    if len(name) > _LONGEST_NAME:
        return False
    known = name in _TREATIES or name in _NAMES or heads_participants(name)
    return known or bool(_TOLD.fullmatch(name) or _LOOSE.fullmatch(name))


def _chunks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of a line that stand together; two spaces or dots part them."""
    return [m.span() for m in _CHUNK.finditer(text, start, end)]


def _below(text: str, header: _Cells, line: int, at: int) -> tuple[list[_Cells], int]:
    """The rows below the names, which may go on themselves, and where they end."""
    places = [cell.start - line for cell in header]
    rows = [header]
    open_name: Cell | None = None
    while at < len(text) and len(rows) < _MOST_LINES:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        chunks = _chunks(text, at, end)
        if not chunks or (len(rows) > 1 and len(chunks) == 1 and text[at:end].count(" ") > 12):  # noqa: PLR2004  a sentence
            break
        cells = _placed(text, chunks, at, places)
        if len(rows) == 1 and not cells[0].value and not re.search(r"\d", text[at:end]):
            rows[0] = header = [_joined(text, *pair) for pair in zip(header, cells, strict=True)]
        elif len(chunks) == 1 and cells[0].value:
            open_name = cells[0]
        else:
            if open_name and text[at : at + 1] == " ":
                cells[0] = _joined(text, open_name, cells[0])
            rows.append(cells)
            open_name = None
        at = end + 1
    return rows, at


def _placed(text: str, chunks: list[tuple[int, int]], line: int, places: list[int]) -> _Cells:
    """The chunks of a line as cells of the columns below whose names they stand."""
    cells = [Cell(line, line, "") for _ in places]
    for start, end in chunks:
        column = max(i for i, place in enumerate(places) if i == 0 or place <= start - line + 1)
        cells[column] = _joined(text, cells[column], _cell(text, start, end))
    return cells


def _joined(text: str, first: Cell, second: Cell) -> Cell:
    """Two stretches of one cell."""
    if not first.value or not second.value:
        return first if first.value else second
    between = text[first.end : second.start]
    if between.strip():
        return first._replace(value=f"{first.value} {second.value}")
    return Cell(first.start, second.end, text[first.start : second.end])
