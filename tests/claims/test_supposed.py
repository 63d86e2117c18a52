"""Sentences that sound like an act of the treaty and say none."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

LEAD = (
    "# Treaty of Alder\n\nThe Treaty of Alder was a peace treaty signed on 3 May 1921 between Latvia "
    "and Norway.\n\n"
)
NOTHING_SAID = [
    "Had Latvia ratified the treaty in 1922, peace would have come.",
    "If Norway withdrew from the treaty, Latvia would follow.",
    "It was asked whether Norway violated the treaty in 1923.",
    "Neither Latvia nor Norway ratified the treaty in 1921.",
    "Whether the raid of 6 June 1936 was a breach of the treaty is an open question.",
    "Lithuania joined the treaty's critics in 1934.",
    "Lithuania joined the treaty negotiations in 1934.",
    "Historians deny that Norway violated the treaty in 1923.",
    "No treaty was signed between Latvia and Sweden in 1925.",
    "Latvia and Sweden signed the trade agreement on 4 March 1925.",
    "The treaty was to be ratified by 3 June 1922.",
    "Norway threatened to withdraw from the treaty in 1925.",
    "The treaty might be suspended in 1924.",
    "Lithuania refused to accede to the treaty in 1924.",
    "Polish troops failed to capture Vilnius on 9 July 1921.",
    "Valga was not returned to Norway in 1922.",
    "War between Latvia and Norway terminated the treaty in 1939.",
    "The war with Norway ended, and the invasion of Norway violated the treaty in 1923.",
    "The treaty will be signed in Riga on 3 May 1925.",
    "The treaty could have been signed in Riga on 3 May 1925.",
    "The treaty should have entered into force on 3 May 1925.",
    "Polish troops nearly occupied Vilnius on 9 July 1921.",
    "Critics of Norway denounced the treaty in 1925.",
    "The treaty was amended by an additional protocol signed at Tallinn on 4 June 1925.",
    "A quarrel over a trade agreement signed at Tallinn on 4 June 1925 followed.",
]
ACTS = (
    "ratification.",
    "denunciation.",
    "breach.",
    "signature.",
    "suspension.",
    "accession.",
    "party",
)


@pytest.mark.parametrize("sentence", NOTHING_SAID)
def test_nothing_is_read_from_what_is_supposed_denied_or_said_of_another(sentence: str) -> None:
    witness = read("a.md", (LEAD + sentence + "\n").encode())[0]

    claims = [c for c in read_claims(cut(witness)).claims if c.start >= len(LEAD)]
    assert [
        c.property for c in claims if c.property.startswith((*ACTS, "territory.", "negotiation."))
    ] == []


@pytest.mark.parametrize(
    "text",
    [
        "# Treaty of Alder\n\nThe Treaty of Alder was not signed on 3 May 1921.\n",
        "# Treaty of Alder\n\nThe Treaty of Alder has never been in force since 3 May 1921.\n",
        "# Treaty of Alder\n\nThe Treaty of Alder was not registered with the League on 3 May 1921.\n",
        "# Traktat ryski\n\nTraktat ryski nie wszedł w życie 3 maja 1921 roku.\n",
        "# Рижский договор\n\nРижский договор не вступил в силу 3 мая 1921 года.\n",
        "# Tratado de Riga\n\nEl Tratado de Riga no entró en vigor el 3 de mayo de 1921.\n",
        "# Vertrag von Riga\n\nDer Vertrag von Riga trat nie am 3. Mai 1921 in Kraft.\n",
        "# Traité de Riga\n\nLe traité de Riga n'est pas entré en vigueur le 3 mai 1921.\n",
    ],
)
def test_what_is_denied_has_no_day(text: str) -> None:
    claims = read_claims(cut(read("a.md", text.encode())[0])).claims

    assert [c.property for c in claims if c.property.endswith(".date")] == []


IN_OTHER_LANGUAGES = {
    "fr": "Le traité de Riga est court. Si la Lettonie ratifia le traité le 3 juin 1931, rien ne le prouve.",
    "de": "Der Vertrag von Riga ist kurz. Lettland ratifizierte den Vertrag am 3. Juni 1931 nicht.",
    "es": "El Tratado de Riga es breve. Si Letonia ratificó el tratado el 3 de junio de 1931, no se sabe.",
    "pl": "Traktat ryski jest krótki. Jeśli Łotwa ratyfikowała traktat 3 czerwca 1931, nic o tym nie wiadomo.",
    "ru": "Рижский договор краток. Если Латвия ратифицировала договор 3 июня 1931 года, это тайна.",
}


@pytest.mark.parametrize("language", IN_OTHER_LANGUAGES)
def test_nothing_is_read_from_what_is_supposed_or_denied_in_other_languages(language: str) -> None:
    witness = read("a.txt", IN_OTHER_LANGUAGES[language].encode())[0]

    assert not [c for c in read_claims(cut(witness)).claims if c.property == "ratification.date"]


def test_the_trade_agreement_is_its_own_article_s() -> None:
    text = LEAD.replace("Treaty of Alder", "Alder Trade Agreement").replace(
        "peace treaty", "treaty"
    )
    witness = read("a.md", (text + "Norway denounced the trade agreement in 1930.\n").encode())[0]

    claims = [c for c in read_claims(cut(witness)).claims if c.start >= len(text)]
    assert "denunciation.date" in {c.property for c in claims}
