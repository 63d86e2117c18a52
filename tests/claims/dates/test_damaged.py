"""Days whose blanks were lost, or whose digits OCR misread or set apart."""

import pytest

from foedera.claims.dates import find_dates


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("done at Turku on 14June 1971.", "en", "1971-06-14"),
        ("done at Turku on June14, 1971.", "en", "1971-06-14"),
        ("the lst day of May 1971", "en", "1971-05-01"),
        ("le ler janvier 1971", "fr", "1971-01-01"),
        ("le 1 ° janvier 1971", "fr", "1971-01-01"),
        ("this 1 9th day of March 1971", "en", "1971-03-19"),
        ("le 1 9 janvier 1971", "fr", "1971-01-19"),
        ("Article 1 9th day of May 1971", "en", "1971-05-09"),
    ],
)
def test_a_damaged_day_is_read(text: str, language: str, value: str) -> None:
    assert [it.value for it in find_dates(text, language)] == [value]
