"""What stands right behind an instrument's name and dates it.

    the Treaty of Riga of 11 August 1920 · the Treaty of Riga (Riga, 11 August 1920)
    the Convention of Riga (signed 28 September 1926, in force 9 November 1926, 60 LNTS 145)
    the peace treaty of 2 February 1920 · the treaty of mutual assistance of 28 September 1939

Of brackets every part must be known: a day beside an author or a page is a book's, and
one after "retrieved" a reader's. Years from–to are no day of an act.

To add a language, add its words to `_OF`, `_SIGNED` and `_FORCE`.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from foedera.claims import kind_words, signs
from foedera.claims.dates import DateFound
from foedera.claims.signs import Folded, Sign
from foedera.claims.treaty_names import TreatyName
from foedera.gazetteer.model import NameFound, PlaceFound
from foedera.gazetteer.places import place

_SPOT: Final = rf"(?P<place>[{signs.PLACE}{signs.STATE}]|[^\W\d_a-zà-ÿа-я][\w’'-]+)"
_ON: Final = r"(?:\s*,?\s*(?:on|in|le|en|am|el|dnia|w\s+dniu|the))?"
_YEAR_WORD: Final = r"(?:\s+(?:года|г\.|roku|r\.))?"
_OF: Final = re.compile(
    rf"\s*,?\s+(?:of|dated|du|en\s+date\s+du|vom|del?|z(?:\s+dnia)?|от)\s+(?:the\s+)?(?P<day>{signs.DATE})(?!\s*[-–—])"
    rf"|,\s+(?P<day2>{signs.DATE})(?=\s*[,;)])",
    re.IGNORECASE,
)
_BRACKETS: Final = re.compile(r"\s*\((?P<inside>[^()]{1,160})\)")
_PART: Final = re.compile(r"[^,;]+")
_SIGNED: Final = re.compile(
    r"(?:(?:was\s+)?(?:signed|concluded|done|adopted|made|of|dated)|(?:signée?|conclue?|du)|unterzeichnet|geschlossen|abgeschlossen|vom"
    r"|firmad[oa]|suscrit[oa]|podpisan[yae]|zawart[yae]|z\s+dnia|подписан[ао]?|заключ[её]н[ао]?|от|pasirašytas?|sudarytas?)"
    rf"(?:\s+(?:at|in|à|en|zu|w|we|в)\s+(?-i:{_SPOT}))?{_ON}\s*(?P<day>{signs.DATE}){_YEAR_WORD}",
    re.IGNORECASE,
)
_FORCE: Final = re.compile(
    r"(?:(?:which\s+|and\s+)?(?:in\s+force|entered\s+into\s+force|came\s+into\s+force|entry\s+into\s+force|effective)|(?:entrée?\s+)?en\s+vigueur|in\s+Kraft(?:\s+getreten)?"
    r"|(?:entró\s+)?en\s+vigor|wszed\w+\s+w\s+życie|вступил[ао]?\s+в\s+силу|įsigaliojo)"
    rf"(?:\s+(?:since|from|on|as\s+of|as\s+from|depuis|le|seit|am|desde|el|od|с|nuo)){{0,2}}:?\s*(?P<day>{signs.DATE}){_YEAR_WORD}",
    re.IGNORECASE,
)
_PAIR: Final = re.compile(
    rf"{signs.ADJECTIVE}[-–—]{signs.ADJECTIVE}\s+(?:[a-z-]{{3,14}}\s+){{0,3}}(?:pact|treaty|agreement|convention|protocol|alliance)(?=\s)"
)
_BOTH: Final = 2
_DAY: Final = len("1926-09-28")
_DAY_ALONE: Final = re.compile(rf"(?P<day>{signs.DATE}){_YEAR_WORD}", re.IGNORECASE)
_PLACE_ALONE: Final = re.compile(_SPOT)
_BESIDE: Final = re.compile(
    rf"{signs.CITATION}|[{signs.STATE}{signs.ADJECTIVE}](?:\s*[-–—/]\s*|\s+and\s+)[{signs.STATE}{signs.ADJECTIVE}]"
    r"|(?:now|later)\s+(?:expired|terminated)|hereinafter\b[^,;]*",
    re.IGNORECASE,
)
"""What may stand beside a day: where the text is printed, between whom it is."""


class Dated(NamedTuple):
    """One thing that the words behind a name say.

    Attributes:
        property: of the contract.
        value: in its form.
        start: first code point of its words, in the passage.
        end: one past the last.
    """

    property: str
    value: str
    start: int
    end: int


class Pair(NamedTuple):
    """An instrument that two adjectives and its kind name, with its day behind them.

    Attributes:
        name: as a treaty's name, its day of signing for a year.
        sides: the two names of participants.
        at: where the name's last code point stands in the folded text.
        told: what stands behind it.
    """

    name: TreatyName
    sides: list[Sign]
    at: int
    told: list[Dated]


def pairs_in(folded: Folded, start: int, end: int) -> Iterator[Pair]:
    """Each "Latvian–Estonian treaty of 7 December 1923" of a sentence of a folded text."""
    text = folded.text
    if signs.DATE not in text[start:end] or text.count(signs.ADJECTIVE, start, end) < _BOTH:
        return
    for match in _PAIR.finditer(text, start, end):
        told = behind(folded, match.end() - 1)
        sides = [sign for _, sign in folded.signs_between(*match.span())]
        if told:
            low, high = folded.place(*match.span())
            title = " ".join(folded.source[low:high].split())
            name = known_by(TreatyName(low, high, high, title, ""), told)
            yield Pair(name, sides, match.end() - 1, told)


class Told(NamedTuple):
    """An instrument told by its kind and day alone.

    Attributes:
        at: where its first code point stands in the folded text.
        start: the same in the passage.
        kind_end: one past its kind, in the passage.
        kind: its kind, as printed.
        day: of its signing.
    """

    at: int
    start: int
    kind_end: int
    kind: str
    day: Dated


def kinds_in(folded: Folded, start: int, end: int) -> Iterator[Told]:
    """Each "peace treaty of 2 February 1920" of a sentence of a folded text, by its full day."""
    if f"of {signs.DATE}" not in folded.text[start:end].replace("\n", " "):
        return
    for match in kind_words.OF_DAY.finditer(folded.text, start, end):
        day = next(_dated(folded, "signature", match.span("day")), None)
        if day is not None and len(day.value) == _DAY:
            low, high = folded.place(*match.span("kind"))
            kind = " ".join(folded.source[low:high].split())
            yield Told(match.start(), low, high, kind, day)


def known_by(name: TreatyName, told: list[Dated]) -> TreatyName:
    """A name with the day of signing behind it as its own, where it says no year itself."""
    day = next((one.value for one in told if one.property == "signature.date"), "")
    return name._replace(year=day) if day and not name.year else name


_HEADS: Final = re.compile(
    r"\b(?:Treat(?:y|ies)|Pacts?|Agreements?|Conventions?|Protocols?|Declarations?|Covenant|Charter|Act|Trait[ée]s?|Accords?|Tratado|Convenio|Acuerdo|Vertrags?|Abkommens?)\b",
    re.IGNORECASE,
)
_AND_THE: Final = re.compile(r"(?<!\bbetween) and the [A-Z](?!.*\b(?:and|between|with)\b)")
"""Two papers under one article: the day is the second's."""
_OF_ITS: Final = re.compile(
    r"\b(?:expiry|expiration|anniversary|end|termination|ratification|breach|violation|denunciation|abrogation|commemoration|celebration)s?\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before a name: the day behind it is that of what became of it."""
_NEAR: Final = 40
_UNSIGNED: Final = re.compile(r"\bTreaties\b|ultimatum\b", re.IGNORECASE)
"""A book of several, and what no one signs."""


def behind_name(folded: Folded, at: int, name: TreatyName) -> list[Dated]:
    """What the words behind a name say of its instrument: nothing where it may be of another.

    In "Protocol to the Treaty of Riga of 11 August 1920" the day is the treaty's, and
    "Laws and Treaties, 1941" is a book.
    """
    told = behind(folded, at)
    if told and (
        _AND_THE.search(name.title) or _OF_ITS.search(folded.text, max(0, at - _NEAR), at)
    ):
        return []
    if told and (len(_HEADS.findall(name.title)) > 1 or _UNSIGNED.search(name.title)):
        return []
    return told


def behind(folded: Folded, at: int) -> list[Dated]:
    """What the words behind the sign at a folded offset say of the instrument that it names."""
    text = folded.text
    if match := _OF.match(text, at + 1):
        name = "day" if match["day"] else "day2"
        return list(_dated(folded, "signature", match.span(name)))
    brackets = _BRACKETS.match(text, at + 1)
    if brackets is None or signs.DATE not in brackets["inside"]:
        return []
    return _in_brackets(folded, *brackets.span("inside"))


def _in_brackets(folded: Folded, start: int, end: int) -> list[Dated]:
    """What each part says; nothing where one is not known, or the day of signing stands not first."""
    out: list[Dated] = []
    spot: re.Match[str] | None = None
    for part in _PART.finditer(folded.text, start, end):
        low, high = part.span()
        low += len(part.group()) - len(part.group().lstrip())
        high -= len(part.group()) - len(part.group().rstrip())
        if match := _FORCE.fullmatch(folded.text, low, high):
            out += _dated(folded, "entry_into_force", match.span("day"))
        elif match := _SIGNED.fullmatch(folded.text, low, high):
            out += _placed(folded, match) if match["place"] else ()
            out += _dated(folded, "signature", match.span("day"))
        elif not out and (match := _DAY_ALONE.fullmatch(folded.text, low, high)):
            out += _placed(folded, spot) if spot else ()
            out += _dated(folded, "signature", match.span("day"))
        elif not out and (match := _PLACE_ALONE.fullmatch(folded.text, low, high)):
            spot = match
        elif not _BESIDE.fullmatch(folded.text, low, high):
            return []
    return out


def _dated(folded: Folded, act: str, span: tuple[int, int]) -> Iterator[Dated]:
    found = folded.sign_at(span[0]).found
    if isinstance(found, DateFound) and "/" not in found.value and not found.direction:
        yield Dated(f"{act}.date", found.value, *folded.place(*span))


def _placed(folded: Folded, match: re.Match[str]) -> Iterator[Dated]:
    start, end = folded.place(*match.span("place"))
    words = " ".join(folded.source[start:end].split())
    found = folded.sign_at(match.start("place")).found if len(match["place"]) == 1 else None
    label = place(found.id).label if isinstance(found, PlaceFound) else words
    if not isinstance(found, NameFound):
        yield Dated("signature.place", label, start, end)
