"""What cannot all be true, ranked by what is worth a person's hour.

A dispute about whether a treaty was in force matters more than one about a page
number; a close vote more than a clear one. The ranks are printed here and changeable.
"""

from collections.abc import Iterable
from dataclasses import replace

from foedera.reconcile.model import Discrepancy, Finding, FindingStatus, Rival
from foedera.reconcile.sentences import CONTESTED, CONTRADICTING

WORTH = {
    "end": 100, "entry_into_force": 95, "signature": 85, "party": 80, "denunciation": 80,
    "exchange": 75, "ratification": 75, "prolongation": 75, "norm": 70, "breach": 70,
    "term": 65, "territory": 60, "state": 50, "event": 50, "registration": 45,
    "signatory": 40, "citation": 30, "reference": 10,
}  # fmt: skip
"""Worth of a question, by the first word of its property."""

UNLISTED = 35
"""Worth of any other question."""

CLOSE = 30
"""What is added for a vote without a margin; each tenth of a voice takes one away."""

_QUESTIONS = {
    "end.date": "The end of force",
    "entry_into_force.date": "The entry into force",
    "signature.date": "The day of signature",
    "signature.place": "The place of signature",
    "exchange.date": "The exchange of ratifications",
    "registration.date": "The registration",
    "prolongation.date": "The day of the prolongation",
    "prolongation.until": "The end of the term as prolonged",
    "prolongation.term": "The length of the prolongation",
    "term": "The term",
    "party": "Who was a party",
    "norm": "An obligation",
    "territory.recognition": "Whose a territory was held to be",
    "territory.control": "Who controlled a territory",
    "state.period": "How long a state existed",
    "event": "An event",
    "reference.volume": "The volume of a work cited",
}
"""What is asked, in words, where the words of the property do not say it."""

_PARTS = {
    "by": "Whose act the {} was",
    "to": "To whom the {} was addressed",
    "date": "The day of the {}",
}


def disputes(findings: Iterable[Finding]) -> list[Discrepancy]:
    """A discrepancy for every finding on which voices contradict one another."""
    return [
        _dispute(finding)
        for finding in findings
        if finding.dissent and finding.status is not FindingStatus.DECIDED
    ]


def ranked(found: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Discrepancies with their rank, most worth a person's hour first."""
    with_rank = [replace(each, rank=each.rank + _worth(each)) for each in found]
    return tuple(sorted(with_rank, key=lambda d: (-d.rank, d.instrument, d.property, d.summary)))


def _dispute(finding: Finding) -> Discrepancy:
    sides = (Rival(value=finding.value, support=finding.support), *finding.dissent)
    return Discrepancy(
        instrument=finding.instrument,
        property=finding.property,
        summary=_summary(finding),
        sides=sides,
        rank=max(0, CLOSE - finding.margin // 10),
    )


def _summary(finding: Finding) -> str:
    of = f" ({finding.slot})" if finding.slot[:1].isdigit() else ""
    told = finding.reason.removeprefix(CONTRADICTING).removeprefix(CONTESTED)
    return f"{question(finding.property)}{of} is disputed: {told}"


def question(name: str) -> str:
    """What is asked, in words: "exchange.place" is "The place of the exchange"."""
    whole, _, part = name.replace("_", " ").partition(".")
    usual = f"The {part} of the {whole}" if part else f"The {whole}"
    return _QUESTIONS.get(name) or _PARTS.get(part, usual).format(whole)


def _worth(discrepancy: Discrepancy) -> int:
    return WORTH.get(discrepancy.property.partition(".")[0], UNLISTED)
