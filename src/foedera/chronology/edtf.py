"""The EDTF forms that documents about treaties need, and the days each covers.

    1926-09-28   a day              1996-23      a season (21 spring … 24 winter)
    1920-10      a month            192X 19XX    a decade, a century
    1920         a year             1926-09?     said with doubt
    1919-08~     about then         1926-09%     about then, and with doubt
    1939-09/1939-10   from … to     1920/..   ../1919-05   open at one side

Both ends of an interval belong to it. A season is the northern one; a winter may
be the one that begins or the one that ends in its year, so its days reach from
1 January of the year to the end of February of the next.

To add a form: a pattern beside `_SINGLE`, its days in `_days`, and its place in
`Precision`, which is ordered from exact to vague.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache

from foedera.errors import BadDateError

_SINGLE = re.compile(
    r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)", re.ASCII
)
_SPRING, _SUMMER, _AUTUMN, _WINTER = 21, 22, 23, 24
_OPEN = ".."
_LONGEST_SHOWN = 40


class Precision(IntEnum):
    """How exact a date is, from exact to vague."""

    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4
    DECADE = 5
    CENTURY = 6
    INTERVAL = 7


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date, parsed.

    Attributes:
        text: its EDTF form.
        first: first day it may mean; None when open.
        last: last day it may mean, included; None when open.
        precision: how exact it is; of an interval, `INTERVAL`.
        uncertain: said with doubt ("?").
        approximate: "about" ("~"), at either end of an interval.
    """

    text: str
    first: date | None
    last: date | None
    precision: Precision
    uncertain: bool = False
    approximate: bool = False


@lru_cache(maxsize=1 << 16)
def parse(text: str) -> Edtf:
    """Read an EDTF form; the same text gives the same object.

    Raises:
        BadDateError: if the text is no form listed above, or no day of the calendar.
    """
    left, slash, right = text.partition("/")
    if not slash:
        return _single(text)
    if left == right == _OPEN:
        raise _bad(text, "open at both sides, so it says nothing")
    lower = None if left == _OPEN else _single(left)
    upper = None if right == _OPEN else _single(right)
    if lower and upper and _ends_before_it_begins(lower, upper):
        raise _bad(text, "it ends before it begins")
    ends = [end for end in (lower, upper) if end]
    return Edtf(
        text,
        lower.first if lower else None,
        upper.last if upper else None,
        Precision.INTERVAL,
        uncertain=any(end.uncertain for end in ends),
        approximate=any(end.approximate for end in ends),
    )


def is_edtf(text: str) -> bool:
    """Whether `parse` would read it."""
    try:
        parse(text)
    except BadDateError:
        return False
    return True


def first_day(text: str) -> date | None:
    """Give the first day that a date may mean; None when open. Raises as `parse`."""
    return parse(text).first


def last_day(text: str) -> date | None:
    """Give the last day that a date may mean, included; None when open. Raises as `parse`."""
    return parse(text).last


def precision(text: str) -> Precision:
    """Say how exact a date is. Raises as `parse`."""
    return parse(text).precision


@lru_cache(maxsize=1 << 16)
def written(year: int, month: int = 0, day: int = 0) -> str:
    """Write a date as EDTF: 0 for what is not known; "" when there is no such day.

    A month of 21 to 24 is a season. Years from 1 to 9999.
    """
    if day and 0 < month < _SPRING:
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return ""
    text = f"{year:04d}"
    if month:
        text += f"-{month:02d}"
    if month and day:
        text += f"-{day:02d}"
    return text if is_edtf(text) else ""


def interval(lower: str, upper: str) -> str:
    """Join two dates, either of them "" for open; "" when they make no interval."""
    text = f"{lower or _OPEN}/{upper or _OPEN}"
    return text if is_edtf(text) else ""


def _single(text: str) -> Edtf:
    match = _SINGLE.fullmatch(text)
    if match is None:
        raise _bad(text, "write 1926-09-28, 1926-09, 1926, or 1920/1926")
    year, month, day, doubt = match.groups()
    if "00" in (month, day):
        raise _bad(text, "months and days count from 01")
    if year.endswith("X") and month:
        raise _bad(text, "a decade has no month")
    try:
        exactness, first, last = _days(year, int(month or 0), int(day or 0))
    except ValueError as error:
        raise _bad(text, str(error)) from None
    return Edtf(
        text,
        first,
        last,
        exactness,
        uncertain=doubt in ("?", "%") if doubt else False,
        approximate=doubt in ("~", "%") if doubt else False,
    )


def _days(year: str, month: int, day: int) -> tuple[Precision, date, date]:
    if year.endswith("X"):
        unknown = year.count("X")
        first = int(year.replace("X", "0"))
        exactness = Precision.DECADE if unknown == 1 else Precision.CENTURY
        return exactness, date(first, 1, 1), date(first + 10**unknown - 1, 12, 31)
    number = int(year)
    if not month:
        return Precision.YEAR, date(number, 1, 1), date(number, 12, 31)
    if month >= _SPRING:
        if day:
            raise ValueError("a season has no day")
        return Precision.SEASON, *_season(number, month)
    if day:
        there = date(number, month, day)
        return Precision.DAY, there, there
    return Precision.MONTH, date(number, month, 1), _month_end(number, month)


def _season(year: int, season: int) -> tuple[date, date]:
    if season == _WINTER:
        return date(year, 1, 1), _month_end(min(year + 1, date.max.year), 2)
    if season not in (_SPRING, _SUMMER, _AUTUMN):
        raise ValueError("there is no such season")
    month = 3 * (season - _SPRING) + 3
    return date(year, month, 1), _month_end(year, month + 2)


def _month_end(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first.replace(day=monthrange(year, month)[1])


def _ends_before_it_begins(lower: Edtf, upper: Edtf) -> bool:
    return lower.first is not None and upper.last is not None and upper.last < lower.first


def _bad(text: str, why: str) -> BadDateError:
    shown = text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
    return BadDateError(f"{shown!r} is no date in EDTF: {why}.")
