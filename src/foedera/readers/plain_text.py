"""Plain text: the text layer is the decoded text itself.

Markdown may open with lines between "---" in which a site keeps what it needs of the page.
Of these the ones that speak of a treaty (`_TELLS`) are marked as rows, with the lines that go on
with them; the others, the day of the page among them, are the site's own.
"""

import re
from collections.abc import Iterator

from foedera.sources.decode import decode
from foedera.sources.front_matter import front_matter_end
from foedera.sources.model import Mark, MarkKind, Witness

_TELLS = re.compile(
    r"(?:(?:long|short|official)[ _-]?)?title|signed|(?:date|place|location)[ _-](?:of[ _-])?sign\w+|signature[ _-]?(?:date|place)?|date[ _-]of[ _-](?:adoption|conclusion)"
    r"|concluded|adopted|(?:date[ _-])?(?:of[ _-])?ent(?:ry|ered)[ _-]into[ _-]force|in[ _-]force(?:[ _-]\w+)?|parties|contracting[ _-]parties|participants|signatories|ratified|citation|treaty[ _-]series",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"(?P<key>[^\W\d][\w -]{1,40}):[ \t]+(?P<value>[^\s>|].*(?:\r?\n[ \t]+(?!-\s)\S.*){0,8})"
)
"""A key with its value, which indented lines go on with."""


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness; without text when the bytes are empty or binary (see its problems)."""
    decoded = decode(data)
    return (
        Witness(
            name=name,
            sha256=sha256,
            media_type="text/plain",
            encoding=decoded.encoding,
            text=decoded.text,
            marks=tuple(_front_matter(decoded.text)),
            problems=decoded.problems,
        ),
    )


def _front_matter(text: str) -> Iterator[Mark]:
    """The marks of the lines between "---" with which Markdown may open."""
    at, end = 0, front_matter_end(text)
    while at < end:
        found = _LINE.match(text, at, end)
        if found and (_goes_on(text, found.end()) or not _TELLS.fullmatch(found["key"])):
            found = None
        stop = found.end() if found else text.find("\n", at, end)
        stop = stop if stop >= 0 else end
        shown = text[at:stop].rstrip()
        if shown:
            kind = MarkKind.TABLE_ROW if found else MarkKind.BOILERPLATE
            yield Mark(kind, at, at + len(shown))
        at = text.find("\n", stop, end) + 1 or end


def _goes_on(text: str, end: int) -> bool:
    """Whether the line below is indented still: a list or a block of its own."""
    return text.startswith((" ", "\t"), text.find("\n", end) + 1 or len(text))
