"""Every rule, and which of them a sentence calls for.

`BOOK` holds the rules of all languages. A rule is tried only where its anchor stands:
one linear pass tells whether a passage holds any anchor at all.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Final

import ahocorasick_rs
import re2

from foedera.claims.grammar import Rule
from foedera.passages.model import PassageKind

LANGUAGES: Final = {
    "en": (
        "english",
        "english_signing",
        "english_talks",
        "english_texts",
        "english_pages",
        "english_territory",
        "english_events",
    ),
    "fr": ("french", "french_texts"),
    "de": ("german",),
    "es": ("spanish",),
    "pl": ("polish",),
    "ru": ("russian",),
    "lt": ("lithuanian",),
}
"""The files of each language's rules, in `foedera.claims.languages`."""

_RUNNING: Final = (PassageKind.PROSE, PassageKind.TITLE, PassageKind.HEADING, PassageKind.CAPTION)
_NAMED: Final = "treat|pact|agreement|convention|protocol|accord|armistice|declaration|covenant|ultimatum|peace of|act of"


class Shelf:
    """The rules that read one kind of passage in one language, found by their anchors."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        """Index `rules`; their order is their precedence."""
        by_anchor: dict[str, list[int]] = {}
        for number, rule in enumerate(rules):
            for anchor in rule.anchors:
                by_anchor.setdefault(anchor, []).append(number)
        self.rules = rules
        self._callers = tuple(tuple(by_anchor[anchor]) for anchor in by_anchor)
        self._find = ahocorasick_rs.AhoCorasick(list(by_anchor))

    def calls(self, text: str) -> list[tuple[int, tuple[int, ...]]]:
        """Where anchors stand in a text, with the rules that each calls for, in order."""
        hits = self._find.find_matches_as_indexes(text.lower(), overlapping=True)
        return sorted((start, self._callers[number]) for number, start, _ in hits)


class Calls:
    """The rules that one folded passage calls for, sentence by sentence."""

    def __init__(self, text: str, shelf: Shelf) -> None:
        """Find every anchor of `shelf` in `text`."""
        self._text = text
        self._shelf = shelf
        self._calls = shelf.calls(text)
        self._starts = [start for start, _ in self._calls]

    def matches(self, start: int, end: int) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Every match of every rule in one sentence, in the order of the rules."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        for number in sorted({rule for _, called in self._calls[low:high] for rule in called}):
            rule = self._shelf.rules[number]
            for match in rule.compiled[0].finditer(self._text, start, end):
                if not rule.at_head or not self._text[start : match.start()].strip():
                    yield rule, match


class Book:
    """Rules, by language, kind of passage and anchor."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        """Hold `rules`; their order is their precedence."""
        self.rules = rules
        self._shelves: dict[tuple[str, PassageKind], Shelf] = {}

    @cached_property
    def _anchors(self) -> "re2._Regexp[str]":
        words = sorted({re.escape(a) for r in self.rules for a in r.anchors if a})
        return re2.compile("(?i)" + "|".join([*words, _NAMED]))

    def worth_reading(self, text: str) -> bool:
        """Whether any rule's anchor, or any treaty's name, stands in `text`."""
        return self._anchors.search(text) is not None

    def shelf(self, language: str, kind: PassageKind) -> Shelf:
        """The rules that read passages of a kind in a language."""
        key = (language, kind)
        if key not in self._shelves:
            rules = [r for r in self.rules if r.language == language]
            self._shelves[key] = Shelf(tuple(r for r in rules if kind in (r.where or _RUNNING)))
        return self._shelves[key]


@lru_cache(maxsize=1)
def book() -> Book:
    """The book of all rules."""
    rules: list[Rule] = []
    for files in LANGUAGES.values():
        for name in files:
            rules += import_module(f"foedera.claims.languages.{name}").RULES
    return Book(tuple(rules))
