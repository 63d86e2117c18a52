"""Parquet with a column of texts, as collections of documents are handed round.

Every row is a witness, `box.parquet#12`, counted from 1. The column of the texts is the
first in `_TEXTS` that the file has; without any, the rows are read as a table. A column
that names an address or a title says so of each witness.
"""

import io
from collections.abc import Iterator

import polars as pl

from foedera.passages.table_cells import Cell
from foedera.readers import parquet_sizes
from foedera.readers.table_rows import marks_of
from foedera.readers.text_layer import TEXT_LIMIT, plain
from foedera.sources.model import Problem, Source, SourceClass, Witness

MEDIA_TYPE = "application/vnd.apache.parquet"
ROW_LIMIT = 100_000

_TEXTS = ("text", "content", "body", "document", "raw_content", "full_text", "page_content")
_TITLES = ("title", "name")
_ADDRESSES = ("url", "uri", "source_url", "link")
_WORDS = (pl.String, pl.Categorical)


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a Parquet file."""
    return head.startswith(b"PAR1")


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """A witness to each row with a text; one for the table where there is no column of texts."""
    refused = parquet_sizes.refuse(data)
    if refused is not None:
        return (_without(name, sha256, refused),)
    try:
        frame = pl.read_parquet(io.BytesIO(data), n_rows=ROW_LIMIT + 1, use_pyarrow=False)
    except (pl.exceptions.PolarsError, OSError, ValueError, pl.exceptions.PanicException):
        message = "The file is no Parquet file that can be opened; write it again."
        return (_without(name, sha256, Problem(code="reader.parquet.broken", message=message)),)
    column = next((one for one in _TEXTS if frame.schema.get(one) in _WORDS), "")
    if not column:
        return (_table(name, sha256, frame),)
    found = tuple(_rows(name, sha256, frame, column))
    return found or (_without(name, sha256, _nothing()),)


def _rows(name: str, sha256: str, frame: pl.DataFrame, column: str) -> Iterator[Witness]:
    title = next((one for one in _TITLES if frame.schema.get(one) in _WORDS), "")
    address = next((one for one in _ADDRESSES if frame.schema.get(one) in _WORDS), "")
    wanted = [one for one in (column, title, address) if one]
    length = 0
    for number, row in enumerate(frame.select(wanted).iter_rows(named=True), 1):
        text = plain(row[column] or "")
        length += len(text)
        if number > ROW_LIMIT or length > TEXT_LIMIT:
            message = (
                f"The file holds more than is read; what comes from row {number:,} on is left out."
            )
            yield _without(name, sha256, Problem(code="reader.too-large", message=message))
            return
        if text.strip():
            source = Source(title=_said(row, title), url=_said(row, address))
            yield Witness(
                name=f"{name}#{number}", sha256=sha256, media_type="text/plain", encoding=None,
                text=text, source=source,
            )  # fmt: skip


def _said(row: dict[str, object], column: str) -> str:
    return " ".join(str(row.get(column) or "").split())[:500] if column else ""


def _table(name: str, sha256: str, frame: pl.DataFrame) -> Witness:
    """The rows as lines, a tab between cells."""
    pieces: list[str] = []
    rows: list[list[Cell]] = []
    at = 0
    shown = frame.select(pl.col(*(c for c, kind in frame.schema.items() if not kind.is_nested())))
    for values in [tuple(shown.columns), *shown.iter_rows()]:
        cells = []
        for value in values:
            words = " ".join(plain("" if value is None else str(value)).split())
            cells.append(Cell(at, at + len(words), words))
            pieces += (words, "\t")
            at += len(words) + 1
        pieces[-1:] = ["\n"]
        rows.append(cells)
        if at > TEXT_LIMIT:
            break
    marks, problems = marks_of(rows)
    return Witness(
        name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=None, text="".join(pieces),
        source=Source(kind=SourceClass.DATASET), marks=tuple(marks), problems=tuple(problems),
    )  # fmt: skip


def _nothing() -> Problem:
    return Problem(code="reader.empty", message="The file holds no text.")


def _without(name: str, sha256: str, problem: Problem) -> Witness:
    return Witness(
        name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=None, text="", problems=(problem,)
    )
