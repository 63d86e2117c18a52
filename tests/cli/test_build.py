"""Building on the command line: hostile documents, killed builds, the bundled example."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import COMMAND, Run

WORDS = "The Pact of Narva was signed between Estonia and Finland on May 3, 1921 in Narva.\n"

DOCUMENTS = {
    # name: content, and what the build says of it ("" for nothing)
    "good [1].txt": (WORDS.encode(), ""),
    "empty.txt": (b"", "holds no text"),
    "binary.bin": (bytes(range(256)) * 20, "bytes of no text"),
    "latin-1.txt": ("Traité signé à Narva le 3 mai 1921.\n".encode("latin-1"), "not UTF-8"),
    "utf-16.txt": (WORDS.encode("utf-16"), ""),
    "cut.txt": (WORDS.encode() + "ó".encode()[:1], "middle of a character"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    documents = tmp_path / "documents"
    documents.mkdir()
    for name, (content, _) in DOCUMENTS.items():
        (documents / name).write_bytes(content)
    return documents


def test_every_document_is_read_or_named(foedera: Run, folder: Path, tmp_path: Path) -> None:
    built = foedera("build", folder, "--output", tmp_path / "r.foedera")

    assert built.status == 0
    said = dict(line.split(": ", 1) for line in built.err.splitlines())
    for name, (_, says) in DOCUMENTS.items():
        assert says in said.get(name, "")
        assert bool(says) == (name in said)
    rows = foedera("export", "witnesses", tmp_path / "r.foedera").rows
    assert [row["witness"] for row in rows] == sorted(DOCUMENTS)
    codes = {row["witness"]: [problem["code"] for problem in row["problems"]] for row in rows}
    assert codes["cut.txt"] == ["reader.encoding.cut"]
    assert foedera("verify", tmp_path / "r.foedera").status == 0


def test_strict_makes_problems_status_1(foedera: Run, folder: Path, tmp_path: Path) -> None:
    good = folder / "good [1].txt"

    assert foedera("build", folder, "--output", tmp_path / "r", "--strict").status == 1
    assert foedera("build", good, "--output", tmp_path / "r", "--strict").status == 0
    assert foedera("verify", tmp_path / "r").status == 0


def test_a_name_with_brackets_is_a_name_before_it_is_a_pattern(
    foedera: Run, folder: Path, tmp_path: Path
) -> None:
    (folder / "good 1.txt").write_text("Another document.\n", encoding="utf-8")

    literal = foedera("build", folder / "good [1].txt", "--output", tmp_path / "r")
    rows = foedera("export", "witnesses", tmp_path / "r").rows

    assert literal.status == 0
    assert [row["witness"] for row in rows] == ["good [1].txt"]


MEASURED = """
import os, subprocess, sys
build = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(build.pid, 0)
build.returncode = status
print(status, used.ru_maxrss)
"""
"""Starts a command from a small process: a peak of memory counts what started it, too."""


def test_a_huge_file_is_named_and_never_held(folder: Path, tmp_path: Path) -> None:
    huge = folder / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    command = [str(COMMAND), "build", str(folder), "--output", str(tmp_path / "r")]
    measured = [sys.executable, "-c", MEASURED, *command]
    done = subprocess.run(measured, capture_output=True, text=True, check=True)
    status, kilobytes = map(int, done.stdout.split())

    assert status == 0
    assert "huge.txt: The file holds 209,715,200 bytes" in done.stderr
    assert kilobytes < 400 * 1024


def test_progress_goes_to_no_file(foedera: Run, folder: Path, tmp_path: Path) -> None:
    built = foedera("build", folder / "good [1].txt", "--output", tmp_path / "r")

    assert built.err == ""
    assert built.out.count("\n") == 2


@pytest.mark.parametrize("wait", [0.05, 0.3, 0.6, 0.9])
def test_a_build_killed_at_any_moment_leaves_the_record(
    foedera: Run, folder: Path, tmp_path: Path, wait: float
) -> None:
    record = tmp_path / "kept" / "r.foedera"
    foedera("build", folder / "good [1].txt", "--output", record)
    before = record.read_bytes()
    for number in range(200):
        (folder / f"more-{number}.txt").write_text(WORDS * 20, encoding="utf-8")

    build = subprocess.Popen(
        [str(COMMAND), "build", str(folder), "--output", str(record), "--jobs", "2"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    time.sleep(wait)
    os.killpg(build.pid, signal.SIGKILL)
    build.wait()

    assert record.read_bytes() == before
    assert foedera("verify", record).status == 0
    assert foedera("build", folder / "good [1].txt", "--output", record).status == 0
    assert {path.name for path in record.parent.iterdir()} <= {".r.foedera.readings", "r.foedera"}


def test_the_demonstration_ends_well_and_keeps_what_it_is_told_to(
    foedera: Run, tmp_path: Path
) -> None:
    kept = tmp_path / "baltic.foedera"

    shown = foedera("demo", "--output", kept)

    assert (shown.status, shown.err) == (0, "")
    assert "Status through time" in shown.out
    assert "On 1932-01-01 between Lithuania and USSR" in shown.out
    assert foedera("verify", kept).status == 0


def test_the_installed_example_is_found_anywhere(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "foedera", "demo"], cwd=tmp_path, capture_output=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("wait", [0.3, 0.8, 1.2])
def test_ctrl_c_ends_a_build_without_a_word(folder: Path, tmp_path: Path, wait: float) -> None:
    for number in range(300):
        (folder / f"more-{number}.txt").write_text(WORDS * 20, encoding="utf-8")
    build = subprocess.Popen(
        [str(COMMAND), "build", str(folder), "--output", str(tmp_path / "r"), "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    time.sleep(wait)
    os.killpg(build.pid, signal.SIGINT)  # as a terminal does: to every process of the command
    out, err = build.communicate(timeout=60)

    if build.returncode == 130:
        assert (out, err) == (b"", b"")
        assert not (tmp_path / "r").exists()
    assert build.returncode in (130, 0)  # or it was quicker
    assert b"Traceback" not in err


def test_one_problem_of_a_document_is_listed_once_and_counted(foedera: Run, tmp_path: Path) -> None:
    text = "He went after the Riga on his way home. He came back after the Narva on his way out.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    built = foedera("build", tmp_path / "a.txt", "--output", tmp_path / "r.foedera")

    lost = "a.txt: Words are lost here: the sentence breaks off. [damage.text-lost] (2 times)"
    assert built.err.splitlines() == [lost]
