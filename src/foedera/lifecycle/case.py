"""What the law is asked about: one instrument, what is found of it, and what touches it.

A `Case` is everything the rules may look at, and nothing else is looked at: the
findings of the instrument, the cases of the later acts that prolong it, what other
instruments say of it, the steps of succession of its parties, and whom is asked about.
`cases` puts them together from the findings of a record.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from foedera.gazetteer.model import Step
from foedera.identity.model import Instrument
from foedera.reconcile.model import Finding, Support
from foedera.sources.model import SourceClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """What is found between this instrument and another.

    Attributes:
        instrument: the other one.
        relation: read from the other towards this one: "confirms", "replaces", …
        finding: the finding that states it, filed under either of the two.
        articles: the other one's articles, to name the one in which the words stand.
    """

    instrument: Instrument
    relation: str
    finding: Finding
    articles: tuple[Finding, ...] = ()

    def article_of(self, words: Support) -> str:
        """Give the number of the other one's article in which the words stand, "" if in none."""
        for finding in self.articles:
            for whole in finding.support:
                inside = whole.start <= words.start and words.end <= whole.end
                if whole.witness == words.witness and inside:
                    return str(finding.value)
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One instrument before the rules.

    Attributes:
        instrument: which.
        findings: its own, in any order.
        agreed: for a protocol that prolongs another instrument, what is found there of this
            prolongation: on its day the protocol was agreed, though no signature is stated.
        later: cases of the instruments that prolong it, in any order.
        relations: what other instruments are found to do to it.
        steps: succession of its parties, in any order.
        asked: participant ids that the question is about; () for the instrument as such.
        classes: kind of document by witness, for naming a viewpoint by it.
    """

    instrument: Instrument
    findings: tuple[Finding, ...] = ()
    agreed: tuple[Finding, ...] = ()
    later: tuple["Case", ...] = ()
    relations: tuple[Related, ...] = ()
    steps: tuple[Step, ...] = ()
    asked: tuple[str, ...] = ()
    classes: Mapping[str, SourceClass] = field(default_factory=dict)

    def of(self, *properties: str) -> tuple[Finding, ...]:
        """Give the findings of these properties, in an order that input order cannot change."""
        wanted = [finding for finding in self.findings if finding.property in properties]
        return tuple(sorted(wanted, key=_order))


_TOWARDS = {"replaced_by": "replaces"}
"""Relations that a finding states of the instrument itself, turned round."""
_FROM = ("confirms", "replaces")
_PROLONGING = ("prolongation.date", "prolongation.term", "prolongation.until")


def cases(
    instruments: Sequence[Instrument],
    findings: Iterable[Finding],
    *,
    classes: Mapping[str, SourceClass] | None = None,
) -> tuple[Case, ...]:
    """Put the cases of a record together.

    Args:
        instruments: all of the record's.
        findings: all of the record's, in any order.
        classes: kind of document by witness.

    Returns:
        One case per instrument, in order of id, without steps or parties asked about.
    """
    by_id = {instrument.id: instrument for instrument in sorted(instruments, key=lambda i: i.id)}
    grouped: dict[str, list[Finding]] = defaultdict(list)
    for finding in sorted(findings, key=_order):
        grouped[finding.instrument].append(finding)
    relations = _relations(by_id, grouped)
    later = _later(by_id, grouped)
    agreed = _agreed(by_id, grouped, later)

    def case(name: str, *, children: tuple[Case, ...] = ()) -> Case:
        return Case(
            instrument=by_id[name],
            findings=tuple(grouped[name]),
            agreed=tuple(agreed[name]),
            later=children,
            relations=tuple(relations[name]),
            classes=classes or {},
        )

    return tuple(case(name, children=tuple(case(c) for c in later[name])) for name in by_id)


def _relations(
    by_id: Mapping[str, Instrument], grouped: Mapping[str, Sequence[Finding]]
) -> dict[str, list[Related]]:
    found: dict[str, list[Related]] = defaultdict(list)
    for name in by_id:
        for finding in grouped.get(name, ()):
            head, _, relation = finding.property.partition(".")
            other = finding.value
            if head != "relation":
                continue
            if not isinstance(other, str) or other not in by_id or other == name:
                continue
            if relation in _TOWARDS:
                it = Related(instrument=by_id[other], relation=_TOWARDS[relation], finding=finding)
                found[name].append(it)
            elif relation in _FROM:
                it = Related(
                    instrument=by_id[name],
                    relation=relation,
                    finding=finding,
                    articles=tuple(f for f in grouped.get(name, ()) if f.property == "article"),
                )
                found[other].append(it)
    return found


def _later(
    by_id: Mapping[str, Instrument], grouped: Mapping[str, Sequence[Finding]]
) -> dict[str, list[str]]:
    """Name, for each instrument, those that prolong it."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, instrument in by_id.items():
        mine = grouped.get(name, ())
        parents = {
            finding.value
            for finding in mine
            if finding.property == "relation.prolongs" and isinstance(finding.value, str)
        }
        if instrument.parent and any(finding.property in _PROLONGING for finding in mine):
            parents.add(instrument.parent)
        for parent in sorted(parents & by_id.keys() - {name}):
            found[parent].append(name)
    return found


def _agreed(
    by_id: Mapping[str, Instrument],
    grouped: Mapping[str, Sequence[Finding]],
    later: Mapping[str, Sequence[str]],
) -> dict[str, list[Finding]]:
    """Give each protocol its parent's findings of the prolongation on its day."""
    found: dict[str, list[Finding]] = defaultdict(list)
    for parent, children in later.items():
        for child in children:
            found[child] += [
                finding
                for finding in grouped.get(parent, ())
                if finding.property == "prolongation.date" and finding.value == by_id[child].date
            ]
    return found


def _order(finding: Finding) -> tuple[str, str, str, str]:
    first = finding.support[0] if finding.support else None
    place = f"{first.witness}:{first.start:09d}:{first.end:09d}" if first else ""
    return (finding.instrument, finding.property, repr(finding.value), place)
