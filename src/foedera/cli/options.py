"""Arguments and options that several verbs take, with one wording of their help."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

RecordPath: TypeAlias = Annotated[
    Path, typer.Argument(metavar="RECORD", help="A record that `foedera build` made.")
]
AsJson: TypeAlias = Annotated[
    bool, typer.Option("--json", help="Print JSON Lines, one row a line, for programs.")
]
Output: TypeAlias = Annotated[
    Path | None,
    typer.Option("--output", metavar="FILE", help="Write to FILE instead of standard output."),
]
