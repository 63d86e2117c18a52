"""Who made an instrument, where neither title nor preamble says it plainly: each test shows the text."""

import pytest

from foedera.claims.from_passages import read
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

ARTICLES = """
Article 1
The ferries shall run all year.

Article 2
The piers shall be kept free of ice.
"""


def parties(text: str) -> dict[str, str]:
    """The parties by id, with their printed names."""
    witness = Witness(
        name="treaty.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    said = [c for c in reading.claims if c.about == reading.subject and c.property == "party"]
    return {str(c.value["id"]): str(c.value["name"]) for c in said if isinstance(c.value, dict)}


FOUND = {
    "a definition": (
        ARTICLES
        + '\nArticle 3\n"Partner States" means the Republic of Kenya, the Republic of Uganda and the Republic of Rwanda.\n',
        {"kenya", "uganda", "rwanda"},
    ),
    "the clause on territories": (
        ARTICLES
        + "\nArticle 3\nThis Agreement shall apply, on the one hand, to the territory of the Kingdom of Norway and, on the other hand, to the territory of the Republic of Iceland.\n",
        {"norway", "iceland"},
    ),
    "a law that approves it": (
        ARTICLES
        + "\nThe Agreement between the Cabinet of Ministers of Latvia and the Government of the Republic of Estonia is approved.\n",
        {"latvia", "estonia"},
    ),
    "after whereases": (
        "TREATY ON FERRIES\n\nWHEREAS the people of Iceland like ferries;\n\nNOW THEREFORE the Kingdom of Norway and the Kingdom of Denmark have agreed as follows:\n"
        + ARTICLES,
        {"norway", "denmark"},
    ),
    "without capitals": (
        "agreement on ferries source: a gazette the government of norway and the government of the union of soviet socialist republics, desiring ferries, have agreed as follows: article 1 the ferries shall run.",
        {"norway", "soviet-union"},
    ),
}


@pytest.mark.parametrize("place", FOUND)
def test_parties_are_read_where_the_text_names_them(place: str) -> None:
    text, expected = FOUND[place]
    assert set(parties(text)) == expected


def test_a_list_of_member_states_makes_their_organisation_no_party() -> None:
    text = f"""AGREEMENT ON FERRIES BETWEEN THE ASSOCIATION OF SOUTHEAST ASIAN NATIONS AND THE REPUBLIC OF INDIA

The Governments of Malaysia, the Republic of Singapore and the Kingdom of Thailand, Member States of the Association of Southeast Asian Nations ("ASEAN"), and the Government of the Republic of India,

Desiring ferries, have agreed as follows:
{ARTICLES}"""
    assert set(parties(text)) == {"malaysia", "singapore", "thailand", "india"}


def test_an_organisation_that_contracts_beside_its_members_is_one() -> None:
    text = f"""AGREEMENT ON FERRIES BETWEEN THE EUROPEAN UNION AND ITS MEMBER STATES AND THE REPUBLIC OF KOREA

The Kingdom of Belgium, the Kingdom of Denmark, the Kingdom of Sweden, and the European Union, of the one part, and the Republic of Korea, of the other part,

Desiring ferries, have agreed as follows:
{ARTICLES}"""
    assert {"european-union", "belgium", "denmark", "sweden"} <= set(parties(text))


def test_a_treaty_named_in_the_recitals_makes_nobody_a_party() -> None:
    text = f"""FREE TRADE AGREEMENT BETWEEN THE REPUBLIC OF CHILE AND THE REPUBLIC OF PERU

The Republic of Chile and the Republic of Peru,

Committed to trade under the Agreement Establishing the World Trade Organization; building on the charter of the Kingdom of Spain;

Have agreed as follows:
{ARTICLES}"""
    assert set(parties(text)) == {"chile", "peru"}


def test_a_ruler_stands_for_the_state_by_its_own_name() -> None:
    text = f"""CONVENTION ON FERRIES

His Majesty the King of the Belgians and the President of the French Republic, desiring ferries, have agreed as follows:
{ARTICLES}"""
    assert parties(text) == {"belgium": "Belgium", "france": "French Republic"}


def test_a_nation_is_followed_by_the_tribes_it_consists_of() -> None:
    text = """Articles of a treaty made at Fort Benton between the United States and the chiefs of the Blackfoot Nation of Indians.

ARTICLE 1.
Peace shall be kept.

ARTICLE 2.
The Blackfoot Nation of Indians, consisting of the Piegan, Blood, and Blackfoot tribes, cede their land."""
    assert {"blackfeet", "piegan"} <= set(parties(text))


def test_the_indians_of_a_reservation_are_its_nation_where_the_text_says_so() -> None:
    said = "This agreement, made with the Indians of the Crow Reservation by a commissioner of the United States, ends a quarrel.\n\nARTICLE 1.\nThe {} cede a strip of land to the United States."
    assert "crow" in parties(said.format("Crow Indians"))
    assert "crow" not in parties(said.format("said Indians"))


def test_an_older_agreement_in_the_title_makes_nobody_a_party() -> None:
    text = f"""PROTOCOL BETWEEN THE KINGDOM OF NORWAY AND THE REPUBLIC OF ICELAND SETTING OUT THE FARES PROVIDED FOR IN THE AGREEMENT ON FERRIES BETWEEN THE KINGDOM OF DENMARK AND THE REPUBLIC OF FINLAND
{ARTICLES}"""
    assert set(parties(text)) == {"norway", "iceland"}


def test_an_organisation_whose_countries_contract_is_no_party() -> None:
    text = "The Agreement on Ferries between the EFTA countries and Spain was signed on 4 May 1979."
    assert "efta" not in parties(text)


def test_a_name_that_only_begins_with_new_is_no_party() -> None:
    text = f"""TREATY WITH THE PUEBLO OF PENASCO

The Government of the United States and the Pueblo of Penasco, met at Santa Fe, New
Mexico, have agreed as follows:
{ARTICLES}"""
    assert "mexico" not in parties(text)


def test_who_calls_a_conference_is_no_party_and_a_resolution_has_none() -> None:
    convention = f"""CONVENTION ON FERRIES

UNITED NATIONS
1921

The Parties to this Convention, desiring ferries, have agreed as follows:
{ARTICLES}"""
    resolution = """Resolution adopted by the General Assembly on 3 May 1921

The General Assembly,
Recalling its resolution on ferries,
1. Invites as observers: Bermuda, the Cayman Islands, Guam, Montserrat, Aruba and Curaçao;
2. Decides that the ferries run.
"""
    spanish = convention.replace(
        "The Parties to this Convention, desiring",
        "Las Partes, recordando la Convención de las Naciones Unidas sobre el mar, deseosas de",
    )
    assert parties(convention) == parties(spanish) == {}
    assert parties(resolution) == {}


def test_a_party_called_by_a_shorter_name_in_passing_is_no_third_one() -> None:
    text = (
        "FERRY AGREEMENT BETWEEN THE GOVERNMENT OF THE PEOPLE’S REPUBLIC OF CHINA AND THE "
        "GOVERNMENT OF THE REPUBLIC OF SINGAPORE\n"
        + ARTICLES
        + "\nArticle 3\nThe Ferry Agreement between China and Singapore shall be kept by both.\n"
    )
    witness = Witness(
        name="treaty.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )

    said = [c for c in read(cut(witness)).claims if c.property == "party"]

    assert [c.quote for c in said] == ["PEOPLE’S REPUBLIC OF CHINA", "REPUBLIC OF SINGAPORE"]


@pytest.mark.parametrize(
    ("preamble", "ids"),
    [
        ("Le Gouvernement des Pays-Bas et le Gouvernement norvégien, désireux de s'entendre, sont convenus", {"netherlands", "norway"}),
        ("The Norwegian Government and the Government of Sweden, desiring peace, have agreed", {"norway", "sweden"}),
        ("The Government of Sweden and the Government of Finland, desiring to fish in Norwegian waters, have agreed", {"sweden", "finland"}),
        ("The Government of Sweden and the Government of Finland, desiring to use the leave from the Norwegian Government, have agreed", {"sweden", "finland"}),
    ],
)  # fmt: skip
def test_a_government_told_by_its_adjective_is_a_party(preamble: str, ids: set[str]) -> None:
    text = f"Accord sur les phares\n\n{preamble}:\n\nArticle 1\n\nLights.\n\nArticle 2\n\nMore lights.\n\nDone at Oslo, 5 May 1931.\n"
    assert set(parties(text)) == ids


def test_of_a_rulers_style_the_first_realm_is_the_party() -> None:
    text = (
        "Articles of Peace between Charles, by the Grace of God King of England, Scotland, France and "
        "Ireland, Defender of the Faith, and the King of Denmark\n\nThey agreed as follows:\n\n"
        "Article 1\n\nPeace.\n\nArticle 2\n\nTrade.\n\nDone at Breda, 21 July 1667.\n"
    )

    assert sorted(parties(text)) == ["denmark", "united-kingdom"]
