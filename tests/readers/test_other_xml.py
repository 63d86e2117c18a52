import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read
from foedera.sources.model import MarkKind, Witness

AGREEMENT = """<?xml version="1.0" encoding="UTF-8"?>
<treaty><meta><name>Estonia - Tunisia</name><date_signed>2004-11-25</date_signed><treaty_identifier>31</treaty_identifier>
<parties_original><partyisocode n="1">TUN</partyisocode><partyisocode n="2">EST</partyisocode></parties_original>
<language>en</language></meta>
<body><chapter name="General"><article number="ARTICLE 1" name="Objectives" id="7">The Parties shall trade.

They shall do so <i>freely</i>.</article>
<article number="ARTICLE - 2">The present agreement may be ended.</article></chapter></body></treaty>"""

REGULATION = """<Regulation><Schedule><Heading><Label>ARTICLE 1</Label><TitleText>Scope</TitleText></Heading>
<Provision><Label>1</Label><Text>Peace <Emphasis>and</Emphasis> friendship.</Text></Provision>
<artikel><kop><label>Artikel</label><nr>2</nr></kop><al>De partijen werken samen.</al></artikel></Schedule></Regulation>"""


def xml(text: str) -> Witness:
    (witness,) = read("a.xml", text.encode())
    return witness


def articles_of(witness: Witness) -> list[tuple[str, str]]:
    return [(p.label, p.title) for p in cut(witness).passages if p.kind is PassageKind.ARTICLE]


def test_attributes_head_an_article_and_what_is_said_of_it_stands_in_lines() -> None:
    witness = xml(AGREEMENT)

    assert witness.text == (
        "Name: Estonia - Tunisia\n\nDate signed: 2004-11-25\n\nParties original: TUN; EST\n\n"
        "General\n\nARTICLE 1\nObjectives\n\nThe Parties shall trade.\n\nThey shall do so freely.\n\n"
        "ARTICLE - 2\n\nThe present agreement may be ended."
    )
    assert articles_of(witness) == [("1", "Objectives"), ("2", "")]


def test_its_lines_are_read_as_those_of_a_register() -> None:
    reading = read_claims(cut(xml(AGREEMENT)))
    values = {(c.property, c.value["id"] if isinstance(c.value, dict) else c.value) for c in reading.claims}  # fmt: skip

    assert {("signature.date", "2004-11-25"), ("party", "tunisia"), ("party", "estonia")} <= values


def test_labels_stand_in_front_of_what_they_number() -> None:
    witness = xml(REGULATION)

    assert witness.text == (
        "ARTICLE 1 Scope\n\n1 Peace and friendship.\n\nArtikel 2\n\nDe partijen werken samen."
    )
    assert [number for number, _ in articles_of(witness)] == ["1", "2"]


def test_every_page_of_a_wikis_export_is_a_witness() -> None:
    pages = "".join(
        f"<page><title>{title}</title><revision><text>'''The {title}''' was signed on 3 May 1921.</text></revision></page>"
        for title in ("Pact of Strelsau", "Peace of Zenda")
    )
    witnesses = read("dump.xml", f"<mediawiki>{pages}</mediawiki>".encode())

    assert [w.name for w in witnesses] == ["dump.xml!/Pact of Strelsau", "dump.xml!/Peace of Zenda"]
    assert "was signed on 3 May 1921." in witnesses[1].text


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("a.xml", b"<?xml version='1.0'?><html><body>Peace</body></html>", "text/html"),
        ("a.xml", b"<?xml version='1.0'?><treaty><body>Peace</body></treaty>", "application/xml"),
        ("a.txt", b"<seal> Peace </seal>", "text/plain"),
    ],
)
def test_only_what_says_so_is_xml(name: str, data: bytes, media_type: str) -> None:
    assert [w.media_type for w in read(name, data)] == [media_type]


def test_an_empty_export_is_told() -> None:
    (witness,) = read("dump.xml", b"<mediawiki></mediawiki>")

    assert [p.code for p in witness.problems] == ["reader.empty"]


def test_what_stands_in_a_part_of_a_sentence_is_part_of_it() -> None:
    page = (
        "<deed><cd>A paper to <person><rank>Captain</rank> <name>Zed</name></person> of the ferries.</cd>"
        "<cd>And to <person><name>Yve</name></person> too.</cd></deed>"
    )
    (witness,) = read("a.xml", f"<?xml version='1.0'?>{page}".encode())

    assert witness.text == "A paper to Captain Zed of the ferries.\n\nAnd to Yve too."


def test_a_heading_keeps_its_paragraphs_and_what_a_gazette_says_of_itself_is_no_text() -> None:
    page = (
        "<ACT><BIB.INSTANCE><COLL>L</COLL><NO.DOC><NO.CURRENT>7</NO.CURRENT><YEAR>1926</YEAR></NO.DOC></BIB.INSTANCE>"
        "<TITLE><TI><P>AGREEMENT on ferries</P><P>of <DATE>28 September 1926</DATE></P></TI></TITLE>"
        "<ARTICLE><TI.ART>Article 1</TI.ART><P>The ferries run.</P></ARTICLE></ACT>"
    )
    (witness,) = read("a.xml", f"<?xml version='1.0'?>{page}".encode())

    headings = [witness.text[m.start : m.end] for m in witness.marks if m.kind is MarkKind.HEADING]
    assert headings[0] == "AGREEMENT on ferries of 28 September 1926"
    assert not witness.text.startswith("L\n")
