"""The drawing shows who follows whom as far as evidence says, and no further."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.families.model import Direction, Family, FamilyKind
from foedera.sources.model import Place
from foedera.web.rendering import environment
from foedera.web.stemma import MOST, NODE, Stemma, stemma


def arrow(ways: str) -> Direction:
    """From the first to the second letter."""
    return Direction(source=ways[0], copy=ways[1], evidence=f"As {ways} show.")


def drawn(names: str, follows: str = "", never: str = "") -> Stemma:
    """The drawing of a family; `follows` and `never` are words of two letters, source and copy."""
    return stemma(
        Family(
            id="narrative:a@0",
            kind=FamilyKind.NARRATIVE,
            members=tuple(Place(name, 0, 9) for name in names),
            directions=tuple(map(arrow, follows.split())),
            excluded=tuple(map(arrow, never.split())),
        )
    )


def lines(it: Stemma) -> set[tuple[str, str, str]]:
    """Kind of each line, with the words that say which nodes it joins, and its numbers."""
    return {(line.kind, line.said.partition(":")[0], line.numbers) for line in it.lines}


def test_an_arrow_carries_the_numbers_of_its_evidence() -> None:
    assert lines(drawn("ab", "ab ab")) == {("follows", "B follows A", "1, 2")}


def test_who_cannot_be_the_source_may_be_the_copy() -> None:
    assert lines(drawn("ab", never="ba")) == {
        ("at-most", "If either follows the other, B follows A", "1")
    }


def test_of_two_that_exclude_one_another_neither_follows() -> None:
    assert lines(drawn("ab", never="ab ba")) == {
        ("neither", "Neither of A and B follows the other", "1, 2")
    }


def test_what_nothing_determines_is_a_plain_line() -> None:
    it = drawn("abc", "ab")

    assert {(line.kind, line.numbers) for line in it.lines} == {("follows", "1"), ("open", "")}
    assert it.description == "B follows A: As ab show."


def test_a_source_stands_above_what_follows_it() -> None:
    heights = {node.name: node.y for node in drawn("abcd", "db bc", never="ad").nodes}

    assert heights["d"] < heights["b"] < heights["c"]
    assert heights["d"] < heights["a"]


def test_of_many_documents_those_with_evidence_are_drawn() -> None:
    names = "".join(chr(ord("a") + n) for n in range(20))

    it = drawn(names, "tr")

    assert {"t", "r"} <= it.letters.keys()
    assert (len(it.nodes), it.left_out) == (MOST, 20 - MOST)
    assert it.width <= 350


@given(st.integers(2, MOST))
def test_no_line_runs_through_a_third_node(count: int) -> None:
    it = drawn("".join(chr(ord("a") + n) for n in range(count)))

    for line in it.lines:
        length = hypot(line.x2 - line.x1, line.y2 - line.y1)
        for node in it.nodes:
            along = (
                (node.x - line.x1) * (line.x2 - line.x1) + (node.y - line.y1) * (line.y2 - line.y1)
            ) / length**2
            away = abs(
                (line.x2 - line.x1) * (line.y1 - node.y) - (line.x1 - node.x) * (line.y2 - line.y1)
            )
            assert not 0.02 < along < 0.98 or away / length > NODE


@pytest.mark.parametrize("name", ['<script>alert("x")</script>', "a&b"])
def test_what_a_document_is_called_is_escaped(name: str) -> None:
    family = Family(
        id="narrative:a@0",
        kind=FamilyKind.NARRATIVE,
        members=(Place(name, 0, 9), Place("b", 0, 9)),
        directions=(Direction(source=name, copy="b", evidence=f"As {name} shows."),),
    )
    template = environment().from_string(
        '{% from "stemma.svg.html" import stemma %}{{ stemma(stemma_of(it), 1) }}'
    )

    written = template.render(it=family)

    assert "<script" not in written
    assert name not in written
    assert 'class="tie follows"' in written
