"""Archives: zip, tar and gz, also in one another, within limits that no bomb passes.

A member is named `box.zip!/a.txt`. What is refused is a problem of the archive's
own, textless witness, and its other members are read:

    reader.archive.broken     it cannot be opened, or breaks off
    reader.archive.path       a member whose name leaves the archive ("../x", "/x")
    reader.archive.locked     a member locked with a password
    reader.archive.limit      too many members, too deep, or too large unpacked

The limits on all members hold for an archive with those inside it, however deep.
Only regular files are members; links and devices are left out.
"""

import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import IO, cast

from foedera.sources.model import Problem, Witness

MEMBER_LIMIT = 64 * 1024 * 1024
TOTAL_LIMIT = 256 * 1024 * 1024
COUNT_LIMIT = 10_000
DEPTH_LIMIT = 3
RATIO_LIMIT = 200
"""Most bytes unpacked for each byte packed, once more than `_FREE` are unpacked."""

_FREE = 1024 * 1024
_CHUNK = 1 << 16
_LIMIT = "reader.archive.limit"
_TAR_MAGIC = slice(257, 262)

ReadMember = Callable[[str, bytes], tuple[Witness, ...]]


@dataclass(slots=True)
class _Taken:
    """What an archive has given so far, with those inside it."""

    packed: int
    unpacked: int = 0
    members: int = 0

    def is_bomb(self) -> bool:
        """Whether no honest archive would have unpacked to so much."""
        beyond = self.unpacked > _FREE and self.unpacked > RATIO_LIMIT * self.packed
        return beyond or self.unpacked > TOTAL_LIMIT


_outermost: ContextVar[_Taken | None] = ContextVar("outermost", default=None)
"""Of the archive that is being read from outside, while those inside it are read."""


@dataclass(slots=True)
class _Box:
    """One archive while it is read."""

    name: str
    depth: int
    taken: _Taken
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, code: str, message: str) -> None:
        if len(self.problems) < COUNT_LIMIT // 100:
            self.problems.append(Problem(code=code, message=message))

    def take(self, file: IO[bytes], name: str) -> bytes | None:
        """A member's bytes, None once a limit is passed."""
        pieces: list[bytes] = []
        size = 0
        while chunk := file.read(_CHUNK):
            pieces.append(chunk)
            size += len(chunk)
            self.taken.unpacked += len(chunk)
            if size > MEMBER_LIMIT or self.taken.is_bomb():
                self.refuse(_LIMIT, f"{name} is too large when unpacked; unpack it yourself.")
                return None
        return b"".join(pieces)

    def is_full(self) -> bool:
        """Whether no further member may be read."""
        self.taken.members += 1
        if self.taken.members > COUNT_LIMIT:
            self.refuse(_LIMIT, f"More than {COUNT_LIMIT:,} members; the rest is not read.")
            return True
        return self.taken.is_bomb()


def is_zip(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a zip archive."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_tar(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a tar archive."""
    return head[_TAR_MAGIC] == b"ustar"


def is_gzip(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a gz file."""
    return head.startswith(b"\x1f\x8b")


def read(name: str, sha256: str, data: bytes, member: ReadMember) -> tuple[Witness, ...]:
    """The witnesses of every member, each read by `member`, after what was refused."""
    around = _outermost.get()
    box = _Box(name, name.count("!/") + 1, around or _Taken(max(1, len(data))))
    witnesses: list[Witness] = []
    if box.depth > DEPTH_LIMIT:
        box.refuse(_LIMIT, f"Archives stand more than {DEPTH_LIMIT} deep in one another.")
    else:
        token = _outermost.set(box.taken)
        try:
            for path, content in _members(box, data):
                witnesses += member(f"{name}!/{path}", content)
        except _BROKEN as error:
            box.refuse("reader.archive.broken", f"The archive breaks off: {type(error).__name__}.")
        finally:
            _outermost.reset(token)
    if box.problems or not witnesses:
        own = Witness(
            name=name, sha256=sha256, media_type="application/x-archive", encoding=None,
            text="", problems=tuple(box.problems),
        )  # fmt: skip
        return (own, *witnesses)
    return tuple(witnesses)


_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError, IndexError, struct.error)  # fmt: skip


def _members(box: _Box, data: bytes) -> Iterator[tuple[str, bytes]]:
    if is_zip("", data[:512]):
        yield from _zip(box, data)
    elif is_tar("", data[:512]):
        yield from _tar(box, data)
    else:
        yield from _gzip(box, data)


def _zip(box: _Box, data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in sorted(archive.infolist(), key=lambda i: i.filename):
            if info.is_dir() or not _is_safe(box, info.filename):
                continue
            if box.is_full():
                return
            if info.flag_bits & 1:
                box.refuse("reader.archive.locked", f"{info.filename} is locked with a password.")
                continue
            with archive.open(info) as file:
                content = box.take(file, info.filename)
            if content is not None:
                yield info.filename, content


def _tar(box: _Box, data: bytes) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        for info in archive:
            if not info.isfile() or not _is_safe(box, info.name):
                continue
            if box.is_full():
                return
            file = archive.extractfile(info)
            content = box.take(file, info.name) if file else None
            if content is not None:
                yield info.name.removeprefix("./"), content


def _gzip(box: _Box, data: bytes) -> Iterator[tuple[str, bytes]]:
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
        content = box.take(cast("IO[bytes]", file), box.name)
    if content is None:
        return
    base = PurePosixPath(box.name.rpartition("!/")[2]).name
    stem = base[:-3] if base.lower().endswith(".gz") else base.removesuffix(".tgz")
    if is_tar("", content[:512]):
        yield from _tar(box, content)
    else:
        yield stem or "content", content


def _is_safe(box: _Box, name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in (path.parts or ("",))[0]:
        box.refuse(
            "reader.archive.path",
            f"The member {name[:200]!r} points out of the archive; it is left out.",
        )
        return False
    return not path.name.startswith(".") and "__MACOSX" not in path.parts
