"""The bundled example: many formats, its own words, nothing stated that is not there."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "baltic"
RUN = 12
"""Words in a row that two texts share only if one has them from the other; formulas are shorter."""


def documents() -> list[Path]:
    return sorted(
        path for path in EXAMPLE.rglob("*") if path.is_file() and path.name != "sources.toml"
    )


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[^\W_]+", re.sub(r"[-‐]\n", "", text).lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def test_it_holds_at_least_ten_documents_in_several_formats() -> None:
    assert len(documents()) >= 10
    assert {path.suffix for path in documents()} >= {
        ".txt",
        ".html",
        ".md",
        ".csv",
        ".toml",
        ".pdf",
    }


def test_what_is_known_of_its_sources_is_about_its_documents() -> None:
    declared = tomllib.loads((EXAMPLE / "sources.toml").read_text(encoding="utf-8"))["source"]
    matched = {path for source in declared for path in EXAMPLE.glob(source["path"])}

    assert all(list(EXAMPLE.glob(source["path"])) for source in declared)
    assert set(documents()) <= matched


def test_every_document_is_described_to_the_reader() -> None:
    described = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")

    assert [
        path.name for path in documents() if str(path.relative_to(EXAMPLE)) not in described
    ] == []


def test_it_shares_no_sentence_with_documents_of_others(shared: Path) -> None:
    others = set[tuple[str, ...]]().union(
        *(runs(path.read_text("utf-8")) for path in (shared / "seeds").glob("*.txt"))
    )

    for path in documents():
        taken = runs(path.read_text(encoding="utf-8", errors="replace")) & others
        assert sorted(" ".join(run) for run in taken) == [], path.name
