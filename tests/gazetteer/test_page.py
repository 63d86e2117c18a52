"""The page about the gazetteer says what the tables hold."""

from collections import Counter
from pathlib import Path

from foedera.gazetteer import tables

PAGE = Path(__file__).resolve().parents[2] / "docs" / "gazetteer.md"


def test_the_page_counts_the_spells_of_each_list() -> None:
    page = PAGE.read_text(encoding="utf-8")

    for name, count in Counter(row["list"] for row in tables.rows("spans")).items():
        assert f"| {name} | {count} |" in page


def test_the_page_names_every_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    held = sorted(Path(str(tables.__file__)).parent.glob("*.csv"))

    assert [table.name for table in held if f"`{table.name}`" not in page] == []
