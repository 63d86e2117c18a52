"""What a heading looks like: short, capitalised, no sentence.

To have another abbreviation taken for no sentence's end, add it to `_ABBREVIATED`.
"""

import re

from foedera.passages.lines import Block

_ABBREVIATED = ("No", "Art", "vol", "p", "pp", "St", "Mr", "Dr", "Jr", "Inc", "U.S", "L. S")
_AT_END = tuple(f"{word}." for word in _ABBREVIATED)
_IS_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(map(re.escape, _ABBREVIATED))})\.$")
_TAIL = 8  # code points in which an abbreviation ends
_CAPITALS = 8
HEADING_LIMIT, HEADING_LINES = 250, 4
"""Most code points and lines of a heading; one in capitals may have twice as many."""


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a stop or a comma, before what closes a quotation."""
    text = text.rstrip('"”’»)]')
    return bool(text) and text[-1] in ".;:,!?…"


def is_abbreviated(text: str) -> bool:
    """Whether the stop at the end is an abbreviation's."""
    return text.endswith(_AT_END) and bool(_IS_ABBREVIATED.search(text[-_TAIL:]))


def is_heading(block: Block) -> bool:
    """Whether a block looks like a heading: short, capitalised, no sentence."""
    text, count = block.text, block.count
    first = text.lstrip("#")[:1] or "#"  # "##Treaty of …" has no space in older Markdown
    if not (first.isupper() or first.isdigit() or first in '"“„«'):
        return False
    ends = ends_sentence(text) and not is_abbreviated(text)
    if not ends and len(text) <= HEADING_LIMIT and count <= HEADING_LINES:
        return True
    return count <= 2 * HEADING_LINES and not (ends and text[-1] == ":") and _is_capitals(text)


def may_be_capitals(text: str) -> bool:
    """Whether capitals may be nine in ten of its letters, from the three commonest small ones."""
    small = text.count("e")
    return 10 * small < len(text) > 10 * (small + text.count("a") + text.count("o"))


def _is_capitals(text: str) -> bool:
    if len(text) > 2 * HEADING_LIMIT or not may_be_capitals(text):
        return False
    letters = [char for char in text if char.isalpha()]
    return len(letters) > _CAPITALS and 10 * sum(map(str.isupper, letters)) > 9 * len(letters)
