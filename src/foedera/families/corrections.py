"""Who copies whom because the one says that it corrects what the other has.

That one witness is right where another is wrong shows nothing: the one may have put
it right, the other may have got it wrong. Only a witness that *says* what an earlier
text had ("An earlier version of this article gave “5 May 1926”", "for “5 May” read
“6 May”") and is known to share its words with one that has just that, at the place
where it has something else itself, goes back to that text.

To add a way of saying so, add a pattern to `_SAID`; its first group is the wrong words.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from foedera.families.beside import Beside
from foedera.families.model import Direction

FEWEST = 3
"""Code points of the wrong words from which they are not anybody's."""

_QUOTED = r"[“„«\"‘']\s?([^“”„«»\"\n]{3,120}?)\s?[”“»\"’']"
_TOLD = r"[^.“”„«»\"\n]{0,60}?"
_EARLIER = r"\b(?:an? |the )?(?:earlier|previous|first|original) (?:version|edition|printing|print|text)s?\b"
_GAVE = r"(?:gave|give|said|stated|had|have|read|misstated|misspelled|misspelt|misprinted|printed)"
_SAID = tuple(
    re.compile(said, re.IGNORECASE)
    for said in (
        rf"{_EARLIER}{_TOLD}\b{_GAVE}\b{_TOLD}{_QUOTED}",
        rf"\bfor {_QUOTED},? read\b",
        rf"\binstead of {_QUOTED},? read\b",
        rf"\bstatt {_QUOTED},? (?:lies|lesen sie|muss es heißen)\b",
        rf"\bin einer früheren (?:fassung|version)\b{_TOLD}{_QUOTED}",
        rf"\bau lieu de {_QUOTED},? lire\b",
        rf"\bune version (?:antérieure|précédente)\b{_TOLD}{_QUOTED}",
        rf"\bzamiast {_QUOTED},? (?:winno być|powinno być|należy czytać)\b",
    )
)
_ANY = re.compile(
    r"(?:earlier|previous|first|original) (?:version|edition|print|text)"
    r"|(?:for|instead of|statt|au lieu de|zamiast) [“„«\"‘']|früheren |une version "
)
"""Words, in small letters, without which none of these stands."""


def corrected(pair: Beside) -> Iterator[Direction]:
    """Whoever says that it corrects what the other has, follows the other's text."""
    for one in (pair, pair.turned()):
        for said, wrong in _said(one.other.text):
            reading = _otherwise(one, wrong)
            if reading:
                yield Direction(
                    source=one.one.witness,
                    copy=one.other.witness,
                    evidence=(
                        f"“{one.other.witness}” says what it corrects (“{said}”), and "
                        f"“{one.one.witness}” has just that: “{reading}”."
                    ),
                )
                break


@lru_cache(maxsize=64)
def _said(text: str) -> tuple[tuple[str, str], ...]:
    """What a text says of an earlier one: its sentence's words, and what was wrong."""
    if not _ANY.search(text.lower()):
        return ()
    found = (each for pattern in _SAID for each in pattern.finditer(text))
    return tuple((" ".join(each.group().split()), each[1]) for each in found)


def _otherwise(pair: Beside, wrong: str) -> str:
    """The wrong words as the one has them, where the other has something else; else ""."""
    for found in re.finditer(rf"\b{re.escape(wrong)}\b", pair.one.text[: pair.one.end]):
        if found.start() >= pair.one.start and _is_changed(pair, *found.span()):
            return " ".join(found.group().split())
    return ""


def _is_changed(pair: Beside, start: int, end: int) -> bool:
    """Whether some word in a stretch of the one is another in the other, or none."""
    changed = [s for s in pair.steps if s.kind in {"replace", "delete"}]
    return any(_overlap(pair.one.words[s.i1 : s.i2], start, end) for s in changed)


def _overlap(words: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(a < end and start < b for a, b in words)
