"""`foedera build`: documents in, one record out."""

import sys
from collections import Counter
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from foedera.cli.printing import plain

if TYPE_CHECKING:
    from foedera.workbench import BuildReport

_LISTED = 20  # problems printed before the rest is counted


def run(
    inputs: Annotated[
        list[str],
        typer.Argument(metavar="INPUT...", help="Files and folders; folders are read whole."),
    ],
    *,
    output: Annotated[Path, typer.Option("--output", metavar="RECORD", help="The record's file.")],
    judgements: Annotated[
        Path | None, typer.Option(metavar="FILE", help="People's decisions (judgements.toml).")
    ] = None,
    sources: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="What is known of the documents (sources.toml)."),
    ] = None,
    jobs: Annotated[
        int, typer.Option(metavar="N", min=0, help="Processes that read; 0 for as many as pay.")
    ] = 0,
    strict: Annotated[
        bool, typer.Option("--strict", help="End with status 1 if any problem is listed.")
    ] = False,
) -> int:
    """Read documents and write what they say as one record.

    A record that stands at RECORD is replaced when the new one is whole, and not before.
    What is wrong with a document is listed; the others go through.
    """
    from foedera.workbench import build

    if not all(inputs):
        raise typer.BadParameter("an INPUT is empty; name a file or a folder.")
    report = build(
        inputs,
        output,
        judgements=judgements,
        sources=sources,
        jobs=jobs,
        progress=_progress(),
    )
    _say(report)
    return int(strict and bool(report.problems))


def _progress() -> Callable[[int, int], None] | None:
    """How many documents are read, on one line of a terminal; nowhere else."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        sys.stderr.write(f"\r{done} of {total} documents" + ("\n" if done == total else ""))
        sys.stderr.flush()

    return show


def _say(report: "BuildReport") -> None:
    from foedera.workbench.wording import counted

    told = Counter(
        (plain(item.document) or "settings", plain(item.problem.message), item.problem.code)
        for item in report.problems
    )
    for (where, message, code), times in islice(told.items(), _LISTED):
        often = f" ({times} times)" if times > 1 else ""
        typer.echo(f"{where}: {message} [{code}]{often}", err=True)
    rest: Counter[str] = Counter()
    for (_, _, code), times in islice(told.items(), _LISTED, None):
        rest[code] += times
    if rest:
        codes = ", ".join(f"{count} {code}" for code, count in sorted(rest.items()))
        typer.echo(f"and {rest.total()} more problems: {codes}", err=True)
    typer.echo(
        f"{report.output}: {counted(report.witnesses, 'document')}, "
        f"{counted(report.instruments, 'instrument')}, {counted(report.claims, 'claim')}, "
        f"{counted(report.findings, 'finding')}, {report.discrepancies:,} disputed, "
        f"{counted(len(report.problems), 'problem')}\n"
        f"release {report.root}"
    )
