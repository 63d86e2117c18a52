"""The places where a date may stand: one pass of RE2 over the text's bytes.

RE2 finds month names, units of time and digits some tenfold faster than `re`; the
patterns that need to look around run in small windows at these places only.
"""

from collections.abc import Iterator

import re2


class Anchors:
    """A compiled alternation, and its matches as offsets in code points."""

    def __init__(self, pattern: str) -> None:
        """Compile; the pattern must need no look-around."""
        self._pattern = re2.compile(pattern.encode())

    def __call__(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give start, end and words of each match, in order."""
        data = text.encode("utf-8", "surrogatepass")
        if len(data) == len(text):
            for match in self._pattern.finditer(data):
                start, end = match.span()
                yield start, end, text[start:end]
            return
        offset = read = 0
        for match in self._pattern.finditer(data):
            first, last = match.span()
            start = offset + len(data[read:first].decode("utf-8", "surrogatepass"))
            words = data[first:last].decode("utf-8", "surrogatepass")
            offset, read = start + len(words), last
            yield start, offset, words
