"""`foedera weights`: what a voice weighs."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from foedera.cli.options import AsJson, Output
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.reconcile.weights import Weights


def run(
    record: Annotated[
        Path | None,
        typer.Argument(metavar="[RECORD]", help="A record: then those it was made with."),
    ] = None,
    *,
    as_json: AsJson = False,
    output: Output = None,
) -> int:
    """Print what a voice weighs, by class of source and what is asked.

    In hundredths of a voice; 10000 decides, whatever others say. To change a weight,
    write in `sources.toml` beside the documents, and build again:

        [weights.encyclopedia]
        later = 60
    """
    from foedera.reconcile.weights import KEYS

    weights = _weights(record)
    if as_json:
        rows = (
            {"class": k, **{word: row[KEYS[word]] for word in KEYS}} for k, row in weights.items()
        )
        print_rows(rows, output)
        return 0
    with page(output) as console:
        from rich.text import Text

        head = "".join(f"{word:>12}" for word in KEYS)
        console.print(Text(f"{'':22}{head}"))
        for kind, row in weights.items():
            console.print(Text(f"{kind:22}" + "".join(f"{row[KEYS[word]]:>12}" for word in KEYS)))
        console.print(
            Text("\n" + "\n".join(f"{word}: {asked.value}" for word, asked in KEYS.items()))
        )
    return 0


def _weights(record: Path | None) -> "Weights":
    """Those of a record, or those that hold unless a sources file says otherwise."""
    if record is None:
        from foedera.reconcile.weights import WEIGHTS

        return WEIGHTS
    from foedera.workbench import open_record

    with open_record(record) as opened:
        return opened.weights()
