"""The files that a record was made from, where they are still at hand.

A record holds the text of its documents, not their bytes. Given the folders that were
built from, a document's file is found again by the document's name, and counts only where
its bytes are still the ones that were read (SHA-256). Nothing outside the folders is
opened, whatever a record calls its documents.
"""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from threading import Lock

from foedera.errors import UnreadableInputError
from foedera.readers.page_picture import can_show, page_picture
from foedera.store.model import StoredWitness

SIZE_LIMIT = 256 * 1024 * 1024
"""Most bytes of a file that is looked at again."""


class Originals:
    """The folders that were built from."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        """Look for files in `folders`; without any, none is found."""
        self._folders = tuple(folders)
        self._one_at_a_time = Lock()

    def why_not(self, witness: StoredWitness) -> str:
        """Why no page of a document can be shown, "" where it can."""
        try:
            self._data(witness)
        except UnreadableInputError as error:
            return str(error)
        return ""

    def picture(self, witness: StoredWitness, page: int) -> tuple[str, bytes]:
        """The kind and the bytes of a page's picture; `page` counts from 1.

        Raises:
            UnreadableInputError: there is none; the message says why.
        """
        data = self._data(witness)
        with self._one_at_a_time:
            found = page_picture(witness.media_type, data, page)
        if found is None:
            raise UnreadableInputError(f"Page {page} of {witness.name} cannot be drawn.")
        return found

    def _data(self, witness: StoredWitness) -> bytes:
        if not can_show(witness.media_type):
            raise UnreadableInputError("Pages of this kind of document cannot be drawn.")
        if not self._folders:
            raise UnreadableInputError(
                "To see the page itself, start `foedera serve` with --originals FOLDER, "
                "the folder that was built from."
            )
        found = [data for folder in self._folders if (data := _read(folder, witness.name))]
        for data in found:
            if sha256(data).hexdigest() == witness.sha256:
                return data
        if found:
            raise UnreadableInputError(
                "The file in the folder of originals is no longer the one that was read."
            )
        raise UnreadableInputError("Its file is not in the folder of originals.")


def _read(folder: Path, name: str) -> bytes:
    """A file inside a folder, b"" where there is none that may be looked at.

    Where several folders were built from, a document's name has its folder's in front.
    """
    first, _, rest = name.partition("/")
    return _read_at(folder, name) or (_read_at(folder, rest) if first == folder.name else b"")


def _read_at(folder: Path, name: str) -> bytes:
    try:
        path = (folder / name).resolve(strict=True)
        inside = path.is_relative_to(folder.resolve(strict=True)) and path.is_file()
        return path.read_bytes() if inside and path.stat().st_size <= SIZE_LIMIT else b""
    except (OSError, ValueError):
        return b""
