"""The verbs, each with the sentence that `foedera --help` shows.

To add a verb, write its module here, `run` with the same first sentence as its
docstring, and name it in `VERBS`; a test holds both together.
"""

from importlib import import_module
from typing import Annotated

import typer
from typer.core import TyperGroup

from foedera.errors import UnknownNameError

VERBS = {
    "build": "Read documents and write what they say as one record.",
    "show": "Show one treaty: what is found, who dissents, its status through time.",
    "in-force": "Say what was in force on a day, on which acts, and how sure that is.",
    "disagreements": "List what is disputed, what most deserves a person's hour first.",
    "why": "Lead from a value to the words it rests on.",
    "judge": "Write down what a person decides, for the next build to apply.",
    "weights": "Print what a voice weighs, by class of source and what is asked.",
    "diff": "Say what changed between two records, and what changed it.",
    "cite": "Find the instrument that a citation names.",
    "export": "Write the rows of a record as JSON Lines, CSV or Parquet.",
    "serve": "Show a record in the browser, from this machine only.",
    "verify": "Check that the record still says what its witnesses say, byte for byte.",
    "demo": "Build the bundled example, show what it answers, and end.",
}
"""Every verb in the order of the help."""


class Verbs(TyperGroup):
    """The verbs as a group that loads one when it is called."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # Typer's own context
        """Every verb's name."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: typer.Context, cmd_name: str):  # type: ignore[no-untyped-def,override]  # noqa: ANN201  # Typer names no type
        """The verb of a name.

        Raises:
            UnknownNameError: there is none; the message gives the nearest.
        """
        del ctx
        if cmd_name not in VERBS:
            raise UnknownNameError(_no_verb(cmd_name))
        module = import_module(f"foedera.cli.{cmd_name.replace('-', '_')}")
        alone = _typer()
        alone.command(cmd_name)(module.run)
        return typer.main.get_command(alone)

    def format_commands(self, ctx: typer.Context, formatter) -> None:  # type: ignore[no-untyped-def,override]  # noqa: ANN001
        """Write the list of verbs without loading them."""
        del ctx
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))


def _no_verb(name: str) -> str:
    from difflib import get_close_matches  # only a mistake needs it

    near = get_close_matches(name, VERBS, n=1)
    hint = f"the nearest is {near[0]!r}" if near else f"there are {', '.join(VERBS)}"
    return f"there is no verb {name!r}; {hint}. See: foedera --help"


def _typer(**settings: object) -> typer.Typer:
    return typer.Typer(
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        **settings,  # type: ignore[arg-type]  # passed on as given
    )


app = _typer(cls=Verbs, subcommand_metavar="VERB ...")


def _version(*, asked: bool) -> None:
    if asked:
        from foedera import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def foedera(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=lambda asked: _version(asked=asked), help="Say which."),
    ] = False,
) -> None:
    """Read what is written about treaties, and answer with the words that prove it."""
    del version
