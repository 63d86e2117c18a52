"""The places in a text where a rule may have work to do, found in one pass.

RE2 looks for the anchors of many rules at once, some tenfold faster than `re` looks
for one; the rules, which need to look around, then run in small windows at these places
only. It reads one byte for each code point (Latin-1, "?" for what that does not
hold), so that an offset in the bytes is one in the text. An anchor may therefore
find too much, and must never find too little.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from heapq import merge

import re2

_LATIN_1 = re2.Options()
_LATIN_1.encoding = re2.Options.Encoding.LATIN1


class Anchors:
    """Patterns by the name of what they anchor.

    Each is written for bytes, in what RE2 and `re` both understand, without
    look-around and without groups that capture.
    """

    def __init__(self, patterns: Mapping[str, str]) -> None:
        """Compile; of two that match at one place, the first is told."""
        every = "|".join(f"(?:{pattern})" for pattern in patterns.values())
        told = "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items())
        self._find = re2.compile(every.encode("latin-1"), _LATIN_1)
        self._tell = re.compile(told.encode("latin-1"))

    def __call__(self, text: str) -> dict[str, list[int]]:
        """Where each anchor stands, in code points, in order; what stands nowhere is absent."""
        data = text.encode("latin-1", "replace")
        places: dict[str, list[int]] = {}
        at = 0
        while (found := self._find.search(data, at)) is not None:
            start = found.start()
            at = start + 1  # the next may begin inside this one
            told = self._tell.match(data, start)
            if told is not None and told.lastgroup is not None:
                places.setdefault(told.lastgroup, []).append(start)
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
