"""Citations of treaty series and journals, in every form in which they are printed.

One treaty in one series is cited in many ways:

    "League of Nations Treaty Series, vol. 60, pp. 146-159"    "60 LNTS 145"
    "L.N.T.S., Vol. LX, p. 145"                                "LNTS 60/146"

All become one value, `{"series": "LNTS", "volume": 60, "number": None, "pages": [146, 159]}`.
A series numbered by year (UKTS, Trb.) has "year" besides, a command paper "paper".

To add a series, add a row to `tables/series.csv`. Its kind says how it is cited:
volume (volume and page), journal (the same, with an issue between), year (a year in
the volume's place), gazette (an issue's number and a page), item (year and item), number
(a number, perhaps of a year), paper (a command paper).
"""

import re
from functools import cache
from typing import NamedTuple, TypeAlias

import ahocorasick_rs

from foedera.gazetteer.plain import plain, whole
from foedera.gazetteer.tables import rows

CitationValue: TypeAlias = dict[str, str | int | list[int] | None]
"""`{"series", "volume", "number", "pages"}`, perhaps with "year" and "paper"."""

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WINDOW = 170
_BEFORE = 14
_SHORTEST_C = 3
_SHARED, _LAST_OF_LEAGUE = "recueil des traités", 205
"""A name that both Leagues' and United Nations' series have, and the last volume of the former."""
_SLACK = 1
"""A citation may name the page before the text begins (the title's, the number's)."""


class CitationFound(NamedTuple):
    """A citation in a text; offsets are code points, half-open."""

    start: int
    end: int
    value: CitationValue


class Series(NamedTuple):
    """One treaty series or journal: id, full name, how it is cited, every name printed."""

    id: str
    label: str
    kind: str
    names: tuple[str, ...]


_NUMERAL = r"(?:\d{1,4}|[IVXLCDM]{1,9})\b"
_VOLUME_WORD = r"(?:[Вв]ып\.|[Vv]ol(?:ume|s)?\b\.?|[Tt]ome?\b|[Tt]\.|Bd\.?|Band|[Тт]\.|[Tt]omas)"
_PAGE_WORD = r"(?:[Pp]ages?|[Pp]p?\.?|S\.|Seiten?|s\.|str\.|стр\.|[сС]\.|psl\.|at)"
_NUMBER_WORD = r"(?:[Nn]os?\b\.?|[Nn][°º]|Nr\.?|№|[Nn]umber|poz\.|[Ii]ssue)"
_PAGES = r"(?P<a>\d{1,5})(?:\s?[-–—]\s?(?P<b>\d{1,5}))?(?![\d/])"
_YEAR = r"(?:1[5-9]|20)\d\d"

_SERIES_OF = r"(?:(?:\d|I{1,3})(?:e|ème|rd|nd|st|th)?\.?\s?[Ss][ée]r(?:ies?|\.)[\s,]{1,3})?"
"""Third series, in which a collection begins to count anew."""
_REGISTERED = re.compile(
    rf"[\s,;:(]{{0,3}}(?:{_NUMBER_WORD}\s?)?[IVX]{{1,4}}-(?P<number>\d{{1,6}})\b"
)
"""The number under which a treaty was registered ("UNTS I-18232"), without a volume."""

_AFTER_VOLUME = re.compile(
    rf"[\s,;:(]{{0,3}}{_SERIES_OF}(?:(?P<word>{_VOLUME_WORD})\s?)?(?P<volume>{_NUMERAL})\)?"
    rf"(?:\s?\({_YEAR}(?:[-–]{_YEAR})?\))?"
    rf"(?:[\s,;(]{{0,3}}{_NUMBER_WORD}\s?(?:[IVX]{{1,4}}-)?(?P<number>\d{{1,6}})\)?)?"
    rf"(?:(?:[\s,;:/(]{{1,3}}(?:{_PAGE_WORD}\s?)?|\.\sС\.\s?){_PAGES})?"
)
_AFTER_JOURNAL = re.compile(
    rf"[\s,;:(]{{0,3}}(?:(?P<word>{_VOLUME_WORD})\s?)?(?P<volume>{_NUMERAL})\)?"
    rf"(?:[\s,;(]{{0,3}}(?:{_NUMBER_WORD}\s?)?(?P<number>\d{{1,3}})\)?(?=[\s,;:(]))?"
    rf"(?:[^;\n]{{0,90}}?[\s,(](?:{_PAGE_WORD})\s?|[\s,]{{0,2}}\({_YEAR}\)[\s,:]{{0,2}}|[:,]\s?){_PAGES}"
)
_AFTER_SHORT = re.compile(rf"[\s,]{{0,2}}(?:\({_YEAR}\)\s?)?(?:{_PAGE_WORD}\s?)?{_PAGES}")
_BEFORE_SHORT = re.compile(rf"(?:^|[\s(,;])(?P<volume>{_NUMERAL})[\s,]{{1,2}}$")
_AFTER_NUMBER = re.compile(
    rf"[\s,;:(]{{0,3}}(?:"
    rf"(?:z\s)?(?P<year0>{_YEAR})(?:\s?r\.)?[\s,]{{1,2}}[Nn]r\.?\s?\d{{1,4}}[\s,]{{1,2}}poz\.\s?(?P<n0>\d{{1,4}})\b"
    rf"|(?P<year1>{_YEAR})[\s,]{{1,2}}(?:{_NUMBER_WORD}\s?)?(?P<n1>\d{{1,4}})\b"
    rf"|(?:{_NUMBER_WORD}\s?)?(?P<n2>\d{{1,5}})(?:\s?/\s?(?P<year2>{_YEAR})|[\s,]{{0,2}}\((?P<year3>{_YEAR})\))?(?![\d/])"
    rf")"
)
_AFTER_YEAR = re.compile(
    rf"[\s,;:(]{{0,3}}(?:(?:du\s)?\d{{1,2}}(?:er)?\s[a-zéû]{{3,9}}\s)?(?P<year>{_YEAR})[\s,]{{0,2}}(?P<part>I{{1,3}})?"
    rf"(?:[\s,]{{0,2}}{_NUMBER_WORD}\s?(?P<number>\d{{1,4}}))?[\s,]{{0,2}}(?:{_PAGE_WORD}\s?)?{_PAGES}"
)
_YEAR_BEFORE = re.compile(rf"(?:^|[\s(,;])(?P<year>[\[(]?{_YEAR}[\])]?)[\s,]{{1,2}}$")
_AFTER_GAZETTE = re.compile(
    rf"\s?(?P<number>\d{{1,4}})(?:\s?/\s?|[^;\n()]{{0,40}}?[\s,]{_PAGE_WORD}\s?){_PAGES}"
)
_AFTER_PAPER = re.compile(r"\s?(?P<paper>\d{1,5})\b(?!\s?/)")


@cache
def series() -> dict[str, Series]:
    """Give every series by id, in the order of the table."""
    return {
        row["id"]: Series(row["id"], row["label"], row["kind"], tuple(row["names"].split("|")))
        for row in rows("series")
    }


class _Automaton(NamedTuple):
    find: ahocorasick_rs.AhoCorasick
    patterns: tuple[str, ...]
    ids: tuple[str, ...]


@cache
def _automaton() -> _Automaton:
    table: dict[str, str] = {}
    for one in series().values():
        for name in one.names:
            table.setdefault(name, one.id)
            if one.kind != "paper":
                table.setdefault(name.upper(), one.id)
    patterns = tuple(sorted(table))
    find = ahocorasick_rs.AhoCorasick(patterns, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return _Automaton(find, patterns, tuple(table[pattern] for pattern in patterns))


def find_citations(text: str) -> list[CitationFound]:
    """Find every citation of a known series in a text.

    Args:
        text: running text; line breaks may stand within a citation.

    Returns:
        In order of start, never overlapping. A series named without a volume, number or
        page is no citation ("registered in League of Nations Treaty Series").
    """
    even = plain(text)
    found: list[CitationFound] = []
    last = 0
    for number, low, high in _automaton().find.find_matches_as_indexes(even.text):
        if low < last or not whole(even.text, low, high):
            continue
        read = _read(even.text, low, high, _automaton().ids[number], last)
        if read is None:
            continue
        first, last, value = read
        start, end = even.original(first, last)
        found.append(CitationFound(start, end, value))
    return found


def series_spans(text: str) -> list[tuple[int, int]]:
    """Where series may be named, in order: without any there, a stretch holds no citation."""
    even = plain(text)
    matches = _automaton().find.find_matches_as_indexes(even.text)
    if not even.after:
        return [(low, high) for _, low, high in matches]
    return [even.original(low, high) for _, low, high in matches]


def _read(
    text: str, low: int, high: int, series_id: str, floor: int
) -> tuple[int, int, CitationValue] | None:
    kind = series()[series_id].kind
    if kind in {"volume", "journal"}:
        return _short(text, low, high, series_id, floor) or _long(text, low, high, series_id)
    if kind == "paper":
        return _paper(text, low, high)
    if kind == "gazette":
        return _gazette(text, low, high, series_id)
    return _numbered(text, max(floor, low - _BEFORE), low, high, series_id)


def _paper(text: str, low: int, high: int) -> tuple[int, int, CitationValue] | None:
    """Read a command paper; the bare "C." of the 1870s only with its three digits or more."""
    match = _AFTER_PAPER.match(text, high, high + _WINDOW)
    abbreviation = text[low:high].removesuffix(".").capitalize()
    if match is None or (abbreviation == "C" and len(match["paper"]) < _SHORTEST_C):
        return None
    value = _value("CMD")
    value["paper"] = f"{abbreviation} {match['paper']}"
    return low, match.end(), value


def _gazette(
    text: str, low: int, high: int, series_id: str
) -> tuple[int, int, CitationValue] | None:
    """Read an official journal: "OJ L 123/4", "OJ L 123, 5.5.1990, p. 4"."""
    match = _AFTER_GAZETTE.match(text, high, high + _WINDOW)
    if match is None:
        return None
    value = _value(series_id, number=int(match["number"]), pages=_pages(match))
    before = _YEAR_BEFORE.search(text, max(0, low - _BEFORE), low)
    year = before["year"].strip("[]()") if before else _years_in(match.group())
    if year:
        value["year"] = int(year)
    return (before.start("year") if before else low), match.end(), value


def _years_in(words: str) -> str:
    """The year of an issue's day, "" for none."""
    found = re.search(_YEAR, words)
    return found.group() if found else ""


def _short(
    text: str, low: int, high: int, series_id: str, floor: int
) -> tuple[int, int, CitationValue] | None:
    after = _AFTER_SHORT.match(text, high, high + _WINDOW)
    before = after and _BEFORE_SHORT.search(text, max(floor, low - _BEFORE), low)
    if before is None or after is None:
        return None
    value = _value(series_id, volume=_number(before["volume"]), pages=_pages(after))
    return before.start("volume"), after.end(), value


def _long(text: str, low: int, high: int, series_id: str) -> tuple[int, int, CitationValue] | None:
    pattern = _AFTER_JOURNAL if series()[series_id].kind == "journal" else _AFTER_VOLUME
    match = pattern.match(text, high, high + _WINDOW)
    if match is None or not (match["a"] or match["number"] or match["word"]):
        return _registered(text, low, high, series_id)
    if text[low:high].lower() == _SHARED and (_number(match["volume"]) or 0) <= _LAST_OF_LEAGUE:
        return None
    pages = _pages(match) if match["a"] else None
    number = int(match["number"]) if match["number"] else None
    value = _value(series_id, volume=_number(match["volume"]), number=number, pages=pages)
    return low, match.end(), value


def _registered(
    text: str, low: int, high: int, series_id: str
) -> tuple[int, int, CitationValue] | None:
    match = _REGISTERED.match(text, high, high + _WINDOW)
    return match and (low, match.end(), _value(series_id, number=int(match["number"])))


def _numbered(
    text: str, floor: int, low: int, high: int, series_id: str
) -> tuple[int, int, CitationValue] | None:
    """Read a series numbered by year, which may stand before it: "[1901] ATS 1"."""
    kind = series()[series_id].kind
    if kind == "year":
        match = _AFTER_YEAR.match(text, high, high + _WINDOW)
        if match is None:
            return None
        value = _value(series_id, pages=_pages(match))
        value["year"] = int(match["year"])
        return low, match.end(), value
    match = _AFTER_NUMBER.match(text, high, high + _WINDOW)
    if match is None:
        return None
    year = next(filter(None, (match[f"year{n}"] for n in range(4))), None)
    before = None if year else _YEAR_BEFORE.search(text, floor, low)
    if before:
        year, low = before["year"].strip("[]()"), before.start("year")
    if series_id == "TS":
        series_id = "UKTS" if year else "USTS"
    value = _value(series_id, number=int(match["n0"] or match["n1"] or match["n2"]))
    if year:
        value["year"] = int(year)
    return low, match.end(), value


def _value(
    series_id: str,
    *,
    volume: int | None = None,
    number: int | None = None,
    pages: list[int] | None = None,
) -> CitationValue:
    return {"series": series_id, "volume": volume, "number": number, "pages": pages}


def _number(numeral: str) -> int:
    if numeral.isdigit():
        return int(numeral)
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-v if any(v < w for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))


def _pages(match: re.Match[str]) -> list[int]:
    """Read "184", "184-188" or "184-88"; a single page is both first and last."""
    first, second = match["a"], match["b"]
    if second is None:
        return [int(first), int(first)]
    last = first[: len(first) - len(second)] + second if len(second) < len(first) else second
    return [int(first), int(last)]


def print_citation(value: CitationValue) -> str:
    """Print a citation in the one form that the program uses.

    >>> print_citation({"series": "LNTS", "volume": 60, "number": None, "pages": [146, 159]})
    '60 LNTS 146-159'
    """
    name, year = value["series"], value.get("year")
    if value.get("paper") and name == "CMD":
        return str(value["paper"])
    parts = [str(value["volume"])] if value["volume"] is not None else []
    parts.append(str(name))
    if year and value["number"] is not None:
        parts.append(f"{value['number']}/{year}")
    elif value["number"] is not None:
        parts.append(f"No. {value['number']}")
    elif year:
        parts.append(str(year))
    if value["pages"]:
        parts.append(_print_pages(value["pages"]))
    return " ".join(parts)


def _print_pages(pages: object) -> str:
    first, last = pages if isinstance(pages, list) else (0, 0)
    return str(first) if first == last else f"{first}-{last}"


def same_place(some: CitationValue, other: CitationValue) -> bool:
    """Say whether two citations name one place: same series and volume, pages that meet.

    A page just before the other's range is accepted: "60 LNTS 145" for pp. 146-159.
    Citations by number must have the same number, and the same year if both have one;
    a registered number without a volume is the same number in any.
    """
    if some["series"] != other["series"]:
        return False
    if (some.get("year") or 0) != (other.get("year") or 0):
        return False
    a, b = some["pages"], other["pages"]
    if some["volume"] != other["volume"]:
        unsaid = some["volume"] is None or other["volume"] is None
        return unsaid and some["number"] is not None and some["number"] == other["number"]
    if isinstance(a, list) and isinstance(b, list) and a and b:
        return a[0] - _SLACK <= b[1] and b[0] - _SLACK <= a[1]
    numbers = some["number"] is not None and some["number"] == other["number"]
    return numbers or (bool(some.get("paper")) and some.get("paper") == other.get("paper"))
