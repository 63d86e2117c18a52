"""The command as a person runs it: a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from tests.store.strelsau import write

COMMAND = Path(sys.executable).with_name("foedera")


@dataclass(frozen=True)
class Ran:
    """What came of a call."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows printed."""
        return [json.loads(line) for line in self.out.splitlines()]


Run: TypeAlias = Callable[..., Ran]


@pytest.fixture(scope="session")
def foedera() -> Run:
    """Call the installed command with arguments; its output is no terminal."""

    def run(*arguments: str | Path, cwd: Path | None = None) -> Ran:
        done = subprocess.run(
            [str(COMMAND), *map(str, arguments)],
            capture_output=True,
            check=False,
            cwd=cwd,
            env={**os.environ, "PYTHONWARNINGS": "error"},
            timeout=120,
        )
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run


@pytest.fixture(scope="session")
def strelsau(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record about the Pact of Strelsau between Arcadia and Ruritania."""
    path = tmp_path_factory.mktemp("record") / "strelsau.foedera"
    write(path)
    return path
