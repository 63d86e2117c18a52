"""The languages in which a treaty was drawn up, as its own text says.

    Done in duplicate, in the Lithuanian and Russian languages, both texts being authentic
    Fait en double exemplaire, en langues française et polonaise

Names of languages stand together in the closing formula, or in an article that says
which texts are authentic; a word for language stands beside them, or the closing's "in".
That one text prevails over the others says nothing of what there is.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

import ahocorasick_rs

from foedera.claims.survey import Survey
from foedera.claims.texts.signing import Signing
from foedera.gazetteer.languages import language_code

_WORD: Final = re.compile(r"[^\W\d_]{3,20}(?:[-–][^\W\d_]{3,12}){0,2}")
_LINK: Final = re.compile(
    r"(?:,|\s*[,;]?\s*(?:and|et|und|y|e|i|oraz|и|ir|as\s+well\s+as)\s)?\s*(?:(?:the|la|el|le|in|en)\s+|l['’]\s?)?"
)
_NAMED: Final = r"(?:languages?|tongues?|langues?|idiomas?|lenguas?|sprachen?|język\w{0,3}|язык\w{0,3}|kalb\w{1,5})"
_BEFORE: Final = re.compile(rf"\b{_NAMED}[\s,:]{{1,3}}$", re.IGNORECASE)
_AFTER: Final = re.compile(rf"[\s,]{{1,3}}{_NAMED}\b", re.IGNORECASE)
_IN: Final = re.compile(r"(?:\b(?:in|en|w|na|на)\s{1,3}|\bin\s{1,3}the\s{1,3})$", re.IGNORECASE)
_TEXT: Final = re.compile(r"\s{1,3}(?:text|texte|version|wording|fassung)", re.IGNORECASE)
_AUTHENTIC: Final = re.compile(
    r"\b(?:equally|authentic|authoritative|both\s+texts|all\s+texts|également\s+foi|authentiques?|auténticos?|igualmente|gleichermaßen|jednakow\w+|одинаков\w+|vienodai)\b"
)
_AUTHENTIC_WORDS: Final = ahocorasick_rs.AhoCorasick(
    ("equally", "authenti", "authoritative", "texts", "également", "auténtic", "igualmente", "gleichermaßen", "jednakow", "одинаков", "vienodai"),
    implementation=ahocorasick_rs.Implementation.DFA,
)  # fmt: skip
"""Finds one wherever `_AUTHENTIC` does, in small letters: looking for words is far cheaper."""
_LEAD: Final = 40
"""Code points before such a word in which a phrase that it ends begins."""
_REACH: Final = 700
_SENTENCE: Final = 300
_NEAR: Final = 30


class LanguageRead(NamedTuple):
    """A language in which the text is drawn up, with the words that name it: offsets of the text."""

    start: int
    end: int
    code: str


def languages_of(survey: Survey, body: int, signed: list[Signing]) -> list[LanguageRead]:
    """The languages that the text names as its own, each once, in order.

    Args:
        survey: the repaired text, looked over.
        body: where its first article begins.
        signed: the records of its signing.
    """
    text = survey.text
    zones = [(one.start, one.start + _REACH) for one in signed if one.kind == "closing"]
    words = _AUTHENTIC_WORDS.find_matches_as_indexes(survey.small)
    first = next((start for _, start, _ in words if start >= body), -1)
    said = _AUTHENTIC.search(survey.small, max(body, first - _LEAD)) if first >= 0 else None
    if said:
        zones.append((max(body, said.start() - _SENTENCE), said.end() + _SENTENCE))
    found: dict[str, LanguageRead] = {}
    for start, end in zones:
        for run in _runs(text, start, min(end, len(text))):
            if _is_of_the_text(text, run):
                for one in run:
                    found.setdefault(one.code, one)
    return sorted(found.values())


def _runs(text: str, start: int, end: int) -> Iterator[list[LanguageRead]]:
    """Names of languages that stand together."""
    words = _WORD.finditer(text, start, end)
    named = [LanguageRead(*word.span(), code) for word in words if (code := language_code(word[0]))]
    run: list[LanguageRead] = named[:1]
    for before, one in pairwise(named):
        if not _LINK.fullmatch(text, before.end, one.start):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _is_of_the_text(text: str, run: list[LanguageRead]) -> bool:
    """Whether what stands around names of languages says that the text is in them."""
    start, end = run[0].start, run[-1].end
    before = text[max(0, start - _NEAR) : start]
    if _BEFORE.search(before) or _AFTER.match(text, end):
        return True
    return bool(_IN.search(before)) and not _TEXT.match(text, end)
