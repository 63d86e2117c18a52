"""When and where an instrument was signed, as its title line says.

Treaty series print it below the title, in capitals or not: "… SIGNED AT RIGA, ON
11 AUGUST 1920", "… SIGNÉE À RIGA, LE 11 AOÛT 1920", "… RIGA, 11 AUGUST 1920". It counts
only as a sentence of its own at the end: "Protocol to the Convention signed at Riga on
11 August 1920" tells of another instrument's signing.

To add a language, add its words for "signed" and "at" to `_SIGNED`.
"""

import re
from typing import Final

from foedera.claims.dates import DateFound, find_dates
from foedera.claims.ledger import Ledger
from foedera.gazetteer.places import find_places, place, place_named

_SIGNED: Final = re.compile(
    r"(?:\A|[.)\]\"”]|\n)\s*(?:signed|done|concluded|signée?s?|conclue?s?|firmado|firmada|hecho|unterzeichnet|geschlossen|podpisan[ayoe]|подписан[ао]?|pasirašyta)"
    r"\s+(?:at|in|à|a|en|zu|w|we|в)\s+(?P<place>[^,\d.;:()]{2,50}?),?\s+(?:(?:on|le|el|am|dnia)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_PLACED: Final = re.compile(
    r"[.)\]\"”]\s+(?P<place>[^\W\d_][^,\n\d.;:()]{1,40}),\s+(?:on\s+|le\s+|the\s+)?$", re.IGNORECASE
)
_JOINED: Final = re.compile(r"\s*(?:,|and|et|y|und)?\s*", re.IGNORECASE)
_DAY: Final = len("1926-09-28")
_LEFT: Final = 3
_BACK: Final = 120


def enter_signing(text: str, base: int, about: int, ledger: Ledger, language: str) -> None:
    """Enter the signing that a title ends with.

    Args:
        text: the title.
        base: where it begins in the repaired text.
        about: number of the mention that it titles.
        ledger: where to enter.
        language: ISO 639-1 of the title.
    """
    days = [d for d in _dates(text, base, ledger, language) if len(d.value) == _DAY]
    if not days or len(text.rstrip(" .*")) - days[-1].end > _LEFT:
        return
    day = days[-1]
    first = _first_joined(text, days)
    low = max(0, first - _BACK)
    said = _SIGNED.search(text, low, first) or _PLACED.search(text, low, first)
    if said is None:
        return
    rule = "any.title.signed"
    start, end = base + said.start("place"), base + day.end
    label = _place(said["place"], is_sure=said.re is _SIGNED)
    if label:
        ledger.enter(start, end, "signature.place", label, rule=rule, about=about)
    if label or said.re is _SIGNED:
        ledger.enter(start, end, "signature.date", day.value, rule=rule, about=about)


def _first_joined(text: str, days: list[DateFound]) -> int:
    """Where the days begin that the last is joined to: of "11 and 19 January" by the last all had signed."""
    start = days[-1].start
    for earlier in reversed(days[:-1]):
        if not _JOINED.fullmatch(text, earlier.end, start):
            break
        start = earlier.start
    return start


def _dates(text: str, base: int, ledger: Ledger, language: str) -> list[DateFound]:
    """The dates of a title, whose catalogue number may have been taken out of it."""
    survey, end = ledger.survey, base + len(text)
    if survey.text[base:end] != text:
        return find_dates(text, language)
    return survey.dates(base, end, language)


def _place(words: str, *, is_sure: bool) -> str:
    """The label of a place as printed, in capitals or not; "" where it may be none."""
    name = " ".join(words.split())
    known = place_named(name)
    if known:
        return place(known).label
    inside = find_places(name)
    if inside and inside[0].start == 0:
        return place(inside[0].id).label
    return (name.title() if name.isupper() else name) if is_sure else ""
