from hypothesis import given
from hypothesis import strategies as st

from foedera.passages.lines import Block, blocks_before, blocks_in, blocks_of, last_lines, lines_of

PAGES = st.text(alphabet="aB. \t\n\x1c", max_size=60)


def shown(blocks: list[Block]) -> list[tuple[int, int, str]]:
    return [(block.start, block.end, block.text) for block in blocks]


@given(PAGES)
def test_blocks_are_the_lines_between_blank_ones(page: str) -> None:
    blocks = list(blocks_in(page, 0, len(page)))

    assert shown(blocks) == shown(list(blocks_of(page, lines_of(page))))
    for block in blocks:
        assert [line.text for line in block.lines] == [line.text for line in lines_of(block.raw)]


@given(PAGES, st.integers(1, 400))
def test_blocks_read_backwards_are_the_same(page: str, times: int) -> None:
    text = page * times

    forwards = shown(list(blocks_in(text, 0, len(text))))
    assert shown(list(blocks_before(text, 0, len(text)))) == forwards[::-1]


@given(PAGES, st.integers(1, 4))
def test_the_last_lines_are_the_last_of_all(page: str, count: int) -> None:
    text = f"above\n{page}\nbelow"

    found = [(line.start, line.text) for line in last_lines(text, 6, 6 + len(page), count)]
    every = [(line.start, line.text) for line in lines_of(text, 6, 6 + len(page))]
    assert found == every[-count:]


def test_a_block_knows_how_far_its_first_line_is_set_in() -> None:
    (block,) = blocks_in("\n   1. ^ A note\n  that goes on\n", 0, 30)

    assert [(line.indent, line.text) for line in block.lines] == [
        (3, "1. ^ A note"),
        (2, "that goes on"),
    ]
