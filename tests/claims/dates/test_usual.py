"""The usual forms of a date are read at a glance as they are read word by word."""

import pytest

from foedera.claims.dates import find_dates
from foedera.claims.dates.around_month import around_month
from foedera.claims.dates.context import Spot
from foedera.claims.dates.grammar import grammar
from foedera.claims.dates.usual import usual

AT_A_GLANCE = (
    ("en", "The pact was signed at Riga on 4 May 1932 by both.", "1932-05-04"),
    ("en", "It was extended until 31 December 1942.", "1942-12-31"),
    ("en", "signed at Riga, May 4, 1932, in duplicate", "1932-05-04"),
    ("en", "May 4, 1932", "1932-05-04"),
    ("fr", "Le pacte fut conclu le 4 mai 1932 à Riga.", "1932-05-04"),
    ("ru", "Договор был подписан от 4 мая 1932 года.", "1932-05-04"),
)
WORD_BY_WORD = (
    ("en", "The talks of 3 and 5 May 1921 were long."),
    ("en", "They met from 3 to 5 May 1921 in Riga."),
    ("en", "They met from 3 up to 5 May 1921 in Riga."),
    ("en", "It was signed on 12/24 February 1918 in Riga."),
    ("en", "A note followed on 31 May 19324 at last."),
    ("en", "It is dated 32 May 1932 by mistake."),
    ("en", "The 3rd of May 4, 1932 were the days."),
    ("fr", "Les séances du 3 et le 5 mai 1921 furent longues."),
)


def _spots(text: str, language: str) -> list[Spot]:
    g = grammar(language)
    found = (Spot(text, start, end, 0, g) for start, end in g.anchors(text))
    return [spot for spot in found if spot.word in g.months]


@pytest.mark.parametrize(("language", "text", "day"), AT_A_GLANCE)
def test_a_usual_date_is_read_at_a_glance_as_it_is_word_by_word(
    language: str, text: str, day: str
) -> None:
    (spot,) = _spots(text, language)
    month = spot.grammar.months[spot.word]

    found = usual(spot, month)

    assert found is not None
    assert [found] == around_month(spot)
    assert [one.value for one in find_dates(text, language)] == [day]


@pytest.mark.parametrize(("language", "text"), WORD_BY_WORD)
def test_what_is_not_quite_usual_is_left_to_be_read_word_by_word(language: str, text: str) -> None:
    (spot,) = _spots(text, language)

    assert usual(spot, spot.grammar.months[spot.word]) is None
