"""Values of the contract in words for a reader."""

import pytest

from foedera.claims.model import Value
from foedera.terms import ACTS, PROPERTIES
from foedera.web.wording import (
    ACT_WORDS,
    MARK_WORDS,
    date_words,
    duration_words,
    property_words,
    value_words,
)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("1926-09-28", "28 September 1926"),
        ("1926-09", "September 1926"),
        ("1926", "1926"),
        ("1926-09?", "September 1926 (uncertain)"),
        ("1919-08~", "August 1919 (approximately)"),
        ("1920-22", "summer 1920"),
        ("1939-09/1939-10", "September 1939 – October 1939"),
        ("1920-10/..", "from October 1920"),
        ("../1920", "until 1920"),
        ("192X", "192X"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_a_date_is_said_as_it_is_known(edtf: str, words: str) -> None:
    assert date_words(edtf) == words


@pytest.mark.parametrize(
    ("value", "name", "words"),
    [
        ({"series": "LNTS", "volume": 60, "number": None, "pages": [146, 159]}, "citation",
         "60 LNTS 146–159"),
        ({"series": "LNTS", "volume": 186, "number": 1408, "pages": [268, 268]}, "citation",
         "186 LNTS no. 1408 268"),
        ({"id": "arcadia", "name": "Arcadia", "iso3": None, "cow": None}, "party", "Arcadia"),
        ({"person": "A. B.", "office": "Envoy"}, "signatory.office", "A. B., Envoy"),
        ({"body": "the Diet", "state": "Arcadia"}, "ratification.by", "the Diet, Arcadia"),
        ("P5Y", "term", "5 years"),
        ("P1Y6M", "term", "1 year 6 months"),
        ("1926-09-28", "title", "1926-09-28"),
        ("3", "article", "Article 3"),
        (None, "end.date", "not stated"),
        (True, "secret_clause", "yes"),
        ([{"name": "Arcadia"}, {"name": "Ruritania"}], "exchange.by", "Arcadia; Ruritania"),
        ({"article": "3", "duty": "must-not", "bearer": "each", "toward": "each", "act": "attack",
          "if": None, "unless": None, "until": None}, "norm",
         "Article 3: each must not attack toward each"),
        ({"territory": "Zenda", "by": {"name": "Arcadia"}, "of": {"name": "Ruritania"},
          "from": None, "until": "1920"}, "territory.recognition",
         "Zenda, as of Ruritania, by Arcadia, until 1920"),
        ({"state": "Arcadia", "from": "1918", "to": "1940"}, "state.period",
         "Arcadia from 1918 to 1940"),
        ({"name": "the raid", "kind": "invasion", "date": "1920", "by": [{"name": "Arcadia"}],
          "against": [], "place": None}, "event", "the raid, 1920, by Arcadia"),
        ({"unforeseen": "thing", "empty": None}, "event", "unforeseen: thing"),
    ],
)  # fmt: skip
def test_a_value_is_said_in_words(value: Value, name: str, words: str) -> None:
    assert value_words(value, name) == words


def test_every_act_and_property_has_words() -> None:
    assert set(ACT_WORDS) == set(MARK_WORDS) == set(ACTS)
    assert not [name for name in PROPERTIES if "_" in property_words(name)]


def test_what_is_no_duration_stays_as_it_is() -> None:
    assert duration_words("Psomething") == "Psomething"
