import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read
from foedera.sources.model import MarkKind, Witness, located

PAGE = """<!DOCTYPE html><html><head><title>Peace of Strelsau - A Mirror</title><script>var x=1</script></head>
<body><nav>Home | Random page</nav>
<h1>Peace of Strelsau</h1>
<table class="infobox"><tr><th>Signed</th><td>3 May 1921</td></tr><tr><th>Parties</th><td>Arcadia, <a>Ruritania</a></td></tr></table>
<p>The <b>Peace of Strelsau</b> was a peace treaty signed
   between Arcadia and Ruritania.<sup>[1]</sup></p>
<div style="display: none">Never shown</div>
<h2>Terms</h2><ul><li>Peace</li><li>Friendship</li></ul>
<table><tr><td>Arcadia</td><td>1922</td><td>yes</td></tr></table>
<h2>Notes</h2><ol><li>League Gazette, p. 3.</li></ol>
<footer>All rights reserved.</footer></body></html>"""


def page(text: str = PAGE) -> Witness:
    (witness,) = read("page.html", text.encode())
    return witness


def marked(kind: MarkKind) -> list[str]:
    witness = page()
    return [witness.text[m.start : m.end] for m in witness.marks if m.kind is kind]


def test_the_text_is_what_a_browser_shows() -> None:
    assert page().text == (
        "Home | Random page\n\nPeace of Strelsau\n\nSigned: 3 May 1921\nParties: Arcadia, Ruritania\n\n"
        "The Peace of Strelsau was a peace treaty signed between Arcadia and Ruritania.[1]\n\n"
        "Terms\n\nPeace\nFriendship\n\nArcadia\t1922\tyes\n\nNotes\n\n1. League Gazette, p. 3.\n\n"
        "All rights reserved."
    )


def test_marks_stand_on_the_words_they_are_about() -> None:
    assert marked(MarkKind.HEADING) == ["Peace of Strelsau", "Terms", "Notes"]
    assert marked(MarkKind.BOILERPLATE) == ["Home | Random page", "All rights reserved."]
    assert marked(MarkKind.LIST_ITEM) == ["Peace", "Friendship", "1. League Gazette, p. 3."]
    assert marked(MarkKind.TABLE_ROW)[0] == "Signed: 3 May 1921"


def test_the_page_is_cut_by_its_marks() -> None:
    found = cut(page())
    shown = [(p.kind, p.label) for p in found.passages]

    assert found.entries[found.passages[1].entry].title == "Peace of Strelsau"
    assert (PassageKind.KEY_VALUE, "Signed") in shown
    assert (PassageKind.FOOTNOTE, "1") in shown
    assert [mark.label for mark in found.note_marks] == ["1"]
    assert shown[0] == shown[-1] == (PassageKind.BOILERPLATE, "")


def test_the_encoding_that_a_page_states_is_believed() -> None:
    text = '<html><head><meta charset="windows-1257"></head><body><p>Šiauliai</p></body></html>'

    (witness,) = read("x.html", text.encode("cp1257"))

    assert (witness.text, witness.encoding) == ("Šiauliai", "cp1257")


def test_ten_thousand_nested_elements_are_read() -> None:
    assert page("<html><body>" + "<div>" * 10_000 + "Deep").text == "Deep"


def test_a_page_without_words_says_so() -> None:
    assert [p.code for p in page("<html><body><script>x</script></body></html>").problems] == [
        "reader.empty"
    ]


TAGS = st.sampled_from("p div h1 li ol ul table tr th td dl dt dd nav b br sup".split())
PIECES = st.one_of(
    TAGS.map(lambda t: f"<{t}>"), TAGS.map(lambda t: f"</{t}>"), st.sampled_from(["Pact", " of ", "[1]", "\n", "1926"])
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_marks_lie_within_the_text_whatever_the_markup(markup: str) -> None:
    witness = page("<html><body>" + markup)

    for mark in witness.marks:
        assert 0 <= mark.start < mark.end <= len(witness.text)
        assert not witness.text[mark.start].isspace()
    cut(witness)


def node_at(page: str, path: str) -> str:
    """The words below a node, by its path in the tree that a browser builds."""
    steps = [step.partition("[") for step in path.strip("/").split("/")[1:]]
    css = " > ".join(f"{tag}:nth-of-type({number.rstrip(']') or 1})" for tag, _, number in steps)
    node = LexborHTMLParser(page).css_first(f"html > {css}")
    return " ".join(node.text().split()) if node is not None else ""


def test_each_block_leads_to_its_node() -> None:
    page = (
        "<html><body><p hidden>No</p><p>Peace <b>be</b></p><script>x</script><font><p>always</p></font>"
        "<ol><li>kept<li>held</ol><dl><dt>Signed<dd>1921</dl>"
        "<table><tr><th>Seat<td>Strelsau</table>between all</body></html>"
    )
    (witness,) = read("x.html", page.encode())

    found = located(witness, [(0, 5)])

    told = {found.text[one.start : one.end]: one.path for one in found.origins}
    assert told == {
        "Peace be": "/html/body/p[2]",
        "always": "/html/body/font/p",
        "kept": "/html/body/ol/li",
        "held": "/html/body/ol/li[2]",
        "Signed": "/html/body/dl/dt",
        "1921": "/html/body/dl/dd",
        "Seat: Strelsau": "/html/body/table/tbody/tr",
        "between all": "/html/body",
    }
    assert all(words.split(": ")[-1] in node_at(page, path) for words, path in told.items())


def test_the_nodes_of_a_page_are_told_as_its_text_stands() -> None:
    (witness,) = read("x.html", PAGE.encode())

    found = located(witness, [])

    starts, ends = [one.start for one in found.origins], [one.end for one in found.origins]
    between = {
        found.text[at:to] for at, to in zip([0, *ends], [*starts, len(found.text)], strict=True)
    }
    assert between == {"", "\n", "\n\n", "\n\n1. "}
    assert all(
        found.text[one.start :].split()[0].rstrip(":") in node_at(PAGE, one.path)
        for one in found.origins
    )


def test_a_node_that_lies_too_deep_is_not_told() -> None:
    deep = "<div>" * 3_000 + "peace" + "</div>" * 3_000
    (witness,) = read("x.html", f"<html><body><p>Pact</p>{deep}<p>war</p></body></html>".encode())

    found = located(witness, [])

    assert [found.text[one.start : one.end] for one in found.origins] == ["Pact", "war"]


def test_the_site_s_own_header_is_boilerplate_unless_it_names_the_page() -> None:
    page = (
        "<!doctype html><body><header><h1><img alt='x'></h1><a>Ferry Office</a> Search</header>"
        "<main><header><h1>{}</h1></header><p>It was signed in 1926.</p></main></body>"
    )
    (witness,) = read("a.html", page.format("Ferry Treaty").encode())
    found = cut(witness)

    assert found.entries[-1].title == "Ferry Treaty"
    kinds = {witness.text[m.start : m.end]: m.kind for m in witness.marks}
    assert kinds["Ferry Office Search"] is MarkKind.BOILERPLATE

    named = page.replace("<main><header>", "").replace("<img alt='x'>", "Ferry Treaty")
    (witness,) = read("b.html", named.format("Text").encode())
    assert not [m for m in witness.marks if m.kind is MarkKind.BOILERPLATE]


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ("<tr><td>a</td><td></td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr>", "a\t\tc\nd\te\tf"),
        ("<tr><td>a</td><td>b</td><td></td></tr><tr><td></td><td>e</td><td>f</td></tr>", "a\tb\n\te\tf"),
        ("<tr><td rowspan=2>a</td><td>b</td><td>c</td></tr><tr><td>e</td><td>f</td></tr>", "a\tb\tc\n\te\tf"),
        ("<tr><td>a</td><td><p>b</p><p>c</p></td><td>d</td></tr>", "a\tb\n\nc\td"),
        ("<tr><td></td><td></td></tr><tr><td>a</td><td>b</td></tr>", "a\tb"),
        ("<tr><td>A<td>B<td rowspan=2>C<tr><td>D<td>E<tr><td>F<td>G<td>H", "A\tB\tC\nD\tE\nF\tG\tH"),
        ("<tr><td rowspan=2>a<td>b<tr></tr><tr><td>c<td>d", "a\tb\nc\td"),
        ("<tr><td rowspan=2>a<td><table><tr><td>b</table><td>c<tr><td>d<td>e", "a\tb\tc\n\td\te"),
    ],
)  # fmt: skip
def test_every_cell_of_a_row_keeps_its_column(rows: str, text: str) -> None:
    assert page(f"<html><body><p>x</p><table>{rows}</table></body></html>").text == f"x\n\n{text}"


def test_a_row_that_lays_out_a_page_is_paragraphs() -> None:
    words = "There shall be peace. " * 60
    table = f"<table><tr><td>Menu</td><td>{words}</td></tr></table>"

    assert page(f"<html><body>{table}</body></html>").text == f"Menu\n\n{words.strip()}"


def test_rows_that_lay_out_a_page_are_not_marked_as_rows() -> None:
    words = ("There shall be peace. " * 60).strip()
    rows = f"<tr><td rowspan=2>Menu<td>{words}<tr><td>{words}"

    witness = page(f"<html><body><table>{rows}</table></body></html>")

    assert witness.text == f"Menu\n\n{words}\n\n{words}"
    assert not witness.marks


def test_a_row_of_a_register_with_a_long_remark_is_a_row() -> None:
    words = ("Subject to ratification. " * 60).strip()
    row = f"<tr><td>Arcadia<td>1922<td>{words}"

    witness = page(f"<html><body><table>{row}</table></body></html>")

    assert witness.text == f"Arcadia\t1922\t{words}"
    assert [mark.kind for mark in witness.marks] == [MarkKind.TABLE_ROW]


def test_a_number_of_rows_without_end_is_none() -> None:
    rows = f"<tr><td rowspan={'9' * 5000}>a<td>b<tr><td>c<td>d"

    assert page(f"<html><body><table>{rows}</table></body></html>").text == "a\tb\nc\td"


def test_cells_that_reach_down_do_not_blow_up_a_page() -> None:
    rows = "<tr>" + "<td rowspan=999>a" * 300 + "<tr><td>b" * 300

    witness = page(f"<html><body><table>{rows}</table></body></html>")

    assert witness.text.endswith("\n" + "\t" * 100 + "b")


def test_a_page_of_frames_shows_what_stands_instead() -> None:
    frames = "<html><frameset><frame src=a.htm>{}</frameset></html>"
    instead = "<noframes><body><p>The peace of Zenda.</p></body></noframes>"

    assert page(frames.format(instead)).text == "The peace of Zenda."
    assert "frame around other pages" in page(frames.format("")).problems[0].message


def test_of_many_beginnings_of_what_stands_instead_the_first_counts() -> None:
    frames = "<html><frameset><frame src=a.htm>"

    assert "frame around" in page(frames + "<noframes>" * 100_000).problems[0].message
    assert page(frames + "<NOFRAMES>One</NoFrames><noframes>Two</noframes>").text == "One"


def test_a_row_of_two_cells_is_a_key_with_its_value_where_it_says_so() -> None:
    rows = "<tr><td>Entry into force</td><td>:</td><td>1 June 1922</td></tr><tr><td>Arcadia</td><td>1922</td></tr>"
    found = cut(page(f"<html><body><table>{rows}</table></body></html>"))

    assert [p.label for p in found.passages if p.kind is PassageKind.KEY_VALUE] == [
        "Entry into force"
    ]
