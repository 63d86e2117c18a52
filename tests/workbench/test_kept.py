"""A rebuild reads again only what changed, and gives the record that a full build gives."""

import os
import pickle
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from foedera.families.prints import Prints
from foedera.readers.from_paths import Document
from foedera.sources.declared import Declared
from foedera.workbench import build, documents, kept, open_record
from foedera.workbench.documents import ReadDocument, read_document
from foedera.workbench.exporting import KINDS, Row
from foedera.workbench.gist import Brief
from foedera.workbench.kept import Before, kept_beside, read_or_kept


def told(record: Path) -> dict[str, list[Row]]:
    """All that a record gives to those who ask."""
    with open_record(record) as opened:
        assert opened.verify() == ()
        given = {what: list(opened.rows(what)) for what in KINDS}
        given["found"] = [{"hit": repr(hit)} for hit in opened.search("pact")]
        given["problems"] = [{"problem": repr(one)} for one in opened.problems()]
        return given


PACT = """Estonian–Finnish Pact of {place}

The Estonian–Finnish Pact of {place} was a non-aggression pact, signed between Estonia and
Finland on May {day}, 1921 in {place}. Ratifications were exchanged in Tallinn on June 1, 1921.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "documents"
    made.mkdir()
    for day, place in enumerate(("Narva", "Paide", "Viljandi"), 3):
        (made / f"{place}.txt").write_text(PACT.format(place=place, day=day), encoding="utf-8")
    return made


@pytest.fixture
def was_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that are read from now on."""
    names: list[str] = []

    def noting(document: Document, *, declared: Declared) -> ReadDocument:
        names.append(document.name)
        return read_document(document, declared=declared)

    monkeypatch.setattr(documents, "read_document", noting)
    monkeypatch.setattr(kept, "read_document", noting)
    return names


def test_a_rebuild_reads_only_what_changed(
    folder: Path, tmp_path: Path, was_read: list[str]
) -> None:
    record = tmp_path / "r.foedera"
    build([folder], record)
    was_read.clear()

    (folder / "Paide.txt").write_text(PACT.format(place="Paide", day=9), encoding="utf-8")
    (folder / "Tartu.txt").write_text(PACT.format(place="Tartu", day=8), encoding="utf-8")
    (folder / "Narva.txt").unlink()
    again = build([folder], record)

    assert was_read == ["Paide.txt", "Tartu.txt"]
    full = build([folder], tmp_path / "full.foedera")
    assert again.root == full.root
    assert told(record) == told(full.output)


def test_a_document_under_another_name_is_another_witness(
    folder: Path, tmp_path: Path, was_read: list[str]
) -> None:
    build([folder], tmp_path / "r")
    was_read.clear()

    (folder / "Narva.txt").rename(folder / "Ivangorod.txt")
    build([folder], tmp_path / "r")

    assert was_read == ["Ivangorod.txt"]


def test_other_rules_or_sources_read_everything_again(
    folder: Path, tmp_path: Path, was_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    build([folder], tmp_path / "r")
    was_read.clear()

    (folder / "sources.toml").write_text('[[source]]\npath = "Narva.txt"\nclass = "handbook"\n')
    build([folder], tmp_path / "r")
    by_sources = len(was_read)
    monkeypatch.setattr(kept, "rules", lambda: "other rules")
    build([folder], tmp_path / "r")

    assert (by_sources, len(was_read)) == (3, 6)


def test_a_file_that_nobody_touched_is_not_opened(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    read_bytes = Document.read_bytes

    def noting(document: Document) -> bytes:
        opened.append(document.name)
        return read_bytes(document)

    monkeypatch.setattr(kept, "_TICK", -(10**12))  # files of this moment count as settled
    build([folder], tmp_path / "r")
    monkeypatch.setattr(Document, "read_bytes", noting)
    changed = folder / "Paide.txt"
    times = changed.stat().st_atime_ns, changed.stat().st_mtime_ns
    changed.write_text(PACT.format(place="Paide", day=9), encoding="utf-8")
    os.utime(changed, ns=times)
    again = build([folder], tmp_path / "r")

    assert set(opened) == {"Paide.txt"}
    assert again.root == build([folder], tmp_path / "full").root


def test_a_file_that_was_changed_just_now_is_opened(folder: Path, tmp_path: Path) -> None:
    build([folder], tmp_path / "r")

    assert not any(brief.stamp for brief in briefs_of(tmp_path / "r"))


def briefs_of(record: Path) -> list[Brief]:
    with kept_beside(record, Declared()) as readings:
        return list(readings.briefs().values())


def test_what_is_gone_is_not_kept(folder: Path, tmp_path: Path) -> None:
    build([folder], tmp_path / "r")
    (folder / "Narva.txt").unlink()
    build([folder], tmp_path / "r")

    with closing(sqlite3.connect(tmp_path / ".r.readings")) as connection:
        assert connection.execute("SELECT count(*) FROM readings").fetchone() == (2,)


class Evil:
    """What a hostile file would have made on being read."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """A call of the maker's choosing."""
        return print, ("made",)


@pytest.mark.parametrize("body", [b"", b"no pickle", pickle.dumps(Evil()), pickle.dumps("text")])
def test_a_damaged_or_hostile_file_is_read_past(
    folder: Path, tmp_path: Path, body: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    first = build([folder], tmp_path / "r")
    with closing(sqlite3.connect(tmp_path / ".r.readings")) as connection:
        for table in ("readings", "gists", "families", "memories"):
            connection.execute(f"UPDATE {table} SET body = ?", (body,))  # noqa: S608  # ours
        connection.commit()

    assert build([folder], tmp_path / "r").root == first.root
    with closing(sqlite3.connect(tmp_path / ".r.readings")) as connection:
        connection.execute("UPDATE readings SET body = ?", (body,))
        connection.commit()
    (folder / "Ivangorod.txt").write_text(PACT.format(place="Narva", day=3), encoding="utf-8")
    build([folder], tmp_path / "r")
    (folder / "Ivangorod.txt").unlink()
    assert build([folder], tmp_path / "r").root == first.root
    (tmp_path / ".r.readings").write_bytes(b"SQLite format 3\0 but no more")
    assert build([folder], tmp_path / "r").root == first.root
    assert "made" not in capsys.readouterr().out


def test_kept_prints_are_the_prints(folder: Path, tmp_path: Path) -> None:
    path = folder / "Narva.txt"
    document = Document(path.name, path, path.stat().st_size)

    def once() -> Prints:
        with kept_beside(tmp_path / "r", Declared()) as readings:
            (reading,) = read_or_kept([document], Declared(), readings, jobs=1)
            readings.settle(Before(), {}, None)
        return reading.gist().witnesses[0].prints

    new, old = once(), once()

    assert new is not old
    assert new.words.tolist() == old.words.tolist()
    assert (new.states.shape, new.streams, new.digest) == (
        old.states.shape,
        old.streams,
        old.digest,
    )
