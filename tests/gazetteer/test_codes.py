import re

import pycountry
from babel import Locale

from foedera.gazetteer.participants import names, participants

UNINHABITED = {"ATA", "HMD", "UMI"}
"""Territories without anyone to sign for them."""


def test_every_code_is_or_was_in_iso_3166() -> None:
    current = {country.alpha_3 for country in pycountry.countries}
    withdrawn = {country.alpha_3 for country in pycountry.historic_countries}

    for one in participants().values():
        assert one.iso3 is None or one.iso3 in current | withdrawn, one.id
        assert one.iso3166_3 in {"", one.iso3}, one.id


def test_every_current_code_is_someones() -> None:
    ours = {one.iso3 for one in participants().values()}

    assert {country.alpha_3 for country in pycountry.countries} - ours == UNINHABITED


def test_no_two_living_participants_share_a_code() -> None:
    living = [one.iso3 for one in participants().values() if one.iso3 and not one.until]

    assert len(living) == len(set(living))


def test_names_said_to_be_from_cldr_begin_with_a_name_that_cldr_has() -> None:
    bracket = re.compile(r"\s*\(.*?\)")
    has = {
        language: {bracket.sub("", name) for name in Locale(language).territories.values()}
        for language in ("fr", "de", "es", "nl", "pl", "ru", "lt", "uk")
    }
    taken: dict[tuple[str, str], list[str]] = {}
    for name in names():
        if name.source == "CLDR":
            taken.setdefault((name.participant, name.language), []).append(name.text)

    odd = [(key, texts) for key, texts in taken.items() if not set(texts) & has[key[1]]]

    assert odd == []


def test_wikidata_ids_are_well_formed_and_no_two_share_one() -> None:
    ids = [one.wikidata for one in participants().values() if one.wikidata]

    assert all(re.fullmatch(r"Q[1-9]\d{0,9}", one) for one in ids)
    assert len(ids) == len(set(ids))


def test_every_living_state_with_a_code_has_a_wikidata_id_and_says_from_where() -> None:
    living = [one for one in participants().values() if one.iso3 and not one.until]

    assert [one.id for one in living if not one.wikidata] == []
    assert all("Wikidata id" in one.source for one in participants().values() if one.wikidata)


def test_states_of_one_line_have_each_its_own_wikidata_id() -> None:
    line = ("russian-empire", "soviet-russia", "soviet-union", "russia")
    germanies = ("germany", "west-germany", "east-germany", "germany-under-occupation")

    assert [participants()[one].wikidata for one in line] == [
        "Q34266",
        "Q2305208",
        "Q15180",
        "Q159",
    ]
    assert len({participants()[one].wikidata for one in germanies}) == len(germanies)
