import time

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read
from foedera.sources.model import MarkKind, Witness

RTF = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}}{\*\generator A program;}
{\info{\title Never shown}}\pard\outlinelevel0\qc\b Treaty of Friendship between Norway and Denmark\b0\par
\pard The two Kingdoms, d\'e9sirous of peace\u8212\'97{\v not shown}have agreed as follows:\par
{\listtext\tab Article 1\tab}There shall be peace.{\super\chftn}{\footnote\pard {\super\chftn} As in 1814.\par}\par
\pard Article 2\par It begins{\deleted  never} on {\field{\*\fldinst HYPERLINK "x"}{\fldrslt 9 November 1926}}.\par
Done at Bergen, 8 September 1926.\par
\trowd\intbl For Norway:\cell For Denmark:\cell\row}"""


def document(data: bytes = RTF) -> Witness:
    (witness,) = read("treaty.rtf", data)
    return witness


def test_the_document_is_read_as_it_shows() -> None:
    assert document().text == (
        "Treaty of Friendship between Norway and Denmark\n\nThe two Kingdoms, désirous of peace—have agreed as follows:\n\n"
        "Article 1 There shall be peace.[1]\n\nArticle 2\n\nIt begins on 9 November 1926.\n\nDone at Bergen, 8 September 1926.\n\n"
        "For Norway:\tFor Denmark:\n\n[1] As in 1814."
    )
    heads = [m for m in document().marks if m.kind is MarkKind.HEADING]
    assert [(m.start, m.detail) for m in heads] == [(0, "1")]


def test_a_treaty_in_it_is_known_whatever_the_file_is_called() -> None:
    (witness,) = read("treaty.txt", RTF)
    said = {(c.property, str(c.value)) for c in read_claims(cut(witness)).claims}

    assert {("article", "1"), ("article", "2"), ("signature.date", "1926-09-08")} <= said


@pytest.mark.parametrize(
    ("letters", "shown"),
    [
        (rb"\ansicpg1250 \'b3", "ł"),
        (rb"\u-10180?\u-8703?", "\U0001f201"),
        (rb"\uc2\u321 ??x", "Łx"),
        (rb"a\~b\_c\{d\}\\", "a b-c{d}" + "\\"),
        (rb"\ansicpg99999 \'e9", "é"),
        (rb"\u55357 ?\u56842 ?\u-10179?\u-8694?", "\U0001f60a\U0001f60a"),
        (rb"\u55357 ?x\u8212 ?\u56842 ?", "x—\ufffd"),
        (rb"A\u8212\par Hello", "A—\n\nHello"),
        (rb"A\u8212{\b Hello}", "A—Hello"),
        (rb"\u123\{d", "{d"),
        (rb"a{\pict\bin7 }}\par b}c", "ac"),
        (rb"a\bin999999999 b", "a"),
        (rb"a\bin-9 b", "ab"),
    ],
)
def test_letters_are_those_of_the_file(letters: bytes, shown: str) -> None:
    assert document(b"{\\rtf1 " + letters + b"\\par}").text == shown


FONTS = rb"\ansicpg1252\deff2{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204{\*\panose 02} B;}{\f2\fcharset161 C;}}"


@pytest.mark.parametrize(
    ("letters", "shown"),
    [
        (rb"\f1 \'c4\'ee\'e3", "Дог"),
        (rb"\f0 \'c4{\f1 \'c4}\'c4", "ÄДÄ"),
        (rb"\'c4\f1 \'c4\plain \'c4\f9 \'c4", "ΔДΔÄ"),
    ],
)
def test_letters_are_those_of_their_font(letters: bytes, shown: str) -> None:
    assert document(b"{\\rtf1 " + FONTS + letters + b"\\par}").text == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (
            rb"\trowd\intbl a\cell b\cell\pard\par Rest of text\par more\par}",
            "a: b\n\nRest of text\n\nmore",
        ),
        (rb"\trowd\intbl a\cell b\cell", "a: b"),
        (rb"\trowd\intbl a\cell b\par c", "a: b c"),
        (rb"\intbl a\par\pard b\par", "a\n\nb"),
        (rb"A{\footnote note words", "A[1]\n\n[1] note words"),
        (rb"\trowd\intbl a\cell b{\footnote\pard note\par", "a: b[1]\n\n[1] note"),
    ],
)
def test_what_is_left_open_is_not_lost(words: bytes, shown: str) -> None:
    assert document(b"{\\rtf1 " + words).text == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (rb"\trowd\intbl first\par second\cell b\cell\row", "first second: b"),
        (
            rb"{\trowd\intbl a{\footnote\pard note\par}\par b\cell c\cell\row}d\par",
            "a[1] b: c\n\nd\n\n[1] note",
        ),
        (rb"\trowd\intbl a\cell b\row\pard c\par", "a: b\n\nc"),
    ],
)
def test_paragraphs_of_a_table_stay_in_their_cell(words: bytes, shown: str) -> None:
    assert document(b"{\\rtf1 " + words + b"}").text == shown


@pytest.mark.parametrize("start", [rb"\intbl a\cell ", rb"a\cell "])
def test_a_long_cell_is_read_in_little_time(start: bytes) -> None:
    began = time.process_time()
    assert document(b"{\\rtf1 " + start + rb"b\par " * 40_000).text.count("b") == 40_000
    assert time.process_time() - began < 5
