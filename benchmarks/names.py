"""States' names with a year, and names in running text: how well and how fast.

    python -m benchmarks.names --shared ../shared --peer .venv-peer/bin/python \
        --countrycode codelist_without_cldr.csv

Names: every name of the lists of states of the Correlates of War and of Gleditsch and
Ward, each in the first, the middle and the last year of its spell, and every party of
the register of the United Kingdom's treaties in the year in which it stands most often.
A name is right when it leads to the list's own number; in the register, when it leads
to the participant that `register_names.csv` was checked by hand to hold ("KOREA" of
1964 signed as the Republic; nobody can say who the "West Indies" of 1947 were, which
counts as an error whatever is answered). Silence counts as an error, as the wrong
state does.

`--peer` is an interpreter that has country_converter. `--countrycode` is the codelist that
the authors of countrycode (R) publish (`dictionary/codelist_without_cldr.csv`); its English
expressions are read as its R code reads them: without case, over all rows that have the
wanted code, and a name that several fit has none. Peers take no year, so one is right
when it gives the number, or the alpha-3 code, of anyone that the right one came of or
became: its errors are names that it does not know, and states of another line.

Text: the names found in the documents of several corpora, in megabytes a second of one
core; the best of three runs.
"""

import argparse
import csv
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from foedera.gazetteer.model import Participant
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import participant, participants, resolve, same_line

BESIDE = Path(__file__).resolve().parents[2] / "shared"

REGISTER = Path(__file__).resolve().with_name("register_names.csv")
"""The register's 517 names of parties, each with its year and the participant that is right."""

PEER = """
import json, logging, sys
import country_converter
logging.disable(logging.CRITICAL)
convert = country_converter.CountryConverter().convert
names = json.load(sys.stdin)
def said(name, to):
    found = convert(name, to=to, not_found="")
    return "" if isinstance(found, list) else str(found)
json.dump({name: [said(name, "ISO3"), said(name, "GWcode")] for name in names}, sys.stdout)
"""


class Asked(NamedTuple):
    """A name with its year, and every participant that would be right."""

    name: str
    year: str
    right: tuple[Participant, ...]


class Score(NamedTuple):
    """How many were asked, how many led to the right state, how many to another."""

    asked: int
    right: int
    wrong: int

    @property
    def errors(self) -> float:
        """Share of names that did not lead to the right state."""
        return 1 - self.right / self.asked

    def __str__(self) -> str:
        """The share of right answers, with the counts."""
        return f"{self.right / self.asked:.4f} ({self.right} of {self.asked}, {self.wrong} wrong)"


def listed(shared: Path) -> Iterator[Asked]:
    """Names of both lists in three years of each spell."""
    reference = shared / "reference"
    for row in _rows(reference / "states2016.csv"):
        right = tuple(p for p in participants().values() if str(p.cow) == row["ccode"])
        yield from _spell(row["statenme"], row["styear"], row["endyear"], right)
    for row in _rows(reference / "gw_states.csv"):
        code = str(int(float(row["gwcode"])))
        right = tuple(p for p in participants().values() if str(p.gw) == code)
        yield from _spell(row["statename"], row["startdate"], row["enddate"], right)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def _spell(name: str, since: str, until: str, right: tuple[Participant, ...]) -> Iterator[Asked]:
    first, last = int(since[:4]), int(until[:4])
    for year in sorted({first, (first + last) // 2, last}):
        yield Asked(name, str(year), right)


def registered() -> Iterator[Asked]:
    """Every party of the register in the year in which it stands most often."""
    for row in _rows(REGISTER):
        known = row["participant"]
        yield Asked(row["name"], row["year"], (participant(known),) if known else ())


def ours(asked: Iterable[Asked]) -> Score:
    """The program's score."""
    all_asked = list(asked)
    found = [resolve(one.name, on=one.year).id for one in all_asked]
    right = [
        f is not None and participant(f) in a.right for a, f in zip(all_asked, found, strict=True)
    ]
    wrong = sum(f is not None and not r for f, r in zip(found, right, strict=True))
    return Score(len(all_asked), sum(right), wrong)


class Codes(NamedTuple):
    """What a peer says of a name: alpha-3 code and Gleditsch–Ward number, "" for nothing."""

    iso3: str
    gw: str


def country_converter(names: Sequence[str], interpreter: Path) -> dict[str, Codes]:
    """What country_converter says of each name."""
    told = subprocess.run(
        [interpreter, "-c", PEER],
        input=json.dumps(names),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return {name: Codes(*codes) for name, codes in json.loads(told).items()}


def countrycode(names: Sequence[str], codelist: Path) -> dict[str, Codes]:
    """What countrycode's published expressions say of each name."""
    table = _rows(codelist)
    known = [(re.compile(row["country.name.en.regex"], re.IGNORECASE), row) for row in table]

    def said(name: str, column: str) -> str:
        codes = [row[column] for fits, row in known if row[column] and fits.search(name.strip())]
        return codes[0] if len(codes) == 1 else ""

    return {name: Codes(said(name, "iso3c"), said(name, "gwn")) for name in names}


def peers(asked: Iterable[Asked], said: Callable[[Sequence[str]], dict[str, Codes]]) -> Score:
    """A peer's score on the same names."""
    all_asked = list(asked)
    codes = said(sorted({one.name for one in all_asked}))
    right = [_is_right(codes[one.name], one.right) for one in all_asked]
    wrong = sum(any(codes[a.name]) and not r for a, r in zip(all_asked, right, strict=True))
    return Score(len(all_asked), sum(right), wrong)


def _is_right(codes: Codes, right: Iterable[Participant]) -> bool:
    """Whether the peer's codes are those of the right one, its forebears or its heirs."""
    iso3, number = codes
    given = [
        p
        for p in participants().values()
        if (iso3 and p.iso3 == iso3) or (number and str(p.gw) == number)
    ]
    return any(same_line(a.id, b.id) or same_line(b.id, a.id) for a in given for b in right)


def texts(shared: Path) -> list[str]:
    """Running text of several corpora, in several languages."""
    folders = ("wikipedia_treaties", "frus_ocr", "manytreaties", "dutch_treaties", "lts_unts")
    paths = [
        p for folder in folders for p in sorted((shared / "corpus" / folder / "docs").iterdir())
    ]
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths[:400]]


def pace(all_texts: list[str]) -> tuple[float, int]:
    """Megabytes a second and names found; the best of three runs."""
    size = sum(len(text.encode()) for text in all_texts)
    find_participants("Latvia")
    best, count = 0.0, 0
    for _ in range(3):
        began = time.process_time()
        count = sum(len(find_participants(text)) for text in all_texts)
        best = max(best, size / (time.process_time() - began) / 1e6)
    return best, count


def main() -> int:
    """Print the figures; 1 when the program is not right often enough."""
    parser = argparse.ArgumentParser(description="Score names with a year, and names in text.")
    parser.add_argument("--shared", type=Path, default=BESIDE)
    parser.add_argument("--peer", type=Path, help="an interpreter that has country_converter")
    parser.add_argument("--countrycode", type=Path, help="countrycode's published codelist")
    given = parser.parse_args()
    beside: dict[str, Callable[[Sequence[str]], dict[str, Codes]]] = {}
    if given.peer:
        beside["country_converter"] = partial(country_converter, interpreter=given.peer)
    if given.countrycode:
        beside["countrycode"] = partial(countrycode, codelist=given.countrycode)
    kept = True
    for label, asked in (("lists", listed(given.shared)), ("register", registered())):
        names = list(asked)
        mine = ours(names)
        kept &= mine.right / mine.asked >= 0.99  # noqa: PLR2004  (what is asked)
        print(f"{label}: foedera {mine}", flush=True)
        for peer, said in beside.items():
            theirs = peers(names, said)
            print(f"{label}: {peer} {theirs}; errors {mine.errors / theirs.errors:.3f} of its")
            kept &= mine.errors * 5 <= theirs.errors
    speed, found = pace(texts(given.shared))
    print(f"running text: {speed:.0f} MB/s a core, {found} names")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
