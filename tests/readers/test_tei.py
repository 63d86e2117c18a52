from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read
from foedera.sources.model import MarkKind, Witness

EDITION = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TEI SYSTEM "tei_all.dtd">
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
<titleStmt><title>Peace of Strelsau: an edition</title><author>Archive of Arcadia</author></titleStmt>
<publicationStmt><p>Not shown</p></publicationStmt><sourceDesc><p><date when="1721-05-03">May 1721</date></p></sourceDesc>
</fileDesc></teiHeader>
<text><body>
<pb n="17"/><fw>Treaties of Arcadia</fw>
<div><head>Treaty of peace&mdash;Strelsau</head>
<p>Arcadia and <choice><orig>Ruritanja</orig><reg>Ruritania</reg></choice> make peace<note>The copy in Ruritania has <hi>friendship</hi>.</note> for
   ever, and recog<lb break="no"/>nise <gap/> one another.</p>
<div><head>Article 1</head><p>There shall be peace.</p></div>
<pb n="18"/><div><head>Article 2</head>
<list><item>Trade is free.</item><item>Rivers are open.</item></list>
<table><row><cell>Signed</cell><cell>3 May 1721</cell></row></table></div></div>
</body></text></TEI>"""


def edition(text: str = EDITION) -> Witness:
    (witness,) = read("peace.xml", text.encode())
    return witness


def test_the_edition_is_read_as_it_prints() -> None:
    assert edition().text == (
        "Treaties of Arcadia\n\nTreaty of peace—Strelsau\n\n"
        "Arcadia and Ruritania make peace[1] for ever, and recognise […] one another.\n\n"
        "Article 1\n\nThere shall be peace.\n\nArticle 2\nTrade is free.\nRivers are open.\n\n"
        "Signed: 3 May 1721\n\n[1] The copy in Ruritania has friendship."
    )


def test_what_the_header_says_is_said_of_the_source() -> None:
    source = edition().source

    assert (source.title, source.author, source.published) == (
        "Peace of Strelsau: an edition",
        "Archive of Arcadia",
        "1721-05-03",
    )


def test_every_block_leads_to_its_node_and_pages_are_marked() -> None:
    witness = edition()
    places = {witness.text[o.start : o.end]: o.path for o in witness.origins}
    pages = [
        (m.detail, witness.text[m.start : m.end][:19])
        for m in witness.marks
        if m.kind is MarkKind.PAGE
    ]

    assert places["There shall be peace."] == "/TEI/text/body/div/div/p"
    assert pages == [("17", "Treaties of Arcadia"), ("18", "Article 2\nTrade is ")]


def test_articles_of_an_edition_are_found() -> None:
    kinds = [(p.kind, p.label) for p in cut(edition()).passages]

    assert (PassageKind.ARTICLE, "1") in kinds
    assert (PassageKind.ARTICLE, "2") in kinds


def test_a_heading_that_the_edition_marks_as_an_articles_may_be_a_number_alone() -> None:
    articles = """<div type="article" n="1"><head>I.</head><p>There shall be peace.</p></div>
    <div type="section"><head>I.</head><p>Of peace.</p></div>
    <div type="article" n="2"><head>II.</head><p>Prisoners go free. I. Of both sides.</p></div>"""
    witness = edition(f"<TEI><text><body>{articles}</body></text></TEI>")

    found = [(p.label, p.title) for p in cut(witness).passages if p.kind is PassageKind.ARTICLE]
    assert found == [("1", ""), ("2", "")]


def test_a_torn_edition_keeps_what_stands_before_the_fault() -> None:
    witness = edition(EDITION[: EDITION.index("<pb n=")] + "<p>Peace</q>")

    assert "Peace" in witness.text
    assert [p.code for p in witness.problems] == ["reader.xml.broken"]


def test_words_that_nothing_stands_for_are_shown_and_a_form_in_an_attribute_stands_for_them() -> (
    None
):
    old = EDITION.replace(
        "There shall be peace.",
        'On the <orig reg="29th">29<hi>th</hi></orig> the <abbr>U.S.</abbr> and <abbr expan="Governor">Gov<hi>r</hi></abbr> '
        '<sic corr="Penn">Pen</sic> made <orig>peas</orig>.',
    )

    assert "On the 29th the U.S. and Governor Penn made peas." in edition(old).text
