"""Write the pages of the documentation that the program itself knows best.

    make docs

writes `cli.md` from the verbs, `rules.md` from the book of rules and `tables.md` from
the record's tables. A test fails when what is written is not what would be written.

To add a page, write a function that returns its text and list it in `PAGES`.
"""

from collections.abc import Callable
from pathlib import Path

import click
import typer
from sqlalchemy import Table

from foedera.claims.grammar import Rule
from foedera.claims.rulebook import book
from foedera.cli import app
from foedera.store.tables import FORMAT, METADATA

HERE = Path(__file__).resolve().parent


def verbs() -> dict[str, click.Command]:
    """Every verb of the command line by name, in the order of its help."""
    group = typer.main.get_command(app)
    context = click.Context(group)
    listed = ((name, group.get_command(context, name)) for name in group.list_commands(context))
    return {name: verb for name, verb in listed if verb is not None and not verb.hidden}


def usage(name: str, verb: click.Command) -> str:
    """How a verb is called: "foedera show [OPTIONS] RECORD INSTRUMENT"."""
    context = click.Context(verb, info_name=f"foedera {name}")
    return " ".join([context.command_path, *verb.collect_usage_pieces(context)])


def verb_section(name: str, verb: click.Command) -> str:
    """One verb: its usage, its help, its options."""
    context = click.Context(verb, info_name=name)
    records = [given.get_help_record(context) for given in verb.params]
    options = [
        f"- `{option}`: {says}" if says else f"- `{option}`"
        for option, says in filter(None, records)
    ]
    parts = [
        f"## {name}",
        f"```\n{usage(name, verb)}\n```",
        _unwrapped(verb.help or ""),
        "\n".join(options),
    ]
    return "\n\n".join(part for part in parts if part)


def _unwrapped(text: str) -> str:
    """Help text as Markdown paragraphs."""
    return "\n\n".join(
        " ".join(part.split()) for part in text.replace("\b", "").strip().split("\n\n")
    )


def cli_page() -> str:
    """Every verb with its options."""
    head = (
        "# The command line\n\nWritten by `make docs` from the program's own help.\n\n"
        "Status 0: done. 1: done, and the answer is no, where the verb says so. 2: the call is wrong\n"
        "or the input cannot be read; one line on standard error says what to do."
    )
    return "\n\n".join([head, *(verb_section(name, verb) for name, verb in verbs().items())]) + "\n"


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
