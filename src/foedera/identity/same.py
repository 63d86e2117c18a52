"""When a mention and an instrument are the same, and in which words that is said.

Near-identical text with other parties is another treaty; so is the same kind of treaty
of the same parties in another year, and a protocol signed on its treaty's day. What
nobody says does not conflict. Every link needs a reason; each has a strength, and a
mention goes to the strongest. To add a reason, add it to `_reasons`.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from sys import intern
from typing import Final, NamedTuple, TypeVar

from foedera import chronology
from foedera.identity.model import MentionKey
from foedera.identity.parties import Parties, compared, settled
from foedera.identity.seen import DAY, NameOfOwn, Seen, SeriesPlace, plain_day

_Item = TypeVar("_Item")

GENERIC: Final = frozenset(
    {"", "convention", "treaty", "agreement", "act", "declaration", "accord"}
)
"""Kinds that do not tell one instrument from another."""

_WEEK, _MONTH, _YEAR = 7, 31, 366
"""Days by which dates may differ where another act's day is the same, in prints of one
text, and under one name of its own."""


@dataclass(slots=True)
class Known:
    """An instrument as far as it is known while mentions are gathered.

    Attributes:
        parent: index of the instrument that it is a later act of, or None.
        date: the finest date of signature that a mention gives.
        day: the same where it is one day and nothing else, otherwise "".
        kind: the first specific kind that a mention gives.
        kinds: everything that mentions say it is about.
        forms: which papers of a package mentions call it.
        parties: alternatives per party, "a|b", of the mention that names most.
        titles: each name, with the number of mentions that use it.
        keys: the names folded.
        telling: those of them that tell it from others of its kind.
        own: words of its names that are neither its kind's nor its parties'.
        names: for each name with such words, these and what it says it is about.
        languages: of its names.
        places: where in treaty series it is printed.
        catalogue: numbers that catalogues give it.
        force: days on which it is said to have entered into force.
        texts: groups of witnesses that print its text.
        listed: the parties of a print whose title names each of them and no one else.
        first: the first mention of it by name, for what has no name at all.
        name: an id that a person's decision gives it, or "".
    """

    parent: int | None = None
    date: str = ""
    day: str = ""
    kind: str = ""
    kinds: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    parties: tuple[str, ...] = ()
    titles: dict[str, int] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    names: frozenset[NameOfOwn] = frozenset()
    languages: frozenset[str] = frozenset()
    places: frozenset[SeriesPlace] = frozenset()
    catalogue: frozenset[str] = frozenset()
    force: frozenset[str] = frozenset()
    texts: frozenset[int] = frozenset()
    listed: tuple[str, ...] = ()
    first: MentionKey | None = None
    name: str = ""

    def join(self, seen: Seen) -> None:
        """Know the instrument better by one more mention."""
        mention = seen.mention
        if mention.date:
            self.date = chronology.finer(self.date, mention.date) if self.date else mention.date
            self.day = plain_day(self.date)
        if self.kind in GENERIC:
            self.kind = _kind(seen) or self.kind
        if _tells_more(mention.parties, self.parties):
            self.parties = mention.parties
        weight = 3 if mention.entry is not None else 1
        for title in (mention.title, *mention.other_titles):
            if title:
                more = weight if title == mention.title else 0
                self.titles[title] = self.titles.get(title, 0) + more
        self.keys = _both(self.keys, seen.titles)
        self.telling = _both(self.telling, seen.telling)
        self.kinds = _both_of_few(self.kinds, seen.kinds)
        self.own = _both(self.own, seen.own)
        self.names = _both(self.names, seen.names)
        self.languages = _both_of_few(self.languages, seen.languages)
        if seen.form and seen.form not in self.forms:
            self.forms = _both_of_few(self.forms, frozenset({seen.form}))
        if seen.places:
            self.places |= {place for place, _ in seen.places}
        self.catalogue = _both(self.catalogue, seen.catalogue)
        self.force = _both(self.force, seen.force)
        self.texts = _both(self.texts, seen.texts)
        self.listed = self.listed or seen.listed
        self.first = min(self.first or seen.key, seen.key)

    def settled_parties(self) -> tuple[str, ...]:
        """The parties as of the day of signature, sorted."""
        return settled(self.parties, self.date)

    def sort_key(self) -> tuple[bool, str, str, tuple[str, ...], MentionKey]:
        """A key that depends on what the instrument is, parents before later acts."""
        first = self.first or MentionKey("", 0)
        return (
            self.parent is not None,
            self.date,
            " ".join(sorted(self.titles)),
            self.parties,
            first,
        )


def _both(one: frozenset[_Item], other: frozenset[_Item]) -> frozenset[_Item]:
    """What either holds: the very set that holds it all, where one does, so that few are made."""
    return one if other <= one else other if one <= other else one | other


@lru_cache(maxsize=1 << 12)
def _both_of_few(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The same of words that are few in all, each union made and held once."""
    return _both(one, other)


def _kind(seen: Seen) -> str:
    if seen.mention.kind not in GENERIC or not seen.kinds:
        return seen.mention.kind
    return min(seen.kinds)


def _tells_more(some: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a list of parties names more, or as many with fewer alternatives."""
    return (len(some), -sum("|" in p for p in some)) > (len(other), -sum("|" in p for p in other))


class Fit(NamedTuple):
    """How strongly a mention fits an instrument, and why."""

    strength: int
    reason: str


@dataclass(frozen=True, slots=True)
class _Compared:
    """What a mention and an instrument have in common."""

    parties: Parties
    dated: bool
    differ: bool
    same_day: bool
    title: bool
    telling: bool
    own: bool
    kinds: bool
    place: str
    text: bool
    catalogue: bool
    act: str
    alike: bool
    named: str


def fits(known: Known, seen: Seen) -> Fit | None:
    """How strongly a mention fits an instrument, with the reason in words; None if not."""
    if seen.parent is not None:
        return _later_act(known, seen)
    if _plainly_another(known, seen) or _has_other_parties(known, seen):
        return None
    common = _compare(known, seen)
    if _other_dates(known, seen, common):
        return None
    firm = bool(common.place) or (common.text and not _listed_otherwise(known, seen))
    if common.parties is Parties.WIDER and not firm:
        return None
    if not firm and (_apart(known.kinds, seen.kinds) or _other_paper(known, seen, common)):
        return None
    return _reason(known, seen, common)


def _has_other_parties(known: Known, seen: Seen) -> bool:
    """Whether the parties are another treaty's: asked before anything that takes longer."""
    on = known.date or seen.mention.date
    return compared(known.parties, seen.mention.parties, on) is Parties.OTHER


def _listed_otherwise(known: Known, seen: Seen) -> bool:
    """Whether the titles of both prints name all their parties, and one has a party more."""
    both = bool(known.listed and seen.listed)
    return both and compared(known.listed, seen.listed, seen.mention.date) is not Parties.SAME


def is_of_another_day(known: Known, seen: Seen, day: str) -> bool:
    """Whether two days differ, with nothing that could excuse it; most are told apart here.

    Args:
        known: an instrument.
        seen: a mention that tells of no later act.
        day: its day of signature, ISO.
    """
    return (
        bool(known.day)
        and known.day != day
        and known.telling.isdisjoint(seen.telling)
        and known.texts.isdisjoint(seen.texts)
        and not _shared_act(known, seen)
    )


def _plainly_another(known: Known, seen: Seen) -> bool:
    """Whether the dates say so, with nothing that could excuse them."""
    return (
        _dates_apart(known.date, seen.mention.date)
        and known.telling.isdisjoint(seen.telling)
        and known.texts.isdisjoint(seen.texts)
        and not _shared_act(known, seen)
    )


def _shared_act(known: Known, seen: Seen) -> str:
    """What both say alike beside the day of signature, in words; "" if nothing."""
    if days := known.force & seen.force:
        return f"in force on the same day, {min(days)}"
    return next((said for place, said in seen.places if _printed(known, place)), "")


def _later_act(known: Known, seen: Seen) -> Fit | None:
    """A later act is known by its parent and its day, or its own name."""
    own = known.parent is None
    if known.parent not in (seen.parent, None) or _dates_apart(known.date, seen.mention.date):
        return None
    same_day = len(known.date) == DAY and known.date == seen.mention.date
    if own:
        alike = bool(known.forms & {seen.form}) or bool(known.kinds & seen.kinds)
        parties = compared(known.parties, seen.mention.parties, known.date)
        if same_day and alike and parties is Parties.SAME:
            return Fit(8, "the same parties, the same day; here a later act of its parent")
        return None
    if same_day and not (_apart(known.forms, {seen.form} - {""})):
        return Fit(9, "a later act of the same instrument, on the same day")
    if known.telling & seen.telling:
        return Fit(7, "a later act of the same instrument, under the same title")
    return None


def _compare(known: Known, seen: Seen) -> _Compared:
    mention = seen.mention
    on = known.date or mention.date
    title = bool(known.keys & seen.titles)
    return _Compared(
        parties=compared(known.parties, mention.parties, on),
        dated=bool(known.date and mention.date),
        differ=_dates_apart(known.date, mention.date),
        same_day=len(known.date) == DAY and known.date == mention.date,
        title=title,
        telling=bool(known.telling & seen.telling),
        own=_same_own(known.own, seen.own),
        kinds=bool(known.kinds & seen.kinds),
        place=next((said for place, said in seen.places if _printed(known, place)), ""),
        text=bool(known.texts & seen.texts),
        catalogue=bool(known.catalogue & seen.catalogue),
        act=_shared_act(known, seen),
        alike=title or bool(known.own == seen.own and seen.kinds and known.kinds == seen.kinds),
        named=_named(known, seen, same=title),
    )


def _same_own(some: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one has the names of its own that the other has, if fewer."""
    few, many = sorted((some, other), key=len)
    return bool(few) and few <= many


def _printed(known: Known, place: SeriesPlace) -> bool:
    series, volume, page, number = place
    if not page:
        return place in known.places
    return any((series, volume, at, number) in known.places for at in (page, page - 1, page + 1))


def _named(known: Known, seen: Seen, *, same: bool) -> str:
    if same:
        return "the same title"
    if not (known.titles and seen.titles):
        return "one of them without a title"
    if _same_own(known.own, seen.own):
        return f"titles that share “{min(known.own & seen.own)}”"
    languages = known.languages and seen.languages and not (known.languages & seen.languages)
    return "titles in other languages" if languages else "other titles"


def _dates_apart(one: str, other: str) -> bool:
    return bool(one and other) and chronology.contradicts(one, other)


def _other_dates(known: Known, seen: Seen, common: _Compared) -> bool:
    """Whether the dates are two treaties'; a little apart, under one name or for one act, they are one's."""
    if not common.differ or common.parties is not Parties.SAME:
        return common.differ
    days = _days_between(known.date, seen.mention.date)
    if common.text and days <= _MONTH:
        return False
    if common.act and common.alike and days <= _WEEK:
        return False
    return not (common.telling and common.own and days <= _YEAR)


def _days_between(one: str, other: str) -> int:
    if len(one) != DAY or len(other) != DAY:
        return _YEAR + 1
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _apart(some: AbstractSet[str], other: AbstractSet[str]) -> bool:
    return bool(some and other) and not some & other


def _other_paper(known: Known, seen: Seen, common: _Compared) -> bool:
    """Whether they are two papers: a protocol and the treaty of its day."""
    return _apart(known.forms, {seen.form} - {""}) and not common.telling


def _reason(known: Known, seen: Seen, common: _Compared) -> Fit | None:
    """The strongest reason there is, or None."""
    strength = _strength(known, seen, common)
    if strength is None:
        return None
    return Fit(strength, intern(_in_words(common)))


def _strength(known: Known, seen: Seen, c: _Compared) -> int | None:
    """How much speaks for one instrument; None when too little does."""
    same = c.parties is Parties.SAME
    more = 2 * (c.title or c.own) + c.kinds + 2 * c.same_day + 2 * c.catalogue
    nameless = not (known.titles and seen.titles)
    unnamed = c.parties is Parties.UNSAID and (
        c.title
        or (nameless and bool(known.kind) and seen.mention.kind == known.kind)
        or (c.kinds and not seen.telling)
    )
    some = same or c.parties in (Parties.PART, Parties.WIDER)
    enough = (
        (20 + 2 * same, bool(c.place)),
        (16 + 2 * same, c.text and (some or c.title or c.same_day or nameless)),
        (8, same and c.dated),
        (6 + c.dated + c.parties, c.telling or (c.title and (c.same_day or same))),
        (5 + c.dated + c.parties, c.own and c.kinds and _is_told(known, seen, c)),
        (5, some and c.same_day and (c.kinds or c.title)),
        (3, same and c.kinds),
        (5, c.catalogue and (some or c.dated or c.title)),
        (2, c.same_day and unnamed),
    )
    return next((strength + more for strength, holds in enough if holds), None)


def _is_told(known: Known, seen: Seen, c: _Compared) -> bool:
    """Whether more is said than a kind, and a place of which another name of it is made.

    "Peace of Riga" is not yet the peace treaty that is also called "Treaty of Riga": many
    treaties were signed there. A day, a party or one name with both words would tell.
    """
    if c.dated or c.parties is not Parties.UNSAID:
        return True
    return any(
        kinds & others and own == words
        for own, kinds in known.names
        for words, others in seen.names
    )


def _in_words(c: _Compared) -> str:
    """The reason, as "the same parties, the same day, 60 LNTS 146; the same title"."""
    who = {
        Parties.SAME: "the same parties",
        Parties.PART: "a party of the same",
        Parties.WIDER: "the same parties but for one",
        Parties.UNSAID: "parties unsaid",
    }[c.parties]
    when = ("the same day" if c.same_day else "compatible dates") if c.dated else "a date unsaid"
    when = "dates a little apart" if c.differ else when
    proofs = [who, when]
    proofs += [c.place] if c.place else []
    proofs += [c.act] if c.differ and c.act and c.act != c.place else []
    proofs += ["prints of the same text"] if c.text else []
    proofs += ["the same catalogue number"] if c.catalogue else []
    proofs += ["the same kind"] if c.kinds and not c.title else []
    return f"{', '.join(proofs)}; {c.named}"
