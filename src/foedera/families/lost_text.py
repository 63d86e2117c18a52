"""Words that a copy lost, seen by laying it beside another copy.

An editor who shortens a text leaves whole sentences. A stretch that is missing
from the middle of one sentence into the middle of a later one was lost: by a
machine, a page, a scan. Such a copy cannot be the other's source at that place,
which is evidence of direction that the words themselves give.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from foedera.families.beside import BLANK_LINE, WORD, Beside, Step, Told
from foedera.families.model import Direction, Family
from foedera.sources.model import Place, Problem

Problems: TypeAlias = Mapping[str, tuple[Problem, ...]]
"""What is wrong, by witness."""

CODE = "family.text-lost"
"""The problem's code."""

FEWEST_WORDS = 4
"""Words missing from which a gap is a loss, not a slip of the pen."""

ANCHOR = 2
"""Words that must be the same on either side of the gap."""

SHOWN = 80
"""Code points of the missing words that a message quotes."""

SENTENCE = 2_000
"""Code points on either side beyond which no sentence is thought to go on."""

_SENTENCE_END = re.compile(r"[.!?][\"'”’)\[\]\d]*\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A gap in one witness that another fills.

    Attributes:
        place: the words on either side of the gap, in the witness that lost text.
        fuller: witness that has the words.
        missing: the words, spaces made even.
    """

    place: Place
    fuller: str
    missing: str


def with_losses(family: Family, pairs: Sequence[Beside]) -> tuple[Family, Problems]:
    """The family with who cannot be whose source, and what each witness lost.

    Args:
        family: as `trace` gives it.
        pairs: of its witnesses, beside one another.

    Returns:
        The family; problems with the code `family.text-lost` by witness, in order of place.
    """
    lost = list(losses(pairs))
    found: dict[str, dict[tuple[int, int], Problem]] = {}
    for loss in lost:
        place = loss.place
        found.setdefault(place.witness, {}).setdefault((place.start, place.end), _problem(loss))
    problems = {
        witness: tuple(of[at] for at in sorted(of)) for witness, of in sorted(found.items())
    }
    return replace(family, excluded=family.excluded + _excluded(lost)), problems


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that a stretch of a text stands in, half-open; a blank line ends any."""
    floor = max(0, start - SENTENCE)
    for blank in BLANK_LINE.finditer(text, floor, start):
        floor = blank.end()
    blank_after = BLANK_LINE.search(text, end, end + SENTENCE)
    ceiling = blank_after.start() if blank_after else min(end + SENTENCE, len(text))
    before = [found.end() for found in _SENTENCE_END.finditer(text, floor, start)]
    after = _SENTENCE_END.search(text, end, ceiling)
    return (before[-1] if before else floor), (after.end() if after else ceiling)


def ends_sentence(text: str) -> bool:
    """Whether a sentence ends in some words, or between two."""
    return _SENTENCE_END.search(text) is not None or BLANK_LINE.search(text) is not None


def losses(pairs: Iterable[Beside]) -> Iterator[Loss]:
    """The gaps in mid-sentence of one witness that another of the family fills."""
    for pair in pairs:
        yield from _gaps(pair)
        yield from _gaps(pair.turned())


def _gaps(pair: Beside) -> Iterator[Loss]:
    """What the one of the two lost."""
    for step in pair.steps:
        if step.kind == "insert" and step.others >= FEWEST_WORDS and _is_inside(pair, step):
            begin, end = pair.other.between(step.j1, step.j2)
            bridge = pair.one.quoted(*pair.one.between(step.i1, step.i2))
            if all(_in_mid_sentence(pair.other, *gap, bridge) for gap in _slid(pair, step)):
                yield Loss(
                    place=pair.one.place(step.i1 - ANCHOR, step.i1 + ANCHOR),
                    fuller=pair.other.witness,
                    missing=" ".join(pair.other.quoted(begin, end).split()).strip(" .,;"),
                )


def _is_inside(pair: Beside, step: Step) -> bool:
    in_one = ANCHOR <= step.i1 <= len(pair.one.words) - ANCHOR
    return in_one and 0 < step.j1 <= step.j2 < len(pair.other.words)


def _slid(pair: Beside, step: Step) -> Iterator[tuple[int, int]]:
    """The missing words, and where else they may have been taken out to leave the same words."""
    folded = pair.other.folded
    first, last = step.j1, step.j2
    while first > 1 and folded[first - 1] == folded[last - 1]:
        first, last = first - 1, last - 1
    while last < len(folded):
        yield first, last
        if folded[first] != folded[last]:
            return
        first, last = first + 1, last + 1


def _in_mid_sentence(full: Told, first: int, last: int, bridge: str) -> bool:
    """Whether the missing words run out of one sentence into the midst of another."""
    if ends_sentence(f"{bridge} "):
        return False
    missing = full.quoted(*full.between(first, last))
    inner = list(_SENTENCE_END.finditer(missing))
    if not inner:
        return False
    before, after = missing[: inner[0].start()], missing[inner[-1].end() :]
    return bool(WORD.search(before)) and bool(WORD.search(after))


def _problem(loss: Loss) -> Problem:
    return Problem(
        code=CODE,
        message=(
            f"Words are missing here in mid-sentence: “{loss.fuller}”, which has the same "
            f"text, reads “{_shortened(loss.missing)}” in between."
        ),
        start=loss.place.start,
        end=loss.place.end,
    )


def _shortened(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"


def _excluded(found: Sequence[Loss]) -> tuple[Direction, ...]:
    """Who cannot be whose source, once for each pair."""
    ruled: dict[tuple[str, str], Direction] = {}
    for loss in found:
        pair = (loss.place.witness, loss.fuller)
        ruled.setdefault(
            pair,
            Direction(
                source=pair[0],
                copy=pair[1],
                evidence=(
                    f"“{pair[0]}” breaks off in mid-sentence where “{pair[1]}” goes on “"
                    f"{_shortened(loss.missing)}”, so it is not where these words come from."
                ),
            ),
        )
    return tuple(ruled[pair] for pair in sorted(ruled))
