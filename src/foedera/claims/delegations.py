"""Who negotiated for whom, as prose tells it: "Latvia was represented by …, Estonia by …".

    The Latvian delegation was led by Johan Alder, the Estonian one by Karl Birch
    The Latvian delegation included Johan Alder, Karl Birch and Emil Dorn

A delegate is none who signed: what is told is an office of the person, in the words of
the document, and an office of a signatory only where the document says too that he signed.
To read another way, add it to `_WAYS`.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from foedera.claims.ledger import Ledger
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants
from foedera.passages.model import Passage

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆĈČĎĐĒĖĘĚĢĪĮĶĹĻĽŁŃŅŇŌŐŒŔŘŚŠŢŤŪŮŰŲŹŻŽ"
_WORD: Final = rf"(?:[{_CAPITAL}]\.|[{_CAPITAL}][\w’'-]+)"
_NAME: Final = rf"{_WORD}(?:\s+(?:de|von|van|der|{_WORD})){{1,3}}"
_PEOPLE: Final = re.compile(
    rf"(?:(?:its|the|her|his)\s+)?(?P<list>{_NAME}(?:,\s+{_NAME}){{0,11}}(?:,?\s+and\s+{_NAME})?)"
)
_PERSON: Final = re.compile(_NAME)
_WAYS: Final = (
    ("delegate of {}", "{} delegate", re.compile(r"\s+(?:was|were)\s+represented\s+by\s+")),
    ("head of the delegation of {}", "head of the {} delegation", re.compile(
        r"\s+delegation,?\s+(?:was\s+)?(?:led|headed|chaired)\s+by\s+")),
    ("member of the delegation of {}", "member of the {} delegation", re.compile(
        r"\s+delegation\s+(?:included|consisted\s+of|comprised|was\s+composed\s+of|was\s+made\s+up\s+of)\s+")),
)  # fmt: skip
"""What those named are, of a state by its name and by its adjective, and what leads to them."""
_NEXT: Final = re.compile(r"[,;]\s+(?:and\s+|while\s+)?(?:that\s+of\s+)?(?:the\s+)?")
_AGAIN: Final = re.compile(
    r"(?:\s+(?:one|side|delegation))?(?:\s+was)?\s+(?:(?:led|represented)\s+)?by\s+"
)
_SIGNS: Final = ("represented by", " delegation ", " delegation, ")
_MOST: Final = 6
_RULE: Final = "en.office.delegate"
_ADJECTIVES: Final = frozenset({"adjective", "people"})


class _Delegate(NamedTuple):
    """A delegate: where the side is named, where the person's name begins and ends, the office."""

    side: int
    start: int
    end: int
    office: str


def enter(passage: Passage, about: int | None, ledger: Ledger) -> None:
    """Enter the office of everyone whom a passage tells as a delegate."""
    if about is None or passage.language != "en" or not ledger.survey.holds(_SIGNS):
        return
    said = ledger.survey.small[passage.start : passage.end]
    if not any(sign in said for sign in _SIGNS):
        return
    text = ledger.cut.repaired.text[passage.start : passage.end]
    for one in _delegates(text):
        person = " ".join(text[one.start : one.end].split())
        ledger.enter(
            passage.start + one.side, passage.start + one.end, "person.office",
            {"person": person, "office": one.office}, rule=_RULE, about=about, safe=passage.safe,
        )  # fmt: skip


def _delegates(text: str) -> Iterator[_Delegate]:
    """Every delegate that a text tells of, side by side."""
    sides = find_participants(text)
    for of_name, of_adjective, way in _WAYS:
        for led in way.finditer(text):
            side = next((one for one in sides if one.end == led.start()), None)
            at = led.end()
            for _ in range(_MOST):
                people = _PEOPLE.match(text, at) if side else None
                if side is None or people is None:
                    break
                office = of_adjective if side.form in _ADJECTIVES else of_name
                office = office.format(_printed(side))
                yield from _each(text, people.span("list"), side.start, office)
                side, at = _next(text, people.end(), sides)


def _next(text: str, at: int, sides: list[NameFound]) -> tuple[NameFound | None, int]:
    """The side told in the same breath, and where its people begin: ", Estonia by …"."""
    joint = _NEXT.match(text, at)
    side = next((one for one in sides if joint and one.start == joint.end()), None)
    again = _AGAIN.match(text, side.end) if side else None
    return (side, again.end()) if side and again else (None, at)


def _each(text: str, span: tuple[int, int], side: int, office: str) -> Iterator[_Delegate]:
    for name in _PERSON.finditer(text, *span):
        if not find_participants(name.group()):
            yield _Delegate(side, name.start(), name.end(), office)


def _printed(side: NameFound) -> str:
    return " ".join(side.text.split())
