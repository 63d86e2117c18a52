"""What the page of one instrument shows, gathered and put in order.

Findings come as a flat list; a reader expects them under the heads of a treaty
series: titles, parties, signatories with their offices, acts in their order, where
it is printed, what it provides, what it is to other instruments. To show another
kind of finding, give it a head in `_HEADS`, or a field in `InstrumentPage`.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from foedera.chronology import is_edtf, sort_key
from foedera.identity.model import Instrument
from foedera.lifecycle.model import Span
from foedera.reconcile.model import Discrepancy, Finding, FindingStatus, Support
from foedera.store.model import Article
from foedera.terms import ACTS
from foedera.web.readable import Readable
from foedera.web.timeline import Dated, Timeline, draw
from foedera.web.wording import ACT_WORDS, MARK_WORDS

_HEADS: Mapping[str, tuple[str, ...]] = {
    "Kind, language and term": ("kind", "language", "term", "article.count", "secret_clause"),
    "Printed in": ("citation", "catalogue"),
    "Obligations": ("norm",),
    "Territory and states": (
        "territory.recognition",
        "territory.control",
        "territory.claim",
        "territory.transfer",
        "state.recognition",
        "state.period",
    ),
    "Events": ("event",),
}
_FURTHER = "Further"
_ELSEWHERE = frozenset({"title", "party", "signatory", "article"})
_OFFICES = ("signatory.office", "person.office")
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})  # a displaced "ˇ" is of none
_UNDATED = "9999"


Group: TypeAlias = tuple[str, tuple[Finding, ...]]
"""A property, or a part of an act, with its findings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActEntry:
    """One act with everything said of it.

    Attributes:
        words: what it is called.
        law: the article that governs it.
        parts: its date first, then its other parts.
    """

    words: str
    law: str
    parts: tuple[Group, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """A person who signed, with the findings of the offices held."""

    person: Finding
    offices: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentPage:
    """The page: everything in the order in which it is shown."""

    instrument: Instrument
    parent: Instrument | None
    children: tuple[Instrument, ...]
    titles: tuple[Finding, ...]
    parties: tuple[Finding, ...]
    signatories: tuple[Signatory, ...]
    offices: tuple[Finding, ...]
    acts: tuple[ActEntry, ...]
    relations: tuple[Group, ...]
    heads: tuple[tuple[str, tuple[Group, ...]], ...]
    articles: tuple[tuple[str, tuple[Article, ...]], ...]
    disputes: tuple[Discrepancy, ...]
    spans: tuple[Span, ...]
    timeline: Timeline | None
    voices: int
    witnesses: tuple[str, ...]


def gather(record: Readable, instrument: Instrument) -> InstrumentPage:
    """Everything the record has on one instrument."""
    findings = record.findings(instrument.id)
    spans = record.spans(instrument.id)
    acts = _acts(findings)
    known = record.instruments()
    signatories, offices = _signatories(findings)
    supports = [support for finding in findings for support in all_support(finding)]
    return InstrumentPage(
        instrument=instrument,
        parent=next((other for other in known if other.id == instrument.parent), None),
        children=tuple(other for other in known if other.parent == instrument.id),
        titles=_of(findings, "title"),
        parties=_of(findings, "party"),
        signatories=signatories,
        offices=offices,
        acts=acts,
        relations=_grouped([one for one in findings if one.property.startswith("relation.")]),
        heads=_heads(findings),
        articles=_by_witness(record.articles(instrument=instrument.id)),
        disputes=record.discrepancies(instrument.id),
        spans=spans,
        timeline=draw(spans, dated_acts(findings)),
        voices=len({support.voice for support in supports}),
        witnesses=tuple(sorted({support.witness for support in supports})),
    )


def all_support(finding: Finding) -> tuple[Support, ...]:
    """Every passage that bears on a finding, for and against."""
    against = (support for rival in finding.dissent for support in rival.support)
    return (*finding.support, *against)


def dated_acts(findings: Iterable[Finding]) -> tuple[Dated, ...]:
    """The acts to mark on the axis of years, rivals included, each once."""
    marks: dict[tuple[str, str], bool] = {}
    for finding in findings:
        act, _, part = finding.property.partition(".")
        if act not in ACTS or part not in {"date", "until"}:
            continue
        label = MARK_WORDS[act] + (" until" if part == "until" else "")
        disputed = finding.status is FindingStatus.DISPUTED
        for value in (finding.value, *(rival.value for rival in finding.dissent)):
            if isinstance(value, str) and is_edtf(value):
                marks[value, label] = marks.get((value, label), False) or disputed
    return tuple(Dated(day, label, is_disputed=off) for (day, label), off in marks.items())


def _of(findings: Iterable[Finding], *names: str) -> tuple[Finding, ...]:
    found = [one for one in findings if one.property in names]
    return tuple(sorted(found, key=lambda one: names.index(one.property)))


def _heads(findings: Sequence[Finding]) -> tuple[tuple[str, tuple[Group, ...]], ...]:
    """Findings under their heads, and under the last head what belongs under no other."""
    placed = {name for names in _HEADS.values() for name in names} | _ELSEWHERE | {*_OFFICES}
    further = [
        one
        for one in findings
        if one.property not in placed and one.property.partition(".")[0] not in {*ACTS, "relation"}
    ]
    heads = [(head, _grouped(_of(findings, *names))) for head, names in _HEADS.items()]
    return tuple((head, found) for head, found in [*heads, (_FURTHER, _grouped(further))] if found)


def _grouped(findings: Iterable[Finding]) -> tuple[Group, ...]:
    """Findings by property, in the order in which the properties first come."""
    found: dict[str, list[Finding]] = {}
    for one in findings:
        found.setdefault(one.property, []).append(one)
    return tuple((name, tuple(listed)) for name, listed in found.items())


def _acts(findings: Sequence[Finding]) -> tuple[ActEntry, ...]:
    entries: list[tuple[tuple[int, int, str], ActEntry]] = []
    for act, law in ACTS.items():
        found = [one for one in findings if one.property.partition(".")[0] == act]
        for run in _occasions(act, found):
            entry = ActEntry(words=ACT_WORDS[act], law=law, parts=_grouped(run))
            entries.append((_first_date(run), entry))
    return tuple(entry for _, entry in sorted(entries, key=lambda pair: pair[0]))


def _occasions(act: str, found: list[Finding]) -> list[list[Finding]]:
    """The parts of an act, by occasion where it happened more than once.

    A part belongs to the date with which it shares its words; one that shares them
    with no date stands by itself.
    """
    name = f"{act}.date"
    dates = [one for one in found if one.property == name]
    others = [one for one in found if one.property != name]
    if len(dates) < 2:  # noqa: PLR2004 - one occasion
        return [[*dates, *others]] if found else []
    runs = [[one] for one in dates]
    apart: list[Finding] = []
    for one in others:
        run = next((run for run in runs if _shares_words(run[0], one)), apart)
        run.append(one)
    return [*runs, apart] if apart else runs


def _shares_words(one: Finding, other: Finding) -> bool:
    return any(
        a.witness == b.witness and max(a.start, b.start) < min(a.end, b.end)
        for a in one.support
        for b in other.support
    )


def _first_date(findings: Iterable[Finding]) -> tuple[int, int, str]:
    dates = [
        one.value
        for one in findings
        if one.property.endswith(".date") and isinstance(one.value, str) and is_edtf(one.value)
    ]
    return min((sort_key(day) for day in dates), default=sort_key(_UNDATED))


def _signatories(
    findings: Sequence[Finding],
) -> tuple[tuple[Signatory, ...], tuple[Finding, ...]]:
    """Signatories with their offices; and the offices of people who did not sign."""
    offices = _of(findings, *_OFFICES)
    people = _of(findings, "signatory")
    names = [_spellings(one) for one in people]
    signed = tuple(
        Signatory(person=one, offices=tuple(o for o in offices if _holder(o) in known))
        for one, known in zip(people, names, strict=True)
    )
    everybody = {name for known in names for name in known}
    return signed, tuple(one for one in offices if _holder(one) not in everybody)


def _spellings(person: Finding) -> set[str]:
    """Every way in which a signatory is written, as the value or in the documents."""
    return {_letters(str(person.value)), *(_letters(one.quote) for one in person.support)}


def _holder(finding: Finding) -> str:
    value = finding.value
    return _letters(str(value.get("person", ""))) if isinstance(value, dict) else ""


def _letters(name: str) -> str:
    """A name without case, marks and damage."""
    parted = unicodedata.normalize("NFKD", name)
    return "".join(one for one in parted if unicodedata.category(one) in _LETTERS).casefold()


def _by_witness(articles: Sequence[Article]) -> tuple[tuple[str, tuple[Article, ...]], ...]:
    found: dict[str, list[Article]] = {}
    for article in articles:
        found.setdefault(article.witness, []).append(article)
    return tuple((witness, tuple(found[witness])) for witness in sorted(found))
