"""Pictures of pages, read by Tesseract where it is installed.

Tesseract (https://github.com/tesseract-ocr/tesseract, Apache-2.0) runs as a program of
its own, with a limit on its memory and time, and answers with every word, its box and
its confidence; these are kept. Lines are lines, paragraphs stand a blank line apart.
Without it a problem says how to get it:

    reader.ocr.missing    Tesseract is not installed
    reader.ocr.failed     it gave nothing within its limits
    reader.ocr.unsure     it was sure of few words; the page should be looked at
    reader.ocr.limit      the picture is larger than is read

The picture's size is read from its own head before it is unpacked. To have another
language read, install its data and add its code to `_LANGUAGES`.
"""

import re
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from statistics import mean

from foedera.readers import limited
from foedera.sources.model import Box, Mark, MarkKind, Origin, Problem, Witness

HOW_TO_GET = (
    "To have pictures of pages read, install Tesseract (on Debian: apt install tesseract-ocr "
    "tesseract-ocr-fra) and build again."
)
PIXEL_LIMIT = 40_000_000

_LANGUAGES = ("eng", "fra", "deu", "spa", "ita", "pol", "lit", "lat")
_MEMORY = 1024 * 1024 * 1024
_SECONDS = 60
_SURE = 60
_WORD_LEVEL = "5"
_COLUMNS = 12
_SCALE = 10_000
_LANGUAGE = re.compile(r"[a-z]{3}")
_JPEG_SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"), (b"P4", "image/x-portable-anymap"), (b"P5", "image/x-portable-anymap"),
    (b"P6", "image/x-portable-anymap"),
)  # fmt: skip
SIGNS = tuple(sign for sign, _ in _KINDS)


@dataclass(frozen=True, slots=True)
class Word:
    """A recognised word: its place in the page's text, its box, how sure, 0 to 100."""

    start: int
    end: int
    box: Box
    confidence: int


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read on one picture.

    Attributes:
        page: its number, from 1.
        text: its lines.
        words: with their places in `text`.
        problem: what is wrong with it, or None.
    """

    page: int
    text: str = ""
    words: tuple[Word, ...] = ()
    problem: Problem | None = None

    def origins_from(self, base: int) -> Iterator[Origin]:
        """The words' places in a text in which the page begins at `base`."""
        for word in self.words:
            yield Origin(
                base + word.start, base + word.end, "", self.page, word.box, word.confidence
            )


def is_there() -> bool:
    """Whether Tesseract is installed."""
    return shutil.which("tesseract") is not None


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a picture that Tesseract reads."""
    return bool(_media_type(head))


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with what stands on the picture."""
    seen = _seen(data)
    marks = (Mark(MarkKind.PAGE, 0, len(seen.text), "1"),) if seen.text else ()
    return (
        Witness(
            name=name, sha256=sha256, media_type=_media_type(data[:64]), encoding=None,
            text=seen.text, marks=marks, origins=tuple(seen.origins_from(0)),
            problems=(seen.problem,) if seen.problem else (),
        ),
    )  # fmt: skip


def _seen(data: bytes) -> Recognised:
    width, height = size_of(data)
    if width * height > PIXEL_LIMIT or min(width, height) <= 0:
        message = (
            f"The picture is {width} by {height} points large, which is not read; make it smaller."
        )
        return Recognised(1, problem=Problem(code="reader.ocr.limit", message=message))
    if not is_there():
        problem = Problem(code="reader.ocr.missing", message=f"The file is a picture. {HOW_TO_GET}")
        return Recognised(1, problem=problem)
    return recognise(data, 1)


def _media_type(head: bytes) -> str:
    if not head.startswith(SIGNS):
        return ""
    kind = next(kind for sign, kind in _KINDS if head.startswith(sign))
    return kind if kind != "image/x-portable-anymap" or head[2:3].isspace() else ""


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height in pixels as a picture's head says; (0, 0) when it does not."""
    try:
        if data.startswith(b"\x89PNG"):
            width, height = struct.unpack(">II", data[16:24])
            return width, height
        if data.startswith(b"\xff\xd8"):
            return _jpeg_size(data)
        if data.startswith((b"II", b"MM")):
            return _tiff_size(data, "<" if data.startswith(b"II") else ">")
        numbers = re.findall(rb"\d{1,9}", re.sub(rb"#[^\n]{0,200}", b"", data[2:400]))
        return int(numbers[0]), int(numbers[1])
    except (struct.error, IndexError):
        return 0, 0


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    for _ in range(1000):
        sign, kind, length = struct.unpack(">BBH", data[at : at + 4])
        if sign != 0xFF:  # noqa: PLR2004  the byte before every marker
            break
        if kind in _JPEG_SIZES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return 0, 0


def _tiff_size(data: bytes, order: str) -> tuple[int, int]:
    """Of the first picture in the file, which is the one that is read."""
    (at,) = struct.unpack(f"{order}I", data[4:8])
    (count,) = struct.unpack(f"{order}H", data[at : at + 2])
    found = {}
    for number in range(min(count, 200)):
        entry = data[at + 2 + 12 * number : at + 14 + 12 * number]
        tag, kind = struct.unpack(f"{order}HH", entry[:4])
        short = kind == 3  # noqa: PLR2004  TIFF's number for two bytes
        (found[tag],) = struct.unpack(
            f"{order}{'H' if short else 'I'}", entry[8 : 10 if short else 12]
        )
    return found.get(256, 0), found.get(257, 0)


def recognise(picture: bytes, page: int) -> Recognised:
    """Have a picture read. Never raises; without an answer the problem says so."""
    command = [_program(), "stdin", "stdout", "-l", _languages(), "--dpi", "300", "tsv"]
    answer = limited.answer_of(command, picture, memory=_MEMORY, seconds=_SECONDS)
    if answer is None:
        return Recognised(page, problem=_failed(page))
    width, height = size_of(picture)
    return _recognised(answer.decode("utf-8", "replace"), page, width, height)


def _program() -> str:
    return shutil.which("tesseract") or "tesseract"


@cache
def _languages() -> str:
    """The languages whose data are installed, of those that are read."""
    listed = subprocess.run(  # noqa: S603  the program's own words, no shell
        [_program(), "--list-langs"], capture_output=True, timeout=_SECONDS, check=False
    )
    there = set(listed.stdout.decode("utf-8", "replace").split())
    return "+".join(code for code in _LANGUAGES if code in there) or "eng"


def _failed(page: int) -> Problem:
    message = f"Tesseract gave nothing for page {page} within its limits; look at the picture."
    return Problem(code="reader.ocr.failed", message=message)


def _recognised(table: str, page: int, width: int, height: int) -> Recognised:
    """From Tesseract's table, a word to a row, to the page's lines."""
    pieces: list[str] = []
    words: list[Word] = []
    at = 0
    before: tuple[str, ...] = ()
    for row in table.split("\n")[1:]:
        cells = row.split("\t")
        if len(cells) != _COLUMNS or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        place = tuple(cells[2:5])
        lead = _lead(before, place)
        word = cells[11].strip()
        start = at + len(lead)
        at = start + len(word)
        pieces += (lead, word)
        words.append(Word(start, at, _box(cells[6:10], width, height), round(float(cells[10]))))
        before = place
    return Recognised(page, "".join(pieces), tuple(words), _unsure(words, page))


def _lead(before: tuple[str, ...], place: tuple[str, ...]) -> str:
    if not before:
        return ""
    if before == place:
        return " "
    return "\n" if before[:2] == place[:2] else "\n\n"


def _box(cells: list[str], width: int, height: int) -> Box:
    left, top, wide, high = map(int, cells)
    return (
        _share(left, width), _share(top, height),
        _share(left + wide, width), _share(top + high, height),
    )  # fmt: skip


def _share(length: int, whole: int) -> int:
    return max(0, min(_SCALE, _SCALE * length // max(1, whole)))


def _unsure(words: list[Word], page: int) -> Problem | None:
    if not words:
        message = f"No words were recognised on page {page}."
        return Problem(code="reader.empty", message=message)
    sure = mean(word.confidence for word in words)
    if sure >= _SURE:
        return None
    message = f"Tesseract is {sure:.0f} % sure of page {page}; compare its words with the picture."
    return Problem(code="reader.ocr.unsure", message=message)
