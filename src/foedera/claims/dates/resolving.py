"""Dates that need the text before them: their year, or the day they are told by.

A yearless date takes the year of the nearest date before it that has one, a month
earlier in the year does not move it: accounts go back as well as on. "The same
day" and "five days earlier" take the nearest day before; "within a month" of a day
is any of those days, within a month of a month is the next.
"""

from collections.abc import Sequence

from foedera.chronology import Precision, interval, parse, shift
from foedera.claims.dates.around_month import range_found
from foedera.claims.dates.joining import with_year
from foedera.claims.dates.model import DateFound

_WHOLE = frozenset(("following", "preceding"))
_WHOLE_LENGTH = {"P1D": 10, "P1M": 7, "P1Y": 4}
"""How much of an anchor's EDTF names the day, month, year that the next one follows."""
_BACK = frozenset(("before", "preceding"))


def resolve(
    found: Sequence[DateFound],
    *,
    default_year: int | None = None,
    default_day: str = "",
    is_day_first: bool = False,
) -> list[DateFound]:
    """Give every date the value that its context gives it.

    Args:
        found: the dates of one stretch of text, in order (see `find_dates`).
        default_year: the year for dates before any that has one.
        default_day: EDTF of the date that "the same day" and "later" refer to before
            any date is given.
        is_day_first: whether 02/03/1865 is the 2nd of March here; else it stays open.
            A year of two digits becomes the one nearest to the year before it.

    Returns:
        As many, in the same order; those changed are marked `inferred`, those that
        nothing resolves keep the value "".
    """
    result: list[DateFound] = []
    year, anchor = default_year, default_day
    for it in found:
        known = it if it.value else _resolved(it, year, anchor, is_day_first=is_day_first)
        result.append(known)
        if known.value:
            year = _year_of(known.value) or year
            anchor = _anchor(known) or anchor
    return result


def _resolved(it: DateFound, year: int | None, anchor: str, *, is_day_first: bool) -> DateFound:
    if it.kind == "numeric":
        value = _chosen(it, year, is_day_first=is_day_first)
        return it._replace(value=value, inferred=True) if value else it
    if it.kind in ("same-day", "relative"):
        value = _told(it, anchor) if anchor else ""
    elif it.kind == "range":
        return _range(it, year)
    elif it.kind == "same-year":
        value = f"{year:04d}" if year else ""
    else:
        return with_year(it, year)._replace(inferred=True) if year and it.month else it
    return it._replace(value=value, inferred=True) if value else it


def _chosen(it: DateFound, year: int | None, *, is_day_first: bool) -> str:
    """Choose among the days that digits may mean; "" where the context does not decide."""
    years = {value[:4] for value in it.readings}
    if len(years) > 1 and year is None:
        return ""
    nearest = min(years, key=lambda each: (abs(int(each) - (year or 0)), each))
    left = [value for value in it.readings if value.startswith(nearest)]
    return left[0] if is_day_first or len(left) == 1 else ""


def _told(it: DateFound, anchor: str) -> str:
    if it.kind == "same-day":
        return anchor
    if it.direction in _WHOLE:
        anchor = anchor[: _WHOLE_LENGTH.get(it.duration, 0)]
    if not anchor:
        return ""
    value = shift(anchor, it.duration, -1 if it.direction in _BACK else 1)
    if it.direction == "within" and value and parse(anchor).precision is Precision.DAY:
        return interval(anchor, value)
    return value


def _range(it: DateFound, year: int | None) -> DateFound:
    if not year or not all(part.month for part in it.parts):
        return it
    one, other = it.parts
    turns = one.month > other.month
    both = range_found(with_year(one, year), with_year(other, year + turns), it.lead)
    return both._replace(inferred=True) if both.value else it


def _year_of(value: str) -> int | None:
    """Give the year that dates after this one take: the last it names."""
    last = value.rpartition("/")[2]
    return int(last[:4]) if last[:4].isdigit() else None


def _anchor(it: DateFound) -> str:
    """Give the day or month that "later" counts from: of a range its last, of a year none."""
    value = it.value.rpartition("/")[2]
    if it.kind in ("bare-year", "decade", "year") or value == "..":
        return ""
    return value
