"""Where learning how good voices are beats one vote for each: worlds drawn by lot.

    python -m benchmarks.density

Each world has so many questions and voices. A question is answered by one voice or
more (two or three in the mean), voices that talk much being drawn oftener. Voices
differ in how often they are right, or are all alike (then there is nothing to learn and
learning can only harm), or every third mostly repeats another without our knowing. A wrong
answer is one of three to the question. Of the questions in dispute, the share answered
rightly is printed for a plain vote and for what was learned, and whether `is_dense`
would have learned at all.
"""

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence

from benchmarks.truth import Told, by_vote

from foedera.reconcile.accuracy import OF_SEVERAL, is_dense, learn, shared_answers

SIZES = ((30, 20, 2), (100, 80, 2), (300, 300, 2), (1000, 300, 2), (1000, 1000, 3))
"""Questions, voices, and answers to a question in the mean."""

KINDS = ("unlike voices", "voices alike", "a third repeats")
TOGETHER = 3000
"""Questions in all worlds of a size."""

REPEATS = 0.6
"""How often a voice that repeats others does."""


def world(lot: random.Random, size: tuple[int, int, int], kind: str) -> Told:
    """What is said in a world; the right answer to each question is "true"."""
    questions, voices, mean = size
    talk = [1 / (1 + voice) for voice in range(voices)]
    good = [0.8 if kind == KINDS[1] else _between(lot.gauss(0.75, 0.15)) for _ in talk]
    told: Told = {}
    for question in range(questions):
        said: dict[str, str] = {}
        for _ in range(1 + int(lot.expovariate(1 / (mean - 0.5)))):
            voice = lot.choices(range(voices), talk)[0]
            repeats = kind == KINDS[2] and voice % 3 == 0 and said and lot.random() < REPEATS
            own = "true" if lot.random() < good[voice] else lot.choice(("one", "two", "three"))
            said[f"voice {voice}"] = lot.choice(sorted(said.values())) if repeats else own
        told[f"question {question}"] = [(v, f"{question} {a}") for v, a in sorted(said.items())]
    return told


def _between(share: float) -> float:
    return min(0.98, max(0.2, share))


def by_learning(told: Told) -> dict[str, float]:
    """Each question with the share of its best answers, as learned, that are right."""
    standing = learn(told, lambda one, other: one == other)
    shares: dict[str, float] = {}
    for question, said in told.items():
        hearing, weights = standing.on(question), defaultdict[str, int](int)
        for voice, key in said:
            weights[key] += hearing.per_cent(voice, key, coarser=0, exactly=True)
        best = [key for key, weight in weights.items() if weight == max(weights.values())]
        shares[question] = sum(key.endswith("true") for key in best) / len(best)
    return shares


def row(size: tuple[int, int, int], kind: str) -> str:
    """The figures of all worlds of a size and kind, in a line."""
    lot = random.Random(f"{size} {kind}")  # noqa: S311 - a draw to repeat, no secret
    worlds = [world(lot, size, kind) for _ in range(TOGETHER // size[0])]
    voted, learned = list[float](), list[float]()
    for told in worlds:
        shares = by_learning(told)
        disputed = [q for q, said in told.items() if len({key for _, key in said}) > 1]
        voted += [by_vote(told[q], lambda key: key.endswith("true")) for q in disputed]
        learned += [shares[q] for q in disputed]
    several = sum(map(_of_several, worlds)) // len(worlds)
    dense = sum(map(is_dense, worlds)) / len(worlds)
    return (
        f"{kind:15}  {size[0]:9}  {size[1]:6}  {several:7}  {_mean(voted):5.3f}  "
        f"{_mean(learned):7.3f}  {dense:5.0%}"
    )


def _of_several(told: Told) -> int:
    answers: Counter[str] = shared_answers({voice for voice, _ in said} for said in told.values())
    return sum(count for count in answers.values() if count > 1)


def _mean(shares: Sequence[float]) -> float:
    return sum(shares) / len(shares)


def main() -> None:
    """Print a line for each size and kind of world."""
    sys.stdout.write(f"learned from {OF_SEVERAL} answers on, of voices that give several\n")
    sys.stdout.write("world            questions  voices  answers   vote  learned  dense\n")
    for kind in KINDS:
        for size in SIZES:
            sys.stdout.write(f"{row(size, kind)}\n")


if __name__ == "__main__":
    main()
