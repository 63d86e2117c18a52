"""Calls that are wrong get one line that says what to do; calls that end early end quietly."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import COMMAND, Run

from foedera.cli import entry
from foedera.cli.printing import plain
from foedera.cli.verbs import VERBS

WRONG = [
    # the call, {record} being a good record · what the line says
    (["shwo"], "the nearest is 'show'"),
    (["show"], "Missing argument 'RECORD'"),
    (["show", "{record}"], "Missing argument 'INSTRUMENT'"),
    (["show", "{record}", "Pact of Strelsow"], "nearest: “Pact of Strelsau”"),
    (["show", "{record}", "   "], "no instrument called ''"),
    (["show", "nothing.foedera", "Pact"], "nothing.foedera does not exist"),
    (["show", "{folder}", "Pact"], "cannot be read"),
    (["show", "{text}", "Pact"], "is no record of foedera"),
    (["verify", "{text}"], "is no record of foedera"),
    (["serve", "{text}"], "is no record of foedera"),
    (["serve", "{record}", "--port", "70000"], "--port"),
    (["in-force", "{record}", "--on", "1932-13-01"], "'1932-13-01' is no day"),
    (["in-force", "{record}", "--on", "the Ides of March"], "is no date"),
    (["in-force", "{record}", "--on", "1932"], "is no single day"),
    (["in-force", "{record}"], "Missing option '--on'"),
    (["in-force", "{record}", "--on", "1932-01-01", "--party", "Lithuanja"], "nearest:"),
    (
        ["in-force", "{record}", "--on", "1932-01-01", "--party", "A", "--between", "A", "B"],
        "not both",
    ),
    (["in-force", "{record}", "--on", "1932-01-01", "--between", "LTU"], "foedera in-force --help"),
    (["in-force", "{record}", "--on", "1932-01-01", "--between", "LTU", "Lithuania"], "are one"),
    (["in-force", "{record}", "--on", "1932-01-01", "--viewpoint", "b.text"], "nearest: b.txt"),
    (["export", "treaties", "{record}"], "there are: witnesses"),
    (["export", "verdicts", "{record}"], "does not have yet"),
    (["export", "claims", "{record}", "--format", "xlsx"], "xlsx"),
    (["export", "claims", "{record}", "--output", "{record}"], "is left alone"),
    (["export", "claims", "{record}", "--output", "{folder}"], "is a folder"),
    (["export", "claims", "{record}", "--output", "{folder}/no/such/file"], "No such file"),
    (["why", "{record}", "999"], "no claim 999"),
    (["why", "{record}", "Pact of Strelsau"], "names no claim and no question"),
    (["why", "{record}", "Pact of Strelsau", "end.date"], "there are: party, signature.date"),
    (["cite", "{record}", "the blue book"], "is no citation"),
    (["build", "{text}"], "Missing option '--output'"),
    (["build", "no-such-path", "--output", "{folder}/r"], "no-such-path does not exist"),
    (["build", "", "--output", "{folder}/r"], "an INPUT is empty"),
    (["build", "{empty}", "--output", "{folder}/r"], "no document in"),
    (["build", "{text}", "--output", "{folder}"], "is a folder"),
    (["build", "{text}", "--output", "{text}"], "is no record of foedera, so it is left alone"),
    (["build", "{text}", "--output", "{folder}/r", "--jobs", "-1"], "--jobs"),
    (["build", "{text}", "--output", "{folder}/r", "--sources", "{text}"], "text.txt"),
    (["build", "{text}", "--output", "{folder}/r", "--sources", "gone.toml"], "No such file"),
    (["build", "{text}", "--output", "{folder}/r", "--judgements", "{text}"], "text.txt"),
]


@pytest.mark.parametrize(("call", "says"), WRONG, ids=lambda item: str(item)[:60])
def test_a_wrong_call_gets_one_line_and_status_2(
    foedera: Run, strelsau: Path, tmp_path: Path, call: list[str], says: str
) -> None:
    (tmp_path / "empty").mkdir()
    text = tmp_path / "text.txt"
    text.write_text("Neither a record nor settings.\n", encoding="utf-8")
    record = tmp_path / "record.foedera"
    record.write_bytes(strelsau.read_bytes())
    words = {"record": record, "folder": tmp_path, "text": text, "empty": tmp_path / "empty"}

    ran = foedera(*(word.format(**words) for word in call), cwd=tmp_path)

    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("foedera: ")
    assert ran.err.count("\n") == 1
    assert says in ran.err
    assert record.read_bytes() == strelsau.read_bytes()
    assert text.read_text(encoding="utf-8") == "Neither a record nor settings.\n"


def test_help_lists_every_verb_and_each_has_its_own(foedera: Run) -> None:
    listed = foedera("--help")

    assert foedera().out == listed.out
    for verb, says in VERBS.items():
        assert verb in listed.out
        own = foedera(verb, "--help")
        assert own.status == 0
        assert says in " ".join(own.out.split())


def test_the_version_is_said(foedera: Run) -> None:
    said = foedera("--version")

    assert (said.status, said.out) == (0, "0.1.0\n")


def test_the_module_is_the_command(foedera: Run) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "foedera", "--help"], capture_output=True, check=True, text=True
    )

    assert ran.stdout == foedera("--help").out


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys; from foedera.cli.entry import status_of; status_of(['--help']); "
        "heavy = {'rich', 'sqlalchemy', 'polars', 'numpy', 'uvicorn', 'fastapi', 'sqlite3', "
        "'ahocorasick_rs', 're2', 'babel', 'dataclasses.x'}; "
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)"
    )

    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)

    assert ran.stderr == "[]\n"


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_a_reader_that_has_enough_is_no_error(strelsau: Path, form: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    ran = subprocess.run(
        [str(COMMAND), "export", "claims", str(strelsau), "--format", form],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)

    assert (ran.returncode, ran.stderr) == (0, b"")


def test_a_page_that_nobody_reads_to_its_end_is_no_error(strelsau: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    ran = subprocess.run(
        [str(COMMAND), "show", str(strelsau), "Pact of Strelsau"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)

    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("call", [["show", "Pact of Strelsau"], ["verify"]])
def test_standard_output_may_be_closed(strelsau: Path, call: list[str]) -> None:
    verb, *rest = call
    closing = [
        sys.executable,
        "-c",
        "import os, sys; os.close(1); os.execv(sys.argv[1], sys.argv[1:])",
    ]

    ran = subprocess.run(
        [*closing, str(COMMAND), verb, str(strelsau), *rest], capture_output=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, b"")


def test_serve_prints_its_address_and_ends_when_stopped(strelsau: Path) -> None:
    served = subprocess.Popen(
        [str(COMMAND), "serve", str(strelsau), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert served.stdout is not None
    address = served.stdout.readline()
    time.sleep(0.5)
    served.send_signal(signal.SIGINT)
    _, err = served.communicate(timeout=20)

    assert address.startswith("http://127.0.0.1:")
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Peace\nof  Riga", "Peace of Riga"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("a\u202eb\u2066c", "a\ufffdb\ufffdc"),
        ("bilat\u00aderal", "bilateral"),
        ("Żeligowski’s – Sleževičius", "Żeligowski’s – Sleževičius"),
    ],
)
def test_words_are_shown_without_what_a_terminal_obeys(words: str, shown: str) -> None:
    assert plain(words) == shown


@pytest.mark.parametrize(("cause", "status"), [(KeyboardInterrupt(), 130), (None, None)])
def test_a_stop_while_a_class_is_made_is_a_stop(
    monkeypatch: pytest.MonkeyPatch, cause: BaseException | None, status: int | None
) -> None:
    def stopped(*_: object, **__: object) -> int:
        raise RuntimeError("Error calling __set_name__") from cause

    monkeypatch.setattr(entry, "app", stopped)

    if status is None:
        with pytest.raises(RuntimeError):
            entry.status_of(["demo"])
    else:
        assert entry.status_of(["demo"]) == status
