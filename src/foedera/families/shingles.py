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

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from foedera.families.collection import Columns
from foedera.families.edges import GAP
from foedera.families.prints import SHINGLE, Prints, Voice

FULL_WEIGHT_UP_TO = 10
"""Documents that may share a run before its weight falls, with the square of their number."""

ALL_PAIRS_UP_TO = 6
"""Occurrences of a run that are paired each with each; beyond, along a chain."""

SAMPLED_FROM = 64
"""Documents sharing a run from which only a share of such runs is looked at."""

STEPS = 32
"""Documents sharing a run beyond which their number counts in steps."""

EACH_UP_TO = 1 << 22
"""Words of a collection up to which each of its runs is looked at."""

ONE_IN = 2
"""Of how many runs one is looked at in a larger collection."""

GAP_BETWEEN_CHOSEN = 60
"""Words that may lie there between two of a span: some of those alike are not looked at."""

TOGETHER = 1 << 20
"""Runs whose pairs of streams are aligned in one go: enough for speed, bounded for memory."""

PAIR_WEIGHT = 6.0
"""Weight of shared runs that a pair of documents needs to be looked at closely."""

_BASE = np.uint64(0x9E3779B97F4A7C15)
_BASE_TWICE = np.uint64(0x9E3779B97F4A7C15**2 % (1 << 64))
_WHOLE_NUMBERS = 1 << 63
_HASHES = 1 << 64
_AT_ONCE = 1 << 14  # words hashed at once: what a processor keeps near
_MIXER = np.uint64(0xFF51AFD7ED558CCD)


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
            mixed *= _BASE
            mixed += part.astype(np.uint64)
            mixed ^= mixed >> np.uint64(31)
        mixed *= _MIXER
        mixed ^= mixed >> np.uint64(29)
        marks: NDArray[np.uint64] = np.add.reduceat(mixed, self.begins[:-1])
        return marks | np.uint64(1)

    def only(self, chosen: NDArray[np.bool_]) -> "SharedRuns":
        """Some of the pairs."""
        sizes = np.diff(self.begins)
        runs = np.repeat(chosen, sizes)
        columns = (self.at_first, self.at_second, self.held_by, self.stands_for)
        first, second, begins = self.first[chosen], self.second[chosen], _ends(sizes[chosen])
        return SharedRuns(first, second, begins, *(each[runs] for each in columns))


def in_steps(held_by: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many hold a run, beyond `STEPS` in sixteen steps to a doubling, rounded down.

    So one document more leaves most of what many hold as it was, and what rests on it.
    """
    exponents = np.frexp(held_by.astype(np.float64))[1] - 5
    shift = np.where(held_by > STEPS, exponents, 0).astype(np.int64)
    return held_by >> shift << shift


def _share_of(held_by: NDArray[np.int64]) -> NDArray[np.int64]:
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
        bases=_ends(columns.sizes),
        firsts=_ends(columns.lengths),
        owners=np.repeat(np.arange(len(columns.streams)), columns.streams),
        entries=columns.entries,
        texts=columns.voices == Voice.TEXT,
        mixed=columns.mixed,
        streams=np.repeat(np.arange(len(columns.lengths), dtype=np.int32), columns.lengths),
    )


def _ends(sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each of several begins, laid end to end; one more at the end."""
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(sizes)])


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
    keys = packed >> np.uint64(bits)
    equal = keys[1:] == keys[:-1]
    repeated = np.zeros(len(keys), dtype=np.bool_)
    repeated[1:] |= equal
    repeated[:-1] |= equal
    low = np.uint64((1 << bits) - 1)
    return keys[repeated], (packed[repeated] & low).astype(np.int64)


def _packed(laid: Laid, bits: int) -> NDArray[np.uint64]:
    """For each run of five words of one stream, its hash above, its position below."""
    count = max(0, len(laid.words) - SHINGLE + 1)
    low = np.uint64((1 << bits) - 1)
    limit = np.uint64((_HASHES - 1) // laid.one_in)
    found = [np.zeros(0, dtype=np.uint64)]
    for begin in range(0, count, _AT_ONCE):
        end = min(begin + _AT_ONCE, count)
        hashes = _mixed(laid.words[begin : end + SHINGLE - 1])
        is_chosen = laid.streams[begin:end] == laid.streams[begin + SHINGLE - 1 : end + SHINGLE - 1]
        is_chosen &= hashes <= limit
        at = np.flatnonzero(is_chosen)
        chosen = hashes[at] & ~low
        chosen |= (at + begin).astype(np.uint64)
        found.append(chosen)
    return np.concatenate(found)


def _mixed(words: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """The hash of each run of these words: a polynomial, mixed; overflow wraps."""
    wide = words.astype(np.uint64)
    two = wide[:-1] * _BASE
    two += wide[1:]
    hashes: NDArray[np.uint64] = two[:-3] * _BASE_TWICE
    hashes += two[2:-1]
    hashes *= _BASE
    hashes += wide[4:]
    hashes ^= hashes >> np.uint64(31)
    hashes *= _MIXER
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
    every = _share_of(held_by).astype(np.uint64)
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
    pair = laid.streams[low].astype(np.int64) * len(laid.owners) + laid.streams[high]
    order = _along_diagonals(laid, pair, low, high)
    pair, low, high, held_by = pair[order], low[order], high[order], held_by[order]
    first = np.flatnonzero(np.concatenate([[True], pair[1:] != pair[:-1]]))
    sizes = np.diff(np.append(first, len(pair)))
    stands_for = _share_of(held_by) * laid.one_in
    weight = np.add.reduceat(weighed(held_by, stands_for), first)
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
    laid: Laid, pair: NDArray[np.int64], low: NDArray[np.int64], high: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The order by pair of streams, then by diagonal, then by position in the one stream."""
    longest = int(np.diff(laid.firsts).max())
    at = low - laid.firsts[laid.streams[low]]
    away = high - laid.firsts[laid.streams[high]] - at + longest
    if len(laid.owners) ** 2 * 2 * longest**2 < _WHOLE_NUMBERS:  # in one number, sorted at once
        return np.argsort((pair * (2 * longest) + away) * longest + at)
    return np.lexsort((at, away, pair))


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
