"""Two dates that make one: ranges, one day in two calendars, dates that share a year.

from 3 to 21 July 1922 · June–July 1922 · spring 1921 to December 1922 ·
30 January/12 February 1918 · between July 3 and July 21 · 3 May and 8 June 1921
"""

from datetime import date

from foedera.chronology import is_edtf as _is_day
from foedera.chronology import written
from foedera.claims.dates.around_month import OLD_STYLE_LAG, julian_beside, range_found
from foedera.claims.dates.grammar import REACH, Grammar
from foedera.claims.dates.model import DateFound

_LONGEST_JOINT = 16
_ALONE = frozenset(("same-day", "same-year", "relative", "numeric", "range"))
_ON = frozenset(("am", "on", "le", "el"))
"""Words for one day, after which no range begins: ranges are told by "from", "vom", "du"."""
_ON_REACH = 4
_YEARLESS = frozenset(("day-month", "month-name"))
_DAY_KINDS = frozenset(("day", "day-month"))


def joined(text: str, found: list[DateFound], g: Grammar) -> list[DateFound]:
    """Join neighbours where the words between them say so."""
    if len(found) < 2:  # noqa: PLR2004  (a pair)
        return found
    result: list[DateFound] = []
    for it in found:
        before = result[-1] if result else None
        if before is None or not _may_join(before, it):
            result.append(it)
            continue
        result[-1:] = _pair(text, before, it, g)
    return result


def _may_join(one: DateFound, other: DateFound) -> bool:
    is_near = 0 < other.start - one.end <= _LONGEST_JOINT
    return is_near and one.kind not in _ALONE and other.kind not in _ALONE


def _pair(text: str, one: DateFound, other: DateFound, g: Grammar) -> list[DateFound]:
    gap = text[one.end : other.start]
    if _is_year_of(text, one, other) and g.year_gap.fullmatch(gap):
        return [with_year(other, int(one.value))._replace(start=one.start, lead=one.lead)]
    if gap.strip() == "/":
        both = _two_calendars(one, other)
        if both is not None:
            return [both]
    if g.range_joint.fullmatch(gap):
        return [one, other] if _is_act_until(text, one, other) else _range(one, other)
    if g.and_joint.fullmatch(gap):
        window = text[max(0, one.start - REACH) : one.start]
        if g.between.search(window) or _is_next_day(one, other):
            return _range(one, other)
        return list(_sharing_year(one, other))
    return [one, other]


def _is_act_until(text: str, one: DateFound, other: DateFound) -> bool:
    """Whether something was done on one day until another: "am 4. Mai 1934 bis zum …"."""
    word = text[max(0, one.start - _ON_REACH) : one.start].strip().lower()
    return one.kind == other.kind == "day" and word in _ON


def _is_year_of(text: str, one: DateFound, other: DateFound) -> bool:
    """Whether a year may belong to the month name that begins the date after it."""
    is_year = one.kind in ("year", "bare-year")
    return is_year and other.kind in _YEARLESS and text[other.start].isalpha()


def _two_calendars(one: DateFound, other: DateFound) -> DateFound | None:
    if one.kind not in _DAY_KINDS or other.kind != "day":
        return None
    julian = julian_beside(int(other.value[:4]), other.month, other.day, one.day)
    lag = (
        (date.fromisoformat(other.value) - date.fromisoformat(julian)).days
        if _is_day(julian)
        else 0
    )
    if int(julian[5:7]) != one.month or lag not in OLD_STYLE_LAG:
        return None
    return other._replace(start=one.start, lead=one.lead, julian=julian)


def _range(one: DateFound, other: DateFound) -> list[DateFound]:
    one, other = _sharing_year(one, other)
    both = range_found(one, other)
    is_known = bool(one.value and other.value)
    return [one, other] if is_known and not both.value else [both]


def _is_next_day(one: DateFound, other: DateFound) -> bool:
    is_day = one.kind in _DAY_KINDS and other.kind in _DAY_KINDS
    return is_day and one.month == other.month and other.day - one.day == 1


def _sharing_year(one: DateFound, other: DateFound) -> tuple[DateFound, DateFound]:
    """Give a yearless date the year of the other, or the next to it over New Year's Eve."""
    turns = _place(one) > _place(other)
    if not one.value and one.month and other.value:
        return with_year(one, _year_of(other) - turns), other
    if one.value and not other.value and other.month:
        return one, with_year(other, _year_of(one) + (turns and one.month > 0))
    return one, other


def _place(it: DateFound) -> tuple[int, int]:
    return (it.month, it.day)


def _year_of(it: DateFound) -> int:
    return int(it.value[:4])


def with_year(it: DateFound, year: int) -> DateFound:
    """Give a yearless date its year; unchanged where there is no such day."""
    value = written(year, it.month, it.day)
    kinds = {"day-month": "day", "month-name": "month"}
    return it._replace(value=value, kind=kinds.get(it.kind, it.kind)) if value else it
