"""The stages that look at all documents together, and what of their results is written.

    prints → families, what copies lost → identity → claims filed → findings → status

Each stage goes on from what it remembers of the last build (`families.remembered`,
`identity.memory`) and works out only what can have changed: what new documents share
with others; the mentions that they can move; the claims of witnesses that are new, are
linked otherwise or speak with other voices; the findings on instruments about which such
claims are or were; the status of those and of what is tied to them.
Where findings rest on more than the claims about their instrument (`Before.is_whole`),
all are made anew. The record is the same in every case.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from foedera.families.from_passages import trace_again
from foedera.families.model import Family
from foedera.families.remembered import Remembered
from foedera.families.voices import voice_of
from foedera.identity.from_claims import file_claims
from foedera.identity.model import FiledClaim
from foedera.lifecycle.case import cases
from foedera.lifecycle.from_findings import spans
from foedera.reconcile.dense import Answers, is_any_dense
from foedera.reconcile.from_claims import reconcile
from foedera.reconcile.judgements import Judgement
from foedera.reconcile.model import Finding, Reconciled
from foedera.reconcile.weights import Weights
from foedera.reconcile.world import LOOKED_AT
from foedera.sources.model import Source
from foedera.store.identifying import Changed
from foedera.store.writer import RecordWriter
from foedera.workbench.gathered import Gathered
from foedera.workbench.kept import BRIEFS, Before, Kept
from foedera.workbench.linking import MEMORY, Linked, link_documents
from foedera.workbench.losses import Losses, lay_beside, look_for_losses

FAMILIES = "families"
"""Name under which what the tracing of families remembers is kept."""


@dataclass(frozen=True, slots=True)
class People:
    """What people add to what documents say.

    Attributes:
        judged: their decisions, in the order in which they were taken.
        weights: of voices, by class of source and what is asked.
    """

    judged: Sequence[Judgement]
    weights: Weights


@dataclass(frozen=True, slots=True)
class Joined:
    """What the next build must know of this one.

    Attributes:
        keys: of the document that each witness was read from.
        voices: see `Before.voices`.
        is_whole: see `Before.is_whole`.
        answers: how much each voice answers, by instrument.
        about: the instruments of which these are all the answers; None for every one.
        memories: what the stages remember, by name.
    """

    keys: dict[str, str]
    voices: dict[str, str]
    is_whole: bool
    answers: Mapping[str, Answers]
    about: Collection[str] | None
    memories: Mapping[str, object]

    def now(self, record: str) -> Before:
        """What is known of a record whose file has this stamp."""
        return Before(record=record, keys=self.keys, voices=self.voices, is_whole=self.is_whole)


def joined(
    record: RecordWriter,
    gathered: Gathered,
    people: People,
    before: Before,
    kept: Kept,
) -> Joined:
    """Run the stages that look at all documents together, and write what they give."""
    sources = gathered.sources
    families, traced = _traced(gathered, kept)
    laying = partial(lay_beside, text_of=record.text_of, sources=sources)
    keys = gathered.keys()
    lost = look_for_losses(families, lambda family: kept.laid(family, keys, laying), record.text_of)
    linked = link_documents(record, gathered, lost.families, people.judged, kept)
    changed = linked.changed
    record.families(lost.families)
    for witness, problems in lost.problems.items():
        for problem in problems:
            gathered.note(witness, problem)
    voices = _voices(lost)
    anew = {*changed.witnesses, *gathered.written, *_differing(voices, before.voices)}
    filed = _write_claims(record, gathered, linked, lost, anew & gathered.taken.keys())
    record.judgements(people.judged)
    record.weights(people.weights)
    answering = _Answering(record, linked, lost.families, sources, people)
    is_whole = bool(people.judged) or before.is_whole or not record.is_copy
    about = None if is_whole else _about(record, changed)
    reconciled = answering.some(about, kept) if about is not None else None
    if reconciled is None:
        about = None
        reconciled = answering.all(filed if gathered.taken.keys() <= anew else None)
    answering.write(reconciled, about, changed)
    for problem in (*linked.problems, *reconciled.problems):
        gathered.note("", problem)
    return Joined(
        keys=keys,
        voices=voices,
        is_whole=bool(people.judged) or (about is None and _is_learned(reconciled)),
        answers=reconciled.answers,
        about=about,
        memories=_memories(gathered, linked, traced),
    )


def _traced(gathered: Gathered, kept: Kept) -> tuple[tuple[Family, ...], Remembered]:
    """The families among all documents, and what the next build may know of them."""
    before = kept.memory(FAMILIES, Remembered)
    sources = gathered.sources
    return trace_again(before, gathered.keys(), lambda name: gathered.gist(name).prints, sources)


def _memories(gathered: Gathered, linked: Linked, traced: Remembered) -> dict[str, object]:
    """What the next build may go on from."""
    identity = {} if linked.memory is None else {MEMORY: linked.memory}
    return {BRIEFS: gathered.briefs(), FAMILIES: traced, **identity}


def _voices(lost: Losses) -> dict[str, str]:
    """A hash of whose voice speaks where, and of what was lost, by witness."""
    voice = voice_of(lost.families)
    return {
        name: sha256(repr((voice.of(name), lost.sentences.get(name))).encode()).hexdigest()
        for name in sorted(voice.witnesses() | lost.sentences.keys())
    }


def _differing(one: Mapping[str, str], other: Mapping[str, str]) -> set[str]:
    return {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}


def _write_claims(
    record: RecordWriter,
    gathered: Gathered,
    linked: Linked,
    lost: Losses,
    anew: Collection[str],
) -> tuple[FiledClaim, ...]:
    """Write the claims of some witnesses in the place of what the record says they claim."""
    readings = [gathered.reading(name) for name in sorted(anew)]
    record.forget_claims(sorted(set(anew) - gathered.written.keys()))
    filed = lost.marked(file_claims(readings, linked.of(anew)))
    record.claims(filed)
    return filed


def _about(record: RecordWriter, changed: Changed) -> set[str]:
    """The instruments on which findings may be others than before."""
    reader = record.reader()
    naming = {one for one, other in reader.naming() if other in changed.instruments}
    return {*record.disturbed, *changed.instruments, *naming}


def _is_learned(reconciled: Reconciled) -> bool:
    """Whether it was learned how good the voices are."""
    return is_any_dense(_added(reconciled.answers.values(), {}))


def _added(answers: Iterable[Answers], to: Mapping[str, Mapping[str, int]]) -> Answers:
    total: dict[str, dict[str, int]] = defaultdict(dict)
    for asked in (to, *answers):
        for name, voices in asked.items():
            for voice, questions in voices.items():
                total[name][voice] = total[name].get(voice, 0) + questions
    return total


@dataclass(frozen=True, slots=True)
class _Answering:
    """From the claims that stand in a record to its findings and states."""

    record: RecordWriter
    linked: Linked
    families: Sequence[Family]
    sources: Mapping[str, Source]
    people: People

    def all(self, filed: Sequence[FiledClaim] | None) -> Reconciled:
        """Answer everything; `filed` are all claims, where they are at hand."""
        claims = self.record.reader().claims() if filed is None else filed
        judged, weights = self.people.judged, self.people.weights
        labels = self.linked.labels()
        return reconcile(claims, labels, self.families, self.sources, judged, weights)

    def some(self, about: Collection[str], kept: Kept) -> Reconciled | None:
        """Answer what concerns some instruments; None where all must be looked at."""
        reader = self.record.reader()
        named = (reader.claims(instrument=name, is_numbered=False) for name in sorted(about))
        claims = [claim for each in named for claim in each]
        world: Sequence[FiledClaim] = ()
        if self._is_world_disturbed():
            world = reader.claims(properties=sorted(LOOKED_AT), is_numbered=False)
        named_there = {claim.value for claim in claims if isinstance(claim.value, str)}
        found = reconcile(
            claims,
            self.linked.labels(named_there),
            self.families,
            self.sources,
            weights=self.people.weights,
            world=world,
            is_sparse=True,
        )
        others = kept.answers(but=about)
        if others is None or is_any_dense(_added(found.answers.values(), others)):
            return None
        return found

    def _is_world_disturbed(self) -> bool:
        return not self.record.properties.isdisjoint(LOOKED_AT)

    def write(
        self, reconciled: Reconciled, about: Collection[str] | None, changed: Changed
    ) -> None:
        """Write findings, discrepancies and states: all, or those of some instruments."""
        names = self.linked.ids() | changed.instruments if about is None else set(about)
        world = {""} if about is None or self._is_world_disturbed() else set()
        before = self.record.reader().related() if about is not None else ()
        self.record.forget_answers(names | world)
        self.record.findings(reconciled.findings)
        self.record.discrepancies(reconciled.discrepancies)
        if about is None:
            self._write_status(names, reconciled.findings)
            return
        tied = _tied(names, (*before, *_related(reconciled.findings)))
        reader = self.record.reader()
        findings = [one for name in sorted(tied) for one in reader.findings(name)]
        self._write_status(tied, findings)

    def _write_status(self, names: Collection[str], findings: Sequence[Finding]) -> None:
        classes = {name: source.kind for name, source in self.sources.items()}
        self.record.forget_status(names)
        instruments = self.linked.instruments(names)
        for case in cases(instruments, findings, classes=classes):
            self.record.status(case.instrument.id, spans(case))


def _related(findings: Iterable[Finding]) -> Iterator[tuple[str, str]]:
    """Pairs of instruments that findings tie together."""
    for one in findings:
        if one.property.startswith("relation.") and isinstance(one.value, str):
            yield one.instrument, one.value


def _tied(names: Collection[str], related: Iterable[tuple[str, str]]) -> set[str]:
    """These instruments and all that are, or were, tied to them, at any remove."""
    beside: dict[str, set[str]] = defaultdict(set)
    for one, other in related:
        beside[one].add(other)
        beside[other].add(one)
    found, fresh = set(names), set(names)
    while fresh:
        fresh = {other for one in fresh for other in beside[one]} - found
        found |= fresh
    return found
