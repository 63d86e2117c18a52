"""Long lists come a page at a time, and no page is beyond the last."""

from hypothesis import given
from hypothesis import strategies as st

from foedera.web.paging import leaf


@given(st.lists(st.integers(), max_size=30), st.integers(1, 7))
def test_the_pages_together_are_the_list(items: list[int], length: int) -> None:
    pages = leaf(items, 1, length).pages
    together = [item for page in range(1, pages + 1) for item in leaf(items, page, length).items]

    assert together == items


def test_a_page_beyond_the_last_is_the_last() -> None:
    found = leaf("abcde", 9, 2)

    assert (found.items, found.page, found.pages, found.total) == (("e",), 3, 3, 5)
    assert leaf("", 1, 2).items == ()
    assert found.of([1]).pages == 3
