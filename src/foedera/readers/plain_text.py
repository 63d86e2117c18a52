"""Plain text: the text layer is the decoded text itself.

Markdown may open with lines between "---" in which a site keeps what it needs of the page.
Of these the ones that speak of a treaty (`_TELLS`) are marked as rows; the others, the day of
the page among them, are the site's own.
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
_LINE = re.compile(r"(?P<key>[^\W\d][\w -]{1,40}):[ \t]+(?P<value>\S.*)")


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
    at = 0
    for line in text[: front_matter_end(text)].splitlines(keepends=True):
        shown = line.rstrip()
        goes_on = text.startswith((" ", "\t"), at + len(line))
        found = _LINE.fullmatch(shown)
        tells = found is not None and not goes_on and bool(_TELLS.fullmatch(found["key"]))
        if shown:
            kind = MarkKind.TABLE_ROW if tells else MarkKind.BOILERPLATE
            yield Mark(kind, at, at + len(shown))
        at += len(line)
