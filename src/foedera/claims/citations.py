"""Where running text and a treaty's own head say in which series an instrument is printed.

In prose a citation in brackets, or behind "published in", goes with the instrument named
last before it: "the Riga Convention (60 LNTS 145)". Above a treaty's text it stands in
the line of its source. What footnotes cite is read by `foedera.claims.notes`.
"""

import re
from collections.abc import Iterator
from typing import Final

from foedera.claims import signs
from foedera.claims.ledger import Draft, Ledger
from foedera.claims.signs import Folded
from foedera.gazetteer.series import CitationFound, find_citations

TREATY_SERIES: Final = frozenset(
    {
        "LNTS", "UNTS", "CTS", "BFSP", "MARTENS", "HERTSLET", "BEVANS", "MALLOY", "MILLER", "STAT", "UST",
        "RGBL", "BGBL", "DZU", "VZ", "TRB", "STB", "ILM", "UKTS", "USTS", "TS", "EAS", "TIAS", "CANTS", "ATS", "NZTS",
        "SATS", "ITS", "CEYTS", "ETS", "SEV", "CMD", "OJL", "SDD",
    }
)  # fmt: skip
"""Series that print treaties: who cites one documents an instrument."""

_BEHIND: Final = re.compile(
    r"(?:\(\s*(?:see\s+|text\s+in:?\s+|published\s+in\s+)?|\b(?:published|printed|reprinted|reproduced|registered|recorded|found)"
    r"\s+(?:in|as|at|under)\s+|\b(?:publié|imprimé|reproduit|enregistré)e?\s+(?:dans|au|sous)\s+)(?:the\s+|le\s+|no\.?\s+)?$",
    re.IGNORECASE,
)
_RIGHT_BEHIND: Final = re.compile(
    rf"{signs.TREATY}(?:\s*,?\s+(?:of\s+)?\(?(?:[^\W\d_][\w’'-]*,\s*|{signs.PLACE},\s*)?{signs.DATE}\)?)?,?\s+(?:\({signs.DATE}\)\s+)?$"
)
"""Before a citation right behind a name, perhaps with its day: "Treaty of Riga, 11 August 1920, 2 LNTS 195"."""
_LAST_IN: Final = re.compile(r"\([^()]{1,60}[,;]\s*$")
"""Before a citation that stands last in brackets, behind days: they go with the name before them."""
_SOURCE: Final = re.compile(r"\b(?:source|src)\s*:", re.IGNORECASE)
_LOOK_BACK: Final = 70
_LINE: Final = 300


def cited(
    folded: Folded, span: tuple[int, int], named: list[tuple[int, Draft]], subject: int | None
) -> Iterator[tuple[CitationFound, int]]:
    """The citations of one sentence of prose, each with the instrument it documents.

    Args:
        folded: the passage.
        span: the sentence, at folded offsets.
        named: the instruments named so far in it, with their folded offsets.
        subject: what the passage's entry is about.

    Yields:
        The citation, at offsets of the passage, and the number of the mention.
    """
    for at, sign in folded.signs_between(*span):
        found = sign.found
        if not isinstance(found, CitationFound) or found.value.get("series") not in TREATY_SERIES:
            continue
        before = [draft.number for offset, draft in named if offset < at]
        low = max(span[0], at - _LOOK_BACK)
        is_behind = _BEHIND.search(folded.text, low, at) or _RIGHT_BEHIND.search(
            folded.text, low, at
        )
        if not is_behind and not (
            before and _LAST_IN.search(folded.text, max(0, at - _LOOK_BACK), at)
        ):
            continue
        about = before[-1] if before else subject
        if about is not None:
            yield found, about


def enter_in_head(ledger: Ledger, opening: int, about: int) -> None:
    """Enter what the head of an instrument's text cites as its own source."""
    head = ledger.cut.repaired.text[:opening]
    source = _SOURCE.search(head)
    if source is None:
        return
    line = head[source.end() : source.end() + _LINE]
    printed = line.upper() if line.islower() and len(line.upper()) == len(line) else line
    found = next(
        (c for c in find_citations(printed) if c.value.get("series") in TREATY_SERIES), None
    )
    if found:
        enter(ledger, source.end(), found, about, "any.citation.in-head")


def enter(ledger: Ledger, base: int, found: CitationFound, about: int, rule: str) -> None:
    """Enter a citation found in a stretch that begins at `base` of the repaired text."""
    start, end = base + found.start, base + found.end
    ledger.enter(start, end, "citation", found.value, rule=rule, about=about)
    words = ledger.cut.repaired.text[start:end]
    ledger.drafts[about].catalogue.append(" ".join(words.split()))
