"""The hashes of a record, from the rows up.

A row's hash is the SHA-256 of its columns as JSON; a table's, that of its rows'
hashes in the table's order; the root, that of the tables' names and hashes. A claim
carries its own row's hash, a witness that of its text. No clock enters, so the root
names the content: the same documents under the same rules have the same root.

The search index is derived and is not sealed.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, text

from foedera.store.tables import CLAIMS, FORMAT, HASHES, METADATA, RELEASE

SEALED: tuple[Table, ...] = tuple(
    table for _, table in sorted(METADATA.tables.items()) if table not in {HASHES, RELEASE}
)
"""Every table of a record whose rows the root covers."""


def text_hash(words: str) -> str:
    """SHA-256 of a text's UTF-8, hexadecimal."""
    return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()


def row_hash(row: Sequence[object]) -> bytes:
    """SHA-256 of one row as it is stored."""
    shown = json.dumps(list(row), separators=(",", ":"), default=_odd)
    return hashlib.sha256(shown.encode("ascii")).digest()


def _odd(value: object) -> object:
    """A value of a type that the tables do not hold: a damaged cell."""
    return {"odd": value.hex() if isinstance(value, bytes) else repr(value)}


def stored_rows(connection: Connection, table: Table) -> Iterator[tuple[Any, ...]]:
    """The rows of a table as SQLite holds them, in the order of the rowid or key."""
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key) or "rowid"
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    query = text(f'SELECT {names} FROM "{table.name}" ORDER BY {keys}')  # noqa: S608  # names are ours
    yield from map(tuple, connection.execution_options(stream_results=True).execute(query))


def table_hash(table: Table, rows: Iterable[Sequence[object]]) -> tuple[int, str]:
    """How many rows, and the table's hash."""
    whole = hashlib.sha256(",".join(column.name for column in table.columns).encode())
    count = 0
    for row in rows:
        whole.update(row_hash(row))
        count += 1
    return count, whole.hexdigest()


def root_hash(tables: Iterable[tuple[str, int, str]], program: str) -> str:
    """The root over (table, rows, hash) in order, the format and the program's version."""
    said = [FORMAT, program, [list(table) for table in tables]]
    return hashlib.sha256(json.dumps(said, separators=(",", ":")).encode()).hexdigest()


def seal(connection: Connection, program: str) -> str:
    """Hash what has been written and write the hashes beside it; the root is returned."""
    _seal_claims(connection)
    tables = [(table.name, *table_hash(table, stored_rows(connection, table))) for table in SEALED]
    connection.execute(
        HASHES.insert(),
        [{"table_name": name, "row_count": n, "sha256": digest} for name, n, digest in tables],
    )
    root = root_hash(tables, program)
    connection.execute(RELEASE.insert(), {"root": root, "program": program, "format": FORMAT})
    return root


def _seal_claims(connection: Connection) -> None:
    digests = [
        {"at": row[0], "digest": row_hash(row[:-1]).hex()}
        for row in stored_rows(connection, CLAIMS)
    ]
    if digests:
        update = text("UPDATE claims SET sha256 = :digest WHERE number = :at")
        connection.execute(update, digests)
