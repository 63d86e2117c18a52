"""Durations in ISO 8601 ("P5Y", "P6M", "PT48H") and the days they lead to.

Months are counted by the calendar and clipped: three months from 30 November end
on the last day of February. Treaties reckon terms so, and so does the 1972
European Convention on the Calculation of Time-Limits, art. 4(2) (ETS 76).
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from foedera.chronology.edtf import Precision, parse, written
from foedera.errors import BadDateError

_FORM = re.compile(
    r"P(?=[0-9T])(?:([0-9]{1,4})Y)?(?:([0-9]{1,5})M)?(?:([0-9]{1,5})W)?(?:([0-9]{1,6})D)?"
    r"(?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?)?",
    re.ASCII,
)
_UNITS = ("year", "month", "week", "day", "hour", "minute")
"""What the groups of `_FORM` count."""
_MINUTES_IN_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, kept in the units it was said in.

    Attributes:
        months: calendar months, years included (12 each).
        days: days, weeks included (7 each).
        minutes: minutes, hours included.
        text: its ISO 8601 form.
    """

    months: int
    days: int
    minutes: int
    text: str


@lru_cache(maxsize=4096)
def parse_duration(text: str) -> Duration:
    """Read an ISO 8601 duration of years, months, weeks, days, hours and minutes.

    Raises:
        BadDateError: if it is none.
    """
    match = _FORM.fullmatch(text)
    if match is None or not any(match.groups()):
        raise BadDateError(f"{text[:40]!r} is no duration: write P5Y, P6M, P10D or PT48H.")
    years, months, weeks, days, hours, minutes = (int(part or 0) for part in match.groups())
    return Duration(12 * years + months, 7 * weeks + days, 60 * hours + minutes, text)


def duration_words(text: str) -> str:
    """Say a duration in words; what is none stays as it is.

    >>> duration_words("P1Y6M")
    '1 year 6 months'
    """
    match = _FORM.fullmatch(text)
    if match is None:
        return text
    counted = zip(match.groups(), _UNITS, strict=True)
    return " ".join(f"{n} {unit}{'' if int(n) == 1 else 's'}" for n, unit in counted if n) or text


def add_months(day: date, months: int) -> date:
    """Count calendar months on (or back, if negative), clipped to the month's last day.

    Raises:
        BadDateError: if that leads out of the years 1 to 9999.
    """
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= years <= date.max.year:
        raise BadDateError(f"{day} and {months} months leads out of the calendar.")
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


def add_duration(day: date, duration: str) -> date:
    """Give the day a duration after another; part of a day counts as a day.

    Raises:
        BadDateError: if it is no duration, or leads out of the calendar.
    """
    return _moved(day, parse_duration(duration), 1)


def subtract_duration(day: date, duration: str) -> date:
    """Give the day a duration before another; part of a day counts as a day. Raises likewise."""
    return _moved(day, parse_duration(duration), -1)


def shift(text: str, duration: str, sign: int = 1) -> str:
    """Move a date by a duration, keeping its exactness: "1920-05" and P2M give "1920-07".

    Args:
        text: EDTF of a day, month or year.
        duration: ISO 8601.
        sign: 1 for later, -1 for earlier.

    Returns:
        EDTF; "" where the duration is finer than the date, or the date is another kind.

    Raises:
        BadDateError: if either is not what it should be.
    """
    it, length = parse(text), parse_duration(duration)
    if it.first is None or it.last is None:
        return ""
    if it.precision is Precision.DAY:
        return _moved(it.first, length, sign).isoformat()
    if length.days or length.minutes:
        return ""
    there = add_months(it.first, sign * length.months)
    if it.precision is Precision.MONTH:
        return written(there.year, there.month)
    is_whole_years = it.precision is Precision.YEAR and length.months % 12 == 0
    return written(there.year) if is_whole_years else ""


def _moved(day: date, length: Duration, sign: int) -> date:
    days = length.days + -(-length.minutes // _MINUTES_IN_DAY)
    try:
        return add_months(day, sign * length.months) + timedelta(days=sign * days)
    except OverflowError:
        raise BadDateError(f"{day} and {length.text} leads out of the calendar.") from None
