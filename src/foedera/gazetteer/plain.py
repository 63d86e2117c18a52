"""Text made even for matching: one form of space, apostrophe and dash.

Names are printed across line ends and with curly apostrophes; the tables hold them
plain. Every change keeps offsets recoverable: a character is replaced by one, and
where a run of spaces shrinks to one, the shift is remembered. A blank line stays a
blank line: no name runs across it.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

_LIKE = (
    ("\n\n", "\x1d\x1d"), ("\r\n\r\n", "\x1d\x1d\x1d\x1d"), ("\n", " "), ("\r", " "), ("\t", " "),
)  # fmt: skip
_LIKE_OTHERS = (
    *_LIKE, ("\u00a0", " "), ("\u202f", " "),
    ("’", "'"), ("‘", "'"), ("–", "-"), ("—", "-"), ("‐", "-"), ("‑", "-"),
)  # fmt: skip
"""What an odd character is like: in texts of ASCII, and in others."""
_RUN = re.compile("(  +)")


class Plain(NamedTuple):
    """A text made even.

    Attributes:
        text: what to match in.
        after: offsets in `text` from which on the shift of the same number holds.
        shifts: code points to add to an offset in `text` to have the original's.
    """

    text: str
    after: tuple[int, ...]
    shifts: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Turn a stretch of `text`, half-open and not empty, into the original's offsets."""
        if not self.after:
            return start, end
        return self._at(start), self._at(end - 1) + 1

    def _at(self, offset: int) -> int:
        run = bisect_right(self.after, offset)
        return offset + (self.shifts[run - 1] if run else 0)


@lru_cache(maxsize=4)
def plain(text: str) -> Plain:
    """Make a text even for matching; the finders of names, places and series ask in turn.

    >>> plain("Soviet  Union").text
    'Soviet Union'
    """
    even = text
    for odd, usual in _LIKE if text.isascii() else _LIKE_OTHERS:
        even = even.replace(odd, usual)
    if "  " not in even:
        return Plain(even, (), ())
    words, blanks = (pieces := _RUN.split(even))[::2], pieces[1::2]
    after = accumulate(len(word) + 1 for word in words[:-1])
    shifts = accumulate(len(run) - 1 for run in blanks)
    return Plain(" ".join(words), tuple(after), tuple(shifts))


def whole(text: str, start: int, end: int) -> bool:
    """Say whether a stretch neither begins nor ends inside a word."""
    return not ((start and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum()))


def folded(text: str) -> str:
    """Reduce a name to what is compared: no case, accents, points or double spaces.

    >>> folded("République  d’Estonie")
    "republique d'estonie"
    """
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", text.translate(_BARE))
        text = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(text.replace(".", " ").casefold().split())


_BARE = str.maketrans("’‘ʼ–—‐‑ŁłØøĐđ", "'''----LlOoDd")
