"""What a PDF would unpack to, found out before the engine is let at it.

A stream of a few bytes may unpack to gigabytes, a form may draw itself through others
a billion times, and the engine would do both. So every stream is unpacked here first,
piece by piece and thrown away, and the forms that forms draw are counted.
"""

import re
import zlib
from itertools import pairwise

from foedera.sources.model import Problem

STREAM_LIMIT = 64 * 1024 * 1024
TOTAL_LIMIT = 512 * 1024 * 1024
RATIO_LIMIT = 1_000
FORM_LIMIT = 2_000_000
"""Most words of drawing in all streams that hold some, each counted as often as it is drawn."""

_STREAM = re.compile(rb"stream\r?\n")
_FILTERS = re.compile(rb"/Filter\s{0,20}\[([^\[\]]{0,100000})\]")
_MOST_FILTERS = 2
_FREE = 16 * 1024 * 1024
_PIECE = 1 << 18
_DO = re.compile(rb"/[^\s/<>\[\]()]{1,100}\s{1,20}Do\b")
_FORM = re.compile(rb"/Subtype\s{0,20}/(?:Form|F#6frm|#46orm)\b")
_MOST_DRAWN = 20  # forms that one form may draw; more than a few levels of it are a bomb
_DRAWING_LIMIT = 4
_SEARCH_LIMIT = 200_000_000
"""Bytes that the engine may look through for the ends of streams that have none, one after another."""


def refuse(data: bytes) -> Problem | None:
    """What forbids to open a file, or None."""
    for match in _FILTERS.finditer(data):
        if match[1].count(b"/") > _MOST_FILTERS:
            return _too_large()
    total = many = 0
    forms = len(_FORM.findall(data)) > _DRAWING_LIMIT
    if _searched(data) > _SEARCH_LIMIT:
        message = "Too many of its streams have no end; print the file to a new one."
        return Problem(code="reader.pdf.limit", message=message)
    for match in _STREAM.finditer(data):
        size, drawn = _unpacked(data, match.end(), wants_forms=forms)
        total += size
        many += drawn > _MOST_DRAWN
        packed = max(1, len(data))
        if size > STREAM_LIMIT or total > TOTAL_LIMIT or total > max(_FREE, RATIO_LIMIT * packed):
            return _too_large()
        if many > _DRAWING_LIMIT:
            message = "Pages draw one another too often to be read; print the file to a new one."
            return Problem(code="reader.pdf.limit", message=message)
    return None


def _searched(data: bytes) -> int:
    """How many bytes lie between streams without an end and the next end there is.

    The engine, where it has to find a broken file's objects by itself, goes over them for
    each of these streams, so that its time grows with the square of their number.
    """
    total, end = 0, -1
    starts = [match.end() for match in _STREAM.finditer(data) if not _ends(data, match.start())]
    for start, following in pairwise([*starts, len(data)]):
        if end < start:
            end = data.find(b"endstream", start)
            end = len(data) if end < 0 else end
        if end >= following:
            total += end - start
    return total


def _ends(data: bytes, at: int) -> bool:
    """Whether the word at a place is the end of "endstream"."""
    return data[max(0, at - 3) : at] == b"end"


def _unpacked(data: bytes, start: int, *, wants_forms: bool) -> tuple[int, int]:
    """How large a stream becomes, and how many forms it draws; its own size where it is not packed."""
    if data[start : start + 1] not in (b"\x78", b"\x48", b"\x58", b"\x68"):
        if not wants_forms:
            return 0, 0
        end = data.find(b"endstream", start)
        return 0, len(_DO.findall(data[start : end if end > 0 else None]))
    unpacker = zlib.decompressobj()
    view = memoryview(data)
    size = drawn = 0
    at = start
    try:
        while at < len(data) and size <= STREAM_LIMIT and not unpacker.eof:
            tail = unpacker.unconsumed_tail or view[at : (at := at + _PIECE)]
            piece = unpacker.decompress(tail, _PIECE)
            size += len(piece)
            if wants_forms:
                drawn += len(_DO.findall(piece))
            if size == len(piece) and _is_packed_again(piece):
                return STREAM_LIMIT + 1, 0
    except zlib.error:
        pass
    return size, drawn


def _is_packed_again(piece: bytes) -> bool:
    """Whether what was unpacked is packed once more, to far more than it is."""
    if piece[:1] != b"\x78":
        return False
    try:
        again = zlib.decompressobj().decompress(piece, RATIO_LIMIT // 5 * len(piece) + _PIECE)
    except zlib.error:
        return False
    return len(again) > RATIO_LIMIT // 5 * len(piece)


def _too_large() -> Problem:
    message = "The file is too large when unpacked; print it to a new file."
    return Problem(code="reader.pdf.limit", message=message)
