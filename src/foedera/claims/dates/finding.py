"""Finding the dates of a text."""

from collections.abc import Iterable

from foedera.claims.dates.anchors import Span
from foedera.claims.dates.around_digits import around_digits
from foedera.claims.dates.around_month import around_month
from foedera.claims.dates.around_season import around_season
from foedera.claims.dates.around_unit import around_unit
from foedera.claims.dates.context import Spot
from foedera.claims.dates.grammar import grammar
from foedera.claims.dates.joining import joined
from foedera.claims.dates.model import DateFound
from foedera.claims.dates.republican import around_republican
from foedera.claims.dates.two_calendars import in_two_calendars
from foedera.claims.dates.usual import usual


def find_dates(
    text: str, language: str = "en", anchors: Iterable[Span] | None = None
) -> list[DateFound]:
    """Find the dates of a text, in order and without overlap.

    Args:
        text: any text; line breaks may stand inside a date.
        language: ISO 639-1; English for one that is not known. Forms in digits are
            read in every language.
        anchors: where dates may stand, as the language's grammar finds it; sought when not given.

    Returns:
        Each with its offsets in code points of `text`. A date that its own words do not
        settle has the value "" until `resolve` is asked.
    """
    g = grammar(language)
    found: list[DateFound] = []
    floor = 0
    for start, end in g.anchors(text) if anchors is None else anchors:
        if start < floor:
            continue
        here = _read(tuple.__new__(Spot, (text, start, end, floor, g)))
        if here:
            found += here
            floor = here[-1].end
    return joined(text, in_two_calendars(text, found), g)


def _read(spot: Spot) -> list[DateFound]:
    text, start, end, _, g = spot
    if text[start].isdigit() and text[end - 1].isdigit():
        return around_digits(spot)
    if text[end : end + 1].isalpha() or (start and text[start - 1].isalpha()):
        return []
    word = spot.word
    month = g.months.get(word)
    if month:
        found = usual(spot, month)
        return [found] if found else around_month(spot)
    if word in g.words.republican:
        return around_republican(spot)
    if word in g.words.seasons:
        return around_season(spot)
    return around_unit(spot)
