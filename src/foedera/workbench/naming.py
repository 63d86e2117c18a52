"""Instruments as a person names them: by id, by any title, by words of one.

Names are compared without case, accents, dashes and articles. What fits nothing, or
several, gets an error that says what is nearest.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from foedera.errors import UnknownNameError
from foedera.identity.model import Instrument

_SUGGESTED = 3
_NEAR = 45  # of 100: below, a suggestion is no help


@lru_cache(maxsize=1 << 14)
def folded(name: str) -> str:
    """Reduce a name to its letters and digits, lower case, words apart by one space.

    >>> folded("Żeligowski’s Soviet–Polish Pact")
    'zeligowski s soviet polish pact'
    """
    letters = unicodedata.normalize("NFKD", name.translate(_PLAIN))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.findall(r"\w+", bare.casefold()))


_PLAIN = str.maketrans("łŁøØđĐ", "lLoOdD")


def _names(instrument: Instrument) -> tuple[str, ...]:
    return (instrument.label, *instrument.titles)


def matching(instruments: Sequence[Instrument], query: str) -> tuple[Instrument, ...]:
    """Those with a name that holds every word asked for; all when nothing is asked."""
    words = folded(query).split()
    return tuple(
        one
        for one in instruments
        if all(any(word in folded(name) for name in _names(one)) for word in words)
    )


def find_instrument(instruments: Sequence[Instrument], key: str) -> Instrument:
    """The one instrument that a person means.

    Raises:
        UnknownNameError: none fits, or several do.
    """
    wanted = folded(key)
    for found in (
        [one for one in instruments if one.id == key.strip()],
        [one for one in instruments if folded(one.label) == wanted],
        [one for one in instruments if wanted in map(folded, one.titles)],
        list(matching(instruments, key)) if wanted else [],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise UnknownNameError(_several(key, found))
    raise UnknownNameError(_none(key, instruments))


def _several(key: str, found: Sequence[Instrument]) -> str:
    ids = ", ".join(one.id for one in found[:_SUGGESTED])
    more = f" and {len(found) - _SUGGESTED} more" if len(found) > _SUGGESTED else ""
    return f"{_shown(key)} fits {len(found)} instruments: {ids}{more}. Give one by its id."


def _none(key: str, instruments: Sequence[Instrument]) -> str:
    names = {name: one for one in instruments for name in (one.id, *_names(one))}
    near = _nearest(key, sorted(names))
    labels = list(dict.fromkeys(names[name].label for name in near))[:_SUGGESTED]
    if not labels:
        return f"the record has no instrument called {_shown(key)}."
    said = "; ".join(f"“{label}”" for label in labels)
    return f"the record has no instrument called {_shown(key)}; nearest: {said}."


def nearest_witness(name: str, known: Sequence[str]) -> str:
    """What to say when a record has no document of a name."""
    near = _nearest(name, known)[:_SUGGESTED]
    said = f"; nearest: {', '.join(near)}" if near else ""
    return f"the record has no document called {_shown(name)}{said}."


def _shown(key: str) -> str:
    return repr(" ".join(key.split()))


def _nearest(key: str, names: Sequence[str]) -> list[str]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # only a mistake needs it

    found = process.extract(
        folded(key), names, scorer=fuzz.WRatio, processor=folded, limit=12, score_cutoff=_NEAR
    )
    return [name for name, _, _ in found]
