"""What is being read from one witness: claims and mentions while they are still open.

Who a name means can depend on a date that stands further down, and an instrument's
parties and day are known only when all is read. The ledger therefore keeps names as
found (`Named`) and settles them at the end, once, in `Ledger.close`.
"""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from operator import itemgetter
from typing import Final, NamedTuple

from foedera import chronology
from foedera.claims.model import Claim, Mention, Modality, Reading, Value
from foedera.claims.survey import Survey
from foedera.claims.treaty_names import TreatyName, kind_class, title_key
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants, own_name
from foedera.gazetteer.participants import party_value, resolve
from foedera.passages.model import Cut, Passage, PassageKind
from foedera.sources.model import Problem, StatedClaim
from foedera.terms import ACTS


class Named(NamedTuple):
    """A participant as printed, not yet settled by date; a tuple, for it is compared much.

    Attributes:
        printed: the name's words; "" for an adjective or a people, which stand for their
            state's own name.
        ids: candidate participant ids.
    """

    printed: str
    ids: tuple[str, ...]


def named_as(found: NameFound) -> Named:
    """A participant's name as found, not yet settled; of a ruler, the name of the state."""
    if found.form in {"adjective", "people"}:
        return Named("", found.ids)
    words = own_name(found.text) if found.form == "ruler" else found.text
    return Named(" ".join(words.split()), found.ids)


@dataclass(slots=True)
class Draft:
    """A mention while its witness is still being read; offsets are of the repaired text."""

    number: int
    start: int
    end: int
    title: str = ""
    titles: list[str] = field(default_factory=list)
    kind: str = ""
    named: list[tuple[str, ...]] = field(default_factory=list)
    date: str = ""
    entry: int | None = None
    parent: int | None = None
    catalogue: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Entered:
    """A claim while its witness is still being read; offsets are of the repaired text."""

    start: int
    end: int
    property: str
    value: object
    modality: Modality
    rule: str
    about: int | None
    target: int | None
    holder: str
    safe: bool

    def again(self, start: int, value: object) -> "Entered":
        """The same claim with another value, of the words from `start` on."""
        return Entered(
            start, self.end, self.property, value, self.modality, self.rule, self.about, self.target, self.holder, self.safe,
        )  # fmt: skip


_TELLING: Final = frozenset({"signature.date", "party", "kind"})
"""Properties by which a mention is known better."""


@cache
def _is_of_act(prop: str) -> bool:
    return prop.partition(".")[0] in ACTS


class Ledger:
    """Claims and mentions of one witness, until they are closed into a `Reading`."""

    def __init__(self, cut: Cut) -> None:
        """Open an empty ledger for one witness."""
        self.cut = cut
        self.passages: dict[PassageKind, list[Passage]] = {}
        """The witness's passages in order, by kind; no list of none."""
        for passage in cut.passages:
            self.passages.setdefault(passage.kind, []).append(passage)
        self.survey = Survey(cut.repaired.text)
        self.drafts: list[Draft] = []
        self.entered: list[Entered] = []
        self.told: set[str] = set()
        """The properties of all claims entered; some may have been taken out again."""
        self.with_parties: set[int | None] = set()
        """The mentions of which some claim names a party."""
        self.problems: list[Problem] = []
        self.documented: list[tuple[int, int]] = []
        """Where claims end, and the mention that a footnote standing there documents."""
        self.of_works: frozenset[int] = frozenset()
        """Where key/value lines begin that tell of a work cited."""
        self._by_title: dict[str, list[int]] = {}
        self._answers: dict[tuple[str, int | None], list[Entered]] = {}
        self._reach: dict[tuple[str, int | None], int] = {}
        """Claims of one property about one mention, and how far into the text they reach."""

    def mention(
        self,
        start: int,
        end: int,
        *,
        title: str = "",
        kind: str = "",
        entry: int | None = None,
        parent: int | None = None,
    ) -> Draft:
        """A new mention, known by nothing but what is given."""
        draft = Draft(
            len(self.drafts), start, end, title=title, kind=kind, entry=entry, parent=parent
        )
        if title:
            draft.titles.append(title)
            draft.named += [found.ids for found in find_participants(title)]
            self._by_title.setdefault(title_key(title), []).append(draft.number)
        self.drafts.append(draft)
        return draft

    def mention_named(self, name: TreatyName, offset: int, *, entry: int | None = None) -> Draft:
        """The mention of a treaty name: one seen before under this title, or a new one.

        `offset` is where the text in which the name was found begins. Two names with
        different years are two instruments.
        """
        for number in self._by_title.get(title_key(name.title), ()):
            known = self.drafts[number]
            if not (name.year and known.date and chronology.contradicts(name.year, known.date)):
                return known
        draft = self.mention(
            offset + name.start,
            offset + name.end,
            title=name.title,
            kind=kind_class(name.title),
            entry=entry,
        )
        draft.date = name.year
        return draft

    def namesake(self, known: Draft, date: str) -> Draft:
        """The mention of another treaty with the name of a known one, made at another time.

        It is the one meant from here on where the name stands without a year.
        """
        numbers = self._by_title.setdefault(title_key(known.title), [])
        for number in numbers:
            dated = self.drafts[number].date
            if dated and not chronology.contradicts(dated, date):
                numbers.remove(number)
                numbers.insert(0, number)
                return self.drafts[number]
        draft = self.mention(known.start, known.end, title=known.title, kind=known.kind)
        draft.date = date
        numbers.insert(0, numbers.pop())
        return draft

    def merge(self, kept: Draft, other: Draft) -> Draft:
        """Count two mentions as one: everything said of `other` is said of `kept`."""
        for title in other.titles:
            self.name_too(kept, title)
            self._by_title[title_key(title)] = [kept.number]
        if other.number in self.with_parties:
            self.with_parties.add(kept.number)
        for entered in self.entered:
            entered.about = kept.number if entered.about == other.number else entered.about
            entered.target = kept.number if entered.target == other.number else entered.target
        other.titles.clear()
        other.title, other.kind, other.named = "", "", []
        return kept

    def merge_names(self, kept: Draft, other: Draft) -> Draft:
        """Count two mentions told as names of one as one, unless their days differ."""
        differ = kept.date and other.date and chronology.contradicts(kept.date, other.date)
        return other if kept is other or differ else self.merge(kept, other)

    def name_too(self, draft: Draft, title: str) -> None:
        """Give a mention one more name, under which it is found again."""
        if title and title not in draft.titles:
            draft.titles.append(title)
            draft.named += [] if draft.named else [found.ids for found in find_participants(title)]
            self._by_title.setdefault(title_key(title), []).append(draft.number)

    def enter(
        self, start: int, end: int, prop: str, value: object, *, rule: str, about: int | None,
        modality: Modality = Modality.ASSERTED, target: int | None = None, holder: str = "", safe: bool = True,
    ) -> None:  # fmt: skip
        """Enter a claim, unless overlapping words already gave the same, or one of its parts.

        Of two claims made of parts (a norm, an event) from overlapping words the first
        stands, and so does the first to say whose act the words tell: the more telling
        rule is tried first.
        """
        key = (prop, None if _is_of_act(prop) else about)
        reach = self._reach.get(key, 0)
        if start < reach and _holds(self._answers[key], (about, start, end), rule, value, target):
            return
        entered = Entered(start, end, prop, value, modality, rule, about, target, holder, safe)
        self.entered.append(entered)
        if prop == "party":
            self.with_parties.add(about)
        if reach:
            self._answers[key].append(entered)
        else:
            self._answers[key] = [entered]
            self.told.add(prop)
        if end > reach:
            self._reach[key] = end
        if about is not None and prop in _TELLING:
            self._learn(self.drafts[about], prop, value)

    def contest(self, stated: StatedClaim, value: object, about: int, rule: str) -> None:
        """Enter that someone denies what a file states, beside the statement itself."""
        holder, (start, end) = "; ".join(stated.contested_by), stated.contested_at
        denied = Entered(
            start, end, stated.property, value, Modality.DENIED, rule, about, None, holder, True,  # noqa: FBT003  (a record of ten fields, in order)
        )  # fmt: skip
        self.entered.append(denied)

    def _learn(self, draft: Draft, prop: str, value: object) -> None:
        """Know a mention better by what is claimed of it."""
        if prop == "signature.date" and isinstance(value, str):
            draft.date = chronology.finer(draft.date, value) if draft.date else value
        elif prop == "party" and isinstance(value, Named):
            draft.named.append(value.ids)
        elif prop == "kind" and isinstance(value, str) and not draft.kind:
            draft.kind = kind_class(value)

    def close(self, subject: int | None) -> Reading:
        """Settle every name by date and give the reading."""
        self._offices_of_signatories()
        claims = _in_order(self._claims())
        mentions = tuple(self._closed(draft) for draft in self.drafts)
        return Reading(
            witness=self.cut.witness.name, claims=tuple(claims), mentions=mentions,
            subject=subject, problems=tuple(self.problems),
        )  # fmt: skip

    def _offices_of_signatories(self) -> None:
        """An office told of someone who signed is a signatory's office."""
        if "person.office" not in self.told:
            return
        signed = {(e.about, e.value) for e in self.entered if e.property == "signatory"}
        for e in list(self.entered):
            if (
                e.property == "person.office"
                and isinstance(e.value, dict)
                and (e.about, e.value.get("person")) in signed
            ):
                self.enter(
                    e.start,
                    e.end,
                    "signatory.office",
                    e.value,
                    rule=e.rule,
                    about=e.about,
                    modality=e.modality,
                    safe=e.safe,
                )

    def _claims(self) -> list[Claim]:
        """Each claim with its quotation, white space at its ends left out; none of white space alone.

        A quotation that is cut here stands at its offsets, and need not be checked once more.
        """
        name, text = self.cut.witness.name, self.cut.witness.text
        repaired, drafts = self.cut.repaired, self.drafts
        as_printed = not repaired.repairs
        claims: list[Claim] = []
        for e in self.entered:
            start, end, value, about = e.start, e.end, e.value, e.about
            if not as_printed:
                start, end = repaired.place(start, end)
            words = text[start:end]
            quote = words.strip()
            if quote != words:
                if not quote:
                    continue
                start += len(words) - len(words.lstrip())
                end = start + len(quote)
            if type(value) is not str:
                on = drafts[about].date if about is not None else ""
                value = settled(value, self._day_of(e) or on)
            claims.append(tuple.__new__(Claim, (
                name, start, end, quote, e.property, value, e.rule, about, e.modality, e.target, e.holder, e.safe,
            )))  # fmt: skip
        return claims

    def _day_of(self, entered: Entered) -> str:
        """The day of an act whose participant several states may mean, as the same words tell it."""
        value = entered.value
        if isinstance(value, dict):
            day = value.get("from") or value.get("date")
            return str(day).partition("/")[0] if isinstance(day, str) else ""
        if not isinstance(value, Named) or len(value.ids) == 1 or not _is_of_act(entered.property):
            return ""
        act = f"{entered.property.partition('.')[0]}.date"
        told = (
            e.value
            for e in self._answers.get((act, None), ())
            if e.start == entered.start and e.end == entered.end
        )
        return next((day for day in told if isinstance(day, str)), "")

    def _closed(self, draft: Draft) -> Mention:
        start, end = self.cut.repaired.place(draft.start, draft.end)
        parties = sorted({settled_id(ids, draft.date) for ids in draft.named if ids})
        return Mention(
            number=draft.number, start=start, end=end, title=draft.title,
            other_titles=tuple(t for t in draft.titles if t != draft.title), kind=draft.kind,
            parties=tuple(parties), date=draft.date, entry=draft.entry, parent=draft.parent,
            catalogue=tuple(draft.catalogue),
        )  # fmt: skip


def _holds(
    nearby: list[Entered],
    new: tuple[int | None, int, int],
    rule: str,
    value: object,
    target: int | None,
) -> bool:
    """Whether words that overlap a stretch gave the same about the same, or one of its parts.

    Overlapping words of one rule that are not the same are those of several told at once.
    """
    _, start, end = new
    parts = isinstance(value, dict)
    for e in reversed(nearby):
        if e.start < end and start < e.end:
            if e.rule == rule and (e.about, e.start, e.end) != new:
                continue
            if parts or (e.value == value and e.target == target):
                return True
    return False


_PLACED: Final = itemgetter(1, 2, 4)
"""A claim's start, end and property."""


def _in_order(claims: list[Claim]) -> list[Claim]:
    """Claims by place, then property; those of one place and property by their values."""
    if len(set(map(_PLACED, claims))) == len(claims):
        return sorted(claims, key=_PLACED)
    return sorted(claims, key=lambda c: (*_PLACED(c), repr(c.value)))


def settled_id(ids: tuple[str, ...], on: str) -> str:
    """The participant that candidates mean on a day, or all of them joined by "|"."""
    return ids[0] if len(ids) == 1 else _chosen(ids, on)


@lru_cache(maxsize=4096)
def _chosen(ids: tuple[str, ...], on: str) -> str:
    return resolve(ids, on=on).id or "|".join(sorted(ids))


@lru_cache(maxsize=4096)
def _party(participant: str, printed: str) -> dict[str, str | int | None]:
    return party_value(participant, printed)


def settled(value: object, on: str) -> Value:
    """A value in the contract's form, its names settled as of a day."""
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, Named):
        return {**_party(settled_id(value.ids, on), value.printed)}
    if isinstance(value, list):
        return [settled(item, on) for item in value]
    if isinstance(value, dict):
        return {
            key: item if type(item) is str else settled(item, on) for key, item in value.items()
        }
    raise TypeError(f"{type(value).__name__} is no value of the contract")
