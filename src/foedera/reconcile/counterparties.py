"""One party under several names: the state of the day, its successor, a loose name.

"Soviet Russia", "Russia" and "Soviet Union" for one party to a treaty of 1920: they
are one line of states, so who the parties are is not in dispute, but not all of the
names fit the day, and whoever relies on one should know. States on different lines
are different parties and are left alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from foedera.gazetteer.participants import participants, same_line
from foedera.reconcile.comparing import named
from foedera.reconcile.model import Discrepancy, Rival
from foedera.reconcile.voting import Said, in_order

BINDS = ("territory.recognition", "state.recognition")
"""Properties whose value names, under `by`, a party to the instrument."""

ONE_BREATH = 160
"""Code points within which one witness lists the parties to one instrument."""

MOST = 12
"""Distinct participants beyond which an instrument is multilateral and is not looked at."""


def counterparty_names(instrument: str, said: Sequence[Said]) -> Iterator[Discrepancy]:
    """The parties that witnesses name by several states of one line.

    Args:
        instrument: id.
        said: the claims about it.
    """
    by_id: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        for one in _acting(each):
            by_id[one].append(each)
    if len(by_id) > MOST:
        return
    for line in _lines(sorted(by_id)):
        if len(line) > 1 and not _side_by_side([by_id[one] for one in line]):
            yield _discrepancy(instrument, [(one, by_id[one]) for one in line])


def _acting(said: Said) -> Iterator[str]:
    """Ids of the participants that a claim counts among the parties."""
    claim = said.claim
    if claim.modality == "denied":
        return
    if claim.property == "party":
        yield named(claim.value, "id")
    elif claim.property in BINDS and isinstance(claim.value, dict):
        acting = claim.value.get("by")
        for one in acting if isinstance(acting, list) else [acting]:
            if isinstance(one, dict):
                yield named(one, "id")


def _lines(ids: Sequence[str]) -> list[list[str]]:
    """Ids of one line of states together, the one most names stand for first."""
    lines: list[list[str]] = []
    for one in sorted(ids, key=lambda each: ("|" in each, each)):
        line = next((line for line in lines if any(_one_line(one, other) for other in line)), None)
        if line is None:
            lines.append([one])
        else:
            line.append(one)
    return lines


def _side_by_side(said: Sequence[Sequence[Said]]) -> bool:
    """Whether a witness lists them in one breath: then they are several parties."""
    listed = [[each.claim for each in told if each.claim.property == "party"] for told in said]
    return any(
        one.witness == other.witness and abs(one.start - other.start) <= ONE_BREATH
        for number, claims in enumerate(listed)
        for one in claims
        for rest in listed[number + 1 :]
        for other in rest
    )


def _one_line(some: str, other: str) -> bool:
    return any(
        same_line(one, another) or same_line(another, one)
        for one in some.split("|")
        for another in other.split("|")
    )


def _discrepancy(instrument: str, line: Sequence[tuple[str, Sequence[Said]]]) -> Discrepancy:
    sides = [_side(one, said) for one, said in line]
    sides.sort(key=lambda side: (-len({each.voice for each in side.support}), named(side.value)))
    told = "; ".join(_told(side) for side in sides)
    return Discrepancy(
        instrument=instrument,
        property="party",
        summary=(
            f"One party is named by several states of one line: {told}. At most one of them is "
            f"the state of the day."
        ),
        sides=tuple(sides),
    )


def _side(one: str, said: Sequence[Said]) -> Rival:
    return Rival(value=one, support=tuple(each.support for each in in_order(said)))


def _told(side: Rival) -> str:
    """The state, with the words of the first witness that names it so."""
    first = side.support[0]
    return f"{_label(named(side.value))} (“{' '.join(first.quote.split())}”, {first.witness})"


def _label(one: str) -> str:
    known = participants()
    return " or ".join(known[each].label if each in known else each for each in one.split("|"))
