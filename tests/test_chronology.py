from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.chronology import (
    Precision,
    contradicts,
    finer,
    first_day,
    gregorian_of_julian,
    interval,
    is_edtf,
    julian_of_gregorian,
    last_day,
    on_or_before,
    parse,
    precision,
    read_day,
    sort_key,
    supports,
    written,
)
from foedera.errors import BadDateError

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31))
FORMS = st.one_of(
    DAYS.map(date.isoformat),
    DAYS.map(lambda day: f"{day:%Y-%m}"),
    DAYS.map(lambda day: f"{day:%Y}"),
    DAYS.map(lambda day: f"{day.year // 10}X"),
    DAYS.map(lambda day: f"{day:%Y-%m}~"),
    DAYS.map(lambda day: f"{day:%Y}/.."),
    DAYS.map(lambda day: f"../{day:%Y-%m}"),
    st.tuples(DAYS, DAYS).map(lambda two: "/".join(day.isoformat() for day in sorted(two))),
    st.tuples(DAYS, st.integers(21, 24)).map(lambda two: f"{two[0].year}-{two[1]}"),
)


@pytest.mark.parametrize(
    ("text", "first", "last", "how"),
    [
        ("1926-09-28", "1926-09-28", "1926-09-28", Precision.DAY),
        ("1920-02", "1920-02-01", "1920-02-29", Precision.MONTH),
        ("1920", "1920-01-01", "1920-12-31", Precision.YEAR),
        ("192X", "1920-01-01", "1929-12-31", Precision.DECADE),
        ("19XX", "1900-01-01", "1999-12-31", Precision.CENTURY),
        ("1919-21", "1919-03-01", "1919-05-31", Precision.SEASON),
        ("1996-23", "1996-09-01", "1996-11-30", Precision.SEASON),
        ("1919-24", "1919-01-01", "1920-02-29", Precision.SEASON),
        ("1939-09/1939-10", "1939-09-01", "1939-10-31", Precision.INTERVAL),
        ("1921-21/1922-12", "1921-03-01", "1922-12-31", Precision.INTERVAL),
    ],
)
def test_a_date_covers_its_days(text: str, first: str, last: str, how: Precision) -> None:
    it = parse(text)

    assert (str(it.first), str(it.last), it.precision) == (first, last, how)


def test_doubt_and_approximation_are_kept() -> None:
    assert (parse("1926-09?").uncertain, parse("1926-09?").approximate) == (True, False)
    assert (parse("1919-08~").uncertain, parse("1919-08~").approximate) == (False, True)
    assert parse("1919-08~/..").approximate


def test_an_open_side_has_no_day() -> None:
    assert (first_day("1920/.."), last_day("1920/..")) == (date(1920, 1, 1), None)
    assert (first_day("../1919-05"), last_day("../1919-05")) == (None, date(1919, 5, 31))


@pytest.mark.parametrize(
    "text",
    ["", "soon", "1926-13", "1926-02-30", "1926-9-28", "192X-05", "1920-25", "1920-21-03", "../..",
     "1926/1920", "1926-09-28T10", "0000", "1926-00", "1926-09-00", "١٩٢٦", "1926\n"],
)  # fmt: skip
def test_what_is_no_date_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(BadDateError) as refusal:
        parse(text)

    assert "\n" not in str(refusal.value)
    assert not is_edtf(text)


def test_a_coarser_date_supports_a_finer_one_and_not_the_other_way_round() -> None:
    assert supports("1926", "1926-09-28")
    assert supports("1926-09", "1926-09-28")
    assert supports("1920/..", "1931")
    assert not supports("1926-09-28", "1926")
    assert not supports("1926-10", "1926-09-28")


def test_dates_contradict_each_other_when_they_share_no_day() -> None:
    assert contradicts("1937-10-11", "1942-12-31")
    assert contradicts("1926-09-17", "1926-09-28")
    assert not contradicts("1926", "1926-09-28")
    assert not contradicts("1921-21/1922-12", "1922")


def test_about_a_month_leaves_room_for_its_neighbours() -> None:
    assert not contradicts("1919-08~", "1919-09-05")
    assert contradicts("1919-08~", "1919-11")


def test_the_finer_of_two_is_the_one_that_says_more() -> None:
    assert finer("1926", "1926-09-28") == "1926-09-28"
    assert finer("1926-09-28", "1926") == "1926-09-28"
    assert finer("1926-09", "1920-06") == "1926-09"


def test_a_month_that_holds_the_day_leaves_the_order_open() -> None:
    day = date(1921, 10, 15)

    assert on_or_before("1921-10-14", day) is True
    assert on_or_before("1921-10-16", day) is False
    assert on_or_before("1921-10", day) is None
    assert on_or_before("1921-09", day) is True


def test_dates_sort_by_their_first_day_and_the_unknown_last() -> None:
    dates = ["", "1926-09-28", "1926", "1926-09", "../1919-05", "1920/.."]

    assert sorted(dates, key=sort_key) == [
        "../1919-05", "1920/..", "1926", "1926-09", "1926-09-28", "",
    ]  # fmt: skip


def test_writing_a_date_gives_nothing_for_a_day_that_is_none() -> None:
    assert written(1926, 9, 28) == "1926-09-28"
    assert written(1919, 21) == "1919-21"
    assert written(1926, 2, 30) == ""
    assert interval("1920", "") == "1920/.."
    assert interval("1926", "1920") == ""


def test_the_russian_february_of_1918_began_on_the_fourteenth() -> None:
    assert gregorian_of_julian(1918, 1, 31) == date(1918, 2, 13)
    assert gregorian_of_julian(1900, 2, 29) == date(1900, 3, 13)
    with pytest.raises(BadDateError):
        gregorian_of_julian(1901, 2, 29)


@given(st.dates(min_value=date(2, 1, 1), max_value=date(9990, 1, 1)))
def test_the_two_calendars_lead_to_each_other_and_back(day: date) -> None:
    assert gregorian_of_julian(*julian_of_gregorian(day)) == day


@given(st.dates(min_value=date(2, 1, 1), max_value=date(9990, 1, 1)))
def test_the_julian_calendar_counts_day_by_day(day: date) -> None:
    today, tomorrow = julian_of_gregorian(day), julian_of_gregorian(day + timedelta(days=1))

    assert tomorrow > today


def test_a_day_is_read_as_typed() -> None:
    assert read_day(" 1932-01-01 ") == date(1932, 1, 1)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("yesterday", "is no date"),
        ("02/03/1865", "is no date"),
        ("1932-13-01", "no day of the calendar"),
        ("1931-02-29", "no day of the calendar"),
        ("1932", "no single day"),
        ("1932-01", "no single day"),
        ("x" * 5000, "is no date"),
        ("1932-01-01\n1933-01-01", "is no date"),
    ],
)
def test_what_is_no_day_is_answered_with_one_clear_line(typed: str, why: str) -> None:
    with pytest.raises(BadDateError) as refusal:
        read_day(typed)

    said = str(refusal.value)
    assert why in said
    assert "YYYY-MM-DD" in said
    assert "\n" not in said
    assert len(said) < 200


@given(FORMS, FORMS)
def test_support_excludes_contradiction(one: str, other: str) -> None:
    assert contradicts(one, other) == contradicts(other, one)
    if supports(one, other):
        assert not contradicts(one, other)
    assert supports(one, one)


@given(FORMS)
def test_every_form_keeps_its_text_and_its_order_of_days(text: str) -> None:
    it = parse(text)

    assert it.text == text
    assert it.first is None or it.last is None or it.first <= it.last
    assert precision(text) is it.precision


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        assert parse(text).text == text
    except BadDateError as refusal:
        assert str(refusal)  # noqa: PT017 # a refusal says why
