"""Days that a text gives by the Julian calendar, beside ours or alone, and says so.

    30 March [O.S. 18 March] 1856 · March 30 (O.S. March 18), 1856 · 18 March (30 N.S.) 1856
    18 March 1856 O.S. (30 March 1856 N.S.) · 18 March 1856 (O.S.)

"12/24 February 1918", which does not say so, is read by `around_month` and `joining`.
"""

import re
from datetime import date
from typing import Final

from foedera.chronology import written
from foedera.chronology.calendars import gregorian_of_julian
from foedera.claims.dates.around_month import OLD_STYLE_LAG, julian_beside
from foedera.claims.dates.model import DateFound
from foedera.errors import BadDateError

_OLD: Final = r"O\.\s?S\.?|OS\b|[Oo]ld\s{1,3}[Ss]tyle"
_NEW: Final = r"N\.\s?S\.?|NS\b|[Nn]ew\s{1,3}[Ss]tyle"


def _mark(number: int) -> str:
    return rf"(?:(?P<old{number}>{_OLD})|(?P<new{number}>{_NEW}))"


_OPENING: Final = re.compile(
    rf"[\s,]{{0,3}}(?:{_mark(1)})?[\s,]{{0,3}}[\[(]\s{{0,3}}(?:{_mark(2)})?[\s:,]{{0,3}}"
)
_CLOSING: Final = re.compile(rf"[\s,]{{0,3}}(?:{_mark(3)})?\s{{0,3}}[\])]")
_DAY: Final = re.compile(
    rf"\s{{0,3}}[\[(]\s{{0,3}}(?:{_mark(1)})?\s{{0,3}}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
    rf"[\s,]{{0,3}}(?:{_mark(2)})?\s{{0,3}}[\])]"
)
_ALONE: Final = re.compile(rf"[\s,]{{0,3}}(?:[\[(]\s{{0,3}}(?:{_OLD})\s{{0,3}}[\])]|(?:{_OLD}))")
_TO_YEAR: Final = re.compile(r"[\s,]{0,3}")
_DAYS: Final = frozenset(("day", "day-month"))
_YEARS: Final = frozenset(("year", "bare-year"))
_DECEMBER: Final = 12


def in_two_calendars(text: str, found: list[DateFound]) -> list[DateFound]:
    """Make one date of each day that is given twice, and ours of each that is only Julian.

    Args:
        text: that the dates were found in.
        found: the dates, in order.
    """
    if not found or not _may_say_so(text):
        return found
    result: list[DateFound] = []
    index = 0
    while index < len(found):
        it, taken = _read(text, found[index : index + 3])
        result.append(it)
        index += taken
    return result


def _may_say_so(text: str) -> bool:
    """Whether a sign for one of the calendars may stand in a text."""
    has_initial = "S" in text and ("S." in text or "OS" in text or "NS" in text)
    return has_initial or "tyle" in text


def _read(text: str, near: list[DateFound]) -> tuple[DateFound, int]:
    """The date that the first of these is part of, and how many of them it takes up."""
    first = near[0]
    if first.kind not in _DAYS:
        return first, 1
    pair = _with_day(text, first, near[1:]) or _beside(text, near)
    if pair is not None:
        return pair
    alone = _ALONE.match(text, first.end) if first.kind == "day" else None
    ours = _ours(first.value) if alone else ""
    if alone and ours:
        month, day = int(ours[5:7]), int(ours[8:])
        return first._replace(
            end=alone.end(), value=ours, month=month, day=day, julian=first.value
        ), 1
    return first, 1


def _beside(text: str, near: list[DateFound]) -> tuple[DateFound, int] | None:
    """A whole day with another in brackets."""
    if len(near) < 2 or near[1].kind not in _DAYS:  # noqa: PLR2004  (a pair)
        return None
    one, other = near[0], near[1]
    opening = _OPENING.fullmatch(text, one.end, other.start)
    closing = _CLOSING.match(text, other.end) if opening else None
    if opening is None or closing is None:
        return None
    is_old = bool(opening["old2"] or closing["old3"] or opening["new1"])
    is_new = bool(opening["new2"] or closing["new3"] or opening["old1"])
    if is_old == is_new:
        return None
    ours, old = (one, other) if is_old else (other, one)
    return _joined(text, (one, ours, old), closing.end(), near[2:], 2)


def _with_day(text: str, one: DateFound, after: list[DateFound]) -> tuple[DateFound, int] | None:
    """A day of a month with its number in the other calendar in brackets."""
    match = _DAY.match(text, one.end)
    if match is None:
        return None
    is_old = bool(match["old1"] or match["old2"])
    if is_old == bool(match["new1"] or match["new2"]):
        return None
    day = int(match["day"])
    if is_old:
        month = one.month if day < one.day else (one.month - 2) % _DECEMBER + 1
        other = one._replace(month=month, day=day, value="")
        return _joined(text, (one, one, other), match.end(), after, 1)
    month = one.month if day > one.day else one.month % _DECEMBER + 1
    other = one._replace(month=month, day=day, value="")
    return _joined(text, (one, other, one), match.end(), after, 1)


def _joined(
    text: str,
    days: tuple[DateFound, DateFound, DateFound],
    end: int,
    after: list[DateFound],
    taken: int,
) -> tuple[DateFound, int] | None:
    """The day in both calendars with its year, which may stand behind; how many dates it takes up.

    `days` are the first that is printed, the one of ours, and the Julian one.
    """
    first, ours, old = days
    year = int((ours.value or old.value or "0")[:4])
    if (
        not year
        and after
        and after[0].kind in _YEARS
        and _TO_YEAR.fullmatch(text, end, after[0].start)
    ):
        year, end, taken = int(after[0].value), after[0].end, taken + 1
        is_old = first is old
    else:
        is_old = bool(old.value and not ours.value)
    if year and is_old and (old.month, ours.month) == (_DECEMBER, 1):
        year += 1  # a year belongs to the day that it stands with, or else to the first
    value = written(year, ours.month, ours.day) if year else ""
    julian = julian_beside(year, ours.month, ours.day, old.day) if value else ""
    if value and not _are_one_day(value, julian):
        return None
    kind = "day" if value else "day-month"
    found = DateFound(
        first.start, end, value, kind, ours.month, ours.day, lead=first.lead, julian=julian
    )
    return found, taken


def _are_one_day(value: str, julian: str) -> bool:
    try:
        lag = date.fromisoformat(value) - date.fromisoformat(julian)
    except ValueError:
        return False
    return lag.days in OLD_STYLE_LAG


def _ours(julian: str) -> str:
    """The day of our calendar for a Julian one; "" where there is none."""
    try:
        return gregorian_of_julian(*map(int, julian.split("-"))).isoformat()
    except BadDateError:
        return ""
