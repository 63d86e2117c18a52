import re

from hypothesis import given
from hypothesis import strategies as st

from foedera.sources.anchors import (
    Anchors,
    Needles,
    narrow,
    narrowed,
    places_of,
    standing,
)
from foedera.sources.doubled_words import doubled_words

TAILS = st.sampled_from(["", "." * 20_000])
"""What stands below a text to make it a short or a long one, which are looked through differently."""
HEADS = st.sampled_from(["", "." * (96 * 1024 - 20), "." * 200_000])
"""What stands above it, so that it may lie across the windows in which long ones are looked through."""
NEEDLES = Needles({"figure": ["I5", "l5"], "century": [", 19", ", 20"]})
KINDS = Anchors({"twice": " (?:the the|of of)", "year": "[0-9]{4}"})


def test_each_anchor_is_told_with_its_places() -> None:
    assert KINDS(narrow("in 1926 of of")) == {"year": [3], "twice": [7]}


def test_places_count_code_points_whatever_the_script() -> None:
    assert KINDS(narrow("ў Вільні ў 1920 🕊 1926")) == {"year": [11, 18]}


@given(st.text(alphabet="[*x\U0001f54a", max_size=40))
def test_signs_are_found_in_the_order_they_stand(text: str) -> None:
    assert list(standing(text, "[*")) == [at for at, char in enumerate(text) if char in "[*"]


@given(st.text(alphabet="oftheandla  \nž", max_size=40), HEADS, TAILS)
def test_what_stands_twice_is_found_wherever_it_does(text: str, head: str, tail: str) -> None:
    text = f"{head}of of the the {text} of\nof the\nthe {tail}"
    doubled = re.compile(r"(?= (of|the|and|to|de|la)[ \n]\1 )")

    found = doubled_words(text, narrow(text))

    places = {(match[1], match.start() + 1) for match in doubled.finditer(text)}
    assert set(found) == places
    assert len(found) == len(places)


def test_words_that_stand_twice_are_told_by_word() -> None:
    text = "in favour of of the the the Parties, at the villa la la Rocca"

    found = [("the", 16), ("the", 20), ("of", 10), ("la", 50)]
    assert doubled_words(text, narrow(text)) == found


@given(st.text(alphabet="Il59 ,40", max_size=40), HEADS, TAILS)
def test_needles_are_found_wherever_they_stand(text: str, head: str, tail: str) -> None:
    text = f"{head} {'I5' * 15}{text}{tail}, 19"
    found = {"figure": r"[Il]5", "century": r", (?:19|20)"}

    assert NEEDLES(narrow(text)) == {
        name: [match.start() for match in re.finditer(pattern, text)]
        for name, pattern in found.items()
    }


@given(st.text(alphabet="-a\n", max_size=40), HEADS, st.integers(0, 30))
def test_a_sign_is_found_wherever_it_stands_in_a_stretch(text: str, head: str, start: int) -> None:
    found = places_of(narrow(head + text), ord("-"), start, len(head) + 30)

    assert found.tolist() == [
        at for at, char in enumerate((head + text)[: len(head) + 30]) if char == "-" and at >= start
    ]


@given(st.text(max_size=40), TAILS)
def test_a_narrow_text_has_a_byte_for_each_code_point(text: str, tail: str) -> None:
    text = f"Vilnius, „Wilno“ {text}{tail}"

    data, outside = narrowed(text)

    assert data == text.encode("latin-1", "replace")
    assert outside == {char for char in text if char > "\x7f"}
