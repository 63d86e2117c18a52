"""Write the pages of the documentation that the program itself knows best.

    make docs

writes `cli.md` from the verbs, `rules.md` from the book of rules and `tables.md` from
the record's tables. A test fails when what is written is not what would be written.

To add a page, write a function that returns its text and list it in `PAGES`.
"""

import contextlib
import io
import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Table

from foedera.claims.grammar import Rule
from foedera.claims.rulebook import book
from foedera.cli.entry import status_of
from foedera.cli.verbs import VERBS
from foedera.store.tables import FORMAT, METADATA

HERE = Path(__file__).resolve().parent
WIDTH = "100"
"""Columns of the help."""


def said_by(*words: str) -> str:
    """What the program prints when it is called with `words`."""
    os.environ["COLUMNS"] = WIDTH
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        status_of(list(words))
    return said.getvalue().rstrip()


def cli_page() -> str:
    """Every verb with its help."""
    head = (
        "# The command line\n\nWritten by `make docs` from the program's own help.\n\n"
        "Status 0: done. 1: done, and the answer is no, where the verb says so. 2: the call is wrong or the input\n"
        "cannot be read; one line on standard error says what to do."
    )
    verbs = (f"## {verb}\n\n```\n{said_by(verb, '--help')}\n```" for verb in VERBS)
    return "\n\n".join([head, *verbs]) + "\n"


def rule_row(rule: Rule) -> str:
    """One rule as a row."""
    cells = (f"`{rule.name}`", rule.example, rule.counterexample, rule.granted)
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def rules_page() -> str:
    """Every rule by which a sentence becomes a claim."""
    rules = book().rules
    parts = [
        (
            "# The rules\n\nWritten by `make docs`. Each rule reads its example and leaves its counterexample alone;\n"
            "both are tests. A claim names the rule that read it."
        )
    ]
    for language in sorted({rule.language for rule in rules}):
        rows = [rule_row(rule) for rule in rules if rule.language == language]
        head = f"## `{language}`\n\n| rule | reads | leaves alone | takes for granted |\n|---|---|---|---|"
        parts.append("\n".join([head, *rows]))
    return "\n\n".join(parts) + "\n"


def table_section(table: Table) -> str:
    """One table with its columns."""
    rows = []
    for column in table.columns:
        leads = ", ".join(str(key.target_fullname) for key in column.foreign_keys)
        marks = ", ".join(
            ["key"] * column.primary_key
            + ["may be null"] * bool(column.nullable)
            + [f"leads to `{leads}`"] * bool(leads)
        )
        rows.append(f"| `{column.name}` | {str(column.type).lower()} | {marks} |")
    return "\n".join([f"## {table.name}\n\n| column | type | |\n|---|---|---|", *rows])


def tables_page() -> str:
    """Every table of a record."""
    head = f"# The record's tables\n\nWritten by `make docs`; format {FORMAT}. What they mean is told in [record.md](record.md)."
    tables = sorted(METADATA.tables.items())
    return "\n\n".join([head, *(table_section(table) for _, table in tables)]) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "cli.md": cli_page,
    "rules.md": rules_page,
    "tables.md": tables_page,
}


def main() -> None:
    """Write every page."""
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
