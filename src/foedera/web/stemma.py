"""A family of documents as a small drawing: who follows whom, as far as evidence says.

Every document is a node with a letter, as editors of old texts name their witnesses.
The nodes stand on a circle, so that no line runs through one; sources stand above what
follows them. An arrow carries the numbers of its evidence in the list below the
drawing. A dashed arrow says less: if either follows the other, then only this way. A
dotted line joins two of which neither follows the other; a plain line two of which
nothing more is known than that they depend on one another.

This module works out where everything stands; `stemma.svg.html` writes the SVG. To draw
a further kind of tie, add it to `Line.kind` and give it a look in `foedera.css`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import cos, hypot, pi, sin

from foedera.families.model import Direction, Family, FamilyKind

MOST = 12
"""Documents drawn; of more, those of which there is evidence come first."""

NODE = 15
"""Radius of a node."""

MARGIN = 6
"""Free space around the drawing."""

NUMBER_AT = 0.38
"""Where on its line an edge's number stands: off the middle, where lines cross."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_TILT = 0.07
"""Turns the circle a little (in radians), so that no two nodes stand at one height."""


@dataclass(frozen=True, slots=True)
class Node:
    """A document: its letter, its name, and its centre."""

    letter: str
    name: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    """A tie between two nodes.

    Attributes:
        kind: "follows", "at-most", "neither" or "open".
        x1, y1: where it begins, at the source's rim.
        x2, y2: where it ends.
        numbers: of the evidence, as printed; "" for an open one.
        number_x, number_y: their centre.
        said: the tie in words, with its evidence.
    """

    kind: str
    x1: float
    y1: float
    x2: float
    y2: float
    numbers: str
    number_x: float
    number_y: float
    said: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A numbered piece of evidence: of whom, toward whom, and whether it only excludes."""

    number: int
    source: str
    copy: str
    said: str
    is_excluded: bool


@dataclass(frozen=True, slots=True)
class Stemma:
    """The drawing.

    Attributes:
        width: of the whole.
        height: of the whole.
        nodes: sources first.
        lines: plain ones first, so that arrows lie over them.
        evidence: all of it, numbered.
        left_out: how many documents are not drawn.
        is_narrative: whether they share an author's sentences.
        description: the same in words, for those who do not see it.
    """

    width: int
    height: int
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    evidence: tuple[Evidence, ...]
    left_out: int
    is_narrative: bool
    description: str

    @property
    def letters(self) -> dict[str, str]:
        """The letter of each document that is drawn."""
        return {node.name: node.letter for node in self.nodes}

    @property
    def is_telling(self) -> bool:
        """Whether it shows more than a list of the documents does."""
        return len(self.nodes) > 1 and (self.is_narrative or bool(self.evidence))

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of lines that are drawn."""
        return frozenset(line.kind for line in self.lines)


def stemma(family: Family) -> Stemma:
    """Lay out the drawing of one family."""
    evidence = tuple(_evidence(family))
    names = sorted({place.witness for place in family.members})
    tied = {name for each in evidence for name in (each.source, each.copy)}
    shown = sorted(sorted(names, key=lambda name: name not in tied)[:MOST])
    ties = _ties(evidence, frozenset(shown))
    letters = dict(zip(shown, LETTERS, strict=False))
    nodes = _nodes(_sources_first(shown, ties), letters)
    is_narrative = family.kind is FamilyKind.NARRATIVE
    lines = tuple(_lines(nodes, ties, is_one_text=not is_narrative))
    size = round(max([NODE, *(node.x for node in nodes)]) + NODE + MARGIN)
    height = round(max([NODE, *(node.y for node in nodes)]) + NODE + MARGIN)
    return Stemma(
        width=size,
        height=height,
        nodes=nodes,
        lines=lines,
        evidence=evidence,
        left_out=len(names) - len(shown),
        is_narrative=is_narrative,
        description=" ".join(line.said for line in lines if line.kind != "open"),
    )


def _evidence(family: Family) -> Iterator[Evidence]:
    found: list[tuple[Direction, bool]] = [(each, False) for each in family.directions]
    found += [(each, True) for each in family.excluded]
    for number, (each, is_excluded) in enumerate(found, 1):
        yield Evidence(number, each.source, each.copy, each.evidence, is_excluded)


@dataclass(frozen=True, slots=True)
class _Tie:
    """What is known of two documents; the first is the source, if either is."""

    kind: str
    evidence: tuple[Evidence, ...]


def _ties(evidence: Iterable[Evidence], shown: frozenset[str]) -> dict[tuple[str, str], _Tie]:
    """Each two documents of which there is evidence, the source before the copy."""
    of: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for each in evidence:
        if {each.source, each.copy} <= shown and each.source != each.copy:
            of[min(each.source, each.copy), max(each.source, each.copy)].append(each)
    found: dict[tuple[str, str], _Tie] = {}
    for pair, said in of.items():
        follows = {(each.source, each.copy) for each in said if not each.is_excluded}
        at_most = {(each.copy, each.source) for each in said if each.is_excluded}
        ways, kind = (follows, "follows") if follows else (at_most, "at-most")
        if len(ways) == 1:
            found[next(iter(ways))] = _Tie(kind, tuple(said))
        else:
            found[pair] = _Tie("neither" if not follows else "open", tuple(said))
    return found


def _sources_first(names: Sequence[str], ties: Iterable[tuple[str, str]]) -> list[str]:
    """The names in their order, but each after those that it may follow."""
    before: dict[str, set[str]] = {name: set() for name in names}
    for source, copy in ties:
        before[copy].add(source)
    ordered: list[str] = []
    while len(ordered) < len(names):
        left = [name for name in names if name not in ordered]
        free = [name for name in left if before[name] <= set(ordered)]
        ordered.append((free or left)[0])
    return ordered


def _nodes(names: Sequence[str], letters: Mapping[str, str]) -> tuple[Node, ...]:
    """Nodes on a circle, the first on top, each lower than those before it."""
    count = len(names)
    radius = 30 + 10 * count if count > 1 else 0
    turns = [(2 * pi * n / count) - pi / 2 + (_TILT if count > 1 else 0) for n in range(count)]
    spots = sorted((sin(turn), cos(turn)) for turn in turns)
    left = min(x for _, x in spots) if spots else 0.0
    top = spots[0][0] if spots else 0.0
    return tuple(
        Node(letters[name], name, _at((x - left) * radius), _at((y - top) * radius))
        for name, (y, x) in zip(names, spots, strict=True)
    )


def _at(away: float) -> float:
    return round(NODE + MARGIN + away, 1)


def _lines(
    nodes: Sequence[Node], ties: dict[tuple[str, str], _Tie], *, is_one_text: bool
) -> Iterator[Line]:
    """Plain lines, then those that evidence draws."""
    at = {node.name: node for node in nodes}
    for one, other in combinations(nodes, 2):
        if (one.name, other.name) not in ties and (other.name, one.name) not in ties:
            words = (
                "are one voice"
                if is_one_text
                else "depend on one another; who follows whom is not determined"
            )
            yield _line("open", one, other, (), f"{one.letter} and {other.letter} {words}.")
    for (source, copy), tie in sorted(ties.items()):
        one, other = at[source], at[copy]
        said = {
            "follows": f"{other.letter} follows {one.letter}",
            "at-most": f"if either follows the other, {other.letter} follows {one.letter}",
            "neither": f"neither of {one.letter} and {other.letter} follows the other",
        }.get(tie.kind, f"evidence of {one.letter} and {other.letter} points both ways")
        reasons = " ".join(each.said for each in tie.evidence)
        yield _line(tie.kind, one, other, tie.evidence, f"{said}: {reasons}")


def _line(kind: str, one: Node, other: Node, evidence: Sequence[Evidence], said: str) -> Line:
    """A line from rim to rim."""
    length = hypot(other.x - one.x, other.y - one.y)
    dx, dy = (other.x - one.x) / length, (other.y - one.y) / length
    tip = NODE + (4 if kind in {"follows", "at-most"} else 0)
    x1, y1 = one.x + dx * NODE, one.y + dy * NODE
    x2, y2 = other.x - dx * tip, other.y - dy * tip
    return Line(
        kind=kind,
        x1=round(x1, 1),
        y1=round(y1, 1),
        x2=round(x2, 1),
        y2=round(y2, 1),
        numbers=", ".join(str(each.number) for each in evidence),
        number_x=round(x1 + (x2 - x1) * NUMBER_AT, 1),
        number_y=round(y1 + (y2 - y1) * NUMBER_AT, 1),
        said=f"{said[:1].upper()}{said[1:]}",
    )
