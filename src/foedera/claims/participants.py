"""Who takes part in the treaty of a page, as a table of participants on it tells.

The cells stand under their columns' names (`foedera.passages.tables`); what they state is
told by `foedera.passages.participant_table`. The treaty is the one that the page is about; on a page
about none it is one without a name.
"""

from collections.abc import Iterator

from foedera.claims.key_values import participant_named
from foedera.claims.ledger import Ledger, Named
from foedera.gazetteer.participants import resolve
from foedera.passages.model import Passage, PassageKind
from foedera.passages.participant_table import heads_participants, stated_by
from foedera.passages.table_cells import Cell

_RULE = "any.participants"
_CONSENTS = ("ratification.date", "accession.date", "deposit.date")


def enter(ledger: Ledger, main: int | None) -> int | None:
    """Enter what the tables of participants state; the mention that they are about."""
    if ledger.cut.witness.stated:  # by a format, row for row
        return main
    for row in _rows(ledger):
        claims = stated_by(row)
        day = next((str(c.value) for c in claims if c.property in _CONSENTS), "")
        for claim in claims:
            if main is None:
                main = ledger.mention(claim.start, claim.end).number
            value = _party(str(claim.value), day) if claim.property == "party" else claim.value
            ledger.enter(claim.start, claim.end, claim.property, value, rule=_RULE, about=main)
    return main


def _party(name: str, day: str) -> Named:
    """A participant as it was on the day of its consent."""
    found = participant_named(name)
    known = resolve(found.ids, on=day).id if len(found.ids) > 1 else ""
    return Named(found.printed, (known,)) if known else found


def _rows(ledger: Ledger) -> Iterator[list[list[Cell]]]:
    """Each row with the names of its columns above it."""
    names: list[str] = []
    for row in _parted(ledger):
        words = _words(row[0], ledger)
        if words == row[0].label:
            names = [cell.label for cell in row]
        else:
            own = {cell.label: Cell(cell.start, cell.end, _words(cell, ledger)) for cell in row}
            empty = Cell(row[0].start, row[0].start, "")
            yield [
                [empty._replace(value=name) for name in names],
                [own.get(name, empty) for name in names],
            ]


def _parted(ledger: Ledger) -> Iterator[list[Passage]]:
    """The cells row by row; a row without a state's name goes on with the state above it."""
    row: list[Passage] = []
    for cell in ledger.passages.get(PassageKind.TABLE_ROW, ()):
        begins = heads_participants(cell.label)
        if row and (begins or any(cell.label == known.label for known in row)):
            yield row
            row = [] if begins else row[:1]
        if row or begins:
            row.append(cell)
    if row:
        yield row


def _words(cell: Passage, ledger: Ledger) -> str:
    return " ".join(ledger.cut.repaired.text[cell.start : cell.end].split())
