"""Every name of every participant, from the tables that hold them.

`tables/names.csv` holds names as printed, `tables/rulers.csv` the styles of those who
contracted for a state, and `tables/adjectives.csv` adjectives as a dictionary has them,
whose other forms `foedera.gazetteer.inflection` gives. To add one, add it to its table,
texts separated by "|"; a row of adjectives may be several participants' ("congolais"),
also separated by "|".
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from foedera.gazetteer.inflection import inflected
from foedera.gazetteer.model import Name
from foedera.gazetteer.tables import rows

_LONG_ENOUGH = 6
"""Letters of a stem that few other words begin with."""

_SHORTENED = {
    "en": (("Republic", "Rep."), ("Democratic", "Dem."), ("Federal", "Fed."), ("Islamic", "Isl.")),
    "fr": (("République", "Rép."), ("démocratique", "dém."), ("fédérale", "féd.")),
}
"""How registers shorten designations: the first word of each list, or all of them."""

_TRAILING = re.compile(r" (?:of|of the|de|de la|du|d')$")

_LANGUAGES = ("en", "fr", "de", "es", "pl", "ru", "lt")


class Adjective(NamedTuple):
    """One adjective: its stem, its endings, and a nameless row of whose it is and when."""

    stem: str
    endings: tuple[str, ...]
    names: tuple[Name, ...]

    def forms(self) -> Iterator[Name]:
        """Give every form of it, for each participant whose it is."""
        for ending in self.endings:
            for name in self.names:
                yield name._replace(text=self.stem + ending)

    def printed(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Give stems with endings: as they stand, with a capital, and in capitals.

        A short stem ("tur" of "turc" and "turque") begins many words: each form is its own.
        """
        short = len(self.stem) < _LONG_ENOUGH
        parts = [(self.stem + end, ("",)) for end in self.endings] if short else [self[:2]]
        for stem, endings in parts:
            yield stem, endings
            yield stem[0].upper() + stem[1:], endings
            yield stem.upper(), tuple(map(str.upper, endings))


@cache
def names() -> tuple[Name, ...]:
    """Give every name of every participant and every form of it, in the order of the tables."""
    return (*as_printed(), *(name for one in adjectives() for name in one.forms()))


@cache
def as_printed() -> tuple[Name, ...]:
    """Give the names that the tables write out."""
    return (*_printed_names(), *_rulers())


def _printed_names() -> Iterator[Name]:
    for row in rows("names"):
        for printed in row["texts"].split("|"):
            for text in (printed, *shortened(printed, row["language"])):
                yield Name(
                    text, row["language"], row["form"], row["participant"],
                    row["from"], row["until"], row["source"],
                )  # fmt: skip


def shortened(text: str, language: str) -> list[str]:
    """Give a name as registers shorten it, in every usual way; none where nothing is shortened.

    >>> shortened("Congo, Democratic Republic of the", "en")[-2:]
    ['Congo, Dem. Rep. of the', 'Congo, Dem. Rep.']
    """
    words = _SHORTENED.get(language, ())
    if not any(re.search(rf"\b{long}\b", text) for long, _ in words[:1]):
        return []
    found: dict[str, None] = {}
    for chosen in (words[:1], words):
        short = text
        for long, brief in chosen:
            short = re.sub(rf"\b{long}\b", brief, short)
        found[short] = None
        if "," in short:
            found[_TRAILING.sub("", short)] = None
    return list(found)


def _rulers() -> Iterator[Name]:
    for row in rows("rulers"):
        for language in _LANGUAGES:
            for text in filter(None, row[language].split("|")):
                yield Name(
                    text, language, "ruler", row["participant"],
                    row["from"], row["until"], row["source"],
                )  # fmt: skip


@cache
def adjectives() -> tuple[Adjective, ...]:
    """Give the adjectives of the table, in its order."""
    return tuple(_adjectives())


def _adjectives() -> Iterator[Adjective]:
    for row in rows("adjectives"):
        for language in _LANGUAGES:
            whose = tuple(
                Name("", language, "adjective", one, row["from"], row["until"], row["source"])
                for one in row["participants"].split("|")
            )
            for word in filter(None, row[language].split("|")):
                yield Adjective(*inflected(language, word), whose)
