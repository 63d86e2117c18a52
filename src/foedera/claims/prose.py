"""Running text, sentence by sentence: names folded, rules tried, claims entered.

What a sentence speaks of is settled here. A rule's `{it}` is a treaty named there, or
"the pact", "it": then the treaty named before it in the sentence, else the subject of
the entry the passage stands in. An entry about something else (a city, a war) lends no
subject, so that its dates are never filed under a treaty.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from foedera import terms
from foedera.claims import signs
from foedera.claims.dates import DateFound, find_dates, find_durations, resolve
from foedera.claims.grammar import Rule, Slot
from foedera.claims.ledger import Draft, Ledger, Named
from foedera.claims.rulebook import Book
from foedera.claims.signs import Folded, Sign
from foedera.claims.treaty_names import TreatyName, find_treaty_names, kind_class
from foedera.gazetteer.names import NameFound, find_participants
from foedera.gazetteer.places import PlaceFound, find_places, place
from foedera.gazetteer.series import find_citations, series_name
from foedera.passages.model import Passage, PassageKind

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*(?=\s+[^\s\w]?[\"“(]?[A-ZÀ-ÞĀ-ŽА-Я\ue001-\ue008])|\n\s*\n|;")
_FORMS = {"name": signs.STATE, "official": signs.STATE, "ruler": signs.STATE, "historical": signs.STATE,
          "abbreviation": signs.STATE, "capital": signs.PLACE, "adjective": signs.ADJECTIVE, "people": signs.PEOPLE}  # fmt: skip
_DAY = len("1926-09-28")
_CARRYING = frozenset({"day", "month", "year", "day-month", "part"})
"""Kinds of date whose year goes on to the sentences after them."""
_ALIAS = re.compile(r"\s*,?\s*(?:(?:or|also|and also|then|better|commonly)?\s*(?:known|called|referred to)?\s*(?:as)?)\s*(?:the|a)?\s*|\s*,\s*", re.IGNORECASE)
_HEAD_OF_SENTENCE = re.compile(r"\s*(?:(?:the|an?)\s+)?", re.IGNORECASE)
_NATIVE = re.compile(rf"\s*\((?:[A-Z][a-z]+|[{signs.ADJECTIVE}{signs.STATE}{signs.PEOPLE}]):\s*(?P<title>[^();:]{{4,120}})[);]")
NARROW = frozenset({"party", "title", "kind", "language", "signatory", "article.count"})
"""Properties whose claims quote their own words only; others quote the whole match."""


@dataclass(slots=True)
class Context:
    """What the sentences read so far leave to the next one.

    Attributes:
        subject: number of the mention that the entry is about, or None.
        last: EDTF of the last date that had a year, "" before the first.
        defined: whether the entry's first sentence has been read, which defines its subject.
    """

    subject: int | None
    last: str = ""
    defined: bool = False


def fold(text: str, context: Context, language: str) -> Folded:
    """Fold every name in `text`, its dates resolved in `context` (which moves on)."""
    year = int(context.last[:4]) if context.last[:4].isdigit() else None
    dates = resolve(find_dates(text, language), default_year=year, default_day=context.last if len(context.last) == _DAY else "")
    full = [d.value for d in dates if d.value and d.kind in _CARRYING]
    context.last = full[-1] if full else context.last
    found = [Sign(signs.DATE, d.start, d.end, d) for d in dates if d.value]
    found += [Sign(signs.DURATION, d.start, d.end, d) for d in find_durations(text, language)]
    found += [Sign(signs.TREATY, n.start, n.end, n) for n in find_treaty_names(text)]
    found += [Sign(signs.CITATION, c.start, c.end, c) for c in find_citations(text)]
    found += [Sign(_FORMS.get(n.form, signs.STATE), n.start, n.end, n) for n in find_participants(text)]
    found += [Sign(signs.PLACE, p.start, p.end, p) for p in find_places(text)]
    return Folded(text, found)


def sentences(folded: Folded) -> Iterator[tuple[int, int]]:
    """Stretches of the folded text that are one sentence each."""
    start = 0
    for end in _SENTENCE_END.finditer(folded.text):
        yield start, end.end()
        start = end.end()
    if start < len(folded.text):
        yield start, len(folded.text)


class ProseReader:
    """Reads running passages of one witness into its ledger."""

    def __init__(self, ledger: Ledger, book: Book) -> None:
        """A reader that enters into `ledger` what the rules of `book` find."""
        self.ledger = ledger
        self.book = book
        self.passage: Passage
        self.folded: Folded

    def read(self, passage: Passage, context: Context) -> None:
        """Read one passage; `context` moves on with it."""
        text = self.ledger.cut.repaired.text[passage.start : passage.end]
        if not self.book.worth_reading(text):
            return
        self.passage = passage
        self.folded = fold(text, context, passage.language)
        for start, end in sentences(self.folded):
            named = self._mentions(start, end, context)
            context.defined = True
            for rule, match in self.book.matches(self.folded.text, start, end, passage):
                self._apply(rule, match, named, context)

    def read_value(self, passage: Passage, context: Context) -> None:
        """Read what a key/value line's value says in running words."""
        self.read(replace(passage, kind=PassageKind.PROSE, start=passage.value_start), context)

    def _mentions(self, start: int, end: int, context: Context) -> list[tuple[int, Draft]]:
        """The treaties named in a sentence, entered as mentions with title and year.

        Names joined by "or", "also known as" at a sentence's head are one treaty's; the
        name at the head of an entry's first sentence is its subject's.
        """
        out: list[tuple[int, Draft]] = []
        text, last = self.folded.text, 0
        for at, sign in self.folded.signs_between(start, end):
            if not isinstance(sign.found, TreatyName):
                continue
            draft = self.ledger.mention_named(sign.found, self.passage.start)
            at_head = not out and _HEAD_OF_SENTENCE.fullmatch(text, start, at) is not None
            if at_head and not context.defined and context.subject not in (None, draft.number):
                draft = self.ledger.merge(self.ledger.drafts[context.subject], draft)
            if out and last and _ALIAS.fullmatch(text, last + 1, at) and out[-1][1] is not draft:
                draft = self.ledger.merge(out[-1][1], draft)
            self._enter_name(sign.found, draft)
            self._native_title(at, draft)
            last = at if at_head or (out and last) else 0
            out.append((at, draft))
        return out

    def _native_title(self, at: int, draft: Draft) -> None:
        """A title in another language, in brackets after a name: "(Latvian: …)"."""
        match = _NATIVE.match(self.folded.text, at + 1)
        if match:
            start, end = self.folded.place(*match.span("title"))
            base = self.passage.start
            title = " ".join(self.ledger.cut.repaired.text[base + start : base + end].split())
            self.ledger.name_too(draft, title)
            self._enter(start, end, "title", title, "any.title.in-own-language", draft.number)

    def _enter_name(self, name: TreatyName, draft: Draft) -> None:
        self._enter(name.start, name.title_end, "title", name.title, "any.title.named", draft.number)
        if name.year:
            head = name.title.split(" ")[-1] if " of " not in name.title else name.title
            begins = max(name.start, name.title_end - len(head))
            self._enter(begins, name.end, "signature.date", name.year, "any.signature.year-in-name", draft.number)
        if " between " in name.title or " with " in name.title:
            text = self.ledger.cut.repaired.text[self.passage.start + name.start : self.passage.start + name.title_end]
            for found in find_participants(text):
                party = Named(found.text, found.ids)
                self._enter(name.start + found.start, name.start + found.end, "party", party, "any.party.in-name", draft.number)

    def _enter(self, start: int, end: int, prop: str, value: object, rule: str, about: int | None) -> None:
        """Enter a claim at offsets of the passage."""
        base = self.passage.start
        self.ledger.enter(base + start, base + end, prop, value, rule=rule, about=about, safe=self.passage.safe)

    def _apply(self, rule: Rule, match: re.Match[str], named: list[tuple[int, Draft]], context: Context) -> None:
        """Enter what one match of one rule says."""
        slots = [s for s in rule.compiled[1] if match[s.group] is not None]
        subject = self._subject(rule, match, slots, named, context)
        if subject is None and rule.about != "world":
            return
        new = self._new(rule, match, slots, subject)
        about = new.number if new and rule.of_new else subject
        holder = next((self._value(s, match) for s in slots if s.property == "holder"), None)
        base, whole = self.passage.start, self.folded.place(match.start(), match.end())
        for prop, value, (start, end) in self._said(rule, match, slots):
            span = (start, end) if prop in NARROW else whole
            self.ledger.enter(
                base + span[0], base + span[1], prop, value, rule=rule.name, about=about, modality=rule.modality,
                holder=holder.printed if isinstance(holder, Named) else "", safe=self.passage.safe,
            )  # fmt: skip
        if rule.relation:
            self._relate(rule, match, slots, subject, new, named)
        documented = new.number if new else about
        if documented is not None:
            self.ledger.documented.append((base + whole[1], documented))

    def _subject(
        self, rule: Rule, match: re.Match[str], slots: list[Slot], named: list[tuple[int, Draft]], context: Context
    ) -> int | None:  # fmt: skip
        """The number of the mention that a match is about, or None."""
        by_offset = dict(named)
        for slot in slots:
            if slot.property == "subject" or slot.kind == "it":
                at = match.start(slot.group)
                if at in by_offset:
                    return by_offset[at].number
                if match[slot.group].lower() != "it" and context.subject is not None:
                    return context.subject
        if rule.about:
            return context.subject
        before = [draft for at, draft in named if at < match.start()]
        return before[-1].number if before else context.subject

    def _new(self, rule: Rule, match: re.Match[str], slots: list[Slot], subject: int | None) -> Draft | None:
        """The instrument that a match introduces, if its rule says so."""
        if not rule.creates:
            return None
        start, end = self.folded.place(match.start(), match.end())
        words = next((match[s.group] for s in slots if s.kind == "kind"), "") if rule.creates == "{kind}" else rule.creates
        parent = None if rule.of_new else subject
        new = self.ledger.mention(self.passage.start + start, self.passage.start + end, kind=kind_class(words) or words, parent=parent)
        if subject is not None and (parent is not None or "bilateral" in words):
            new.named += self.ledger.drafts[subject].named
        if parent is not None:
            new.date = next((str(self._value(s, match)) for s in slots if s.kind == "date"), "")
        return new

    def _said(self, rule: Rule, match: re.Match[str], slots: list[Slot]) -> Iterator[tuple[str, object, tuple[int, int]]]:
        """Properties, values and stretches (of the passage) that a match says."""
        parts: dict[str, dict[str, object]] = {}
        spans: dict[str, tuple[int, int]] = {}
        for slot in slots:
            if not slot.property or slot.property in {"subject", "target", "holder"}:
                continue
            value, span = self._value(slot, match), self.folded.place(*match.span(slot.group))
            if slot.property in terms.PROPERTIES:
                yield slot.property, value, span
                continue
            prop, _, part = slot.property.rpartition(".")
            at = parts.setdefault(prop, {})
            at[part] = [*_listed(at[part]), value] if part in at else value
            spans[prop] = (min(span[0], spans.get(prop, span)[0]), max(span[1], spans.get(prop, span)[1]))
        whole = self.folded.place(match.start(), match.end())
        for prop, fixed in rule.fixed:
            if prop in terms.PROPERTIES:
                yield prop, fixed, whole
            else:
                parts.setdefault(prop.rpartition(".")[0], {}).setdefault(prop.rpartition(".")[2], fixed)
        for prop, fields in parts.items():
            yield prop, fields, spans.get(prop, whole)

    def _value(self, slot: Slot, match: re.Match[str]) -> object:
        """What a slot says, in the contract's form, names still open."""
        at = match.start(slot.group)
        words = self.folded.text[at : match.end(slot.group)]
        if len(words) == 1 and "\ue000" < words <= "\ue008":
            return _sign_value(self.folded.sign_at(at), slot.property)
        start, end = self.folded.place(at, match.end(slot.group))
        text = self.ledger.cut.repaired.text[self.passage.start + start : self.passage.start + end]
        text = " ".join(text.split()).strip(" ,;:")
        return series_name(text) if slot.property == "registration.series" else text

    def _relate(
        self, rule: Rule, match: re.Match[str], slots: list[Slot],
        subject: int | None, new: Draft | None, named: list[tuple[int, Draft]],
    ) -> None:  # fmt: skip
        """Enter the tie between two instruments that a match shows."""
        by_offset = dict(named)
        target = next((by_offset.get(match.start(s.group)) for s in slots if s.property == "target"), None)
        about, to = subject, target.number if target else None
        if new:
            about, to = (subject, new.number) if rule.of_new else (new.number, subject)
        if about is None or to is None or about == to:
            return
        holder = next((self._value(s, match) for s in slots if s.property == "holder"), None)
        start, end = self.folded.place(match.start(), match.end())
        self.ledger.enter(
            self.passage.start + start, self.passage.start + end, rule.relation, None, rule=rule.name, about=about,
            target=to, modality=rule.modality, holder=holder.printed if isinstance(holder, Named) else "",
            safe=self.passage.safe,
        )  # fmt: skip


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _sign_value(sign: Sign, prop: str) -> object:
    """What a folded name says; an act's place by its label, a territory as printed."""
    found = sign.found
    if isinstance(found, NameFound):
        return Named(" ".join(found.text.split()), found.ids)
    if isinstance(found, PlaceFound):
        return place(found.id).label if prop.endswith(".place") else " ".join(found.text.split())
    if isinstance(found, TreatyName):
        return found.title
    return found.value
