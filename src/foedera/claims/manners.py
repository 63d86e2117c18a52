"""How an instrument enters into force, its numbers made of the words that rules find.

Rules find "on the thirtieth day following … the twentieth instrument"; a reader wants
`{"by": "deposit", "count": 20, "after": "P30D"}`. A count in no words known is dropped.
"""

import re
from functools import cache
from typing import Final

from foedera.claims.dates.languages import words_of
from foedera.claims.dates.numbers import number_of
from foedera.claims.ledger import Ledger

_PROPERTIES: Final = frozenset({"entry_into_force.manner"})


def settle(ledger: Ledger) -> None:
    """Make numbers and durations of the words in every structured manner."""
    if _PROPERTIES.isdisjoint(ledger.told):
        return
    for entered in ledger.entered:
        if entered.property in _PROPERTIES and isinstance(entered.value, dict):
            entered.value = settled(entered.value)


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
