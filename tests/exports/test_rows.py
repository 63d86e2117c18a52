"""Exported rows are those of the contract, the same in every format."""

import io
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

import polars as pl
import pytest
from tests.store.strelsau import CLAIMS, write

import foedera
from foedera.errors import UnknownNameError
from foedera.exports import csv, jsonl, parquet
from foedera.exports.columns import COLUMNS, frame
from foedera.exports.rows import Row, claim_row, norm_row
from foedera.identity.model import FiledClaim

CONTRACT = {
    "witnesses": [
        "witness",
        "sha256",
        "media_type",
        "encoding",
        "language",
        "length",
        "class",
        "subject",
        "reading",
        "problems",
    ],
    "articles": [
        "witness",
        "instrument",
        "number",
        "label",
        "title",
        "language",
        "start",
        "end",
    ],
    "claims": [
        "witness",
        "start",
        "end",
        "quote",
        "instrument",
        "property",
        "value",
        "modality",
        "rule",
    ],
    "families": ["family", "kind", "members", "direction"],
    "instruments": ["instrument", "label", "kind", "parties", "findings", "status"],
    "findings": [
        "instrument",
        "property",
        "value",
        "status",
        "margin",
        "support",
        "dissent",
        "reason",
    ],
    "discrepancies": ["instrument", "property", "summary", "sides"],
}


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Row]]:
    path = tmp_path_factory.mktemp("record") / "strelsau.foedera"
    write(path)
    with foedera.open(path) as record:
        return {what: list(record.rows(what)) for what in COLUMNS}


@pytest.mark.parametrize("what", CONTRACT)
def test_rows_have_the_keys_of_the_contract(rows: dict[str, list[Row]], what: str) -> None:
    for row in rows[what]:
        assert [key for key in row if key in CONTRACT[what]] == CONTRACT[what]


@pytest.mark.parametrize("what", COLUMNS)
def test_a_table_has_a_column_for_every_key(rows: dict[str, list[Row]], what: str) -> None:
    keys = {key for row in rows[what] for key in row}

    assert keys <= set(COLUMNS[what])
    assert frame(what, []).columns == frame(what, rows[what]).columns == list(COLUMNS[what])


def test_a_witness_says_what_it_alone_says_of_its_subject(rows: dict[str, list[Row]]) -> None:
    readings = {row["witness"]: row["reading"] for row in rows["witnesses"]}

    assert readings == {
        "a.txt": {"signature.date": ["1921-05-03"]},
        "b.txt": {"signature.date": ["1921-05-04"]},
    }


def test_an_instrument_comes_with_parties_dissent_and_status(rows: dict[str, list[Row]]) -> None:
    (pact,) = rows["instruments"]

    assert [party["name"] for party in pact["parties"]] == ["Arcadia", "Ruritania"]
    assert pact["findings"][0]["dissent"][0]["support"][0]["quote"] == "signed on 4 May 1921"
    assert pact["findings"][0]["support"][0]["family"] is None
    assert pact["status"][0]["to"] == pact["status"][1]["from"] == "1921-05-03"


def written(write: Callable[[str, Iterable[Row], BinaryIO], None], rows: list[Row]) -> bytes:
    out = io.BytesIO()
    write("claims", rows, out)
    return out.getvalue()


def test_json_lines_keep_letters_and_order(rows: dict[str, list[Row]]) -> None:
    lines = written(jsonl.write, rows["claims"]).decode("utf-8").splitlines()

    assert [json.loads(line) for line in lines] == rows["claims"]
    assert list(json.loads(lines[0])) == list(rows["claims"][0])


def test_csv_and_parquet_say_the_same(rows: dict[str, list[Row]]) -> None:
    from_csv = pl.read_csv(io.BytesIO(written(csv.write, rows["claims"])))
    from_parquet = pl.read_parquet(io.BytesIO(written(parquet.write, rows["claims"])))

    assert from_csv["quote"].to_list() == from_parquet["quote"].to_list()
    assert from_parquet["value"].to_list() == ["1921-05-03", "1921-05-04"]


def test_values_with_parts_are_json_in_a_table(rows: dict[str, list[Row]]) -> None:
    values = frame("findings", rows["findings"])["value"].to_list()

    assert values[0] == "1921-05-03"
    assert json.loads(values[1])["id"] == "arcadia"


def test_a_place_is_exported_as_its_label() -> None:
    value = {"id": "strelsau", "as_printed": "Strelsaw", "label": "Strelsau"}
    claim = CLAIMS[0]
    placed = FiledClaim(
        number=9,
        witness=claim.witness,
        start=claim.start,
        end=claim.end,
        quote=claim.quote,
        property="event",
        value={"name": "Meeting", "place": value},  # type: ignore[dict-item]  # it is one
        modality="reported",
        holder="the envoy",
        rule="test.rule",
        instrument=None,
    )

    row = claim_row(placed)

    assert row["value"] == {"name": "Meeting", "place": "Strelsau"}
    assert (row["instrument"], row["holder"]) == (None, "the envoy")
    assert "holder" not in claim_row(claim)
    assert norm_row(placed)["duty"] is None


def test_verdicts_are_refused_rather_than_exported_as_none(tmp_path: Path) -> None:
    write(tmp_path / "r.foedera")

    with (
        foedera.open(tmp_path / "r.foedera") as record,
        pytest.raises(UnknownNameError, match="does not mean that nothing was breached"),
    ):
        record.rows("verdicts")
