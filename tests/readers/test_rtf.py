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
    ],
)
def test_letters_are_those_of_the_file(letters: bytes, shown: str) -> None:
    assert document(b"{\\rtf1 " + letters + b"\\par}").text == shown
