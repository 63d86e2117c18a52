"""Every command, query and program that the documentation shows does what it shows."""

import contextlib
import io
import re
import shlex
import shutil
import sqlite3
from pathlib import Path

import pytest

from foedera import workbench
from foedera.cli.entry import status_of

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
STARTED = (ROOT / "docs" / "getting-started.md").read_text(encoding="utf-8")
RECORD = (ROOT / "docs" / "record.md").read_text(encoding="utf-8")
PYTHON = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a reader of the documentation has it: the examples, and the record built from them."""
    here = tmp_path_factory.mktemp("reader")
    shutil.copytree(ROOT / "examples", here / "examples")
    workbench.build([here / "examples" / "baltic"], here / "baltic.foedera")
    return here


@pytest.fixture
def at_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "100")
    return folder


def commands(page: str) -> list[str]:
    return re.findall(r"^    (foedera .+)$", page, re.MULTILINE)


def printed(command: str) -> tuple[int, str]:
    said = io.BytesIO()
    with contextlib.redirect_stdout(io.TextIOWrapper(said, encoding="utf-8", write_through=True)):
        status = status_of(shlex.split(command)[1:])
        return status, said.getvalue().decode("utf-8")


@pytest.mark.parametrize(
    "command",
    [c for c in commands(README) + commands(STARTED) if " serve " not in c and " build " not in c],
)
@pytest.mark.usefixtures("at_home")
def test_a_command_shown_answers(command: str) -> None:
    status, said = printed(command)

    assert status in {0, 1}
    assert said.strip()


@pytest.mark.parametrize("command", [c for c in commands(STARTED) if " build " in c])
def test_a_build_shown_builds(command: str, at_home: Path) -> None:
    status, _ = printed(command.replace("baltic.foedera", "again.foedera"))

    assert status == 0
    assert (at_home / "again.foedera").exists()


@pytest.mark.parametrize(
    "query", re.findall(r"^    (SELECT .+?;)$", RECORD, re.MULTILINE | re.DOTALL)
)
def test_a_query_shown_finds_rows(query: str, folder: Path) -> None:
    with contextlib.closing(sqlite3.connect(folder / "baltic.foedera")) as connection:
        rows = connection.execute(query).fetchall()

    assert rows
    if "= c.quote" in query:
        assert {row[0] for row in rows} == {1}


@pytest.mark.usefixtures("at_home")
def test_the_programs_shown_run(capsys: pytest.CaptureFixture[str]) -> None:
    for program in re.findall(r"```python\n(.*?)```", PYTHON, re.DOTALL):
        exec(compile(program, "docs/python.md", "exec"), {})  # noqa: S102 -- our own page

    assert "1926-09-28" in capsys.readouterr().out
