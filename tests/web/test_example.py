"""The bundled example, built and shown: from every value one click to its words."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from fastapi.testclient import TestClient
from selectolax.lexbor import LexborHTMLParser as Page

import foedera
from foedera.web.app import create_app
from foedera.web.instrument_page import dated_acts
from foedera.web.links import document_url, instrument_url
from foedera.workbench import Record, build

EXAMPLE = Path(__file__).parents[2] / "examples" / "baltic"
pytestmark = pytest.mark.skipif(not EXAMPLE.is_dir(), reason="the example is not in this checkout")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("example") / "baltic.foedera"
    build([EXAMPLE], made)
    return made


@pytest.fixture(scope="module")
def built(path: Path) -> Iterator[Record]:
    with foedera.open(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def asking(path: Path) -> Iterator[TestClient]:
    with TestClient(create_app(path), base_url="http://localhost") as client:
        yield client


def shown(client: TestClient, url: str) -> Page:
    answer = client.get(url)
    assert answer.status_code == 200, (url, answer.text)
    return Page(answer.text)


def word_links(page: Page) -> set[str]:
    links = {str(link.attributes["href"]) for link in page.css("a[href]")}
    return {link for link in links if "start=" in link and "#o" in link}


def test_every_value_of_every_instrument_leads_to_its_words(
    asking: TestClient, built: Record
) -> None:
    links = {
        link
        for instrument in built.instruments()
        for link in word_links(shown(asking, instrument_url(instrument.id)))
    }
    texts = {one.name: built.witness(one.name).text for one in built.witnesses()}

    assert len(links) > 100
    for link in sorted(links):
        address = urlsplit(link)
        asked = parse_qs(address.query)
        start, end = int(asked["start"][0]), int(asked["end"][0])
        page = shown(asking, link)
        words = "".join(mark.text() for mark in page.css("mark.asked"))
        assert words == texts[unquote(address.path.removeprefix("/document/"))][start:end]
        assert page.css_first(f"#{address.fragment}") is not None


def test_every_value_on_a_page_is_a_link(asking: TestClient, built: Record) -> None:
    for instrument in built.instruments():
        page = shown(asking, instrument_url(instrument.id))
        assert not page.css("span.value"), instrument.id


def test_every_document_is_shown_whole_with_every_claim(asking: TestClient, built: Record) -> None:
    for witness in built.witnesses():
        page = shown(asking, document_url(witness.name))
        text = "".join(block.text() for block in page.css(".text"))
        known = built.witness(witness.name).text
        assert text == known.replace("\r\n", "\n").replace("\r", "\n")
        for claim in built.claims(witness=witness.name):
            assert page.css_first(f"#c{claim.number}") is not None
            assert page.css_first(f"#k{claim.number}") is not None


def test_no_identifier_stands_twice_on_a_page(asking: TestClient, built: Record) -> None:
    urls = [instrument_url(one.id) for one in built.instruments()]
    urls += [document_url(one.name) for one in built.witnesses()]
    for url in ["/", "/documents", "/disagreements", "/families", *urls]:
        names = [node.attributes["id"] for node in shown(asking, url).css("[id]")]
        assert len(names) == len(set(names)), url


def test_every_finding_of_an_instrument_stands_on_its_page(
    asking: TestClient, built: Record
) -> None:
    for instrument in built.instruments():
        page = shown(asking, instrument_url(instrument.id))
        findings = [one for one in built.findings(instrument.id) if one.property != "article"]
        of_others = len(page.css(".belongs .finding"))
        assert len(page.css(".finding")) - of_others == len(findings), instrument.id


def test_links_inside_the_application_lead_somewhere(asking: TestClient) -> None:
    seen: set[str] = set()
    todo = ["/", "/documents", "/disagreements", "/families", "/in-force", "/search?q=pact"]
    while todo:
        url = todo.pop()
        if url in seen:
            continue
        seen.add(url)
        if url.startswith("/api") or "start=" in url or "claim=" in url:
            continue
        page = shown(asking, url)
        links = (str(link.attributes["href"]) for link in page.css("a[href]"))
        todo += [link.partition("#")[0] for link in links if link.startswith("/")]
    assert len(seen) > 30


def test_the_end_of_a_term_is_marked_as_what_it_is_and_as_no_end_of_force(built: Record) -> None:
    pact = built.instrument("lithuania--soviet-union--1926--non-aggression")

    marks = {(one.date, one.label) for one in dated_acts(built.findings(pact.id))}

    ended = {day for day, label in marks if label == "ended"}
    until = {day for day, label in marks if label == "prolonged until"}
    assert (ended, until) == ({"1939-10-10"}, {"1944-12-31", "1945-12-31"})
