"""How an instrument enters into force and what it counts, numbers made of the words that rules find.

A text says too how its amendments, its denunciation or what is decided under it take
effect, in the same words: a clause whose subject is one of those says nothing of the
instrument's own entry into force, unless the instrument is an amendment or a decision
itself. Neither does one that waits for a later party's own instrument.

Rules find "on the thirtieth day following … the twentieth instrument"; a reader wants
`{"by": "deposit", "count": 20, "after": "P30D"}`. A count in no words known is dropped:
"seven articles" are 7, "secret articles" are no number of them.
"""

import re
from functools import cache
from typing import Final

from foedera.claims.dates.languages import words_of
from foedera.claims.dates.numbers import number_of
from foedera.claims.ledger import Entered, Ledger

_OWN: Final = r"treat(?:y|ies)|agreements?|conventions?|protocols?|covenant|charter|statutes?|pact|accords?|arrangement|traité|protocole|pacte"
_OTHER: Final = (
    r"terminations?|denunciations?|withdrawals?|amendments?|modifications?|decisions?|measures?|notices?|suspensions?|changes?|revisions?|accessions?"
    r"|increases?|reductions?|extensions?|declarations?|determinations?|rectifications?|adjustments?|reservations?|objections?|stages?"
    r"|dénonciation|retrait|amendements?|décisions?|adhésions?|déclarations?"
)
_SUBJECT: Final = re.compile(
    r"(?:(?P<of>\b(?:to|of|in|from|under|by|with|for|on|de|du|à|dans|par)\s+)?\b(?:the|this|these|such|an?|any|each|all|every|said|no|le|la|les|cette|ces?|une?|toute?)\s+"
    rf"(?:[\w’'-]+\s+){{0,2}}?|^\W*|l['’])(?:(?P<own>{_OWN})|(?P<other>{_OTHER}))\b",
    re.IGNORECASE,
)
_CHANGES: Final = re.compile(r"amend|modif|revis|decision|décision|adjust|rectif", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[.;:]\s|\n\s*\n|\d\.\s")
_LATER_PARTY: Final = re.compile(r"\b(?:its|their)\s+(?:own\s+)?instruments?\b", re.IGNORECASE)
_FIRST_OF_MONTH: Final = re.compile(r"\bfirst\s+day\s+of\s+the\s", re.IGNORECASE)
"""A day of the calendar, and not one day after something."""
_BEFORE: Final = 160
_COUNT: Final = "article.count"
_PROPERTIES: Final = frozenset({"entry_into_force.manner"})


def settle(ledger: Ledger) -> None:
    """Make numbers and durations of the words in every structured manner, and of articles' count.

    What takes effect so without being the instrument itself is left out.
    """
    if _COUNT in ledger.told:
        _settle_counts(ledger)
    if not any(prop.startswith("entry_into_force.") for prop in ledger.told):
        return
    ledger.entered = [
        e for e in ledger.entered if ".text." not in e.rule or not _is_anothers(e, ledger)
    ]
    for entered in ledger.entered:
        if entered.property in _PROPERTIES and isinstance(entered.value, dict):
            if _FIRST_OF_MONTH.search(ledger.cut.repaired.text, entered.start, entered.end):
                entered.value.pop("days", None)
            entered.value = settled(entered.value)


def _settle_counts(ledger: Ledger) -> None:
    """Give every count in digits; words that are no number count nothing."""
    for entered in ledger.entered:
        if entered.property == _COUNT:
            entered.value = str(counted(entered.value) or "")
    ledger.entered = [e for e in ledger.entered if e.property != _COUNT or e.value]


def _is_anothers(entered: Entered, ledger: Ledger) -> bool:
    """Whether a text's clause is of what enters into force, and speaks of something else than the text."""
    if not entered.property.startswith("entry_into_force."):
        return False
    text = ledger.cut.repaired.text
    if _LATER_PARTY.search(text, entered.start, entered.end):
        return True
    words = _CLAUSE.split(text[max(0, entered.start - _BEFORE) : entered.start])[-1]
    subjects = [found for found in _SUBJECT.finditer(words) if not found["of"]]
    if not subjects or not subjects[-1]["other"]:
        return False
    changes = _CHANGES.match(subjects[-1]["other"])
    title = ledger.drafts[entered.about].title if entered.about is not None else ""
    return changes is None or _CHANGES.search(title) is None


def settled(value: dict[str, object]) -> dict[str, object]:
    """One manner in the contract's terms: `by`, `count`, `after`."""
    out: dict[str, object] = {"by": value["by"]}
    if count := counted(value.get("count")):
        out["count"] = count
    if after := value.get("after"):
        out["after"] = after
    elif days := counted(value.get("days")):
        out["after"] = f"P{days}D"
    elif months := counted(value.get("months")):
        out["after"] = f"P{months}M"
    return out


def counted(words: object) -> int:
    """The number that words or digits say, 0 for none."""
    if not isinstance(words, str):
        return 0
    if words.isdigit():
        return int(words)
    french = words_of("fr")
    count = number_of(words.lower(), _english(), adds_teens=False)
    return count or number_of(_cardinal(words.lower()), french.numbers, adds_teens=True)


@cache
def _english() -> dict[str, int]:
    """English numbers, with the ordinals of tens beyond those of days: "on the ninetieth day"."""
    words = words_of("en")
    tens = {f"{word[:-1]}ieth": number for word, number in words.numbers.items() if word[-1] == "y"}
    return {**words.numbers, **words.day_words, **tens, "hundredth": 100}


def _cardinal(words: str) -> str:
    """A French ordinal's cardinal: "trentième" is "trente"; words that are none stay."""
    if words in {"premier", "première"}:
        return "un"
    stem = words.removesuffix("ième")
    if stem == words:
        return words
    numbers = words_of("fr").numbers
    last = re.split(r"[\s-]", stem)[-1]
    endings = (last, last + "e", last.removesuffix("u"), last.removesuffix("v") + "f")
    return stem[: len(stem) - len(last)] + next((one for one in endings if one in numbers), last)
