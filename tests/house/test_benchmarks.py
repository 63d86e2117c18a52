"""What is measured is the same each time, and is written down in a table that says whether limits hold."""

from benchmarks.documents import documents
from benchmarks.draws import dense, found, sparse
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
