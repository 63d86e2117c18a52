"""What a treaty's own text records of its making: each test shows the text."""

import json

import pytest

from foedera.claims.from_passages import read
from foedera.claims.model import Claim
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

ARTICLES = """
Article 1
The Contracting Parties shall keep the river open to the ships of both.

Article 2
Each Contracting Party shall mark its own bank.
"""
MODERN_HEAD = """AGREEMENT BETWEEN THE KINGDOM OF SWEDEN AND THE REPUBLIC OF FINLAND ON FERRIES

The Kingdom of Sweden and the Republic of Finland,

Desiring to run ferries together,

Have agreed as follows:
"""


def claims_of(text: str) -> list[Claim]:
    witness = Witness(
        name="treaty.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    assert all(text[c.start : c.end] == c.quote for c in reading.claims)
    return [c for c in reading.claims if c.about == reading.subject and c.about is not None]


def said(text: str, prop: str) -> list[object]:
    """The values of a property that the text gives its own subject, each once, in order."""
    values = [c.value for c in claims_of(text) if c.property == prop]
    return list({json.dumps(v, sort_keys=True): v for v in values}.values())


def party_ids(text: str) -> set[object]:
    return {v["id"] for v in said(text, "party") if isinstance(v, dict)}


CLOSINGS = {
    "Done at Turku, on 3 May 1971, in two originals in Finnish and Swedish.": (
        "1971-05-03",
        "Turku",
    ),
    "Fait en double exemplaire, en suédois et en français à Turku, le 3 mai 1971.": (
        "1971-05-03",
        "Turku",
    ),
    "Done in duplicate at Turku in Finnish and Swedish on 3 May 1971.": ("1971-05-03", "Turku"),
    "Done at Turku, in duplicate, on 3 May 1971.": ("1971-05-03", "Turku"),
    "DONE in two copies at Turku this third day of May, one thousand nine hundred and seventy-one.": (
        "1971-05-03",
        "Turku",
    ),
    "In witness whereof the undersigned have signed this Agreement.\n\nDone in duplicate, in the Swedish and Finnish languages, both equally authentic, at Turku, this 3rd day of May 1971.": (
        "1971-05-03",
        "Turku",
    ),
    "In faith whereof they have hereunto set their hands and seals, at the town of Turku, this third day of May, in the year of our Lord 1871.": (
        "1871-05-03",
        "Turku",
    ),
    "Made at the city of Turku on May 3, 1971 in two copies.": ("1971-05-03", "Turku"),
    "In testimony whereof they have signed their names this 3rd day of May, 1871, at Fort Alder.": (
        "1871-05-03",
        "Fort Alder",
    ),
    "Fait à Turku, le 3 mai 1971.": ("1971-05-03", "Turku"),
}


@pytest.mark.parametrize("closing", CLOSINGS)
def test_a_closing_formula_tells_when_and_where_it_was_signed(closing: str) -> None:
    text = f"{MODERN_HEAD}{ARTICLES}\n{closing}\n"

    day, place = CLOSINGS[closing]
    assert said(text, "signature.date") == [day]
    assert said(text, "signature.place") == [place]


def test_of_two_days_of_signing_the_last_counts() -> None:
    text = f"{MODERN_HEAD}{ARTICLES}\nDone at Turku this 3rd day of May 1971 and at Visby this 5th day of May 1971.\n"

    assert said(text, "signature.date") == ["1971-05-05"]


def test_of_two_days_in_a_title_the_last_counts() -> None:
    text = f"""ACCORD RELATIF AUX FERRIES ENTRE LA SUÈDE ET LA FINLANDE, CONCLU LES 29 JANVIER ET 5 MARS 1919

Le Gouvernement de la Suède et le Gouvernement de la Finlande sont convenus de ce qui suit :
{ARTICLES.replace("Article 1", "Article premier")}"""

    assert said(text, "signature.date") == ["1919-03-05"]


def test_a_convention_named_in_an_article_with_its_day_is_another() -> None:
    text = f"""{MODERN_HEAD}{ARTICLES}
Article 3
Nothing here affects the Convention on Lighthouses, done at Bergen on 4 June 1955.

Done at Turku on 3 May 1971.
"""

    assert said(text, "signature.date") == ["1971-05-03"]


def test_a_blank_left_for_the_day_leaves_the_year() -> None:
    text = f"{MODERN_HEAD}{ARTICLES}\nDone at Turku this ______ day of ______ 1971.\n"

    assert said(text, "signature.date") == ["1971"]


def test_the_line_below_a_title_tells_the_signing() -> None:
    text = f"""Convention between Norway and Denmark on Pilots,
Signed at Bergen, June 4, 1925

His Majesty the King of Norway and His Majesty the King of Denmark, desiring to help
pilots, have agreed as follows:
{ARTICLES}"""

    assert said(text, "signature.date") == ["1925-06-04"]
    assert said(text, "signature.place") == ["Bergen"]
    assert party_ids(text) == {"norway", "denmark"}


def test_the_day_of_an_amended_convention_is_not_its_amendment_s() -> None:
    text = f"""PROTOCOL AMENDING THE CONVENTION ON PILOTS SIGNED AT BERGEN ON 4 JUNE 1925

The Contracting Parties, desiring to amend the said Convention, have agreed as follows:
{ARTICLES}
Done at Turku on 3 May 1971.
"""

    assert said(text, "signature.date") == ["1971-05-03"]


def test_an_old_preamble_tells_the_making_in_words() -> None:
    text = f"""Articles of a treaty made and concluded at the Forks of the Alder, in the Territory
of Oregon, this fifth day of August, one thousand eight hundred and fifty-five, between
a commissioner on the part of the United States, and the chiefs and headmen of the
Ioway tribe of Indians.
{ARTICLES}
In testimony whereof they have hereunto set their hands, on the day and year first above
written.
"""

    assert said(text, "signature.date") == ["1855-08-05"]
    assert said(text, "signature.place") == ["Forks of Alder"]
    assert party_ids(text) == {"united-states", "iowa-nation"}


def test_nations_are_known_by_their_old_spellings_and_bands_by_their_list() -> None:
    text = f"""A treaty of peace made at Camp Alder, between the United States, of the one part,
and the chiefs of the following tribes or bands, viz: Alu-na, Bre-ko, Tessa, of the other part.
{ARTICLES}"""

    names = [v["name"] for v in said(text, "party") if isinstance(v, dict)]
    assert names == ["United States", "Alu-na", "Bre-ko", "Tessa"]


def test_a_whereas_about_an_older_treaty_gives_no_day() -> None:
    text = f"""Whereas a treaty was made and concluded at Alder, on the 5th day of August, 1855,
between the United States and the Ioway tribe of Indians; and whereas it is desired to amend it;
now therefore it is agreed:
{ARTICLES}
In testimony whereof they have hereunto set their hands at Fort Birch, this 6th day of July, 1860.
"""

    assert said(text, "signature.date") == ["1860-07-06"]


def test_a_text_without_lines_or_capitals_is_read_too() -> None:
    text = (
        "agreement on the herring of the northern seasource: signed at bergen, on 4 june 1955; "
        "entered into force on 1 january 1956.the government of norway and the government of "
        "denmark,desiring to spare the herring,have agreed as follows: ARTICLE 1the parties shall "
        "spare the herring ARTICLE 2this agreement may be renewed.done at bergen on 4 june 1955, "
        "in two copies."
    )

    assert said(text, "signature.date") == ["1955-06-04"]
    assert said(text, "signature.place") == ["Bergen"]
    assert said(text, "entry_into_force.date") == ["1956-01-01"]
    assert party_ids(text) == {"norway", "denmark"}


def test_a_note_below_the_signatures_tells_of_the_exchange() -> None:
    note = "The exchange of ratifications took place at Turku, June 5, 1971."
    text = (
        f"{MODERN_HEAD}{ARTICLES}\nDone at Turku on 3 May 1971.\n\n(Signed) Aino LAINE\n\n{note}\n"
    )

    assert said(text, "exchange.date") == ["1971-06-05"]
    assert said(text, "exchange.place") == ["Turku"]


FORCE = {
    "This Agreement shall enter into force on 1 January 1972.": ["1972-01-01"],
    "The present Agreement shall come into effect on 1 January 1972, subject to ratification.": [
        "1972-01-01"
    ],
    "This Agreement shall enter into force on the date of its signature.": ["1971-05-03"],
    "This Agreement shall enter into force upon signature by both Parties.": ["1971-05-03"],
    "This Agreement shall come into force at noon on 1 January 1972.": ["1972-01-01"],
    "This Agreement shall come into force at midnight of 1 January 1972.": ["1972-01-01"],
    "This Agreement shall enter into force on 1 January 1972, provided that both have ratified.": [],
    "If this Agreement shall enter into force on 1 January 1972, ferries sail earlier.": [],
    "This Agreement shall enter into force thirty days after the exchange of ratifications.": [],
    "Laws that entered into force on 1 January 1972 are not affected.": [],
    "This Agreement will enter into force from the date of subscription and will last.": [
        "1971-05-03"
    ],
    "This Agreement shall enter into force on the date of signatures.": ["1971-05-03"],
    "This Agreement shall enter into force on today's date.": ["1971-05-03"],
    "This Agreement shall enter into force this day six months.": [],
}


@pytest.mark.parametrize("clause", FORCE)
def test_a_clause_that_names_the_day_of_force(clause: str) -> None:
    text = f"{MODERN_HEAD}{ARTICLES}\nArticle 3\n{clause}\n\nDone at Turku on 3 May 1971.\n"

    assert said(text, "entry_into_force.date") == FORCE[clause]


ENDS = {
    "This Agreement shall remain in force until 31 December 1975.": ["1975-12-31"],
    "This Agreement shall remain in force until 31 December 1975 and thereafter until it is denounced.": [],
    "It shall expire after a period of four years from the first day of March 1972, namely the 29th day of February 1976.": [
        "1976-02-29"
    ],
    "The ferry shall remain in Turku until 31 December 1975.": [],
    "This Agreement shall expire on 31 December 1975.": ["1975-12-31"],
}


@pytest.mark.parametrize("clause", ENDS)
def test_a_clause_that_names_the_day_of_the_end(clause: str) -> None:
    text = f"{MODERN_HEAD}{ARTICLES}\nArticle 3\n{clause}\n\nDone at Turku on 3 May 1971.\n"

    assert said(text, "end.date") == ENDS[clause]


def test_a_term_from_provisional_application_is_a_term() -> None:
    clause = "This Agreement and its Annexes shall apply for a duration of three (3) years from the date of provisional application."
    text = f"{MODERN_HEAD}{ARTICLES}\nArticle 3\n{clause}\n\nDone at Turku on 3 May 1971.\n"

    assert said(text, "term") == ["P3Y"]


def test_a_conference_adopts_in_its_own_words() -> None:
    text = f"""CONVENTION ON FERRIES

The General Conference of the International Labour Organisation,

Having been convened at Bergen by its Governing Body, and having met on 25 May 1927,

adopts this fifteenth day of June of the year one thousand nine hundred and twenty-seven the following Convention:
{ARTICLES}"""

    assert said(text, "signature.date") == ["1927-06-15"]
    assert said(text, "signature.place") == ["Bergen"]
    assert party_ids(text) == set()


@pytest.mark.parametrize(
    ("made", "place"),
    [
        (
            "at the council-ground, opposite the mouth of Alder Creek, on Birch River, in the Territory of Oregon,",
            ["Alder Creek, Birch River"],
        ),
        ("by Adam Alder, a Commissioner of the United States,", []),
        ("in the best interests of the ferries", []),
    ],
)
def test_a_place_of_making_has_a_name(made: str, place: list[str]) -> None:
    text = f"""Articles of a treaty made and concluded {made} with the chiefs of the Ioway tribe of Indians and the United States.
{ARTICLES}"""

    assert said(text, "signature.place") == place


def test_a_page_of_a_series_names_the_parties_in_its_title() -> None:
    text = f"""No. 4711
AGREEMENT ON FERRIES BETWEEN THE GOVERNMENT OF THE REPUBLIC OF FINLAND AND THE GOVERNMENT OF THE KINGDOM OF SWEDEN CONCERNING NORWAY

The two Governments are friends of ferries and have agreed as follows:
{ARTICLES}
Done at Turku on 3 May 1971.
"""

    assert party_ids(text) == {"finland", "sweden"}


def test_a_resolution_that_tells_a_truth_is_still_one() -> None:
    text = """SIXTY-SIXTH ASSEMBLY OF FERRIES A66.11 Agenda item 14.1 27 May 2013 Ferries

The Sixty-sixth Assembly of Ferries, Reaffirming that a ferry is one of the joys of life; Recalling resolution 64/299,
urges everyone to run one.

Ninth plenary meeting, 27 May 2013
"""

    assert said(text, "signature.date") == ["2013-05-27"]


def test_a_state_named_in_an_article_is_no_party() -> None:
    text = f"{MODERN_HEAD}{ARTICLES}\nArticle 3\nShips of Iceland pay as those of Norway do.\n\nDone at Turku on 3 May 1971.\n"

    assert party_ids(text) == {"sweden", "finland"}


def test_where_the_head_is_lost_the_signatures_tell_the_parties() -> None:
    text = f"""{ARTICLES}
Done at Turku on 3 May 1971.

For the Government of Sweden

For the Government of the Republic of Finland
"""

    assert party_ids(text) == {"sweden", "finland"}


def test_a_resolution_is_adopted_at_its_meeting() -> None:
    text = """THIRD ASSEMBLY OF LIGHTHOUSES

Resolution 3.7 Lamps

The Third Assembly of Lighthouses,

Recalling the Convention on Lighthouses;

REQUESTS members to trim their lamps.

Ninth plenary meeting, 27 May 1963
"""

    assert said(text, "signature.date") == ["1963-05-27"]


ARTICLE = """The ALDER PROTOCOL is an international agreement on ferries. The Alder Protocol was adopted
in Turku, Finland, on 3 May 1971 and entered into force on 1 January 1972.

History

Ferries had sailed since 1850.
"""


def test_an_article_is_about_the_treaty_that_its_first_sentence_defines() -> None:
    assert said(ARTICLE, "signature.date") == ["1971-05-03"]
    assert said(ARTICLE, "entry_into_force.date") == ["1972-01-01"]


def test_an_article_about_a_town_is_about_no_treaty() -> None:
    text = """Turku is a town in Finland. The Alder Protocol was adopted there on 3 May 1971.

History

The town burned in 1827.
"""

    assert claims_of(text) == []


def test_a_page_mark_above_and_an_era_within_are_told_from_a_title() -> None:
    text = """[page 12]\r
\r
\r
A Treaty between the United States of America and the chiefs of the Wyandot nation, holden at Fort Zenda, on the 4th day of July, A. D. one thousand eight hundred and five.\r
\r
Whereas the said nation likes ferries: Now, know all men by these presents, that they cede them.\r
\r
In witness whereof, they have set their names.\r
"""
    reading = read(
        cut(Witness(name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text))
    )
    own = {
        c.property: c.value
        for c in reading.claims
        if c.about == reading.subject and c.property in {"signature.date", "signature.place"}
    }
    titles = [str(c.value) for c in reading.claims if c.property == "title"]
    assert own == {"signature.date": "1805-07-04", "signature.place": "Fort Zenda"}
    assert titles[0].startswith("A Treaty between the United States of America")
    assert titles[0].endswith("eight hundred and five")


def test_a_kind_of_treaty_is_no_place() -> None:
    text = """TREATY WITH THE CREEK NATION.

JULY 10TH, 1861.

A TREATY OF FRIENDSHIP AND ALLIANCE,

July 10, 1861.

Made and concluded at the North Ferry Village, on the tenth day of July, in the year of our Lord, one thousand eight hundred and sixty-one, between the Confederate States of America and the Creek Nation of Indians.

ARTICLE I. There shall be perpetual peace.

ARTICLE II. It shall last.
"""
    reading = read(
        cut(Witness(name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text))
    )
    places = [c.value for c in reading.claims if c.property == "signature.place"]
    assert [p["label"] if isinstance(p, dict) else p for p in places] == ["North Ferry Village"]


def test_a_place_in_capitals_is_named_as_other_places_are() -> None:
    text = f"AGREEMENT ON FERRIES BETWEEN SWEDEN AND FINLAND. SIGNED AT VARGSUND, ON 3 MAY 1971\n\nThe Kingdom of Sweden and the Republic of Finland have agreed as follows:\n{ARTICLES}\nDone at Vargsund on 3 May 1971.\n"

    assert said(text, "signature.place") == ["Vargsund"]


@pytest.mark.parametrize(
    "closing",
    [
        "IN WITNESS WHEREOF they have signed in duplicate, in case of doubt the English text shall prevail, this 3rd day of May 1971.",
        "EN FOI DE QUOI les soussignés, à ce dûment autorisés, ont signé le présent accord le 3 mai 1971.",
    ],
)
def test_words_after_a_preposition_that_name_no_place_give_none(closing: str) -> None:
    assert said(f"{MODERN_HEAD}{ARTICLES}\n{closing}\n", "signature.place") == []


def test_a_closing_in_capitals_after_an_article_s_last_sentence_closes_the_text() -> None:
    text = f"{MODERN_HEAD}{ARTICLES.rstrip()} DONE at Turku, on 3 May 1971.\n\nFor the Government of Sweden:\nSven BERG\n\nFor the Government of Finland:\nAino LAINE\n"

    articles = [c for c in claims_of(text) if c.property == "article"]
    assert articles[-1].quote.endswith("its own bank.")
    assert said(text, "signatory") == ["Sven BERG", "Aino LAINE"]


def test_an_organisation_named_in_the_aims_of_a_french_preamble_is_no_party() -> None:
    text = f"""ACCORD DE COOPÉRATION ENTRE LE GOUVERNEMENT DE LA SUÈDE ET LE GOUVERNEMENT DE LA FINLANDE

Le Gouvernement de la Suède et le Gouvernement de la Finlande,
Inspirés par les idéaux de l'Organisation des Nations Unies, sont convenus de ce qui suit :
{ARTICLES.replace("Article 1", "Article premier")}
Fait à Turku, le 3 mai 1971.
"""

    assert party_ids(text) == {"sweden", "finland"}


def test_a_secretariat_that_registers_is_no_party() -> None:
    text = f"""Cultural Agreement between Sweden and Finland. Turku, 3 May 1971
Authentic texts: Finnish and Swedish Registration with the Secretariat of the United Nations: Sweden, 27 July 1999

The Kingdom of Sweden and the Republic of Finland have agreed as follows:
{ARTICLES}
"""

    assert party_ids(text) == {"sweden", "finland"}


def test_an_agreement_signed_elsewhere_in_a_french_closing_article_is_another() -> None:
    text = f"""ACCORD ENTRE LA SUÈDE ET LA FINLANDE

Le Gouvernement de la Suède et le Gouvernement de la Finlande sont convenus de ce qui suit :
{ARTICLES.replace("Article 1", "Article premier")}
Article 3
Les échanges se font en vertu de la Convention signée à Bruxelles le 8 juin 1961.

Fait à Turku, le 3 mai 1971.
"""

    assert said(text, "signature.date") == ["1971-05-03"]
    assert said(text, "signature.place") == ["Turku"]


TITLES = {
    "FERRY AGREEMENT\nBETWEEN\nTHE KINGDOM OF SWEDEN\nAND\nTHE REPUBLIC OF FINLAND\nPREAMBLE\n": (
        "FERRY AGREEMENT BETWEEN THE KINGDOM OF SWEDEN AND THE REPUBLIC OF FINLAND"
    ),
    "FERRY AGREEMENT\n\nBETWEEN THE KINGDOM OF SWEDEN\n\nAND THE REPUBLIC OF FINLAND\n\n": (
        "FERRY AGREEMENT BETWEEN THE KINGDOM OF SWEDEN AND THE REPUBLIC OF FINLAND"
    ),
    "Agreement between the Government of Sweden, the Government of Finland and the Government of Norway on Ferries\n": (
        "Agreement between the Government of Sweden, the Government of Finland and the Government of Norway on Ferries"
    ),
}


@pytest.mark.parametrize("title", TITLES)
def test_a_title_over_several_lines_is_one(title: str) -> None:
    text = f"{title}The Government of the Kingdom of Sweden and the Government of the Republic of Finland have agreed as follows:\n{ARTICLES}"

    assert said(text, "title")[0] == TITLES[title]


def test_a_title_ends_before_its_making_is_told() -> None:
    text = f"""Articles of a treaty made and concluded at the Forks of the Alder, this fifth day of
August, one thousand eight hundred and fifty-five, between a commissioner on the part of the United States,
and the chiefs and headmen of the Ioway tribe of Indians.
{ARTICLES}"""

    assert said(text, "title")[0] == "Articles of a treaty"


def test_a_french_closing_after_another_treaty_s_name_is_the_text_s_own() -> None:
    text = f"""ACCORD ENTRE LA SUÈDE ET LA FINLANDE

Le Gouvernement de la Suède et le Gouvernement de la Finlande sont convenus de ce qui suit :
{ARTICLES.replace("Article 1", "Article premier")}
Article 3
Le présent accord entrera en vigueur en même temps que le traité de coopération : Fait à Turku, le 3 mai 1971.
"""

    assert said(text, "signature.date") == ["1971-05-03"]


def test_an_exchange_that_a_preamble_says_to_be_in_force_is_another() -> None:
    text = f"""PROTOCOL OF SIGNATURE FOR THE CONVENTION ON FERRIES

(a) the Bridge Convention of 1963; (b) the exchange of letters on it, which exchange entered into force on 5 July 1965.

The Governments of Sweden and Finland have agreed as follows:
{ARTICLES}
Done at Turku on 3 May 1971.
"""

    assert said(text, "entry_into_force.date") == []


def test_a_series_and_its_number_above_a_title_are_no_part_of_it() -> None:
    text = (
        "Treaty Series No. 718\n[Document 12]\nConvention between Arcadia and Ruritania on Ferries. Signed at\n"
        "Strelsau, June 6, 1924\nThe President of Arcadia and the King of Ruritania have agreed as follows:\n\n"
        "ARTICLE I\nThe ferries run.\n\nARTICLE II\nThey are free.\n\nDone at Strelsau, June 6, 1924.\n"
    )
    assert said(text, "title") == ["Convention between Arcadia and Ruritania on Ferries"]


ACCESSION = """PROTOCOL TO THE NORTHERN TREATY ON THE ACCESSION OF THE REPUBLIC OF ESTONIA

The Parties to the Northern Treaty, signed at Turku on 4 April 1949,

Being satisfied that the accession of the Republic of Estonia to that Treaty will be of use,

Agree as follows:

Article 1
The Government of Sweden shall invite the Republic of Estonia to accede. The Republic of
Estonia shall become a Party when its instrument is deposited with the Government of Sweden.

Article 2
This Protocol shall be deposited with the Government of Sweden, which shall tell Estonia.

Signed at Turku on 26 March 1953.
{signed}"""


def test_whoever_accedes_by_a_protocol_of_the_parties_did_not_make_it() -> None:
    assert party_ids(ACCESSION.format(signed="")) == set()


def test_those_who_signed_a_protocol_of_the_parties_made_it() -> None:
    signed = "\nFor the Kingdom of Norway:\n\nFor the Republic of Finland:\n"

    assert party_ids(ACCESSION.format(signed=signed)) == {"norway", "finland"}


def test_states_listed_before_the_first_word_of_purpose_are_parties() -> None:
    text = f"""FERRY CONVENTION

Latvia, Finland, Norway, Denmark, the Kingdom of Sweden, Estonia and Poland,

Whereas the harbours of Germany were open to the ferries of France,

Have agreed as follows:
{ARTICLES}"""

    assert party_ids(text) == {
        "latvia", "finland", "norway", "denmark", "sweden", "estonia", "poland",
    }  # fmt: skip


def test_a_title_in_another_language_above_a_text_is_its_own() -> None:
    clause = "\nArticle 3\nThis Agreement is concluded for a period of five years.\n"
    text = f"Verdrag tussen Zweden en Finland inzake de veren\n\n{MODERN_HEAD}{ARTICLES}{clause}"

    assert said(text, "term") == ["P5Y"]


def test_the_day_of_the_treaty_that_a_protocol_adds_to_is_not_its_own() -> None:
    text = """Protocole additionnel à l'Accord signé à Turku, le 5 décembre 1947, sur les bacs

Les Gouvernements signataires, désireux de proroger ledit Accord, sont convenus de ce qui suit :

Article 1
L'Accord est prorogé.

Article 2
Le présent Protocole sera publié.

Fait à Riga, le 3 février 1949.
"""

    assert said(text, "signature.date") == ["1949-02-03"]


BIOGRAPHY = """KARL III (4 May 1180 – 3 June 1240) was king of Ruritania. He concluded the Treaty of Strelsau
with Latvia, made between the two on 5 July 1221.

Early life

He was born in Strelsau.
"""
ENCYCLOPEDIA = """Third Treaty of Alder

The Third Treaty of Alder, between Latvia and Norway, modified the second. The parties to this compact agreed to
keep the peace, and have agreed upon a border.

See also

Second Treaty of Alder

References

Birch, The Treaties of Alder.
"""


@pytest.mark.parametrize("page", [BIOGRAPHY, ENCYCLOPEDIA])
def test_an_article_of_an_encyclopedia_is_no_treaty_s_text(page: str) -> None:
    assert "any.text.party" not in {claim.rule for claim in claims_of(page)}


def test_a_closing_without_a_day_is_of_the_last_day_set_beside_a_name() -> None:
    closing = """
Done at Turku in two originals in the English language.

For the Kingdom of Sweden
Dated: 20/2/1971

For the Republic of Finland
Dated: 3 May 1971
"""

    assert said(MODERN_HEAD + ARTICLES + closing, "signature.date") == ["1971-05-03"]
    assert said(MODERN_HEAD + ARTICLES + closing, "signature.place") == ["Turku"]


def test_a_page_tells_the_provisional_and_the_definitive_force_apart() -> None:
    note = (
        "1 Came into force provisionally on 3 May 1971, the date of signature, and definitively on"
        " 9 June 1972, by the exchange of the instruments of ratification.\n"
    )
    text = MODERN_HEAD + ARTICLES + note + "Done at Turku on 3 May 1971.\n"

    assert said(text, "entry_into_force.date") == ["1972-06-09"]
    assert said(text, "provisional_application.date") == ["1971-05-03"]


def test_what_a_dutch_title_is_about_made_no_treaty() -> None:
    text = """Verdrag tussen Zweden en Finland inzake de toegang tot de havens van Denemarken

Zweden en Finland zijn overeengekomen als volgt:

Artikel 1
De havens zijn open.

Artikel 2
Dit Verdrag wordt bekendgemaakt.

Gedaan te Turku, 3 mei 1971.
"""

    assert party_ids(text) == {"sweden", "finland"}
