"""Which prolongations documents state, put together from what they say of each.

A witness says "on 2 March 1916 it was extended for another five years": a date, and a
length or a new last day. Which length belongs to which date is told by the finding's
slot where it is a date, and else by their places in the witness: each length goes with
the nearest date there, the one before it when two are as near. Protocols that are instruments of their own are joined by their date and
bring their own entry into force.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from foedera.chronology import contradicts, is_edtf, sort_key
from foedera.lifecycle.case import Case
from foedera.lifecycle.evidence import (
    HAPPENED,
    PROVIDED,
    Saying,
    dates,
    in_order,
    occurrences,
    sayings,
    texts,
)
from foedera.lifecycle.story import Prolongation
from foedera.reconcile.model import Finding, Support

_DAYS_APART = 7
"""Days between which two witnesses may date one prolongation."""


@dataclass(slots=True)
class _Parts:
    agreed: Saying
    terms: dict[str, list[Support]] = field(default_factory=lambda: defaultdict(list))
    untils: dict[str, list[Support]] = field(default_factory=lambda: defaultdict(list))
    entry: Saying | None = None


def prolongations(case: Case) -> tuple[Prolongation, ...]:
    """Give the prolongations that documents state, in order of agreement."""
    parts = [_Parts(saying) for saying in occurrences(case, "prolongation")]
    for finding in case.of("prolongation.term"):
        _share(parts, finding, "terms")
    for finding in case.of("prolongation.until"):
        _share(parts, finding, "untils")
    for child in sorted(case.later, key=lambda c: c.instrument.id):
        _join(parts, child)
    made = [_made(one) for one in _without_doubles(parts)]
    return tuple(sorted(made, key=lambda p: (sort_key(p.agreed.value), _length(p))))


def _share(parts: Sequence[_Parts], finding: Finding, kind: str) -> None:
    """Give each passage that states a length to the prolongation it belongs to."""
    for length in sayings(finding):
        if kind == "untils" and not length.dated:
            continue
        for support in length.support:
            number = _slot(parts, finding.slot)
            number = _nearest(parts, support) if number is None else number
            if number is not None:
                getattr(parts[number], kind)[length.value].append(support)


def _slot(parts: Sequence[_Parts], slot: str) -> int | None:
    if not is_edtf(slot):
        return None
    fitting = (n for n, one in enumerate(parts) if not contradicts(one.agreed.value, slot))
    return next(fitting, None)


def _nearest(parts: Sequence[_Parts], support: Support) -> int | None:
    near = [
        (*_distance(support, dated), number)
        for number, one in enumerate(parts)
        for dated in one.agreed.support
        if dated.witness == support.witness
    ]
    return min(near)[-1] if near else None


def _distance(length: Support, dated: Support) -> tuple[int, bool]:
    """Give the gap between two passages in code points, and whether the date comes after."""
    gap = max(length.start - dated.end, dated.start - length.end, 0)
    return gap, dated.start > length.start


def _join(parts: list[_Parts], child: Case) -> None:
    """Join an instrument that prolongs this one to the prolongation of its date."""
    stated = (*dates(child, "prolongation"), *dates(child, "signature"), *_dated(child))
    agreed = next(iter(stated), None)
    if agreed is None:
        return
    for one in parts:
        if not contradicts(one.agreed.value, agreed.value):
            break
    else:
        one = _Parts(agreed)
        parts.append(one)
    _lengths(one, child)
    entries = (*dates(child, "entry_into_force"), *dates(child, "exchange"))
    one.entry = one.entry or next(iter(entries), None)


def _dated(child: Case) -> tuple[Saying, ...]:
    """Give the protocol's own date with the words by which it prolongs."""
    words = texts(child, "relation.prolongs")
    if not words or not is_edtf(child.instrument.date):
        return ()
    return (replace(words[0], act="prolongation", value=child.instrument.date),)


def _lengths(one: _Parts, child: Case) -> None:
    both = (*HAPPENED, *PROVIDED)
    for length in (*texts(child, "prolongation.term", how=both), *texts(child, "term", how=both)):
        one.terms[length.value].extend(length.support)
    for until in texts(child, "prolongation.until", how=both):
        if until.dated:
            one.untils[until.value].extend(until.support)


def _without_doubles(parts: Iterable[_Parts]) -> list[_Parts]:
    """The prolongations, those that are one under two days made one.

    Two witnesses that each know one prolongation, as long, a few days from the other's, date
    one act differently; that the treaty was prolonged twice in a week nobody says. The day
    that more say stands, then the earlier.
    """
    found: list[_Parts] = []
    for one in sorted(parts, key=lambda p: (-len(p.agreed.speakers), sort_key(p.agreed.value))):
        same = next((other for other in found if _are_one(one, other)), None)
        if same is None:
            found.append(one)
            continue
        for kind in ("terms", "untils"):
            for value, support in getattr(one, kind).items():
                getattr(same, kind)[value].extend(support)
        same.entry = same.entry or one.entry
    return found


def _are_one(one: _Parts, other: _Parts) -> bool:
    """Whether two are one act that different witnesses date a few days apart."""
    days = (one.agreed.first - other.agreed.first).days
    exact = all(each.agreed.first == each.agreed.last for each in (one, other))
    if not exact or abs(days) > _DAYS_APART:
        return False
    apart = _witnesses(one).isdisjoint(_witnesses(other))
    lengths = [(set(each.terms), set(each.untils)) for each in (one, other)]
    return apart and lengths[0] == lengths[1]


def _witnesses(parts: _Parts) -> set[str]:
    return {support.witness for support in parts.agreed.support}


def _made(parts: _Parts) -> Prolongation:
    return Prolongation(
        agreed=parts.agreed,
        term=_best("prolongation", parts.terms),
        until=_best("prolongation", parts.untils),
        entry=parts.entry,
    )


def _best(act: str, lengths: dict[str, list[Support]]) -> Saying | None:
    made = [Saying(act=act, value=v, support=in_order(s)) for v, s in lengths.items()]
    return min(made, key=lambda s: (-len(s.speakers), s.value), default=None)


def _length(prolongation: Prolongation) -> tuple[str, str]:
    until, term = prolongation.until, prolongation.term
    return (until.value if until else "", term.value if term else "")
