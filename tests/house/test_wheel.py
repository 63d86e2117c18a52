"""The wheel holds what the program needs, and runs where there is no checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("foedera-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's content and nothing of the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(installed: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The program from the wheel, in an empty folder, with warnings as errors."""
    empty = installed.parent / "elsewhere"
    empty.mkdir(exist_ok=True)
    code = (
        "import sys, foedera; from foedera.cli import main; "
        f"assert foedera.__file__.startswith({str(installed)!r}), foedera.__file__; "
        "sys.argv[0] = 'foedera'; main()"
    )
    return subprocess.run(
        [sys.executable, "-P", "-W", "error", "-c", code, *words],
        cwd=empty,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_carries_the_example_the_licence_and_the_types(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    documents = [name for name in names if name.startswith("foedera/examples/baltic/")]

    assert len(documents) >= 10
    assert "foedera/examples/baltic/sources.toml" in documents
    assert "foedera/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "docs/"))]


def test_every_file_of_the_package_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    package = ROOT / "src"
    kept = [
        path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]

    assert {str(path.relative_to(package)) for path in kept} <= names


def test_the_program_runs_outside_the_checkout(installed: Path) -> None:
    said = run(installed, "--version")

    assert said.returncode == 0, said.stderr
    assert said.stdout.strip().endswith("0.1.0")


def test_the_demo_finds_its_documents_outside_the_checkout(installed: Path) -> None:
    said = run(installed, "demo")

    assert said.returncode == 0, said.stderr
    assert "Lithuanian–Soviet Non-Aggression Treaty" in said.stdout
