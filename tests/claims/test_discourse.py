"""Texts about something else that name a treaty and go on about it: "the pact", "it"."""

from collections.abc import Sequence

import pytest

from foedera.claims.from_passages import read
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness


def told(*paragraphs: str) -> list[tuple[str, str, str]]:
    """(title or kind of the instrument, property, value) of what a page on a region tells."""
    text = "\n\n".join(("The Alder Valley", *paragraphs))
    witness = Witness(
        name="page.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    out = []
    for claim in reading.claims:
        assert text[claim.start : claim.end] == claim.quote
        if claim.about is not None and claim.property not in {"title", "kind", "party"}:
            mention = reading.mentions[claim.about]
            out.append((mention.title or mention.kind, claim.property, str(claim.value)))
    return out


def values(said: Sequence[tuple[str, str, str]], name: str) -> dict[str, str]:
    """What is told of one instrument, by property."""
    return {prop: value for title, prop, value in said if title == name}


NAMED = "In 1921 the valley was divided. On 3 May 1921 the Treaty of Alder was signed in Riga."


@pytest.mark.parametrize(
    ("sentence", "told_of_it"),
    [
        ("The treaty entered into force on 5 June 1921.", {"entry_into_force.date": "1921-06-05"}),
        ("It entered into force on 5 June 1921.", {"entry_into_force.date": "1921-06-05"}),
        ("This agreement was ratified on 4 June 1921.", {"ratification.date": "1921-06-04"}),
        ("Ratifications were exchanged in Oslo on 5 June 1921.", {"exchange.date": "1921-06-05"}),
        (
            "The treaty was ratified on 4 June 1921 and came into force on 5 June 1921.",
            {"ratification.date": "1921-06-04", "entry_into_force.date": "1921-06-05"},
        ),
        (
            "It was signed by Johan Alder for Norway, Karl Birch for Latvia and Emil Dorn for Estonia.",
            {"signatory": "Emil Dorn"},
        ),
    ],
)
def test_the_treaty_is_the_one_just_named(sentence: str, told_of_it: dict[str, str]) -> None:
    said = values(told(f"{NAMED} {sentence}"), "Treaty of Alder")

    assert said.items() >= told_of_it.items()


ELSEWHERE = {
    "fr": "Histoire de la vallée\n\nLe 3 mai 1921, le traité d’Oslo fut signé à Riga. Il est entré en vigueur le 5 juin 1921.",
    "de": "Geschichte des Tals\n\nAm 3. Mai 1921 wurde der Vertrag von Oslo in Riga unterzeichnet. Der Vertrag trat am 5. Juni 1921 in Kraft.",
    "ru": "История долины\n\nРижский договор был подписан 3 мая 1921 года. Договор вступил в силу 5 июня 1921 года.",
}


@pytest.mark.parametrize("words", ELSEWHERE.values(), ids=ELSEWHERE)
def test_other_languages_go_on_in_the_next_sentence(words: str) -> None:
    witness = Witness(
        name="page.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=words
    )
    said = {c.property: str(c.value) for c in read(cut(witness)).claims if c.about is not None}

    assert said["entry_into_force.date"] == "1921-06-05"


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("The valley had an old bridge. It entered into force on 5 June 1921.",),
        (f"{NAMED} A convention on fishing was also planned. The treaty entered into force on 5 June 1921.",),
        (f"{NAMED} The Pact of Birch said nothing of it. The Convention of Elm did. The convention entered into force on 5 June 1921, unlike the pact.", "The protocol entered into force on 7 June 1921."),
        ("The Treaty of Alder and the Pact of Birch were unpopular. It entered into force on 5 June 1921.",),
        (f"{NAMED} The harvest was poor. It entered into force on 5 June 1921.",),
        (f"{NAMED} The fishing convention entered into force on 5 June 1921.",),
        (f"{NAMED} The protocol entered into force on 5 June 1921.",),
        (f"{NAMED} Norway also signed a fishing agreement, and the agreement entered into force on 5 June 1921.",),
    ],
)  # fmt: skip
def test_what_is_not_sure_stays_without_a_treaty(paragraphs: tuple[str, ...]) -> None:
    said = values(told(*paragraphs), "Treaty of Alder")

    assert "entry_into_force.date" not in said


def test_a_treaty_without_a_name_is_one_of_its_own_and_goes_on() -> None:
    said = told(
        f"{NAMED} Norway signed a non-aggression pact with Latvia on 7 May 1925. "
        "The pact was prolonged on 4 April 1930 until 31 December 1935."
    )

    assert values(said, "Treaty of Alder") == {
        "signature.date": "1921-05-03",
        "signature.place": "Riga",
    }
    pact = values(said, "non-aggression")
    assert pact["signature.date"] == "1925-05-07"
    assert pact["prolongation.until"] == "1935-12-31"


def test_a_treaty_told_by_its_kind_has_the_name_that_follows() -> None:
    said = told("Norway signed a treaty with Latvia on 7 May 1925, known as the Treaty of Birch.")

    assert values(said, "Treaty of Birch")["signature.date"] == "1925-05-07"
    assert len({name for name, _, _ in said}) == 1


def test_a_treaty_of_a_kind_is_a_new_one_each_time() -> None:
    said = told(
        "In 1920, a Treaty of Friendship was signed between Norway and Latvia. "
        "In 1926 a Treaty of Friendship was signed between Norway and Estonia."
    )

    assert [value for _, prop, value in said if prop == "signature.date"] == ["1920", "1926"]


def test_a_page_that_tells_of_a_convention_is_not_its_text() -> None:
    said = told(
        "On 7 May 1920, a Fishing Convention was signed between Norway and Latvia.",
        "The valley was quiet.",
    )

    assert ("signature.date", "1920-05-07") in {(prop, value) for _, prop, value in said}


def test_those_who_are_called_by_their_last_names_signed_it_on_that_day() -> None:
    said = told("In August 1921 Alder and Birch signed the Treaty of Elm in Riga.")

    assert values(said, "Treaty of Elm") == {"signature.date": "1921-08", "signature.place": "Riga"}


def test_where_the_sides_met_is_no_part_of_a_name() -> None:
    said = told("On 7 May 1925 he signed the Treaty of Friendship with Latvia and Estonia in Oslo.")

    assert values(said, "Treaty of Friendship with Latvia and Estonia") == {
        "signature.date": "1925-05-07",
        "signature.place": "Oslo",
    }


def test_those_who_signed_for_one_state_are_told_with_those_of_the_other() -> None:
    said = told(
        f"{NAMED} The treaty was signed by Foreign Minister Johan Alder and the envoy Karl Birch for "
        "Norway and by Emil Dorn and Otto Elm for Latvia."
    )

    signed = {value for _, prop, value in said if prop == "signatory"}
    assert signed == {"Johan Alder", "Karl Birch", "Emil Dorn", "Otto Elm"}


def test_two_treaties_of_one_name_are_told_apart_by_their_years() -> None:
    text = (
        "The Alder Valley\n\nWar went on until the Treaty of Alder was signed in 1668.\n\n"
        "Later the Treaty of Alder was signed on 3 May 1921 and came into force on 5 June 1921."
    )
    witness = Witness(name="a", sha256="0", media_type="text/plain", encoding="utf-8", text=text)

    claims = read(cut(witness)).claims

    about = {(c.property, str(c.value)): c.about for c in claims if c.property.endswith(".date")}
    assert about["signature.date", "1668"] != about["signature.date", "1921-05-03"]
    assert about["entry_into_force.date", "1921-06-05"] == about["signature.date", "1921-05-03"]


def test_each_item_of_a_list_has_its_own_matter() -> None:
    one = "- Norway signed the Treaty of Alder."
    other = "- In Latvia talks were opened again and the treaty was signed on 3 May 1921."

    for said in (told(f"{one}\n{other}"), told(one, other)):
        assert ("Treaty of Alder", "signature.date", "1921-05-03") not in said


def test_several_treaties_are_not_the_one_named_before_them() -> None:
    said = told(
        "The Treaty of Alder ended the war; two further treaties were signed on 3 May 1921."
    )

    assert ("Treaty of Alder", "signature.date", "1921-05-03") not in said


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("In 1921 war went on until the signing of the Treaty of Alder on 3 May the following year.", "1922-05-03"),
        ("In 1921 he left; with the signing of the Treaty of Alder in May/June 1924 the war ended.", "1924-05"),
    ],
)  # fmt: skip
def test_a_year_may_stand_behind_its_day_in_another_way(sentence: str, day: str) -> None:
    assert ("Treaty of Alder", "signature.date", day) in told(sentence)


def test_names_joined_by_and_behind_known_as_are_one_treaty_s() -> None:
    said = told(
        "The Treaty of Alder, also known as the Second Treaty of Elm and the Treaty of Oak, was a treaty"
        " signed on 3 May 1921. The Treaty of Birch and the Treaty of Ash were signed on 4 June 1923."
    )

    assert ("Treaty of Alder", "signature.date", "1921-05-03") in said
    assert ("Treaty of Birch", "signature.date", "1923-06-04") not in said
