"""`foedera demo`: the bundled example, built and asked."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from foedera.errors import UnreadableInputError

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.workbench import Record

_TREATY = "Lithuanian–Soviet Non-Aggression Treaty"
_BETWEEN = ("Lithuania", "USSR")
_DAYS = ("1920-08-01", "1932-01-01", "1939-12-01")


def run(
    *,
    output: Annotated[
        Path | None,
        typer.Option("--output", metavar="RECORD", help="Keep the record in this file."),
    ] = None,
) -> int:
    """Build the bundled example, show what it answers, and end.

    The documents were written for the project: an encyclopedia and its mirror, a
    handbook, a register, treaty texts, about treaties on the Baltic shore.
    """
    from foedera.cli.printing import page
    from foedera.workbench import build, open_record
    from foedera.workbench.wording import counted

    with example() as documents, tempfile.TemporaryDirectory() as folder:
        record = output or Path(folder) / "baltic.foedera"
        report = build([documents], record)
        typer.echo(
            f"{counted(report.witnesses, 'document')}, "
            f"{counted(report.instruments, 'instrument')}, {counted(report.claims, 'claim')}, "
            f"{report.discrepancies:,} disputed\n"
        )
        from foedera.cli.paper import Paper

        with open_record(record) as opened, page(None) as console:
            _show(Paper(console), opened)
    if output is not None:
        typer.echo(f"\nKept in {output}. Next: foedera serve {output}")
    return 0


@contextmanager
def example() -> Iterator[Path]:
    """The bundled documents: in the installed package, else in the checkout.

    Raises:
        UnreadableInputError: they are in neither place.
    """
    inside = files("foedera") / "examples" / "baltic"
    checkout = Path(__file__).resolve().parents[3] / "examples" / "baltic"
    if inside.is_dir():
        with as_file(inside) as folder:
            yield folder
    elif checkout.is_dir():
        yield checkout
    else:
        raise UnreadableInputError("the bundled example is not installed; install foedera again.")


def _show(paper: "Paper", record: "Record") -> None:
    from foedera.cli.in_force import Question, write_answers
    from foedera.cli.show import write_instrument
    from foedera.workbench.telling import with_protocols

    write_instrument(paper, record, record.instrument(_TREATY))
    for day in _DAYS:
        paper.section("")
        answers = with_protocols(record, record.in_force(on=day, between=_BETWEEN))
        write_answers(paper, answers, Question(day, f" between {' and '.join(_BETWEEN)}"))
