"""What changed between two releases of a record, and what changed it.

Findings are compared question by question. A change is laid to what differs behind
it: a document that came, went or was altered; a judgement made or withdrawn; a rule
that reads a document otherwise that did not change; a weight; which passages are one
voice.
Where none of these differs, the program weighs or files otherwise, and that is said.

To know a further cause, write a function beside `_documents` and call it in `_because`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from foedera.claims.model import Value
from foedera.identity.model import FiledClaim
from foedera.reconcile.comparing import canonical
from foedera.reconcile.judgements import Judgement
from foedera.reconcile.model import Finding, Support
from foedera.reconcile.questions import Asked, asked
from foedera.workbench.record import Record


class Kind(StrEnum):
    """How something changed."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class What(StrEnum):
    """What changed."""

    DOCUMENT = "document"
    JUDGEMENT = "judgement"
    INSTRUMENT = "instrument"
    FINDING = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that two releases do not have alike.

    Attributes:
        what: of which sort it is.
        kind: whether it came, went or changed.
        name: of the document, the instrument, or the instrument that is concerned.
        property: the question, "" for what is no finding.
        slot: which of several acts of a kind.
        before: the finding in the old release, or None.
        after: the finding in the new one, or None.
        because: what changed it, a sentence each; () for what is itself a cause.
    """

    what: What
    kind: Kind
    name: str
    property: str = ""
    slot: str = ""
    before: Finding | None = None
    after: Finding | None = None
    because: tuple[str, ...] = ()


_Question: TypeAlias = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Behind:
    """What findings rest on in two releases, and how it differs.

    Attributes:
        documents: how each document that differs does.
        judgements: those that only one release has, with a sentence on each.
        rules: by witness that did not change, its claims that only one release reads.
        weights: by what is asked, a sentence on each class that weighs otherwise.
        programs: versions of the program, old and new.
    """

    documents: Mapping[str, Kind]
    judgements: Sequence[tuple[Judgement, str]]
    rules: Mapping[str, Sequence[FiledClaim]]
    weights: Mapping[Asked, Sequence[str]]
    programs: tuple[str, str]


def differences(old: Record, new: Record) -> tuple[Change, ...]:
    """What changed from one release to another.

    Returns:
        Documents, judgements, instruments, then findings, each by name; () for the same.
    """
    if old.release().root == new.release().root:
        return ()
    documents = _by_name({w.name: w.sha256 for w in old.witnesses()},
                         {w.name: w.sha256 for w in new.witnesses()})  # fmt: skip
    behind = _Behind(
        documents=documents,
        judgements=_judgements(old.judgements(), new.judgements()),
        rules=_read_otherwise(old, new, documents),
        weights=_weighed(old, new),
        programs=(old.release().program, new.release().program),
    )
    instruments = _by_name({one.id: one.label for one in old.instruments()},
                           {one.id: one.label for one in new.instruments()})  # fmt: skip
    return (
        *(Change(what=What.DOCUMENT, kind=kind, name=name) for name, kind in documents.items()),
        *_judged(old.judgements(), behind.judgements),
        *(Change(what=What.INSTRUMENT, kind=kind, name=name) for name, kind in instruments.items()),
        *_findings(old.findings(), new.findings(), behind),
    )


def _by_name(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, Kind]:
    """How each name differs, by name."""
    found: dict[str, Kind] = {}
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            found[name] = Kind.ADDED
        elif name not in after:
            found[name] = Kind.REMOVED
        elif before[name] != after[name]:
            found[name] = Kind.CHANGED
    return found


def _judgements(
    before: Sequence[Judgement], after: Sequence[Judgement]
) -> list[tuple[Judgement, str]]:
    return [
        *((one, f"{_whose(one)} was withdrawn") for one in before if one not in after),
        *((one, f"{_whose(one)} was made") for one in after if one not in before),
    ]


def _whose(judgement: Judgement) -> str:
    return f"the judgement of {judgement.by} ({judgement.on}: {judgement.because.rstrip('.')})"


def _judged(
    before: Sequence[Judgement], differing: Sequence[tuple[Judgement, str]]
) -> Iterator[Change]:
    for judgement, said in differing:
        kind = Kind.REMOVED if judgement in before else Kind.ADDED
        yield Change(
            what=What.JUDGEMENT,
            kind=kind,
            name=judgement.about,
            property=judgement.property,
            slot=judgement.slot,
            because=(said,),
        )


def _read_otherwise(
    old: Record, new: Record, documents: Mapping[str, Kind]
) -> dict[str, list[FiledClaim]]:
    """Claims of unchanged documents that only one release reads, by witness."""
    before, after = ({_read(c): c for c in each.claims()} for each in (old, new))
    found: dict[str, list[FiledClaim]] = defaultdict(list)
    for key in sorted(before.keys() ^ after.keys()):
        claim = before.get(key) or after[key]
        if claim.witness not in documents:
            found[claim.witness].append(claim)
    return found


def _read(claim: FiledClaim) -> tuple[str, int, int, str, str, str, str]:
    """What makes two claims the same reading, whatever they are filed under."""
    value = "" if claim.property.startswith("relation.") else canonical(claim.value)
    return (
        claim.witness, claim.start, claim.end, claim.property, value, claim.modality, claim.rule
    )  # fmt: skip


def _weighed(old: Record, new: Record) -> dict[Asked, list[str]]:
    """What weighs otherwise, in words, by what is asked."""
    before, after = old.weights(), new.weights()
    found: dict[Asked, list[str]] = defaultdict(list)
    for kind, row in after.items():
        for question, weight in row.items():
            was = before.get(kind, {}).get(question)
            if was != weight:
                said = f"{kind.value.replace('-', ' ')} on {question.value}"
                found[question].append(f"the weight of {said} is {weight}, was {was}")
    return found


def _findings(
    before: Sequence[Finding], after: Sequence[Finding], behind: _Behind
) -> Iterator[Change]:
    told, tells = _by_question(before, after), _by_question(after, before)
    for question in sorted(told.keys() | tells.keys()):
        one, other = told.get(question), tells.get(question)
        if one is not None and other is not None and _outcome(one) == _outcome(other):
            continue
        kind = Kind.ADDED if one is None else Kind.REMOVED if other is None else Kind.CHANGED
        yield Change(
            what=What.FINDING,
            kind=kind,
            name=question[0],
            property=question[1],
            slot=question[2],
            before=one,
            after=other,
            because=_because(one, other, behind),
        )


def _by_question(
    findings: Sequence[Finding], others: Sequence[Finding]
) -> dict[_Question, Finding]:
    """Findings by question; those of one question with several answers also by value."""
    several = _with_several(findings) | _with_several(others)
    return {
        (*(at := _at(each)), canonical(each.value) if at in several else ""): each
        for each in findings
    }


def _at(finding: Finding) -> tuple[str, str, str]:
    return finding.instrument, finding.property, finding.slot


def _with_several(findings: Sequence[Finding]) -> set[tuple[str, str, str]]:
    counted = Counter(_at(each) for each in findings)
    return {at for at, count in counted.items() if count > 1}


def _outcome(finding: Finding) -> tuple[str, str, int, tuple[str, ...]]:
    """What a reader takes from a finding."""
    rivals = tuple(canonical(rival.value) for rival in finding.dissent)
    return canonical(finding.value), finding.status.value, finding.voices, rivals


def _because(before: Finding | None, after: Finding | None, behind: _Behind) -> tuple[str, ...]:
    """What changed a finding."""
    both = [each for each in (before, after) if each is not None]
    support = [each for finding in both for each in _support(finding)]
    causes = (
        *_by_judgement(both[0], behind),
        *_documents(support, behind),
        *_rules(both[0], support, behind),
        *behind.weights.get(asked(both[0].property), ()),
    )
    if causes:
        return causes
    if before is not None and after is not None and _voices(before) != _voices(after):
        return ("other passages are one voice now",)
    old, new = behind.programs
    versions = f" ({old}, now {new})" if old != new else ""
    return (f"the same words are filed or weighed otherwise{versions}",)


def _support(finding: Finding) -> Iterator[Support]:
    yield from finding.support
    for rival in finding.dissent:
        yield from rival.support


def _voices(finding: Finding) -> set[tuple[str, int, str]]:
    return {(each.witness, each.start, each.voice) for each in _support(finding)}


def _by_judgement(finding: Finding, behind: _Behind) -> Iterator[str]:
    for judgement, said in behind.judgements:
        about = (judgement.about, judgement.property)
        if about == (finding.instrument, finding.property) or not judgement.property:
            yield said


_HOW = {Kind.ADDED: "is new", Kind.REMOVED: "is gone", Kind.CHANGED: "was altered"}


def _documents(support: Iterable[Support], behind: _Behind) -> Iterator[str]:
    names = sorted({each.witness for each in support} & behind.documents.keys())
    yield from (f"the document “{name}” {_HOW[behind.documents[name]]}" for name in names)


def _rules(finding: Finding, support: Iterable[Support], behind: _Behind) -> Iterator[str]:
    """Rules that read the words behind a finding in one release only."""
    found = {
        (claim.rule, claim.witness)
        for witness in sorted({each.witness for each in support} & behind.rules.keys())
        for claim in behind.rules[witness]
        if claim.property.partition(".")[0] == finding.property.partition(".")[0]
    }
    yield from (f"the rule {rule} reads “{name}” otherwise" for rule, name in sorted(found))


def value_of(finding: Finding | None) -> Value:
    """The value of a finding, None where there is none."""
    return finding.value if finding is not None else None
