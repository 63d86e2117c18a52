"""A day as a person types it on the command line.

Only the form 1932-01-01 is read, because 02/03/1865 means two days. What else is
typed gets one line that says what is wrong with it.
"""

import re
from datetime import date

from foedera.errors import BadDateError

_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", re.ASCII)
_COARSE = re.compile(r"[0-9]{4}(?:-[0-9]{1,2})?", re.ASCII)
_LONGEST_SHOWN = 40
_HINT = "write a day as YYYY-MM-DD, such as 1932-01-01"


def read_day(text: str) -> date:
    """Read a day: "1932-01-01", spaces around it allowed.

    Raises:
        BadDateError: if it is no such day; the message is one line.
    """
    asked = text.strip()
    shown = repr(asked if len(asked) <= _LONGEST_SHOWN else asked[:_LONGEST_SHOWN] + "…")
    if _COARSE.fullmatch(asked):
        raise BadDateError(f"{shown} is no single day; {_HINT}.")
    match = _DAY.fullmatch(asked)
    if match is None:
        raise BadDateError(f"{shown} is no date; {_HINT}.")
    try:
        return date(*(int(part) for part in match.groups()))
    except ValueError as error:
        raise BadDateError(f"{shown} is no day of the calendar ({error}); {_HINT}.") from None
