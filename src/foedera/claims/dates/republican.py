"""Days of the French Republic's calendar, in which treaties of 1793 to 1805 are dated.

    le 30 ventôse an XI · le dix floréal an onze · the tenth Floréal, eleventh year of the Republic

A year of twelve months of thirty days, and five or six days more, begins on a day in
September (Décret du 4 frimaire an II; the first days of the years as in the tables of
the Bureau des longitudes).
"""

import re
from datetime import date, timedelta
from typing import Final

from foedera.claims.dates.context import Spot, lead_of
from foedera.claims.dates.model import DateFound

_NEW_YEARS: Final = (
    (1792, 22), (1793, 22), (1794, 22), (1795, 23), (1796, 22), (1797, 22), (1798, 22), (1799, 23),
    (1800, 23), (1801, 23), (1802, 23), (1803, 24), (1804, 23), (1805, 23),
)  # fmt: skip
"""When in September the years I to XIV begin."""
_DAYS = 30
_YEARS = "I II III IV V VI VII VIII IX X XI XII XIII XIV".split()
_IN_WORDS = (
    "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze".split()
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth"
).split()
_YEAR_OF: Final = {
    word.lower(): number
    for words in (_YEARS, _IN_WORDS, _ORDINALS, map(str, range(1, 15)))
    for number, word in enumerate(words)
} | {"un": 0}
_WORDS = "|".join(sorted(_YEAR_OF, key=lambda word: (-len(word), word)))
_YEAR: Final = re.compile(
    rf",?\s{{1,4}}(?:de\s{{1,4}}l['’]|in\s{{1,4}}the\s{{1,4}}|the\s{{1,4}})?(?:(?:an(?:née)?|year)\s{{1,4}}(?P<year>{_WORDS})(?!\w)"
    rf"|(?P<ordinal>{_WORDS})(?:th|st|nd|rd)?\s{{1,4}}year(?!\w))",
    re.IGNORECASE,
)
_DAY: Final = re.compile(
    r"(?<![\w.,])(?P<digits>[0-9]{1,2})(?:er|e|th|st|nd|rd|d)?\s{1,4}(?:(?:day\s{1,4})?of\s{1,4}|de\s{1,4})?$"
)


def around_republican(spot: Spot) -> list[DateFound]:
    """Read the day around a month's name, as a day of ours; none where its day or year is not given."""
    year = _YEAR.match(spot.text, spot.end)
    window = spot.before(spot.start)
    start, day = _day_of(spot, window)
    if year is None or not 1 <= day <= _DAYS:
        return []
    opened, new_year = _NEW_YEARS[_YEAR_OF[(year["year"] or year["ordinal"]).lower()]]
    ours = date(opened, 9, new_year) + timedelta(
        days=spot.grammar.words.republican[spot.word] * _DAYS + day - 1
    )
    lead = lead_of(spot, start)
    return [DateFound(start, year.end(), ours.isoformat(), "day", ours.month, ours.day, lead=lead)]


def _day_of(spot: Spot, window: str) -> tuple[int, int]:
    """Where the day before the month begins, and the day: 0 for none."""
    offset = spot.start - len(window)
    match = _DAY.search(window)
    if match:
        return offset + match.start(), int(match["digits"])
    words = spot.grammar.day_words_before.search(window)
    if words:
        said = " ".join(re.split(r"[\s-]+", words["day"].lower()))
        return offset + words.start(), spot.grammar.words.day_words[said]
    return spot.start, 0
