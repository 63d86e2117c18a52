"""Joining things that belong together, pair by pair (a disjoint-set forest)."""

from collections import defaultdict


class Joined:
    """Numbers from 0, joined into groups; the smallest number stands for its group."""

    __slots__ = ("_parents",)

    def __init__(self, size: int) -> None:
        """Start with `size` groups of one."""
        self._parents = list(range(size))

    def find(self, number: int) -> int:
        """The number that stands for this one's group."""
        parents = self._parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one group of the two numbers' groups."""
        low, high = self.find(one), self.find(other)
        if low < high:
            self._parents[high] = low
        else:
            self._parents[low] = high

    def groups(self) -> list[list[int]]:
        """Every group, in order of its smallest number, sorted inside."""
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._parents)):
            found[self.find(number)].append(number)
        return [found[lead] for lead in sorted(found)]
