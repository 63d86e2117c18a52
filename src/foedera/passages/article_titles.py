"""The title of an article, told from the first words of its sentence.

A title stands behind the number or on the line below, and may go on in small letters
on the next. A sentence has a verb such as those of `_SPEAKS`, ends with a stop, or ends
its line only because the next word did not fit on it.
"""

import re
from collections.abc import Iterator
from statistics import median

from foedera.passages.text_end import TITLE_LIMIT, ends_fully, is_plain_title

_SPEAKS = re.compile(
    r"\b(?:shall|may|will|undertakes?|agrees?|is|are|has|have|been|be|doivent|sera|seront|est|sont|wordt|worden|zal|zullen)\b"
    r"|^(?:If|Each|Any|Every|When|Whenever|Nothing|No|In order|In the event|Should|The present|The two|The High) "
)
_FIRST_LETTER = re.compile(r"[^\S\n]*[^\W\d_]")
_SHALL = " shall "
_NUMBER_AGAIN = re.compile(r"(?:art\.|article)\s*\S{1,8}", re.IGNORECASE)
"""A heading that a second language repeats."""
_WRAP_SHARE = 0.9
_LINES, _REACH = 3, 400
"""Lines on which a title may go on, and how far they are looked for, in code points."""


def title_of(text: str, start: int, after: int, end: int) -> str:
    """The title of an article: what else stands on its heading's line, or the line below.

    Args:
        text: of the document, repaired.
        start: where the article's heading begins.
        after: where the heading's number ends.
        end: one past the article's last character that is no space.
    """
    line_end = text.find("\n", after, end)
    if line_end != after:
        same_line = text[after : line_end if line_end >= 0 else end].strip(" \t.:;-–—―*_=[]()")
        if same_line or line_end < 0:
            is_title = line_end >= 0 and _is_title(same_line, text[start:end])
            return same_line if is_title else ""
    below = line_end + 1
    while text[below].isspace():
        below += 1
    return _title_below(text, below, end)


def _title_below(text: str, start: int, end: int) -> str:
    """The title that begins with the first line of an article's rest; "" where a sentence does.

    A title may go on in small letters on the next line; a sentence that does so is none.
    """
    below_end = text.find("\n", start, end)
    if below_end < 0:
        return ""
    below = text[start:below_end].rstrip()
    follows = text[below_end + 1].isalpha()
    if follows and _SHALL in below:
        return ""  # as of most articles, told before anything else is looked at
    if not is_plain_title(below) or (follows and _speaks(below)):
        return ""
    more = list(_goes_on(text, below_end + 1, min(end, below_end + 1 + _REACH)))
    whole = " ".join([below, *more])
    if more and (len(more) > _LINES or _speaks(whole) or ends_fully(whole)):
        return ""
    if not (more or follows) and _FIRST_LETTER.match(text, below_end + 1) and _speaks(below):
        return ""
    return whole.strip("*_=[]()# ")


def _goes_on(text: str, start: int, end: int) -> Iterator[str]:
    """The lines of a stretch that begin with a small letter, up to the first other."""
    while start < end:
        line_end = text.find("\n", start, end)
        line_end = line_end if line_end >= 0 else end
        line = text[start:line_end].strip()
        if not line[:1].islower():
            break
        yield line
        start = line_end + 1


def _is_title(same_line: str, body: str) -> bool:
    """Whether what stands on an article's first line is its title, no beginning of a sentence."""
    short = len(same_line) < TITLE_LIMIT and not ends_fully(same_line)
    if _NUMBER_AGAIN.fullmatch(same_line):
        return False
    return short and not _speaks(same_line) and not _is_wrapped(body)


def _speaks(text: str) -> bool:
    """Whether words are a sentence rather than a title; in most sentences of treaties one verb tells."""
    return _SHALL in text or bool(_SPEAKS.search(text))


def _is_wrapped(body: str) -> bool:
    """Whether the first line ends only because the next word did not fit on it."""
    first, second, *others = map(str.strip, body.split("\n"))
    if not second:
        return False
    *widths, _ = filter(None, map(len, (first, second, *others)))
    word = second.split(" ", 1)[0]
    return len(first) + len(word) + 1 > _WRAP_SHARE * median(widths)
