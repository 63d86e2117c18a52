"""One page of a PDF: its lines in reading order, each with its box.

The file's own order is kept where it goes column by column; a page whose lines run
across a gutter is put in order by its boxes: what stands above, the left column, the
right one, what stands below.
"""

from bisect import bisect_left, bisect_right
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
_SCALE = 10_000
_GUTTER = (0.4, 0.6)  # of the page's width, where a gutter may stand
_GUTTER_STEPS = 21
_MOST_ACROSS = 0.25  # of the fragments, which may be headings over both columns
_LEAST_FILLED = 0.25  # of the page's width, by the middle one of a column's lines
_FEWEST = 5  # fragments on either side of a gutter
_MOST_TURNS = 3  # from one column to the other, in an order that goes by columns
_MOST_FRAGMENTS = 2_000

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
    found: list[PageLine] = []
    at = 0
    is_plain = layer.count_chars() == len(text)
    for line in text.split("\n"):
        words = _plain(line)
        end = at + len(line.rstrip("\r"))
        area = _area(layer, at, end - at) if is_plain and words else None
        box = _box(area, width, height) if area else None
        found += [PageLine(part.strip(), box) for part in words.split("\n")]
        at += len(line) + 1
    return found


def _area(layer: PdfTextPage, start: int, count: int) -> Area | None:
    """What a line of characters covers, from its first to its last."""
    first, last = pdfium.FS_RECTF(), pdfium.FS_RECTF()
    if not (
        pdfium.FPDFText_GetLooseCharBox(layer, start, first)
        and pdfium.FPDFText_GetLooseCharBox(layer, start + count - 1, last)
    ):
        return None
    return (
        min(first.left, last.left), min(first.bottom, last.bottom),
        max(first.right, last.right), max(first.top, last.top),
    )  # fmt: skip


def _box(area: Area, width: float, height: float) -> Box | None:
    left, bottom, right, top = area
    if not (width > 0 and height > 0 and isfinite(sum(area))):
        return None
    across, down = _SCALE / width, _SCALE / height
    return (
        _within(left * across), _within((height - top) * down),
        _within(right * across), _within((height - bottom) * down),
    )  # fmt: skip


def _within(share: float) -> int:
    return int(share + 0.5) if 0 <= share <= _SCALE else 0 if share < 0 else _SCALE


def _plain(line: str) -> str:
    """A line without what the engine adds; a hyphen inside it ends a line."""
    line = line.replace("\r", "").replace("\0", "")
    for hyphen in _LINE_END_HYPHENS:
        if hyphen in line:
            line = line.rstrip(hyphen) + "-" if line.endswith(hyphen) else line
            line = line.replace(hyphen, "-\n")
    return line.strip()


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
