"""Which words of a text are a treaty's name: each test shows the words."""

import pytest

from foedera.claims.treaty_names import find_treaty_names

NAMES = {
    "under Article XI of the Ferry Agreement": ["Ferry Agreement"],
    "Articles IV and V of the Bridge Agreement": ["Bridge Agreement"],
    "the Ratification of the Trade Agreement between Sweden and Finland": [
        "Trade Agreement between Sweden and Finland"
    ],
    "Annex A of the SPS Agreement": ["SPS Agreement"],
    "the Agreement on Technical Barriers The Parties shall": ["Agreement on Technical Barriers"],
    "Trade Agreement between The Kingdom of Sweden and The Republic of Finland PREAMBLE The": [
        "Trade Agreement between The Kingdom of Sweden and The Republic of Finland"
    ],
    "XIV Duration and Termination of Agreement This Agreement shall": [],
    "a Declaration of Origin made out by an exporter": [],
    "the Declaration of Riga": ["Declaration of Riga"],
    "Norway joined the Alder Treaty Organization": [],
    "Category:Treaties of Latvia Category:Treaties of Norway": [],
    "the Law of the Sea Convention": ["Law of the Sea Convention"],
    "the Treaty of St. Peters was": ["Treaty of St. Peters"],
    "under Article XII Treaty shops": [],
    "the Text of the 1830 Treaty of Riga": ["1830 Treaty of Riga"],
    "the Status of European Convention on Ferries": ["European Convention on Ferries"],
    "the Second Treaty of Riga and Third Treaty of Riga": ["Third Treaty of Riga"],
    "the Treaty of Riga and the Ferry Agreement": ["Treaty of Riga", "Ferry Agreement"],
    "Convention between Sweden and Norway, Signed at Riga": [
        "Convention between Sweden and Norway"
    ],
    "the Treaty of Amity and Commerce": ["Treaty of Amity and Commerce"],
}


@pytest.mark.parametrize("words", NAMES)
def test_a_name_is_its_own_words_and_no_more(words: str) -> None:
    assert [name.title for name in find_treaty_names(words)] == NAMES[words]


FRENCH = {
    "l'accord culturel entre le Gouvernement de Malte et le Gouvernement de la République\nfrançaise, vu": [
        "accord culturel entre le Gouvernement de Malte et le Gouvernement de la République française"
    ],
    "l'Accord entre la France et la République socialiste fédérative de Yougoslavie": [
        "Accord entre la France et la République socialiste fédérative de Yougoslavie"
    ],
    "avec l'accord du Gouvernement suédois": [],
    "sauf accord de l'Autorité": [],
    "l'accord de Genève": ["accord de Genève"],
}


@pytest.mark.parametrize("words", FRENCH)
def test_a_french_name_is_whole_and_consent_is_none(words: str) -> None:
    assert [name.title for name in find_treaty_names(words, "fr")] == FRENCH[words]
