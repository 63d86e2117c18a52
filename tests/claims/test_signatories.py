"""Who signed below a text, and in what office: each test shows the block of signatures."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.texts.signatories import signatories
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

BLOCKS = {
    "For the Government of Sweden:\nSven BERG\nFor the Government of Finland:\nAino LAINE": [
        "Sven BERG", "Aino LAINE",
    ],
    "Pour le Gouvernement du Royaume de Suède : Sven Berg\nPour la République de Finlande : A. LAINE.": [
        "Sven Berg", "A. LAINE",
    ],
    "[L. S.] Sven BERG\n[L. S.] Aino LAINE": ["Sven BERG", "Aino LAINE"],
    "(Signed] Sven BERG\n(Signed) Aino R. LAINE": ["Sven BERG", "Aino R. LAINE"],
    "For Sweden:\nBERG\nFor Finland:\nVON LAINE": ["BERG", "VON LAINE"],
    "For the Kingdom of Sweden Sven BERG [SEAL]": ["Sven BERG"],
    "[SVEN BERG]\n[LAINE]": ["SVEN BERG", "LAINE"],
    "Sven BERG A. LAINE": ["Sven BERG", "A. LAINE"],
    "VIRTA Aino": ["VIRTA Aino"],
    "Maurice LEGRAND, Jr.": ["Maurice LEGRAND, Jr."],
    "Luis MORENO G.": ["Luis MORENO G."],
    "(Signed) BERG, Colonel.\n(Signed) Aino LAINE, Major-General.": ["BERG", "Aino LAINE"],
    "(Signed) General Sven BERG": ["General Sven BERG"],
}  # fmt: skip

NOBODY = (
    "ANNEX TO THE TREATY",
    "Section A",
    "FOR THE REPUBLIC",
    "RECORD OF UNDERSTANDING",
    "Kingdom of Sweden",
    "[SEAL]",
    "[Illegible - Illisible] 1",
    "His Majesty's",
    "BERG",
)


def names(text: str) -> list[str]:
    return [text[one.start : one.end] for one in signatories(text, 0, len(text))]


def offices(text: str) -> list[str]:
    return [text[one.office[0] : one.office[1]] for one in signatories(text, 0, len(text))]


@pytest.mark.parametrize("text", BLOCKS)
def test_those_who_signed_are_named_as_printed(text: str) -> None:
    assert names(text) == BLOCKS[text]


@pytest.mark.parametrize("text", NOBODY)
def test_a_line_that_names_no_person_gives_none(text: str) -> None:
    assert names(text) == []


def test_an_office_stands_beside_a_name_or_on_the_line_below_it() -> None:
    text = (
        "For Sweden:\nSven BERG Minister for Foreign Affairs\n\n"
        "For Finland:\nAino LAINE,\nambassadeur de Finlande."
    )

    assert names(text) == ["Sven BERG", "Aino LAINE"]
    assert offices(text) == ["Minister for Foreign Affairs", "ambassadeur de Finlande"]


def test_an_office_leads_to_the_name_after_a_comma_or_a_colon() -> None:
    text = "L'Ambassadeur de Suède, SVEN BERG\nLe Chargé d'Affaires de Finlande: Aino LAINE"

    assert names(text) == ["SVEN BERG", "Aino LAINE"]
    assert offices(text) == ["Ambassadeur de Suède", "Chargé d'Affaires de Finlande"]


def test_of_two_names_on_one_line_neither_has_the_office_below() -> None:
    assert offices("Sven BERG A. LAINE\nMinister of Ferries") == ["", ""]


LISTED = """CONVENTION ON FERRIES BETWEEN THE REPUBLICS OF ESTONIA AND LATVIA

The Presidents of the Republics of Estonia and Latvia, being desirous of running ferries, have
appointed as their plenipotentiaries, to wit:
The Republic of Estonia:
Dr. Aino Berg.
Dr. Kaarel Tamm.
The Republic of Latvia:
Dr. R. Ozols.
Who, having exchanged their full powers, have agreed upon the following:

Article 1
Ferries shall run.

Article 2
Lights shall burn.

Done at Riga on 3 May 1931.
"""
NOTED = """[Document 12]
Convention between the Republic of Estonia and the Kingdom of Norway,
Signed at Riga, May 3, 1931
The President of the Republic of Estonia and His Majesty the King of Norway, desiring to run
ferries, have appointed as their Plenipotentiaries:
The President of the Republic of Estonia, Charles Berg, Minister of Ferries, and
His Majesty, the King of Norway,
Kristian Dahl, Minister for Foreign Affairs,
Who, having communicated their full powers, have agreed as follows:

Article 1
Ferries shall run.

Article 2
Lights shall burn.

Done at Riga this 3rd day of May 1931.
[SEAL] CHARLES BERG
[SEAL] KRISTIAN DAHL
5 In English. Ratified by the President, June 1, 1931; ratified by Norway, June 2, 1931; ratifications
exchanged at Oslo, July 4, 1931; proclaimed by the President, July 5, 1931.
"""


def said(text: str, prop: str) -> list[object]:
    reading = read_claims(cut(read("a.txt", text.encode())[0]))
    return [c.value for c in reading.claims if c.property == prop and c.about == reading.subject]


def test_plenipotentiaries_listed_by_lines_without_an_office_are_named() -> None:
    assert said(LISTED, "signatory") == ["Dr. Aino Berg", "Dr. Kaarel Tamm", "Dr. R. Ozols"]


def test_a_ruler_heads_the_list_of_his_side_and_is_no_plenipotentiary() -> None:
    assert said(NOTED, "signatory.office") == [
        {"person": "Charles Berg", "office": "Minister of Ferries"},
        {"person": "Kristian Dahl", "office": "Minister for Foreign Affairs"},
    ]


def test_a_printed_document_s_number_is_no_part_of_its_title() -> None:
    assert said(NOTED, "title")[0] == (
        "Convention between the Republic of Estonia and the Kingdom of Norway"
    )


def test_the_note_below_a_text_tells_who_ratified_and_the_exchange() -> None:
    assert said(NOTED, "ratification.date") == ["1931-06-01", "1931-06-02"]
    assert said(NOTED, "ratification.by") == [{"body": "President"}, {"state": "Norway"}]
    assert said(NOTED, "exchange.date") == ["1931-07-04"]
    assert said(NOTED, "exchange.place") == ["Oslo"]


def test_the_place_and_the_stamp_below_signatures_sign_nothing() -> None:
    below = LISTED + "Aino Berg\nKaarel Tamm\nNew York\nCertified True Copy\nCopyright Office\n"

    assert said(below, "signatory")[-2:] == ["Aino Berg", "Kaarel Tamm"]


def test_sides_below_a_text_without_a_closing_formula_have_signed() -> None:
    text = """AGREEMENT BETWEEN SWEDEN AND FINLAND ON FERRIES

The Government of Sweden and the Government of Finland have agreed as follows:

Article 1
The harbours are open.

Article 2
This Agreement shall enter into force when both Parties have notified it.

For the Government of Sweden: Sven BERG
For the Government of Finland: Aino LAINE

GENERAL PROVISIONS
"""

    assert said(text, "signatory") == ["Sven BERG", "Aino LAINE"]
