"""Parquet, for R, Python and every tool that reads Arrow; what has parts is JSON in its cell."""

from collections.abc import Iterable
from io import BytesIO
from typing import BinaryIO

from foedera.exports.columns import frame
from foedera.exports.rows import Row


def write(what: str, rows: Iterable[Row], out: BinaryIO) -> None:
    """Write all rows."""
    held = BytesIO()  # polars closes no pipe that breaks in a way that Python knows
    frame(what, rows).write_parquet(held)
    out.write(held.getbuffer())
