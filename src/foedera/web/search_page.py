"""What the page of a search shows: each find cut down to the words around the match."""

import re
from dataclasses import dataclass

from foedera.store.model import Hit
from foedera.web.readable import Readable

AROUND = 160
"""Characters shown before and after the match."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """A find.

    Attributes:
        hit: what the record gave.
        before: words before the match.
        match: the first of the words asked for, as it stands; "" when only a spelling
            without its marks was found.
        after: words after it.
        start: of the match in the witness, or of the passage.
        end: one past its last character.
    """

    hit: Hit
    before: str
    match: str
    after: str
    start: int
    end: int


def gather(record: Readable, asked: str) -> tuple[Find, ...]:
    """Every find, nearest first."""
    hits = record.search(asked) if asked else ()
    words = "|".join(re.escape(word) for word in _WORD.findall(asked)[:20])
    pattern = re.compile(rf"\b(?:{words})\b", re.IGNORECASE) if words else None
    return tuple(_find(hit, pattern) for hit in hits)


def _find(hit: Hit, pattern: re.Pattern[str] | None) -> Find:
    match = pattern.search(hit.text) if pattern else None
    if match is None:
        after = _cut_right(hit.text, 2 * AROUND)
        return Find(hit=hit, before="", match="", after=after, start=hit.start, end=hit.end)
    return Find(
        hit=hit,
        before=_cut_left(hit.text[: match.start()], AROUND),
        match=match[0],
        after=_cut_right(hit.text[match.end() :], AROUND),
        start=hit.start + match.start(),
        end=hit.start + match.end(),
    )


def _cut_left(text: str, length: int) -> str:
    return text if len(text) <= length else f"… {text[-length:].partition(' ')[2]}"


def _cut_right(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length].rpartition(' ')[0]} …"
