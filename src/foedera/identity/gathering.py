"""Mentions put together, one by one, the richest first.

Each mention joins the instrument it fits best, or founds a new one. One that fits two
equally well founds its own, which only prints of its text join: it is said, never guessed.

Blocks keep the work near-linear: a mention is compared only with instruments that share
a key (`foedera.identity.seen.blocks`). A key that very many instruments share tells
nothing ("Treaty of Friendship"), and is no longer looked under.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from foedera.identity.model import MentionKey
from foedera.identity.same import Fit, Known, fits, is_of_another_day
from foedera.identity.seen import Block, Seen, blocks, near

_TOO_COMMON: Final = 64
"""Instruments under one key, from which the key tells nothing."""

_CERTAIN: Final = frozenset({"text", "place"})
"""Keys under which even an instrument is found of which it is unsure which it is."""

FIRST: Final = "the first mention of it"

ONLY: Final = "; no other treaty of the record fits"
"""Said of a mention without a day, a place in a series or a name of its own: a further
document may show that another treaty was meant."""


class Gathering:
    """Instruments as they grow, with the blocks by which a mention finds them.

    Attributes:
        known: instruments, by index; None for one that a person merged into another.
        placed: each mention's instrument and the reason.
        torn: two instruments that a mention fits equally well, by its own instrument.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self.known: list[Known | None] = []
        self.placed: dict[MentionKey, tuple[int, str]] = {}
        self.torn: dict[int, tuple[int, int]] = {}
        self._blocks: dict[Block, set[int]] = {}

    def place(self, seen: Seen) -> None:
        """Put a mention with the instrument it fits, or found one for it."""
        keys = tuple(blocks(seen))
        fitting = self._fitting(seen, keys)
        if len(fitting) > 1 and fitting[0][0].strength == fitting[1][0].strength:
            index = self._found(seen)
            self.torn[index] = (fitting[0][1], fitting[1][1])
            self.placed[seen.key] = (index, FIRST)
            self._file(index, (key for key in keys if key[0] in _CERTAIN))
            return
        if fitting:
            fit, index = fitting[0]
            reason = fit.reason + (ONLY if len(fitting) == 1 and _is_vague(seen) else "")
        else:
            index, reason = self._found(seen), FIRST
        self.join(index, seen)
        self.placed[seen.key] = (index, reason)
        self._file(index, keys)

    def _file(self, index: int, keys: Iterable[Block]) -> None:
        """Have an instrument found under keys."""
        for key in keys:
            self._blocks.setdefault(key, set()).add(index)

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
        return len(self.known) - 1

    def _fitting(self, seen: Seen, keys: Sequence[Block]) -> list[tuple[Fit, int]]:
        """Every instrument that a mention fits, the best first."""
        candidates = {index for key in keys for index in self._under(near(key))}
        day = seen.day if seen.parent is None else ""
        fitting = [
            (fit, index)
            for index in sorted(candidates)
            if (known := self.known[index]) is not None
            and not (day and is_of_another_day(known, seen, day))
            and (fit := fits(known, seen))
        ]
        fitting.sort(key=lambda f: (-f[0].strength, f[1]))
        return fitting

    def _under(self, keys: Iterable[Block]) -> Iterable[int]:
        """The instruments under a key and its neighbours, unless they are too many to tell."""
        for key in keys:
            found = self._blocks.get(key, ())
            if len(found) <= _TOO_COMMON:
                yield from found


def _is_vague(seen: Seen) -> bool:
    """Whether a mention would fit any treaty of its kind between its parties."""
    return not (seen.mention.date or seen.places or seen.texts or seen.catalogue or seen.telling)
