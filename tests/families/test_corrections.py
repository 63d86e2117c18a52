"""Whoever says what it corrects follows a text that has just that."""

import pytest
from tests.families.told import pair_of, told, ways

from foedera.families.corrections import corrected

WRONG = (
    "The pact of Strelsau was signed on 5 May 1926 in the old town hall, and both fleets came home."
)
RIGHT = WRONG.replace("5 May", "6 May")


@pytest.mark.parametrize(
    "note",
    [
        "An earlier version of this article gave the day as “5 May 1926”.",
        "Errata: for “5 May” read “6 May”.",
        "Statt „5 May“ lies „6 May“.",
        "Au lieu de « 5 May », lire « 6 May ».",
        'The first printing had "5 May 1926", a slip of the pen.',
    ],
)
def test_who_says_what_it_corrects_follows_the_text_that_has_it(note: str) -> None:
    (way,) = corrected(pair_of(WRONG, f"{RIGHT}\n\n{note}"))

    assert (way.source, way.copy) == ("a", "b")
    assert "“a” has just that: “5 May" in way.evidence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WRONG, RIGHT),
        (WRONG, f"{RIGHT}\n\nAn earlier version of this article gave the place as “Zenda”."),
        (RIGHT, f"{RIGHT}\n\nAn earlier version of this article gave the day as “5 May 1926”."),
        (WRONG, f"{WRONG}\n\nAn earlier version of this article gave the day as “5 May 1926”."),
    ],
)
def test_a_right_and_a_wrong_text_alone_show_nothing(one: str, other: str) -> None:
    assert list(corrected(pair_of(one, other))) == []


def test_the_correction_is_an_arrow_of_the_family() -> None:
    note = "An earlier version of this page gave “5 May 1926”."

    family = told({"a": WRONG, "b": f"{RIGHT} {note}"})

    assert ways(family.directions) == [("a", "b")]


def test_of_several_that_have_what_is_corrected_none_follows_the_correction() -> None:
    note = "An earlier version of this page gave “5 May 1926”."

    family = told({"a": WRONG, "b": f"{RIGHT} {note}", "c": f"{WRONG} It rained."})

    assert family.directions == ()
    assert ways(family.excluded) == [("b", "a"), ("b", "c")]
