"""What identity says otherwise, after some documents differ (`replaying`).

Names are given to all instruments again, since each takes the first that is free; but
they are worked out only for those that are known otherwise or come to stand elsewhere.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count, islice

from foedera.identity.later_acts import meant, of_others
from foedera.identity.memory import Founded, Memory, Placed, Texts, depths, plain_order
from foedera.identity.model import Instrument, Link
from foedera.identity.naming import Tried, instrument_of, named, names, torn_between
from foedera.identity.parties import lines
from foedera.identity.replaying import Differing, Replay
from foedera.identity.same import Known
from foedera.identity.seen import Noted, texts_of
from foedera.sources.model import Place

_ALL = 1 << 62


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What identity says otherwise than before.

    Attributes:
        instruments: that are new or known otherwise, sorted by id.
        gone: ids of those that are no more.
        links: all links of each witness of which any differs, sorted; () for one that is gone.
        memory: for the next time.
    """

    instruments: tuple[Instrument, ...]
    gone: frozenset[str]
    links: Mapping[str, tuple[Link, ...]]
    memory: Memory


def relink(
    memory: Memory,
    differing: Differing,
    noted_of: Callable[[str], Noted],
    same_text: Sequence[Sequence[Place]],
) -> Difference | None:
    """What `link_noted` would say otherwise of all documents than it did.

    Args:
        memory: of the last time.
        differing: what witnesses give that are new or say otherwise; None for those gone.
        noted_of: what any other witness gives.
        same_text: see `link_noted`.

    Returns:
        None where everything must be looked at.
    """
    texts = _as_before(texts_of(same_text), memory.texts)
    others = {
        name
        for name in texts.keys() | memory.texts.keys()
        if texts.get(name, frozenset()) != frozenset(memory.texts.get(name, ()))
    }
    told = {name: noted_of(name) for name in sorted(others - differing.keys())} | dict(differing)
    if any(noted is not None and depths(noted) is None for noted in told.values()):
        return None
    replay = Replay(memory, told, noted_of, texts)
    replay.run()
    return _Relinked(replay, memory, texts).difference()


def _as_before(texts: Texts, before: Mapping[str, Sequence[int]]) -> dict[str, frozenset[int]]:
    """The groups, each by the number of one before that had a witness of it, if any is free.

    What number a group has says nothing; one that stays lets its witnesses stay as they are.
    """
    held: dict[int, Counter[int]] = defaultdict(Counter)
    for name, groups in texts.items():
        for group in groups:
            held[group].update(before.get(name, ()))
    fresh = count(1 + max((max(groups) for groups in before.values() if groups), default=-1))
    number: dict[int, int] = {}
    for group in sorted(held):
        ranked = sorted(held[group], key=lambda one: (-held[group][one], one))
        free = (one for one in ranked if one not in number.values())
        found = next(free, None)
        number[group] = next(fresh) if found is None else found
    return {name: frozenset(number[one] for one in groups) for name, groups in texts.items()}


class _Relinked:
    """What comes of mentions that were placed again."""

    def __init__(self, replay: Replay, memory: Memory, texts: Texts) -> None:
        self._replay, self._memory, self._texts = replay, memory, texts
        self._before = memory.instruments
        self._numbers = [slot.number for slot in replay.slots]
        self._there = sorted(at for at, members in replay.members.items() if members)
        self._acts: dict[int, int | None] = {}
        self._lines: dict[tuple[str, ...], list[int]] | None = None
        self._tie()
        self._named = self._names()

    def difference(self) -> Difference:
        """All that is otherwise."""
        ids = {at: tried.names[-1] for at, tried in self._named.items()}
        now = {at: self._founded(at) for at in self._there}
        changed = [at for at in self._there if self._is_other(at, now[at], ids)]
        gone = {one.id for one in self._before.values()} - set(ids.values())
        instruments = [self._instrument(at, ids) for at in changed]
        return Difference(
            instruments=tuple(sorted(instruments, key=lambda one: one.id)),
            gone=frozenset(gone),
            links=self._links(ids, now),
            memory=self._remembered(now),
        )

    def _known(self, at: int) -> Known:
        known = self._replay.known(at, _ALL)
        if known is None:
            raise KeyError(at)
        return known

    def _was(self, at: int) -> Founded | None:
        """What an instrument was, where its mentions are what they were."""
        if at in self._replay.disturbed:
            return None
        return self._before.get(self._numbers[at])

    def _tie(self) -> None:
        """Tie again those acts that are new, or that find others than before by their parties."""
        titles = {at: of_others(self._known(at)) for at in self._new()}
        touched = set[tuple[str, ...]]()
        for at in self._replay.disturbed:
            was = self._before.get(self._numbers[at])
            if was is not None and _is_found(was.is_act, was.parent):
                touched |= {*was.lines}
            if at in titles and _is_found(bool(titles[at]), self._known(at).parent):
                touched |= {*lines(self._known(at).settled_parties())}
        again = [at for at in self._there if titles.get(at) or self._is_touched(at, touched)]
        for at in again:
            act = self._known(at)
            near = {
                one for key in lines(act.settled_parties()) for one in self._by_line(titles)[key]
            }
            said = titles.get(at) or of_others(act)
            self._acts[at] = meant(act, said, [(one, self._known(one)) for one in sorted(near)])
        for at, other in self._acts.items():
            self._known(at).parent = None if other is None else self._numbers[other]

    def _new(self) -> list[int]:
        return [at for at in self._there if self._was(at) is None]

    def _is_touched(self, at: int, touched: set[tuple[str, ...]]) -> bool:
        was = self._was(at)
        return was is not None and was.is_act and not touched.isdisjoint(was.lines)

    def _by_line(self, titles: Mapping[int, Sequence[str]]) -> dict[tuple[str, ...], list[int]]:
        """The instruments that acts can belong to, by their parties."""
        if self._lines is None:
            self._lines = defaultdict(list)
            for at in self._there:
                was = self._was(at)
                if was is not None:
                    found = was.lines if _is_found(was.is_act, was.parent) else ()
                else:
                    known = self._known(at)
                    is_found = _is_found(bool(titles[at]), known.parent)
                    found = lines(known.settled_parties()) if is_found else ()
                for key in found:
                    self._lines[key].append(at)
        return self._lines

    def _parent(self, at: int) -> int | None:
        """The number of what an instrument is a later act of."""
        was = self._was(at)
        return self._known(at).parent if was is None or at in self._acts else was.parent

    def _names(self) -> dict[int, Tried]:
        """The ids tried for every instrument."""
        place = self._replay.at
        order = []
        for at in self._there:
            was, parent = self._was(at), self._parent(at)
            if was is None or parent != was.parent:
                ordered = plain_order(self._known(at).sort_key())
            else:
                ordered = was.order
            order.append((ordered, at, None if parent is None else place[parent]))
        order.sort()
        return named(((at, parent) for _, at, parent in order), self._names_of)

    def _names_of(self, at: int, under: str) -> Iterator[str]:
        was = self._was(at)
        if was is None or was.under != under:
            return names(self._known(at), under)
        return chain(was.names, self._further(at, under, len(was.names)))

    def _further(self, at: int, under: str, known: int) -> Iterator[str]:
        yield from islice(names(self._known(at), under), known, None)

    def _founded(self, at: int) -> Founded:
        was, tried, parent = self._was(at), self._named[at], self._parent(at)
        torn = self._torn(at)
        if was is not None and (was.under, was.names, was.parent, was.torn) == (
            *tried,
            parent,
            torn,
        ):
            return was
        known = self._known(at)
        return Founded(
            order=plain_order(known.sort_key())
            if was is None or was.parent != parent
            else was.order,
            under=tried.under,
            names=tried.names,
            parent=parent,
            is_act=at in self._acts or (was is not None and was.is_act),
            lines=lines(known.settled_parties()) if was is None else was.lines,
            torn=torn,
        )

    def _torn(self, at: int) -> tuple[int, int] | None:
        """The two that the founding mention fits equally well."""
        now = self._mention(at)
        return None if now.filed is None else (now.fitting[0], now.fitting[1])

    def _mention(self, at: int) -> Placed:
        now = self._replay.placed.get(at) or self._replay.slots[at].was
        if now is None:
            raise KeyError(at)
        return now

    def _is_other(self, at: int, now: Founded, ids: Mapping[int, str]) -> bool:
        """Whether an instrument is another than before, is called otherwise, or its parent is."""
        was = self._was(at)
        if was is None or (was.id, was.parent) != (now.id, now.parent):
            return True
        return (
            now.parent is not None
            and self._before[now.parent].id != ids[self._replay.at[now.parent]]
        )

    def _instrument(self, at: int, ids: Mapping[int, str]) -> Instrument:
        parent = self._parent(at)
        above = "" if parent is None else ids[self._replay.at[parent]]
        return instrument_of(self._known(at), ids[at], above)

    def _links(
        self, ids: Mapping[int, str], now: Mapping[int, Founded]
    ) -> dict[str, tuple[Link, ...]]:
        """All links of each witness of which any differs."""
        said = {at: self._said(now[at].torn, lambda one: ids[self._replay.at[one]]) for at in now}
        witnesses = {self._replay.slots[at].place[4] for at in self._replay.placed}
        witnesses |= {slot.place[4] for slot in self._replay.slots if slot.is_other}
        for at in self._there:
            was = self._before.get(self._numbers[at])
            told = None if was is None else self._said(was.torn, lambda one: self._before[one].id)
            if was is None or was.id != ids[at] or told != said[at]:
                witnesses |= {self._replay.slots[one].place[4] for one in self._replay.members[at]}
        found: dict[str, list[Link]] = {name: [] for name in witnesses}
        for at, slot in enumerate(self._replay.slots):
            if slot.is_there and slot.place[4] in found:
                mention = self._mention(at)
                founder = self._replay.at[mention.founder]
                reason = said[founder] or mention.reason
                link = Link(mention=mention.key, instrument=ids[founder], reason=reason)
                found[slot.place[4]].append(link)
        by_mention = {
            name: sorted(each, key=lambda one: one.mention) for name, each in found.items()
        }
        return {name: tuple(each) for name, each in sorted(by_mention.items())}

    def _said(self, torn: tuple[int, int] | None, id_of: Callable[[int], str]) -> str:
        return "" if torn is None else torn_between(*map(id_of, torn))

    def _remembered(self, now: Mapping[int, Founded]) -> Memory:
        slots = self._replay.slots
        return Memory(
            mentions={s.number: self._mention(at) for at, s in enumerate(slots) if s.is_there},
            instruments={self._numbers[at]: one for at, one in now.items()},
            texts={name: tuple(sorted(groups)) for name, groups in self._texts.items()},
            free=self._replay.free,
        )


def _is_found(is_act: bool, parent: int | None) -> bool:  # noqa: FBT001 - two marks of one thing
    """Whether acts can belong to an instrument: it is none, and no later act, itself."""
    return not is_act and parent is None
