"""Damage documents at random for a while, one reader after another.

    python -m tests.fuzz --seconds 600 [READER ...]

Each reader's document (`tests/readers/test_fuzz.py`) is damaged by hypothesis, a new seed
for every few hundred examples, in a process of its own until its time is over; `make fuzz`
gives each ten minutes. An example fails when reading, locating or cutting it raises, names
a place outside its text, or takes more than two seconds of a core; hypothesis then looks for
the smallest. One that kills the process is found in the file named in the report.
Ends with 1 when any failed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from tests.readers.test_fuzz import DAMAGE, DOCUMENTS, Damage, damaged, sound

from foedera.passages.from_witness import cut
from foedera.readers import pictures
from foedera.readers.from_bytes import read
from foedera.sources.model import located

LIMIT = 2.0
"""Seconds of a core that one example may take."""
LARGEST = 300_000
"""Bytes that an example grows to."""
_ROUND = 200  # examples to a seed
_GRACE = 120  # seconds to look for the smallest example that fails

GROWN = st.tuples(st.integers(0, 1 << 16), st.integers(1, 400), st.integers(1, 4_000))
"""Where a piece of the document begins, how long it is, and how often it is put there again."""


@dataclass(slots=True)
class Tally:
    """What a reader was given, and the longest it took."""

    examples: int = 0
    slowest: float = 0.0


def grown(data: bytes, growth: tuple[int, int, int] | None) -> bytes:
    """A document in which one piece stands many times."""
    if growth is None:
        return data
    at, size, times = growth
    at %= max(1, len(data))
    piece = data[at : at + size]
    return data[:at] + piece * min(times, LARGEST // max(1, len(piece))) + data[at:]


def take(name: str, data: bytes, tally: Tally) -> None:
    """Take a document through reading, locating and cutting."""
    began = time.process_time()
    for witness in read(DOCUMENTS[name][0], data):
        assert sound(witness)
        assert sound(located(witness, [(0, len(witness.text) // 2)]))
        found = cut(witness)
        length = len(found.repaired.text)
        assert all(0 <= p.start <= p.end <= length for p in found.passages)
    took = time.process_time() - began
    tally.examples += 1
    tally.slowest = max(tally.slowest, took)
    assert took < LIMIT, f"took {took:.1f} s over {len(data)} bytes"


def fuzz(name: str, seconds: float, last: Path) -> Tally:
    """Damage one reader's document until the time is over."""
    tally = Tally()
    pictures.is_there = lambda: False  # another program's faults are its own
    until = time.monotonic() + seconds
    with last.open("wb", buffering=0) as file:

        @settings(
            max_examples=_ROUND, deadline=None, database=None,
            suppress_health_check=list(HealthCheck), phases=[Phase.generate, Phase.shrink],
        )  # fmt: skip
        @given(damage=DAMAGE, growth=st.one_of(*[st.none()] * 7, GROWN))
        def example(damage: list[Damage], growth: tuple[int, int, int] | None) -> None:
            if time.monotonic() > until + _GRACE:
                return
            data = damaged(grown(DOCUMENTS[name][1], growth), damage)
            file.seek(0)
            file.truncate()
            file.write(data)
            take(name, data, tally)

        number = 0
        while time.monotonic() < until:
            number += 1
            seed(number)(example)()
    return tally


def _one(name: str, seconds: float, last: Path) -> int:
    try:
        tally = fuzz(name, seconds, last)
    except BaseException:  # noqa: BLE001  # whatever it is, it is what was looked for
        _say(f"{name}: FAILED\n{traceback.format_exc()[-6000:]}")
        return 1
    _say(f"{name}: {tally.examples} examples, slowest {tally.slowest:.2f} s")
    return 0


def _apart(name: str, seconds: float) -> bool:
    """Fuzz a reader in a process of its own; whether it held."""
    last = (
        Path(tempfile.gettempdir()) / f"foedera-fuzz-{os.getpid()}-{name.partition(' ')[0].lower()}"
    )
    words = [sys.executable, "-m", "tests.fuzz", "--seconds", str(seconds), "--one", str(last), name]  # fmt: skip
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    sys.stdout.write(done.stdout)
    if done.returncode not in (0, 1):
        _say(f"{name}: DIED with {done.returncode} over {last}\n{done.stderr[-4000:]}")
    elif done.returncode == 0:
        last.unlink(missing_ok=True)
    return done.returncode == 0


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main() -> int:
    """Fuzz the readers named, or all."""
    parser = argparse.ArgumentParser(description="Damage documents at random.")
    parser.add_argument("readers", nargs="*", metavar="READER", help=", ".join(DOCUMENTS))
    parser.add_argument("--seconds", type=float, default=600, help="for each reader")
    parser.add_argument("--jobs", type=int, default=1, help="readers at a time")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    given_words = parser.parse_args()
    unknown = [name for name in given_words.readers if name not in DOCUMENTS]
    if unknown:
        parser.error(f"no reader {unknown[0]!r}; there are: {', '.join(DOCUMENTS)}")
    if given_words.one:
        return _one(given_words.readers[0], given_words.seconds, given_words.one)
    names = given_words.readers or list(DOCUMENTS)
    with ThreadPoolExecutor(given_words.jobs) as pool:
        held = list(pool.map(lambda name: _apart(name, given_words.seconds), names))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
