"""What is told of one instrument, put in the order in which a treaty series tells it.

Findings come as a flat list. Both doors show them in this order: titles, with the one
it is best known by first; signatories, each with the offices held, however documents
spell the name; acts by their days, each with its parts, and a prolongation with the
instrument by which it was agreed; then the rest. To group another kind of finding,
write a function here that takes findings and gives them in groups.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from foedera.chronology import first_day, is_edtf, read_day, sort_key
from foedera.claims.model import Modality
from foedera.identity.model import Instrument
from foedera.lifecycle.model import Answer, ChainLink
from foedera.reconcile.model import Finding
from foedera.reconcile.persons import may_be_one
from foedera.terms import ACTS

OFFICES = ("signatory.office", "person.office")

Group: TypeAlias = tuple[str, tuple[Finding, ...]]
"""A property with its findings."""


class Told(Protocol):
    """What is asked of a record here."""

    def instruments(self) -> tuple[Instrument, ...]:
        """Every instrument."""

    def findings(self, instrument_id: str = "") -> tuple[Finding, ...]:
        """Findings of one instrument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """A person who signed, with the findings on the offices that documents give."""

    person: Finding
    offices: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """An instrument that belongs to another, with where it is printed."""

    instrument: Instrument
    citations: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act with everything said of it.

    Attributes:
        act: its word in the vocabulary.
        day: EDTF, "" where no document dates it.
        parts: its date first, then its other parts.
        agreed_by: for a prolongation, the instruments of its day.
    """

    act: str
    day: str
    parts: tuple[Group, ...]
    agreed_by: tuple[Later, ...] = ()

    @property
    def is_provided(self) -> bool:
        """Whether a treaty's text only provides for it: nothing here says that it took place."""
        supports = [one for _, found in self.parts for each in found for one in each.support]
        return bool(supports) and all(s.modality == Modality.PROVIDED.value for s in supports)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer with those of the protocols that its own chain tells of."""

    answer: Answer
    protocols: tuple[Answer, ...] = field(default=())


def titles(instrument: Instrument, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Titles: the label first, then by voices, then by how many passages give them."""
    found = [one for one in findings if one.property == "title"]
    return tuple(
        sorted(
            found,
            key=lambda one: (one.value != instrument.label, -one.voices, -len(one.support)),
        )
    )


def signatories(
    findings: Iterable[Finding],
) -> tuple[tuple[Signatory, ...], tuple[Finding, ...]]:
    """Signatories with their offices; and the other offices that documents name.

    The others are those of people who did not sign, and those told twice.
    """
    listed = list(findings)
    people = [one for one in listed if one.property == "signatory"]
    held: dict[int, list[Finding]] = defaultdict(list)
    apart: list[Finding] = []
    for name in OFFICES:
        for office in [one for one in listed if one.property == name]:
            number = _holder(office, people)
            if number is None or _office(office) in map(_office, held[number]):
                apart.append(office)
            else:
                held[number].append(office)
    signed = (Signatory(person=one, offices=tuple(held[n])) for n, one in enumerate(people))
    return tuple(signed), tuple(apart)


def _holder(office: Finding, people: Sequence[Finding]) -> int | None:
    """Which of the people an office is of: the one of that name, else one who may be the same."""
    person = office.value.get("person") if isinstance(office.value, dict) else None
    if not isinstance(person, str):
        return None
    same = [n for n, one in enumerate(people) if one.value == person]
    may = [n for n, one in enumerate(people) if any(may_be_one(s, person) for s in _names(one))]
    return next(iter([*same, *may]), None)


def _names(person: Finding) -> tuple[str, ...]:
    """Every way in which a signatory is written: the value, and the words of the documents."""
    return (str(person.value), *(" ".join(one.quote.split()) for one in person.support))


def _office(finding: Finding) -> object:
    return finding.value.get("office") if isinstance(finding.value, dict) else None


def obligations(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What the parties must, must not or may do: by article, paraphrases after the text."""
    found = [one for one in findings if one.property == "norm"]
    return tuple(sorted(found, key=_article))


def _article(norm: Finding) -> tuple[bool, list[tuple[int, str]]]:
    said = norm.value.get("article") if isinstance(norm.value, dict) else None
    parts = re.findall(r"\d+|[^\W\d_]+", str(said or ""))
    return not parts, [(int(p), "") if p.isdigit() else (0, p) for p in parts]


def belonging(known: Iterable[Instrument]) -> dict[str, list[Instrument]]:
    """The instruments that belong to another, by its id; in order of date."""
    found: dict[str, list[Instrument]] = defaultdict(list)
    for one in sorted(known, key=lambda one: (sort_key(one.date), one.id)):
        if one.parent:
            found[one.parent].append(one)
    return dict(found)


def later(
    children: Iterable[Instrument], findings: Callable[[str], Iterable[Finding]]
) -> tuple[Later, ...]:
    """Instruments that belong to one, with where they are printed.

    Args:
        children: as `belonging` gives them.
        findings: gives what is found of the instrument of an id.
    """
    return tuple(
        Later(
            instrument=one,
            citations=tuple(f for f in findings(one.id) if f.property == "citation"),
        )
        for one in children
    )


def acts(findings: Iterable[Finding], belonging: Sequence[Later] = ()) -> tuple[Act, ...]:
    """Acts by their days, those without one last; of a day, in the vocabulary's order.

    The parts of an act that happened more than once are told apart by their slots.
    """
    grouped: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        act = finding.property.partition(".")[0]
        if act in ACTS:
            grouped[act, finding.slot].append(finding)
    made = [(slot, _act(act, run, belonging)) for (act, slot), run in grouped.items()]
    order = list(ACTS)
    made.sort(key=lambda one: (sort_key(one[1].day), order.index(one[1].act), one[0]))
    return tuple(act for _, act in made)


def _act(act: str, findings: Sequence[Finding], belonging: Sequence[Later]) -> Act:
    name = day_property(act)
    dates = [one for one in findings if one.property == name]
    days = [one.value for one in dates if isinstance(one.value, str) and is_edtf(one.value)]
    others = [one for one in findings if one.property != name]
    return Act(
        act=act,
        day=days[0] if days else "",
        parts=grouped_by_property([*dates, *others]),
        agreed_by=tuple(
            one for one in belonging if act == "prolongation" and one.instrument.date in days
        ),
    )


def day_property(act: str) -> str:
    """The property that dates an act: of an ultimatum, when it was delivered."""
    return "ultimatum.delivered" if act == "ultimatum" else f"{act}.date"


def grouped_by_property(findings: Iterable[Finding]) -> tuple[Group, ...]:
    """Findings by property, in the order in which the properties first come."""
    found: dict[str, list[Finding]] = {}
    for one in findings:
        found.setdefault(one.property, []).append(one)
    return tuple((name, tuple(listed)) for name, listed in found.items())


def with_protocols(record: Told, answers: Sequence[Answer]) -> tuple[Answered, ...]:
    """Answers, with a protocol that prolongs a treaty put under that treaty's own answer.

    The treaty's chain names the prolongation, its words and what is missing of it; beside
    it the protocol would be the same act told twice.
    """
    by_id = {one.instrument: one for one in answers}
    parents = {
        one.id: one.parent
        for one in record.instruments()
        if one.id in by_id and one.parent in by_id and one.date in _prolonged(record, one.parent)
    }
    under: dict[str, list[Answer]] = defaultdict(list)
    for name, parent in parents.items():
        if parent not in parents:
            under[parent].append(by_id[name])
    folded = {one.instrument for listed in under.values() for one in listed}
    return tuple(
        Answered(answer=one, protocols=tuple(under.get(one.instrument, ())))
        for one in answers
        if one.instrument not in folded
    )


def still_to_come(link: ChainLink, on: str) -> bool:
    """Whether a link of a chain lies after the day asked about, ISO or as it was typed."""
    first = first_day(link.date) if is_edtf(link.date) else None
    return first is not None and first > read_day(on)


def _prolonged(record: Told, instrument: str) -> set[str]:
    """The days on which an instrument was prolonged."""
    found = record.findings(instrument)
    return {str(one.value) for one in found if one.property == "prolongation.date"}
