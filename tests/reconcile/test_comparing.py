"""Places under several names, places that a register does not know, pages that face each other, and kinds."""

import pytest

from foedera.claims.model import Value
from foedera.reconcile.comparing import contradicts, supports
from foedera.reconcile.questions import Form


def test_two_names_of_one_town_are_one_answer() -> None:
    assert supports(Form.PLACE, "Angora", "Ankara")
    assert not contradicts(Form.PLACE, "Constantinople", "Istanbul")


def test_a_place_that_is_not_known_contradicts_none() -> None:
    assert not contradicts(Form.PLACE, "Not Known", "Riga")


def test_two_towns_contradict_each_other() -> None:
    assert contradicts(Form.PLACE, "Riga", "Ankara")


def _lnts(*pages: int) -> Value:
    return {"series": "LNTS", "volume": 60, "number": None, "pages": [*pages]}


@pytest.mark.parametrize(
    ("one", "other"),
    [((145, 145), (146, 159)), ((146, 146), (146, 159)), ((145, 159), (146, 159))],
)
def test_pages_that_face_each_other_are_one_place(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    assert supports(Form.CITATION, _lnts(*one), _lnts(*other))


@pytest.mark.parametrize(
    ("one", "other"), [((143, 143), (146, 159)), ((146, 159), (146, 146)), ((146, 150), (146, 159))]
)
def test_other_pages_are_another_place(one: tuple[int, int], other: tuple[int, int]) -> None:
    assert not supports(Form.CITATION, _lnts(*one), _lnts(*other))


@pytest.mark.parametrize(
    ("coarse", "fine"),
    [
        ("treaty", "mutual assistance treaty"),
        ("Non-aggression pact", "treaty of non-aggression"),
        ("traité de paix", "Peace Treaty"),
        ("treaty of friendship", "treaty of friendship and commerce"),
        ("protocol", "secret protocol"),
    ],
)
def test_a_coarser_kind_supports_a_finer_one(coarse: str, fine: str) -> None:
    assert supports(Form.KIND, coarse, fine)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mutual assistance treaty", "treaty"),
        ("peace treaty", "trade agreement"),
        ("trade protocol", "trade agreement"),
    ],
)
def test_another_kind_supports_none(one: str, other: str) -> None:
    assert not supports(Form.KIND, one, other)
