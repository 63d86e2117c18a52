"""What an event is called where a deed and its day tell of it: the clause, with its subject.

"On 3 March 1919, Polish troops crossed the river" is called "Polish troops crossed the
river". A day on which a treaty's act or a negotiation is told is no event's besides:
the act has been read already, by a rule that knows it; but "it was broken on 17 June
1940, when the army occupied the country" tells an event of that day too. A deed that no state, people or
force does ("work began on the harbour in 1953") is no event between states.
"""

import re
from typing import Final

from foedera.claims.ledger import Entered, Ledger, named_as
from foedera.gazetteer.names import find_participants
from foedera.terms import ACTS

_DEEDS: Final = frozenset(
    {"en.event.date-then-deed", "en.event.deed-then-date", "en.event.later-deed"}
)
_BREAK: Final = re.compile(r"[.!?;:]\s+(?=[A-Z“\"(\[])|\n\s*\n|[\]\)]\s+(?=[A-Z])")
_TOLD_BY: Final = re.compile(
    r"\b(?:later|after|afterwards|earlier|before|same|next|following|previous)\b", re.IGNORECASE
)
"""In a day told by another: such a day may begin a clause without "on"."""
_WHEN: Final = re.compile(
    r",?\s+when\s+(?!(?:it|he|she|they|both)\b)(?!(?:\S+\s+){0,6}?(?:had|would|were\s+to|was\s+to)\b)"
)
"""Behind a day: what happened on it, and not before or after."""
_STOP: Final = re.compile(r"[;:!?\[]|\.(?!\d)|,\s+(?:and|but|which|who|while|when|where)\b|\n\s*\n")
_BEFORE_DATE: Final = re.compile(
    r"[\s,]*\b(?:in|on|by|from|at|during|until|since|of|early|late|the|end|beginning|mid)\s*$", re.IGNORECASE
)  # fmt: skip
_FORCES: Final = re.compile(
    r"\b(?:wars?|army|armies|troops?|forces?|fleets?|navy|offensives?|mutin\w+|uprisings?|revolts?|rebel\w*|insurg\w+|coup|invasions?|invaded|occupied|occupation|annex\w+|incorporat\w+"
    r"|battles?|sieges?|bomb\w+|peace|armistice|cease-?fire|truce|frontiers?|borders?|territor\w+|republics?|kingdoms?|empires?|parliament|seimas|sejm|elections?|independen\w+|surrender\w*|soldiers?|units|division|regiment|legion|militia|volunteers|red guards?|bolsheviks?|soviets?|nationalists|government)\b",
    re.IGNORECASE,
)
"""Words of forces, territory and states: one of them, or a participant's name, makes a deed an event."""
_AGAINST: Final = re.compile(
    r"\b(?:invaded|attacked|bombed|occupied|annexed|declared\s+war\s+(?:on|upon|against))\s+(?:the\s+)?"
)
"""Deeds that a state does to another, up to where that one is named."""
_DONE_BY: Final = re.compile(
    r"\b(?:was|were)\s+(?:invaded|attacked|bombed|occupied|annexed)\s+by\s+(?:the\s+)?"
)
"""The same deeds, told of whom they are done to, up to where that one is named who did them."""
_UNREAL: Final = re.compile(r"(?:and\s+)?(?:to\s+)?be(?:ing)?\b", re.IGNORECASE)
"""How a clause begins that tells what might be: "close to being invaded and being annexed"."""
_BEGINS: Final = re.compile(r"(?:the\s+)?", re.IGNORECASE)
_LONGEST: Final = 140
_REACH: Final = 300


def settle(ledger: Ledger) -> None:
    """Name every event after its clause, and drop those that tell an act read already."""
    if "event" not in ledger.told:
        return
    acts = [
        (e.start, e.end)
        for e in ledger.entered
        if e.property.endswith(".date") and e.property.partition(".")[0] in ACTS
    ]
    kept = []
    for entered in ledger.entered:
        if entered.property == "event" and entered.rule in _DEEDS:
            text = ledger.cut.repaired.text
            is_told = any(start <= entered.start and entered.end <= end for start, end in acts)
            if is_told and _clause_of_day(entered, text) is None:
                continue
            _name(entered, text)
            told = not entered.rule.endswith("later-deed") or _TOLD_BY.search(
                text, entered.start, entered.end
            )
            if not told or not _is_of_states(entered) or _is_unreal(entered):
                continue
        kept.append(entered)
    ledger.entered = kept


def _is_of_states(entered: Entered) -> bool:
    """Whether a deed's name tells of a state, a people or a force."""
    name = entered.value.get("name") if isinstance(entered.value, dict) else None
    if not isinstance(name, str) or _FORCES.search(name):
        return True
    return bool(find_participants(name))


def _is_unreal(entered: Entered) -> bool:
    name = entered.value.get("name") if isinstance(entered.value, dict) else None
    return isinstance(name, str) and _UNREAL.match(name) is not None


def _clause_of_day(entered: Entered, text: str) -> tuple[int, int] | None:
    """Where the clause stands behind a day that tells what happened "when"; None where none does."""
    when = entered.rule.endswith("date-then-deed") and _WHEN.match(text, entered.end)
    if not when:
        return None
    stop = _STOP.search(text, when.end(), when.end() + _REACH)
    end = stop.start() if stop else min(len(text), when.end() + _REACH)
    return when.end(), end


def _name(entered: Entered, text: str) -> None:
    """Call a deed by its clause, quote the clause with its day, and say who did it to whom."""
    if not isinstance(entered.value, dict):
        return
    start, end = entered.start, entered.end
    clause = _clause_of_day(entered, text)
    if clause is not None:
        said = text[slice(*clause)]
        end = clause[1]
    elif entered.rule.endswith(("date-then-deed", "later-deed")):
        after = text[entered.end : entered.end + _REACH]
        stop = _STOP.search(after)
        said = after[: stop.start()] if stop else after
        end += len(said.rstrip())
    else:
        before = text[max(0, entered.start - _REACH) : entered.start]
        starts = [found.end() for found in _BREAK.finditer(before)]
        said = before[starts[-1] :] if starts else before
        start -= len(said.lstrip())
        while (cut := _BEFORE_DATE.sub("", said)) != said:
            said = cut
    name = " ".join(said.split()).strip(' ,;:“”"')
    if " " in name and len(name) <= _LONGEST:
        entered.value = {**entered.value, "name": name, **_sides(name)}
        entered.start, entered.end = start, end


def _sides(name: str) -> dict[str, object]:
    """Who did it to whom, as far as a clause says: "Soviet troops attacked Finland"."""
    found = find_participants(name)
    if done := _DONE_BY.search(name):
        by = [named_as(one) for one in found if one.start == done.end()]
        against = [named_as(one) for one in found if _BEGINS.fullmatch(name, 0, one.start)]
    elif deed := _AGAINST.search(name):
        by = [named_as(one) for one in found if _BEGINS.fullmatch(name, 0, one.start)]
        against = [named_as(one) for one in found if one.start == deed.end()]
    else:
        return {}
    sides = {"by": by[:1], "against": against[:1]}
    return {side: named for side, named in sides.items() if named}
