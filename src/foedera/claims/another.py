"""Sentences that speak of another instrument than the one their entry is about.

    The treaty between Latvia and Lithuania was signed on 3 May 1930 (of an entry on Latvia and Estonia)
    The previous agreement expired in 1919 · The protocol to the treaty entered into force at once
    The reservation to Article 5 entered into force in 1922 · Pacts were signed on 3 May 1925
    These treaties were ratified in 1923 · Latvia and Poland signed the trade agreement

Of an instrument called by a name `foedera.claims.prose` knows already; here stands how
"the treaty" is told from the treaty in question.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from foedera.chronology import contradicts
from foedera.claims import signs
from foedera.claims.another_abroad import before_verb, with_side
from foedera.claims.capitals import small
from foedera.claims.dates import DateFound
from foedera.claims.ledger import Draft
from foedera.claims.model import Modality
from foedera.claims.saying import Heard
from foedera.claims.whose_verb import other_noun
from foedera.gazetteer.model import NameFound

_THING: Final = (
    "(?:treaty|pact|agreement|convention|protocol|accord|alliance|armistice|declaration|act)"
)
_THINGS: Final = "(?:treaties|pacts|agreements|conventions|protocols|accords|alliances|declarations|instruments|documents)"
_HELPING: Final = (
    r"\s*,?\s*(?:(?:was|were|is|are|has|have|had|been|being|which|that|never|also|then|finally|formally|first|only"
    r"|again|later|duly)\s+){0,4}$"
)
_PART: Final = re.compile(
    r"\b(?:drafts?|cop(?:y|ies)|translations?|texts?|versions?|prolongations?|extensions?|amendments?|protocols?|conventions?|annex(?:es)?|notes?|letters?|maps?"
    r"|supplements?|appendix|anniversary)\s+(?:of|to|annexed\s+to|attached\s+to|amending|prolonging|extending|supplementing)\s+"
    rf"(?:{signs.TREATY}|(?:the|this)\s+(?:[\w-]+\s+)?{_THING}){_HELPING}",
    re.IGNORECASE,
)
_SEVERAL: Final = re.compile(
    rf"(?:^\W*|[,;:]\s*|\b(?:and|but|of|that)\s+)(?:[a-z-]+\s+){{0,2}}(?:treaties|pacts|agreements|conventions|alliances|accords)(?:\s+(?:of|on)\s+[a-z -]{{3,40}}?)?{_HELPING}"
    rf"|\b(?:(?:both|these|those|all|two|three|four|several|many|other|such|similar)\s+(?:of\s+the\s+)?(?:[\w-]+\s+){{0,2}}{_THINGS}|the\s+latter){_HELPING}",
    re.IGNORECASE,
)
_OF_DAY: Final = re.compile(
    rf"\s+(?:(?P<of>of|dated)|(?:signed|concluded)\s+(?:(?:at|in)\s+\S{{1,30}}\s+)?on)\s+(?:the\s+)?{signs.DATE}",
    re.IGNORECASE,
)
_WITH_SIDE: Final = re.compile(
    rf"\s+with\s+(?:the\s+)?[{signs.STATE}{signs.PEOPLE}](?!\s+(?:on|in|at)\b)", re.IGNORECASE
)
"""Behind "the treaty", by which it is told from others."""
_SIGNER: Final = re.compile(
    rf"[{signs.STATE}{signs.PEOPLE}]\s+(?:(?:had|has|also|then|finally|only|itself|first)\s+){{0,2}}$",
    re.IGNORECASE,
)
"""Before "signed": it is told of that state."""
_JUST_BEFORE: Final = re.compile(
    rf"\b(?:the|an?|this)\s+(?:[\w-]+\s+){{0,2}}?(?P<thing>{_THING})\s+$", re.IGNORECASE
)
"""At once before "signed by …": the paper that was."""
_NO_TREATY: Final = re.compile(
    rf"(?<!became )(?<!become )\b(?P<noun>reservations?|amendments?|accessions?|withdrawals?|denunciations?|prolongations?|law|laws|decree|decrees|statutes?|constitution|tariffs?|regulations?|orders?"
    rf"|bans?|embargo|blockade|sanctions|rules|acts?|peace|truce|ceasefire|charter|contracts?|bills?|amnesty|censorship|curfew|currency|reforms?|budget|declaration)"
    rf"(?:\s+(?:to|of|on|against|concerning|about|by|(?:annexed|attached|appended)\s+to)\s+[^.;,]{{1,60}}?)?{_HELPING}",
    re.IGNORECASE,
)
"""Nouns before a verb by which it speaks of something else, unless the instrument is called so."""
_STATE: Final = rf"(?:the\s+)?[{signs.STATE}{signs.PEOPLE}]"
_SIDES: Final = re.compile(
    rf"\b{_THING}\s+(?:between|with)\s+(?P<sides>{_STATE}(?:(?:,\s*|,?\s+and\s+){_STATE}){{0,3}}){_HELPING}"
    rf"|(?P<pair>{signs.ADJECTIVE}[-–—]{signs.ADJECTIVE})\s+(?:[\w-]+\s+){{0,2}}{_THING}{_HELPING}",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    rf"\b(?:the|this|said|present|an?|its)\s+(?P<kind>[\w-]+)\s+{_THING}{_HELPING}", re.IGNORECASE
)
_CALLED: Final = re.compile(r"(?:the|this|said|present)\s+(?P<kind>[\w-]+)\s+\w+", re.IGNORECASE)
_DAY: Final = rf"\s+(?:of|dated|from|du|vom|del?|z|от)\s+(?:the\s+)?{signs.DATE}"
_OF_TALKS: Final = r"\s+of\s+(?:the|this|that)\s+(?:\w+\s+)?(?:meetings?|sessions?|conferences?|talks|negotiations|proceedings|sittings?)"
_FIRST_VERB: Final = (
    r"(?:\s+(?:was|were|had\s+been)\s+[a-z]+(?:\s+(?:at|in|on|by)\s+[^.;]{1,40}?)?,?\s+and(?=\s))?"
)
"""Of a sentence that tells two things of one instrument: "was signed at Riga and …"."""
_OWN_THING: Final = re.compile(
    r"\b(?:the|this|le|un|ce|das|ein|el|este|ten|этот)?\s*\b(?P<thing>protocole?|protocolo|protokoll|protokół|протокол|protokolas|armistice|waffenstillstand|armisticio|rozejm|перемирие)"
    rf"(?:{_DAY}|{_OF_TALKS})?{_FIRST_VERB}"
    r"\s*,?\s*(?:(?:was|were|is|has|have|had|been|being|which|that|never|also|then|finally|later|fut|est|était|a|été|wurde|ist|war|trat|fue|ha|sido|został|był|было|был|buvo)\s+){0,3}$",
    re.IGNORECASE,
)
"""What is no other word for a treaty: who says it means a paper called so."""
_DATED: Final = re.compile(
    rf"\b(?P<thing>{_THING})(?:\s+(?:of|on)\s+[a-z][a-z -]{{2,40}}?)?\s+(?:of|dated)\s+(?:the\s+)?(?P<day>{signs.DATE})"
    rf"(?:\s+(?:with|between)\s+{_STATE}(?:\s+and\s+{_STATE})?)?{_FIRST_VERB}{_HELPING}",
    re.IGNORECASE,
)
"""Before a verb: "the convention of <date> with Latvia was …"."""
_OTHERS: Final = frozenset(
    "previous earlier former old first second third fourth next later other following subsequent similar draft preceding latter 1st 2nd 3rd".split()
)
"""Words for an instrument before or after the one in question, unless its name holds them."""
_SPECIAL: Final = {
    "trade": ("trade", "commerc"), "commercial": ("trade", "commerc"), "cultural": ("cultur",),
    "extradition": ("extradit",), "fisheries": ("fish",), "fishing": ("fish",), "customs": ("customs", "tariff"),
    "naval": ("naval", "nav"), "arbitration": ("arbitra",), "postal": ("post",), "consular": ("consul",),
    "tax": ("tax",), "tariff": ("tariff", "customs"), "economic": ("econom",), "railway": ("rail",),
    "loan": ("loan",), "debt": ("debt",), "credit": ("credit",), "transit": ("transit",), "payments": ("payment",),
    "clearing": ("clearing",), "monetary": ("monetar",), "oil": ("oil",), "gas": ("gas",), "aviation": ("aviat", "air"),
    "transport": ("transport",), "visa": ("visa",), "labour": ("labour", "labor"), "labor": ("labour", "labor"),
}  # fmt: skip
"""Words for treaties of one matter, and what the name of such a treaty holds."""
_NOUNS: Final = (
    "treat", "pact", "agreement", "convention", "protocol", "accord", "alliance", "declaration", "armistice",
    "instrument", "document", "latter", signs.TREATY,
)  # fmt: skip
_ELSE: Final = tuple(
    "reserv amendm access withdr denunc prolong law decree statut constit tariff regulat order ban embargo blockade sanction rule act peace truce"
    " ceasef charter contract bill amnesty censor curfew currency reform budget declar".split()
)
"""Beginnings of the nouns of `_NO_TREATY`."""
_ELSE_ABROAD: Final = re.compile(
    r"\b(?:vorbehalt|verfassung|gesetz|verordnung|zolltarif|erklärung|änderung|réserve|constitution|loi|décret|tarif|amendement|reserva|constitución|ley|decreto|arancel|enmienda"
    r"|zastrzeżenie|konstytucja|ustawa|dekret|rozporządzenie|poprawka|оговорка|конституция|закон|указ|декрет|поправка|išlyga|konstitucija|įstatymas|dekretas|pataisa)"
    r"(?:\s+(?:zu|zum|zur|des|der|à|au|aux|de|du|des|a|al|del|do|к|ко|prie)\s+[^.;,]{1,40}?)?\s*,?\s*$",
    re.IGNORECASE,
)
"""The same in other languages, at once before the verb."""
_LIKE: Final = {"truce": "armis", "cease": "armis"}
"""Other words for what an instrument may be called."""
_TOLD_BY_ANOTHER: Final = ("same-day", "same-year", "relative")
"""Kinds of date that have their year from the day that they are told by, and do not lack it."""
_REACH, _NEAR, _STEM, _YEAR, _TWO = 140, 70, 5, 4, 2


def is_told(heard: Heard, own: Draft) -> bool:
    """Whether what a match tells is of another instrument than its entry's own, which it does not name."""
    rule = heard.rule
    if rule.where or rule.about == "world" or rule.creates:
        return False
    if rule.modality is not Modality.ASSERTED:
        return False
    if _is_guessed(heard, own) or _is_one_signing(heard, own):
        return True
    if _is_too_late(heard, own) or _are_talks_of_others(heard, own):
        return True
    if rule.language == "en" and (_is_apart(heard, own) or _is_of_something_else(heard, own)):
        return True
    ends = [heard.hit.start, *(slot.end for slot in heard.slots if slot.kind == "it")]
    look = _is_before if rule.language == "en" else _is_before_abroad
    return any(look(heard, end, own) for end in ends)


def _is_of_something_else(heard: Heard, own: Draft) -> bool:
    """Whether the noun before a match's verb is neither a word for an instrument nor one of its names."""
    noun = other_noun(heard)
    return noun is not None and not (noun and noun in _known(own))


def is_not_of_named(heard: Heard, named: Draft) -> bool:
    """Whether a verb behind a treaty's name is of several, or of a paper called otherwise: "the agreement signed …"."""
    rule = heard.rule
    if rule.language != "en" or rule.where or rule.about or rule.creates:
        return False
    if any(slot.kind in {"it", "treaty"} for slot in heard.slots):
        return False
    sentence, end = heard.hit.sentence, heard.hit.start
    subject = _subject_before(sentence, end)
    if subject is not None and subject.is_part:
        return True
    called = _JUST_BEFORE.search(sentence, max(0, end - _NEAR), end)
    return called is not None and called["thing"].lower() not in _known(named)


def _is_apart(heard: Heard, own: Draft) -> bool:
    """Whether "the treaty" is told from the entry's own by what stands behind it: its day, or a side."""
    slot = next((slot for slot in heard.slots if slot.kind == "it"), None)
    if slot is None or heard.words(slot).lower() == "it":
        return False
    text, at = heard.folded.text, heard.at + slot.end
    day = _OF_DAY.match(text, at)
    if day and (own.date or day["of"]):
        return not _is_own_day(heard, day.end() - 1 - heard.at, own)
    return is_with_others(heard, slot.end, own)


def _is_one_signing(heard: Heard, own: Draft) -> bool:
    """Whether it is told of one state alone that it signed, of another than the parties or another day."""
    slot = next((slot for slot in heard.slots if slot.property == "signature.date"), None)
    if slot is None:
        return False
    start = heard.hit.start
    side = _SIGNER.search(heard.hit.sentence, max(0, start - _NEAR), start)
    if side is None:
        return False
    is_other_day = bool(own.date) and not _is_own_day(heard, slot.start, own)
    return is_other_day or _are_others(heard, side.span(), own)


def _is_before_abroad(heard: Heard, end: int, own: Draft) -> bool:
    """The same as `_is_before`, in another language than English."""
    sentence, low = heard.hit.sentence, max(0, end - _REACH)
    if _is_other_thing(sentence, low, end, own) or _ELSE_ABROAD.search(sentence, low, end):
        return True
    with_whom = with_side(heard.rule.language)
    side = with_whom.search(sentence, low, end) if with_whom else None
    if side is not None and _are_others(heard, side.span("side"), own):
        return True
    pattern = before_verb(heard.rule.language)
    found = pattern.search(sentence, low, end) if pattern else None
    return found is not None and not (found["other"] and found["other"].lower() in _known(own))


def _is_other_thing(sentence: str, low: int, end: int, own: Draft) -> bool:
    """Whether it is a protocol or an armistice, and the entry's instrument is none."""
    found = _OWN_THING.search(sentence, low, end)
    return found is not None and found["thing"][:5].lower() not in _known(own)


def _known(own: Draft) -> str:
    return small(" ".join((own.title, *own.titles, own.kind)))


class _Subject(NamedTuple):
    """What the words before a verb tell of the instrument that they speak of.

    Attributes:
        thing: how the word for a protocol or an armistice begins, "" for another.
        is_part: whether they speak of a part of an instrument, or of several.
        sides: where those stand between whom it was made, None where they are not told.
        kind: the word that tells it from others, "" for none.
    """

    thing: str
    is_part: bool
    sides: tuple[int, int] | None
    kind: str


def _is_before(heard: Heard, end: int, own: Draft) -> bool:
    """Whether the words before an offset of a sentence, at which a verb begins, are of another."""
    if _is_no_treaty(heard, end, own) or _is_of_other_day(heard, end, own):
        return True
    subject = _subject_before(heard.hit.sentence, end)
    if subject is None:
        return False
    if subject.is_part or (subject.thing and subject.thing not in _known(own)):
        return True
    if subject.sides:
        return _are_others(heard, subject.sides, own)
    return bool(subject.kind) and _is_other(subject.kind, _known(own))


def _is_of_other_day(heard: Heard, end: int, own: Draft) -> bool:
    """Whether the instrument before an offset is told by a day that is not known to be its own."""
    sentence = heard.hit.sentence
    if sentence.find(signs.DATE, 0, end) < 0:
        return False
    found = _DATED.search(sentence, max(0, end - _REACH), end)
    return found is not None and not _is_own_day(heard, found.start("day"), own)


def _is_own_day(heard: Heard, at: int, own: Draft) -> bool:
    """Whether the day at an offset of the sentence may be that on which an instrument was made."""
    day = heard.folded.sign_at(heard.at + at).found
    return isinstance(day, DateFound) and bool(own.date) and not contradicts(own.date, day.value)


def _is_guessed(heard: Heard, own: Draft) -> bool:
    """Whether a match signs on a day without a year that, in the year told last, is not the known one."""
    for slot in heard.slots:
        if slot.property == "signature.date" and own.date:
            day = heard.folded.sign_at(heard.at + slot.start).found
            if isinstance(day, DateFound) and day.inferred and day.kind not in _TOLD_BY_ANOTHER:
                return contradicts(own.date, day.value)
    return False


def _is_too_late(heard: Heard, own: Draft) -> bool:
    """Whether talks are told that began in a year after that of an instrument's signing."""
    days = (str(heard.value(slot)) for slot in heard.slots if slot.property == "negotiation.date")
    day = next(days, "")
    talked, made = day[:_YEAR], own.date[:_YEAR]
    return talked.isdigit() and made.isdigit() and talked > made


def _are_talks_of_others(heard: Heard, own: Draft) -> bool:
    """Whether two states are told to have talked of which one is no party of an instrument."""
    if not any(slot.property.startswith("negotiation.") for slot in heard.slots):
        return False
    low, high = heard.hit.start, heard.hit.end
    signs_in = heard.folded.signs_between(heard.at + low, heard.at + high)
    named = [sign for _, sign in signs_in if isinstance(sign.found, NameFound)]
    return len(named) == _TWO and _are_others(heard, (low, high), own)


def is_with_others(heard: Heard, at: int, own: Draft) -> bool:
    """Whether behind an offset of the sentence a side is told that is none of an instrument's."""
    side = _WITH_SIDE.match(heard.hit.sentence, at)
    return side is not None and _are_others(heard, side.span(), own)


def _is_no_treaty(heard: Heard, end: int, own: Draft) -> bool:
    """Whether it is a law or the like, or something of an instrument that is none itself."""
    noun = _else_before(heard.hit.sentence, end)
    if noun is None or noun.at >= heard.hit.start:
        return False
    known = _known(own)
    return noun.stem not in known and _LIKE.get(noun.stem, noun.stem) not in known


class _Else(NamedTuple):
    """A noun for what is no treaty: where it stands in its sentence, and how it begins."""

    at: int
    stem: str


@lru_cache(maxsize=1024)
def _else_before(sentence: str, end: int) -> _Else | None:
    """Such a noun before an offset of a folded sentence. Remembered, as folded sentences recur."""
    low = max(0, end - _REACH)
    near = sentence[low:end].lower()
    if not any(noun in near for noun in _ELSE):
        return None
    found = _NO_TREATY.search(sentence, low, end)
    return _Else(found.start("noun"), found["noun"][:_STEM].lower()) if found else None


@lru_cache(maxsize=1024)
def _subject_before(sentence: str, end: int) -> _Subject | None:
    """What stands before an offset of a folded sentence; None where it is no instrument.

    Remembered, as folded sentences recur.
    """
    low = max(0, end - _REACH)
    near = sentence[max(0, end - _NEAR) : end].lower()
    if not any(noun in near for noun in _NOUNS):
        return None
    found = _OWN_THING.search(sentence, low, end)
    thing = found["thing"][:5].lower() if found else ""
    if _PART.search(sentence, low, end) or _SEVERAL.search(sentence, low, end):
        return _Subject(thing, is_part=True, sides=None, kind="")
    if sides := _SIDES.search(sentence, low, end):
        span = sides.span("sides" if sides["sides"] else "pair")
        return _Subject(thing, is_part=False, sides=span, kind="")
    called = _BEFORE.search(sentence, low, end)
    kind = called["kind"].lower() if called else ""
    known = kind if kind in _OTHERS or kind in _SPECIAL else ""
    return _Subject(thing, is_part=False, sides=None, kind=known)


def _are_others(heard: Heard, span: tuple[int, int], own: Draft) -> bool:
    """Whether of the states named in a stretch of the sentence one is no party of an instrument."""
    low, high = (heard.at + offset for offset in span)
    found = (sign.found for _, sign in heard.folded.signs_between(low, high))
    sides = [set(one.ids) for one in found if isinstance(one, NameFound)]
    return bool(own.named) and not all(any(side & set(ids) for ids in own.named) for side in sides)


def is_of_another_matter(said: str, known_as: str) -> bool:
    """Whether "the trade agreement", "the old treaty" is not the treaty whose names are given.

    >>> is_of_another_matter("the trade agreement", "Treaty of Peace")
    True
    """
    called = _CALLED.fullmatch(said)
    return called is not None and _is_other(called["kind"].lower(), known_as)


def _is_other(kind: str, known_as: str) -> bool:
    if kind in _OTHERS:
        return kind not in small(known_as).split()
    marks = _SPECIAL.get(kind)
    return bool(marks) and not any(mark in small(known_as) for mark in marks or ())
