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
from dataclasses import dataclass
from functools import partial

from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from foedera.readers import pdf_streams, pictures
from foedera.readers.pdf_page import NO_LINES, PageLines, boxes_of, lines_of
from foedera.readers.pdf_words import parted
from foedera.sources.model import Box, Mark, MarkKind, Origin, Problem, Witness

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
    lines: PageLines = NO_LINES
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
            length += sum(map(len, pages[-1].lines.words)) + len(pages[-1].lines.words)
            if length > TEXT_LIMIT:
                message = f"The text of {number + 1} pages is read; the rest is too large."
                problems.append(Problem(code="reader.too-large", message=message))
                break
        _recognise(document, [page for page in pages if not page.lines.words])
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
    kept = [_trimmed(page.lines.words) for page in pages]
    furniture = _running_heads(pages, kept)
    pieces: list[str] = []
    marks: list[Mark] = []
    origins: list[Origin] = []
    at = 0
    for page, lines, boxes in zip(pages, kept, boxes_of([x.lines for x in pages]), strict=True):
        base = at + 2 * bool(pieces)
        if page.seen is not None:
            text, own_marks, own_origins = page.seen.text, [], list(page.seen.origins_from(base))
        else:
            text = "\n".join(page.lines.words[number] for number in lines)
            own_origins = list(_places(page, lines, boxes, base))
            own_marks = list(_heads(page, lines, furniture, base)) if furniture else []
        if text:
            marks.append(Mark(MarkKind.PAGE, base, base + len(text), str(page.number)))
            marks += own_marks
            origins += own_origins
            pieces.append(text)
            at = base + len(text)
    return "\n\n".join(pieces), tuple(marks), tuple(origins)


def _places(page: _Page, lines: list[int], boxes: list[Box | None], base: int) -> Iterator[Origin]:
    """The place of each line of a page, whose text begins at `base`."""
    number, words = page.number, page.lines.words
    for line in lines:
        end = base + len(words[line])
        box = boxes[line]
        if box is not None and end > base:
            yield Origin(base, end, "", number, box)
        base = end + 1


def _heads(page: _Page, lines: list[int], furniture: set[str], base: int) -> Iterator[Mark]:
    """The marks of a page's running heads."""
    words, edges = page.lines.words, _edges(page, lines)
    for line in lines:
        end = base + len(words[line])
        if line in edges and _shape(words[line]) in furniture:
            yield Mark(MarkKind.BOILERPLATE, base, end, "running head")
        base = end + 1


def _trimmed(words: list[str]) -> list[int]:
    """The numbers of the lines without blank ones at either end, and after a broken word."""
    kept: list[int] = []
    for number, line in enumerate(words):
        if line or (kept and not words[kept[-1]].endswith("-")):
            kept.append(number)
    while kept and not words[kept[-1]]:
        kept.pop()
    return kept


def _edges(page: _Page, lines: list[int]) -> set[int]:
    """The lines at head and foot of a page that has more."""
    filled = [number for number in lines if page.lines.words[number]]
    return {*filled[:_EDGE_LINES], *filled[-_EDGE_LINES:]} if len(filled) > 2 * _EDGE_LINES else set()  # fmt: skip


def _running_heads(pages: list[_Page], kept: list[list[int]]) -> set[str]:
    """The shapes of lines that stand at the head or foot of many pages."""
    seen: Counter[str] = Counter()
    least = max(_RECURS, int(_RECURS_SHARE * len(pages)))
    if len(pages) < least:
        return set()
    for page, lines in zip(pages, kept, strict=True):
        seen.update({_shape(page.lines.words[number]) for number in _edges(page, lines)})
    return {shape for shape, count in seen.items() if count >= least}


def _shape(words: str) -> str:
    """A line with its numbers all alike; two running heads differ in them alone."""
    return _NUMBER.sub("#", words.lower())[:200]


def _of_pictures(pages: list[_Page]) -> Iterator[Problem]:
    """What is wrong with the pages that have no text layer."""
    empty = [page.number for page in pages if not (page.lines.words or page.seen or page.is_blank)]
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
