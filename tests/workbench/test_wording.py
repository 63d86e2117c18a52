"""Values of the contract in words for a reader."""

import pytest

from foedera.claims.model import Value
from foedera.lifecycle.model import ChainLink
from foedera.reconcile.model import Finding, FindingStatus, Support
from foedera.terms import ACTS, PROPERTIES
from foedera.workbench.wording import (
    ACT_WORDS,
    MARK_WORDS,
    agreement_words,
    date_words,
    is_day,
    link_words,
    property_words,
    question_words,
    rival_words,
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
         "60 LNTS 146-159"),
        ({"series": "LNTS", "volume": 186, "number": 1408, "pages": [268, 268]}, "citation",
         "186 LNTS No. 1408 268"),
        ({"id": "arcadia", "name": "Arcadia", "iso3": None, "cow": None}, "party", "Arcadia"),
        ({"by": "exchange"}, "entry_into_force.manner", "by exchange of ratifications"),
        ({"by": "deposit", "count": 20, "after": "P30D"}, "entry_into_force.manner",
         "30 days after the deposit of 20"),
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
         "Article 3: each must not: attack (owed to every other party)"),
        ({"article": "3", "duty": "must-not", "bearer": "each", "toward": "each",
          "act": "any act of aggression against the other"}, "norm",
         "Article 3: each must not: any act of aggression against the other"),
        ({"article": "9", "duty": "must", "bearer": {"name": "Arcadia"}, "toward": {"name": "Zenda"},
          "act": "pay the costs", "until": "the harbour is open"}, "norm",
         "Article 9: Arcadia must: pay the costs (owed to Zenda) until the harbour is open"),
        ({"territory": "Zenda", "by": {"name": "Arcadia"}, "of": {"name": "Ruritania"},
          "from": None, "until": "1920"}, "territory.recognition",
         "Zenda, as of Ruritania, by Arcadia, until 1920"),
        ({"state": "Arcadia", "from": "1918", "to": "1940"}, "state.period",
         "Arcadia from 1918 to 1940"),
        ({"id": "zenda", "as_printed": "Czenda", "label": "Zenda"}, "signature.place",
         "Zenda (“Czenda”)"),
        ("lithuania", "party", "Lithuania"),
        ("nowhere-at-all", "party", "nowhere-at-all"),
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


def test_a_link_that_nobody_states_is_called_what_it_is() -> None:
    presumed = ChainLink(act="presumption", date="", note="presumed: no end: stated", stated=False)
    stated = ChainLink(act="exchange", date="1926-11-09", note="asserted by one voice")
    step = ChainLink(act="succession", date="1922", note="A → B", stated=False)

    assert link_words(presumed) == ("presumed", "no end: stated")
    assert link_words(stated) == ("exchange of ratifications", "asserted by one voice")
    assert link_words(step) == ("succession", "A → B")


def test_without_a_value_a_rival_says_that_it_is_not_so() -> None:
    assert rival_words(None) == "that it is not so"
    assert rival_words("1939-10-01", "end.date") == "1 October 1939"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("end.date", "The end of force"),
        ("denunciation.by", "Whose act the denunciation was"),
        ("denunciation.date", "The day of the denunciation"),
        ("exchange.place", "The place of the exchange"),
    ],
)
def test_a_question_is_asked_in_words(name: str, words: str) -> None:
    assert question_words(name) == words


@pytest.mark.parametrize(
    ("name", "modality", "words"),
    [
        ("exchange.place", "provided", "1 voice, only provided for"),
        ("exchange.place", "asserted", "1 voice"),
        ("denunciation.notice", "provided", "1 voice"),
    ],
)
def test_what_a_text_only_foresees_is_not_told_as_done(
    name: str, modality: str, words: str
) -> None:
    support = Support(
        witness="text", start=0, end=8, quote="shall be", voice="text", modality=modality
    )
    finding = Finding(
        instrument="pact", property=name, value="Riga", status=FindingStatus.SINGLE,
        margin=100, support=(support,), voices=1,
    )  # fmt: skip

    assert agreement_words(finding) == words


@pytest.mark.parametrize(("value", "words"), [("P3Y", "decided"), (None, "rejected")])
def test_a_person_decides_for_a_value_or_rejects_the_only_one(value: Value, words: str) -> None:
    finding = Finding(
        instrument="pact", property="term", value=value, status=FindingStatus.DECIDED,
        margin=0, support=(),
    )  # fmt: skip

    assert agreement_words(finding) == f"{words} by a person"


def test_a_deadline_is_no_day() -> None:
    assert is_day("prolongation.until")
    assert not is_day("ratification.deadline")
