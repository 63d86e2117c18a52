"""Mentions put together, one by one, the richest first.

Each mention joins the instrument it fits best, or founds a new one. One that fits two
equally well founds its own, which only prints of its text join: it is said, never guessed.

Blocks keep the work near-linear: a mention is compared only with instruments that share
a key (`foedera.identity.seen.blocks`). A key that very many instruments share tells
nothing ("Treaty of Friendship"), and is no longer looked under.
"""

from collections.abc import Iterable, Iterator, Sequence
from sys import intern
from typing import Final, NamedTuple

from foedera.identity.model import MentionKey
from foedera.identity.same import Known, fits, is_of_another_day
from foedera.identity.seen import Block, Seen, blocks, hashed, keys_beside, numbers_in

TOO_COMMON: Final = 64
"""Instruments under one key, from which the key tells nothing."""

_CERTAIN: Final = frozenset({"text", "place"})
"""Keys under which even an instrument is found of which it is unsure which it is."""

FIRST: Final = "the first mention of it"

ONLY: Final = "; no other treaty of the record fits"
"""Said of a mention without a day, a place in a series or a name of its own: a further
document may show that another treaty was meant."""


class Choice(NamedTuple):
    """Where a mention goes.

    Attributes:
        joins: index of an instrument, None where it founds one.
        reason: in words.
        fitting: the instruments that it fits, the best first.
        torn: two that it fits equally well, or None.
    """

    joins: int | None
    reason: str
    fitting: tuple[int, ...]
    torn: tuple[int, int] | None = None


def choose(seen: Seen, candidates: Iterable[tuple[int, Known]]) -> Choice:
    """Choose among instruments that share a key with a mention, given in their order."""
    day = seen.day if seen.parent is None else ""
    fits_well = [
        (fit, index)
        for index, known in candidates
        if not (day and is_of_another_day(known, seen, day)) and (fit := fits(known, seen))
    ]
    fits_well.sort(key=lambda found: -found[0].strength)
    fitting = tuple(index for _, index in fits_well)
    if not fits_well:
        return Choice(None, FIRST, fitting)
    best = fits_well[0][0]
    if len(fits_well) > 1 and best.strength == fits_well[1][0].strength:
        return Choice(None, FIRST, fitting, (fitting[0], fitting[1]))
    is_only = len(fits_well) == 1 and _is_vague(seen)
    return Choice(fitting[0], intern(best.reason + ONLY) if is_only else best.reason, fitting)


def filed_under(keys: Sequence[Block], chosen: Choice) -> tuple[Block, ...]:
    """The keys under which a mention's instrument is found by later ones."""
    if chosen.torn is None:
        return tuple(keys)
    return tuple(key for key in keys if key[0] in _CERTAIN)


class Looked(NamedTuple):
    """Where a mention looked for its instrument, and what it found.

    Attributes:
        keys: hashes of its keys (`seen.hashed`), that of its parent first.
        beside: of the further keys under which it looked.
        filed: of those keys under which its instrument is filed; None where it is under all.
        parent: index of the instrument that it is a later act of, or None.
        fitting: indices of the instruments that it fits.
    """

    keys: bytes
    beside: bytes
    filed: bytes | None
    parent: int | None
    fitting: tuple[int, ...]


class Gathering:
    """Instruments as they grow, with the blocks by which a mention finds them.

    Attributes:
        known: instruments, by index; None for one that a person merged into another.
        placed: each mention's instrument and the reason.
        torn: two instruments that a mention fits equally well, by its own instrument.
        founders: the mention that founded each instrument, by index.
        looked: where each mention looked.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self.known: list[Known | None] = []
        self.placed: dict[MentionKey, tuple[int, str]] = {}
        self.torn: dict[int, tuple[int, int]] = {}
        self.founders: list[MentionKey] = []
        self.looked: dict[MentionKey, Looked] = {}
        self._first: dict[int, int] = {}  # filed under each key; most have no more
        self._more: dict[int, set[int]] = {}

    def place(self, seen: Seen) -> None:
        """Put a mention with the instrument it fits, or found one for it."""
        keys = tuple(blocks(seen))
        mine, beside = hashed(keys), hashed(keys_beside(keys))
        chosen = choose(seen, self._candidates(numbers_in(mine + beside)))
        filed = None if chosen.torn is None else hashed(filed_under(keys, chosen))
        self.looked[seen.key] = Looked(mine, beside, filed, seen.parent, chosen.fitting)
        index = self._found(seen) if chosen.joins is None else chosen.joins
        if chosen.torn is not None:
            self.torn[index] = chosen.torn
        elif chosen.joins is not None:
            self.join(index, seen)
        self.placed[seen.key] = (index, chosen.reason)
        self._file(index, numbers_in(mine if filed is None else filed))

    def _file(self, index: int, keys: Iterable[int]) -> None:
        """Have an instrument found under keys."""
        for key in keys:
            if self._first.setdefault(key, index) != index:
                self._more.setdefault(key, set()).add(index)

    def close(self) -> None:
        """Forget under which keys instruments are found: no mention comes any more."""
        self._first.clear()
        self._more.clear()

    def join(self, index: int, seen: Seen) -> None:
        """Know an instrument better by a mention; a later act's own text learns its parent."""
        known = self.one(index)
        known.join(seen)
        if known.parent is None and seen.parent not in (None, index):
            known.parent = seen.parent

    def one(self, index: int) -> Known:
        """The instrument of an index."""
        known = self.known[index]
        if known is None:
            raise KeyError(index)
        return known

    def _found(self, seen: Seen) -> int:
        known = Known(parent=seen.parent)
        known.join(seen)
        self.known.append(known)
        self.founders.append(seen.key)
        return len(self.known) - 1

    def _candidates(self, keys: Iterable[int]) -> Iterator[tuple[int, Known]]:
        """Every instrument under the keys of a mention, by index."""
        for index in sorted({index for key in keys for index in self._under(key)}):
            if (known := self.known[index]) is not None:
                yield index, known

    def _under(self, key: int) -> Iterator[int]:
        """The instruments under a key, unless they are too many to tell."""
        first, more = self._first.get(key), self._more.get(key, ())
        if first is not None and len(more) < TOO_COMMON:
            yield first
            yield from more


def _is_vague(seen: Seen) -> bool:
    """Whether a mention would fit any treaty of its kind between its parties."""
    return not (seen.mention.date or seen.places or seen.texts or seen.catalogue or seen.telling)
