"""What one witness alone says of its subject: its values by property, the best first.

A value weighs what the claims that state it weigh: a plain assertion more than a
report of another's words, and that more than what a treaty's text merely provides
for; a sentence that lost words weighs half. A coarser date lends its weight to a finer
one that it agrees with and disappears behind it. A state's longer name and its shorter one ("UKRAINE", "Republic of
Ukraine") are one party, as it is printed first. Of equals, the first printed leads.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from foedera.chronology import finer, is_edtf, supports
from foedera.claims.model import Value
from foedera.exports.values import as_json, exported
from foedera.identity.model import FiledClaim

WEIGHTS: Mapping[str, int] = {"asserted": 8, "reported": 4, "provided": 2}
"""By modality; what a witness denies is no value of it."""


@dataclass(slots=True)
class _Candidate:
    value: Value
    weight: int
    first: int


def reading(claims: Iterable[FiledClaim]) -> dict[str, list[Value]]:
    """Sum up the claims of one witness about one instrument, by property in order of name."""
    by_property: dict[str, dict[str, _Candidate]] = {}
    for claim in claims:
        if weight := WEIGHTS.get(claim.modality, 0):
            _count(by_property.setdefault(claim.property, {}), claim, weight)
    return {
        name: [candidate.value for candidate in _ranked(list(found.values()))]
        for name, found in sorted(by_property.items())
    }


def _count(found: dict[str, _Candidate], claim: FiledClaim, weight: int) -> None:
    value = exported(claim.value)
    known = found.setdefault(_key(found, value), _Candidate(value, 0, claim.start))
    known.weight += weight if claim.safe else weight // 2
    known.first = min(known.first, claim.start)


def _key(found: Mapping[str, _Candidate], value: Value) -> str:
    """What a value is counted under: a state's longer or shorter name goes with the first."""
    own = as_json(value)
    if own in found or not (isinstance(value, dict) and value.get("iso3")):
        return own
    for key, known in found.items():
        other = known.value
        if isinstance(other, dict) and other["id"] == value["id"] and _is_part(other, value):
            return key
    return own


def _is_part(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    """Whether of two names of a state one holds the other: "UKRAINE", "Republic of Ukraine"."""
    short, long = sorted((f" {each['name']} ".casefold() for each in (one, other)), key=len)
    return short in long


def _ranked(candidates: list[_Candidate]) -> list[_Candidate]:
    kept = []
    for one in candidates:
        behind = [other for other in candidates if _hides(other.value, one.value)]
        for other in behind:
            other.weight += one.weight
        if not behind:
            kept.append(one)
    return sorted(kept, key=lambda one: (-one.weight, one.first, as_json(one.value)))


def _hides(fine: Value, coarse: Value) -> bool:
    """Whether both are dates and the first says more of the same days."""
    if not (isinstance(fine, str) and isinstance(coarse, str)) or fine == coarse:
        return False
    if not (is_edtf(fine) and is_edtf(coarse)):
        return False
    return supports(coarse, fine) and finer(fine, coarse) == fine and finer(coarse, fine) == fine
