"""PDF with a text layer.

The text layer is that of the file, page after page with a blank line between, line
ends made plain and the hyphen kept where a line breaks a word. Each page is marked
with its number. A page without text layer (a scan) gives a problem that names the pages;
a locked or broken file gives a problem and no text.

`PAGE_LIMIT` and `TEXT_LIMIT` keep a hostile file within memory.
"""

from pypdfium2 import PdfDocument, PdfiumError

from foedera.sources.model import Mark, MarkKind, Problem, Witness

PAGE_LIMIT = 5_000
TEXT_LIMIT = 50_000_000
"""Most code points taken from one file."""

_LINE_END_HYPHENS = ("\x02", "\ufffe", "\uffff")
"""What the engine writes for a hyphen at a line's end."""


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a PDF."""
    return b"%PDF-" in head[:1024]


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness, its pages marked."""
    problems: list[Problem] = []
    try:
        pages = _pages(data, problems)
    except PdfiumError as error:
        pages = []
        problems.append(_unreadable(str(error)))
    text, marks = _joined(pages)
    empty = [number + 1 for number, page in enumerate(pages) if not page]
    if empty:
        problems.append(_scanned(empty, len(pages)))
    return (
        Witness(
            name=name, sha256=sha256, media_type="application/pdf", encoding=None,
            text=text, marks=marks, problems=tuple(problems),
        ),
    )  # fmt: skip


def _pages(data: bytes, problems: list[Problem]) -> list[str]:
    document = PdfDocument(data)
    try:
        count = min(len(document), PAGE_LIMIT)
        if count < len(document):
            message = f"The file has {len(document)} pages; the first {PAGE_LIMIT} are read."
            problems.append(Problem(code="reader.too-large", message=message))
        pages: list[str] = []
        length = 0
        for number in range(count):
            pages.append(_page(document, number))
            length += len(pages[-1])
            if length > TEXT_LIMIT:
                message = f"The text of {number + 1} pages is read; the rest is too large."
                problems.append(Problem(code="reader.too-large", message=message))
                break
        return pages
    finally:
        document.close()


def _page(document: PdfDocument, number: int) -> str:
    """The text of a page; "" when the page cannot be read."""
    try:
        page = document[number]
    except PdfiumError:
        return ""
    layer = page.get_textpage()
    text = str(layer.get_text_range())
    layer.close()
    page.close()
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    for hyphen in _LINE_END_HYPHENS:
        text = text.replace(hyphen, "-\n")
    return text.replace("-\n\n", "-\n").strip()


def _joined(pages: list[str]) -> tuple[str, tuple[Mark, ...]]:
    marks: list[Mark] = []
    at = 0
    for number, page in enumerate(pages):
        if page:
            marks.append(Mark(MarkKind.PAGE, at, at + len(page), str(number + 1)))
            at += len(page) + 2
    return "\n\n".join(page for page in pages if page), tuple(marks)


def _scanned(empty: list[int], count: int) -> Problem:
    shown = ", ".join(str(number) for number in empty[:8]) + (" …" if len(empty) > 8 else "")  # noqa: PLR2004
    which = "No page has" if len(empty) == count else f"Pages without: {shown}; they have no"
    message = f"{which} a text layer: pictures of pages are not read. Have them recognised first."
    return Problem(code="reader.pdf.no-text", message=message)


def _unreadable(reason: str) -> Problem:
    if "assword" in reason:
        message = "The file is locked with a password; give an unlocked copy."
        return Problem(code="reader.pdf.locked", message=message)
    return Problem(code="reader.pdf.broken", message="The file is no PDF that can be opened.")
