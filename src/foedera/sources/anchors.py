"""The places in a text where a rule may have work to do, found without looking at each.

RE2 leaps from one first letter of an anchor to the next, some tenfold faster than `re`
looks for a rule; the rules, which need to look around, then run in small windows at these
places only. It reads one byte for each code point (`narrow`), so that an offset in the
bytes is one in the text. An anchor may therefore find too much, and must never find
too little.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import merge

import numpy as np
import numpy.typing as npt
import re2
from ahocorasick_rs import BytesAhoCorasick, MatchKind

_LATIN_1 = re2.Options()
_LATIN_1.encoding = re2.Options.Encoding.LATIN1


def narrow(text: str) -> bytes:
    """A text with one byte for each code point: Latin-1, "?" for what that does not hold."""
    if len(text) < _SHORT or text.isascii():
        return text.encode("latin-1", "replace")
    wide = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    if len(wide) > len(text):  # characters beyond the basic plane
        return text.encode("latin-1", "replace")
    codes = wide.astype(np.uint8)  # in half of the time that the codec takes
    codes[wide > _LAST] = _UNKNOWN
    return codes.tobytes()


class Anchors:
    """Patterns by the name of what they anchor.

    Each is written for bytes, in what RE2 and `re` both understand, without look-around
    and without groups that capture. One that begins with a rare sign of its own is
    looked for at the speed of that sign; others are best looked for together.
    """

    def __init__(self, patterns: Mapping[str, str], *, together: bool = False) -> None:
        """Compile; of two looked for together that match at one place, the first is told."""
        told = "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items())
        self._tell = re.compile(told.encode("latin-1")) if together else None
        every = {"": "|".join(patterns.values())} if together else patterns
        self._finders = [
            (name, re2.compile(pattern.encode("latin-1"), _LATIN_1))
            for name, pattern in every.items()
        ]

    def __call__(self, data: bytes, start: int = 0, end: int | None = None) -> dict[str, list[int]]:
        """Where each anchor stands in `[start, end)`, in order; what stands nowhere is absent."""
        places: dict[str, list[int]] = {}
        stop = len(data) if end is None else end
        for name, pattern in self._finders:
            found = pattern.search(data, start, stop)
            while found is not None:
                place = found.start()
                kind = name or self._told(data, place)
                places.setdefault(kind, []).append(place)
                found = pattern.search(data, place + 1, stop)  # it may begin inside this one
        return places

    def _told(self, data: bytes, place: int) -> str:
        told = self._tell.match(data, place) if self._tell else None
        return (told and told.lastgroup) or ""


class Literals:
    """A few literal signs, however common; those outside ASCII are found by their rarest letter."""

    def __init__(self, signs: Sequence[str]) -> None:
        """Make ready for signs of which none begins another."""
        plain = [sign.encode() for sign in signs if sign.isascii()]
        self._plain = BytesAhoCorasick(plain, MatchKind.LeftmostFirst)
        self._others: dict[str, list[tuple[str, int]]] = {}  # with the place of the letter
        for sign in signs:
            if not sign.isascii():
                letter = max(sign)
                self._others.setdefault(letter, []).append((sign, sign.index(letter)))

    def __call__(self, text: str, data: bytes) -> list[int]:
        """Where one stands in a text, of which `data` is the narrow form, in order."""
        places = [start for _, start, _ in self._plain.find_matches_as_indexes(data)]
        if text.isascii():
            return places
        others = [
            at - before
            for letter, signs in self._others.items()
            for at in _standing(text, letter)
            for sign, before in signs
            if at >= before and text.startswith(sign, at - before)
        ]
        return sorted(places + others) if others else places


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


def places_of(
    data: bytes, byte: int, start: int = 0, end: int | None = None
) -> npt.NDArray[np.intp]:
    """Where a byte stands in `[start, end)` of a narrow text, in order."""
    codes = np.frombuffer(data, np.uint8)[start:end]
    if len(codes) <= _WINDOW:
        return np.flatnonzero(codes == byte) + start
    windows = range(0, len(codes), _WINDOW)
    found = [np.flatnonzero(codes[at : at + _WINDOW] == byte) + (start + at) for at in windows]
    return np.concatenate(found)


def letters_before_digits(data: bytes) -> list[int]:
    """Where "I5" … "I9", "l5" … "l9" stand, and what stands before them, in a narrow text."""
    if len(data) < _SHORT:
        return _DIGIT(data).get("digit", [])
    found: list[int] = []
    for start, codes in _windows(data, 1):
        letters = codes[:-1] == _CAPITAL_I
        letters |= codes[:-1] == _SMALL_L
        letters &= codes[1:] - _FIVE < _FIVE_DIGITS
        found += (np.flatnonzero(letters) + (start - 1)).tolist()
    return found[1:] if found[:1] == [-1] else found


def twice_pattern(words: Sequence[str]) -> str:
    """The anchor of a word of these that stands twice; it begins with the space before them."""
    forms = "|".join(rf"{word}[ \n]{word}" for word in words)
    return f" (?:{forms}) "


def twice(words: Sequence[str]) -> Callable[[bytes], list[int]]:
    """What finds the places in a narrow text where one of these short words may stand twice.

    A place is that of the space before them. Words have two or three letters.
    """
    doubled = Anchors({"twice": twice_pattern(words)})
    sizes = sorted({len(word) for word in words})

    def places(data: bytes) -> list[int]:
        if len(data) < _SHORT:
            return doubled(data).get("twice", [])
        return sorted(place for size in sizes for place in _repeated(data, size))

    return places


def _repeated(data: bytes, size: int) -> Iterator[int]:
    """Where a space stands before so many letters that stand there twice."""
    for start, codes in _windows(data, 2 * size):
        same = codes[: -size - 1] == codes[size + 1 :]
        again = same[: 1 - size].copy()
        for shift in range(1, size):
            again &= same[shift : len(same) + 1 + shift - size]
        found = np.flatnonzero(again)
        for place in (found[codes[found] >= _SMALL_A] + (start - 1)).tolist():
            if place >= 0 and data[place] == _SPACE:
                yield place


def _windows(data: bytes, beyond: int) -> Iterator[tuple[int, npt.NDArray[np.uint8]]]:
    """A narrow text in windows that stay in the processor's cache, each with where it begins.

    A window goes on `beyond` its end, so that what begins in it is seen whole.
    """
    codes = np.frombuffer(data, np.uint8)
    for start in range(0, len(codes), _WINDOW):
        yield start, codes[start : start + _WINDOW + beyond]


_WINDOW = 96 * 1024
_LAST, _UNKNOWN = 0xFF, ord("?")
_SHORT = 1 << 14
"""Bytes that RE2 has read before NumPy has begun."""
LETTER_BEFORE_DIGIT = r"(?s:.)[Il][5-9]"
"""The anchor of what `letters_before_digits` finds."""
_DIGIT = Anchors({"digit": LETTER_BEFORE_DIGIT})
_CAPITAL_I, _SMALL_L, _FIVE, _SMALL_A, _SPACE = b"Il5a "
_FIVE_DIGITS = 5
