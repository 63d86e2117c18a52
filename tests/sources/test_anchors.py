from hypothesis import given
from hypothesis import strategies as st

from foedera.sources.anchors import Anchors, standing

KINDS = Anchors({"twice": " (?:the the|of of)", "year": "[0-9]{4}"})


def test_each_anchor_is_told_with_its_places() -> None:
    assert KINDS("in 1926 of of") == {"year": [3], "twice": [7]}


def test_an_anchor_inside_another_is_found() -> None:
    assert KINDS("of the the the") == {"twice": [2, 6]}


def test_places_count_code_points_whatever_the_script() -> None:
    assert KINDS("ў Вільні ў 1920 🕊 1926") == {"year": [11, 18]}


@given(st.text(alphabet="[*x\U0001f54a", max_size=40))
def test_signs_are_found_in_the_order_they_stand(text: str) -> None:
    assert list(standing(text, "[*")) == [at for at, char in enumerate(text) if char in "[*"]
