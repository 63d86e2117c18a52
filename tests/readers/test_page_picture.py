"""The picture of a page: drawn, or the picture itself, or nothing that is beyond the limits."""

import struct
import zlib

import pytest
from tests.readers.test_pdf import pdf

from foedera.readers.page_picture import can_show, page_picture


def size(picture: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_a_page_of_a_pdf_is_drawn() -> None:
    found = page_picture("application/pdf", pdf(["One"], ["PACT OF STRELSAU"]), 2)

    assert found is not None
    kind, picture = found
    assert (kind, size(picture)) == ("image/png", (1244, 1609))  # a letter page at its pixels
    begin = picture.index(b"IDAT") + 4
    grey = zlib.decompress(picture[begin : picture.index(b"IEND") - 8])
    assert len(grey) == 1609 * 1245  # a byte before each row
    assert {0, 255} <= set(grey[1:])  # ink on paper


def test_a_picture_is_its_own_page() -> None:
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 40, 30)

    assert page_picture("image/png", png, 1) == ("image/png", png)
    assert page_picture("image/png", png, 2) is None
    huge = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 90_000, 90_000)
    assert page_picture("image/png", huge, 1) is None


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.4\nnothing more",
        pdf(["One"])[:300],
        b"%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n" + zlib.compress(b"0" * 80_000_000),
    ],
    ids=["torn", "cut", "bomb"],
)  # fmt: skip
def test_what_cannot_be_drawn_within_the_limits_has_no_picture(data: bytes) -> None:
    assert page_picture("application/pdf", data, 1) is None


def test_a_page_beyond_the_last_has_no_picture() -> None:
    assert page_picture("application/pdf", pdf(["One"]), 2) is None


def test_only_pages_and_pictures_that_browsers_know_are_shown() -> None:
    assert [can_show(kind) for kind in ("application/pdf", "image/jpeg", "image/tiff", "text/html")] == [True, True, False, False]  # fmt: skip
