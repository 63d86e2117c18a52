"""Durations in running text: "for another five years", "six (6) months", "48 hours".

A figure in brackets after the word is the same figure again; when the two differ,
the word is followed, as in the construction of deeds.
"""

from collections.abc import Iterable

from foedera.claims.capitals import small
from foedera.claims.dates.anchors import Span
from foedera.claims.dates.grammar import REACH, Grammar, grammar, plausible
from foedera.claims.dates.model import DurationFound

_PREFIX = {"H": ("PT", "H", 1), "F": ("P", "D", 14), "T": ("P", "Y", 10)}
_LONGEST = 9999


def find_durations(
    text: str, language: str = "en", anchors: Iterable[Span] | None = None
) -> list[DurationFound]:
    """Find the durations of a text, in order.

    Args:
        text: any text.
        language: ISO 639-1; English for one that is not known.
        anchors: as for `find_dates`.

    Returns:
        Each with its offsets in code points and its ISO 8601 form.
    """
    g = grammar(language)
    found: list[DurationFound] = []
    for start, end in g.anchors(text) if anchors is None else anchors:
        if text[start].isdigit() or text[start:end].lower() not in g.words.units:
            continue
        length = length_before(text, start, end, found[-1].end if found else 0, g)
        if length is not None:
            found.append(length)
    return found


def length_before(text: str, start: int, end: int, floor: int, g: Grammar) -> DurationFound | None:
    """Read the number before a unit of time at [start, end); None when there is none."""
    window = text[max(floor, start - REACH) : start]
    if not _may_end_in_number(window, g) or text[end : end + 1].isalpha():
        return None
    match = g.length_before.search(window)
    if match is None:
        return None
    unit = g.words.units[text[start:end].lower()]
    number = 1 if match["one"] else g.number(match["words"] or match["digits"])
    if not 0 < number <= _LONGEST or (unit == "Y" and plausible(number)):
        return None
    head, letter, times = _PREFIX.get(unit, ("P", unit, 1))
    begin = start - len(window) + match.start()
    return DurationFound(begin, end, f"{head}{number * times}{letter}")


def _may_end_in_number(window: str, g: Grammar) -> bool:
    """Whether the last word before a unit is one that `length_before` may end with."""
    words = window.replace("-", " ").split()
    return bool(words) and small(words[-1]).endswith(g.number_ends)
