"""Where in a repaired text the rarer things stand: sites' own words, pictures, lost words.

All are found before anything is read (`foedera.sources.anchors`); a rule asks before it looks
at a passage whether there is anything for it. A sign may be none at a closer look.
To add one, put its words, under the name of what they are a sign of, in `_NEEDLES`.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain

from foedera.sources.anchors import Anchors, Needles, standing

_NEEDLES = Needles(
    {
        "site": [
            "flag as inappropriate", "last updated", "creative commons", "terms of use",
            "terms of service", "privacy policy", "all rights reserved", "registered trademark",
            "cookie policy", "cookie settings", "skip to ", "jump to ",
            "retrieved from ", "additional terms may apply", "subscribe to our",
            "powered by mediawiki", "from wikipedia, the free", "by using this site", "uses this site",
            *(f"{verb} this " for verb in ("mail", "report", "print", "share", "send", "cite")),
            *(f"this {what} was " for what in ("article", "page", "text")),
        ],
        "picture": [".svg", ".jpg", ".jpeg", ".png", ".gif", ".tif", ".webp"],
        "fraction": [f"{digits} of " for digits in (12, 13, 14, 15, 23, 25, 34, 35, 45, 56, 38, 58, 78)],
    }
)  # fmt: skip
"""Looked for in small letters."""
_COPYRIGHT = b"\xa9"
_TOWNS = Anchors(
    {
        "town": (
            "the [A-Z?\\xc0-\\xde][A-Za-z0-9_?'\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xff-]+"
            " (?:on|in|at|from|to|by|with|when|where)"
        )
    }
)
_LAYOUT, _LOSS = ("site", "picture"), ("town", "fraction")


class Signs:
    """The signs of one text, as far as it was looked at."""

    __slots__ = ("_layout", "_loss", "_places")

    def __init__(self, data: bytes, stretches: Iterable[tuple[int, int]]) -> None:
        """Look for all of them in these stretches of a narrow text, which are in order."""
        self._places: dict[str, list[int]] = {}
        for start, end in stretches:
            for kind, places in _found(data[start:end]).items():
                self._places.setdefault(kind, []).extend(place + start for place in places)
        self._layout = self._of(_LAYOUT) if self._places else []
        self._loss = self._of(_LOSS) if self._places else []

    def _of(self, kinds: Iterable[str]) -> list[int]:
        found = [self._places[kind] for kind in kinds if kind in self._places]
        return sorted(chain.from_iterable(found)) if found else []

    def tell_layout(self, start: int, end: int) -> bool:
        """Whether a sign that layout goes by begins in this stretch."""
        return bool(self._layout) and _stands(self._layout, start, end)

    def tell_loss(self, start: int, end: int) -> bool:
        """Whether a sign of lost words begins in this stretch."""
        return bool(self._loss) and _stands(self._loss, start, end)

    def stand_in(self, kind: str, start: int, end: int) -> bool:
        """Whether a sign of a kind begins in this stretch."""
        return _stands(self._places.get(kind, ()), start, end)

    def places_in(self, kind: str, start: int, end: int) -> Sequence[int]:
        """Where signs of a kind begin in this stretch, in order."""
        places = self._places.get(kind)
        if not places:
            return ()
        return places[bisect_left(places, start) : bisect_left(places, end)]


def _stands(places: Sequence[int], start: int, end: int) -> bool:
    if not places:
        return False
    index = bisect_left(places, start)
    return index < len(places) and places[index] < end


def _found(data: bytes) -> dict[str, list[int]]:
    """The places of each kind of sign, in order."""
    small = data.lower()
    found = _NEEDLES(small) | _TOWNS(data)
    if _COPYRIGHT in small:
        signs = standing(small.decode("latin-1"), _COPYRIGHT.decode("latin-1"))
        found["site"] = sorted([*found.get("site", ()), *signs])
    return found
