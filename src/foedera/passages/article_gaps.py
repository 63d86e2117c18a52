"""Headings that a reading machine printed badly, told by the number that is missing.

    Article 4. … Articles. … Article 6.      the middle one is Article 5
    Article 10. … Article II. … Article 12.  and this one Article 11
    Article V. … Article VI, … Article VII.

Alone, each of these could be anything. Between two headings that leave one number out,
at the start of a line or of a sentence, it is the one left out. To teach another
misprint, put it in `_PRINTED`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from foedera.passages.article_numbers import Rank, rank_of, roman_digits
from foedera.passages.article_sequence import LINE, Heading, are_in_sequence

_PRINTED = {
    "0": "[0Oo]", "1": "[1lIi|!]", "2": "[2Zz]", "5": "[5Ss]", "6": "[6bG]", "8": "[8BSs]",
    "9": "[9gq]", "I": "[I1lJ!|]", "V": "[VvY]", "X": "[Xx]",
}  # fmt: skip
"""What reading machines make of a digit, beside itself."""
_GLUED = "[sS]"
"""A digit that machines print as if it ended the word before it."""
_WIDEST = 3
"""Most numbers in a row that may be missing."""
_SECOND = rank_of("2")
_ROMAN = re.compile(r"[IVXLC]+")
_WORD = re.compile(r"[^\W\d_]+")


def with_misprinted(
    text: str, headings: list[Heading], is_aside: Callable[[int], bool] | None = None
) -> list[Heading]:
    """The headings of a text together with those between them that are misprinted, in order.

    Args:
        text: of the document, repaired.
        headings: those that are known, in order.
        is_aside: whether the format says that what stands at a place is boilerplate.
    """
    if not headings or (headings[0].rank != _SECOND and are_in_sequence(headings)):
        return headings
    found = [one for one in _missing(text, headings) if not (is_aside and is_aside(one.start))]
    return sorted([*headings, *found]) if found else headings


def _missing(text: str, headings: list[Heading]) -> Iterator[Heading]:
    first = headings[0]
    if first.rank == _SECOND:
        yield from _between(text, 0, first.start, first, [1])
    for before, after in pairwise(headings):
        wanted = _left_out(before.rank, after.rank)
        if wanted:
            yield from _between(text, before.end, after.start, before, wanted)


def _left_out(before: Rank, after: Rank) -> range:
    """The numbers between two plain ones, where they are few."""
    (numbers, _), (later, suffix) = before, after
    if len(numbers) != 1 or len(later) != 1 or suffix:
        return range(0)
    between = range(numbers[0] + 1, later[0])
    return between if len(between) <= _WIDEST else range(0)


def _between(
    text: str, start: int, end: int, like: Heading, wanted: Sequence[int]
) -> Iterator[Heading]:
    """The headings of the wanted numbers in a stretch, written like one that is known."""
    word = _WORD.match(text, like.start)
    if word is None:
        return
    is_roman = bool(_ROMAN.fullmatch(text[word.end() : like.end].strip(" .")))
    for number in wanted:
        match = _pattern(word[0], number, is_roman=is_roman).search(text, start, end)
        if match:
            start = match.end()
            rank = rank_of(str(number))
            yield Heading(*match.span("heading"), str(number), rank, like.language, LINE)


@lru_cache(maxsize=1024)
def _pattern(word: str, number: int, *, is_roman: bool) -> re.Pattern[str]:
    signs = roman_digits(number) if is_roman else str(number)
    printed = "".join(_PRINTED.get(sign, sign) for sign in signs)
    glued = rf"|{_GLUED}" if number in (5, 8) and not is_roman else ""
    return re.compile(
        rf"(?:^|\n[ \t]*|[.;:] )(?P<heading>{re.escape(word)}(?:\.?[ \t]+{printed}{glued}))"
        r"(?!\w)(?:[ \t]*[.,:;\-–—]{1,2}[ \t]*(?:\n[ \t]*){0,2}|[ \t]*\n\s{0,8}|[ \t]{1,3})(?=[^\W\d_a-z]|[\"“«(])"
    )
