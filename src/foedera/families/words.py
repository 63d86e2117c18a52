"""The words of a text as numbers, all at once.

A word is a run of letters or digits. Its hash is of its letters without case: 32
bits, the same on every machine. Letters beyond the Basic Multilingual Plane count
as letters and keep their case.
"""

from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

_PLANE = 1 << 16
_BASE = 1_000_003
_ASCII = 128
_SMALL = ord("a")  # before it in ASCII stand the digits and the capitals
_BYTES = 256
_MODULUS = 1 << 32
_INVERSE = pow(_BASE, -1, _MODULUS)
_KEPT = 1 << 18
"""Powers of the base that are held ready; longer texts have their own made."""

_Codes: TypeAlias = NDArray[np.uint8] | NDArray[np.uint32]


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
    is_ascii = text.isascii()
    codes, values = _ascii(text) if is_ascii else _unicode(text)
    is_letter = np.zeros(len(codes) + 2, dtype=np.bool_)
    np.not_equal(values, 0, out=is_letter[1:-1])
    (edges,) = (is_letter[1:] != is_letter[:-1]).nonzero()
    starts, ends = edges[::2], edges[1::2]
    if not len(starts):
        none = np.zeros(0, dtype=np.int64)
        return Words(none, none, np.zeros(0, dtype=np.uint32), np.zeros(0, dtype=np.bool_))
    first = codes.take(starts)
    named = first < _SMALL if is_ascii else _is_named(first)
    return Words(starts, ends, _hashes(values, starts, ends), named)


def _is_named(first: _Codes) -> NDArray[np.bool_]:
    """Which letters are capitals or digits."""
    found: NDArray[np.bool_] = _table().named[first & (_PLANE - 1)]
    found &= first < _PLANE
    return found


def _ascii(text: str) -> tuple[_Codes, _Codes]:
    """Code points and letters (see `_Table.values`), by a table of bytes: the fastest there is."""
    plain = text.encode("ascii")
    codes = np.frombuffer(plain, dtype=np.uint8)
    return codes, np.frombuffer(plain.translate(_bytes()), dtype=np.uint8)


def _unicode(text: str) -> tuple[_Codes, _Codes]:
    """Code points and letters of a text in any script."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    beyond = codes >= _PLANE
    values = _table().values[codes & (_PLANE - 1)]
    if beyond.any():
        values[beyond] = codes[beyond] + 1
    return codes, values


def hash_of(word: str) -> int:
    """The hash of one word."""
    found = words_of(word)
    return int(found.hashes[0]) if len(found.hashes) else 0


def _hashes(
    values: _Codes, starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> NDArray[np.uint32]:
    """A polynomial of each word's letters, mixed; overflow wraps, as it should.

    Letters are multiplied by powers that go on through the whole text, and summed from
    its beginning: what is no letter adds nothing, so that a word's sum is that at its
    end less that at the end of the word before. It is multiplied by the inverse of the
    power that its word began with.
    """
    up, down = _powers(len(values))
    sums = values.astype(np.uint32)
    sums *= up
    np.add.accumulate(sums, out=sums)
    hashes: NDArray[np.uint32] = sums.take(ends - 1)
    hashes[1:] -= hashes[:-1].copy()
    hashes *= down.take(starts)
    hashes ^= hashes >> np.uint32(15)
    hashes *= np.uint32(0x2C1B3C6D)
    hashes ^= hashes >> np.uint32(12)
    return hashes


def _powers(count: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The powers of the base, and their inverses, as many as asked."""
    size = max(_KEPT, 1 << count.bit_length())
    up, down = _kept_powers() if size == _KEPT else (_raised(_BASE, size), _raised(_INVERSE, size))
    return up[:count], down[:count]


@cache
def _kept_powers() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    return _raised(_BASE, _KEPT), _raised(_INVERSE, _KEPT)


def _raised(base: int, size: int) -> NDArray[np.uint32]:
    """1, base, base² … modulo 2³²; `size` is a power of two."""
    powers = np.ones(size, dtype=np.uint32)
    done = 1
    while done < size:
        powers[done : 2 * done] = powers[:done] * np.uint32(pow(base, done, _MODULUS))
        done *= 2
    return powers


@cache
def _bytes() -> bytes:
    """The letters of ASCII, as `_Table.values` has them."""
    return _table().values[:_ASCII].astype(np.uint8).tobytes().ljust(_BYTES, b"\0")


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """What each code point of the first plane is.

    Attributes:
        values: 0 for what is no letter or digit, else one more than its small letter.
        named: whether it is a capital or a digit.
    """

    values: NDArray[np.uint32]
    named: NDArray[np.bool_]


@cache
def _table() -> _Table:
    values = np.zeros(_PLANE, dtype=np.uint32)
    named = np.zeros(_PLANE, dtype=np.bool_)
    for code in range(_PLANE):
        letter = chr(code)
        if letter.isalnum():
            low = letter.lower()
            folded = ord(low) if len(low) == 1 else code
            values[code] = folded + 1
            named[code] = folded != code or letter.isdigit()
    return _Table(values, named)
