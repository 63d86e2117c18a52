"""The commonest written dates, read at a glance: "on 28 September 1926", "September 28, 1926".

Most dates of most documents stand so. What is not exactly so (a range, a second day, a
day in words, a note's mark behind the year, a letter that OCR put for a digit) is left
to `around_month`, which reads these forms too, and gives the same for them.
"""

import re
from typing import Final

from foedera.chronology import written
from foedera.claims.dates.context import Spot, lead_of
from foedera.claims.dates.grammar import LAST_YEAR, Grammar
from foedera.claims.dates.model import DateFound

_YEAR: Final = re.compile(r" ([12][0-9]{3})(?![0-9])")
_DAY_AND_YEAR: Final = re.compile(r" ([0-9]{1,2}), ([12][0-9]{3})(?![0-9])")
_DAYS: Final = {text: day for day in range(1, 32) for text in (str(day), f"{day:02d}")}
_REACH: Final = 32
_WORDS: Final = 4
"""Words in that reach of which the last three are whole, wherever it begins."""
_ENDS: Final = ",.:;"
_LIKE_DIGITS: Final = frozenset("iIlLoO")
_ENDING: Final = 3
"""Letters of the longest ending that an ordinal has."""


def usual(spot: Spot, month: int) -> DateFound | None:
    """Read the day around a month's name where it stands in a usual form; None where not."""
    text, start, end, floor, g = spot
    if g.words.capital and text[start].islower():
        return None
    before = text[max(floor, start - _REACH) : start].split()
    if len(before) < _WORDS and start - floor > _REACH:
        return None
    year = _YEAR.match(text, end) if g.year_follows else None
    if year:
        return _day_first(spot, before, month, year)
    after = _DAY_AND_YEAR.match(text, end) if g.day_follows else None
    if after is None or (before and _may_be_day(before[-1], g)):
        return None
    day = _DAYS.get(after[1], 0)
    return _found(start, after.end(), (int(after[2]), month, day), lead_of(spot, start))


def _day_first(spot: Spot, before: list[str], month: int, year: re.Match[str]) -> DateFound | None:
    """Read "on 28 September 1926": a word stands before the day, and none that joins two days."""
    text, start, _, _, g = spot
    day = _DAYS.get(before[-1], 0) if len(before) > 1 else 0
    if not day or text[start - 1] != " " or not text[start - 2].isdigit():
        return None
    words = g.words
    has_article = before[-2].lower() in words.articles and len(before) > 2  # noqa: PLR2004  (a word before it)
    word = before[-3 if has_article else -2].lower()
    if len(word) < 2 or not word.isalpha():  # noqa: PLR2004  (no "a", "y")
        return None
    if word in g.joints and (has_article or not _is_first(before[:-2], g)):
        return None
    at = start - 1 - len(before[-1])
    return _found(at, year.end(), (int(year[1]), month, day), words.leads.get(word, ""))


def _is_first(words: list[str], g: Grammar) -> bool:
    """Whether what stands before a word such as "until" is no day that it could join to another."""
    last = words[-1].lower() if words else ""
    return bool(last) and last not in g.joints and not _may_be_day(last, g)


def _may_be_day(word: str, g: Grammar) -> bool:
    """Whether what stands before a month may be a day, or lead from a day to it."""
    bare = word.rstrip(_ENDS).lower()
    if not bare.isalpha() or bare in g.month_joints:
        return True
    return bare not in g.words.leads and (len(bare) <= _ENDING or bare[0] in _LIKE_DIGITS)


def _found(start: int, end: int, day: tuple[int, int, int], lead: str) -> DateFound | None:
    value = written(*day) if day[2] and day[0] <= LAST_YEAR else ""
    return DateFound(start, end, value, "day", day[1], day[2], lead=lead) if value else None
