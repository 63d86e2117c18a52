"""When two printed names of people may be one person, within one instrument.

Names reach print through transliterations (Tchitcherine, Chicherin, Čičerin),
translations of given names (Georges, Georgy) and printers who have no diacritics.
Folding takes a spelling to the sounds that those ways share. It is conservative:
surnames must fold alike or nearly so, and given names must begin alike.

To add a transliteration, add its letters to `_SOUNDS`; longer spellings come first.
"""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

SURNAMES_ALIKE = 0.9
"""Likeness of folded surnames from which they may be one."""

GIVEN_ALIKE = 0.75
"""Likeness of folded given names from which they may be one."""

_SOUNDS = (
    ("shch", "s"), ("stch", "s"), ("tsch", "c"), ("tch", "c"), ("sch", "s"), ("sz", "s"),
    ("cz", "c"), ("ch", "c"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("ph", "f"),
    ("ou", "u"), ("oo", "u"), ("ff", "f"), ("tz", "ts"), ("dj", "j"), ("dzh", "j"),
    ("ts", "c"), ("w", "v"), ("x", "ks"), ("y", "i"), ("j", "i"), ("q", "k"),
)  # fmt: skip
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "e", "ı": "i"})
_WORD = re.compile(r"[^\W\d_]+")
_PARTICLES = frozenset({"de", "von", "van", "der", "den", "da", "di", "du", "le", "la", "al", "el"})
_TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady count baron prince general gen prof professor colonel col major "
    "captain capt lieutenant lt marshal admiral ambassador senator hon monsieur mme madame mlle comte "
    "marquis duc vicomte général maréchal amiral herr frau graf freiherr fürst señor sr sra don doña pan "
    "pani ponas господин г".split()
)
"""Words of courtesy and rank that may stand before a name."""
_COURTESY = "m"
"""Before a given name it is the French Monsieur; alone before a surname it may be that or an initial."""
_LEADING = _TITLES | {_COURTESY, "le", "la"}


@lru_cache(maxsize=1 << 14)
def folded(name: str) -> str:
    """A word of a name taken to its sounds: "Tchitcherine" and "Čičerin" give one."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
        if not unicodedata.combining(letter)
    )
    for written, sound in _SOUNDS:
        plain = plain.replace(written, sound)
    plain = re.sub(r"(.)\1+", r"\1", plain)
    plain = plain.removesuffix("e") if len(plain) > 4 else plain  # noqa: PLR2004 - "Lee" keeps its e
    return re.sub(r"i+$", "i", plain)


@lru_cache(maxsize=1 << 14)
def _parts(name: str) -> tuple[tuple[str, ...], str]:
    """Given names and surname, folded."""
    printed = [word.casefold() for word in _WORD.findall(name)]
    while len(printed) > 1 and printed[0] in _LEADING:
        del printed[0]
    words = [folded(word) for word in printed]
    kept = [word for word in words if word not in _PARTICLES] or words
    return (tuple(kept[:-1]), kept[-1]) if kept else ((), "")


@lru_cache(maxsize=1 << 16)
def may_be_one(one: str, other: str) -> bool:
    """Whether two printed names may be one person's. Symmetric."""
    if one == other:
        return True
    (given, surname), (other_given, other_surname) = _parts(one), _parts(other)
    if not surname or JaroWinkler.similarity(surname, other_surname) < SURNAMES_ALIKE:
        return False
    if surname[:1] != other_surname[:1]:
        return False
    if not given or not other_given:
        return True
    return _given_alike(given[0], other_given[0])


def _given_alike(one: str, other: str) -> bool:
    """An initial stands for a name; names must be alike from their beginning."""
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return one[:1] == other[:1] and JaroWinkler.similarity(one, other) >= GIVEN_ALIKE
