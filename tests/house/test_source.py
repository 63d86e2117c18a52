"""The house's own measures: sizes, names, and nothing in the tree that belongs to one machine."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "src" / "foedera").rglob("*.py"))
NO_ROOM = {"utils", "util", "helpers", "helper", "common", "core", "base", "misc"}
TEXTS = {
    ".csv",
    ".css",
    ".html",
    ".in",
    ".js",
    ".md",
    ".py",
    ".sql",
    ".toml",
    ".ts",
    ".txt",
    ".yml",
    "",
}

# Written in two halves, so that this file passes its own test.
HOSTS = (
    "py" + "pi.org",
    "pytho" + "nhosted.org",
    "registry.np" + "mjs",
    "npm" + "mirror",
    "proxy.gol" + "ang",
)
MACHINE = (
    "/wo" + "rk/",
    "/ro" + "ot/",
    "/ho" + "me/",
    "/Us" + "ers/",
    "/tm" + "p/",
    "local" + "host:",
)


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def body_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of code without the docstring and the signature."""
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return (node.end_lineno or node.lineno) - body[0].lineno + 1 if body else 1


def tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout, so there is no list of tracked files")
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 -- git stands where the user has it
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def test_no_function_is_longer_than_sixty_lines() -> None:
    long = [
        f"{module.relative_to(ROOT)}:{node.lineno} {node.name}: {lines(node)} lines"
        for module in MODULES
        for node in functions(module)
        if lines(node) > 60
    ]

    assert long == []


def test_the_median_function_has_at_most_nine_lines() -> None:
    assert median(body_lines(node) for module in MODULES for node in functions(module)) <= 9


def test_no_module_is_longer_than_four_hundred_lines() -> None:
    sizes = {
        str(module.relative_to(ROOT)): module.read_text(encoding="utf-8").count("\n")
        for module in MODULES
    }

    assert {name: size for name, size in sizes.items() if size > 400} == {}


def test_no_room_is_named_for_what_does_not_fit_elsewhere() -> None:
    names = {part for module in MODULES for part in module.relative_to(ROOT).with_suffix("").parts}

    assert names & NO_ROOM == set()


def test_every_module_says_what_it_knows() -> None:
    silent = [
        str(module.relative_to(ROOT))
        for module in MODULES
        if not ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_no_tracked_file_names_a_package_host_or_a_path_of_one_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in tracked()
        if path.suffix in TEXTS and path != ROOT / "LICENSE"
        for word in HOSTS + MACHINE
        if word in path.read_text(encoding="utf-8", errors="replace")
    ]

    assert found == []


def test_every_dependency_is_pinned_with_a_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        pins = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", "").splitlines()
        pinned = [line for line in pins if line and not line.lstrip().startswith("#")]

        assert pinned
        assert [line for line in pinned if "==" not in line or "--hash=sha256:" not in line] == []


def test_the_pins_hold_every_dependency_of_the_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {plain(line.split(">=")[0].split("[")[0]) for line in project["dependencies"]}

    for name in ("requirements.txt", "requirements-dev.txt"):
        pins = (ROOT / name).read_text(encoding="utf-8").splitlines()
        assert wanted - {plain(line.split("==")[0]) for line in pins if "==" in line} == set()


def plain(distribution: str) -> str:
    return distribution.strip().lower().replace("_", "-")


def test_the_layers_name_every_room_of_the_house_and_no_other() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    layers = tool["importlinter"]["contracts"][0]["layers"]
    named = {room.strip() for layer in layers for room in layer.split("|")}
    rooms = {
        path.stem
        for path in (ROOT / "src" / "foedera").iterdir()
        if (path.is_dir() and (path / "__init__.py").exists())
        or (path.suffix == ".py" and path.stem != "__init__")
    }

    assert {room for room in named if not room.startswith("(")} <= rooms
    assert rooms <= {room.strip("()") for room in named}


def test_every_library_imported_is_a_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {plain(re.split(r"[\[<>=~!]", line)[0]) for line in project["dependencies"]}
    provided = packages_distributions()
    imported = (
        {name for module in MODULES for name in imports(module)}
        - sys.stdlib_module_names
        - {"foedera"}
    )

    homes = {name: {plain(home) for home in provided.get(name, [name])} for name in imported}
    assert {name for name, home in homes.items() if not home & declared} == set()
    assert declared - set[str]().union(*homes.values()) == set()


def imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]
