"""Which elements of a list stand, where voices that list much name some and leave out others.

Authors of a book, signatories of a pact: each voice gives a list, some only the first
name, some with a name too many. Every element is a question of its own: a voice that
gives a list names it or leaves it out. How often a voice names what stands, and what
does not, is learned from the others as in `accuracy`, and with the same caution
(`accuracy.is_dense`). This is the model of Dawid and Skene ("Maximum likelihood
estimation of observer error-rates", Applied Statistics 28, 1979).
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from foedera.reconcile.accuracy import ROUNDS, STILL, STRENGTH, Votes

Hand: TypeAlias = tuple[float, float]
"""How often a voice names what stands, and what does not."""

START: Hand = (0.6, 0.03)

FURTHEST = 30.0
"""Logarithm of odds beyond which nothing is surer."""

_Element: TypeAlias = tuple[str, str, list[tuple[str, bool]]]


def likely_elements(votes: Votes) -> dict[tuple[str, str], float]:
    """How likely each element stands.

    Args:
        votes: for each list in question, (voice, element) for every element it names.

    Returns:
        From 0 to 1, by (question, element).
    """
    elements = [each for name in sorted(votes) for each in _elements(name, votes[name])]
    hands: dict[str, Hand] = {}
    usual, share = START, 0.5
    likely: dict[tuple[str, str], float] = {}
    for _ in range(ROUNDS):
        fresh = {(q, e): _likely(named, hands, usual, share) for q, e, named in elements}
        moved = max((abs(fresh[at] - likely.get(at, 0.0)) for at in fresh), default=0.0)
        likely = fresh
        if moved < STILL:
            break
        counts = _counts(elements, likely)
        usual = _hand(counts.values(), START, weight=1.0)
        hands = {v: _hand([of], usual, weight=STRENGTH) for v, of in sorted(counts.items())}
        share = min(0.95, max(0.05, sum(likely.values()) / len(likely)))
    return likely


def _elements(question: str, said: Sequence[tuple[str, str]]) -> Iterable[_Element]:
    lists: dict[str, set[str]] = defaultdict(set)
    for voice, element in said:
        lists[voice].add(element)
    for element in sorted({element for _, element in said}):
        yield question, element, [(voice, element in lists[voice]) for voice in sorted(lists)]


def _likely(
    named: Sequence[tuple[str, bool]], hands: Mapping[str, Hand], usual: Hand, share: float
) -> float:
    odds = math.log(share / (1 - share))
    for voice, names_it in named:
        stands, falls = hands.get(voice, usual)
        odds += math.log(stands / falls) if names_it else math.log((1 - stands) / (1 - falls))
    return 1 / (1 + math.exp(-max(-FURTHEST, min(FURTHEST, odds))))


def _counts(
    elements: Sequence[_Element], likely: Mapping[tuple[str, str], float]
) -> dict[str, list[float]]:
    """For each voice: stands and named, stands, falls and named, falls."""
    counts: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    for question, element, named in elements:
        stands = likely[question, element]
        for voice, names_it in named:
            of = counts[voice]
            of[0] += stands * names_it
            of[1] += stands
            of[2] += (1 - stands) * names_it
            of[3] += 1 - stands
    return counts


def _hand(counts: Iterable[Sequence[float]], prior: Hand, *, weight: float) -> Hand:
    total = [sum(column) for column in zip(*counts, strict=True)]
    stands = (total[0] + weight * prior[0]) / (total[1] + weight)
    return stands, (total[2] + weight * prior[1]) / (total[3] + weight)
