"""Places under several names, and places that a register does not know."""

from foedera.reconcile.comparing import contradicts, supports
from foedera.reconcile.questions import Form


def test_two_names_of_one_town_are_one_answer() -> None:
    assert supports(Form.PLACE, "Angora", "Ankara")
    assert not contradicts(Form.PLACE, "Constantinople", "Istanbul")


def test_a_place_that_is_not_known_contradicts_none() -> None:
    assert not contradicts(Form.PLACE, "Not Known", "Riga")


def test_two_towns_contradict_each_other() -> None:
    assert contradicts(Form.PLACE, "Riga", "Ankara")
