"""What is measured is the same each time, and is written down in a table that says whether limits hold."""

import random

from benchmarks.aligned import NOISES, SIZES, f1, pair
from benchmarks.documents import documents
from benchmarks.draws import dense, found, sparse
from benchmarks.families import Author
from benchmarks.run import Row, table


def test_the_documents_measured_are_the_same_each_time_and_no_two_alike() -> None:
    first, second = list(documents(90)), list(documents(90))

    assert first == second
    assert len({name for name, _ in first}) == len({text for _, text in first}) == 90


def test_a_limit_passed_shows() -> None:
    written = table([Row("start", "9×", "8×", kept=False), Row("size", "1 MB")])

    assert "| start | 9× | 8× | NO |" in written
    assert "| size | 1 MB |  |  |" in written


def test_with_sparse_claims_voices_are_counted_and_with_dense_ones_their_accuracy_is_learned() -> (
    None
):
    few, many = found(sparse(1)), found(dense(1))

    assert not few.has_learned
    assert few.ours > max(few.plain, few.learned)
    assert many.has_learned
    assert many.ours > max(many.plain, many.voices)


def test_passages_that_two_documents_share_are_bounded_as_exactly_as_is_asked() -> None:
    author = Author(random.Random(1))  # noqa: S311 - the same draw each time

    for size, asked in SIZES.items():
        made = [
            pair(author, size, is_reordered=is_reordered, noise=noise)
            for is_reordered in (False, True)
            for noise in NOISES
            for _ in range(6)
        ]
        assert sum(map(f1, made)) / len(made) >= asked
