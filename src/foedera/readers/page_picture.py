"""The picture of a document's page, so that quoted words can be marked on it.

A page of a PDF is drawn in grey by the engine that read it, in a process of its own with
limits (`limited`); a picture that browsers show is its own picture. Nothing in a document
is run: forms and scripts of a PDF are left out.

    python -m foedera.readers.page_picture 3 < pact.pdf > page.png
"""

import struct
import sys
import zlib

from pypdfium2 import PdfBitmap, PdfDocument, PdfiumError

from foedera.readers import limited, pdf_streams, pictures

SHOWN = frozenset({"image/png", "image/jpeg"})
"""Pictures that browsers show as they are."""

PIXELS = 2_000_000  # of a drawn page, at most
_DENSITY = 150 / 72  # pixels to a point: 150 to the inch
_MEMORY = 1024 * 1024 * 1024
_SECONDS = 20


def can_show(media_type: str) -> bool:
    """Whether documents of a kind have pictures of their pages."""
    return media_type == "application/pdf" or media_type in SHOWN


def page_picture(media_type: str, data: bytes, page: int) -> tuple[str, bytes] | None:
    """The kind and the bytes of a page's picture; None where there is none within the limits.

    Args:
        media_type: of the document.
        data: the document.
        page: its number, from 1.
    """
    if media_type in SHOWN:
        width, height = pictures.size_of(data)
        fits = page == 1 and 0 < width * height <= pictures.PIXEL_LIMIT
        return (media_type, data) if fits else None
    if media_type != "application/pdf" or pdf_streams.refuse(data) is not None:
        return None
    command = [sys.executable, "-P", "-m", "foedera.readers.page_picture", str(page)]
    picture = limited.answer_of(command, data, memory=_MEMORY, seconds=_SECONDS)
    return ("image/png", picture) if picture else None


def drawn(data: bytes, page: int) -> bytes:
    """A page of a PDF as PNG, b"" where it has no such page or cannot be opened."""
    try:
        document = PdfDocument(data)
    except PdfiumError:
        return b""
    try:
        if not 1 <= page <= len(document):
            return b""
        opened = document[page - 1]
        width, height = opened.get_size()
        scale = min(_DENSITY, (PIXELS / max(1.0, width * height)) ** 0.5)
        bitmap = opened.render(scale=scale, grayscale=True, may_draw_forms=False)
        return _png(bitmap)
    except PdfiumError:
        return b""
    finally:
        document.close()


def _png(bitmap: PdfBitmap) -> bytes:
    """A grey bitmap as PNG (ISO/IEC 15948): its rows, each after a byte for "no filter", packed."""
    grey, stride = bytes(bitmap.buffer), bitmap.stride
    rows = (grey[at : at + bitmap.width] for at in range(0, bitmap.height * stride, stride))
    head = struct.pack(">IIBBBBB", bitmap.width, bitmap.height, 8, 0, 0, 0, 0)
    packed = zlib.compress(b"".join(b"\0" + row for row in rows))
    chunks = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


if __name__ == "__main__":
    sys.stdout.buffer.write(drawn(sys.stdin.buffer.read(), int(sys.argv[1])))
