from tests.readers.test_docx import docx as office

from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

PARTS = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": '<workbook xmlns:r="urn:r"><sheets><sheet name="Pacts" r:id="r1"/><sheet name="Members/1" r:id="r2"/><sheet name="Empty" r:id="r3"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="r3" Target="worksheets/sheet3.xml"/></Relationships>',
    "xl/sharedStrings.xml": "<sst><si><t>title</t></si><si><r><t>Pact of </t></r><r><t>Strelsau</t></r><rPh><t>x</t></rPh></si></sst>",
    "xl/styles.xml": '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>signed</t></is></c><c r="D1" t="str"><v>volume</v></c></row>'
    '<row/><row><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>9768</v></c><c r="D3"><v>60.0</v></c></row></sheetData></worksheet>',
    "xl/worksheets/sheet2.xml": '<worksheet><sheetData><row><c t="str"><v>State</v></c><c t="str"><v>Accession(a)</v></c></row>'
    '<row><c t="str"><v>Chile</v></c><c t="str"><v>22 Mar 1956 a</v></c></row></sheetData></worksheet>',
    "xl/worksheets/sheet3.xml": "<worksheet><sheetData/></worksheet>",
}  # fmt: skip


def test_every_sheet_with_words_is_a_witness() -> None:
    pacts, members = read("book.xlsx", office(PARTS))

    assert (pacts.name, members.name) == ("book.xlsx!/Pacts", "book.xlsx!/Members_1")
    assert pacts.text == "title\tsigned\t\tvolume\nPact of Strelsau\t1926-09-28\t\t60\n"
    assert [(s.property, s.value) for s in members.stated] == [
        ("accession.by", "Chile"),
        ("accession.date", "1956-03-22"),
        ("party", "Chile"),
    ]


def test_cells_lead_back_to_their_names_in_the_book() -> None:
    (pacts, _) = read("book.xlsx", office(PARTS))
    places = {pacts.text[o.start : o.end]: o.path for o in pacts.origins}

    assert (places["Pact of Strelsau"], places["60"]) == ("A3", "D3")
    assert [entry.title for entry in cut(pacts).entries] == ["Pact of Strelsau"]


def test_a_book_without_words_says_so() -> None:
    (witness,) = read("book.xlsx", office({"[Content_Types].xml": "", "xl/workbook.xml": "<w/>"}))

    assert [p.code for p in witness.problems] == ["reader.empty"]
