"""`foedera export`: the rows of a record for other programs."""

import sys
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from foedera.cli.options import Output, RecordPath
from foedera.cli.printing import opened


class Format(StrEnum):
    """One a module in `foedera.exports`."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"


def run(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="witnesses, passages, articles, claims, families, instruments, findings, "
            "discrepancies, norms or verdicts.",
        ),
    ],
    record: RecordPath,
    *,
    form: Annotated[
        Format | None,
        typer.Option("--format", help="By default jsonl, or what FILE's ending says."),
    ] = None,
    output: Output = None,
) -> int:
    """Write the rows of a record as JSON Lines, CSV or Parquet.

    The same record gives the same bytes. In CSV and Parquet a value that has parts is
    JSON in its column.
    """
    from foedera.workbench import open_record

    chosen = form or _by_ending(output)
    if chosen is Format.PARQUET and output is None and sys.stdout.isatty():
        raise typer.BadParameter("Parquet is no text; name a file with --output.")
    writer = import_module(f"foedera.exports.{chosen.value}")
    with open_record(record) as opened_record:
        rows = opened_record.rows(what)
        with opened(output) as out:
            writer.write(what, rows, out)
    return 0


def _by_ending(output: Path | None) -> Format:
    ending = output.suffix.removeprefix(".").lower() if output else ""
    return Format(ending) if ending in set(Format) else Format.JSONL
