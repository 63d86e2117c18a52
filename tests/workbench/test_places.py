"""Where quoted words stand in the original, in words."""

from foedera.sources.model import Origin
from foedera.workbench.places import in_original, places_words

WORDS = (
    Origin(0, 4, "", 3, (1000, 2000, 1400, 2200)),  # "Done"
    Origin(5, 7, "", 3, (1450, 2010, 1600, 2190)),  # "at", a little lower
    Origin(8, 14, "", 3, (1000, 2300, 1500, 2500)),  # "Zenda", on the next line
    Origin(16, 20, "", 4, (1000, 500, 1300, 700)),  # "this", on the next page
)


def told(start: int, end: int) -> str:
    return places_words(in_original(WORDS, start, end))


def test_words_of_one_line_are_one_box() -> None:
    assert told(0, 7) == "page 3, box (1000, 2000, 1600, 2200)"


def test_lines_and_pages_are_told_apart() -> None:
    assert told(5, 18) == (
        "page 3, boxes (1450, 2010, 1600, 2190), (1000, 2300, 1500, 2500); "
        "page 4, box (1000, 500, 1300, 700)"
    )


def test_a_word_beside_the_quotation_is_not_marked() -> None:
    assert told(0, 4) == "page 3, box (1000, 2000, 1400, 2200)"
    assert told(14, 16) == ""


def test_nodes_and_lines_are_named() -> None:
    nodes = (Origin(0, 9, "/html/body/p[1]"), Origin(10, 20, "/html/body/p[2]"))
    lines = (Origin(0, 9, "line 12"),)

    assert places_words(in_original(nodes, 3, 12)) == "node /html/body/p[1]; node /html/body/p[2]"
    assert places_words(in_original(lines, 0, 3)) == "line 12"


def test_of_many_places_the_first_are_told() -> None:
    many = [Origin(n, n + 1, f"/p[{n}]") for n in range(9)]

    assert places_words(in_original(many, 0, 9)).endswith("node /p[5] and 3 more")
