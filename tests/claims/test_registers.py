"""Registers and infoboxes: what their lines say, and of what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.from_passages import read as read_claims
from foedera.claims.keys import KEYS, property_of
from foedera.claims.model import Reading
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read
from foedera.terms import PROPERTIES

ENTRY = """- Title: Agreement between Ruritania and Latvia concerning Lighthouses
- Country: LATVIA ; Ruritania ; CONGO, DEMOCRATIC REPUBLIC OF ; Isle of Strelsau
- Subject: NAVIGATION
- Place of signature: Angora/Riga
- Date of signature: 03/05/1921
- Definitive entry into force: 04/06/1921
- Provisional entry into force: 05/05/1921
- Terminated: 31/12/1939
"""


def reading_of(text: str) -> Reading:
    return read_claims(cut(read("a.txt", text.encode())[0]))


def said(reading: Reading, prop: str) -> list[object]:
    return [c.value for c in reading.claims if c.property == prop and c.about == reading.subject]


def names(reading: Reading) -> list[object]:
    return [value["name"] for value in said(reading, "party") if isinstance(value, dict)]


def test_an_entry_is_about_the_instrument_that_its_title_line_names() -> None:
    reading = reading_of(ENTRY)

    subject = next(m for m in reading.mentions if m.number == reading.subject)
    assert subject.title == "Agreement between Ruritania and Latvia concerning Lighthouses"


def test_dates_in_figures_begin_with_the_day() -> None:
    reading = reading_of(ENTRY)

    assert said(reading, "signature.date") == ["1921-05-03"]
    assert said(reading, "entry_into_force.date") == ["1921-06-04"]
    assert said(reading, "provisional_application.date") == ["1921-05-05"]
    assert said(reading, "end.date") == ["1939-12-31"]


def test_every_item_of_the_list_is_a_party_under_the_register_s_own_name() -> None:
    reading = reading_of(ENTRY)

    assert names(reading) == [
        "LATVIA", "Ruritania", "CONGO, DEMOCRATIC REPUBLIC OF", "Isle of Strelsau"
    ]  # fmt: skip


def test_a_known_party_keeps_its_id_and_an_unknown_one_gets_its_own() -> None:
    ids = [value["id"] for value in said(reading_of(ENTRY), "party") if isinstance(value, dict)]

    assert ids == ["latvia", "ruritania", "congo-kinshasa", "isle-of-strelsau"]


def test_a_title_that_names_other_states_adds_no_party_to_the_list() -> None:
    text = (
        "- Title: Protocol between the Government of France and the Government of Latvia to the "
        "Convention between Finland and Estonia\n- Country: FRANCE ; LATVIA\n"
    )

    assert names(reading_of(text)) == ["FRANCE", "LATVIA"]


def test_two_places_are_two_and_keep_the_name_of_their_day() -> None:
    assert said(reading_of(ENTRY), "signature.place") == ["Angora", "Riga"]


def test_every_quotation_stands_where_it_says() -> None:
    assert all(ENTRY[c.start : c.end] == c.quote for c in reading_of(ENTRY).claims)


def test_an_infobox_names_parties_in_running_words() -> None:
    box = "- Titre: Traité de Strelsau\n- Signé: 3 mai 1921\n- Lieu: Riga\n- Parties: Lettonie et Finlande\n"
    reading = reading_of(box)

    assert names(reading) == ["Lettonie", "Finlande"]
    assert said(reading, "signature.date") == ["1921-05-03"]


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("Date of  Signature", "signature.date"),
        ("Date d’entrée en vigueur", "entry_into_force.date"),
        ("Vertragsparteien", "party"),
        ("Дата подписания", "signature.date"),
        ("Subject", ""),
    ],
)
def test_a_key_is_known_whatever_its_case_and_spaces(key: str, meant: str) -> None:
    assert property_of(key) == meant


def test_every_key_gives_a_property_of_the_contract() -> None:
    assert set(KEYS.values()) <= set(PROPERTIES)


@given(
    st.lists(
        st.sampled_from(["LATVIA", "Ruritania", "FINLAND", "Strelsau"]), min_size=2, unique=True
    )
)
def test_a_list_of_any_length_loses_no_party(parties: list[str]) -> None:
    text = f"- Title: Agreement on Lighthouses\n- Country: {' ; '.join(parties)}\n- Place of signature: Riga\n"

    assert names(reading_of(text)) == parties


PARTICIPANTS = """Participant,Signature,"Ratification, Accession(a), Succession(d)"
Latvia,3 May 1921,4 Jun 1922
Ruritania,,5 Jul 1923 a
Finland,3 May 1921,
"""


def test_who_has_consented_is_a_party_and_who_only_signed_has_signed() -> None:
    reading = read_claims(cut(read("status.csv", PARTICIPANTS.encode())[0]))

    assert names(reading) == ["Latvia", "Ruritania"]
    assert "Finland" in said(reading, "signature.by")
    assert not said(reading, "signature.date")


def test_a_data_sets_number_is_carried_with_the_data_sets_name() -> None:
    reading = reading_of(
        "- Title: Pact of Strelsau\n- Date signed: 3 May 1921\n- ATOP ID: 2005\n- COW alliance: 95\n"
    )

    assert said(reading, "catalogue") == ["ATOP ID 2005", "COW alliance 95"]


def test_a_column_in_the_style_of_programs_is_the_same_key() -> None:
    assert property_of("date_signed") == property_of("Date signed") == "signature.date"
    assert property_of("date_into_force") == "entry_into_force.date"


def test_a_long_register_is_read_row_by_row() -> None:
    rows = "".join(
        f'"Pact of Strelsau {number}","Latvia; Estonia","19{number % 80 + 10}-01-02"\n'
        for number in range(300)
    )
    (witness,) = read("register.csv", f"title,parties,date entered into force\n{rows}".encode())
    found = read_claims(cut(witness))

    assert len({c.about for c in found.claims if c.property == "entry_into_force.date"}) == 300
    assert sum(c.property == "party" for c in found.claims) == 600


def test_a_row_that_tells_who_and_when_is_an_instrument_without_a_title() -> None:
    table = "party1,party2,dateofsignature\nNorway,Chile,20/11/2008\nLatvia,Estonia,21/11/2008\n"
    reading = read_claims(cut(read("coded.csv", table.encode())[0]))

    days = {c.about: c.value for c in reading.claims if c.property == "signature.date"}
    assert list(days.values()) == ["2008-11-20", "2008-11-21"]
    assert sum(c.property == "party" for c in reading.claims) == 4


def test_a_work_cited_in_lines_of_keys_tells_no_day_of_the_treaty() -> None:
    page = """Treaty of Alder

The Treaty of Alder was a treaty between Latvia and Norway signed on 3 May 1921.

| title = The Treaty That Was Forgotten
| url = https://example.org/alder
| date = 1988 | access-date = 28 January 2015

It is much read to this day.
"""

    assert said(reading_of(page), "signature.date") == ["1921-05-03"]


def test_a_treaty_s_own_lines_may_hold_an_address() -> None:
    page = """Title: Treaty of Elm
Parties: Norway; Latvia
Date of signature: 3 May 1921
URL: https://example.org/elm
"""

    assert said(reading_of(page), "signature.date") == ["1921-05-03"]


def test_a_text_whose_parties_are_called_so_hereinafter_is_one() -> None:
    page = """AGREEMENT
The Government of Norway and the Government of Latvia (hereinafter called the Parties) are agreed as follows:

1. There shall be peace.

Done at Oslo on 3 May 1921.
"""

    assert said(reading_of(page), "signature.date") == ["1921-05-03"]
