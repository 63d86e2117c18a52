"""Days behind an instrument's name: "of 2 February 1920", and in brackets what each part says."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Claim, Value
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

LEAD = "# Alder Pact\n\nThe Alder Pact was a non-aggression pact signed on 3 May 1931 between Latvia and Norway.\n\n"

DATED = [
    ("The Treaty of Tartu of 2 February 1920 ended the war.", {"signature.date": "1920-02-02"}),
    ("The Treaty of Tartu (2 February 1920) ended the war.", {"signature.date": "1920-02-02"}),
    ("See the Treaty of Tartu, 2 February 1920, for more.", {"signature.date": "1920-02-02"}),
    ("The Treaty of Tartu (signed 1920) ended the war.", {"signature.date": "1920"}),
    ("The Treaty of Tartu (Tartu, 2 February 1920) ended the war.", {"signature.date": "1920-02-02", "signature.place": "Tartu"}),
    ("The Treaty of Tartu (Estonia–Russia, 2 February 1920) ended the war.", {"signature.date": "1920-02-02"}),
    ("The Treaty of Tartu (signed at Tartu on 2 February 1920; in force 29 March 1920, 11 LNTS 29) ended the war.",
     {"signature.date": "1920-02-02", "signature.place": "Tartu", "entry_into_force.date": "1920-03-29",
      "citation": {"series": "LNTS", "volume": 11, "number": None, "pages": [29, 29]}}),
    ("See the Treaty of Tartu, 2 February 1920, 11 LNTS 29, for more.",
     {"signature.date": "1920-02-02", "citation": {"series": "LNTS", "volume": 11, "number": None, "pages": [29, 29]}}),
    ("The Estonian–Russian treaty (signed 2 February 1920, in force 29 March 1920) ended the war.",
     {"signature.date": "1920-02-02", "entry_into_force.date": "1920-03-29"}),
    ("The Polish–Romanian alliance of 3 March 1921 was renewed.", {"signature.date": "1921-03-03"}),
]  # fmt: skip

UNDATED = [
    "The expiry of the Treaty of Tartu (2 February 1930) was celebrated.",
    "The Covenant of the League of Nations and the Tartu Resolution of 2 February 1920 are old.",
    "The Additional Protocol to the Treaty of Tartu of 2 February 1920 was long.",
    "Alder printed it in Old Laws and Treaties, 1941, and elsewhere.",
    "The Treaty of Tartu (retrieved 5 May 2011) ended the war.",
    "The Treaty of Tartu (Alder, 5 May 1997, p. 3) ended the war.",
    "The Treaty of Tartu (after the war of 1918–1920) ended it all.",
    "The Treaty of Tartu (1918–1920) ended the war.",
    "The Treaty of Tartu (renewed 5 May 1931) ended the war.",
    "The Treaty of Tartu (meeting of 5 May 1931) ended the war.",
    "Peter Alder (5 May 1871 – 3 May 1931) wrote of the Treaty of Tartu.",
    "The war between Latvia and Estonia (5 May 1919) was ended by the Treaty of Tartu.",
    "The Estonian–Russian treaty (5 May 1919 – 3 May 1920) was ended.",
]

ELSEWHERE = [
    "Das ist eine kurze Seite über den Krieg und die Folgen. Der Vertrag von Dorpat (2. Februar 1920) beendete den Krieg.",
    "Le traité de Tartu (signé à Tartu le 2 février 1920) mit fin à la guerre.",
    "Esta es una página breve sobre la guerra y sus consecuencias. El Tratado de Tartu (2 de febrero de 1920) puso fin a la guerra.",
    "Traktat w Tartu (podpisany 2 lutego 1920 roku) zakończył wojnę.",
    "Это короткая страница о войне и её последствиях. Тартуский договор (2 февраля 1920 года) завершил войну.",
    "Tartu sutartis (1920 m. vasario 2 d.) baigė karą.",
]


def claims(text: str) -> list[Claim]:
    return list(read_claims(cut(read("a.md", text.encode())[0])).claims)


@pytest.mark.parametrize(("sentence", "known"), DATED)
def test_what_stands_behind_a_name_dates_that_instrument(
    sentence: str, known: dict[str, Value]
) -> None:
    told = [c for c in claims(LEAD + sentence + "\n") if c.start >= len(LEAD)]

    of_it = {c.property: c.value for c in told if c.property not in {"title", "party"}}
    assert of_it == known
    assert len({c.about for c in told}) == 1
    assert told[0].about != 0


@pytest.mark.parametrize("sentence", UNDATED)
def test_brackets_that_tell_of_something_else_date_nothing(sentence: str) -> None:
    told = [c for c in claims(LEAD + sentence + "\n") if c.start >= len(LEAD)]

    assert [c.property for c in told if c.property.startswith(("signature.", "entry_into_"))] == []


@pytest.mark.parametrize("sentence", ELSEWHERE)
def test_days_stand_behind_names_in_other_languages(sentence: str) -> None:
    assert {c.value for c in claims(sentence) if c.property == "signature.date"} == {"1920-02-02"}


def test_the_entry_s_own_treaty_called_by_its_sides_and_day_is_no_second_one() -> None:
    told = claims(LEAD + "The Latvian–Norwegian pact of 3 May 1931 was short.\n")

    assert {c.about for c in told if c.property == "signature.date"} == {0}


BY_KIND = "The treaty confirmed the peace treaty of 2 February 1920 and the treaty of mutual assistance of 4 May 1922."


def test_a_treaty_told_by_its_kind_and_day_has_both() -> None:
    told = [c for c in claims(LEAD + BY_KIND) if c.rule.endswith(("with-day", "behind-name"))]

    assert [(c.property, c.value) for c in told] == [
        ("kind", "peace treaty"),
        ("signature.date", "1920-02-02"),
        ("kind", "treaty of mutual assistance"),
        ("signature.date", "1922-05-04"),
    ]


def test_a_treaty_told_by_its_kind_and_day_is_no_subject_of_its_sentence() -> None:
    said = claims(
        LEAD + "Unlike the peace treaty of 2 February 1920, it was registered on 5 June 1931."
    )
    (own,) = {c.about for c in said if c.value == "1931-05-03"}

    assert {c.about for c in said if c.property == "registration.date"} <= {own}


def test_a_treaty_confirms_each_of_two_that_are_told_by_kind_and_day() -> None:
    confirmed = [c.target for c in claims(LEAD + BY_KIND) if c.property == "relation.confirms"]

    assert len(set(confirmed)) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "The pact confirmed the peace treaties of 2 February 1920 and 4 May 1922.",
        "The pact confirmed the treaty of 2 February 1920.",
        "The pact confirmed the peace treaty of 1920.",
    ],
)
def test_what_is_told_by_less_than_a_kind_and_a_day_is_no_treaty(sentence: str) -> None:
    assert not [c for c in claims(LEAD + sentence) if c.rule == "any.kind.with-day"]
