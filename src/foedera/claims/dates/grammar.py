"""A language's words, compiled into the patterns that `around_*` use.

Every pattern is bounded, and runs in a window of at most `REACH` code points
before an anchor, or from its end on.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from foedera.claims.dates.anchors import DateAnchors
from foedera.claims.dates.languages import words_of
from foedera.claims.dates.languages.model import DateWords
from foedera.claims.dates.numbers import number_of, number_re

REACH = 48
"""Code points looked at before an anchor."""

_FIRST_IN_WORDS = 1400  # below, words that broke off: "one thousand nine"
_DAY = r"[0-9lIO]{1,2}"
LAST_YEAR = 2099
_WHOLE = ("full", "calendar", "further", "other", "more", "whole", "clear", "consecutive")
"""Words that may stand between a number and its unit."""


class Grammar:
    """The patterns of one language; see each pattern's comment."""

    def __init__(self, words: DateWords) -> None:
        """Compile the patterns."""
        self.words = words
        self.months = {
            form: number for number, forms in enumerate(words.months, 1) for form in forms.split()
        }
        self.whole_names = frozenset(forms.split()[0] for forms in words.months)
        self.anchors = DateAnchors(self._anchors())
        self._compile_around_months()
        self._compile_around_years()
        self._compile_around_units()
        self._compile_joints()
        self._know_the_usual()

    def year_in_words(self, words: str) -> int:
        """Give the year that words say, 0 if it is none from 1400 to 2099."""
        year = number_of(words, self.words.numbers, adds_teens=self.words.adds_teens)
        return plausible(year) if year >= _FIRST_IN_WORDS else 0

    def number(self, words: str) -> int:
        """Give the number that digits or words say; 0 for none."""
        if words.isdigit():
            return int(words)
        return number_of(words, self.words.numbers, adds_teens=self.words.adds_teens)

    def _anchors(self) -> list[str]:
        words = self.words
        forms = [form for month in self.months for form in self._as_written(month)]
        named = [*forms, *words.seasons, *words.units, *words.republican]
        return [*named, *(word.capitalize() for word in named)]

    def _as_written(self, month: str) -> list[str]:
        """Give a month's spellings; an abbreviation that is a word is never in lower case."""
        forms = [month.capitalize(), month.upper()]
        is_word = self.words.capital and month in self.words.cautious
        return [*forms, month] if month in self.whole_names or not is_word else forms

    def _compile_around_months(self) -> None:
        words = self.words
        joint = rf"[-–—/(]|(?:{words.range_re}|{words.and_re})(?=\s)"
        ordinal = rf"(?:\s?(?:{words.ordinal_re})\.?(?![^\W\d_]))?"
        # 28 | 28th day of | 14 and 15 | 12/24 | 12 (24), just before the month
        self.day_before = re.compile(
            rf"(?<![\w.,:])(?<![0-9][/-])(?<![^\W\d_]/)(?:(?P<first>{_DAY}){ordinal}\s{{0,4}}(?P<joint>{joint})\s{{0,4}})?"
            rf"(?:the\s{{1,6}})?(?P<day>{_DAY}){ordinal}\)?,?\s{{0,4}}{words.of_re}$",
            re.IGNORECASE,
        )
        in_words = _one_of(words.day_words).replace(" ", r"[\s-]{1,3}")
        self.day_words_before = re.compile(
            rf"(?<!\w)(?P<day>{in_words})\s{{1,6}}{words.of_re}$", re.IGNORECASE
        )
        # 28, | 28th | 14-15 | fourteenth, just after the month (English, Lithuanian)
        self.day_after = re.compile(
            rf"(?:['’][a-z]{{1,2}})?\.?\s{{0,3}}(?:the\s{{1,6}}|mėn(?:esio)?\.?\s{{1,3}})?(?:(?P<day>{_DAY}){ordinal}"
            rf"(?:\s{{0,4}}(?P<joint>{joint})\s{{0,4}}(?:the\s{{1,6}})?(?P<second>{_DAY}){ordinal}"
            rf"(?![\w:]))?|(?P<words>{in_words}))(?![\w:]|[.,][0-9](?![0-9]{{3}}))(?:\s{{1,6}}d(?:\.|ien\w{{1,2}}))?",
            re.IGNORECASE,
        )
        self.month_lead = re.compile(
            rf"(?<!\w)(?:{words.month_lead_re})(?:\s{{1,6}}|(?<=['’]))$", re.IGNORECASE
        )

    def _compile_around_years(self) -> None:
        words = self.words
        in_words = number_re(words.numbers, words.number_and)
        year = (
            r"(?P<year>[12][0-9]{3})(?P<mark>[0-9]{1,2})?(?![0-9])"
            r"|(?P<ocr>[Il1][0-9lIiOoSszZB]{3})(?![0-9A-Za-z])"
            rf"|(?P<words>{in_words})|['’](?P<short>[0-9]{{2}})(?!\w)"
        )
        # , 1926 | 192643 | in the year of our Lord one thousand … | A.D. 1836
        self.year_after = re.compile(
            rf"(?:['’][a-z]{{1,2}}(?![a-z]))?[\s,.(]{{0,4}}(?:{words.to_year_re})[\s,.]{{0,4}}(?:{year})",
            re.IGNORECASE,
        )
        # between a year and the month that follows it
        self.year_gap = re.compile(rf"(?:\s{{0,4}}{words.year_mark_re})?,?\s{{1,6}}", re.IGNORECASE)
        # of our Lord one thousand …, after the word "year"
        self.year_words_after = re.compile(
            rf"\s{{1,6}}(?:{words.after_year_word_re})(?P<words>{in_words})", re.IGNORECASE
        )
        parts = _one_of(words.parts).replace(" ", r"\s{1,6}")
        self.part = re.compile(
            rf"(?<!\w)(?P<part>{parts})(?:\s{{1,6}}|\s{{0,4}}-\s{{0,4}})(?:{words.part_of_re})?$",
            re.IGNORECASE,
        )
        self.part_ends = (
            *words.parts,
            *re.findall(r"[^\W\d_]{2,}", words.part_of_re),
            *"-'’",
        )
        """How what `part` finds ends, in small letters and with single blanks."""
        self.before_year = (*self.part_ends, *words.year_words)
        """How what stands before a year ends where it makes more than a bare one of it."""
        # spring 1919 | winter of 1919
        self.season_year = re.compile(
            rf"(?:\s{{1,6}}(?:of|de|des|du|in|d['’]))?[\s,]{{1,3}}(?:{words.to_year_re})"
            r"(?P<year>[12][0-9]{3})(?![\w-])",
            re.IGNORECASE,
        )
        self.season_lead = re.compile(
            r"(?<!\w)(?:in|during|by|until|since|au|en|im|en\s{1,6}el)\s{1,6}(?:the|le|l['’])?\s{0,4}$",
            re.IGNORECASE,
        )
        self.year_word = re.compile(
            rf"(?<!\w)(?:{_one_of(words.year_words)})\s{{1,6}}$", re.IGNORECASE
        )

    def _compile_around_units(self) -> None:
        words = self.words
        number = number_re(words.numbers, words.number_and)
        # five | 5 | three (3) | a, just before the unit
        self.length_before = re.compile(
            rf"(?<![\w.,$£])(?:(?P<digits>[0-9]{{1,4}})|(?P<words>{number})|(?P<one>an?))"
            rf"(?:\s{{0,4}}\((?P<again>[0-9]{{1,4}})\))?"
            rf"(?:[\s-]{{1,3}}(?:{'|'.join(_WHOLE)}))?"
            rf"[\s-]{{1,3}}$",
            re.IGNORECASE,
        )
        self.number_ends = (*words.numbers, *_WHOLE, "a", "an", ")", *"0123456789")
        """How the last word of what `length_before` finds ends, in small letters."""
        self.same = re.compile(rf"(?<!\w)(?:{words.same_re})\s{{1,6}}$", re.IGNORECASE)
        self.same_after = re.compile(rf"\s{{1,6}}(?:{words.same_after_re})(?!\w)", re.IGNORECASE)
        self.that = re.compile(rf"(?<!\w)(?:{words.that_re})\s{{1,6}}$", re.IGNORECASE)
        self.next = re.compile(rf"(?<!\w)(?:{words.next_re})\s{{1,6}}$", re.IGNORECASE)
        self.next_after = re.compile(rf"\s{{1,6}}(?:{words.next_after_re})(?!\w)", re.IGNORECASE)
        self.previous = re.compile(rf"(?<!\w)(?:{words.previous_re})\s{{1,6}}$", re.IGNORECASE)
        self.earlier = re.compile(rf"['’]?\s{{1,6}}(?:{words.earlier_re})(?!\w)", re.IGNORECASE)
        self.later = re.compile(rf"['’]?\s{{1,6}}(?:{words.later_re})(?!\w)", re.IGNORECASE)
        self.ago_before = re.compile(rf"(?<!\w)(?:{words.ago_before_re})\s{{1,6}}$", re.IGNORECASE)
        self.not_told = re.compile(rf"\s{{1,6}}(?:{words.not_told_re})(?!\w)", re.IGNORECASE)
        self.within = re.compile(
            rf"(?<!\w)(?:{words.within_re})\s{{1,6}}(?:the\s{{1,6}})?$", re.IGNORECASE
        )

    def _compile_joints(self) -> None:
        words = self.words
        lead = r"(?:\s{1,6}(?:the|le|dem|el))?"
        self.range_joint = re.compile(
            rf"\s{{0,4}}(?:[-–—]|(?:{words.range_re}){lead})\s{{0,4}}", re.IGNORECASE
        )
        self.and_joint = re.compile(rf"\s{{0,4}}(?:{words.and_re}){lead}\s{{0,4}}", re.IGNORECASE)
        self.between = re.compile(
            rf"(?<!\w)(?:{words.between_re})(?:\s{{1,6}}the)?\s{{1,6}}$", re.IGNORECASE
        )

    def _know_the_usual(self) -> None:
        """Learn which of the commonest forms the language has (see `usual`)."""
        words = self.words
        self.year_follows = self.year_after.match(" 1926") is not None
        self.day_follows = words.day_after and self.year_after.match(", 1926") is not None
        self.month_joints = frozenset(re.findall(r"\w+", f"{words.of_re} {words.ordinal_re}"))
        """Words that may lead from a day to its month."""
        self.joints = self.month_joints.union(
            re.findall(r"\w+", f"{words.range_re} {words.and_re}")
        )
        """Those, and words that may lead from one day to another."""


@lru_cache(maxsize=16)
def grammar(language: str) -> Grammar:
    """Give the compiled grammar of a language; English for one that has none."""
    return Grammar(words_of(language))


def plausible(year: int) -> int:
    """Give the year if it is one that documents about treaties speak of, else 0."""
    return year if 1000 <= year <= LAST_YEAR else 0  # noqa: PLR2004 # the bounds are the rule


def _one_of(words: Iterable[str]) -> str:
    """Join words into an alternation, the longest first; one that never matches for none."""
    listed = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in listed) or r"(?!)"
