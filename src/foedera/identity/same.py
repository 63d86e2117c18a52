"""When a mention and an instrument are the same, and in which words that is said.

Near-identical text with other parties is another treaty; so is the same kind of treaty
of the same parties in another year. What nobody says does not conflict.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from foedera import chronology
from foedera.claims.model import Mention
from foedera.claims.treaty_names import title_key
from foedera.gazetteer.participants import compatible, resolve

GENERIC: Final = frozenset(
    {"", "convention", "treaty", "agreement", "act", "declaration", "accord"}
)
"""Kinds that do not tell one instrument from another."""

_DAY: Final = len("1926-09-28")
_PAIR: Final = 2


@dataclass(slots=True)
class Known:
    """An instrument as far as it is known while mentions are gathered.

    Attributes:
        parent: index of the instrument that it is a later act of, or None.
        date: the finest date of signature that a mention gives.
        kind: the first specific kind that a mention gives.
        parties: alternatives per party, "a|b", of the mention that names most.
        titles: each name, with the number of mentions that use it.
        keys: the names folded.
        headed: whether a mention is the subject of an entry.
    """

    parent: int | None
    date: str = ""
    kind: str = ""
    parties: tuple[str, ...] = ()
    titles: Counter[str] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)
    headed: bool = False

    def join(self, mention: Mention) -> None:
        """Know the instrument better by one more mention."""
        if mention.date:
            self.date = chronology.finer(self.date, mention.date) if self.date else mention.date
        if self.kind in GENERIC and mention.kind:
            self.kind = mention.kind
        if len(mention.parties) > len(self.parties):
            self.parties = mention.parties
        weight = 3 if mention.entry is not None else 1
        for title in (mention.title, *mention.other_titles):
            if title:
                self.titles[title] += weight if title == mention.title else 0
                self.keys.add(title_key(title))
        self.headed = self.headed or mention.entry is not None

    def settled_parties(self) -> tuple[str, ...]:
        """The parties as of the day of signature, sorted."""
        return tuple(
            sorted({resolve(tuple(p.split("|")), on=self.date).id or p for p in self.parties})
        )

    def sort_key(self) -> tuple[bool, str, str, tuple[str, ...]]:
        """A key that depends on what the instrument is, parents before later acts."""
        return self.parent is not None, self.date, " ".join(sorted(self.titles)), self.parties


def fits(known: Known, mention: Mention, parent: int | None) -> tuple[int, str] | None:
    """How strongly a mention fits an instrument, with the reason in words; None if not."""
    if known.parent != parent or _conflict(known, mention):
        return None
    same_day = len(known.date) == len(mention.date) == _DAY and known.date == mention.date
    if parent is not None:
        return (9, "a later act of the same instrument, on the same day") if same_day else None
    title = _shared_title(known, mention)
    parties = len(known.parties) > 1 and len(mention.parties) > 1
    dated = bool(known.date and mention.date)
    kind = known.kind == mention.kind and known.kind not in GENERIC
    return _reason(
        title=title,
        parties=parties,
        dated=dated,
        same_day=same_day,
        kind=kind,
        same_kind=known.kind == mention.kind,
    )


def _reason(
    *, title: bool, parties: bool, dated: bool, same_day: bool, kind: bool, same_kind: bool
) -> tuple[int, str] | None:
    when = "the same day" if same_day else "compatible dates"
    named = "the same title" if title else "other titles"
    if parties and dated:
        return 8 + title + kind + same_day, f"the same parties, {when}; {named}"
    if title:
        return (
            6 + dated + parties,
            f"the same title{', ' + when if dated else ''}; nothing contradicts",
        )
    if parties and kind:
        return 5, "the same parties and kind; one of them gives no date"
    if same_day and same_kind:
        return 4, "the same kind and day; parties unsaid"
    return None


def _conflict(known: Known, mention: Mention) -> bool:
    if known.date and mention.date and chronology.contradicts(known.date, mention.date):
        return True
    if known.kind != mention.kind and known.kind not in GENERIC and mention.kind not in GENERIC:
        return True
    if len(known.parties) > 1 and len(mention.parties) > 1:
        return not _same_parties(known.parties, mention.parties)
    return False


def _same_parties(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the shorter list of parties is found in the longer, each by a compatible name."""
    few, many = sorted((one, other), key=len)
    return all(any(compatible(a, b) for b in many) for a in few) and (
        len(few) == len(many) or len(few) > _PAIR
    )


def _shared_title(known: Known, mention: Mention) -> bool:
    return any(title_key(t) in known.keys for t in (mention.title, *mention.other_titles) if t)
