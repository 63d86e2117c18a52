"""Measure the program and write the rows to RESULTS.md.

    make bench

Every row says what was measured, the figure, and the limit it is held to where
there is one; the status is 1 when a limit is passed. Times are the best of several
runs, because everything else on a machine only ever adds. `--large` adds a corpus a
hundred times the first.

To add a row, write a function that yields rows and list it in `MEASURES`.
"""

import argparse
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks import aligned, cutting, families, reading
from benchmarks.documents import documents
from benchmarks.identity import alone, growth
from benchmarks.names import BESIDE, pace, texts

from foedera.claims import from_passages
from foedera.passages import from_witness
from foedera.readers import from_bytes

HERE = Path(__file__).resolve().parent
EXAMPLE = HERE.parent / "examples" / "baltic"
BASE = 60
"""Documents in the first corpus."""
GROWTH, HELP, DEMO = 1.10, 8, 30
"""Limits: an exponent, a multiple of an empty interpreter, seconds."""
SMALL = 10
"""The largest scale that is measured unless `--large` is given."""
LINKED, LINK_GROWTH = (10_000, 100_000), 1.15
"""Mentions to link, and the exponent that the processor's time is held to."""
COPIED, TIMES, COPY_GROWTH = 20_000, 5, 1.15
"""Documents among which copies are sought, times datasketch's speed, and an exponent."""
PAIRS = 120
"""Pairs of documents that share passages, of each size."""
MEGABYTES = 20.0
"""Of text without treaties, and of treaty documents of which claims are made."""
PACE = 20
"""Megabytes of running text a second, in which one core finds the names."""


class Row(NamedTuple):
    """One line of the table.

    Attributes:
        what: what was measured.
        figure: the result, with its unit.
        limit: what it is held to, "" for nothing.
        kept: whether it is within the limit.
    """

    what: str
    figure: str
    limit: str = ""
    kept: bool = True


def best(measured: Callable[[], object], runs: int) -> float:
    """Seconds of the fastest of `runs` calls."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        measured()
        times.append(time.perf_counter() - began)
    return min(times)


def corpus(folder: Path, scale: int) -> list[Path]:
    """The files of a generated corpus of `scale` × `BASE` documents."""
    folder.mkdir()
    for name, text in documents(BASE * scale):
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


def decoded(paths: list[Path]) -> int:
    """Read and decode; the length of it all."""
    return sum(len(path.read_bytes().decode("utf-8")) for path in paths)


def stages(paths: list[Path], runs: int) -> dict[str, float]:
    """Seconds of each stage over the same documents, each given what the one before made."""
    sources = [(path.name, path.read_bytes()) for path in paths]
    witnesses = [witness for name, data in sources for witness in from_bytes.read(name, data)]
    cuts = [from_witness.cut(witness) for witness in witnesses]
    return {
        "reading": best(lambda: [from_bytes.read(name, data) for name, data in sources], runs),
        "passages": best(lambda: [from_witness.cut(witness) for witness in witnesses], runs),
        "claims": best(lambda: [from_passages.read(cut) for cut in cuts], runs),
    }


def text_to_claims(scales: tuple[int, ...]) -> Iterator[Row]:
    """From text to claims, as a multiple of reading and decoding the same bytes."""
    totals: list[tuple[int, float]] = []
    for scale in scales:
        with tempfile.TemporaryDirectory() as folder:
            paths = corpus(Path(folder) / "corpus", scale)
            size = sum(path.stat().st_size for path in paths)
            floor = best(lambda paths=paths: decoded(paths), 5)  # type: ignore[misc]
            spent = stages(paths, 3)
        total = floor + sum(spent.values())
        totals.append((scale, total))
        parts = ", ".join(f"{name} {seconds / floor:.0f}×" for name, seconds in spent.items())
        yield Row(
            f"text to claims, {len(paths)} documents, {size / 1e6:.2f} MB",
            f"{total / floor:.0f}× decoding ({parts}); {size / total / 1e6:.2f} MB/s",
        )
    (small, first), (large, last) = totals[0], totals[-1]
    exponent = math.log(last / first) / math.log(large / small)
    yield Row(
        "growth of text to claims with the size",
        f"exponent {exponent:.2f}",
        f"{GROWTH:.2f}",
        exponent <= GROWTH,
    )


def run(words: list[str]) -> tuple[float, int]:
    """Wall seconds and peak memory in MB of one child process."""
    began = time.perf_counter()
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(
            f"{' '.join(words)} ended with status {child.returncode}; nothing was measured."
        )
    peak = usage.ru_maxrss if sys.platform == "linux" else usage.ru_maxrss // 1024
    return time.perf_counter() - began, peak // 1024


def foedera() -> str:
    """The program beside this interpreter."""
    return str(Path(sys.executable).parent / "foedera")


def passages(_scales: tuple[int, ...]) -> Iterator[Row]:
    """From bytes to passages: text, HTML and PDF, and the memory over one large document."""
    for name, files in cutting.kinds(BESIDE):
        floor, read, cut = cutting.multiple(files)
        size = sum(len(data) for _, data in files)
        total = floor + read + cut
        yield Row(
            f"text, HTML to passages: {name}, {size / 1e6:.1f} MB",
            f"{total / floor:.0f}× read + decode (reading {read / floor:.0f}×, passages "
            f"{cut / floor:.0f}×); {size / total / 1e6:.0f} MB/s",
            f"{cutting.MULTIPLE}×",
            total <= cutting.MULTIPLE * floor,
        )
    ours, plain = cutting.pdf_speeds()
    yield Row(
        "PDF to passages against pypdfium2's plain extraction",
        f"{ours / plain:.2f}× its pages a second ({ours:.0f} against {plain:.0f})",
        f"{cutting.SHARE}×",
        ours >= cutting.SHARE * plain,
    )
    peak, most = cutting.memory(), cutting.MEMORY * cutting.LARGE + cutting.BASE
    yield Row(
        f"peak memory, one document of {cutting.LARGE} MB to passages",
        f"{peak} MB",
        f"{most} MB",
        peak <= most,
    )


def start(_scales: tuple[int, ...]) -> Iterator[Row]:
    """How long the command line takes to say its help."""
    empty = min(run([sys.executable, "-c", "pass"])[0] for _ in range(10))
    helped = min(run([foedera(), "--help"])[0] for _ in range(10))
    ratio = helped / empty
    yield Row(
        "`foedera --help` against `python -c pass`",
        f"{ratio:.1f}× ({helped * 1000:.0f} ms against {empty * 1000:.0f} ms)",
        f"{HELP}×",
        ratio <= HELP,
    )


def builds(scales: tuple[int, ...]) -> Iterator[Row]:
    """Whole builds: wall time and peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "example.foedera")
        wall, peak = run([foedera(), "build", str(EXAMPLE), "--output", output])
        yield Row("build of `examples/baltic`", f"{wall:.1f} s, {peak} MB at most")
        times = []
        for scale in scales[:2]:
            made = Path(folder) / f"corpus-{scale}"
            count = len(corpus(made, scale))
            wall, peak = run([foedera(), "build", str(made), "--output", output])
            times.append(wall)
            yield Row(f"build of {count} generated documents", f"{wall:.1f} s, {peak} MB at most")
    wall, peak = run([foedera(), "demo"])
    yield Row("`foedera demo`", f"{wall:.1f} s, {peak} MB at most", f"{DEMO} s", wall <= DEMO)


def linking(_scales: tuple[int, ...]) -> Iterator[Row]:
    """Mentions linked to instruments, and how the time grows with their number."""
    spent: list[tuple[int, float]] = []
    for count in LINKED:
        seconds, memory, precision, recall = min(alone(count, 2) for _ in range(2))
        spent.append((count, seconds))
        yield Row(
            f"linking {count:,} generated mentions",
            f"{seconds:.1f} s of processor, {memory} MB more; "
            f"precision {precision:.3f}, recall {recall:.3f}",
        )
    exponent = growth(*spent)
    yield Row(
        "growth of linking with the mentions",
        f"exponent {exponent:.2f}",
        f"{LINK_GROWTH:.2f}",
        exponent <= LINK_GROWTH,
    )


def claims(_: tuple[int, ...]) -> Iterator[Row]:
    """Anchors over any text, claims over treaty documents, and the peers beside them."""
    floor, spent = reading.anchors(MEGABYTES)
    yield Row(
        f"anchors in text that is not about treaties, {MEGABYTES:.0f} MB",
        f"{spent / floor:.1f}× read + decode",
        f"{reading.ANCHORS}×",
        spent <= reading.ANCHORS * floor,
    )
    costs = [reading.alone(MEGABYTES * part) for part in (0.01, 0.1, 1.0)]
    whole = costs[-1]
    ratio = whole.claims / whole.decoding
    yield Row(
        f"passages to claims, {whole.documents:,} treaty documents, {MEGABYTES:.0f} MB, one core",
        f"{ratio:.0f}× read + decode; {whole.size / whole.claims / 1e6:.2f} MB/s",
        f"{reading.CLAIMS}×",
        ratio <= reading.CLAIMS,
    )
    exponent = reading.exponent(costs[0], whole)
    grown = whole.memory / costs[1].memory
    yield Row(
        "growth of passages to claims, 1 : 10 : 100",
        f"exponent {exponent:.2f}",
        f"{reading.GROWTH:.2f}",
        exponent <= reading.GROWTH,
    )
    peaks = ", ".join(f"{one.memory / 1000:.0f} MB" for one in costs)
    yield Row(
        "memory of passages to claims, 1 : 10 : 100",
        f"{peaks}; {grown:.2f} × from 10 to 100",
        f"{reading.MEMORY:.2f} ×",
        grown <= reading.MEMORY,
    )
    for name, multiple in reading.peers():
        yield Row(
            f"{name}, {reading.SHARED} MB of the same documents", f"{multiple:,.0f}× read + decode"
        )


def copies(scales: tuple[int, ...]) -> Iterator[Row]:
    """From text to families beside datasketch, how that grows, and how exactly passages are bounded."""
    beside = families.PEERS.exists()
    whole = families.sized(COPIED, 2, beside=beside)
    yield Row(
        f"text to families, {COPIED:,} generated documents",
        f"{whole.seconds:.1f} s of processor, {whole.memory:.2f} GB",
    )
    if beside:
        yield Row(
            "datasketch's whole job over the same documents",
            f"{whole.peer:.1f} s, {whole.peer / whole.seconds:.1f} times as long",
            f"{TIMES} times",
            whole.peer >= TIMES * whole.seconds,
        )
    sizes = families.LADDER if max(scales) > SMALL else families.LADDER[:-1]
    costs, exponent = families.grown(sizes, 2)
    told = ", ".join(f"{cost.seconds:.2f} s and {cost.memory:.2f} GB" for cost in costs)
    yield Row(
        f"growth of text to families, {' : '.join(f'{size:,}' for size in sizes)} documents",
        f"exponent {exponent:.2f} ({told})",
        f"{COPY_GROWTH:.2f}",
        exponent <= COPY_GROWTH,
    )
    for size, means in aligned.measured(2, PAIRS):
        yield Row(
            f"bounds of copied passages, {PAIRS} pairs of {size // 1000} kB",
            f"character F1 {means['all']:.3f} ({means['reordered']:.3f} of those reordered)",
            f"{aligned.SIZES[size]:.2f}",
            means["all"] >= aligned.SIZES[size],
        )


def naming(_scales: tuple[int, ...]) -> Iterator[Row]:
    """Participants found in running text of the corpora, where they are at hand."""
    if not (BESIDE / "corpus").is_dir():
        return
    speed, found = pace(texts(BESIDE))
    yield Row(
        "names in running text, seven languages",
        f"{speed:.0f} MB/s a core, {found} found",
        f"{PACE} MB/s",
        speed >= PACE,
    )


MEASURES = (text_to_claims, passages, claims, start, builds, linking, copies, naming)


def machine() -> str:
    """What the figures were measured on, without its name."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    model = next(
        (line.split(":")[1].strip() for line in lines if line.startswith("model name")), ""
    )
    return (
        f"{model or platform.machine()}, {os.cpu_count()} cores, {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def table(rows: list[Row]) -> str:
    """The rows as Markdown."""
    head = (
        f"# Results\n\nWritten by `make bench`; measured on {machine()}.\n\n"
        f"| what | figure | limit | kept |\n|---|---|---|---|\n"
    )
    return head + "".join(
        f"| {row.what} | {row.figure} | {row.limit} | {('yes' if row.kept else 'NO') if row.limit else ''} |\n"
        for row in rows
    )


def main() -> int:
    """Measure everything; 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description="Measure the program and write RESULTS.md.")
    parser.add_argument(
        "--large",
        action="store_true",
        help="also a corpus a hundred times the first",
    )
    parser.add_argument("--output", type=Path, default=HERE / "RESULTS.md")
    given = parser.parse_args()
    scales = (1, 10, 100) if given.large else (1, 10)
    rows: list[Row] = []
    for measure in MEASURES:
        for row in measure(scales):
            print(f"{row.what}: {row.figure}", flush=True)
            rows.append(row)
    given.output.write_text(table(rows), encoding="utf-8")
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
