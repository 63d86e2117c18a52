"""When and where an instrument was signed, as its own text records it.

Three places record it: the title and the line below it ("Signed at Riga, August 11,
1920"; "adopted on …"), the first sentence of an old preamble ("Articles of a treaty made
and concluded at … this … day of …"), and the closing formula ("In witness whereof …
Done at …"). A resolution ends with its meeting and day; notes carry theirs above the
address. A date that stands elsewhere is another instrument's, or an act's.

A closing counts only where a sentence begins: "the Convention done at Vienna on …"
in an article speaks of another.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from foedera.claims.dates import DateFound
from foedera.claims.dates.anchors import Anchors
from foedera.claims.survey import Survey
from foedera.claims.texts.places import PlaceRead, place_after, place_between
from foedera.claims.texts.whole import Whole
from foedera.claims.texts.words import BLANK, CLOSING, LANGUAGE_OF
from foedera.gazetteer.places import find_places, place, place_named

_DAY: Final = len("1926-09-28")
_MARGIN: Final = 100  # a day in words that begins in a window may end behind it
_GAP: Final = 320
_JOINED_GAP: Final = 60
_JOINS: Final = re.compile(r",?\s*(?:and|et|y|und|i|ir|и)\b", re.IGNORECASE)
_LONG_GAP: Final = 640
_TITLE_GAP: Final = 110
_MADE_GAP: Final = 300
_PREAMBLE: Final = 1600
_NEAR: Final = 30
_DATED: Final = re.compile(r"(?:\n[ \t]*(?:dated?|fait le|en date du) ?:?|\bdate[ \w]{0,14}:)\s")
_DATED_REACH: Final = 900
_BLANK: Final = re.compile(r"\n[ \t]*\n\s*")
_WHEREAS: Final = re.compile(r"\W*whereas")
_FOREIGN: Final = tuple(LANGUAGE_OF)

_ANCHORS = Anchors(CLOSING)
_DONE: Final = r"(?:thus|done|drawn|given|made|signed|executed|concluded|dated|witness|adopted|subscribed|fait|hecho|geschehen|gedaan|fatto)"
_BREAK_CASED: Final = re.compile(
    r"(?:\.(?<![A-Z]\.)(?<!\b[Ss]t\.)(?<!\b[Nn]o\.)|;|\n\s*\n)\s+(?=[A-Z(\[])(?!(?i:"
    + _DONE
    + r")\b)"
)
"""It begins with letters as they stand, and looks back from there: those are sought tenfold faster."""
_SIGNED_THIS: Final = re.compile(
    r"\b(?:have|hereby|being)\b.{0,120}\bsign(?:ed)?\s+(?:this|the\s+present|these)\s+\w+\s*$",
    re.IGNORECASE | re.DOTALL,
)
_IN_TITLE: Final = re.compile(
    r"\b(?=\w)(?:signed|done|concluded|adopted|agreed|approved\s+and\s+signed|opened\s+for\s+signature|date\s+of\s+(?:signing|signature|adoption|conclusion)|made|holden|entered\s+into(?!\s+force)|as\s+of|unterzeichnet|abgeschlossen|geschlossen|sign[ée]e?|conclue?|fait|firmado|suscrito|подписан\w*|підписан\w*)\b"
)
_BARE: Final = re.compile(
    r"(?:\(|\n[ \t]*)([^\W\d_][^\n()\d,]{2,40}(?:,\s+[^\n()\d,]{2,30})?),\s*(?:on\s+)?$"
)
_PLACE_LINE: Final = re.compile(
    r"\n[ \t]*(?P<place>[^\W\d_][^\n()\d,]{2,30}),[ \t]*(?:(?:on|the|this|le|den|am|el|dnia)[ \t]+){0,2}$"
)
_LINE: Final = 60
_LINE_END: Final = re.compile(r"[ \t]*\.?[ \t]*(?:\n|$)")
_FOOT: Final = 1500
"""Code points at a text's end in which such a line may stand without a formula."""
_LAST_WORDS: Final = re.compile(r"([A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?:,\s+[A-Z][\w-]+)?),\s*$")
_AMENDS: Final = re.compile(
    r"\b(?:protocol|amend(?:ments?|ing)|additional|supplement\w*|annex|resolution|accession|modif\w+|zusatz\w*|avenant|protocole)\b"
    r".{0,300}?\b(?:to|of|amending|modifying|concerning|zum|zu|à|au)\s+(?:the\s+|l['’]\s?|la\s+)?.{0,200}?\b(?:convention|treaty|agreement|charter|pact|protocol|code|vertrag|abkommen|accord|traité|arrangement|tratado|convenio|acuerdo|verdrag|overeenkomst)\b",
    re.DOTALL,
)
_RESET: Final = re.compile(r"source\s*:|\bsrc\s*:|\n|[(\[]|following\s+amendments")
_MADE: Final = re.compile(
    r"\b(?=\w)(?:(?:did,?\s+)?on\s+the\s+(?=[\w ,.-]{8,90}\b(?:make|made)\s+and\s+(?:conclude|enter))|made(?:,?\s+and|,)?\s+(?:concluded|entered\s+into|signed|agreed\s+(?:to|upon)|executed|ratified)|made(?!\s+by\s+the)|concluded|entered\s+into|held|begun|agreed\s+upon|executed)\b"
)
_ADOPTS: Final = re.compile(r"adopts(?<!\wadopts),?\s+(?:on\s+)?(?=th(?:is|e)\s)")
_CONVENED: Final = re.compile(r"\bconvened\s+(?=(?:at|in)\s)")
_OTHERS: Final = re.compile(
    r"\b(?:act\s+of\s+congress|act\s+entitled|approved|heretofore|treaty\s+(?:of|with|between|made|concluded)|proclaimed|amend(?:ed|ing)|force|which|accordance|pursuant|article|ratified|aforesaid\s+(?:treaty|convention))\b"
)
_OWN_PREAMBLE: Final = re.compile(
    r"\W*(?:[\w .,'’-]{0,40}\b)?(?:articles?\b|this\b|(?:made|concluded|entered\s+into)\b|an?\s+(?:\w+\s+){0,3}(?:treaty|agreement|convention)|the\s+following\b|treaty\b|convention\b|agreement\b|supplement\w*\b|memorandum|whereas\b|in\s+a\b|at\s+a\b|for\s+the\s+purpose|it\s+is\b|compact|provisional|contract\b)"
)
_HANDS_AT: Final = re.compile(
    r"\b(?:hands?|seals?|names?|marks?|signatures?|same),?\s+(?:hereunto,?\s+)?(?=(?:at|in)\s+[A-Z])"
)
_JUST_AFTER: Final = 24
_PREPOSITIONS: Final = frozenset("at in en à a zu te em w we в".split())
_COPIES: Final = re.compile(
    r"\w+,?\s+in\s+(?:duplicate|triplicate|quadruplicate|two|three)\b", re.IGNORECASE
)
_ENDS_CAPITAL: Final = ".:;!?)]\"”“’‘'*_>"
_ENDS_SMALL: Final = ".:"
_ABBREVIATED: Final = re.compile(r"\b(?:No|Art|vol|St)\.$")


class Signing(NamedTuple):
    """A record of a signing; offsets of the repaired text.

    Attributes:
        kind: "title", "preamble", "closing", "meeting" or "note".
        start: first code point of the words that record it.
        end: one past the last.
        day: EDTF, "" when only the place is told.
        place: the place, None when it is not told.
    """

    kind: str
    start: int
    end: int
    day: str
    place: PlaceRead | None


def signings(survey: Survey, whole: Whole, language: str) -> list[Signing]:
    """The records of the instrument's own signing, the one to be believed first first."""
    title = next(_in_title(survey, whole, language), None)
    made = _adopted(survey, whole, language) or _in_preamble(survey, whole, language)
    closing = _closing_of(_closings(survey, whole, language))
    if closing and not closing.day:
        closing = _dated_below(survey, closing, language)
    if made and closing and made.day != closing.day and _WHEREAS.match(survey.small):
        made = None
    return [s for s in (title, closing, made) if s is not None]


def whole_days(survey: Survey, start: int, end: int, language: str) -> list[DateFound]:
    """The dates of a window of the text that name a whole day, at offsets of the window."""
    past = min(end + _MARGIN, len(survey.text))
    found = survey.dates(start, past, language)
    if not any(len(d.value) == _DAY for d in found) and language != "en":
        found = survey.dates(start, past, "en")
    last = (d.parts[1] if _is_two_days(d, survey.text[start:past]) else d for d in found)
    kinds = {"day", "numeric"}
    return [d for d in last if len(d.value) == _DAY and d.kind in kinds and start + d.start < end]


def _is_two_days(day: DateFound, window: str) -> bool:
    """Whether a stroke joins two days of signing ("27/31 August"): by the last all had signed."""
    return day.kind == "range" and len(day.parts) > 1 and "/" in window[day.start : day.end]


def _in_title(survey: Survey, whole: Whole, language: str) -> Iterator[Signing]:
    """Between the title and the preamble: "Signed at …", "adopted on …", "(Riga, 3 May 1921)"."""
    text, zone = survey.text, survey.small[: whole.opening]
    amends = _AMENDS.search(zone)
    for said in _IN_TITLE.finditer(zone):
        if (
            amends
            and amends.end() <= said.start()
            and not _RESET.search(zone, amends.end(), said.start())
        ):
            continue
        if amends and said.start() < amends.end():
            continue
        days = whole_days(survey, said.start(), said.end() + _TITLE_GAP + 60, language)
        if not days or days[0].start > _TITLE_GAP + said.end() - said.start():
            continue
        gap = survey.small[said.start() : said.start() + days[0].start]
        if _OTHERS.search(gap) or ";" in gap or BLANK.search(gap.strip()):
            continue
        place = place_between(text, said.end(), said.start() + days[0].start)
        day = _last_joined(text, said.start(), days)
        yield Signing("title", said.start(), said.start() + day.end, day.value, place)
    for day in whole_days(survey, 0, whole.opening + 80, language):
        low = max(0, day.start - 90)
        bare = _BARE.search(text, low, day.start)
        if bare is None and 0 <= whole.opening - day.end <= 3:  # noqa: PLR2004
            last = _LAST_WORDS.search(text, low, day.start)
            bare = last if last and place_named(_town(last[1])) else None
        after = text[day.end : day.end + 3].lstrip(" \t.")
        at_end = day.end + 3 >= whole.opening
        if bare and (not after or at_end or after[0] in ")\n") and day.start <= whole.opening + 80:
            place = place_after(
                text,
                bare.start(1) + bare[1].find(_town(bare[1]))
                if bare.re is _LAST_WORDS
                else bare.start(1),
                bare.end(1),
            )
            if place:
                yield Signing("title", bare.start(1), day.end, day.value, place)


def _town(words: str) -> str:
    """The town in "ZONE Lima, Peru": the last word before the comma."""
    return words.partition(",")[0].split()[-1]


def _in_preamble(survey: Survey, whole: Whole, language: str) -> Signing | None:
    """The first sentence of an old preamble: "made and concluded at … this … day of …"."""
    text, small = survey.text, survey.small
    zone = min(whole.body, _PREAMBLE)
    start = 0
    placed: Signing | None = None
    while start < zone:
        blank = _BLANK.search(text, start, zone)
        end = blank.start() if blank else zone
        if _OWN_PREAMBLE.match(small, start, end) and not (start and _WHEREAS.match(small, start)):
            found = _made(survey, start, end, language)
            if found and found.day:
                return found
            placed = placed or found
        start = blank.end() if blank else zone
    return placed


def _adopted(survey: Survey, whole: Whole, language: str) -> Signing | None:
    """A conference's own words: "convened at …, adopts this … day of … the following Convention"."""
    text = survey.text
    said = _ADOPTS.search(survey.small, 0, whole.body)
    days = whole_days(survey, said.start(), said.end() + _TITLE_GAP, language) if said else []
    if said is None or not days or days[0].start > said.end() - said.start() + _JUST_AFTER:
        return None
    sat = _CONVENED.search(survey.small, 0, said.start())
    place = place_between(text, sat.end(), sat.end() + 60) if sat else None
    return Signing("preamble", said.start(), said.start() + days[0].end, days[0].value, place)


def _made(survey: Survey, start: int, end: int, language: str) -> Signing | None:
    """What one paragraph of the preamble says of the making of the instrument."""
    text = survey.text
    placed: Signing | None = None
    for said in _MADE.finditer(survey.small, start, end):
        if whole_days(survey, start, said.start(), language):
            break
        stop = min(end + 60, said.end() + _MADE_GAP + 80)
        window = text[said.start() : stop]
        day = next(iter(whole_days(survey, said.start(), stop, language)), None)
        gap = window[: day.start] if day else window[:160]
        if _OTHERS.search(survey.small, said.start(), said.start() + len(gap)):
            break
        place = place_between(text, said.end(), said.start() + len(gap))
        if day and day.start <= _MADE_GAP and not _BREAK_CASED.search(gap):
            place = place or place_after_comma(text, said.start() + day.end)
            return Signing("preamble", said.start(), said.start() + day.end, day.value, place)
        if place and placed is None and place.start - said.end() < _NEAR:
            placed = Signing("preamble", said.start(), place.end, "", place)
    return placed


def _closings(survey: Survey, whole: Whole, language: str) -> Iterator[Signing]:
    """Each closing formula with its day, in order."""
    text = survey.text
    for start, end, words in _ANCHORS(text):
        lowered = " ".join(words.lower().split())
        if lowered.startswith(("meeting", "plenary")):
            yield from _meeting(survey, start, end, language)
            continue
        formula = lowered.startswith(("in ", "en ", "zu ", "witness")) or lowered.endswith(
            ("hand", "hands", "name", "names", "mark", "marks", "seal", "seals")
        )
        if start < whole.opening or not (formula or _begins_sentence(text, start, lowered)):
            continue
        own = _language_of(lowered, language)
        reach = _LONG_GAP if formula else _GAP
        window = text[start : start + reach + 160]
        days = whole_days(survey, start, start + reach + 160, own)
        if not days:
            yield from _placed(text, start, end, formula=formula)
        if not days or days[0].start > reach:
            continue
        if _BREAK_CASED.search(window[: days[0].start]):
            yield from (
                _on_a_line(text, start, days[0])
                if formula
                else _placed(text, start, end, formula=False)
            )
            continue
        if not formula and _OTHERS.search(survey.small, start, start + days[0].start):
            continue
        closing = _closing(text, start, end, days)
        if closing.place is None and own == "lt":
            closing = closing._replace(place=_locative(text, end, start + days[0].start))
        yield closing


def _on_a_line(text: str, start: int, day: DateFound) -> Iterator[Signing]:
    """A line with nothing but a known place and the day: "Riga, May 5th, 1931"."""
    line = _PLACE_LINE.search(text, max(start, start + day.start - _LINE), start + day.start)
    label = place_named(line["place"].title()) if line else ""
    if line and label and _LINE_END.match(text, start + day.end):
        read = PlaceRead(*line.span("place"), place(label).label)
        yield Signing("closing", line.start("place"), start + day.end, day.value, read)


def _locative(text: str, start: int, end: int) -> PlaceRead | None:
    """A known place in a case that needs no preposition: Lithuanian "Kaune"."""
    found = next(iter(find_places(text[start:end])), None)
    if found is None:
        return None
    return PlaceRead(start + found.start, start + found.end, place(found.id).label)


def _placed(text: str, start: int, end: int, *, formula: bool) -> Iterator[Signing]:
    """A closing that tells the place but no whole day."""
    low = end - _last_word(text, start, end)
    if formula:
        hands = _HANDS_AT.search(text, start, min(len(text), start + _GAP))
        low = hands.end() if hands else len(text)
    place = place_between(text, low, min(len(text), low + 70))
    if place and place.start - low < _JUST_AFTER:
        yield Signing("closing", start, place.end, "", place)


def _language_of(words: str, language: str) -> str:
    """The language in which a closing that begins with these words gives its day."""
    if not words.startswith(_FOREIGN):
        return language
    return next(own for first, own in LANGUAGE_OF.items() if words.startswith(first))


def _begins_sentence(text: str, start: int, words: str) -> bool:
    """Whether a closing may begin here: where a sentence does, or after "have signed this …"."""
    before = text[max(0, start - 200) : start]
    if words.startswith("adopted"):
        return False
    last = before.rstrip()
    if not last or (last[-1].isalnum() and _SIGNED_THIS.search(before)):
        return True
    capital = text[start].isupper()
    if capital and (before.rstrip(" \t").endswith("\n") or _COPIES.match(text, start)):
        return True
    ends = _ENDS_CAPITAL if capital else _ENDS_SMALL
    return last[-1] in ends and not _ABBREVIATED.search(last)


def _last_joined(text: str, start: int, days: list[DateFound]) -> DateFound:
    """Of two days joined ("this … at X, and this … at Y") the last: then all had signed."""
    day = days[0]
    for later in days[1:]:
        joined = text[start + day.end : start + later.start]
        if len(joined) < _JOINED_GAP and _JOINS.match(joined):
            day = later
    return day


def _closing(text: str, start: int, end: int, days: list[DateFound]) -> Signing:
    """The signing that a closing formula records."""
    day = _last_joined(text, start, days)
    place = place_between(text, end - _last_word(text, start, end), start + days[0].start)
    if place is None:
        place = place_after_comma(text, start + day.end)
    return Signing("closing", start, start + day.end, day.value, place)


def _last_word(text: str, start: int, end: int) -> int:
    """How long the anchor's last word is, with the blanks behind: its preposition belongs to the place."""
    said = text[start:end]
    last = said.split()[-1]
    return len(said) - said.rindex(last) if last.lower() in _PREPOSITIONS else 0


def place_after_comma(text: str, end: int) -> PlaceRead | None:
    """A place told after the day: "this 28th day of March, 1833, at Fort Gibson"."""
    window = text[end : end + 12]
    follows = re.match(r"\s*,?\s*(?=(?:at|in)\s)", window)
    return place_between(text, end + follows.end(), end + 90) if follows else None


def _meeting(survey: Survey, start: int, end: int, language: str) -> Iterator[Signing]:
    """A resolution's last line: "Ninth plenary meeting, 27 May 2013"."""
    if len(survey.text) - start > 2500:  # noqa: PLR2004
        return
    days = whole_days(survey, start, start + 60, language)
    if days and days[0].start <= end - start:
        yield Signing("meeting", start, start + days[0].end, days[0].value, None)


def _closing_of(found: Iterator[Signing]) -> Signing | None:
    """The first closing with a day; its place may stand in one before it that has none."""
    placed: Signing | None = None
    for one in found:
        if one.day and one.place is None and placed:
            return one._replace(place=placed.place)
        if one.day:
            return one
        placed = placed or one
    return placed


def _dated_below(survey: Survey, closing: Signing, language: str) -> Signing:
    """A closing without a day, by the last day that signatories set beside their names: "Dated: …"."""
    days = [
        (dated.start(), day)
        for dated in _DATED.finditer(survey.small, closing.end, closing.end + _DATED_REACH)
        for day in whole_days(survey, dated.start(), dated.end() + _NEAR, language)[:1]
    ]
    if not days:
        return closing
    at, last = max(days, key=lambda found: found[1].value)
    return closing._replace(start=at, end=at + last.end, day=last.value)


def at_foot(survey: Survey, whole: Whole, language: str) -> Signing | None:
    """The place and day on a line of their own below a text that has no closing formula."""
    text = survey.text
    start = max(whole.body, len(text) - _FOOT)
    days = whole_days(survey, start, len(text), language)
    return next((one for day in days for one in _on_a_line(text, start, day)), None)
