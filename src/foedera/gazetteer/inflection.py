"""The forms in which prose has an adjective of a state, from the form a dictionary has.

    inflected("fr", "péruvien")     ("péruvien", ("", "ne", "s", "nes"))
    inflected("pl", "peruwiański")  ("peruwiańsk", ("i", "a", "ie", "iego", …))

A stem and its endings, and not the forms written out: prose has thirty forms of one
Russian adjective, and a finder needs only the stem. Lithuanian has the people's genitive
("peruiečių sutartis") beside an adjective proper ("peruietiškas"). A feminine that no
ending tells is written out after a colon ("kazakh:kazakhe"). To add a class of words, add
its ending to the language's function.

Endings are those of the grammars' regular adjectives; a word of no class (Spanish
"mongol") keeps its own form and takes the plural.
"""

from itertools import takewhile
from typing import Final

_FRENCH: Final = (
    ("ien", "ienne"), ("éen", "éenne"), ("ol", "ole"), ("ais", "aise"), ("ois", "oise"),
    ("ain", "aine"), ("an", "ane"), ("in", "ine"), ("al", "ale"), ("é", "ée"),
)  # fmt: skip
"""Masculine endings, the feminine of each; a masculine in "-e" is the feminine too."""

_GERMAN: Final = ("", "e", "en", "er", "es", "em")

_POLISH: Final = ("i", "a", "ie", "iego", "iemu", "im", "iej", "ą", "ich", "imi", "o")

_RUSSIAN: Final = (
    "ий", "ая", "ое", "ого", "ому", "им", "ой", "ую", "ом", "их", "ими", "ие", "о",
)  # fmt: skip

_LITHUANIAN: Final = ("čių", *(f"tišk{end}" for end in "as a o os ai ą ų am i oje".split()))

_SPANISH_BARE: Final = str.maketrans("éóáíú", "eoaiu")


def inflected(language: str, word: str) -> tuple[str, tuple[str, ...]]:
    """Give the stem of an adjective and every ending that it takes, the dictionary's first.

    Args:
        language: ISO 639-1, one of en, fr, de, es, pl, ru, lt; English has no endings.
        word: the masculine singular, or in Lithuanian the people's genitive plural;
            the first half of an adjective of two states ("afghano-") has no endings.
    """
    if word.endswith("-") or language == "en":
        return word, ("",)
    return _INFLECTED[language](word)


def _parted(*forms: str) -> tuple[str, tuple[str, ...]]:
    same = takewhile(lambda letters: len(set(letters)) == 1, zip(*forms, strict=False))
    stem = forms[0][: len(tuple(same))]
    return stem, tuple(dict.fromkeys(form[len(stem) :] for form in forms))


def _french(word: str) -> tuple[str, tuple[str, ...]]:
    masculine, _, feminine = word.partition(":")
    if not feminine:
        fitting = (masculine.removesuffix(m) + f for m, f in _FRENCH if masculine.endswith(m))
        feminine = next(fitting, masculine)
    plural = masculine if masculine.endswith("s") else masculine + "s"
    if masculine.endswith("al"):
        plural = masculine.removesuffix("al") + "aux"
    return _parted(masculine, feminine, plural, feminine + "s")


def _german(word: str) -> tuple[str, tuple[str, ...]]:
    return word, _GERMAN


def _spanish(word: str) -> tuple[str, tuple[str, ...]]:
    if word.endswith("o"):
        return word[:-1], ("o", "a", "os", "as")
    if word.endswith(("a", "e")):
        return word, ("", "s")
    if word.endswith(("í", "ú")):
        return word, ("", "es", "s")
    bare = word[:-2] + word[-2:].translate(_SPANISH_BARE)
    return _parted(word, bare + "a", bare + "es", bare + "as")


def _polish(word: str) -> tuple[str, tuple[str, ...]]:
    return word[:-1], _POLISH


def _russian(word: str) -> tuple[str, tuple[str, ...]]:
    return word[:-2], _RUSSIAN


def _lithuanian(word: str) -> tuple[str, tuple[str, ...]]:
    if word.endswith("iečių") and " " not in word:
        return word.removesuffix("čių"), _LITHUANIAN
    return word, ("",)


_INFLECTED: Final = {
    "fr": _french,
    "de": _german,
    "es": _spanish,
    "pl": _polish,
    "ru": _russian,
    "lt": _lithuanian,
}
