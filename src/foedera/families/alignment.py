"""From shared runs of words to aligned spans.

Equal runs on one diagonal (the same distance between the two positions) are one
copied stretch; stretches that follow one another in both documents, with little
between them, are one *span*: the same sentences, here and there revised. A passage
that was moved starts a span of its own. At its edges a span is carried on word by
word, so that a misread word near the end does not cut the passage short.

Positions count words, in the collection laid end to end (`families.shingles`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foedera.families.prints import SHINGLE
from foedera.families.shingles import SharedRuns, standing_for, weighed

GAP = 40
"""Words that may be missing or changed between two stretches of one span."""

STEP = 3
"""Words that the edge of a span may skip to reach the next equal ones."""

TELLING_WEIGHT = 12.0
"""Weight of rare shared runs from which a span of an author's prose is copied."""

SEVERAL = 3
"""Witnesses that hold a run from which it may be a site's boilerplate."""

COMMON = 20
"""Witnesses beyond which it is likelier boilerplate than much copied."""

RARE = 0.05
"""Weight of a run on the average, below which a stretch is what many witnesses hold."""

NEEDED = 3
"""Equal words in a row that must follow a skip at the edge."""


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
    """

    a: int
    a_end: int
    b: int
    b_end: int
    weight: float
    count: float
    several: float
    common: float

    @property
    def extent(self) -> int:
        """Its words, in the document that has fewer of them."""
        return min(self.a_end - self.a, self.b_end - self.b)


def aligned(
    shared: SharedRuns, words: NDArray[np.uint32], bounds: tuple[int, int, int, int]
) -> list[Span]:
    """The spans of two streams.

    Args:
        shared: the runs they share.
        words: all words.
        bounds: first word and one past the last, of the one and of the other stream.

    Returns:
        Spans in the order of the one stream.
    """
    spans = _chained(_telling_apart(_segments(shared)))
    for span in spans:
        _carry_on(span, words, bounds)
    return spans


def _segments(shared: SharedRuns) -> list[Span]:
    """Runs on one diagonal, close together, joined."""
    diagonal = shared.at_second - shared.at_first
    order = np.lexsort((shared.at_first, diagonal))
    a, diagonal = shared.at_first[order], diagonal[order]
    fresh = np.concatenate([[True], (np.diff(diagonal) != 0) | (np.diff(a) > GAP)])
    first = np.flatnonzero(fresh)
    last = np.append(first[1:], len(a)) - 1
    held_by = shared.held_by[order]
    standing = standing_for(held_by)
    weight = np.add.reduceat(weighed(held_by), first)
    count = np.add.reduceat(standing, first)
    several = np.add.reduceat(standing * (held_by >= SEVERAL), first)
    common = np.add.reduceat(standing * (held_by > COMMON), first)
    return [
        Span(a0, a1 + SHINGLE, a0 + d, a1 + SHINGLE + d, w, c, s, h)
        for a0, a1, d, w, c, s, h in zip(
            a[first].tolist(),
            a[last].tolist(),
            diagonal[first].tolist(),
            weight.tolist(),
            count.tolist(),
            several.tolist(),
            common.tolist(),
            strict=True,
        )
    ]


def _telling_apart(segments: list[Span]) -> list[Span]:
    """Without what many witnesses hold, where the two share enough that few do.

    A footer that a copy has in common with its original, because both stand on one
    site, is no part of what was copied.
    """
    rare = [segment for segment in segments if segment.weight >= RARE * segment.count]
    return rare if sum(segment.weight for segment in rare) >= TELLING_WEIGHT else segments


def _chained(segments: Iterable[Span]) -> list[Span]:
    """Segments that follow one another in both documents, joined."""
    spans: list[Span] = []
    for segment in sorted(segments, key=lambda s: (s.a, s.b)):
        before = _that_leads_to(segment, spans)
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
    share = min(1.0, fresh / (segment.a_end - segment.a))
    span.a_end, span.b_end = segment.a_end, segment.b_end
    span.weight += segment.weight * share
    span.count += segment.count * share
    span.several += segment.several * share
    span.common += segment.common * share


def _that_leads_to(segment: Span, spans: Sequence[Span]) -> Span | None:
    """The span, among the last few, that the segment goes on with least between."""
    best: tuple[int, Span] | None = None
    for span in reversed(spans[-8:]):
        ahead_a, ahead_b = segment.a - span.a_end, segment.b - span.b_end
        overlap = -min(ahead_a, ahead_b, 0)
        if max(ahead_a, ahead_b) > GAP or overlap > SHINGLE + STEP:
            continue
        if segment.a < span.a or segment.b < span.b:
            continue
        distance = abs(ahead_a) + abs(ahead_b)
        if best is None or distance < best[0]:
            best = (distance, span)
    return best[1] if best else None


def _carry_on(span: Span, words: NDArray[np.uint32], bounds: tuple[int, int, int, int]) -> None:
    """Carry both edges on while the words go on being the same."""
    a_first, a_last, b_first, b_last = bounds
    forward = _reach(
        words[span.a_end : min(a_last, span.a_end + GAP)],
        words[span.b_end : min(b_last, span.b_end + GAP)],
    )
    back = _reach(
        words[max(a_first, span.a - GAP) : span.a][::-1],
        words[max(b_first, span.b - GAP) : span.b][::-1],
    )
    span.a_end, span.b_end = span.a_end + forward[0], span.b_end + forward[1]
    span.a, span.b = span.a - back[0], span.b - back[1]


def _reach(one: NDArray[np.uint32], other: NDArray[np.uint32]) -> tuple[int, int]:
    """How far two runs of words go on together, allowing short skips."""
    left, right = one.tolist(), other.tolist()
    at_left = at_right = 0
    while at_left < len(left) and at_right < len(right):
        if left[at_left] == right[at_right]:
            at_left, at_right = at_left + 1, at_right + 1
            continue
        step = _skip(left, right, at_left, at_right)
        if step is None:
            break
        at_left, at_right = at_left + step[0], at_right + step[1]
    return at_left, at_right


def _skip(
    left: Sequence[int], right: Sequence[int], at_left: int, at_right: int
) -> tuple[int, int] | None:
    """The shortest skip after which `NEEDED` words are equal again."""
    for total in range(1, 2 * STEP + 1):
        for in_left in range(max(0, total - STEP), min(STEP, total) + 1):
            i, j = at_left + in_left, at_right + total - in_left
            ahead = left[i : i + NEEDED]
            if len(ahead) == NEEDED and ahead == right[j : j + NEEDED]:
                return in_left, total - in_left
    return None
