from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read

TREATY = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>
<meta><identification><FRBRWork><FRBRdate date="1926-09-28" name="signature"/></FRBRWork></identification></meta>
<preface><longTitle><p><docTitle>Treaty of Friendship between Arcadia and Ruritania</docTitle></p></longTitle></preface>
<preamble><recitals><recital><p>Desirous of peace,</p></recital></recitals></preamble>
<body><chapter><num>CHAPTER I</num><heading>General</heading>
<article eId="art_1"><num>Article 1</num><heading>Peace</heading>
<paragraph><num>1.</num><content><p>There shall be peace.</p></content></paragraph>
<paragraph><num>2.</num><content><p>And friendship<authorialNote marker="1"><p>See the protocol.</p></authorialNote>.</p></content></paragraph></article>
<article><num>Article 2</num><content><p>Either party may denounce it.</p></content></article></chapter></body>
</act></akomaNtoso>"""


def test_numbers_and_headings_stand_where_paper_has_them() -> None:
    (witness,) = read("treaty.xml", TREATY.encode())

    assert witness.text == (
        "Treaty of Friendship between Arcadia and Ruritania\n\nDesirous of peace,\n\n"
        "CHAPTER I\nGeneral\n\nArticle 1\nPeace\n\n1. There shall be peace.\n\n2. And friendship[1].\n\n"
        "Article 2\n\nEither party may denounce it.\n\n[1] See the protocol."
    )
    assert witness.source.published == "1926-09-28"
    assert witness.source.title == "Treaty of Friendship between Arcadia and Ruritania"


def test_its_articles_are_found_with_their_titles() -> None:
    found = cut(read("treaty.xml", TREATY.encode())[0])
    articles = [(p.label, p.title) for p in found.passages if p.kind is PassageKind.ARTICLE]

    assert articles == [("1", "Peace"), ("2", "")]
