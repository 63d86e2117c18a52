import pytest

from foedera.errors import UnknownNameError
from foedera.gazetteer.days import bounds
from foedera.gazetteer.places import find_places, official_name, place, place_value, places


def test_three_names_of_one_town_lead_to_it() -> None:
    text = "Wilno, which Lithuanians call Vilnius and Russians called Vilna"

    assert {found.id for found in find_places(text)} == {"vilnius"}


def test_a_region_is_not_the_town_in_its_name() -> None:
    text = "claims to the Klaipėda Region, the Memel\nTerritory and Suvalkai Region"

    found = find_places(text)

    assert [f.id for f in found] == ["klaipeda-region", "klaipeda-region", "suwalki-region"]
    assert all(text[f.start : f.end] == f.text for f in found)


def test_a_town_inside_another_word_is_no_town() -> None:
    assert find_places("Romano, Parisian, Rigaud") == []


def test_vilnius_region_has_at_least_four_extents() -> None:
    assert len(place("vilnius-region").extents) >= 4


def test_the_official_name_is_that_of_the_day() -> None:
    assert official_name("vilnius", "1926-09-28") == "Wilno"
    assert official_name("saint-petersburg", "1920") == "Petrograd"
    assert official_name("geneva", "1926") == "Geneva"


def test_a_place_is_written_as_printed_with_its_modern_label() -> None:
    assert place_value("", "Wilno") == {"id": "vilnius", "as_printed": "Wilno", "label": "Vilnius"}


def test_an_unknown_place_keeps_its_printed_name() -> None:
    value = place_value("", "Castle of  Zenda")

    assert value == {
        "id": "castle-of-zenda",
        "as_printed": "Castle of Zenda",
        "label": "Castle of Zenda",
    }


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="atlantis"):
        place("atlantis")


def test_official_names_are_names_of_the_place_and_follow_one_another() -> None:
    for one in places().values():
        assert one.source
        days = [bounds(when) for _, when in one.official]
        assert days == sorted(days), one.id
        assert {name for name, _ in one.official} <= set(one.names), one.id
