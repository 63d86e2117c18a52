"""A new file written beside the old one, and moved into its place when it is whole.

Until the move the old file is untouched, whatever happens to the writer; those who
have it open keep reading it afterwards. A writer that was killed leaves a file
named `.NAME.….building` in the same folder; the next writer of the same name
removes it. It knows a dead writer by the lock (`flock`) that the system dropped.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from foedera.errors import UnreadableInputError

_SUFFIX = ".building"


@contextmanager
def written_beside(output: Path) -> Iterator[Path]:
    """Give a new empty file in the folder of `output`; move it there if the body succeeds.

    Raises:
        UnreadableInputError: the folder cannot be made or written to.
    """
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        _remove_abandoned(output)
        path, lock = _new_file(output)
    except OSError as error:
        reason = error.strerror or error
        raise UnreadableInputError(
            f"cannot write in {output.parent}: {reason}. Choose another place for --output."
        ) from error
    try:
        yield path
        os.fsync(lock)
        path.replace(output)
        _settle(output.parent)
    finally:
        path.unlink(missing_ok=True)
        os.close(lock)


def _new_file(output: Path) -> tuple[Path, int]:
    """Create and lock; again, if someone took it for abandoned in between."""
    while True:
        path = output.with_name(f".{output.name}.{secrets.token_hex(4)}{_SUFFIX}")
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        flock(lock, LOCK_EX)
        if path.exists():
            return path, lock
        os.close(lock)


def _remove_abandoned(output: Path) -> None:
    prefix = f".{output.name}."
    for path in sorted(output.parent.iterdir()):
        if path.name.startswith(prefix) and path.name.endswith(_SUFFIX):
            _remove_if_abandoned(path)


def _remove_if_abandoned(path: Path) -> None:
    with suppress(OSError):
        lock = os.open(path, os.O_RDWR)
        try:
            flock(lock, LOCK_EX | LOCK_NB)
            path.unlink()
        finally:
            os.close(lock)


def _settle(folder: Path) -> None:
    """Make the move itself survive a loss of power."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
