import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read
from foedera.sources.model import MarkKind, Witness

ARTICLE = """{{Short description|Treaty}}
{{Infobox treaty
| name = Pact of Strelsau
| image = Strelsau.jpg
| date_signed = {{start date|1926|09|28}}
| location_signed = [[Strelsau]], [[Ruritania]]
| parties = {{ubl|{{flag|Arcadia}}|{{flag|Ruritania}}}}
| date_effective = 9 November 1926<ref>{{cite book |last=Rassendyll |title=Treaties of Ruritania |year=1930 |page=12}}</ref>
}}
The '''Pact of Strelsau''' was a [[non-aggression pact|pact]] between Arcadia
and Ruritania.<ref name="g">League Gazette, p. 3.</ref> <!-- not
shown -->

== Terms ==
[[File:Strelsau.jpg|thumb|right|The signing]]
It had a secret ''clause''.<ref name="g" /> See [https://arcadia.example the text].
* Peace
* {{lang|fr|Amitié}}

{| class="wikitable"
! State !! Ratified
|-
| style="x" | Arcadia || 1926
|}
{{unclosed [[Ruritania]]
[[Category:Treaties]]
"""


def article(text: str = ARTICLE) -> Witness:
    (witness,) = read("pact.wiki", text.encode())
    return witness


def test_the_page_is_read_as_it_shows() -> None:
    assert article().text == (
        "Pact of Strelsau\n\nDate signed: 1926-09-28\nLocation signed: Strelsau, Ruritania\n"
        "Parties: Arcadia; Ruritania\nDate effective: 9 November 1926[1]\n\n"
        "The Pact of Strelsau was a pact between Arcadia\nand Ruritania.[2]\n\n"
        "Terms\n\nThe signing\n\nIt had a secret clause.[2] See the text.\n\nPeace\nAmitié\n\n"
        "State: Ratified\nArcadia: 1926\n\n{{unclosed Ruritania\n\n"
        "[1] Rassendyll (1930). Treaties of Ruritania. p. 12.\n[2] League Gazette, p. 3."
    )


def test_infobox_lines_are_keys_with_values() -> None:
    witness = article()
    found = cut(witness)
    keys = [p.label for p in found.passages if p.kind is PassageKind.KEY_VALUE]

    assert keys[:4] == ["Date signed", "Location signed", "Parties", "Date effective"]
    assert next(e.title for e in found.entries if e.is_main) == "Pact of Strelsau"


def test_blocks_lead_back_to_their_lines() -> None:
    witness = article()
    places = {witness.text[o.start : o.end]: o.path for o in witness.origins}

    assert places["Terms"] == f"line {1 + ARTICLE[: ARTICLE.index('== Terms')].count(chr(10))}"
    assert places["Peace"] == f"line {1 + ARTICLE[: ARTICLE.index('* Peace')].count(chr(10))}"


def test_marks_are_of_the_source() -> None:
    kinds = {m.kind for m in article().marks}

    assert {MarkKind.HEADING, MarkKind.LIST_ITEM, MarkKind.CAPTION, MarkKind.FOOTNOTE} <= kinds


@pytest.mark.parametrize(
    "text", ["Pact '''of''' x\n", "A [[link]] alone.\n", "- Date Signed: 1926\n"]
)
def test_words_with_a_few_signs_are_plain_text(text: str) -> None:
    assert read("x.md", text.encode())[0].media_type == "text/plain"


SIGNS = st.sampled_from(["{{", "}}", "[[", "]]", "|", "<ref>", "</ref>", "<ref name=a/>", "\n", "==", "'''", "Infobox x", "a=b",
                         "{|", "|}", "|-", "!", "*", "<!--", "-->", "ubl", "File:x", "1926", " "])  # fmt: skip


@given(st.lists(SIGNS, max_size=60).map("".join))
def test_any_heap_of_signs_is_read(text: str) -> None:
    witness = article("{{Infobox x" + text)

    assert all(witness.text[o.start : o.end].strip() for o in witness.origins)
    assert all(0 <= m.start < m.end <= len(witness.text) for m in witness.marks)


BOXES = (
    (
        (
            "{{Infobox Traité\n| nom = Traité de Strelsau\n| légende = La signature\n| signé = {{Date|28|septembre|1926}}\n"
            "| effet = {{date-|9 novembre 1926}}\n| expiration = {{1er}} mai 1930\n| parties = {{Norvège}}<br />{{drapeau2|Danemark}}\n}}"
        ),
        "Traité de Strelsau\n\nSigné: 28 septembre 1926\nEffet: 9 novembre 1926\nExpiration: 1er mai 1930\nParties: Norvège; Danemark",
    ),
    (
        (
            "{{Международный договор\n|Название = Пакт\n|Изображение = x.jpg\n|Дата подписания = [[8 сентября]] [[1926 год]]а\n"
            "|Стороны = {{флаг|Дания}} [[Дания]]\n}}\n'''Пакт''' [[x]]"
        ),
        "Пакт\n\nДата подписания: 8 сентября 1926 года\nСтороны: Дания\n\nПакт x",
    ),
    (
        "{{Trattato\n|nome = Patto\n|data firma = 8 settembre 1926\n|parti = {{NOR}}, {{flagdeco|SWE}} [[Svezia]]\n}}\n'''Patto''' [[x]]",
        "Patto\n\nData firma: 8 settembre 1926\nParti: Norway, Svezia\n\nPatto x",
    ),
    ("{{Trattato|x=y}} [[Patto]] '''x'''", "Patto x"),  # with one word, a link to another page
)


@pytest.mark.parametrize(("source", "text"), BOXES)
def test_a_box_is_one_in_any_language(source: str, text: str) -> None:
    assert article(source).text == text


def test_the_box_of_a_treaty_is_about_one_though_its_name_is_in_no_known_language() -> None:
    said = {(c.property, str(c.value)) for c in read_claims(cut(article(BOXES[2][0]))).claims}

    assert {("title", "Patto"), ("signature.date", "1926-09-08")} <= said
