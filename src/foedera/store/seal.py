"""The hashes of a record, from the rows up.

A row's hash is the SHA-256 of its columns as JSON; a part's (one table's rows of one
witness, instrument or family), that of its rows; a table's, that of its parts' names
and hashes; the root, that of the tables' names and hashes. A claim carries its own
row's hash, a witness that of its text. No clock enters, so the root names the content:
the same documents under the same rules have the same root, whichever record a build
started from, and only parts that were written anew are hashed anew.

The search index is derived and is not sealed.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, text

from foedera.store.tables import (
    CLAIMS,
    FORMAT,
    HASHES,
    METADATA,
    OWNERS,
    PARTS,
    PASSAGE_ID,
    PASSAGES,
    RELEASE,
)

SEALED: tuple[Table, ...] = tuple(
    table for _, table in sorted(METADATA.tables.items()) if table not in {HASHES, PARTS, RELEASE}
)
"""Every table of a record whose rows the root covers."""

_AMONG = "IN (SELECT owner FROM touched WHERE table_name = :table_name)"


def text_hash(words: str) -> str:
    """SHA-256 of a text's UTF-8, hexadecimal."""
    return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()


def row_hash(row: Sequence[object]) -> bytes:
    """SHA-256 of one row as it is stored."""
    return hashlib.sha256(_shown(row)).digest()


def _shown(row: Sequence[object]) -> bytes:
    return json.dumps(list(row), separators=(",", ":"), default=_odd).encode("ascii")


def _odd(value: object) -> object:
    """A value of a type that the tables do not hold: a damaged cell."""
    return {"odd": value.hex() if isinstance(value, bytes) else repr(value)}


def columns_of(table: Table) -> list[str]:
    """The columns of a table that are sealed."""
    names = [column.name for column in table.columns]
    return [name for name in names if table is not PASSAGES or name != PASSAGE_ID]


def stored_rows(
    connection: Connection, table: Table, *, touched: bool = False
) -> Iterator[tuple[Any, ...]]:
    """The rows of a table as SQLite holds them, by owner, then in the order of key or rowid.

    Args:
        connection: to the record.
        table: which.
        touched: only the rows of owners in the temporary table `touched`.
    """
    owner = OWNERS.get(table)
    keys = [f'"{column.name}"' for column in table.primary_key]
    if table is PASSAGES:
        keys = ['"number"']
    order = ", ".join([*([f'"{owner}"'] if owner else []), *(keys or ["rowid"])])
    names = ", ".join(f'"{name}"' for name in columns_of(table))
    among = f' WHERE "{owner}" {_AMONG}' if touched and owner else ""
    query = text(f'SELECT {names} FROM "{table.name}"{among} ORDER BY {order}')  # noqa: S608  # names are ours
    values = {"table_name": table.name} if among else {}
    streamed = connection.execution_options(stream_results=True).execute(query, values)
    yield from map(tuple, streamed)


Part = tuple[str, int, str]
"""An owner, how many rows it has, and their hash."""


def parts_of(table: Table, rows: Iterable[Sequence[Any]]) -> Iterator[Part]:
    """The parts of a table, from its rows in order."""
    names = columns_of(table)
    head = ",".join(names).encode()
    owner = OWNERS.get(table)
    at = names.index(owner) if owner else None
    for name, of_owner in groupby(rows, lambda row: "" if at is None else row[at]):
        whole, count = hashlib.sha256(head), 0
        for row in of_owner:
            whole.update(_shown(row))
            count += 1
        yield str(name), count, whole.hexdigest()


def table_hash(parts: Iterable[Part]) -> tuple[int, str]:
    """How many rows, and the table's hash."""
    held = list(parts)
    said = "".join([f"{len(name)} {name} {count} {digest}\n" for name, count, digest in held])
    digest = hashlib.sha256(said.encode("utf-8", "surrogateescape")).hexdigest()
    return sum(count for _, count, _ in held), digest


def root_hash(tables: Iterable[tuple[str, int, str]], program: str) -> str:
    """The root over (table, rows, hash) in order, the format and the program's version."""
    said = [FORMAT, program, [list(table) for table in tables]]
    return hashlib.sha256(json.dumps(said, separators=(",", ":")).encode()).hexdigest()


def seal(connection: Connection, program: str, touched: Mapping[Table, Iterable[str]]) -> str:
    """Hash what has been written and write the hashes beside it; the root is returned.

    Args:
        connection: to the record.
        program: its version.
        touched: the owners whose rows were written anew, by table.
    """
    _note(connection, touched)
    for table in SEALED:
        if touched.get(table):
            _write_parts(connection, table)
    connection.execute(text("DROP TABLE touched"))
    connection.execute(HASHES.delete())
    connection.execute(RELEASE.delete())
    tables = [(table.name, *table_hash(_kept_parts(connection, table))) for table in SEALED]
    connection.execute(
        HASHES.insert(),
        [{"table_name": name, "row_count": n, "sha256": digest} for name, n, digest in tables],
    )
    root = root_hash(tables, program)
    connection.execute(RELEASE.insert(), {"root": root, "program": program, "format": FORMAT})
    return root


def _note(connection: Connection, touched: Mapping[Table, Iterable[str]]) -> None:
    connection.execute(
        text(
            "CREATE TEMP TABLE touched (table_name TEXT, owner TEXT, "
            "PRIMARY KEY (table_name, owner)) WITHOUT ROWID"
        )
    )
    for table, owners in touched.items():
        rows = [{"table_name": table.name, "owner": owner} for owner in sorted(owners)]
        if rows:
            connection.execute(text("INSERT INTO touched VALUES (:table_name, :owner)"), rows)


def _write_parts(connection: Connection, table: Table) -> None:
    """Hash anew the parts of a table that were touched."""
    connection.execute(
        text(f"DELETE FROM parts WHERE table_name = :table_name AND owner {_AMONG}"),  # noqa: S608  # ours
        {"table_name": table.name},
    )
    rows = [
        {"table_name": table.name, "owner": owner, "row_count": count, "sha256": digest}
        for owner, count, digest in parts_of(table, stored_rows(connection, table, touched=True))
    ]
    if rows:
        connection.execute(PARTS.insert(), rows)


def _kept_parts(connection: Connection, table: Table) -> Sequence[Part]:
    """The parts of a table, asked of SQLite itself: there are very many."""
    query = "SELECT owner, row_count, sha256 FROM parts WHERE table_name = ? ORDER BY owner"
    driver: Any = connection.connection.driver_connection
    found: list[Part] = driver.execute(query, (table.name,)).fetchall()
    return found


def claim_hash(row: Mapping[str, object]) -> str:
    """A claim's own hash, from its row as it will be stored."""
    return row_hash([row[name] for name in columns_of(CLAIMS)[:-1]]).hex()
