"""What the page of one instrument shows, gathered and put in order.

Titles, signatories and acts come in the order that both doors share
(`foedera.workbench.telling`); the rest stands under the heads of a treaty series. To
show another kind of finding, give it a head in `_HEADS`, or a field in
`InstrumentPage`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from foedera.chronology import is_edtf
from foedera.claims.model import Value
from foedera.identity.model import Instrument
from foedera.lifecycle.model import Span
from foedera.reconcile.model import Discrepancy, Finding, FindingStatus, Support
from foedera.store.model import Article
from foedera.terms import ACTS
from foedera.web.readable import Readable
from foedera.web.timeline import Dated, Timeline, draw
from foedera.workbench.telling import (
    OFFICES,
    Act,
    Group,
    Later,
    Signatory,
    acts,
    belonging,
    grouped_by_property,
    later,
    obligations,
    signatories,
    titles,
)
from foedera.workbench.wording import MARK_WORDS

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


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentPage:
    """The page: everything in the order in which it is shown.

    Of the instruments that belong to it, `protocols` stand with the prolongations that
    they agreed, `children` by themselves.
    """

    instrument: Instrument
    parent: Instrument | None
    children: tuple[Later, ...]
    protocols: tuple[Later, ...]
    titles: tuple[Finding, ...]
    parties: tuple[Finding, ...]
    signatories: tuple[Signatory, ...]
    offices: tuple[Finding, ...]
    acts: tuple[Act, ...]
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
    known = record.instruments()
    mine = later(belonging(known).get(instrument.id, ()), record.findings)
    told = acts(findings, mine)
    protocols = [one for act in told for one in act.agreed_by]
    signed, offices = signatories(findings)
    supports = [support for finding in findings for support in all_support(finding)]
    return InstrumentPage(
        instrument=instrument,
        parent=next((other for other in known if other.id == instrument.parent), None),
        children=tuple(one for one in mine if one not in protocols),
        protocols=tuple(protocols),
        titles=titles(instrument, findings),
        parties=_of(findings, "party"),
        signatories=signed,
        offices=offices,
        acts=told,
        relations=grouped_by_property(
            one for one in findings if one.property.startswith("relation.")
        ),
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
    """The acts to mark on the axis of years, rivals included, each once.

    The end of a term, which is a rival of a stated end of force, is marked as what it is.
    """
    findings = tuple(findings)
    terms = {
        (each.witness, each.start)
        for finding in findings
        if finding.property == "prolongation.until"
        for each in all_support(finding)
    }
    marks: dict[tuple[str, str], bool] = {}
    for finding in findings:
        act, _, part = finding.property.partition(".")
        if act not in ACTS or part not in {"date", "until"}:
            continue
        label = MARK_WORDS[act] + (" until" if part == "until" else "")
        disputed = finding.status is FindingStatus.DISPUTED
        for value, support in _sides(finding):
            is_term = act == "end" and support and {(s.witness, s.start) for s in support} <= terms
            if isinstance(value, str) and is_edtf(value) and not is_term:
                marks[value, label] = marks.get((value, label), False) or disputed
    return tuple(Dated(day, label, is_disputed=off) for (day, label), off in marks.items())


def _sides(finding: Finding) -> Iterator[tuple[Value, Sequence[Support]]]:
    yield finding.value, finding.support
    for rival in finding.dissent:
        yield rival.value, rival.support


def _of(findings: Iterable[Finding], *names: str) -> tuple[Finding, ...]:
    if names == ("norm",):
        return obligations(findings)
    found = [one for one in findings if one.property in names]
    return tuple(sorted(found, key=lambda one: names.index(one.property)))


def _heads(findings: Sequence[Finding]) -> tuple[tuple[str, tuple[Group, ...]], ...]:
    """Findings under their heads, and under the last head what belongs under no other."""
    placed = {name for names in _HEADS.values() for name in names} | _ELSEWHERE | {*OFFICES}
    further = [
        one
        for one in findings
        if one.property not in placed and one.property.partition(".")[0] not in {*ACTS, "relation"}
    ]
    heads = [(head, grouped_by_property(_of(findings, *names))) for head, names in _HEADS.items()]
    return tuple(
        (head, found) for head, found in [*heads, (_FURTHER, grouped_by_property(further))] if found
    )


def _by_witness(articles: Sequence[Article]) -> tuple[tuple[str, tuple[Article, ...]], ...]:
    found: dict[str, list[Article]] = {}
    for article in articles:
        found.setdefault(article.witness, []).append(article)
    return tuple((witness, tuple(found[witness])) for witness in sorted(found))
