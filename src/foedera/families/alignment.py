"""From shared runs of words to aligned spans.

Equal runs on one diagonal (the same distance between the two positions) are one
copied stretch; stretches that follow one another in both documents, with little
between them, are one *span*: the same sentences, here and there revised. A passage
that was moved starts a span of its own. At its edges a span is carried on word by
word, so that a misread word near the end does not cut the passage short.

Positions count words, in the collection laid end to end (`families.laid`).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from foedera.families.edges import STEP, reach
from foedera.families.laid import Laid, SharedRuns, weighed
from foedera.families.prints import SHINGLE

TELLING_WEIGHT = 12.0
"""Weight of rare shared runs from which a span of an author's prose is copied."""

SEVERAL = 3
"""Witnesses that hold a run from which it may be a site's boilerplate."""

COMMON = 20
"""Witnesses beyond which it is likelier boilerplate than much copied."""

_BEHIND = -(SHINGLE + STEP)  # words that a segment may begin before the span ends

HOLE = 12
"""Words of one document between two stretches of a span from which they are no part of it."""

RARE = 0.05
"""Weight of a run on the average, below which a stretch is what many witnesses hold."""


Edges: TypeAlias = tuple[int, int, int, int]
"""First word and one past the last, in one document and in another."""


@dataclass(slots=True)
class Span:
    """A stretch of one document aligned with a stretch of another.

    Attributes:
        a: first word in the one.
        a_end: one past its last.
        b: first word in the other.
        b_end: one past its last.
        weight: of the runs that they share.
        count: how many runs of five they share.
        several: how many of these `SEVERAL` witnesses hold, or more.
        common: how many of these more than `COMMON` witnesses hold.
        holes: where more than `HOLE` words are between two stretches of it, in either
            document: first and one past the last word between them, in the one and in
            the other; in order.
    """

    a: int
    a_end: int
    b: int
    b_end: int
    weight: float
    count: float
    several: float
    common: float
    holes: Sequence[Edges] = ()

    def pieces(self) -> Iterator[Edges]:
        """Its stretches: first word and one past the last in the one, then in the other.

        A hole that is narrow in one document stays part of the span there.
        """
        a, b = self.a, self.b
        for a_hole, a_next, b_hole, b_next in self.holes:
            if max(a_next - a_hole, b_next - b_hole) <= HOLE:
                continue
            a_end = a_hole if a_next - a_hole > HOLE else a_next
            b_end = b_hole if b_next - b_hole > HOLE else b_next
            yield a, a_end, b, b_end
            a, b = a_next, b_next
        yield a, self.a_end, b, self.b_end

    @property
    def extent(self) -> int:
        """Its words, in the document that has fewer of them."""
        return min(self.a_end - self.a, self.b_end - self.b)


def aligned(shared: SharedRuns, laid: Laid) -> list[list[Span]]:
    """The spans of each pair of streams.

    Args:
        shared: the runs that the pairs share.
        laid: the collection.

    Returns:
        For each pair, its spans in the order of the one stream.
    """
    found = [_chained(segments, laid.gap) for segments in _segments(shared, laid.gap)]
    _carry_on(
        [span for spans in found for span in spans],
        laid,
        np.repeat(np.column_stack([shared.first, shared.second]), [*map(len, found)], axis=0),
    )
    return found


def _segments(shared: SharedRuns, gap: int) -> Iterator[list[Span]]:
    """Runs on one diagonal, close together, joined: for each pair, by their first word."""
    a, diagonal = shared.at_first, shared.at_second - shared.at_first
    fresh = np.concatenate([[True], (np.diff(diagonal) != 0) | (np.diff(a) > gap)])
    fresh[shared.begins[:-1]] = True
    first = np.flatnonzero(fresh)
    last = np.append(first[1:], len(a)) - 1
    standing = shared.stands_for
    weight = np.add.reduceat(weighed(shared.held_by, standing), first)
    count = np.add.reduceat(standing, first)
    several = np.add.reduceat(standing * (shared.held_by >= SEVERAL), first)
    common = np.add.reduceat(standing * (shared.held_by > COMMON), first)
    pair = np.searchsorted(shared.begins, first, side="right") - 1
    kept = _telling_apart(pair, weight, count)
    order = kept[np.lexsort((a[first[kept]] + diagonal[first[kept]], a[first[kept]], pair[kept]))]
    begin, end, away = a[first][order], a[last][order] + SHINGLE, diagonal[first][order]
    columns = (begin, end, begin + away, end + away)
    measures = (each[order] for each in (weight, count, several, common))
    spans = map(Span, *(each.tolist() for each in (*columns, *measures)))
    for size in np.bincount(pair[order], minlength=len(shared.first)).tolist():
        yield list(islice(spans, size))


def _telling_apart(
    pair: NDArray[np.int64], weight: NDArray[np.float64], count: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Which segments stay: not what many witnesses hold, where the two share enough that few do.

    A footer that a copy has in common with its original, because both stand on one
    site, is no part of what was copied.
    """
    is_rare = weight >= RARE * count
    rare_weight = np.bincount(pair, weights=weight * is_rare)
    return np.flatnonzero(is_rare | (rare_weight[pair] < TELLING_WEIGHT))


def _chained(segments: Sequence[Span], gap: int) -> list[Span]:
    """Segments that follow one another in both documents, joined."""
    spans: list[Span] = []
    if len(segments) == 1:
        return list(segments)
    for segment in segments:
        before = _that_leads_to(segment, spans, gap)
        if before is None:
            spans.append(segment)
        else:
            _join(before, segment)
    return spans


def _join(span: Span, segment: Span) -> None:
    """Let a span go on with a segment; words that it has already are not counted again."""
    fresh = min(segment.a_end - span.a_end, segment.b_end - span.b_end)
    if fresh <= 0:
        return
    hole = (span.a_end, segment.a, span.b_end, segment.b)
    if max(segment.a - span.a_end, segment.b - span.b_end) > HOLE:
        span.holes = [*span.holes, hole]
    share = min(1.0, fresh / (segment.a_end - segment.a))
    span.a_end, span.b_end = segment.a_end, segment.b_end
    span.weight += segment.weight * share
    span.count += segment.count * share
    span.several += segment.several * share
    span.common += segment.common * share


def _that_leads_to(segment: Span, spans: Sequence[Span], gap: int) -> Span | None:
    """The span, among the last few, that the segment goes on with least between."""
    best: Span | None = None
    nearest = 0
    for span in reversed(spans[-8:]):
        ahead_a, ahead_b = segment.a - span.a_end, segment.b - span.b_end
        if ahead_a > gap or ahead_b > gap or ahead_a < _BEHIND or ahead_b < _BEHIND:
            continue
        if segment.a < span.a or segment.b < span.b:
            continue
        distance = abs(ahead_a) + abs(ahead_b)
        if best is None or distance < nearest:
            best, nearest = span, distance
    return best


def _carry_on(spans: Sequence[Span], laid: Laid, streams: NDArray[np.int64]) -> None:
    """Carry the edges of all spans, and of their holes, on while the words go on being the same."""
    if not spans:
        return
    _widen(spans, laid, streams)
    holed = [span for span in spans if span.holes]
    if holed:
        _fill_holes(holed, laid)


def _widen(spans: Sequence[Span], laid: Laid, streams: NDArray[np.int64]) -> None:
    a, a_end, b, b_end = np.array([(s.a, s.a_end, s.b, s.b_end) for s in spans]).T
    first, last = laid.firsts[streams], laid.firsts[streams + 1]
    ahead = reach(laid.words, (a_end, b_end), (last[:, 0] - a_end, last[:, 1] - b_end), 1)
    back = reach(laid.words, (a - 1, b - 1), (a - first[:, 0], b - first[:, 1]), -1)
    edges = (a - back[0], a_end + ahead[0], b - back[1], b_end + ahead[1])
    for span, *moved in zip(spans, *(edge.tolist() for edge in edges), strict=True):
        span.a, span.a_end, span.b, span.b_end = moved


def _fill_holes(spans: Sequence[Span], laid: Laid) -> None:
    """Narrow the holes from either side."""
    a, a_next, b, b_next = np.array([hole for span in spans for hole in span.holes]).T
    width = a_next - a, b_next - b
    ahead = reach(laid.words, (a, b), width, 1)
    left = width[0] - ahead[0], width[1] - ahead[1]
    back = reach(laid.words, (a_next - 1, b_next - 1), left, -1)
    edges = (a + ahead[0], a_next - back[0], b + ahead[1], b_next - back[1])
    narrowed = zip(*(edge.tolist() for edge in edges), strict=True)
    for span in spans:
        left_over = islice(narrowed, len(span.holes))
        span.holes = [hole for hole in left_over if not _is_reworded(laid, hole)]


def _is_reworded(laid: Laid, hole: Edges) -> bool:
    """Whether what stands between two stretches is mostly the same words, only changed."""
    a, a_next, b, b_next = hole
    narrow, wide = sorted((a_next - a, b_next - b))
    if wide <= HOLE:
        return True
    if 2 * narrow < wide:
        return False
    one, other = laid.words[a:a_next].tolist(), laid.words[b:b_next].tolist()
    if 2 * len({*one}.intersection(other)) >= narrow:  # each word once; most are settled so
        return True
    return 2 * (Counter(one) & Counter(other)).total() >= narrow
