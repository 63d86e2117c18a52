"""One page of a PDF: its lines in reading order, each with its box, and where one asks, its letters.

The file's own order is kept where it goes column by column; a page whose lines run
across a gutter is put in order by its boxes: what stands above, the left column, the
right one, what stands below.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from ctypes import c_double
from dataclasses import dataclass
from itertools import islice, pairwise, repeat
from math import nan
from statistics import median

import numpy as np
import numpy.typing as npt
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
_Many = npt.NDArray[np.float64]
"""Areas or sizes, a row for each."""
_NOWHERE = np.empty(0, np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class PageLines:
    """The lines of a page that have words, blank ones "" between blocks.

    Attributes:
        words: of each line.
        edges: left, top, right and bottom of the first and of the last letter of each, eight
            numbers a line, in points; no numbers (NaN) where the page does not tell.
        size: of the page, in points.
    """

    words: list[str]
    edges: npt.NDArray[np.float32]
    size: tuple[float, float] = (0.0, 0.0)


NO_LINES = PageLines([], _NOWHERE)
"""Those of a page that has none, or cannot be read."""


def lines_of(page: PdfPage) -> PageLines:
    """The lines of a page. Where they stand is worked out for a whole file at once (`boxes_of`)."""
    layer = page.get_textpage()
    try:
        text = str(layer.get_text_range())
        if not text.strip():
            return NO_LINES
        size = page.get_size()
        columns = _columns(_areas(layer), size[0])
        if columns:
            words = [_plain(_words(layer, area)) for area in columns]
            edges = [(left, top, right, bottom) * 2 for left, bottom, right, top in columns]
            return PageLines(words, np.array(edges, np.float32).ravel(), size)
        parts = list(_parts(text))
        words = [words for words, _, _ in parts]
        return PageLines(
            words, _edges(layer, parts, is_told=layer.count_chars() == len(text)), size
        )
    finally:
        layer.close()


def boxes_of(pages: Sequence[PageLines]) -> Iterator[list[Box | None]]:
    """The boxes of the lines of each page, None where it does not tell; NumPy, for there are many."""
    sizes = [page.size for page in pages for _ in page.words]
    areas = _of_lines(np.concatenate([_NOWHERE, *(page.edges for page in pages)]))
    boxes = iter(_boxes(areas, np.array(sizes).reshape(-1, 2)))
    for page in pages:
        yield list(islice(boxes, len(page.words)))


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

    def boxes(self, words: Sequence[Sequence[int]]) -> list[Box | None]:
        """The box around the letters of each word, None where the page does not tell."""
        areas = [_around([_letter(self._layer, place) for place in word]) for word in words]
        return _boxes(np.array(areas).reshape(-1, 4), np.array([self._size]))

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
    ask, raw = pdfium.FPDFText_GetRect, layer.raw
    found: list[Area] = []
    for number in range(min(pdfium.FPDFText_CountRects(raw, 0, -1), _MOST_FRAGMENTS)):
        ask(raw, number, left, top, right, bottom)
        found.append((left.value, bottom.value, right.value, top.value))
    return found


def _words(layer: PdfTextPage, area: Area) -> str:
    left, bottom, right, top = area
    return " ".join(str(layer.get_text_bounded(left - 1, bottom - 1, right + 1, top + 1)).split())


def _edges(
    layer: PdfTextPage, parts: list[tuple[str, int, int]], *, is_told: bool
) -> npt.NDArray[np.float32]:
    """Left, top, right, bottom of the first and the last letter of each line."""
    if not is_told:
        return np.full(8 * len(parts), np.nan, np.float32)
    places = [place for _, start, end in parts for place in (start, end - 1)]
    found = (pdfium.FS_RECTF * len(places))()
    told = list(map(pdfium.FPDFText_GetLooseCharBox, repeat(layer.raw), places, found))
    edges = np.frombuffer(found, np.float32)
    if not all(told):
        edges.reshape(-1, 4)[np.logical_not(told)] = np.nan
    return edges


def _of_lines(edges: npt.NDArray[np.float32]) -> _Many:
    """The areas of lines whose first and last letters have these edges."""
    left, top, right, bottom = np.moveaxis(edges.astype(np.float64).reshape(-1, 2, 4), 2, 0)
    least, most = (left, bottom), (right, top)
    return np.stack([*(x.min(axis=1) for x in least), *(x.max(axis=1) for x in most)], axis=1)


def _parts(text: str) -> Iterator[tuple[str, int, int]]:
    """The lines of a page, each with where it begins and ends among the letters."""
    at = 0
    for line in text.split("\n"):
        body = line.strip()
        if body.isprintable():  # so that it holds none of the engine's hyphens
            first = at + line.find(body)
            yield body, first, first + len(body)
        else:
            yield from _parts_of(line, at)
        at += len(line) + 1


def _parts_of(line: str, at: int) -> Iterator[tuple[str, int, int]]:
    """A line of the engine's as it stands on the page: on several, where a word is broken."""
    found = [(part[0], at + part.start()) for part in _PART.finditer(line)]
    for part, start in [part for part in found if part[0].strip()] or [(line, at)]:
        body = part.strip()
        first = start + part.find(body)
        yield _plain(body), first, first + len(body)


def _letter(layer: PdfTextPage, place: int) -> Area | None:
    """What one letter covers, None where the engine does not tell."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(layer, place, box):
        return None
    return box.left, box.bottom, box.right, box.top


def _around(areas: Sequence[Area | None]) -> Area:
    """What covers all of these that are known; no numbers (NaN) where none is."""
    known = [area for area in areas if area]
    if not known:
        return nan, nan, nan, nan
    left, bottom, right, top = zip(*known, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _boxes(areas: _Many, sizes: _Many) -> list[Box | None]:
    """Areas as boxes of their pages, whose sizes are one for each or one for all; None for no area."""
    is_told = np.logical_and(np.isfinite(areas).all(axis=1), (sizes > 0).all(axis=1))
    left, bottom, right, top = np.where(is_told[:, None], areas, 0.0).T
    width, height = np.where(sizes > 0, sizes, 1.0).T
    across, down = _SCALE / width, _SCALE / height
    boxes = zip(
        _shares(left * across), _shares((height - top) * down),
        _shares(right * across), _shares((height - bottom) * down),
        strict=True,
    )  # fmt: skip
    return [box if told else None for box, told in zip(boxes, is_told.tolist(), strict=True)]


def _shares(edges: npt.NDArray[np.float64]) -> list[int]:
    """Edges rounded, none beyond the page."""
    shares: list[int] = np.clip(edges + 0.5, 0, _SCALE).astype(np.int64).tolist()
    return shares


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
    if not _may_have_gutter(areas, width):
        return None
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


def _may_have_gutter(areas: list[Area], width: float) -> bool:
    """Whether enough stands on either side wherever a gutter may be: of most pages, it does not."""
    first, last = width * _GUTTER[0], width * _GUTTER[1]
    left, right = (sum(a[2] <= last for a in areas), sum(a[0] >= first for a in areas))
    return min(left, right) >= _FEWEST


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
