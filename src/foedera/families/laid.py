"""The words of all witnesses end to end, and what pairs of streams share of them.

Positions count words from the first word of the first witness on.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foedera.families.collection import Columns
from foedera.families.edges import GAP
from foedera.families.prints import Prints, Voice

FULL_WEIGHT_UP_TO = 10
"""Documents that may share a run before its weight falls, with the square of their number."""

SAMPLED_FROM = 64
"""Documents sharing a run from which only a share of such runs is looked at."""

EACH_UP_TO = 1 << 22
"""Words of a collection up to which each of its runs is looked at."""

ONE_IN = 2
"""Of how many runs one is looked at in a larger collection."""

GAP_BETWEEN_CHOSEN = 60
"""Words that may lie there between two of a span: some of those alike are not looked at."""

BASE = np.uint64(0x9E3779B97F4A7C15)
"""By what the parts of a hash are multiplied."""

MIXER = np.uint64(0xFF51AFD7ED558CCD)
"""By what a hash is multiplied at last."""


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """All witnesses' words end to end.

    Attributes:
        prints: the witnesses, in order.
        words: their word hashes.
        named: whether each word is a name or a figure.
        bases: position of each witness's first word; one more at the end.
        firsts: position of each stream's first word; one more at the end.
        owners: index of the witness of each stream.
        entries: number of the entry of each stream.
        texts: whether each stream holds a treaty's own words.
        mixed: whether each is an author's prose that sounds like a treaty's.
        streams: index of the stream of each word.
    """

    prints: Sequence[Prints]
    words: NDArray[np.uint32]
    named: NDArray[np.bool_]
    bases: NDArray[np.int64]
    firsts: NDArray[np.int64]
    owners: NDArray[np.int64]
    entries: NDArray[np.int64]
    texts: NDArray[np.bool_]
    mixed: NDArray[np.bool_]
    streams: NDArray[np.int32]

    @property
    def one_in(self) -> int:
        """Of how many runs one is looked at."""
        return ONE_IN if len(self.words) > EACH_UP_TO else 1

    @property
    def gap(self) -> int:
        """Words that may be missing or changed between two runs of one span."""
        return GAP_BETWEEN_CHOSEN if self.one_in > 1 else GAP


@dataclass(frozen=True, slots=True, eq=False)
class SharedRuns:
    """What pairs of streams share, as pairs of positions of equal runs.

    Sorted by the two streams, by the distance between the two positions (the
    *diagonal*), and by position.

    Attributes:
        first: index of the one stream of each pair.
        second: index of the other, greater.
        begins: where each pair's runs begin in what follows; one more at the end.
        at_first: positions in the one.
        at_second: positions in the other, run by run.
        held_by: how many witnesses hold each of these runs.
        stands_for: how many runs each of these stands for.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    begins: NDArray[np.int64]
    at_first: NDArray[np.int64]
    at_second: NDArray[np.int64]
    held_by: NDArray[np.int64]
    stands_for: NDArray[np.int64]

    def marks(self, laid: Laid) -> NDArray[np.uint64]:
        """A hash, for each pair, of all that it shares, wherever its witnesses stand."""
        sizes = np.diff(self.begins)
        mixed = (self.at_first - np.repeat(laid.firsts[self.first], sizes)).astype(np.uint64)
        for part in (
            self.at_second - np.repeat(laid.firsts[self.second], sizes),
            self.held_by,
            self.stands_for,
        ):
            mixed *= BASE
            mixed += part.astype(np.uint64)
            mixed ^= mixed >> np.uint64(31)
        mixed *= MIXER
        mixed ^= mixed >> np.uint64(29)
        marks: NDArray[np.uint64] = np.add.reduceat(mixed, self.begins[:-1])
        return marks | np.uint64(1)

    def only(self, chosen: NDArray[np.bool_]) -> "SharedRuns":
        """Some of the pairs."""
        sizes = np.diff(self.begins)
        runs = np.repeat(chosen, sizes)
        columns = (self.at_first, self.at_second, self.held_by, self.stands_for)
        first, second, begins = self.first[chosen], self.second[chosen], ends_of(sizes[chosen])
        return SharedRuns(first, second, begins, *(each[runs] for each in columns))


def share_of(held_by: NDArray[np.int64]) -> NDArray[np.int64]:
    """Of how many runs that so many witnesses hold one is looked at."""
    return np.maximum(1, held_by // SAMPLED_FROM)


def weighed(held_by: NDArray[np.int64], stands_for: NDArray[np.int64]) -> NDArray[np.float64]:
    """What each run weighs as a sign of dependence, with those that it stands for."""
    weights: NDArray[np.float64] = np.minimum(1.0, (FULL_WEIGHT_UP_TO / held_by) ** 2) * stands_for
    return weights


def lay(columns: Columns, prints: Sequence[Prints]) -> Laid:
    """Lay the words of all witnesses end to end; `prints` are theirs, in the same order."""
    return Laid(
        prints=prints,
        words=columns.words,
        named=columns.named,
        bases=ends_of(columns.sizes),
        firsts=ends_of(columns.lengths),
        owners=np.repeat(np.arange(len(columns.streams)), columns.streams),
        entries=columns.entries,
        texts=columns.voices == Voice.TEXT,
        mixed=columns.mixed,
        streams=np.repeat(np.arange(len(columns.lengths), dtype=np.int32), columns.lengths),
    )


def ends_of(sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each of several begins, laid end to end; one more at the end."""
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(sizes)])
