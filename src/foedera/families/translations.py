"""Translations of one article: found by its dates, numbers and names, where no words match.

A translator keeps the figures and most of the names, in their order and at their place
in the text. Two authors who write of one treaty share its days too, but not the rest:
other background, other numbers, another order. So nearly all figures of both texts must
stand in one order, some names with them, and each as far into the one text as into the
other. Only texts in different languages are compared; in one language the words decide.

Thresholds are changeable here; `tests/families/test_translations.py` shows what they
tell apart.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from foedera.families.joining import Joined
from foedera.families.model import Family, FamilyKind
from foedera.families.prints import Prints, Voice
from foedera.families.tracing import family_id
from foedera.families.words import hash_of
from foedera.sources.model import Place

TRANSLATION = "translation"
"""How the ids of families of translations begin."""

LEAST_FIGURES = 8
"""Figures (numbers up to `_LARGEST`) that must stand in one order in both."""

LEAST_NAMES = 3
"""Names that must stand among them."""

SHARE = 0.75
"""Share of the figures of either text that must be so."""

ASTRAY = 0.06
"""Share of the text by which what is matched may stand elsewhere, on the average."""

KNOWN_BY = 3
"""Pairs of figures in a row that two texts must share to be compared."""

COMMON = 64
"""Texts that hold a pair of figures, from which it tells nothing."""

_LARGEST = 2999


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """What an article gives to know its translation by.

    Attributes:
        marks: hashes of its figures and names, in order.
        is_figure: which are figures.
        places: how far into the text each stands, 0 to 1.
        whole: from its first word to its last.
    """

    marks: list[int]
    is_figure: list[bool]
    places: list[float]
    whole: Place

    def figures(self) -> list[int]:
        return [mark for mark, it_is in zip(self.marks, self.is_figure, strict=True) if it_is]


def translations(prints: Sequence[Prints]) -> Iterator[Family]:
    """One family for each group of witnesses that tell one article in several languages."""
    if len({each.language for each in prints}) < 2:  # noqa: PLR2004 - a translation needs two
        return
    told = {n: known for n, each in enumerate(prints) if (known := _told(each)) is not None}
    joined = Joined(len(prints))
    counted: list[tuple[int, int, int]] = []
    for one, other in _candidates(told):
        if prints[one].language == prints[other].language:
            continue
        if found := _same_article(told[one], told[other]):
            joined.join(one, other)
            counted.append((one, *found))
    for group in joined.groups():
        if len(group) > 1:
            least = min((figures, names) for one, figures, names in counted if one in group)
            yield _family([told[number].whole for number in group], least)


def _told(prints: Prints) -> _Told | None:
    """What an author's prose gives; None where it has too few figures."""
    telling = [each for each in prints.streams if each.voice is Voice.TELLING]
    pieces = [np.arange(each.first, each.last) for each in telling]
    at = np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.int64)
    at = at[np.argsort(prints.starts[at], kind="stable")]
    marked = np.flatnonzero(prints.named[at])
    hashes = prints.words[at[marked]]
    is_figure = np.isin(hashes, _figures())
    if int(is_figure.sum()) < LEAST_FIGURES:
        return None
    whole = Place(prints.witness, int(prints.starts[at[0]]), int(prints.ends[at].max()))
    return _Told(hashes.tolist(), is_figure.tolist(), (marked / len(at)).tolist(), whole)


@cache
def _figures() -> NDArray[np.uint32]:
    return np.array([hash_of(str(number)) for number in range(_LARGEST + 1)], dtype=np.uint32)


def _candidates(told: dict[int, _Told]) -> list[tuple[int, int]]:
    """Pairs of texts that share some pairs of figures in a row."""
    holders: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, one in told.items():
        for two in sorted(set(pairwise(one.figures()))):
            holders[two].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        if len(held) <= COMMON:
            shared.update(combinations(held, 2))
    return sorted(pair for pair, count in shared.items() if count >= KNOWN_BY)


def _same_article(one: _Told, other: _Told) -> tuple[int, int] | None:
    """How many figures and names of both stand in one order; None when too few do."""
    matched = list(_in_one_order(one, other))
    figures = sum(one.is_figure[at] for at, _ in matched)
    names = len({one.marks[at] for at, _ in matched if not one.is_figure[at]})
    astray = sum(abs(one.places[at] - other.places[to]) for at, to in matched)
    most = max(sum(one.is_figure), sum(other.is_figure))
    if figures < max(LEAST_FIGURES, SHARE * most) or names < LEAST_NAMES:
        return None
    return (figures, names) if astray <= ASTRAY * len(matched) else None


def _in_one_order(one: _Told, other: _Told) -> Iterator[tuple[int, int]]:
    """The longest run of marks that both have in one order: where each stands in either."""
    names = set(one.marks) & set(other.marks)
    first, second = _kept(one, names), _kept(other, names)
    blocks = LCSseq.opcodes([one.marks[n] for n in first], [other.marks[n] for n in second])
    for block in blocks:
        if block.tag == "equal":
            yield from zip(
                first[block.src_start : block.src_end],
                second[block.dest_start : block.dest_end],
                strict=True,
            )


def _kept(told: _Told, names: set[int]) -> list[int]:
    """The figures, and those names that the other text has too."""
    return [n for n, mark in enumerate(told.marks) if told.is_figure[n] or mark in names]


def _family(wholes: Sequence[Place], counted: tuple[int, int]) -> Family:
    members = tuple(sorted(wholes))
    figures, names = counted
    return Family(
        id=family_id(TRANSLATION, members[0]),
        kind=FamilyKind.NARRATIVE,
        members=members,
        because=(
            f"They tell one article in other languages: {figures} figures and {names} names "
            f"stand in the same order and as far into each text."
        ),
    )
