"""How far two texts go on alike beyond the edge of what they share: all edges at once.

From an edge, word stands against word. Where two differ, a few words may be skipped
on either side if the same words follow again; where none do, the likeness ends.
"""

import numpy as np
from numpy.typing import NDArray

GAP = 40
"""Words that may be missing or changed between two stretches of one span.

As many are looked at beyond an edge."""

STEP = 3
"""Words that the edge of a span may skip to reach the next equal ones."""

NEEDED = 3
"""Equal words in a row that must follow a skip at the edge."""

_SKIPS = np.array(
    [
        (in_one, total - in_one)
        for total in range(1, 2 * STEP + 1)
        for in_one in range(max(0, total - STEP), min(STEP, total) + 1)
    ]
)
"""Words skipped in the one and in the other, the shortest skips first."""

_SEEN = np.arange(STEP + NEEDED)

_Two = tuple[NDArray[np.int64], NDArray[np.int64]]
"""A number for each edge, in the one text and in the other."""


def reach(words: NDArray[np.uint32], edges: _Two, left: _Two, way: int) -> _Two:
    """How many words the two texts go on alike, allowing short skips.

    Args:
        words: all words.
        edges: position of the first word beyond each edge, in either text.
        left: how many words there are from there on.
        way: 1 to go forward, -1 to go back.

    Returns:
        For each edge, words in the one and in the other text.
    """
    limits = np.minimum(np.column_stack(left), GAP)
    ahead = _Ahead(words, np.column_stack(edges), limits, way)
    gone = np.zeros_like(limits)
    going = np.arange(len(limits))
    while len(going := going[(gone[going] < limits[going]).all(axis=1)]):
        one, other = ahead.seen(going, gone)
        same = one[:, 0] == other[:, 0]
        gone[going[same]] += 1
        skips, is_found = _shortest_skip(one[~same], other[~same])
        halted = going[~same]
        gone[halted[is_found]] += skips[is_found]
        going = np.concatenate([going[same], halted[is_found]])
    return gone[:, 0], gone[:, 1]


class _Ahead:
    """The next words beyond each edge; what lies beyond the end is like nothing."""

    def __init__(
        self,
        words: NDArray[np.uint32],
        edges: NDArray[np.int64],
        limits: NDArray[np.int64],
        way: int,
    ) -> None:
        self._words, self._edges, self._limits, self._way = words, edges, limits, way

    def seen(self, going: NDArray[np.int64], gone: NDArray[np.int64]) -> _Two:
        """The next words of the edges that still go on, in the one and in the other text."""
        found = []
        for side in (0, 1):
            steps = gone[going, side][:, None] + _SEEN
            at = self._edges[going, side][:, None] + self._way * steps
            inside = steps < self._limits[going, side][:, None]
            here = self._words[np.where(inside, at, 0)].astype(np.int64)
            found.append(np.where(inside, here, -1 - side))
        return found[0], found[1]


def _shortest_skip(
    one: NDArray[np.int64], other: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """The shortest skip after which `NEEDED` words are equal again, and whether there is one."""
    equal = one[:, :, None] == other[:, None, :]
    fits = np.column_stack(
        [
            np.logical_and.reduce([equal[:, x + n, y + n] for n in range(NEEDED)])
            for x, y in _SKIPS.tolist()
        ]
    )
    is_found: NDArray[np.bool_] = np.logical_or.reduce(fits, axis=1)
    return _SKIPS[fits.argmax(axis=1)], is_found
