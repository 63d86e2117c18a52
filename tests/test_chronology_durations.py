from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.chronology import add_duration, add_months, parse_duration, shift, subtract_duration
from foedera.errors import BadDateError

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    ("text", "months", "days", "minutes"),
    [
        ("P5Y", 60, 0, 0),
        ("P6M", 6, 0, 0),
        ("P1Y6M", 18, 0, 0),
        ("P2W", 0, 14, 0),
        ("P10D", 0, 10, 0),
        ("PT48H", 0, 0, 2880),
        ("P1DT12H", 0, 1, 720),
    ],
)
def test_a_duration_is_read_in_its_units(text: str, months: int, days: int, minutes: int) -> None:
    it = parse_duration(text)

    assert (it.months, it.days, it.minutes, it.text) == (months, days, minutes, text)


@pytest.mark.parametrize("text", ["", "P", "PT", "5Y", "P5", "P5YT", "P-5Y", "P5S", "P1M1Y"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(BadDateError):
        parse_duration(text)


def test_months_are_clipped_to_the_end_of_february() -> None:
    assert add_duration(date(1991, 11, 30), "P3M") == date(1992, 2, 29)
    assert add_duration(date(1990, 11, 30), "P3M") == date(1991, 2, 28)
    assert subtract_duration(date(1920, 3, 31), "P1M") == date(1920, 2, 29)


def test_an_ultimatum_of_48_hours_runs_out_two_days_later() -> None:
    assert add_duration(date(1936, 3, 20), "PT48H") == date(1936, 3, 22)
    assert add_duration(date(1936, 3, 20), "PT36H") == date(1936, 3, 22)


def test_a_term_of_five_years_ends_on_the_same_day_of_the_year() -> None:
    assert add_duration(date(1925, 11, 11), "P5Y") == date(1930, 11, 11)
    assert add_duration(date(1924, 2, 29), "P1Y") == date(1925, 2, 28)


def test_a_date_moves_at_its_own_exactness() -> None:
    assert shift("1936-03-20", "P5D", -1) == "1936-03-15"
    assert shift("1921-12", "P1M") == "1922-01"
    assert shift("1926", "P5Y") == "1931"
    assert shift("1926-09-28", "P1M") == "1926-10-28"


def test_a_date_does_not_move_by_less_than_it_says() -> None:
    assert shift("1918-12", "P5D") == ""
    assert shift("1918", "P6M") == ""
    assert shift("1920/..", "P1Y") == ""
    assert shift("1919-21", "P1Y") == ""


def test_no_date_leads_out_of_the_calendar() -> None:
    with pytest.raises(BadDateError):
        add_duration(date(9999, 1, 1), "P1Y")
    with pytest.raises(BadDateError):
        add_duration(date(9999, 12, 31), "P1D")
    with pytest.raises(BadDateError):
        subtract_duration(date(1, 1, 1), "P1M")


@given(DAYS, st.integers(-600, 600))
def test_months_lead_to_the_right_month_and_never_past_the_day(day: date, months: int) -> None:
    there = add_months(day, months)

    assert there.year * 12 + there.month == day.year * 12 + day.month + months
    assert there.day <= day.day


@given(DAYS, st.integers(0, 9999))
def test_days_forth_and_back_cancel_out(day: date, days: int) -> None:
    assert subtract_duration(add_duration(day, f"P{days}D"), f"P{days}D") == day
