"""Rows on their way into a record, many at a time, and whose have been written anew.

One row at a time costs more than the row does; rows are gathered and written together.
Every row that is written or taken out marks its part (`tables.OWNERS`) as touched, so
that the seal hashes those parts again and no others.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from sqlalchemy import Connection, Table, text

from foedera.store.rows_in import Row
from foedera.store.tables import OWNERS

_BATCH = 5000


class Rows:
    """Writes rows through a connection.

    Attributes:
        connection: to the record.
        touched: owners whose rows were written or taken out, by table; "" for a whole table.
    """

    def __init__(self, connection: Connection) -> None:
        """Write through `connection`, whose tables exist."""
        self.connection = connection
        self.touched: defaultdict[Table, set[str]] = defaultdict(set)
        self._gathered: defaultdict[Table, list[Row]] = defaultdict(list)

    def add(self, table: Table, rows: Iterable[Row]) -> None:
        """Write rows at once."""
        for batch in _batches(rows):
            self.touch(table, batch)
            self.connection.execute(table.insert(), batch)

    def gather(self, table: Table, rows: Iterable[Row]) -> None:
        """Write rows with others of their table, at the latest when told to `settle`."""
        waiting = self._gathered[table]
        waiting.extend(rows)
        if len(waiting) >= _BATCH:
            self.add(table, waiting)
            waiting.clear()

    def settle(self) -> None:
        """Write what was gathered."""
        for table, rows in self._gathered.items():
            self.add(table, rows)
        self._gathered.clear()

    def run(self, statement: str, rows: Iterable[Row]) -> None:
        """Execute a statement for every row; what it touches is the caller's to say."""
        for batch in _batches(rows):
            self.connection.execute(text(statement), batch)

    def touch(self, table: Table, rows: Iterable[Row]) -> None:
        """Mark the parts of rows."""
        owner = OWNERS.get(table)
        self.touched[table].update({row[owner] for row in rows} if owner else ("",))

    def forget(self, table: Table, owners: Collection[str]) -> None:
        """Take out the rows of owners."""
        column = OWNERS[table]
        self.touched[table].update(owners)
        statement = f'DELETE FROM "{table.name}" WHERE "{column}" = :owner'  # noqa: S608  # ours
        self.run(statement, [{"owner": owner} for owner in sorted(owners)])

    def forget_all(self, table: Table) -> None:
        """Take out all rows of a table."""
        owner = OWNERS.get(table)
        if owner:
            names = self.connection.execute(text(f'SELECT DISTINCT "{owner}" FROM "{table.name}"'))  # noqa: S608
            self.touched[table].update(name for (name,) in names)
        else:
            self.touched[table].add("")
        self.connection.execute(table.delete())


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    source = iter(rows)
    while batch := list(islice(source, _BATCH)):
        yield batch
