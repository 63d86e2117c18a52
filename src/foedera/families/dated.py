"""When a witness was written, as far as its own words or a person tell.

A page that says when it was last edited, or whose day of publication a person has
stated, cannot have copied a text that knows of something later: a note read on a
later day, an event told as past. Two dated revisions of one page follow one another.
A day that the future held ("extended to 31 December 1945", "shall expire on") dates
nothing, nor does a longer text.

To add how a language says that a page was edited or a note read, add its words to
`_EDITED` or `_READ`, and how these begin to `_BEGINS`.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from foedera.chronology import first_day, last_day
from foedera.claims.dates import find_dates
from foedera.errors import BadDateError
from foedera.families.lost_text import sentence_around
from foedera.sources.model import Place, Source

_BESIDE = 60
"""Code points after such words in which their date stands."""

_EDITED = {
    "en": r"\blast (?:edited|modified|updated|changed|revised)\b|\b(?:latest )?revision as of\b"
    r"|\bold revision of this page\b",
    "de": r"\bzuletzt (?:bearbeitet|geändert|aktualisiert)\b|\bseite wurde zuletzt\b|\bletzte (?:änderung|bearbeitung)\b",
    "fr": r"\bdernière (?:modification|mise à jour|révision)\b",
    "es": r"\beditó por última vez\b|\búltima (?:edición|modificación|actualización)\b",
    "pl": r"\bostatnio (?:edytowan|zmodyfikowan|zmienion)o\b|\bostatnia (?:edycja|modyfikacja|zmiana)\b",
    "ru": r"\bпоследн(?:ий раз|ее изменение|яя правка)\b",
    "lt": r"\bpaskutinį kartą (?:redaguot|keist|pakeist)",
}
_READ = {
    "en": r"\b(?:retrieved|accessed|archived|consulted|visited)\b(?: on)?:?",
    "de": r"\b(?:abgerufen|zugriff|aufgerufen|archiviert)(?: am)?\b:?",
    "fr": r"\bconsultée? le\b",
    "es": r"\b(?:consultado|archivado)(?: el)?\b",
    "pl": r"\bdostęp(?: z)?\b:?",
    "ru": r"\bдата обращения\b:?",
    "lt": r"\b(?:nuoroda tikrinta|žiūrėta)\b:?",
}
_BEGINS = {
    "en": ("last ", "revision", "retrieved", "accessed", "archived", "consulted", "visited"),
    "de": ("zuletzt", "letzte ", "abgerufen", "zugriff", "aufgerufen", "archiviert"),
    "fr": ("dernière ", "consulté"),
    "es": ("última", "consultado", "archivado"),
    "pl": ("ostatni", "dostęp"),
    "ru": ("последн", "дата обращения"),
    "lt": ("paskutin", "nuoroda", "žiūrėta"),
}
"""Words, in small letters, without which nothing of a language stands: quickly looked for."""
_PAST = re.compile(r"\b(?:was|were|had been|took place|occurred)\b")
_FORWARD = re.compile(
    r"\b(?:un)?til\b|\b(?:was|were) (?:set )?to\b|\bexpir|\bvalid\b|\bshall\b|\bwill\b|\bwould\b"
    r"|\bshould\b|\bplan|\bschedul|\bpropos|\bintend|\bexpect|\bif\b|\bdue\b",
    re.IGNORECASE,
)
_ON = re.compile(r"\bon\s+$", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:()–—]|\band\b|\bwhen\b|\bwhich\b")


class Known(NamedTuple):
    """A day that a witness says, or that is said of it.

    Attributes:
        value: EDTF.
        first: its first day.
        last: its last day.
        said: the words, or "" where a person states it.
    """

    value: str
    first: date
    last: date
    said: str = ""


def day_of(text: str, source: Source | None) -> Known | None:
    """When a text was published or last edited; None where nothing says so, or two things."""
    if source is not None and source.published:
        return _known(source.published)
    stamps = {found.value: found for found in _after(_EDITED, text)}
    return next(iter(stamps.values())) if len(stamps) == 1 else None


def latest_known(text: str, places: Iterable[Place]) -> Known | None:
    """The latest day that a text knows to be past: of a note read, or of an event told.

    Args:
        text: of the witness.
        places: the stretches in which events are looked for: what it shares with others.
    """
    found = [*_after(_READ, text)]
    for place in places:
        found += _told(text, place)
    return max(found, key=lambda each: (each.first, each.said), default=None)


def _after(said: dict[str, str], text: str) -> Iterator[Known]:
    """The days that stand right after some words."""
    low = text.lower()
    for language, words in said.items():
        if not any(begin in low for begin in _BEGINS[language]):
            continue
        for found in re.finditer(words, text, re.IGNORECASE):
            end = found.end() + _BESIDE
            line = text[found.start() : end].partition("\n")[0]
            gap = found.end() - found.start()
            for each in find_dates(line, language)[:1]:
                known = _known(each.value) if each.start >= gap and _is_day(each.value) else None
                if known:
                    yield known._replace(said=" ".join(line[: each.end].split()))


def _told(text: str, place: Place) -> Iterator[Known]:
    """The days of events that a stretch tells as past, in English."""
    for each in find_dates(text[place.start : place.end]):
        start, end = place.start + each.start, place.start + each.end
        if not _is_day(each.value) or not _ON.search(text, max(0, start - _BESIDE), start):
            continue
        begin, _ = sentence_around(text, start, end)
        clause = _CLAUSE.split(text[begin:start])[-1]
        if _PAST.search(clause) and not _FORWARD.search(clause):
            known = _known(each.value)
            if known:
                yield known._replace(said=" ".join(text[start - len(clause) : end].split()))


def _is_day(value: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None


def _known(value: str) -> Known | None:
    try:
        first, last = first_day(value), last_day(value)
    except BadDateError:
        return None
    return Known(value, first, last) if first is not None and last is not None else None
