"""What a record holds, noun by noun, in one order whatever was asked.

Rows come in the order of their numbers, ids or names; those that have none, in the
order in which they were written.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Column, ColumnElement, FromClause, Select, Table, literal_column, select

from foedera.claims.model import Mention
from foedera.families.model import Family
from foedera.identity.model import FiledClaim, Identity, Instrument
from foedera.lifecycle.model import Span
from foedera.passages.model import PassageKind
from foedera.reconcile.judgements import Judgement
from foedera.reconcile.model import Discrepancy, Finding, Rival, Support
from foedera.reconcile.weights import Weights
from foedera.store import rows_out, tables
from foedera.store.model import (
    Article,
    DocumentProblem,
    Release,
    StoredEntry,
    StoredPassage,
    StoredWitness,
)
from foedera.store.opening import OpenFile
from foedera.store.rows_out import Stored


class RecordReader:
    """What a record holds. `foedera.workbench.Record` answers questions with it."""

    def __init__(self, path: Path) -> None:
        """Open the record at `path` (see `OpenFile` for what may be wrong with it)."""
        self.file = OpenFile(path)

    def release(self) -> Release:
        """Which record this is."""
        row = self.file.ask(select(tables.RELEASE))[0]
        return Release(root=row.root, program=row.program, format=row.format)

    def counts(self) -> dict[str, int]:
        """How many rows each table holds."""
        return {row.table_name: row.row_count for row in self._rows(tables.HASHES)}

    def witnesses(self) -> tuple[StoredWitness, ...]:
        """Every document without its text, by name."""
        problems = defaultdict(list)
        for item in self.problems():
            problems[item.document].append(item.problem)
        rows = self._rows(tables.WITNESSES)
        return tuple(rows_out.witness(row, problems[row.name]) for row in rows)

    def witness(self, name: str) -> StoredWitness | None:
        """One document with its text, or None."""
        rows = self._rows(tables.WITNESSES, name=name)
        if not rows:
            return None
        known = rows_out.witness(rows[0], (item.problem for item in self.problems(name)))
        return replace(
            known,
            text=self.text(name),
            marks=tuple(map(rows_out.mark, self._rows(tables.MARKS, witness=name))),
            origins=tuple(map(rows_out.origin, self._rows(tables.ORIGINS, witness=name))),
            repairs=tuple(map(rows_out.repair, self._rows(tables.REPAIRS, witness=name))),
        )

    def text(self, witness: str) -> str:
        """A document's text, "" when there is no such document."""
        rows = self._rows(tables.TEXTS, witness=witness)
        return rows[0].text if rows else ""

    def problems(self, document: str | None = None) -> tuple[DocumentProblem, ...]:
        """What is wrong with the documents."""
        return tuple(map(rows_out.problem, self._rows(tables.PROBLEMS, document=document)))

    def entries(self, witness: str | None = None) -> tuple[StoredEntry, ...]:
        """Entries, by witness and number."""
        return tuple(map(rows_out.entry, self._rows(tables.ENTRIES, witness=witness)))

    def passages(
        self, *, witness: str | None = None, kind: str | None = None
    ) -> tuple[StoredPassage, ...]:
        """Passages, by witness and start."""
        rows = self._rows(tables.PASSAGES, witness=witness, kind=kind)
        return tuple(map(rows_out.passage, rows))

    def passages_numbered(self, numbers: Sequence[int]) -> dict[int, StoredPassage]:
        """The passages of these numbers."""
        query = select(tables.PASSAGES).where(tables.PASSAGES.c.number.in_(numbers))
        return {row.number: rows_out.passage(row) for row in self.file.ask(query)}

    def articles(self, witness: str | None = None) -> tuple[Article, ...]:
        """Articles of treaty texts, by witness and start."""
        found = self.passages(witness=witness, kind=PassageKind.ARTICLE.value)
        texts: dict[str, str] = {}
        for one in found:
            if one.witness not in texts:
                texts[one.witness] = self.text(one.witness)
        return tuple(rows_out.article(one, texts[one.witness]) for one in found)

    def identity(self) -> Identity:
        """Instruments and the links of mentions."""
        links = tuple(map(rows_out.link, self._rows(tables.LINKS)))
        return Identity(instruments=self.instruments(), links=links)

    def mentions(self, witness: str | None = None) -> tuple[tuple[str, Mention], ...]:
        """Mentions, with the names of their witnesses."""
        rows = self._rows(tables.MENTIONS, witness=witness)
        return tuple((row.witness, rows_out.mention(row)) for row in rows)

    def instruments(self) -> tuple[Instrument, ...]:
        """Every instrument, by id."""
        return tuple(map(rows_out.instrument, self._rows(tables.INSTRUMENTS)))

    def participants(self) -> dict[str, dict[str, Any]]:
        """Parties in the form of the contract, by id."""
        rows = self._rows(tables.PARTICIPANTS)
        return {row.id: rows_out.named(row) for row in rows}

    def claims(
        self,
        *,
        witness: str | None = None,
        instrument: str | None = None,
        number: int | None = None,
    ) -> tuple[FiledClaim, ...]:
        """Claims, by number."""
        rows = self._rows(tables.CLAIMS, witness=witness, instrument=instrument, number=number)
        return tuple(map(rows_out.claim, rows))

    def findings(self, instrument: str | None = None) -> tuple[Finding, ...]:
        """Findings with support and dissent, by number."""
        return tuple(finding for _, finding in self.numbered_findings(instrument))

    def numbered_findings(self, instrument: str | None = None) -> tuple[tuple[int, Finding], ...]:
        """Findings with their numbers in the record."""
        rows = self._rows(tables.FINDINGS, instrument=instrument)
        numbers = None if instrument is None else [row.number for row in rows]
        support = self._support(tables.FINDING_SUPPORT.c.finding, numbers)
        rivals = self._rivals(
            tables.FINDING_RIVALS.c.finding, tables.RIVAL_SUPPORT.c.rival, numbers
        )
        return tuple(
            (row.number, rows_out.finding(row, support[row.number], rivals[row.number]))
            for row in rows
        )

    def discrepancies(self, instrument: str | None = None) -> tuple[Discrepancy, ...]:
        """What is disputed, in the order of the record."""
        rows = self._rows(tables.DISCREPANCIES, instrument=instrument)
        numbers = None if instrument is None else [row.number for row in rows]
        sides = self._rivals(
            tables.DISCREPANCY_SIDES.c.discrepancy, tables.SIDE_SUPPORT.c.side, numbers
        )
        return tuple(rows_out.discrepancy(row, sides[row.number]) for row in rows)

    def status(self, instrument: str | None = None) -> dict[str, tuple[Span, ...]]:
        """States through time, by instrument."""
        spans: dict[str, tuple[Span, ...]] = {}
        for row in self._rows(tables.STATUS, instrument=instrument):
            spans[row.instrument] = (*spans.get(row.instrument, ()), rows_out.span(row))
        return spans

    def families(self) -> tuple[Family, ...]:
        """What depends on what, by id."""
        members = self._grouped(tables.FAMILY_MEMBERS.c.family)
        directions = self._grouped(tables.FAMILY_DIRECTIONS.c.family)
        return tuple(
            rows_out.family(row, members[row.id], directions[row.id])
            for row in self._rows(tables.FAMILIES)
        )

    def judgements(self) -> tuple[Judgement, ...]:
        """What people have decided, in the order of their file."""
        return tuple(map(rows_out.judgement, self._rows(tables.JUDGEMENTS)))

    def weights(self) -> Weights:
        """What a voice weighed, by class of source and what is asked."""
        return rows_out.weights(self._rows(tables.WEIGHTS))

    def _rows(self, table: Table, **wanted: object) -> Sequence[Stored]:
        query: Select[Any] = select(table).order_by(*_order(table))
        for name, value in wanted.items():
            if value is not None:
                query = query.where(table.c[name] == value)
        return self.file.ask(query)

    def _grouped(
        self, owner: Column[Any], numbers: Sequence[int] | None = None
    ) -> dict[Any, list[Stored]]:
        query: Select[Any] = select(owner.table).order_by(*_order(owner.table))
        if numbers is not None:
            query = query.where(owner.in_(numbers))
        grouped: dict[Any, list[Stored]] = defaultdict(list)
        for row in self.file.ask(query):
            grouped[rows_out.named(row)[owner.name]].append(row)
        return grouped

    def _support(
        self, owner: Column[Any], numbers: Sequence[int] | None
    ) -> Mapping[int, list[Support]]:
        found: dict[int, list[Support]] = defaultdict(list)
        for number, rows in self._grouped(owner, numbers).items():
            found[number] = list(map(rows_out.support, rows))
        return found

    def _rivals(
        self, owner: Column[Any], words: Column[Any], numbers: Sequence[int] | None
    ) -> Mapping[int, list[Rival]]:
        grouped = self._grouped(owner, numbers)
        wanted = [row.number for rows in grouped.values() for row in rows]
        support = self._support(words, None if numbers is None else wanted)
        found: dict[int, list[Rival]] = defaultdict(list)
        for number, rows in grouped.items():
            found[number] = [
                Rival(value=row.value, support=tuple(support[row.number])) for row in rows
            ]
        return found


def _order(table: FromClause) -> Sequence[ColumnElement[Any]]:
    return list(table.primary_key) or [literal_column("rowid")]
