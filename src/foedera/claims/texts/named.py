"""Participants that a stretch of a text names in their own right.

A name in another's ("member states of the Union", "New Mexico") is not its own; an
adjective names a state only with the word for a government beside it.
"""

import re
from typing import Final

from foedera.claims.capitals import small
from foedera.claims.texts.further_realms import is_further_realm
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants

_MEMBERS: Final = re.compile(
    r"\b(?:members?|states?|organs?|bodies|framework|agreements?)\s+of\s+(?:the\s+)?$"
    r"|\b(?:conference|assembly)\s+of\s+(?:the\s+)?$|\b(?:convention|chart[ea]r?|convenci[oó]n|carta|konvention)\s+(?:of\s+(?:the\s+)?|des\s+|de\s+(?:las?\s+)?|der\s+)$|\bin\s+respect\s+of\s+(?:the\s+)?$|\bten\s+behoeve\s+van\s+$"
    r"|\b(?:city|town|port)\s+of\s+[\w'’-]{2,20}(?:\s[\w'’-]{2,20})?,\s*(?:the\s+)?$|\bestablishing\s+(?:the\s+|an?\s+)?$|\binstituant\s+(?:une?\s+|la\s+|l['’]\s?)?(?:union\s+[ée]conomique\s+)?$|\bnew\s+$|Great\s+Britain\s+and\s+$|Grande-?\s?Bre\s?tagne\s+et\s+(?:de\s+l['’]|d['’])\s?$",
    re.IGNORECASE,
)
"""Before a name that is no party there: "member states of the Union", "in respect of X", "New Mexico"; a half of a longer name."""
_LEADS: Final = (
    "of",
    "the",
    "van",
    "establishing",
    "new",
    "a",
    "an",
    "and",
    "de",
    "las",
    "la",
    "des",
    "der",
    "conomique",
    "’",
    "'",
    ",",
)
"""How what stands before such a name ends, in small letters: what is added above is added here."""
_OF_IT: Final = re.compile(
    r"['’]?s?\s+(?:agreements?|treaty|charter|convention|(?:member\s+)?(?:states|countries)|law|rules)\b",
    re.IGNORECASE,
)
NOT_NAMES: Final = frozenset({"adjective", "people", "capital"})
_GOVERNMENT_OF: Final = re.compile(r"\b(?:gouvernement|gobierno|governo|rząd)\s+$", re.IGNORECASE)
_GOVERNMENT: Final = re.compile(
    r"\s+(?:government|regierung|regering|правительств\w{1,3})\b", re.IGNORECASE
)
_GOVERNMENT_WIDTH: Final = len("gouvernement  ")
"""The words for government before and behind the adjective of a state."""
_SIDE: Final = re.compile(
    r"(?:\A|[\n,;:]|\b(?:and|et|y|e|und|en|i|и|between|entre|zwischen|tussen|między|между))\s*(?:(?:the|le|el|il|o|die|der|de|het)\s+)?$",
    re.IGNORECASE,
)
_SIDE_WIDTH: Final = 24
"""What stands before one of the sides, and not before a government that did something else."""


def names_in(text: str, start: int, end: int) -> list[NameFound]:
    """Participants named in a stretch in their own right, in capitals or without any too."""
    words = text[start:end]
    low_case = words.islower() and len(words.upper()) == len(words)
    found = find_participants(words.upper() if low_case else words)
    found = [one for one in found if not is_further_realm(words, one)]
    return [
        NameFound(low + start, high + start, words[low:high], ids, form)
        for low, high, _, ids, form in (_of_government(words, one) for one in found)
        if form not in NOT_NAMES
        and not (low_case and form == "abbreviation")
        and not _is_anothers(text, low + start)
        and not _OF_IT.match(text, high + start)
    ]


def _of_government(words: str, found: NameFound) -> NameFound:
    """An adjective together with the word for government beside it, which names the state."""
    if found.form != "adjective":
        return found
    before = _GOVERNMENT_OF.search(words, max(0, found.start - _GOVERNMENT_WIDTH), found.start)
    after = None if before else _GOVERNMENT.match(words, found.end)
    low, high = before.start() if before else found.start, after.end() if after else found.end
    is_side = (before or after) and _SIDE.search(words, max(0, low - _SIDE_WIDTH), low)
    return NameFound(low, high, words[low:high], found.ids, "official") if is_side else found


def _is_anothers(text: str, at: int) -> bool:
    """Whether a name is told of as another's: "member states of the Union"."""
    low = max(0, at - 40)
    before = small(text[low:at]).rstrip()
    if not before.endswith(_LEADS) or (before.endswith("and") and "britain" not in before):
        return False
    return _MEMBERS.search(text, low, at) is not None
