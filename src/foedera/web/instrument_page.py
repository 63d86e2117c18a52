"""What the page of one instrument shows, gathered and put in order.

Findings come as a flat list; a reader expects them under the heads of a treaty
series: titles, parties, signatories with their offices, acts in their order, where
it is printed, what it provides, what it is to other instruments. To show another
kind of finding, give it a head in `_HEADS`, or a field in `InstrumentPage`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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
    "Citations": ("citation", "catalogue"),
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
_OFFICES = ("signatory.office", "person.office")
_UNDATED = "9999"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActEntry:
    """One kind of act with everything said of it.

    Attributes:
        act: the word of the vocabulary.
        words: the same for a reader.
        law: the article that governs it.
        findings: its date first, then its other parts.
    """

    act: str
    words: str
    law: str
    findings: tuple[Finding, ...]


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
    relations: tuple[Finding, ...]
    heads: tuple[tuple[str, tuple[Finding, ...]], ...]
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
        relations=tuple(one for one in findings if one.property.startswith("relation.")),
        heads=tuple(
            (head, found) for head, names in _HEADS.items() if (found := _of(findings, *names))
        ),
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


def _acts(findings: Sequence[Finding]) -> tuple[ActEntry, ...]:
    entries = []
    for act, law in ACTS.items():
        found = [one for one in findings if one.property.partition(".")[0] == act]
        if found:
            found.sort(key=lambda one: one.property != f"{act}.date")
            words = ACT_WORDS[act]
            entries.append(ActEntry(act=act, words=words, law=law, findings=tuple(found)))
    return tuple(sorted(entries, key=_first_date))


def _first_date(entry: ActEntry) -> tuple[int, int, str]:
    dates = [
        one.value
        for one in entry.findings
        if one.property.endswith(".date") and isinstance(one.value, str) and is_edtf(one.value)
    ]
    return min((sort_key(day) for day in dates), default=sort_key(_UNDATED))


def _signatories(
    findings: Sequence[Finding],
) -> tuple[tuple[Signatory, ...], tuple[Finding, ...]]:
    """Signatories with their offices; and the offices of people who did not sign."""
    offices = _of(findings, *_OFFICES)
    people = _of(findings, "signatory")
    names = {str(one.value).casefold() for one in people}
    signed = tuple(
        Signatory(person=one, offices=tuple(o for o in offices if _holder(o) == _name(one)))
        for one in people
    )
    return signed, tuple(one for one in offices if _holder(one) not in names)


def _name(finding: Finding) -> str:
    return str(finding.value).casefold()


def _holder(finding: Finding) -> str:
    value = finding.value
    return str(value.get("person", "")).casefold() if isinstance(value, dict) else ""


def _by_witness(articles: Sequence[Article]) -> tuple[tuple[str, tuple[Article, ...]], ...]:
    found: dict[str, list[Article]] = {}
    for article in articles:
        found.setdefault(article.witness, []).append(article)
    return tuple((witness, tuple(found[witness])) for witness in sorted(found))
