"""The way from the list to the words, in a real browser with scripts switched off.

The browser is Debian's chromium; without it, or without playwright, these are skipped.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest
import uvicorn

from foedera.web.app import create_app

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from foedera.web.readable import Readable

CHROMIUM = shutil.which("chromium") or ""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no chromium on this machine")


class Quiet(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        """Not listening yet."""
        super().__init__(config)
        self.listening = Event()

    async def startup(self, sockets: object = None) -> None:
        """Listen, and say so."""
        del sockets
        await super().startup()
        self.listening.set()

    @contextmanager
    def running(self) -> Iterator[str]:
        """Its address, while it runs."""
        thread = Thread(target=self.run, daemon=True)
        thread.start()
        assert self.listening.wait(20)
        port = self.servers[0].sockets[0].getsockname()[1]
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            self.should_exit = True
            thread.join(20)


@pytest.fixture(scope="module")
def chromium() -> Iterator[object]:
    playwright = pytest.importorskip("playwright.sync_api", reason="no playwright here")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(params=[1280, 390], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, chromium: object, record: "Readable") -> Iterator["Page"]:
    from playwright.sync_api import Browser  # noqa: PLC0415 - skipped above where it is absent

    assert isinstance(chromium, Browser)
    app = create_app(Path("invented.foedera"), opened=lambda _: record)
    server = Quiet(uvicorn.Config(app, port=0, log_level="error"))
    with server.running() as address:
        context = chromium.new_context(
            base_url=address,
            java_script_enabled=False,
            viewport={"width": request.param, "height": 800},
        )
        complaints: list[str] = []
        opened = context.new_page()
        opened.on("console", lambda message: complaints.append(message.text))
        yield opened
        context.close()
        assert complaints == []


def is_in_view(page: "Page", selector: str) -> bool:
    box = page.locator(selector).first.bounding_box()
    size = page.viewport_size
    assert size is not None
    assert box is not None
    return box["y"] >= 0 and box["y"] + box["height"] <= size["height"]


def test_from_the_list_to_the_words_of_a_value(page: "Page") -> None:
    page.goto("/")
    page.get_by_role("link", name="The Strelsau Pact").click()
    assert page.get_by_role("heading", level=1).inner_text() == "The Strelsau Pact"

    page.locator(".acts a.value", has_text="3 May 1926").click()

    words = "".join(page.locator("mark.asked").all_inner_texts())
    assert words == "signed between Arcadia and Ruritania"
    assert is_in_view(page, "mark.asked")
    assert page.locator(".notes li.asked").count() == 1


def test_the_text_on_the_page_is_the_document(page: "Page", record: "Readable") -> None:
    name = "notes [1]/pact #2, a copy.txt"
    page.goto("/documents")
    page.get_by_role("link", name=name).click()

    assert page.get_by_role("heading", level=1).inner_text() == name
    shown = "".join(str(text) for text in page.locator(".text").all_text_contents())
    assert shown == record.witness(name).text


def test_a_claim_in_the_margin_leads_to_its_whole_quotation(page: "Page") -> None:
    page.goto("/document/notes%20%5B1%5D/pact%20%232,%20a%20copy.txt")
    page.locator("#k4 a").click()

    words = "".join(page.locator("mark.asked").all_inner_texts())
    assert words == "signed between Arcadia and Ruritania at Strelsau on 3 May 1926"
    assert is_in_view(page, "mark.asked")


def test_no_page_is_wider_than_the_window(page: "Page") -> None:
    size = page.viewport_size
    assert size is not None
    for url in (
        "/",
        "/instrument/arcadia-ruritania-1926-non-aggression",
        "/document/box.zip%21/handbook.txt",
        "/disagreements",
        "/families",
        "/in-force?on=1932-01-01&a=Arcadia&b=Ruritania",
    ):
        page.goto(url)
        box = page.locator("main").bounding_box()
        assert box is not None
        assert box["width"] <= size["width"], url


def test_who_follows_whom_is_drawn_and_told(page: "Page") -> None:
    page.goto("/families")
    size = page.viewport_size
    picture = page.get_by_role("img", name="Who follows whom")
    box, letter = picture.bounding_box(), page.locator(".stemma .node text").first.bounding_box()
    assert size is not None
    assert box is not None
    assert letter is not None

    assert box["x"] + box["width"] <= size["width"]
    assert letter["height"] >= 11
    assert page.locator(".stemma .tie.follows").count() >= 1
    assert "handbook.txt → notes" in page.locator(".evidence").inner_text()


def test_the_way_past_the_menu_is_the_first_stop_of_the_keyboard(page: "Page") -> None:
    page.goto("/")
    page.keyboard.press("Tab")

    assert page.locator(":focus").inner_text() == "Skip to the content"
    assert is_in_view(page, ":focus")


def test_the_form_asks_by_address_alone(page: "Page") -> None:
    page.goto("/in-force")
    page.get_by_label("Day").fill("1932-01-01")
    page.get_by_label("Party", exact=True).fill("Arcadia")
    page.get_by_role("button", name="Ask").click()

    assert "on=1932-01-01&a=Arcadia" in page.url
    assert page.get_by_text("Weakest link:").is_visible()


def test_the_basis_of_every_state_can_be_read_without_scrolling_aside(page: "Page") -> None:
    page.goto("/instrument/arcadia-ruritania-1926-non-aggression")
    page.locator("details.table summary").click()

    size = page.viewport_size
    assert size is not None
    for basis in page.locator(".days td:nth-child(4)").all():
        box = basis.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= size["width"]
