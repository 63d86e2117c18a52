"""A sentence with every name folded to one sign, so that rules stay short.

"The pact was signed between the Free State and Latvia on 3 May 1921" becomes, for
the rules, "The pact was signed between the <state> and <state> on <date>": each date,
state, place, treaty, duration and citation is one character of Unicode's private use
area. A rule then says in a line what would take a page of alternatives, and its pattern
stays linear.

Offsets of the folded text lead back to the passage through `Folded.place`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter
from typing import Final, NamedTuple

DATE: Final = "\ue001"
DURATION: Final = "\ue002"
STATE: Final = "\ue003"
ADJECTIVE: Final = "\ue004"
PEOPLE: Final = "\ue005"
PLACE: Final = "\ue006"
TREATY: Final = "\ue007"
CITATION: Final = "\ue008"

_SENTENCE_END: Final = re.compile(
    r"[.!?\n;](?:(?<=[.!?])[\"”’')\]]*(?=\s+[^\s\w]?[\"“(]?[A-ZÀ-ÞĀ-ŽА-Я\ue001-\ue008])|(?<=\n)\s*\n|(?<=;))"
)
RANK: Final = {
    CITATION: 0,
    TREATY: 1,
    DATE: 2,
    DURATION: 3,
    STATE: 4,
    ADJECTIVE: 4,
    PEOPLE: 4,
    PLACE: 5,
}
"""Where two signs claim the same words, the one of lower rank stands."""


class Sign(NamedTuple):
    """One name found in a passage.

    Attributes:
        char: which kind, one of the constants above.
        start: first code point, in the passage's text.
        end: one past the last.
        found: what the finder says of it (a date found, a name found, a treaty named).
    """

    char: str
    start: int
    end: int
    found: object


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Stretches of a text, folded or not, that are a sentence or a clause up to a semicolon."""
    found: list[tuple[int, int]] = []
    at = 0
    for cut in _SENTENCE_END.finditer(text):
        end = cut.end()
        found.append((at, end))
        at = end
    if at < len(text):
        found.append((at, len(text)))
    return found


class Folded:
    """A passage's text with signs in place of names.

    Attributes:
        text: the folded text.
        source: the passage's text.
        signs: those that stand in it, in order.
    """

    __slots__ = ("_at", "_sentences", "_shift", "signs", "source", "text")

    def __init__(self, text: str, signs: Iterable[Sign]) -> None:
        """Fold `signs` into `text`; of two that overlap the one of lower rank stands."""
        kept = _without_overlap(signs)
        pieces: list[str] = []
        offsets: list[int] = []
        shifts: list[int] = []
        at = length = 0
        for char, start, end, _ in kept:
            pieces += (text[at:start], char)
            length += start - at
            offsets.append(length)
            length += 1
            shifts.append(end - length)
            at = end
        pieces.append(text[at:])
        self.source = text
        self.text = "".join(pieces)
        self.signs = tuple(kept)
        self._at, self._shift = offsets, shifts
        self._sentences: list[tuple[int, int]] | None = None

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Where the sentences of the folded text begin and end (see `sentences_of`)."""
        if self._sentences is None:
            self._sentences = sentences_of(self.text)
        return self._sentences

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the passage behind `[start, end)` of the folded text."""
        if not self._at:
            return start, end
        index = bisect_right(self._at, start) - 1
        if index >= 0:
            start = (
                self.signs[index].start if self._at[index] == start else start + self._shift[index]
            )
        index = bisect_right(self._at, end - 1) - 1
        return start, end if index < 0 else end + self._shift[index]

    def sign_at(self, offset: int) -> Sign:
        """The sign that stands at a folded offset.

        Raises:
            LookupError: if no sign stands there.
        """
        index = bisect_right(self._at, offset) - 1
        if index < 0 or self._at[index] != offset:
            raise LookupError(f"no sign stands at folded offset {offset}")
        return self.signs[index]

    def signs_between(self, start: int, end: int) -> list[tuple[int, Sign]]:
        """Signs in `[start, end)` of the folded text, with their folded offsets."""
        low, high = bisect_right(self._at, start - 1), bisect_right(self._at, end - 1)
        return [(self._at[i], self.signs[i]) for i in range(low, high)]


_START: Final = itemgetter(1)


def _without_overlap(signs: Iterable[Sign]) -> list[Sign]:
    """The signs that stand: lowest rank first, longest first, then in order of start."""
    by_start = sorted(signs, key=_START)
    at = 0
    for _, start, end, _ in by_start:
        if start < at:
            break
        at = end
    else:
        return by_start
    kept: list[Sign] = []
    starts: list[int] = []
    for sign in sorted(by_start, key=lambda s: (RANK[s.char], s.start - s.end, s.start)):
        index = bisect_right(starts, sign.start)
        if index and kept[index - 1].end > sign.start:
            continue
        if index < len(kept) and kept[index].start < sign.end:
            continue
        kept.insert(index, sign)
        starts.insert(index, sign.start)
    return kept
