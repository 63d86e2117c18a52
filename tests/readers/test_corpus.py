"""The small documents of `tests/corpus`: what must be known from each, and what is wrong with it.

A folder holds the document, `provenance.toml` (whose it is, what it teaches) and `expected.toml`:
numbers of its articles, codes of its problems, words that its text has, claims that it makes.
"""

import tomllib
from pathlib import Path

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
FOLDERS = sorted(path.parent for path in CORPUS.glob("*/*/expected.toml"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_must_be_known_is_known(folder: Path) -> None:
    expected = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    document = next(folder.glob("document.*"))

    (witness,) = read(document.name, document.read_bytes())
    whole = cut(witness)

    claims = [[claim.property, claim.value] for claim in read_claims(whole).claims]
    articles = [p.label for p in whole.passages if p.kind is PassageKind.ARTICLE]
    assert articles == expected["articles"]
    assert sorted(problem.code for problem in witness.problems) == expected["problems"]
    assert [words for words in expected["says"] if words not in witness.text] == []
    assert [claim for claim in expected["claims"] if claim not in claims] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_document_says_whose_it_is_and_what_it_teaches(folder: Path) -> None:
    said = tomllib.loads((folder / "provenance.toml").read_text(encoding="utf-8"))

    assert said["about"]
    assert said["teaches"]
