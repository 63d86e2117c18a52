"""Instruments as a person names them: by id, by any title, by words of one.

Names are compared without case, accents, dashes and articles. What fits nothing, or
several, gets an error that says what is nearest.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import PurePosixPath

from foedera.errors import UnknownNameError
from foedera.identity.model import Instrument
from foedera.sources.model import SourceClass

_SUGGESTED = 3
_NEAR = 45  # of 100: below, a suggestion is no help
_MADE_UP = 8  # of 100: what an instrument without a title lags behind
_ROUGH = 200  # names looked at closely
_LONGEST = 200  # characters of what was typed that are compared


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
    labels = [one.label for one in nearest_instruments(key, instruments)]
    if not labels:
        return f"the record has no instrument called {_shown(key)}."
    said = "; ".join(f"“{label}”" for label in labels)
    return f"the record has no instrument called {_shown(key)}; nearest: {said}."


def nearest_instruments(
    key: str, instruments: Sequence[Instrument], most: int = _SUGGESTED
) -> tuple[Instrument, ...]:
    """The instruments whose names are most like what a person typed, nearest first.

    Each word typed is looked for among the words of a name, as it may be misspelt; of
    names alike, one that documents give goes before one that the program made.
    """
    wanted = folded(key[:_LONGEST])
    names = {(folded(name), one.id): one for one in instruments for name in _names(one)}
    listed = list(names)
    rough = _alike(wanted, [name for name, _ in listed])
    scored: dict[str, tuple[float, str]] = {}
    for number in rough:
        name, one = listed[number][0], names[listed[number]]
        score = _likeness(wanted, name) - (0 if one.titles else _MADE_UP)
        if score >= _NEAR:
            scored[one.id] = min(scored.get(one.id, (0.0, "")), (-score, one.label))
    ranked = sorted(scored, key=lambda one: (*scored[one], one))[:most]
    by_id = {one.id: one for one in instruments}
    return tuple(by_id[name] for name in ranked)


def _alike(wanted: str, names: Sequence[str]) -> list[int]:
    """The numbers of the names that have most in common with what is wanted."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # only a mistake needs it

    found = process.extract(wanted, names, scorer=fuzz.WRatio, limit=_ROUGH)
    return [number for _, _, number in found]


def _likeness(wanted: str, name: str) -> float:
    """How well a name holds the words wanted, 0 to 100."""
    from rapidfuzz import fuzz  # noqa: PLC0415  # likewise

    words, known = wanted.split(), name.split()
    if not words or not known:
        return 0.0
    held = sum(max(fuzz.ratio(word, other) for other in known) for word in words) / len(words)
    return 0.7 * held + 0.3 * fuzz.token_sort_ratio(wanted, name)


def nearest_witness(name: str, known: Sequence[str]) -> str:
    """What to say when a record has no document of a name."""
    near = _nearest(name, known)[:_SUGGESTED]
    said = f"; nearest: {', '.join(near)}" if near else ""
    return f"the record has no document called {_shown(name)}{said}."


def must_be_viewpoint(asked: str, holders: Iterable[str], witnesses: Sequence[str]) -> None:
    """Pass when somebody may be asked for a view by that name.

    Args:
        asked: as a person typed it.
        holders: everybody who speaks, lower case.
        witnesses: names of the documents.

    Raises:
        UnknownNameError: nobody is called so; the message gives the nearest.
    """
    paths = (PurePosixPath(name) for name in witnesses)
    documents = {part.casefold() for path in paths for part in (str(path), path.name, path.stem)}
    known = {*holders, *documents, *(kind.value for kind in SourceClass)}
    if asked.strip().casefold() in known:
        return
    near = _nearest(asked, sorted(known))[:_SUGGESTED]
    said = f"; nearest: {', '.join(near)}" if near else ""
    raise UnknownNameError(
        f"no holder, document or class of documents is called {_shown(asked)}{said}."
    )


def _shown(key: str) -> str:
    return repr(" ".join(key.split()))


def _nearest(key: str, names: Sequence[str]) -> list[str]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # only a mistake needs it

    found = process.extract(
        folded(key), names, scorer=fuzz.WRatio, processor=folded, limit=12, score_cutoff=_NEAR
    )
    return [name for name, _, _ in found]
