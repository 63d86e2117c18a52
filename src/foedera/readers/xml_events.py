"""XML as events, so that no document can make the reader hold more than its own size.

Nothing is fetched and no entity that stands for more than a few characters is
expanded; a document that declares others is refused, since no edition needs them.

    reader.xml.broken      not well-formed; what stands before the fault is kept
    reader.xml.entities    declares entities that expand to text
    reader.xml.too-deep    elements stand deeper in one another than in any edition

A vocabulary is a `Listener`; its names come without their namespace.
"""

import re
from functools import lru_cache
from html.entities import html5
from typing import Protocol
from xml.parsers import expat

from foedera.sources.model import Problem

DEPTH_LIMIT = 500
ELEMENT_LIMIT = 1_000_000

_ENTITY_LIMIT = 8  # code points that an entity may stand for
_CHUNK = 1 << 16


class Listener(Protocol):
    """What hears a document from its first element to its last."""

    def start(self, name: str, attributes: dict[str, str], path: str) -> None:
        """Hear that an element begins; `path` is its place, `/TEI/text/body/p[3]`."""

    def end(self, name: str) -> None:
        """Hear that it ends."""

    def words(self, text: str) -> None:
        """Hear characters."""


class _RefusedError(Exception):
    """Raised inside the parser to stop it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(code=code, message=message)


class _Events:
    """From the parser's calls to the listener's, within the limits."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._names: list[str] = []
        self._path: list[str] = []
        self._counts: list[dict[str, int]] = [{}]
        self._elements = 0
        self.encoding: str | None = "utf-8"

    def start(self, name: str, attributes: dict[str, str]) -> None:
        own = _local(name)
        self._elements += 1
        if len(self._path) >= DEPTH_LIMIT:
            message = f"Elements stand more than {DEPTH_LIMIT} deep in one another; what follows is not read."
            raise _RefusedError("reader.xml.too-deep", message)
        if self._elements > ELEMENT_LIMIT:
            message = (
                f"The document has more than {ELEMENT_LIMIT:,} elements; the rest is not read."
            )
            raise _RefusedError("reader.too-large", message)
        counts = self._counts[-1]
        counts[own] = counts.get(own, 0) + 1
        self._names.append(own)
        self._path.append(own if counts[own] == 1 else f"{own}[{counts[own]}]")
        self._counts.append({})
        short = {_local(key): value for key, value in attributes.items()} if attributes else {}
        self._listener.start(own, short, "/" + "/".join(self._path))

    def end(self, _name: str) -> None:
        self._counts.pop()
        self._path.pop()
        self._listener.end(self._names.pop())

    def close(self) -> None:
        """End what a fault left open."""
        while self._names:
            self.end("")

    def entity(self, name: str, is_parameter: int, value: str | None, *_rest: object) -> None:
        if is_parameter or value is None or len(value) <= _ENTITY_LIMIT:
            return
        message = f"The document declares the entity {name[:40]!r}, which stands for text; save it with entities expanded."
        raise _RefusedError("reader.xml.entities", message)

    def skipped(self, name: str, is_parameter: int) -> None:
        """Put the character of a name that HTML knows, else a sign that one is missing."""
        if not is_parameter:
            self._listener.words(html5.get(f"{name};", "\ufffd"))

    def declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        self.encoding = (encoding or "utf-8").lower()


def hear(data: bytes, listener: Listener) -> tuple[str | None, tuple[Problem, ...]]:
    """Tell a document to a listener; its encoding, and what is wrong with it. Never raises."""
    events = _Events(listener)
    parser = _parser(events)
    problems: list[Problem] = []
    try:
        for at in range(0, len(data), _CHUNK):
            parser.Parse(data[at : at + _CHUNK], False)  # noqa: FBT003
        parser.Parse(b"", True)  # noqa: FBT003
    except _RefusedError as refused:
        problems.append(refused.problem)
    except (expat.ExpatError, ValueError, LookupError) as error:
        message = f"The XML is not well-formed ({error}); what stands before is kept."
        problems.append(Problem(code="reader.xml.broken", message=message))
        parser.buffer_text = False  # tells the words that the fault held back
    events.close()
    return events.encoding, tuple(problems)


def _parser(events: _Events) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = events.start
    parser.EndElementHandler = events.end
    parser.CharacterDataHandler = events._listener.words  # noqa: SLF001
    parser.EntityDeclHandler = events.entity
    parser.SkippedEntityHandler = events.skipped
    parser.XmlDeclHandler = events.declaration
    return parser


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


@lru_cache(maxsize=1)  # every format of XML asks about the same document
def root_name(head: bytes) -> str:
    """The first element's name without its prefix, in lower case; "" where it is not XML."""
    if b"<" not in head:
        return ""
    coding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    return _first_element(head.decode(coding, "replace").lstrip("\ufeff \t\r\n"))


def _first_element(text: str) -> str:
    at = 0
    while text.startswith("<", at):
        closing = next((end for sign, end in _PROLOGUE if text.startswith(sign, at)), None)
        if closing is None:
            named = _NAMED.match(text, at)
            return named[1].rpartition(":")[2].lower() if named else ""
        found = text.find(closing, at)
        if found < 0:
            return ""
        at = found + len(closing)
        at += len(text[at:]) - len(text[at:].lstrip())
    return ""


_PROLOGUE = (("<!--", "-->"), ("<?", "?>"))
"""What may stand before the first element, and how it ends."""
_NAMED = re.compile(r"(?:(?i:<!DOCTYPE)\s{0,80}|<)([^>/\s\[]{0,200})")
"""The first element, or the type of the document, which names it."""
