"""The acts of an instrument in order, each with its parts: date, place, by whom, until when."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from foedera.chronology import is_edtf, sort_key
from foedera.cli.wording import property_words, value_words
from foedera.terms import ACTS

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.reconcile.model import Finding

_NOT_DATES = "zzz"


def write_acts(paper: "Paper", findings: Sequence["Finding"]) -> None:
    """Write the section of acts; nothing when there are none."""
    grouped: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        act = finding.property.partition(".")[0]
        if act in ACTS:
            grouped[(act, finding.slot)].append(finding)
    if grouped:
        paper.section("Acts")
    for (act, _), parts in sorted(grouped.items(), key=lambda item: _order(*item)):
        _write_act(paper, act, parts)


def _write_act(paper: "Paper", act: str, parts: Sequence["Finding"]) -> None:
    dates = [one for one in parts if one.property == f"{act}.date"]
    others = [one for one in parts if one not in dates]
    name = act.replace("_", " ")
    if not dates:
        paper.entry(name, day="undated")
    for one in dates:
        paper.finding(name, one, day=value_words(one.value))
    shown = next((support for one in dates for support in one.support[:1]), None)
    for one in others:
        part = property_words(one.property).partition(", ")[2]
        said = f"{part}: {value_words(one.value)}" if part else name
        paper.finding(said, one, depth=2, shown=shown)


def _order(
    key: tuple[str, str], parts: Sequence["Finding"]
) -> tuple[tuple[int, int, str], int, str]:
    """By the act's day; those without one last; of a day, in the order of the vocabulary."""
    act, slot = key
    days = [str(one.value) for one in parts if one.property == f"{act}.date"]
    day = next((day for day in days if is_edtf(day)), "")
    return sort_key(day), list(ACTS).index(act), slot
