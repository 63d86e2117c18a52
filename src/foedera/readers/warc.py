"""WARC and WET: the files of web crawls (ISO 28500), plain or compressed by record.

Every record that holds a page is read as the page's own format says, named
`x.warc.gz#12` by its number among all records, from 1. Its address is that of the
source. Requests, metadata and answers without a page are passed over.

    reader.warc.broken    the file breaks off or is no crawl file
    reader.warc.limit     a record, or all of them, are too large when unpacked
"""

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import IO, cast

from foedera.sources.model import Problem, Witness

MEDIA_TYPE = "application/warc"
RECORD_LIMIT = 32 * 1024 * 1024
TOTAL_LIMIT = 256 * 1024 * 1024
COUNT_LIMIT = 100_000
DEPTH_LIMIT = 2
RATIO_LIMIT = 200

_FREE = 1024 * 1024
_CHUNK = 1 << 16
_LINE = 8192
_MOST_LINES = 200
_PAGES = frozenset(["response", "conversion", "resource"])
_GOOD = (b"200", b"203", b"206")
_SKIPPED_TYPES = ("image/", "video/", "audio/", "font/", "application/javascript", "text/css", "text/javascript")  # fmt: skip
_BROKEN = (OSError, EOFError, zlib.error, ValueError)

ReadPage = Callable[[str, bytes], tuple[Witness, ...]]


class _LimitError(Exception):
    """A record, or all of them, are larger than is read."""


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a crawl file, compressed or not."""
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(31).decompress(head, 64)
        except zlib.error:
            return False
    return head.startswith(b"WARC/")


def read(name: str, sha256: str, data: bytes, page: ReadPage) -> tuple[Witness, ...]:
    """The witnesses of every page, each read by `page`; first what is wrong with the file."""
    problems: list[Problem] = []
    witnesses: list[Witness] = []
    stream = _Stream(data)
    try:
        for number, record in _records(stream, name.count("#")):
            content = _content(record)
            if content.strip():
                found = page(f"{name}#{number}", content)
                witnesses += (_with_origin(one, record.headers) for one in found)
    except _LimitError:
        message = "What the crawl file holds is too large when unpacked; the rest is not read."
        problems.append(Problem(code="reader.warc.limit", message=message))
    except _BROKEN as error:
        message = f"The crawl file breaks off: {type(error).__name__}."
        problems.append(Problem(code="reader.warc.broken", message=message))
    if not witnesses and not problems:
        message = "The crawl file holds no page."
        problems.append(Problem(code="reader.empty", message=message))
    if problems:
        own = Witness(
            name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=None, text="",
            problems=tuple(problems),
        )  # fmt: skip
        return (own, *witnesses)
    return tuple(witnesses)


@dataclass(slots=True)
class _Record:
    """One record: its headers with their names in small letters, and its block."""

    headers: dict[str, str]
    block: bytes


@dataclass(slots=True)
class _Stream:
    """The unpacked file, read up to the limits."""

    data: bytes
    file: IO[bytes] = field(init=False)
    taken: int = 0

    def __post_init__(self) -> None:
        """Unpack a file that begins as a packed one does."""
        raw = io.BytesIO(self.data)
        is_packed = self.data.startswith(b"\x1f\x8b")
        self.file = cast("IO[bytes]", gzip.GzipFile(fileobj=raw)) if is_packed else raw

    def line(self) -> bytes:
        """The next line; b"" at the end."""
        found = self.file.readline(_LINE)
        self._count(len(found))
        return found

    def take(self, size: int) -> bytes:
        """The next bytes, fewer at the end."""
        if size > RECORD_LIMIT:
            raise _LimitError
        pieces: list[bytes] = []
        while size > 0 and (piece := self.file.read(min(size, _CHUNK))):
            pieces.append(piece)
            size -= len(piece)
            self._count(len(piece))
        if size:
            raise EOFError
        return b"".join(pieces)

    def _count(self, size: int) -> None:
        self.taken += size
        is_bomb = self.taken > _FREE and self.taken > RATIO_LIMIT * len(self.data)
        if self.taken > TOTAL_LIMIT or is_bomb:
            raise _LimitError


def _records(stream: _Stream, depth: int) -> Iterator[tuple[int, _Record]]:
    """The records that may hold a page, each with its number among all; none in crawls of crawls."""
    if depth >= DEPTH_LIMIT:
        raise _LimitError
    number = 0
    while (line := stream.line()) and number < COUNT_LIMIT:
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            raise ValueError
        number += 1
        headers = _headers(iter(stream.line, b""))
        block = stream.take(_size(headers.get("content-length", "")))
        if headers.get("warc-type", "") in _PAGES:
            yield number, _Record(headers, block)


def _headers(lines: Iterator[bytes]) -> dict[str, str]:
    found: dict[str, str] = {}
    for _ in range(_MOST_LINES):
        line = next(lines, b"").strip()
        if not line:
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    return found


def _size(said: str) -> int:
    if not said.isdecimal() or len(said) > 15:  # noqa: PLR2004  more digits than any file
        raise ValueError
    return int(said)


def _content(record: _Record) -> bytes:
    """The page in a record, as its server meant it; b"" for none."""
    if record.headers["warc-type"] != "response":
        return record.block
    lines = io.BytesIO(record.block)
    status = lines.readline(_LINE)
    if not status.startswith(b"HTTP/"):
        return (
            b"" if record.headers.get("content-type", "").startswith("text/dns") else record.block
        )
    headers = _headers(iter(lines.readline, b""))
    is_page = status.split(maxsplit=2)[1:2] and status.split(maxsplit=2)[1] in _GOOD
    if not is_page or headers.get("content-type", "").lower().startswith(_SKIPPED_TYPES):
        return b""
    body = lines.read()
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    return _unpacked(body, headers.get("content-encoding", "").lower())


def _joined(body: bytes) -> bytes:
    """A body sent in pieces, each after its size (RFC 9112, 7.1); as it is when it was joined before."""
    pieces: list[bytes] = []
    at = 0
    while (end := body.find(b"\r\n", at, at + 40)) > 0:
        try:
            size = int(body[at:end].partition(b";")[0].strip(), 16)
        except ValueError:
            return body if not pieces else b"".join(pieces)
        if size <= 0:
            break
        pieces.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return b"".join(pieces) if pieces else body


def _unpacked(body: bytes, coding: str) -> bytes:
    if coding not in ("gzip", "x-gzip", "deflate") or (
        coding != "deflate" and body[:2] != b"\x1f\x8b"
    ):
        return body
    unpacker = zlib.decompressobj(47 if coding != "deflate" or body[:1] == b"\x78" else -15)
    most = min(RECORD_LIMIT, max(_FREE, RATIO_LIMIT * len(body)))
    unpacked = unpacker.decompress(body, most)
    if unpacker.unconsumed_tail:
        raise _LimitError
    return unpacked


def _with_origin(witness: Witness, headers: dict[str, str]) -> Witness:
    """The witness with the address from which its page was fetched."""
    address = headers.get("warc-target-uri", "").strip("<>")[:2000]
    return replace(witness, source=replace(witness.source, url=address or witness.source.url))
