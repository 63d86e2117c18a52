"""The words that a rule's pattern cannot do without, told by the pattern itself.

`{party} shall (settle|submit) ... (disputes?|differences?)` matches in no sentence without "shall",
"settle" or "submit", and "dispute" or "difference". To look for words takes a hundredth of the time
that a pattern takes to fail, and in most sentences in which a rule's anchor stands it fails.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from foedera.claims.capitals import small

Tokens = Sequence[re.Match[str]]
"""Parts of a pattern in order, as `foedera.claims.grammar` cuts it."""

_PIECES: Final = re.compile(r"\w\?|['’?]")
"""What may be absent in a word, or be written otherwise."""
_SHORTEST: Final = 4
"""Letters of the shortest word that is asked for: "the", "was" stand in most sentences."""


def needed_words(tokens: Tokens) -> tuple[tuple[str, ...], ...]:
    """Words in small letters of which, in every row, one stands wherever a pattern matches.

    Args:
        tokens: of a pattern, or of one of its ways, without a bar outside of brackets.

    Returns:
        Rows without doubles, those of longer words, which are rarer, first.
    """
    rows = dict.fromkeys(tuple(dict.fromkeys(row)) for row in _rows(tokens))
    return tuple(sorted(rows, key=_telling, reverse=True))


def _rows(tokens: Tokens) -> Iterator[tuple[str, ...]]:
    at = 0
    while at < len(tokens):
        token = tokens[at]
        end = _closing(tokens, at) if (token["mark"] or "|") in "[(" else at
        if token["mark"] == "(":
            ways = [needed_words(way) for way in _ways(tokens[at + 1 : end])]
            if all(ways):
                yield tuple(word for rows in ways for word in rows[0])
        elif token["word"] and (word := _always(token["word"])):
            yield (word,)
        at = end + 1


def _telling(row: tuple[str, ...]) -> int:
    return min(map(len, row))


def _always(word: str) -> str:
    """The longest part of a word that is always there, "" where it is short."""
    longest = max(_PIECES.split(small(word)), key=len)
    return longest if len(longest) >= _SHORTEST else ""


def _closing(tokens: Tokens, at: int) -> int:
    """Where the bracket closes that opens at a token."""
    depth = 0
    for end in range(at, len(tokens)):
        mark = tokens[end]["mark"] or ""
        depth += (mark != "" and mark in "[(") - (mark != "" and mark in "])")
        if not depth:
            return end
    return len(tokens)


def _ways(tokens: Tokens) -> Iterator[Tokens]:
    """The ways between the bars of a group."""
    at = start = 0
    while at < len(tokens):
        mark = tokens[at]["mark"]
        if mark == "|":
            yield tokens[start:at]
            start = at + 1
        at = (_closing(tokens, at) if (mark or "|") in "[(" else at) + 1
    yield tokens[start:]
