"""A witness's remark that others count otherwise: a value told from the one just given.

    On 4 April 1935 it was extended until 31 December 1944; others give a year more.

What others give is no word of the witness's own: it is reported, and they are its holder.
It is counted from the day told last before it, of whatever act that is; a remark behind a
length of time ("its term was ten years; others give a year more") is counted from no day.
"""

import re
from typing import Final

import ahocorasick_rs

from foedera import chronology
from foedera.claims.ledger import Entered, Ledger
from foedera.claims.model import Modality
from foedera.errors import BadDateError
from foedera.terms import ACTS

_SOURCES: Final = r"(?:sources|authors|works|writers|accounts|lists|handbooks|historians|editions)"
_VERBS: Final = r"(?:give|have|count|print|name|say|add|make\s+it|put\s+it|date\s+it)"
_REMARK: Final = re.compile(
    rf"\b(?:(?P<holder>(?:most\s+)?others|(?:some\s+|most\s+)?other\s+{_SOURCES}|some\s+{_SOURCES})\s+(?:also\s+)?{_VERBS}"
    r"|(?P<place>elsewhere)(?:\s+it\s+is)?)"
    r"\s+(?P<count>an?|one|two|three|four|five|\d{1,2})\s+(?P<unit>year|month|week|day)s?\s+(?P<way>more|later|longer|less|fewer|earlier|shorter)(?=\s*(?:[.;,)]|$))",
    re.IGNORECASE,
)
_HOLDERS: Final = ("others", "elsewhere", *_SOURCES[3:-1].split("|"))
_CALLS: Final = tuple(
    f"{unit} {way}"
    for unit in ("year", "years", "month", "months", "week", "weeks", "day", "days")
    for way in ("more", "later", "longer", "less", "fewer", "earlier", "shorter")
)
_FIND: Final = ahocorasick_rs.AhoCorasick(
    (*_HOLDERS, *_CALLS), implementation=ahocorasick_rs.Implementation.DFA
)
"""Finds what a remark holds one each of."""
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_BACK: Final = frozenset({"less", "fewer", "earlier", "shorter"})
_DAYS: Final = ("until", "date")
_LENGTHS: Final = ("term", "notice", "after")
_REACH: Final = 300
"""Code points between a day and a remark on it."""
_STOP: Final = re.compile(r"[.!?]\s+")
_RULE: Final = "en.remark.others-count-otherwise"


def settle(ledger: Ledger) -> None:
    """Enter what others are said to give, beside what the witness itself gives."""
    numbers = [number for number, *_ in _FIND.find_matches_as_indexes(ledger.survey.small)]
    if not numbers or not min(numbers) < len(_HOLDERS) <= max(numbers):
        return
    for remark in _REMARK.finditer(ledger.survey.text):
        last = _told_last(ledger, remark.start())
        if last is None or last.property.rpartition(".")[2] not in _DAYS:
            continue
        value = _counted(str(last.value), remark)
        if value:
            start = _sentence_start(ledger.survey.text, remark.start())
            ledger.enter(
                start, remark.end(), last.property, value, rule=_RULE, about=last.about,
                modality=Modality.REPORTED, holder=remark["holder"] or remark["place"],
            )  # fmt: skip


def _sentence_start(text: str, at: int) -> int:
    """Where the sentence begins that a remark ends: it may say how the witness itself counts."""
    before = text[max(0, at - _REACH) : at]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    return at - len(before) + stops[-1] if stops else at


def _told_last(ledger: Ledger, at: int) -> Entered | None:
    """What is told of an act's day or length last before an offset, in the same passage."""
    passage = next((p for p in ledger.cut.passages if p.start <= at < p.end), None)
    low = max(at - _REACH, passage.start if passage else at)
    told = [e for e in ledger.entered if low <= e.start and e.end <= at and _is_counted(e)]
    return max(told, key=lambda e: (e.end, e.property.endswith(".until")), default=None)


def _is_counted(entered: Entered) -> bool:
    """Whether a claim gives a day or a length of an act, in the witness's own words."""
    act, _, part = entered.property.rpartition(".")
    own = entered.modality is Modality.ASSERTED and isinstance(entered.value, str)
    return own and (part == "term" or (act in ACTS and part in {*_DAYS, *_LENGTHS}))


def _counted(day: str, remark: re.Match[str]) -> str:
    """The day that lies as far from another as a remark says, "" for what is no plain day."""
    number = remark["count"].lower()
    count = _COUNTS.get(number) or int(number)
    length = f"P{count}{remark['unit'][0].upper()}"
    try:
        return chronology.shift(day, length, -1 if remark["way"].lower() in _BACK else 1)
    except BadDateError:
        return ""
