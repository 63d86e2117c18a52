"""A text with quotations is cut so that nothing is lost and every quotation is shown."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from foedera.web.highlight import (
    PART_LENGTH,
    Quoted,
    Segment,
    blocks,
    paragraph_breaks,
    part_of,
    segments,
)

TEXTS = st.text(alphabet="ab é\n\r𐍈", max_size=40)
STRETCHES = st.tuples(st.integers(0, 45), st.integers(0, 45)).map(sorted)
QUOTES = st.lists(STRETCHES, max_size=8).map(
    lambda found: [Quoted(number, low, high) for number, (low, high) in enumerate(found)]
)


def shown(cut: tuple[Segment, ...]) -> list[tuple[str, tuple[int, ...]]]:
    return [(segment.text, segment.claims) for segment in cut]


def test_overlapping_quotations_become_flat_segments() -> None:
    cut = segments("signed at Zenda in May", [Quoted(7, 0, 15), Quoted(8, 10, 22)])

    assert shown(cut) == [("signed at ", (7,)), ("Zenda", (7, 8)), (" in May", (8,))]
    assert [segment.begins for segment in cut] == [(7,), (8,), ()]


def test_a_quotation_inside_another_begins_in_its_own_segment() -> None:
    cut = segments("signed at Zenda", [Quoted(1, 0, 15), Quoted(2, 10, 15)])

    assert [(segment.text, segment.begins) for segment in cut] == [
        ("signed at ", (1,)),
        ("Zenda", (2,)),
    ]


def test_the_words_asked_for_and_the_licence_are_told_apart() -> None:
    cut = segments("Zenda. All rights reserved", [], asked=(0, 5), dim=[(7, 26)])

    assert [segment.text for segment in cut if segment.is_asked] == ["Zenda"]
    assert [segment.text for segment in cut if segment.is_dim] == ["All rights reserved"]


@given(TEXTS, QUOTES, STRETCHES)
def test_the_segments_put_together_are_the_text(
    text: str, quotes: list[Quoted], dim: list[int]
) -> None:
    low, high = dim
    cut = segments(text, quotes, asked=(0, 3), dim=[(low, high)], breaks=paragraph_breaks(text))

    assert "".join(segment.text for segment in cut) == text
    assert all(segment.text for segment in cut)
    assert all(one.end == other.start for one, other in pairwise(cut))


@given(TEXTS, QUOTES)
def test_every_quotation_is_covered_by_its_own_words_and_begins_once(
    text: str, quotes: list[Quoted]
) -> None:
    cut = segments(text, quotes)

    for quote in quotes:
        covered = "".join(segment.text for segment in cut if quote.number in segment.claims)
        begun = [segment for segment in cut if quote.number in segment.begins]
        assert covered == text[quote.start : quote.end]
        assert [segment.start for segment in begun] == ([quote.start] if covered else [])


@given(TEXTS, QUOTES)
def test_blocks_hold_every_segment_and_every_claim_once(text: str, quotes: list[Quoted]) -> None:
    breaks = paragraph_breaks(text)
    cut = segments(text, quotes, breaks=breaks)
    found = list(blocks(cut, breaks))

    assert tuple(segment for block in found for segment in block.segments) == cut
    begun = [number for block in found for number in block.begins]
    assert len(begun) == len(set(begun))


@given(TEXTS, QUOTES, STRETCHES)
def test_a_part_of_a_text_shows_what_reaches_into_it(
    text: str, quotes: list[Quoted], window: list[int]
) -> None:
    low, high = (min(edge, len(text)) for edge in window)
    cut = segments(text, quotes, window=(low, high))

    assert "".join(segment.text for segment in cut) == text[low:high]
    for quote in quotes:
        covered = "".join(segment.text for segment in cut if quote.number in segment.claims)
        assert covered == text[max(quote.start, low) : min(quote.end, high)]


def test_a_paragraph_begins_after_blank_lines_however_many() -> None:
    text = "one\n\n \n\ntwo\nstill two\r\n\r\nthree"

    assert [text[at:].split("\n", maxsplit=1)[0] for at in paragraph_breaks(text)] == [
        "two",
        "three",
    ]


def test_a_long_document_is_shown_in_the_part_that_holds_the_offset() -> None:
    assert part_of(10, 3) == (0, 10)
    assert part_of(2 * PART_LENGTH + 5, PART_LENGTH) == (PART_LENGTH, 2 * PART_LENGTH)
    assert part_of(2 * PART_LENGTH + 5, 10**9) == (2 * PART_LENGTH, 2 * PART_LENGTH + 5)
