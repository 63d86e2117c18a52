"""Sentences of treaties' texts that name nothing: what they say is found once, as they recur.

"Disputes between them shall be settled only by peaceful means" stands in one treaty after
another, and of each it says the same. Where a stretch of a treaty's own text holds no name and
no day, and no rule that matches in it asks what stands around, only what it is about differs.
"""

from functools import lru_cache
from typing import NamedTuple

from foedera.claims.grammar import Rule
from foedera.claims.ledger import Ledger
from foedera.claims.model import Modality
from foedera.claims.rulebook import Hit, Shelf
from foedera.claims.saying import Heard
from foedera.claims.signs import Folded
from foedera.passages.model import Passage

_REMEMBERED, _LONGEST = 1024, 600


class _Said(NamedTuple):
    """One thing that a match says, at offsets of its stretch.

    Attributes:
        property: of the claim.
        value: of the claim; parts that later readers may change are copied for each.
        start: first code point of its words.
        end: one past the last.
    """

    property: str
    value: object
    start: int
    end: int


class Match(NamedTuple):
    """A match of a rule: its sentence and its last code point in the stretch, and all that it says."""

    rule: str
    sentence: tuple[int, int]
    end: int
    modality: Modality
    said: tuple[_Said, ...]


def matches_in(stretch: Folded, shelf: Shelf) -> tuple[Match, ...] | None:
    """The matches of a shelf's rules in a stretch; None where what they say hangs on what stands around it."""
    if stretch.signs:
        return None
    find = _remembered if len(stretch.text) <= _LONGEST else _matches
    return find(stretch.text, shelf)


@lru_cache(_REMEMBERED)
def _remembered(text: str, shelf: Shelf) -> tuple[Match, ...] | None:
    return _matches(text, shelf)


def _matches(text: str, shelf: Shelf) -> tuple[Match, ...] | None:
    folded = Folded(text, ())
    hits = [(span, hit) for span in folded.sentences for hit in shelf.hits(text[slice(*span)])]
    if any(_asks_around(hit.rule) for _, hit in hits):
        return None
    return tuple(_match(folded, span, hit) for span, hit in hits)


def _asks_around(rule: Rule) -> bool:
    """Whether what a rule says hangs on its entry, or on what else the witness tells."""
    is_simple = rule.where and not (rule.each or rule.creates or rule.relation)
    entry = any(said == "{entry}" for _, said in rule.fixed)
    return not is_simple or entry or any(slot.kind == "land" for slot in rule.compiled.slots)


def _match(folded: Folded, span: tuple[int, int], hit: Hit) -> Match:
    heard = Heard(hit, span[0], folded, "")
    said = tuple(_Said(prop, value, *words) for prop, value, words in heard.says())
    return Match(hit.rule.name, span, heard.whole[1], heard.modality, said)


def enter(
    matches: tuple[Match, ...], passage: Passage, base: int, ledger: Ledger, about: int
) -> None:
    """Enter what matches say of the treaty whose text they stand in.

    Args:
        matches: in a stretch.
        passage: that the stretch is of.
        base: where it begins in the repaired text.
        ledger: where to enter.
        about: number of the treaty's mention.
    """
    for rule, (at, to), last, modality, said in matches:
        safe = passage.is_safe(base + at, base + to)
        for prop, value, start, end in said:
            own = {**value} if isinstance(value, dict) else value
            if prop == "norm" and isinstance(own, dict) and passage.label:
                own["article"] = passage.label
            ledger.enter(
                base + start, base + end, prop, own, rule=rule, about=about,
                modality=modality, safe=safe,
            )  # fmt: skip
        ledger.documented.append((base + last, about))
