r"""Words broken over a line's end: which to join, and which keep their hyphen.

    a per-\nmanent bond        a permanent bond
    cease-\nfire               cease-fire, where the document writes it so elsewhere
    Anglo-\nFrench             as it is: a capital begins a name

The document itself is asked first how it writes the word, then the language, which
keeps the hyphen after a few first halves (`_PREFIXES`).
"""

import re
from collections.abc import Iterator
from heapq import merge

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from foedera.sources.offset_map import Repair

_BROKEN = re.compile(r"-[ \t]*\n[ \t]*([^\W\d_]{1,80})")
_BROKEN_ODDLY = re.compile(r"[‐¬][ \t]*\n[ \t]*([^\W\d_]{1,80})")
"""As the other, apart from it because a pattern that begins with one sign is far faster."""
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_WORD_LIMIT = 40
_BESIDE = 8  # bytes of two code points
_FEW = 40_000  # code points times words that are sooner looked through than an automaton is built
_PREFIXES = frozenset(
    ["non", "self", "ex", "vice", "quasi", "anti", "pro", "half", "all", "inter", "cross", "semi"]
)
"""First halves that keep their hyphen: "non-\\naggression" is "non-aggression"."""

_Halves = tuple[str, str]


def broken_words(text: str) -> list[Repair]:
    """The repair of each broken word."""
    found: list[Repair] = []
    broken: list[_Halves] = []
    for match in _breaks(text):
        rest = match[1]
        start = match.start()
        first = _word_before(text, start) if rest[0].islower() else ""
        if first:
            broken.append((first, rest))
            found.append(Repair("repair.hyphenation", start, match.start(1), ""))
    keep = _hyphenated(set(broken), text) if broken else ()
    if not keep:
        return found
    return [
        repair._replace(becomes="-") if halves in keep else repair
        for repair, halves in zip(found, broken, strict=True)
    ]


def _breaks(text: str) -> Iterator[re.Match[str]]:
    if "‐" in text or "¬" in text:
        odd = _BROKEN_ODDLY.finditer(text)
        return merge(_BROKEN.finditer(text), odd, key=re.Match.start)
    return _BROKEN.finditer(text)


def _word_before(text: str, end: int) -> str:
    """The letters before a place, "" without."""
    start = max(0, end - _WORD_LIMIT)
    word = text[max(text.rfind(" ", start, end) + 1, text.rfind("\n", start, end) + 1, start) : end]
    if word.isalpha():
        return word
    found = _LAST_WORD.search(text[start:end])
    return found[0] if found else ""


def _hyphenated(broken: set[_Halves], text: str) -> frozenset[_Halves]:
    """Those of the words that the document itself, or else the language, writes with a hyphen."""
    small = {(first, rest): (first.lower(), rest.lower()) for first, rest in broken}
    asked = {first + sign + rest for first, rest in small.values() for sign in ("", "-")}
    whole = _written(sorted(asked), text)
    return frozenset(
        halves
        for halves, (first, rest) in small.items()
        if first + rest not in whole and (first in _PREFIXES or f"{first}-{rest}" in whole)
    )


def _written(words: list[str], text: str) -> frozenset[str]:
    """Those of the words that the text itself has, whole."""
    text = text.lower()
    if len(words) * len(text) < _FEW:
        words = [word for word in words if word in text]
    if not words:
        return frozenset()
    data = text.encode("utf-8", "surrogatepass")
    known = BytesAhoCorasick([word.encode() for word in words], MatchKind.LeftmostLongest)
    return frozenset(
        words[index]
        for index, start, end in known.find_matches_as_indexes(data)
        if not _has_letter(data[max(0, start - _BESIDE) : start].decode("utf-8", "ignore")[::-1])
        and not _has_letter(data[end : end + _BESIDE].decode("utf-8", "ignore"))
    )


def _has_letter(beside: str) -> bool:
    """Whether a word goes on with the next character, or with the one after a hyphen."""
    char = beside[1:] if beside[:1] == "-" else beside[:1]
    return char.isalnum() and not char.isdecimal()
