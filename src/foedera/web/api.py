"""The same record for programs: read-only JSON, described at `/api/openapi.json`.

Rows have the keys of the exports, so that a script can move from a file to a
running application without a change. To add rows, write a route with its type.
"""

from collections.abc import Callable
from typing import Annotated, Any, NotRequired

from fastapi import APIRouter, Query, Request
from typing_extensions import TypedDict

from foedera.exports import rows
from foedera.exports.rows import Row
from foedera.identity.model import Instrument
from foedera.web.shelf import Shelf
from foedera.workbench.telling import belonging, later

ROUTER = APIRouter(prefix="/api", tags=["record"])

Words = Annotated[str, Query(max_length=300)]


class PlaceRow(TypedDict):
    """Words in a document; offsets in code points, half-open."""

    witness: str
    start: int
    end: int
    quote: str


class SupportRow(PlaceRow):
    """A passage in favour of a value; offsets in code points, half-open."""

    family: str | None
    modality: str
    safe: bool
    holder: NotRequired[str]


class RivalRow(TypedDict):
    """A value with its support."""

    value: Any
    support: list[SupportRow]


class FindingRow(TypedDict):
    """The answer to one question."""

    property: str
    value: Any
    status: str
    margin: int
    support: list[SupportRow]
    dissent: list[RivalRow]
    reason: str
    voices: int
    would_change: str


SpanRow = TypedDict("SpanRow", {"from": str, "to": str, "state": str, "basis": str})
"""A state over days; `to` is exclusive, "" is open."""


class PartyRow(TypedDict):
    """A participant, with its codes."""

    id: str
    name: str
    iso3: str | None
    cow: int | None


class InstrumentHead(TypedDict):
    """An instrument in a list."""

    instrument: str
    label: str
    kind: str
    parties: list[PartyRow]
    date: str


class LaterRow(TypedDict):
    """An instrument that belongs to another, with the citations of where it is printed."""

    instrument: str
    label: str
    date: str
    citations: list[Any]


class InstrumentRow(InstrumentHead):
    """An instrument with everything found of it."""

    findings: list[FindingRow]
    status: list[SpanRow]
    parent: str | None
    titles: list[str]
    later: list[LaterRow]


class LinkRow(TypedDict):
    """One act in the chain of an answer; without words where nobody states it."""

    act: str
    date: str | None
    witness: str | None
    quote: str | None
    start: int | None
    end: int | None
    stated: bool
    note: str


class AccountRow(TypedDict):
    """One account of the state on the day."""

    holder: str
    state: str
    because: str
    support: list[SupportRow]


class AnswerRow(TypedDict):
    """Whether one instrument was in force."""

    instrument: str
    label: str
    state: str
    viewpoint: str | None
    chain: list[LinkRow]
    weakest: str
    accounts: list[AccountRow]
    parent: str | None


DocumentRow = TypedDict(
    "DocumentRow",
    {
        "witness": str,
        "sha256": str,
        "media_type": str,
        "encoding": str | None,
        "language": str,
        "length": int,
        "class": str,
        "class_proposed": bool,
        "subject": str | None,
    },
)
"""A document; its class is proposed by the program or stated by a person."""


class ClaimRow(PlaceRow):
    """A claim with its words."""

    instrument: str | None
    property: str
    value: Any
    modality: str
    rule: str
    number: int
    safe: bool
    holder: NotRequired[str]


class DiscrepancyRow(TypedDict):
    """Claims that cannot all be true."""

    instrument: str | None
    property: str
    summary: str
    sides: list[RivalRow]
    rank: int


def _shelf(request: Request) -> Shelf:
    shelf: Shelf = request.app.state.shelf
    return shelf


@ROUTER.get(
    "/instruments",
    summary="Instruments by words, party and a day in force",
    response_model=list[InstrumentHead],
)
def instruments(
    request: Request, query: Words = "", party: Words = "", on: Words = ""
) -> list[Row]:
    """List instruments; `on` is a day, YYYY-MM-DD."""
    with _shelf(request).lent() as record:
        return [
            _head(record.party, one) for one in record.instruments(query=query, party=party, on=on)
        ]


@ROUTER.get(
    "/instruments/{key:path}",
    summary="One instrument, by id or any of its names",
    response_model=InstrumentRow,
)
def instrument(request: Request, key: str) -> Row:
    """One instrument with its findings and its status through time."""
    with _shelf(request).lent() as record:
        found = record.instrument(key)
        parties = [record.party(one) for one in found.parties]
        findings, spans = record.findings(found.id), record.spans(found.id)
        children = belonging(record.instruments()).get(found.id, ())
        printed = ((one.instrument, one.citations) for one in later(children, record.findings))
        return rows.instrument_row(found, parties, findings, spans, later=printed)


@ROUTER.get("/in-force", summary="What was in force on a day", response_model=list[AnswerRow])
def in_force(
    request: Request, on: Words, a: Words = "", b: Words = "", viewpoint: Words = ""
) -> list[Row]:
    """One row per instrument of the party `a`, or between `a` and `b`."""
    with _shelf(request).lent() as record:
        if a and b:
            found = record.in_force(on=on, between=(a, b), viewpoint=viewpoint)
        else:
            found = record.in_force(on=on, party=a or b, viewpoint=viewpoint)
        parents = {one.id: one.parent for one in record.instruments()}
        return [rows.answer_row(one, parent=parents.get(one.instrument, "")) for one in found]


@ROUTER.get("/documents", summary="Every document", response_model=list[DocumentRow])
def documents(request: Request) -> list[Row]:
    """List the documents."""
    with _shelf(request).lent() as record:
        return [rows.witness_row(one, {}) for one in record.witnesses()]


@ROUTER.get(
    "/claims", summary="Claims of a document, or about an instrument", response_model=list[ClaimRow]
)
def claims(request: Request, document: Words = "", instrument: Words = "") -> list[Row]:
    """List claims; without either, all of them."""
    with _shelf(request).lent() as record:
        name = record.witness(document).name if document else ""
        key = record.instrument(instrument).id if instrument else ""
        return [rows.claim_row(one) for one in record.claims(witness=name, instrument=key)]


@ROUTER.get(
    "/documents/{name:path}/claims", summary="Claims of one document", response_model=list[ClaimRow]
)
def document_claims(request: Request, name: str) -> list[Row]:
    """List the claims of a document, in order of their words."""
    with _shelf(request).lent() as record:
        return [rows.claim_row(one) for one in record.claims(witness=record.witness(name).name)]


@ROUTER.get("/discrepancies", summary="What is disputed", response_model=list[DiscrepancyRow])
def discrepancies(request: Request, instrument: Words = "") -> list[Row]:
    """List what is disputed, of one instrument or of all, ranked."""
    with _shelf(request).lent() as record:
        key = record.instrument(instrument).id if instrument else ""
        found = sorted(record.discrepancies(key), key=lambda one: -one.rank)
        return [rows.discrepancy_row(one) for one in found]


def _head(party: Callable[[str], Row], one: Instrument) -> Row:
    return {
        "instrument": one.id,
        "label": one.label,
        "kind": one.kind,
        "parties": [party(name) for name in one.parties],
        "date": one.date,
    }
