"""A treaty's life as a drawing: states as bars on an axis of years, acts as marks.

This module works out where everything stands; `timeline.svg.html` writes the SVG.
Lengths are in the drawing's own units (one is a pixel at full width). Days are
placed by the proleptic Gregorian calendar; a date known only to the month or the
year stands at its first day and is labelled as it is known.

To draw a further kind of thing, give it a dataclass with its place and a part in
`draw`, and a loop in the template.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from foedera.chronology import first_day, is_edtf
from foedera.lifecycle.model import Span, State

WIDTH = 960
MARGIN = 16
ROW = 22
BAR_HEIGHT = 30
CHARACTER = 6.6
"""Estimated width of one character of a label; generous, so that labels do not touch."""

MOST_ROWS = 14
"""Rows of labels; a mark that would need a further one is drawn without its words."""

SHORTEST = 6
"""Years that the axis has at least, so that one day alone has its years around it."""

STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
TICKS = 12
"""The axis has at most about so many years named."""

_HATCHED = {State.DISPUTED: "disputed", State.UNKNOWN: "unknown"}


@dataclass(frozen=True, slots=True)
class Dated:
    """An act to be marked: its EDTF date, its words, and whether rivals dispute it."""

    date: str
    label: str
    is_disputed: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A state over time."""

    x: float
    width: float
    state: str
    label: str
    hatch: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """An act on its day, with the height of its label."""

    x: float
    label_y: float
    date: str
    label: str
    is_disputed: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A year named on the axis."""

    x: float
    year: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing.

    Attributes:
        width: of the whole.
        height: of the whole.
        bar_y: top of the bars.
        axis_y: of the line of years.
        bars: in order of time.
        marks: in order of time.
        ticks: in order of time.
        description: the same in words, for those who do not see it.
    """

    width: int
    height: int
    bar_y: int
    axis_y: int
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    description: str

    @property
    def legend(self) -> tuple[tuple[str, str], ...]:
        """Each state that is drawn, once, with its hatching."""
        return tuple(dict.fromkeys((bar.state, bar.hatch) for bar in self.bars))


def year_of(edtf: str) -> float | None:
    """The first day of a date as a year with its fraction, or None where it has none."""
    if not is_edtf(edtf):
        return None
    day = first_day(edtf)
    return None if day is None else day.year + (day.timetuple().tm_yday - 1) / 366


def draw(spans: Sequence[Span], acts: Iterable[Dated]) -> Timeline | None:
    """Lay out the drawing, or None where nothing has a date."""
    dated = sorted(
        ((at, act) for act in acts if (at := year_of(act.date)) is not None),
        key=lambda pair: (pair[0], pair[1].label),
    )
    known = [at for at, _ in dated]
    known += [at for span in spans for text in (span.start, span.until) if (at := year_of(text))]
    if not known:
        return None
    scale = _Scale.over(min(known), max(known), dated)
    marks, rows = _marks(dated, scale)
    bar_y = MARGIN + rows * ROW + 10
    axis_y = bar_y + BAR_HEIGHT + 8
    return Timeline(
        width=WIDTH,
        height=axis_y + 30,
        bar_y=bar_y,
        axis_y=axis_y,
        bars=tuple(_bar(span, scale) for span in _joined(spans)),
        marks=marks,
        ticks=scale.ticks(),
        description=_description(spans, dated),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    first: float
    last: float

    @classmethod
    def over(cls, low: float, high: float, dated: Sequence[tuple[float, Dated]]) -> "_Scale":
        """Years from a little before `low` to where the label of the last act still fits."""
        short = max((SHORTEST - (high - low)) / 2, 0)
        first = low - max((high - low) * 0.04, short)
        inside = WIDTH - 2 * MARGIN
        density = inside / (high + max((high - low) * 0.06, short) - first)
        for at, act in dated:
            density = min(density, (inside - _length(act)) / (at - first))
        return cls(first, first + inside / density)

    def x(self, year: float) -> float:
        share = (year - self.first) / (self.last - self.first)
        return round(MARGIN + share * (WIDTH - 2 * MARGIN), 1)

    def ticks(self) -> tuple[Tick, ...]:
        length = self.last - self.first
        step = next((step for step in STEPS if length / step <= TICKS), STEPS[-1])
        year = -(-int(self.first // 1) // step) * step
        found = []
        while year <= self.last:
            if year >= self.first:
                found.append(Tick(self.x(year), year))
            year += step
        return tuple(found)


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Spans of one state that follow upon one another as one."""
    found: list[Span] = []
    for span in spans:
        if found and (found[-1].state, found[-1].until) == (span.state, span.start):
            found[-1] = replace(found[-1], until=span.until)
        else:
            found.append(span)
    return found


def _bar(span: Span, scale: _Scale) -> Bar:
    start, until = year_of(span.start), year_of(span.until)
    left = scale.x(scale.first if start is None else start)
    right = scale.x(scale.last if until is None else until)
    label = span.state.value.replace("_", " ")
    width = max(round(right - left, 1), 1.5)
    fits = len(label) * CHARACTER + 8 <= width
    return Bar(
        x=left,
        width=width,
        state=span.state.value,
        label=label if fits else "",
        hatch=_HATCHED.get(span.state, ""),
        is_open=until is None,
    )


def _length(act: Dated) -> float:
    return (len(act.date) + 1 + len(act.label)) * CHARACTER + 12


def _marks(dated: Sequence[tuple[float, Dated]], scale: _Scale) -> tuple[tuple[Mark, ...], int]:
    """Marks with their labels to the right; and the number of rows of labels.

    A label stands above every later mark that begins under it, so that no mark's
    line is drawn through the words of another.
    """
    xs = [scale.x(at) for at, _ in dated]
    rows = [-1] * len(dated)
    for i in reversed(range(len(dated))):
        edge = xs[i] + _length(dated[i][1])
        under = [rows[j] for j in range(i + 1, len(dated)) if xs[j] < edge]
        row = max(under, default=-1) + 1
        rows[i] = row if row < MOST_ROWS else -1
    count = max(rows, default=-1) + 1
    return tuple(
        Mark(
            x=x,
            label_y=MARGIN + (count - max(row, 0) - 1) * ROW + 12,
            date=act.date if row >= 0 else "",
            label=act.label if row >= 0 else "",
            is_disputed=act.is_disputed,
        )
        for x, row, (_, act) in zip(xs, rows, dated, strict=True)
    ), count


def _description(spans: Sequence[Span], dated: Sequence[tuple[float, Dated]]) -> str:
    acts = "; ".join(
        f"{act.date} {act.label}{' (disputed)' if act.is_disputed else ''}" for _, act in dated
    )
    states = "; ".join(
        f"{span.state.value.replace('_', ' ')} from {span.start or 'the beginning'} "
        f"until {span.until or 'further notice'}"
        for span in spans
    )
    said = [f"Acts: {acts}." if acts else "", f"States: {states}." if states else ""]
    return " ".join(part for part in said if part)
