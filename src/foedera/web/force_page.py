"""What the page "in force on a day" shows: the form as asked, and the answers."""

from dataclasses import dataclass

from foedera.lifecycle.model import Answer, State
from foedera.web.listing import party_names
from foedera.web.readable import Readable

_FIRST = (State.IN_FORCE, State.PROVISIONAL, State.NOTICE_RUNNING, State.DISPUTED)


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
    """The page."""

    asked: Asked
    answers: tuple[Answer, ...]
    parties: tuple[str, ...]

    @property
    def count_in_force(self) -> int:
        """How many are in force on every account."""
        return sum(answer.state is State.IN_FORCE for answer in self.answers)


def gather(record: Readable, asked: Asked) -> ForcePage:
    """Ask the record; what is in force comes first.

    Raises:
        BadDateError: if the day is none.
        UnknownNameError: if a party is unknown.
    """
    names = party_names(record, record.instruments())
    answers = () if asked.is_empty else _answers(record, asked)
    return ForcePage(
        asked=asked,
        answers=tuple(sorted(answers, key=lambda one: (one.state not in _FIRST, one.label))),
        parties=tuple(sorted(set(names.values()), key=str.casefold)),
    )


def _answers(record: Readable, asked: Asked) -> tuple[Answer, ...]:
    one, other = (asked.a, asked.b) if asked.a else (asked.b, "")
    if one and other:
        return record.in_force(on=asked.on, between=(one, other), viewpoint=asked.viewpoint)
    return record.in_force(on=asked.on, party=one, viewpoint=asked.viewpoint)
