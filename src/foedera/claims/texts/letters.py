"""An agreement made by letters: one that proposes, and one that accepts.

Such an exchange has no preamble and no closing formula. Each letter bears its place and
day above its address ("Riga, 3 May 1931. Excellency,") or below its last words. The
exchange is of the day of the letter that accepts: only then have both consented (VCLT
art. 13). Where several accept, each on its own day, it is known by the day of the
proposal. Who made it is told by whose governments it speaks of.

To have letters in another language known, add its words to `_ACCEPTS`, and to
`HONOUR` and `_AGREES` in `whole`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from foedera.claims.dates import DateFound
from foedera.claims.survey import Survey
from foedera.claims.texts.places import PlaceRead
from foedera.claims.texts.signing import Signing, whole_days
from foedera.claims.texts.whole import HONOUR, is_exchange
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.participants import participant
from foedera.gazetteer.places import place, place_named

_ACCEPTS: Final = re.compile(
    r"\b(?:acknowledge|confirm)\w*\s+(?:the\s+|with\s+thanks\s+)?receipt|\breads?\s+as\s+follows|\breading\s+as\s+follows|\bin\s+reply(?=,|\s+(?:to|i)\b)"
    r"|\baccus(?:er|ant)\s+(?:la\s+)?réception|\bpar\s+(?:sa|votre)\s+(?:lettre|note)|\ben\s+réponse\s+à|\bacusar\s+recibo"
    r"|\brefer\s+to\s+(?:the\s+\w+['’]s|your\s+\w+['’]s|your)\s+(?:\w+\s+)?note"
)
"""By which the second letter is known."""
_PLACE: Final = re.compile(
    r"(?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’-](?:[a-z]{1,3}[ '’-])?[A-ZÀ-Ý][^\W\d_]*){0,3})"
    r"(?:,\s*[A-Z][^\W\d_]+|,\s*D\.\s?C\.)?[,.]?\s*(?:(?:le|the|this|den|am|el|lì|li|on)\s+){0,2}$"
)
"""The place of a letter, right before its day."""
_TOLD: Final = re.compile(
    r"\b(?:at|in|à|of|from|dated|and|to|on)\s+(?:the\s+|la\s+)?$", re.IGNORECASE
)
"""Before a place that a sentence names."""
_SALUTED: Final = re.compile(
    r"[\s,.*]*(?:no\.?\s*\d+\W{0,3})?(?:your\s+|my\s+|dear\s+|mon\s+|cher\s+){0,2}"
    r"(?:sirs?\b|excellenc|madam|monsieur|messieurs|mr\.?\s|minister|ambassad|señor|herr\b)",
    re.IGNORECASE,
)
_GOVERNMENT_OF: Final = re.compile(
    r"\b(?:governments?|gouvernements?|gobiernos?|governo)\s+(?:of|de|du|des|d['’]|del)?\s*(?:the\s+|la\s+|l['’]\s?)?$",
    re.IGNORECASE,
)
_GOVERNMENT: Final = re.compile(r"['’]?s?\s+(?:government|regering|regierung)\b", re.IGNORECASE)
_BEFORE: Final = 60
_REACH: Final = 1200
_MOST: Final = 60_000
_TWO: Final = 2


class _Head(NamedTuple):
    """Where a letter bears its day; offsets of the repaired text."""

    start: int
    end: int
    day: str
    place: PlaceRead | None


def signing_by(survey: Survey, language: str, told: list[Signing]) -> Signing | None:
    """The day and place of the letter that accepts; of the first where none or several do.

    Args:
        survey: the repaired text, looked over.
        language: of the document.
        told: what else tells of its signing. A day above a letter may look like a title's.

    Returns:
        None for a text that is no exchange, or tells its day elsewhere.
    """
    if not is_exchange(survey.small):
        return None
    heads = list(_heads(survey, language)) or list(_heads(survey, "fr"))
    if {one.end for one in told if one.day} - {one.end for one in heads}:
        return None
    replies = list(_of_replies(survey.small, heads))
    agreed = len({one.day for one in replies}) == 1
    one = next(iter(replies if agreed else heads), None)
    return Signing("note", one.start, one.end, one.day, one.place) if one else None


def _of_replies(said: str, heads: list[_Head]) -> Iterator[_Head]:
    """The heads of letters that accept: above their words, or below where the first's day stands."""
    first = heads[0] if heads else None
    if first is None:
        return
    below = HONOUR.search(said, 0, first.start) is not None
    for accepts in _ACCEPTS.finditer(said, 0 if below else first.end, _MOST):
        at = accepts.start()
        near = [] if below else [one for one in heads if at - _REACH < one.start < at]
        one = near[-1] if near else next((one for one in heads if one.start > at), None)
        if one:
            yield one


def _heads(survey: Survey, language: str) -> Iterator[_Head]:
    """Each day that stands as a letter's own, in order."""
    text = survey.text
    for day in whole_days(survey, 0, min(len(text), _MOST), language):
        read = _place_before(text, day)
        if read or _SALUTED.match(text, day.end):
            yield _Head(read.start if read else day.start, day.end, day.value, read)


def _place_before(text: str, day: DateFound) -> PlaceRead | None:
    """A known place right before a day, which no sentence leads up to."""
    low = max(0, day.start - _BEFORE)
    found = _PLACE.search(text, low, day.start)
    if found is None or _TOLD.search(text, max(0, found.start() - 8), found.start()):
        return None
    start, end = found.span("place")
    words = text[start:end].split(" ")
    for first in range(len(words)):
        label = place_named(" ".join(words[first:]).title())
        if label:
            at = end - len(" ".join(words[first:]))
            return (
                None
                if _TOLD.search(text, max(0, at - 8), at)
                else PlaceRead(at, end, place(label).label)
            )
    return None


def governments_of(survey: Survey) -> list[NameFound]:
    """The two states of whose governments the letters speak most; else the two named most."""
    text = survey.text[:_MOST]
    names, offset = survey.participants(0, len(text))
    states = [
        one._replace(start=one.start + offset, end=one.end + offset)
        for one in names
        if all(participant(id_).kind != "organisation" for id_ in one.ids)
    ]
    ruling = [one for one in states if _governs(text, one)]
    return _two_of(ruling, 1) or _two_of(states, _TWO)


def _governs(text: str, one: NameFound) -> bool:
    return (
        _GOVERNMENT_OF.search(text, max(0, one.start - 30), one.start) is not None
        or _GOVERNMENT.match(text, one.end) is not None
    )


def _two_of(found: list[NameFound], least: int) -> list[NameFound]:
    """The first mention of each of the two named most, if both are named often enough."""
    counts = Counter(one.ids for one in found)
    often = [ids for ids, count in counts.most_common(_TWO) if count >= least]
    if len(often) < _TWO:
        return []
    return [next(one for one in found if one.ids == ids) for ids in often]
