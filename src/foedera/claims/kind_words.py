"""What kind of instrument its title calls it: "Mutual Assistance Treaty", "Treaty of Peace between …".

A kind is told only where the title's own words say what the instrument is about, at its
head: a bare "treaty" tells nothing, and "Protocol to the Treaty of Peace" is no treaty of
peace. Running words tell it with the day: "the peace treaty of 2 February 1920".

To add a language, add a pattern to `_TITLES`.
"""

import re
from typing import Final

from foedera.claims import signs
from foedera.claims.ledger import Ledger

_ABOUT: Final = (
    r"(?:peace|non-?aggression|mutual\s+assistance|(?:defensive\s+)?alliance|friendship|amity|commerce|navigation|(?:free\s+)?trade"
    r"|neutrality|arbitration|conciliation|guarantee|(?:economic\s+|good\s+understanding\s+and\s+)?co-?operation|extradition|armistice)"
)
_PAPER: Final = r"(?:treaty|pact|agreement|convention|accord)"
_HEADS: Final = r"(?:treat(?:y|ies)|pacts?|agreements?|conventions?|accords?|protocols?|acts?|declarations?|annex|articles?|of|to|on|for|concerning)"
_ENDS: Final = (
    r"(?=\s*(?:$|[,.;:(\[–—\d]|\b(?:between|with|of|and|in|at|signed|concluded|done|dated)\b))"
)
"""What may stand behind a kind: not "Organization", which the treaty only set up."""

_TITLES: Final = {
    "en": re.compile(
        rf"(?:(?!{_HEADS}\b)[\w’'.–‑-]{{1,30}}\s+){{0,6}}?(?P<kind>(?:{_ABOUT}\s+(?:and\s+)?){{1,3}}{_PAPER}){_ENDS}"
        rf"|(?:(?!{_HEADS}\b)[\w’'.–‑-]{{1,30}}\s+){{0,4}}?(?P<told>{_PAPER}\s+of\s+{_ABOUT}(?:(?:,\s+|,?\s+and\s+){_ABOUT}){{0,3}}){_ENDS}",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?P<told>(?:trait[ée]|pacte|convention|accord)\s+(?:d[e’']\s?)(?:paix|non-?\s?agression|assistance\s+mutuelle|alliance|amiti[ée]|commerce|neutralit[ée]|arbitrage|conciliation|garantie|extradition)"
        r"(?:\s+et\s+d[e’']\s?(?:paix|amiti[ée]|commerce|navigation|arbitrage|conciliation|alliance))?)(?!\w)",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?:[\w’'.–‑-]{1,40}\s+){0,4}?(?P<told>(?:friedens|nichtangriffs|beistands|bündnis|freundschafts|handels|neutralitäts|schieds(?:gerichts)?|auslieferungs)(?:vertrag|pakt|abkommen))(?!\w)",
        re.IGNORECASE,
    ),
}  # fmt: skip
OF_DAY: Final = re.compile(
    rf"(?<![\w-])(?P<kind>(?:{_ABOUT}\s+(?:and\s+)?){{1,2}}{_PAPER}|{_PAPER}\s+of\s+{_ABOUT}(?:\s+and\s+{_ABOUT})?)"
    rf"\s+of\s+(?P<day>{signs.DATE})",
    re.IGNORECASE,
)
"""In folded text, a kind that says something and a day: "the peace treaty of <date>"."""
_LONGEST: Final = 300
"""Code points of a title in which its kind is looked for."""


def is_kind_alone(name: str) -> bool:
    """Whether a name is nothing but a kind that says something: "Treaty of Mutual Assistance"."""
    found = _TITLES["en"].match(name)
    return found is not None and found.span("told" if found["told"] else "kind") == (0, len(name))


def kind_in_title(title: str, language: str) -> tuple[int, int] | None:
    """Where the words stand by which a title tells what kind of instrument it names, if it does.

    Args:
        title: as printed.
        language: ISO 639-1; a title of no known language is read as English.
    """
    pattern = _TITLES.get(language, _TITLES["en"])
    found = pattern.match(title[:_LONGEST].lstrip())
    if found is None:
        return None
    lead = len(title) - len(title.lstrip())
    start, end = found.span("told" if found["told"] else "kind")
    return lead + start, lead + end


def enter_kind(
    title: str, at: int, about: int, ledger: Ledger, language: str, *, safe: bool = True
) -> bool:
    """Enter the kind of instrument that a title tells in its own words; whether it tells one.

    Args:
        title: as printed.
        at: where it begins in the repaired text.
        about: number of the mention that it names.
        ledger: of the witness.
        language: ISO 639-1, of the passage.
        safe: whether its sentence is whole.
    """
    found = kind_in_title(title, language)
    if found is None:
        return False
    start, end = found
    kind = " ".join(title[start:end].lower().split())
    ledger.enter(
        at + start, at + end, "kind", kind, rule="any.kind.in-title", about=about, safe=safe
    )
    return True
