"""Facts about no instrument that cannot all be true: events, states, works cited.

Holders who date one war differently, a state that ends twice, one article cited with
two volumes. What changes with time is no contradiction: who controlled a town in May
and in July may differ. A coarser date supports a finer one.

To compare another property, write a function from claims to discrepancies and add it
to `COMPARED`.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from foedera import chronology
from foedera.claims.model import Value
from foedera.reconcile.comparing import contradicts, named, plain
from foedera.reconcile.model import Discrepancy, Rival
from foedera.reconcile.questions import Form
from foedera.reconcile.tellers import printed
from foedera.reconcile.voting import Said, in_order

_DIGITS = re.compile(r"\d+")

_HALF_A_MONTH = timedelta(days=15)
"""By how much "about five months" may be wrong."""

CITED_TOGETHER = 400
"""Code points within which the parts of one citation stand."""


def contradictions(said: Sequence[Said]) -> Iterator[Discrepancy]:
    """Every contradiction among facts about no instrument, in order of property."""
    by_property: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        if each.claim.modality != "denied":
            by_property[each.claim.property].append(each)
    for name in sorted(COMPARED.keys() & by_property.keys()):
        yield from COMPARED[name](by_property[name], by_property)


def _events(said: Sequence[Said], _: dict[str, list[Said]]) -> Iterator[Discrepancy]:
    """One event, dated differently."""
    by_name: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        if isinstance(each.claim.value, dict) and _text(each.claim.value.get("date")):
            name = _text(each.claim.value.get("name"))
            if _is_proper(name):
                by_name[plain(name).removeprefix("the ")].append(each)
    for name in sorted(by_name.keys() - {""}):
        yield from _dated(by_name[name], "event", "date", "is dated", _as_told)


def _is_proper(name: str) -> bool:
    """Whether it names one event: "military coup" may be said of any number of them."""
    return any(word[:1].isupper() for word in name.split()[1:])


def _states(said: Sequence[Said], _: dict[str, list[Said]]) -> Iterator[Discrepancy]:
    """One state, beginning or ending on different days."""
    by_state: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        if isinstance(each.claim.value, dict):
            by_state[_whose(each.claim.value)].append(each)
    for state in sorted(by_state.keys() - {""}):
        for part, verb in (("from", "begins"), ("to", "ends")):
            dated = [each for each in by_state[state] if _text(_part(each, part))]
            yield from _dated(dated, "state.period", part, verb, _exclude_each_other)
        yield from _lasting(by_state[state])


def _whose(value: dict[str, Value]) -> str:
    state = value.get("state")
    return named(state, "id") if isinstance(state, dict) else plain(_text(state))


def _part(said: Said, part: str) -> Value:
    value = said.claim.value
    return value.get(part) if isinstance(value, dict) else None


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _exclude_each_other(one: str, other: str) -> bool:
    return contradicts(Form.DATE, one, other)


def _as_told(one: str, other: str) -> bool:
    """Whether two dates of one event cannot both be right.

    Two spans told of one war differ when they begin or end on different days, though
    they have days in common; a day within a span does not differ from it.
    """
    if "/" not in one or "/" not in other:
        return _exclude_each_other(one, other)
    bounds = zip(one.split("/"), other.split("/"), strict=False)
    return any(a != b and ".." not in (a, b) and _exclude_each_other(a, b) for a, b in bounds)


def _lasting(said: Sequence[Said]) -> Iterator[Discrepancy]:
    """A state said to have lasted so long, and to have begun and ended on other days."""
    spans = [
        (begins, ends)
        for begins in said
        for ends in said
        if _text(_part(begins, "from")) and _text(_part(ends, "to"))
    ]
    for told in said:
        length = _text(_part(told, "duration"))
        for begins, ends in spans:
            if length and _is_too_short(
                length, _text(_part(begins, "from")), _text(_part(ends, "to"))
            ):
                span: Value = {
                    "from": _text(_part(begins, "from")),
                    "to": _text(_part(ends, "to")),
                }
                sides = [_side(length, [told]), _side(span, [begins, ends])]
                yield _discrepancy("state.period", f"{_subject(told)} lasted differently", sides)
                return


def _is_too_short(length: str, begins: str, ends: str) -> bool:
    """Whether a length, half a month more or less, cannot reach from one date to another."""
    first, last = chronology.last_day(begins), chronology.first_day(ends)
    if first is None or last is None or _HALF_A_MONTH.days > (last - first).days:
        return False
    reached = chronology.add_duration(first, length)
    return reached + _HALF_A_MONTH < last


def _subject(said: Said) -> str:
    value = said.claim.value
    return named(value.get("name") or value.get("state"), "name") if isinstance(value, dict) else ""


def _dated(
    said: Sequence[Said], name: str, part: str, verb: str, exclude: Callable[[str, str], bool]
) -> Iterator[Discrepancy]:
    """A discrepancy if two claims give the part dates that exclude one another."""
    by_date: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        by_date[_text(_part(each, part))].append(each)
    dates = sorted(by_date)
    rival = [one for one in dates if any(other != one and exclude(one, other) for other in dates)]
    if not rival:
        return
    sides = sorted((_side(one, by_date[one]) for one in rival), key=_strongest)
    yield _discrepancy(name, f"{_subject(said[0])} {verb} differently", sides)


def _volumes(said: Sequence[Said], others: dict[str, list[Said]]) -> Iterator[Discrepancy]:
    """One work cited with volume and number in different ways."""
    by_title: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        title = _nearest_title(each, others.get("reference.title", ()))
        if title:
            by_title[title].append(each)
    for title in sorted(by_title):
        by_numbers: dict[tuple[str, ...], list[Said]] = defaultdict(list)
        for each in by_title[title]:
            by_numbers[tuple(_DIGITS.findall(named(each.claim.value)))].append(each)
        if len(by_numbers) > 1 and _exclude(list(by_numbers)):
            sides = [_side(each[0].claim.value, each) for _, each in sorted(by_numbers.items())]
            yield _discrepancy("reference.volume", f"“{title}” is cited differently", sides)


def _exclude(numbers: Sequence[tuple[str, ...]]) -> bool:
    """Whether none is merely a shorter form of another."""
    return any(one[: len(other)] != other[: len(one)] for one in numbers for other in numbers)


def _nearest_title(said: Said, titles: Sequence[Said]) -> str:
    """The title that is cited just before, or else just after."""
    claim = said.claim
    near = [
        (each.claim.start > claim.start, abs(each.claim.start - claim.start), each.claim.value)
        for each in titles
        if each.claim.witness == claim.witness
        and abs(each.claim.start - claim.start) <= CITED_TOGETHER
    ]
    return plain(named(min(near, key=lambda n: (n[0], n[1]))[2])) if near else ""


def _side(value: Value, said: Sequence[Said]) -> Rival:
    return Rival(value=value, support=tuple(each.support for each in in_order(said)))


def _strongest(side: Rival) -> tuple[int, str]:
    return -len({each.voice for each in side.support}), named(side.value)


def _discrepancy(name: str, subject: str, sides: Sequence[Rival]) -> Discrepancy:
    told = "; ".join(
        f"{printed(side.value)} ({side.support[0].holder or side.support[0].witness}: "
        f"“{' '.join(side.support[0].quote.split())}”)"
        for side in sides
    )
    return Discrepancy(
        instrument="", property=name, summary=f"{subject}: {told}.", sides=tuple(sides)
    )


COMPARED: dict[str, Callable[[Sequence[Said], dict[str, list[Said]]], Iterator[Discrepancy]]] = {
    "event": _events,
    "state.period": _states,
    "reference.volume": _volumes,
}
"""Properties that are compared, with what compares them."""

LOOKED_AT = frozenset({*COMPARED, "reference.title"})
"""Properties of the claims on which `contradictions` rests."""
