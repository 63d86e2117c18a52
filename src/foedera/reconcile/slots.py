"""Which of several acts of a kind a claim is about.

"On 6 May 1931 it was extended for another five years. On 4 April 1934 it was further
extended to 31 December 1944": two prolongations, each with a day, the one with a
term, the other with an end. A claim about an act belongs to the act of its kind whose
day is told nearest to it in the same witness. Ratifications are told apart by who
ratified; the day alone joins the ratification of that day.

To tell the acts of another kind apart by something else, add a row to `MARKED_BY`.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from foedera.reconcile.comparing import named, plain, supports
from foedera.reconcile.questions import MANY_ACTS, Form
from foedera.reconcile.voting import Said

NEAR = 240
"""Code points between two claims that tell of one act."""

MARKED_BY = {"ratification": "by", "deposit": "by", "accession": "by", "denunciation": "by"}
"""Acts told apart by another of their parts than the day."""


def slotted(said: Sequence[Said]) -> list[Said]:
    """The claims about one instrument, each with the slot of its act."""
    acts: dict[str, list[Said]] = defaultdict(list)
    out: list[Said] = []
    for each in said:
        act, _, part = each.claim.property.partition(".")
        if part and act in MANY_ACTS:
            acts[act].append(each)
        else:
            out.append(each)
    for act in sorted(acts):
        out += _of_act(act, acts[act])
    return out


def _of_act(act: str, said: Sequence[Said]) -> list[Said]:
    if act in MARKED_BY:
        return _by_mark(said, f"{act}.{MARKED_BY[act]}")
    return _by_day(said, f"{act}.date")


def _by_day(said: Sequence[Said], name: str) -> list[Said]:
    """Slots are days: the finest form of each that any witness tells."""
    days = sorted({named(each.claim.value) for each in said if each.claim.property == name})
    slots = {day: _finest(day, days) for day in days}
    dated = [each for each in said if each.claim.property == name]
    return [replace(each, slot=_slot(each, dated, slots)) for each in said]


def _finest(day: str, days: Sequence[str]) -> str:
    """The one finer day that a coarser one supports; the day itself where there are several."""
    finer = [other for other in days if other != day and supports(Form.DATE, day, other)]
    return finer[0] if len(finer) == 1 else day


def _by_mark(said: Sequence[Said], name: str) -> list[Said]:
    """Slots are the bodies or states that acted."""
    marked = [each for each in said if each.claim.property == name]
    slots = {_mark(each): _mark(each) for each in marked}
    return _joined_by_day([replace(each, slot=_slot(each, marked, slots)) for each in said])


def _joined_by_day(said: Sequence[Said]) -> list[Said]:
    """A day told without who acted joins the one act that is told of that day."""
    dated = [each for each in said if each.claim.property.endswith(".date") and each.slot]
    out: list[Said] = []
    for each in said:
        slots = {
            other.slot
            for other in dated
            if not each.slot
            and each.claim.property == other.claim.property
            and supports(Form.DATE, each.claim.value, other.claim.value)
        }
        out.append(replace(each, slot=min(slots)) if len(slots) == 1 else each)
    return out


def _mark(said: Said) -> str:
    """The body that acted and its state, as far as they are said."""
    value = said.claim.value
    if isinstance(value, dict) and ("state" in value or "body" in value):
        parts = [value.get("state"), value.get("body")]
        return ": ".join(plain(named(part, "id")) for part in parts if part)
    return plain(named(value, "id"))


def _slot(said: Said, marks: Sequence[Said], slots: dict[str, str]) -> str:
    nearest = min(
        (mark for mark in marks if _distance(said, mark) <= NEAR),
        key=lambda mark: (_distance(said, mark), mark.claim.start, _name(mark)),
        default=None,
    )
    return slots[_name(nearest)] if nearest else ""


def _name(mark: Said) -> str:
    if mark.claim.property.endswith(".date"):
        return named(mark.claim.value)
    return _mark(mark)


def _distance(one: Said, other: Said) -> int:
    """Code points between two claims; none where they overlap, never across witnesses."""
    a, b = one.claim, other.claim
    if a.witness != b.witness:
        return NEAR + 1
    return max(0, max(a.start, b.start) - min(a.end, b.end))
