"""Whether a record still says what its witnesses say, byte for byte.

Everything is computed again from the rows as they are stored: the hash of every
text and claim, the words at the offsets of every quotation, the hash of every table,
and the root. What does not hold is named in a sentence; no sentence, and all holds.

A record changed on purpose, with its hashes, has another root: keep the root apart
from the record (in a paper, in a letter) to notice that too.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Executable,
    Select,
    Table,
    and_,
    create_engine,
    not_,
    or_,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError

from foedera.store.header import check_header
from foedera.store.seal import (
    SEALED,
    Part,
    parts_of,
    root_hash,
    row_hash,
    stored_rows,
    table_hash,
    text_hash,
)
from foedera.store.tables import (
    CLAIMS,
    FAMILY_MEMBERS,
    HASHES,
    PARTS,
    PASSAGES,
    QUOTED,
    RELEASE,
    TEXTS,
    WITNESSES,
)

_QUOTATION = ("witness", "start_offset", "end_offset", "quote")
_NAMED = 3  # owners of changed rows that a sentence names
_MOST = 100  # sentences of one kind before the rest is counted


def verify(path: Path) -> tuple[str, ...]:
    """What does not hold in the record at `path`, one sentence each; () when all holds.

    Raises:
        UnreadableInputError: there is no such file.
        NotARecordError: it is something else, or of a format that is not read.
    """
    check_header(path)
    engine = create_engine("sqlite://", creator=lambda: _connect(path))
    with engine.connect() as connection:
        found = tuple(_said(connection))
    engine.dispose()
    return found


def _connect(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True)
    # Damaged text must come through, so that it can be named.
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    return connection


def _said(connection: Connection) -> Iterator[str]:
    checks = (_structure, _texts, _claims, _quotations, _stretches, _tables)
    for check in checks:
        try:
            yield from _some(check(connection))
        except (DBAPIError, ValueError) as error:
            reason = _plain(getattr(error, "orig", None) or error)
            yield f"The file itself is damaged: {reason}."


def _some(sentences: Iterator[str]) -> Iterator[str]:
    for count, sentence in enumerate(sentences):
        if count == _MOST:
            rest = 1 + sum(1 for _ in sentences)
            yield f"And {rest} more of the same kind."
            return
        yield sentence


def _structure(connection: Connection) -> Iterator[str]:
    for (said,) in connection.execute(text("PRAGMA integrity_check(20)")):
        if said != "ok":
            yield f"The file itself is damaged: {str(said).strip()}."


def _texts(connection: Connection) -> Iterator[str]:
    """Every witness has a text of the hash and length that it says."""
    kept = (WITNESSES.c.name, WITNESSES.c.text_sha256, WITNESSES.c.length, TEXTS.c.text)
    query = (
        select(*kept)
        .join(TEXTS, TEXTS.c.witness == WITNESSES.c.name, isouter=True)
        .order_by(WITNESSES.c.name)
    )
    for name, digest, length, words in _streamed(connection, query):
        if not isinstance(words, str):
            yield f"{name}: its text is missing."
        elif text_hash(words) != digest:
            yield f"{name}: its text is not the text that was read (SHA-256 differs)."
        elif len(words) != length:
            yield f"{name}: its text has {len(words)} characters, not {length}."


def _claims(connection: Connection) -> Iterator[str]:
    for row in stored_rows(connection, CLAIMS):
        if row_hash(row[:-1]).hex() != row[-1]:
            yield f"Claim {row[1]} of {_plain(row[0])} ({_plain(row[5])}): it is not as it was read."


def _quotations(connection: Connection) -> Iterator[str]:
    for table in QUOTED:
        words = _Texts(connection)
        for owner, number, witness, start, end, quote in _streamed(connection, _quoted(table)):
            if not _stands(words.of(witness), start, end, quote):
                yield (
                    f"{table.name} {_plain(number)} of {_plain(owner)}: its quotation does not "
                    f"stand in {_plain(witness)} at {_plain(start)}-{_plain(end)}."
                )


def _quoted(table: Table) -> Select[Any]:
    first, second = list(table.columns)[:2]
    columns: list[Column[Any]] = [first, second, *(table.c[name] for name in _QUOTATION)]
    return select(*(column.label(f"c{n}") for n, column in enumerate(columns))).order_by(
        table.c.witness
    )


class _Texts:
    """The texts of witnesses, one held at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._held: tuple[object, object] = (None, None)

    def of(self, witness: object) -> object:
        if self._held[0] != witness:
            query = select(TEXTS.c.text).where(TEXTS.c.witness == witness)
            self._held = (witness, self._connection.execute(query).scalar())
        return self._held[1]


def _stands(words: object, start: object, end: object, quote: object) -> bool:
    return (
        isinstance(words, str)
        and isinstance(start, int)
        and isinstance(end, int)
        and 0 <= start < end
        and words[start:end] == quote
    )


def _stretches(connection: Connection) -> Iterator[str]:
    """Passages and members of families lie within their witness."""
    for table in (PASSAGES, FAMILY_MEMBERS):
        start, end = table.c.start_offset, table.c.end_offset
        lies_within = and_(start >= 0, start <= end, end <= WITNESSES.c.length)
        query = (
            select(table.c.witness, start, end)
            .join(WITNESSES, WITNESSES.c.name == table.c.witness, isouter=True)
            .where(or_(WITNESSES.c.name.is_(None), not_(lies_within)))
        )
        for row in _streamed(connection, query):
            where = f"{_plain(row[0])} {_plain(row[1])}-{_plain(row[2])}"
            yield f"{table.name}: {where} is no stretch of a witness."


def _tables(connection: Connection) -> Iterator[str]:
    sealed = {row[0]: tuple(row[1:]) for row in stored_rows(connection, HASHES)}
    tables = []
    for table in SEALED:
        kept = _kept_parts(connection, table)
        found = list(parts_of(table, stored_rows(connection, table)))
        count, digest = table_hash(found)
        tables.append((table.name, count, digest))
        if sealed.get(table.name) != (count, digest) or kept != found:
            of = sorted({name for name, *_ in {*kept} ^ {*found}} - {""})
            where = f" ({', '.join(_plain(name) for name in of[:_NAMED])})" if of else ""
            yield f"Table {table.name}: its rows are not those that were written{where}."
    releases = list(stored_rows(connection, RELEASE))
    if not releases or releases[0][0] != root_hash(tables, str(releases[0][1])):
        yield "The release: its content does not have the root hash that it says."


def _kept_parts(connection: Connection, table: Table) -> list[Part]:
    query = (
        select(PARTS.c.owner, PARTS.c.row_count, PARTS.c.sha256)
        .where(PARTS.c.table_name == table.name)
        .order_by(PARTS.c.owner)
    )
    return [(row[0], row[1], row[2]) for row in _streamed(connection, query)]


def _streamed(connection: Connection, query: Executable) -> Iterator[tuple[Any, ...]]:
    yield from map(tuple, connection.execution_options(stream_results=True).execute(query))


def _plain(value: object) -> str:
    """A cell that may be damaged, on one line."""
    return "".join(c if c.isprintable() else "\ufffd" for c in str(value))[:200]
