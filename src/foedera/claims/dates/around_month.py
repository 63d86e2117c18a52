"""Dates around the name of a month.

    28 September 1926 · September 28, 1926 · the twenty-eighth day of September, in
    the year of our Lord one thousand nine hundred and twenty-six · 6-7 May
    1921 · 12/24 February 1918 · May 19, 192443 (a note's mark, 43) · I935 (OCR)

A year before the month ("1926 September 28") is joined to it by `joining`.
"""

import re
from typing import NamedTuple

from foedera.chronology import interval, written
from foedera.claims.dates.context import Spot, lead_of, part_of
from foedera.claims.dates.grammar import Grammar, plausible
from foedera.claims.dates.model import DateFound

_LETTERS_FOR_DIGITS = str.maketrans("lIiOoSszZB", "1110055228")
_DIGIT = re.compile(r"[0-9]")
_DIGIT_REACH = 30
_LONE_ONES = frozenset(("I", "l"))
_LONE_ONES_SPACED = frozenset((" I", " l", "\nI", "\nl"))
_ONE_WITH_ENDING = re.compile(r"(?:^|\s)[Il](?:st|er)\b[^0-9]{0,20}$")
"""The letter that OCR reads for 1 with the ending of "first": "the lst day of"."""
_SPLIT_TENS = re.compile(r"\b(?:this|the|on|le)\s+([1-3])\s$")
"""The tens of a day that OCR set apart: "this 1 9th day of"."""
_LEAD_REACH = 24
_LAST_DAY = 31
_DECEMBER = 12
_CENTURIES = (1900, 1800, 2000)
OLD_STYLE_LAG = range(10, 14)
"""Days by which the Julian calendar lags behind ours, 1582 to 2100."""


class _Words(NamedTuple):
    """What stands with a month: its day or days, its year, and the words they take up.

    `year` is 0 while unsaid; `short` is a year of two digits ("'26"), -1 while unsaid;
    `second` is where the second day begins.
    """

    start: int
    end: int
    days: tuple[int, ...] = ()
    joint: str = ""
    second: int = 0
    year: int = 0
    short: int = -1


def around_month(spot: Spot) -> list[DateFound]:
    """Read the date around a month's name.

    Returns:
        The date; two when two days share the month; none for a word that is no month here.
    """
    month = spot.grammar.months[spot.word]
    if _is_common_word(spot):
        return []
    words = _with_year(spot, _days(spot))
    if not words.year and _is_lower_cautious(spot) and lead_of(spot, words.start) != "on":
        return []  # "under paragraph 2 may": a day needs its year here
    if not words.year and spot.text[words.start : words.start + 2] in ("I ", "l "):
        words = words._replace(start=spot.start, days=())  # "I", the person
    if not words.days:
        return _month_alone(spot, month, words)
    if words.year and not written(words.year, month, words.days[-1]):
        return []
    if len(words.days) == 1:
        return [_day_found(words, month, words.days[0], lead_of(spot, words.start))]
    return _two_days(words, month, lead_of(spot, words.start))


def _is_common_word(spot: Spot) -> bool:
    """Whether "may", "march" in lower case stand without a day, so that they are no month."""
    if not _is_lower_cautious(spot):
        return False
    after = spot.text[spot.end : spot.end + 3].lstrip()
    before = spot.before(spot.start, 12).rstrip()
    is_dated = after[:1].isdigit() or _DIGIT.search(before) or before.endswith("day of")
    return not is_dated


def _is_lower_cautious(spot: Spot) -> bool:
    words = spot.grammar.words
    return words.capital and spot.text[spot.start].islower() and spot.word in words.cautious


def _days(spot: Spot) -> _Words:
    """Find the days: in digits before the month, then after it, then in words before it."""
    g = spot.grammar
    window = spot.before(spot.start)
    found = _digits_before(spot, window)
    if found is None and g.words.day_after:
        found = _days_after(spot)
    if found is not None:
        return found
    match = g.day_words_before.search(window)
    if match is None:
        return _Words(spot.start, spot.end)
    offset = spot.start - len(window)
    return _Words(offset + match.start(), spot.end, (_day_in_words(match["day"], g),))


def _digits_before(spot: Spot, window: str) -> _Words | None:
    is_lone_one = window.rstrip()[-2:] in _LONE_ONES_SPACED or _ONE_WITH_ENDING.search(window)
    if not is_lone_one and not _DIGIT.search(window, max(0, len(window) - _DIGIT_REACH)):
        return None
    match = spot.grammar.day_before.search(window)
    day = _lone_one(match["day"]) or _day(match["day"]) if match else 0
    if match is None or not day:
        return None
    offset = spot.start - len(window)
    first = _day(match["first"])
    if not first:
        tens = _SPLIT_TENS.search(window, 0, match.start("day"))
        whole = _day(f"{tens[1]}{day}") if tens and len(match["day"]) == 1 else 0
        start = tens.start(1) if tens and whole else match.start("day")
        return _Words(offset + start, spot.end, (whole or day,))
    second = offset + match.start("day")
    return _Words(offset + match.start(), spot.end, (first, day), match["joint"], second)


def _days_after(spot: Spot) -> _Words | None:
    match = spot.grammar.day_after.match(spot.text, spot.end)
    if match is None:
        return None
    if match["words"]:
        return _Words(spot.start, match.end(), (_day_in_words(match["words"], spot.grammar),))
    day, second = _day(match["day"]), _day(match["second"])
    if not day:
        return None
    if not second:
        end = match.start("joint") if match["second"] else match.end()
        return _Words(spot.start, spot.start + len(spot.text[spot.start : end].rstrip()), (day,))
    return _Words(spot.start, match.end(), (day, second), match["joint"], match.start("second"))


def _lone_one(digits: str) -> int:
    """Give 1 for the letter that OCR reads in its place before a month: "I September 1965"."""
    return 1 if digits in _LONE_ONES else 0


def _day(digits: str | None) -> int:
    """Give the day that digits, or letters that OCR put for them, say; 0 for none."""
    if not digits or not _DIGIT.search(digits):
        return 0
    day = int(digits.translate(_LETTERS_FOR_DIGITS))
    return day if day <= _LAST_DAY else 0


def _day_in_words(words: str, g: Grammar) -> int:
    """Give the day that words say; 0 where a letter of another script only looks like one of theirs."""
    return g.words.day_words.get(" ".join(re.split(r"[\s-]+", words.lower())), 0)


def _with_year(spot: Spot, words: _Words) -> _Words:
    match = spot.grammar.year_after.match(spot.text, words.end)
    if match is None:
        return words
    if match["short"]:
        return words._replace(short=int(match["short"]), end=match.end("short"))
    year = _year_of(match, spot.grammar)
    if not year:
        return words
    said = next(name for name in ("year", "ocr", "words") if match[name])
    return words._replace(year=year, end=match.end(said))


def _year_of(match: re.Match[str], g: Grammar) -> int:
    if match["year"]:
        return plausible(int(match["year"]))
    if match["ocr"]:
        digits = match["ocr"].translate(_LETTERS_FOR_DIGITS)
        has_digits = len(_DIGIT.findall(match["ocr"])) > 1
        return plausible(int(digits)) if has_digits and digits.isdigit() else 0
    return g.year_in_words(match["words"])


def _month_alone(spot: Spot, month: int, words: _Words) -> list[DateFound]:
    part = part_of(spot, words.start)
    if not words.year and not part.name and not _is_led(spot):
        return []
    value = written(words.year, month) if words.year else ""
    kind = "part" if part.name else ("month" if value else "month-name")
    lead = lead_of(spot, part.start)
    return [DateFound(part.start, words.end, value, kind, month, part=part.name, lead=lead)]


def _is_led(spot: Spot) -> bool:
    """Whether a month's name without day or year is one: a word before it must say so."""
    words, month = spot.grammar.words, spot.word
    if month in words.cautious and month not in spot.grammar.whole_names:
        return False  # "Jan Mayen"
    if spot.grammar.month_lead.search(spot.before(spot.start, _LEAD_REACH)):
        return True
    dashes = ("-", "–", "—")
    is_range = spot.text[spot.end : spot.end + 1] in dashes or spot.before(spot.start, 1) in dashes
    return is_range and month not in words.cautious


def _day_found(words: _Words, month: int, day: int, lead: str) -> DateFound:
    value = written(words.year, month, day) if words.year else ""
    kind = "day" if value else "day-month"
    if words.short < 0:
        return DateFound(words.start, words.end, value, kind, month, day, lead=lead)
    years = (century + words.short for century in _CENTURIES)
    readings = tuple(value for year in years if (value := written(year, month, day)))
    return DateFound(
        words.start, words.end, "", "numeric", month, day, lead=lead, readings=readings
    )


def _two_days(words: _Words, month: int, lead: str) -> list[DateFound]:
    """Read two days of one month: one day in two calendars, a range, or two dates."""
    one, other = words.days
    if words.joint in ("/", "(") and (other - one) % _LAST_DAY in OLD_STYLE_LAG:
        julian = julian_beside(words.year, month, other, one)
        return [_day_found(words, month, other, lead)._replace(julian=julian)]
    if words.joint in ("/", "(") and (one - other) % _LAST_DAY in OLD_STYLE_LAG:
        julian = julian_beside(words.year, month, one, other)
        return [_day_found(words, month, one, lead)._replace(julian=julian)]
    first = _day_found(words._replace(end=words.second), month, one, lead)
    second = _day_found(words._replace(start=words.second), month, other, "")
    if one >= other or (words.joint.lower() in _ANDS and other - one > 1):
        return [first, second]
    return [range_found(first, second, lead)]


_ANDS = frozenset(("and", "&", "et", "und", "y", "i", "и", "ir", "oraz"))


def julian_beside(year: int, month: int, day: int, old_day: int) -> str:
    """Give the Julian day printed beside ours, as printed; "" when the year is not known.

    Clerks erred by a day in the lag (12 in the 19th century, 13 in the 20th), so the
    printed day is kept and not computed.
    """
    if not year or not written(year, month, day):
        return ""
    if old_day > day:
        year, month = (year, month - 1) if month > 1 else (year - 1, _DECEMBER)
    return f"{year:04d}-{month:02d}-{old_day:02d}"


def range_found(first: DateFound, second: DateFound, lead: str = "") -> DateFound:
    """Join two dates into a range; its value is "" while either lacks its year."""
    value = interval(first.value, second.value) if first.value and second.value else ""
    return DateFound(
        first.start, second.end, value, "range", lead=lead or first.lead, parts=(first, second)
    )
