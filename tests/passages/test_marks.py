from hypothesis import given
from hypothesis import strategies as st

from foedera.passages.lines import Block, Line, blocks_in, blocks_of, lines_of
from foedera.passages.marks import Marks
from foedera.sources.model import Mark, MarkKind
from foedera.sources.offset_map import Repaired

PAGES = st.text(alphabet="aB. \n", max_size=60)
KINDS = (MarkKind.BOILERPLATE, MarkKind.HEADING, MarkKind.TABLE_ROW, MarkKind.CAPTION)

PRINTED = """Treaty of Strelsau

17 TREATY SERIES
and the two Governments, having found the line
of the river good, agreed upon it.
18
"""
"""A page without blank lines between its head, its words and its number."""


def shown(blocks: list[Block]) -> list[tuple[str, MarkKind | None, list[str]]]:
    return [(block.text, block.part, [line.text for line in block.lines]) for block in blocks]


def on_page(page: str, marks: list[Mark]) -> list[Block]:
    return list(Marks(marks, Repaired(page)).on(page, blocks_in(page, 0, len(page)), None))


def boilerplate(marks: list[Mark]) -> list[Mark]:
    """Those of boilerplate; what begins inside another counts for nothing."""
    found: list[Mark] = []
    for mark in marks:
        if mark.kind is MarkKind.BOILERPLATE and (not found or mark.start >= found[-1].end):
            found.append(mark)
    return found


def test_boilerplate_inside_a_block_is_parted_from_its_prose() -> None:
    head, foot = PRINTED.index("17"), PRINTED.index("18")
    marks = [
        Mark(MarkKind.HEADING, 0, len("Treaty of Strelsau"), "1"),
        Mark(MarkKind.BOILERPLATE, head, head + len("17 TREATY SERIES")),
        Mark(MarkKind.BOILERPLATE, foot, foot + len("18")),
    ]

    blocks = on_page(PRINTED, marks)

    assert [(block.part, block.detail) for block in blocks] == [
        (MarkKind.HEADING, "1"),
        (MarkKind.BOILERPLATE, ""),
        (None, ""),
        (MarkKind.BOILERPLATE, ""),
    ]
    assert blocks[2].text.endswith("agreed upon it.")


@given(PAGES, st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 60), st.integers(1, 30))))
def test_blocks_with_marks_are_the_lines_with_marks_gathered(
    page: str, places: list[tuple[MarkKind, int, int]]
) -> None:
    marks = [Mark(kind, start, start + size) for kind, start, size in sorted(places, key=str)]
    marks.sort(key=lambda mark: mark.start)
    asides = boilerplate(marks)

    def with_mark(line: Line) -> Line:
        if any(aside.start <= line.start < aside.end for aside in asides):
            return line._replace(part=MarkKind.BOILERPLATE)
        others = (mark for mark in marks if mark.kind is not MarkKind.BOILERPLATE)
        mark = next((mark for mark in others if mark.start == line.start), None)
        return line._replace(part=mark.kind) if mark else line

    expected = list(blocks_of(page, map(with_mark, lines_of(page))))
    assert shown(on_page(page, marks)) == shown(expected)
