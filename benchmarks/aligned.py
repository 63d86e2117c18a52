"""How exactly shared passages are bounded, in pairs of documents of two sizes.

    python -m benchmarks.aligned --pairs 300 --draw 2

Two made-up documents of 2 or 20 kB share passages of 350 to 2,000 characters, which the
second strews among words of its own: cut at words, not at sentences; in half of the
pairs in another order; word for word, reworded (one word in 25 changed, added or left
out) or with the noise of OCR (one letter in 50 misread). What is shared is known from
the making, in both documents, and compared letter by letter with the members of the
families found. Thresholds are those of `foedera.families`; none was set for this.

Prints character F1, the mean over pairs (both documents of a pair together), for each
size, and apart for order and noise.
"""

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.families import Author, fingerprint, misread, reword

from foedera.families.from_passages import trace

SIZES = {2_000: 0.97, 20_000: 0.95}
"""Characters of a document, and the F1 asked."""

NOISES = ("none", "reworded", "ocr")
SHORTEST, LONGEST = 350, 2_000
REWORDED, MISREAD = 0.04, 0.02
SENTENCE = 110
"""Characters of a made-up sentence, about."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents that share passages.

    Attributes:
        texts: the one and the other.
        shared: the letters that each shares with the other.
        is_reordered: whether the passages stand in another order in the other.
        noise: one of `NOISES`.
    """

    texts: tuple[str, str]
    shared: tuple[frozenset[int], frozenset[int]]
    is_reordered: bool
    noise: str


def pair(author: Author, size: int, *, is_reordered: bool, noise: str) -> Pair:
    """Make two documents of about `size` characters."""
    chance = author.chance
    words = " ".join(author.prose(size // SENTENCE)).split()
    source = " ".join(words)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    taken = list(_cut(chance, starts, size))
    order = taken[:]
    while is_reordered and len(taken) > 1 and order == taken:
        chance.shuffle(order)
    copy, in_copy = "", set[int]()
    for begin, end in order:
        copy += " ".join(author.prose(chance.randint(2, 4))) + " "
        passage = _noisy(source[begin:end], author, noise)
        in_copy |= set(range(len(copy), len(copy) + len(passage)))
        copy += passage + " "
    while len(copy) < size:
        copy += author.sentence() + " "
    in_source = frozenset(at for begin, end in taken for at in range(begin, end))
    return Pair((source, copy), (in_source, frozenset(in_copy)), is_reordered, noise)


def _cut(chance: random.Random, starts: list[int], size: int) -> Iterator[tuple[int, int]]:
    """Passages of the source, in order and apart, up to half of it."""
    at, spent = chance.randrange(max(1, len(starts) // 10)), 0
    longest = min(LONGEST, size // 4)
    while spent < size // 2:
        length = chance.randint(SHORTEST, longest)
        last = next((n for n in range(at, len(starts)) if starts[n] - starts[at] >= length), None)
        if last is None:
            return
        yield starts[at], starts[last] - 1
        spent += length
        at = last + chance.randint(12, 60)
        if at >= len(starts):
            return


def _noisy(passage: str, author: Author, noise: str) -> str:
    if noise == "reworded":
        return reword(passage, author, REWORDED)
    return misread(passage, author.chance, MISREAD) if noise == "ocr" else passage


def f1(made: Pair) -> float:
    """Character F1 of what is found to be shared, in both documents together."""
    found: dict[str, set[int]] = defaultdict(set)
    prints = [fingerprint(name, text) for name, text in zip("ab", made.texts, strict=True)]
    for family in trace(prints, {}):
        for member in family.members:
            found[member.witness] |= set(range(member.start, member.end))
    right = sum(len(found[name] & want) for name, want in zip("ab", made.shared, strict=True))
    return 2 * right / sum(len(found[n]) + len(w) for n, w in zip("ab", made.shared, strict=True))


def measured(number: int, pairs: int) -> Iterator[tuple[int, dict[str, float]]]:
    """For each size, the mean F1 of all its pairs, and of those of one order or noise."""
    author = Author(random.Random(number))  # noqa: S311 - the same draw each time
    for size in SIZES:
        scores: dict[str, list[float]] = defaultdict(list)
        for index in range(pairs):
            is_reordered, noise = bool(index % 2), NOISES[index // 2 % len(NOISES)]
            score = f1(pair(author, size, is_reordered=is_reordered, noise=noise))
            for kind in ("all", "reordered" if is_reordered else "in order", noise):
                scores[kind].append(score)
        yield size, {kind: sum(each) / len(each) for kind, each in scores.items()}


def main() -> None:
    """Make the pairs and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=300, help="of each size")
    parser.add_argument("--draw", type=int, default=2)
    given = parser.parse_args()
    for size, means in measured(given.draw, given.pairs):
        for kind, mean in means.items():
            limit = f" (asked {SIZES[size]})" if kind == "all" else ""
            sys.stdout.write(f"{size:6} characters  {kind:10} F1 {mean:.4f}{limit}\n")


if __name__ == "__main__":
    main()
