"""When one date supports, contradicts or precedes another.

"1926" and "1926-09-28" do not contradict each other: the coarser date supports
the finer. "About August 1919" leaves room for the months beside it, so it
contradicts nothing in July or September.
"""

from datetime import date, timedelta
from functools import lru_cache

from foedera.chronology.edtf import Edtf, parse

_BEGINNING = date.min.toordinal()
_END = date.max.toordinal()


@lru_cache(maxsize=1 << 16)
def _bounds(text: str) -> tuple[int, int]:
    """Give the first and last day as ordinals; an open end lies at the end of time."""
    it = parse(text)
    return (
        it.first.toordinal() if it.first else _BEGINNING,
        it.last.toordinal() if it.last else _END,
    )


@lru_cache(maxsize=1 << 16)
def _room(text: str) -> tuple[int, int]:
    """Give the bounds that a contradiction must pass: wider by its length if approximate."""
    first, last = _bounds(text)
    it = parse(text)
    if not it.approximate:
        return first, last
    slack = _slack(it)
    return max(_BEGINNING, first - slack), min(_END, last + slack)


def _slack(it: Edtf) -> int:
    """Days that "about" allows: the length of the coarser of its approximate ends."""
    ends = [parse(end) for end in it.text.split("/") if end.endswith(("~", "%"))]
    return max(
        (end.last - end.first + timedelta(days=1)).days for end in ends if end.first and end.last
    )


def supports(coarse: str, fine: str) -> bool:
    """Whether every day that `fine` may mean is one that `coarse` allows.

    A date supports itself; a month supports its days, never the other way round.
    Raises `BadDateError` as `parse`.
    """
    if coarse == fine:
        return True
    outer, inner = _room(coarse), _bounds(fine)
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def contradicts(one: str, other: str) -> bool:
    """Whether no day can be both. Symmetric. Raises `BadDateError` as `parse`."""
    if one == other:
        return False
    a, b = _room(one), _room(other)
    return a[1] < b[0] or b[1] < a[0]


def finer(one: str, other: str) -> str:
    """Give the one that covers fewer days; `one` when they cover as many."""
    if one == other:
        return one
    a, b = _bounds(one), _bounds(other)
    return other if b[1] - b[0] < a[1] - a[0] else one


def sort_key(text: str) -> tuple[int, int, str]:
    """Order dates by first day, the finer first, then by form; "" comes last.

    Raises `BadDateError` as `parse` for anything else that is no date.
    """
    if not text:
        return (_END + 1, _END + 1, "")
    first, last = _bounds(text)
    return (first, last, text)


def on_or_before(text: str, day: date) -> bool | None:
    """Whether a date lies on or before a day; None when its exactness leaves it open."""
    first, last = _bounds(text)
    there = day.toordinal()
    if last <= there:
        return True
    return False if first > there else None
