"""The way in and the way out: arguments to a status, errors to one line.

Status 0: done. 1: done, and the answer is no, where the verb's help says so. 2: the
call is wrong or the input cannot be read. 130: stopped by Ctrl-C.
"""

import os
import sys
from pathlib import Path

import typer

from foedera.cli.printing import EnoughError
from foedera.cli.verbs import VERBS, app
from foedera.errors import FoederaError

WrongCallError: type[Exception] = typer.BadParameter.__mro__[2]
"""Typer's own parent of every mistake in a call, which it does not export."""

WRONG_CALL = 2
STOPPED = 130


def main() -> None:
    """Run the verb that the process's arguments name, and end with its status."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by the caller; a file opened next must not be it
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # for good
    sys.exit(status_of(sys.argv[1:]))


def status_of(arguments: list[str]) -> int:
    """Run one verb; what goes wrong is said in one line on standard error."""
    try:
        status = app(arguments or ["--help"], prog_name="foedera", standalone_mode=False)
        sys.stdout.flush()
    except FoederaError as error:
        return _say(str(error))
    except WrongCallError as error:
        return _say(_with_help(error, arguments))
    except (typer.Abort, KeyboardInterrupt, RuntimeError) as error:
        if not _is_stop(error):
            raise
        return STOPPED
    except (EnoughError, BrokenPipeError):
        # What is left must not be flushed at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _say(f"{error.filename or 'the system'}: {error.strerror or error}.")
    return int(status or 0)


def _is_stop(error: BaseException) -> bool:
    """Whether it is Ctrl-C; one that comes while Python makes a class comes out as another's cause."""
    stops = (typer.Abort, KeyboardInterrupt)
    return isinstance(error, stops) or isinstance(error.__cause__, KeyboardInterrupt)


def _one_line(said: str) -> str:
    return " ".join(said.split()).rstrip(".") + "."


def _with_help(error: Exception, arguments: list[str]) -> str:
    """What is wrong with a call, and where its help is."""
    said: str = error.format_message() if hasattr(error, "format_message") else str(error)
    context = getattr(error, "ctx", None)
    verb = next((word for word in arguments[:1] if word in VERBS), "")
    called = context.command_path if context else f"foedera {verb}".strip()
    return f"{_one_line(said)} See: {called} --help"


def _say(message: str) -> int:
    sys.stderr.write(f"foedera: {_one_line(message)}\n")
    return WRONG_CALL
