"""A place in a text where a date may stand, and what the words before it make of it."""

from typing import NamedTuple

from foedera.claims.capitals import small
from foedera.claims.dates.grammar import REACH, Grammar

_LEAD_REACH = 24
_OPENERS = '(«"“‘'
_PART_REACH = 36


class Spot(NamedTuple):
    """An anchor in its text.

    Attributes:
        text: the text.
        start: of the anchor's word.
        end: one past it.
        floor: end of the date found before; nothing before it is looked at.
        grammar: the patterns of the text's language.
    """

    text: str
    start: int
    end: int
    floor: int
    grammar: Grammar

    @property
    def word(self) -> str:
        """The anchor's word, in lower case."""
        return self.text[self.start : self.end].lower()

    def before(self, offset: int, reach: int = REACH) -> str:
        """Give what stands just before an offset, back to the date found before."""
        return self.text[max(self.floor, offset - reach) : offset]


class Part(NamedTuple):
    """A word such as "late", where it begins, and which part it names; name "" for none."""

    start: int
    name: str = ""


def part_of(spot: Spot, start: int) -> Part:
    """Find "late", "the end of", "mid-" just before a month or a year at `start`."""
    window = spot.before(start, _PART_REACH)
    if not evenly(window).endswith(spot.grammar.part_ends):
        return Part(start)
    match = spot.grammar.part.search(window)
    if match is None:
        return Part(start)
    words = " ".join(match["part"].lower().split())
    return Part(start - len(window) + match.start(), spot.grammar.words.parts[words])


def evenly(words: str) -> str:
    """Give words in small letters with single blanks between them."""
    return " ".join(small(words).split())


def lead_of(spot: Spot, start: int) -> str:
    """Say what the word before a date makes of it: "from", "until", …; "" for nothing."""
    words = spot.before(start, _LEAD_REACH).rstrip(" (\n\t\r\u00a0").lower().split()
    if not words:
        return ""
    g = spot.grammar
    last = words[-2] if words[-1] in g.words.articles and words[1:] else words[-1]
    return g.words.leads.get(last.lstrip(_OPENERS), "")
