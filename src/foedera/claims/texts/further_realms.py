"""The further realms in a ruler's style, which are no parties of their own.

    By the grace of God, King of England, Scotland, France and Ireland
    The King of the Netherlands, Prince of Orange-Nassau, Grand Duke of Luxembourg

The first realm is the party. Two rulers in a list have each an article or a majesty of
their own: "the King of Denmark, the King of Norway".
"""

import re
from typing import Final

from foedera.gazetteer.model import NameFound

_RULER: Final = r"(?:king|queen|emperor|empress|grand[- ]duke|roi|reine|empereur|grand[- ]duc)"
_RULERS: Final = ("king", "queen", "emp", "grand", "roi", "reine")
"""Beginnings of `_RULER`: without one there is no style, which is sooner seen."""
_OF: Final = r"(?:of(?:\s+the)?|des?|du|d['’])"
_LISTED: Final = re.compile(
    r"\bgrace\s+of\s+god,?\s+(?:king|queen|emperor|empress)\s+of\s+(?:(?:great\s+)?\w+,\s+){1,6}(?:and\s+)?$|\bgrace\s+of\s+god,?\s+(?:king|queen|emperor|empress)\s+of\s+(?:(?:great\s+)?\w+,\s+){0,6}(?:great\s+)?\w+,?\s+and\s+$"
    r"|\bking\s+of\s+great\s+britain,\s+$",
    re.IGNORECASE,
)
_STYLED: Final = re.compile(
    rf"\b{_RULER}\s+{_OF}\b[^;.]{{2,120}}?,\s+(?:(?:and|et)\s+)?(?P<title>(?:{_RULER}|prince|duke|count|duc|comte)\s+(?:apostoli\w+\s+)?{_OF}\s?(?:orange-)?)?$",
    re.IGNORECASE,
)
_BARE: Final = re.compile(_RULER, re.IGNORECASE)
_WIDTH: Final = 140


def is_further_realm(words: str, found: NameFound) -> bool:
    """Whether a name found in `words` stands behind the first realm of a ruler's style.

    A ruler's name without an article ("Emperor of India") goes on with a style; any other
    name does where a title of the style stands before it.
    """
    low = max(0, found.start - _WIDTH)
    said = words[low : found.start].lower()
    if not any(ruler in said for ruler in _RULERS):
        return False
    if _LISTED.search(words, low, found.start):
        return True
    styled = _STYLED.search(words, low, found.start)
    if styled is None:
        return False
    is_bare = found.form == "ruler" and _BARE.match(words, found.start)
    return styled["title"] is not None or bool(is_bare)
