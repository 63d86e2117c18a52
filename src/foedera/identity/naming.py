"""What an instrument is called: its stable id, and its label for people.

An id is made of parties, year and kind, so that the same documents always give the same
ids and a person can read them: `lithuania--soviet-union--1926--non-aggression`. Of two
that would have one id, the first by date and name keeps it; the other says its whole
date, then its title, then a number. Ids depend on what instruments are, never on the
order in which documents came.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import count
from types import MappingProxyType
from typing import Final, NamedTuple

from foedera.gazetteer.participants import party_value
from foedera.identity.model import Instrument
from foedera.identity.same import Known

_LONGEST: Final = 80
_FEW: Final = 4
"""Parties up to which an id names them all."""

_LATIN: Final = str.maketrans(
    {
        "ł": "l", "Ł": "l", "ß": "ss", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
        "þ": "th", "ð": "d", "ı": "i", "œ": "oe",
        **dict(zip("абвгдезийклмнопрстуфхцыэ", "abvgdezijklmnoprstufhcye", strict=True)),
        "ё": "e", "ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
        "і": "i", "ї": "i", "є": "e", "ґ": "g",
    }
)  # fmt: skip


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens, cut at a word; "" for other scripts.

    >>> slug("Договор о дружбе")
    'dogovor-o-druzhbe'
    """
    # Cyrillic before decomposition, which would take й apart.
    plain = unicodedata.normalize(
        "NFKD", unicodedata.normalize("NFC", text.lower()).translate(_LATIN)
    )
    bare = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    whole = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
    if len(whole) <= _LONGEST:
        return whole
    return whole[: _LONGEST + 1].rpartition("-")[0] or whole[:_LONGEST]


class Tried(NamedTuple):
    """The ids tried for an instrument: the last is its own.

    Attributes:
        under: id of its parent, "" without one or before that has its own.
        names: in the order tried.
    """

    under: str
    names: tuple[str, ...]


def ids_of(all_known: Sequence[Known | None]) -> list[str]:
    """The id of each instrument, by index; "" for one that is no longer there."""
    tried = tried_for(all_known)
    return [tried[index].names[-1] if index in tried else "" for index in range(len(all_known))]


def tried_for(all_known: Sequence[Known | None]) -> dict[int, Tried]:
    """The ids tried for each instrument that is there, by index."""
    there = [(known.sort_key(), n, known) for n, known in enumerate(all_known) if known is not None]
    there.sort(key=lambda one: one[:2])
    decided = {index: known.name for _, index, known in there if known.name}
    of = {index: known for _, index, known in there}
    order = [(index, known.parent) for _, index, known in there]
    return named(order, lambda index, parent: names(of[index], parent), decided)


def named(
    order: Iterable[tuple[int, int | None]],
    names_of: Callable[[int, str], Iterable[str]],
    decided: Mapping[int, str] = MappingProxyType({}),
) -> dict[int, Tried]:
    """The ids tried for each instrument.

    Args:
        order: instruments and what each is a later act of, in the order of `Known.sort_key`.
        names_of: ids for an instrument under its parent's, the shortest first.
        decided: ids that people gave.
    """
    tried: dict[int, Tried] = {}
    taken = set(decided.values())

    def name(one: int, under: str) -> None:
        given = decided.get(one)
        found = (given,) if given is not None else _tried(names_of(one, under), taken)
        tried[one] = Tried(under, found)
        taken.add(found[-1])

    later: list[tuple[int, int]] = []
    for one, parent in order:
        if parent is None:
            name(one, "")
        elif parent in tried:
            name(one, tried[parent].names[-1])
        else:
            later.append((one, parent))  # a later act of a later act: after its parent
    for one, parent in later:
        name(one, tried[parent].names[-1] if parent in tried else "")
    return tried


def _tried(some: Iterable[str], taken: Container[str]) -> tuple[str, ...]:
    found: list[str] = []
    for name in some:
        found.append(name)
        if name not in taken:
            break
    return tuple(found)


def names(known: Known, parent: str) -> Iterator[str]:
    """Ids for an instrument, the shortest first; they never run out."""
    name = instrument_id(known, parent)
    yield name
    year = f"--{known.date[:4]}"
    if len(known.date) > len("1926") and year in name:
        yield name.replace(year, f"--{slug(known.date)}", 1)
    title = slug(_best_title(known))
    if title and title not in name:
        yield f"{name}--{title}"
    yield from (f"{name}--{number}" for number in count(2))


def instrument_id(known: Known, parent: str) -> str:
    """The plain id of an instrument; that of a later act begins with its parent's."""
    kind = slug(known.kind) or "treaty"
    when = slug(known.date) or "undated"
    if parent:
        return f"{parent}--{kind}-{when}"
    parties = [slug(p.split("|")[0]) for p in known.settled_parties()]
    if 1 < len(parties) <= _FEW and known.date:
        return "--".join([*parties, known.date[:4], kind])
    if title := _title_slug(_best_title(known)):
        year = known.date[:4]
        return f"{title}--{year}" if year and year not in title else title
    if parties or known.date or known.first is None:
        return "--".join([*parties[:_FEW], kind, when])
    return f"{kind}-in--{slug(known.first.witness.rpartition('/')[2])}"


def _title_slug(title: str) -> str:
    """A title's slug; of one in a script that has none, a hash that stays the same."""
    if not title:
        return ""
    return slug(title) or f"title-{blake2b(title.encode(), digest_size=4).hexdigest()}"


def label(known: Known) -> str:
    """The name that most mentions use; of an unnamed instrument, its parties and day.

    Of names that are used equally often, one that is not all in capitals.
    """
    in_capitals = {title for title in known.titles if title.isupper()}
    if title := _best_title(known, after=in_capitals):
        return title
    who = " – ".join(str(party_value(p.split("|")[0])["name"]) for p in known.settled_parties())
    what = known.kind or "treaty"
    return (
        " ".join(part for part in (who, what, f"of {known.date}" if known.date else "") if part)
        + " (no title)"
    )


def _best_title(known: Known, after: Container[str] = ()) -> str:
    """The title used most; of equals those of `after` last, then the longest, then by letters."""
    return min(
        known.titles,
        key=lambda title: (-known.titles[title], title in after, -len(title), title),
        default="",
    )


def instrument_of(known: Known, name: str, parent: str) -> Instrument:
    """An instrument as all its mentions make it known, with its id and its parent's, or ""."""
    return Instrument(
        id=name,
        label=label(known),
        kind=known.kind,
        parties=known.settled_parties(),
        date=known.date,
        parent=parent,
        titles=tuple(sorted(known.titles)),
    )


def torn_between(one: str, other: str) -> str:
    """Why a mention is kept apart that fits the instruments of two ids equally well."""
    first, second = sorted((one, other))
    return f"fits {first} and {second} equally well; kept apart until more is said"
