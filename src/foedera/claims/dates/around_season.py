"""Seasons with their year ("spring 1919", "the winter of 1919"), or "in the spring"."""

from foedera.chronology import written
from foedera.claims.dates.context import Spot, lead_of, part_of
from foedera.claims.dates.model import DateFound


def around_season(spot: Spot) -> list[DateFound]:
    """Read the date around a season's name; none for "fall" or "spring" as another word."""
    g = spot.grammar
    number = g.words.seasons[spot.word]
    part = part_of(spot, spot.start)
    year = g.season_year.match(spot.text, spot.end)
    if year is None and not g.season_lead.search(spot.before(spot.start)):
        return []
    value = written(int(year["year"]), number) if year else ""
    end = year.end() if year else spot.end
    lead = lead_of(spot, part.start)
    return [DateFound(part.start, end, value, "season", number, part=part.name, lead=lead)]
