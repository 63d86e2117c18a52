"""A build: the same content whatever the order and the processes, and every document accounted for."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import foedera
from foedera.errors import BadSettingError, UnreadableInputError
from foedera.exports.columns import COLUMNS
from foedera.exports.values import as_json
from foedera.readers.from_paths import Document
from foedera.sources.declared import Declared
from foedera.sources.model import Witness
from foedera.workbench import build, open_record
from foedera.workbench.documents import read_documents

PACT = """Estonian–Finnish Pact of Narva

The Estonian–Finnish Pact of Narva was a non-aggression pact, signed between Estonia and
Finland on May 3, 1921 in Narva. Ratifications were exchanged in Tallinn on June 1, 1921, and
the pact became effective on the same day.
"""
HANDBOOK = """3.7 Pact of Narva between Estonia and Finland

Alliance Members: Estonia and Finland
Signed On: May 4, 1921, in the city of Narva.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    documents = tmp_path / "documents"
    (documents / "deep").mkdir(parents=True)
    (documents / "b [1].txt").write_text(PACT, encoding="utf-8")
    (documents / "deep" / "a.txt").write_text(HANDBOOK, encoding="utf-8")
    return documents


def everything(path: Path) -> dict[str, list[str]]:
    with open_record(path) as record:
        return {what: [as_json(row) for row in record.rows(what)] for what in COLUMNS}


def test_a_record_says_what_its_documents_say(folder: Path, tmp_path: Path) -> None:
    report = build([folder], tmp_path / "r.foedera")

    with foedera.open(report.output) as record:
        assert [witness.name for witness in record.witnesses()] == ["b [1].txt", "deep/a.txt"]
        assert record.witness("b [1].txt").text == PACT
        claims = record.claims(witness="b [1].txt")
        assert ("signature.date", "1921-05-03") in [(c.property, c.value) for c in claims]
        assert record.verify() == ()
        assert report.root == record.release().root
        assert report.claims == len(record.claims()) == record.table("claims").height


def test_neither_order_nor_processes_change_the_record(folder: Path, tmp_path: Path) -> None:
    for number in range(9):
        (folder / f"copy-{number}.txt").write_text(PACT.replace("Narva", "Paide"), encoding="utf-8")
    one = build([folder], tmp_path / "one")
    many = build([folder], tmp_path / "many", jobs=3)
    paths = [folder / "deep", *sorted(folder.glob("*.txt"), reverse=True)]
    forward = build(paths, tmp_path / "forward")
    backward = build(paths[::-1], tmp_path / "backward")

    assert one.root == many.root
    assert (tmp_path / "one").read_bytes() == (tmp_path / "many").read_bytes()
    assert forward.root == backward.root
    assert everything(tmp_path / "forward") == everything(tmp_path / "backward")


def test_building_again_into_the_same_folder_reads_no_record(folder: Path) -> None:
    first = build([folder], folder / "r.foedera")
    again = build([folder], folder / "r.foedera")

    assert (again.root, again.documents) == (first.root, 2)


class Deadly(Declared):
    """Declares that reading some documents kills the process, as a fault in C code would."""

    def apply(self, witness: Witness) -> Witness:
        """End the process for such a document."""
        if witness.name.startswith("deadly"):
            os._exit(11)
        if witness.name.startswith("faulty"):
            raise RecursionError("too\ndeep")
        return super().apply(witness)


def documents(folder: Path, names: list[str]) -> Iterator[Document]:
    for name in names:
        path = folder / name
        path.write_text(PACT, encoding="utf-8")
        yield Document(name, path, path.stat().st_size)


def test_a_document_that_kills_its_reader_is_listed_and_the_others_go_through(
    folder: Path,
) -> None:
    names = ["a1.txt", "deadly.txt", "faulty.txt", *(f"n{n}.txt" for n in range(9))]

    done = list(read_documents(list(documents(folder, names)), Deadly(), jobs=2))

    assert [one.name for one in done] == names
    codes = {one.name: one.problem.code for one in done if one.problem}
    assert codes == {
        "deadly.txt": "build.document.killed",
        "faulty.txt": "build.document.failed",
    }
    assert all("\n" not in one.problem.message for one in done if one.problem)
    assert sum(len(one.witnesses) for one in done) == 10


def test_settings_beside_the_documents_are_read(folder: Path, tmp_path: Path) -> None:
    (folder / "sources.toml").write_text(
        '[[source]]\npath = "deep/*"\nclass = "handbook"\ntitle = "A Handbook"\n', encoding="utf-8"
    )

    build([folder], tmp_path / "r")

    with open_record(tmp_path / "r") as record:
        source = record.witness("deep/a.txt").source
        assert (source.kind.value, source.proposed, source.title) == (
            "handbook",
            False,
            "A Handbook",
        )


def test_a_judgement_decides_and_one_that_fits_nothing_is_listed(
    folder: Path, tmp_path: Path
) -> None:
    build([folder], tmp_path / "r")
    with open_record(tmp_path / "r") as record:
        (pact,) = [one for one in record.instruments() if one.date.startswith("1921-05")][:1]
    judgements = tmp_path / "judged.toml"
    judgements.write_text(
        "\n".join(
            f'[[judgement]]\nabout = "{about}"\nproperty = "signature.date"\nkind = "set"\n'
            f'value = "1921-05-04"\nby = "A. Reader"\non = "2024-05-02"\nbecause = "Seen."\n'
            for about in (pact.id, "no-such-instrument")
        ),
        encoding="utf-8",
    )

    report = build([folder], tmp_path / "r", judgements=judgements)

    with open_record(tmp_path / "r") as record:
        found = {one.property: one for one in record.findings(pact.id)}["signature.date"]
        assert (found.status.value, found.value) == ("decided", "1921-05-04")
        assert [one.by for one in record.judgements()] == ["A. Reader", "A. Reader"]
    assert any("no-such-instrument" in item.problem.message for item in report.problems)


@pytest.mark.parametrize(
    ("setting", "content"),
    [("sources", "[[source]\n"), ("judgements", '[[judgement]]\nabout = "x"\n')],
)
def test_settings_that_contradict_their_form_stop_the_build(
    folder: Path, tmp_path: Path, setting: str, content: str
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(BadSettingError, match=r"settings\.toml"):
        build([folder], tmp_path / "r", **{setting: file})  # type: ignore[arg-type]

    assert not (tmp_path / "r").exists()


def test_settings_that_are_named_must_exist(folder: Path, tmp_path: Path) -> None:
    for setting in ("sources", "judgements"):
        with pytest.raises((BadSettingError, UnreadableInputError)):
            build([folder], tmp_path / "r", **{setting: tmp_path / "none.toml"})  # type: ignore[arg-type]


def test_one_name_twice_is_read_once(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "documents"
    shutil.copytree(folder, other)

    report = build([folder, other], tmp_path / "r")

    with open_record(tmp_path / "r") as record:
        names = [witness.name for witness in record.witnesses()]
    assert len(names) == len(set(names)) == report.witnesses


def test_progress_counts_to_the_end(folder: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    build([folder], tmp_path / "r", progress=lambda done, total: seen.append((done, total)))

    assert seen == [(1, 2), (2, 2)]
