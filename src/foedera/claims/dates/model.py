"""What is found: a date or a duration, with the words that say it."""

from typing import NamedTuple


class DateFound(NamedTuple):
    """A date in a text.

    Attributes:
        start: first code point of its words in the text given.
        end: one past the last; footnote marks glued to a year are left out.
        value: EDTF, or "" while it needs its context (see `resolve`).
        kind: what its words give:
            "day" · "month" · "year" (with a word that makes it one: "in 1926") ·
            "bare-year" (the digits alone) · "decade" · "season" · "part" ("late August",
            "end of 1920": `value` is the whole month or year) · "range" ·
            "day-month", "month-name" (no year) · "numeric" (day and month may be exchanged) ·
            "same-day", "same-year" (of the date before) · "relative" ("five days earlier").
        month: 1 to 12, a season 21 to 24, or 0; given where the year may be missing.
        day: 1 to 31, or 0; likewise.
        part: "early", "mid" or "late"; else "".
        lead: what the word before makes of it: "from", "until", "by", "before", "after",
            "about"; else "".
        duration: ISO 8601, of a relative date.
        direction: of a relative date: "before", "after", "within"; "following" or "preceding"
            when it is the whole next day, month or year.
        julian: the same day in the Julian calendar, when both are printed.
        readings: EDTF of every day that a numeric date may mean, day first before month first.
        parts: of a range, its two dates.
        inferred: the year, or the whole date, comes from the context.
    """

    start: int
    end: int
    value: str
    kind: str
    month: int = 0
    day: int = 0
    part: str = ""
    lead: str = ""
    duration: str = ""
    direction: str = ""
    julian: str = ""
    readings: tuple[str, ...] = ()
    parts: tuple["DateFound", ...] = ()
    inferred: bool = False


class DurationFound(NamedTuple):
    """A duration in a text.

    Attributes:
        start: first code point of its words: its number, not the preposition.
        end: one past its unit.
        value: ISO 8601: "P5Y", "P6M", "PT48H".
    """

    start: int
    end: int
    value: str
