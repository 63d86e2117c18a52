"""Dates and durations in running text: from words to EDTF and ISO 8601.

    find_dates("signed on the 28th of September, 1926")   → 1926-09-28
    find_durations("for another five years")              → P5Y
    resolve(found, default_year=1920)                     gives yearless dates their year

The ways of writing a date are told in `form_*` and `around_*` modules; the words
of a language stand in `languages/`, one file each. To add a language: write
`languages/xx.py` with a `WORDS`, and list it in `languages/__init__.py`.
"""

from foedera.claims.dates.finding import find_dates
from foedera.claims.dates.lengths import find_durations
from foedera.claims.dates.model import DateFound, DurationFound
from foedera.claims.dates.resolving import resolve

__all__ = ["DateFound", "DurationFound", "find_dates", "find_durations", "resolve"]
