"""What is remembered of how families were found, so that only what differs is looked at.

A pair of streams that share the very same runs, held by as many, is as dependent as
before. Its ties are taken over; only other pairs are aligned.
"""

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from foedera.families.collection import Columns

Spans: TypeAlias = tuple[tuple[int, int], ...]
"""Stretches, half-open."""


class Remembered(NamedTuple):
    """What one tracing leaves to the next.

    Attributes:
        columns: of the witnesses.
        gap: words that might be missing or changed between two runs of one span.
        first: the one stream of each pair that was aligned, in order.
        second: the other.
        marks: of what each pair shares; 0 where more than that decided on it.
        ties: of those pairs, in order: see `tracing.Ties`.
        places: where words of a witness stand and how far their voice reaches, by kind of
            family, witness and stretches of words.
    """

    columns: Columns
    gap: int
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    marks: NDArray[np.uint64]
    ties: NDArray[np.int64]
    places: dict[tuple[str, str, Spans], tuple[Spans, Spans]]


class Recalled(NamedTuple):
    """Pairs of streams that were there before, numbered as the streams are now.

    Attributes:
        pairs: the two streams in one number, sorted.
        marks: of what each shares.
        numbers: of each, before.
    """

    pairs: NDArray[np.int64]
    marks: NDArray[np.uint64]
    numbers: NDArray[np.int64]

    def find(self, pairs: NDArray[np.int64], marks: NDArray[np.uint64]) -> NDArray[np.int64]:
        """The number that each pair had, -1 for one that is new or shares something else."""
        if not len(self.pairs):
            return np.full(len(pairs), -1, dtype=np.int64)
        at = np.minimum(self.pairs.searchsorted(pairs), len(self.pairs) - 1)
        is_same = (self.pairs[at] == pairs) & (self.marks[at] == marks)
        return np.where(is_same, self.numbers[at], -1)


def recalled(
    before: Remembered | None, columns: Columns, was: NDArray[np.int64], gap: int
) -> Recalled:
    """The pairs of before whose witnesses are what they were.

    Args:
        before: what was remembered, if anything.
        columns: of the witnesses as they are now.
        was: which of those of before each of them is, or -1.
        gap: as it is now.
    """
    if before is None or before.gap != gap:
        none = np.zeros(0, dtype=np.int64)
        return Recalled(none, none.astype(np.uint64), none)
    now_at = _streams_now(before.columns, columns, was)
    first, second = now_at[before.first], now_at[before.second]
    numbers = np.flatnonzero((first >= 0) & (second >= 0) & (before.marks > 0))
    pairs = first[numbers] * len(columns.lengths) + second[numbers]
    order = pairs.argsort(kind="stable")
    return Recalled(pairs[order], before.marks[numbers][order], numbers[order])


def _streams_now(old: Columns, new: Columns, was: NDArray[np.int64]) -> NDArray[np.int64]:
    """The number that each stream of before has now, -1 where it is gone."""
    there = np.flatnonzero(was >= 0)
    old_first, new_first = (np.cumsum(each.streams) - each.streams for each in (old, new))
    found = np.full(len(old.lengths), -1, dtype=np.int64)
    counts = new.streams[there]
    ahead = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    now = np.repeat(new_first[there], counts) + ahead
    found[np.repeat(old_first[was[there]], counts) + ahead] = now
    return found
