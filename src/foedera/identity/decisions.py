"""What people decided about identity: instruments merged, mentions kept apart.

    about = "latvia--soviet-union--1932--non-aggression"
    kind = "merge"
    value = "riga-pact"                  # the other, by id or title: counted as `about`

    kind = "split"
    value = "handbook/page-7.txt"        # a witness, or one mention of it: "….txt#3"

A merged instrument keeps the id of `about`; what is split off gets an id of its own.
Decisions are taken in their order, and each sees what those before it did. One that
fits nothing any more is reported and does nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from foedera.claims.treaty_names import title_key
from foedera.identity.gathering import Gathering
from foedera.identity.model import Decision, MentionKey
from foedera.identity.naming import ids_of
from foedera.identity.same import Known
from foedera.identity.seen import Seen
from foedera.sources.model import Problem

FITS_NOTHING: Final = "judgement.fits-nothing"
KINDS: Final = ("merge", "split")


@dataclass(slots=True)
class Decided:
    """What came of people's decisions.

    Attributes:
        problems: decisions that fit nothing, in their order.
    """

    problems: tuple[Problem, ...] = field(default=())


def decide(
    gathering: Gathering, all_seen: Sequence[Seen], judgements: Sequence[Decision]
) -> Decided:
    """Apply every merge and split to what was gathered, in order."""
    wanted = [one for one in judgements if one.kind in KINDS]
    if not wanted:
        return Decided()
    bench = _Bench(gathering, all_seen)
    problems = [problem for one in wanted if (problem := bench.apply(one))]
    return Decided(tuple(problems))


class _Bench:
    """Where decisions are carried out on what was gathered."""

    def __init__(self, gathering: Gathering, all_seen: Sequence[Seen]) -> None:
        self.gathering = gathering
        self.seen = {each.key: each for each in all_seen}
        self.first_ids = ids_of(gathering.known)

    def apply(self, judgement: Decision) -> Problem | None:
        """Carry out one decision; what is wrong with it, if it fits nothing."""
        about = self._find(judgement.about)
        if about is None:
            return _fits_nothing(judgement, f"no instrument is called {judgement.about!r}")
        self.gathering.one(about).name = self._id(about)
        act = self._merge if judgement.kind == "merge" else self._split
        wrong = act(about, judgement)
        return _fits_nothing(judgement, wrong) if wrong else None

    def _id(self, index: int) -> str:
        return self.gathering.one(index).name or ids_of(self.gathering.known)[index]

    def _find(self, name: object) -> int | None:
        """The instrument of an id, as it is or was at first, or of a title no other has."""
        if not isinstance(name, str) or not name:
            return None
        for ids in (ids_of(self.gathering.known), self.first_ids):
            if name in ids and self.gathering.known[ids.index(name)] is not None:
                return ids.index(name)
        titled = [
            index
            for index, known in enumerate(self.gathering.known)
            if known is not None and title_key(name) in known.keys
        ]
        return titled[0] if len(titled) == 1 else None

    def _merge(self, about: int, judgement: Decision) -> str:
        """Count another instrument as this one; what is wrong, or ""."""
        other = self._find(judgement.value)
        if other is None or other == about:
            return f"{judgement.value!r} is no other instrument"
        reason = _in_words(judgement, "holds them to be one")
        for key in self._of(other):
            self.gathering.placed[key] = (about, reason)
        self._adopt(other, about)
        self.gathering.known[other] = None
        self._relearn(about)
        return ""

    def _adopt(self, old: int, new: int) -> None:
        """Later acts of one instrument become the other's."""
        for known in self.gathering.known:
            if known is not None and known.parent == old:
                known.parent = new
        if self._is_above(new, new):
            self.gathering.one(new).parent = None

    def _is_above(self, one: int, other: int) -> bool:
        """Whether an instrument is among the parents of another, at any remove."""
        seen: set[int] = set()
        at = self.gathering.one(other).parent
        while at is not None and at != one and at not in seen:
            seen.add(at)
            at = self.gathering.one(at).parent
        return at == one

    def _split(self, about: int, judgement: Decision) -> str:
        """Keep mentions apart from an instrument; what is wrong, or ""."""
        own = self._of(about)
        apart = [key for key in own if _is_named(key, judgement.value)]
        if not apart:
            return f"no mention in {judgement.value!r} counts as it"
        if len(apart) == len(own):
            return "nothing would be left of it"
        reason = _in_words(judgement, "keeps it apart")
        index = self._move(apart, reason, parent=self.gathering.one(about).parent)
        self._relearn(about)
        self._take_along(about, index, frozenset(apart))
        return ""

    def _move(self, keys: Iterable[MentionKey], reason: str, *, parent: int | None) -> int:
        """Give mentions an instrument of their own."""
        index = len(self.gathering.known)
        self.gathering.known.append(Known(parent=parent))
        for key in keys:
            self.gathering.placed[key] = (index, reason)
        self._relearn(index)
        return index

    def _take_along(self, old: int, new: int, apart: frozenset[MentionKey]) -> None:
        """Later acts that the mentions split off tell of go with them."""
        for index, known in enumerate(list(self.gathering.known)):
            if known is None or known.parent != old:
                continue
            own = self._of(index)
            along = [key for key in own if self._parent_of(key) in apart]
            if along and len(along) == len(own):
                known.parent = new
            elif along:
                self._move(along, "a later act of what was kept apart", parent=new)
                self._relearn(index)

    def _parent_of(self, key: MentionKey) -> MentionKey | None:
        number = self.seen[key].mention.parent
        return None if number is None else MentionKey(key.witness, number)

    def _of(self, index: int) -> list[MentionKey]:
        """The mentions of an instrument, in the order in which they were placed."""
        return [key for key, (at, _) in self.gathering.placed.items() if at == index]

    def _relearn(self, index: int) -> None:
        """Know an instrument anew by the mentions that it now has, the richest first."""
        before = self.gathering.one(index)
        known = Known(parent=before.parent, name=before.name)
        own = frozenset(self._of(index))
        for each in self.seen.values():
            if each.key in own:
                known.join(each)
        self.gathering.known[index] = known


def _is_named(key: MentionKey, value: object) -> bool:
    """Whether a judgement's value names a mention or its witness; it may be a list of such."""
    if isinstance(value, list):
        return any(_is_named(key, one) for one in value)
    return value in (key.witness, f"{key.witness}#{key.number}")


def _in_words(judgement: Decision, verb: str) -> str:
    return f"{judgement.by} {verb}, {judgement.on}: {judgement.because.rstrip('.')}"


def _fits_nothing(judgement: Decision, why: str) -> Problem:
    return Problem(
        code=FITS_NOTHING,
        message=(
            f"The judgement of {judgement.by} ({judgement.on}) to {judgement.kind} "
            f"{judgement.about} fits nothing in this record: {why}."
        ),
    )
