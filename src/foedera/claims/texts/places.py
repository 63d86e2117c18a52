"""The place in a formula of signing: known or not, as printed.

"made and concluded at the Osage Council Ground on Drum Creek, in the State of …" names
a place that no table holds: it is what stands between the preposition and the next
comma, day or larger territory.
"""

import re
from typing import Final, NamedTuple

from foedera.claims.capitals import small
from foedera.claims.texts.words import BEFORE_PLACE, NO_PLACE, TREATY_NOUN
from foedera.gazetteer.places import place, place_named

_ENDS: Final = re.compile(
    r"(?=\W|\Z)\s*(?:[,;:(\[]|(?<!\bSan)(?<!\bSanta)(?<!\bNew)(?<!\bFort)(?<!\bPort)(?<!\bSaint)(?<!\bLos)(?<!\bAddis)(?<!\bBuenos)\n|(?<!\bSt)(?<!\bFt)(?<!\bMt)\.(?=\s|$|[A-ZÀ-Ý]{2})|\s(?:on|upon)\s+(?:the\s+(?=\d|first|second|third|twent|thirt|(?!north|south|mouth)\w+th\b)|this|that|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|\sthis\b|\sthe\s+(?:\d|day\b|\w+[- ]?\w*(?:st|nd|rd|th)\s+(?:day|of)\b)|\sat\s|\sle\s|\sel\s|\sa\s+los\s|\sam\s|\sden\s|\sde\s+\d|\s\d"
    r"|\s(?:in|within)\s+(?:the\s+)?(?:state|territory|county|district|province|kingdom|republic|year|duplicate|triplicate|two|three|four|one|a\s+single|english|said)"
    r"|\sin\s+(?:both\s+)?(?:the\s+)?(?:english|french|german|spanish|russian|hebrew|arabic|italian|polish|turkish|portuguese|dutch|swedish|norwegian|danish|finnish|chinese|japanese|latvian|lithuanian|estonian|ukrainian|romanian|hungarian|czech|greek|serbian|bulgarian)\b"
    r"|\sen\s+(?:un\s+)?(?:double|triple|deux|trois|quatre|cinq|seul|simple|dos|tres|cuatro|doble)\b|\sin\s+(?:zwei|drei|vier|doppelter|twee|drie|tweevoud|drievoud)\b"
    r"|\sw\s+(?:dwóch|trzech|czterech|językach?|języku)\b|\sв\s+(?:двух|тр[её]х|четыр[её]х)\b|\s(?:dviem|trimis|dnia)\b"
    r"|\s(?:aforesaid|afore-?mentioned|above\s+(?:named|mentioned|written))\b|\sin\s+what\s+is\b|\s(?:known\s+as|called|between|by|with|for|et|y|and\s+(?:this|on))\b|$)",
    re.IGNORECASE,
)
_INITIAL: Final = re.compile(r"\s+[A-Z]$")
_NEAR_IT: Final = re.compile(r"^or\s+near\s+(?:the\s+)?", re.IGNORECASE)
_OF_THE: Final = re.compile(r"\bof\s+the\s+(?=[A-Z])")
_GENERIC: Final = re.compile(
    r"(?:an?\s+|our\s+)?(?:\w+\s+)?(?:camp|council[- ]?ground|treaty[- ]?ground|village|agency)",
    re.IGNORECASE,
)
_LANDMARK: Final = re.compile(
    r"(?:[A-Z][\w'’-]+\s){1,3}(?:River|Creek|Lake|Fork|Bay|Falls|Springs?|Prairie|Bluffs?|Island|Valley|Mountain|Butte)\b"
)
_LARGER: Final = re.compile(
    r",?\s+in\s+(?:the\s+)?(?:state|territory|county)|\.|;|\bon\s+th(?:is|e)\s+\w+\s+day",
    re.IGNORECASE,
)
_NEAR: Final = re.compile(r",\s*(?:on|near|opposite|at|upon)\s+(?:the\s+)?", re.IGNORECASE)
_TREATY: Final = re.compile(
    rf"(?:an?|the|this|said)\s+(?:{TREATY_NOUN})\b(?![- ]?ground)", re.IGNORECASE
)
_LONGEST: Final = 90
_SHORTEST: Final = 3


class PlaceRead(NamedTuple):
    """A place: its span in the text, and its label (known places by their own)."""

    start: int
    end: int
    label: str


def place_between(text: str, start: int, end: int) -> PlaceRead | None:
    """The first place after "at" or "in" in a stretch, None if there is none."""
    for before in BEFORE_PLACE.finditer(text, start, end):
        if NO_PLACE.match(small(text[before.end() : before.end() + _LONGEST])):
            continue
        found = place_after(text, before.end(), min(len(text), before.end() + _LONGEST))
        if found:
            return found
    return None


def _waters(text: str, start: int, end: int) -> str:
    """The landmarks by which a camp or a council ground is told, up to the larger territory."""
    stop = _LARGER.search(text, end, end + _LONGEST)
    found = _LANDMARK.findall(text, start, stop.start() if stop else end)
    return ", ".join(dict.fromkeys(found))


def _is_small(text: str, at: int) -> bool:
    """Whether the text around is printed without capitals, so that a place has none either."""
    return text[max(0, at - 300) : at + 100].islower()


def place_after(text: str, start: int, end: int) -> PlaceRead | None:
    """The place whose name begins at `start`, None where no name does."""
    stop = _ENDS.search(text, start, end)
    low, high = start, stop.start() if stop else end
    words = " ".join(text[low:high].split()).strip(" .,*_")
    words = _NEAR_IT.sub("", _OF_THE.sub("of ", _INITIAL.sub("", words)))
    if (
        len(words) < _SHORTEST
        or NO_PLACE.match(small(words))
        or _TREATY.match(words)
        or not words.lstrip("'’")[:1].isalpha()  # 's-Gravenhage
    ):
        return None
    near = _NEAR.match(text, high) if _GENERIC.fullmatch(words) else None
    beside = place_after(text, near.end(), min(len(text), near.end() + _LONGEST)) if near else None
    if beside:
        if words.lower().startswith(("a ", "an ", "our ")):
            return beside
        waters = _waters(text, low, beside.end)
        named = waters or " ".join(text[low : beside.end].split())
        return PlaceRead(low, beside.end, named)
    label = place_named(words)
    if label:
        return PlaceRead(low, high, place(label).label)
    if words.islower() and not _GENERIC.fullmatch(words) and not _is_small(text, low):
        return None
    evenly = words.islower() or (words.isupper() and len(words) > _SHORTEST)
    return PlaceRead(low, high, words.title() if evenly else words)
