"""From aligned spans to families of witnesses' passages.

Spans that overlap in a witness, and spans between the same two entries, belong to
one family: one author's article, wherever parts of it stand. Nothing else joins
them, so a page that embeds thirty articles does not make one voice of thirty.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

import numpy as np

from foedera.families.alignment import Span, aligned
from foedera.families.joining import Joined
from foedera.families.kinship import Rarity, dependence, weigh_names
from foedera.families.model import Family, FamilyKind
from foedera.families.prints import Prints, Stream
from foedera.families.shingles import Laid, lay, shared_runs
from foedera.sources.model import Place

INTERRUPTION = 120
"""Code points between two words of an entry from which something else stands between them."""

REACH_SHARE = 0.5
"""Share of an entry's running words from which the whole entry speaks with the family's voice."""

OVERLAP = 3
"""Words that two spans must share in a witness to be of one family."""


@dataclass(slots=True)
class Part:
    """One end of an aligned span: words of one stream.

    Attributes:
        document: index of the witness.
        entry: number of its entry.
        first: index of the first word in the witness's prints.
        last: one past the last.
    """

    document: int
    entry: int
    first: int
    last: int


@dataclass(slots=True)
class _Tie:
    """Two parts that depend on one another."""

    kind: FamilyKind
    one: Part
    other: Part


def traced(prints: Sequence[Prints]) -> list[Family]:
    """The families found in the words of the witnesses, sorted by id."""
    laid = lay(prints)
    names = cache(partial(weigh_names, laid))
    ties: dict[FamilyKind, list[_Tie]] = defaultdict(list)
    for shared in shared_runs(laid):
        pairs = zip(shared.first.tolist(), shared.second.tolist(), strict=True)
        for pair, spans in zip(pairs, aligned(shared, laid), strict=True):
            for tie in _ties(laid, names, pair, spans):
                ties[tie.kind].append(tie)
    return sorted(
        (family for kind in sorted(ties) for family in _families(prints, kind, ties[kind])),
        key=lambda family: family.id,
    )


def _ties(laid: Laid, names: Rarity, pair: tuple[int, int], spans: list[Span]) -> Iterator[_Tie]:
    found = dependence(laid, names, pair, spans)
    if found is None:
        return
    kind, telling = found
    for a, a_end, b, b_end in (piece for span in telling for piece in span.pieces()):
        yield _Tie(kind, _part(laid, pair[0], a, a_end), _part(laid, pair[1], b, b_end))


def _part(laid: Laid, stream: int, first: int, last: int) -> Part:
    document = int(laid.owners[stream])
    base = int(laid.bases[document])
    entry = laid.prints[document].streams[int(laid.numbers[stream])].entry
    return Part(document, entry, first - base, last - base)


def _families(prints: Sequence[Prints], kind: FamilyKind, ties: Sequence[_Tie]) -> Iterator[Family]:
    """Join the ties of one kind and make a family of each component."""
    joined = Joined(len(ties))
    by_entries: dict[tuple[int, int, int, int], int] = {}
    ends: dict[int, list[tuple[Part, int]]] = defaultdict(list)
    for number, tie in enumerate(ties):
        one, other = tie.one, tie.other
        key = (one.document, one.entry, other.document, other.entry)
        joined.join(by_entries.setdefault(key, number), number)
        ends[one.document].append((one, number))
        ends[other.document].append((other, number))
    for held in ends.values():
        _join_overlapping(held, joined)
    for numbers in joined.groups():
        parts = [part for n in numbers for part in (ties[n].one, ties[n].other)]
        yield _family(prints, kind, parts)


def _join_overlapping(parts: list[tuple[Part, int]], joined: Joined) -> None:
    """Join the ties whose parts in one witness overlap."""
    parts.sort(key=lambda p: (p[0].first, p[0].last, p[1]))
    furthest, holder = -1, -1
    for part, number in parts:
        if furthest - part.first >= OVERLAP:
            joined.join(holder, number)
        if part.last > furthest:
            furthest, holder = part.last, number


def _family(prints: Sequence[Prints], kind: FamilyKind, parts: Iterable[Part]) -> Family:
    by_document: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for part in parts:
        by_document[part.document].append((part.first, part.last))
    members: list[Place] = []
    reach: list[Place] = []
    for document in sorted(by_document):
        each = prints[document]
        merged = list(_merged(by_document[document]))
        members += [place for begin, end in merged for place in _places(each, begin, end)]
        if kind is FamilyKind.NARRATIVE:
            reach += _reach(each, merged)
    members.sort()
    return Family(
        id=family_id(kind.value, members[0]),
        kind=kind,
        members=tuple(members),
        reach=tuple(sorted(reach)),
    )


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


def _places(prints: Prints, begin: int, end: int) -> Iterator[Place]:
    """Words of the prints as stretches of the witness's text, broken where others interrupt."""
    starts, ends = prints.starts[begin:end], prints.ends[begin:end]
    between = starts[1:].astype(np.int64) - ends[:-1]
    broken = np.flatnonzero((between < 0) | (between > INTERRUPTION))
    opens = [int(starts[0]), *starts[broken + 1].tolist()]
    for start, stop in zip(opens, [*ends[broken].tolist(), int(ends[-1])], strict=True):
        yield Place(prints.witness, start, stop)


def _reach(prints: Prints, merged: Sequence[tuple[int, int]]) -> Iterator[Place]:
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
            yield Place(prints.witness, stretch.start, stretch.end)


def _covered(stream: Stream, merged: Sequence[tuple[int, int]]) -> int:
    return sum(max(0, min(stream.last, end) - max(stream.first, begin)) for begin, end in merged)
