"""What a record holds, noun by noun, in one order whatever was asked.

Rows come in the order of their numbers, ids or names; those that have none, in the
order in which they were written.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, and_, func, literal_column, select

from foedera.claims.model import Mention
from foedera.families.model import Family
from foedera.identity.model import FiledClaim, Identity, Instrument, Link
from foedera.lifecycle.model import Span
from foedera.passages.model import PassageKind
from foedera.reconcile.judgements import Judgement
from foedera.reconcile.model import Discrepancy, Finding, Rival, Support
from foedera.reconcile.weights import Weights
from foedera.sources.model import Origin
from foedera.store import rows_out, tables
from foedera.store.model import (
    Article,
    DocumentProblem,
    Release,
    StoredEntry,
    StoredPassage,
    StoredWitness,
)
from foedera.store.opening import Asked, OpenFile
from foedera.store.rows_out import Stored
from foedera.store.tables import OWNERS


class RecordReader:
    """What a record holds. `foedera.workbench.Record` answers questions with it."""

    def __init__(self, record: Path | Asked) -> None:
        """Open the record at a path (see `OpenFile`), or ask one that is open."""
        self.file: Asked = OpenFile(record) if isinstance(record, Path) else record

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
            origins=self.origins(name),
            repairs=tuple(map(rows_out.repair, self._rows(tables.REPAIRS, witness=name))),
        )

    def text(self, witness: str) -> str:
        """A document's text, "" when there is no such document."""
        rows = self._rows(tables.TEXTS, witness=witness)
        return rows[0].text if rows else ""

    def origins(self, witness: str) -> tuple[Origin, ...]:
        """Where a document's text stands in its original, in order of start."""
        return tuple(map(rows_out.origin, self._rows(tables.ORIGINS, witness=witness)))

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

    def passages_by_id(self, ids: Sequence[int]) -> dict[int, StoredPassage]:
        """The passages that the search index names so."""
        query = select(tables.PASSAGES).where(tables.PASSAGES.c.id.in_(ids))
        return {row.id: rows_out.passage(row) for row in self.file.ask(query)}

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

    def links(self, witnesses: Sequence[str]) -> tuple[Link, ...]:
        """The links of the mentions of witnesses."""
        rows = (row for name in witnesses for row in self._rows(tables.LINKS, witness=name))
        return tuple(map(rows_out.link, rows))

    def instruments(self, ids: Sequence[str] | None = None) -> tuple[Instrument, ...]:
        """Every instrument, or those of some ids, by id."""
        if ids is None:
            return tuple(map(rows_out.instrument, self._rows(tables.INSTRUMENTS)))
        rows = (row for one in ids for row in self._rows(tables.INSTRUMENTS, id=one))
        return tuple(map(rows_out.instrument, rows))

    def labels(self, ids: Collection[str] | None = None) -> list[tuple[str, str]]:
        """The id and the label of every instrument, or of some ids that may be none, by id."""
        known = tables.INSTRUMENTS.c
        query = select(known.id, known.label).order_by(known.id)
        if ids is None:
            return [(row.id, row.label) for row in self.file.ask(query)]
        found = (self.file.ask(query.where(known.id == one)) for one in sorted(ids))
        return [(row.id, row.label) for rows in found for row in rows]

    def parties(self) -> list[str]:
        """The ids of all parties of instruments."""
        party = tables.INSTRUMENT_PARTIES.c.participant
        return [row.participant for row in self.file.ask(select(party).distinct())]

    def participants(self) -> dict[str, dict[str, Any]]:
        """Parties in the form of the contract, by id."""
        rows = self._rows(tables.PARTICIPANTS)
        return {row.id: rows_out.named(row) for row in rows}

    def claims(
        self,
        *,
        witness: str | None = None,
        instrument: str | None = None,
        properties: Sequence[str] = (),
        is_numbered: bool = True,
    ) -> tuple[FiledClaim, ...]:
        """Claims, by number; numbers go on from one witness to the next, unless told not to."""
        query: Select[Any] = select(tables.CLAIMS).order_by(*_order(tables.CLAIMS))
        if witness is not None:
            query = query.where(tables.CLAIMS.c.witness == witness)
        if instrument is not None:
            query = query.where(tables.CLAIMS.c.instrument == instrument)
        if properties:
            query = query.where(tables.CLAIMS.c.property.in_(properties))
        first = self._first_claims if is_numbered else defaultdict[str, int](int)
        return tuple(rows_out.claim(row, first[row.witness]) for row in self.file.ask(query))

    def claim(self, number: int) -> FiledClaim | None:
        """The claim of a number, or None."""
        first = self._first_claims
        at = bisect_right(list(first.values()), number) - 1
        if number < 0 or at < 0:
            return None
        witness = list(first)[at]
        rows = self._rows(tables.CLAIMS, witness=witness, number=number - first[witness])
        return rows_out.claim(rows[0], first[witness]) if rows else None

    @cached_property
    def _first_claims(self) -> dict[str, int]:
        """The number of each witness's first claim, in order of the witnesses."""
        witness = tables.CLAIMS.c.witness
        counted = select(witness, func.count().label("held")).group_by(witness).order_by(witness)
        rows = self.file.ask(counted)
        starts = accumulate((row.held for row in rows), initial=0)
        return {row.witness: start for row, start in zip(rows, starts, strict=False)}

    def findings(self, instrument: str | None = None) -> tuple[Finding, ...]:
        """Findings with support and dissent, by instrument and number."""
        support = self._support(tables.FINDING_SUPPORT, "finding", instrument)
        rivals = self._rivals(
            (tables.FINDING_RIVALS, "finding"), (tables.RIVAL_SUPPORT, "rival"), instrument
        )
        return tuple(
            rows_out.finding(row, support[row.instrument, row.number], rivals[at])
            for row in self._rows(tables.FINDINGS, instrument=instrument)
            for at in [(row.instrument, row.number)]
        )

    def discrepancies(self, instrument: str | None = None) -> tuple[Discrepancy, ...]:
        """What is disputed, what most deserves a person's hour first."""
        sides = self._rivals(
            (tables.DISCREPANCY_SIDES, "discrepancy"), (tables.SIDE_SUPPORT, "side"), instrument
        )
        table = tables.DISCREPANCIES
        query = select(table).order_by(
            table.c.rank.desc(),
            table.c.instrument,
            table.c.property,
            table.c.summary,
            table.c.number,
        )
        if instrument is not None:
            query = query.where(table.c.instrument == instrument)
        return tuple(
            rows_out.discrepancy(row, sides[row.instrument, row.number])
            for row in self.file.ask(query)
        )

    def related(self) -> tuple[tuple[str, str], ...]:
        """Pairs of instruments that findings, or one's being a later act, tie together."""
        known = tables.FINDINGS.c
        found = self.file.ask(
            select(known.instrument, known.value.label("other")).where(_is_relation(known.property))
        )
        parents = self.file.ask(
            select(tables.INSTRUMENTS.c.id, tables.INSTRUMENTS.c.parent).where(
                tables.INSTRUMENTS.c.parent != ""
            )
        )
        told = [(row.instrument, row.other) for row in found if isinstance(row.other, str)]
        return (*told, *((row.id, row.parent) for row in parents))

    def naming(self) -> tuple[tuple[str, str], ...]:
        """Pairs of instruments of which a claim about the first names the second."""
        claims = tables.CLAIMS.c
        query = select(claims.instrument, claims.value).where(_is_relation(claims.property))
        return tuple(
            (row.instrument, row.value)
            for row in self.file.ask(query)
            if row.instrument is not None and isinstance(row.value, str)
        )

    def status(self, instrument: str | None = None) -> dict[str, tuple[Span, ...]]:
        """States through time, by instrument."""
        spans: dict[str, tuple[Span, ...]] = {}
        for row in self._rows(tables.STATUS, instrument=instrument):
            spans[row.instrument] = (*spans.get(row.instrument, ()), rows_out.span(row))
        return spans

    def families(self) -> tuple[Family, ...]:
        """What depends on what, by id."""
        members = self._grouped(tables.FAMILY_MEMBERS, ("family",))
        directions = self._grouped(tables.FAMILY_DIRECTIONS, ("family",))
        return tuple(
            rows_out.family(row, members[row.id,], directions[row.id,])
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
        self, table: Table, owner: tuple[str, ...], instrument: str | None = None
    ) -> dict[tuple[Any, ...], list[Stored]]:
        """The rows of a table by what they belong to."""
        wanted = {} if instrument is None else {"instrument": instrument}
        grouped: dict[tuple[Any, ...], list[Stored]] = defaultdict(list)
        for row in self._rows(table, **wanted):
            values = rows_out.named(row)
            grouped[tuple(values[name] for name in owner)].append(row)
        return grouped

    def _support(
        self, table: Table, owner: str, instrument: str | None
    ) -> Mapping[tuple[Any, ...], list[Support]]:
        found: dict[tuple[Any, ...], list[Support]] = defaultdict(list)
        for at, rows in self._grouped(table, ("instrument", owner), instrument).items():
            found[at] = list(map(rows_out.support, rows))
        return found

    def _rivals(
        self, of: tuple[Table, str], words: tuple[Table, str], instrument: str | None
    ) -> Mapping[tuple[Any, ...], list[Rival]]:
        """Values that stand against one another, by what they belong to."""
        support = self._support(*words, instrument)
        found: dict[tuple[Any, ...], list[Rival]] = defaultdict(list)
        table, owner = of
        for at, rows in self._grouped(table, ("instrument", owner), instrument).items():
            found[at] = [
                Rival(value=row.value, support=tuple(support[row.instrument, row.number]))
                for row in rows
            ]
        return found


def _is_relation(name: Column[str]) -> ColumnElement[bool]:
    """Whether a property ties instruments together, said so that an index finds it."""
    return and_(name > "relation.", name < "relation/")


def _order(table: Table) -> Sequence[ColumnElement[Any]]:
    """By owner, then by number or in the order in which the rows were written."""
    owner: list[ColumnElement[Any]] = [table.c[OWNERS[table]]] if table in OWNERS else []
    if table is tables.PASSAGES:
        return [*owner, table.c.number]
    return [*owner, *table.primary_key] if table.primary_key else [*owner, literal_column("rowid")]
