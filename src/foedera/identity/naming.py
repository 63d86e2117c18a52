"""What an instrument is called: its stable id, and its label for people.

An id is made of parties, year and kind, so that the same documents always give the same
ids and a person can read them: `lithuania--soviet-union--1926--non-aggression`.
"""

import re
import unicodedata

from foedera.gazetteer.participants import party_value
from foedera.identity.same import Known


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80]


def instrument_id(known: Known, parent: str) -> str:
    """The id of an instrument; that of a later act begins with its parent's."""
    kind = slug(known.kind) or "treaty"
    if parent:
        return f"{parent}--{kind}-{known.date or 'undated'}"
    parties = known.settled_parties()
    if 1 < len(parties) <= 4 and known.date:  # noqa: PLR2004  (longer lists make no readable id)
        return "--".join([*(slug(p.split("|")[0]) for p in parties), known.date[:4], kind])
    title = slug(_best_title(known))
    if title:
        year = known.date[:4]
        return f"{title}--{year}" if year and year not in title else title
    return "--".join([*(slug(p.split("|")[0]) for p in parties[:4]), kind, known.date or "undated"])


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
