"""The documentation says what the program is, and every part of the program is in it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted(DOCS.glob("*.md")),
]
EXPORTS = (
    "witnesses", "passages", "articles", "claims", "families",
    "instruments", "findings", "discrepancies",
)  # fmt: skip


def problem_codes() -> set[str]:
    """Every code that the program can give a problem, read from its source."""
    trees = [
        ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "src").rglob("*.py"))
    ]
    rooms = {code.split(".")[0] for tree in trees for code in codes_given(tree)}
    shape = re.compile(rf"(?:{'|'.join(sorted(rooms))})(?:\.[a-z]+(?:-[a-z]+)*)+")
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and shape.fullmatch(node.value)
    }


def codes_given(tree: ast.Module) -> Iterator[str]:
    """The codes that stand in `Problem(code=…)`, as words or as a constant of the module."""
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Problem":
            for keyword in node.keywords:
                if keyword.arg == "code" and isinstance(keyword.value, ast.Constant):
                    yield str(keyword.value.value)
                elif keyword.arg == "code" and getattr(keyword.value, "id", "") in constants:
                    yield str(constants[getattr(keyword.value, "id", "")])


def test_every_problem_code_is_explained() -> None:
    explained = set(
        re.findall(r"^\| `([a-z.-]+)` \|", (DOCS / "problems.md").read_text("utf-8"), re.MULTILINE)
    )

    assert problem_codes() - explained == set(), "not in docs/problems.md"
    assert explained - problem_codes() == set(), (
        "in docs/problems.md, but the program never says it"
    )


@pytest.mark.parametrize("page", ["README.md", "docs/cli.md", "docs/rules.md", "docs/tables.md"])
def test_a_generated_page_is_what_the_program_would_write(page: str) -> None:
    from docs.generate import PAGES as WRITTEN  # noqa: PLC0415 -- needs the whole program

    assert (ROOT / page).read_text(encoding="utf-8") == WRITTEN[page](), "run `make docs`"


@pytest.mark.parametrize("what", EXPORTS)
def test_every_export_is_documented(what: str) -> None:
    assert f"`{what}`" in (DOCS / "record.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))

    broken = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert broken == []


@pytest.mark.parametrize("page", [ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_every_path_named_to_a_contributor_exists(page: Path) -> None:
    named = re.findall(
        r"`((?:src|tests|docs|examples|benchmarks)/[\w./-]+)`", page.read_text(encoding="utf-8")
    )

    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []
