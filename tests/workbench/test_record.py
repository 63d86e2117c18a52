"""Asking a record: names as people write them, days, parties."""

from pathlib import Path

import pytest
from tests.store.strelsau import PACT, SPANS, TEXT_A, write

import foedera
from foedera.errors import BadDateError, UnknownNameError
from foedera.identity.model import Instrument
from foedera.workbench import Record
from foedera.workbench.naming import folded, nearest_instruments


@pytest.fixture
def record(tmp_path: Path) -> Record:
    write(tmp_path / "strelsau.foedera")
    return foedera.open(tmp_path / "strelsau.foedera")


@pytest.mark.parametrize(
    "key", [PACT, "Pact of Strelsau", "PACT OF STRELSAU", "strelsauer pakt", "  strelsauer  "]
)
def test_an_instrument_answers_to_every_name(record: Record, key: str) -> None:
    assert record.instrument(key).id == PACT


@pytest.mark.parametrize("key", ["Strelsow Pact", "", "???", "x" * 5000])
def test_an_unknown_name_gets_one_line(record: Record, key: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        record.instrument(key)

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"query": "strelsau"}, 1),
        ({"query": "peace"}, 0),
        ({"party": "Arcadia"}, 1),
        ({"party": "ruritania"}, 1),
        ({"party": "Lithuania"}, 0),
        ({"on": "1930-01-01"}, 0),  # signed, and never shown in force
    ],
)
def test_instruments_are_chosen(record: Record, asked: dict[str, str], found: int) -> None:
    assert len(record.instruments(**asked)) == found


def test_a_day_and_a_party_must_be_known(record: Record) -> None:
    with pytest.raises(BadDateError):
        record.instruments(on="yesterday")
    with pytest.raises(UnknownNameError):
        record.in_force(on="1930-01-01", party="Atlantis")
    with pytest.raises(UnknownNameError, match="nearest"):
        record.witness("c.txt")


def test_status_words_and_parties_are_those_of_the_record(record: Record) -> None:
    assert record.spans(PACT) == SPANS
    assert record.participants() == {"arcadia": "Arcadia", "ruritania": "Ruritania"}
    assert record.party("ruritania")["cow"] == 999
    assert record.witness("a.txt").text == TEXT_A
    assert [claim.number for claim in record.claims(instrument=PACT)] == [0, 1]


def test_it_closes_itself(tmp_path: Path) -> None:
    write(tmp_path / "r")

    with foedera.open(tmp_path / "r") as record:
        assert record.instruments()


def test_names_are_compared_without_case_accents_and_dashes() -> None:
    assert folded("  ŻELIGOWSKI’s—Soviet–Polish  Pact ") == "zeligowski s soviet polish pact"


def instrument(label: str, *titles: str) -> Instrument:
    return Instrument(id=folded(label).replace(" ", "-"), label=label, titles=titles)


ARCHIVE = [
    instrument("Estonia – Arcadia treaty of 1939-09-28 (no title)"),
    instrument(
        "Arcadian–Ruritanian Non-Aggression Pact", "Arcadian–Ruritanian Non-Aggression Pact"
    ),
    instrument("Arcadian–Ruritanian Peace Treaty", "Arcadian–Ruritanian Peace Treaty"),
    instrument("Arcadia – Ruritania pact of 1931 (no title)"),
    instrument("Żendą Agreement", "Żendą Agreement"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Arcadian-Ruritanian Pakt", "Arcadian–Ruritanian Non-Aggression Pact"),
        ("ruritanian arcadian peace", "Arcadian–Ruritanian Peace Treaty"),
        ("zenda agreemnt", "Żendą Agreement"),
    ],
)
def test_what_is_nearest_holds_the_words_that_were_typed(typed: str, first: str) -> None:
    assert nearest_instruments(typed, ARCHIVE)[0].label == first


def test_nothing_near_is_nothing() -> None:
    assert nearest_instruments("xyzzy", ARCHIVE) == ()
    assert nearest_instruments("", ARCHIVE) == ()
