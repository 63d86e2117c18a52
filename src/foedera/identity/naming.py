"""What an instrument is called: its stable id, and its label for people.

An id is made of parties, year and kind, so that the same documents always give the same
ids and a person can read them: `lithuania--soviet-union--1926--non-aggression`. Of two
that would have one id, the first by date and name keeps it; the other says its whole
date, then its title, then a number. Ids depend on what instruments are, never on the
order in which documents came.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import count
from typing import Final

from foedera.gazetteer.participants import party_value
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


def ids_of(all_known: Sequence[Known | None]) -> list[str]:
    """The id of each instrument, by index; "" for one that is no longer there."""
    ids = [""] * len(all_known)
    order = sorted(
        (known.sort_key(), index) for index, known in enumerate(all_known) if known is not None
    )
    taken = {known.name for known in all_known if known is not None and known.name}
    children: list[int] = []
    for _, index in order:
        known = all_known[index]
        if known is None:
            continue
        if known.parent is not None and not ids[known.parent]:
            children.append(index)  # a later act of a later act: after its parent
            continue
        ids[index] = known.name or _free(known, ids, taken)
        taken.add(ids[index])
    for index in children:
        known = all_known[index]
        if known is not None:
            ids[index] = known.name or _free(known, ids, taken)
            taken.add(ids[index])
    return ids


def _free(known: Known, ids: Sequence[str], taken: set[str]) -> str:
    parent = ids[known.parent] if known.parent is not None else ""
    return next(name for name in _names(known, parent) if name not in taken)


def _names(known: Known, parent: str) -> Iterator[str]:
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
    """The name that most mentions use; of an unnamed instrument, its parties and day."""
    title = _best_title(known)
    if title:
        return title
    who = " – ".join(str(party_value(p.split("|")[0])["name"]) for p in known.settled_parties())
    what = known.kind or "treaty"
    return (
        " ".join(part for part in (who, what, f"of {known.date}" if known.date else "") if part)
        + " (no title)"
    )


def _best_title(known: Known) -> str:
    """The title used most, the longest of equals, then by letters."""
    ranked = sorted(known.titles.items(), key=lambda item: (-item[1], -len(item[0]), item[0]))
    return ranked[0][0] if ranked else ""
