"""From a citation to the instruments that documents of the record cite at that place.

Besides treaty series, catalogues number treaties: a handbook's entry is "4.1254", a data
set's alliance "ATOP 2005". What a document carries as a catalogue's number is found by
the number, with the catalogue's name or without. To know another catalogue by name, add
it to `_CATALOGUES`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

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


@dataclass(frozen=True, slots=True)
class CatalogueNumber:
    """A treaty's number in a catalogue: the catalogue's name in capitals or "", the number."""

    catalogue: str
    number: str


_CATALOGUES: Final = ("COW", "ATOP", "GIBLER", "WTI")
"""Correlates of War, Alliance Treaty Obligations and Provisions, Gibler, World Treaty Index."""

_CALLED = re.compile(
    rf"(?P<catalogue>{'|'.join(_CATALOGUES)})[\s:#-]{{0,3}}"
    r"(?:(?:alliance|treaty|entry|id|no\.?|number|version4id)[\s:#]{0,3}){0,2}"
    r"(?P<number>\d{1,6}(?:\.\d{1,6})?)",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{1,2}\.\d{3,5}")
"""A number that no treaty series has: "4.1254"."""

_HANDBOOK: Final = {"", "GIBLER"}
"""What the handbook's numbers are called: its own pages print them alone."""


def read_citation(text: str) -> CitationValue | CatalogueNumber:
    """A citation, or a catalogue's number, as a person types it.

    Raises:
        UnknownNameError: it is none that the program reads.
    """
    value = catalogue_number(text) or normalise(text)
    if value is None:
        shown = " ".join(text.split())
        raise UnknownNameError(
            f'{shown!r} is no citation of a treaty series; write one as "60 LNTS 145", '
            f'or a catalogue\'s number as "ATOP 2005".'
        )
    return value


def catalogue_number(text: str) -> CatalogueNumber | None:
    """Read "ATOP 2005", "COW alliance 95" or "4.1254"; None for anything else.

    >>> catalogue_number("Gibler no. 4.1254")
    CatalogueNumber(catalogue='GIBLER', number='4.1254')
    """
    words = " ".join(text.split())
    if _BARE.fullmatch(words):
        return CatalogueNumber("", words)
    called = _CALLED.fullmatch(words)
    return CatalogueNumber(called["catalogue"].upper(), called["number"]) if called else None


def cited(
    instruments: Sequence[Instrument],
    claims: Iterable[FiledClaim],
    wanted: CitationValue | CatalogueNumber,
) -> tuple[Cited, ...]:
    """The instruments that claims cite at a place, those most often cited first."""
    found: dict[str, list[FiledClaim]] = defaultdict(list)
    for claim in claims:
        if claim.instrument and _is_wanted(claim, wanted):
            found[claim.instrument].append(claim)
    known = {one.id: one for one in instruments}
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Cited(instrument=known[name], claims=tuple(said)) for name, said in ranked)


def _is_wanted(claim: FiledClaim, wanted: CitationValue | CatalogueNumber) -> bool:
    if isinstance(wanted, CatalogueNumber):
        return claim.property == "catalogue" and _is_number(claim.value, wanted)
    return claim.property == "citation" and _is_at(claim.value, wanted)


def _is_number(value: Value, wanted: CatalogueNumber) -> bool:
    """Whether a catalogue's number is the one wanted; a handbook's own is carried without a name."""
    if not isinstance(value, str):
        return False
    said = catalogue_number(value) or CatalogueNumber("", value.strip())
    names = {said.catalogue, wanted.catalogue}
    return said.number == wanted.number and (len(names) == 1 or names == _HANDBOOK)


def _is_at(value: Value, wanted: CitationValue) -> bool:
    if not isinstance(value, dict) or not value.get("series"):
        return False
    empty: dict[str, Value] = {"volume": None, "number": None, "pages": None}
    return same_place(empty | value, wanted)  # type: ignore[arg-type]  # the contract's form
