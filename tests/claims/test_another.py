"""Sentences of another instrument than the entry's, and those of the entry's own."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Claim
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

LEAD = "# Treaty of Alder\n\nThe Treaty of Alder was a peace treaty signed on 3 May 1921 between Latvia and Norway.\n\n"
OF_ANOTHER = [
    "The treaty between Latvia and Sweden was signed on 3 May 1930.",
    "The Latvian–Swedish treaty was signed on 3 May 1930.",
    "The previous agreement expired on 3 May 1919.",
    "The second treaty was signed on 3 May 1923.",
    "Both treaties were signed on 3 May 1923.",
    "The latter was signed on 3 May 1923.",
    "A draft of the treaty was signed by experts on 3 May 1920.",
    "The protocol to the treaty entered into force on 4 June 1922.",
    "The convention annexed to the treaty was signed on 4 June 1922.",
    "The treaty, like that signed in Moscow on 3 May 1920, was short.",
    "The protocol was signed on 4 June 1922.",
    "The armistice was signed on 4 June 1920.",
    "The Saeima ratified the loan agreement on 3 May 1922.",
    "The protocol of 4 June 1925 was ratified on 5 July 1925.",
    "The convention of 4 June 1925 was signed in Riga and came into force on 5 July 1925.",
    "The treaty of 4 June 1925 was ratified on 5 July 1925.",
    "The protocol of the meeting was signed on 5 March 1919.",
    "The treaty, signed on 4 June, was kept secret.",
    "Finland signed on 21 January 1932, Estonia on 4 June 1932.",
    "Norway signed on 21 January 1932.",
    "Talks resumed in July 1925.",
    "The new definitions came into force on 20 March 1929.",
    "The new tariff remained in force until 1 January 1927.",
    "The pass is valid for three years.",
    "Agreed Measures on Fishing (entered into force in 1982) are older.",
    "He opposed the ratification of the treaty in 1922.",
    "In 1925 the treaty was extended to cover the islands.",
    "It followed the Treaty of Elm, which was signed on 6 March 1911 and came into force on 5 April 1911.",
    "The Treaty of Elm was an agreement signed in Riga on 6 March 1911 between Spain and Portugal.",
    "The Elm Protocol was adopted on 6 March 1931. It came into force on 5 April 1931.",
    "The Elm Protocol is short. It was adopted in 1931 as an annex to the Treaty of Alder and came into force on 5 April 1931.",
]
ABROAD = [
    ("fr", "Un autre traité fut signé à Riga le 3 mai 1925."),
    ("fr", "Le traité fut modifié par un protocole signé à Tallinn le 4 juin 1925."),
    ("fr", "Le traité sera signé à Riga le 3 mai 1925."),
    ("fr", "La guerre entre la Lettonie et l'Estonie viola le traité le 3 mai 1925."),
    ("fr", "Le traité avec la Pologne fut signé à Riga le 3 mai 1925."),
    ("de", "Der Vertrag mit Polen wurde am 3. Mai 1925 in Riga unterzeichnet."),
    ("de", "Der alte Vertrag erlosch am 3. Mai 1919."),
    ("de", "Das Protokoll zum Vertrag trat am 4. Juni 1922 in Kraft."),
    ("es", "Otro tratado fue firmado en Riga el 3 de mayo de 1925."),
    ("es", "El tratado no fue ratificado el 3 de junio de 1922."),
    ("pl", "Stary traktat wygasł 5 lutego 1919."),
    ("ru", "Старый договор утратил силу 5 февраля 1919 года."),
    ("ru", "Протокол к договору вступил в силу 4 июня 1922 года."),
    ("lt", "Protokolas įsigaliojo 1922 m. birželio 4 d."),
]
HEADS = {
    "fr": "# Traité de Riga\n\nLe traité de Riga fut conclu entre la Lettonie et l'Estonie.\n\n",
    "de": "# Vertrag von Riga\n\nDer Vertrag von Riga ist ein Vertrag zwischen Lettland und Estland.\n\n",
    "es": "# Tratado de Riga\n\nEl Tratado de Riga es un tratado entre Letonia y Estonia.\n\n",
    "pl": "# Traktat ryski\n\nTraktat ryski to umowa, którą zawarły Łotwa i Estonia.\n\n",
    "ru": "# Рижский договор\n\nРижский договор — это договор между Латвией и Эстонией.\n\n",
    "lt": "# Rygos sutartis\n\nRygos sutartis yra sutartis tarp Latvijos ir Estijos.\n\n",
}
OF_ITS_OWN = [
    "The treaty between Latvia and Norway was ratified on 3 June 1922.",
    "The peace treaty was ratified on 3 June 1922.",
    "The new treaty was ratified on 3 June 1922.",
    "It was ratified on 3 June 1922.",
    "The treaty of 3 May was ratified on 3 June 1922.",
    "The treaty remained in force from 3 June 1922.",
    "The terms came into force on 3 June 1922.",
    "It replaced the Treaty of Elm of 1911 and came into force on 3 June 1922.",
    "Latvia ratified on 3 June 1922.",
    "The Elm Treaty was popular. It was ratified on 3 June 1922.",
]


def acts(sentence: str) -> list[Claim]:
    told = read_claims(cut(read("a.md", (LEAD + sentence + "\n").encode())[0])).claims
    return [c for c in told if c.start >= len(LEAD) and c.property.endswith((".date", ".by"))]


@pytest.mark.parametrize("sentence", OF_ANOTHER)
def test_what_is_told_of_another_instrument_is_not_the_entry_s(sentence: str) -> None:
    assert [c.property for c in acts(sentence) if c.about == 0] == []


@pytest.mark.parametrize(("language", "sentence"), ABROAD)
def test_other_instruments_are_told_apart_in_other_languages(language: str, sentence: str) -> None:
    head = HEADS[language]
    told = read_claims(cut(read("a.md", (head + sentence + "\n").encode())[0])).claims

    acts = [c.property for c in told if c.start >= len(head) and c.about == 0]
    assert [one for one in acts if one.endswith((".date", ".by", ".place"))] == []


@pytest.mark.parametrize("sentence", OF_ITS_OWN)
def test_what_is_told_of_the_treaty_is_the_entry_s(sentence: str) -> None:
    assert ("1922-06-03", 0) in [(c.value, c.about) for c in acts(sentence)]


def test_talks_before_the_signing_are_the_treaty_s() -> None:
    told = [(c.property, c.value) for c in acts("Negotiations began on 6 March 1921.")]

    assert told == [("negotiation.date", "1921-03-06")]


@pytest.mark.parametrize(
    ("sides", "days"), [("Latvian and Norwegian", ["1921-03"]), ("Latvian and Polish", [])]
)
def test_talks_of_two_states_are_the_treaty_s_if_both_are_its_parties(
    sides: str, days: list[str]
) -> None:
    told = acts(f"In early March 1921 {sides} missions met in Oslo to negotiate the border.")

    assert [c.value for c in told if c.property == "negotiation.date"] == days


def test_the_treaty_of_a_day_is_not_the_one_whose_day_is_not_told() -> None:
    head = "# Treaty of Alder\n\nThe Treaty of Alder was a treaty between Latvia and Norway.\n\n"
    page = head + "The treaty of 4 June 1925 was ratified on 5 July 1925.\n"

    told = read_claims(cut(read("a.md", page.encode())[0])).claims

    assert [c.property for c in told if c.about == 0 and c.property.endswith(".date")] == []


def test_force_from_to_has_a_day_of_force_and_a_day_of_end() -> None:
    told = {c.property: c.value for c in acts("It was in force from 3 June 1922 to 3 May 1931.")}

    assert told == {"entry_into_force.date": "1922-06-03", "end.date": "1931-05-03"}
