"""The same treaties in two databases: their conflicts of dates are reported, and nothing else."""

from pathlib import Path

import pytest
from benchmarks.pairs import Pair, built, conflicts, read, told


@pytest.fixture(scope="module")
def pairs(shared: Path) -> list[Pair]:
    return read(shared / "corpus" / "same_treaty_pairs.jsonl")


def test_every_conflict_of_dates_is_reported_and_no_agreement(pairs: list[Pair]) -> None:
    found = told(pairs)

    assert found.reported == conflicts(pairs)
    assert found.false == frozenset()


def test_near_identical_texts_of_other_parties_raise_no_conflict_in_a_build(
    pairs: list[Pair],
) -> None:
    found = built(pairs)

    assert found.false == frozenset()
    assert len(found.missed) <= 1  # signed two days apart: taken for two treaties
