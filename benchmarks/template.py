"""How many stretches of different treaties are linked by the words that treaties share.

    python -m benchmarks.template FOLDER --draw 2

FOLDER holds texts of different treaties (`*.txt`), of one pattern the better. 2,000
stretches of 3,000 characters are drawn from them, each made a witness of its own, and
those that come to be in one family with a stretch of another treaty are counted. That
is nobody's copying: treaties of one pattern share whole chapters. Thresholds were
fixed on draw 1; other draws score them.
"""

import argparse
import random
import sys
from pathlib import Path

from foedera.families.from_passages import prints, trace
from foedera.families.prints import Prints
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

SIZE = 3_000
COUNT = 2_000


def stretches(texts: dict[str, str], draw: int) -> list[tuple[str, int]]:
    """Names and offsets of the stretches of a draw, in order."""
    every = [
        (name, start)
        for name, text in sorted(texts.items())
        for start in range(0, max(1, len(text) - SIZE // 2), SIZE)
    ]
    chance = random.Random(draw)  # noqa: S311 - a benchmark's draw, the same each time
    return sorted(chance.sample(every, min(COUNT, len(every))))


def linked(texts: dict[str, str], drawn: list[tuple[str, int]]) -> set[str]:
    """The stretches that are in a family with another treaty's."""
    made: list[Prints] = []
    for name, start in drawn:
        data = texts[name][start : start + SIZE].encode()
        made += [prints(cut(witness)) for witness in read(f"{name}#{start}.txt", data)[:1]]
    found: set[str] = set()
    for family in trace(made, {}):
        names = {member.witness for member in family.members}
        if len({name.partition("#")[0] for name in names}) > 1:
            found |= names
    return found


def main() -> None:
    """Run one draw and print its figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--draw", type=int, default=2)
    given = parser.parse_args()
    files = sorted(given.folder.rglob("*.txt"))
    texts = {file.name: file.read_text(encoding="utf-8", errors="replace") for file in files}
    drawn = stretches(texts, given.draw)
    count = len(linked(texts, drawn))
    sys.stdout.write(
        f"draw {given.draw}: {count} of {len(drawn)} stretches linked, {count / len(drawn):.2%}\n"
    )


if __name__ == "__main__":
    main()
