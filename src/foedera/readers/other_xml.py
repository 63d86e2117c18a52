"""XML of a vocabulary that no reader knows: what its elements are is told by their names and their use.

An element that stands within the words of another is part of its sentence, with all it holds, and
what stands in a heading is the heading's; any other is a paragraph. Names say the rest (`_ROLES`): headings, numbers, articles, notes, rows. Where
an article has its number and title in attributes (`<article number="ARTICLE 1"
name="Scope">`), these are its heading. What stands under `meta` and the like is shown as lines
"Key: value". An export of a wiki gives one witness for each page.

To have another name understood, add it to `_ROLES`, in small letters and without signs.
"""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from foedera.readers import wikitext
from foedera.readers.xml_events import hear, root_name
from foedera.readers.xml_layer import Layer, Vocabulary, witness_of
from foedera.sources.model import Witness

_ROLES = {
    "headings": "title titel head heading kop titletext titre titulo titolo tiart stiart subtitle opschrift subheading",
    "numbers": "num number numero nummer",
    "prefixes": "label nr no enum noparag nop pnumber marker",
    "articles": "article artikel articulo articolo artigo artykul",
    "divisions": "article artikel articulo articolo artigo artykul chapter part section annex hoofdstuk division appendix protocol preamble",
    "notes": "note footnote fn noot nota",
    "rows": "tr row",
    "cells": "td th entry cell",
    "items": "item li listitem",
    "line_breaks": "br lb",
    "pages": "pb",
}
"""What an element's name says of it."""
_NAMES = {role: frozenset(names.split()) for role, names in _ROLES.items()}
_IN_SENTENCES = ("line_breaks", "pages")
_NEVER_INLINE = frozenset(
    " ".join((*_ROLES.values(), "p para paragraph div table list ol ul al")).split()
) - {"no", "label", "marker", "number", "num", "br", "lb", "pb"}
_PARAGRAPHS_OF = frozenset("p para paragraph al ti".split())
"""Elements in which a heading may hold its words."""
_ABOUT = frozenset(
    "meta metadata header identification properties frontmatter docinfo info bibinstance bibdata".split()
)
_UNSAID = frozenset("language lang source url link id identifier yyyy mm dd".split())
"""Keys of what is said of the file, not of the treaty."""
_SPOKEN = (
    ("number", "num"),
    ("num", "num"),
    ("nr", "num"),
    ("name", "heading"),
    ("title", "heading"),
)
"""Attributes that say an element's number and heading, and the element that each stands for."""
_LONGEST, _DEEPEST = 400, 8
_BETWEEN = re.compile(r"[_\-. ]+|(?<=[a-z])(?=[A-Z])")
"""Between the words of an element's name."""
_SIGNS = re.compile(r"[\W_]+")
_PARAGRAPHS = re.compile(r"[ \t\r]*\n[ \t\r]*(?:\n\s*)")
_START = (b"<?xml", b"\xef\xbb\xbf<?xml")


def knows(name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of an XML document, whatever its vocabulary."""
    is_named = name.rpartition("!/")[2].endswith(".xml")
    return bool(root_name(head)) and (is_named or head.startswith(_START))


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with the document's text; of a wiki's export one for each page."""
    if root_name(data[:4096]) == "mediawiki":
        return _pages(name, sha256, data)
    shapes = _Shapes()
    hear(data, shapes)
    is_a = shapes.vocabulary()
    said = _Said(Layer(is_a), shapes.headed)
    encoding, problems = hear(data, said)
    return (witness_of(said.layer, name, sha256, encoding, problems),)


def _plain(name: str) -> str:
    return _SIGNS.sub("", name).lower()


@dataclass(slots=True)
class _Element:
    """An element that is not yet closed."""

    name: str
    has_words: bool = False
    inside: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Shapes:
    """How a document uses its elements; hears it once, before it is read."""

    open: list[_Element] = field(default_factory=list)
    inline: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    apart: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often an element stands in another that has no words of its own."""
    headed: set[str] = field(default_factory=set)
    """Elements that have a heading or a number of their own."""

    def start(self, name: str, _attributes: dict[str, str], _path: str) -> None:
        if self.open:
            self.open[-1].inside.append(name)
            if _plain(name) in _HEADS:
                self.headed.add(self.open[-1].name)
        self.names[name] += 1
        self.open.append(_Element(name))

    def end(self, _name: str) -> None:
        element = self.open.pop()
        if element.has_words:
            self.inline.update(element.inside)
        else:
            self.apart.update((element.name, inside) for inside in element.inside)

    def words(self, text: str) -> None:
        if self.open and not text.isspace():
            self.open[-1].has_words = True

    def _is_inline(self, name: str) -> bool:
        return 2 * self.inline[name] > self.names[name] and _plain(name) not in _NEVER_INLINE

    def _settle(self) -> None:
        """Count what stands in a part of a sentence as part of it, however deep."""
        for _ in range(_DEEPEST):
            inside = [pair for pair in self.apart if self._is_inline(pair[0])]
            for pair in inside:
                self.inline[pair[1]] += self.apart.pop(pair)

    def vocabulary(self) -> Vocabulary:
        """What each element is."""
        self._settle()
        sets = {role: set[str]() for role in _ROLES}
        sets["numbers"].add("num")
        sets["headings"].add("heading")
        blocks: set[str] = set()
        for name in self.names:
            roles = [role for role, names in _NAMES.items() if _plain(name) in names]
            if self._is_inline(name):
                roles = [role for role in roles if role in _IN_SENTENCES]
            else:
                blocks.add(name)
            for role in roles:
                sets[role].add(name)
        of = {role: frozenset(names) for role, names in sets.items()}
        apart = of["notes"] | of["rows"] | of["cells"] | of["line_breaks"] | of["pages"]
        return Vocabulary(
            media_type="application/xml", blocks=frozenset(blocks - apart), headings=of["headings"],
            numbers=of["numbers"], prefixes=of["prefixes"], articles=of["articles"],
            divisions=of["divisions"], notes=of["notes"], rows=of["rows"], cells=of["cells"],
            items=of["items"], line_breaks=of["line_breaks"], pages=of["pages"],
        )  # fmt: skip


_HEADS = _NAMES["headings"] | _NAMES["numbers"] | _NAMES["prefixes"]


@dataclass(slots=True)
class _Said:
    """Tells a document to the layer: attributes that head an element as elements, what is said of it as lines."""

    layer: Layer
    headed: set[str]
    about: list[tuple[str, list[str]]] = field(default_factory=list)
    lines: list[tuple[str, str, str]] = field(default_factory=list)
    path: str = ""
    heading: list[str] = field(default_factory=list)
    """The open heading with what is open in it."""

    def start(self, name: str, attributes: dict[str, str], path: str) -> None:
        """Begin an element."""
        if self._is_of_heading(name):
            self.layer.words(" ")
            return
        if self.about or _plain(name) in _ABOUT:
            self.path = self.path if self.about else path
            if self.about:
                self.about[-1][1].clear()  # its words are only the spaces between what it holds
            self.about.append((name, []))
            return
        self.layer.start(name, attributes, path)
        if name not in self.headed and name in self.layer.is_a.divisions:
            for attribute, stands_for in _SPOKEN:
                if attributes.get(attribute):
                    self.layer.start(stands_for, {}, f"{path}/{stands_for}")
                    self.layer.words(attributes[attribute])
                    self.layer.end(stands_for)

    def _is_of_heading(self, name: str) -> bool:
        """Whether an element is a paragraph of the heading in which it begins."""
        is_a = self.layer.is_a
        if self.about or not (self.heading or name in is_a.headings):
            return False
        self.heading.append(name)
        return len(self.heading) > 1 and name in is_a.blocks and _plain(name) in _PARAGRAPHS_OF

    def end(self, name: str) -> None:
        """End an element."""
        if self.heading:
            self.heading.pop()
            if self.heading and name in self.layer.is_a.blocks and _plain(name) in _PARAGRAPHS_OF:
                self.layer.words(" ")
                return
        if not self.about:
            self.layer.end(name)
            return
        _, words = self.about.pop()
        value = " ".join("".join(words).split())
        if value and len(value) <= _LONGEST and self.about:
            self.lines.append((self.about[-1][0], name, value))
        if not self.about:
            self._tell()

    def words(self, text: str) -> None:
        """Take characters; a blank line between them parts paragraphs."""
        if self.about:
            self.about[-1][1].append(text)
        else:
            self.layer.words(_PARAGRAPHS.sub("\v\v", text) if "\n" in text else text)

    def _tell(self) -> None:
        """Show what is said of the document; values of one kind in a row stand on one line."""
        shown: list[tuple[str, str, list[str]]] = []
        for holder, name, value in self.lines:
            if shown and shown[-1][:2] == (holder, name):
                shown[-1][2].append(value)
            else:
                shown.append((holder, name, [value]))
        holders = Counter(holder for holder, _, _ in shown)
        self.lines.clear()
        for holder, name, values in shown:
            is_whole = holders[holder] == 1 and _plain(holder) not in _ABOUT
            words = _BETWEEN.split(holder if is_whole else name)
            if words[-1].lower() not in _UNSAID:
                shown_key = " ".join(words).capitalize()
                self.layer.layer.row([shown_key, "; ".join(values)], path=self.path, tight=False)


@dataclass(slots=True)
class _Export:
    """Hears the pages of a wiki's export: of each its title and its last text."""

    pages: list[tuple[str, str]] = field(default_factory=list)
    title: str = ""
    found: list[str] | None = None
    text: str = ""

    def start(self, name: str, _attributes: dict[str, str], _path: str) -> None:
        self.found = [] if name in ("title", "text") else None

    def end(self, name: str) -> None:
        words = "".join(self.found or ())
        if name == "title":
            self.title = words
        elif name == "text":
            self.text = words
        elif name == "page":
            self.pages.append((self.title, self.text))
        self.found = None

    def words(self, text: str) -> None:
        if self.found is not None:
            self.found.append(text)


def _pages(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    export = _Export()
    _, problems = hear(data, export)
    witnesses: list[Witness] = []
    for number, (title, text) in enumerate(export.pages, 1):
        shown = f"= {title} =\n\n{text}" if title else text
        page = f"{name}!/{' '.join(title.split())[:100] or number}"
        witnesses += wikitext.read(page, sha256, shown.encode("utf-8", "replace"))
    if not witnesses:
        return (
            witness_of(
                Layer(Vocabulary(media_type="application/xml")), name, sha256, None, problems
            ),
        )
    witnesses[-1] = replace(witnesses[-1], problems=(*witnesses[-1].problems, *problems))
    return tuple(witnesses)
