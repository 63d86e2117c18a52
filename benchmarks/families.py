"""Copies planted among many documents, and how well and how fast they are found.

    python -m benchmarks.families --documents 20000 --draw 2

A draw is a collection of made-up documents on sites that put the same header and
footer round each; treaties' set phrases are strewn in. Some documents are copied to
other sites: revised, heavily revised, truncated, padded, with the noise of OCR, or
with one passage of 350 characters embedded in something else. Thresholds were fixed
on draw 1; other draws score them.

Prints: recall of each kind of copy, precision of pairs, character F1 of the aligned
spans, the processor's seconds from text to families, for each step, memory. `--datasketch`
runs that library's whole job beside it, where `make bench-peers` has set it up, and prints
the ratio. `--growth` prints what 1,000, 10,000 and 100,000 documents cost, each in a process
of its own, and the exponent.
"""

import argparse
import gc
import json
import math
import random
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from foedera.families.from_passages import prints, trace
from foedera.families.model import Family
from foedera.families.prints import Prints
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.sources.model import Witness
from foedera.sources.offset_map import Repaired

HERE = Path(__file__).resolve().parent
PEERS = HERE.parent / ".venv-bench" / "bin" / "python"
KINDS = ("revised", "heavily revised", "truncated", "padded", "ocr", "passage")
SHARE = 0.06
"""Share of documents that are originals with one copy of each kind."""

FORMULAS = (
    "In faith whereof the respective plenipotentiaries have signed the same and have affixed their seals.",
    "Having communicated to each other their full powers found in good and due form they agreed as follows.",
    "The present instrument was registered with the secretariat of the league in accordance with its covenant.",
    "The ratifications were exchanged as soon as possible and it remained in force for a period of five years.",
)
LADDER = (1_000, 10_000, 100_000)
"""Numbers of documents between which growth is measured."""
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
    """Seconds that datasketch takes for its whole job, in the peers' own environment."""
    words = [str(PEERS), str(HERE / "datasketch_peer.py")]
    told = json.dumps(texts)
    done = subprocess.run(words, input=told, check=True, capture_output=True, text=True)
    return float(done.stdout)


class Cost(NamedTuple):
    """What a process of its own measured.

    Attributes:
        seconds: of the processor, from text to families.
        memory: its peak, in GB.
        peer: seconds that datasketch took, 0.0 where it was not asked.
    """

    seconds: float
    memory: float
    peer: float = 0.0


def sized(documents: int, number: int, *, beside: bool = False) -> Cost:
    """What so many documents cost, in a process of its own."""
    words = [sys.executable, "-m", "benchmarks.families", "--json"]
    words += ["--documents", str(documents), "--draw", str(number)]
    words += ["--datasketch"] if beside else []
    done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=HERE.parent)
    return Cost(*json.loads(done.stdout))


def grown(sizes: Sequence[int], number: int) -> tuple[list[Cost], float]:
    """What each size costs, and the exponent of growth from the first to the last."""
    costs = [sized(size, number) for size in sizes]
    growth = math.log(costs[-1].seconds / costs[0].seconds) / math.log(sizes[-1] / sizes[0])
    return costs, growth


def timed(made: Draw) -> tuple[float, float, tuple[Family, ...]]:
    """Seconds from text to families, those of them to prints, and the families.

    The collector of cycles is held off, as a build holds it off, and for datasketch too.
    """
    gc.collect()
    gc.disable()
    start = time.process_time()
    fingerprints = [fingerprint(name, text) for name, text in made.texts.items()]
    printed = time.process_time()
    families = trace(fingerprints, {})
    spent = time.process_time() - start
    gc.enable()
    return spent, printed - start, families


def report(made: Draw, number: int, *, beside: bool) -> Iterator[str]:
    """The figures of one draw, and those of datasketch beside them."""
    spent, printing, families = middle(made)
    size = sum(map(len, made.texts.values())) / 1e6
    yield f"{len(made.texts)} documents, {size:.1f} million characters, draw {number}"
    yield from score(made, families)
    yield f"text to prints {printing:.1f} s, prints to families {spent - printing:.1f} s"
    yield f"memory {memory():.2f} GB"
    if beside:
        peer = with_datasketch(made.texts)
        yield f"datasketch {peer:.1f} s, {peer / spent:.1f} times as long"


def middle(made: Draw) -> tuple[float, float, tuple[Family, ...]]:
    """The median of a few runs."""
    runs = sorted((timed(made) for _ in range(RUNS)), key=lambda run: run[0])
    return runs[RUNS // 2]


def memory() -> float:
    """Peak of this process, in GB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def main() -> int:
    """Run one draw and print its figures; with `--growth`, what the sizes cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--draw", type=int, default=2)
    parser.add_argument("--datasketch", action="store_true")
    parser.add_argument("--growth", action="store_true", help="1,000, 10,000 and 100,000 documents")
    parser.add_argument("--json", action="store_true", help="only what it cost, as a list")
    given = parser.parse_args()
    if given.datasketch and not PEERS.exists():
        parser.error("datasketch is not set up; run `make bench-peers` first")
    if given.growth:
        costs, growth = grown(LADDER, given.draw)
        for size, cost in zip(LADDER, costs, strict=True):
            print(f"{size:,} documents: {cost.seconds:.2f} s, {cost.memory:.2f} GB")
        print(f"exponent {growth:.2f}")
    elif given.json:
        made = draw(given.documents, given.draw)
        spent, _, _ = middle(made)
        cost = Cost(spent, memory(), with_datasketch(made.texts) if given.datasketch else 0.0)
        print(json.dumps(cost))
    else:
        made = draw(given.documents, given.draw)
        for line in report(made, given.draw, beside=given.datasketch):
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
