"""What one match of one rule says: properties, values, and the words for each.

A slot named after a property gives its value (`{date>signature.date}`); one named after
a part of it gives that part (`{state>breach.by.party}`), and a part given twice becomes
a list. Names stay open until the ledger closes.
"""

import re
from collections.abc import Iterator
from typing import Final

from foedera import terms
from foedera.chronology import interval, last_day
from foedera.claims.bodies import state_of_body
from foedera.claims.dates import DateFound, DurationFound
from foedera.claims.grammar import Rule
from foedera.claims.ledger import Named, named_as
from foedera.claims.model import Modality
from foedera.claims.rulebook import Filled, Hit
from foedera.claims.several import apart
from foedera.claims.signs import Folded, Sign
from foedera.claims.treaty_names import TreatyName
from foedera.claims.voices import OWN, Voice
from foedera.gazetteer.model import NameFound, PlaceFound
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import participant
from foedera.gazetteer.places import place
from foedera.gazetteer.series import CitationFound, series
from foedera.passages.article_numbers import number_of

SPECIAL: Final = frozenset({"subject", "target", "holder"})
"""What a slot may be named after that is no property."""

NARROW: Final = frozenset({"party", "title", "kind", "language", "signatory", "article.count"})
"""Properties whose claims quote their own words only; others quote the whole match."""

_AS_PRINTED: Final = frozenset({"party", "holder", "state.recognition.of"})
"""Slots in which a participant keeps the name that the document prints."""

_BEGINNINGS: Final = frozenset({"from", "entry_into_force.date"})
_LASTS_UNTIL: Final = frozenset({"prolongation.until", "end.date"})
_END_OF: Final = re.compile(
    r"(?:the\s+)?(?:end|close)\s+of\b|(?:la\s+)?fin\s+d|ende\b|finales\s|fines\s|koniec|końca|конца",
    re.IGNORECASE,
)

_NEEDED: Final = frozenset({"{place here}", "{other land}"})
"""What a rule says beyond its slots and cannot do without."""
_OF_BODY: Final = "ratification.by"
"""What is told of a body, whose state hangs on the day."""
_PLURAL: Final = re.compile(r"(?:ies|s)$")

Span = tuple[int, int]


class Heard:
    """A match of a rule in a folded passage.

    Attributes:
        hit: where the rule matched in the sentence.
        rule: the rule.
        slots: its slots that are filled.
        at: where the sentence begins in the folded text.
        folded: the passage.
        entry_title: the title of the entry that the passage stands in.
        voice: who says it, the witness itself or someone whom it gives the words to.
        whole: the whole match, at offsets of the passage.
    """

    __slots__ = ("at", "entry_title", "folded", "hit", "rule", "slots", "voice", "whole")

    def __init__(
        self, hit: Hit, at: int, folded: Folded, entry_title: str, voice: Voice = OWN
    ) -> None:
        """Place a match in its passage."""
        self.hit, self.at, self.folded = hit, at, folded
        self.entry_title, self.voice = entry_title, voice
        self.rule: Rule = hit.rule
        self.slots: tuple[Filled, ...] = hit.slots
        self.whole: Span = folded.place(at + hit.start, at + hit.end)

    def apart(self) -> "list[Heard]":
        """What it says of each of several treaties or states; itself where it tells one."""
        if not self.rule.each:
            return [self]
        parts = apart(self.hit)
        return [Heard(hit, self.at, self.folded, self.entry_title, self.voice) for hit in parts]

    def words(self, slot: Filled) -> str:
        """A slot's words as they are folded."""
        return self.folded.text[self.at + slot.start : self.at + slot.end]

    def span(self, slot: Filled) -> Span:
        """A slot's words, at offsets of the passage."""
        return self.folded.place(self.at + slot.start, self.at + slot.end)

    def value(self, slot: Filled) -> object:
        """What a slot says, in the contract's form, names still open."""
        if slot.kind == "land" and (label := _participant_label(self.entry_title)):
            return label
        at, end = self.at + slot.start, self.at + slot.end
        if end - at == 1 and "\ue000" < self.folded.text[at] <= "\ue008":
            sign = self.folded.sign_at(at)
            if slot.property in _LASTS_UNTIL and isinstance(sign.found, DateFound):
                return _until(sign.found, self.folded.source[sign.start : sign.end])
            return _sign_value(sign, slot.property)
        start, end = self.folded.place(at, end)
        words = " ".join(self.folded.source[start:end].split()).strip(" ,;:")
        if slot.kind == "article":
            return number_of(words)
        if slot.property == "kind" and not self.hit.sentence[: slot.start].strip():
            words = words[:1].lower() + words[1:]
        if slot.kind == "kinds":
            return _PLURAL.sub(lambda many: "y" if many[0] == "ies" else "", words)
        return _series_id(words) or words if slot.property == "registration.series" else words

    def special(self, name: str) -> object:
        """The value of the slot `{…>holder}` and the like, None when it is not filled."""
        for slot in self.slots:
            if slot.property == name:
                return self.value(slot)
        return None

    @property
    def holder(self) -> str:
        """To whom the claim is ascribed, "" for the witness itself."""
        said = self.special("holder")
        return said.printed if isinstance(said, Named) else self.voice.holder

    @property
    def modality(self) -> Modality:
        """How it is said: as the rule has it, or reported in words that are someone else's."""
        said = self.rule.modality
        is_own = self.voice is OWN or said is not Modality.ASSERTED
        return said if is_own else Modality.REPORTED

    def _fixed(self, said: str) -> object:
        """What a rule says beyond its slots (see `Rule.fixed`); "" when nothing answers."""
        if said == "{entry}":
            return _participant_label(self.entry_title) or self.entry_title
        if said == "{match}":
            return " ".join(self.folded.source[slice(*self.whole)].split())
        if said == "{last}":
            return next((f.value for f in self._before() if isinstance(f, DateFound)), "")
        if said in {"{last place}", "{place here}"}:
            since = 0 if said == "{last place}" else self.at
            return next((f.text for f in self._before(since) if isinstance(f, PlaceFound)), "")
        if said in {"{other}", "{other land}"}:
            return self._other(as_land=said == "{other land}")
        return said

    def _other(self, *, as_land: bool) -> object:
        """The state named last before the match that it does not name itself; "" for none."""
        here = {s.found.ids for _, s in self._signs() if isinstance(s.found, NameFound)}
        before = (f.ids for f in self._before() if isinstance(f, NameFound))
        other = next((ids for ids in before if ids not in here), None)
        if other is None or not as_land:
            return Named("", other) if other else ""
        return participant(other[0]).label if len(other) == 1 else ""

    def _signs(self) -> list[tuple[int, Sign]]:
        return self.folded.signs_between(self.at + self.hit.start, self.at + self.hit.end)

    def _before(self, since: int = 0) -> Iterator[object]:
        """What the signs before the match stand for, from an offset on, nearest first."""
        signs = self.folded.signs_between(since, self.at + self.hit.start)
        return (sign.found for _, sign in reversed(signs))

    def _plainly(self, slot: Filled) -> list[tuple[str, object, Span]]:
        """What a slot named after a property says: force "from 1920 to 1939" has its end too."""
        value, until = _from_to(slot.property, self.value(slot))
        span = self.span(slot) if slot.property in NARROW else self.whole
        said = [(slot.property, value, span)]
        return [*said, ("end.date", until, self.whole)] if until else said

    def says(self) -> Iterator[tuple[str, object, Span]]:
        """Every property said, with its value and the stretch that says it."""
        parts: dict[str, dict[str, object]] = {}
        event: Span | None = None
        whole = self.whole
        for slot in self.slots:
            said = slot.property
            if not said or said in SPECIAL:
                continue
            if said in terms.PROPERTIES:
                yield from self._plainly(slot)
            else:
                prop, _, part = said.rpartition(".")
                _add_part(parts.setdefault(prop, {}), part, self.value(slot))
                if prop == "event":
                    start, end = self.span(slot)
                    known = event or (start, end)
                    event = (min(known[0], start), max(known[1], end))
        for prop, value in self._beyond():
            if prop in terms.PROPERTIES:
                yield prop, value, whole
            else:
                name, _, part = prop.rpartition(".")
                parts.setdefault(name, {})[part] = value
        for prop, fields in parts.items():
            on = self._day if prop == _OF_BODY else ""
            name = _as_told(prop, fields, on)
            if not self._lacks(name, fields):
                yield name, fields, event if event and name == "event" else whole

    @property
    def _day(self) -> str:
        """The first date that it says, "" for none."""
        return next((str(self.value(slot)) for slot in self.slots if slot.kind == "date"), "")

    def _beyond(self) -> Iterator[tuple[str, object]]:
        """What the rule says beyond its slots, where something answers."""
        for prop, said in self.rule.fixed:
            if value := self._fixed(said):
                yield prop, value

    def _lacks(self, prop: str, fields: dict[str, object]) -> bool:
        """Whether a value has not the part that it cannot do without."""
        return "territory" not in fields and any(
            said in _NEEDED and name == f"{prop}.territory" for name, said in self.rule.fixed
        )


def _as_told(prop: str, fields: dict[str, object], on: str) -> str:
    """What a value of parts, told of a day, is a value of, its last parts filled in.

    Who recognises a land as his own claims it.
    """
    if prop == _OF_BODY and (state := state_of_body(str(fields.get("body", "")), on)):
        fields["state"] = state
    if prop == "territory.recognition" and "by" in fields and fields["by"] == fields.get("of"):
        del fields["of"]
        return "territory.claim"
    if isinstance(lands := fields.get("territory"), list):
        fields["territory"] = _each_land(lands)
    return prop


_OF_SEVERAL: Final = re.compile(r"\s(?P<noun>[Rr]egion|[Pp]rovince|[Dd]istrict|[Gg]overnorate)s$")


def _each_land(lands: list[object]) -> list[object]:
    """Lands of which the last has the noun of all: "Vilnius and Suwałki Regions" are two regions."""
    last = lands[-1]
    shared = _OF_SEVERAL.search(last) if isinstance(last, str) else None
    if shared is None or not isinstance(last, str):
        return lands
    bare = [*lands[:-1], last[: shared.start()]]
    return [f"{land} {shared['noun']}" if isinstance(land, str) else land for land in bare]


def _add_part(fields: dict[str, object], part: str, value: object) -> None:
    """Add a part; a beginning told with its end ("from 1920 to 1939") is taken apart."""
    since, until = _from_to(part, value)
    _add(fields, part, since)
    if until:
        _add(fields, "until", until)


def _from_to(part: str, value: object) -> tuple[object, str]:
    """A beginning told with its end, taken apart; else the value and ""."""
    if part not in _BEGINNINGS or not isinstance(value, str):
        return value, ""
    since, _, until = value.partition("/")
    return since, until.strip(".")


def _add(fields: dict[str, object], part: str, value: object) -> None:
    known = fields.get(part)
    if known is None:
        fields[part] = value
    else:
        fields[part] = [*known, value] if isinstance(known, list) else [known, value]


def _until(day: DateFound, words: str) -> str:
    """The day until which something lasts: "until the end of 1945" is until its last day."""
    last = last_day(day.value) if _END_OF.match(words) else None
    return last.isoformat() if last else day.value


def _sign_value(sign: Sign, prop: str) -> object:
    """What a folded name says; an act's place by its label, a territory as printed."""
    found = sign.found
    if isinstance(found, NameFound):
        if prop.endswith((".place", ".territory", "ratification.by.state")):
            return " ".join(found.text.split())
        return named_as(found) if prop in _AS_PRINTED else Named("", found.ids)
    if isinstance(found, PlaceFound):
        return place(found.id).label if prop.endswith(".place") else " ".join(found.text.split())
    if isinstance(found, TreatyName):
        return found.title
    if isinstance(found, DateFound) and prop == "event.date" and found.lead == "from":
        return found.value if "/" in found.value else interval(found.value, "")
    if isinstance(found, DateFound | DurationFound | CitationFound):
        return found.value
    raise TypeError(f"{type(found).__name__} says nothing that a rule can use")


def _series_id(words: str) -> str:
    """The id of the series that words name whole, "" for none."""
    return next((one.id for one in series().values() if words in one.names), "")


def _participant_label(title: str) -> str:
    """The label of the participant that a title names whole, "" for none."""
    found = find_participants(title)
    if len(found) == 1 and found[0].end - found[0].start == len(title) and len(found[0].ids) == 1:
        return participant(found[0].ids[0]).label
    return ""
