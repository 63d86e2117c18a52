"""Treaties with nations and rulers, and days in words and digits: each test shows the text."""

import pytest

from foedera.claims.from_passages import read
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness


def said(text: str, prop: str) -> list[object]:
    """What a text gives its own subject, as ids of parties or plain values."""
    witness = Witness(
        name="treaty.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    own = [c.value for c in reading.claims if c.about == reading.subject and c.property == prop]
    return list(dict.fromkeys(v["id"] if isinstance(v, dict) else v for v in own))


CONFEDERATE = """TREATY WITH THE OSAGES.

ARTICLES OF A CONVENTION

Entered into and concluded at the Alder Council House near the Grand river, in the Cherokee Nation, in the country leased from the Choctaws and Chickasaws, on the second day of October, in the year of our Lord, one thousand eight hundred and sixty-one, between the Confederate States of America, by their Commissioner, of the one part, and the Great Osage Tribe of Indians, by its Chiefs and Headmen, of the other part.

ARTICLE I. There shall be peace between the parties.

ARTICLE II. The river shall be open to both.

Done in duplicate, at the place and upon the day first aforesaid.
"""


def test_nations_in_whose_country_a_treaty_is_made_are_no_parties() -> None:
    assert said(CONFEDERATE, "party") == ["confederate-states", "osage"]


def test_a_day_in_words_is_read_to_its_end_however_far_it_stands() -> None:
    assert said(CONFEDERATE, "signature.date") == ["1861-10-02"]


def test_a_place_named_before_is_itself() -> None:
    text = CONFEDERATE.replace(
        "Done in duplicate, at the place and", "Done in duplicate, at the Elm Agency aforesaid,"
    )

    assert "Elm Agency" in said(text, "signature.place")


def test_the_seat_of_a_conference_is_no_party() -> None:
    text = """Convention on Ferries

The Governments of the Republics represented at the Sixth Conference, held in the city of Habana, Republic of Cuba, have decided to conclude this convention.

Article 1
The river shall be open.

Article 2
Each Party shall mark its bank.

In witness whereof the plenipotentiaries sign the present convention in the city of Habana, the 20th day of February, 1928.
"""

    assert said(text, "party") == []
    assert said(text, "signature.date") == ["1928-02-20"]


@pytest.mark.parametrize(
    "rulers",
    [
        "His Majesty the King of the Netherlands, Prince of Orange-Nassau, Grand Duke of Luxembourg, and His Majesty the King of Denmark,",
        "Sa Majesté le Roi des Pays-Bas, Prince d'Orange-Nassau, Grand-Duc de Luxembourg, et Sa Majesté le Roi de Danemark,",
    ],
)
def test_further_realms_of_a_ruler_are_no_parties(rulers: str) -> None:
    text = f"""Treaty on Ferries

{rulers} desiring to run ferries, have agreed as follows:

Article 1
The river shall be open.

Article 2
Each Party shall mark its bank.
"""

    assert said(text, "party") == ["netherlands", "denmark"]


def test_two_rulers_of_a_list_are_two_parties() -> None:
    text = """Treaty on Ferries

The King of the Netherlands, the King of Denmark and the Emperor of Russia, desiring to run ferries, have agreed as follows:

Article 1
The river shall be open.

Article 2
Each Party shall mark its bank.
"""

    assert said(text, "party") == ["netherlands", "denmark", "russian-empire"]


FRENCH = """Accord entre le Royaume des Pays-Bas et le Royaume de Danemark relatif aux bacs

Le Royaume des Pays-Bas et le Royaume de Danemark sont convenus de ce qui suit :

Article 1er
Le fleuve est ouvert.

Article 2
Le présent Accord entrera en vigueur le jour suivant l'échange des instruments de ratification. Il remplace l'arrangement du 5 juin 1945.

EN FOI DE QUOI, les soussignés, autorisés à cette fin par leur Gouvernement, ont signé le présent Accord.

FAIT à Rotterdam, le 3-2-1988, en double exemplaire.
"""


def test_a_day_in_digits_is_day_first_where_the_language_has_it_so() -> None:
    assert said(FRENCH, "signature.date") == ["1988-02-03"]
    assert said(FRENCH, "signature.place") == ["Rotterdam"]


def test_the_day_that_follows_something_named_is_not_told() -> None:
    assert said(FRENCH, "entry_into_force.date") == []


def test_a_day_in_digits_that_english_may_mean_two_ways_stays_open() -> None:
    text = """Agreement between Norway and Denmark on Ferries

Norway and Denmark have agreed as follows:

Article 1
The river shall be open.

Article 2
Each Party shall mark its bank.

Done at Oslo, 3-2-1988, in two copies.
"""

    assert said(text, "signature.date") == []


def test_a_title_says_for_which_period_it_is_made() -> None:
    text = """Protocol setting out the catch provided for by the Agreement between Norway and Iceland on fishing for the period from 1 July 1997 to 30 June 2000

Article 1
The catch is a hundred tons.

Article 2
This Protocol is annexed to the Agreement.
"""

    assert said(text, "end.date") == ["2000-06-30"]
    assert said(text.replace("Protocol setting out", "Protocol extending"), "end.date") == []


def test_a_treaty_signed_in_several_cities_has_the_first() -> None:
    text = """Treaty on Ferries

The States concluding this Treaty have agreed as follows:

Article 1
The river shall be open.

Article 2
Each Party shall mark its bank.

Done in triplicate, at the cities of London, Moscow and Washington, the first day of July, 1968.
"""

    assert said(text, "signature.place") == ["London"]
