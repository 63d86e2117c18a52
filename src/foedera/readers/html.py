"""HTML: saved pages, mirrors, register pages.

The text layer is the page's text in document order: one block to a paragraph, a
heading, a list item, a table row; spaces as a browser would show them; nothing that
a browser hides. Cells of a row are set apart by a tab, empty ones too and those that
reach down from rows above, and a row or definition that pairs a name with a value is
written "Name: value"; a row that only lays out a page (`html_nodes.is_layout`) is written
as paragraphs. What the markup says of a stretch stands in the marks: headings with their
level, list items, rows, captions, and navigation and licences as boilerplate (kept, not
lost). The node of each block is told where something is quoted (`html_nodes`).

To treat another element differently, put it in one of the tables below.
"""

import codecs
import re
from dataclasses import dataclass, field
from functools import lru_cache, partial

from selectolax.lexbor import LexborHTMLParser, LexborNode

from foedera.readers.html_nodes import nodes_of
from foedera.readers.html_tables import CELLS, Columns, is_layout
from foedera.readers.text_layer import in_order, unplaced
from foedera.readers.xml_events import root_name
from foedera.sources.decode import Decoded, decode
from foedera.sources.model import Mark, MarkKind, Problem, Source, Witness

_HIDDEN = frozenset(["script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "select", "button", "textarea"])  # fmt: skip
_MARKED = {
    "h1": MarkKind.HEADING, "h2": MarkKind.HEADING, "h3": MarkKind.HEADING, "h4": MarkKind.HEADING,
    "h5": MarkKind.HEADING, "h6": MarkKind.HEADING, "p": MarkKind.PARAGRAPH, "li": MarkKind.LIST_ITEM,
    "tr": MarkKind.TABLE_ROW, "caption": MarkKind.CAPTION, "figcaption": MarkKind.CAPTION,
    "nav": MarkKind.BOILERPLATE, "footer": MarkKind.BOILERPLATE,
}  # fmt: skip
_HEADING = MarkKind.HEADING
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figure form header hr main "
    "ol pre section summary table tbody tfoot thead ul".split()
) | frozenset(_MARKED)
_TIGHT = frozenset(["li", "tr", "dt", "dd"])
"""Blocks that stand on the next line, not after a blank one."""
_ENDS = frozenset([*CELLS, "tr", "table"])
"""Elements that ask for more at their end."""
_DEEPEST_LAYOUT = 100  # elements around a row; the words of rows in rows are counted for each
_ASKS = frozenset([*CELLS, "tr", "table", "br", "dd", "header", "li"])
"""Elements that ask for more than their own words."""
_SHAPES = {
    tag: (1 if tag in _TIGHT else 2 if tag in _BLOCKS else 0, _MARKED.get(tag), tag in _ASKS)
    for tag in _BLOCKS | _ASKS
}
"""Of each such element the newlines around it, what it says of its words, and whether it asks for more."""
_OTHER = (0, None, False)
_TEXT = "-text"
_NO_ELEMENT = "-_"
_LEADS = ("", "\n", "\n\n")
"""What stands before words for each number of newlines owed."""
_UNNAMED = frozenset(["body", "html", "main", "article"])
"""Elements whose names say nothing of what they hold."""
_TOLD = frozenset(["main", "article", "section"])
"""Elements whose header is theirs, not the site's."""
_TELLING = frozenset(["class", "hidden", "id", "role", "style"])
"""Attributes that say what an element is, or that it does not show."""
_ASIDE_ROLES = frozenset(["navigation", "banner", "contentinfo", "search", "complementary"])
_ASIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navbox|navigation|menu|breadcrumbs?|footer|cookie|share|sharing|social|catlinks|printfooter|"
    r"editsection|mw-jump|jump-to-nav|sidebar|toolbar|skip|copyright|licen[cs]e|toc|metadata|noprint)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OF_A_PAGE = re.compile(rb"<(?:html|body|head)[\s>]")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
_INSTEAD = re.compile(r"<noframes\b[^>]{0,100}>", re.IGNORECASE)
_INSTEAD_ENDS = re.compile(r"</noframes", re.IGNORECASE)
_NAME_WORDS = 6
_HEAD, _FIRST = 4096, 16
"""Bytes looked at for what a page says of its encoding, and for what it begins with."""
_MOST_NODES = 2_000_000


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of an HTML page."""
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if not start.startswith(b"<"):
        return False
    first = start[:_FIRST].lower()
    if first.startswith((b"<!doctype html", b"<html")):
        return True
    if first.startswith(b"<?xml") and root_name(head) not in ("", "html"):
        return False
    return bool(_OF_A_PAGE.search(start.lower()))


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with the page's text layer."""
    decoded = _decode(data)
    is_utf_8 = decoded.encoding == "utf-8" and not data.startswith(codecs.BOM_UTF8)
    page = LexborHTMLParser(data if is_utf_8 and not decoded.problems else decoded.text)
    layer = _Layer()
    if page.body is not None:
        layer.walk(page.body)
    elif (instead := _instead(decoded.text)) is not None:
        layer.walk(instead)
    text = layer.text()
    problems = unplaced(decoded.problems)
    if not text and decoded.text:
        message = "The page holds no text that a browser would show."
        if page.body is None and "<frame" in decoded.text.lower():
            message = "The page is only a frame around other pages; add those to the documents."
        problems = (*problems, Problem(code="reader.empty", message=message))
    titles = page.tags("title")
    title = " ".join(titles[0].text().split())[:500] if titles else ""
    return (
        Witness(
            name=name, sha256=sha256, media_type="text/html", encoding=decoded.encoding,
            text=text, source=Source(title=title), marks=layer.sorted_marks(), problems=problems,
            locate=partial(nodes_of, decoded.text, text, _shows, _BLOCKS),
        ),
    )  # fmt: skip


def _instead(page: str) -> LexborNode | None:
    """What a page of frames shows where there are none; of several such, the first."""
    begins = _INSTEAD.search(page)
    ends = _INSTEAD_ENDS.search(page, begins.end()) if begins else None
    return LexborHTMLParser(page[begins.end() : ends.start()]).body if begins and ends else None


def _shows(node: LexborNode) -> bool:
    """Whether a browser shows what an element holds."""
    return node.tag not in _HIDDEN and not _is_hidden(node.attributes)


def _decode(data: bytes) -> Decoded:
    """By byte-order mark, then by what the page says of itself, then as any text."""
    head = data[:_HEAD]
    said = _CHARSET.search(head) if b"charset" in head.lower() else None
    if said and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        try:
            encoding = codecs.lookup(said[1].decode("ascii")).name
            encoding = "cp1252" if encoding == "iso8859-1" else encoding
            return Decoded(data.decode(encoding), encoding)
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


_Attributes = dict[str, str | None]
_Open = tuple[LexborNode, str, int, MarkKind | None, int]
"""An element that is not yet closed: with its tag, the newlines around it, what the markup
says of it, and how many stretches of words began before it."""


@dataclass(slots=True)
class _Layer:
    """The text layer as it grows."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    breaks: int = 0  # newlines owed before the next word
    space: bool = False
    apart: bool = True  # whether the next word stands apart without a space or a newline
    marks: list[Mark] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    counts: dict[int, int] = field(default_factory=dict)  # last number of each numbered list
    starts: list[int] = field(default_factory=list)  # where each stretch of words begins
    tables: list[Columns] = field(default_factory=lambda: [Columns()])  # inner after outer
    layouts: set[int] = field(default_factory=set)  # rows that only lay out a page

    def walk(self, root: LexborNode) -> None:
        """The page below `root`, without recursion: pages may nest ten thousand deep."""
        node: LexborNode | None = root
        for _ in range(_MOST_NODES):
            if node is None:
                break
            tag = node.tag or "-"
            if tag == _TEXT:
                self._words(node.text_content or "")
                node = node.next or self._after()
            else:
                node = self._enter(node, tag) or node.next or self._after()
        while self.stack:
            self._close()

    def _enter(self, node: LexborNode, tag: str) -> LexborNode | None:
        """The first child, when the element has any that shows."""
        breaks, kind, asks = shape = _SHAPES.get(tag, _OTHER)
        if shape is _OTHER and (tag in _HIDDEN or tag[0] in _NO_ELEMENT):
            return None
        attributes = node.attributes
        if attributes and not _TELLING.isdisjoint(attributes):
            if _is_hidden(attributes):
                return None
            kind = _kind(tag, attributes)
        if breaks > self.breaks:  # noqa: PLR1730  half the time of max(), at every block
            self.breaks = breaks
        child, first = node.child, len(self.starts)
        if asks:
            kind = self._begin(node, tag, kind, attributes)
        elif child is not None and child.is_text_node and child.next is None:  # as of most
            self._words(child.text_content or "")
            if breaks or kind:
                self._leave(tag, breaks, kind, first)
            return None
        if child is not None:
            self.stack.append((node, tag, breaks, kind, first))
        elif asks:
            self._end(node, tag)
        return child

    def _begin(
        self, node: LexborNode, tag: str, kind: MarkKind | None, attributes: _Attributes
    ) -> MarkKind | None:
        """What the markup says of an element that asks for more than its own words."""
        if tag in CELLS:
            self._begin_cell(attributes)
        elif tag == "tr":
            if len(self.stack) < _DEEPEST_LAYOUT and is_layout(node):
                self.layouts.add(node.mem_id)
                self.breaks = 2
                return None if kind is MarkKind.TABLE_ROW else kind
        elif tag == "table":
            self.tables.append(Columns())
        elif tag == "br":
            self.breaks = min(2, self.breaks + 1)
        elif tag == "dd" and self._pairs(node):
            self.breaks = 0
        elif tag == "header" and kind is None and self._is_banner(node):
            return MarkKind.BOILERPLATE
        elif tag == "li" and self.stack and self.stack[-1][1] == "ol" and node.child is not None:
            self._number(self.stack[-1][0])
        return kind

    def _begin_cell(self, attributes: _Attributes) -> None:
        """Count the columns; a cell that reaches down from a row above leaves an empty one."""
        rows = (attributes.get("rowspan") or "") if attributes else ""
        skipped = self.tables[-1].begin_cell(rows)
        if skipped and not self._is_in_layout():
            for _ in range(skipped):
                self._tab()

    def _after(self) -> LexborNode | None:
        """What follows the last child of an element."""
        after: LexborNode | None = None
        while after is None and len(self.stack) > 1:
            after = self.stack[-1][0].next
            self._close()
        return after

    def _is_banner(self, node: LexborNode) -> bool:
        """Whether a header is the site's, above all that the page tells, and names nothing itself."""
        within = any(opened[1] in _TOLD for opened in self.stack)
        return not within and not any(one.text().strip() for one in node.css("h1"))

    def _number(self, numbered: LexborNode) -> None:
        """The number that a browser shows before an item of a numbered list."""
        count = self.counts.get(numbered.mem_id, 0) + 1
        self.counts[numbered.mem_id] = count
        self._words(f"{count}. ")

    def _pairs(self, node: LexborNode) -> bool:
        """Whether a definition follows its short name directly: "Name: value"."""
        before = _sibling(node.prev, forward=False)
        if before is None or before.tag != "dt":
            return False
        name = before.text().split()
        if not name or len(name) > _NAME_WORDS or not name[0][0].isalpha():
            return False
        self._glue("" if name[-1].endswith(":") else ":", space=True)
        return True

    def _close(self) -> None:
        node, tag, breaks, kind, first = self.stack.pop()
        if tag in _ENDS:
            self._end(node, tag)
        if breaks or kind:
            self._leave(tag, breaks, kind, first)

    def _end(self, node: LexborNode, tag: str) -> None:
        """The end of a cell, a row or a table; nothing at others."""
        if tag in CELLS:
            self._cell_end(node, tag)
        elif tag == "tr":
            self.tables[-1].end_row()
            if node.child is not None:
                self._row_end(node)
        elif tag == "table":
            self.tables.pop()

    def _leave(self, tag: str, breaks: int, kind: MarkKind | None, first: int) -> None:
        if breaks > self.breaks:  # noqa: PLR1730  half the time of max(), at every block
            self.breaks = breaks
        if kind is not None and first < len(self.starts):
            detail = tag[1:] if kind is _HEADING else ""
            # in half of the time of its own constructor, for each block
            mark = tuple.__new__(Mark, (kind, self.starts[first], self.length, detail))
            self.marks.append(mark)

    def _is_in_layout(self) -> bool:
        """Whether the row of a cell that is not open (any more) only lays out a page."""
        return bool(self.layouts and self.stack and self.stack[-1][0].mem_id in self.layouts)

    def _cell_end(self, node: LexborNode, tag: str) -> None:
        """Set a cell apart from the next; an empty one is a cell all the same."""
        after = _sibling(node.next)
        if after is None or after.tag not in CELLS:
            return
        if self._is_in_layout():
            self.breaks = 2
            return
        name = node.text().split()
        alone = _sibling(after.next) is None
        if tag == "th" and after.tag == "td" and alone and 0 < len(name) <= _NAME_WORDS:
            self._glue("" if name[-1].endswith(":") else ":", space=True)
        else:
            self._tab()

    def _tab(self) -> None:
        """Set a cell apart from the next; before the first words of a row the row begins."""
        begins = self.stack and self.stack[-1][1] == "tr" and self.stack[-1][4] == len(self.starts)
        self._glue("\n" * self.breaks + "\t" if begins else "\t", space=False)

    def _row_end(self, row: LexborNode) -> None:
        """Take back the tabs before empty cells at the end of a row."""
        if row.mem_id in self.layouts:
            self.breaks = 2
        while self.pieces and self.pieces[-1].endswith("\t"):
            piece = self.pieces.pop()
            self.length -= len(piece)
            self.breaks = max(self.breaks, piece.count("\n"))
            self.apart = not self.length

    def _glue(self, text: str, *, space: bool) -> None:
        """Put a sign right after the last word."""
        if self.length:
            self.pieces.append(text)
            self.length += len(text)
            self.apart = text.endswith("\t")
        self.space, self.breaks = space, 0

    def _words(self, text: str) -> None:
        """Put words behind the last ones, with one space between them."""
        # of white space, only the space is printable
        is_even = text.isprintable() and "  " not in text
        shown = text.strip() if is_even else " ".join(text.split())
        if not shown:
            self.space = self.space or bool(text)
            return
        if self.apart:
            lead, self.apart = "", False
        elif self.breaks:
            lead = _LEADS[self.breaks]
        else:
            lead = " " if self.space or text[0].isspace() else ""
        start = self.length + len(lead)
        self.starts.append(start)
        self.pieces.append(lead + shown)
        self.length = start + len(shown)
        self.breaks, self.space = 0, text[-1].isspace()

    def text(self) -> str:
        """The text so far."""
        return "".join(self.pieces)

    def sorted_marks(self) -> tuple[Mark, ...]:
        """The marks in order of start, outer before inner."""
        return in_order(self.marks)


def _sibling(node: LexborNode | None, *, forward: bool = True) -> LexborNode | None:
    """The node itself, or the next beyond white space and comments."""
    while node is not None and (node.tag or "-").startswith(("-", "_")):
        node = node.next if forward else node.prev
    return node


def _is_hidden(attributes: _Attributes) -> bool:
    style = attributes.get("style") or ""
    return "hidden" in attributes or "display:none" in style.replace(" ", "").lower()


def _kind(tag: str, attributes: _Attributes) -> MarkKind | None:
    """What the markup says of an element; None when it says nothing of use."""
    if tag not in _UNNAMED:
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        if attributes.get("role") in _ASIDE_ROLES or _are_aside(names):
            return MarkKind.BOILERPLATE
    return _MARKED.get(tag)


@lru_cache(maxsize=1024)  # the pages of a site name their elements alike
def _are_aside(names: str) -> bool:
    return bool(_ASIDE_NAMES.search(names))
