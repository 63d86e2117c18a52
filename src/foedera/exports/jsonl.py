"""JSON Lines: one object a line, UTF-8, keys in the contract's order."""

from collections.abc import Iterable
from typing import BinaryIO

from foedera.exports.rows import Row
from foedera.exports.values import as_json


def write(what: str, rows: Iterable[Row], out: BinaryIO) -> None:  # noqa: ARG001  # as every format
    """Write rows as they come."""
    out.writelines(as_json(row).encode("utf-8") + b"\n" for row in rows)
