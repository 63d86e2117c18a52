"""One page of a PDF: its lines in reading order, each with its box, and where one asks, its letters.

The file's own order is kept where it goes column by column; a page whose lines run
across a gutter is put in order by its boxes: what stands above, the left column, the
right one, what stands below.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from ctypes import c_double
from itertools import pairwise
from math import isfinite
from statistics import median
from typing import NamedTuple

from pypdfium2 import PdfPage, PdfTextPage
from pypdfium2 import raw as pdfium

from foedera.sources.model import Box

_LINE_END_HYPHENS = ("\x02", "\ufffe", "\uffff")
"""What the engine writes for a hyphen at a line's end."""
_HYPHENS = "".join(_LINE_END_HYPHENS)
_PART = re.compile(f"[^{_HYPHENS}]*[{_HYPHENS}]*")
"""What stands on one line of the page, of a line that the engine has joined."""
_OTHER_HYPHENS = dict.fromkeys(map(ord, _LINE_END_HYPHENS), "-\n")
_SCALE = 10_000
_GUTTER = (0.4, 0.6)  # of the page's width, where a gutter may stand
_GUTTER_STEPS = 21
_MOST_ACROSS = 0.25  # of the fragments, which may be headings over both columns
_LEAST_FILLED = 0.25  # of the page's width, by the middle one of a column's lines
_FEWEST = 5  # fragments on either side of a gutter
_MOST_TURNS = 3  # from one column to the other, in an order that goes by columns
_MOST_FRAGMENTS = 2_000
_MOST_LETTERS = 50_000  # of a page whose letters are looked at one by one

Area = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner."""


class PageLine(NamedTuple):
    """A line of a page and its box, None where the page does not tell."""

    words: str
    box: Box | None


def lines_of(page: PdfPage) -> list[PageLine]:
    """The lines of a page that have words, blank ones "" between blocks."""
    layer = page.get_textpage()
    try:
        text = str(layer.get_text_range())
        if not text.strip():
            return []
        width, height = page.get_size()
        areas = _areas(layer)
        columns = _columns(areas, width)
        if columns:
            return [
                PageLine(_plain(_words(layer, area)), _box(area, width, height)) for area in columns
            ]
        return _in_order(layer, text, width, height)
    finally:
        layer.close()


class Letters:
    """The letters of a page, line by line; to be closed.

    Attributes:
        lines: the words of each line as `lines_of` gives them, with the numbers of their letters.
    """

    def __init__(self, page: PdfPage) -> None:
        """Look at a page again, letter by letter."""
        self._layer = page.get_textpage()
        self._size = page.get_size()
        text = str(self._layer.get_text_range())
        is_plain = self._layer.count_chars() == len(text) <= _MOST_LETTERS
        self.lines = list(self._told(text)) if is_plain else []

    def _told(self, text: str) -> Iterator[tuple[str, list[int]]]:
        columns = _columns(_areas(self._layer), self._size[0])
        if not columns:
            for words, start, end in _parts(text):
                yield words, _shown(text, range(start, end))
            return
        areas = [_letter(self._layer, place) for place in range(len(text))]
        for column in columns:
            inside = [place for place, area in enumerate(areas) if area and _holds(column, area)]
            yield _plain(_words(self._layer, column)), _shown(text, inside)

    def box(self, letters: Sequence[int]) -> Box | None:
        """The box around some letters, None where the page does not tell."""
        areas = [_letter(self._layer, place) for place in letters]
        known = [area for area in areas if area]
        return _box(_around(known), *self._size) if known else None

    def close(self) -> None:
        """Let the page go."""
        self._layer.close()


def _shown(text: str, places: Sequence[int]) -> list[int]:
    """The places of what shows on paper."""
    return [place for place in places if not text[place].isspace() and text[place] != "\0"]


def _holds(whole: Area, area: Area) -> bool:
    across, up = (area[0] + area[2]) / 2, (area[1] + area[3]) / 2
    return whole[0] - 1 <= across <= whole[2] + 1 and whole[1] - 1 <= up <= whole[3] + 1


def _areas(layer: PdfTextPage) -> list[Area]:
    """What each fragment covers that the engine keeps together."""
    left, top, right, bottom = (c_double() for _ in range(4))
    found: list[Area] = []
    for number in range(min(pdfium.FPDFText_CountRects(layer, 0, -1), _MOST_FRAGMENTS)):
        pdfium.FPDFText_GetRect(layer, number, left, top, right, bottom)
        found.append((left.value, bottom.value, right.value, top.value))
    return found


def _words(layer: PdfTextPage, area: Area) -> str:
    left, bottom, right, top = area
    return " ".join(str(layer.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1)).split())


def _in_order(layer: PdfTextPage, text: str, width: float, height: float) -> list[PageLine]:
    """The lines in the file's own order."""
    if layer.count_chars() != len(text):
        return [PageLine(words, None) for words, _, _ in _parts(text)]
    ask, raw = pdfium.FPDFText_GetLooseCharBox, layer.raw
    first, last = pdfium.FS_RECTF(), pdfium.FS_RECTF()
    found: list[PageLine] = []
    for words, start, end in _parts(text):
        box = None
        if words and ask(raw, start, first) and ask(raw, end - 1, last):
            area = (
                min(first.left, last.left), min(first.bottom, last.bottom),
                max(first.right, last.right), max(first.top, last.top),
            )  # fmt: skip
            box = _box(area, width, height)
        found.append(PageLine(words, box))
    return found


def _parts(text: str) -> Iterator[tuple[str, int, int]]:
    """The lines of a page, each with where it begins and ends among the letters."""
    is_broken = any(hyphen in text for hyphen in _LINE_END_HYPHENS)
    at = 0
    for line in text.split("\n"):
        parts = [(line, at)]
        if is_broken:
            found = [(part[0], at + part.start()) for part in _PART.finditer(line)]
            parts = [part for part in found if part[0].strip()] or parts
        for part, start in parts:
            body = part.strip()
            first = start + part.find(body)
            yield _plain(body), first, first + len(body)
        at += len(line) + 1


def _letter(layer: PdfTextPage, place: int) -> Area | None:
    """What one letter covers, None where the engine does not tell."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(layer, place, box):
        return None
    return box.left, box.bottom, box.right, box.top


def _around(areas: Sequence[Area]) -> Area:
    """What covers them all."""
    left, bottom, right, top = zip(*areas, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _box(area: Area, width: float, height: float) -> Box | None:
    left, bottom, right, top = area
    if not (width > 0 and height > 0 and isfinite(sum(area))):
        return None
    across, down = _SCALE / width, _SCALE / height
    box = (
        int(left * across + 0.5), int((height - top) * down + 0.5),
        int(right * across + 0.5), int((height - bottom) * down + 0.5),
    )  # fmt: skip
    if min(box) >= 0 and max(box) <= _SCALE:
        return box
    return _within(box[0]), _within(box[1]), _within(box[2]), _within(box[3])


def _within(share: int) -> int:
    return min(max(share, 0), _SCALE)


def _plain(line: str) -> str:
    """A line without what the engine adds."""
    if line.isprintable():
        return line
    line = line.replace("\r", "").replace("\0", "").strip()
    bare = line.rstrip(_HYPHENS)
    line = f"{bare}-" if len(bare) < len(line) else line
    return line.translate(_OTHER_HYPHENS)


def _columns(areas: list[Area], width: float) -> list[Area]:
    """The fragments by columns, [] where the file's own order serves."""
    gutter = _gutter(areas, width)
    if gutter is None:
        return []
    sides = [(area[0] >= gutter) - (area[2] <= gutter) for area in areas]
    placed = [side for side in sides if side]
    turns = sum(one != other for one, other in pairwise(placed))
    return _by_column(areas, sides) if turns > _MOST_TURNS else []


def _gutter(areas: list[Area], width: float) -> float | None:
    """Where few fragments cross, with lines of running text on both sides, else None."""
    best: tuple[int, float] | None = None
    lefts, rights = sorted(area[0] for area in areas), sorted(area[2] for area in areas)
    for step in range(_GUTTER_STEPS):
        x = width * (_GUTTER[0] + (_GUTTER[1] - _GUTTER[0]) * step / (_GUTTER_STEPS - 1))
        left, right = bisect_right(rights, x), len(areas) - bisect_left(lefts, x)
        across = len(areas) - left - right
        if min(left, right) >= _FEWEST and across <= _MOST_ACROSS * len(areas):
            best = min(best or (across, x), (across, x))
    if best is None or not _is_prose(areas, best[1], width):
        return None
    return best[1]


def _is_prose(areas: list[Area], gutter: float, width: float) -> bool:
    """Whether both columns are filled as lines of prose fill them; cells of a table do not."""
    return all(
        median(area[2] - area[0] for area in areas if (area[0] >= gutter) is wanted)
        > _LEAST_FILLED * width
        for wanted in (False, True)
    )


def _by_column(areas: list[Area], sides: list[int]) -> list[Area]:
    """Between fragments that stand across, first the left column, then the right."""
    across = sorted(
        (area for area, side in zip(areas, sides, strict=True) if not side), key=_height
    )
    found: list[Area] = []
    rest = [(area, side) for area, side in zip(areas, sides, strict=True) if side]
    for separator in [*across, None]:
        floor = separator[3] if separator else float("-inf")
        here = [(area, side) for area, side in rest if area[1] >= floor]
        for wanted in (-1, 1):
            found += sorted((area for area, side in here if side == wanted), key=_height)
        rest = [(area, side) for area, side in rest if area[1] < floor]
        if separator:
            found.append(separator)
    return found


def _height(area: Area) -> tuple[float, float]:
    return -area[3], area[0]
