"""When and where an instrument was signed, as its title line says, and until when it is made.

Treaty series print it below the title, in capitals or not: "… SIGNED AT RIGA, ON
11 AUGUST 1920", "… SIGNÉE À RIGA, LE 11 AOÛT 1920", "… RIGA, 11 AUGUST 1920". It counts
only as a sentence of its own at the end: "Protocol to the Convention signed at Riga on
11 August 1920" tells of another instrument's signing.

Gazettes of Europe call an instrument by its day: "Abkommen vom 11. August 1920 zwischen …",
"Convention du 11 août 1920 relative à …". The day counts right behind the title's first
word for an instrument (`_DATED`).

What is made "for the period from 1 July 1931 to 30 June 1934" is made until that day.

To add a language, add its words for "signed" and "at" to `_SIGNED`, for an instrument and
"of" to `_DATED`.
"""

import re
from typing import Final

from foedera.claims.dates import DateFound, find_dates
from foedera.claims.ledger import Ledger
from foedera.claims.model import Modality
from foedera.gazetteer.places import find_places, place, place_named

_SIGNED: Final = re.compile(
    r"(?:\A|[.)\]\"”]|\n)\s*(?:signed|done|concluded|signée?s?|conclue?s?|firmado|firmada|hecho|unterzeichnet|geschlossen|podpisan[ayoe]|подписан[ао]?|pasirašyta)"
    r"\s+(?:at|in|à|a|en|zu|w|we|в)\s+(?P<place>[^,\d.;:()]{2,50}?),?\s+(?:(?:on|le|el|am|dnia)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_PLACED: Final = re.compile(
    r"[.)\]\"”]\s+(?P<place>[^\W\d_][^,\n\d.;:()]{1,40}),\s+(?:on\s+|le\s+|the\s+)?$", re.IGNORECASE
)
_INSTRUMENT: Final = (
    r"[\w-]{0,40}(?:treaty|pact|agreement|convention|protocol|covenant|charter|vertrag|abkommen|übereinkommen|übereinkunft|vereinbarung|protokoll|erklärung|notenaustausch|briefwechsel"
    r"|traité|accord|protocole|arrangement|échange|pacte|déclaration|trattato|accordo|convenzione|protocollo|scambio|dichiarazione|carta|tratado|convenio|convenci[óo]n|acuerdo|protocolo|umowa|konwencja|układ|договор|соглашение|конвенция|протокол)"
)
_OTHERS: Final = (
    r"(?:to|on|in|with|for|by|between|among|modifying|amending|supplement\w*|relat\w+|concerning|respecting|regarding|zum?|zur|zwischen|über|betreffend|betr|à|aux?|sur|entre|avec|concernant|portant|modifiant"
    r"|al|alla|sul|fra|tra|con|concernente|relativ\w+|sobre|między|o|w|между|о|к)\b"
)
"""Words behind which a title names what its instrument is about, or another one."""
_BEFORE_DAY: Final = r"\s+(?:of|dated|vom|du|del?|dell['’]|z(?:\s+dnia)?|от)\s*(?:the\s+)?"
_DATED: Final = re.compile(
    rf"\W*(?:(?:the|la|le|l['’]|das|der|die|il)\s*)?(?:(?!{_OTHERS}|(?:of|de|du|des|del|della|vom)\b)[^\W\d][\w.’'-]*\s+){{0,4}}?{_INSTRUMENT}\b"
    rf"(?:\s+(?!{_OTHERS}|{_INSTRUMENT}\b)[^\s:;()\d]+){{0,9}}?(?:\s+(?:n\.?\s?[°ºo]?|nr\.?|no\.?|n<sup>o</sup>)\s?\d{{1,3}})?{_BEFORE_DAY}",
    re.IGNORECASE,
)
"""What stands before the day by which an instrument is called; of another that it names later it says nothing."""
_ENDS_DATED: Final = re.compile(rf"{_BEFORE_DAY}$", re.IGNORECASE)
_NEAR: Final = 60
"""Code points before the day in which it ends so: most titles do not, and that is sooner seen."""
_RANGE: Final = re.compile(r"\s*[-–—/]")
_PERIOD: Final = re.compile(
    r"\bfor\s+the\s+period\s+(?:(?:from|of)\s+)?(?:the\s+)?$", re.IGNORECASE
)
_OF_ANOTHER: Final = re.compile(
    r"\bamend|\bextend|\bexchanges?\s+of\b|\bletters?\b|\bprovisional\b"
)
"""In the title of an instrument that is about another one, made for a period."""
_JOINED: Final = re.compile(r"\s*(?:,|and|et|y|und)?\s*", re.IGNORECASE)
_DAY: Final = len("1926-09-28")
_PERIOD_WORD: Final = "for the period"
_LEFT: Final = 3
_BACK: Final = 120


def enter_signing(text: str, base: int, about: int, ledger: Ledger, language: str) -> None:
    """Enter the signing that a title ends with.

    Args:
        text: the title.
        base: where it begins in the repaired text.
        about: number of the mention that it titles.
        ledger: where to enter.
        language: ISO 639-1 of the title.
    """
    days = [d for d in _dates(text, base, ledger, language) if len(d.value) == _DAY]
    if not days:
        return
    day = days[-1]
    first = _first_joined(text, days)
    low = max(0, first - _BACK)
    ends = len(text.rstrip(" .*")) - day.end <= _LEFT
    said = ends and (_SIGNED.search(text, low, first) or _PLACED.search(text, low, first))
    if not said:
        _enter_own_day(text, base, about, ledger, days[0])
        return
    rule = "any.title.signed"
    start, end = base + said.start("place"), base + day.end
    label = _place(said["place"], is_sure=said.re is _SIGNED)
    if label:
        ledger.enter(start, end, "signature.place", label, rule=rule, about=about)
    if label or said.re is _SIGNED:
        ledger.enter(start, end, "signature.date", day.value, rule=rule, about=about)


def _enter_own_day(text: str, base: int, about: int, ledger: Ledger, day: DateFound) -> None:
    """Enter the day by which a title calls its instrument."""
    if not _ENDS_DATED.search(text, max(0, day.start - _NEAR), day.start):
        return
    if _DATED.fullmatch(text, 0, day.start) and not _RANGE.match(text, day.end):
        ledger.enter(
            base + day.start, base + day.end, "signature.date", day.value,
            rule="any.title.dated", about=about,
        )  # fmt: skip


def enter_period(text: str, base: int, about: int, ledger: Ledger, language: str) -> None:
    """Enter the day until which a title says that the instrument is made.

    Args:
        text: the title.
        base: where it begins in the repaired text.
        about: number of the mention that it titles.
        ledger: where to enter.
        language: ISO 639-1 of the title.
    """
    said_small = text.lower()
    if _PERIOD_WORD not in said_small or _OF_ANOTHER.search(said_small):
        return
    for told in _dates(text, base, ledger, language):
        _, _, last = told.value.partition("/")
        said = _PERIOD.search(text, 0, told.start)
        if said and len(last) == _DAY:
            ledger.enter(
                base + said.start(), base + told.end, "end.date", last,
                rule="any.title.for-the-period", about=about, modality=Modality.PROVIDED,
            )  # fmt: skip
            return


def _first_joined(text: str, days: list[DateFound]) -> int:
    """Where the days begin that the last is joined to: of "11 and 19 January" by the last all had signed."""
    start = days[-1].start
    for earlier in reversed(days[:-1]):
        if not _JOINED.fullmatch(text, earlier.end, start):
            break
        start = earlier.start
    return start


def _dates(text: str, base: int, ledger: Ledger, language: str) -> list[DateFound]:
    """The dates of a title, whose catalogue number may have been taken out of it."""
    survey, end = ledger.survey, base + len(text)
    if survey.text[base:end] != text:
        return find_dates(text, language)
    return survey.dates(base, end, language)


def _place(words: str, *, is_sure: bool) -> str:
    """The label of a place as printed, in capitals or not; "" where it may be none."""
    name = " ".join(words.split())
    known = place_named(name)
    if known:
        return place(known).label
    inside = find_places(name)
    if inside and inside[0].start == 0:
        return place(inside[0].id).label
    return (name.title() if name.isupper() else name) if is_sure else ""
