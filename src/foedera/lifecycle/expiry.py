"""When a term runs out, and when it does as prolonged.

A term of five years from 2 March 1911 runs until the end of 2 March 1916: the
day from which it runs is not counted, the day to which it runs is (European Convention
on the Calculation of Time-Limits, 1972, ETS 76, articles 3 and 4). "Until 31 December"
likewise includes that day. So every day here is the last day *in* force.

A prolongation "for another five years" counts from the day on which the term would
have run out; one "until" a day needs no count.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from foedera.chronology import add_duration
from foedera.errors import BadDateError
from foedera.lifecycle.evidence import Saying
from foedera.lifecycle.story import Prolongation, Story

_FROM_SIGNATURE = ("date of signature", "from signature", "day of signature", "its signature")


@dataclass(frozen=True, slots=True)
class Stage:
    """One stretch of the term.

    Attributes:
        before: the window of the last day without the prolongation; None when it cannot be counted.
        last: the window of the last day with it; None when it cannot be counted.
        prolongation: what makes it last; None for the term itself.
    """

    before: tuple[date, date] | None
    last: tuple[date, date] | None
    prolongation: Prolongation | None = None


def stages(story: Story) -> Iterator[Stage]:
    """Give the term, then each prolongation in order of agreement."""
    last = _own(story)
    if story.term is not None:
        yield Stage(None, last)
    for prolongation in story.prolongations:
        before, last = last, _prolonged(last, prolongation)
        yield Stage(before, last, prolongation)


def runs_from_signature(term: Saying) -> bool:
    """Whether the words of the term count it from the signature."""
    return any(
        mark in " ".join(support.quote.lower().split())
        for support in term.support
        for mark in _FROM_SIGNATURE
    )


def _own(story: Story) -> tuple[date, date] | None:
    term = story.term
    if term is None:
        return None
    if term.dated:
        return term.first, term.last
    if runs_from_signature(term) and story.signature is not None:
        return _moved((story.signature.first, story.signature.last), term.value)
    if story.begins is None:
        return None
    return _moved((story.begins.first, story.begins.sure), term.value)


def _prolonged(
    last: tuple[date, date] | None, prolongation: Prolongation
) -> tuple[date, date] | None:
    if prolongation.until is not None:
        return prolongation.until.first, prolongation.until.last
    if prolongation.term is None or last is None:
        return None
    return _moved(last, prolongation.term.value)


def _moved(days: tuple[date, date], length: str) -> tuple[date, date] | None:
    try:
        return add_duration(days[0], length), add_duration(days[1], length)
    except BadDateError:
        return None
