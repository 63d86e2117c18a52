"""Imprecise dates: intervals of days with an EDTF form, durations, calendars.

A date in a document is as exact as its words: "1926", "October 1939", "about
August 1919", "from 1920 on". This room gives each an EDTF form (ISO 8601-2, level
1 and the parts of level 2 that documents need), the days it covers, and the
comparisons that reconciliation and the law of treaties ask for.

- `edtf`: the form, its days, its exactness
- `comparing`: support, contradiction, order
- `durations`: ISO 8601 durations and what they lead to
- `calendars`: the Julian calendar, in which half of Europe dated until 1918-1923
- `days`: a day as a person types it on the command line

To read dates out of running text, see `foedera.claims.dates`.
"""

from foedera.chronology.calendars import gregorian_of_julian, julian_of_gregorian
from foedera.chronology.comparing import contradicts, finer, on_or_before, sort_key, supports
from foedera.chronology.days import read_day
from foedera.chronology.durations import (
    Duration,
    add_duration,
    add_months,
    duration_words,
    parse_duration,
    shift,
    subtract_duration,
)
from foedera.chronology.edtf import (
    Edtf,
    Precision,
    first_day,
    interval,
    is_edtf,
    last_day,
    parse,
    precision,
    written,
)

__all__ = [
    "Duration",
    "Edtf",
    "Precision",
    "add_duration",
    "add_months",
    "contradicts",
    "duration_words",
    "finer",
    "first_day",
    "gregorian_of_julian",
    "interval",
    "is_edtf",
    "julian_of_gregorian",
    "last_day",
    "on_or_before",
    "parse",
    "parse_duration",
    "precision",
    "read_day",
    "shift",
    "sort_key",
    "subtract_duration",
    "supports",
    "written",
]
