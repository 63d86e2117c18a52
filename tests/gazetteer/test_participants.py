import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.errors import UnknownNameError
from foedera.gazetteer.participants import (
    compatible,
    folded,
    lookup,
    names,
    participants,
    party_value,
    resolve,
    steps,
)


@pytest.mark.parametrize(
    ("name", "on", "means"),
    [
        ("Russia", "1900", "russian-empire"),
        ("Russia", "1920", "soviet-russia"),
        ("Russia", "1930", "soviet-union"),
        ("Russia", "1995", "russia"),
        ("Soviet", "1920-07-12", "soviet-russia"),
        ("Soviet", "1922-12-29", "soviet-russia"),
        ("Soviet", "1922-12-30", "soviet-union"),
        ("Soviet", "1926-09-28", "soviet-union"),
        ("soviet-russia|soviet-union", "1933-07-05", "soviet-union"),
        ("Germany", "1926", "germany"),
        ("Germany", "2000", "germany"),
        ("Turkey", "1910", "ottoman-empire"),
        ("Turkey", "1930", "turkey"),
        ("Korea", "1900", "korea"),
        ("Yugoslavia", "1926", "yugoslavia"),
        ("Yugoslavia", "1995", "serbia-and-montenegro"),
        ("Poland", "1600", "poland-lithuania"),
        ("Lithuania", "1950", "lithuania"),
        ("CHINA REPUBLIC OF", "1930", "republic-of-china"),
        ("Congo, Democratic Republic of the", "1970", "congo-kinshasa"),
        ("Italy/Sardinia", "1820", "sardinia"),
        ("the Netherlands", "1926", "netherlands"),
        ("GAMBIA THE", "1970", "gambia"),
    ],
)
def test_a_name_means_what_it_meant_on_the_day(name: str, on: str, means: str) -> None:
    assert resolve(name, on=on).id == means


@pytest.mark.parametrize(
    ("name", "on", "candidates"),
    [
        ("Germany", "1955", ("east-germany", "west-germany")),
        ("Russia", "1917", ("russian-empire", "russian-provisional-government", "soviet-russia")),
        ("Soviet", "", ("soviet-russia", "soviet-union")),
        ("Korea", "1960", ("north-korea", "south-korea")),
        ("China", "1955", ("china", "taiwan")),
    ],
)
def test_an_ambiguous_name_is_reported_with_its_bearers(
    name: str, on: str, candidates: tuple[str, ...]
) -> None:
    resolution = resolve(name, on=on)

    assert resolution.id is None
    assert resolution.candidates == candidates
    assert all(one in resolution.reason for one in candidates)


def test_a_name_used_before_its_time_is_resolved_and_the_reason_says_so() -> None:
    resolution = resolve("Belarus", on="1950")

    assert resolution.id == "belarus"
    assert "None bore" in resolution.reason


def test_an_earlier_bearer_counts_only_on_its_day() -> None:
    assert resolve("Lithuania").id == "lithuania"
    assert resolve("Lithuania", on="1400").id == "grand-duchy-of-lithuania"


def test_an_unknown_name_has_no_candidates() -> None:
    assert resolve("Ruritania", on="1920").candidates == ()


def test_a_party_carries_its_codes_and_its_printed_name_without_the_article() -> None:
    assert party_value("lithuania", "the Lithuanian\nRepublic") == {
        "id": "lithuania",
        "name": "Lithuanian Republic",
        "iso3": "LTU",
        "cow": 368,
    }
    assert party_value("soviet-russia") == {
        "id": "soviet-russia",
        "name": "Soviet Russia",
        "iso3": None,
        "cow": 365,
    }


def test_a_party_that_could_be_two_has_only_the_codes_they_share() -> None:
    assert party_value("soviet-russia|soviet-union", "Bolsheviks") == {
        "id": "soviet-russia|soviet-union",
        "name": "Bolsheviks",
        "iso3": None,
        "cow": 365,
    }


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("lithuania", "lithuania"),
        ("LTU", "lithuania"),
        ("368", "lithuania"),
        ("Litauen", "lithuania"),
        ("lietuva", "lithuania"),
        ("USSR", "soviet-union"),
        ("U.S.S.R.", "soviet-union"),
        ("SUN", "soviet-union"),
        ("Republique de Lituanie", "lithuania"),
        ("germany", "germany"),
        ("YUG", "yugoslavia"),
        ("Q37", "lithuania"),
        ("q15180", "soviet-union"),
        ("711", "tibet"),  # a number of Gleditsch and Ward alone
        ("678", "yemen-arab-republic"),  # of both lists, for two states: COW's
        ("Литве", "lithuania"),
        ("peruwiańskiego", "peru"),
        ("Sa Majesté le Roi de Danemark", "denmark"),
        ("República del Perú", "peru"),
        ("Sauk", "sac-and-fox"),
    ],
)
def test_a_person_may_type_any_name_or_code(typed: str, means: str) -> None:
    assert lookup(typed).id == means


def test_a_mistyped_name_suggests_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=r"'Lithwania'; nearest: .*Lithuania") as caught:
        lookup("Lithwania")

    assert "\n" not in str(caught.value)


def test_two_namings_are_compatible_when_one_participant_fits_both() -> None:
    assert compatible("soviet-russia|soviet-union", "soviet-union")
    assert not compatible("soviet-russia", "soviet-union")


def test_every_name_belongs_to_a_participant_and_every_row_has_a_source() -> None:
    for name in names():
        assert name.participant in participants(), name
        assert name.source, name
        assert name.text == " ".join(name.text.split()), name
    assert all(one.source for one in participants().values())


def test_every_label_leads_back_to_its_participant() -> None:
    for one in participants().values():
        resolution = resolve(one.label, on=one.since)
        assert one.id in (resolution.id, *resolution.candidates), one


@given(st.sampled_from(sorted({name.text for name in names()})))
def test_case_and_accents_never_matter(text: str) -> None:
    assert folded(text.swapcase()) == folded(text) or "ß" in text or "ı" in text
    if folded(text) not in participants():  # an id means one participant, a name its bearers
        assert resolve(folded(text)).candidates == resolve(text).candidates


@pytest.mark.parametrize(
    ("name", "on", "who"),
    [
        ("Federal Republic of Germany", "1957", "west-germany"),
        ("Federal Republic of Germany", "1995", "germany"),
        ("Bundesrepublik Deutschland", "1957-03-25", "west-germany"),
        ("Republic of China", "1930", "republic-of-china"),
        ("Republic of China", "1961", "taiwan"),
        ("People's Republic of China", "1961", "china"),
    ],
)
def test_a_rivals_own_name_is_its_own_on_the_day(name: str, on: str, who: str) -> None:
    assert resolve(name, on=on).id == who


@pytest.mark.parametrize("name", ["Germany", "China", "Korea", "Vietnam"])
def test_a_name_that_two_states_bear_is_reported_not_guessed(name: str) -> None:
    told = resolve(name, on="1961")

    assert told.id is None
    assert len(told.candidates) > 1
    assert all(one in told.reason for one in told.candidates)


def test_a_mere_year_names_the_state_and_says_who_else_bore_the_name() -> None:
    told = resolve("India", on="1947")

    assert (told.id, told.candidates) == ("india", ("british-india", "india"))
    assert "british-india" in told.reason
    assert resolve("India", on="1947-03-01").id == "british-india"
    assert resolve(("british-india", "india"), on="1947").id is None


def test_both_chinas_steps_say_who_claims_and_who_denies() -> None:
    rivals = {s.to_id: s for s in steps() if s.from_id == "republic-of-china"}

    assert rivals["china"].claimed_by == ("china",)
    assert rivals["china"].denied_by == ("taiwan",)
    assert rivals["taiwan"].claimed_by == ("taiwan",)
    assert rivals["taiwan"].denied_by == ("china",)


def test_a_state_that_was_interrupted_is_not_there_between_its_spells() -> None:
    either = ("germany", "west-germany")

    assert resolve(either, on="1957-05-08").id == "west-germany"
    assert resolve(either, on="1936-05-28").id == "germany"
    assert resolve("germany", on="1957-05-08").id == "germany"
