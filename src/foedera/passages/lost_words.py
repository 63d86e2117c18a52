"""Words that a text has lost, as far as its own sentences betray it.

    "… in accordance with the Covenant of the" / "Article 7."      a line's end is gone
    "… aggression against the other" / "Should one of the …"       so is a sentence's
    "… a visit after the Helsinki on his way home"                 a town takes no "the"
    "… about 23 of the territory"                                  2/3 without its stroke

What other witnesses of a family show is `families`' concern. To add a sign, write a
function `(text, start, end, places) -> Iterator[Lost]` and list it in `_SIGNS` under its anchor in
`signs`.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np

from foedera.gazetteer.places import places
from foedera.sources.anchors import places_of


class Lost(NamedTuple):
    """A stretch that betrays the loss, with its problem."""

    start: int
    end: int
    code: str
    message: str


_STARTERS = re.compile(
    r"\n[ \t]*(?:Should|If|Each|Any|This|It|In|When|Whenever|Where|Unless|Either|Neither|Nothing|These|Those|"
    r"Such|However|Nevertheless|Provided|For|At|On|After|Upon|No|Every|All|Both) [a-z]"
)
_HANGS = re.compile(
    r"(?:\b(?:the|a|an|of|and|or|between|with|for|to|in|on|at|by|from|under|into|upon|its|their|this|that|these|those|"
    r"other|such|said|following|each|any|every|both|which|whose|shall|be|is|are|has|have|not|"
    r"de|du|des|la|le|les|et|dans|par|pour|sur|aux|van|het|een|en|met|voor|der|und|mit|el|los|las|y|con|por)|[a-zà-ž]-)$"
)
"""A line's last word after which something must come."""
_TOWN = re.compile(r"\bthe ([A-Z][\w’'-]+) (?:on|in|at|from|to|by|with|when|where)\b")
_FRACTION = re.compile(
    r"\b(?:about|around|nearly|almost|over|some|approximately|controlled) (12|13|14|15|23|25|34|35|45|56|38|58|78) of (?:the|its|all)\b"
)
_NEWLINE = 10
_MAY_HANG = np.zeros(256, bool)
_MAY_HANG[[*b"-? \t\x1c\x1d\x1e\x1f", *range(ord("a"), ord("z") + 1), *range(128, 256)]] = True
_MAY_START = np.zeros(256, bool)
_MAY_START[[*b" \t", *range(ord("A"), ord("Z") + 1)]] = True
"""Which bytes may stand before and after the end of a line that breaks off."""
_SOON_READ = 1 << 13
"""Code points that are looked through before NumPy has begun."""
_NEXT_WORD = 40  # code points in which what begins a sentence is told
_LONG_LINE = 30
_TAIL = 16  # code points in which such a word stands
_LOST = "Words are lost here: the sentence breaks off."


def broken_lines(text: str, data: bytes, start: int, end: int) -> list[int]:
    """Where in a stretch a line ends that breaks off before the next sentence.

    Args:
        text: the repaired text.
        data: the same, narrow.
        start: of the stretch.
        end: of the stretch.
    """
    if end - start < _SOON_READ:
        found = _STARTERS.finditer(text, start + 1, end + _NEXT_WORD)
        return [
            at for at in (match.start() for match in found) if at < end - 1 and _hangs(text, at)
        ]
    codes = np.frombuffer(data, np.uint8)
    ends = places_of(data, _NEWLINE, start + 1, end - 1)
    ends = ends[_MAY_HANG[codes[ends - 1]] & _MAY_START[codes[ends + 1]]]
    return [at for at in ends.tolist() if _STARTERS.match(text, at) and _hangs(text, at)]


def _hangs(text: str, end: int) -> bool:
    line = text[text.rfind("\n", 0, end) + 1 : end].rstrip()
    return len(line) > _LONG_LINE and bool(_HANGS.search(line[-_TAIL:]))


def lost_in_article(text: str, start: int, end: int, broken: Sequence[int]) -> list[Lost]:
    """Where an article, or a line of it, breaks off; `broken` are the `broken_lines`."""
    lost = lost_at_end(text, start, end)
    if not broken:
        return lost
    inside = broken[bisect_left(broken, start) : bisect_left(broken, end)]
    return [Lost(max(start, at - 20), at, "damage.text-lost", _LOST) for at in inside] + lost


def lost_at_end(text: str, start: int, end: int) -> list[Lost]:
    """Where the last line of a stretch has no end; the stretch ends with what is no space."""
    last = text[end - 1 : end]
    if not last.islower() and last != "-":
        return []
    if _HANGS.search(text[max(start, end - _TAIL) : end]) and "\n" in text[start:end]:
        return [Lost(max(start, end - 20), end, "damage.text-lost", _LOST)]
    return []


def lost_in_prose(
    text: str, start: int, end: int, places_in: Callable[[str, int, int], Sequence[int]]
) -> list[Lost]:
    """Where a sentence joins what does not belong together.

    `places_in` tells where one of the `signs` stands in a stretch, by the sign's name.
    """
    lost: list[Lost] = []
    for name, sign in _SIGNS:
        if places := places_in(name, start, end):
            lost += sign(text, start, end, places)
    return lost


def _towns_with_article(text: str, _: int, end: int, places: Sequence[int]) -> Iterator[Lost]:
    for match in (_TOWN.match(text, place, end) for place in places):
        if match and match[1] in _towns():
            yield Lost(match.start(), match.end(), "damage.text-lost", _LOST)


def _flat_fractions(text: str, start: int, end: int, _: Sequence[int]) -> Iterator[Lost]:
    for match in _FRACTION.finditer(text, start, end):
        message = f"“{match[1]} of” may be {match[1][0]}/{match[1][1]} with its stroke lost."
        yield Lost(match.start(1), match.end(1), "damage.fraction", message)


@cache
def _towns() -> frozenset[str]:
    """Names that are only ever a town's: a region may take "the", and so may a treaty."""
    return frozenset(
        name for place in places().values() if place.kind in _TOWN_KINDS for name in place.names
    )


_TOWN_KINDS = ("city", "town", "village")
_Sign = Callable[[str, int, int, Sequence[int]], Iterator[Lost]]
_SIGNS: tuple[tuple[str, _Sign], ...] = (
    ("town", _towns_with_article), ("fraction", _flat_fractions),
)  # fmt: skip
