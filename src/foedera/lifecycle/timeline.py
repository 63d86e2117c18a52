"""Painting the days of one account, turn by turn.

Days are half-open spans from the beginning of the calendar to its end, contiguous and
without overlap: whatever the turns, every day has exactly one state.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from foedera.lifecycle.model import Span, State
from foedera.lifecycle.story import Turn

SILENT = "no document says anything of its force on these days"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A state over days; `until` is the first day after, `date.max` the end of time."""

    start: date
    until: date
    state: State
    basis: str


def painted(turns: Iterable[Turn]) -> tuple[Stretch, ...]:
    """Lay the turns over one another, the later over the earlier."""
    line: list[Stretch] = [Stretch(date.min, date.max, State.UNKNOWN, SILENT)]
    for turn in turns:
        if turn.first < turn.sure:
            doubt = f"the day is not stated more exactly: {turn.basis}"
            line = _laid(line, Stretch(turn.first, turn.sure, State.UNKNOWN, doubt), turn.only)
        line = _laid(line, Stretch(turn.sure, turn.until, turn.state, turn.basis), turn.only)
    return joined(line)


def joined(line: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Join neighbours of one state and basis."""
    out: list[Stretch] = []
    for stretch in line:
        last = out[-1] if out else None
        if last and (last.state, last.basis) == (stretch.state, stretch.basis):
            out[-1] = Stretch(last.start, stretch.until, last.state, last.basis)
        else:
            out.append(stretch)
    return tuple(out)


def at(line: Sequence[Stretch], day: date) -> Stretch:
    """Give the stretch that a day lies in; the last one holds the end of the calendar."""
    return next((s for s in line if s.start <= day < s.until), line[-1])


def as_span(stretch: Stretch) -> Span:
    """Give the span, with "" for the ends of the calendar."""
    return Span(
        start="" if stretch.start == date.min else stretch.start.isoformat(),
        until="" if stretch.until == date.max else stretch.until.isoformat(),
        state=stretch.state,
        basis=stretch.basis,
    )


def _laid(line: Sequence[Stretch], new: Stretch, only: Sequence[State]) -> list[Stretch]:
    out: list[Stretch] = []
    for old in line:
        start, until = max(old.start, new.start), min(old.until, new.until)
        if start >= until or (only and old.state not in only):
            out.append(old)
            continue
        out.append(Stretch(old.start, start, old.state, old.basis))
        out.append(Stretch(start, until, new.state, new.basis))
        out.append(Stretch(until, old.until, old.state, old.basis))
    return [stretch for stretch in out if stretch.start < stretch.until]
