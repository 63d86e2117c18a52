"""When an aligned span means dependence, and of which kind.

An author's sentences: a span of enough rare words shows copying. Words that many
documents share count for little (`families.laid` weighs them), unless nearly
the whole of the shorter stream is shared: a much-mirrored article is still one voice.

A treaty's words: different treaties use the same articles, so length shows nothing.
Two prints are of one treaty when most of the shorter is shared *and* what tells
treaties apart is the same in both: the names and numbers that few treaties have.

Thresholds are changeable here; `benchmarks/families.py` measures what they do.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from foedera.families.alignment import TELLING_WEIGHT, Span
from foedera.families.laid import Laid
from foedera.families.model import FamilyKind
from foedera.families.prints import SHINGLE

WHOLE = 0.65
"""Share of the shorter stream from which even words that many hold are copied."""

WHOLE_OF_COMMON = 0.9
"""The same where more than `alignment.COMMON` witnesses hold most of them."""

SHORTEST_WHOLE = 40
"""Words that a stream needs for its wholeness to count."""

MISREAD_WEIGHT = 6.0
"""Weight of rare shared runs from which a span is looked at word by word."""

MISREAD_ALIKE = 0.6
"""Share of its words that must then be the same, in one order."""

MISREAD_WORDS = 200
"""Words of such a span that are looked at."""

AT_EDGE = 3
"""Words from the first or last of a stream within which a span stands at its edge."""

SAME_TEXT_SHARE = 0.5
"""Share of the shorter print of a treaty that the other must have."""

SAME_STATES = 0.75
"""Share of the mentions of states in the shared words that must be the same in both prints."""

LEAST_STATES = 2
"""States in common without which shared articles may be any two treaties'."""

LEAST_MENTIONS = 6
"""Mentions of states, beyond the head, without which shared articles may be any two treaties'.

Two agreements of one state share whole chapters in which it is named once or twice;
a treaty's own preamble and articles name its parties more often.
"""

HEAD = 60
"""Words at the head of a treaty in which its preamble names the parties."""

NAMELESS_SHARE = 0.6
"""Share of the shorter print to be shared where no states are named that are known."""

NAMELESS_WORDS = 600
"""Words to be shared there."""

SAME_NAMES = 0.8
"""Share of rare names and numbers, weighed by rarity, to be the same there."""

LEAST_NAMES = 8.0
"""Weight of rare names in common that is asked there."""


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """How rare each name and number is.

    Attributes:
        hashes: of every word written with a capital or in digits, sorted.
        weights: 1 for one that few witnesses have, less for one that many have.
    """

    hashes: NDArray[np.uint32]
    weights: NDArray[np.float64]


Rarity: TypeAlias = Callable[[], Names]
"""Counts names when first asked: only texts in which no states are named need it."""


def weigh_names(laid: Laid) -> Names:
    """Count in how many witnesses each name and number stands."""
    owners = np.repeat(np.arange(len(laid.prints), dtype=np.uint64), np.diff(laid.bases))
    held = (owners[laid.named] << np.uint64(32)) | laid.words[laid.named].astype(np.uint64)
    distinct = (np.unique(held) & np.uint64(0xFFFFFFFF)).astype(np.uint32)
    hashes, held_by = np.unique(distinct, return_counts=True)
    return Names(hashes, np.minimum(1.0, (2.0 / held_by)))


def dependence(
    laid: Laid, names: Rarity, pair: tuple[int, int], spans: list[Span]
) -> tuple[FamilyKind, list[Span]] | None:
    """Why two streams depend on one another, or None when their likeness shows nothing.

    Args:
        laid: the collection.
        names: gives the rarity of names.
        pair: indices of the two streams.
        spans: their aligned spans.

    Returns:
        The kind, and the spans that show it.
    """
    one, other = pair
    if laid.texts[one] or laid.texts[other]:
        same = _is_same_text(laid, names, pair, spans)
        return (FamilyKind.SAME_TEXT, spans) if same else None
    telling = _copied(laid, pair, spans)
    if (laid.mixed[one] or laid.mixed[other]) and not _same_states(laid, telling, 1):
        return None
    return (FamilyKind.NARRATIVE, telling) if telling else None


def _copied(laid: Laid, pair: tuple[int, int], spans: list[Span]) -> list[Span]:
    """Those spans of an author's prose that show copying."""
    shorter = min(_size(laid, stream) for stream in pair)
    long = [span for span in spans if span.extent >= 2 * SHINGLE]
    shared = _shared(long)
    if long and shorter >= SHORTEST_WHOLE:
        common = 2 * sum(span.common for span in long) > sum(span.count for span in long)
        if shared >= (WHOLE_OF_COMMON if common else WHOLE) * shorter:
            return long
    clear = [span for span in spans if not _is_page_furniture(laid, pair, span)]
    telling = [span for span in clear if span.weight >= TELLING_WEIGHT]
    if not telling:
        return []
    return [s for s in clear if s.weight >= TELLING_WEIGHT or _is_misread(laid, s)]


def _is_misread(laid: Laid, span: Span) -> bool:
    """Whether a span of two that are known to depend is copied too, with many words misread.

    Misread words leave few runs of five whole; if most words are the same in one order,
    they count as the runs would that they make without the others between.
    """
    longer = max(span.a_end - span.a, span.b_end - span.b)
    if span.weight < MISREAD_WEIGHT or MISREAD_ALIKE * longer > span.extent:
        return False
    one, other = (
        laid.words[begin : min(end, begin + MISREAD_WORDS)].tolist()
        for begin, end in ((span.a, span.a_end), (span.b, span.b_end))
    )
    same = LCSseq.similarity(one, other)
    rarity = span.weight / span.count
    return same >= MISREAD_ALIKE * longer and (same - SHINGLE + 1) * rarity >= TELLING_WEIGHT


def _shared(spans: list[Span]) -> int:
    """Words that lie in spans, each counted once, in the stream that has fewer of them."""
    if len(spans) == 1:
        return spans[0].extent
    of_first = _in_any((span.a, span.a_end) for span in spans)
    return min(of_first, _in_any((span.b, span.b_end) for span in spans))


def _in_any(stretches: Iterable[tuple[int, int]]) -> int:
    """How many words lie in at least one of the stretches."""
    count = reached = 0
    for first, last in sorted(stretches):
        if last > reached:
            count += last - max(first, reached)
            reached = last
    return count


def _is_page_furniture(laid: Laid, pair: tuple[int, int], span: Span) -> bool:
    """Whether several pages have it, and two of them at their head or at their foot."""
    if 2 * span.several <= span.count:
        return False
    one, other = pair
    at_head = (span.a - laid.firsts[one], span.b - laid.firsts[other])
    at_foot = (laid.firsts[one + 1] - span.a_end, laid.firsts[other + 1] - span.b_end)
    return bool(max(at_head) <= AT_EDGE or max(at_foot) <= AT_EDGE)


def _is_same_text(laid: Laid, names: Rarity, pair: tuple[int, int], spans: list[Span]) -> bool:
    """Whether two prints with much in common are of one treaty."""
    shorter = min(_size(laid, stream) for stream in pair)
    shared = _shared(spans)
    if shared < max(SAME_TEXT_SHARE * shorter, 2 * SHINGLE):
        return False
    if _names_parties(laid, pair, spans):
        return _same_states(laid, spans, LEAST_STATES)
    if shared < max(NAMELESS_SHARE * shorter, NAMELESS_WORDS):
        return False
    return _same_names(laid, names(), spans)


def _names_parties(laid: Laid, pair: tuple[int, int], spans: list[Span]) -> bool:
    """Whether states are named at a treaty's head, or often enough, to tell it from another."""
    for first in (True, False):
        states = _states(laid, spans, of_first=first)
        if len(states) >= LEAST_STATES and states.total() >= LEAST_MENTIONS:
            return True
    one = int(laid.firsts[pair[0]])
    heads = [span for span in spans if span.a < one + HEAD]
    cut = [replace(span, a_end=min(span.a_end, one + HEAD)) for span in heads]
    return len(_states(laid, cut, of_first=True)) >= LEAST_STATES


def _same_names(laid: Laid, names: Names, spans: list[Span]) -> bool:
    """Whether the rare names and numbers in the shared words are the same."""
    one = _rare_names(laid, names, spans, of_first=True)
    other = _rare_names(laid, names, spans, of_first=False)
    common = sum(weight for name, weight in one.items() if name in other)
    union = sum((one | other).values())
    return common >= LEAST_NAMES and common >= SAME_NAMES * union


def _same_states(laid: Laid, spans: list[Span], least: int) -> bool:
    """Whether the shared words name the same states as often, so many at least."""
    one, other = (_states(laid, spans, of_first=first) for first in (True, False))
    common = sum((one & other).values())
    return len(one & other) >= least and common >= SAME_STATES * sum((one | other).values())


def _states(laid: Laid, spans: list[Span], *, of_first: bool) -> Counter[int]:
    """How often each state is named in one side of the aligned spans."""
    found: Counter[int] = Counter()
    for span in spans:
        begin, end = (span.a, span.a_end) if of_first else (span.b, span.b_end)
        document = int(laid.owners[laid.streams[begin]])
        base, states = int(laid.bases[document]), laid.prints[document].states
        low, high = np.searchsorted(states[:, 0], [begin - base, end - base])
        found.update(states[low:high, 1].tolist())
    return found


def _rare_names(laid: Laid, names: Names, spans: list[Span], *, of_first: bool) -> dict[int, float]:
    """Names and numbers inside the aligned spans, with their rarity."""
    found: dict[int, float] = {}
    for span in spans:
        begin, end = (span.a, span.a_end) if of_first else (span.b, span.b_end)
        document = int(laid.owners[laid.streams[begin]])
        each, base = laid.prints[document], int(laid.bases[document])
        inside = slice(begin - base, end - base)
        hashes = each.words[inside][each.named[inside]]
        places = np.searchsorted(names.hashes, hashes)
        found.update(zip(hashes.tolist(), names.weights[places].tolist(), strict=True))
    return found


def _size(laid: Laid, stream: int) -> int:
    return int(laid.firsts[stream + 1] - laid.firsts[stream])
