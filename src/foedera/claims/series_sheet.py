"""The sheet that a treaty series prints before a text: it speaks of the text below it.

    No. 6704
    ARCADIA
    and
    RURITANIA
    Cultural Agreement. Signed at Strelsau, on 12 May 1960
    Official text: French.
    Registered by Arcadia on 14 May 1963.

Without the page's layout the sheet is a few lines before the numbered title. It has no
instrument of its own; and where the sheet alone bears the number, the title of the text
below names no second one.

To add a language, add the words of its sheets to `_SAYS`.
"""

import re
from typing import Final

from foedera.claims.capitals import small
from foedera.passages.model import Cut, Entry, EntryKind

_SAYS: Final = re.compile(
    r"\b(?:official|authentic)\s+texts?\b|\bregistered\s+(?:by|ex\s+officio)\b"
    r"|\btextes?\s+(?:officiels?|authentiques?)\b|\benregistrée?\s+(?:par|d['’]office)\b",
    re.IGNORECASE,
)
_HISTORY: Final = re.compile(
    r"; (?:(?:the )?ratif\w+ |proclaimed |exchange of |entered into force )", re.IGNORECASE
)
"""What goes on behind a title: "…; ratification advised by the Senate, …; proclaimed …"."""
_NUMBERED: Final = re.compile(r"\W*N(?:os?|[°ºr])\.?\s*\d{1,6}\b", re.IGNORECASE)
_NUMBER_HEAD: Final = re.compile(
    r"\W{0,4}(?P<number>N(?:o|º|°|r)\.?\s{0,2}\d{1,6})\.?\s{0,2}[-–—]+\s{0,2}(?=\w)", re.IGNORECASE
)
"""How a series heads a text: "No. 67. — ARCADIA AND RURITANIA"."""
_LONGEST: Final = 900
"""Code points of the longest sheet."""


def above(cut: Cut, main: Entry) -> Entry | None:
    """The entry that is the sheet above a document's main text, None where there is none."""
    before = [e for e in cut.entries[: main.number] if e.kind is not EntryKind.NOTES]
    if len(before) != 1 or before[0].title or before[0].kind is not EntryKind.ARTICLE:
        return None
    words = _words(cut, before[0])
    return before[0] if len(words) <= _LONGEST and _SAYS.search(words) else None


def heads(cut: Cut, entry: Entry) -> bool:
    """Whether an entry is a sheet alone, so that the text below it is the one that it heads."""
    words = _words(cut, entry)
    return len(words) <= _LONGEST and bool(_NUMBERED.match(words) and _SAYS.search(words))


def numbered(text: str) -> re.Match[str] | None:
    """The number that a series sets before a title, with a dash behind it: `number`; None without."""
    return _NUMBER_HEAD.match(text)


def begins(text: str, start: int, end: int) -> int:
    """Where in a title what only sheets say begins, or the history of the text; -1 where neither stands."""
    said = small(text[start:end])
    sign = _SAYS if "text" in said or "regist" in said else _HISTORY if "; " in said else None
    found = sign.search(text, start, end) if sign else None
    return found.start() if found else -1


def _words(cut: Cut, entry: Entry) -> str:
    """An entry's own words, from its first passage to its last."""
    own = [p for p in cut.passages if p.entry == entry.number]
    return cut.repaired.text[own[0].start : own[-1].end] if own else ""
