"""Dates told by another: "the same day", "that year", "five days earlier", "within a month"."""

from foedera.claims.dates.context import Spot, part_of
from foedera.claims.dates.lengths import length_before
from foedera.claims.dates.model import DateFound

_REACH = 32


def around_unit(spot: Spot) -> list[DateFound]:
    """Read a date told by another around a unit of time."""
    unit = spot.grammar.words.units[spot.word]
    found = None
    if unit == "D":
        found = _same_day(spot)
    elif unit == "Y":
        found = _year_in_words(spot) or _same_year(spot)
    found = found or _neighbour(spot, unit) or _after_a_length(spot)
    return [found] if found else []


def _same_day(spot: Spot) -> DateFound | None:
    window = spot.before(spot.start, _REACH)
    before = spot.grammar.same.search(window)
    if before:
        start = spot.start - len(window) + before.start()
        return DateFound(start, spot.end, "", "same-day")
    after = spot.grammar.same_after.match(spot.text, spot.end)
    return DateFound(spot.start, after.end(), "", "same-day") if after else None


def _same_year(spot: Spot) -> DateFound | None:
    window = spot.before(spot.start, _REACH)
    before = spot.grammar.that.search(window)
    if before is None:
        return None
    part = part_of(spot, spot.start - len(window) + before.start())
    return DateFound(part.start, spot.end, "", "same-year", part=part.name)


def _year_in_words(spot: Spot) -> DateFound | None:
    """Read "in the year one thousand eight hundred and twenty-five"."""
    g = spot.grammar
    if spot.word not in g.words.year_words:
        return None
    match = g.year_words_after.match(spot.text, spot.end)
    number = g.year_in_words(match["words"]) if match else 0
    if match is None or not number:
        return None
    return DateFound(spot.start, match.end(), f"{number:04d}", "year", lead="in")


def _neighbour(spot: Spot, unit: str) -> DateFound | None:
    """Read "the next day", "the following year", "the previous month"."""
    if unit not in ("D", "W", "M", "Y"):
        return None
    window = spot.before(spot.start, _REACH)
    following, previous = spot.grammar.next.search(window), spot.grammar.previous.search(window)
    before = following or previous
    direction = "preceding" if previous and not following else "following"
    if before:
        start = spot.start - len(window) + before.start()
        return _told(start, spot.end, f"P1{unit}", direction)
    after = spot.grammar.next_after.match(spot.text, spot.end)
    return _told(spot.start, after.end(), f"P1{unit}", direction) if after else None


def _after_a_length(spot: Spot) -> DateFound | None:
    """Read "five days earlier", "two years later", "within a month"."""
    g = spot.grammar
    length = length_before(spot.text, spot.start, spot.end, spot.floor, g)
    if length is None:
        return None
    window = spot.before(length.start, _REACH)
    is_told = not g.not_told.match(spot.text, spot.end)
    for pattern, direction in ((g.within, "within"), (g.ago_before, "before")):
        match = pattern.search(window)
        if match and is_told:
            start = length.start - len(window) + match.start()
            return _told(start, spot.end, length.value, direction)
    for pattern, direction in ((g.earlier, "before"), (g.later, "after")):
        match = pattern.match(spot.text, spot.end)
        if match:
            return _told(length.start, match.end(), length.value, direction)
    return None


def _told(start: int, end: int, duration: str, direction: str) -> DateFound:
    return DateFound(start, end, "", "relative", duration=duration, direction=direction)
