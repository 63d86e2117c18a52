r"""Words broken over a line's end: which to join, and which keep their hyphen.

    a per-\nmanent bond        a permanent bond
    cease-\nfire               cease-fire, where the document writes it so elsewhere
    Anglo-\nFrench             as it is: a capital begins a name

The document itself is asked first how it writes the word, then the language, which
keeps the hyphen after a few first halves (`_PREFIXES`).

A scan breaks a word on every other line: no word is looked at but beside what could
keep its hyphen.
"""

import re
from collections.abc import Iterable

import numpy as np
from ahocorasick_rs import BytesAhoCorasick, MatchKind

from foedera.sources.anchors import places_of, standing
from foedera.sources.offset_map import Repair

_SIGNS = "-‐¬"
_HYPHEN = ord("-")
_LETTER = r"[^\W\d_]"
_BROKEN = re.compile(rf"[{_SIGNS}][ \t]*\n[ \t]*(?={_LETTER})")
_GOES_ON = re.compile(rf"{_LETTER}{{1,80}}")
_SECOND_HALF = re.compile(rf"-({_LETTER}++)(?!-{_LETTER})")
_LAST_WORD = re.compile(rf"{_LETTER}+\Z")
_IS_LETTER = re.compile(_LETTER)
_BLANKS = " \t\n"
_IS_BLANK = np.isin(np.arange(256), [*_BLANKS.encode()])
_WORD_LIMIT = 40
_BESIDE = 8  # bytes of two code points
_FEW = 40_000  # code points times words that are sooner looked through than an automaton is built
_SHORT = 1 << 12  # code points that are sooner looked through than NumPy has begun
_PREFIXES = frozenset(
    ["non", "self", "ex", "vice", "quasi", "anti", "pro", "half", "all", "inter", "cross", "semi"]
)
"""First halves that keep their hyphen: "non-\\naggression" is "non-aggression"."""
_LONGEST_PREFIX = max(map(len, _PREFIXES))
_PREFIXES_IN = {
    letter: tuple(one for one in _PREFIXES if one.endswith(letter.lower()))
    for prefix in _PREFIXES
    for letter in (prefix[-1], prefix[-1].upper())
}
"""Those that end in a letter: few do, and words that end in another are told at one look."""

_Break = tuple[int, int]
"""Where the hyphen stands, and where the word goes on."""


def broken_words(text: str, data: bytes) -> list[Repair]:
    """The repair of each broken word of a text, of which `data` is the narrow form."""
    hyphens, at_ends = _hyphens(text, data)
    breaks = _breaks(text, at_ends)
    if not breaks:
        return []
    kept = _kept(text, breaks, _hyphenated(text, hyphens))
    return [  # each in half of the time of its own constructor
        tuple.__new__(Repair, ("repair.hyphenation", start, end, "-" if start in kept else ""))
        for start, end in breaks
    ]


def _hyphens(text: str, data: bytes) -> tuple[list[int], list[int]]:
    """Where hyphens stand, and those of them behind which a blank stands."""
    if len(text) < _SHORT or any(sign in text for sign in _SIGNS[1:]):
        places = [*standing(text, _SIGNS)]
        return places, [at for at in places if text[at + 1 : at + 2] in _BLANKS]
    found = places_of(data, _HYPHEN, 0, len(data) - 1)
    before_blank = found[_IS_BLANK[np.frombuffer(data, np.uint8)[found + 1]]]
    return found.tolist(), before_blank.tolist()


def _breaks(text: str, hyphens: Iterable[int]) -> list[_Break]:
    """The hyphens that break a word: after a letter, and a small one begins the next line."""
    breaks: list[_Break] = []
    for at in hyphens:
        end = at + 2
        if text[at + 1 : end] != "\n" or text[end : end + 1] in _BLANKS:
            match = _BROKEN.match(text, at)
            if not match:
                continue
            end = match.end()
        if text[end].islower() and at and _is_letter(text[at - 1]):
            breaks.append((at, end))
    return breaks


def _is_letter(char: str) -> bool:
    return char.isalpha() or bool(_IS_LETTER.match(char))


def _word_before(text: str, end: int) -> str:
    """The letters before a place, "" without."""
    start = max(0, end - _WORD_LIMIT)
    word = text[max(text.rfind(" ", start, end) + 1, text.rfind("\n", start, end) + 1, start) : end]
    if word.isalpha():
        return word
    found = _LAST_WORD.search(text[start:end])
    return found[0] if found else ""


def _hyphenated(text: str, hyphens: Iterable[int]) -> set[tuple[str, str]]:
    """The words of two halves that stand with their hyphen inside a line, in small letters."""
    return {
        (first.lower(), match[1].lower())
        for at in hyphens
        if text[at + 1 : at + 2] not in _BLANKS
        and (match := _SECOND_HALF.match(text, at))
        and (first := _first_half(text, at))
    }


def _first_half(text: str, end: int) -> str:
    """The letters before a hyphen, "" where they are themselves the second half of a word."""
    first = _word_before(text, end)
    start = end - len(first)
    follows = start > 1 and text[start - 1] == "-" and _IS_LETTER.match(text[start - 2])
    return "" if follows else first


def _kept(text: str, breaks: list[_Break], hyphenated: set[tuple[str, str]]) -> set[int]:
    """The hyphens that the document itself, or else the language, writes in such a word.

    The letters beside a hyphen tell of most that it is none of these.
    """
    joints = {first[-1] + rest[0] for first, rest in hyphenated}
    words: dict[int, str] = {}
    for start, end in breaks:
        last = text[start - 1]
        prefixes = _PREFIXES_IN.get(last)
        if (
            prefixes and text[max(0, start - _LONGEST_PREFIX) : start].lower().endswith(prefixes)
        ) or (joints and last.lower() + text[end] in joints):
            rest = _GOES_ON.match(text, end)
            halves = _word_before(text, start).lower(), rest[0].lower() if rest else ""
            if halves[0] in _PREFIXES or halves in hyphenated:
                words[start] = "".join(halves)
    whole = _written(sorted(set(words.values())), text) if words else frozenset()
    return {start for start, word in words.items() if word not in whole}


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
