"""Tables of a page, as its reader asks of them: columns that cells reach down into, and rows for layout alone."""

from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

CELLS = ("td", "th")
_SPAN_DIGITS, _MOST_SPANNED = 3, 100  # of a number of rows; columns in which cells may reach down
_LONGEST_ROW, _LONGEST_CELL, _LAYOUT_CELLS = 300, 1000, 2


@dataclass(slots=True)
class Columns:
    """The columns of one table, row by row."""

    column: int = 0  # of the next cell
    spans: dict[int, int] = field(default_factory=dict)  # rows that a column's cell still fills

    def begin_cell(self, rows: str) -> int:
        """How many columns before a cell are filled from above; `rows` are those that it fills."""
        first = self.column
        while self.spans.get(self.column):
            self.spans[self.column] -= 1
            self.column += 1
        skipped, is_number = self.column - first, len(rows) <= _SPAN_DIGITS and rows.isdecimal()
        if is_number and self.column < _MOST_SPANNED and int(rows) > 1:
            self.spans[self.column] = int(rows) - 1
        self.column += 1
        return skipped

    def end_row(self) -> None:
        """Use up a row of the cells that reach down behind the last cell of the row."""
        for column, rows in self.spans.items():
            if column >= self.column and rows:
                self.spans[column] = rows - 1
        self.column = 0


def is_layout(row: LexborNode) -> bool:
    """Whether a row is there for a page's columns: it holds headings or a table, or is one long cell or two."""
    if len(row.text()) < _LONGEST_ROW:
        return False
    if row.css_first("table, h1, h2, h3, h4, h5, h6"):
        return True
    cells = [cell for cell in row.iter() if cell.tag in CELLS]
    return len(cells) <= _LAYOUT_CELLS and any(len(cell.text()) > _LONGEST_CELL for cell in cells)
