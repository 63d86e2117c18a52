"""Every rule, and which of them a sentence calls for.

`BOOK` holds the rules of all languages. A rule is tried only where its anchor stands:
one linear pass tells whether a passage holds any anchor at all.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Final

from foedera.claims.grammar import Rule
from foedera.passages.model import Passage, PassageKind

LANGUAGES: Final = {"en": ("english", "english_talks", "english_texts", "english_world")}
"""The files of each language's rules, in `foedera.claims.languages`."""

_RUNNING: Final = (PassageKind.PROSE, PassageKind.TITLE, PassageKind.HEADING, PassageKind.CAPTION)
_NAMED: Final = "treat|pact|agreement|convention|protocol|accord|armistice|declaration|covenant|ultimatum|peace of|act of"


class Book:
    """Rules, indexed by language and anchor."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        """Index `rules`; their order is their precedence."""
        self.rules = rules
        self._by_language: dict[str, tuple[Rule, ...]] = {}
        for language in {r.language for r in rules}:
            self._by_language[language] = tuple(r for r in rules if r.language == language)

    @cached_property
    def _anchors(self) -> re.Pattern[str]:
        words = sorted({re.escape(a) for r in self.rules for a in r.anchors if a})
        return re.compile("|".join([*words, _NAMED]), re.IGNORECASE)

    def worth_reading(self, text: str) -> bool:
        """Whether any rule's anchor, or any treaty's name, stands in `text`."""
        return self._anchors.search(text) is not None

    def matches(
        self, text: str, start: int, end: int, passage: Passage
    ) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Every match of every rule in one sentence of folded text."""
        sentence = text[start:end].lower()
        running = passage.kind in _RUNNING
        for rule in self._by_language.get(passage.language, ()):
            if any(a in sentence for a in rule.anchors) and (
                passage.kind in rule.where if rule.where else running
            ):
                for match in rule.compiled[0].finditer(text, start, end):
                    if not rule.at_head or not text[start : match.start()].strip():
                        yield rule, match


@lru_cache(maxsize=1)
def book() -> Book:
    """The book of all rules."""
    rules: list[Rule] = []
    for files in LANGUAGES.values():
        for name in files:
            rules += import_module(f"foedera.claims.languages.{name}").RULES
    return Book(tuple(rules))
