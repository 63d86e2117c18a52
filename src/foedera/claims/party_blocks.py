"""Blocks of an article that list who is bound, a state to a line or to a cell of a table.

    As of May 2003, 5 states have ratified the convention:

    -   Albania
    -   Norway (with a reservation)

What stands before the block must say that its states are bound: the sentence right above
it, else the heading. States that only signed, or are told to be no parties, are left out;
so is what stands below a heading within a column ("OBSERVERS:"). To read another such
sentence, add its words to `_BOUND`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from foedera.claims.ledger import Ledger, named_as
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants
from foedera.passages.model import Passage, PassageKind

_SHAPE: Final = re.compile(r"\s{0,4}(?:[-*•–+|])")
_BOUND: Final = re.compile(
    r"\b(?:have|has|had)\s+(?:since\s+)?(?:ratified|acceded|accepted|become\s+(?:a\s+)?part(?:y|ies))\b"
    r"|\b(?:ratified|accepted|acceded\s+to)\s+by\b|\b(?:are|were|is)\s+(?:currently\s+|now\s+)?(?:a\s+)?(?:state\s+|states\s+)?(?:part(?:y|ies)|members)\b"
    r"|\b(?:current|contracting|state|states|original|list\s+of|the)\s+(?:state\s+|states\s+)?parties\b|\bmember\s+states\b"
)
_HEADED: Final = re.compile(
    r"(?:list\s+of\s+)?(?:(?:current|contracting|original|member|state|states)\s+)*(?:parties|members|member\s+states|ratifications?|ratifying\s+states)(?:\s+to\s+the\s+\w+)?\s*:?"
)
_NOT: Final = re.compile(
    r"\bnot\b|\bnon\b|\bno\s+longer\b|\bonly\s+signed\b|\bwithdr|\bunratified\b|\bformer\b|\bneither\b"
)
_CELL: Final = re.compile(r"[^|\n]{1,400}")
_MARKS: Final = " \t-–•*+|="
_AROUND: Final = re.compile(r"(?:\s*(?:\([^()]{0,80}\)|\[[^\[\]]{0,20}\]|[*†‡¹²³]))*\s*")
_BEFORE: Final = re.compile(r"(?:the\s+)?", re.IGNORECASE)
_ABOVE: Final = 400
"""Code points of what stands above a block that are looked at."""
_FEWEST: Final = 3
_RULE: Final = "any.party.in-list"


def enter(passage: Passage, about: int | None, ledger: Ledger) -> None:
    """Enter the states of a passage that is such a block, under the subject of its entry."""
    text = ledger.cut.repaired.text
    if about is None or not _SHAPE.match(text, passage.start, passage.end):
        return
    if not _is_of_parties(passage, ledger):
        return
    members, others = _members(text, passage.start, passage.end)
    if len(members) < _FEWEST or others > len(members):
        return
    for found, base in members:
        ledger.enter(
            base + found.start, base + found.end, "party", named_as(found), rule=_RULE, about=about
        )


def _is_of_parties(passage: Passage, ledger: Ledger) -> bool:
    """Whether the sentence above a block, else its heading, says that its states are bound."""
    passages, small = ledger.cut.passages, ledger.survey.small
    at = bisect_left(passages, passage.start, key=lambda one: one.start)
    for above in reversed(passages[max(0, at - 2) : at]):
        said = small[max(above.start, above.end - _ABOVE) : above.end].strip(" \n#=*")
        if above.kind is PassageKind.HEADING:
            return _HEADED.fullmatch(said) is not None
        if above.kind is not PassageKind.PROSE or _SHAPE.match(said):
            return False
        last = said.rpartition(". ")[2] if said.endswith(":") else said
        if _BOUND.search(last):
            return _NOT.search(last) is None
    return False


def _members(text: str, start: int, end: int) -> tuple[list[tuple[NameFound, int]], int]:
    """The states of a block, each with where its cell begins, and how many cells name none."""
    members: list[tuple[NameFound, int]] = []
    others = 0
    closed: set[int] = set()
    for column, base, words in _cells(text, start, end):
        if words.endswith(":"):
            closed.add(column)
        elif column not in closed:
            found = _state(words)
            if found is None:
                others += 1
            elif _NOT.search(words.lower()) is None:
                members.append((found, base))
    return members, others


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Column, offset and words of each cell with words in it."""
    at = start
    while at < end:
        past = text.find("\n", at, end)
        past = end if past < 0 else past
        for column, cell in enumerate(_CELL.finditer(text, at, past)):
            words = cell.group().strip(_MARKS)
            if words:
                yield column, cell.start() + cell.group().index(words), words
        at = past + 1


def _state(words: str) -> NameFound | None:
    """The one state that a cell names, with nothing but remarks and marks about it."""
    found = find_participants(words)
    if not found or not _BEFORE.fullmatch(words, 0, found[0].start):
        return None
    return found[0] if _AROUND.fullmatch(words, found[0].end) else None
