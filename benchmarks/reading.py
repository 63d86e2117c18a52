"""What reading costs: from passages to claims, as a multiple of reading and decoding.

    python -m benchmarks.reading --megabytes 2

Rows for `make bench`: the pass that looks for anchors, over text that is not about
treaties; passages to claims on treaty documents, half articles and handbook entries,
half treaties' text; how the cost grows with their number, and the memory. All of it is
CPU time of one core. Where `make bench-peers` has set up `.venv-bench`, spaCy's small
model and dateparser read some of the same documents beside it.

Each size is measured in a process of its own, which reads one document after another
as a build does, so that its peak of memory is its own, and with the collector of cycles
held off, as a build holds it off. Cutting into passages is timed
apart and left out of the figure, since the figure is of claims.
"""

import argparse
import gc
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

from benchmarks.documents import documents
from benchmarks.everyday import pages

from foedera.claims import from_passages
from foedera.claims.capitals import small
from foedera.claims.rulebook import book
from foedera.passages import from_witness
from foedera.passages.model import PassageKind
from foedera.readers import from_bytes

HERE = Path(__file__).resolve().parent
PEERS = HERE.parent / ".venv-bench" / "bin" / "python"
MEGABYTE = 1_000_000
ANCHORS, CLAIMS, GROWTH, MEMORY = 10, 80, 1.05, 1.10
"""Limits: two multiples of read + decode, an exponent, a ratio of peaks."""
SHARED = 0.05
"""Megabytes that the peers read: they are slow."""


class Cost(NamedTuple):
    """What one process measured.

    Attributes:
        size: bytes read.
        documents: how many they were.
        decoding: CPU seconds of reading the files and decoding them, the least of several runs.
        claims: CPU seconds from passages to claims.
        memory: peak in kilobytes.
    """

    size: int
    documents: int
    decoding: float
    claims: float
    memory: int


def mixed(size: int) -> Iterator[tuple[str, str]]:
    """`size` bytes of treaty documents or a little more, half of the bytes treaties' text."""
    written = {"treaty": 0, "other": 0}
    queues: dict[str, list[tuple[str, str]]] = {"treaty": [], "other": []}
    supply = documents(1 << 30)
    for _ in count():
        side = min(written, key=lambda name: written[name])
        while not queues[side]:
            name, text = next(supply)
            queues["treaty" if name.startswith("treaty") else "other"].append((name, text))
        name, text = queues[side].pop(0)
        for waiting in queues.values():
            del waiting[50:]
        written[side] += len(text.encode("utf-8"))
        yield name, text
        if sum(written.values()) >= size:
            return


def decoding(paths: list[Path]) -> float:
    """CPU seconds of reading and decoding files, the least of five runs."""
    spent = []
    for _ in range(5):
        began = time.process_time()
        for path in paths:
            path.read_bytes().decode("utf-8")
        spent.append(time.process_time() - began)
    return min(spent)


def cost(size: int) -> Cost:
    """Read `size` bytes of treaty documents in this process, one after another."""
    for name, text in mixed(8_000):
        for witness in from_bytes.read(name, text.encode("utf-8")):
            from_passages.read(from_witness.cut(witness))
    spent, read, made = 0.0, 0, 0
    gc.collect()
    gc.disable()
    for name, text in mixed(size):
        data = text.encode("utf-8")
        read, made = read + len(data), made + 1
        for witness in from_bytes.read(name, data):
            cut = from_witness.cut(witness)
            began = time.process_time()
            from_passages.read(cut)
            spent += time.process_time() - began
    peak = peak_memory()
    with tempfile.TemporaryDirectory() as folder:
        paths = written(Path(folder), mixed(min(size, 20 * MEGABYTE)))
        floor = decoding(paths) * read / sum(path.stat().st_size for path in paths)
    return Cost(read, made, floor, spent, peak)


def peak_memory() -> int:
    """Peak of this process in kilobytes, without what the process that started it had."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def written(folder: Path, made: Iterator[tuple[str, str]]) -> list[Path]:
    """Documents as files of a folder, in order."""
    paths = []
    for number, (_, text) in enumerate(made):
        paths.append(folder / f"{number:06}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def alone(megabytes: float) -> Cost:
    """The cost of a size, measured in a process of its own."""
    words = [sys.executable, "-m", "benchmarks.reading", "--megabytes", str(megabytes)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=HERE.parent)
    return Cost(*json.loads(done.stdout))


def anchors(megabytes: float) -> tuple[float, float]:
    """CPU seconds of read + decode and of the anchor passes over text that is not about treaties."""
    rules = book()
    articles = rules.shelf("en", PassageKind.ARTICLE)
    with tempfile.TemporaryDirectory() as folder:
        made = ((str(n), page) for n, page in enumerate(pages(int(megabytes * MEGABYTE))))
        paths = written(Path(folder), made)
        floor = decoding(paths)
        texts = [path.read_text(encoding="utf-8") for path in paths]
    spent = []
    for _ in range(4):
        began = time.process_time()
        for text in texts:
            said = small(text)
            rules.worth_reading(said)
            articles.anchors(said)
        spent.append(time.process_time() - began)
    return floor, min(spent)


def peers() -> Iterator[tuple[str, float]]:
    """Each peer beside its cost as a multiple of read + decode of the documents it read."""
    if not PEERS.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        paths = written(Path(folder), mixed(int(SHARED * MEGABYTE)))
        floor = decoding(paths)
        words = [str(PEERS), str(HERE / "peers.py"), folder]
        limits = os.environ | {"OMP_NUM_THREADS": "1"}
        done = subprocess.run(words, check=True, capture_output=True, text=True, env=limits)
    for name, seconds in json.loads(done.stdout).items():
        yield name, seconds / floor


def exponent(first: Cost, last: Cost) -> float:
    """The power of the size with which the cost of claims grows."""
    return math.log(last.claims / first.claims) / math.log(last.size / first.size)


def main() -> None:
    """Measure one size and print it as JSON."""
    parser = argparse.ArgumentParser(description="Passages to claims, measured in this process.")
    parser.add_argument("--megabytes", type=float, default=2.0)
    given = parser.parse_args()
    sys.stdout.write(json.dumps(cost(int(given.megabytes * MEGABYTE))))


if __name__ == "__main__":
    main()
