"""Key/value lines: infoboxes, registers, catalogue entries.

A key names the property; the value is read for what the property wants. To have
another key read, add it to `KEYS`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from foedera.claims.dates import find_dates, resolve
from foedera.claims.folding import Context
from foedera.claims.ledger import Ledger, Named, named_as
from foedera.claims.prose import ProseReader
from foedera.gazetteer.languages import language_code
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.places import find_places, place
from foedera.gazetteer.series import find_citations
from foedera.passages.model import Passage

KEYS: Final = {
    "date signed": "signature.date", "signed on": "signature.date", "signed": "signature.date",
    "date of signature": "signature.date", "signature date": "signature.date", "date of conclusion": "signature.date",
    "date of adoption": "signature.date", "concluded": "signature.date", "date concluded": "signature.date",
    "location signed": "signature.place", "place of signature": "signature.place", "signed at": "signature.place",
    "place signed": "signature.place", "place": "signature.place", "location": "signature.place",
    "date effective": "entry_into_force.date", "effective": "entry_into_force.date", "effective date": "entry_into_force.date",
    "entry into force": "entry_into_force.date", "date of entry into force": "entry_into_force.date",
    "entered into force": "entry_into_force.date", "in force from": "entry_into_force.date",
    "expiration": "end.date", "expiry": "end.date", "date expiration": "end.date", "expired": "end.date",
    "date of termination": "end.date", "in force until": "end.date", "terminated": "end.date",
    "date ratified": "ratification.date", "ratified": "ratification.date", "date of ratification": "ratification.date",
    "date registered": "registration.date", "registered": "registration.date", "date of registration": "registration.date",
    "original signatories": "party", "parties": "party", "alliance members": "party", "members": "party",
    "contracting parties": "party", "country": "party", "countries": "party", "participants": "party", "party": "party",
    "signatories": "signatory", "signatory": "signatory", "negotiators": "signatory", "signed by": "signatory",
    "languages": "language", "language": "language", "authentic languages": "language",
    "alliance type": "kind", "type": "kind", "type of treaty": "kind", "treaty type": "kind", "kind": "kind",
    "source": "citation", "citation": "citation", "citations": "citation", "references": "citation", "series": "citation",
    "title": "title", "name": "title", "treaty": "title", "official title": "title", "native title": "title",
}  # fmt: skip
"""Keys in lower case, and the property that their value gives."""

_ITEM = re.compile(r"[^,;\n]+")
_IN_PLACE = re.compile(r"\b(?:in|at)\s+(?:the\s+(?:city|town)\s+of\s+)?")


@dataclass(frozen=True, slots=True)
class Line:
    """A key/value line's value: its text, where it begins, and what it is about."""

    text: str
    base: int
    about: int
    ledger: Ledger

    def enter(self, start: int, end: int, prop: str, value: object) -> None:
        """Enter a claim at offsets of the value."""
        self.ledger.enter(
            self.base + start,
            self.base + end,
            prop,
            value,
            rule=f"any.key-value.{prop}",
            about=self.about,
        )


def read(passage: Passage, context: Context, ledger: Ledger, prose: ProseReader) -> None:
    """Read one key/value line, then whatever its value says in running words."""
    prop = KEYS.get(" ".join(passage.label.lower().split()))
    if prop is None or context.subject is None:
        return
    text = ledger.cut.repaired.text[passage.value_start : passage.end]
    line = Line(text, passage.value_start, context.subject, ledger)
    _READERS[prop.rpartition(".")[2]](line, prop)
    if prop not in {"kind", "title"}:
        prose.read_value(passage, context)


def _read_date(line: Line, prop: str) -> None:
    dates = [d for d in resolve(find_dates(line.text), is_day_first=True) if d.value]
    if not dates:
        return
    first = dates[0]
    line.enter(first.start, first.end, prop, first.value)
    act = prop.partition(".")[0]
    rest = _IN_PLACE.search(line.text, first.end, first.end + 40)
    if rest:
        for found in find_places(line.text[rest.end() :])[:1]:
            if found.start == 0:
                line.enter(
                    rest.start(), rest.end() + found.end, f"{act}.place", place(found.id).label
                )


def _read_place(line: Line, prop: str) -> None:
    words = line.text.split(",")[0].split(";")[0]
    name = words.strip(" .\n")
    if not name:
        return
    start = words.index(name)
    known = find_places(name)
    label = (
        place(known[0].id).label
        if known and (known[0].start, known[0].end) == (0, len(name))
        else name
    )
    line.enter(start, start + len(name), prop, label)


def _read_parties(line: Line, prop: str) -> None:
    for found in find_participants(line.text):
        if found.form not in {"adjective", "people"}:
            line.enter(found.start, found.end, prop, named_as(found))


def _read_people(line: Line, prop: str) -> None:
    """Persons sign, but some boxes list the states: a state's name is a party, not a signatory."""
    for item in _ITEM.finditer(line.text):
        words = item.group().strip(" .-–")
        if not words:
            continue
        start = item.start() + item.group().index(words)
        states = find_participants(words)
        if states and states[0].start == 0 and states[0].end == len(words):
            line.enter(start, start + len(words), "party", Named(words, states[0].ids))
        elif words[0].isupper() and " " in words:
            line.enter(start, start + len(words), prop, " ".join(words.split()))


def _read_languages(line: Line, prop: str) -> None:
    for item in _ITEM.finditer(line.text.replace(" and ", " ,   ")):
        words = item.group().strip(" .\n")
        code = language_code(words) if words else None
        if code:
            start = item.start() + item.group().index(words)
            line.enter(start, start + len(words), prop, code)


def _read_words(line: Line, prop: str) -> None:
    words = line.text.strip(" .\n")
    if words:
        start = line.text.index(words)
        line.enter(start, start + len(words), prop, " ".join(words.split()))


def _read_citations(line: Line, prop: str) -> None:
    for found in find_citations(line.text):
        line.enter(found.start, found.end, prop, found.value)


_READERS: Final[dict[str, Callable[[Line, str], None]]] = {
    "date": _read_date, "place": _read_place, "party": _read_parties, "signatory": _read_people,
    "language": _read_languages, "kind": _read_words, "title": _read_words, "citation": _read_citations,
}  # fmt: skip
