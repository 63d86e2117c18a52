"""CSV as RFC 4180 has it, UTF-8, a line of names first; what has parts is JSON in its cell."""

from collections.abc import Iterable
from typing import BinaryIO

from foedera.exports.columns import frame
from foedera.exports.rows import Row


def write(what: str, rows: Iterable[Row], out: BinaryIO) -> None:
    """Write all rows."""
    out.write(frame(what, rows).write_csv().encode())
