"""The sheet that a treaty series prints above a text speaks of that text, and of no other."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.model import Reading
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

SHEET = """No. 4711
SWEDEN
and
FINLAND
Ferry Agreement.

Signed at Turku, on 3 May 1971

Official texts: Swedish and Finnish.
Registered by Sweden on 9 June 1972.

"""
TEXT = """No. 4711. FERRY AGREEMENT 1 BETWEEN THE KINGDOM OF SWEDEN AND THE REPUBLIC OF FINLAND. SIGNED AT TURKU, ON 3 MAY 1971

The Government of the Kingdom of Sweden and the Government of the Republic of Finland,
Desiring to run ferries together, have agreed as follows:

Article 1
The Contracting Parties shall keep the harbours open to the ferries of both.

Article 2
The Commission set up under article 1 of the Ferry Agreement shall meet every year.

DONE at Turku, on 3 May 1971, in duplicate.
For the Government of the Kingdom of Sweden:
Sven BERG
For the Government of the Republic of Finland:
Aino LAINE
"""


def reading_of(text: str) -> Reading:
    return read(
        cut(
            Witness(
                name="page.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
            )
        )
    )


def of_subject(reading: Reading, prop: str) -> list[object]:
    return [c.value for c in reading.claims if c.property == prop and c.about == reading.subject]


def titles(reading: Reading) -> set[str]:
    return {m.title for m in reading.mentions if m.title}


def test_the_registration_on_the_sheet_is_that_of_the_text_below() -> None:
    assert of_subject(reading_of(SHEET + TEXT), "registration.date") == ["1972-06-09"]


def test_states_above_a_kind_on_the_sheet_name_no_second_instrument() -> None:
    reading = reading_of(SHEET + TEXT)

    assert len(titles(reading)) == 1


def test_a_sheet_that_bears_the_number_alone_heads_the_text_below_it() -> None:
    joined = SHEET.replace("\n\n", "\n") + "\n" + TEXT.replace("No. 4711. ", "")

    reading = reading_of(joined)

    assert of_subject(reading, "registration.date") == ["1972-06-09"]
    assert len(of_subject(reading, "article")) == 2
    assert titles(reading) == {"SWEDEN and FINLAND Ferry Agreement"}


def test_an_article_of_the_agreement_by_the_first_words_of_its_title_is_its_own() -> None:
    assert len(titles(reading_of(TEXT))) == 1


def test_an_article_s_number_is_no_part_of_the_name_of_another_agreement() -> None:
    text = TEXT.replace("article 1 of the Ferry", "Articles IV and V of the Bridge")

    assert "Bridge Agreement" in titles(reading_of(text))


def test_prose_above_a_text_that_is_no_sheet_keeps_what_it_names() -> None:
    above = "The Bridge Agreement of 1960 was signed at Riga on 4 May 1960 between Latvia and Estonia.\n\n"

    reading = reading_of(above + TEXT)

    assert "Bridge Agreement" in titles(reading)
    assert "1960-05-04" not in of_subject(reading, "signature.date")


def test_a_side_that_the_title_prints_broken_is_read_from_the_preamble() -> None:
    broken = TEXT.replace(
        "THE KINGDOM OF SWEDEN AND", "THE CZECHOSLOVAK SOCIALIST REPUB LIC AND"
    ).replace(
        "Government of the Kingdom of Sweden and", "Government of the Czechoslovak Republic and"
    )

    parties = of_subject(reading_of(SHEET + broken), "party")

    assert {p["id"] for p in parties if isinstance(p, dict)} == {"czechoslovakia", "finland"}


def test_a_place_over_two_lines_of_a_title_is_read() -> None:
    text = TEXT.replace("SIGNED AT TURKU, ON", "SIGNED AT SAN\nSEBASTIAN, ON").replace(
        "DONE at Turku, on 3 May 1971, in duplicate.\n", ""
    )

    reading = reading_of(text)

    assert set(of_subject(reading, "signature.place")) == {"San Sebastian"}
    assert set(of_subject(reading, "signature.date")) == {"1971-05-03"}


def test_notes_are_dated_by_their_title_and_of_two_days_by_the_last() -> None:
    text = """No. 4713. EXCHANGE OF NOTES CONSTITUTING AN ARRANGEMENT BETWEEN SWEDEN AND FINLAND RELATING TO FERRIES. TURKU, 11 AND 19 JANUARY 1962

I
The Swedish Minister to the Finnish Minister for Foreign Affairs
Turku, 11 January 1962
Sir:
I have the honor to propose that ferries run.
"""

    reading = reading_of(text)

    assert of_subject(reading, "signature.date") == ["1962-01-19"]
    assert of_subject(reading, "signature.place") == ["Turku"]
    assert {p["id"] for p in of_subject(reading, "party") if isinstance(p, dict)} == {
        "sweden",
        "finland",
    }


HISTORY = "ratified by the President, May 9, 1927; ratifications exchanged at Riga, July 2, 1928; proclaimed July 5, 1928"
BELOW = """

The United States of America and the Republic of Latvia have agreed upon the following articles:

Article I

There shall be peace.

Article II

The present Treaty shall be ratified.

In witness whereof the Plenipotentiaries have signed. Done in duplicate, at Riga, this 5th day of March, 1927.
"""
TITLE = "Treaty Between the United States of America and Latvia, Signed at Riga, March 5, 1927"


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}[1]{BELOW}\n[1] Ratification advised by the Senate, May 1, 1927; {HISTORY}.\n",
        f"{TITLE}; {HISTORY}{BELOW}",
    ],
    ids=["in a note", "behind the title"],
)
def test_a_series_tells_the_history_of_its_text(text: str) -> None:
    reading = reading_of(text)
    own = {(c.property, str(c.value)) for c in reading.claims if c.about == reading.subject}

    assert ("exchange.date", "1928-07-02") in own
    assert ("ratification.date", "1927-05-09") in own
    assert ("signature.date", "1927-03-05") in own
    assert ("title", TITLE) in own


def test_a_note_that_says_when_a_text_came_into_force_speaks_of_it() -> None:
    text = (
        f"{TITLE}[1]{BELOW}\n[1] Came into force on 2 July 1928 by the exchange of ratifications.\n"
    )
    reading = reading_of(text)

    assert [c.value for c in reading.claims if c.property == "entry_into_force.date"] == [
        "1928-07-02"
    ]


def test_the_number_that_a_series_heads_a_text_with_is_its_catalogue_number() -> None:
    reading = reading_of(f"No. 167. — LATVIA AND THE UNITED STATES\n\n{TITLE}{BELOW}")
    own = {(c.property, str(c.value)) for c in reading.claims if c.about == reading.subject}

    assert ("catalogue", "No. 167") in own
    assert {value for prop, value in own if prop == "title"} == {TITLE}
