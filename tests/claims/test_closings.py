"""When and where a treaty was signed, by the many formulas with which texts close."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Reading
from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read

ENGLISH = """TREATY BETWEEN LATVIA AND ESTONIA

The Republic of Latvia and the Republic of Estonia have agreed as follows:

Article 1
The ferries shall run.

Article 2
This Treaty shall be ratified.

{closing}
"""
FRENCH = """TRAITÉ ENTRE LA LETTONIE ET L'ESTONIE

Le Gouvernement de Lettonie et le Gouvernement d'Estonie sont convenus de ce qui suit :

Article premier
Les bacs circuleront.

Article 2
Le présent Traité sera ratifié.

{closing}
"""
GERMAN = """VERTRAG ZWISCHEN LETTLAND UND ESTLAND

Die Republik Lettland und die Republik Estland haben folgendes vereinbart:

Artikel 1
Die Fähren verkehren.

Artikel 2
Dieser Vertrag soll ratifiziert werden.

{closing}
"""
SPANISH = """TRATADO ENTRE LETONIA Y ESTONIA

El Gobierno de Letonia y el Gobierno de Estonia han convenido lo siguiente:

Artículo 1
Los transbordadores circularán.

Artículo 2
El presente Tratado será ratificado.

{closing}
"""
POLISH = """UKŁAD MIĘDZY ŁOTWĄ A ESTONIĄ

Rząd Republiki Łotewskiej i Rząd Republiki Estońskiej zgodziły się na następujące postanowienia:

Artykuł 1
Promy będą kursować.

Artykuł 2
Układ niniejszy będzie ratyfikowany.

{closing}
"""
RUSSIAN = """ДОГОВОР МЕЖДУ ЛАТВИЕЙ И ЭСТОНИЕЙ

Правительство Латвии и Правительство Эстонии согласились о нижеследующем:

Статья 1
Паромы будут ходить.

Статья 2
Настоящий договор подлежит ратификации.

{closing}
"""
LITHUANIAN = """SUTARTIS TARP LATVIJOS IR ESTIJOS

Latvijos Respublikos Vyriausybė ir Estijos Respublikos Vyriausybė susitarė:

1 straipsnis
Keltai plauks.

2 straipsnis
Ši sutartis turi būti ratifikuota.

{closing}
"""
CLOSINGS = [
    (ENGLISH, "Given under our hands at Riga this 5th day of May, 1931."),
    (ENGLISH, "In proof whereof the Plenipotentiaries have signed this Treaty at Riga, on May 5, 1931."),
    (ENGLISH, "In token whereof they have hereunto set their hands at Riga, 5 May 1931."),
    (ENGLISH, "Thus done at Riga, the 5th of May 1931."),
    (ENGLISH, "Concluded at Riga on 5 May 1931 in two copies."),
    (ENGLISH, "Executed at Riga, May 5, 1931."),
    (ENGLISH, "Drawn up at Riga, in duplicate, on May 5th, 1931."),
    (ENGLISH, "In faith whereof the Plenipotentiaries have signed.\n\nRiga, May 5th, 1931."),
    (ENGLISH, "Witness our hands at Riga this 5th day of May 1931."),
    (FRENCH, "Fait et signé à Riga, le 5 mai 1931."),
    (FRENCH, "Ainsi fait à Riga, le 5 mai 1931."),
    (FRENCH, "Donné à Riga le 5 mai 1931."),
    (FRENCH, "Dressé à Riga le cinq mai mil neuf cent trente et un."),
    (GERMAN, "So geschehen zu Riga, den 5. Mai 1931."),
    (GERMAN, "Ausgefertigt in doppelter Urschrift in Riga am 5. Mai 1931."),
    (GERMAN, "Gegeben zu Riga am 5. Mai 1931."),
    (GERMAN, "Unterzeichnet in Riga am 5. Mai 1931."),
    (SPANISH, "En testimonio de lo cual firman en Riga, a los cinco días del mes de mayo de 1931."),
    (SPANISH, "Firmado en Riga, el 5 de mayo de 1931."),
    (SPANISH, "Dado en Riga, a 5 de mayo de 1931."),
    (POLISH, "Na dowód czego pełnomocnicy podpisali.\n\nSporządzono w Rydze, dnia 5 maja 1931 r."),
    (POLISH, "Sporządzono w Rydze w dwóch egzemplarzach, dnia 5 maja 1931 roku."),
    (POLISH, "Podpisano w Rydze dnia 5 maja 1931 r."),
    (POLISH, "Dan w Rydze dnia 5 maja 1931 r."),
    (RUSSIAN, "В удостоверение чего уполномоченные подписали.\n\nСовершено в Риге 5 мая 1931 года."),
    (RUSSIAN, "Учинено в Риге, 5 мая 1931 г."),
    (RUSSIAN, "Составлено в Риге 5 мая 1931 года в двух экземплярах."),
    (RUSSIAN, "Подписано в Риге 5 мая 1931 г."),
    (LITHUANIAN, "Tam paliudyti įgaliotiniai pasirašė.\n\nSudaryta Rygoje 1931 m. gegužės 5 d."),
    (LITHUANIAN, "Surašyta Rygoje, 1931 m. gegužės 5 d., dviem egzemplioriais."),
    (FRENCH, "Fait à Riga en double exemplaire le 5 mai 1931."),
    (FRENCH, "Ainsi fait en duplicata à Riga, le 5 mai 1931."),
    (FRENCH, "Fait en un seul exemplaire à Riga, le 5 mai 1931."),
    (SPANISH, "EN FE DE LO CUAL, los Plenipotenciarios firman en nombre de sus respectivos Estados.HECHO en la ciudad de Riga, el 5 de mayo de 1931."),
]  # fmt: skip


def reading_of(text: str) -> Reading:
    return read_claims(cut(read("a.txt", text.encode())[0]))


def said(reading: Reading, name: str) -> list[object]:
    return [c.value for c in reading.claims if c.property == name and c.about == reading.subject]


@pytest.mark.parametrize(("text", "closing"), CLOSINGS, ids=[c for _, c in CLOSINGS])
def test_a_closing_tells_the_day_and_the_place(text: str, closing: str) -> None:
    reading = reading_of(text.format(closing=closing))

    assert said(reading, "signature.date") == ["1931-05-05"]
    assert said(reading, "signature.place") == ["Riga"]


@pytest.mark.parametrize(("text", "closing"), CLOSINGS, ids=[c for _, c in CLOSINGS])
def test_a_closing_is_no_part_of_the_last_article(text: str, closing: str) -> None:
    passages = cut(read("a.txt", text.format(closing=closing).encode())[0]).passages

    kinds = [p.kind for p in passages]
    assert kinds.count(PassageKind.ARTICLE) == 2
    assert PassageKind.CLOSING in kinds


def test_a_line_with_place_and_day_below_the_text_will_do() -> None:
    reading = reading_of(ENGLISH.format(closing="RIGA, 5 May 1931"))

    assert (said(reading, "signature.date"), said(reading, "signature.place")) == (
        ["1931-05-05"],
        ["Riga"],
    )


def test_a_day_in_the_last_article_is_no_signing() -> None:
    text = ENGLISH.format(closing="").replace(
        "be ratified", "lapse.\nThe map of Riga, 5 May 1931, is annexed"
    )

    assert said(reading_of(text), "signature.date") == []


LANGUAGES = [
    (ENGLISH, "Done at Riga, in duplicate, on 5 May 1931, in the Latvian and Estonian languages.", ["lv", "et"]),
    (ENGLISH, "Done in two copies in English and French, at Riga, on 5 May 1931.", ["en", "fr"]),
    (
        ENGLISH,
        "Done at Riga on 5 May 1931 in Latvian, Estonian and English. In case of divergence the English text shall prevail.",
        ["lv", "et", "en"],
    ),
    (ENGLISH, "Done at Riga, the English teacher being absent, on 5 May 1931.", []),
    (FRENCH, "Fait à Riga, le 5 mai 1931, en langues française et lettone.", ["fr", "lv"]),
    (FRENCH, "Fait à Riga, le 5 mai 1931, en français et en anglais, les deux textes faisant également foi.", ["fr", "en"]),
    (GERMAN, "Geschehen zu Riga am 5. Mai 1931, jede Urschrift in deutscher und lettischer Sprache.", ["de", "lv"]),
    (SPANISH, "Hecho en Riga, el 5 de mayo de 1931, en los idiomas español e inglés.", ["es", "en"]),
    (POLISH, "Sporządzono w Rydze dnia 5 maja 1931 r., w językach polskim i litewskim.", ["pl", "lt"]),
    (RUSSIAN, "Совершено в Риге 5 мая 1931 года на русском и литовском языках.", ["ru", "lt"]),
    (LITHUANIAN, "Sudaryta Rygoje 1931 m. gegužės 5 d. lietuvių ir rusų kalbomis.", ["lt", "ru"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "closing", "codes"), LANGUAGES, ids=[c for _, c, _ in LANGUAGES])
def test_a_closing_names_the_languages_of_the_text(
    text: str, closing: str, codes: list[str]
) -> None:
    assert said(reading_of(text.format(closing=closing)), "language") == codes


def test_an_article_says_which_texts_are_authentic() -> None:
    text = ENGLISH.format(closing="").replace(
        "This Treaty shall be ratified.",
        "The Treaty is drawn up in the Latvian and Estonian languages, both being authentic.",
    )

    assert said(reading_of(text), "language") == ["lv", "et"]


def test_a_german_day_does_not_end_the_title() -> None:
    title = "Abkommen zu dem Vertrag vom 12. Oktober 1930 zwischen Lettland und Estland"
    reading = reading_of(GERMAN.replace("VERTRAG ZWISCHEN LETTLAND UND ESTLAND", title))

    assert title in said(reading, "title")


@pytest.mark.parametrize(
    "closing",
    [
        "In witness whereof the undersigned have signed at Riga on 5 May 1931.",
        "EN FOI DE QUOI les soussignés ont signé à Riga le 5 mai 1931.",
    ],
)
@pytest.mark.parametrize("between", [" ", ""])
def test_a_closing_behind_the_last_sentence_is_no_part_of_it(closing: str, between: str) -> None:
    text = ENGLISH.format(closing="").rstrip() + between + closing
    found = cut(read("a.txt", text.encode())[0])
    last = [p for p in found.passages if p.kind is PassageKind.ARTICLE][-1]

    assert text[last.start : last.end].endswith("shall be ratified.")
    assert not [p for p in found.problems if p.code == "damage.end-lost"]
