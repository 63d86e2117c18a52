"""From a citation to the instruments that documents of the record cite at that place."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from foedera.claims.model import Value
from foedera.errors import UnknownNameError
from foedera.gazetteer.register import normalise
from foedera.gazetteer.series import CitationValue, same_place
from foedera.identity.model import FiledClaim, Instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """An instrument with the claims that cite it at the place asked for, by number."""

    instrument: Instrument
    claims: tuple[FiledClaim, ...]


def read_citation(text: str) -> CitationValue:
    """A citation as a person types it.

    Raises:
        UnknownNameError: it is none that the program reads.
    """
    value = normalise(text)
    if value is None:
        shown = " ".join(text.split())
        raise UnknownNameError(
            f'{shown!r} is no citation of a treaty series; write one as "60 LNTS 145".'
        )
    return value


def cited(
    instruments: Sequence[Instrument], claims: Iterable[FiledClaim], wanted: CitationValue
) -> tuple[Cited, ...]:
    """The instruments that claims cite at a place, those most often cited first."""
    found: dict[str, list[FiledClaim]] = defaultdict(list)
    for claim in claims:
        if claim.property == "citation" and claim.instrument and _is_at(claim.value, wanted):
            found[claim.instrument].append(claim)
    known = {one.id: one for one in instruments}
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Cited(instrument=known[name], claims=tuple(said)) for name, said in ranked)


def _is_at(value: Value, wanted: CitationValue) -> bool:
    if not isinstance(value, dict) or not value.get("series"):
        return False
    empty: dict[str, Value] = {"volume": None, "number": None, "pages": None}
    return same_place(empty | value, wanted)  # type: ignore[arg-type]  # the contract's form
