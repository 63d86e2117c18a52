"""What must be known, and what must not be said, once the bundled example is read."""

from pathlib import Path

import pytest

from foedera import workbench
from foedera.lifecycle.model import State
from foedera.reconcile.model import FindingStatus

ROOT = Path(__file__).resolve().parents[2]

PACT = "Lithuanian–Soviet Non-Aggression Treaty"
LITHUANIAN_PEACE = "Lithuanian–Soviet Peace Treaty"
LATVIAN_PEACE = "Latvian–Soviet Peace Treaty"
LATVIAN_PACT = "Latvian–Soviet Non-Aggression Treaty"
ESTONIAN_ASSISTANCE = "Estonian–Soviet Mutual Assistance Treaty"
SUWALKI = "Suwałki Agreement"

KNOWN = [
    (PACT, "signature.date", "1926-09-28", "agreed"),
    (PACT, "signature.place", "Moscow", "agreed"),
    (PACT, "ratification.date", "1926-11-05", "single"),
    (PACT, "exchange.date", "1926-11-09", "agreed"),
    (PACT, "entry_into_force.date", "1926-11-09", "agreed"),  # "on the same day"
    (PACT, "registration.date", "1927-03-04", "single"),
    (PACT, "prolongation.date", "1931-05-06", "single"),
    (PACT, "end.date", "1939-10-10", "disputed"),
    (PACT, "breach.date", "1940-06-15", "single"),
    (LITHUANIAN_PEACE, "signature.date", "1920-07-12", "agreed"),
    (LITHUANIAN_PEACE, "exchange.date", "1920-10-14", "single"),
    (LATVIAN_PEACE, "signature.date", "1920-08-11", "agreed"),
    (LATVIAN_PEACE, "ratification.date", "1920-09-02", "single"),  # by an assembly "of Latvia"
    (LATVIAN_PEACE, "exchange.date", "1920-10-04", "agreed"),  # the series notes it below the text
    (LATVIAN_PEACE, "entry_into_force.date", "1920-10-04", "agreed"),
    (LATVIAN_PACT, "signature.date", "1932-02-05", "agreed"),
    (LATVIAN_PACT, "entry_into_force.date", "1932-07-28", "agreed"),
    (LATVIAN_PACT, "registration.date", "1934-06-05", "single"),
    (ESTONIAN_ASSISTANCE, "signature.date", "1939-09-28", "single"),
    (ESTONIAN_ASSISTANCE, "exchange.date", "1939-10-04", "single"),
    (
        ESTONIAN_ASSISTANCE,
        "entry_into_force.date",
        "1939-10-04",
        "single",
    ),  # not the day of signature
    (SUWALKI, "signature.date", "1920-10-07", "agreed"),
]


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> workbench.Record:
    """The record of the example."""
    output = tmp_path_factory.mktemp("example") / "baltic.foedera"
    workbench.build([ROOT / "examples" / "baltic"], output)
    return workbench.open_record(output)


@pytest.mark.parametrize(("treaty", "question", "value", "status"), KNOWN)
def test_what_the_documents_say_is_known(
    record: workbench.Record, treaty: str, question: str, value: str, status: str
) -> None:
    found = record.findings(record.instrument(treaty).id)

    assert (value, status) in {(f.value, f.status.value) for f in found if f.property == question}


def test_the_copies_of_one_article_are_one_voice(record: workbench.Record) -> None:
    copied = {
        "encyclopedia/soviet-lithuanian-pact.html",
        "encyclopedia/soviet-lithuanian-pact-revised.md",
    }
    copied |= {"mirror/soviet-lithuanian-pact.txt", "encyclopedia/baltic-entente.txt"}

    one = [{place.witness for place in family.members} for family in record.families()]

    assert any(copied <= members for members in one)


def test_a_handbook_and_the_register_that_it_follows_are_one_voice(
    record: workbench.Record,
) -> None:
    end = next(f for f in record.findings(record.instrument(PACT).id) if f.property == "end.date")

    assert {s.witness for s in end.support} == {"handbook/page-117.txt", "register/agreements.csv"}
    assert end.voices == 1
    assert {rival.value for rival in end.dissent} == {"1944-12-31", "1945-12-31"}


def test_a_breach_is_no_end(record: workbench.Record) -> None:
    found = record.findings(record.instrument(PACT).id)
    ends = [f for f in found if f.property == "end.date"]

    assert "1940-06-15" not in {f.value for f in ends} | {r.value for f in ends for r in f.dissent}


def test_the_tail_of_another_treaty_under_this_title_says_nothing_of_this_one(
    record: workbench.Record,
) -> None:
    said = record.claims(witness="handbook/page-117.txt", instrument=record.instrument(PACT).id)

    assert said
    assert [c for c in said if c.value in ("1923-11-01", "Tallinn", "Riga", "P10Y")] == []


def test_one_entry_of_a_page_says_nothing_of_the_next(record: workbench.Record) -> None:
    days = {
        claim.value: record.instrument(claim.instrument).parties
        for claim in record.claims(witness="handbook/page-163.txt")
        if claim.property == "signature.date" and claim.instrument
    }

    assert days == {
        "1939-10-10": ("lithuania", "soviet-union"),
        "1939-10-05": ("latvia", "soviet-union"),
    }


def test_a_treaty_that_was_only_initialled_was_never_signed(record: workbench.Record) -> None:
    assert "1927-03-09" not in {c.value for c in record.claims() if c.property == "signature.date"}


@pytest.mark.parametrize(
    ("day", "treaty", "state"),
    [
        ("1920-10-01", LITHUANIAN_PEACE, State.SIGNED),
        ("1932-01-01", LITHUANIAN_PEACE, State.IN_FORCE),
        ("1926-10-15", PACT, State.SIGNED),
        ("1932-01-01", PACT, State.IN_FORCE),
        ("1939-12-01", PACT, State.DISPUTED),
        ("1947-01-01", PACT, State.ENDED),
    ],
)
def test_the_state_on_a_day(record: workbench.Record, day: str, treaty: str, state: State) -> None:
    answers = {
        a.instrument: a.state for a in record.in_force(on=day, between=("Lithuania", "USSR"))
    }

    assert answers[record.instrument(treaty).id] is state


def test_a_persons_judgement_decides_and_is_shown_as_one(tmp_path: Path) -> None:
    output = tmp_path / "decided.foedera"
    workbench.build(
        [ROOT / "examples" / "baltic"], output, judgements=ROOT / "examples" / "judgements.toml"
    )
    with workbench.open_record(output) as record:
        decided = [
            f
            for f in record.findings(record.instrument(PACT).id)
            if f.status is FindingStatus.DECIDED
        ]

    assert [(f.property, f.value) for f in decided] == [("prolongation.until", "1945-12-31")]
    assert "The authors of this example" in decided[0].reason


def test_every_quotation_stands_at_its_place(record: workbench.Record) -> None:
    texts = {witness.name: record.witness(witness.name).text for witness in record.witnesses()}

    assert [c for c in record.claims() if texts[c.witness][c.start : c.end] != c.quote] == []
    assert record.verify() == ()
