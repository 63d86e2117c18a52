"""Putting mentions together again where some documents differ: only what they can touch.

A mention's place rests on the instruments that it meets under its keys, as far as these
are known by then. So mentions are gone through in their order, as in `gathering`, but
only those are placed again that are new, or that fit or fitted an instrument which came to
be known otherwise before, or that look under a key which became, or ceased to be, too
common to tell. Whatever is placed otherwise than before disturbs those after it in turn.
The outcome is that of gathering all mentions anew.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from heapq import heappop, heappush
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from foedera.identity.gathering import TOO_COMMON, choose, filed_under
from foedera.identity.memory import Memory, Place, Placed, Texts, depths, place_of
from foedera.identity.same import Known
from foedera.identity.seen import Noted, Seen, blocks, hashed, keys_beside

Differing = Mapping[str, Noted | None]
"""What witnesses give now that are new or say otherwise; None for those that are gone."""


class _Slot(NamedTuple):
    """A place in the order of mentions.

    Attributes:
        place: which.
        number: of its mention.
        was: what the mention was before, or None.
        is_there: whether there is a mention now.
        is_other: whether it differs from what was there.
    """

    place: Place
    number: int
    was: Placed | None
    is_there: bool
    is_other: bool


class Replay:
    """Mentions and instruments by their place in the order of mentions, as they are now.

    Attributes:
        slots: every mention that is or was there, in order.
        placed: what is known of mentions that were placed again, by place.
        members: the mentions of each instrument, by the place of its founder, in order.
        disturbed: instruments that have other mentions than before, or other words in them.
        free: the first number that was never given.
    """

    def __init__(
        self,
        memory: Memory,
        differing: Differing,
        noted_of: Callable[[str], Noted],
        texts: Texts,
    ) -> None:
        """Take up what is remembered; `texts` are the groups of prints as they are now."""
        self.memory = memory
        self._differing, self._noted_of, self._texts = differing, noted_of, texts
        self.slots, self.free = _slots(memory, differing)
        self.at = {slot.number: at for at, slot in enumerate(self.slots)}
        self.placed: dict[int, Placed] = {}
        self.members: dict[int, list[int]] = defaultdict(list)
        self.disturbed: set[int] = set()
        self._founders: list[int | None] = [None] * len(self.slots)
        self._filed: dict[int, frozenset[int]] = {}
        self._more: dict[int, list[int]] = defaultdict(list)
        self._fitted: dict[int, list[int]] = defaultdict(list)
        self._seen: dict[int, Seen] = {}
        self._known: dict[int, tuple[Known, int]] = {}
        self._waiting: list[int] = []
        self._whole: set[int] = set()
        self._against: dict[int, set[int]] = defaultdict(set)
        self._gone: set[int] = set()
        self._met: set[tuple[int, int]] = set()
        self._begin()

    def _begin(self) -> None:
        for at, slot in enumerate(self.slots):
            if slot.was is None or slot.is_other:
                self._again(at)
            if slot.was is None:
                continue
            for founder in slot.was.fitting:
                self._fitted[self.at[founder]].append(at)
            if slot.is_there and not slot.is_other:
                founder = self.at[slot.was.founder]
                self._founders[at] = founder
                self.members[founder].append(at)
                if slot.was.filed is not None:
                    self._filed[at] = _numbers(slot.was.filed)

    def run(self) -> None:
        """Place again what must be."""
        while self._waiting:
            at = heappop(self._waiting)
            others = self._against.pop(at, ())
            if at in self.placed or at in self._gone:
                continue
            if at in self._whole or any(self._fits(other, at) for other in others):
                self._place(at)

    def _again(self, at: int) -> None:
        """Have a mention placed again."""
        if at not in self._whole:
            self._whole.add(at)
            heappush(self._waiting, at)

    def _fits(self, founder: int, at: int) -> bool:
        known = self.known(founder, at)
        return known is not None and bool(choose(self.seen(at), [(founder, known)]).fitting)

    def _place(self, at: int) -> None:
        """Place a mention; tell those after it where it went elsewhere than before."""
        slot = self.slots[at]
        before = None if slot.was is None else self.at[slot.was.founder]
        if self._founders[at] is not None and before is not None:
            self.members[before].remove(at)
        if not slot.is_there:
            self._gone.add(at)
            self._disturb(at, {before}, _numbers(slot.was.keys) if slot.was else frozenset())
            return
        now, founder = self._placed(at)
        self.placed[at] = now
        self._founders[at] = founder
        insort(self.members[founder], at)
        keys = _numbers(now.keys)
        self._filed[at] = keys if now.filed is None else _numbers(now.filed)
        for key in keys | _numbers(now.beside):
            insort(self._more[key], at)
        if slot.was is not None and not slot.is_other and _is_same(slot.was, now):
            return
        keys |= frozenset() if slot.was is None else _numbers(slot.was.keys)
        self._disturb(at, {before, founder}, keys)

    def _placed(self, at: int) -> tuple[Placed, int]:
        slot, seen = self.slots[at], self.seen(at)
        keys = tuple(blocks(seen))
        mine, beside = hashed(keys), hashed(keys_beside(keys))
        under = _numbers(mine) | _numbers(beside)
        candidates = sorted({one for key in under for one in self._under(key, at)})
        known = ((one, known) for one in candidates if (known := self.known(one, at)))
        chosen = choose(seen, known)
        founder = at if chosen.joins is None else chosen.joins
        now = Placed(
            place=slot.place,
            parent=seen.mention.parent,
            keys=mine,
            beside=beside,
            filed=None if chosen.torn is None else hashed(filed_under(keys, chosen)),
            founder=self.slots[founder].number,
            reason=chosen.reason,
            fitting=tuple(self.slots[one].number for one in chosen.fitting),
        )
        return now, founder

    def _disturb(self, at: int, founders: set[int | None], keys: Iterable[int]) -> None:
        """Have those later mentions looked at that these instruments or keys can concern."""
        for founder in sorted(founders - {None}):  # type: ignore[type-var]
            if founder is not None:
                self.disturbed.add(founder)
                self._tell(founder, at)
        for key in keys:
            self._cross(key, at)
        for child in self._children.get(self.slots[at].place[4:], ()):
            self._again(child)

    def _tell(self, founder: int, after: int) -> None:
        for at in self._fitted.get(founder, ()):
            if at > after:
                self._again(at)
        keys = {key for at in self.members.get(founder, ()) for key in self._keys(at)}
        for key in keys:
            if (founder, key) in self._met or self._closes(self._filings(key), after):
                continue
            self._met.add((founder, key))
            for at in self._looking(key):
                if at > after and at not in self._whole:
                    if at not in self._against:
                        heappush(self._waiting, at)
                    self._against[at].add(founder)

    def _keys(self, at: int) -> frozenset[int]:
        """The keys under which a mention has its instrument filed."""
        was = self.slots[at].was
        if at in self._filed:
            return self._filed[at]
        return frozenset() if was is None else _numbers(was.keys)

    def _cross(self, key: int, after: int) -> None:
        """Have those placed again for whom a key now tells, or told, and does not both."""
        if len(self._held(key)) + len(self._more.get(key, ())) <= TOO_COMMON:
            return
        ends = sorted((_closing(self._filings(key)), _closing(self._filings_before(key))))
        for at in self._looking(key):
            if at > after and ends[0] < at <= ends[1]:
                self._again(at)

    def _closes(self, filings: Iterable[tuple[int, int]], before: int) -> bool:
        return _closing(filings) <= before

    def _under(self, key: int, before: int) -> set[int]:
        """The instruments filed under a key by then, unless they are too many to tell."""
        found: set[int] = set()
        for at, founder in self._filings(key):
            if at >= before:
                break
            found.add(founder)
        return found if len(found) <= TOO_COMMON else set()

    def _filings(self, key: int) -> Iterator[tuple[int, int]]:
        """Who is filed under a key, as far as is known now: place and instrument, in order."""
        held, more = self._held(key), self._more.get(key)
        for at in held if more is None else sorted({*held, *more}):
            founder = self._founders[at]
            if founder is not None and key in self._filed.get(at, (key,)):
                yield at, founder

    def _filings_before(self, key: int) -> Iterator[tuple[int, int]]:
        """The same as it was remembered."""
        for at in self._held(key):
            was = self.slots[at].was
            if was is not None and (was.filed is None or key in _numbers(was.filed)):
                yield at, self.at[was.founder]

    def _looking(self, key: int) -> Iterator[int]:
        """Every mention that looks under a key, and perhaps some that no longer do."""
        yield from self._held(key)
        yield from self._beside.under(key)
        yield from self._more.get(key, ())

    def _held(self, key: int) -> list[int]:
        return self._own.under(key)

    @cached_property
    def _own(self) -> "_Postings":
        return _Postings([slot.was.keys if slot.was else b"" for slot in self.slots])

    @cached_property
    def _beside(self) -> "_Postings":
        return _Postings([slot.was.beside if slot.was else b"" for slot in self.slots])

    @cached_property
    def _children(self) -> dict[tuple[str, int], list[int]]:
        """The later acts of each mention, by its witness and number."""
        found: dict[tuple[str, int], list[int]] = defaultdict(list)
        for at, slot in enumerate(self.slots):
            if slot.place[0] and slot.is_there:
                parent = slot.was.parent if slot.was and not slot.is_other else None
                parent = self._mention(at).mention.parent if parent is None else parent
                if parent is not None:
                    found[slot.place[4], parent].append(at)
        return found

    @cached_property
    def _by_key(self) -> dict[tuple[str, int], int]:
        return {slot.place[4:]: at for at, slot in enumerate(self.slots) if slot.is_there}

    def _mention(self, at: int) -> Seen:
        """A mention as its witness gives it."""
        witness, number = self.slots[at].place[4:]
        noted = self.noted(witness)
        seen = next(one for one in noted.mentions if one.key.number == number)
        texts = self._texts.get(witness)
        return seen._replace(texts=texts) if texts and number == noted.subject else seen

    def noted(self, witness: str) -> Noted:
        """What a witness gives now."""
        return self._differing.get(witness) or self._noted_of(witness)

    def seen(self, at: int) -> Seen:
        """A mention, led to the instrument that it is a later act of."""
        if at not in self._seen:
            seen = self._mention(at)
            if seen.mention.parent is not None:
                above = self._by_key.get((seen.key.witness, seen.mention.parent))
                founder = None if above is None else self._founders[above]
                parent = None if founder is None else self.slots[founder].number
                seen = seen._replace(parent=parent)
            self._seen[at] = seen
        return self._seen[at]

    def known(self, founder: int, before: int) -> Known | None:
        """An instrument as it is known by then; None while nobody mentions it."""
        members = self.members.get(founder, ())
        known, count = self._known.get(founder, (None, 0))
        while count < len(members) and members[count] < before:
            seen = self.seen(members[count])
            if known is None:
                known = Known(parent=seen.parent)
            known.join(seen)
            if known.parent is None and seen.parent not in (None, self.slots[founder].number):
                known.parent = seen.parent
            count += 1
        if known is not None:
            self._known[founder] = (known, count)
        return known


class _Postings:
    """Who has a key, for every key."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._places = np.repeat(np.arange(len(keys)), [len(each) // 8 for each in keys])
        flat = np.frombuffer(b"".join(keys), dtype="<i8")
        order = flat.argsort(kind="stable")
        self._keys: NDArray[np.int64] = flat[order]
        self._places = self._places[order]
        self._asked: dict[int, list[int]] = {}

    def under(self, key: int) -> list[int]:
        """The places that have a key, in order."""
        if key not in self._asked:
            first = int(self._keys.searchsorted(key))
            last = int(self._keys.searchsorted(key, side="right"))
            self._asked[key] = self._places[first:last].tolist()
        return self._asked[key]


def _numbers(keys: bytes) -> frozenset[int]:
    return frozenset(np.frombuffer(keys, dtype="<i8").tolist())


def _closing(filings: Iterable[tuple[int, int]]) -> int:
    """The place of the mention by which a key becomes too common; beyond all where none does."""
    found: set[int] = set()
    for at, founder in filings:
        found.add(founder)
        if len(found) > TOO_COMMON:
            return at
    return 1 << 62


def _is_same(was: Placed, now: Placed) -> bool:
    """Whether a mention stands for others where it stood."""
    return (was.founder, was.keys, was.filed) == (now.founder, now.keys, now.filed)


def _slots(memory: Memory, differing: Differing) -> tuple[list[_Slot], int]:
    """Every mention that is or was there, in order, and the first number not given."""
    there: dict[Place, None] = {}
    for noted in differing.values():
        found = None if noted is None else depths(noted)
        if noted is not None and found is not None:
            there |= {place_of(each, found[each.key.number]): None for each in noted.mentions}
    slots = []
    for number, was in memory.mentions.items():
        is_other = was.place[4] in differing
        is_there = not is_other or was.place in there
        there.pop(was.place, None)
        slots.append(_Slot(was.place, number, was, is_there, is_other))
    free = memory.free
    for number, place in enumerate(there, free):
        slots.append(_Slot(place, number, None, is_there=True, is_other=True))
    slots.sort(key=lambda slot: slot.place)
    return slots, free + len(there)
