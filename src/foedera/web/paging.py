"""Long lists, a page of them at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf(Generic[Item]):
    """One page of a list.

    Attributes:
        items: on this page.
        total: on all pages.
        page: from 1.
        pages: at least 1.
    """

    items: tuple[Item, ...]
    total: int
    page: int
    pages: int

    def of(self, items: Iterable[Other]) -> "Leaf[Other]":
        """The same page of a list of other things."""
        return Leaf(items=tuple(items), total=self.total, page=self.page, pages=self.pages)


def leaf(items: Sequence[Item], page: int, length: int) -> Leaf[Item]:
    """Page number `page` of `items`, `length` to a page; the last where there are fewer."""
    pages = max(1, -(-len(items) // length))
    page = min(max(page, 1), pages)
    shown = tuple(items[(page - 1) * length : page * length])
    return Leaf(items=shown, total=len(items), page=page, pages=pages)
