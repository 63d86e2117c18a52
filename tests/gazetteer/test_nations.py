"""Native nations under the spellings of many hands."""

import pytest

from foedera.gazetteer.nations import NATIONS, find_nations
from foedera.gazetteer.participants import participants

SPELLED = {
    "the Pottawatamie tribe": "Potawatomi",
    "the Putawatimies": "Potawatomi",
    "the Shawanoe nation": "Shawnee",
    "the Ottoways": "Ottawa",
    "the Kanzas nation": "Kansa",
    "the Saukies": "Sauk",
    "the Snake Indians": "Northern Paiute",
    "the Menomonees": "Menominee",
}


@pytest.mark.parametrize("words", SPELLED)
def test_a_spelling_names_its_nation(words: str) -> None:
    assert [one.label for one in find_nations(words)] == [SPELLED[words]]


def test_a_name_inside_a_word_is_none() -> None:
    assert find_nations("Seaweed, weather, Creekside and Foxglove") == []


def test_every_nation_with_an_id_is_a_participant() -> None:
    assert [known for _, _, known in NATIONS if known and known not in participants()] == []
