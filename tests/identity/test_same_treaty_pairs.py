"""Trade agreements from two collections: the same treaty is one, its siblings stay apart.

The documents are other people's and stay outside the project; without them this skips.
"""

import json
from pathlib import Path

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Reading
from foedera.families.from_passages import prints, trace
from foedera.families.model import FamilyKind
from foedera.families.prints import Prints
from foedera.identity.from_claims import link
from foedera.identity.model import MentionKey
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

ASKED = 0.95


def pairs(corpus: Path) -> list[dict[str, str]]:
    lines = (corpus / "same_treaty_pairs.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read_all(paths: list[Path]) -> tuple[list[Reading], list[Prints]]:
    cuts = [cut(witness) for path in paths for witness in read(path.name, path.read_bytes())]
    return [read_claims(each) for each in cuts], [prints(each) for each in cuts]


@pytest.fixture(scope="module")
def subjects(shared: Path) -> dict[str, str]:
    """The instrument that each document of the pairs is about."""
    corpus = shared / "corpus"
    if not (corpus / "same_treaty_pairs.jsonl").is_file():
        pytest.skip("the pairs of trade agreements stand beside the checkout, in ../shared/corpus")
    paths = {
        corpus / folder / "docs" / f"{pair[folder]}.txt"
        for pair in pairs(corpus)
        for folder in ("tota", "manytreaties")
    }
    readings, printed = read_all(sorted(paths))
    families = trace(printed, {})
    texts = [family.members for family in families if family.kind is FamilyKind.SAME_TEXT]
    of = {each.mention: each.instrument for each in link(readings, same_text=texts).links}
    keys = {r.witness: MentionKey(r.witness, r.subject) for r in readings if r.subject is not None}
    return {witness: of[key] for witness, key in keys.items() if key in of}


def is_one(subjects: dict[str, str], pair: dict[str, str]) -> bool:
    one, other = (subjects.get(f"{pair[folder]}.txt") for folder in ("tota", "manytreaties"))
    return one is not None and one == other


def test_the_same_treaty_from_two_collections_is_one_instrument(
    shared: Path, subjects: dict[str, str]
) -> None:
    known = pairs(shared / "corpus")
    same = [pair for pair in known if pair["relation"] == "same_treaty"]
    siblings = [pair for pair in known if pair["relation"] == "boilerplate_sibling"]

    found = sum(is_one(subjects, pair) for pair in same)
    wrong = sum(is_one(subjects, pair) for pair in siblings)

    f1 = 2 * found / (len(same) + found + wrong)
    print(f"{found}/{len(same)} found, {wrong} siblings merged, F1 {f1:.3f}")  # noqa: T201
    assert f1 >= ASKED


def test_near_identical_text_of_other_parties_is_another_treaty(
    shared: Path, subjects: dict[str, str]
) -> None:
    known = pairs(shared / "corpus")
    siblings = [pair for pair in known if pair["relation"] == "boilerplate_sibling"]

    assert [pair for pair in siblings if is_one(subjects, pair)] == []
