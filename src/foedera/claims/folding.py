"""From a passage's text to its folded form, and to sentences.

What the sentences read so far leave to the next one is a `Context`: the subject of
their entry, and the last date, from which "the same day" and "on May 7" get their rest.
"""

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from foedera.claims import signs
from foedera.claims.dates import DateFound, find_durations, resolve
from foedera.claims.signs import Folded, Sign
from foedera.claims.survey import Survey
from foedera.claims.treaty_names import find_treaty_names
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.places import find_places
from foedera.gazetteer.series import find_citations

_FORMS: Final = {
    "adjective": signs.ADJECTIVE,
    "people": signs.PEOPLE,
    "capital": signs.PLACE,
}
"""Forms of a participant's name that do not stand for the state as a name does."""

_DEMANDS: Final = re.compile(
    r"\b(?:ultimatum|demand\w*|answer\w*|repl(?:y|ied)|respond|response|reject\w*|accept\w*|exchanged?|ratif\w+)\b[^.;]*$",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 160
_YEAR_BEHIND: Final = re.compile(
    r",?\s+(?:of\s+)?the\s+(?:following|next|(?P<back>previous|preceding))\s+year\b"
    r"|\s?/\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s+(?P<year>1\d{3}|20\d\d)\b"
)
_LOOK_BEHIND: Final = 40
_YEAR: Final = len("1926")
_REMEMBERED: Final = 2048
_LONGEST: Final = 600
"""How many stretches are remembered, and the code points of the longest."""
_DAY: Final = len("1926-09-28")
_made: Final = tuple.__new__
"""Makes a named tuple in half the time of its class's own call: a page has hundreds of signs."""
_CARRYING: Final = frozenset({"day", "month", "year", "day-month", "part"})
"""Kinds of date whose year goes on to the sentences after them."""


@dataclass(slots=True)
class Context:
    """What the sentences read so far leave to the next one.

    Attributes:
        subject: number of the mention that the entry is about, or None.
        last: EDTF of the last date that had a year, "" before the first.
        defined: whether the entry's first sentence has been read, which defines its subject.
        one_only: whether it speaks of its subject alone, whatever name stands in it.
        spoken: number of the treaty spoken of last, where the entry has no subject.
        spoken_at: where it was spoken of, in the repaired text.
        is_near: whether the sentence before spoke of it.
        is_leant_on: whether this one does.
        kind_told: whether a title has told what kind of instrument the subject is.
    """

    subject: int | None
    last: str = ""
    defined: bool = False
    one_only: bool = False
    spoken: int | None = None
    spoken_at: int = 0
    is_near: bool = False
    is_leant_on: bool = False
    kind_told: bool = False


class _Looked(NamedTuple):
    """What a stretch shows whatever stands before it.

    Attributes:
        dates: those found, before any is resolved.
        others: the signs of everything else.
        folded: the stretch, where no date needs its context.
        last: the last of its dates that has a year, likewise; "" for none.
    """

    dates: list[DateFound]
    others: list[Sign]
    folded: Folded | None
    last: str


_LOOKED: Final[dict[tuple[str, str], _Looked]] = {}
"""Stretches looked at last, by language and words: formulas recur, and so do whole copies."""


def fold(
    survey: Survey, start: int, end: int, context: Context, language: str, *, alone: bool = False
) -> Folded:
    """Fold every name in a stretch, its dates resolved in `context` (which moves on).

    Args:
        survey: the text.
        start: where the stretch begins.
        end: one past it.
        context: what the sentences before it leave to it.
        language: ISO 639-1 of the stretch.
        alone: whether little is read of the text around it, so that looking over it all costs more.
    """
    text = survey.text[start:end]
    looked = _LOOKED.get((language, text))
    if looked is None:
        looked = _looked_at(survey, start, end, language, alone=alone)
        if len(text) <= _LONGEST:
            if len(_LOOKED) >= _REMEMBERED:
                _LOOKED.clear()
            _LOOKED[language, text] = looked
    if looked.folded:
        context.last = looked.last or context.last
        return looked.folded
    dates = _resolved(looked.dates, text, context)
    context.last = _last_of(dates) or context.last
    return Folded(text, _signs_of(dates) + looked.others)


def _looked_at(survey: Survey, start: int, end: int, language: str, *, alone: bool) -> _Looked:
    text = survey.text[start:end]
    anchors, dates = survey.times(start, end, language)
    lengths = find_durations(text, language, anchors) if anchors else []
    others = [Sign(signs.DURATION, d.start, d.end, d) for d in lengths]
    if alone or language != "en" or survey.may_name(start, end):
        names = find_treaty_names(text, language)
        others += [Sign(signs.TREATY, n.start, n.end, n) for n in names]
    if alone or survey.may_cite(start, end):
        others += [Sign(signs.CITATION, c.start, c.end, c) for c in find_citations(text)]
    named, base = (find_participants(text), 0) if alone else survey.participants(start, end)
    others += [
        _made(Sign, (_FORMS.get(n.form, signs.STATE), n.start - base, n.end - base, n))
        for n in named
    ]
    placed, base = (find_places(text), 0) if alone else survey.places(start, end)
    others += [_made(Sign, (signs.PLACE, p.start - base, p.end - base, p)) for p in placed]
    dated = _signs_of(dates)
    if len(dated) < len(dates):
        return _Looked(dates, others, None, "")
    return _Looked(dates, others, Folded(text, dated + others), _last_of(dates))


def _resolved(dates: list[DateFound], text: str, context: Context) -> list[DateFound]:
    """The dates as their context has them, without those that are none."""
    year = int(context.last[:4]) if context.last[:4].isdigit() else None
    day = context.last if len(context.last) == _DAY else ""
    resolved = resolve(dates, default_year=year, default_day=day)
    return [_with_year_behind(d, text) for d in resolved if not _is_deadline(d, text)]


def _with_year_behind(day: DateFound, text: str) -> DateFound:
    """A day or month whose year stands behind it in another way: "17 January the following year", "September/October 1697"."""
    if not day.inferred or day.kind not in _CARRYING or not day.value[:_YEAR].isdigit():
        return day
    behind = _YEAR_BEHIND.match(text, day.end, day.end + _LOOK_BEHIND)
    if behind is None:
        return day
    year = int(behind["year"] or int(day.value[:_YEAR]) + (-1 if behind["back"] else 1))
    return day._replace(value=f"{year:04d}{day.value[_YEAR:]}")


def _last_of(dates: list[DateFound]) -> str:
    """The last date whose year goes on to the sentences after it."""
    for d in reversed(dates):
        if d.value and d.kind in _CARRYING:
            return d.value
    return ""


def _signs_of(dates: list[DateFound]) -> list[Sign]:
    return [_made(Sign, (signs.DATE, d.start, d.end, d)) for d in dates if d.value]


def _is_deadline(day: DateFound, text: str) -> bool:
    """Whether "within 48 hours" is the time that a demand leaves, and no day."""
    if day.direction != "within":
        return False
    return _DEMANDS.search(text, max(0, day.start - _LOOK_BACK), day.start) is not None
