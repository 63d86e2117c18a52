"""Claims that a format states outright, as a treaty file does, taken over as they stand."""

from foedera.claims.ledger import Ledger, Named
from foedera.claims.model import Modality
from foedera.claims.treaty_names import kind_class
from foedera.gazetteer.names import find_participants


def enter_stated(ledger: Ledger) -> None:
    """Enter the witness's stated claims, all about the one instrument that the file states."""
    witness = ledger.cut.witness
    if not witness.stated:
        return
    title = next((str(s.value) for s in witness.stated if s.property == "title"), "")
    known = next((d for d in ledger.drafts if title and title in d.titles), None)
    first = witness.stated[0]
    draft = known or ledger.mention(first.start, first.end, title=title, kind=kind_class(title))
    for stated in witness.stated:
        value: object = stated.value
        if stated.property == "party" and isinstance(value, str):
            found = find_participants(value)
            value = Named(value, found[0].ids if found else ())
        modality = Modality.REPORTED if stated.holders else Modality.ASSERTED
        ledger.enter(
            stated.start, stated.end, stated.property, value, rule="file.stated", about=draft.number,
            modality=modality, holder="; ".join(stated.holders),
        )  # fmt: skip
