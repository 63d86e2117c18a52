"""Footnotes: what they cite, tied to the words that their marks stand behind; and the history of a text.

Treaty series tell below the page what became of the text above: "[1] Came into force on
6 August 1960 …", "[2] Ratification advised by the Senate …; ratifications exchanged …". To
know another beginning of such a note, add it to `_HISTORY`.

A page copied as plain text loses the numbers of its notes, for they were drawn by the
browser: as many references as there are marks are the notes, in their order.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

from foedera.claims.citations import TREATY_SERIES
from foedera.claims.folding import Context
from foedera.claims.ledger import Ledger
from foedera.gazetteer.series import find_citations
from foedera.passages.model import Passage, PassageKind

_HISTORY: Final = re.compile(
    r"\W*(?:\d{1,3}\W{1,3})?(?:(?:the |le |la |l['’])?(?:agreement|convention|treaty|protocol|accord|traité|protocole) )?"
    r"(?:came into force|entered into force|ratif\w+ |exchange of|signed (?:at|in|on)|proclaimed|in force|entrée? en vigueur|est entrée? en vigueur|échange des)",
    re.IGNORECASE,
)
NOTE_RULE: Final = "any.citation.in-note"
"""What reads a citation in a note whose mark stands behind words about the instrument."""
_REACH = 60
"""Code points that may stand between the end of a claim and the mark that documents it."""


def enter_notes(ledger: Ledger, contexts: dict[int, Context]) -> None:
    """Enter the treaty series that notes cite, each about what its mark documents."""
    marks = {mark.label: mark.offset for mark in reversed(ledger.cut.note_marks)}
    for passage in _notes(ledger, marks):
        about = _documented(ledger, marks.get(passage.label))
        if about is None:
            subject = contexts[passage.entry].subject
            _enter_note(ledger, passage, subject, "any.citation.in-note-of-entry")
        else:
            _enter_note(ledger, passage, about, NOTE_RULE)


def _notes(ledger: Ledger, marks: Mapping[str, int]) -> list[Passage]:
    """The notes of a document; references without numbers bear those of the marks if they tally."""
    notes = ledger.passages.get(PassageKind.FOOTNOTE, [])
    if notes or not marks:
        return notes
    listed = [p for p in ledger.passages.get(PassageKind.REFERENCE, ()) if not p.label]
    numbers = [str(number) for number in range(1, len(listed) + 1)]
    if set(marks) != set(numbers):
        return []
    return [p._replace(label=number) for p, number in zip(listed, numbers, strict=True)]


def of_text(ledger: Ledger) -> list[Passage]:
    """The notes that tell the history of a document's text, as passages of it without their marks."""
    text = ledger.cut.repaired.text
    return [
        p._replace(kind=PassageKind.ARTICLE, start=max(p.start, p.value_start))
        for p in ledger.passages.get(PassageKind.FOOTNOTE, ())
        if _HISTORY.match(text, max(p.start, p.value_start))
    ]


def _documented(ledger: Ledger, offset: int | None) -> int | None:
    """The mention whose claim ends nearest before a mark."""
    if offset is None:
        return None
    ends = sorted(ledger.documented)
    index = bisect_right(ends, (offset, len(ledger.drafts))) - 1
    if index < 0 or offset - ends[index][0] > _REACH:
        return None
    nearest = [number for end, number in ends if end == ends[index][0]]
    protocols = [n for n in nearest if ledger.drafts[n].parent is not None]
    return (protocols or nearest)[-1]


def _enter_note(ledger: Ledger, passage: Passage, about: int | None, rule: str) -> None:
    if about is None or not ledger.survey.may_cite(passage.start, passage.end):
        return
    text = ledger.cut.repaired.text[passage.start : passage.end]
    for found in find_citations(text):
        if found.value.get("series") in TREATY_SERIES:
            start, end = passage.start + found.start, passage.start + found.end
            ledger.enter(start, end, "citation", found.value, rule=rule, about=about)
            ledger.drafts[about].catalogue.append(" ".join(text[found.start : found.end].split()))
