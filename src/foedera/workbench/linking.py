"""Identity of all documents, written: from what is remembered where that can be."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from foedera.families.model import Family, FamilyKind
from foedera.identity.decisions import KINDS
from foedera.identity.from_claims import linked
from foedera.identity.memory import Memory
from foedera.identity.model import Identity, Instrument, MentionKey
from foedera.identity.relinking import relink
from foedera.reconcile.judgements import Judgement
from foedera.sources.model import Place, Problem
from foedera.store.identifying import Changed
from foedera.store.writer import RecordWriter
from foedera.workbench.gathered import Gathered
from foedera.workbench.kept import Kept
from foedera.workbench.parties import kept_participants

MEMORY = "identity"
"""Name under which what identity remembers is kept."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Identity as it stands in a record.

    Attributes:
        record: which.
        changed: what of it is otherwise than in the record before.
        problems: people's decisions that fit nothing.
        memory: for the next build; None where that must link everything.
        whole: all of it, where it was worked out whole.
    """

    record: RecordWriter
    changed: Changed
    problems: tuple[Problem, ...] = ()
    memory: Memory | None = None
    whole: Identity | None = None

    def of(self, witnesses: Collection[str]) -> Identity:
        """The links of these witnesses, at least."""
        if self.whole is not None:
            return self.whole
        return Identity(instruments=(), links=self.record.reader().links(sorted(witnesses)))

    def labels(self, ids: Collection[str] | None = None) -> Identity:
        """The labels of all instruments, or of some ids that may be none, at least."""
        if self.whole is not None:
            return self.whole
        named = self.record.reader().labels(ids)
        return Identity(instruments=tuple(Instrument(id=o, label=s) for o, s in named), links=())

    def ids(self) -> frozenset[str]:
        """The ids of all instruments."""
        return frozenset(one.id for one in self.labels().instruments)

    def instruments(self, ids: Collection[str]) -> list[Instrument]:
        """The instruments of these ids, in order."""
        if self.whole is not None:
            return [one for one in self.whole.instruments if one.id in ids]
        return list(self.record.reader().instruments(sorted(ids)))


def link_documents(
    record: RecordWriter,
    gathered: Gathered,
    families: Iterable[Family],
    judged: Sequence[Judgement],
    kept: Kept,
) -> Linked:
    """Work out which mentions are one instrument, and write what is otherwise than before."""
    one_text = [one.members for one in families if one.kind is FamilyKind.SAME_TEXT]
    is_judged = any(one.kind in KINDS for one in judged)
    memory = kept.memory(MEMORY, Memory) if record.is_copy and not is_judged else None
    again = None if memory is None else _relinked(record, gathered, one_text, memory)
    return again or _linked(record, gathered, one_text, judged)


def _linked(
    record: RecordWriter,
    gathered: Gathered,
    one_text: Sequence[Sequence[Place]],
    judged: Sequence[Judgement],
) -> Linked:
    all_noted = [gathered.gist(name).noted for name in gathered.taken]
    identity, memory = linked(all_noted, judged, same_text=one_text)
    subjects = _subjects(gathered, gathered.taken, identity)
    participants = kept_participants({p for one in identity.instruments for p in one.parties})
    changed = record.identity(identity, participants, subjects)
    return Linked(record, changed, identity.problems, memory, identity)


def _relinked(
    record: RecordWriter,
    gathered: Gathered,
    one_text: Sequence[Sequence[Place]],
    memory: Memory,
) -> Linked | None:
    """The same from what is remembered, or None where everything must be looked at."""
    differing = {name: gathered.gist(name).noted for name in sorted(gathered.written)}
    gone = dict.fromkeys(sorted(gathered.gone))
    found = relink(memory, {**gone, **differing}, lambda name: gathered.gist(name).noted, one_text)
    if found is None:
        return None
    there = found.links.keys() & gathered.taken.keys()
    links = tuple(link for name in sorted(there) for link in found.links[name])
    told = Identity(instruments=found.instruments, links=links)
    witnesses = {*found.links, *gathered.written}
    subjects = _subjects(gathered, witnesses & gathered.taken.keys(), told)
    changed = record.identity_again(told, found.gone, witnesses, subjects)
    record.participants(kept_participants(record.reader().parties()))
    return Linked(record, changed, (), found.memory)


def _subjects(gathered: Gathered, witnesses: Iterable[str], identity: Identity) -> dict[str, str]:
    """The instrument that each witness as a whole is about."""
    instrument = {link.mention: link.instrument for link in identity.links}
    wanted = {name: gathered.gist(name).noted for name in witnesses}
    keys = {
        name: MentionKey(name, noted.subject)
        for name, noted in wanted.items()
        if noted.subject is not None
    }
    return {name: instrument[key] for name, key in keys.items() if key in instrument}
