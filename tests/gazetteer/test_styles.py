import pytest

from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import resolve
from foedera.gazetteer.styles import style_before, style_behind, without_style
from foedera.gazetteer.tables import rows

STYLED = [
    ("Sa Majesté le Roi de Danemark", "1891", "denmark"),
    ("Sa Majesté le Roi des Belges", "1926", "belgium"),
    ("Son Altesse Royale la Grande-Duchesse de Luxembourg", "1926", "luxembourg"),
    ("Sa Majesté l'Empereur d'Allemagne, Roi de Prusse", "1885", "germany"),
    ("Sa Majesté le Roi d'Italie, Empereur d'Éthiopie", "1938", "italy"),
    ("Sa Majesté Impériale le Schah de Perse", "1907", "iran"),
    ("Sa Majesté l'Empereur des Ottomans", "1878", "ottoman-empire"),
    ("Le Président de la République de Lettonie", "1924", "latvia"),
    ("Le Président de la République péruvienne", "1929", "peru"),
    ("Le Président des Etats-Unis du Brésil", "1928", "brazil"),
    ("Le Conseil fédéral suisse", "1924", "switzerland"),
    ("Seine Majestät der König von Schweden", "1926", "sweden"),
    ("Seine Majestät der König der Belgier", "1912", "belgium"),
    ("Der Präsident der Republik Litauen", "1929", "lithuania"),
    ("Su Majestad el Rey de España", "1898", "spain"),
    ("El Presidente de la República del Perú", "1929", "peru"),
    ("Su Majestad Católica", "1834", "spain"),
    ("Jego Królewska Mość Król Rumunii", "1931", "romania"),
    ("Prezydent Rzeczypospolitej Polskiej", "1932", "poland"),
    ("Jego Świątobliwość Papież", "1925", "holy-see"),
    ("Его Величество Король Великобритании", "1907", "united-kingdom"),
    ("Его Величество Император Всероссийский", "1907", "russian-empire"),
    ("Президент Латвийской Республики", "1932", "latvia"),
    ("Jo Didenybė Danijos Karalius", "1925", "denmark"),
    ("Latvijos Respublikos Prezidentas", "1930", "latvia"),
    ("His Majesty the King of the Hellenes", "1925", "greece"),
    ("The President of the Republic of Peru", "1929", "peru"),
]


@pytest.mark.parametrize(("style", "on", "state"), STYLED)
def test_a_style_is_one_name_and_means_its_state(style: str, on: str, state: str) -> None:
    found = find_participants(f"({style}), ")

    assert [resolve(one.ids, on=on).id for one in found] == [state]
    assert found[0].form == "ruler"
    assert found[0].text.removeprefix("Le ") == style.removeprefix("Le ")
    assert resolve(style, on=on).id == state


def test_every_monarchy_has_its_style_in_all_seven_languages() -> None:
    for row in rows("rulers"):
        assert row["source"], row
        for language in ("en", "fr", "de", "es", "pl", "ru", "lt"):
            assert row[language], (row["participant"], language)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "pl", "ru", "lt"])
def test_every_rulers_style_leads_to_the_state_in_the_time_of_the_monarchy(language: str) -> None:
    for row in rows("rulers"):
        for text in row[language].split("|"):
            told = resolve(text, on=row["from"] or _year_before(row["until"]))
            assert row["participant"] in (told.id, *told.candidates), text


def test_the_king_of_many_realms_signs_for_each_by_itself() -> None:
    text = (
        "Sa Majesté le Roi de Grande-Bretagne, d'Irlande et des Territoires britanniques au delà "
        "des mers, Empereur des Indes : pour la Grande-Bretagne et l'Irlande du Nord ; pour le "
        "Dominion du Canada ; pour l'Inde"
    )

    king, britain, ireland, canada, india = find_participants(text)
    assert (king.ids, king.form) == (("united-kingdom",), "ruler")
    assert king.text.endswith("Empereur des Indes")
    assert ireland.ids == ("northern-ireland",)
    assert (britain.ids, canada.ids) == (("united-kingdom",), ("canada",))
    assert resolve(india.ids, on="1928").id == "british-india"


def test_a_style_ends_at_its_neighbours() -> None:
    text = "le Roi de Danemark, le Président de la République française et la Pologne"

    assert [one.text for one in find_participants(text)] == [
        "Roi de Danemark",
        "le Président de la République française",
        "Pologne",
    ]


def test_a_person_who_holds_no_office_of_a_state_is_no_ruler() -> None:
    assert [one.text for one in find_participants("le roi de Pologne; the king of Poland")] == [
        "Pologne",
        "Poland",
    ]
    assert style_before("une république en Pologne", 22) == (22, "")
    assert style_behind("Lietuvos respublikonai", 8) == (8, "")


def test_styles_are_taken_off_one_after_another() -> None:
    assert without_style("jo didenybe danijos karalius") == ["danijos karalius", "danijos"]
    assert without_style("president") == []


def _year_before(day: str) -> str:
    return str(int(day[:4]) - 1) if day else ""
