"""Writing a record: documents first, one after another, then what was made of them.

    with writing(output, program) as record:
        record.document(cut, reading)
        ...
        record.identity(identity, participants, subjects)
        record.claims(filed)
        ...

The new file stands beside the old one until the block ends (`beside.py`). It may begin
as a copy of the older record (`known_as`): what is no more is then forgotten, and only
what differs is written. Its content and its root are those of a record written from
nothing; a caller that gives the same things in the same order to an empty one writes
the same bytes.
"""

import os
from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from sqlite3 import connect
from typing import TypeAlias

from sqlalchemy import Connection, Table, create_engine, text
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
from foedera.store.identifying import Changed, write_difference, write_identity
from foedera.store.json_text import to_json
from foedera.store.opening import Within
from foedera.store.reader import RecordReader
from foedera.store.rows import Rows
from foedera.store.rows_in import Row
from foedera.store.seal import seal
from foedera.store.search_tables import SEARCH
from foedera.store.starting import is_copied, stamp_of

Participant: TypeAlias = tuple[str, str, str | None, int | None]
"""Id, name, ISO 3166 alpha-3 code, Correlates of War number."""


@contextmanager
def writing(output: Path, program: str, *, known_as: str = "") -> Iterator["RecordWriter"]:
    """Open a new record that takes the place of `output` when the block ends well.

    Args:
        output: where it is to stand.
        program: version of the program that writes it.
        known_as: stamp of the file at `output` (`starting`) if the new record is to begin as
            a copy of it; another file there is not copied, and the new record begins empty.

    Raises:
        UnreadableInputError: `output` is a folder, or its folder cannot be written to.
        NotARecordError: a file that is no record stands there; it is left alone.
    """
    refuse_to_replace(output)
    with ExitStack() as files:
        with written_beside(Path(os.path.realpath(output))) as path:  # a link stays a link
            file = files.enter_context(path.open("rb", buffering=0))
            writer = yield from _written(output, path, program, known_as)
        writer.stamp = stamp_of(file)


def _written(
    output: Path, path: Path, program: str, known_as: str
) -> Generator["RecordWriter", None, "RecordWriter"]:
    """Open a new record at `path`, and seal it when the block has ended well."""
    is_copy = bool(known_as) and is_copied(output, path, known_as)
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, check_same_thread=False),
        poolclass=NullPool,
        json_serializer=to_json,
    )
    with engine.connect() as connection:
        _prepare(connection, is_new=not is_copy)
        writer = RecordWriter(connection, is_copy=is_copy)
        yield writer
        writer.rows.settle()
        writer.root = seal(connection, program, writer.rows.touched)
        connection.commit()
    engine.dispose()
    return writer


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


def _prepare(connection: Connection, *, is_new: bool) -> None:
    for pragma in (
        "journal_mode = OFF",  # first: a journal would be left behind by a killed build
        "synchronous = OFF",
        f"application_id = {tables.APPLICATION_ID}",
        f"user_version = {tables.FORMAT}",
    ):
        connection.execute(text(f"PRAGMA {pragma}"))
    if is_new:
        tables.METADATA.create_all(connection)
        for statement in SEARCH:
            connection.execute(text(statement))


class RecordWriter:
    """The new record while it is being written.

    Attributes:
        root: the record's root hash, once the block of `writing` has ended.
        stamp: by which its file is known then (`starting`).
        is_copy: whether it began as a copy of an older record.
        disturbed: instruments about which claims were written or taken out.
        properties: of these claims, and of those about no instrument.
    """

    def __init__(self, connection: Connection, *, is_copy: bool = False) -> None:
        """Write through `connection`, whose tables exist."""
        self.root = self.stamp = ""
        self.is_copy = is_copy
        self.disturbed: set[str] = set()
        self.properties: set[str] = set()
        self.rows = Rows(connection)
        self._connection = connection
        self._passages = self._one("SELECT coalesce(max(id), -1) + 1 FROM passages")
        self._fresh: set[str] = set()

    def _one(self, query: str) -> int:
        return int(self._connection.execute(text(query)).scalar_one())

    def reader(self) -> RecordReader:
        """What reads the record as it stands now."""
        self.rows.settle()
        return RecordReader(Within(self._connection))

    def counts(self) -> dict[str, int]:
        """How many instruments, claims, findings, discrepancies and families there are."""
        self.rows.settle()
        counted = (
            *(tables.INSTRUMENTS, tables.CLAIMS, tables.FINDINGS),
            *(tables.DISCREPANCIES, tables.FAMILIES),
        )
        return {table.name: self._one(f"SELECT count(*) FROM {table.name}") for table in counted}  # noqa: S608

    def forget_document(self, witness: str) -> None:
        """Take out a witness with all that it says."""
        self._unindex(witness)
        self._disturb([witness])
        for table in (tables.WITNESSES, *tables.OF_WITNESS):
            self.rows.forget(table, [witness])

    def document(self, cut: Cut, reading: Reading) -> tuple[Problem, ...]:
        """One witness, its text, its passages, and what its words refer to.

        Returns:
            What is wrong with it, each problem once though several stages pass it on.
        """
        witness = cut.witness
        passages = rows_in.passage_rows(cut, self._passages)
        self._passages += len(passages)
        self._fresh.add(witness.name)
        mentions = [rows_in.mention_row(witness.name, item) for item in reading.mentions]
        for table, rows in (
            (tables.WITNESSES, [rows_in.witness_row(cut)]),
            (tables.TEXTS, [{"witness": witness.name, "text": witness.text}]),
            (tables.MARKS, rows_in.mark_rows(witness)),
            (tables.ORIGINS, rows_in.origin_rows(witness)),
            (tables.REPAIRS, rows_in.repair_rows(cut)),
            (tables.ENTRIES, rows_in.entry_rows(cut)),
            (tables.PASSAGES, passages),
            (tables.MENTIONS, mentions),
        ):
            self.rows.add(table, rows)
        self._index(witness.text, passages)
        return problems_of(cut, reading)

    def text_of(self, witness: str) -> str:
        """The text of a witness that was written before."""
        return self.reader().text(witness)

    def problems(self, problems: Iterable[tuple[str, Problem]]) -> None:
        """All that is wrong with documents, by name; "" for what concerns no single one."""
        self.rows.forget_all(tables.PROBLEMS)
        self.rows.add(
            tables.PROBLEMS,
            (
                rows_in.problem_row(number, document, problem)
                for number, (document, problem) in enumerate(problems)
            ),
        )

    def identity(
        self,
        identity: Identity,
        participants: Iterable[Participant],
        subjects: Mapping[str, str],
    ) -> Changed:
        """Instruments and links; `subjects` gives the instrument each witness is about.

        Returns:
            For whom they are others than the record said before.
        """
        self.participants(participants)
        return write_identity(self.rows, identity, subjects, self._fresh)

    def identity_again(
        self,
        identity: Identity,
        gone: Collection[str],
        witnesses: Collection[str],
        subjects: Mapping[str, str],
    ) -> Changed:
        """Those instruments and links that are others than the record says.

        Args:
            identity: the instruments, and all links of the witnesses.
            gone: ids of instruments that are no more.
            witnesses: whose links, or subjects, may be others; they may be no more.
            subjects: the instrument that each of them as a whole is about.
        """
        return write_difference(self.rows, identity, gone, {*witnesses, *self._fresh}, subjects)

    def participants(self, participants: Iterable[Participant]) -> None:
        """All parties of instruments."""
        self.rows.forget_all(tables.PARTICIPANTS)
        self.rows.add(tables.PARTICIPANTS, (_participant_row(item) for item in participants))

    def claims(self, claims: Iterable[FiledClaim]) -> None:
        """All claims of some witnesses, filed; those of a witness in their order."""
        counts: defaultdict[str, int] = defaultdict(int)
        for claim in claims:
            self.rows.gather(tables.CLAIMS, [rows_in.claim_row(counts[claim.witness], claim)])
            counts[claim.witness] += 1
            self.properties.add(claim.property)
            self.disturbed.add(claim.instrument or "")
        self.disturbed.discard("")
        self.rows.settle()

    def forget_claims(self, witnesses: Collection[str]) -> None:
        """Take out what witnesses claim."""
        self._disturb(witnesses)
        self.rows.forget(tables.CLAIMS, witnesses)

    def _disturb(self, witnesses: Iterable[str]) -> None:
        query = text("SELECT DISTINCT instrument, property FROM claims WHERE witness = :witness")
        for witness in witnesses:
            for about, name in self._connection.execute(query, {"witness": witness}):
                self.properties.add(name)
                self.disturbed.update({about} - {None})

    def families(self, families: Sequence[Family]) -> None:
        """What depends on what."""
        for table in (tables.FAMILIES, tables.FAMILY_MEMBERS, tables.FAMILY_DIRECTIONS):
            self.rows.forget_all(table)
        self.rows.add(tables.FAMILIES, map(rows_in.family_row, families))
        for family in families:
            self.rows.gather(tables.FAMILY_MEMBERS, rows_in.member_rows(family))
            self.rows.gather(tables.FAMILY_DIRECTIONS, rows_in.direction_rows(family))
        self.rows.settle()

    def forget_answers(self, instruments: Collection[str]) -> None:
        """Take out what was found of instruments; "" stands for what concerns none."""
        for table in tables.ANSWERS:
            self.rows.forget(table, instruments)

    def findings(self, findings: Iterable[Finding]) -> None:
        """All answers on some instruments, with support and rivals."""
        numbers: defaultdict[str, int] = defaultdict(int)
        rivals: defaultdict[str, int] = defaultdict(int)
        for finding in findings:
            about = finding.instrument
            self.rows.gather(tables.FINDINGS, [rows_in.finding_row(numbers[about], finding)])
            self._support(
                tables.FINDING_SUPPORT, (about, "finding", numbers[about]), finding.support
            )
            self._sides(_OF_FINDING, (about, numbers[about]), finding.dissent, rivals)
            numbers[about] += 1
        self.rows.settle()

    def discrepancies(self, discrepancies: Iterable[Discrepancy]) -> None:
        """All that is disputed about some instruments, in the order given."""
        numbers: defaultdict[str, int] = defaultdict(int)
        sides: defaultdict[str, int] = defaultdict(int)
        for one in discrepancies:
            about = one.instrument
            row = rows_in.discrepancy_row(numbers[about], one)
            self.rows.gather(tables.DISCREPANCIES, [row])
            self._sides(_OF_DISCREPANCY, (about, numbers[about]), one.sides, sides)
            numbers[about] += 1
        self.rows.settle()

    def forget_status(self, instruments: Collection[str]) -> None:
        """Take out the states of instruments."""
        self.rows.forget(tables.STATUS, instruments)

    def status(self, instrument: str, spans: Iterable[Span]) -> None:
        """An instrument's states through time."""
        self.rows.gather(tables.STATUS, (rows_in.span_row(instrument, span) for span in spans))

    def judgements(self, judgements: Iterable[Judgement]) -> None:
        """What people have decided, in the order of their file."""
        self.rows.forget_all(tables.JUDGEMENTS)
        self.rows.add(tables.JUDGEMENTS, map(rows_in.judgement_row, judgements))

    def weights(self, weights: Weights) -> None:
        """What a voice weighs, by class of source and what is asked."""
        self.rows.forget_all(tables.WEIGHTS)
        self.rows.add(tables.WEIGHTS, rows_in.weight_rows(weights))

    def _sides(
        self,
        names: tuple[Table, str, Table, str],
        owner: tuple[str, int],
        rivals: Iterable[Rival],
        numbers: defaultdict[str, int],
    ) -> None:
        """Values that stand against one another, each with what supports it."""
        table, of, words, side = names
        about, number = owner
        for rival in rivals:
            at = numbers[about]
            row = {"instrument": about, "number": at, of: number, "value": rival.value}
            self.rows.gather(table, [row])
            self._support(words, (about, side, at), rival.support)
            numbers[about] += 1

    def _support(
        self, table: Table, owner: tuple[str, str, int], support: Iterable[Support]
    ) -> None:
        self.rows.gather(table, rows_in.support_rows(*owner, support))

    def _index(self, words: str, passages: Sequence[Row]) -> None:
        self.rows.run(
            "INSERT INTO search (rowid, text) VALUES (:id, :text)",
            (
                {"id": row["id"], "text": words[row["start_offset"] : row["end_offset"]]}
                for row in passages
            ),
        )

    def _unindex(self, witness: str) -> None:
        """Take a witness's passages out of the search, which must be told their words."""
        words = self.text_of(witness)
        query = text("SELECT id, start_offset, end_offset FROM passages WHERE witness = :witness")
        found = self._connection.execute(query, {"witness": witness}).all()
        self.rows.run(
            "INSERT INTO search (search, rowid, text) VALUES ('delete', :id, :text)",
            [{"id": at, "text": words[start:end]} for at, start, end in found],
        )


_OF_FINDING = (tables.FINDING_RIVALS, "finding", tables.RIVAL_SUPPORT, "rival")
_OF_DISCREPANCY = (tables.DISCREPANCY_SIDES, "discrepancy", tables.SIDE_SUPPORT, "side")


def problems_of(cut: Cut, reading: Reading) -> tuple[Problem, ...]:
    """What is wrong with a witness, each problem once though several stages pass it on."""
    return tuple(dict.fromkeys((*cut.witness.problems, *cut.problems, *reading.problems)))


def _participant_row(participant: Participant) -> Row:
    return dict(zip(("id", "name", "iso3", "cow"), participant, strict=True))
