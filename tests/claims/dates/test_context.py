"""Dates that the text before them settles, and durations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.chronology import parse_duration
from foedera.claims.dates import find_dates, find_durations, resolve


def settled(text: str, language: str = "en", *, default_year: int | None = None) -> list[str]:
    """Give the values of a text's dates, resolved."""
    return [it.value for it in resolve(find_dates(text, language), default_year=default_year)]


def test_the_same_day_is_the_day_before_it() -> None:
    text = "Ratifications were exchanged on 11 November 1925, and on the same day it took effect."

    assert settled(text) == ["1925-11-11", "1925-11-11"]


def test_what_is_inferred_says_so() -> None:
    stated, inferred = resolve(find_dates("signed 8 May 1921; talks resumed on 24 May"))

    assert (stated.value, stated.inferred) == ("1921-05-08", False)
    assert (inferred.value, inferred.inferred, inferred.kind) == ("1921-05-24", True, "day")


def test_a_month_takes_the_year_of_the_date_before_it() -> None:
    assert settled("declared on 6 May 1921. In June the others signed.") == [
        "1921-05-06",
        "1921-06",
    ]


def test_days_are_counted_from_the_date_before() -> None:
    text = "The note of March 20, 1936. Five days earlier the war had begun; two weeks later"

    assert settled(text)[:2] == ["1936-03-20", "1936-03-15"]


def test_within_a_month_of_a_month_is_the_next() -> None:
    assert settled("in late December 1921; within a month they held the north") == [
        "1921-12",
        "1922-01",
    ]


def test_within_days_of_a_day_is_any_of_them() -> None:
    assert settled("on 3 May 1920; within ten days") == ["1920-05-03", "1920-05-03/1920-05-13"]


def test_a_term_counted_from_what_is_named_next_is_not_told_by_the_date_before() -> None:
    assert settled("on 3 May 1920; within ten days of ratification") == ["1920-05-03"]
    assert settled("on 3 May 1920; six months after the exchange") == ["1920-05-03"]


def test_the_end_of_that_year_keeps_its_part() -> None:
    found = resolve(find_dates("founded in May 1920, dissolved at the end of that year"))

    assert [(it.value, it.part) for it in found] == [("1920-05", ""), ("1920", "late")]


def test_the_following_year_is_the_next() -> None:
    assert settled("Signed on 3 May 1920, renewed the following year.")[-1] == "1921"
    assert settled("Signed on 31 May 1920, ratified the next day.")[-1] == "1920-06-01"
    assert settled("Signed on 31 May 1920, ratified the next month.")[-1] == "1920-06"
    assert settled("Signed in May 1920, ratified the previous day.")[-1] == ""


def test_a_year_later_is_the_same_day_of_the_next() -> None:
    assert settled("Signed on 3 May 1920, renewed one year later.")[-1] == "1921-05-03"


def test_a_range_without_a_year_takes_it_whole() -> None:
    assert settled("the battle between July 3 and July 21", default_year=1922) == [
        "1922-07-03/1922-07-21"
    ]
    assert settled("from December 28 to January 3", default_year=1920) == ["1920-12-28/1921-01-03"]


def test_without_any_year_a_date_stays_open() -> None:
    assert settled("on April 15 they met; the same day they parted") == ["", ""]
    assert settled("on April 15 they met", default_year=1920) == ["1920-04-15"]


def test_february_29_does_not_become_a_day_that_never_was() -> None:
    assert settled("on February 29", default_year=1921) == [""]


def test_british_registers_put_the_day_first() -> None:
    found = find_dates("02/03/1865")

    assert resolve(found)[0].value == ""
    assert resolve(found, is_day_first=True)[0].value == "1865-03-02"


def test_two_digits_take_the_century_of_the_dates_around() -> None:
    assert settled("in 1914, on May 5, '16") == ["1914", "1916-05-05"]
    assert settled("in 1864, on 24.05.66") == ["1864", "1866-05-24"]


def test_the_french_refer_back_as_well() -> None:
    text = "signé le 20 mars 1936; le même jour; cinq jours plus tôt"

    assert settled(text, "fr") == ["1936-03-20", "1936-03-20", "1936-03-15"]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("prolonged for another five years", "en", ["P5Y"]),
        ("on six months' notice", "en", ["P6M"]),
        ("an answer within 48 hours", "en", ["PT48H"]),
        ("for three (3) years", "en", ["P3Y"]),
        ("eighteen months, then a further ninety days", "en", ["P18M", "P90D"]),
        ("a term of twenty-five years", "en", ["P25Y"]),
        ("a five-year term", "en", ["P5Y"]),
        ("a fortnight or a week", "en", ["P14D", "P1W"]),
        ("one hundred and twenty days", "en", ["P120D"]),
        ("the same year, those days, in 1926 years passed", "en", []),
        ("pour cinq ans, avec un préavis de six mois", "fr", ["P5Y", "P6M"]),
        ("dans les soixante-douze heures", "fr", ["PT72H"]),
        ("auf fünf Jahre", "de", ["P5Y"]),
        ("por diez años", "es", ["P10Y"]),
        ("на пять лет", "ru", ["P5Y"]),
        ("na pięć lat", "pl", ["P5Y"]),
        ("penkeriems metams; 5 metams", "lt", ["P5Y", "P5Y"]),
    ],
)
def test_durations_are_read_with_their_units(text: str, language: str, values: list[str]) -> None:
    found = find_durations(text, language)

    assert [it.value for it in found] == values


@given(st.text(), st.sampled_from(["en", "fr", "ru"]))
def test_no_text_breaks_the_reading_of_durations(text: str, language: str) -> None:
    for it in find_durations(text, language):
        assert 0 <= it.start < it.end <= len(text)
        assert parse_duration(it.value).text == it.value


@given(st.integers(1, 999), st.sampled_from(["days", "months", "years"]))
def test_any_number_of_units_is_read_back(number: int, unit: str) -> None:
    assert [it.value for it in find_durations(f"for {number} {unit}")] == [
        f"P{number}{unit[0].upper()}"
    ]


@given(st.lists(st.sampled_from(
    ["3 May 1920", "the same day", "on May 5", "within a month", "five days earlier", "in 1919",
     "that year", "24.05.66", "02/03/1865", "from May 3 to June 5", "in the spring", "; "]
)), st.one_of(st.none(), st.integers(1, 9999)))  # fmt: skip
def test_resolving_keeps_every_date_and_its_place(
    pieces: list[str], default_year: int | None
) -> None:
    found = find_dates("; ".join(pieces))
    result = resolve(found, default_year=default_year)

    assert [(it.start, it.end) for it in result] == [(it.start, it.end) for it in found]
    assert all(after.value == before.value for before, after in zip(found, result, strict=True)
               if before.value)  # fmt: skip
