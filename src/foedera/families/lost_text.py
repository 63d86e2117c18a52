"""Words that a copy lost, seen by laying it beside another copy.

An editor who shortens a text leaves whole sentences. A stretch that is missing
from the middle of one sentence into the middle of a later one was lost: by a
machine, a page, a scan. Such a copy cannot be the other's source at that place,
which is evidence of direction that the words themselves give.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from foedera.families.model import Direction, Family, FamilyKind
from foedera.sources.model import Place, Problem

CODE = "family.text-lost"
"""The problem's code."""

FEWEST_WORDS = 4
"""Words missing from which a gap is a loss, not a slip of the pen."""

ANCHOR = 2
"""Words that must be the same on either side of the gap."""

LONGEST = 40_000
"""Code points of a stretch beyond which it is not laid beside another."""

SHOWN = 80
"""Code points of the missing words that a message quotes."""

SENTENCE = 2_000
"""Code points on either side beyond which no sentence is thought to go on."""

_WORD = re.compile(r"[^\W_]+")
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


def laid_beside(
    families: Sequence[Family], texts: Mapping[str, str]
) -> tuple[tuple[Family, ...], dict[str, tuple[Problem, ...]]]:
    """The families with who cannot be whose source, and what each witness lost.

    Args:
        families: as `trace` gives them.
        texts: the witnesses' own texts, by name.

    Returns:
        The families in their order; problems with the code `family.text-lost` by
        witness, in order of place.
    """
    told: list[Family] = []
    found: dict[str, dict[tuple[int, int], Problem]] = {}
    for family in families:
        lost = list(losses(family, texts))
        told.append(replace(family, excluded=_excluded(lost)))
        for loss in lost:
            place = loss.place
            problems = found.setdefault(place.witness, {})
            problems.setdefault((place.start, place.end), _problem(loss))
    problems_of = {
        witness: tuple(problems[at] for at in sorted(problems))
        for witness, problems in sorted(found.items())
    }
    return tuple(told), problems_of


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that a stretch of a text stands in, half-open; a blank line ends any."""
    floor = max(0, start - SENTENCE, text.rfind("\n\n", 0, start) + 1)
    break_after = text.find("\n\n", end)
    ceiling = min(end + SENTENCE, len(text) if break_after < 0 else break_after)
    before = [found.end() for found in _SENTENCE_END.finditer(text, floor, start)]
    after = _SENTENCE_END.search(text, end, ceiling)
    return (before[-1] if before else floor), (after.end() if after else ceiling)


def losses(family: Family, texts: Mapping[str, str]) -> Iterator[Loss]:
    """The gaps in mid-sentence that the family's fullest witness fills."""
    if family.kind is not FamilyKind.NARRATIVE:
        return
    told = {name: _told(family, name, texts) for name in _names(family) if name in texts}
    if len(told) < 2 or max(map(_length, told.values())) > LONGEST:  # noqa: PLR2004 - a pair
        return
    fullest = max(sorted(told), key=lambda name: _length(told[name]))
    for name in sorted(told):
        if name != fullest and texts[name] != texts[fullest]:
            yield from _gaps(told[name], told[fullest], texts)


def _names(family: Family) -> list[str]:
    return sorted({member.witness for member in family.members})


def _told(family: Family, name: str, texts: Mapping[str, str]) -> Place:
    """From the family's first word in a witness to its last."""
    members = [member for member in family.members if member.witness == name]
    end = max(member.end for member in members)
    return Place(name, min(member.start for member in members), min(end, len(texts[name])))


def _length(place: Place) -> int:
    return place.end - place.start


def _gaps(short: Place, full: Place, texts: Mapping[str, str]) -> Iterator[Loss]:
    ours, theirs = texts[short.witness], texts[full.witness]
    words = list(_WORD.finditer(ours, short.start, short.end))
    others = list(_WORD.finditer(theirs, full.start, full.end))
    matcher = SequenceMatcher(
        None,
        [word.group().casefold() for word in words],
        [word.group().casefold() for word in others],
        autojunk=False,
    )
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "insert" or j2 - j1 < FEWEST_WORDS or not ANCHOR <= i1 <= len(words) - ANCHOR:
            continue
        if not 0 < j1 <= j2 < len(others):
            continue
        begin, end = others[j1 - 1].end(), others[j2].start()
        bridge = ours[words[i1 - 1].end() : words[i2].start()]
        if _in_mid_sentence(theirs, begin, end, bridge):
            place = Place(short.witness, words[i1 - ANCHOR].start(), words[i2 + ANCHOR - 1].end())
            yield Loss(
                place=place,
                fuller=full.witness,
                missing=" ".join(theirs[begin:end].split()).strip(" .,;"),
            )


def _in_mid_sentence(full: str, begin: int, end: int, bridge: str) -> bool:
    """Whether the missing words run out of one sentence into the midst of another."""
    if _SENTENCE_END.search(bridge + " ") or "\n\n" in bridge:
        return False
    missing = full[begin:end]
    inner = list(_SENTENCE_END.finditer(missing))
    if not inner:
        return False
    before, after = missing[: inner[0].start()], missing[inner[-1].end() :]
    return bool(_WORD.search(before)) and bool(_WORD.search(after))


def _problem(loss: Loss) -> Problem:
    shown = loss.missing if len(loss.missing) <= SHOWN else f"{loss.missing[: SHOWN - 1]}…"
    return Problem(
        code=CODE,
        message=(
            f"Words are missing here in mid-sentence: “{loss.fuller}”, which has the same "
            f"text, reads “{shown}” in between."
        ),
        start=loss.place.start,
        end=loss.place.end,
    )


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
                    f"“{pair[0]}” breaks off in mid-sentence where “{pair[1]}” goes on, so it "
                    f"is not where these words come from."
                ),
            ),
        )
    return tuple(ruled[pair] for pair in sorted(ruled))
