"""Answers found among contradicting sources, away from treaties, beside a plain vote.

    python -m benchmarks.truth FOLDER

FOLDER holds `heritages`, `book` and `population`, public collections for what is
called truth discovery. Each collection is told to `foedera.reconcile` as claims about
instruments: a place of signature for the place of a heritage site, signatories for
the authors of a book, a number of articles for the population of a town. Nothing is
set for a collection: all figures come from the constants in `reconcile.accuracy`.

The numbers of a town's population are the edits of one page in the order in which they
were made: a bot that gives half of them agrees with another editor on 282 of the 371
numbers in dispute, on 204 with the edit just before. So an editor tells a number when he
writes it, and copies it when he leaves it as it stood; the plain vote counts both.

How it is scored was fixed before anything was reconciled. Heritages: the most
specific of the claimed places that lie on the true path. Books: the same set of
surnames, whatever order and first names. Population: the same number; of 308 true
numbers, those of towns and years that somebody claims. A tie in the plain vote counts
for the share of the tied answers that are right. The vote of .777 beside which the best
figure for population is asked, .861, is 234 of 301 and no count of 308 (239 are .776, 240
are .779). Papers count otherwise: their plain vote, .815, is 251 of all 308, and lies
above what a fair share of the ties gives. A second row counts all 308 and gives a tie in
the plain vote to the number that stands first in the file, the nearest that the data allow.
"""

import argparse
import csv
import html
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from foedera.identity.model import FiledClaim, Identity
from foedera.reconcile.dense import LEFT_OUT
from foedera.reconcile.from_claims import reconcile
from foedera.reconcile.model import Finding

Told: TypeAlias = dict[str, list[tuple[str, str]]]
"""For each question, (source, value)."""

PLACE, NUMBER, NAMES = "signature.place", "article.count", "signatory"
TRUE_NUMBER = re.compile(r"(.*), (\d{4}), (\d+)")


@dataclass(frozen=True, slots=True)
class Figure:
    """What came of one collection.

    Attributes:
        name: of the collection.
        scored: questions scored.
        vote: share that a plain vote answers rightly.
        ours: share that `foedera.reconcile` answers rightly.
        learned: whether claims were dense enough to learn from.
    """

    name: str
    scored: int
    vote: float
    ours: float
    learned: bool


def findings(told: Told, name: str) -> dict[str, list[Finding]]:
    """What the reconciler finds, by question."""
    found: dict[str, list[Finding]] = defaultdict(list)
    claims = claims_of(told, name)
    for finding in reconcile(claims, Identity(instruments=(), links=()), (), {}).findings:
        found[finding.instrument].append(finding)
    return found


def claims_of(told: Told, name: str) -> list[FiledClaim]:
    """What is told as claims on one property of as many instruments."""
    said = [(q, s, v) for q in sorted(told) for s, v in sorted(set(told[q]))]
    return [_claim(number, q, s, v, name) for number, (q, s, v) in enumerate(said)]


def _claim(number: int, question: str, source: str, value: str, name: str) -> FiledClaim:
    return FiledClaim(
        number=number,
        witness=source,
        start=number,
        end=number + len(value),
        quote=value,
        property=name,
        value=value,
        modality="asserted",
        rule="benchmark",
        instrument=question,
    )


def by_vote(said: Iterable[tuple[str, str]], right: Callable[[str], bool]) -> float:
    """The share of the answers with most votes that are right."""
    votes = Counter(value for _, value in said)
    most = [value for value, count in votes.items() if count == max(votes.values())]
    return sum(map(right, most)) / len(most)


def heritages(folder: Path) -> Figure:
    """Places, each told as the path from itself outwards, as far as its name is known."""
    paths = _paths(_rows(folder / "hierarchy.csv"))
    told: Told = defaultdict(list)
    for row in _rows(folder / "claims.csv"):
        told[row["obj"]].append((row["src"], paths(row["value"])))
    truth = {row["obj"]: row["value"] for row in _rows(folder / "groundtruths.csv")}
    found = findings(told, PLACE)
    vote = ours = 0.0
    for site, true in truth.items():
        best = _finest({value for _, value in told[site]}, true)
        vote += by_vote(told[site], best.__eq__)
        ours += found[site][0].value == best
    size = len(truth)
    return Figure("heritages", size, vote / size, ours / size, _is_learned(found))


def _paths(rows: Iterable[Mapping[str, str]]) -> Callable[[str], str]:
    """A name with what it lies in; one that several places have stands alone above its like."""
    names: dict[str, str] = {}
    within: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        names[row["ID"]] = row["name"]
        if row["parentID"] not in {"-1", "0"}:
            within[row["name"]].add(names[row["parentID"]])

    @cache
    def path(name: str) -> str:
        outer = within.get(name, set())
        return f"{name} / {path(next(iter(outer)))}" if len(outer) == 1 else name

    return path


def _finest(values: Iterable[str], true: str) -> str:
    """The most specific of the places on the true path."""
    on_it = f",{true},"
    lying = [value for value in values if f",{value.partition(' / ')[0]}," in on_it]
    return min(lying, key=lambda value: on_it.index(f",{value.partition(' / ')[0]},"))


def population(folder: Path) -> tuple[Figure, Figure]:
    """Numbers: of the towns and years that somebody claims, and of all."""
    rows: Told = defaultdict(list)
    for row in _rows(folder / "claims.csv"):
        rows[f"{row['object']} {row['property']}"].append((row["source"], row["value"]))
    told = {town: _written(edits) for town, edits in rows.items()}
    truth: dict[str, str] = {}
    for line in (folder / "truth.txt").read_text(encoding="utf-8").splitlines():
        if match := TRUE_NUMBER.fullmatch(line.strip()):
            truth[f"{match[1]} Population{match[2]}"] = match[3]
    asked = [town for town in truth if town in told]
    found = findings(told, NUMBER)
    vote = sum(by_vote(rows[town], truth[town].__eq__) for town in asked)
    ours = sum(found[town][0].value == truth[town] for town in asked)
    first = sum(_first_of_most(rows[town]) == truth[town] for town in asked)
    learned, all_of = _is_learned(found), len(truth)
    return (
        Figure("population", len(asked), vote / len(asked), ours / len(asked), learned),
        Figure("population, all", all_of, first / all_of, ours / all_of, learned),
    )


def _written(edits: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Who wrote which number: one that an edit of the page leaves as it stood is a copy."""
    return [edit for before, edit in pairwise([("", ""), *edits]) if edit[1] != before[1]]


def _first_of_most(said: Sequence[tuple[str, str]]) -> str:
    """The value with most votes; of several, the one told first."""
    return Counter(value for _, value in said).most_common(1)[0][0]


def books(folder: Path) -> Figure:
    """Lists of authors, each author a signatory of the book."""
    lists: Told = defaultdict(list)
    for line in (folder / "claims.tsv").read_text(encoding="utf-8").splitlines():
        source, book, _, authors = line.split("\t")
        if names := surnames(authors):
            lists[book].append((source, " ".join(sorted(names))))
    truth: dict[str, frozenset[str]] = {}
    for line in (folder / "gold.tsv").read_text(encoding="utf-8").splitlines():
        book, _, authors = line.partition("\t")
        if authors:
            truth[book] = surnames(authors)
    told = {b: [(s, n) for s, names in said for n in names.split()] for b, said in lists.items()}
    found = findings(told, NAMES)
    ours = sum(_standing(found[book]) == true for book, true in truth.items())
    vote = sum(by_vote(lists[b], " ".join(sorted(true)).__eq__) for b, true in truth.items())
    learned = any(each.reason.endswith(LEFT_OUT) for some in found.values() for each in some)
    return Figure("book", len(truth), vote / len(truth), ours / len(truth), learned)


def _standing(found: Sequence[Finding]) -> frozenset[str]:
    return frozenset(str(each.value) for each in found if not each.reason.endswith(LEFT_OUT))


BETWEEN = re.compile(r"\([^)]*\)|[;/&~|]|\b(?:editors?:|authors?:|and|with|by)(?=\W)")
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
PARTICLES = frozenset("van von de la le del der den di da mac o st el al ben".split())
NO_NAMES = frozenset(
    "unknown not available jr sr ii iii iv phd dr md et al edt ed eds editor editors author na n"
    " various prof professor".split()
)
"""Words in lists of authors that name nobody."""


def surnames(authors: str) -> frozenset[str]:
    """The surnames in a list of authors, in any of the usual ways to write one."""
    letters = unicodedata.normalize("NFKD", html.unescape(authors).lower())
    text = "".join(letter for letter in letters if not unicodedata.combining(letter))
    if "not available" in text:
        return frozenset()
    found = {name for piece in BETWEEN.split(text) if piece for name in _in_piece(piece)}
    return frozenset(name.replace("'", "").replace("-", "") for name in found if len(name) > 1)


def _in_piece(piece: str) -> Iterator[str]:
    """Surnames between two separators: "Last, First", "First Last", or several run together."""
    parts = [
        words
        for part in piece.split(",")
        if (words := [w for w in WORD.findall(part.replace(".", " ")) if w not in NO_NAMES])
    ]
    if not parts:
        return
    single = [len(words) == 1 for words in parts]
    is_pairs = len(parts) % 2 == 0
    if len(parts) <= 2:  # noqa: PLR2004 - one name, turned round or not, or two
        yield parts[0][-1]
        if len(parts) > 1 and _are_two_people(*parts):
            yield parts[1][-1]
    elif is_pairs and all(single[::2]):
        yield from (words[0] for words in parts[::2])
    elif all(single):
        yield from (words[0] for words in parts)
    elif single[0] or parts[0][0] in PARTICLES:
        yield parts[0][-1]
        yield from (words[-1] for words in parts[1:-1] if len(words) > 1)
    else:
        yield from (words[-1] for words in parts)


def _are_two_people(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether both are a first name with a last, not a last name with first names."""
    whole = len(one) > 1 and len(other) > 1
    return whole and len(one[-1]) > 1 and len(other[-1]) > 1 and one[0] not in PARTICLES


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _is_learned(found: Mapping[str, Sequence[Finding]]) -> bool:
    return any("Weighed by how often" in each.reason for some in found.values() for each in some)


def main() -> None:
    """Run all three and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    sys.stdout.write("collection       scored  plain vote  foedera  accuracy learned\n")
    numbers = population(folder / "population")
    for figure in (heritages(folder / "heritages"), books(folder / "book"), *numbers):
        told = f"{figure.scored:6}  {figure.vote:10.3f}  {figure.ours:7.3f}  "
        sys.stdout.write(f"{figure.name:15}  {told}{'yes' if figure.learned else 'no'}\n")


if __name__ == "__main__":
    main()
