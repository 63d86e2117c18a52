"""Who made an instrument, as its title, its preamble and its signatures name them.

A title names them after "between"; a preamble before the first word of purpose
("desiring", "have agreed"); a page of signatures after "For the Government of". A
state that is named elsewhere is no party. Where Native nations are a side, only they
and the states that treat with such nations are taken from a preamble.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from foedera.claims.ledger import Named, named_as
from foedera.claims.texts.nations import peoples_of
from foedera.claims.texts.whole import Whole
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants

_BETWEEN: Final = re.compile(r"\b(?:between|among|entre|zwischen|tussen|між)\b", re.IGNORECASE)
_SUBJECT: Final = re.compile(
    r"\b(?:concerning|regarding|relating|respecting|relative|on\s+(?!the\s+(?:one|other))|for\s+the\s+(?!government|republic)|in\s+respect|about|establishing|sobre|relatif|concernant|über|signed|done|concluded)\b",
    re.IGNORECASE,
)
_PURPOSE: Final = re.compile(
    r"\b(?:being\s+(?:desirous|convinced|aware|resolved|conscious|mindful)|desir(?:ing|ous)|animated|consider(?:ing)?|recogni[sz]ing|wishing|convinced|resolved|have\s+(?:agreed|decided|resolved)|recalling|noting|conscious"
    r"|taking|whereas|reaffirming|inspired|determined|bearing|believing|guided|expressing|confirming|striving|aspiring|mindful|acting|having|in\s+order\s+to|with\s+a\s+view|seeking|hoping|willing|deseos\w+|considerando|animad\w+|empeñad\w+|decidid\w+|d[ée]sireu\w+|preamble|article|chapter)\b",
    re.IGNORECASE,
)
_SIGNS_FOR: Final = re.compile(
    r"(?:^|\n|\s{2}|[.:;]\s?)[ \t]*(?:sd/?-?\s*)?(?:for|pour|por|on\s+behalf\s+of)\s+(?:and\s+on\s+behalf\s+of\s+)?(?:the\s+|le\s+|la\s+|el\s+)?(?:government\s+of\s+(?:the\s+)?|gouvernement\s+de\s+(?:la\s+)?|gobierno\s+de\s+(?:la\s+)?)?",
    re.IGNORECASE,
)
_FIRST_ARTICLE: Final = re.compile(
    r"\b(?:between|comprising|consisting\s+of)\s+(?:the\s+)?(?P<rest>[^.;]{4,240})"
)
_TITLE_REACH: Final = 500
_PREAMBLE: Final = 3500
_SIGNATURES: Final = 2500
_MANY: Final = 2
_NOT: Final = frozenset({"adjective", "people", "capital"})
_TREATING: Final = frozenset(
    {
        "united-states",
        "united-kingdom",
        "great-britain",
        "spain",
        "france",
        "mexico",
        "canada",
        "confederate-states",
        "republic-of-texas",
        "texas",
    }
)


class Party(NamedTuple):
    """A party: its place in the text, and what to enter for it."""

    start: int
    end: int
    value: object
    rule: str


def parties_of(text: str, whole: Whole, closing: int) -> list[Party]:
    """The parties, each once, in the order in which they are printed.

    Args:
        text: the repaired text.
        whole: its parts.
        closing: where its closing ends, -1 when none was found.
    """
    peoples = peoples_of(text, whole.body)
    if peoples:
        return _with_peoples(text, whole, peoples)
    titled = list(_in_title(text, whole))
    named = titled + [f for f in _in_preamble(text, whole) if f.ids not in {t.ids for t in titled}]
    rule = "any.party.of-text"
    if len({f.ids for f in named}) < _MANY and closing >= 0:
        named += _signing(text, closing)
        rule = "any.party.signs-for"
    return _once(named, rule)


def _once(found: list[NameFound], rule: str) -> list[Party]:
    seen: dict[tuple[str, ...], NameFound] = {}
    for one in sorted(found, key=lambda f: f.start):
        seen.setdefault(one.ids, one)
    return [Party(f.start, f.end, named_as(f), rule) for f in seen.values()]


def _names(text: str, start: int, end: int) -> list[NameFound]:
    """Participants named in a stretch, in capitals or without any too."""
    words = text[start:end]
    usual = words.title() if words.islower() else words
    found = find_participants(usual if len(usual) == len(words) else words)
    return [
        f._replace(start=f.start + start, end=f.end + start, text=words[f.start : f.end])
        for f in found
        if f.form not in _NOT
    ]


def _in_title(text: str, whole: Whole) -> Iterator[NameFound]:
    end = min(max(whole.opening, whole.title_end), _TITLE_REACH + max(whole.title_end, 0))
    between = _BETWEEN.search(text, max(whole.title_start, 0), end)
    if between is None:
        start, stop = whole.title_start, whole.title_end
        yield from _names(text, start, stop) if start >= 0 else ()
        return
    subject = _SUBJECT.search(text, between.end(), end)
    stop = subject.start() if subject else end
    yield from _names(text, between.end(), stop)


def _in_preamble(text: str, whole: Whole) -> list[NameFound]:
    start = whole.opening
    purpose = _PURPOSE.search(text, start + 12, start + _PREAMBLE)
    stop = purpose.start() if purpose else min(start + 600, len(text))
    return _names(text, start, stop)


def _signing(text: str, closing: int) -> Iterator[NameFound]:
    """States named right after "For the Government of" below the closing."""
    end = min(len(text), closing + _SIGNATURES)
    for mark in _SIGNS_FOR.finditer(text, closing, end):
        near = _names(text, mark.end(), min(end, mark.end() + 80))
        if near and near[0].start - mark.end() <= len("Council of Ministers of the "):
            yield near[0]


def _with_peoples(text: str, whole: Whole, peoples: list) -> list[Party]:  # type: ignore[type-arg]
    end = min(whole.body or _PREAMBLE, _PREAMBLE)
    out = []
    state = next(
        (f for f in _names(text, 0, end) if len(f.ids) == 1 and f.ids[0] in _TREATING), None
    )
    if state:
        out.append(Party(state.start, state.end, named_as(state), "any.party.of-text"))
    for one in peoples:
        value: object = Named(one.label, (one.id,)) if one.id else _unlisted(one.label)
        out.append(Party(one.start, one.end, value, "any.party.people"))
    return out


def _unlisted(label: str) -> dict[str, object]:
    """A people that the tables do not hold, in the contract's form."""
    slug = "-".join(re.findall(r"\w+", label.lower()))
    return {"id": slug, "name": label, "iso3": None, "cow": None}
