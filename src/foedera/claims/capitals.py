"""Names printed in capitals: "the KYOTO PROTOCOL", "CONVENTION BETWEEN … AND …".

Encyclopedias and title pages print names in capitals. Patterns of names look for
words that begin with one; `evened` writes such a name as it would stand in running
text, letter for letter, so that every offset stays.
"""

import re
from typing import Final

_HEADS: Final = (
    "TREAT", "PACT", "AGREEMENT", "CONVENTION", "PROTOCOL", "ACCORD", "ARMISTICE", "DECLARATION",
    "COVENANT", "CHARTER",
)  # fmt: skip
_HEAD: Final = re.compile(rf"\b(?:{'|'.join(_HEADS)})(?:Y|IES|S)?\b")
_RUN: Final = re.compile(
    r"\b[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]+(?:[ \n,]{1,3}[A-ZÀ-ÖØ-Þ0-9][A-ZÀ-ÖØ-Þ0-9'’-]*){1,40}"
)
_LINKS: Final = re.compile(
    r"\b(?:Of|The|And|On|For|To|In|With|Between|Concerning|Regarding|Relating|Respecting|A|An|By|Or|From|At)\b"
)


def evened(text: str) -> str:
    """Write names in capitals with initial capitals only; all else stays.

    >>> evened("The TREATY OF HARTFORD was signed in NATO style")
    'The Treaty of Hartford was signed in NATO style'
    """
    if not any(head in text for head in _HEADS):
        return text
    return _RUN.sub(_usual, text)


def small(text: str) -> str:
    """Write a text in small letters, letter for letter, as `re` takes them for one in any case.

    Patterns without `re.IGNORECASE` find in it what they would find with it in the text
    itself, in a fraction of the time. The long s is an s, the Turkish i with or without
    its dot an i.

    >>> small("Treaty of Friend\u017fhip")
    'treaty of friendship'
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").lower().replace("\u0131", "i").replace("\u017f", "s")


def _usual(run: re.Match[str]) -> str:
    words = run.group()
    if not _HEAD.search(words):
        return words
    title = words.title()
    return _LINKS.sub(lambda m: m.group().lower(), title) if len(title) == len(words) else words
