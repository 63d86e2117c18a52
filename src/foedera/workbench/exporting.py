"""Every kind of row that a record can be asked for, one function each.

To export another kind, write its function and name it in `KINDS`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from foedera.errors import UnknownNameError
from foedera.exports import rows as made
from foedera.exports.readings import reading
from foedera.exports.rows import Row
from foedera.gazetteer.participants import party_value
from foedera.identity.model import FiledClaim, Instrument
from foedera.store.reader import RecordReader
from foedera.workbench.telling import belonging, later

__all__ = ["KINDS", "Row", "instrument_row", "rows"]

Kind: TypeAlias = Callable[[RecordReader], Iterator[Row]]


def rows(record: RecordReader, what: str) -> Iterator[Row]:
    """The rows of one kind, in the record's order.

    Raises:
        UnknownNameError: there is no such kind, or it is not yet made.
    """
    if what == "verdicts":
        raise UnknownNameError(
            "verdicts are what `foedera assess` gives, which this version does not have yet; "
            "there is nothing to export, which does not mean that nothing was breached."
        )
    if what not in KINDS:
        known = ", ".join(KINDS)
        raise UnknownNameError(f"no rows are called {what!r}; there are: {known}.")
    return KINDS[what](record)


def _witnesses(record: RecordReader) -> Iterator[Row]:
    said: dict[str, list[FiledClaim]] = defaultdict(list)
    subjects = {witness.name: witness.subject for witness in record.witnesses()}
    for claim in record.claims():
        if claim.instrument is not None and claim.instrument == subjects[claim.witness]:
            said[claim.witness].append(claim)
    for witness in record.witnesses():
        yield made.witness_row(witness, reading(said[witness.name]))


def _passages(record: RecordReader) -> Iterator[Row]:
    for witness in record.witnesses():
        text = record.text(witness.name)
        for passage in record.passages(witness=witness.name):
            yield made.passage_row(passage, text)


def _articles(record: RecordReader) -> Iterator[Row]:
    yield from map(made.article_row, record.articles())


def _claims(record: RecordReader) -> Iterator[Row]:
    yield from map(made.claim_row, record.claims())


def _norms(record: RecordReader) -> Iterator[Row]:
    yield from (made.norm_row(claim) for claim in record.claims() if claim.property == "norm")


def _families(record: RecordReader) -> Iterator[Row]:
    yield from map(made.family_row, record.families())


def _instruments(record: RecordReader) -> Iterator[Row]:
    children = belonging(record.instruments())
    for instrument in record.instruments():
        yield instrument_row(record, instrument, children.get(instrument.id, ()))


def instrument_row(
    record: RecordReader, instrument: Instrument, children: Iterable[Instrument]
) -> Row:
    """One instrument as the contract's row; `children` are those that belong to it."""
    known = record.participants()
    return made.instrument_row(
        instrument,
        [known.get(one) or dict(party_value(one)) for one in instrument.parties],
        record.findings(instrument.id),
        record.status(instrument.id).get(instrument.id, ()),
        later=((one.instrument, one.citations) for one in later(children, record.findings)),
    )


def _findings(record: RecordReader) -> Iterator[Row]:
    yield from map(made.finding_row, record.findings())


def _discrepancies(record: RecordReader) -> Iterator[Row]:
    yield from map(made.discrepancy_row, record.discrepancies())


KINDS: dict[str, Kind] = {
    "witnesses": _witnesses,
    "passages": _passages,
    "articles": _articles,
    "claims": _claims,
    "families": _families,
    "instruments": _instruments,
    "findings": _findings,
    "discrepancies": _discrepancies,
    "norms": _norms,
}
"""By the word that `foedera export` takes."""
