"""Where words stand in the original document: page and boxes, or the path of a node.

A quotation stands in a document's text layer; the reader kept where each stretch of that
layer was taken from. Boxes that follow one another on one line are joined, so that what
is marked on a page's picture are lines of words and not every word.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from foedera.sources.model import Box, Origin

_MOST = 6  # boxes or nodes that are written out


@dataclass(frozen=True, slots=True, kw_only=True)
class InOriginal:
    """A part of the original in which words stand.

    Attributes:
        page: from 1; 0 where there are no pages.
        boxes: on that page, a line each, in ten-thousandths of its width and height.
        path: of the node, `line 12` or the cell, in a document without pages; else "".
    """

    page: int = 0
    boxes: tuple[Box, ...] = ()
    path: str = ""


def in_original(origins: Sequence[Origin], start: int, end: int) -> tuple[InOriginal, ...]:
    """Where the words at `[start, end)` stand, in their order; () where it is not known."""
    held = [one for one in origins if one.start < end and one.end > start]
    pages: dict[int, list[Box]] = {}
    for one in held:
        if one.page:
            pages.setdefault(one.page, []).extend([one.box] if one.box else [])
    nodes = dict.fromkeys(one.path for one in held if one.path)
    return (
        *(InOriginal(page=page, boxes=_lines(boxes)) for page, boxes in pages.items()),
        *(InOriginal(path=path) for path in nodes),
    )


def _lines(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """The boxes, each joined to the one before where both are of one line."""
    joined: list[Box] = []
    for box in boxes:
        if joined and _is_one_line(joined[-1], box):
            joined[-1] = _around(joined[-1], box)
        else:
            joined.append(box)
    return tuple(joined)


def _is_one_line(one: Box, other: Box) -> bool:
    """Whether a box goes on to the right of another, half as high at least."""
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return other[0] >= one[0] and 2 * shared >= min(one[3] - one[1], other[3] - other[1]) > 0


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def place_words(place: InOriginal) -> str:
    """A place in words: "page 3, box (1000, 2000, 4000, 2200)", "node /html/body/p[2]"."""
    if not place.page:
        return f"node {place.path}" if place.path.startswith("/") else place.path
    shown = [f"({', '.join(map(str, box))})" for box in place.boxes[:_MOST]]
    more = len(place.boxes) - len(shown)
    boxes = f", {'boxes' if len(place.boxes) > 1 else 'box'} {', '.join(shown)}" if shown else ""
    return f"page {place.page}{boxes}{f' and {more} more' if more else ''}"


def places_words(places: Sequence[InOriginal]) -> str:
    """Places in words on one line, "" without any; a picture's size is 10000 by 10000."""
    more = len(places) - _MOST
    return "; ".join(map(place_words, places[:_MOST])) + (f" and {more} more" if more > 0 else "")
