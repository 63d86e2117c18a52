"""The words of a PDF's lines, each with its own box: told only where part of a line is quoted.

The reader gives lines. A quotation seldom begins and ends with one, and to mark its
words on the page their boxes are wanted; asking the engine for every letter of a file
costs twice what reading it costs, so it is asked for the lines at a quotation's ends.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from foedera.readers.pdf_page import Letters
from foedera.sources.model import Origin

_WORD = re.compile(r"\S+")
_Words = dict[int, list[Origin]]
"""The words of a line, by its number among the origins."""


class _Word(NamedTuple):
    """A word in the witness's text, and the numbers of its letters on the page."""

    start: int
    end: int
    letters: list[int]


def parted(
    data: bytes, text: str, origins: Sequence[Origin], stretches: Sequence[tuple[int, int]]
) -> tuple[Origin, ...]:
    """The origins, with each line that a stretch holds in part replaced by its words.

    Args:
        data: the file.
        text: the witness's.
        origins: its lines, in order; what is no line of a text layer stays as it is.
        stretches: half-open, in code points of the text.
    """
    wanted = _held_in_part(origins, stretches)
    pages: dict[int, list[int]] = defaultdict(list)
    for number, origin in enumerate(origins):
        pages[origin.page].append(number)
    found: _Words = {}
    try:
        document = PdfDocument(data)
    except PdfiumError:
        return tuple(origins)
    try:
        for number in sorted({origins[one].page for one in wanted}):
            lines = {one: text[origins[one].start : origins[one].end] for one in pages[number]}
            found |= _on_page(document, number, origins, lines, wanted)
    finally:
        document.close()
    return tuple(one for at, origin in enumerate(origins) for one in found.get(at, [origin]))


def _held_in_part(origins: Sequence[Origin], stretches: Sequence[tuple[int, int]]) -> set[int]:
    """The origins inside which a stretch begins or ends."""
    ends = sorted({end for stretch in stretches for end in stretch})
    wanted: set[int] = set()
    at = 0
    for end in ends:
        while at < len(origins) and origins[at].end <= end:
            at += 1
        if at < len(origins) and origins[at].start < end:
            wanted.add(at)
    return wanted


def _on_page(
    document: PdfDocument, number: int, origins: Sequence[Origin], lines: dict[int, str],
    wanted: set[int],
) -> _Words:  # fmt: skip
    try:
        page = document[number - 1]
    except PdfiumError:
        return {}
    try:
        return _with_letters(page, origins, lines, wanted)
    finally:
        page.close()


def _with_letters(
    page: PdfPage, origins: Sequence[Origin], lines: dict[int, str], wanted: set[int]
) -> _Words:
    letters = Letters(page)
    try:
        rest = iter(letters.lines)
        parts: dict[int, list[_Word]] = {}
        for number, words in lines.items():
            places = next((places for same, places in rest if same == words), None)
            if places is None:
                break
            if number in wanted:
                parts[number] = list(_words(origins[number].start, words, places))
        boxes = iter(letters.boxes([word.letters for line in parts.values() for word in line]))
    finally:
        letters.close()
    return {
        number: [
            Origin(start, end, "", origins[number].page, next(boxes)) for start, end, _ in line
        ]
        or [origins[number]]
        for number, line in parts.items()
    }


def _words(start: int, words: str, places: list[int]) -> Iterator[_Word]:
    """The words of a line that begins at `start`; none when its letters do not tell."""
    if len(places) != sum(map(len, words.split())):
        return
    rest = iter(places)
    for word in _WORD.finditer(words):
        letters = list(islice(rest, len(word[0])))
        yield _Word(start + word.start(), start + word.end(), letters)
