"""Scans are made here: a page written by hand, rendered, turned a little, sprinkled with noise."""

import struct

import numpy as np
import pytest
from pypdfium2 import PdfDocument
from rapidfuzz.distance import Levenshtein
from tests.readers.test_pdf import pdf

from foedera.readers import pictures
from foedera.readers.from_bytes import read
from foedera.readers.pictures import recognise, size_of
from foedera.sources.model import Witness

LINES = [
    "PACT OF STRELSAU",
    "Arcadia and Ruritania, wishing to keep the peace between them,",
    "have agreed upon the following articles in the year 1926.",
    "Article 1. Each party shall respect the borders of the other.",
]
needs_tesseract = pytest.mark.skipif(not pictures.is_there(), reason="Tesseract is not installed")


def scan(*, skew: float = 0.0, noise: float = 0.0) -> bytes:
    """A picture of a page that says `LINES`, skewed by a share of its width."""
    page = PdfDocument(pdf(LINES))[0]
    grey = page.render(scale=300 / 72, grayscale=True).to_numpy()
    grey = grey.reshape(grey.shape[0], grey.shape[1])[:900]
    rows = np.stack([np.roll(row, int(skew * n)) for n, row in enumerate(grey)])
    rows = np.stack([np.roll(column, int(skew * n)) for n, column in enumerate(rows.T)]).T
    specks = np.random.default_rng(1).random(rows.shape) < noise
    rows = np.where(specks, 255 - rows, rows).astype(np.uint8)
    return f"P5 {rows.shape[1]} {rows.shape[0]} 255\n".encode() + rows.tobytes()


def scanned(data: bytes) -> Witness:
    (witness,) = read("scan.pgm", data)
    return witness


@needs_tesseract
def test_a_skewed_and_noisy_scan_is_read() -> None:
    witness = scanned(scan(skew=0.01, noise=0.002))
    wanted = " ".join(LINES)

    distance = Levenshtein.distance(" ".join(witness.text.split()), wanted)
    assert distance <= 0.03 * len(wanted)
    assert [p.code for p in witness.problems] == []


@needs_tesseract
def test_every_word_has_its_box_and_how_sure_it_is() -> None:
    witness = scanned(scan())
    places = {witness.text[o.start : o.end]: o for o in witness.origins}

    first, last = places["PACT"], places["other."]
    assert first.box is not None
    assert last.box is not None
    assert first.box[1] < first.box[3] <= last.box[1] < last.box[3]
    assert first.confidence is not None
    assert first.confidence > 60
    assert first.page == 1


@needs_tesseract
def test_a_picture_of_noise_says_so() -> None:
    noise = np.random.default_rng(2).integers(0, 256, (300, 400), dtype=np.uint8)

    witness = scanned(b"P5 400 300 255\n" + noise.tobytes())

    assert {p.code for p in witness.problems} <= {"reader.empty", "reader.ocr.unsure"}
    assert witness.problems


@needs_tesseract
def test_what_is_no_picture_fails_as_a_problem() -> None:
    found = recognise(b"P5 400 300 255\nshort", 3)

    assert found.problem is not None
    assert found.problem.code in ("reader.ocr.failed", "reader.empty")


def test_without_tesseract_a_problem_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "is_there", lambda: False)

    (witness,) = read("scan.pgm", scan())

    assert [p.code for p in witness.problems] == ["reader.ocr.missing"]
    assert "apt install tesseract-ocr" in witness.problems[0].message


def test_sizes_are_read_from_the_head() -> None:
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480)
    jpeg = b"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08" + struct.pack(">HH", 480, 640)
    tiff = b"II*\0\x08\0\0\0\x02\0" + struct.pack("<HHIHH", 256, 3, 1, 640, 0)
    tiff += struct.pack("<HHII", 257, 4, 1, 480)
    pnm = b"P5 # x\n640 480 255\n"

    assert {size_of(data) for data in (png, jpeg, tiff, pnm)} == {(640, 480)}
    assert size_of(b"\xff\xd8\xff") == (0, 0)
