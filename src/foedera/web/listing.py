"""What the list of instruments shows: one row an instrument, one page of rows.

Findings are read only for the rows of the page, so that a record of many thousand
instruments opens as fast as one of ten.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from foedera.identity.model import Instrument
from foedera.lifecycle.model import Span
from foedera.reconcile.model import FindingStatus
from foedera.web.instrument_page import all_support
from foedera.web.paging import Leaf, leaf
from foedera.web.readable import Readable

PAGE_LENGTH = 50
_UNDATED = "~"  # after every year


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One instrument in the list.

    Attributes:
        instrument: which.
        parties: their names.
        state: on the day asked for, else the last known.
        voices: how many voices speak of it.
        is_disputed: whether any of it is in dispute.
    """

    instrument: Instrument
    parties: tuple[str, ...]
    state: str
    voices: int
    is_disputed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One page of the list.

    Attributes:
        rows: a page of those that fit.
        all_total: instruments in the record.
        parties: every party in the record, (id, name), by name.
    """

    rows: Leaf[Row]
    all_total: int
    parties: tuple[tuple[str, str], ...]


def gather(record: Readable, *, query: str, party: str, on: str, page: int) -> Listing:
    """The page of the list that the form asks for."""
    known = record.instruments()
    asked = query or party or on
    found = record.instruments(query=query, party=party, on=on) if asked else known
    found = tuple(sorted(found, key=lambda one: (one.date or _UNDATED, one.label, one.id)))
    shown = leaf(found, page, PAGE_LENGTH)
    names = party_names(record, known)
    return Listing(
        rows=shown.of(_row(record, one, names, on) for one in shown.items),
        all_total=len(known),
        parties=tuple(sorted(names.items(), key=lambda pair: (pair[1].casefold(), pair[0]))),
    )


def party_names(record: Readable, instruments: Sequence[Instrument]) -> dict[str, str]:
    """Every party's name by its id."""
    ids = sorted({party for one in instruments for party in one.parties})
    known = record.participants()
    return {one: known.get(one) or one.replace("-", " ").title() for one in ids}


def _row(record: Readable, one: Instrument, names: dict[str, str], on: str) -> Row:
    findings = record.findings(one.id)
    return Row(
        instrument=one,
        parties=tuple(names[party] for party in one.parties),
        state=state_on(record.spans(one.id), on),
        voices=len({s.voice for finding in findings for s in all_support(finding)}),
        is_disputed=any(f.status is FindingStatus.DISPUTED for f in findings)
        or bool(record.discrepancies(one.id)),
    )


def state_on(spans: Sequence[Span], on: str) -> str:
    """The state on an ISO day, or the last known where `on` is ""."""
    if on:
        spans = [span for span in spans if span.start <= on and (on < span.until or not span.until)]
    return spans[-1].state.value if spans else "unknown"
