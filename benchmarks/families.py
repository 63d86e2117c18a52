"""Copies planted among many documents, and how well and how fast they are found.

    python -m benchmarks.families --documents 20000 --draw 2

A draw is a collection of made-up documents on sites that put the same header and
footer round each; treaties' set phrases are strewn in. Some documents are copied to
other sites: revised, heavily revised, truncated, padded, with the noise of OCR, or
with one passage of 350 characters embedded in something else. Thresholds were fixed
on draw 1; other draws score them.

Prints: recall of each kind of copy, precision of pairs, character F1 of the aligned
spans, the processor's seconds from text to families, for each step, memory. `--datasketch`
runs that library's whole job beside it, where it is installed, and prints the ratio.
"""

import argparse
import random
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from foedera.families.from_passages import prints, trace
from foedera.families.model import Family
from foedera.families.prints import Prints
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.sources.model import Witness
from foedera.sources.offset_map import Repaired

KINDS = ("revised", "heavily revised", "truncated", "padded", "ocr", "passage")
SHARE = 0.06
"""Share of documents that are originals with one copy of each kind."""

FORMULAS = (
    "In faith whereof the respective plenipotentiaries have signed the same and have affixed their seals.",
    "Having communicated to each other their full powers found in good and due form they agreed as follows.",
    "The present instrument was registered with the secretariat of the league in accordance with its covenant.",
    "The ratifications were exchanged as soon as possible and it remained in force for a period of five years.",
)
RUNS = 3
"""Runs of which the median is printed."""
PASSAGE = 350
"""Code points of the passage that is embedded elsewhere."""


@dataclass(slots=True)
class Draw:
    """A collection with what was planted in it.

    Attributes:
        texts: by name.
        planted: (original, copy, kind), with the copied characters of the copy.
        spans: for each copy, its copied stretches.
        clusters: names that belong together, by original.
    """

    texts: dict[str, str] = field(default_factory=dict)
    planted: list[tuple[str, str, str]] = field(default_factory=list)
    spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    clusters: dict[str, str] = field(default_factory=dict)


class Author:
    """Writes prose of made-up words whose frequencies fall as in a language."""

    def __init__(self, chance: random.Random) -> None:
        """Invent a vocabulary."""
        self.chance = chance
        onsets = (
            "b",
            "br",
            "d",
            "f",
            "g",
            "gr",
            "k",
            "l",
            "m",
            "n",
            "p",
            "pr",
            "r",
            "s",
            "st",
            "t",
            "v",
        )
        vowels = ("a", "e", "i", "o", "u", "ia", "ea")
        words = {
            "".join(
                chance.choice(onsets) + chance.choice(vowels) for _ in range(chance.randint(1, 4))
            )
            for _ in range(14_000)
        }
        self.words = sorted(words)
        chance.shuffle(self.words)
        total, self.upto = 0.0, []
        for rank in range(1, len(self.words) + 1):
            total += 1 / (rank + 2.7)
            self.upto.append(total)

    def some(self, count: int) -> list[str]:
        """As many words as asked."""
        return self.chance.choices(self.words, cum_weights=self.upto, k=count)

    def sentence(self) -> str:
        """A sentence; one in thirty is a formula that many documents have."""
        if self.chance.random() < 1 / 30:
            return self.chance.choice(FORMULAS)
        words = self.some(self.chance.randint(8, 26))
        return " ".join(words).capitalize() + "."

    def prose(self, sentences: int) -> list[str]:
        """As many sentences as asked."""
        return [self.sentence() for _ in range(sentences)]


def draw(count: int, seed: int) -> Draw:
    """A collection of `count` documents."""
    chance = random.Random(seed)  # noqa: S311 - a benchmark's draw, the same each time
    author = Author(chance)
    sites = [(author.prose(2), author.prose(chance.randint(5, 10))) for _ in range(24)]
    made = Draw()
    originals = max(1, int(count * SHARE))
    while len(made.texts) < count:
        name = f"{len(made.texts):06}"
        body = author.prose(chance.randint(12, 50))
        _add(made, name, chance.choice(sites), [(sentence, False) for sentence in body])
        if originals:
            originals -= 1
            made.clusters[name] = name
            for kind in KINDS:
                copy = f"{len(made.texts):06}"
                _add(made, copy, chance.choice(sites), list(_copy(kind, body, author)))
                made.planted.append((name, copy, kind))
                made.clusters[copy] = name
    return made


def _add(
    made: Draw, name: str, site: tuple[list[str], list[str]], body: Sequence[tuple[str, bool]]
) -> None:
    """Put a document together and note where its copied words stand."""
    pieces = [(s, False) for s in site[0]] + list(body) + [(s, False) for s in site[1]]
    text = ""
    spans: list[tuple[int, int]] = []
    for sentence, copied in pieces:
        if copied and spans and spans[-1][1] >= len(text) - 1:
            spans[-1] = (spans[-1][0], len(text) + len(sentence))
        elif copied:
            spans.append((len(text), len(text) + len(sentence)))
        text += sentence + " "
    made.texts[name] = text
    made.spans[name] = spans


def _copy(kind: str, body: Sequence[str], author: Author) -> Iterator[tuple[str, bool]]:
    chance = author.chance
    if kind == "passage":
        yield from ((sentence, False) for sentence in author.prose(20))
        whole = " ".join(body)
        start = chance.randrange(max(1, len(whole) - PASSAGE))
        yield whole[start : start + PASSAGE], True
        yield from ((sentence, False) for sentence in author.prose(20))
    elif kind == "truncated":
        yield from ((sentence, True) for sentence in body[: max(6, len(body) // 3)])
    elif kind == "padded":
        for number, sentence in enumerate(body):
            yield sentence, True
            if number % 8 == 7:  # noqa: PLR2004 - every eighth sentence is followed by padding
                yield from ((added, False) for added in author.prose(6))
    elif kind == "ocr":
        yield from ((misread(sentence, chance, 0.02), True) for sentence in body)
    else:
        share, dropped = (0.04, 0.05) if kind == "revised" else (0.15, 0.2)
        for sentence in body:
            if chance.random() >= dropped:
                yield reword(sentence, author, share), True


def misread(sentence: str, chance: random.Random, share: float) -> str:
    """A sentence as a machine reads it: a share of its letters are others."""
    return "".join(
        chance.choice("abcdefghilmnorstuv") if letter != " " and chance.random() < share else letter
        for letter in sentence
    )


def reword(sentence: str, author: Author, share: float) -> str:
    """A sentence in which a share of the words are changed, left out, or have one added."""
    words = sentence.split()
    out: list[str] = []
    for word in words:
        dice = author.chance.random()
        if dice < share * 0.6:
            out += author.some(1)
        elif dice < share * 0.8:
            out += [word, *author.some(1)]
        elif dice >= share:
            out.append(word)
    return " ".join(out)


def fingerprint(name: str, text: str) -> Prints:
    """The prints of a text that nobody cut: one passage, boilerplate and all."""
    made = Witness(name=name, sha256="", media_type="text/plain", encoding="utf-8", text=text)
    entries = (Entry(number=0, kind=EntryKind.ARTICLE),)
    passages = (Passage(PassageKind.PROSE, 0, 0, len(text)),)
    return prints(Cut(witness=made, repaired=Repaired(text), entries=entries, passages=passages))


def score(made: Draw, families: Sequence[Family]) -> Iterator[str]:
    """Recall by kind, precision of pairs, F1 of spans."""
    linked: set[tuple[str, str]] = set()
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for family in families:
        names = sorted({member.witness for member in family.members})
        linked |= {(a, b) for n, a in enumerate(names) for b in names[n + 1 :]}
        for member in family.members:
            found[member.witness].append((member.start, member.end))
    for kind in KINDS:
        pairs = [(a, b) for a, b, k in made.planted if k == kind]
        hits = sum(tuple(sorted(pair)) in linked for pair in pairs)
        overlap = [_f1(made.spans[b], found[b]) for a, b in pairs]
        yield f"{kind:16} recall {hits / len(pairs):.4f}   span F1 {sum(overlap) / len(overlap):.4f}"
    right = sum(made.clusters.get(a, a) == made.clusters.get(b, b) for a, b in linked)
    yield f"{'pairs':16} precision {right / max(1, len(linked)):.4f} of {len(linked)}"


def _f1(want: Sequence[tuple[int, int]], have: Sequence[tuple[int, int]]) -> float:
    wanted = {at for start, end in want for at in range(start, end)}
    got = {at for start, end in have for at in range(start, end)}
    return 2 * len(wanted & got) / max(1, len(wanted) + len(got))


def with_datasketch(texts: dict[str, str]) -> float:
    """Seconds that datasketch takes for its whole job: shingles, MinHash of 128, LSH, queries."""
    from datasketch import MinHash, MinHashLSH  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415

    start = time.process_time()
    index = MinHashLSH(num_perm=128, params=(64, 2))
    hashes = {}
    for name, text in texts.items():
        words = text.casefold().split()
        one = MinHash(num_perm=128)
        one.update_batch([" ".join(words[n : n + 5]).encode() for n in range(len(words) - 4)])
        index.insert(name, one)
        hashes[name] = one
    for one in hashes.values():
        index.query(one)
    return time.process_time() - start


def timed(made: Draw) -> tuple[float, float, tuple[Family, ...]]:
    """Seconds from text to families, those of them to prints, and the families."""
    start = time.process_time()
    fingerprints = [fingerprint(name, text) for name, text in made.texts.items()]
    printed = time.process_time()
    families = trace(fingerprints, {})
    return time.process_time() - start, printed - start, families


def main() -> None:
    """Run one draw and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--draw", type=int, default=2)
    parser.add_argument("--datasketch", action="store_true")
    arguments = parser.parse_args()
    made = draw(arguments.documents, arguments.draw)
    runs = sorted((timed(made) for _ in range(RUNS)), key=lambda run: run[0])
    spent, printing, families = runs[RUNS // 2]
    size = sum(map(len, made.texts.values())) / 1e6
    lines = [
        f"{len(made.texts)} documents, {size:.1f} million characters, draw {arguments.draw}",
        *score(made, families),
        f"text to prints {printing:.1f} s, prints to families {spent - printing:.1f} s",
        f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB",
    ]
    if arguments.datasketch:
        beside = with_datasketch(made.texts)
        lines.append(f"datasketch {beside:.1f} s, {beside / spent:.1f} times as long")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
