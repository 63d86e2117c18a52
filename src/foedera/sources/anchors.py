"""The places in a text where a rule may have work to do, found without looking at each.

Words that stand as they are (`Needles`) are found with hardly more than a look. For what
is a pattern (`Anchors`), RE2 leaps from one first letter to the next, some tenfold faster
than `re` looks for a rule; the rules, which need to look around, then run in small windows
at these places only. Both read one byte for each code point (`narrow`), so that an offset
in the bytes is one in the text. An anchor may therefore find too much, and must never find
too little.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import re2
from ahocorasick_rs import BytesAhoCorasick, MatchKind

_LATIN_1 = re2.Options()
_LATIN_1.encoding = re2.Options.Encoding.LATIN1


class Narrow(NamedTuple):
    """A text with one byte for each code point.

    Attributes:
        data: its Latin-1, "?" for what that does not hold.
        outside: the characters in it that are not ASCII; some may have been repaired away.
    """

    data: bytes
    outside: frozenset[str]


def narrow(text: str) -> bytes:
    """The bytes of a text in its narrow form."""
    return narrowed(text).data


def narrowed(text: str) -> Narrow:
    """A text in its narrow form."""
    if text.isascii():
        return Narrow(text.encode("ascii"), frozenset())
    if len(text) < _SHORT:
        rest = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
        outside = rest.decode("utf-8", "surrogatepass")
        return Narrow(text.encode("latin-1", "replace"), frozenset(outside))
    windows = (text[at : at + _PART] for at in range(0, len(text), _PART))
    parts, others = zip(*map(_narrowed, windows), strict=True)
    outside = b"".join(others).decode("utf-32-le", "surrogatepass")
    return Narrow(b"".join(parts), frozenset(outside))


def _narrowed(text: str) -> tuple[bytes, bytes]:
    """A text in its narrow form, and in UTF-32 what is not ASCII."""
    wide = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    places = (wide > _LAST_OF_ASCII).nonzero()[0]
    others = wide[places]
    codes = wide.astype(np.uint8)
    codes[places[others > _LAST]] = _UNKNOWN
    return codes.tobytes(), others.tobytes()


class Anchors:
    """Patterns by the name of what they anchor.

    Each is written for bytes, in what RE2 and `re` both understand, without look-around
    and without groups that capture; none begins inside another. One that begins with a
    rare sign of its own is looked for at the speed of that sign; others are best looked
    for together.
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
        for name, pattern in self._finders:
            # RE2 asks less of no offset than of one that is none
            for found in pattern.finditer(data, start or None, end):
                place = found.start()
                places.setdefault(name or self._told(data, place), []).append(place)
        return places

    def _told(self, data: bytes, place: int) -> str:
        told = self._tell.match(data, place) if self._tell else None
        return (told and told.lastgroup) or ""


class Needles:
    """Literal anchors by the name of what they anchor, found with hardly more than a look.

    The processor compares many bytes at once where they are a few dozen, of two bytes or
    more, none of which ends in the beginning of another. Some ten times faster than RE2.
    """

    def __init__(self, needles: Mapping[str, Sequence[str]]) -> None:
        """Make ready for needles of Latin-1."""
        rows = [(name, one.encode("latin-1")) for name, every in needles.items() for one in every]
        self._names = [name for name, _ in rows]
        self._all = BytesAhoCorasick([one for _, one in rows], MatchKind.LeftmostFirst)

    def __call__(self, data: bytes) -> dict[str, list[int]]:
        """Where each anchor stands in a narrow text, in order; what stands nowhere is absent."""
        places: dict[str, list[int]] = {}
        for needle, place, _ in self._all.find_matches_as_indexes(data):
            places.setdefault(self._names[needle], []).append(place)
        return places


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

    def __call__(self, text: str, form: Narrow) -> list[int]:
        """Where one stands in a text, of which `form` is the narrow form, in order."""
        places = [start for _, start, _ in self._plain.find_matches_as_indexes(form.data)]
        if self._others.keys().isdisjoint(form.outside):
            return places
        others = [
            at - before
            for letter, signs in self._others.items()
            if letter in form.outside
            for at in _standing(text, letter)
            for sign, before in signs
            if at >= before and text.startswith(sign, at - before)
        ]
        return sorted(places + others) if others else places


def standing(text: str, signs: Iterable[str]) -> Sequence[int]:
    """Where one of a few rare signs stands, in order."""
    places = [_standing(text, sign) for sign in signs if sign in text]
    return places[0] if len(places) == 1 else sorted(chain.from_iterable(places))


def _standing(text: str, sign: str) -> list[int]:
    places = []
    at = text.find(sign)
    while at >= 0:
        places.append(at)
        at = text.find(sign, at + 1)
    return places


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


_WINDOW = 96 * 1024
"""Bytes that stay in the processor's cache."""
_LAST_OF_ASCII, _LAST, _UNKNOWN = 0x7F, 0xFF, ord("?")
_ASCII = bytes(range(_LAST_OF_ASCII + 1))
_PART = 1 << 16
"""Code points of which UTF-32 stays in the processor's cache."""
_SHORT = 1 << 12
"""Code points that the codecs have read before NumPy has begun."""
