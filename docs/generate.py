"""Write the pages of the documentation that the program itself knows best.

    make docs

writes `cli.md` from the verbs, `rules.md` from the book of rules, `tables.md` from the
record's tables, `weights.md` from what voices weigh, and the answer in the README from the bundled example. A test fails when
what is written is not what would be written.

To add a page, write a function that returns its text and list it in `PAGES`.
"""

import contextlib
import io
import os
import re
import shlex
import tempfile
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Table

from foedera.claims.grammar import Rule
from foedera.claims.rulebook import book
from foedera.cli.entry import status_of
from foedera.cli.verbs import VERBS
from foedera.store.tables import FORMAT, METADATA

ROOT = Path(__file__).resolve().parent.parent
WIDTH = "100"
"""Columns of what the program prints."""
ANSWER = re.compile(r"(<!-- answer[^>]*-->\n```\n).*?(\n```)", re.DOTALL)
"""Where the README shows an answer."""


def said_by(*words: str) -> str:
    """What the program prints when it is called with `words`."""
    os.environ["COLUMNS"] = WIDTH
    said = io.BytesIO()
    with (
        contextlib.redirect_stdout(io.TextIOWrapper(said, encoding="utf-8", write_through=True)),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        status_of(list(words))
        return said.getvalue().decode("utf-8").rstrip()


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


def weights_page() -> str:
    """What a voice weighs, by class and question."""
    head = (
        "# What a voice weighs\n\nWritten by `make docs`. In hundredths of a voice, by class of source and what is asked;\n"
        "10000 decides, whatever others say. To change a weight, write it in `sources.toml`:\n\n"
        "    [weights.encyclopedia]\n    later = 60"
    )
    return f"{head}\n\n```\n{said_by('weights')}\n```\n"


def table_section(table: Table) -> str:
    """One table with its columns."""
    rows = []
    for column in table.columns:
        leads = ", ".join(sorted(str(key.target_fullname) for key in column.foreign_keys))
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


def readme_page() -> str:
    """The README with the beginning of the example's answer to its question: up to the weakest link."""
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    question = re.findall(r"^    foedera (in-force .+)$", page, re.MULTILINE)[0]
    with tempfile.TemporaryDirectory() as folder:
        record = str(Path(folder) / "baltic.foedera")
        said_by("build", str(ROOT / "examples" / "baltic"), "--output", record)
        answer = said_by(*shlex.split(question.replace("baltic.foedera", record)))
    shown = re.split(r"\n  according to ", answer)[0]
    return ANSWER.sub(lambda found: f"{found[1]}{shown}{found[2]}", page)


PAGES: dict[str, Callable[[], str]] = {
    "README.md": readme_page,
    "docs/cli.md": cli_page,
    "docs/rules.md": rules_page,
    "docs/tables.md": tables_page,
    "docs/weights.md": weights_page,
}


def main() -> None:
    """Write every page."""
    for name, page in PAGES.items():
        (ROOT / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
