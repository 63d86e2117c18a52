"""What an encyclopedia says of a treaty in French, and in five languages more."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Reading
from foedera.claims.treaty_names import find_treaty_names
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

FRENCH = """# Traité de Strelsau (1921)

Le traité de Strelsau est un accord signé le 3 mai 1921 entre la Lettonie et la Finlande. Il fut
ratifié par la Saeima le 4 juin 1921. L'échange des ratifications eut lieu à Helsinki le 5 juillet
1921 et le traité entra en vigueur le même jour. Il fut enregistré au Secrétariat de la Société des
Nations le 6 août 1922. Le 7 septembre 1926, il fut prorogé pour cinq ans.
"""

IN_OTHER_WORDS = {
    "de": "# Strelsauer Vertrag\n\nDer Strelsauer Vertrag wurde am 3. Mai 1921 in Riga zwischen Lettland "
    "und Finnland unterzeichnet. Er trat am 5. Juli 1921 in Kraft und wurde nicht verlängert.\n",
    "es": "# Tratado de Strelsau\n\nEl Tratado de Strelsau fue firmado en Riga el 3 de mayo de 1921 entre "
    "Letonia y Finlandia. El tratado entró en vigor el 5 de julio de 1921.\n",
    "pl": "# Traktat strelski\n\nTraktat strelski – umowa podpisana w Rydze 3 maja 1921 roku między Łotwą "
    "a Finlandią. Traktat wszedł w życie 5 lipca 1921 roku.\n",
    "ru": "# Стрельзауский договор\n\nСтрельзауский договор был подписан в Риге 3 мая 1921 года между "
    "Латвией и Финляндией. Договор вступил в силу 5 июля 1921 года.\n",
    "lt": "# Strelsau sutartis\n\nStrelsau sutartis buvo pasirašyta Rygoje 1921 m. gegužės 3 d. tarp "
    "Latvijos ir Suomijos. Ji įsigaliojo 1921 m. liepos 5 d.\n",
}


def reading_of(text: str) -> Reading:
    return read_claims(cut(read("a.md", text.encode())[0]))


def said(reading: Reading, prop: str) -> list[object]:
    return [c.value for c in reading.claims if c.property == prop and c.about == reading.subject]


def parties(reading: Reading) -> set[object]:
    return {value["id"] for value in said(reading, "party") if isinstance(value, dict)}


def test_french_tells_every_act_of_a_treaty() -> None:
    reading = reading_of(FRENCH)

    assert parties(reading) == {"latvia", "finland"}
    assert said(reading, "signature.date") == ["1921-05-03"]
    assert said(reading, "ratification.date") == ["1921-06-04"]
    assert said(reading, "ratification.by") == [{"body": "Saeima", "state": "Latvia"}]
    assert said(reading, "exchange.date") == ["1921-07-05"]
    assert said(reading, "exchange.place") == ["Helsinki"]
    assert said(reading, "entry_into_force.date") == ["1921-07-05"]
    assert said(reading, "registration.date") == ["1922-08-06"]


def test_a_french_prolongation_is_an_instrument_of_its_own() -> None:
    claims = [c for c in reading_of(FRENCH).claims if c.property.startswith("relation.")]

    assert [c.property for c in claims] == ["relation.prolongs"]
    assert claims[0].about != claims[0].target


@pytest.mark.parametrize("language", IN_OTHER_WORDS)
def test_each_language_tells_parties_signature_and_force(language: str) -> None:
    reading = reading_of(IN_OTHER_WORDS[language])

    assert parties(reading) == {"latvia", "finland"}
    assert said(reading, "signature.date") == ["1921-05-03"]
    assert said(reading, "signature.place") == ["Riga"]
    assert said(reading, "entry_into_force.date") == ["1921-07-05"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "Le traité de paix de Riga suivit.", ["traité de paix de Riga"]),
        ("fr", "Ce traité, le présent Accord et la convention suivirent.", []),
        ("fr", "un pacte de non-agression entre l'Estonie et l'Union soviétique fut signé",
         ["pacte de non-agression entre l'Estonie et l'Union soviétique"]),
        ("de", "Der Vertrag wurde nach dem Vertrag von Riga geschlossen.", ["Vertrag von Riga"]),
        ("es", "El Tratado de Paz de Tartu y este tratado", ["Tratado de Paz de Tartu"]),
        ("pl", "Traktat ryski i ten traktat", ["Traktat ryski"]),
        ("ru", "Рижский договор и этот договор", ["Рижский договор"]),
        ("lt", "Rygos taikos sutartis ir ši sutartis", ["Rygos taikos sutartis"]),
    ],
)  # fmt: skip
def test_a_name_needs_more_than_a_word_for_treaty(
    language: str, text: str, names: list[str]
) -> None:
    assert [name.title for name in find_treaty_names(text, language)] == names


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("ACCORD ENTRE LA LETTONIE ET LA FINLANDE. SIGNÉ À RIGA, LE 3 MAI 1921", "Riga", "1921-05-03"),
        ("ÉCHANGE DE NOTES ENTRE LA LETTONIE ET LA FINLANDE. RIGA, 3 MAI 1921", "Riga", "1921-05-03"),
        ("PROTOCOLE À LA CONVENTION SIGNÉE À RIGA LE 3 MAI 1921", None, None),
    ],
)  # fmt: skip
def test_a_title_line_tells_its_own_signing_only(
    line: str, place: str | None, day: str | None
) -> None:
    text = (
        f"No. 7. {line}\n\nLe Gouvernement letton et le Gouvernement finlandais sont convenus :\n"
        + "".join(f"Article {n}\nLes Parties échangeront des livres.\n" for n in (1, 2, 3))
    )
    reading = reading_of(text)

    assert said(reading, "signature.place") == ([place] if place else [])
    assert said(reading, "signature.date") == ([day] if day else [])


TEXT = """TRAITÉ D'AMITIÉ ENTRE LA LETTONIE ET LA FINLANDE

Le Président de la République de Lettonie et le Président de la République de Finlande, désireux de
resserrer les liens sur lesquels repose la paix, ont désigné pour leurs plénipotentiaires, savoir :
Le Président de la République de Lettonie :
M. Rodolphe Rassendyll, Ministre des Affaires étrangères,
Le Président de la République de Finlande :
M. Fritz Tarlenheim, Envoyé extraordinaire et Ministre plénipotentiaire,
lesquels, après s'être communiqué leurs pleins pouvoirs, sont convenus de ce qui suit :
Article premier
Chaque Partie s'engage à ne pas soutenir un agresseur.
Article 2
Le présent Traité sera ratifié et l'échange des ratifications aura lieu à Helsinki.
Article 3
Il restera en vigueur pendant trois ans. Il pourra être dénoncé moyennant un préavis de six mois.
Fait à Riga, en double exemplaire, le 3 mai 1921.
Signé : Rodolphe Rassendyll
Signé : Fritz Tarlenheim
"""


def test_a_french_text_names_who_signs_and_in_what_office() -> None:
    offices = said(reading_of(TEXT), "signatory.office")

    assert offices == [
        {"person": "M. Rodolphe Rassendyll", "office": "Ministre des Affaires étrangères"},
        {
            "person": "M. Fritz Tarlenheim",
            "office": "Envoyé extraordinaire et Ministre plénipotentiaire",
        },
    ]


def test_a_french_text_provides_term_notice_and_exchange_and_records_its_signing() -> None:
    reading = reading_of(TEXT)

    assert said(reading, "term") == ["P3Y"]
    assert said(reading, "denunciation.notice") == ["P6M"]
    assert said(reading, "exchange.place") == ["Helsinki"]
    assert set(said(reading, "signature.date")) == {"1921-05-03"}
    assert set(said(reading, "signature.place")) == {"Riga"}
    assert said(reading, "article") == ["1", "2", "3"]
    assert [
        c.value["duty"] for c in reading.claims if isinstance(c.value, dict) and "duty" in c.value
    ] == ["must-not"]


def test_three_rulers_in_capitals_are_three_parties() -> None:
    text = """TRAITÉ DE COMMERCE

SA MAJESTÉ LE ROI DES BELGES,
SA MAJESTÉ LE ROI DE DANEMARK,
LE PRÉSIDENT DE LA RÉPUBLIQUE FRANÇAISE,

Désireux de favoriser les bacs, ont nommé pour leurs plénipotentiaires, savoir :

Sa Majesté le Roi des Belges :
M. Jean Dupont, ministre des Affaires étrangères ;

Lesquels sont convenus des articles suivants :

Article premier
Les bacs circulent toute l'année.

Article 2
Le présent traité sera ratifié.

Fait à Oslo, le 3 mai 1921.
"""
    (witness,) = read("traite.txt", text.encode())
    said = [c.value for c in read_claims(cut(witness)).claims if c.property == "party"]
    assert {one["id"] for one in said if isinstance(one, dict)} == {"belgium", "denmark", "france"}


PLENIPOTENTIARIES = {
    "ont désigné à cet effet :\nLe Gouvernement de la République française : Son Excellence M. Maurice Legrand, ministre des affaires étrangères ;\n"
    "Le Gouvernement de la Finlande : S. Exc. M. le docteur Aino Laine, ambassadeur de Finlande à Paris,\nlesquels": [
        ("Son Excellence M. Maurice Legrand", "ministre des affaires étrangères"),
        ("S. Exc. M. le docteur Aino Laine", "ambassadeur de Finlande à Paris"),
    ],
    "représentés par M. Maurice Legrand, ministre de la marine, et par M. Aino Laine, directeur des ports,\n": [
        ("M. Maurice Legrand", "ministre de la marine"),
        ("M. Aino Laine", "directeur des ports"),
    ],
}


@pytest.mark.parametrize("words", PLENIPOTENTIARIES)
def test_a_french_preamble_names_those_who_sign_and_their_offices(words: str) -> None:
    text = (
        f"CONVENTION ENTRE LA FRANCE ET LA FINLANDE\n\nLe Gouvernement de la République française et le Gouvernement de la Finlande,\n"
        f"désireux de conclure une convention, {words} sont convenus de ce qui suit :\n\nArticle premier\nLes ports restent ouverts.\n\n"
        "Article 2\nLes phares restent allumés.\n\nFait à Turku, le 3 mai 1971.\n"
    )

    reading = reading_of(text)

    assert said(reading, "signatory") == [person for person, _ in PLENIPOTENTIARIES[words]]
    assert said(reading, "signatory.office") == [
        {"person": person, "office": office} for person, office in PLENIPOTENTIARIES[words]
    ]


HISTORY = """# Convention de Valga

La Convention de Valga est un traité international signé à Paris le 8 mai 1922 par la Lettonie d'une
part, la France, l'Italie et le Japon d'autre part. Elle transfère à la Lettonie la souveraineté sur
le territoire de Valga. Johan Alder signe pour la Lettonie.

La Diète lituanienne ratifie la convention le 30 juillet 1922. Le 20 mars 1929, le ministre estonien Karl Birch
présente un ultimatum à la Lettonie ; le traité estono-letton, signé à Tartu le 22 mars 1929, rend le
territoire de Valga à l'Estonie. La convention est imprimée après sa ratification par le gouvernement de la France.
"""


def test_french_tells_history_in_the_present() -> None:
    reading = reading_of(HISTORY)

    assert parties(reading) == {"latvia", "france", "italy", "japan"}
    assert said(reading, "kind") == ["traité"]
    assert said(reading, "signatory") == ["Johan Alder"]
    assert said(reading, "ratification.date") == ["1922-07-30"]
    assert said(reading, "ratification.by") == [
        {"body": "Diète lituanienne", "state": "Lithuania"},
        {"state": "France"},
    ]
    assert said(reading, "ultimatum.delivered") == ["1929-03-20"]
    (given,) = said(reading, "territory.transfer")
    assert isinstance(given, dict)
    assert given["territory"] == "Valga"


def test_a_french_treaty_named_by_two_adjectives_is_between_those_states() -> None:
    reading = reading_of(HISTORY)
    other = next(m for m in reading.mentions if m.title == "traité estono-letton")
    told = [c.value for c in reading.claims if c.about == other.number]

    assert [v["id"] for v in told if isinstance(v, dict) and "id" in v] == ["estonia", "latvia"]
    assert {"territory": "Valga", "to": "estonia"} in [
        {key: part["id"] if isinstance(part, dict) else part for key, part in v.items()}
        for v in told
        if isinstance(v, dict)
    ]
