"""From a value to the page of the original: its picture with the words marked, or its node."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn
from fastapi.testclient import TestClient
from selectolax.lexbor import LexborHTMLParser as Page
from tests.readers.test_pdf import pdf
from tests.web.test_browser import CHROMIUM, FLAGS, Quiet

import foedera
from foedera.identity.model import FiledClaim
from foedera.web.app import create_app
from foedera.web.links import document_url, picture_url
from foedera.workbench import Record, build

if TYPE_CHECKING:
    from playwright.sync_api import Page as Opened

PACT = [
    "TREATY OF FRIENDSHIP BETWEEN ESTONIA AND FINLAND",
    "",
    "The Republic of Estonia and the Republic of Finland, desiring",
    "friendship, have agreed as follows:",
    "",
    "Article 1",
    "There shall be peace.",
]
END = ["Article 2", "This Treaty shall be ratified.", "", "Done at Narva on 3 May 1921."]
HTML = b"""<!doctype html><html><head><title>A pact</title></head><body>
<p>Old words about nothing much.</p>
<div><p>The Pact of Narva was signed between Estonia and Finland on 3 May 1921 at Narva.</p></div>
</body></html>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("originals") / "documents"
    (made / "scans [1]").mkdir(parents=True)
    (made / "scans [1]" / "pact #2.pdf").write_bytes(pdf(PACT, END))
    (made / "page.html").write_bytes(HTML)
    return made


NAME = "scans [1]/pact #2.pdf"


@pytest.fixture(scope="module")
def path(folder: Path) -> Path:
    record = folder.parent / "narva.foedera"
    build([folder], record)
    return record


@pytest.fixture(scope="module")
def built(path: Path) -> Iterator[Record]:
    with foedera.open(path) as opened:
        yield opened


def claim(record: Record, witness: str, name: str) -> FiledClaim:
    return next(one for one in record.claims(witness=witness) if one.property == name)


def asking(path: Path, *originals: Path) -> TestClient:
    return TestClient(create_app(path, originals=originals), base_url="http://localhost")


def original(client: TestClient, one: FiledClaim) -> Page:
    answer = client.get(f"{document_url(one.witness)}?claim={one.number}")
    assert answer.status_code == 200
    return Page(answer.text)


def said(page: Page, selector: str) -> str:
    return "".join(one.text() for one in page.css(selector))


def test_the_page_of_a_pdf_is_shown_with_the_words_marked(
    path: Path, folder: Path, built: Record
) -> None:
    day = claim(built, NAME, "signature.date")
    with asking(path, folder) as client:
        page = original(client, day)
        (picture,) = page.css(".original img")
        (mark,) = page.css(".original rect")
        drawn = client.get(str(picture.attributes["src"]))

    assert picture.attributes["src"] == picture_url(NAME, 2)
    assert (drawn.status_code, drawn.headers["content-type"]) == (200, "image/png")
    assert drawn.content.startswith(b"\x89PNG")
    left, top, width, height = (int(str(mark.attributes[one])) for one in ("x", "y", "width", "height"))  # fmt: skip
    assert (left, top) > (1100, 900)  # right of the margin, on the fourth line
    assert 500 < width < 3000
    assert 50 < height < 250
    assert said(page, ".original figcaption").startswith("Page 2, box (")


def test_without_the_originals_the_place_stands_in_words(path: Path, built: Record) -> None:
    day = claim(built, NAME, "signature.date")
    with asking(path) as client:
        page = original(client, day)
        refused = client.get(picture_url(NAME, 2))

    assert page.css(".original img") == []
    assert "page 2, box (" in said(page, ".original figcaption").lower()
    assert "--originals FOLDER" in said(page, ".original")
    assert refused.status_code == 404


def test_a_file_that_changed_is_not_shown_for_the_one_that_was_read(
    path: Path, tmp_path: Path, built: Record
) -> None:
    (tmp_path / "scans [1]").mkdir()
    (tmp_path / NAME).write_bytes(pdf(PACT, [*END, "forged"]))
    with asking(path, tmp_path) as client:
        page = original(client, claim(built, NAME, "signature.date"))
        refused = client.get(picture_url(NAME, 2))

    assert page.css(".original img") == []
    assert "no longer the one that was read" in said(page, ".original")
    assert refused.status_code == 404


def test_a_page_that_is_not_there_is_said_so(path: Path, folder: Path) -> None:
    with asking(path, folder) as client:
        assert client.get(picture_url(NAME, 3)).status_code == 404
        assert client.get(picture_url("page.html", 1)).status_code == 404
        assert client.get(picture_url("../secret.pdf", 1)).status_code == 404


def test_the_node_of_a_page_of_markup_is_named(path: Path, built: Record) -> None:
    day = claim(built, "page.html", "signature.date")
    with asking(path) as client:
        (node,) = original(client, day).css(".original .nodes li")

    assert node.text() == "node /html/body/div/p"


@pytest.mark.skipif(not CHROMIUM, reason="no chromium on this machine")
def test_the_mark_lies_on_the_words_in_a_browser(path: Path, folder: Path, built: Record) -> None:
    playwright = pytest.importorskip("playwright.sync_api", reason="no playwright here")
    day = claim(built, NAME, "signature.date")
    server = Quiet(uvicorn.Config(create_app(path, originals=[folder]), port=0, log_level="error"))
    with server.running() as address, playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page: Opened = browser.new_page(java_script_enabled=False)
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        page.goto(f"{address}{document_url(NAME)}?claim={day.number}")
        sheet = page.locator(".original img").bounding_box()
        mark = page.locator(".original rect").bounding_box()
        natural = page.locator(".original img").evaluate("one => one.naturalWidth")
        browser.close()

    assert complaints == []
    assert natural > 1000  # the picture came
    assert sheet is not None
    assert mark is not None
    share = (mark["y"] + mark["height"] / 2 - sheet["y"]) / sheet["height"]
    assert 0.12 < share < 0.16  # the fourth line of a letter page begun at 72 points
