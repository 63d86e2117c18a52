"""From aligned spans to families of witnesses' passages.

Spans that overlap in a witness, and spans between the same two entries, belong to
one family: one author's article, wherever parts of it stand. Nothing else joins
them, so a page that embeds thirty articles does not make one voice of thirty.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from foedera.families.alignment import aligned
from foedera.families.collection import Columns
from foedera.families.joining import Joined
from foedera.families.kinship import Names, dependence, weigh_names
from foedera.families.laid import Laid, SharedRuns, lay
from foedera.families.model import Family, FamilyKind
from foedera.families.prints import Prints, Stream
from foedera.families.remembered import Recalled, Remembered, Spans, recalled
from foedera.families.shingles import shared_runs
from foedera.sources.model import Place

INTERRUPTION = 120
"""Code points between two words of an entry from which something else stands between them."""

REACH_SHARE = 0.5
"""Share of an entry's running words from which the whole entry speaks with the family's voice."""

OVERLAP = 3
"""Words that two spans must share in a witness to be of one family."""


_KINDS = (FamilyKind.NARRATIVE, FamilyKind.SAME_TEXT)

Ties: TypeAlias = NDArray[np.int64]
"""A row for each tie: number of the pair of streams; kind; entry, first word and one past
the last in the one witness's prints; entry, first word and one past the last in the other's."""

Part: TypeAlias = Sequence[int]
"""One end of a tie: index of the witness, entry, first word and one past the last."""


def retraced(
    columns: Columns,
    prints: Sequence[Prints],
    before: Remembered | None,
    was: NDArray[np.int64],
) -> tuple[list[Family], Remembered]:
    """The families found in the words of the witnesses, sorted by id.

    Args:
        columns: of the witnesses.
        prints: theirs.
        before: what was remembered, if anything.
        was: which of those of before each witness is, or -1.
    """
    laid = lay(columns, prints)
    known = recalled(before, columns, was, laid.gap)
    tied = _Tied(laid, before, known)
    for shared in shared_runs(laid):
        tied.take(shared)
    first, second, marks, ties = tied.all()
    places = _Places(prints, columns, before, was)
    families = [
        family
        for kind in _KINDS
        for family in _families(places, kind, _ends(laid, first, second, ties, kind))
    ]
    families.sort(key=lambda family: family.id)
    held = Remembered(columns, laid.gap, first, second, marks, ties, places.used)
    return families, held


class _Tied:
    """The ties of all pairs of streams, those that are as before taken over."""

    def __init__(self, laid: Laid, before: Remembered | None, known: Recalled) -> None:
        self._laid, self._before, self._known = laid, before, known
        self._names: Names | None = None
        self._count = 0
        self._pairs: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64]]] = []
        self._ties: list[Ties] = [np.zeros((0, 8), dtype=np.int64)]

    def take(self, shared: SharedRuns) -> None:
        """Tie those of some pairs that depend on one another."""
        marks = shared.marks(self._laid)
        pairs = shared.first * len(self._laid.owners) + shared.second
        number = self._known.find(pairs, marks)
        self._take_over(number)
        fresh = np.flatnonzero(number < 0)
        found: list[tuple[int, ...]] = []
        anew = self._anew(shared.only(number < 0))
        for at, (rows, is_alone) in zip(fresh.tolist(), anew, strict=True):
            found += [(at, *row) for row in rows]
            marks[at] = marks[at] if is_alone else 0
        self._ties.append(self._ties_of(found, shared))
        self._pairs.append((shared.first, shared.second, marks))
        self._count += len(pairs)

    def _take_over(self, number: NDArray[np.int64]) -> None:
        if self._before is None:
            return
        now = np.full(len(self._before.marks), -1, dtype=np.int64)
        there = np.flatnonzero(number >= 0)
        now[number[there]] = there
        ties = self._before.ties[now[self._before.ties[:, 0]] >= 0]
        ties[:, 0] = now[ties[:, 0]] + self._count
        self._ties.append(ties)

    def _ties_of(self, found: Sequence[tuple[int, ...]], shared: SharedRuns) -> Ties:
        """Ties, from the number of a pair here, the kind, and what `Span.pieces` gives."""
        at, kind, *edges = np.array(found, dtype=np.int64).reshape(-1, 6).T
        laid, columns = self._laid, [self._count + at, kind]
        sides = ((shared.first[at], *edges[:2]), (shared.second[at], *edges[2:]))
        for stream, first, last in sides:
            base = laid.bases[laid.owners[stream]]
            columns += [laid.entries[stream], first - base, last - base]
        return np.column_stack(columns)

    def _anew(self, shared: SharedRuns) -> Iterator[tuple[list[tuple[int, ...]], bool]]:
        """The kind and the edges of the ties of each pair, and whether nothing else decided it."""
        if not len(shared.first):
            return
        pairs = zip(shared.first.tolist(), shared.second.tolist(), strict=True)
        for pair, spans in zip(pairs, aligned(shared, self._laid), strict=True):
            asked = _Asked(self)
            found = dependence(self._laid, asked, pair, spans)
            kind, telling = found or (FamilyKind.NARRATIVE, [])
            which = _KINDS.index(kind)
            edges = (each for span in telling for each in span.pieces())
            rows: list[tuple[int, ...]] = [(which, *each) for each in edges]
            yield rows, not asked.was_asked

    def names(self) -> Names:
        """How rare each name is, counted when first asked."""
        if self._names is None:
            self._names = weigh_names(self._laid)
        return self._names

    def all(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64], Ties]:
        """The two streams of each pair, the marks of what they share, and all ties in order."""
        none = np.zeros(0, dtype=np.int64)
        pairs = [*self._pairs, (none, none, none.astype(np.uint64))]
        first, second, marks = (np.concatenate(each) for each in zip(*pairs, strict=True))
        ties = np.concatenate(self._ties)
        return first, second, marks, ties[ties[:, 0].argsort(kind="stable")]


class _Asked:
    """The rarity of names, and whether it was asked for."""

    def __init__(self, tied: _Tied) -> None:
        self._tied = tied
        self.was_asked = False

    def __call__(self) -> Names:
        self.was_asked = True
        return self._tied.names()


def _ends(
    laid: Laid,
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    ties: Ties,
    kind: FamilyKind,
) -> list[list[int]]:
    """Both ends of each tie of one kind, one after the other."""
    some = ties[ties[:, 1] == _KINDS.index(kind)]
    one, other = laid.owners[first[some[:, 0]]], laid.owners[second[some[:, 0]]]
    ends: list[list[int]] = np.column_stack([one, some[:, 2:5], other, some[:, 5:8]]).tolist()
    return ends


def _families(places: "_Places", kind: FamilyKind, ties: list[list[int]]) -> Iterator[Family]:
    """Join the ties of one kind and make a family of each component."""
    joined = Joined(len(ties))
    by_entries: dict[tuple[int, int, int, int], int] = {}
    ends: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for number, (one, entry, first, last, other, its_entry, its_first, its_last) in enumerate(ties):
        before = by_entries.setdefault((one, entry, other, its_entry), number)
        if before != number:
            joined.join(before, number)
        ends[one].append((first, last, number))
        ends[other].append((its_first, its_last, number))
    for held in ends.values():
        _join_overlapping(held, joined)
    for numbers in joined.groups():
        parts = (part for n in numbers for part in (ties[n][:4], ties[n][4:]))
        yield _family(places, kind, parts)


def _join_overlapping(parts: list[tuple[int, int, int]], joined: Joined) -> None:
    """Join the ties whose parts in one witness overlap: first word, one past the last, number."""
    parts.sort()
    furthest, holder = -1, -1
    for first, last, number in parts:
        if furthest - first >= OVERLAP:
            joined.join(holder, number)
        if last > furthest:
            furthest, holder = last, number


def _family(places: "_Places", kind: FamilyKind, parts: Iterable[Part]) -> Family:
    by_document: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for document, _, first, last in parts:
        by_document[document].append((first, last))
    members: list[Place] = []
    reach: list[Place] = []
    for document in sorted(by_document):
        stand, reached = places.of(document, kind, tuple(_merged(by_document[document])))
        members += stand
        reach += reached
    members.sort()
    return Family(
        id=family_id(kind.value, members[0]),
        kind=kind,
        members=tuple(members),
        reach=tuple(sorted(reach)),
    )


class _Places:
    """Where words stand in their witnesses, looked up where that was done before.

    Attributes:
        used: all that was asked for.
    """

    def __init__(
        self,
        prints: Sequence[Prints],
        columns: Columns,
        before: Remembered | None,
        was: NDArray[np.int64],
    ) -> None:
        self._prints, self._heads, self._was = prints, columns.heads, was
        self._before = {} if before is None else before.places
        self.used: dict[tuple[str, str, Spans], tuple[Spans, Spans]] = {}

    def of(self, document: int, kind: FamilyKind, spans: Spans) -> tuple[list[Place], list[Place]]:
        """Where words of a witness stand, and the stretches that their family's voice reaches."""
        name = self._heads[document].witness
        key = kind.value, name, spans
        known = self._before.get(key) if self._was[document] >= 0 else None
        self.used[key] = known or self._looked_up(document, kind, spans)
        stand, reach = self.used[key]
        return [Place(name, *one) for one in stand], [Place(name, *one) for one in reach]

    def _looked_up(self, document: int, kind: FamilyKind, spans: Spans) -> tuple[Spans, Spans]:
        each = self._prints[document]
        stand = [place for first, last in spans for place in _places(each, first, last)]
        reach = _reach(each, spans) if kind is FamilyKind.NARRATIVE else ()
        return tuple(stand), tuple(reach)


def family_id(what: str, first: Place) -> str:
    """A family's name, made from what it is and its first member."""
    return f"{what}:{first.witness}@{first.start}"


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Union of word spans, in order."""
    begin, end = -1, -1
    for first, last in sorted(spans):
        if first > end:
            if end > begin >= 0:
                yield begin, end
            begin, end = first, last
        end = max(end, last)
    if end > begin >= 0:
        yield begin, end


def _places(prints: Prints, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Words of the prints as stretches of the witness's text, broken where others interrupt."""
    starts, ends = prints.starts[begin:end], prints.ends[begin:end]
    between = starts[1:].astype(np.int64) - ends[:-1]
    broken = np.flatnonzero((between < 0) | (between > INTERRUPTION))
    opens = [int(starts[0]), *starts[broken + 1].tolist()]
    for start, stop in zip(opens, [*ends[broken].tolist(), int(ends[-1])], strict=True):
        yield int(start), int(stop)


def _reach(prints: Prints, merged: Spans) -> Iterator[tuple[int, int]]:
    """The stretches of those entries whose running words are mostly the family's."""
    total: dict[int, int] = defaultdict(int)
    covered: dict[int, int] = defaultdict(int)
    for stream in prints.streams:
        total[stream.entry] += stream.last - stream.first
        covered[stream.entry] += _covered(stream, merged)
    for stretch in prints.stretches:
        if stretch.text or not covered[stretch.entry]:
            continue
        if covered[stretch.entry] >= REACH_SHARE * total[stretch.entry]:
            yield stretch.start, stretch.end


def _covered(stream: Stream, merged: Sequence[tuple[int, int]]) -> int:
    return sum(max(0, min(stream.last, end) - max(stream.first, begin)) for begin, end in merged)
