"""Articles that bear a numeral and no word, as treaties were printed until the 18th century.

    … have agreed on the following articles:        ART. I. There shall be peace …

    I. There shall be peace …                        II. All prisoners shall go free …

    II. All prisoners shall go free …                III. …

A numeral at the start of a paragraph also counts sections, and points within an
article. It heads articles where the words above the first one announce them, or where
the first one bears the word, and each next one the next number.

To know another announcement, add it to `_ANNOUNCED`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from foedera.passages.article_numbers import number_of, rank_of
from foedera.passages.article_sequence import LINE, Heading
from foedera.sources.anchors import Anchors

_LINES = Anchors({"numeral": r"\n[ \t]*[#*_]{0,4}[ \t]?[IVXLC]{1,8}\."})
_NUMERAL = re.compile(
    r"[ \t]*[#*_]{0,4}[ \t]?(?P<number>[IVXLC]{1,8})\.(?=[*_]{0,3}(?:[ \t]*\n|[ \t]+[^\W\d_a-z]))"
)
_ANNOUNCED = re.compile(
    r"\b(?:(?:following|ensuing|subsequent|these|underwritten) (?:\w+ )?articles|articles (?:following|of (?:peace|agreement|alliance|capitulation|union|surrender|cessation|truce|commerce))"
    r"|articles (?:suivan|ci-apr[eè]s)|art[íi]culos siguientes|siguientes art[íi]culos|(?:nach)?folgenden? artike?ln?|volgende artikelen)",
    re.IGNORECASE,
)
_REACH = 3000
"""Code points between the announcement and the first numeral."""
_FEWEST = 3
_NUMBER = attrgetter("number")


def with_numerals(text: str, data: bytes, known: list[Heading]) -> list[Heading]:
    """The known headings of articles together with those that are only numerals, in order.

    Args:
        text: of the document, repaired.
        data: the same, narrow (`foedera.sources.anchors`).
        known: the headings that bear the word for article.
    """
    if known and not _any_stands_alone(known):
        return known
    numerals = [each for place in _places(data) if (each := _numeral(text, place))]
    if not known:
        return _announced(text, numerals)
    found = [each for index in range(len(known)) for each in _below(known, index, numerals)]
    return sorted([*known, *found]) if found else known


def _places(data: bytes) -> Sequence[int]:
    return _LINES(data).get("numeral", [])


def _numeral(text: str, place: int) -> Heading | None:
    """The numeral that begins a paragraph at a line's end."""
    match = _NUMERAL.match(text, place + 1)
    above = text.rfind("\n", 0, place)
    if match is None or above < 0 or text[above + 1 : place].strip(" \t"):
        return None
    number = number_of(match["number"])
    start, end = match.span("number")
    return Heading(start, end, number, rank_of(number), "", LINE) if number else None


def _any_stands_alone(known: list[Heading]) -> bool:
    """Whether the next number after a 1 is 1 again, or none follows: told of all at once."""
    return ("1", "1") in pairwise([*map(_NUMBER, known), "1"])


def _stands_alone(known: list[Heading], index: int) -> bool:
    """Whether a known heading bears number 1 and none that goes on from it follows."""
    after = known[index + 1] if index + 1 < len(known) else None
    return known[index].number == "1" and (after is None or after.number == "1")


def _announced(text: str, numerals: list[Heading]) -> list[Heading]:
    """The runs of numerals from I on, the first of which the words above it announce as articles."""
    runs: list[list[Heading]] = []
    for each in numerals:
        if runs and each.number == str(len(runs[-1]) + 1):
            runs[-1].append(each)
        elif each.number == "1":
            runs.append([each])
    runs = [run for run in runs if len(run) >= _FEWEST]
    if not runs or not _ANNOUNCED.search(text, max(0, runs[0][0].start - _REACH), runs[0][0].start):
        return []
    return [each for run in runs for each in run]


def _below(known: list[Heading], index: int, numerals: list[Heading]) -> Iterator[Heading]:
    """The numerals from II on below a known first article, up to the next known one."""
    if not _stands_alone(known, index):
        return
    start = known[index].end
    end = known[index + 1].start if index + 1 < len(known) else None
    inside = [each for each in numerals if each.start > start and (end is None or each.end < end)]
    run: list[Heading] = []
    for each in inside:
        if each.number == "1" and not run:  # they count points of the article
            return
        if each.number == str(len(run) + 2):
            run.append(each)
    if len(run) + 1 >= _FEWEST:
        yield from run
