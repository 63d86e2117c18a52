"""The Julian calendar and ours.

Russia dated by the Julian calendar until 1918-01-31, Serbia and Romania until
1919, Greece until 1923; treaties with them carry both days ("12/24 February").
Days are counted from a year that begins in March, so that the leap day comes
last (Fliegel and Van Flandern, CACM 11:10, 1968, p. 657, without the century rule).
"""

from datetime import date

from foedera.errors import BadDateError

_OFFSET = -308
"""Python's ordinal of a day less its Julian count in `_count`: 1918-01-31 is 1918-02-13."""
_MONTHS = 12
_DECEMBER_FROM_MARCH = 9
_FEBRUARY, _LEAP_DAY = 2, 29
_LONG = frozenset((1, 3, 5, 7, 8, 10, 12))


def gregorian_of_julian(year: int, month: int, day: int) -> date:
    """Give our day for a day of the Julian calendar.

    Raises:
        BadDateError: if the Julian calendar has no such day.
    """
    if not (year >= 1 and 1 <= month <= _MONTHS and 1 <= day <= _length(year, month)):
        raise BadDateError(f"The Julian calendar has no {year:04d}-{month:02d}-{day:02d}.")
    try:
        return date.fromordinal(_count(year, month, day) + _OFFSET)
    except (ValueError, OverflowError):
        raise BadDateError(
            f"Julian {year:04d}-{month:02d}-{day:02d} is outside of the years 1 to 9999."
        ) from None


def julian_of_gregorian(day: date) -> tuple[int, int, int]:
    """Give the Julian year, month and day for one of ours."""
    left = day.toordinal() - _OFFSET - 1  # days since Julian 1 March of year 0
    cycle, left = divmod(left, 1461)
    year_in_cycle = min(left // 365, 3)
    left -= 365 * year_in_cycle
    month = (5 * left + 2) // 153
    day_of_month = left - (153 * month + 2) // 5 + 1
    is_after_december = month > _DECEMBER_FROM_MARCH
    year = 4 * cycle + year_in_cycle + is_after_december
    return year, month + 3 - _MONTHS * is_after_december, day_of_month


def _count(year: int, month: int, day: int) -> int:
    is_before_march = month <= _FEBRUARY
    years = year - is_before_march
    months = month - 3 + _MONTHS * is_before_march
    return day + (153 * months + 2) // 5 + 365 * years + years // 4


def _length(year: int, month: int) -> int:
    if month == _FEBRUARY:
        return _LEAP_DAY - (year % 4 != 0)
    return 31 if month in _LONG else 30
