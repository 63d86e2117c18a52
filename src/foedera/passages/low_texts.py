"""Treaty texts that lost their capitals, but for the word that heads an article.

    … have agreed as follows: ARTICLE ithe commission shall … ARTICLE iiits seat … ARTICLE 31. the parties …

Collections for search in full text print treaties so: on one line, in small letters,
with the line end between a number and what follows it lost. Where a number ends
cannot be seen ("31." is 31, or 3 and its first paragraph), but which comes next is
known: an article bears the number after the last one, in the digits of the first.
"""

import re
import string
from collections import Counter
from collections.abc import Iterable, Iterator

from foedera.passages.article_numbers import rank_of, roman_digits
from foedera.passages.article_sequence import LINE, Heading

_SAMPLE = 1000
"""Code points looked at to tell whether a text has capitals."""
_CAPITALS = string.ascii_uppercase.encode()
_CAPITALISED = re.compile(rb"(?:(?>.*?[A-Z][a-z])){5}", re.DOTALL)
"""More words that begin with a capital than may stand in the sample."""
_MOST_CAPITALS = 80
"""How many capitals of headings may stand in it."""
_HEADING = b"ARTICLE "
_WORD = re.compile(r"(?<![^\W\d_])ARTICLE ")
_NUMBER_WIDTH = 8
_CITED = re.compile(r"\.? (?:of|and|or|to|above|below|paragraphs?|shall|is|in)\b|[,;)/]")
_AS_ROMAN, _AS_ARABIC = str.maketrans("l1", "ii"), str.maketrans("il", "11")
_FIRST_SIGNS = frozenset("0123456789ivx")
_SKIPPED = 2
"""Numbers that may be passed over at once."""
_FEWEST = 2


def has_no_capitals(data: bytes) -> bool:
    """Whether a text is in small letters, but for headings of articles.

    `data` is the text in its narrow form (`foedera.sources.anchors`).
    """
    if _CAPITALISED.match(data, 0, _SAMPLE):
        return False
    sample = data[:_SAMPLE]
    capitals = len(sample) - len(sample.translate(None, _CAPITALS))
    return capitals <= _MOST_CAPITALS and _HEADING in data


def low_headings(text: str) -> list[Heading]:
    """The headings of the articles of such a text, in order; none where they are too few."""
    found = list(_numbered(text))
    return found if len(found) >= _FEWEST else []


def _numbered(text: str) -> Iterator[Heading]:
    words = list(_WORD.finditer(text))
    printed = [text[word.end() : word.end() + _NUMBER_WIDTH] for word in words]
    is_roman = _is_roman(printed)
    last = 0
    for index, word in enumerate(words):
        number = _after(last, printed[index], is_roman=is_roman)
        if not number and index + 1 < len(words) and _begins(printed[index], 1, is_roman=is_roman):
            number = int(_begins(printed[index + 1], 2, is_roman=is_roman))
        end = word.end() + len(_digits(number, is_roman=is_roman))
        if number and not _CITED.match(text, end):
            last = number
            yield Heading(word.start(), end, str(number), rank_of(str(number)), "en", LINE)


def _is_roman(printed: Iterable[str]) -> bool:
    """Whether more articles bear Roman digits than others."""
    firsts = Counter(each[0].isdigit() for each in printed if each[:1] in _FIRST_SIGNS)
    return firsts[False] > firsts[True]


def _after(last: int, printed: str, *, is_roman: bool) -> int:
    """The number after the last one, or soon after it, that these words begin with; 0 for none."""
    soon = range(last + 1, last + 2 + _SKIPPED)
    return next((each for each in soon if _begins(printed, each, is_roman=is_roman)), 0)


def _begins(printed: str, number: int, *, is_roman: bool) -> bool:
    shown = printed.translate(_AS_ROMAN if is_roman else _AS_ARABIC)
    return shown.startswith(_digits(number, is_roman=is_roman))


def _digits(number: int, *, is_roman: bool) -> str:
    return roman_digits(number).lower() if is_roman else str(number)
