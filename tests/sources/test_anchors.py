import re

from hypothesis import given
from hypothesis import strategies as st

from foedera.sources.anchors import (
    Anchors,
    letters_before_digits,
    narrow,
    standing,
    twice,
)

TAILS = st.sampled_from(["", "." * 20_000])
"""What stands below a text to make it a short or a long one, which are looked through differently."""
TWICE = twice(["of", "the"])
KINDS = Anchors({"twice": " (?:the the|of of)", "year": "[0-9]{4}"})


def test_each_anchor_is_told_with_its_places() -> None:
    assert KINDS(narrow("in 1926 of of")) == {"year": [3], "twice": [7]}


def test_an_anchor_inside_another_is_found() -> None:
    assert KINDS(narrow("of the the the")) == {"twice": [2, 6]}


def test_places_count_code_points_whatever_the_script() -> None:
    assert KINDS(narrow("ў Вільні ў 1920 🕊 1926")) == {"year": [11, 18]}


@given(st.text(alphabet="[*x\U0001f54a", max_size=40))
def test_signs_are_found_in_the_order_they_stand(text: str) -> None:
    assert list(standing(text, "[*")) == [at for at, char in enumerate(text) if char in "[*"]


@given(st.text(alphabet="oftheand  \nž", max_size=40), TAILS)
def test_what_stands_twice_is_found_wherever_it_does(text: str, tail: str) -> None:
    text = f"of of the the {text} of\nof the\nthe {tail}"
    doubled = re.compile(r"(?= (of|the)[ \n]\1 )")

    assert {match.start() for match in doubled.finditer(text)} <= set(TWICE(narrow(text)))


@given(st.text(alphabet="Il59 ,4", max_size=40), TAILS)
def test_letters_that_may_be_digits_are_found_wherever_they_stand(text: str, tail: str) -> None:
    text += tail
    found = [match.start() for match in re.finditer(r"(?s).(?=[Il][5-9])", text)]

    assert letters_before_digits(narrow(text)) == found
