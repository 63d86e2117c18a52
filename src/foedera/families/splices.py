"""Who joined words of two others: a text that breaks off and goes on with another's sentence.

Where the words that a witness shares with one text end in mid-sentence, and the very
next word begins what it shares with another, somebody put the two together: each of
the others has its sentence whole, and neither has the other's. The witness then
follows both; of several that have a sentence whole we do not know which, and say only
that the spliced one is not their source.

It is looked for where passages of two families meet in one witness: had the two other
texts much in common elsewhere, all would be one family, and nothing is said.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias

from foedera.families.beside import BLANK_LINE, WORD
from foedera.families.lost_text import ends_sentence
from foedera.families.model import Direction, Family, FamilyKind
from foedera.sources.model import Place

KNOWN_BY = 6
"""Words on either side of the seam by which a sentence is found in the other texts."""

FEWEST_OWN = 3
"""Words of its own by which another text goes on, or comes to the words after the seam."""

APART = 4
"""Code points between two words that meet at a seam."""

OVERLAPPING = 20
"""Code points by which two passages may overlap: a word that both texts happen to have."""

AROUND = 400
"""Code points on either side of the seam that are read."""

TextOf: TypeAlias = Callable[[str], str]
"""Gives the text of a witness."""


@dataclass(frozen=True, slots=True)
class Seam:
    """Where passages of two families meet in one witness.

    Attributes:
        witness: its name.
        text: its text.
        at: one past the last word of the first passage.
        words: start and end of the words around.
        first: number of the first word after the seam.
    """

    witness: str
    text: str
    at: int
    words: Sequence[tuple[int, int]]
    first: int

    @property
    def left(self) -> list[str]:
        """The words before it, without case."""
        return _folded(self.text, self.words[self.first - KNOWN_BY : self.first])

    @property
    def right(self) -> list[str]:
        """The words after it, without case."""
        return _folded(self.text, self.words[self.first : self.first + KNOWN_BY])

    def shown(self) -> str:
        """Its words, as printed."""
        begin = self.words[self.first - KNOWN_BY][0]
        end = self.words[self.first + KNOWN_BY - 1][1]
        return " ".join(self.text[begin:end].split())


def with_splices(families: Sequence[Family], text_of: TextOf) -> list[Family]:
    """The families with who joined words of theirs with another's.

    Args:
        families: as `trace` gives them.
        text_of: asked only for the witnesses of families that meet.
    """
    arrows: dict[int, list[Direction]] = defaultdict(list)
    never: dict[int, list[Direction]] = defaultdict(list)
    for one, other, seam in _seams(families, text_of):
        before = _whole(families[one], seam, text_of, goes_on=True)
        after = _whole(families[other], seam, text_of, goes_on=False)
        if not before or not after:
            continue
        for number, sources, beyond in ((one, before, after), (other, after, before)):
            told = arrows if len(sources) == 1 else never
            told[number] += _told(seam, sources, beyond[0])
    return [
        replace(
            family,
            directions=(*family.directions, *arrows[number]),
            excluded=(*family.excluded, *never[number]),
        )
        if number in arrows or number in never
        else family
        for number, family in enumerate(families)
    ]


def _seams(families: Sequence[Family], text_of: TextOf) -> Iterator[tuple[int, int, Seam]]:
    """Where passages of two families meet in mid-sentence."""
    held: dict[str, list[tuple[Place, int]]] = defaultdict(list)
    for number, family in enumerate(families):
        if family.kind is FamilyKind.NARRATIVE:
            for place in family.members:
                held[place.witness].append((place, number))
    for witness in sorted(held):
        for (one, first), (other, second) in pairwise(sorted(held[witness])):
            if first != second and -OVERLAPPING <= other.start - one.end <= APART:
                seam = _seam(witness, text_of(witness), max(one.end, other.start))
                if seam:
                    yield first, second, seam


def _seam(witness: str, text: str, at: int) -> Seam | None:
    """The seam, unless a sentence or a clause ends there or too little stands around it."""
    begin = max(0, at - AROUND)
    words = [found.span() for found in WORD.finditer(text, begin, at + AROUND)]
    first = sum(start < at for start, _ in words)
    if not KNOWN_BY <= first <= len(words) - KNOWN_BY:
        return None
    seam = Seam(witness, text, words[first - 1][1], words, first)
    between = text[words[first - 1][1] : words[first][0]]
    return None if between.strip() or BLANK_LINE.search(between) else seam


def _whole(family: Family, seam: Seam, text_of: TextOf, *, goes_on: bool) -> list[str]:
    """The other witnesses of a family that have their side of the seam in a whole sentence."""
    names = sorted({place.witness for place in family.members} - {seam.witness})
    return [name for name in names if _is_whole(text_of(name), seam, goes_on=goes_on)]


def _is_whole(text: str, seam: Seam, *, goes_on: bool) -> bool:
    """Whether a text goes on in its own way after the words before the seam, or comes so to those after."""
    spans = [found.span() for found in WORD.finditer(text)]
    folded = _folded(text, spans)
    at = _find(folded, seam.left if goes_on else seam.right)
    if at is None:
        return False
    edge = at + KNOWN_BY if goes_on else at
    begin, end = (edge, edge + KNOWN_BY) if goes_on else (max(0, edge - KNOWN_BY), edge)
    between = text[spans[edge - 1][1] : spans[edge][0]] if 0 < edge < len(spans) else ". "
    if ends_sentence(f"{between} "):
        return not goes_on and _begins_sentences(text, seam)
    own = folded[begin:end]
    here = _folded(seam.text, [found.span() for found in WORD.finditer(seam.text)])
    return len(own) >= FEWEST_OWN and _find(here, own) is None


def _begins_sentences(text: str, seam: Seam) -> bool:
    """Whether the word after the seam has a capital only because a sentence began with it."""
    word = seam.text[slice(*seam.words[seam.first])]
    small = re.compile(rf"\b{re.escape(word.lower())}\b")
    return word[0].isupper() and any(small.search(each) for each in (text, seam.text))


def _told(seam: Seam, sources: Sequence[str], joined_with: str) -> Iterator[Direction]:
    """Whom the spliced text follows; of several, only that none follows it."""
    for name in sources:
        evidence = (
            f"“{seam.witness}” joins a sentence of “{name}” and one of “{joined_with}” "
            f"(“{seam.shown()}”); each of them has its own whole and not the other's."
        )
        source, copy = (name, seam.witness) if len(sources) == 1 else (seam.witness, name)
        yield Direction(source=source, copy=copy, evidence=evidence)


def _find(words: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Where some words stand in a row."""
    for at in range(len(words) - len(wanted) + 1):
        if words[at] == wanted[0] and list(words[at : at + len(wanted)]) == list(wanted):
            return at
    return None


def _folded(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    return [text[start:end].casefold() for start, end in spans]
