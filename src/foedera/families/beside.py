"""Two witnesses of one family laid beside one another, word for word.

What one has and the other has not, or has otherwise, is where the evidence of who
copied whom lies: `lost_text`, `damaged`, `corrections` read it from here. Every
witness is laid beside the fullest; of few witnesses every two are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from foedera.families.model import Family, FamilyKind
from foedera.sources.model import Place

LONGEST = 40_000
"""Code points of a stretch beyond which it is not laid beside another."""

EVERY_TWO_OF = 4
"""Witnesses up to which every two are laid beside one another."""

WORD = re.compile(r"[^\W_]+")
BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
"""What ends any sentence, in texts of any system's line ends."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the family tells in one witness, from its first word to its last.

    Attributes:
        witness: its name.
        text: of the whole witness.
        start: first code point of the stretch.
        end: one past its last.
        words: start and end of each of its words.
        folded: the words without case.
    """

    witness: str
    text: str
    start: int
    end: int
    words: Sequence[tuple[int, int]]
    folded: Sequence[str]

    def between(self, first: int, last: int) -> tuple[int, int]:
        """From the end of the word before the first to the start of that at `last`, half-open."""
        begin = self.words[first - 1][1] if first else self.start
        end = self.words[last][0] if last < len(self.words) else self.end
        return begin, end

    def quoted(self, start: int, end: int) -> str:
        """The witness's own words."""
        return self.text[start:end]

    def place(self, first: int, last: int) -> Place:
        """Where words stand, half-open."""
        return Place(self.witness, self.words[first][0], self.words[last - 1][1])


@dataclass(frozen=True, slots=True)
class Step:
    """How words of the one become words of the other.

    Attributes:
        kind: "equal", "replace", "insert" (only the other has them) or "delete".
        i1, i2: words of the one, half-open.
        j1, j2: of the other.
    """

    kind: str
    i1: int
    i2: int
    j1: int
    j2: int

    @property
    def others(self) -> int:
        """How many words of the other."""
        return self.j2 - self.j1


@dataclass(frozen=True, slots=True)
class Beside:
    """Two witnesses beside one another.

    Attributes:
        one: a witness.
        other: another.
        steps: from the words of the one to those of the other, in order.
    """

    one: Told
    other: Told
    steps: Sequence[Step]

    def turned(self) -> "Beside":
        """The same seen from the other."""
        kinds = {"insert": "delete", "delete": "insert"}
        steps = [Step(kinds.get(s.kind, s.kind), s.j1, s.j2, s.i1, s.i2) for s in self.steps]
        return Beside(self.other, self.one, steps)


def beside(family: Family, texts: Mapping[str, str]) -> Iterator[Beside]:
    """The pairs of witnesses of an author's sentences, each with the fullest first.

    Args:
        family: of any kind; others than narratives give nothing.
        texts: of its witnesses, by name; may lack some.
    """
    if family.kind is not FamilyKind.NARRATIVE:
        return
    ends: dict[str, list[Place]] = {}
    for member in family.members:
        if member.witness in texts:
            ends.setdefault(member.witness, []).append(member)
    sizes = {name: _extent(places)[1] - _extent(places)[0] for name, places in ends.items()}
    if len(ends) < 2 or max(sizes.values()) > LONGEST:  # noqa: PLR2004 - a pair
        return
    told = {name: _told(name, texts[name], *_extent(places)) for name, places in ends.items()}
    fullest = max(sorted(told), key=sizes.__getitem__)
    rest = sorted(told.keys() - {fullest})
    pairs = [(name, fullest) for name in rest]
    if len(told) <= EVERY_TWO_OF:
        pairs += combinations(rest, 2)
    for one, other in pairs:
        if texts[one] != texts[other]:
            yield _laid(told[one], told[other])


def _extent(places: Sequence[Place]) -> tuple[int, int]:
    return min(each.start for each in places), max(each.end for each in places)


def _told(witness: str, text: str, start: int, end: int) -> Told:
    end = min(end, len(text))
    words = [found.span() for found in WORD.finditer(text, start, end)]
    return Told(witness, text, start, end, words, [text[a:b].casefold() for a, b in words])


def _laid(one: Told, other: Told) -> Beside:
    matcher = SequenceMatcher(None, one.folded, other.folded, autojunk=False)
    return Beside(one, other, [Step(*step) for step in matcher.get_opcodes()])
