"""Which mentions of articles are their headings, told by the sequence of their numbers.

A heading bears the next number. So the chain of mentions with the greatest weight is
taken, where each step to the next number adds and each step elsewhere costs.
"""

from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from foedera.passages.article_numbers import Rank, follows, rank_of

LINE = 4.0
"""What a mention weighs that stands at a line's start."""
_MOST_MENTIONS = 20_000
_LOOK_BACK = 24  # earlier mentions that a mention may follow in the chain
_NEXT, _AGAIN, _OTHER_LANGUAGE, _GAP, _JUMP, _RESTART, _BACK = (
    2.0,
    -4.0,
    0.0,
    -1.0,
    -4.0,
    -1.5,
    -6.0,
)
_SMALL_GAP = 3


_COUNTED = [rank_of(str(number)) for number in range(500)]
"""The ranks of plain numbers, in order."""


class Heading(NamedTuple):
    """The heading of one article.

    Attributes:
        start: first code point of the word "Article".
        end: one past its number.
        number: in Arabic digits with its suffix, "12bis".
        rank: the number, for comparing.
        language: of the word, "" when several languages share it.
        weight: how much its surroundings speak for a heading.
    """

    start: int
    end: int
    number: str
    rank: Rank
    language: str
    weight: float


_RANK = attrgetter("rank")


def are_in_sequence(headings: list[Heading]) -> bool:
    """Whether each bears a number that may come right after the one before, as most often."""
    ranks = list(map(_RANK, headings))
    first = ranks[0][0][0] if ranks else 0
    if ranks == _COUNTED[first : first + len(ranks)]:
        return True
    return all(map(follows, ranks, islice(ranks, 1, None)))


def heaviest_chain(mentions: list[Heading]) -> list[Heading]:
    """The mentions that together weigh most, each step to another number counted."""
    if are_in_sequence(mentions):
        return mentions  # each step adds the most that one can
    if len(mentions) > _MOST_MENTIONS:  # no treaty has so many: only lines of their own count
        mentions = [mention for mention in mentions if mention.weight >= LINE][:_MOST_MENTIONS]
    best: list[float] = []
    came_from: list[int] = []
    for index, mention in enumerate(mentions):
        total, source = _best_before(mentions, best, max(0, index - _LOOK_BACK), index)
        best.append(total + mention.weight)
        came_from.append(source)
    chain: list[Heading] = []
    at = max(range(len(best)), key=best.__getitem__, default=-1)
    while at >= 0:
        chain.append(mentions[at])
        at = came_from[at]
    return chain[::-1]


def _best_before(
    mentions: list[Heading], best: list[float], first: int, index: int
) -> tuple[float, int]:
    """The weight of the best chain that leads to a mention, and the mention it comes from.

    No step adds more than `_NEXT`: where the heaviest of the earlier ones is a number
    before, no other can be better; else only those are looked at that still can.
    """
    if first == index:
        return 0.0, -1
    mention, window = mentions[index], best[first:index]
    heaviest = max(window)
    likely = first + window.index(heaviest)
    floor = heaviest + _step(mentions[likely], mention)
    if floor == heaviest + _NEXT:
        return floor, likely
    total, source = 0.0, -1
    for earlier, weight in enumerate(window, first):
        if weight + _NEXT >= floor:
            candidate = weight + _step(mentions[earlier], mention)
            if candidate > total:
                total, source = candidate, earlier
    return total, source


def _step(before: Heading, after: Heading) -> float:
    """What going from one number to another adds to a chain, or costs."""
    if follows(before.rank, after.rank):
        return _NEXT
    if before.rank == after.rank:
        return _OTHER_LANGUAGE if before.language != after.language else _AGAIN
    if all(number <= 1 for number in after.rank[0]) and not after.rank[1]:
        return _RESTART
    if after.rank < before.rank:
        return _BACK
    same_chapter = before.rank[0][:-1] == after.rank[0][:-1]
    small = same_chapter and after.rank[0][-1] - before.rank[0][-1] <= _SMALL_GAP
    return _GAP if small else _JUMP
