"""The first and the last day that a date can mean, as sortable words.

The gazetteer asks only whether spells overlap, so days stay ISO words
("1920-07-12"), which sort as they follow one another. What a date means is
`foedera.chronology`'s to say; an open end is before or after every day.
"""

from functools import lru_cache

from foedera.chronology import first_day, is_edtf, last_day

FIRST = "0000-01-01"
"""Before every day of the tables."""

LAST = "9999-12-31"
"""After every day of the tables."""


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> tuple[str, str]:
    """Give the first and last day of an EDTF date; qualifiers are passed over.

    Args:
        edtf: "1920", "1920-07", "1926-09-28", "1926-09?", "1939-09/1939-10", "1920/..".

    Returns:
        Two ISO days, both inclusive; the widest when the text is empty or no date.
    """
    if not is_edtf(edtf):
        return FIRST, LAST
    first, last = first_day(edtf), last_day(edtf)
    return first.isoformat() if first else FIRST, last.isoformat() if last else LAST


def overlap(since: str, until: str, low: str, high: str) -> bool:
    """Say whether a spell `[since, until)`, "" being open, has a day in `[low, high]`."""
    return (not since or bounds(since)[0] <= high) and (not until or low < bounds(until)[0])
