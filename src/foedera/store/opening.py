"""Opening a record to read: nothing in it can be changed through here."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from sqlalchemy import Connection, Executable, Row, create_engine
from sqlalchemy.exc import DBAPIError

from foedera.errors import NotARecordError
from foedera.store.header import check_header


class Asked(Protocol):
    """What answers queries."""

    def ask(self, query: Executable, values: dict[str, object] | None = None) -> Sequence[Row[Any]]:
        """Every row that answers a query."""

    def close(self) -> None:
        """Let go of what is asked."""


class Within:
    """A record that is being written, read through the connection that writes it."""

    def __init__(self, connection: Connection) -> None:
        """Ask through `connection`, which is its owner's to close."""
        self._connection = connection

    def ask(self, query: Executable, values: dict[str, object] | None = None) -> Sequence[Row[Any]]:
        """Every row that answers a query."""
        return self._connection.execute(query, values or {}).all()

    def close(self) -> None:
        """Leave the connection to its owner."""


class OpenFile:
    """One record, held open: a newer record moved into its place does not show here.

    A record is replaced as a whole and never changed in place, so SQLite is told that
    the file is immutable: no locks are taken and no other file is looked for. Any
    thread may ask; one is answered at a time.
    """

    def __init__(self, path: Path) -> None:
        """Open the record at `path`.

        Raises:
            UnreadableInputError: there is no such file.
            NotARecordError: it is something else, or of a format that is not read.
        """
        check_header(path)
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        self.path = path
        self._lock = Lock()
        self._engine = create_engine(
            "sqlite://",
            creator=lambda: sqlite3.connect(address, uri=True, check_same_thread=False),
        )
        self._connection = self._engine.connect()

    def ask(self, query: Executable, values: dict[str, object] | None = None) -> Sequence[Row[Any]]:
        """Every row that answers a query.

        Raises:
            NotARecordError: the file is damaged where the answer stands.
        """
        try:
            with self._lock:
                return self._connection.execute(query, values or {}).all()
        except (DBAPIError, ValueError) as error:
            reason = str(getattr(error, "orig", None) or error).splitlines()[0]
            raise NotARecordError(
                f"{self.path} is damaged ({reason}). See: foedera verify {self.path}"
            ) from error

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()
