"""The acts of an instrument in order, each with its parts: date, place, by whom, until when."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from foedera.cli.paper import said
from foedera.workbench.telling import day_property
from foedera.workbench.wording import act_words

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.workbench.telling import Act, Later


def write_acts(paper: "Paper", acts: Iterable["Act"]) -> None:
    """Write the section of acts; nothing when there are none."""
    listed = tuple(acts)
    if listed:
        paper.section("Acts")
    for act in listed:
        _write_act(paper, act)


def _write_act(paper: "Paper", act: "Act") -> None:
    name, dated = act_words(act.act), day_property(act.act)
    parts = [one for _, found in act.parts for one in found]
    dates = [one for one in parts if one.property == dated]
    if not dates:
        paper.entry(name, day="provided" if act.is_provided else "undated")
    for one in dates:
        paper.finding(name, one, day=said(one.value, one.property))
    shown = next((support for one in dates for support in one.support[:1]), None)
    for one in parts:
        if one not in dates:
            part = one.property.partition(".")[2].replace("_", " ")
            words = said(one.value, one.property)
            paper.finding(f"{part}: {words}" if part else words, one, depth=2, shown=shown)
    for protocol in act.agreed_by:
        write_later(paper, protocol, depth=2)


def write_later(paper: "Paper", later: "Later", *, depth: int = 1) -> None:
    """Write an instrument that belongs to another, and where it is printed."""
    day = later.instrument.date if depth == 1 else ""
    paper.entry(later.instrument.label, later.instrument.id, day=day, depth=depth)
    for citation in later.citations:
        paper.finding(said(citation.value, citation.property), citation, depth=depth + 1)
