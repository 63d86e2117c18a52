"""Which stretches of which witnesses share runs of five words, at any scale.

The whole collection's words are laid end to end, every run of five is hashed into
64 bits together with its position, and one sort brings equal runs side by side. A
run that many documents share says little about any two of them (the treaties'
"have agreed as follows", a site's footer), so its weight falls with the number of
documents that hold it. The work grows with the number of words: a run held by
many documents is paired along a chain, and beyond `SAMPLED_FROM` documents only a
fixed share of such runs is looked at. Of a large collection (`EACH_UP_TO`) one run in
`ONE_IN` is looked at, chosen by its hash, so that all witnesses have the same chosen;
it stands for as many. A copied sentence still has several, and the edges of what was
copied are found word by word (`families.edges`).

Positions count words from the first word of the first witness on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from foedera.families.laid import BASE, MIXER, Laid, SharedRuns, share_of, weighed
from foedera.families.prints import SHINGLE

ALL_PAIRS_UP_TO = 6
"""Occurrences of a run that are paired each with each; beyond, along a chain."""

STEPS = 32
"""Documents sharing a run beyond which their number counts in steps."""

TOGETHER = 1 << 20
"""Runs whose pairs of streams are aligned in one go: enough for speed, bounded for memory."""

PAIR_WEIGHT = 6.0
"""Weight of shared runs that a pair of documents needs to be looked at closely."""

_BASE_TWICE = np.uint64(0x9E3779B97F4A7C15**2 % (1 << 64))
_WHOLE_BITS = 63
_HASHES = 1 << 64
_AT_ONCE = 1 << 14  # words hashed at once: what a processor keeps near


def in_steps(held_by: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many hold a run, beyond `STEPS` in sixteen steps to a doubling, rounded down.

    So one document more leaves most of what many hold as it was, and what rests on it.
    """
    exponents = np.frexp(held_by.astype(np.float64))[1] - 5
    shift = np.where(held_by > STEPS, exponents, 0).astype(np.int64)
    return held_by >> shift << shift


def shared_runs(laid: Laid) -> Iterator[SharedRuns]:
    """The pairs of streams of different witnesses that share enough, in order, some at a time."""
    keys, positions = _sorted_runs(laid)
    if not len(keys):
        return
    documents = laid.owners[laid.streams[positions]]
    left, right, held_by = _paired(keys, documents, positions)
    yield from _by_streams(laid, left, right, held_by)


def _sorted_runs(laid: Laid) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Hash and position of every run that occurs more than once, sorted."""
    bits = max(1, len(laid.words).bit_length())
    packed = _packed(laid, bits)
    packed.sort()
    repeated = np.zeros(len(packed), dtype=np.bool_)
    for some in _blocks(max(0, len(packed) - 1)):
        first, second = packed[some], packed[some.start + 1 : some.stop + 1]
        equal = (first ^ second) < np.uint64(1 << bits)
        repeated[some] |= equal
        repeated[some.start + 1 : some.stop + 1] |= equal
    packed = packed[repeated]
    low = np.uint64((1 << bits) - 1)
    return packed >> np.uint64(bits), (packed & low).astype(np.int64)


def _packed(laid: Laid, bits: int) -> NDArray[np.uint64]:
    """For each run of five words of one stream, its hash above, its position below."""
    count = max(0, len(laid.words) - SHINGLE + 1)
    low = np.uint64((1 << bits) - 1)
    limit = np.uint64((_HASHES - 1) // laid.one_in)
    found, size = np.empty(count, dtype=np.uint64), 0
    for some in _blocks(count):
        begin, end = some.start, some.stop
        hashes = _mixed(laid.words[begin : end + SHINGLE - 1])
        is_chosen = laid.streams[begin:end] == laid.streams[begin + SHINGLE - 1 : end + SHINGLE - 1]
        is_chosen &= hashes <= limit
        at = np.flatnonzero(is_chosen)
        chosen = hashes.take(at)
        chosen &= ~low
        chosen |= (at + begin).astype(np.uint64)
        found[size : size + len(at)] = chosen
        size += len(at)
    return found[:size]


def _mixed(words: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """The hash of each run of these words: a polynomial, mixed; overflow wraps."""
    wide = words.astype(np.uint64)
    two = wide[:-1] * BASE
    two += wide[1:]
    hashes: NDArray[np.uint64] = two[:-3] * _BASE_TWICE
    hashes += two[2:-1]
    hashes *= BASE
    hashes += wide[4:]
    hashes ^= hashes >> np.uint64(31)
    hashes *= MIXER
    hashes ^= hashes >> np.uint64(29)
    return hashes


def _paired(
    keys: NDArray[np.uint64], documents: NDArray[np.int64], positions: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of positions of equal runs in different documents, and how many hold each."""
    new_run = np.concatenate([[True], keys[1:] != keys[:-1]])
    new_document = new_run | np.concatenate([[True], documents[1:] != documents[:-1]])
    run_first = np.flatnonzero(new_run)
    sizes = np.diff(np.append(run_first, len(keys)))
    held_by = in_steps(np.add.reduceat(new_document.astype(np.int64), run_first))
    kept = _sample(keys[run_first], held_by)
    pairs = _Pairs(run_first, sizes)
    for ahead in range(1, ALL_PAIRS_UP_TO):
        pairs.each_with(ahead, kept & (sizes > ahead) & (sizes <= ALL_PAIRS_UP_TO))
    pairs.each_with(1, kept & (sizes > ALL_PAIRS_UP_TO))
    pairs.each_with_first(kept & (sizes > ALL_PAIRS_UP_TO))
    left, right, run = pairs.all()
    apart = documents[left] != documents[right]
    left, right, run = left[apart], right[apart], run[apart]
    return positions[left], positions[right], held_by[run]


def _sample(keys: NDArray[np.uint64], held_by: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which runs are looked at: those of high frequency are chosen by hash, not by chance."""
    every = share_of(held_by).astype(np.uint64)
    kept: NDArray[np.bool_] = (held_by > 1) & (keys % every == 0)
    return kept


class _Pairs:
    """Pairs of occurrences of one run, gathered step by step."""

    def __init__(self, run_first: NDArray[np.int64], sizes: NDArray[np.int64]) -> None:
        self._run_first, self._sizes = run_first, sizes
        self._gathered: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]] = []

    def each_with(self, ahead: int, chosen: NDArray[np.bool_]) -> None:
        """Pair each occurrence of the chosen runs with the one `ahead` places on."""
        runs = np.flatnonzero(chosen)
        counts = self._sizes[runs] - ahead
        left = np.repeat(self._run_first[runs], counts) + _within(counts)
        self._gathered.append((left, left + ahead, np.repeat(runs, counts)))

    def each_with_first(self, chosen: NDArray[np.bool_]) -> None:
        """Pair every occurrence of the chosen runs, but the next, with the run's first."""
        runs = np.flatnonzero(chosen)
        counts = self._sizes[runs] - 2
        left = np.repeat(self._run_first[runs], counts)
        self._gathered.append((left, left + 2 + _within(counts), np.repeat(runs, counts)))

    def all(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """The earlier and the later occurrence, and the run, of every pair."""
        left, right, run = (np.concatenate(part) for part in zip(*self._gathered, strict=True))
        return left, right, run


def _within(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """0, 1, 2 … inside each group of the given sizes."""
    total = int(counts.sum())
    return np.arange(total, dtype=np.int64) - np.repeat(np.cumsum(counts) - counts, counts)


def _by_streams(
    laid: Laid,
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    held_by: NDArray[np.int64],
) -> Iterator[SharedRuns]:
    """Group the pairs by their two streams; pass on those that share enough."""
    if not len(left):
        return
    low, high = np.minimum(left, right), np.maximum(left, right)
    held_at = np.zeros(len(laid.words), dtype=np.int32)
    held_at[low] = held_by
    pair = _along_diagonals(laid, low, high)
    held_by = held_at[low].astype(np.int64)
    first = np.flatnonzero(np.concatenate([[True], pair[1:] != pair[:-1]]))
    sizes = np.diff(np.append(first, len(pair)))
    numbers = np.arange(1, int(held_by.max()) + 1)  # few: what rests on them is looked up
    standing = share_of(numbers) * laid.one_in
    stands_for = standing.take(held_by - 1)
    weight = np.add.reduceat(weighed(numbers, standing).take(held_by - 1), first)
    count = np.add.reduceat(stands_for, first)
    enough = _enough(laid, pair[first], weight, count)
    chosen = np.repeat(enough, sizes)
    pairs = pair[first[enough]]
    begins = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(sizes[enough])])
    yield from _some_at_a_time(
        (pairs // len(laid.owners), pairs % len(laid.owners)),
        begins,
        (low[chosen], high[chosen], held_by[chosen], stands_for[chosen]),
    )


def _along_diagonals(
    laid: Laid, low: NDArray[np.int64], high: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Sort pairs of positions by their streams, then by diagonal, then by the one position.

    It is done in place, a block at a time: new memory costs more than the work on it.

    Returns:
        The two streams of each, in one number.
    """
    longest = int(np.diff(laid.firsts).max())
    whole = _Whole(laid, len(laid.owners).bit_length(), longest.bit_length() + 1)
    if whole.bits > _WHOLE_BITS:
        one, other = laid.streams[low].astype(np.int64), laid.streams[high]
        order = np.lexsort((low, high - low, other, one))
        low[:], high[:] = low[order], high[order]
        return one[order] * len(laid.owners) + other[order]
    keys = np.empty(len(low), dtype=np.int64)
    for some in _blocks(len(low)):
        keys[some] = whole.put_together(low[some], high[some])
    keys.sort()
    for some in _blocks(len(low)):
        keys[some], low[some], high[some] = whole.taken_apart(keys[some])
    return keys


@dataclass(frozen=True, slots=True)
class _Whole:
    """Two streams, a diagonal and a position in the one stream in one number, to sort by.

    Attributes:
        laid: the collection.
        stream: bits for a stream.
        place: bits for a place in a stream, or for twice as much as the longest stream has.
    """

    laid: Laid
    stream: int
    place: int

    @property
    def bits(self) -> int:
        """Of the whole number."""
        return 2 * (self.stream + self.place)

    def put_together(self, low: NDArray[np.int64], high: NDArray[np.int64]) -> NDArray[np.int64]:
        """One number for each pair of positions."""
        one, other = self.laid.streams[low], self.laid.streams[high]
        at = low - self.laid.firsts[one]
        away = high - self.laid.firsts[other] - at + (1 << (self.place - 1))
        whole = one.astype(np.int64)
        for width, part in ((self.stream, other), (self.place, away), (self.place, at)):
            whole <<= width
            whole |= part
        return whole

    def taken_apart(
        self, whole: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """The streams in one number, and the two positions."""
        at, away = _lowest(whole, self.place), _lowest(whole >> self.place, self.place)
        pair = whole >> 2 * self.place
        one, other = pair >> self.stream, _lowest(pair, self.stream)
        low, high = self.laid.firsts[one] + at, self.laid.firsts[other] + at
        high += away - (1 << (self.place - 1))
        return one * len(self.laid.owners) + other, low, high


def _lowest(numbers: NDArray[np.int64], bits: int) -> NDArray[np.int64]:
    return numbers & ((1 << bits) - 1)


def _blocks(count: int) -> Iterator[slice]:
    """Some at a time of so many, as many as a processor keeps near."""
    for begin in range(0, count, _AT_ONCE):
        yield slice(begin, min(begin + _AT_ONCE, count))


def _some_at_a_time(
    streams: tuple[NDArray[np.int64], NDArray[np.int64]],
    begins: NDArray[np.int64],
    runs: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]],
) -> Iterator[SharedRuns]:
    """Whole pairs, about `TOGETHER` runs at a time."""
    ends = np.searchsorted(begins, np.arange(TOGETHER, begins[-1] + TOGETHER, TOGETHER))
    edges = [0, *np.unique(np.minimum(ends, len(begins) - 1)).tolist()]
    for begin, end in pairwise(edges):
        part = slice(int(begins[begin]), int(begins[end]))
        yield SharedRuns(
            streams[0][begin:end],
            streams[1][begin:end],
            begins[begin : end + 1] - begins[begin],
            *(each[part] for each in runs),
        )


def _enough(
    laid: Laid,
    pair: NDArray[np.int64],
    weight: NDArray[np.float64],
    count: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Rare runs enough, or so many runs that half of the shorter stream is shared."""
    sizes = np.diff(laid.firsts)
    shorter = np.minimum(sizes[pair // len(laid.owners)], sizes[pair % len(laid.owners)])
    return (weight >= PAIR_WEIGHT) | ((count >= 0.5 * shorter) & (shorter >= 2 * SHINGLE))
