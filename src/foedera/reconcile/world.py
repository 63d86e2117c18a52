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

from foedera.claims.model import Value
from foedera.reconcile.comparing import contradicts, named, plain
from foedera.reconcile.model import Discrepancy, Rival
from foedera.reconcile.questions import Form
from foedera.reconcile.voting import Said, in_order

_DIGITS = re.compile(r"\d+")

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
        yield from _dated(by_name[name], "event", "date", "is dated")


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
            yield from _dated(dated, "state.period", part, verb)


def _whose(value: dict[str, Value]) -> str:
    state = value.get("state")
    return named(state, "id") if isinstance(state, dict) else plain(_text(state))


def _part(said: Said, part: str) -> Value:
    value = said.claim.value
    return value.get(part) if isinstance(value, dict) else None


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _dated(said: Sequence[Said], name: str, part: str, verb: str) -> Iterator[Discrepancy]:
    """A discrepancy if two claims give the part dates that exclude one another."""
    by_date: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        by_date[_text(_part(each, part))].append(each)
    dates = sorted(by_date)
    rival = [
        one
        for one in dates
        if any(other != one and contradicts(Form.DATE, one, other) for other in dates)
    ]
    if not rival:
        return
    sides = sorted((_side(one, by_date[one]) for one in rival), key=_strongest)
    first = said[0].claim.value
    subject = (
        named(first.get("name") or first.get("state"), "name") if isinstance(first, dict) else ""
    )
    yield _discrepancy(name, f"{subject} {verb} differently", sides)


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
        f"{named(side.value)} ({side.support[0].holder or side.support[0].witness}: "
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
