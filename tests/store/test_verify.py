"""A record that was tampered with says where."""

import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.strelsau import PACT, TEXT_A, TEXT_B, write

from foedera.errors import NotARecordError
from foedera.store.verify import verify

CHANGES = [
    # what someone does to the file · what verify names
    (
        "UPDATE texts SET text = replace(text, '3 May', '5 May') WHERE witness = 'a.txt'",
        "a.txt: its text is",
    ),
    ("UPDATE texts SET text = text || ' ' WHERE witness = 'b.txt'", "b.txt"),
    ("DELETE FROM texts WHERE witness = 'b.txt'", "b.txt: its text is missing"),
    ("UPDATE claims SET value = '\"1921-05-05\"' WHERE witness = 'b.txt'", "Claim 0 of b.txt"),
    (
        "UPDATE claims SET quote = 'signed on 5 May 1921' WHERE witness = 'b.txt'",
        "claims 0 of b.txt",
    ),
    (
        "UPDATE claims SET start_offset = start_offset + 1 WHERE witness = 'a.txt'",
        "claims 0 of a.txt",
    ),
    (
        "UPDATE claims SET modality = 'denied' WHERE witness = 'a.txt'",
        "Claim 0 of a.txt (signature.date)",
    ),
    ("DELETE FROM claims WHERE witness = 'b.txt'", "were written (b.txt)"),
    (
        "UPDATE finding_support SET quote = 'signed a pact on 5 May 1921'",
        f"finding_support 0 of {PACT}",
    ),
    ("UPDATE rival_support SET end_offset = 9000", f"rival_support 0 of {PACT}"),
    ("UPDATE findings SET status = 'agreed'", "Table findings"),
    ("UPDATE status SET until_day = '1944-12-31'", "Table status"),
    ("UPDATE witnesses SET sha256 = '1'", "Table witnesses"),
    ("UPDATE family_members SET end_offset = 9000", "family_members: a.txt 0-9000"),
    ("UPDATE hashes SET sha256 = '0' WHERE table_name = 'claims'", "Table claims"),
    ("UPDATE parts SET sha256 = '0' WHERE owner = 'a.txt'", "were written (a.txt)"),
    ("DELETE FROM parts WHERE table_name = 'findings'", "Table findings"),
    ("UPDATE release SET root = '0'", "The release"),
    ("UPDATE release SET program = '9.9'", "The release"),
    ("DELETE FROM release", "The release"),
]


def test_a_whole_record_holds(record_path: Path) -> None:
    assert verify(record_path) == ()


@pytest.mark.parametrize(("change", "named"), CHANGES)
def test_what_was_changed_is_named(record_path: Path, change: str, named: str) -> None:
    with sqlite3.connect(record_path) as plain:
        plain.execute(change)

    said = verify(record_path)

    assert any(named in sentence for sentence in said), said
    assert all("\n" not in sentence for sentence in said)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("record") / "whole.foedera"
    write(path)
    return path.read_bytes()


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("record") / "damaged.foedera"


def places_of(content: bytes, words: bytes) -> list[int]:
    """Where the words stand in the file: in the table, in no index."""
    found: list[int] = []
    at = content.find(words)
    while at >= 0:
        found += range(at, at + len(words))
        at = content.find(words, at + 1)
    return found


@pytest.mark.parametrize(
    "words",
    [TEXT_A.encode(), TEXT_B.encode(), b"signed on 4 May 1921", b'"1921-05-03"', b"test.rule"],
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_byte_of_text_or_claims_changes_unseen(
    whole: bytes, damaged: Path, words: bytes, data: st.DataObject
) -> None:
    places = places_of(whole, words)
    at = data.draw(st.sampled_from(places))
    flip = data.draw(st.integers(1, 255))
    content = bytearray(whole)
    content[at] ^= flip
    damaged.write_bytes(content)

    assert verify(damaged)


def test_a_byte_anywhere_never_makes_it_fall_over(whole: bytes, damaged: Path) -> None:
    chance = random.Random(1921)  # noqa: S311  # no secret
    for _ in range(300):
        content = bytearray(whole)
        content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
        damaged.write_bytes(content)
        try:
            said = verify(damaged)
        except NotARecordError:
            continue
        assert all(isinstance(sentence, str) for sentence in said)


def test_many_faults_are_counted(record_path: Path) -> None:
    with sqlite3.connect(record_path) as plain:
        rows = [(number, "a.txt", 0, 4, "Nope") for number in range(500)]
        plain.executemany(
            "INSERT INTO finding_support VALUES ('', ?, ?, ?, ?, ?, '', '', '', 1)", rows
        )

    said = verify(record_path)

    assert "And 400 more of the same kind." in said
