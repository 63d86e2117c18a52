"""Cutting a document's text so that every quotation can be shown in its place.

Quotations overlap and nest, which markup cannot. The text is therefore cut at
every edge into flat *segments*, each under the same quotations throughout; put
together again they are the text. Segments are grouped into *blocks*, so that a
page can set what was read from a paragraph beside the paragraph.

Offsets count code points of the witness's text, half-open. To give a stretch of
another kind its own look, add a flag to `Segment` and an argument to `segments`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Stretch: TypeAlias = tuple[int, int]

PART_LENGTH = 120_000
"""Code points shown on one page; a longer document is shown in parts."""

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch that a claim quotes.

    Attributes:
        number: the claim's.
        start: first code point.
        end: one past the last.
    """

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch under the same quotations from its first character to its last.

    Attributes:
        start: first code point.
        text: the characters.
        claims: numbers of the claims whose quotation covers it, ascending.
        begins: those of them whose quotation begins here.
        is_asked: whether the reader came for these words.
        is_dim: whether they are furniture or boilerplate.
    """

    start: int
    text: str
    claims: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()
    is_asked: bool = False
    is_dim: bool = False

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph: its segments, and the claims whose quotation begins in it."""

    start: int
    segments: tuple[Segment, ...]
    begins: tuple[int, ...]

    @property
    def is_asked(self) -> bool:
        """Whether the reader came for words in it."""
        return any(segment.is_asked for segment in self.segments)


def part_of(length: int, offset: int) -> Stretch:
    """The part of a text of `length` that is shown for `offset`."""
    if length <= PART_LENGTH:
        return 0, length
    index = min(max(offset, 0), length - 1) // PART_LENGTH
    return index * PART_LENGTH, min((index + 1) * PART_LENGTH, length)


def segments(
    text: str,
    quotes: Iterable[Quoted],
    *,
    asked: Stretch | None = None,
    dim: Sequence[Stretch] = (),
    breaks: Sequence[int] = (),
    window: Stretch | None = None,
) -> tuple[Segment, ...]:
    """Cut `text` at every edge of a quotation.

    Args:
        text: the witness's text.
        quotes: in any order; what reaches beyond the text or the window is clipped.
        asked: the words the reader came for.
        dim: sorted stretches, without overlap, to be shown as furniture.
        breaks: further places to cut at.
        window: the part of the text to cut; all of it by default.

    Returns:
        Segments in order; their texts put together are the window's text.
    """
    low, high = window or (0, len(text))
    shown = sorted(
        (quote for quote in quotes if max(quote.start, low) < min(quote.end, high)),
        key=lambda quote: quote.number,
    )
    edges = {low, high, *breaks, *(edge for stretch in dim for edge in stretch)}
    edges.update(edge for quote in shown for edge in (quote.start, quote.end))
    edges.update(asked or ())
    cuts = sorted(edge for edge in edges if low <= edge <= high)
    opened, closed = _by_edge(shown, low)
    starts = [start for start, _ in dim]
    active: set[int] = set()
    found: list[Segment] = []
    for start, end in pairwise(cuts):
        begins = opened.get(start, ())
        active.difference_update(closed.get(start, ()))
        active.update(begins)
        within = bisect_right(starts, start) - 1
        found.append(
            Segment(
                start=start,
                text=text[start:end],
                claims=tuple(sorted(active)),
                begins=tuple(begins),
                is_asked=asked is not None and asked[0] <= start < asked[1],
                is_dim=within >= 0 and start < dim[within][1],
            )
        )
    return tuple(found)


def _by_edge(shown: list[Quoted], low: int) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    opened: dict[int, list[int]] = {}
    closed: dict[int, list[int]] = {}
    for quote in shown:
        opened.setdefault(max(quote.start, low), []).append(quote.number)
        closed.setdefault(quote.end, []).append(quote.number)
    return opened, closed


def paragraph_breaks(text: str, window: Stretch | None = None) -> tuple[int, ...]:
    """Where a new paragraph begins: after each run of blank lines in the window."""
    low, high = window or (0, len(text))
    found: list[int] = []
    for blank in _BLANK_LINE.finditer(text, low, high):
        at = blank.end()
        if not found or text[found[-1] : at].strip():
            found.append(at)
        else:
            found[-1] = at
    return tuple(found)


def blocks(cut: Sequence[Segment], breaks: Iterable[int]) -> Iterator[Block]:
    """Group segments into blocks that begin at `breaks`, at which they must have been cut."""
    edges = set(breaks)
    run: list[Segment] = []
    for segment in cut:
        if run and segment.start in edges:
            yield _block(run)
            run = []
        run.append(segment)
    if run:
        yield _block(run)


def _block(run: Sequence[Segment]) -> Block:
    begins = tuple(number for segment in run for number in segment.begins)
    return Block(start=run[0].start, segments=tuple(run), begins=begins)
