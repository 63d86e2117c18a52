import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import resolve
from foedera.gazetteer.plain import plain


def found(text: str) -> list[tuple[str, str, str]]:
    return [(f.text, "|".join(f.ids), f.form) for f in find_participants(text)]


def test_a_state_inside_a_longer_name_is_not_found_again() -> None:
    assert found("the Republic of Central Lithuania and the Lithuanian SSR") == [
        ("Republic of Central Lithuania", "central-lithuania", "name"),
        ("Lithuanian SSR", "lithuanian-ssr|lithuanian-ssr-1918", "name"),
    ]


def test_a_name_stands_between_words_and_dashes_are_between_words() -> None:
    assert found("anti-Bolshevik, not Bolshevization; the Polish–Yugoslav pact; Somaliland") == [
        ("Bolshevik", "soviet-russia|soviet-union", "people"),
        ("Polish", "poland", "adjective"),
        ("Yugoslav", "serbia-and-montenegro|yugoslavia", "adjective"),
        ("Somaliland", "somaliland-protectorate", "name"),
    ]


def test_a_shorter_name_is_found_where_the_longer_one_breaks_off_in_a_word() -> None:
    assert found("the Lithuania Republicans") == [("Lithuania", "lithuania", "name")]


def test_names_inside_a_broken_longer_one_do_not_overlap() -> None:
    assert found("United Kingdom of Great Britain and Irelandish") == [
        ("United Kingdom of Great Britain", "united-kingdom", "official"),
    ]


def test_the_head_of_state_or_the_organ_that_contracts_is_part_of_the_name() -> None:
    text = (
        "The President of the Lithuanian Republic, His Majesty the King of Norway and "
        "the Central Executive Committee of the Union of Socialist\nSoviet Republics"
    )

    assert [(f.text.split()[1], f.ids[0], f.form) for f in find_participants(text)] == [
        ("President", "lithuania", "ruler"),
        ("Majesty", "norway", "ruler"),
        ("Central", "soviet-union", "ruler"),
    ]


def test_a_ruler_of_several_realms_is_one_name() -> None:
    text = (
        "His Majesty the King of Great Britain, Ireland and the British Dominions beyond "
        "the Seas, Emperor of India"
    )

    assert found(text) == [(text, "united-kingdom", "ruler")]


def test_an_earlier_name_is_the_same_participant() -> None:
    text = "the Kingdom of the Serbs, Croats and Slovenes, later Yugoslavia; Persia; Siam"

    assert [f.ids[-1] for f in find_participants(text)] == [
        "yugoslavia",
        "yugoslavia",
        "iran",
        "thailand",
    ]


def test_names_are_found_in_seven_languages() -> None:
    text = (
        "la République de Lituanie; die Litauische Republik; la República de Lituania; "
        "Republika Litewska; Литовская Республика; Lietuvos Respublika; Lithuania"
    )

    assert [f.ids for f in find_participants(text)] == [("lithuania",)] * 7


def test_capital_letters_do_not_hide_a_name_and_small_ones_are_no_name() -> None:
    assert found("LATVIA and ESTONIA signed; he gave the table a polish and a turkey") == [
        ("LATVIA", "latvia", "name"),
        ("ESTONIA", "estonia", "name"),
    ]


def test_a_sea_a_journal_and_a_continent_are_no_participants() -> None:
    assert found("the Gulf of Finland, South America, American Journal of International Law") == []


def test_a_capital_is_reported_only_when_asked_for() -> None:
    assert found("Moscow recognised it") == []
    (capital,) = find_participants("Moscow recognised it", capitals=True)
    assert (capital.form, "soviet-russia" in capital.ids) == ("capital", True)


def test_line_breaks_and_runs_of_spaces_within_a_name_keep_the_offsets() -> None:
    text = "between  the Soviet \n   Union  and\nLithuania"

    for f in find_participants(text):
        assert text[f.start : f.end] == f.text
    assert found(text) == [
        ("Soviet \n   Union", "soviet-union", "name"),
        ("Lithuania", "lithuania", "name"),
    ]


def test_no_name_runs_across_a_blank_line() -> None:
    assert found("signed by the Soviet\n\nUnion of Estonian Writers")[0][0] == "Soviet"


WORDS = (
    "Lithuania",
    "Soviet",
    "Union",
    "the",
    "King of",
    "Poland",
    "–",
    " ",
    "\n",
    "  ",
    "ism",
    "’s",
)


@given(st.lists(st.sampled_from(WORDS), max_size=25).map("".join))
def test_every_name_found_is_whole_and_at_its_offsets(text: str) -> None:
    last = 0
    for f in find_participants(text):
        assert text[f.start : f.end] == f.text
        assert f.start >= last
        assert not (f.start and text[f.start - 1].isalnum() and text[f.start].isalnum())
        last = f.end


@given(st.text(alphabet="ab \n’–", max_size=60))
def test_making_even_keeps_every_letter_where_it_can_be_found(text: str) -> None:
    even = plain(text)

    for at, letter in enumerate(even.text):
        start, end = even.original(at, at + 1)
        assert end == start + 1
        assert letter in "ab" or letter != text[start] or letter == " "
        assert letter not in "ab" or text[start] == letter


@pytest.mark.parametrize(
    ("title", "states"),
    [
        ("pacte franco-soviétique", ("france", "soviet-union")),
        ("traité germano-polonais", ("germany", "poland")),
        ("Deutsch-litauischer Vertrag", ("germany", "lithuania")),
        ("polnisch-sowjetischer Pakt", ("poland", "soviet-union")),
        ("tratado hispano-francés", ("spain", "france")),
        ("pacto germano-soviético", ("germany", "soviet-union")),
        ("Układ polsko-litewski", ("poland", "lithuania")),
        ("Radziecko-łotewski pakt", ("soviet-union", "latvia")),
        ("układ niemiecko-polski", ("germany", "poland")),
        ("Советско-литовский договор", ("soviet-union", "lithuania")),
        ("германо-советский договор", ("germany", "soviet-union")),
        ("англо-польское соглашение", ("united-kingdom", "poland")),
        ("Lietuvos–Lenkijos sutartis", ("lithuania", "poland")),
        ("lietuvių–latvių sutartis", ("lithuania", "latvia")),
        ("vokiečių–sovietų paktas", ("germany", "soviet-union")),
    ],
)
def test_both_halves_of_an_adjective_of_two_states_are_found(
    title: str, states: tuple[str, str]
) -> None:
    found = find_participants(title)

    assert tuple(resolve(one.ids, on="1934").id for one in found) == states
    assert [title[one.start : one.end] for one in found] == [one.text for one in found]


def test_a_first_half_alone_is_nobodys_name() -> None:
    assert find_participants("Der germano- Klang, un suédo - rien, luso") == []


def test_an_adjective_that_names_a_people_of_no_treaty_is_passed_over() -> None:
    assert find_participants("Anglo-Saxon law and Greco-Roman law") == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Seine Majestät der König von Preußen", "prussia"),
        ("Son Excellence le Président de la Ville libre de Dantzig", "danzig"),
        ("Его Величество Император Всероссийский", "russian-empire"),
        ("traktat z Cesarstwem; Wolne Miasto Gdańsk", "danzig"),
        ("Reino de las Dos Sicilias", "two-sicilies"),
        ("Prūsijos karalius", "prussia"),
    ],
)
def test_states_that_are_gone_have_their_names_in_other_languages(text: str, state: str) -> None:
    assert [one.ids for one in find_participants(text)] == [(state,)]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("rząd Białorusi i rząd Nowej Zelandii", ("belarus", "new-zealand")),
        ("Filipinami, z Królestwem Sardynii", ("philippines", "sardinia")),
        ("правительство Новой Зеландии и Республики Беларусь", ("new-zealand", "belarus")),
        ("между Боснией и Герцеговиной и Парагваем", ("bosnia-and-herzegovina", "paraguay")),
        ("Naujosios Zelandijos ir Filipinų vyriausybės", ("new-zealand", "philippines")),
        ("Rodezją Północną a Cejlonem", ("northern-rhodesia", "sri-lanka")),
        ("Transvalio ir Teksaso Respublikos", ("transvaal", "texas")),
    ],
)
def test_names_are_found_in_the_cases_in_which_prose_has_them(
    text: str, state: tuple[str, ...]
) -> None:
    assert tuple(one.ids[0] for one in find_participants(text)) == state


def test_an_island_that_was_one_with_others_is_found_by_its_name_of_then() -> None:
    assert found("St. Kitts-Nevis-Anguilla, St. Lucia") == [
        ("St. Kitts-Nevis-Anguilla", "saint-kitts-and-nevis", "name"),
        ("St. Lucia", "saint-lucia", "name"),
    ]


def test_native_nations_are_not_indias() -> None:
    assert (
        found("a treaty with the Indians; INDIAN TREATIES; the Indian tribes and Indian Nations")
        == []
    )
    assert found("the Indian Government") == [("Indian", "british-india|india", "adjective")]


@pytest.mark.parametrize(
    ("printed", "state"),
    [
        ("Rep. of Korea", "south-korea"),
        ("the Rep. of Korea", "south-korea"),
        ("Korea, Rep. of", "south-korea"),
        ("Korea, Rep.", "south-korea"),
        ("Dem. People's Rep. of Korea", "north-korea"),
        ("Congo, Dem. Rep.", "congo-kinshasa"),
        ("Iran, Isl. Rep. of", "iran"),
        ("Czech Rep.", "czech-republic"),
        ("Dominican Rep.", "dominican-republic"),
        ("Rep. of Moldova", "moldova"),
    ],
)
def test_registers_shorten_designations(printed: str, state: str) -> None:
    (found,) = find_participants(f"Canada and {printed} agreed.")[1:]

    assert found.ids == (state,)


def test_states_are_known_by_their_names_in_ukrainian() -> None:
    found = find_participants("Договір між Українською Народною Республікою, Польщею і СРСР")

    assert [f.ids[0] for f in found] == ["ukrainian-people-s-republic", "poland", "soviet-union"]
