"""Every way of writing a date that the program reads, one line each."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.dates import DateFound, find_dates
from foedera.claims.dates.languages import words_of

DAYS = st.dates(min_value=date(1600, 1, 1), max_value=date(2099, 12, 31))


def only(text: str, language: str = "en") -> DateFound:
    """Give the one date of a text."""
    found = find_dates(text, language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        "signed on 28-Sep-1926",
        "signed on 28-September-1926",
        "signed on 28September1926",
        "signed on the 28th. September 1926",
        "the 28th. day of Sept., A.D. 1926",
        "Septr. 28th, 1926",
        "on 28. 9. 1926",
        "28-IX-1926",
        "signed on September 28, 1926, at Strelsau",
        "signed at Strelsau, 28 September 1926.",
        "the 28th of September, 1926",
        "on the 28th day of September 1926",
        "Sept. 28, 1926",
        "28 Sep 1926",
        "Sept'r 28th, 1926",
        "SEPTEMBER 28, 1926",
        "done on 28 september 1926",
        "Date: 1926-09-28",
        "(28.9.1926)",
        "28.09.1926",
        "28/09/1926",
        "09/28/1926",
        "28.IX.1926",
        "28 IX 1926",
        "28 09 1926",
        "September\n28, 1926",
        "September 28,\n1926",
        "September\u00a028,\u00a01926",
        "September 28,1926",
        "September 28, I926",
        "September 28, l926",
        "September 28, 19z6",
        "September 28, 192643 the delegates",
        "September 28, 19267 the delegates",
        (
            "this twenty-eighth day of September, in the year of our Lord one thousand nine "
            "hundred and twenty-six"
        ),
        "this twenty eighth day of September nineteen hundred and twenty-six",
        "September twenty-eighth, nineteen hundred and twenty-six",
        "the twenty-eighth day of September, A. D. 1926",
        (
            "the twenty-eighth day of September, in the year one thousand\n   nine hundred\n\n"
            "and twenty-six"
        ),
        "September 28 of the year 1926",
        "1926 September 28",
    ],
)  # fmt: skip
def test_english_writes_a_day_in_many_ways(text: str) -> None:
    found = find_dates(text)

    assert [it.value for it in found] == ["1926-09-28"]
    assert found[0].kind == "day"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("December fourteenth, eighteen hundred and eighty-six", "1886-12-14"),
        ("the third day of February, one thousand eight hundred and fifty-four", "1854-02-03"),
        ("the 3d of March, eighteen hundred & six", "1806-03-03"),
        ("the first day of May, two thousand and four", "2004-05-01"),
        ("the thirty-first day of January, nineteen twenty", "1920-01-31"),
        ("on the 29th of February, 1920", "1920-02-29"),
        ("Strelsau, I September 1965", "1965-09-01"),
        ("the sixteenth day of the November, 1855", "1855-11-16"),
    ],
)
def test_english_spells_dates_out(text: str, value: str) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "le 28 septembre 1926", "1926-09-28"),
        ("fr", "fait à Strelsau, le 1er mai 1926", "1926-05-01"),
        ("fr", "le vingt-huit septembre mil neuf cent vingt-six", "1926-09-28"),
        ("fr", "le premier août mil neuf cent quatre-vingt-dix-huit", "1998-08-01"),
        ("fr", "le dix-sept février dix-neuf cent soixante et onze", "1971-02-17"),
        ("fr", "du 6 août 1931", "1931-08-06"),
        ("fr", "LE 5 DÉCEMBRE 1933", "1933-12-05"),
        ("fr", "le vingt-huitième jour de septembre mil neuf cent vingt-six", "1926-09-28"),
        ("fr", "ce vingt et unième jour de mars 1921", "1921-03-21"),
        ("fr", "le 28 7bre 1726", "1726-09-28"),
        ("fr", "le 30 ventôse an XI", "1803-03-21"),
        ("fr", "le dix floréal de l'an onze de la République", "1803-04-30"),
        (
            "en",
            "the tenth day of Floreal, in the eleventh year of the French Republic",
            "1803-04-30",
        ),
        ("en", "on 18 Brumaire, Year VIII", "1799-11-09"),
        ("fr", "le 5 decembre 1933", "1933-12-05"),
        ("fr", "en septembre 1926", "1926-09"),
        ("fr", "l'an mil neuf cent vingt-six", "1926"),
        ("fr", "au printemps 1919", "1919-21"),
        ("de", "am 28. September 1926", "1926-09-28"),
        ("de", "den 28ten September 1926", "1926-09-28"),
        ("de", "im März 1918", "1918-03"),
        ("de", "am 28. 9. 1926", "1926-09-28"),
        (
            "de",
            "am achtundzwanzigsten September neunzehnhundertsechsundzwanzig",
            "1926-09-28",
        ),
        ("de", "am 19. Jänner 1858", "1858-01-19"),
        (
            "fr",
            "le vingt-huitième jour du mois de septembre de l'an mil neuf cent vingt-six",
            "1926-09-28",
        ),
        ("fr", "ce troisième jour de mai mil neuf cent vingt", "1920-05-03"),
        ("es", "el 28 de septiembre de 1926", "1926-09-28"),
        ("es", "a los once dias del mes de marzo del ano 1991", "1991-03-11"),
        ("es", "el 1º de mayo de 1926", "1926-05-01"),
        ("es", "el primero de setiembre del año 1926", "1926-09-01"),
        ("pl", "dnia 28 września 1926 r.", "1926-09-28"),
        ("pl", "we wrześniu 1926", "1926-09"),
        ("ru", "28 сентября 1926 г.", "1926-09-28"),
        ("ru", "в Октябре 1939 года", "1939-10"),
        ("lt", "1926 m. rugsėjo 28 d.", "1926-09-28"),
        ("lt", "1922 metų birželio 5 dieną", "1922-06-05"),
    ],
)
def test_other_languages_write_theirs(language: str, text: str, value: str) -> None:
    assert only(text, language).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("May 6 and May 7, 1921", "1921-05-06/1921-05-07"),
        ("6 and 7 May 1921", "1921-05-06/1921-05-07"),
        ("May 6-7, 1921", "1921-05-06/1921-05-07"),
        ("6–7 May 1921", "1921-05-06/1921-05-07"),
        ("between July 3 and July 21, 1922", "1922-07-03/1922-07-21"),
        ("from 3 to 21 July 1922", "1922-07-03/1922-07-21"),
        ("from 28 September to 3 October 1926", "1926-09-28/1926-10-03"),
        ("December 25 to January 3, 1921", "1920-12-25/1921-01-03"),
        ("June–July 1922", "1922-06/1922-07"),
        ("from April 1912 to 1929", "1912-04/1929"),
        ("in 1911–1912", "1911/1912"),
        ("(1961–1968)", "1961/1968"),
        ("1961-68", "1961/1968"),
        ("the season of 1926/27", "1926/1927"),
        ("from 1922 to 1991", "1922/1991"),
        ("between 1920 and 1922", "1920/1922"),
        ("spring 1921 to December 1922", "1921-21/1922-12"),
    ],
)
def test_two_dates_make_a_range(text: str, value: str) -> None:
    it = only(text)

    assert (it.value, it.kind) == (value, "range")


def test_dates_that_share_a_year_stay_two() -> None:
    found = find_dates("ratified on 3 May and 8 June 1921")

    assert [it.value for it in found] == ["1921-05-03", "1921-06-08"]


def test_days_that_share_a_month_stay_two_when_others_lie_between() -> None:
    found = find_dates("sessions of 3 and 8 June 1921")

    assert [it.value for it in found] == ["1921-06-03", "1921-06-08"]


@pytest.mark.parametrize(
    ("text", "value", "julian"),
    [
        ("12/25 February 1918", "1918-02-25", "1918-02-12"),
        ("12 (25) February 1918", "1918-02-25", "1918-02-12"),
        ("30 January/12 February 1918", "1918-02-12", "1918-01-30"),
        ("25 December 1877/6 January 1878", "1878-01-06", "1877-12-25"),
        ("30 March [O.S. 18 March] 1856", "1856-03-30", "1856-03-18"),
        ("March 30 (O.S. March 18), 1856", "1856-03-30", "1856-03-18"),
        ("30 March 1856 (18 March, Old Style)", "1856-03-30", "1856-03-18"),
        ("18 March O.S. (30 March N.S.) 1856", "1856-03-30", "1856-03-18"),
        ("18 March (30 N.S.) 1856", "1856-03-30", "1856-03-18"),
        ("5 January 1878 [24 December 1877 O.S.]", "1878-01-05", "1877-12-24"),
        ("15 March 1917 (O.S. 2 March)", "1917-03-15", "1917-03-02"),
        ("2 March 1917 (O.S.)", "1917-03-15", "1917-03-02"),
        ("20 December [1 January N.S.] 1856", "1857-01-01", "1856-12-20"),
        ("12 January [O.S. 31 December] 1857", "1857-01-12", "1856-12-31"),
    ],
)
def test_the_old_style_stands_beside_the_new(text: str, value: str, julian: str) -> None:
    found = find_dates(text)

    assert [(it.value, it.julian) for it in found] == [(value, julian)]


def test_two_days_that_cannot_be_one_stay_two() -> None:
    found = find_dates("on 30 March (O.S. 3 March) 1856")

    assert [it.value for it in found] == ["", "", "1856"]


def test_a_day_of_the_republic_needs_its_year() -> None:
    assert find_dates("le 9 thermidor", "fr") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("Article 4. 2. 1926 was the year of", "1926"), ("28 7bre 1726", "1726")],
)
def test_digits_that_are_no_day_leave_their_year(text: str, value: str) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    ("text", "value", "part"),
    [
        ("in late August 1922", "1922-08", "late"),
        ("at the end of September 1922", "1922-09", "late"),
        ("in early 1919", "1919", "early"),
        ("late in August 1922", "1922-08", "late"),
        ("by mid-June 1919", "1919-06", "mid"),
        ("in the first half of 1919", "1919", "early"),
    ],
)
def test_a_part_of_a_month_is_the_month_and_says_which_part(
    text: str, value: str, part: str
) -> None:
    it = only(text)

    assert (it.value, it.kind, it.part) == (value, "part", part)


@pytest.mark.parametrize(
    ("text", "kind", "month", "day"),
    [
        ("began on April 15 at noon", "day-month", 4, 15),
        ("on the 15th of April", "day-month", 4, 15),
        ("In March the delegates met", "month-name", 3, 0),
        ("by mid-May", "part", 5, 0),
        ("in the spring", "season", 21, 0),
    ],
)
def test_a_date_without_a_year_waits_for_it(text: str, kind: str, month: int, day: int) -> None:
    it = only(text)

    assert (it.value, it.kind, it.month, it.day) == ("", kind, month, day)


@pytest.mark.parametrize(
    ("text", "kind", "value", "lead"),
    [
        ("in 1926 the treaty", "year", "1926", "in"),
        ("until 1926", "year", "1926", "until"),
        ("the year 1926", "year", "1926", "in"),
        ("AJIL 27 (1926), p. 184", "bare-year", "1926", ""),
        ("the 1920s", "decade", "192X", ""),
        ("since May 1919", "month", "1919-05", "from"),
        ("by May 1919", "month", "1919-05", "by"),
        ("before 3 May 1919", "day", "1919-05-03", "before"),
    ],
)
def test_the_word_before_says_what_a_date_bounds(
    text: str, kind: str, value: str, lead: str
) -> None:
    it = only(text)

    assert (it.kind, it.value, it.lead) == (kind, value, lead)


@pytest.mark.parametrize(
    "text",
    [
        "File:Map of Ruritania 1939-1940.svg",
        "Ruritania_1939.png",
        "vol. 125, pp. 256-263",
        "pp. 1256-1263",
        "doi 10.2307/3000451",
        "ISBN 978-1-9240-1926-3",
        "1926 acres of land",
        "$1926 in silver",
        "the sum of 1,926 crowns",
        "No. 1926",
        "Article 1926",
        "1926.5 kilometres",
        "21926 and 19261",
        "A1926B",
        "the parties may march in august company",
        "General March said: May God help",
        "ships fall and spring leaks",
        "section 12.3.45",
        "Articles 15.11.23 and 15.11.25",
        "under paragraph 2 may be heard",
        "paragraphs 1 and 2 may apply",
        "between the isle and Jan Mayen",
        "May I ask; I May not",
        "telephone 1926-1920",
        "",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text) == []


def test_a_day_that_never_was_leaves_its_year_only() -> None:
    assert [(it.value, it.kind) for it in find_dates("February 30, 1926")] == [
        ("1926", "bare-year")
    ]


def test_an_english_numeric_date_stays_open_between_day_and_month() -> None:
    it = only("02/03/1865")

    assert (it.kind, it.value) == ("numeric", "")
    assert it.readings == ("1865-03-02", "1865-02-03")


def test_a_footnote_mark_is_left_out_of_the_words() -> None:
    text = "signed May 19, 192443 at Strelsau"
    it = only(text)

    assert text[it.start : it.end] == "May 19, 1924"


def test_offsets_count_characters_and_not_bytes() -> None:
    text = "Żeligów, Š–Ž: « 28 September 1926 » — and 1 May 1927"

    assert [text[it.start : it.end] for it in find_dates(text)] == [
        "28 September 1926",
        "1 May 1927",
    ]


def _english(day: date) -> list[str]:
    month = words_of("en").months[day.month - 1].split()[0].capitalize()
    return [
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"the {day.day}th day of {month}, {day.year}",
        f"{month[:3]}. {day.day}, {day.year}" if month != "May" else f"May {day.day}, {day.year}",
        day.isoformat(),
        f"{month.upper()} {day.day}, {day.year}",
    ]


@given(DAYS, st.integers(0, 5), st.sampled_from(["", "on ", "Done at Strelsau, ", "(«"]))
def test_any_day_written_in_english_is_read_back(day: date, form: int, before: str) -> None:
    text = f"{before}{_english(day)[form]}; the end"

    assert [it.value for it in find_dates(text)] == [day.isoformat()]


ORDERS = {
    "fr": "le {day} {month} {year}",
    "de": "am {day}. {month} {year}",
    "es": "el {day} de {month} de {year}",
    "pl": "{day} {month} {year} r.",
    "ru": "{day} {month} {year} г.",
    "lt": "{year} m. {month} {day} d.",
    "en": "the {day} of {month}, {year}",
}


@given(DAYS, st.sampled_from(sorted(ORDERS)), st.booleans())
def test_any_day_written_in_any_language_is_read_back(
    day: date,
    language: str,
    in_capitals: bool,  # noqa: FBT001 # drawn by hypothesis
) -> None:
    name = words_of(language).months[day.month - 1].split()[0]
    month = name.upper() if in_capitals else name
    text = ORDERS[language].format(day=day.day, month=month, year=day.year)

    assert [it.value for it in find_dates(text, language)] == [day.isoformat()]


@given(st.text(), st.sampled_from([*sorted(ORDERS), "xx", ""]))
def test_no_text_breaks_the_reading(text: str, language: str) -> None:
    assert all(0 <= it.start < it.end <= len(text) for it in find_dates(text, language))


PIECES = st.sampled_from(
    ["May", "march", " ", "\n", "28", "1926", "192643", ",", "-", "–", "/", ".", "and", "to", "of",
     "the", "year", "day", "same", "five", "hundred", "within", "(", ")", "IX", "spring", "I9", "é",
     "thousand", "'26", "twenty-eighth", "late", "end", "months", "earlier", "between", "s", "A.D."]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30), st.booleans())
def test_dates_found_stand_in_order_without_overlap(pieces: list[str], spaced: bool) -> None:  # noqa: FBT001
    text = (" " if spaced else "").join(pieces)
    found = find_dates(text)

    ends = [0, *(it.end for it in found)]
    assert all(end <= it.start < it.end for end, it in zip(ends, found, strict=False))
