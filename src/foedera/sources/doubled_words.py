"""Short words that stand twice, as a copyist or a line's end makes them: "of the the Treaty".

To have another word looked for, add it to `_WORDS`.
"""

from collections.abc import Iterator
from itertools import count

from foedera.sources.anchors import Needles

_WORDS = ("the", "of", "and", "to", "in", "for", "de", "la")
"""In the order in which they are told."""
_TWICE = {
    f" {word}{between}{word} ": 2 * rank + (between == "\n")
    for rank, word in enumerate(_WORDS)
    for between in " \n"
}
_PAIRS = Needles({word: [f"{word[1:]}{between}{word} " for between in " \n"] for word in _WORDS})
"""But for the first letter, without which what they begin with is far rarer."""


def doubled_words(text: str, data: bytes) -> list[tuple[str, int]]:
    """Each word that stands twice, with the first of its places; by word, then as they stand.

    `data` is the text in its narrow form (`foedera.sources.anchors`).
    """
    pairs = _PAIRS(data)
    if not pairs:
        return []
    found = [
        (_TWICE[text[at - 1 : at + 2 * len(word) + 2]], at)
        for word, places in pairs.items()
        for at in _twice(text, word, places)
    ]
    return [(_WORDS[rank // 2], at) for rank, at in sorted(found)]


def _twice(text: str, word: str, places: list[int]) -> Iterator[int]:
    """Where a word stands with itself behind it, from places one behind where it may.

    A third one may go on with the second.
    """
    step, last = len(word) + 1, 0
    for place in places:
        for at in count(place - 1, step) if place - 1 > last else ():
            if text[at - 1 : at + 2 * step] in _TWICE:
                last = at
                yield at
            elif at >= place:
                break
