"""PDF: the text layer with its boxes; pages without one are recognised as pictures.

Page stands after page with a blank line between, line ends made plain and the hyphen
kept where a line breaks a word. Each page is marked with its number, each line has its
box, and the words of lines that are quoted in part have theirs (`pdf_words`). Lines that stand at the head or foot of many pages are marked as boilerplate. A
page without text layer (a scan) is rendered and read as `pictures` reads one; without the
means to do so a problem names the pages.

`PAGE_LIMIT`, `TEXT_LIMIT` and `pdf_streams` keep a hostile file within memory.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from foedera.readers import pdf_streams, pictures
from foedera.readers.pdf_page import PageLine, lines_of
from foedera.readers.pdf_words import parted
from foedera.sources.model import Mark, MarkKind, Origin, Problem, Witness

PAGE_LIMIT = 5_000
TEXT_LIMIT = 50_000_000
"""Most code points taken from one file."""
PICTURE_LIMIT = 500
"""Most pages recognised of one file."""

_PIXELS = 12_000_000  # of a rendered page, at most
_GLANCE = 40_000  # of one rendered only to see whether it is empty
_DENSITY = 300 / 72  # pixels to a point: 300 to the inch
_RECURS = 3  # pages on which a running head stands at least
_RECURS_SHARE = 0.3
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_EDGE_LINES = 2  # at head and foot, where a running head may stand


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a PDF."""
    return b"%PDF-" in head[:1024]


@dataclass(slots=True)
class _Page:
    """One page: its lines, or what was recognised on its picture."""

    number: int
    lines: list[PageLine] = field(default_factory=list)
    seen: pictures.Recognised | None = None
    is_blank: bool = False


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness, its pages and running heads marked, its lines with their boxes."""
    problems: list[Problem] = []
    pages: list[_Page] = []
    refused = pdf_streams.refuse(data)
    if refused is not None:
        problems.append(refused)
    else:
        try:
            pages = _pages(data, problems)
        except PdfiumError as error:
            problems.append(_unreadable(str(error)))
    text, marks, origins = _joined(pages)
    problems += _of_pictures(pages)
    return (
        Witness(
            name=name, sha256=sha256, media_type="application/pdf", encoding=None,
            text=text, marks=marks, origins=origins, problems=tuple(problems),
            locate=partial(parted, data, text, origins) if origins else None,
        ),
    )  # fmt: skip


def _pages(data: bytes, problems: list[Problem]) -> list[_Page]:
    document = PdfDocument(data)
    try:
        count = min(len(document), PAGE_LIMIT)
        if count < len(document):
            message = f"The file has {len(document)} pages; the first {PAGE_LIMIT} are read."
            problems.append(Problem(code="reader.too-large", message=message))
        pages: list[_Page] = []
        length = 0
        for number in range(count):
            pages.append(_page(document, number))
            length += sum(len(line.words) + 1 for line in pages[-1].lines)
            if length > TEXT_LIMIT:
                message = f"The text of {number + 1} pages is read; the rest is too large."
                problems.append(Problem(code="reader.too-large", message=message))
                break
        _recognise(document, [page for page in pages if not page.lines])
        return pages
    finally:
        document.close()


def _page(document: PdfDocument, number: int) -> _Page:
    """A page; without lines when it cannot be read."""
    try:
        page = document[number]
    except PdfiumError:
        return _Page(number + 1)
    try:
        return _Page(number + 1, lines_of(page))
    finally:
        page.close()


def _recognise(document: PdfDocument, pages: list[_Page]) -> None:
    """Read the pictures of pages that have no text layer, as far as there is a means to."""
    is_there = pictures.is_there()
    for page in pages[:PICTURE_LIMIT]:
        try:
            opened = document[page.number - 1]
        except PdfiumError:
            continue
        try:
            page.is_blank = not _rendered(opened, _GLANCE)
            picture = _rendered(opened, _PIXELS) if is_there and not page.is_blank else b""
        finally:
            opened.close()
        if picture:
            page.seen = pictures.recognise(picture, page.number)
            if page.seen.problem is not None and page.seen.problem.code == "reader.ocr.failed":
                break  # what takes too long once would do so on every page


def _rendered(page: PdfPage, pixels: int) -> bytes:
    """The picture of a page in grey, as a portable graymap; b"" for an empty one."""
    width, height = page.get_size()
    scale = min(_DENSITY, (pixels / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    try:
        rows = bitmap.to_numpy()
        if rows.min() == rows.max():
            return b""
        head = f"P5 {rows.shape[1]} {rows.shape[0]} 255\n".encode()
        return head + bytes(rows.tobytes())
    finally:
        bitmap.close()


def _joined(pages: list[_Page]) -> tuple[str, tuple[Mark, ...], tuple[Origin, ...]]:
    furniture = _running_heads(pages)
    pieces: list[str] = []
    marks: list[Mark] = []
    origins: list[Origin] = []
    at = 0
    for page in pages:
        text, own_marks, own_origins = _laid_out(page, furniture, at + 2 * bool(pieces))
        if text:
            at += 2 * bool(pieces)
            marks.append(Mark(MarkKind.PAGE, at, at + len(text), str(page.number)))
            marks += own_marks
            origins += own_origins
            pieces.append(text)
            at += len(text)
    return "\n\n".join(pieces), tuple(marks), tuple(origins)


def _laid_out(page: _Page, furniture: set[str], base: int) -> tuple[str, list[Mark], list[Origin]]:
    """A page's text, with its running heads and the place of each line, from `base` on."""
    if page.seen is not None:
        return page.seen.text, [], list(page.seen.origins_from(base))
    marks: list[Mark] = []
    origins: list[Origin] = []
    lines = _trimmed(page.lines)
    edges = _edges(lines)
    at = base
    for number, line in enumerate(lines):
        end = at + len(line.words)
        if line.words:
            if line.box is not None:
                origins.append(Origin(at, end, "", page.number, line.box))
            if number in edges and _shape(line.words) in furniture:
                marks.append(Mark(MarkKind.BOILERPLATE, at, end, "running head"))
        at = end + 1
    return "\n".join(line.words for line in lines), marks, origins


def _trimmed(lines: list[PageLine]) -> list[PageLine]:
    """Lines without blank ones at either end, and after a broken word."""
    kept: list[PageLine] = []
    for line in lines:
        if line.words or (kept and not kept[-1].words.endswith("-")):
            kept.append(line)
    while kept and not kept[-1].words:
        kept.pop()
    return kept


def _edges(lines: list[PageLine]) -> set[int]:
    filled = [number for number, line in enumerate(lines) if line.words]
    return {*filled[:_EDGE_LINES], *filled[-_EDGE_LINES:]} if len(filled) > 2 * _EDGE_LINES else set()  # fmt: skip


def _running_heads(pages: list[_Page]) -> set[str]:
    """The shapes of lines that stand at the head or foot of many pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        lines = _trimmed(page.lines)
        seen.update({_shape(lines[number].words) for number in _edges(lines)})
    least = max(_RECURS, int(_RECURS_SHARE * len(pages)))
    return {shape for shape, count in seen.items() if count >= least}


def _shape(words: str) -> str:
    """A line with its numbers all alike; two running heads differ in them alone."""
    return _NUMBER.sub("#", words.lower())[:200]


def _of_pictures(pages: list[_Page]) -> Iterator[Problem]:
    """What is wrong with the pages that have no text layer."""
    empty = [page.number for page in pages if not (page.lines or page.seen or page.is_blank)]
    if pages and all(page.is_blank for page in pages):
        yield Problem(code="reader.empty", message="The file's pages are empty.")
    if empty:
        yield _scanned(empty, len(pages))
    told: set[str] = set()
    for page in pages:
        problem = page.seen.problem if page.seen else None
        if problem is not None and problem.code not in told:
            told.add(problem.code)
            yield problem


def _scanned(empty: list[int], count: int) -> Problem:
    shown = ", ".join(str(number) for number in empty[:8]) + (" …" if len(empty) > 8 else "")  # noqa: PLR2004
    which = "No page has" if len(empty) == count else f"Pages without: {shown}; they have no"
    return Problem(
        code="reader.pdf.no-text", message=f"{which} a text layer. {pictures.HOW_TO_GET}"
    )


def _unreadable(reason: str) -> Problem:
    if "assword" in reason:
        message = "The file is locked with a password; give an unlocked copy."
        return Problem(code="reader.pdf.locked", message=message)
    return Problem(code="reader.pdf.broken", message="The file is no PDF that can be opened.")
