"""Office files: zip archives with XML parts, opened within limits that no bomb passes.

A part that unpacks to more than `PART_LIMIT`, or to more than `RATIO_LIMIT` bytes for
each byte packed, is not read. What is refused is a problem of the document:

    reader.office.broken    the archive or one of its parts cannot be opened
    reader.office.limit     a part is too large when unpacked
    reader.office.locked    locked with a password
"""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

from foedera.sources.model import Problem

PART_LIMIT = 64 * 1024 * 1024
RATIO_LIMIT = 200
_FREE = 1024 * 1024
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError, KeyError, IndexError, struct.error)  # fmt: skip


@dataclass(slots=True)
class Office:
    """The parts of one file, with what was wrong."""

    data: bytes
    problems: list[Problem] = field(default_factory=list)
    left: int = 4 * PART_LIMIT

    def names(self) -> list[str]:
        """The names of the parts, sorted; none when the archive cannot be opened."""
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                return sorted(archive.namelist())
        except _BROKEN:
            self._refuse("reader.office.broken", "The file cannot be opened; save it again.")
            return []

    def part(self, name: str) -> bytes:
        """A part's bytes; b"" with a problem when it cannot be read."""
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                info = archive.getinfo(name)
                if info.flag_bits & 1:
                    message = "The file is locked with a password; give an unlocked copy."
                    self._refuse("reader.office.locked", message)
                    return b""
                most = min(PART_LIMIT, self.left, max(_FREE, RATIO_LIMIT * info.compress_size))
                with archive.open(info) as file:
                    content = file.read(most + 1)
        except _BROKEN:
            self._refuse("reader.office.broken", f"The part {name[:80]} cannot be read.")
            return b""
        self.left -= len(content)
        if len(content) > most:
            self._refuse("reader.office.limit", f"The part {name[:80]} is too large when unpacked.")
            return b""
        return content

    def _refuse(self, code: str, message: str) -> None:
        if all(problem.code != code for problem in self.problems):
            self.problems.append(Problem(code=code, message=message))


def holds(head: bytes, folder: bytes) -> bool:
    """Whether a zip's first bytes are those of an office file with its parts in `folder`."""
    if not head.startswith(b"PK\x03\x04"):
        return False
    first = head[30:300]
    return first.startswith((b"[Content_Types].xml", b"_rels/", b"docProps/", folder))
