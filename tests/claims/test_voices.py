"""Whose words a sentence gives: what is said is reported with its holder, what is hoped is no claim."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Claim
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

LEADS = {
    "en": "# Treaty of Alder\n\nThe Treaty of Alder was a peace treaty signed on 3 May 1921 between Latvia and Norway.\n\n",
    "fr": "# Traité de Riga\n\nLe traité de Riga fut signé le 3 mai 1921 entre la Lettonie et l'Estonie.\n\n",
    "de": "# Vertrag von Riga\n\nDer Vertrag von Riga wurde am 3. Mai 1921 zwischen Lettland und Estland geschlossen.\n\n",
    "es": "# Tratado de Riga\n\nEl Tratado de Riga fue firmado el 3 de mayo de 1921 entre Letonia y Estonia.\n\n",
    "pl": "# Traktat ryski\n\nTraktat ryski został podpisany 3 maja 1921 między Łotwą a Estonią.\n\n",
    "ru": "# Рижский договор\n\nРижский договор был подписан 3 мая 1921 года между Латвией и Эстонией.\n\n",
    "lt": "# Rygos sutartis\n\nRygos sutartis pasirašyta 1921 m. gegužės 3 d. tarp Latvijos ir Estijos.\n\n",
}

REPORTED = [
    ("en", "Critics said that Norway broke the treaty in 1923.", "Critics"),
    ("en", "Alder argued in a speech that Norway broke the treaty in 1923.", "Alder"),
    ("en", "Alder, who knew the text, insisted that the treaty expired on 5 May 1931.", "Alder"),
    ("en", "In 1931 the Swedish press wrote that the treaty expired on 5 May 1931.", "Swedish press"),
    ("en", "Some historians claim the treaty was signed on 3 May 1921.", "Some historians"),
    ("en", "The Swedish government informed the League that the treaty expired on 5 May 1931.", "Swedish government"),
    ("en", "According to Swedish sources, the treaty expired on 5 May 1931.", "Swedish sources"),
    ("en", "The treaty expired on 5 May 1931, according to Swedish sources.", "Swedish sources"),
    ("en", "In Sweden's view, the treaty expired on 5 May 1931.", "Sweden"),
    ("en", "From the Norwegian point of view, the treaty expired on 5 May 1931.", "Norway"),
    ("en", "As Alder put it, the treaty expired on 5 May 1931.", "Alder"),
    ("en", "“The treaty expired on 5 May 1931,” said Alder.", "Alder"),
    ("en", "Norwegian allegations that Latvia broke the treaty in 1923 were rejected.", "Norway"),
    ("en", "Norway closed its ports, claiming that Latvia broke the treaty in 1923.", "Norway"),
    ("en", "It was claimed by Norway that Latvia broke the treaty in 1923.", "Norway"),
    ("en", "The League found that Norway broke the treaty in 1923.", "League"),
    ("en", "The claim that Norway broke the treaty in 1923 was old.", ""),
    ("en", "It is said that the treaty expired on 5 May 1931.", ""),
    ("en", "The treaty was allegedly signed in Riga on 3 May 1921.", ""),
    ("en", "The treaty is believed to have been signed in Riga on 3 May 1921.", ""),
    ("fr", "Selon des sources soviétiques, la Lettonie viola le traité en 1939.", "sources soviétiques"),
    ("fr", "Le ministre affirma que la Lettonie viola le traité en 1939.", "ministre"),
    ("fr", "Le traité aurait été signé à Riga le 3 mai 1921.", ""),
    ("de", "Angeblich trat am 5. Februar 1938 der Vertrag außer Kraft, der Vertrag lief am 5. Februar 1938 aus.", ""),
    ("es", "Según fuentes soviéticas, Letonia denunció el tratado el 28 de abril de 1939.", "fuentes soviéticas"),
    ("es", "El ministro afirmó que Letonia denunció el tratado el 28 de abril de 1939.", "ministro"),
    ("pl", "Minister twierdził, że Łotwa wypowiedziała układ 28 kwietnia 1939.", "Minister"),
    ("pl", "Traktat rzekomo wszedł w życie 4 października 1922.", ""),
    ("ru", "По мнению Литвы, договор вступил в силу 4 октября 1922 года.", "Lithuania"),
    ("ru", "Договор якобы вступил в силу 4 октября 1922 года.", ""),
    ("lt", "Pasak istorikų, sutartis įsigaliojo 1922 m. spalio 4 d.", "istorikų"),
    ("lt", "Ministras teigė, kad sutartis įsigaliojo 1922 m. spalio 4 d.", "Ministras"),
]  # fmt: skip

NO_CLAIM = [
    ("en", "Latvia hoped that Norway ratified the treaty in 1922."),
    ("en", "Latvia feared that Norway denounced the treaty in 1922."),
    ("en", "Alder proposed that the treaty be ratified by the Saeima on 3 June 1921."),
    ("en", "It was rumoured in 1922 that Norway denounced the treaty on 3 June 1922."),
    ("en", "Alder denied that, after long talks, Norway denounced the treaty in 1922."),
    ("en", "There is no evidence that Norway ratified the treaty on 3 June 1921."),
    ("en", "It is not true that Norway ratified the treaty on 3 June 1921."),
    ("en", "Historians dispute whether in 1922 Norway denounced the treaty."),
    ("en", "The court dismissed the claim that Norway broke the treaty in 1923."),
    ("en", "The treaty was due to be signed in Riga on 3 May 1921."),
    ("en", "The planned signing of the treaty on 3 May 1921 was put off."),
    ("en", "Was the treaty signed in Riga on 3 May 1921?"),
    ("fr", "La Lituanie espérait que la Lettonie ratifia le traité le 3 juin 1931."),
    ("es", "Lituania temía que Letonia denunció el tratado el 28 de abril de 1939."),
    ("pl", "Litwa obawiała się, że Łotwa wypowiedziała układ 28 kwietnia 1939."),
    ("ru", "Литва опасалась, что Латвия денонсировала договор 28 апреля 1939 года."),
    ("lt", "Latvija tikėjosi, kad sutartis įsigaliojo 1922 m. spalio 4 d."),
]  # fmt: skip

OWN = [
    "Although Sweden hoped that peace would last, Norway denounced the treaty in 1930.",
    "Since Sweden believed that peace would last, Norway ratified the treaty on 3 June 1921.",
    "The hope that peace would last was vain: Norway denounced the treaty in 1930.",
    "From this perspective, Norway ratified the treaty on 3 June 1921.",
    "It should be noted that the treaty entered into force on 3 June 1921.",
    "Article 2 stated that Norway ceded Alderland to Latvia.",
    "According to Article 2 of the treaty, Norway ceded Alderland to Latvia in 1922.",
    "Alder said that much, and in 1922 Norway denounced the treaty.",
    "Norway kept the town that Latvia wanted, despite the fact that the treaty entered into force on 3 June 1921.",
    "The fact that Norway ratified the treaty on 3 June 1921 is well known.",
]


def claims(sentence: str, language: str = "en") -> list[Claim]:
    lead = LEADS[language]
    witness = read("a.md", (lead + sentence + "\n").encode())[0]
    acts = (".date", ".by", ".place", ".transfer")
    return [
        c
        for c in read_claims(cut(witness)).claims
        if c.start >= len(lead) and c.property.endswith(acts)
    ]


@pytest.mark.parametrize(("language", "sentence", "holder"), REPORTED)
def test_what_someone_says_or_believes_is_reported_with_its_holder(
    language: str, sentence: str, holder: str
) -> None:
    told = [c for c in claims(sentence, language) if c.modality.value == "reported"]

    assert told, claims(sentence, language)
    assert {c.holder for c in told} == {holder}


@pytest.mark.parametrize(("language", "sentence"), NO_CLAIM)
def test_what_is_hoped_feared_planned_asked_or_denied_is_no_claim(
    language: str, sentence: str
) -> None:
    assert claims(sentence, language) == []


@pytest.mark.parametrize("sentence", OWN)
def test_what_a_text_says_and_what_follows_the_words_of_others_is_the_witness_s_own(
    sentence: str,
) -> None:
    said = claims(sentence)

    assert said
    assert {c.modality.value for c in said} == {"asserted"}


def test_after_but_the_witness_speaks_for_itself_again() -> None:
    said = claims(
        "Alder said that Latvia broke the treaty in 1922, but Norway denounced it in 1923."
    )

    holders = {c.property: (c.modality.value, c.holder) for c in said}
    assert holders["breach.by"] == ("reported", "Alder")
    assert holders["denunciation.by"] == ("asserted", "")
