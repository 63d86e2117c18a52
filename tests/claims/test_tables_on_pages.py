"""A table on a page, in whichever format, says what the same rows of a file would say."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Reading
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read
from foedera.sources.model import Witness

REGISTER = """<html><body><h1>Treaties of Norway</h1><p>A list.</p><table>
<tr><th>No.</th><th>Treaty</th><th>Parties</th><th>Signed</th><th>In force</th></tr>
<tr><td>1</td><td>Pact of Strelsau</td><td>Norway<br>Poland</td><td>3 May 1921</td><td></td></tr>
<tr><td></td><td>Zenda Convention</td><td>Norway, Latvia</td><td>May 4, 1922</td><td>1 June 1923</td></tr>
<tr><td colspan=5>1930s</td></tr></table></body></html>"""
MARKDOWN = """# Treaties of Norway

| Treaty | Parties | Signed | In force |
|:-------|---------|-------:|----------|
| **Pact of Strelsau** | Norway; Poland | 3 May 1921 | |
| Zenda Convention | Norway, Latvia | May 4, 1922 | 1 June 1923 |

It ends here.
"""
COLUMNS = """Treaties of Norway

Treaty              Parties             Signed          In force
Pact of Strelsau    Norway, Poland      3 May 1921
Zenda Convention    Norway, Latvia      4 May 1922      1 June 1923
"""


def witness(name: str, text: str) -> Witness:
    (found,) = read(name, text.encode())
    return found


def reading(name: str, text: str) -> Reading:
    return read_claims(cut(witness(name, text)))


def told(name: str, text: str) -> dict[str, set[tuple[str, str]]]:
    """What is said of each treaty, by its title."""
    found = reading(name, text)
    titles = {m.number: m.title for m in found.mentions}
    said: dict[str, set[tuple[str, str]]] = {}
    for c in found.claims:
        value = c.value["id"] if isinstance(c.value, dict) else c.value
        if c.about is not None:
            said.setdefault(titles[c.about], set()).add((c.property, str(value)))
    return said


@pytest.mark.parametrize(
    ("name", "text"), [("a.html", REGISTER), ("a.md", MARKDOWN), ("a.txt", COLUMNS)]
)
def test_each_row_of_a_register_is_about_its_own_treaty(name: str, text: str) -> None:
    said = told(name, text)

    strelsau, zenda = said["Pact of Strelsau"], said["Zenda Convention"]
    assert {("signature.date", "1921-05-03"), ("party", "norway"), ("party", "poland")} <= strelsau
    assert not any(prop == "entry_into_force.date" for prop, _ in strelsau)
    assert {
        ("signature.date", "1922-05-04"), ("entry_into_force.date", "1923-06-01"), ("party", "latvia"),
    } <= zenda  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text"), [("a.html", REGISTER), ("a.md", MARKDOWN), ("a.txt", COLUMNS)]
)
def test_what_a_cell_says_is_quoted_from_it(name: str, text: str) -> None:
    page = witness(name, text)
    claims = read_claims(cut(page)).claims

    assert all(page.text[c.start : c.end] == c.quote for c in claims)
    assert "3 May 1921" in {c.quote for c in claims if c.property == "signature.date"}


def test_a_list_beside_an_article_is_not_what_the_page_is_about() -> None:
    page = (
        "<html><body><h1>Treaty of Bergen</h1><p>The Treaty of Bergen was signed on 8 September 1926.</p>"
        "<table><tr><th>Treaty</th><th>Signed</th></tr><tr><td>Pact of Strelsau</td><td>3 May 1921</td></tr>"
        "<tr><td>Zenda Convention</td><td>4 May 1922</td></tr></table></body></html>"
    )
    found = reading("a.html", page)

    assert found.subject is not None
    assert found.mentions[found.subject].title == "Treaty of Bergen"


@pytest.mark.parametrize(
    "names",
    ["Name | Party | Born", "Name | Date | Notes", "Treaty | Colour", "State | Capital | Founded"],
)
def test_a_table_of_something_else_states_nothing(names: str) -> None:
    rows = f"| {names} |\n|---|---|---|\n| Alder | Norway | 3 May 1921 |\n"

    assert not [c for c in reading("a.md", rows).claims if c.property != "title"]


PARTICIPANTS = {
    "a.html": (
        "<html><body><h1>Convention on Buoys</h1><table><tr><th>State</th><th>Signature</th>"
        "<th>Ratification, Accession (a)</th></tr>"
        "<tr><td>Norway</td><td>13 May 1936</td><td>20 May 1937</td></tr>"
        "<tr><td>Finland <sup>2</sup></td><td></td><td>21 Oct. 1936 a</td></tr>"
        "<tr><td>Chile</td><td>13 May 1936</td><td></td></tr></table></body></html>"
    ),
    "a.md": (
        "# Convention on Buoys\n\n| Participant | Action | Date of Notification/Deposit | Date of Effect |\n"
        "|---|---|---|---|\n| Norway | Signature | 13/05/1936 | |\n| Norway | Ratification | 20/05/1937 | 1/6/1937 |\n"
        "| Finland | Accession | 21/10/1936 | |\n| Chile | Signature | 13/05/1936 | |\n"
    ),
    "b.md": (  # cells that have slipped: their letters tell
        "# Convention on Buoys\n\n| Party | Signature | Ratification R=Ratification A=Accession | In force |\n"
        "|---|---|---|---|\n| Norway | 13-05-1936 | 20-05-1937 (R) | 1-6-1937 |\n"
        "| Finland | 21-10-1936 (A) | 20-11-1936 | ||\n| Chile | 13-05-1936 | ||\n"
    ),
    "a.txt": (
        "CONVENTION ON BUOYS\n\nState           Signature        Ratification,\n"
        "                                 Accession (a)\nKingdom of\n Norway         13 May 1936      20 May 1937\n"
        "Finland                          21 Oct 1936 a\nChile           13 May 1936\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PARTICIPANTS)
def test_who_takes_part_is_told_of_the_pages_treaty(name: str) -> None:
    found = reading(name, PARTICIPANTS[name])
    said = {
        (c.property, str(c.value["id"] if isinstance(c.value, dict) else c.value))
        for c in found.claims
    }

    assert {c.about for c in found.claims} == {found.subject}
    assert {
        ("party", "norway"), ("party", "finland"), ("ratification.date", "1937-05-20"),
        ("accession.date", "1936-10-21"), ("signature.by", "Chile"),
    } <= said  # fmt: skip
    assert ("party", "chile") not in said
    assert sum(prop.endswith(".date") for prop, _ in said) == 2


def test_a_party_is_the_state_of_the_day_of_its_consent() -> None:
    page = PARTICIPANTS["a.html"].replace("Norway", "Austria")

    assert {"id": "austria"}.items() <= next(
        c.value for c in reading("a.html", page).claims if c.property == "party" and isinstance(c.value, dict)
    ).items()  # fmt: skip


def test_no_words_of_a_register_are_lost() -> None:
    page = """# Treaties

| Treaty | Parties | Signed |
|--------|---------|--------|
| After the war the list goes on | | |
| Pact of Strelsau | Norway; Poland | 3 May 1921 | An annulled pact |
| | Latvia; Norway | 1930 |
| Zenda Convention | Norway, Latvia | 4 May 1922 |
"""
    found = cut(witness("a.md", page))
    kept = " ".join(found.repaired.text[p.start : p.end] for p in found.passages)

    for words in ("After the war", "An annulled pact", "Latvia; Norway", "1930", "4 May 1922"):
        assert words in kept
    assert set(told("a.md", page)) == {"Pact of Strelsau", "Zenda Convention"}


def test_a_row_below_no_name_is_no_entry() -> None:
    page = "Between | Signed | In force\n---|---|---\n| | | | x | y |\n"

    assert told("a.md", page) == {}


def test_rules_upon_rules_are_read_once() -> None:
    page = "| Treaty | Signed |\n|---|---|\n| Pact of Elm | 3 May 1921 |\n" * 2

    assert set(told("a.md", page)) == {"Pact of Elm"}
