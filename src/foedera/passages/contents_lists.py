"""Tables of contents: the headings of articles that only say where their text stands.

A table is told by the dots that lead to a page's number, or by its entries: each is
a title without a sentence, and the same articles follow further down with their text.
"""

import re
from collections.abc import Sequence

from foedera.passages.article_sequence import Heading

_LEADER = re.compile(r"(?:\.[ ]?|…[ ]?){4,200}[ ]{0,80}\d{1,4}[ \t]*(?:\n|$)")
_DOTS = ("..", ". .", "…")
_ENTRY, _LOOKED_AT = 300, 5
"""Code points of an entry of a table of contents, and of how many headings it is asked."""
_FEWEST, _TITLE = 3, 240
"""Entries of a table without pages, and the longest of them in code points."""
_NEARLY_ALL = 0.8
_KNOWN_BY = 24
"""Code points by which a title is known again."""
_STOPS = ".;:"


def without_contents(text: str, runs: Sequence[list[Heading]]) -> list[list[Heading]]:
    """The runs of headings that are no table of contents."""
    runs = [run for run in runs if not _leads_to_pages(text, run)]
    return [run for at, run in enumerate(runs) if not _is_repeated(text, run, runs[at + 1 :])]


def _leads_to_pages(text: str, run: list[Heading]) -> bool:
    """Whether headings are lines of a table, which dots lead to a page's number."""
    looked_at = run[:_LOOKED_AT]
    return 2 * sum(_leads_to_page(text, one.end) for one in looked_at) > len(looked_at)


def _leads_to_page(text: str, start: int) -> bool:
    """Whether dots lead from here to the number of a page."""
    entry = text[start : start + _ENTRY]
    return any(dots in entry for dots in _DOTS) and bool(_LEADER.search(entry))


def _is_repeated(text: str, run: list[Heading], later: Sequence[list[Heading]]) -> bool:
    """Whether headings with nothing below them but titles are followed by the same with their text."""
    if len(run) < _FEWEST or not later:
        return False
    ends = [heading.start for heading in run[1:]]
    between = (text[one.end : end] for one, end in zip(run, ends, strict=False))
    titles = [_title(words) for words in between]
    if sum(title is not None for title in titles) < _NEARLY_ALL * len(titles):
        return False
    told = {one.number: title for one, title in zip(run, titles, strict=False) if title}
    return any(_bear(text, other, told) for other in later)


def _title(words: str) -> str | None:
    """What stands below a heading where it is no more than a title; None for a sentence."""
    words = " ".join(words.strip(" \n\t.:-–—*_#").split())
    is_title = len(words) <= _TITLE and words[-1:] not in tuple(_STOPS) and ". " not in words
    return words if is_title else None


def _bear(text: str, run: list[Heading], titles: dict[str, str]) -> bool:
    """Whether nearly all of the titles stand again below the headings of their numbers."""
    said = {one.number: " ".join(text[one.end : one.end + _ENTRY].split()) for one in run}
    again = sum(title[:_KNOWN_BY] in said.get(number, "") for number, title in titles.items())
    return bool(titles) and again >= _NEARLY_ALL * len(titles)
