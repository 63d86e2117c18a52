"""Writing a record: documents first, one after another, then what was made of them.

    with writing(output, program) as record:
        record.document(cut, reading)         # in the order of the witnesses' names
        ...
        record.identity(identity, participants, subjects)
        record.claims(filed)
        ...

The new file stands beside the old one until the block ends (`beside.py`).
Everything is written in the order given; a caller that gives the same things in the
same order writes the same bytes.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from sqlite3 import connect
from typing import TypeAlias

from sqlalchemy import Connection, Table, create_engine, select, text
from sqlalchemy.pool import NullPool

from foedera.claims.model import Reading
from foedera.errors import NotARecordError, UnreadableInputError
from foedera.families.model import Family
from foedera.identity.model import FiledClaim, Identity
from foedera.lifecycle.model import Span
from foedera.passages.model import Cut
from foedera.reconcile.judgements import Judgement
from foedera.reconcile.model import Discrepancy, Finding, Rival, Support
from foedera.reconcile.weights import Weights
from foedera.sources.model import Problem
from foedera.store import rows_in, tables
from foedera.store.beside import written_beside
from foedera.store.header import is_record
from foedera.store.json_text import to_json
from foedera.store.rows_in import Row
from foedera.store.seal import seal

Participant: TypeAlias = tuple[str, str, str | None, int | None]
"""Id, name, ISO 3166 alpha-3 code, Correlates of War number."""

_BATCH = 5000


@contextmanager
def writing(output: Path, program: str) -> Iterator["RecordWriter"]:
    """Open a new record that takes the place of `output` when the block ends well.

    Raises:
        UnreadableInputError: `output` is a folder, or its folder cannot be written to.
        NotARecordError: a file that is no record stands there; it is left alone.
    """
    refuse_to_replace(output)
    with written_beside(Path(os.path.realpath(output))) as path:  # a link stays a link
        engine = create_engine(
            "sqlite://",
            creator=lambda: connect(path, check_same_thread=False),
            poolclass=NullPool,
            json_serializer=to_json,
        )
        with engine.connect() as connection:
            _prepare(connection)
            writer = RecordWriter(connection)
            yield writer
            writer.root = seal(connection, program)
            connection.commit()
        engine.dispose()


def refuse_to_replace(output: Path) -> None:
    """Raise unless `output` is free, empty or a record; a link is what it leads to."""
    if output.is_dir():
        raise UnreadableInputError(f"{output} is a folder; --output names the record's file.")
    if output.exists() and not output.is_file():
        raise UnreadableInputError(
            f"{output} is a device or a pipe, which a record cannot replace. "
            f"Choose a file for --output."
        )
    if output.exists() and output.stat().st_size and not is_record(output):
        raise NotARecordError(
            f"{output} exists and is no record of foedera, so it is left alone. "
            f"Choose another name for --output."
        )


def _prepare(connection: Connection) -> None:
    for pragma in (
        "journal_mode = OFF",  # first: a journal would be left behind by a killed build
        "synchronous = OFF",
        f"application_id = {tables.APPLICATION_ID}",
        f"user_version = {tables.FORMAT}",
    ):
        connection.execute(text(f"PRAGMA {pragma}"))
    tables.METADATA.create_all(connection)
    for statement in tables.SEARCH:
        connection.execute(text(statement))


class RecordWriter:
    """The new record while it is being written.

    `root` is the record's root hash once the block of `writing` has ended.
    """

    def __init__(self, connection: Connection) -> None:
        """Write through `connection`, whose tables exist."""
        self.root = ""
        self._connection = connection
        self._passages = self._problems = self._findings = self._discrepancies = 0
        self._rivals = self._sides = 0
        self._gathered: defaultdict[Table, list[Row]] = defaultdict(list)

    def document(self, cut: Cut, reading: Reading) -> tuple[Problem, ...]:
        """One witness, its text, its passages, and what its words refer to.

        Returns:
            What is wrong with it, each problem once though several stages pass it on.
        """
        witness = cut.witness
        passages = rows_in.passage_rows(cut, self._passages)
        self._passages += len(passages)
        self._add(tables.WITNESSES, [rows_in.witness_row(cut)])
        self._add(tables.TEXTS, [{"witness": witness.name, "text": witness.text}])
        self._add(tables.MARKS, rows_in.mark_rows(witness))
        self._add(tables.ORIGINS, rows_in.origin_rows(witness))
        self._add(tables.REPAIRS, rows_in.repair_rows(cut))
        self._add(tables.ENTRIES, rows_in.entry_rows(cut))
        self._add(tables.PASSAGES, passages)
        self._index(witness.text, passages)
        mentions = [rows_in.mention_row(witness.name, item) for item in reading.mentions]
        self._add(tables.MENTIONS, mentions)
        every = (*witness.problems, *cut.problems, *reading.problems)
        problems = tuple(dict.fromkeys(every))
        for problem in problems:
            self.problem(witness.name, problem)
        return problems

    def text_of(self, witness: str) -> str:
        """The text of a witness that was written before."""
        wanted = select(tables.TEXTS.c.text).where(tables.TEXTS.c.witness == witness)
        return str(self._connection.execute(wanted).scalar_one())

    def problem(self, document: str, problem: Problem) -> None:
        """What is wrong with a document, or "" for what concerns no single one."""
        self._add(tables.PROBLEMS, [rows_in.problem_row(self._problems, document, problem)])
        self._problems += 1

    def identity(
        self,
        identity: Identity,
        participants: Iterable[Participant],
        subjects: Mapping[str, str],
    ) -> None:
        """Instruments and links; `subjects` gives the instrument each witness is about."""
        instruments = identity.instruments
        self._add(tables.PARTICIPANTS, (_participant_row(item) for item in participants))
        self._add(tables.INSTRUMENTS, map(rows_in.instrument_row, instruments))
        parties = (row for item in instruments for row in rows_in.party_rows(item))
        self._add(tables.INSTRUMENT_PARTIES, parties)
        self._add(tables.LINKS, map(rows_in.link_row, identity.links))
        self._titles(identity)
        self._run("UPDATE witnesses SET subject = :instrument WHERE name = :witness", subjects)
        for statement in _FILING:
            self._connection.execute(text(statement))

    def claims(self, claims: Iterable[FiledClaim]) -> None:
        """Every claim, filed."""
        self._add(tables.CLAIMS, map(rows_in.claim_row, claims))

    def families(self, families: Sequence[Family]) -> None:
        """What depends on what."""
        self._add(
            tables.FAMILIES, ({"id": family.id, "kind": family.kind.value} for family in families)
        )
        for family in families:
            self._add(tables.FAMILY_MEMBERS, rows_in.member_rows(family))
            self._add(tables.FAMILY_DIRECTIONS, rows_in.direction_rows(family))

    def findings(self, findings: Iterable[Finding]) -> None:
        """Answers, with support and rivals."""
        for finding in findings:
            number = self._findings
            self._findings += 1
            self._gather(tables.FINDINGS, [rows_in.finding_row(number, finding)])
            self._support(tables.FINDING_SUPPORT, "finding", number, finding.support)
            for rival in finding.dissent:
                self._rival(number, rival)
        self._write_gathered()

    def discrepancies(self, discrepancies: Iterable[Discrepancy]) -> None:
        """What is disputed, in the order given."""
        for discrepancy in discrepancies:
            number = self._discrepancies
            self._discrepancies += 1
            self._gather(tables.DISCREPANCIES, [rows_in.discrepancy_row(number, discrepancy)])
            for side in discrepancy.sides:
                self._side(number, side)
        self._write_gathered()

    def status(self, instrument: str, spans: Iterable[Span]) -> None:
        """An instrument's states through time."""
        self._add(tables.STATUS, (rows_in.span_row(instrument, span) for span in spans))

    def judgements(self, judgements: Iterable[Judgement]) -> None:
        """What people have decided, in the order of their file."""
        self._add(tables.JUDGEMENTS, map(rows_in.judgement_row, judgements))

    def weights(self, weights: Weights) -> None:
        """What a voice weighs, by class of source and what is asked."""
        self._add(tables.WEIGHTS, rows_in.weight_rows(weights))

    def _rival(self, finding: int, rival: Rival) -> None:
        row = {"number": self._rivals, "finding": finding, "value": rival.value}
        self._gather(tables.FINDING_RIVALS, [row])
        self._support(tables.RIVAL_SUPPORT, "rival", self._rivals, rival.support)
        self._rivals += 1

    def _side(self, discrepancy: int, side: Rival) -> None:
        row = {"number": self._sides, "discrepancy": discrepancy, "value": side.value}
        self._gather(tables.DISCREPANCY_SIDES, [row])
        self._support(tables.SIDE_SUPPORT, "side", self._sides, side.support)
        self._sides += 1

    def _support(self, table: Table, owner: str, number: int, support: Iterable[Support]) -> None:
        self._gather(table, rows_in.support_rows(owner, number, support))

    def _index(self, words: str, passages: Sequence[Row]) -> None:
        self._many(
            "INSERT INTO search (rowid, text) VALUES (:number, :text)",
            (
                {
                    "number": row["number"],
                    "text": words[row["start_offset"] : row["end_offset"]],
                }
                for row in passages
            ),
        )

    def _titles(self, identity: Identity) -> None:
        self._many(
            "INSERT INTO search_titles (instrument, titles) VALUES (:instrument, :titles)",
            (
                {"instrument": item.id, "titles": "\n".join((item.label, *item.titles))}
                for item in identity.instruments
            ),
        )

    def _run(self, statement: str, subjects: Mapping[str, str]) -> None:
        self._many(
            statement,
            ({"witness": name, "instrument": about} for name, about in sorted(subjects.items())),
        )

    def _many(self, statement: str, rows: Iterable[Row]) -> None:
        for batch in _batches(rows):
            self._connection.execute(text(statement), batch)

    def _gather(self, table: Table, rows: Iterable[Row]) -> None:
        """Rows to be written with others of their table: one at a time costs more than they do."""
        waiting = self._gathered[table]
        waiting.extend(rows)
        if len(waiting) >= _BATCH:
            self._add(table, waiting)
            waiting.clear()

    def _write_gathered(self) -> None:
        for table, rows in self._gathered.items():
            self._add(table, rows)
        self._gathered.clear()

    def _add(self, table: Table, rows: Iterable[Row]) -> None:
        for batch in _batches(rows):
            self._connection.execute(table.insert(), batch)


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    source = iter(rows)
    while batch := list(islice(source, _BATCH)):
        yield batch


def _participant_row(participant: Participant) -> Row:
    return dict(zip(("id", "name", "iso3", "cow"), participant, strict=True))


_FILING = (
    """
    UPDATE entries SET instrument = (
        SELECT l.instrument FROM mentions m
        JOIN links l ON l.witness = m.witness AND l.mention = m.number
        WHERE m.witness = entries.witness AND m.entry = entries.number
        ORDER BY m.number LIMIT 1)
    """,
    """
    UPDATE entries SET instrument = (
        SELECT around.instrument FROM entries around
        WHERE around.witness = entries.witness AND around.number = entries.within)
    WHERE instrument IS NULL AND within IS NOT NULL
    """,
    """
    UPDATE passages SET instrument = (
        SELECT e.instrument FROM entries e
        WHERE e.witness = passages.witness AND e.number = passages.entry)
    """,
)
"""An entry is about what its subject's mention is, else about what it stands within."""
