import pytest

from foedera.gazetteer.all_names import adjectives
from foedera.gazetteer.inflection import inflected
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import names, participants, resolve

LANGUAGES = ("en", "fr", "de", "es", "pl", "ru", "lt")

USE_THE_NAME = {
    "cook-islands": "pl ru",
    "equatorial-guinea": "pl",
    "guinea-bissau": "pl ru",
    "kurhessen-waldeck": "es",
    "lippe": "es",
    "nassau": "es",
    "north-german-confederation": "es",
    "orange-free-state": "de ru",
    "parma": "fr",  # "parmesan" is a cheese before it is anything
    "saint-kitts-and-nevis": "de pl ru",
    "saint-lucia": "pl",
    "saint-vincent": "pl",
    "sao-tome-and-principe": "pl",
    "saxe-altenburg": "es",
    "saxe-coburg-gotha": "es",
    "saxe-meiningen": "es",
    "saxe-weimar": "es",
    "solomon-islands": "ru",
    "united-provinces-of-central-america": "en",  # "Central American" is also the isthmus's
    "england": "en fr de es pl ru lt",  # gone before 1816: "English" is a language
    "muscovy": "fr de es pl ru lt",  # gone before 1816: "moskiewski" is the town's
}
"""States for which prose has the name's own genitive and no adjective, or one that misleads."""


def lacking(form: str) -> dict[str, str]:
    """Give the languages in which a state has no name, or no adjective."""
    have: dict[str, set[str]] = {}
    for name in names():
        if (name.form == "adjective") == (form == "adjective"):
            have.setdefault(name.participant, set()).add(name.language)
    states = (one for one in participants().values() if one.kind == "state" or one.cow or one.gw)
    gaps = {
        one.id: " ".join(lang for lang in LANGUAGES if lang not in have.get(one.id, ()))
        for one in states
    }
    return {one: languages for one, languages in gaps.items() if languages}


def test_every_state_has_its_names_in_all_seven_languages() -> None:
    assert lacking("name") == {}


def test_every_state_has_its_adjectives_in_all_seven_languages() -> None:
    assert lacking("adjective") == USE_THE_NAME


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("le traité péruvien; les ports péruviens; la marine péruvienne", "peru"),
        ("der peruanischen Regierung", "peru"),
        ("el Gobierno peruano y las autoridades peruanas", "peru"),
        ("traktat peruwiański; rządu peruwiańskiego; strony peruwiańskiej", "peru"),
        ("перуанского правительства; перуанские порты", "peru"),
        ("peruiečių vyriausybė; peruietiškas paprotys", "peru"),
        ("le gouvernement ouzbek et la partie ouzbèke", "uzbekistan"),
        ("die thailändische Regierung", "thailand"),
        ("las tropas etíopes", "ethiopia"),
        ("rząd boliwijski", "bolivia"),
        ("иракское правительство", "iraq"),
        ("Brazilų laivai", "brazil"),
        ("Республика Перу; Республики Перу", "peru"),
        ("Peru Respublikos vyriausybė", "peru"),
    ],
)
def test_a_states_adjective_is_found_in_every_form(text: str, state: str) -> None:
    found = find_participants(text)

    assert len(found) >= text.count(";") + 1
    assert {one.ids for one in found} == {(state,)}


def test_an_adjectives_stem_is_no_name_and_no_other_ending_makes_it_one() -> None:
    assert find_participants("peruwiańsk peruanischerweise перуанскость") == []
    assert [one.text for one in find_participants("Polskie i polskiego, nie Polskości")] == [
        "Polskie",
        "polskiego",
    ]


def test_an_adjective_of_several_states_means_the_one_of_the_day() -> None:
    (found,) = find_participants("le gouvernement coréen")

    assert found.ids == ("korea", "north-korea", "south-korea")
    assert resolve(found.ids, on="1900").id == "korea"
    assert resolve(found.ids, on="1960").id is None


@pytest.mark.parametrize(
    ("language", "word", "forms"),
    [
        ("fr", "albanais", "albanais albanaise albanaises"),
        ("fr", "belge", "belge belges"),
        ("fr", "grec:grecque", "grec grecque grecs grecques"),
        ("fr", "pontifical:pontificale", "pontifical pontificale pontificaux pontificales"),
        ("es", "francés", "francés francesa franceses francesas"),
        ("es", "letón", "letón letona letones letonas"),
        ("es", "iraní", "iraní iraníes iranís"),
        ("es", "canadiense", "canadiense canadienses"),
        ("lt", "lenkų", "lenkų"),
        ("en", "Peruvian", "Peruvian"),
        ("ru", "франко-", "франко-"),
    ],
)
def test_an_adjective_takes_the_endings_of_its_class(language: str, word: str, forms: str) -> None:
    stem, endings = inflected(language, word)

    assert [stem + ending for ending in endings] == forms.split()


def test_every_adjective_leads_back_to_its_participants() -> None:
    for one in adjectives():
        if one.stem.endswith("-"):
            continue
        for name in one.forms():
            told = resolve(name.text, on=name.since or participants()[name.participant].since)
            assert told.candidates, name
