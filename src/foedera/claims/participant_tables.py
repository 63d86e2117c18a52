"""Tables of participants, as depositaries keep them: one row to a State, a column to an act.

    Participant,Signature,"Ratification, Accession(a), Succession(d)"
    Arcadia,3 May 1921,4 Jun 1922
    Ruritania,,5 Jul 1923 a

All rows are about one instrument, which the table need not name. Who has a date in any
column but that of the signature has consented, and is a party; who has signed only is a
signatory (VCLT 2(1)(b), (g) and 18).
"""

from typing import Final

from foedera.claims.key_values import participant_named
from foedera.claims.ledger import Draft, Ledger
from foedera.passages.model import Cut, EntryKind, Passage, PassageKind

_PARTICIPANT: Final = frozenset({"participant", "participants", "état", "state", "participant(s)"})
_SIGNATURE: Final = frozenset({"signature", "signature(s)", "signed"})


def is_table(cut: Cut) -> bool:
    """Whether every row of a witness begins with a participant, and none has a title."""
    rows = _rows(cut)
    catalogue = all(e.kind is EntryKind.CATALOGUE and not e.title for e in cut.entries)
    return len(rows) > 1 and catalogue and all(_key(row[0]) in _PARTICIPANT for row in rows)


def read(ledger: Ledger) -> Draft:
    """Enter every row, about one instrument; give its mention."""
    rows = _rows(ledger.cut)
    draft = ledger.mention(rows[0][0].start, rows[0][0].end)
    for row in rows:
        _read_row(row, ledger, draft.number)
    return draft


def _read_row(row: list[Passage], ledger: Ledger, about: int) -> None:
    name, *acts = row
    words = ledger.cut.repaired.text[name.value_start : name.end]
    columns = {_key(cell) for cell in acts}
    rule = "any.table.participant"
    if columns - _SIGNATURE:
        value = participant_named(words)
        ledger.enter(name.value_start, name.end, "party", value, rule=rule, about=about)
    elif columns:
        said = " ".join(words.split())
        ledger.enter(name.value_start, name.end, "signatory", said, rule=rule, about=about)


def _rows(cut: Cut) -> list[list[Passage]]:
    """The cells of each entry, in order."""
    rows: dict[int, list[Passage]] = {}
    for passage in cut.passages:
        if passage.kind is PassageKind.KEY_VALUE:
            rows.setdefault(passage.entry, []).append(passage)
    return list(rows.values())


def _key(cell: Passage) -> str:
    return cell.label.strip().lower()
