"""Where a verb prints: standard output or a file, rows for programs or a page for people.

Documents are hostile: control characters and those that turn the direction of writing
never reach a terminal from here (`plain`). On a terminal a page has weight and colour
and fits its width; anywhere else it is plain text, 100 columns wide.
"""

import io
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from foedera.errors import UnreadableInputError

if TYPE_CHECKING:
    from rich.console import Console

WIDTH = 100
"""Columns of a page that is not for a terminal."""


class EnoughError(Exception):
    """Whoever reads standard output has closed it: nothing is wrong, and nothing is left to do."""


_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
_SOFT_HYPHEN = "\u00ad"


def plain(words: str) -> str:
    """Words on one line, without characters that a terminal would obey."""
    return " ".join("".join(map(_shown, words)).split())


def _shown(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter == _SOFT_HYPHEN:
        return ""
    return "\ufffd" if unicodedata.category(letter) in _UNSEEN else letter


@contextmanager
def opened(output: Path | None) -> Iterator[BinaryIO]:
    """The file to write to, or standard output.

    Raises:
        UnreadableInputError: the file is a record, which a slip must not destroy, or a folder.
    """
    if output is None:
        try:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise EnoughError from None
        return
    from foedera.store.header import is_record

    if output.is_dir() or (output.is_file() and is_record(output)):  # a pipe is not to be read
        what = "a folder" if output.is_dir() else "a record"
        raise UnreadableInputError(f"{output} is {what} and is left alone; name another --output.")
    with output.open("wb") as file:
        yield file


def print_rows(rows: Iterable[Mapping[str, Any]], output: Path | None) -> None:
    """Print rows as JSON Lines."""
    from foedera.exports import jsonl

    with opened(output) as out:
        jsonl.write("", (dict(row) for row in rows), out)


@contextmanager
def page(output: Path | None) -> Iterator["Console"]:
    """A page for a person to read; print `rich.text.Text`, whose markup is never read."""
    from rich.console import Console

    class Page(Console):
        """A console that leaves a closed pipe to us, where rich would end with status 1."""

        def on_broken_pipe(self) -> None:
            raise EnoughError

    with opened(output) as out:
        for_terminal = output is None and sys.stdout.isatty()
        stream = io.TextIOWrapper(out, encoding="utf-8", errors="replace", write_through=True)
        yield Page(
            file=stream,
            width=None if for_terminal else int(os.environ.get("COLUMNS") or WIDTH),
            force_terminal=for_terminal,
            highlight=False,
            markup=False,
            emoji=False,
        )
        stream.flush()
        stream.detach()
