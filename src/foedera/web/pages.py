"""The pages for people: every route reads its question, asks the record and shows a template.

No route holds logic; what a page gathers is in the module named after it. To add a
page: a template that extends `base.html`, a route here, and a link where a reader
would look for it.
"""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from foedera.errors import UnknownNameError, UnreadableInputError
from foedera.terms import ACTS
from foedera.web import document_page, force_page, instrument_page, listing, search_page
from foedera.web.links import instrument_url
from foedera.web.paging import leaf
from foedera.web.rendering import page
from foedera.web.shelf import Shelf
from foedera.workbench.originals import Originals

ROUTER = APIRouter(include_in_schema=False)

Words = Annotated[str, Query(max_length=300)]
Offset = Annotated[int | None, Query(ge=0, le=2**31)]
Page = Annotated[int, Query(alias="page", ge=1, le=10**6)]

DOCUMENTS, DISPUTES, FAMILIES = 200, 40, 60
"""How many of them stand on one page."""


def _shelf(request: Request) -> Shelf:
    shelf: Shelf = request.app.state.shelf
    return shelf


def _originals(request: Request) -> Originals:
    originals: Originals = request.app.state.originals
    return originals


@ROUTER.get("/")
def instruments(
    request: Request,
    q: Words = "",
    party: Words = "",
    on: Words = "",
    page_number: Page = 1,
) -> HTMLResponse:
    """The list of instruments, by words, by party and by a day in force."""
    shelf = _shelf(request)
    asked = {"q": q.strip(), "party": party.strip(), "on": on.strip()}
    with shelf.lent() as record:
        found = listing.gather(
            record, query=asked["q"], party=asked["party"], on=asked["on"], page=page_number
        )
    return page("instruments.html", record_name=shelf.name, asked=asked, listing=found)


@ROUTER.get("/instrument/{key:path}")
def instrument(request: Request, key: str) -> Response:
    """One instrument; another of its names leads to its page."""
    shelf = _shelf(request)
    with shelf.lent() as record:
        found = record.instrument(key)
        if found.id != key:
            return RedirectResponse(instrument_url(found.id))
        gathered = instrument_page.gather(record, found)
        labels = {one.id: one.label for one in record.instruments()}
    return page("instrument.html", record_name=shelf.name, it=gathered, labels=labels, laws=ACTS)


@ROUTER.get("/documents")
def documents(request: Request, page_number: Page = 1) -> HTMLResponse:
    """Every document of the record."""
    shelf = _shelf(request)
    with shelf.lent() as record:
        found = leaf(record.witnesses(), page_number, DOCUMENTS)
    return page("documents.html", record_name=shelf.name, witnesses=found)


@ROUTER.get("/document/{name:path}")
def document(
    request: Request,
    name: str,
    start: Offset = None,
    end: Offset = None,
    claim: Offset = None,
) -> HTMLResponse:
    """One document with every quotation in its place."""
    shelf = _shelf(request)
    with shelf.lent() as record:
        gathered = document_page.gather(
            record, name, start=start, end=end, claim=claim, originals=_originals(request)
        )
    return page("document.html", record_name=shelf.name, it=gathered)


@ROUTER.get("/page/{number}/{name:path}")
def page_picture(
    request: Request, number: Annotated[int, Path(ge=1, le=10**6)], name: str
) -> Response:
    """The picture of a page of a document, where its file is at hand and unchanged."""
    with _shelf(request).lent() as record:
        witness = record.witness(name)
    try:
        kind, picture = _originals(request).picture(witness, number)
    except UnreadableInputError as error:
        raise UnknownNameError(str(error)) from error
    return Response(picture, media_type=kind)


@ROUTER.get("/disagreements")
def disagreements(request: Request, page_number: Page = 1) -> HTMLResponse:
    """What is disputed, what is most worth a person's hour first."""
    shelf = _shelf(request)
    with shelf.lent() as record:
        ranked = sorted(record.discrepancies(), key=lambda one: -one.rank)
        found = leaf(ranked, page_number, DISPUTES)
        labels = {one.id: one.label for one in record.instruments()}
    return page("disagreements.html", record_name=shelf.name, disputes=found, labels=labels)


@ROUTER.get("/families")
def families(request: Request, page_number: Page = 1) -> HTMLResponse:
    """Which documents depend on which."""
    shelf = _shelf(request)
    with shelf.lent() as record:
        found = leaf(record.families(), page_number, FAMILIES)
    return page("families.html", record_name=shelf.name, families=found)


@ROUTER.get("/in-force")
def in_force(
    request: Request,
    *,
    on: Words = "",
    a: Words = "",
    b: Words = "",
    viewpoint: Words = "",
    page_number: Page = 1,
) -> HTMLResponse:
    """What was in force on a day, between two parties or of one."""
    shelf = _shelf(request)
    asked = force_page.Asked(on=on.strip(), a=a.strip(), b=b.strip(), viewpoint=viewpoint.strip())
    with shelf.lent() as record:
        gathered = force_page.gather(record, asked, page_number)
    return page("in_force.html", record_name=shelf.name, it=gathered)


@ROUTER.get("/search")
def search(request: Request, q: Words = "") -> HTMLResponse:
    """Passages that hold the words."""
    shelf = _shelf(request)
    with shelf.lent() as record:
        found = search_page.gather(record, q.strip())
    return page("search.html", record_name=shelf.name, asked=q.strip(), finds=found)
