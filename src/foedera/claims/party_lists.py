"""Lines of an article that list who is bound: "Parties (as of 2016): (36) Albania, Austria, …".

The head of the line must say that they are parties: who only signed is listed under
another head. A list that names a state younger than the treaty is of a later day, and so
are its other names: "Russia" beside "Croatia" is no Soviet Union. To read another head,
add its words to `_HEAD`.
"""

import re
from typing import Final

from foedera.claims.ledger import Entered, Ledger, Named, named_as
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import participants
from foedera.passages.model import Passage

_HEAD: Final = re.compile(
    r"(?:^|\n)[ \t*•–-]{0,4}(?:(?:contracting|current|member)\s+)?(?:parties|states\s+parties|member\s+states|ratifiers|ratified\s+by)"
    r"(?:\s+to\s+the\s+\w+)?\s{0,2}(?:\([^()\n]{0,60}\))?\s{0,2}[:–—]\s{0,2}(?:\(\d{1,3}\)\s{0,2})?(?P<list>[^\n]{4,6000})"
)
_ORIGINAL: Final = re.compile(
    r"\b(?:original|founding)\s+(?:contracting\s+)?(?:parties|signatories|members|member\s+states)\s+(?:to\s+the\s+\w+\s+)?were\s+(?:[^.:\n]{1,160}:\s*)?(?:the\s+)?(?P<list>[^\n]{4,1500})"
)
"""A sentence that names those who made it: "The original parties were …: A, B and C"."""
_HEADING: Final = ("original", "founding", "parties", "member states", "ratifiers", "ratified")
"""One of them stands wherever `_HEAD` does."""
_BETWEEN: Final = re.compile(
    r"[\s,;]*(?:\band\b)?[\s,;]*(?:\bthe\b\s*)?(?:\brepublic\s+of\s+)?", re.IGNORECASE
)
_FEWEST: Final = 2
_RULE: Final = "any.party.in-list"
_STATED: Final = "file.stated"
_TABLE: Final = 5
"""Participants that make a table of them, which names states as they are called today."""


def enter(passage: Passage, about: int | None, ledger: Ledger) -> None:
    """Enter the states of every such line of a passage, up to the first that is no name.

    A short list on a line of its own may have been cut as a heading.
    """
    if about is None or not ledger.survey.holds(_HEADING):
        return
    said = ledger.survey.small[passage.start : passage.end]
    if not any(word in said for word in _HEADING):
        return
    for line in (*_HEAD.finditer(said), *_ORIGINAL.finditer(said)):
        named = []
        at = 0
        base = passage.start + line.start("list")
        for found in find_participants(ledger.cut.repaired.text[base : passage.start + line.end()]):
            if not _BETWEEN.fullmatch(line["list"], at, found.start):
                break
            named.append(found)
            at = found.end
        for found in named if len(named) >= _FEWEST else []:
            ledger.enter(
                base + found.start, base + found.end, "party", named_as(found),
                rule=_RULE, about=about,
            )  # fmt: skip


def settle(ledger: Ledger) -> None:
    """Say whom names mean in lists that are younger than their treaty, and in tables without its day."""
    if "party" not in ledger.told:
        return
    lists: dict[int, list[Entered]] = {}
    for entered in ledger.entered:
        listed = entered.rule == _RULE or (entered.rule == _STATED and entered.property == "party")
        if listed and entered.about is not None:
            lists.setdefault(entered.about, []).append(entered)
    for about, members in lists.items():
        named = [e.value for e in members if isinstance(e.value, Named)]
        signed = ledger.drafts[about].date
        is_later = any(_is_younger(one.ids, signed) for one in named) if signed else False
        is_table = not signed and len(named) >= _TABLE and members[0].rule == _STATED
        for entered in members if is_later or is_table else ():
            if isinstance(entered.value, Named):
                entered.value = entered.value._replace(ids=_lasting(entered.value.ids))


def _is_younger(ids: tuple[str, ...], day: str) -> bool:
    """Whether of some participants, all known, none was there on a day."""
    known = participants()
    return not any(
        one not in known
        or (known[one].since <= day and (not known[one].until or known[one].until >= day))
        for one in ids
    )


def _lasting(ids: tuple[str, ...]) -> tuple[str, ...]:
    """Of those whom a name may mean the one that lasts, all where none or several do."""
    known = participants()
    lasting = tuple(one for one in ids if one in known and not known[one].until)
    return lasting if len(lasting) == 1 else ids
