"""The same treaties in two databases: which conflicts of dates are reported, and which besides.

    python -m benchmarks.pairs FILE

FILE is `same_treaty_pairs.jsonl`: a row for two entries of two databases with their
dates of signature and entry into force, and whether they are of one treaty. Two
ways are measured. *Told*: what both say is told to `foedera.reconcile` as claims about
one instrument. *Built*: each database is written as a register, with the titles it
has, and `foedera.build` has to see by itself which entries are one treaty.
"""

import argparse
import csv
import json
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from foedera.identity.model import FiledClaim, Identity
from foedera.reconcile.from_claims import reconcile
from foedera.workbench import build, open_record
from foedera.workbench.record import Record

Pair: TypeAlias = Mapping[str, Any]

BASES = {"tota": "tota_name", "manytreaties": "many_title"}
"""The databases, each with the name of its titles."""
DATES = {"signed": "signature.date", "in_force": "entry_into_force.date"}
SAME = ("same_treaty",)
"""Relations of pairs that are certainly one treaty."""

Conflict: TypeAlias = tuple[str, str, str]
"""The entries of a pair and what is disputed."""


class Reported(NamedTuple):
    """Conflicts of one treaty's dates, reported or not, and what is reported besides."""

    reported: frozenset[Conflict]
    missed: frozenset[Conflict]
    false: frozenset[str]


def read(path: Path) -> list[Pair]:
    """The rows of the file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def conflicts(pairs: Iterable[Pair]) -> frozenset[Conflict]:
    """Every conflict of dates between two entries on one treaty."""
    return frozenset(
        (pair["tota"], pair["manytreaties"], name)
        for pair in pairs
        if pair["relation"] in SAME
        for part, name in DATES.items()
        if pair[part]["agree"] is False
    )


def told(pairs: Sequence[Pair]) -> Reported:
    """What is reported when it is known which entries are one treaty."""
    one = [pair for pair in pairs if pair["relation"] in SAME]
    claims = [claim for pair in one for claim in _claims(pair)]
    found = reconcile(claims, Identity(instruments=(), links=()), (), {}).discrepancies
    disputed = frozenset((*each.instrument.split(" + "), each.property) for each in found)
    wanted = conflicts(pairs)
    return Reported(
        frozenset(wanted & disputed),
        frozenset(wanted - disputed),
        frozenset(" ".join(each) for each in disputed - wanted),
    )


def _claims(pair: Pair) -> Iterator[FiledClaim]:
    for base in BASES:
        for number, (part, name) in enumerate(DATES.items()):
            if day := pair[part][base]:
                yield FiledClaim(
                    number=number, witness=base, start=0, end=len(day), quote=day, property=name,
                    value=day, modality="asserted", rule="benchmark",
                    instrument=f"{pair['tota']} + {pair['manytreaties']}",
                )  # fmt: skip


def built(pairs: Sequence[Pair]) -> Reported:
    """What is reported when a build has to see which entries are one treaty."""
    with tempfile.TemporaryDirectory() as folder:
        registers = Path(folder) / "registers"
        registers.mkdir()
        for base, title in BASES.items():
            _register(registers / f"{base}.csv", base, title, pairs)
        record = Path(folder) / "pairs.foedera"
        build([registers], record)
        with open_record(record) as opened:
            return _reported(opened, pairs)


def _register(path: Path, base: str, title: str, pairs: Iterable[Pair]) -> None:
    """One database as a register; the parties are those that a title "A - B" names."""
    entries = {pair[base]: pair for pair in pairs}
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["title", "kind", "parties", "signed", "entry into force"])
        for pair in entries.values():
            named = re.fullmatch(r"(.{2,60}) - (.{2,60}?)(?: Agreement)?", pair[title])
            days = [pair[part][base] or "" for part in DATES]
            parties = "; ".join(named.groups()) if named else ""
            rows.writerow([pair[title], "free trade agreement", parties, *days])


def _reported(record: Record, pairs: Sequence[Pair]) -> Reported:
    """The conflicts that the record reports: each side's day is the day of an entry."""
    disputed = {
        (each.property, frozenset(str(side.value) for side in each.sides))
        for each in record.discrepancies()
    }
    days = {
        (pair["tota"], pair["manytreaties"], name): (name, frozenset(pair[part][b] for b in BASES))
        for pair in pairs
        for part, name in DATES.items()
        if pair[part]["agree"] is False
    }
    wanted = conflicts(pairs)
    unsure = {days[at] for at in days if at not in wanted and _is_unsure(at, pairs)}
    false = disputed - {days[at] for at in wanted} - unsure
    return Reported(
        frozenset(at for at in wanted if days[at] in disputed),
        frozenset(at for at in wanted if days[at] not in disputed),
        frozenset(f"{name}: {' against '.join(sorted(sides))}" for name, sides in false),
    )


def _is_unsure(at: Conflict, pairs: Iterable[Pair]) -> bool:
    return any(
        (pair["tota"], pair["manytreaties"]) == at[:2] and pair["relation"] == "unsure"
        for pair in pairs
    )


def main() -> None:
    """Measure both ways and print what was reported."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    pairs = read(parser.parse_args().file)
    for name, way in (("told", told), ("built", built)):
        found = way(pairs)
        whole = len(found.reported) + len(found.missed)
        sys.stdout.write(f"{name}: {len(found.reported)} of {whole}, {len(found.false)} false\n")
        for missed in sorted(found.missed):
            sys.stdout.write(f"  missed: {' '.join(missed)}\n")
        for false in sorted(found.false):
            sys.stdout.write(f"  false: {false}\n")


if __name__ == "__main__":
    main()
