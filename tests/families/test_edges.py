"""Beyond the edge of what two texts share: how far they still go on alike."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foedera.families.edges import GAP, NEEDED, STEP, reach

WORDS = st.lists(st.integers(1, 9), max_size=GAP)


def beyond(one: list[int], other: list[int], way: int = 1) -> tuple[int, int]:
    """How far two texts go on alike, the one laid behind the other."""
    words = np.array([*one[::way], *other[::way], 0], dtype=np.uint32)
    at_one, at_other = (0, len(one)) if way > 0 else (len(one) - 1, len(one) + len(other) - 1)
    edges = (np.array([at_one]), np.array([at_other]))
    left = (np.array([len(one)]), np.array([len(other)]))
    gone = reach(words, edges, left, way)
    return int(gone[0][0]), int(gone[1][0])


@given(WORDS)
def test_the_same_words_go_on_to_their_end(words: list[int]) -> None:
    assert beyond(words, words) == beyond(words, words, way=-1) == (len(words), len(words))


@given(WORDS, WORDS)
def test_back_is_forward_in_the_mirror(one: list[int], other: list[int]) -> None:
    assert beyond(one, other) == beyond(one, other, way=-1)


@given(WORDS, WORDS)
def test_neither_text_is_left_and_either_may_come_first(one: list[int], other: list[int]) -> None:
    gone = beyond(one, other)

    assert gone[0] <= len(one)
    assert gone[1] <= len(other)
    assert abs(gone[0] - gone[1]) <= STEP * (min(gone) // NEEDED + 1)


def test_a_misread_word_is_stepped_over_and_a_new_sentence_is_not() -> None:
    assert beyond([1, 2, 99, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]) == (7, 6)
    assert beyond([1, 2, 99, 3, 4, 5, 6], [1, 2, 98, 3, 4, 5, 6]) == (7, 7)
    assert beyond([1, 2, 11, 12, 13, 14], [1, 2, 21, 22, 23, 24]) == (2, 2)


def test_of_two_skips_the_shorter_is_taken() -> None:
    assert beyond([9, 1, 2, 3], [1, 2, 3, 1, 2, 3]) == (4, 3)
