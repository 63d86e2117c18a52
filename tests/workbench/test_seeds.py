"""The main job, end to end: the four seed documents, asked what issue 2 asks of them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from foedera.exports import jsonl
from foedera.lifecycle.model import Answer, ChainLink
from foedera.workbench import Record, build, open_record

PACT = "Soviet–Lithuanian Non-Aggression Pact"
PEACE = "Soviet–Lithuanian Peace Treaty"
ASSISTANCE = "Soviet–Lithuanian Mutual Assistance Treaty"


@pytest.fixture(scope="module")
def record(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    path = tmp_path_factory.mktemp("seeds") / "seeds.foedera"
    build([shared / "seeds"], path)
    with open_record(path) as opened:
        yield opened


def answers(record: Record, day: str) -> dict[str, Answer]:
    found = record.in_force(on=day, between=("Lithuania", "USSR"))
    ids = {record.instrument(name).id: name for name in (PACT, PEACE, ASSISTANCE)}
    return {ids[answer.instrument]: answer for answer in found if answer.instrument in ids}


def links(answer: Answer, act: str) -> list[ChainLink]:
    return [link for link in answer.chain if link.act == act]


STATES = [
    ("1920-08-01", {PEACE: "signed"}),
    ("1920-10-15", {PEACE: "in_force"}),
    ("1926-10-15", {PACT: "signed"}),
    ("1932-01-01", {PACT: "in_force", PEACE: "in_force"}),
    ("1939-12-01", {PACT: "disputed", PEACE: "in_force", ASSISTANCE: "unknown"}),
    ("1945-06-01", {PACT: "ended"}),
]


@pytest.mark.parametrize(("day", "states"), STATES)
def test_the_state_of_each_treaty_on_a_day(
    record: Record, day: str, states: dict[str, str]
) -> None:
    found = answers(record, day)

    assert {name: found[name].state.value for name in states} == states


def test_force_that_no_document_states_is_inferred_and_said_to_be(record: Record) -> None:
    peace = answers(record, "1920-10-15")[PEACE]

    assert links(peace, "inference")[0].date == "1920-10-14"
    assert not links(peace, "inference")[0].stated
    assert "inferred" in peace.weakest


def test_the_successor_is_bound_through_a_step_that_is_shown(record: Record) -> None:
    peace = answers(record, "1932-01-01")[PEACE]

    assert links(peace, "succession")
    assert any(link.support for link in links(peace, "confirmation"))


def test_the_missing_entry_into_force_of_a_prolongation_is_listed(record: Record) -> None:
    pact = answers(record, "1932-01-01")[PACT]

    missing = [link for link in links(pact, "entry_into_force") if link.support is None]
    assert missing
    assert "1931-05-06" in pact.weakest


def test_both_sides_of_a_dispute_are_quoted(record: Record) -> None:
    pact = answers(record, "1939-12-01")[PACT]

    assert {account.state.value for account in pact.accounts} == {"ended", "in_force"}
    assert all(account.support for account in pact.accounts)


def test_a_breach_is_no_end(record: Record) -> None:
    found = record.findings(record.instrument(PACT).id)

    assert {one.value for one in found if one.property == "breach.date"} == {"1940-06-15"}
    ends = [one for one in found if one.property == "end.date"]
    said = [value for one in ends for value in (one.value, *(r.value for r in one.dissent))]
    assert sorted(map(str, said)) == ["1939-10-10", "1944-12-31"]


def test_four_documents_are_two_voices(record: Record) -> None:
    (signed,) = [
        one
        for one in record.findings(record.instrument(PACT).id)
        if one.property == "signature.date"
    ]

    assert (signed.value, signed.status.value, signed.voices) == ("1926-09-28", "agreed", 2)
    assert len({support.witness for support in signed.support}) == 4


def test_a_citation_leads_to_the_instrument(record: Record) -> None:
    assert [one.instrument.label for one in record.cited("60 LNTS 145")] == [PACT]
    (protocol,) = record.cited("125 LNTS 256")
    assert protocol.instrument.parent == record.instrument(PACT).id


def test_what_was_read_is_what_was_asked_for(record: Record, shared: Path, tmp_path: Path) -> None:
    claims = tmp_path / "claims.jsonl"
    with claims.open("wb") as out:
        jsonl.write("claims", record.rows("claims"), out)

    scored = subprocess.run(
        [sys.executable, str(shared / "score" / "score_seeds.py"), str(claims)],
        capture_output=True,
        check=False,
        text=True,
    )

    assert scored.returncode == 0, scored.stdout
    recalls = [line for line in scored.stdout.splitlines() if " recall " in line]
    reached = {
        line[:30].strip(): float(line.rsplit("= ", 1)[1]) for line in recalls if "= " in line
    }
    assert reached["acts"] >= 0.90
    assert reached["parties and people"] >= 0.90
    assert reached["titles, kinds, articles, norms"] >= 0.75
    assert reached["citations"] == 1.0
    precision = scored.stdout.rsplit("act precision ", 1)[1].split()[0]
    assert float(precision) >= 0.97


def test_the_record_holds_and_is_the_same_again(
    record: Record, shared: Path, tmp_path: Path
) -> None:
    seeds = sorted((shared / "seeds").glob("*.txt"), reverse=True)

    again = build([shared / "seeds"], tmp_path / "again", jobs=2)
    named = [build(paths, tmp_path / "named") for paths in (seeds, seeds[::-1])]

    assert record.verify() == ()
    assert again.root == record.release().root
    assert named[0].root == named[1].root
    assert all(json.dumps(row) for row in record.rows("instruments"))
