"""Claims that a format states outright, as a treaty file does, taken over as they stand.

A table with holders is theirs: what they say is reported, and who contests it denies it.
"""

from foedera.claims.key_values import participant_named
from foedera.claims.ledger import Draft, Ledger
from foedera.claims.model import Modality
from foedera.claims.treaty_names import kind_class
from foedera.gazetteer.series import find_citations
from foedera.sources.model import StatedClaim

_RULE = "file.stated"
_PARTIES = frozenset({"party", *(f"{act}.{part}" for act in (
    "breach", "denunciation", "suspension", "ultimatum") for part in ("by", "to"))})  # fmt: skip
"""Properties whose value is a participant."""


def enter_stated(ledger: Ledger) -> Draft | None:
    """Enter the witness's stated claims; give the one instrument that they are all about."""
    witness = ledger.cut.witness
    if not witness.stated:
        return None
    title = next((str(s.value) for s in witness.stated if s.property == "title"), "")
    known = next((d for d in ledger.drafts if title and title in d.titles), None)
    first = witness.stated[0]
    draft = known or ledger.mention(first.start, first.end, title=title, kind=kind_class(title))
    for stated in witness.stated:
        if stated.property.startswith("relation."):
            _enter_relation(stated, draft, ledger)
        elif stated.property == "citation":
            _enter_citations(stated, draft, ledger)
        else:
            _enter_value(stated, draft, ledger)
        if stated.property == "prolongation.date":
            _enter_protocol(stated, draft, ledger)
    return draft


def _enter_protocol(stated: StatedClaim, draft: Draft, ledger: Ledger) -> None:
    """What prolonged the instrument on a day, an instrument of its own as in running text."""
    protocol = ledger.mention(stated.start, stated.end, kind="protocol", parent=draft.number)
    protocol.date = str(stated.value)
    ledger.enter(
        stated.start, stated.end, "relation.prolongs", None, rule=_RULE,
        about=protocol.number, target=draft.number,
    )  # fmt: skip


def _enter_value(stated: StatedClaim, draft: Draft, ledger: Ledger) -> None:
    value: object = stated.value
    if stated.property in _PARTIES and isinstance(value, str):
        value = participant_named(value)
    holders = "; ".join(stated.holders)
    ledger.enter(
        stated.start, stated.end, stated.property, value, rule=_RULE, about=draft.number,
        modality=Modality.REPORTED if holders else Modality.ASSERTED, holder=holders,
    )  # fmt: skip
    if stated.contested_by:
        ledger.contest(stated, value, draft.number, _RULE)


def _enter_citations(stated: StatedClaim, draft: Draft, ledger: Ledger) -> None:
    """The citations of known series that a value holds: a source may be a book as well."""
    for found in find_citations(ledger.cut.repaired.text[stated.start : stated.end]):
        ledger.enter(
            stated.start + found.start, stated.start + found.end, "citation", found.value,
            rule=_RULE, about=draft.number,
        )  # fmt: skip


def _enter_relation(stated: StatedClaim, draft: Draft, ledger: Ledger) -> None:
    """A tie to another instrument, which the file names by its title."""
    title = str(stated.value)
    other = ledger.mention(stated.start, stated.end, title=title, kind=kind_class(title))
    ledger.enter(
        stated.start, stated.end, stated.property, None, rule=_RULE,
        about=draft.number, target=other.number,
    )  # fmt: skip
