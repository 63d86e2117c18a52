"""What the rows of a table say of themselves, whichever format they were found in.

The first row names the columns. Every further row is marked, and each of its cells as
a key/value under its column's name, so that the cutter makes an entry of each row. A
table of participants is one entry instead: it is about one treaty (see
`participant_table`).
"""

from collections.abc import Iterable

from foedera.passages.table_cells import Cell
from foedera.sources.model import Mark, MarkKind, Problem

MOST_CELLS = 2_000_000
"""Most cells read of one table."""


def marks_of(rows: Iterable[list[Cell]]) -> tuple[list[Mark], list[Problem]]:
    """The marks of a table's rows and cells, in order; what lies beyond the limit is a problem."""
    marks: list[Mark] = []
    names: list[str] = []
    for row in rows:
        if not names:
            names = [cell.value.strip() for cell in row]
            continue
        marks.append(Mark(MarkKind.TABLE_ROW, row[0].start, row[-1].end))
        for name, cell in zip(names, row, strict=False):
            if cell.value.strip():
                marks.append(Mark(MarkKind.KEY_VALUE, cell.start, cell.end, name))
        if len(marks) > MOST_CELLS:
            message = f"The table has more than {MOST_CELLS:,} cells; the rest is not read."
            return marks, [Problem(code="reader.too-large", message=message, start=row[0].start)]
    return marks, []
