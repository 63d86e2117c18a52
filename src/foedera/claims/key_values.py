"""Key/value lines: infoboxes, registers, catalogue entries.

A key names the property (`foedera.claims.keys`); the value is read for what the
property wants. A register lists its parties with semicolons between: each item is then
a party, under whatever name the register gives it.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from foedera.claims.dates import resolve
from foedera.claims.folding import Context
from foedera.claims.keys import language_of, property_of
from foedera.claims.ledger import Ledger, Named, named_as
from foedera.claims.prose import ProseReader
from foedera.claims.title_line import enter_signing
from foedera.gazetteer.languages import language_code
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import folded, named, since_1816, with_code
from foedera.gazetteer.places import find_places, place
from foedera.gazetteer.series import find_citations
from foedera.passages.model import Passage, PassageKind

_ITEM = re.compile(r"[^,;\n]+")
_AFTER_PLACE = re.compile(r"[,;(\[]")
_LISTED = re.compile(r"[^;]+")
_PLACE = re.compile(r"(?:(?!\s(?:and|et|und|y|i|и|ir)\s)[^/&\n])+")
_WORD = re.compile(r"\w+")
_ABSENT = re.compile(r"(?i:n/?k|n/?a|none|various|-+)")
_LONGEST_NAME: Final = 80
_SIDES: Final = 2
_OF_WORKS: Final = frozenset(
    "url access-date accessdate archive-url archive-date archiveurl archivedate website work publisher isbn issn journal newspaper".split()
)
"""Keys of works cited, which no treaty has."""
_BESIDE: Final = 8
"""Code points between two lines of one list."""
_DAYS: Final = frozenset({"signature.date", "entry_into_force.date"})
_IN_PLACE = re.compile(r"\b(?:in|at)\s+(?:the\s+(?:city|town)\s+of\s+)?")
_COMMA = re.compile(r"\s*,\s*(?=\w)")


class Line(NamedTuple):
    """A key/value line's value: its text, where it begins, what it is about, and its key."""

    text: str
    base: int
    about: int
    ledger: Ledger
    language: str = "en"
    key: str = ""

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
    prop = property_of(passage.label)
    if not prop or context.subject is None or passage.start in ledger.of_works:
        return
    text = ledger.cut.repaired.text[passage.value_start : passage.end]
    language = language_of(passage.label, passage.language)
    line = Line(text, passage.value_start, context.subject, ledger, language, passage.label)
    _READERS[prop.rpartition(".")[2]](line, prop)
    if prop == "title":
        enter_signing(text, passage.value_start, context.subject, ledger, passage.language)
    elif prop != "kind":
        prose.read_value(passage, context)


def _read_date(line: Line, prop: str) -> None:
    told = line.ledger.survey.dates(line.base, line.base + len(line.text), line.language)
    dates = [d for d in resolve(told, is_day_first=True) if d.value]
    if not dates:
        return
    first = dates[0]
    line.enter(first.start, first.end, prop, first.value)
    act = prop.partition(".")[0]
    rest = _IN_PLACE.search(line.text, first.end, first.end + 40)
    rest = rest or _COMMA.match(line.text, first.end)
    if rest:
        for found in find_places(line.text[rest.end() :])[:1]:
            if found.start == 0:
                start = rest.start() if rest.re is _IN_PLACE else rest.end()
                line.enter(start, rest.end() + found.end, f"{act}.place", place(found.id).label)


def _read_place(line: Line, prop: str) -> None:
    """Each place of a list ("London/Monaco"), as the register names it."""
    for item in _PLACE.finditer(_AFTER_PLACE.split(line.text)[0]):
        name = item.group().strip(" .?\n")
        if name and not _ABSENT.fullmatch(name):
            start = item.start() + item.group().index(name)
            line.enter(start, start + len(name), prop, " ".join(name.split()))


def _read_parties(line: Line, prop: str) -> None:
    """A register's list, item by item; else the participants that running words name."""
    items = _register_items(line.text)
    for start, words in items:
        line.enter(start, start + len(words), prop, participant_named(words))
    if not items:
        for found in find_participants(line.text):
            if found.form not in {"adjective", "people"}:
                line.enter(found.start, found.end, prop, named_as(found))


def _register_items(text: str) -> list[tuple[int, str]]:
    """The items of a list with semicolons, or the one name that is the whole value."""
    pieces = list(_LISTED.finditer(text))
    items = [
        (piece.start() + piece.group().index(words), words)
        for piece in pieces
        if (words := piece.group().strip(" \n\t-–•*"))
    ]
    if len(pieces) > 1 and all(_is_name(words) for _, words in items):
        return items
    return [item for item in items if named(item[1])]


def _is_name(words: str) -> bool:
    return len(words) <= _LONGEST_NAME and words[0].isalpha() and not words.endswith((".", ":"))


def participant_named(words: str) -> Named:
    """Who an item of a list is, by name or ISO code; a name that the gazetteer lacks is its own id."""
    ids = tuple(sorted({name.participant for name in since_1816(named(words))}))
    ids = ids or with_code(words)
    return Named(" ".join(words.split()), ids or ("-".join(_WORD.findall(folded(words))),))


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


def _read_catalogue(line: Line, prop: str) -> None:
    """A data set's number for the treaty, with the data set's name: "ATOP ID 2005"."""
    words = line.text.strip(" .\n")
    if words:
        start = line.text.index(words)
        number = f"{line.key} {' '.join(words.split())}"
        line.enter(start, start + len(words), prop, number)
        line.ledger.drafts[line.about].catalogue.append(number)


def _read_citations(line: Line, prop: str) -> None:
    for found in find_citations(line.text):
        line.enter(found.start, found.end, prop, found.value)


_READERS: Final[dict[str, Callable[[Line, str], None]]] = {
    "date": _read_date, "place": _read_place, "party": _read_parties, "signatory": _read_people,
    "language": _read_languages, "kind": _read_words, "title": _read_words, "citation": _read_citations,
    "catalogue": _read_catalogue,
}  # fmt: skip


def of_works(ledger: Ledger) -> frozenset[int]:
    """Where lines begin that tell of a work cited: "title", "date" right beside "url" or "isbn"."""
    lines = ledger.passages.get(PassageKind.KEY_VALUE, ())
    if not any(p.label.lower() in _OF_WORKS for p in lines):
        return frozenset()
    groups: list[list[Passage]] = []
    for p in lines:
        if groups and p.start - groups[-1][-1].end <= _BESIDE:
            groups[-1].append(p)
        else:
            groups.append([p])
    works = (
        g
        for g in groups
        if any(p.label.lower() in _OF_WORKS for p in g) and not any(map(_property_of_a_treaty, g))
    )
    return frozenset(p.start for group in works for p in group)


def _property_of_a_treaty(line: Passage) -> str:
    """The property of a key that nothing but a treaty has: a party, or a day of so many words; else ""."""
    prop = property_of(line.label) or ""
    is_own = prop == "party" or (prop in _DAYS and len(line.label.split()) > 1)
    return prop if is_own else ""


def titles(ledger: Ledger) -> dict[int, Passage]:
    """The first line of each entry that gives a title, by the entry's number."""
    found: dict[int, Passage] = {}
    for p in ledger.passages.get(PassageKind.KEY_VALUE, ()):
        if property_of(p.label) == "title" and p.start not in ledger.of_works:
            found.setdefault(p.entry, p)
    return found


def nameless(ledger: Ledger) -> set[int]:
    """The entries of a table that tell who signed and when, though no cell names the instrument."""
    told: dict[int, set[str]] = {}
    for p in ledger.passages.get(PassageKind.KEY_VALUE, ()):
        if property_of(p.label) in {"party", "signature.date"}:
            told.setdefault(p.entry, set()).add(p.label)
    return {
        entry
        for entry, labels in told.items()
        if len(labels) > _SIDES and any(property_of(label) != "party" for label in labels)
    }


def of_treaties(ledger: Ledger) -> set[int]:
    """The entries whose lines tell who made a treaty and when, by keys that nothing else has."""
    told: dict[int, set[str]] = {}
    for p in ledger.passages.get(PassageKind.KEY_VALUE, ()):
        if prop := _property_of_a_treaty(p):
            told.setdefault(p.entry, set()).add(prop)
    return {entry for entry, props in told.items() if len(props) >= _SIDES and "party" in props}


def is_register(ledger: Ledger) -> bool:
    """Whether a witness is nothing but lines of keys and values."""
    return ledger.passages.keys() == {PassageKind.KEY_VALUE}
