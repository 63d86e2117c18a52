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

_AT = _SKIPS @ (STEP + 1, 1)
"""Where each skip stands in a square of them."""

_STRAIGHT = np.arange(4)
_AROUND = np.arange(STEP + NEEDED)

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
    ahead = _Ahead(words, edges, left, way)
    gone = np.zeros((2, len(edges[0])), dtype=np.int64)
    going = np.arange(len(edges[0]))
    while len(going):
        straight = ahead.straight(going, gone)
        gone[:, going] += straight
        is_halted = straight < len(_STRAIGHT)
        halted = going[is_halted]
        halted = halted[ahead.is_inside(halted, gone)]
        skips, is_found = ahead.skips(halted, gone)
        gone[:, halted[is_found]] += skips[is_found].T + NEEDED
        going = np.concatenate([going[~is_halted], halted[is_found]])
    return gone[0], gone[1]


class _Ahead:
    """The next words beyond each edge; what lies beyond the end is like nothing."""

    def __init__(self, words: NDArray[np.uint32], edges: _Two, left: _Two, way: int) -> None:
        self._words, self._edges, self._way = words, edges, way
        self._limits = tuple(np.minimum(each, GAP) for each in left)

    def is_inside(self, going: NDArray[np.int64], gone: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether there are words ahead in both texts."""
        inside: NDArray[np.bool_] = gone[0, going] < self._limits[0][going]
        inside &= gone[1, going] < self._limits[1][going]
        return inside

    def straight(self, going: NDArray[np.int64], gone: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many of the next words of the edges are the same, without a skip."""
        one, other = (self._next(side, going, gone, _STRAIGHT) for side in (0, 1))
        is_other = one[0] != other[0]
        is_other |= ~one[1]
        is_other |= ~other[1]
        found: NDArray[np.int64] = is_other.argmax(axis=1)
        found[~is_other[np.arange(len(found)), found]] = len(_STRAIGHT)
        return found

    def skips(
        self, halted: NDArray[np.int64], gone: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """The shortest skip after which `NEEDED` words are equal again, and whether there is one."""
        one, other = (self._next(side, halted, gone, _AROUND) for side in (0, 1))
        equal = one[0][:, :, None] == other[0][:, None, :]
        equal &= one[1][:, :, None]
        equal &= other[1][:, None, :]
        last = STEP + 1
        fits = equal[:, :last, :last].copy()
        for n in range(1, NEEDED):
            fits &= equal[:, n : last + n, n : last + n]
        in_order = fits.reshape(len(halted), last * last)[:, _AT]
        best = in_order.argmax(axis=1)
        return _SKIPS[best], in_order[np.arange(len(best)), best]

    def _next(
        self, side: int, going: NDArray[np.int64], gone: NDArray[np.int64], far: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint32], NDArray[np.bool_]]:
        """The next words of the edges in one text, and which of them there are."""
        steps = gone[side, going][:, None] + far
        is_there = steps < self._limits[side][going][:, None]
        at = self._edges[side][going][:, None] + self._way * steps
        return self._words.take(at, mode="clip"), is_there
