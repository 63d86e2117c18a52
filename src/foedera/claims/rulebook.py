"""Every rule, and which of them a sentence calls for.

`BOOK` holds the rules of all languages. A rule is tried only where its anchor stands:
one linear pass tells whether a passage holds any anchor at all.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Final, NamedTuple

import ahocorasick_rs

from foedera.claims import signs
from foedera.claims.capitals import small
from foedera.claims.grammar import Rule
from foedera.claims.supposed import is_supposed
from foedera.claims.treaty_names import name_places
from foedera.passages.model import PassageKind

LANGUAGES: Final = {
    "en": (
        "english_histories",
        "english_several",
        "english_narrated",
        "english_unnamed",
        "english",
        "english_signing",
        "english_talks",
        "english_duties",
        "english_pages",
        "english_texts",
        "english_territory",
        "english_events",
        "english_told",
        "english_plain",
        "english_lands",
        "english_consent",
        "english_ends",
        "english_passing",
    ),
    "fr": ("french", "french_told", "french_texts", "french_clauses"),
    "de": ("german",),
    "es": ("spanish",),
    "pl": ("polish",),
    "ru": ("russian",),
    "lt": ("lithuanian",),
}
"""The files of each language's rules, in `foedera.claims.languages`."""

TEXTS: Final = (
    PassageKind.ARTICLE,
    PassageKind.PREAMBLE,
    PassageKind.CLOSING,
    PassageKind.SIGNATURES,
)
"""Kinds of passage of which only the sentences that a rule may read are looked at."""
_RUNNING: Final = (PassageKind.PROSE, PassageKind.TITLE, PassageKind.HEADING, PassageKind.CAPTION)
_SIGNS: Final = tuple(map(chr, range(ord(signs.DATE), ord(signs.CITATION) + 1)))
_NAMED: Final = ("treat", "pact", "agreement", "convention", "protocol", "accord", "armistice", "declaration", "covenant", "ultimatum", "peace of", "act of",
    "trait", "vertr", "pakt", "abkommen", "tratado", "acuerdo", "convenio", "traktat", "układ", "umow", "konwencj", "договор", "соглашен", "конвенц", "трактат", "пакт", "sutart", "susitarim")  # fmt: skip


_LINE_ENDS: Final = ("\n", "\r\n", " \n", " \r\n", "\r")
_REMEMBERED: Final = 2048
"""Sentences of a shelf that are not tried again: formulas recur in a document and in its copies."""
_FORMULAS: Final = 512
"""Articles and the like in which a shelf's rules are not looked for again."""
_LEAD: Final = 80
"""Code points of a passage in which most have an anchor already."""
_LONGEST: Final = 600
"""Code points of the longest sentence or article remembered."""


class Filled(NamedTuple):
    """A slot that a match fills: its kind, what it says, and where, in the sentence."""

    kind: str
    property: str
    start: int
    end: int


class Hit(NamedTuple):
    """A match of a rule in a folded sentence: where, and the slots that it fills, in order."""

    rule: Rule
    sentence: str
    start: int
    end: int
    slots: tuple[Filled, ...]


def _finder(anchors: Iterable[str]) -> ahocorasick_rs.AhoCorasick:
    """What finds some hundred words at most, in the quickest way, which takes more memory."""
    quickest = ahocorasick_rs.Implementation.DFA
    return ahocorasick_rs.AhoCorasick(list(anchors), implementation=quickest)


class Shelf:
    """The rules that read one kind of passage in one language, found by their anchors."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        """Index `rules`; their order is their precedence."""
        by_anchor: dict[str, list[int]] = {}
        for number, rule in enumerate(rules):
            for anchor in rule.anchors:
                for spelling in _over_lines(anchor):
                    by_anchor.setdefault(spelling, []).append(number)
        self.rules = rules
        self._callers = tuple(tuple(by_anchor[anchor]) for anchor in by_anchor)
        self._find = _finder(by_anchor)
        self._remembered = lru_cache(_REMEMBERED)(self._hits)
        self._called = lru_cache(_FORMULAS)(self._sentences)

    def hits(self, sentence: str) -> tuple[Hit, ...]:
        """Every match of every rule in one folded sentence, in the order of the rules."""
        return self._remembered(sentence) if len(sentence) <= _LONGEST else self._hits(sentence)

    def called(self, text: str) -> tuple[tuple[int, int], ...]:
        """The sentences of a treaty's text in which a rule's anchor or a treaty's name stands."""
        return self._called(text) if len(text) <= _LONGEST else self._sentences(text)

    def anchors(self, said: str) -> list[tuple[int, int, int]]:
        """Where anchors stand in a text in small letters: number, start, end."""
        return self._find.find_matches_as_indexes(said, overlapping=True)

    def _sentences(self, text: str) -> tuple[tuple[int, int], ...]:
        calls = [start for _, start, _ in self.anchors(small(text))]
        calls += name_places(text)
        if not calls:
            return ()
        calls.sort()
        return tuple(
            (start, end)
            for start, end in signs.sentences_of(text)
            if bisect_left(calls, start) < bisect_left(calls, end)
        )

    def _hits(self, sentence: str) -> tuple[Hit, ...]:
        said = small(sentence)
        anchors = self.anchors(said)
        called = {rule for number, *_ in anchors for rule in self._callers[number]}
        standing = {sign for sign in _SIGNS if sign in sentence} if called else set()
        return tuple(
            hit
            for rule in map(self.rules.__getitem__, sorted(called))
            if not _lacks(standing, rule.compiled.needs)
            and not _lacks_words(said, rule.compiled.words)
            for hit in _tried(rule, sentence)
        )


def _lacks(standing: set[str], needs: tuple[str, ...]) -> bool:
    """Whether of some string of signs none stands."""
    for need in needs:  # noqa: SIM110  (asked of every rule that is called for)
        if standing.isdisjoint(need):
            return True
    return False


def _lacks_words(said: str, rows: tuple[tuple[str, ...], ...]) -> bool:
    """Whether of some row of words none stands in a sentence in small letters."""
    for row in rows:
        for word in row:
            if word in said:
                break
        else:
            return True
    return False


def _tried(rule: Rule, sentence: str) -> Iterator[Hit]:
    """Every match of one rule that the words around it do not take back."""
    for match in rule.compiled.pattern.finditer(sentence):
        if is_supposed(rule, sentence, *match.span()):
            continue
        if not rule.at_head or not sentence[: match.start()].strip():
            spans = ((slot, *match.span(slot.group)) for slot in rule.compiled.slots)
            filled = tuple(Filled(s.kind, s.property, at, to) for s, at, to in spans if at >= 0)
            yield Hit(rule, sentence, match.start(), match.end(), filled)


def _over_lines(anchor: str) -> Iterator[str]:
    """An anchor as it stands on one line, and with any one of its blanks at a line's end."""
    yield anchor
    for at, char in enumerate(anchor):
        if char == " ":
            yield from (f"{anchor[:at]}{end}{anchor[at + 1 :]}" for end in _LINE_ENDS)


class Book:
    """Rules, by language, kind of passage and anchor."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        """Hold `rules`; their order is their precedence."""
        self.rules = rules
        self._shelves: dict[tuple[str, PassageKind], Shelf] = {}

    @cached_property
    def _anchors(self) -> ahocorasick_rs.AhoCorasick:
        words = {anchor for rule in self.rules for anchor in rule.anchors if anchor}.union(_NAMED)
        return ahocorasick_rs.AhoCorasick(
            sorted(one for word in words for one in _over_lines(word))
        )

    def worth_reading(self, said: str) -> bool:
        """Whether any rule's anchor, or any treaty's name, stands in a text in small letters."""
        find = self._anchors.find_matches_as_indexes
        return bool(find(said[:_LEAD]) or find(said))

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
