"""Running text, sentence by sentence: names folded, rules tried, claims entered.

What a sentence speaks of is settled here. A rule's `{it}` is a treaty named there, or
"the pact", "it": then the treaty named before it in the sentence, else the subject of
the entry the passage stands in. An entry about something else (a city, a war) lends no
subject, so that its dates are never filed under a treaty; there "the pact" is the one just
named (`foedera.claims.discourse`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Final

from foedera.chronology import contradicts
from foedera.claims import another, citations, discourse, named_day, namesakes, recurring, signs
from foedera.claims.aliases import HEAD_OF_SENTENCE, joins
from foedera.claims.discourse import Spoken
from foedera.claims.folding import Context, fold
from foedera.claims.introduced import Introducer, is_known_by, tells_another
from foedera.claims.kind_words import enter_kind, is_kind_alone
from foedera.claims.ledger import Draft, Ledger, named_as
from foedera.claims.rulebook import TEXTS, Book, Hit
from foedera.claims.saying import Heard
from foedera.claims.signs import Folded
from foedera.claims.treaty_names import (
    TreatyName,
    begins_title,
    kind_class,
    names_sides,
    paired_in,
    pairs_as,
    sides_in,
)
from foedera.claims.voices import OWN, speaking, voices_in
from foedera.gazetteer.model import NameFound
from foedera.passages.model import Passage, PassageKind

_NATIVE: Final = re.compile(
    rf"\s*\((?:[A-Z][a-z]+|[{signs.ADJECTIVE}{signs.STATE}{signs.PEOPLE}]):\s*(?P<title>[^();:]{{4,120}})[);]"
)


@dataclass(slots=True)
class _Reading:
    """One passage, or a stretch of it that begins at `base`, while it is read."""

    passage: Passage
    base: int
    folded: Folded
    context: Context
    title: str
    safe: bool = True
    told: Spoken = field(default_factory=list)
    head: Draft | None = None


class ProseReader:
    """Reads running passages of one witness into its ledger."""

    def __init__(self, ledger: Ledger, book: Book) -> None:
        """A reader that enters into `ledger` what the rules of `book` find."""
        self.ledger = ledger
        self.book = book
        self._introducer = Introducer(ledger)
        self._kinds_told: set[int] = set()
        self._survey = ledger.survey

    def read(self, passage: Passage, context: Context) -> None:
        """Read one passage; `context` moves on with it.

        Of a treaty's own text only the sentences that a rule may read are looked at: few
        of many, and what they say does not lean on the sentences before them.
        """
        if passage.kind in TEXTS and passage.language == "en":
            base = passage.start
            text = self._survey.text[base : passage.end]
            for start, end in self.book.shelf("en", passage.kind).called(text):
                self._read(passage, base + start, base + end, context, alone=True)
        elif self.book.worth_reading(self._survey.small[passage.start : passage.end]):
            self._read(passage, passage.start, passage.end, context, alone=False)

    def _read(
        self, passage: Passage, base: int, past: int, context: Context, *, alone: bool
    ) -> None:
        """Read a stretch of a passage."""
        folded = fold(self._survey, base, past, context, passage.language, alone=alone)
        shelf = self.book.shelf(passage.language, passage.kind)
        if passage.kind in TEXTS and (about := context.subject) is not None:
            matches = recurring.matches_in(folded, shelf)
            if matches is not None:
                recurring.enter(matches, passage, base, self.ledger, about)
                return
        title = self.ledger.cut.entries[passage.entry].title
        reading = _Reading(passage, base, folded, context, title)
        named: Spoken = []
        is_prose = passage.kind is PassageKind.PROSE
        cites = is_prose and signs.CITATION in folded.text
        for start, end in folded.sentences:
            goes_on = start > 0 and folded.text[start - 1] == ";"
            sentence = folded.text[start:end]
            named = list(named) if goes_on else []
            discourse.begins_anew(context, sentence)
            if not context.one_only:
                named += self._named_in(reading, start, end)
            context.defined = context.defined or is_prose
            if cites:
                for found, about in citations.cited(folded, (start, end), named, context.subject):
                    rule = "any.citation.in-prose"
                    citations.enter(self.ledger, base, found, about, rule)
            hits = shelf.hits(sentence)
            if hits:
                self._hear(hits, (start, end), reading, named)
            self._move_on(reading, start, end, named)

    def _move_on(self, reading: _Reading, start: int, end: int, named: Spoken) -> None:
        """Note what a sentence that has been read leaves to the next one."""
        sentence, context = reading.folded.text[start:end], reading.context
        if context.subject is None:
            at = reading.base + reading.folded.place(start, end)[0]
            discourse.goes_on(context, sentence, named, self._introducer.made, at)
            self._introducer.made = set()
        elif reading.passage.kind is PassageKind.PROSE:
            head = discourse.head_of(sentence, start, named)
            reading.head = head or discourse.kept(reading.head, sentence)

    def _hear(
        self, hits: Iterable[Hit], span: tuple[int, int], reading: _Reading, named: Spoken
    ) -> None:
        """Enter what the matches in a sentence say."""
        passage, folded = reading.passage, reading.folded
        is_told = any(not hit.rule.where for hit in hits)
        voices = voices_in(folded, *span, passage.language) if is_told else []
        at, to = folded.place(*span)
        reading.safe = passage.is_safe(reading.base + at, reading.base + to)
        for hit in hits:
            voice = speaking(voices, hit.rule, hit.start) if voices else OWN
            if voice is not None:
                self._apply(Heard(hit, span[0], folded, reading.title, voice), reading, named)

    def read_value(self, passage: Passage, context: Context) -> None:
        """Read what a key/value line's value says in running words."""
        start, end = passage.value_start, passage.end
        if self.book.worth_reading(self._survey.small[start:end]):
            value = passage._replace(kind=PassageKind.PROSE, start=start)
            self._read(value, start, end, context, alone=True)

    def _named_in(self, reading: _Reading, start: int, end: int) -> Spoken:
        """The treaties that a sentence names or tells by their sides; `told` gets those told by kind."""
        sentence = reading.folded.text[start:end]
        named = self._mentions(reading, start, end) if signs.TREATY in sentence else []
        if signs.DATE in sentence:
            reading.told = self._told_by_kind(reading, start, end)
        paired = self._paired(reading, start, end) if signs.ADJECTIVE in sentence else []
        return sorted(named + paired, key=itemgetter(0)) if paired else named

    def _mentions(self, reading: _Reading, start: int, end: int) -> Spoken:
        """The treaties named in a sentence, entered as mentions with title and year.

        Names joined by "or", "also known as" at a sentence's head are one treaty's; the
        name at the head of an entry's first sentence is its subject's.
        """
        out: Spoken = []
        text, context, last = reading.folded.text, reading.context, -1
        for at, sign in reading.folded.signs_between(start, end):
            if not isinstance(sign.found, TreatyName) or self._in_title(sign.found, reading):
                continue
            own = self._own_name(sign.found, reading)
            if own is not None:
                out.append((at, own))
                continue
            told = named_day.behind_name(reading.folded, at, sign.found)
            draft = self.ledger.mention_named(named_day.known_by(sign.found, told), reading.base)
            at_head = not out and HEAD_OF_SENTENCE.fullmatch(text, start, at) is not None
            if at_head and not context.defined and context.subject not in (None, draft.number):
                draft = self.ledger.merge(self.ledger.drafts[context.subject or 0], draft)
            if out and last >= 0 and joins(text, out[0][0], last, at):
                draft = self.ledger.merge_names(out[-1][1], draft)
            self._enter_name(sign.found, draft, reading)
            if draft.number not in self._kinds_told:
                self._enter_kind(sign.found, draft, reading)
            self._native_title(at, draft, reading)
            self._enter_told(told, sign.found.start, draft, reading)
            if told and is_kind_alone(sign.found.title):
                span, kind = (sign.found.start, sign.found.title_end), sign.found.title.lower()
                self._enter(reading, span, "kind", kind, rule="any.kind.with-day", about=draft)
            last = at if at_head or (out and last >= 0) else -1
            out.append((at, draft))
        return out

    def _paired(self, reading: _Reading, start: int, end: int) -> Spoken:
        """The treaties that a sentence calls by two adjectives, a kind and a day."""
        out: Spoken = []
        about = reading.context.subject
        own = self.ledger.drafts[about] if about is not None else None
        for pair in named_day.pairs_in(reading.folded, start, end):
            sides = [(sign, sign.found) for sign in pair.sides]
            named = [(sign, named_as(one)) for sign, one in sides if isinstance(one, NameFound)]
            is_own = own and {one.ids for _, one in named} <= set(own.named)
            if own and is_own and not (own.date and contradicts(own.date, pair.name.year)):
                draft = own
            else:
                draft = self.ledger.mention_named(pair.name, reading.base)
                for sign, one in named:
                    span, rule = (sign.start, sign.end), "any.party.in-name"
                    self._enter(reading, span, "party", one, rule=rule, about=draft)
            self._enter_told(pair.told, pair.name.start, draft, reading)
            out.append((pair.at, draft))
        return out

    def _told_by_kind(self, reading: _Reading, start: int, end: int) -> Spoken:
        """The treaties that a sentence tells by their kind and day alone.

        Nothing else that it says is about them, but for how its own treaty stands to them.
        """
        out: Spoken = []
        for told in named_day.kinds_in(reading.folded, start, end):
            kind = kind_class(told.kind)
            same = (d for d in self.ledger.drafts if d.kind == kind and d.date == told.day.value)
            draft = next(same, None)
            if draft is None:
                base = reading.base
                draft = self.ledger.mention(base + told.start, base + told.day.end, kind=kind)
            span, said = (told.start, told.kind_end), told.kind.lower()
            self._enter(reading, span, "kind", said, rule="any.kind.with-day", about=draft)
            self._enter_told([told.day], told.start, draft, reading)
            out.append((told.at, draft))
        return out

    def _enter_told(
        self, told: list[named_day.Dated], start: int, draft: Draft, reading: _Reading
    ) -> None:
        """What stands behind an instrument's name, which begins at `start`."""
        for one in told:
            rule = f"any.{one.property.partition('.')[0]}.behind-name"
            self._enter(reading, (start, one.end), one.property, one.value, rule=rule, about=draft)

    def _in_title(self, name: TreatyName, reading: _Reading) -> bool:
        """Whether a name is but a part of the title of the text that the passage belongs to."""
        about, base = reading.context.subject, reading.passage.start
        if about is None or reading.passage.kind not in TEXTS:
            return False
        own = self.ledger.drafts[about]
        return own.start < base + name.title_end <= own.end

    def _own_name(self, name: TreatyName, reading: _Reading) -> Draft | None:
        """The subject of a treaty's text, where a name is but how its own title begins.

        "the Cultural Agreement" in the text of "Cultural Agreement between …" is that one.
        """
        about = reading.context.subject
        if about is None or name.year:
            return None
        own = self.ledger.drafts[about]
        is_own = begins_title if reading.passage.kind in TEXTS else pairs_as
        return own if is_own(name.title, own.title) else None

    def _native_title(self, at: int, draft: Draft, reading: _Reading) -> None:
        """A title in another language, in brackets after a name: "(Latvian: …)"."""
        match = _NATIVE.match(reading.folded.text, at + 1)
        if match:
            start, end = reading.folded.place(*match.span("title"))
            title = " ".join(reading.folded.source[start:end].split())
            self.ledger.name_too(draft, title)
            rule = "any.title.in-own-language"
            self._enter(reading, (start, end), "title", title, rule=rule, about=draft)

    def _enter_name(self, name: TreatyName, draft: Draft, reading: _Reading) -> None:
        """What a treaty's name says of it: title, year, and parties after "between"."""
        span = (name.start, name.title_end)
        self._enter(reading, span, "title", name.title, rule="any.title.named", about=draft)
        if name.year:
            head = name.title.rpartition(" ")[2] if " of " not in name.title else name.title
            years = (max(name.start, name.title_end - len(head)), name.end)
            rule = "any.signature.year-in-name"
            self._enter(reading, years, "signature.date", name.year, rule=rule, about=draft)
        text, base = self.ledger.cut.repaired.text, reading.base
        own = base + name.start, base + name.end
        sides = sides_in(text, *own) if names_sides(name.title) else []
        if not sides and draft.number not in self.ledger.with_parties:
            sides = paired_in(text[slice(*own)])
        for found in sides:
            span = (name.start + found.start, name.start + found.end)
            rule = "any.party.in-name"
            self._enter(reading, span, "party", named_as(found), rule=rule, about=draft)

    def _enter_kind(self, name: TreatyName, draft: Draft, reading: _Reading) -> None:
        """The kind of a treaty, as the first name that the witness gives it tells it."""
        self._kinds_told.add(draft.number)
        if draft.number == reading.context.subject and reading.context.kind_told:
            return
        if len(name.title) == name.title_end - name.start:
            passage, at = reading.passage, reading.base + name.start
            enter_kind(
                name.title, at, draft.number, self.ledger, passage.language, safe=passage.safe
            )

    def _enter(
        self, reading: _Reading, span: tuple[int, int], prop: str, value: object, *,
        rule: str, about: Draft,
    ) -> None:  # fmt: skip
        """Enter a claim at offsets of the stretch that is read."""
        start, end, safe = reading.base + span[0], reading.base + span[1], reading.passage.safe
        self.ledger.enter(start, end, prop, value, rule=rule, about=about.number, safe=safe)

    def _apply(self, heard: Heard, reading: _Reading, named: Spoken) -> None:
        """Enter what one match of one rule says."""
        rule, base = heard.rule, reading.base
        subject, is_own = self._subject_of(heard, reading, named)
        about = self.ledger.drafts[subject] if subject is not None else None
        if rule.language != "en" and tells_another(heard, about):
            if (other := self._introducer.unnamed(heard, base)) is not None:
                self._tell(heard, None, other, reading, named)
            return
        if subject is None and not (rule.is_of_land or rule.about == "world"):
            return
        is_of_another = another.is_told if is_own else another.is_not_of_named
        if about is not None and is_of_another(heard, about):
            return
        if not (rule.each or rule.creates):
            self._tell(heard, subject, None, reading, named)
            return
        told = [one for one in heard.apart() if is_known_by(one)]
        if not told or (rule.creates and self._introducer.is_told(heard, base)):
            return
        spoken = reading.context.spoken if subject is None else subject
        for one in told:
            new = None
            if rule.creates:
                new = self._introducer.introduce(one, subject, spoken, named, base)
            self._tell(one, subject, new, reading, named)

    def _subject_of(
        self, heard: Heard, reading: _Reading, named: Spoken
    ) -> tuple[int | None, bool]:
        """The number of the treaty that a match is about, and whether it is told without its name."""
        of_entry = reading.context.subject
        subject = discourse.subject_of(heard, named, of_entry)
        if subject is None and of_entry is None:
            at = reading.base + heard.whole[0]
            return discourse.meant(heard, reading.context, self.ledger, at), True
        if subject is not None and subject == of_entry and reading.head is not None:
            subject = discourse.of_it(heard, reading.head, self.ledger.drafts[subject], named)
        return subject, subject == of_entry

    def _tell(
        self,
        heard: Heard,
        subject: int | None,
        new: Draft | None,
        reading: _Reading,
        named: Spoken,
    ) -> None:
        """Enter what a match says of one treaty, or of the one that it introduces."""
        rule, base = heard.rule, reading.base
        if new is None and subject not in {None, reading.context.subject}:
            subject = namesakes.meant(heard, subject or 0, named, self.ledger)
        about = new.number if new and (rule.of_new or not rule.creates) else subject
        modality, holder = heard.modality, heard.holder
        was_known = (
            new is not None
            and new.start < base + heard.whole[0]
            and discourse.named_behind(heard, named) is not new
        )
        for prop, value, (start, end) in heard.says():
            if prop == "kind" and was_known:
                continue
            if prop == "norm" and isinstance(value, dict) and reading.passage.label:
                value["article"] = reading.passage.label
            self.ledger.enter(
                base + start, base + end, prop, value, rule=rule.name, about=about,
                modality=modality, holder=holder, safe=reading.safe,
            )  # fmt: skip
        if rule.relation:
            self._relate(heard, subject, new, named, reading)
        documented = new.number if new else about
        if documented is not None:
            self.ledger.documented.append((base + heard.whole[1], documented))

    def _relate(
        self, heard: Heard, subject: int | None, new: Draft | None, named: Spoken, reading: _Reading
    ) -> None:
        """Enter the tie between two instruments that a match shows."""
        about, targets = subject, discourse.targets_of(heard, dict(named) | dict(reading.told))
        if new:
            about, to = (subject, new.number) if heard.rule.of_new else (new.number, subject)
            targets = [to] if to is not None else []
        start, end = (reading.base + offset for offset in heard.whole)
        for to in targets:
            if about is not None and about != to:
                self.ledger.enter(
                    start, end, heard.rule.relation, None, rule=heard.rule.name, about=about, target=to,
                    modality=heard.modality, holder=heard.holder, safe=reading.safe,
                )  # fmt: skip
