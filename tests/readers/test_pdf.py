import zlib
from itertools import pairwise

import pytest

from foedera.passages.from_witness import cut
from foedera.readers import pictures
from foedera.readers.from_bytes import read
from foedera.readers.pdf_words import parted
from foedera.sources.model import MarkKind, Origin, Witness, located


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


def test_lines_at_the_same_place_of_two_pages_have_the_same_box() -> None:
    (witness,) = read("x.pdf", pdf(["Pact", "Article 1"], [], ["Pact", "Article 2", "Done"]))

    boxes = [(origin.page, origin.box) for origin in witness.origins]
    assert [page for page, _ in boxes] == [1, 1, 3, 3, 3]
    assert [box for _, box in boxes[:2]] == [box for _, box in boxes[2:4]]
    assert len({box for _, box in boxes}) == 3


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


def told(witness: Witness, *quotes: str) -> list[tuple[str, Origin]]:
    """The origins once these quotations are known, with their words."""
    places = [
        (witness.text.index(quote), witness.text.index(quote) + len(quote)) for quote in quotes
    ]
    found = located(witness, places)
    return [(found.text[one.start : one.end], one) for one in found.origins]


def test_the_words_of_a_line_that_is_quoted_in_part_have_their_own_boxes() -> None:
    (witness,) = read("x.pdf", pdf(["There shall be peace", "for ever", "between all"]))

    found = told(witness, "peace\nfor ever")

    assert [words for words, _ in found] == [
        "There", "shall", "be", "peace", "for ever", "between all",
    ]  # fmt: skip
    boxes = [one.box for _, one in found[:4] if one.box]
    whole = witness.origins[0].box
    assert whole is not None
    assert (boxes[0][0], boxes[-1][2]) == (whole[0], whole[2])
    assert all(one[2] < other[0] for one, other in pairwise(boxes))
    widths = [box[2] - box[0] for box in boxes]
    # Helvetica's own: "be" is 2 × 556 thousandths of 12 points, on a page of 612
    assert widths == [513, 403, 218, 534]


def test_words_are_told_in_columns_too() -> None:
    left = "".join(
        f"1 0 0 1 60 {700 - 14 * n} Tm (Arcadia keeps the peace of {n}.) Tj " for n in range(9)
    )
    right = "".join(
        f"1 0 0 1 330 {700 - 14 * n} Tm (Ruritania keeps it for {n} years.) Tj " for n in range(9)
    )
    rows = "".join(
        a + b for a, b in zip(left.split("Tj ")[:-1], right.split("Tj ")[:-1], strict=True)
    )
    (witness,) = read(
        "x.pdf", drawn(rows.replace(")1 0 0 1", ") Tj 1 0 0 1").replace(".)", ".) Tj "))
    )

    found = told(witness, "Ruritania keeps it for 4")

    assert witness.text.startswith("Arcadia keeps the peace of 0.\nArcadia keeps the peace of 1.")
    assert [words for words, _ in found[13:]][:6] == [
        "Ruritania", "keeps", "it", "for", "4", "years.",
    ]  # fmt: skip
    assert all(one.box and one.box[0] > 5_000 for _, one in found[13:19])


def test_a_word_broken_at_a_lines_end_has_a_box_on_each_line() -> None:
    (witness,) = read("x.pdf", drawn("(There shall be an ar-) Tj 0 -14 Td (mistice) Tj "))

    boxes = [one.box for one in witness.origins]

    assert witness.text == "There shall be an ar-\nmistice"
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[0][2] > boxes[1][2]
    assert boxes[0][1] < boxes[1][1]


def test_a_file_that_changed_tells_its_lines() -> None:
    data = pdf(["There shall be peace"])
    (witness,) = read("x.pdf", data)
    other = parted(pdf(["There shall be war"]), witness.text, witness.origins, [(0, 5)])

    assert other == parted(b"", witness.text, witness.origins, [(0, 5)]) == witness.origins
