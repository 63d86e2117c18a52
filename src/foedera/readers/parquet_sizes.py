"""How large a Parquet file becomes when it is read, told by its own footer and pages.

A page of a few bytes may say that it unpacks to gigabytes, and the engine would make
room for them. The footer (Thrift, compact protocol; parquet-format, `FileMetaData`)
is therefore read here first, and then the headers of the pages that it names.
"""

import struct as binary
from collections.abc import Callable, Iterator
from typing import ClassVar

from foedera.sources.model import Problem

UNPACKED_LIMIT = 256 * 1024 * 1024
"""Most bytes that all pages of a file may unpack to."""

_MOST_VALUES = 500_000  # in one structure of the footer
_MOST_PAGES = 100_000
_DEPTH = 12
_GROUPS, _COLUMNS, _META = (
    4,
    1,
    3,
)  # FileMetaData.row_groups, RowGroup.columns, ColumnChunk.meta_data
_ROWS = 3
_UNPACKED, _PACKED, _DATA, _DICTIONARY = 6, 7, 9, 11  # of ColumnMetaData
_PAGE_UNPACKED, _PAGE_PACKED = 2, 3
_MOST_ROWS = 50_000_000

_TRUE, _FALSE = 1, 2  # of the protocol's types; the others stand in `_Thrift._READ`

Value = object


class _BadError(Exception):
    """Bytes that are no Thrift."""


class _Thrift:
    """A reader of the compact protocol that keeps numbers and structures, not strings."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data, self.at, self.values = data, at, 0

    def varint(self) -> int:
        number = shift = 0
        while True:
            if self.at >= len(self.data) or shift > 63:  # noqa: PLR2004  64 bits at most
                raise _BadError
            byte = self.data[self.at]
            self.at += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80:  # noqa: PLR2004  the last byte of a number
                return number
            shift += 7

    def zigzag(self) -> int:
        number = self.varint()
        return (number >> 1) ^ -(number & 1)

    def struct(self, depth: int = 0) -> dict[int, Value]:
        fields: dict[int, Value] = {}
        last = 0
        while True:
            byte = self._byte()
            if byte == 0:
                return fields
            kind, step = byte & 0x0F, byte >> 4
            last = last + step if step else self.zigzag()
            fields[last] = self._value(kind, depth + 1)

    def _byte(self) -> int:
        if self.at >= len(self.data):
            raise _BadError
        self.at += 1
        return self.data[self.at - 1]

    def _value(self, kind: int, depth: int, *, in_list: bool = False) -> Value:
        self.values += 1
        if depth > _DEPTH or self.values > _MOST_VALUES:
            raise _BadError
        if kind in (_TRUE, _FALSE):
            return self._byte() if in_list else kind == _TRUE
        read = self._READ.get(kind)
        if read is None:
            raise _BadError
        return read(self, depth)

    def _list(self, depth: int) -> list[Value]:
        byte = self._byte()
        size = byte >> 4
        if size == 15:  # noqa: PLR2004  the size follows
            size = self.varint()
        if size > _MOST_VALUES:
            raise _BadError
        return [self._value(byte & 0x0F, depth + 1, in_list=True) for _ in range(size)]

    def _string(self, _depth: int) -> None:
        """Pass over a string, which nothing here needs."""
        length = self.varint()
        self.at += length

    def _double(self, _depth: int) -> None:
        self.at += 8

    _READ: ClassVar[dict[int, Callable[["_Thrift", int], Value]]] = {
        3: lambda self, _depth: self._byte(),
        4: lambda self, _depth: self.zigzag(),
        5: lambda self, _depth: self.zigzag(),
        6: lambda self, _depth: self.zigzag(),
        7: _double,
        8: _string,
        9: _list,
        10: _list,
        12: struct,
    }
    """How a value of each type of the protocol is read."""


def refuse(data: bytes) -> Problem | None:
    """What forbids to read a file: too large when unpacked, or broken; None when nothing does."""
    try:
        unpacked = sum(_sizes(data))
    except (_BadError, binary.error, RecursionError):
        message = "The file is no Parquet file that can be opened; write it again."
        return Problem(code="reader.parquet.broken", message=message)
    if unpacked > UNPACKED_LIMIT:
        message = "The file is too large when unpacked; split it, or take the column that matters."
        return Problem(code="reader.parquet.limit", message=message)
    return None


def _sizes(data: bytes) -> Iterator[int]:
    """What each column chunk unpacks to: as the footer says, or as its pages say when that is more."""
    if len(data) < 12 or not data.endswith(b"PAR1"):  # noqa: PLR2004  two magics and a size
        raise _BadError
    (size,) = binary.unpack("<I", data[-8:-4])
    if size > len(data) - 12:
        raise _BadError
    footer = _Thrift(data, len(data) - 8 - size).struct()
    if _number(footer.get(_ROWS)) > _MOST_ROWS:
        yield UNPACKED_LIMIT + 1
    for group in _listed(footer.get(_GROUPS)):
        for chunk in _listed(group.get(_COLUMNS)):
            column = chunk.get(_META)
            if isinstance(column, dict):
                yield max(_number(column.get(_UNPACKED)), sum(_pages(data, column)))


def _pages(data: bytes, column: dict[int, Value]) -> Iterator[int]:
    starts = [_number(column[key]) for key in (_DATA, _DICTIONARY) if column.get(key)]
    at = min(starts, default=0)
    end = at + _number(column.get(_PACKED))
    for _ in range(_MOST_PAGES):
        if not 0 < at < min(end, len(data)):
            return
        thrift = _Thrift(data, at)
        header = thrift.struct()
        packed, unpacked = _number(header.get(_PAGE_PACKED)), _number(header.get(_PAGE_UNPACKED))
        if packed < 0 or unpacked < 0:
            raise _BadError
        yield unpacked
        at = thrift.at + packed


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _listed(value: Value) -> list[dict[int, Value]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
