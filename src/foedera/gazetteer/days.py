"""The first and the last day that an EDTF date can mean, as sortable words.

The gazetteer asks only whether spells overlap, so days stay ISO words
("1920-07-12"), which sort as they follow one another. Years before 1 and after
9999 do not occur in its tables.
"""

import re

FIRST = "0000-01-01"
"""Before every day of the tables."""

LAST = "9999-12-31"
"""After every day of the tables."""

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def bounds(edtf: str) -> tuple[str, str]:
    """Give the first and last day of an EDTF date; qualifiers are passed over.

    Args:
        edtf: "1920", "1920-07", "1926-09-28", "1926-09?", "1939-09/1939-10", "" or
            with open ends, "1920/..". Unspecified digits ("192X") are read as a span.

    Returns:
        Two ISO days, both inclusive; the widest when the text is no date.
    """
    first, slash, second = edtf.partition("/")
    low, high = _single(first)
    if slash:
        high = _single(second)[1]
    return low, high


def _single(edtf: str) -> tuple[str, str]:
    match = _DATE.search(edtf.replace("X", "0"))
    if match is None:
        return FIRST, LAST
    year, month, day = match.groups()
    if day:
        return match.group(), match.group()
    if month and month != "00":
        return f"{year}-{month}-01", f"{year}-{month}-31"
    last = match.group(1) if "X" not in edtf else _DATE.search(edtf.replace("X", "9")).group(1)  # type: ignore[union-attr]
    return f"{year}-01-01", f"{last}-12-31"


def overlap(since: str, until: str, low: str, high: str) -> bool:
    """Say whether a spell `[since, until)`, "" being open, has a day in `[low, high]`."""
    return (not since or bounds(since)[0] <= high) and (not until or low < bounds(until)[0])
