"""The words of a text as numbers, all at once.

A word is a run of letters or digits. Its hash is of its letters without case: 32
bits, the same on every machine. Letters beyond the Basic Multilingual Plane count
as letters and keep their case.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

_PLANE = 1 << 16
_BASE = 1_000_003
_LONGEST = 1 << 10
"""Letters after which a word's powers begin again; no language needs more."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of a text, in order.

    Attributes:
        starts: first code point of each.
        ends: one past its last.
        hashes: 32 bits for each, whatever its case.
        named: whether it begins with a capital or a digit.
    """

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint32]
    named: NDArray[np.bool_]


def words_of(text: str) -> Words:
    """Find and hash the words of a text."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    table = _table()
    low = codes & (_PLANE - 1)
    beyond = codes >= _PLANE
    is_letter = table.letters[low] | beyond
    edges = np.diff(np.concatenate([[0], is_letter.view(np.int8), [0]]))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    if not len(starts):
        none = np.zeros(0, dtype=np.int64)
        return Words(none, none, np.zeros(0, dtype=np.uint32), np.zeros(0, dtype=np.bool_))
    folded = np.where(beyond, codes, table.folded[low])
    hashes = _hashes(folded[is_letter], ends - starts)
    first = codes[starts]
    named = (folded[starts] != first) | table.digits[low[starts]]
    return Words(starts, ends, hashes, named)


def hash_of(word: str) -> int:
    """The hash of one word."""
    found = words_of(word)
    return int(found.hashes[0]) if len(found.hashes) else 0


def _hashes(letters: NDArray[np.uint32], lengths: NDArray[np.int64]) -> NDArray[np.uint32]:
    """A polynomial of each word's letters, mixed; overflow wraps, as it should."""
    firsts = np.cumsum(lengths) - lengths
    within = np.arange(len(letters), dtype=np.int64) - np.repeat(firsts, lengths)
    terms = (letters + np.uint32(1)) * _table().powers[within % _LONGEST]
    hashes: NDArray[np.uint32] = np.add.reduceat(terms, firsts, dtype=np.uint32)
    hashes ^= hashes >> np.uint32(15)
    hashes *= np.uint32(0x2C1B3C6D)
    hashes ^= hashes >> np.uint32(12)
    return hashes


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """What each code point of the first plane is."""

    letters: NDArray[np.bool_]
    digits: NDArray[np.bool_]
    folded: NDArray[np.uint32]
    powers: NDArray[np.uint32]


@cache
def _table() -> _Table:
    letters = np.zeros(_PLANE, dtype=np.bool_)
    digits = np.zeros(_PLANE, dtype=np.bool_)
    folded = np.arange(_PLANE, dtype=np.uint32)
    for code in range(_PLANE):
        letter = chr(code)
        if letter.isalnum():
            letters[code] = True
            digits[code] = letter.isdigit()
            low = letter.lower()
            folded[code] = ord(low) if len(low) == 1 else code
    powers = [1]
    for _ in range(_LONGEST - 1):
        powers.append(powers[-1] * _BASE % (1 << 32))
    return _Table(letters, digits, folded, np.array(powers, dtype=np.uint32))
