"""Lending one open record to every request, and taking up the next build's.

A record is replaced whole by the next build. Requests run in many threads and may
share an open record; one that has begun goes on with the release it was lent, the
next one is lent the new, and the old is closed when its last borrower is done.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TypeAlias

from foedera.web.readable import Readable

Stamp: TypeAlias = tuple[int, int, int] | None


@dataclass(slots=True)
class _Copy:
    """An open record, what tells it from the next, and how many requests read it."""

    record: Readable
    stamp: Stamp
    readers: int = 0


class Shelf:
    """Where one record stands."""

    def __init__(self, path: Path, opened: Callable[[Path], Readable]) -> None:
        """Keep `path` to be opened with `opened`."""
        self.path = path
        self._opened = opened
        self._lock = Lock()
        self._copy: _Copy | None = None

    @property
    def name(self) -> str:
        """The record's file name."""
        return self.path.name

    @contextmanager
    def lent(self) -> Iterator[Readable]:
        """The record, for the length of one request.

        Raises:
            UnreadableInputError: if nothing stands at the path.
            NotARecordError: if what stands there is no record.
        """
        copy = self._take()
        try:
            yield copy.record
        finally:
            self._give_back(copy)

    def close(self) -> None:
        """Let go of the record; what is lent is closed when it comes back."""
        with self._lock:
            old, self._copy = self._copy, None
            self._close_unread(old)

    def _take(self) -> _Copy:
        with self._lock:
            stamp = self._stamp()
            if self._copy is None or self._copy.stamp != stamp:
                fresh = _Copy(self._opened(self.path), stamp)
                old, self._copy = self._copy, fresh
                self._close_unread(old)
            self._copy.readers += 1
            return self._copy

    def _give_back(self, copy: _Copy) -> None:
        with self._lock:
            copy.readers -= 1
            if copy is not self._copy:
                self._close_unread(copy)

    def _close_unread(self, copy: _Copy | None) -> None:
        if copy is not None and copy.readers == 0:
            copy.record.close()

    def _stamp(self) -> Stamp:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size
