"""Readings kept beside a record, so that a rebuild reads again only what changed.

Beside `r.foedera` stands `.r.foedera.readings`: what each document gave when it was
read, under a key made of its bytes, its name, the sources file and the *rules*. The
rules are this program's own files and the versions of the libraries that it reads
with: when any of them changes, everything is read again. The record is the same
whether a reading was kept or made anew. The file may be deleted at any time.

A reading in which something outside the program had a part (a picture of a page,
read by a program that may be installed tomorrow) is not kept.

The file is taken for as hostile as a document: from it, only the plain records of
`_MODULES` and arrays of numbers are ever made. What does not fit is read anew.
"""

import copyreg
import io
import pickle
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import is_dataclass
from enum import Enum
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from re import match
from typing import Any

import numpy as np
from numpy.typing import NDArray

import foedera
from foedera.readers.from_paths import Document
from foedera.sources.declared import Declared
from foedera.sources.offset_map import Repaired
from foedera.workbench.documents import ReadDocument, read_document, read_documents

_MODULES = (
    "foedera.claims.model",
    "foedera.families.prints",
    "foedera.passages.model",
    "foedera.sources.model",
    "foedera.sources.offset_map",
    "foedera.workbench.documents",
)
"""Where the records that a reading consists of are declared."""

_NUMBERS = frozenset({"<i8", "<u4", "|b1"})
_OUTSIDE = "reader.ocr."
_WAIT = 1.0  # seconds for another build that writes the same file
_TABLE = "CREATE TABLE IF NOT EXISTS readings (key TEXT PRIMARY KEY, body BLOB) WITHOUT ROWID"


class Kept:
    """The readings of the last build, and those of this one."""

    def __init__(self, connection: sqlite3.Connection | None, said: str) -> None:
        """Keep readings through `connection`, or none; `said` stands for what they rest on."""
        self._connection = connection
        self._said = said
        self._used: list[str] = []

    def key(self, name: str, digest: str) -> str:
        """What a document's reading is kept under."""
        return sha256(repr((self._said, name, digest)).encode()).hexdigest()

    def holds(self, key: str) -> bool:
        """Whether there is a reading."""
        return bool(self._ask("SELECT 1 FROM readings WHERE key = ?", key))

    def get(self, key: str) -> ReadDocument | None:
        """A reading, or None where it is not what was once kept."""
        found = self._ask("SELECT body FROM readings WHERE key = ?", key)
        reading = _thawed(found[0][0]) if found else None
        if reading is not None:
            self._used.append(key)
        return reading

    def put(self, reading: ReadDocument) -> None:
        """Keep a reading, if it rests on nothing but the document and the rules."""
        if not _may_be_kept(reading):
            return
        key = self.key(reading.name, reading.sha256)
        self._ask("INSERT OR REPLACE INTO readings VALUES (?, ?)", key, _frozen(reading))
        self._used.append(key)

    def settle(self) -> None:
        """Drop what this build did not use, and write what it made."""
        self._ask("CREATE TEMP TABLE used (key TEXT PRIMARY KEY)")
        if self._connection is not None:
            with suppress(sqlite3.Error):
                rows = ((key,) for key in self._used)
                self._connection.executemany("INSERT OR IGNORE INTO used VALUES (?)", rows)
                self._connection.execute(
                    "DELETE FROM readings WHERE key NOT IN (SELECT key FROM used)"
                )
                self._connection.commit()

    def _ask(self, statement: str, *given: object) -> list[Any]:
        """Ask the file; one that is damaged or taken by another build is as good as none."""
        if self._connection is None:
            return []
        try:
            return self._connection.execute(statement, given).fetchall()
        except sqlite3.Error:
            self._connection = None
            return []


@contextmanager
def kept_beside(record: Path, declared: Declared) -> Iterator[Kept]:
    """The readings kept beside a record; what was read is kept when the block ends well."""
    said = sha256(repr((rules(), declared)).encode()).hexdigest()
    try:
        connection = sqlite3.connect(_file_beside(record), timeout=_WAIT)
    except sqlite3.Error:
        yield Kept(None, said)
        return
    with closing(connection):
        kept = Kept(_prepared(connection), said)
        yield kept
        kept.settle()


def _file_beside(record: Path) -> Path:
    return record.with_name(f".{record.name}.readings")


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection | None:
    try:
        connection.execute(_TABLE)
    except sqlite3.Error:
        return None
    return connection


def read_or_kept(
    documents: Sequence[Document], declared: Declared, kept: Kept, *, jobs: int
) -> Iterator[ReadDocument]:
    """Every document, in the order given; in `jobs` processes those that must be read."""
    keys = [_key_of(document, kept) for document in documents]
    new = [document for document, key in zip(documents, keys, strict=True) if not key]
    fresh = read_documents(new, declared, jobs=jobs)
    for document, key in zip(documents, keys, strict=True):
        if reading := kept.get(key) if key else None:
            yield reading
            continue
        reading = read_document(document, declared=declared) if key else next(fresh)
        kept.put(reading)
        yield reading


def _key_of(document: Document, kept: Kept) -> str:
    """The key of a document whose reading is kept, else ""."""
    if document.problem is not None:
        return ""
    with suppress(foedera.errors.FoederaError):
        key = kept.key(document.name, sha256(document.read_bytes()).hexdigest())
        return key if kept.holds(key) else ""
    return ""


def _may_be_kept(reading: ReadDocument) -> bool:
    problems = (problem for one in reading.witnesses for problem in one.cut.witness.problems)
    outside = any(problem.code.startswith(_OUTSIDE) for problem in problems)
    return bool(reading.sha256) and reading.problem is None and not outside


@cache
def rules() -> str:
    """A hash of all that decides what a document's bytes are read to say, but themselves."""
    folder = Path(foedera.__file__).parent
    whole = sha256(repr((sys.version, _libraries())).encode())
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
            whole.update(sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _libraries() -> list[tuple[str, str]]:
    """The libraries that the program asks for, with their versions."""
    found: list[tuple[str, str]] = []
    with suppress(PackageNotFoundError):
        for wanted in requires("foedera") or ():
            name = match(r"[\w.-]*", wanted)
            with suppress(PackageNotFoundError):
                found.append((wanted, version(name[0] if name else "")))
    return sorted(found)


def _frozen(reading: ReadDocument) -> bytes:
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, protocol=5)
    pickler.dispatch_table = {**copyreg.dispatch_table, np.ndarray: _array_parts}
    pickler.dump(reading)
    return buffer.getvalue()


def _thawed(body: object) -> ReadDocument | None:
    if not isinstance(body, bytes):
        return None
    try:
        found = _Thawing(io.BytesIO(body)).load()
    except Exception:  # noqa: BLE001  # damaged in whatever way: read the document anew
        return None
    return found if isinstance(found, ReadDocument) else None


class _Thawing(pickle.Unpickler):
    """Makes records and arrays, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  # as in the base class
        if (module, name) == (__name__, _array.__name__):
            return _array
        found = getattr(sys.modules[module], name) if module in _MODULES else None
        if isinstance(found, type) and _is_record(found):
            return found
        message = f"{module}.{name} is no part of a reading"
        raise pickle.UnpicklingError(message)


def _is_record(found: type) -> bool:
    is_plain = is_dataclass(found) or hasattr(found, "_fields")  # a NamedTuple has these
    return found is Repaired or is_plain or issubclass(found, Enum)


def _array_parts(array: NDArray[Any]) -> tuple[Any, tuple[str, tuple[int, ...], bytes]]:
    return _array, (array.dtype.str, array.shape, array.tobytes())


def _array(numbers: str, shape: tuple[int, ...], data: bytes) -> NDArray[Any]:
    if numbers not in _NUMBERS:
        message = f"no array of {numbers} is part of a reading"
        raise pickle.UnpicklingError(message)
    return np.frombuffer(data, dtype=numbers).reshape(shape)
