"""Words that a text has lost, as far as its own sentences betray it.

    "… in accordance with the Covenant of the" / "Article 7."      a line's end is gone
    "… aggression against the other" / "Should one of the …"       so is a sentence's
    "… a visit after the Helsinki on his way home"                 a town takes no "the"
    "… about 23 of the territory"                                  2/3 without its stroke

What other witnesses of a family show is `families`' concern. To add a sign, write a
function `(text, start, end) -> Iterator[Lost]` and list it in `_SIGNS`.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from foedera.gazetteer.places import places


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
_LONG_LINE = 30
_TAIL = 16  # code points in which such a word stands
_LOST = "Words are lost here: the sentence breaks off."


def lost_in_article(text: str, start: int, end: int) -> Iterator[Lost]:
    """Where an article, or a line of it, breaks off before the next sentence."""
    for match in _STARTERS.finditer(text, start, end):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].rstrip()
        if len(line) > _LONG_LINE and _HANGS.search(line[-_TAIL:]):
            yield Lost(max(start, match.start() - 20), match.start(), "damage.text-lost", _LOST)
    yield from lost_at_end(text, start, end)


def lost_at_end(text: str, start: int, end: int) -> Iterator[Lost]:
    """Where the last line of a stretch has no end."""
    body = text[start:end].rstrip()
    if "\n" in body and _HANGS.search(body[-_TAIL:]):
        yield Lost(max(start, end - 20), end, "damage.text-lost", _LOST)


def lost_in_prose(text: str, start: int, end: int) -> Iterator[Lost]:
    """Where a sentence joins what does not belong together."""
    for sign in _SIGNS:
        yield from sign(text, start, end)


def _towns_with_article(text: str, start: int, end: int) -> Iterator[Lost]:
    for match in _TOWN.finditer(text, start, end):
        if match[1] in _towns():
            yield Lost(match.start(), match.end(), "damage.text-lost", _LOST)


def _flat_fractions(text: str, start: int, end: int) -> Iterator[Lost]:
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
_SIGNS: tuple[Callable[[str, int, int], Iterator[Lost]], ...] = (
    _towns_with_article, _flat_fractions,
)  # fmt: skip
