"""Places: as printed, as officially called on the day, and as called now.

Towns where treaties are signed, and the towns and regions that the Baltic treaties
are about. Labels are the modern names, which is no opinion on whose a town was. A
region can have several extents; which one a text means is the reader's to say.

The table cannot hold every village: a caller who reads "signed at …" accepts an
unknown capitalised name as well, and `place_value("", printed)` writes it.
To add a place, add a row to `tables/places.csv`.
"""

from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from foedera.errors import UnknownNameError
from foedera.gazetteer.days import bounds
from foedera.gazetteer.model import Place, PlaceFound, Sighted
from foedera.gazetteer.participants import folded
from foedera.gazetteer.plain import plain, whole
from foedera.gazetteer.tables import rows


@cache
def places() -> dict[str, Place]:
    """Give every place by id."""
    return {row["id"]: _place(row) for row in rows("places")}


def _place(row: dict[str, str]) -> Place:
    pairs = [pair.partition("@") for pair in row["official"].split("|") if pair]
    return Place(
        id=row["id"],
        label=row["label"],
        kind=row["kind"],
        names=(row["label"], *filter(None, row["names"].split("|"))),
        official=tuple((name, when) for name, _, when in pairs),
        extents=tuple(filter(None, row["extents"].split("|"))),
        source=row["source"],
    )


def place(place_id: str) -> Place:
    """Give the place of an id.

    Raises:
        UnknownNameError: if no place has that id.
    """
    found = places().get(place_id)
    if found is None:
        raise UnknownNameError(f"No place has the id {place_id!r}.")
    return found


class _Automaton(NamedTuple):
    find: ahocorasick_rs.AhoCorasick
    ids: tuple[str, ...]


@cache
def _automaton() -> _Automaton:
    table: dict[str, str] = {}
    for one in places().values():
        for name in one.names:
            even = plain(name).text
            table.setdefault(even, one.id)
            table.setdefault(even.upper(), one.id)
    patterns = sorted(table)
    find = ahocorasick_rs.AhoCorasick(patterns, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return _Automaton(find, tuple(table[pattern] for pattern in patterns))


def find_places(text: str) -> list[PlaceFound]:
    """Find every known place named in a text, the longest name where several begin.

    A town that shares its name with a state ("Luxembourg") is left to the state.

    Returns:
        In order of start, never overlapping; offsets are code points of `text`.
    """
    return sighted(text).found


def sighted(text: str) -> Sighted[PlaceFound]:
    """The places named in a text, with every stretch that reads like one, be it inside a word."""
    even = plain(text)
    automaton = _automaton()
    as_printed = not even.after
    spans, found = [], []
    for number, low, high in automaton.find.find_matches_as_indexes(even.text):
        start, end = (low, high) if as_printed else even.original(low, high)
        spans.append((start, end))
        if whole(even.text, low, high):
            found.append(
                tuple.__new__(PlaceFound, (start, end, text[start:end], automaton.ids[number]))
            )
    return Sighted(spans, found)


@cache
def _by_folded() -> dict[str, str]:
    table: dict[str, str] = {}
    for one in places().values():
        for name in (one.id, *one.names):
            table.setdefault(folded(name), one.id)
    return table


def place_named(text: str) -> str:
    """Give the id of the place that a text names, whatever its case or accents; "" if unknown."""
    return _by_folded().get(folded(text), "")


def place_value(place_id: str, printed: str = "") -> dict[str, str]:
    """Give a place as the contract writes it.

    Args:
        place_id: its id; "" for a place not in the table, which is looked up by name.
        printed: as printed; "" for the label.

    Returns:
        `{"id", "as_printed", "label"}`; an unknown place has its printed name as label
        and an id made from it.
    """
    words = " ".join(printed.split())
    known = places().get(place_id or place_named(words))
    if known is not None:
        return {"id": known.id, "as_printed": words or known.label, "label": known.label}
    slug = "-".join(folded(words).replace("'", " ").replace(",", " ").split())
    return {"id": place_id or slug, "as_printed": words, "label": words}


def official_name(place_id: str, on: str) -> str:
    """Give the name official on a day, the label where the table has none.

    Args:
        place_id: its id.
        on: EDTF.
    """
    low, high = bounds(on)
    for name, when in place(place_id).official:
        first, last = bounds(when)
        if first <= low and high <= last:
            return name
    return place(place_id).label
