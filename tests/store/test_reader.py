"""What went into a record comes out of it, and any SQLite tool can read it."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from tests.store.strelsau import (
    CLAIMS,
    DISCREPANCIES,
    FAMILIES,
    FINDINGS,
    IDENTITY,
    JUDGEMENTS,
    ORIGINS,
    PACT,
    READINGS,
    SPANS,
    TEXT_A,
    TEXT_B,
    write,
)

from foedera.errors import NotARecordError, UnreadableInputError
from foedera.identity.model import FiledClaim
from foedera.store.reader import RecordReader
from foedera.store.search import search
from foedera.store.tables import APPLICATION_ID, FORMAT


def test_every_noun_comes_back_as_it_went_in(record_path: Path) -> None:
    record = RecordReader(record_path)

    assert record.claims() == CLAIMS
    assert record.findings() == FINDINGS
    assert record.discrepancies() == DISCREPANCIES
    assert record.families() == FAMILIES
    assert record.identity() == IDENTITY
    assert record.judgements() == JUDGEMENTS
    assert record.status() == {PACT: SPANS}
    assert record.mentions() == tuple((r.witness, m) for r in READINGS for m in r.mentions)


def test_a_witness_comes_back_with_its_text_marks_repairs_and_subject(record_path: Path) -> None:
    record = RecordReader(record_path)

    whole = record.witness("a.txt")

    assert whole is not None
    assert whole.text == TEXT_A
    assert whole.subject == PACT
    assert whole.source.depends_on == ("Register",)
    assert [mark.detail for mark in whole.marks] == ["1"]
    assert whole.origins == ORIGINS
    assert [TEXT_A[r.start : r.end] for r in whole.repairs] == ["-\n"]
    assert [problem.code for problem in whole.problems] == ["reader.test"]
    assert [witness.text for witness in record.witnesses()] == ["", ""]
    assert record.witness("c.txt") is None


def test_passages_are_led_back_to_the_witness_own_text(record_path: Path) -> None:
    passages = RecordReader(record_path).passages(witness="a.txt")

    assert [(p.start, p.end) for p in passages] == [(0, 4), (4, len(TEXT_A))]
    assert {passage.instrument for passage in passages} == {PACT}


def test_one_instrument_is_asked_for_alone(record_path: Path) -> None:
    record = RecordReader(record_path)

    assert record.findings(PACT) == FINDINGS
    assert record.findings("another") == ()
    assert record.claims(instrument="another") == ()
    assert record.claims(witness="b.txt") == (CLAIMS[1],)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("nandu", ["b.txt"]),  # a letter matches without its tilde
        ("ruritania signed", ["a.txt", "b.txt"]),  # all the words, in any order
        ("strelsauer", [""]),  # an instrument's other name
        ('"studied" OR NOT*', []),  # operators mean nothing special
        ("…", []),
    ],
)
def test_search_finds_words(record_path: Path, asked: str, found: list[str]) -> None:
    assert sorted(hit.witness for hit in search(RecordReader(record_path), asked)) == found


def test_a_hit_holds_the_passage_it_names(record_path: Path) -> None:
    (hit,) = search(RecordReader(record_path), "studied")

    assert TEXT_B[hit.start : hit.end] == hit.text
    assert "studied" in hit.text
    assert hit.instrument == PACT


def test_any_sqlite_tool_reads_it(record_path: Path) -> None:
    with sqlite3.connect(record_path) as plain:
        words = plain.execute(
            "SELECT c.quote, substr(t.text, c.start_offset + 1, c.end_offset - c.start_offset) "
            "FROM claims c JOIN texts t USING (witness) ORDER BY c.witness, c.number"
        ).fetchall()
        parties = plain.execute(
            "SELECT p.name, p.iso3 FROM instrument_parties i "
            "JOIN participants p ON p.id = i.participant ORDER BY p.name"
        ).fetchall()
        (value,) = plain.execute(
            "SELECT json_extract(value, '$.name') FROM findings WHERE property = 'party'"
        ).fetchone()
        snippet = plain.execute(
            "SELECT snippet(search, 0, '[', ']', '…', 4) FROM search WHERE search MATCH 'studied'"
        ).fetchone()
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA user_version").fetchone() == (FORMAT,)
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []

    assert all(quote == stands for quote, stands in words)
    assert parties == [("Arcadia", None), ("Ruritania", "RUR")]
    assert value == "Arcadia"
    assert "[studied]" in snippet[0]


def test_a_record_cannot_be_changed_through_the_reader(record_path: Path) -> None:
    before = record_path.read_bytes()
    record = RecordReader(record_path)
    record.findings()
    record.file.close()

    assert record_path.read_bytes() == before
    assert sorted(path.name for path in record_path.parent.iterdir()) == [record_path.name]


def test_an_open_record_stays_what_it_was_when_another_takes_its_place(record_path: Path) -> None:
    record = RecordReader(record_path)
    other = record_path.with_name("other")
    shutil.copy(record_path, other)
    with sqlite3.connect(other) as plain:
        plain.execute("DELETE FROM claims")
    other.replace(record_path)

    assert record.claims() == CLAIMS
    assert RecordReader(record_path).claims() == ()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is no record"),
        (b"The Pact of Strelsau", "is no record"),
        (b"SQLite format 3\x00" + bytes(200), "is no record"),  # someone's other database
    ],
)
def test_another_file_is_no_record(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)

    with pytest.raises(NotARecordError, match=says):
        RecordReader(path)


@pytest.mark.parametrize(
    ("version", "says"),
    [(FORMAT + 1, "Install a newer foedera"), (0, "Build the record again")],
)
def test_a_record_of_another_format_says_what_to_do(
    record_path: Path, version: int, says: str
) -> None:
    with sqlite3.connect(record_path) as plain:
        plain.execute(f"PRAGMA user_version = {version}")

    with pytest.raises(NotARecordError, match=says) as caught:
        RecordReader(record_path)

    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match=r"nothing\.foedera does not exist"):
        RecordReader(tmp_path / "nothing.foedera")


def test_a_damaged_record_says_so_in_one_line(record_path: Path) -> None:
    content = bytearray(record_path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    record_path.write_bytes(content)

    with pytest.raises(NotARecordError, match="is damaged") as caught:
        RecordReader(record_path).claims()

    assert "\n" not in str(caught.value)


def test_the_same_content_makes_the_same_file(record_path: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.foedera"

    root = write(again)

    assert again.read_bytes() == record_path.read_bytes()
    assert RecordReader(again).release().root == root
    assert len(root) == 64


def test_claims_are_typed(record_path: Path) -> None:
    assert all(isinstance(claim, FiledClaim) for claim in RecordReader(record_path).claims())
