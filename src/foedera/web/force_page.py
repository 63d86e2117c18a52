"""What the page "in force on a day" shows: the form as asked, and the answers."""

from dataclasses import dataclass

from foedera.lifecycle.model import Answer, State
from foedera.web.listing import party_names
from foedera.web.paging import Leaf, leaf
from foedera.web.readable import Readable
from foedera.workbench.telling import Answered, with_protocols

PAGE_LENGTH = 25

_LATER = (State.ENDED, State.VOID, State.NEVER_IN_FORCE, State.UNSIGNED, State.NOT_PARTY)
_ABSENT = (State.UNSIGNED, State.NOT_PARTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The form: a day, one or two parties in any name, and whose view."""

    on: str = ""
    a: str = ""
    b: str = ""
    viewpoint: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked yet."""
        return not self.on


@dataclass(frozen=True, slots=True, kw_only=True)
class ForcePage:
    """The page.

    Attributes:
        asked: the form.
        answers: what there was that day, what bound or may have bound first, each with
            the protocols that it tells of.
        absent: instruments that did not yet stand between those asked about.
        count_in_force: how many are in force on every account.
        parties: names to choose from.
    """

    asked: Asked
    answers: Leaf[Answered]
    absent: tuple[Answer, ...]
    count_in_force: int
    parties: tuple[str, ...]


def gather(record: Readable, asked: Asked, page: int) -> ForcePage:
    """Ask the record; what is in force comes first.

    Raises:
        BadDateError: if the day is none.
        UnknownNameError: if a party is unknown.
    """
    names = party_names(record, record.instruments())
    found = () if asked.is_empty else _answers(record, asked)
    told = with_protocols(record, found)
    there = [one for one in told if one.answer.state not in _ABSENT]
    there.sort(key=lambda one: one.answer.state in _LATER)
    return ForcePage(
        asked=asked,
        answers=leaf(there, page, PAGE_LENGTH),
        absent=tuple(one.answer for one in told if one.answer.state in _ABSENT),
        count_in_force=sum(answer.state is State.IN_FORCE for answer in found),
        parties=tuple(sorted(set(names.values()), key=str.casefold)),
    )


def _answers(record: Readable, asked: Asked) -> tuple[Answer, ...]:
    one, other = (asked.a, asked.b) if asked.a else (asked.b, "")
    if one and other:
        return record.in_force(on=asked.on, between=(one, other), viewpoint=asked.viewpoint)
    return record.in_force(on=asked.on, party=one, viewpoint=asked.viewpoint)
