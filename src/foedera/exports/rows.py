"""The rows of the contract: one function for each kind, from nouns to plain dictionaries.

Keys stand in the contract's order, and further keys after them. Scripts outside the
project rely on these names: add keys, never rename them.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from foedera.claims.model import Value
from foedera.exports.shapes import ArticleLike, PassageLike, WitnessLike
from foedera.exports.values import exported
from foedera.families.model import Family
from foedera.identity.model import FiledClaim, Instrument
from foedera.lifecycle.model import Answer, ChainLink, Span
from foedera.reconcile.model import Discrepancy, Finding, Rival, Support
from foedera.sources.model import Problem

Row: TypeAlias = dict[str, Any]


def witness_row(witness: WitnessLike, said: Mapping[str, list[Value]]) -> Row:
    """A document; `said` is what it alone says of its subject (`readings.reading`)."""
    source = witness.source
    return {
        "witness": witness.name,
        "sha256": witness.sha256,
        "media_type": witness.media_type,
        "encoding": witness.encoding,
        "language": witness.language,
        "length": witness.length,
        "class": source.kind.value,
        "subject": witness.subject,
        "reading": dict(said),
        "problems": [problem_row(problem) for problem in witness.problems],
        "class_proposed": source.proposed,
        "title": source.title,
        "author": source.author,
        "published": source.published,
        "url": source.url,
        "pages": source.pages,
        "depends_on": list(source.depends_on),
    }


def problem_row(problem: Problem) -> Row:
    """What is wrong with a document."""
    return {
        "code": problem.code,
        "message": problem.message,
        "start": problem.start,
        "end": problem.end,
    }


def article_row(article: ArticleLike) -> Row:
    """An article in one witness."""
    return {
        "witness": article.witness,
        "instrument": article.instrument,
        "number": article.number,
        "label": article.label,
        "title": article.title,
        "language": article.language,
        "start": article.start,
        "end": article.end,
    }


def passage_row(passage: PassageLike, text: str) -> Row:
    """A passage with its words; `text` is the whole text of its witness."""
    return {
        "witness": passage.witness,
        "start": passage.start,
        "end": passage.end,
        "kind": passage.kind,
        "entry": passage.entry,
        "label": passage.label,
        "title": passage.title,
        "language": passage.language,
        "safe": passage.safe,
        "instrument": passage.instrument,
        "text": text[passage.start : passage.end],
    }


def claim_row(claim: FiledClaim) -> Row:
    """One thing one witness says."""
    row: Row = {
        "witness": claim.witness,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "instrument": claim.instrument,
        "property": claim.property,
        "value": exported(claim.value),
        "modality": str(claim.modality),
        "rule": claim.rule,
        "number": claim.number,
        "safe": claim.safe,
    }
    return row | ({"holder": claim.holder} if claim.holder else {})


def norm_row(claim: FiledClaim) -> Row:
    """What one witness's text obliges, forbids or allows, with its parts beside the place."""
    value = exported(claim.value)
    parts = value if isinstance(value, dict) else {}
    names = ("article", "duty", "bearer", "toward", "act", "if", "unless", "until")
    return {
        "instrument": claim.instrument,
        **{name: parts.get(name) for name in names},
        "witness": claim.witness,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "modality": str(claim.modality),
        "rule": claim.rule,
        "claim": claim.number,
    }


def family_row(family: Family) -> Row:
    """Passages that depend on one another."""
    return {
        "family": family.id,
        "kind": family.kind.value,
        "because": family.because,
        "members": [
            {"witness": place.witness, "start": place.start, "end": place.end}
            for place in family.members
        ],
        "direction": [
            {"from": one.source, "to": one.copy, "evidence": one.evidence}
            for one in family.directions
        ],
        "excluded": [
            {"from": one.source, "to": one.copy, "evidence": one.evidence}
            for one in family.excluded
        ],
        "reach": [
            {"witness": place.witness, "start": place.start, "end": place.end}
            for place in family.reach
        ],
    }


def instrument_row(
    instrument: Instrument,
    parties: Sequence[Row],
    findings: Iterable[Finding],
    status: Iterable[Span],
    *,
    later: Iterable[tuple[Instrument, Iterable[Finding]]] = (),
) -> Row:
    """One treaty: what is found of it, with dissent, and its status through time.

    `later` are the instruments that belong to it, each with the findings on where it is
    printed.
    """
    return {
        "instrument": instrument.id,
        "label": instrument.label,
        "kind": instrument.kind,
        "parties": list(parties),
        "findings": [_finding(finding) for finding in findings],
        "status": [
            {"from": span.start, "to": span.until, "state": span.state.value, "basis": span.basis}
            for span in status
        ],
        "date": instrument.date,
        "parent": instrument.parent or None,
        "titles": list(instrument.titles),
        "later": [
            {
                "instrument": one.id,
                "label": one.label,
                "date": one.date,
                "citations": [finding.value for finding in citations],
            }
            for one, citations in later
        ],
    }


def finding_row(finding: Finding) -> Row:
    """The answer to one question, with the instrument it is about."""
    return {"instrument": finding.instrument, **_finding(finding)}


def _finding(finding: Finding) -> Row:
    return {
        "property": finding.property,
        "value": finding.value,
        "status": finding.status.value,
        "margin": finding.margin,
        "support": [support_row(support) for support in finding.support],
        "dissent": [rival_row(rival) for rival in finding.dissent],
        "reason": finding.reason,
        "slot": finding.slot or None,
        "voices": finding.voices,
        "would_change": finding.would_change,
    }


def support_row(support: Support) -> Row:
    """A passage in favour; `family` is null for a witness in no family."""
    row: Row = {
        "witness": support.witness,
        "start": support.start,
        "end": support.end,
        "quote": support.quote,
        "family": None if support.voice == support.witness else support.voice,
        "modality": str(support.modality),
        "safe": support.safe,
    }
    return row | ({"holder": support.holder} if support.holder else {})


def rival_row(rival: Rival) -> Row:
    """A value with its support."""
    return {"value": rival.value, "support": [support_row(item) for item in rival.support]}


def discrepancy_row(discrepancy: Discrepancy) -> Row:
    """Claims that cannot all be true."""
    return {
        "instrument": discrepancy.instrument or None,
        "property": discrepancy.property,
        "summary": discrepancy.summary,
        "sides": [rival_row(side) for side in discrepancy.sides],
        "rank": discrepancy.rank,
    }


def answer_row(answer: Answer, *, parent: str = "") -> Row:
    """Whether one instrument was in force on a day; `parent` is what it belongs to."""
    return {
        "instrument": answer.instrument,
        "label": answer.label,
        "state": answer.state.value,
        "viewpoint": answer.viewpoint or None,
        "chain": [_link(link) for link in answer.chain],
        "weakest": answer.weakest,
        "accounts": [
            {
                "holder": account.holder,
                "state": account.state.value,
                "because": account.because,
                "support": [support_row(item) for item in account.support],
            }
            for account in answer.accounts
        ],
        "parent": parent or None,
    }


def _link(link: ChainLink) -> Row:
    words = link.support
    return {
        "act": link.act,
        "date": link.date or None,
        "witness": words.witness if words else None,
        "quote": words.quote if words else None,
        "start": words.start if words else None,
        "end": words.end if words else None,
        "stated": link.stated,
        "note": link.note,
    }
