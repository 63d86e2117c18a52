"""The places in a text where a rule may have work to do, found without looking at each.

RE2 leaps from one first letter of an anchor to the next, some tenfold faster than `re`
looks for a rule; the rules, which need to look around, then run in small windows at these
places only. It reads one byte for each code point (`narrow`), so that an offset in the
bytes is one in the text. An anchor may therefore find too much, and must never find
too little.
"""

from collections.abc import Iterator, Mapping, Sequence
from heapq import merge

import numpy as np
import re2

_LATIN_1 = re2.Options()
_LATIN_1.encoding = re2.Options.Encoding.LATIN1


def narrow(text: str) -> bytes:
    """A text with one byte for each code point: Latin-1, "?" for what that does not hold."""
    return text.encode("latin-1", "replace")


class Anchors:
    """Patterns by the name of what they anchor.

    Each is written for bytes, in what RE2 understands, without look-around. One that
    begins with a letter or sign of its own is looked for at the speed of that sign.
    """

    def __init__(self, patterns: Mapping[str, str]) -> None:
        """Compile each for itself."""
        self._patterns = [
            (name, re2.compile(pattern.encode("latin-1"), _LATIN_1))
            for name, pattern in patterns.items()
        ]

    def __call__(self, data: bytes, start: int = 0, end: int | None = None) -> dict[str, list[int]]:
        """Where each anchor stands in `[start, end)`, in order; what stands nowhere is absent."""
        places: dict[str, list[int]] = {}
        stop = len(data) if end is None else end
        for name, pattern in self._patterns:
            found = pattern.search(data, start, stop)
            while found is not None:
                place = found.start()
                places.setdefault(name, []).append(place)
                found = pattern.search(data, place + 1, stop)  # it may begin inside this one
        return places


def standing(text: str, signs: Sequence[str]) -> Sequence[int]:
    """Where one of a few rare signs stands, in order."""
    found = [sign for sign in signs if sign in text]
    if len(found) == 1:
        return list(_standing(text, found[0]))
    return list(merge(*(_standing(text, sign) for sign in found)))


def _standing(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def letters_before_digits(data: bytes) -> list[int]:
    """Where "I5" … "I9", "l5" … "l9" stand, and what stands before them, in a narrow text."""
    codes = np.frombuffer(data, np.uint8)
    letters = (codes[:-1] == _CAPITAL_I) | (codes[:-1] == _SMALL_L)
    found: list[int] = np.flatnonzero(letters & (codes[1:] - _FIVE < _FIVE_DIGITS)).tolist()
    return [place - 1 for place in found if place]


def doubled(data: bytes, size: int) -> list[int]:
    """Where a space stands before `size` letters, two or three, that stand there twice."""
    codes = np.frombuffer(data, np.uint8)
    same = codes[: -size - 1] == codes[size + 1 :]
    again = same[: 1 - size]
    for shift in range(1, size):
        again = again & same[shift : len(same) + 1 + shift - size]
    places = np.flatnonzero(again)
    places = places[(codes[places] >= _SMALL_A) & (codes[places - 1] == _SPACE)]
    found: list[int] = places.tolist()
    return [place - 1 for place in found if place]


_CAPITAL_I, _SMALL_L, _FIVE, _SMALL_A, _SPACE = b"Il5a "
_FIVE_DIGITS = 5
