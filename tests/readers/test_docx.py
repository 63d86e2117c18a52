import io
import zipfile

from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read
from foedera.sources.model import MarkKind, Witness

NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(text: str, style: str = "", number: str = "") -> str:
    said = f'<w:pStyle w:val="{style}"/>' if style else ""
    said += (
        f'<w:numPr><w:ilvl w:val="{number[0]}"/><w:numId w:val="{number[1]}"/></w:numPr>'
        if number
        else ""
    )
    return f"<w:p><w:pPr>{said}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


BODY = (
    paragraph("Treaty of Friendship", "Title")
    + paragraph("Arcadia and Ruritania,</w:t><w:br/><w:t>desirous of peace,")
    + paragraph("", number="05")
    + paragraph("There shall be peace.</w:t></w:r><w:del><w:r><w:delText>War.</w:delText></w:r></w:del>"
                '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>')
    + paragraph("", number="05")
    + paragraph("on land,", number="15")
    + paragraph("at sea.", number="15")
    + "<w:tbl><w:tr><w:tc>" + paragraph("Signed") + "</w:tc><w:tc>" + paragraph("3 May 1921") + "</w:tc></w:tr>"
    "<w:tr><w:tc>" + paragraph("Arcadia") + "</w:tc><w:tc>" + paragraph("1922") + "</w:tc><w:tc>"
    + paragraph("yes") + "</w:tc></w:tr></w:tbl>"
)  # fmt: skip
PARTS = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": f"<w:document {NAMES}><w:body>{BODY}</w:body></w:document>",
    "word/styles.xml": f'<w:styles {NAMES}><w:style w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>',
    "word/numbering.xml": f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    "word/footnotes.xml": f'<w:footnotes {NAMES}><w:footnote w:id="2"><w:p><w:r><w:t>Peace of Strelsau.</w:t></w:r></w:p></w:footnote></w:footnotes>',
    "word/header1.xml": f"<w:hdr {NAMES}>{paragraph('Gazette of Arcadia')}</w:hdr>",
    "docProps/core.xml": "<cp xmlns:dc='urn:dc'><dc:title>Friendship</dc:title><dc:creator>Chancery</dc:creator></cp>",
}  # fmt: skip


def docx(parts: dict[str, str] | None = None) -> bytes:
    """A document of these parts, zipped."""
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (parts or PARTS).items():
            archive.writestr(name, content)
    return box.getvalue()


def document() -> Witness:
    (witness,) = read("treaty.docx", docx())
    return witness


def test_a_document_is_read_with_the_numbers_that_it_shows() -> None:
    assert document().text == (
        "Treaty of Friendship\n\nArcadia and Ruritania,\ndesirous of peace,\n\nArticle 1\n\n"
        "There shall be peace.[1]\n\nArticle 2\n\n(a) on land,\n\n(b) at sea.\n\n"
        "Signed: 3 May 1921\nArcadia\t1922\tyes\n\n[1] Peace of Strelsau.\n\nGazette of Arcadia"
    )


def test_marks_source_and_places_are_kept() -> None:
    witness = document()
    kinds = [(m.kind, witness.text[m.start : m.end]) for m in witness.marks]

    assert kinds[0] == (MarkKind.HEADING, "Treaty of Friendship")
    assert kinds[-1] == (MarkKind.BOILERPLATE, "Gazette of Arcadia")
    assert (witness.source.title, witness.source.author) == ("Friendship", "Chancery")
    assert witness.origins[2].path == "/document/body/p[3]"


def test_articles_numbered_by_the_word_processor_are_found() -> None:
    found = cut(document()).passages

    assert [p.label for p in found if p.kind is PassageKind.ARTICLE] == ["1", "2"]


def test_a_document_without_its_main_part_says_so() -> None:
    (witness,) = read("treaty.docx", docx({"[Content_Types].xml": "<Types/>"}))

    assert [p.code for p in witness.problems] == ["reader.empty"]


def test_what_was_moved_away_or_is_hidden_is_not_shown() -> None:
    body = paragraph(
        "At </w:t></w:r><w:moveFrom><w:r><w:t>Zenda</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>Strelsau"
        "</w:t></w:r></w:moveTo><w:r><w:rPr><w:vanish/></w:rPr><w:t>, secretly</w:t></w:r><w:r><w:t>."
    )
    parts = {"word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>"}

    assert read("a.docx", docx(parts))[0].text == "At Strelsau."


def test_those_who_sign_side_by_side_are_no_names_with_values() -> None:
    rows = (("For Arcadia:", "For Ruritania:"), ("A. Alder", "B. Birch"))
    cells = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows
    )
    body = f"<w:tbl>{cells}</w:tbl>"
    parts = {"word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>"}

    assert read("a.docx", docx(parts))[0].text == "For Arcadia:\tFor Ruritania:\nA. Alder\tB. Birch"
