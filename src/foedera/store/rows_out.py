"""Rows of the tables as the stages' own nouns again: the counterpart of `rows_in.py`."""

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Row

from foedera.claims.model import Mention
from foedera.families.model import Direction, Family, FamilyKind
from foedera.identity.model import FiledClaim, Instrument, Link, MentionKey
from foedera.lifecycle.model import Span, State
from foedera.reconcile.judgements import Judgement, JudgementKind
from foedera.reconcile.model import Discrepancy, Finding, FindingStatus, Rival, Support
from foedera.reconcile.questions import Asked
from foedera.reconcile.weights import KEYS
from foedera.sources.model import Mark, MarkKind, Origin, Place, Problem, Source, SourceClass
from foedera.sources.offset_map import Repair
from foedera.store.model import Article, DocumentProblem, StoredEntry, StoredPassage, StoredWitness

Stored: TypeAlias = Row[Any]


def named(row: Stored) -> dict[str, Any]:
    """A row by its columns' names."""
    return dict(row._mapping)  # noqa: SLF001  # SQLAlchemy documents it for use


def witness(row: Stored, problems: Iterable[Problem]) -> StoredWitness:
    """One document, without its text."""
    kind: str = named(row)["class"]
    return StoredWitness(
        name=row.name,
        sha256=row.sha256,
        text="",
        text_sha256=row.text_sha256,
        media_type=row.media_type,
        encoding=row.encoding,
        language=row.language,
        length=row.length,
        subject=row.subject,
        problems=tuple(problems),
        source=Source(
            kind=SourceClass(kind),
            proposed=row.class_proposed,
            title=row.title,
            author=row.author,
            published=row.published,
            url=row.url,
            pages=row.pages,
            depends_on=tuple(row.depends_on),
        ),
    )


def mark(row: Stored) -> Mark:
    """What the format said of a stretch."""
    return Mark(MarkKind(row.kind), row.start_offset, row.end_offset, row.detail)


def origin(row: Stored) -> Origin:
    """Where a stretch stands in the original."""
    box = (row.box_left, row.box_top, row.box_right, row.box_bottom)
    return Origin(
        row.start_offset, row.end_offset, row.path, row.page,
        None if row.box_left is None else box, row.confidence,
    )  # fmt: skip


def repair(row: Stored) -> Repair:
    """What was repaired before reading."""
    return Repair(row.code, row.start_offset, row.end_offset, row.becomes)


def problem(row: Stored) -> DocumentProblem:
    """What is wrong with a document."""
    said = Problem(code=row.code, message=row.message, start=row.start_offset, end=row.end_offset)
    return DocumentProblem(document=row.document, problem=said)


def entry(row: Stored) -> StoredEntry:
    """A run of passages about one subject."""
    return StoredEntry(**named(row))


def passage(row: Stored) -> StoredPassage:
    """A stretch of one kind."""
    return StoredPassage(
        number=row.number,
        witness=row.witness,
        entry=row.entry,
        kind=row.kind,
        start=row.start_offset,
        end=row.end_offset,
        label=row.label,
        title=row.title,
        language=row.language,
        safe=row.safe,
        instrument=row.instrument,
    )


def article(passage: StoredPassage, text: str) -> Article:
    """An article, its label as printed in the witness's `text`."""
    heading = _HEADING.match(text, passage.start, passage.end)
    printed = " ".join(heading.group().split()) if heading else ""
    return Article(
        witness=passage.witness,
        instrument=passage.instrument,
        number=passage.label,
        label=printed.rstrip(" .:-–—") or f"Article {passage.label}",
        title=passage.title,
        language=passage.language,
        start=passage.start,
        end=passage.end,
    )


_HEADING = re.compile(
    r"\s{0,20}(?:"
    r"\d{1,4}\.?\s{1,3}(?:straipsnis|pants|artikla|cikk|madde)"
    r"|(?:[^\W\d_]{1,20}\.?\s{1,4})?\w{1,12}(?:[-–.]\d{1,4}){0,3}(?:[ .]?(?:bis|ter|quater))?)"
)
"""The words at the head of an article that number it: "Article 3", "Art. XII", "3. straipsnis"."""


def link(row: Stored) -> Link:
    """Why a mention counts as an instrument."""
    key = MentionKey(row.witness, row.mention)
    return Link(mention=key, instrument=row.instrument, reason=row.reason)


def mention(row: Stored) -> Mention:
    """One reference to an instrument."""
    return Mention(
        number=row.number,
        start=row.start_offset,
        end=row.end_offset,
        title=row.title,
        other_titles=tuple(row.other_titles),
        kind=row.kind,
        parties=tuple(row.parties),
        date=row.date,
        entry=row.entry,
        parent=row.parent,
        catalogue=tuple(row.catalogue),
    )


def instrument(row: Stored) -> Instrument:
    """One legal text."""
    return Instrument(
        id=row.id,
        label=row.label,
        kind=row.kind,
        parties=tuple(row.parties),
        date=row.date,
        parent=row.parent,
        titles=tuple(row.titles),
    )


def claim(row: Stored, first: int) -> FiledClaim:
    """One thing one witness says; `first` is the number of its witness's first claim."""
    return FiledClaim(
        number=first + row.number,
        witness=row.witness,
        start=row.start_offset,
        end=row.end_offset,
        quote=row.quote,
        property=row.property,
        value=row.value,
        modality=row.modality,
        rule=row.rule,
        instrument=row.instrument,
        holder=row.holder,
        safe=row.safe,
    )


def support(row: Stored) -> Support:
    """One passage in favour."""
    return Support(
        witness=row.witness,
        start=row.start_offset,
        end=row.end_offset,
        quote=row.quote,
        voice=row.voice,
        modality=row.modality,
        holder=row.holder,
        safe=row.safe,
    )


def finding(row: Stored, words: Iterable[Support], rivals: Iterable[Rival]) -> Finding:
    """The answer to one question."""
    return Finding(
        instrument=row.instrument,
        property=row.property,
        slot=row.slot,
        value=row.value,
        status=FindingStatus(row.status),
        margin=row.margin,
        support=tuple(words),
        dissent=tuple(rivals),
        voices=row.voices,
        reason=row.reason,
        would_change=row.would_change,
    )


def discrepancy(row: Stored, sides: Iterable[Rival]) -> Discrepancy:
    """Claims that cannot all be true."""
    return Discrepancy(
        instrument=row.instrument,
        property=row.property,
        summary=row.summary,
        sides=tuple(sides),
        rank=row.rank,
    )


def span(row: Stored) -> Span:
    """A state over days."""
    state = State(row.state)
    return Span(start=row.from_day, until=row.until_day, state=state, basis=row.basis)


def judgement(row: Stored) -> Judgement:
    """What a person has decided."""
    return Judgement(
        about=row.about,
        kind=JudgementKind(row.kind),
        property=row.property,
        slot=row.slot,
        value=row.value,
        by=row.judged_by,
        on=row.judged_on,
        because=row.because,
    )


def weights(rows: Iterable[Stored]) -> dict[SourceClass, dict[Asked, int]]:
    """What a voice weighs, by class of source and what is asked."""
    found: dict[SourceClass, dict[Asked, int]] = {}
    for row in rows:
        known = named(row)
        kind, word = SourceClass(known["class"]), known["asked"]
        found.setdefault(kind, {})[KEYS[word]] = known["weight"]
    return found


def direction(row: Stored) -> Direction:
    """Who copies whom."""
    return Direction(source=row.source, copy=row.copy, evidence=row.evidence)


def _places(rows: Iterable[Stored]) -> tuple[Place, ...]:
    return tuple(Place(row.witness, row.start_offset, row.end_offset) for row in rows)


def family(row: Stored, members: Sequence[Stored], directions: Sequence[Stored]) -> Family:
    """What depends on what."""
    return Family(
        id=row.id,
        kind=FamilyKind(row.kind),
        because=row.because,
        members=_places(row for row in members if row.aligned),
        reach=_places(row for row in members if not row.aligned),
        directions=tuple(direction(row) for row in directions if not row.excluded),
        excluded=tuple(direction(row) for row in directions if row.excluded),
    )
