import zlib

import pytest

from foedera.passages.from_witness import cut
from foedera.readers import pictures
from foedera.readers.from_bytes import read
from foedera.sources.model import MarkKind


def pdf(*pages: list[str]) -> bytes:
    """A PDF written by hand: one text object to a page, one line below another."""
    return drawn(*("".join(f"({line}) Tj 0 -14 Td " for line in lines) for lines in pages))


def drawn(*pages: str) -> bytes:
    """A PDF of pages that write these words, from the upper left on."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for shown in pages:
        stream = zlib.compress(f"BT /F1 12 Tf 72 720 Td {shown}ET".encode())
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects) + 2} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        head = f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode()
        objects.append(head + stream + b"\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    return (
        body
        + f"{end}<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF".encode()
    )


def test_pages_are_read_in_order_and_marked() -> None:
    (witness,) = read("x.pdf", pdf(["PACT OF STRELSAU", "Article 1"], ["Article 2"]))

    assert witness.text == "PACT OF STRELSAU\nArticle 1\n\nArticle 2"
    assert [(m.detail, witness.text[m.start : m.end]) for m in witness.marks] == [
        ("1", "PACT OF STRELSAU\nArticle 1"),
        ("2", "Article 2"),
    ]
    assert {m.kind for m in witness.marks} == {MarkKind.PAGE}


def test_an_empty_page_among_others_is_no_problem() -> None:
    (witness,) = read("x.pdf", pdf([], ["Words"]))

    assert (witness.text, witness.problems) == ("Words", ())
    assert [p.code for p in read("x.pdf", pdf([]))[0].problems] == ["reader.empty"]


def test_a_torn_file_is_a_problem() -> None:
    (witness,) = read("torn.pdf", b"%PDF-1.4\nnothing more")

    assert (witness.text, [p.code for p in witness.problems]) == ("", ["reader.pdf.broken"])
    assert cut(witness).passages == ()


def test_lines_know_their_boxes() -> None:
    (witness,) = read("x.pdf", pdf(["PACT OF STRELSAU", "Article 1"]))
    boxes = {witness.text[o.start : o.end]: (o.page, o.box) for o in witness.origins}

    page, box = boxes["Article 1"]
    assert page == 1
    assert box is not None
    left, top, right, bottom = box
    assert 1150 < left < 1200 < right < 2500
    assert 900 < top < bottom < 1150


def test_two_columns_written_across_are_read_one_after_the_other() -> None:
    title = "(A title over both columns of the whole page is here) Tj 0 -28 Td"
    rows = "".join(
        f"(words in the left column, line {n}) Tj 250 0 Td (words that stand in the right column, {n}) Tj -250 -14 Td "
        for n in range(8)
    )
    (witness,) = read("x.pdf", drawn(f"{title} {rows}"))

    lines = witness.text.split("\n")
    assert lines[0].startswith("A title over")
    assert lines[1:9] == [f"words in the left column, line {n}" for n in range(8)]
    assert lines[9:] == [f"words that stand in the right column, {n}" for n in range(8)]


def test_a_table_is_read_row_by_row() -> None:
    rows = "".join(f"(Arcadia {n}) Tj 260 0 Td (192{n}) Tj -260 -14 Td " for n in range(9))

    (witness,) = read("x.pdf", drawn(rows))

    assert witness.text.split("\n")[0].split() == ["Arcadia", "0", "1920"]


def test_running_heads_are_marked() -> None:
    words = ["peace", "river", "border"]
    pages = [
        [f"Gazette of Arcadia {n}", f"the {word} is", f"a {word} of", f"our {word} and", f"{word}s", f"- {n} -"]
        for n, word in enumerate(words, 7)
    ]  # fmt: skip

    (witness,) = read("x.pdf", pdf(*pages))

    heads = [witness.text[m.start : m.end] for m in witness.marks if m.kind is MarkKind.BOILERPLATE]
    assert heads == [head for n in (7, 8, 9) for head in (f"Gazette of Arcadia {n}", f"- {n} -")]


def test_without_tesseract_a_problem_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "is_there", lambda: False)

    (witness,) = read("scan.pdf", drawn("ET 72 500 300 200 re f BT "))

    assert [p.code for p in witness.problems] == ["reader.pdf.no-text"]
    assert "apt install tesseract-ocr" in witness.problems[0].message
