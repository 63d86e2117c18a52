"""Where in a repaired text the rarer things stand: sites' own words, pictures, lost words.

One pass finds them all (`foedera.sources.anchors`); a rule asks before it looks at a
passage whether there is anything for it. A sign may be none at a closer look.
To add one, give its anchor a name in `_ANCHORS`.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from foedera.sources.anchors import Anchors

_ANCHORS = Anchors(
    {
        "site": (
            "(?i:flag as inappropriate|(?:mail|report|print|share|send|cite) this (?:article|page|entry)"
            "|last updated|this (?:article|page|text) was (?:last|copied|sourced|taken) |creative commons"
            "|terms of (?:use|service)|privacy policy|all rights reserved|\\xa9|registered trademark"
            "|cookie (?:policy|settings)|skip to (?:main )?content|jump to (?:navigation|search)"
            "|retrieved from |additional terms may apply|subscribe to our|powered by mediawiki"
            "|from wikipedia, the free|by using this site|uses this site)"
        ),
        "picture": "(?i:\\.(?:svg|jpe?g|png|gif|tiff?|webp))",
        "town": (
            "the [A-Z?\\xc0-\\xde][A-Za-z0-9_?'\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xff-]+"
            " (?:on|in|at|from|to|by|with|when|where)"
        ),
        "fraction": "(?:12|13|14|15|23|25|34|35|45|56|38|58|78) of (?:the|its|all)",
    },
    together=True,
)
_LAYOUT = ("site", "picture")


class Signs:
    """The signs of one text, as far as it was looked at."""

    __slots__ = ("_layout", "_places")

    def __init__(self, data: bytes, stretches: Iterable[tuple[int, int]]) -> None:
        """Look for all of them in these stretches of a narrow text, which are in order."""
        self._places: dict[str, list[int]] = {}
        for start, end in stretches:
            for kind, places in _ANCHORS(data, start, end).items():
                self._places.setdefault(kind, []).extend(places)
        self._layout = sorted(place for kind in _LAYOUT for place in self._places.get(kind, ()))

    def tell_layout(self, start: int, end: int) -> bool:
        """Whether a sign that layout goes by begins in this stretch."""
        places = self._layout
        if not places:
            return False
        index = bisect_left(places, start)
        return index < len(places) and places[index] < end

    def stand_in(self, kind: str, start: int, end: int) -> bool:
        """Whether a sign of a kind begins in this stretch."""
        places = self._places.get(kind)
        if not places:
            return False
        index = bisect_left(places, start)
        return index < len(places) and places[index] < end

    def places_in(self, kind: str, start: int, end: int) -> Sequence[int]:
        """Where signs of a kind begin in this stretch, in order."""
        places = self._places.get(kind)
        if not places:
            return ()
        return places[bisect_left(places, start) : bisect_left(places, end)]
