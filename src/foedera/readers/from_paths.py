"""From the paths a person gives to the documents behind them.

A folder is read recursively, in the order of its names; a path that exists is taken
literally (file names hold brackets) and only then tried as a pattern. A document is
named by its path relative to the input; with several inputs, the input's own name
stands in front. Settings beside the documents (`sources.toml`, `judgements.toml`)
are no documents: `Found` says where they are.

A document of more than `SIZE_LIMIT` bytes is not read; the problem `reader.too-large`
says so, and memory stays bounded.
"""

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from foedera.errors import UnreadableInputError
from foedera.sources.model import Problem

SIZE_LIMIT = 64 * 1024 * 1024
"""Largest document read, in bytes."""

SOURCES_FILE = "sources.toml"
JUDGEMENTS_FILE = "judgements.toml"


@dataclass(frozen=True, slots=True)
class Document:
    """One file to read.

    Attributes:
        name: what its witnesses are called.
        path: where it is.
        size: in bytes.
        problem: why it is not read, or None.
        stamp: the file's number, its times of change and of its entry's, in nanoseconds;
            () where they are not known. Other bytes have another.
    """

    name: str
    path: str | Path
    size: int
    problem: Problem | None = None
    stamp: tuple[int, ...] = ()

    def read_bytes(self) -> bytes:
        """Its bytes; none when it is refused.

        Raises:
            UnreadableInputError: the file cannot be opened.
        """
        if self.problem is not None:
            return b""
        try:
            with open(self.path, "rb", buffering=0) as file:  # noqa: PTH123 - half the time
                data = file.read(self.size + 1)
                grown = file.read(SIZE_LIMIT - self.size) if len(data) > self.size else b""
                return data + grown
        except OSError as error:
            reason = error.strerror or type(error).__name__
            message = f"{self.path} cannot be opened ({reason}). Check its permissions."
            raise UnreadableInputError(message) from error


@dataclass(frozen=True, slots=True)
class Found:
    """What the inputs hold.

    Attributes:
        documents: in order of name, no name twice.
        sources_file: the `sources.toml` nearest the first input, or None.
        judgements_file: the `judgements.toml` nearest the first input, or None.
    """

    documents: tuple[Document, ...]
    sources_file: Path | None = None
    judgements_file: Path | None = None


def find_documents(inputs: Sequence[str | Path]) -> Found:
    """Every document in files and folders.

    Raises:
        UnreadableInputError: a path does not exist, or there is no document at all.
    """
    roots = [path for given in inputs for path in _expand(given)]
    documents: dict[str, Document] = {}
    settings: dict[str, Path] = {}
    for root in roots:
        own, is_folder = root.resolve().name, root.is_dir()
        before = f"{own}/" if len(roots) > 1 else ""
        for relative, path, stat in _files(str(root)) if is_folder else _itself(root):
            plain = relative.rpartition("/")[2]
            if plain in (SOURCES_FILE, JUDGEMENTS_FILE):
                settings.setdefault(plain, Path(path))
                continue
            name = before + relative if is_folder else own
            documents.setdefault(name, _document(name, path, stat))
    if not documents:
        shown = ", ".join(str(given) for given in inputs) or "no path"
        message = f"no document in {shown}. Give a file, or a folder that holds files."
        raise UnreadableInputError(message)
    ordered = tuple(documents[name] for name in sorted(documents))
    return Found(ordered, settings.get(SOURCES_FILE), settings.get(JUDGEMENTS_FILE))


def _expand(given: str | Path) -> list[Path]:
    path = Path(given)
    if path.exists():
        return [path]
    found = sorted(glob.glob(str(given)))  # noqa: PTH207  a pattern may be absolute
    matches = [Path(match) for match in found if Path(match).exists()]  # a link may lead nowhere
    if not matches:
        message = f"{given} does not exist. Check the path, or put a pattern in quotes."
        raise UnreadableInputError(message)
    return matches


_File: TypeAlias = tuple[str, str, os.stat_result]
"""Its name within the folder that was given, with `/` between folders; where and what it is."""


def _itself(path: Path) -> Iterator[_File]:
    yield path.name, str(path), path.stat()


def _files(folder: str, within: str = "") -> Iterator[_File]:
    """Files under a folder, sorted; hidden ones and links out of the folder are left out."""
    try:
        with os.scandir(folder) as found:
            children = sorted(found, key=lambda child: child.name)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        message = f"{folder} cannot be listed ({reason}). Check its permissions."
        raise UnreadableInputError(message) from error
    for child in children:
        if child.name.startswith("."):
            continue
        if child.is_dir(follow_symlinks=False):
            yield from _files(child.path, f"{within}{child.name}/")
        elif child.is_file():
            yield within + child.name, child.path, child.stat()


def _document(name: str, path: str, stat: os.stat_result) -> Document:
    size, stamp = stat.st_size, (stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns)
    if size <= SIZE_LIMIT:
        return Document(name, path, size, stamp=stamp)
    message = (
        f"The file holds {size:,} bytes; at most {SIZE_LIMIT:,} are read. "
        f"Split it, or take out the part that matters."
    )
    return Document(name, path, size, Problem(code="reader.too-large", message=message))
