"""How a record is known before it is opened: by the first hundred bytes.

SQLite's header holds an application id and a version of the user's choosing
(https://www.sqlite.org/fileformat2.html, 1.3). Ours are in `tables.py`.

When the tables change in a way that this program could still read, list the older
version in `READABLE`; one that it cannot read gets a sentence that says what to do.
"""

from pathlib import Path

from foedera.errors import NotARecordError, UnreadableInputError
from foedera.store.tables import APPLICATION_ID, FORMAT

READABLE = frozenset({FORMAT})
"""Formats that `reader.py` reads."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_VERSION = slice(60, 64)
_APPLICATION = slice(68, 72)


def is_record(path: Path) -> bool:
    """Whether a file is a record of any format."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError:
        return False
    return _is_ours(header)


def check_header(path: Path) -> None:
    """Raise unless `path` is a record that this program reads.

    Raises:
        UnreadableInputError: no such file, or it cannot be opened.
        NotARecordError: something else, or a format that this program does not read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        raise UnreadableInputError(
            f"{path} does not exist. Make a record with: foedera build INPUT --output {path.name}"
        ) from None
    except OSError as error:
        raise UnreadableInputError(
            f"{path} cannot be read: {error.strerror}. Name a record's file."
        ) from None
    if not _is_ours(header):
        raise NotARecordError(
            f"{path} is no record of foedera. Make one with: foedera build INPUT --output RECORD"
        )
    _check_format(path, int.from_bytes(header[_VERSION], "big"))


def _is_ours(header: bytes) -> bool:
    return (
        len(header) == _HEADER
        and header.startswith(_MAGIC)
        and int.from_bytes(header[_APPLICATION], "big") == APPLICATION_ID
    )


def _check_format(path: Path, version: int) -> None:
    if version > FORMAT:
        raise NotARecordError(
            f"{path} has record format {version}, but this foedera reads up to {FORMAT}. "
            f"Install a newer foedera, or build the record again."
        )
    if version not in READABLE:
        raise NotARecordError(
            f"{path} has record format {version}, which this foedera no longer reads "
            f"(it writes {FORMAT}). Build the record again from its documents."
        )
