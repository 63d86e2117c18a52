"""Wikitext inside a line: templates, links and notes as a tree, and what a page shows of them.

The tree is built in one pass over the signs, without recursion; brackets that are never
closed are words. What a template shows is told by its name: the last words of
`{{lang|fr|…}}`, the items of a list, a day, nothing for maintenance. To have another
template shown, add its name to one of the sets below.
"""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from foedera.gazetteer.participants import named, participant, with_code

DEPTH_LIMIT = 40
"""Brackets deeper than this in one another are words."""

_SIGN = re.compile(
    r"\{\{|\}\}|\[\[|\]\]|<!--|<nowiki>|<ref\b[^<>]{0,300}>|</ref\s?>|\|",
    re.DOTALL | re.IGNORECASE,
)
_CLOSES = {"}}": "{{", "]]": "[["}
_NAME = re.compile(r"name\s*=\s*[\"']?([^\"'/>]{1,80})", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,300}>")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LINK = re.compile(r"\[(?:https?:)?//[^\s\]]{1,1000}\s*([^\]\n]{0,500})\]")
_FILE = re.compile(r"(?:file|image|datei|fichier|bild|vaizdas|plik)\s*:", re.IGNORECASE)
_ASIDE = re.compile(r":?(?:category|kategorie|catégorie|kategorija|[a-z]{2,3}(?:-[a-z]+)?)\s*:", re.IGNORECASE)  # fmt: skip
_OPTION = re.compile(r"(?:thumb|right|left|center|frame|frameless|upright.*|\d+(?:x\d+)?px|alt=.*|border)", re.IGNORECASE)  # fmt: skip

_LAST = frozenset("lang nowrap small big nobold abbr tooltip transliteration native name nihongo nobr resize".split())  # fmt: skip
_FIRST = frozenset("flag flagcountry flagu flaglist flag+link country lang-fr lang-de lang-ru lang-pl lang-lt lang-la lang-es convert drapeau2 pays bandera2 państwo флагификация флаг2 date-".split())  # fmt: skip
_LISTS = frozenset(["ubl", "unbulleted list", "plainlist", "plain list", "hlist", "flatlist", "collapsible list", "bulleted list", "ublist"])  # fmt: skip
_DAYS = frozenset(["start date", "end date", "start date and age", "start-date", "date", "dts", "dt", "film date", "birth date", "death date", "date rapide", "fecha", "data", "дата"])  # fmt: skip
_FORMATS = frozenset(["dmy", "mdy", "ymd", "y", "en"])
"""How a template is to print a day, which is no part of it."""
_COUNTRY_CODE = re.compile(r"[A-Z]{3}")
_NOTES = frozenset(["efn", "refn", "note", "notetag", "efn-ua", "efn-lr"])
_SHORT_NOTES = frozenset(["sfn", "sfnp", "harvnb", "sfnm"])
_CITED = re.compile(
    r"cit(?:e|ation)\b|cite |literatur|internetquelle|ouvrage|lien web", re.IGNORECASE
)
_CITED_PARTS = ("last", "last1", "author", "author1", "first", "first1", "title", "chapter", "work", "journal", "volume",
                "publisher", "date", "year", "pages", "page", "isbn", "issn", "oclc", "doi", "jstor", "url")  # fmt: skip
_NUMBERS = frozenset(["isbn", "issn", "oclc", "doi", "jstor"])


@dataclass(slots=True)
class Node:
    """A template, link or note: its parts are between the strokes.

    Attributes:
        kind: "{{", "[[", "<ref" or "<!--".
        start: offset of its first sign.
        end: one past its last.
        parts: each the words and nodes between two strokes.
        name: of a note that is used again.
    """

    kind: str
    start: int
    end: int = 0
    sign: str = ""
    parts: list[list["str | Node"]] = field(default_factory=lambda: [[]])
    name: str = ""

    def head(self) -> str:
        """A template's name in lower case, as far as it is words."""
        return "".join(one for one in self.parts[0] if isinstance(one, str)).strip().lower()

    def add(self, piece: "str | Node") -> None:
        """Add words or a node to the last part."""
        if piece:
            self.parts[-1].append(piece)


def tree(text: str) -> Node:
    """The text as one node of kind "", whose pieces are words and nodes; words keep their order."""
    open_nodes = [Node("", 0)]
    at = 0
    unclosed: set[str] = set()
    while sign := _SIGN.search(text, at):
        open_nodes[-1].add(text[at : sign.start()])
        at = sign.end()
        closing = _VERBATIM.get(sign[0].lower())
        if closing is None:
            _take(open_nodes, sign[0], sign.start())
        else:
            at = _verbatim(open_nodes[-1], text, sign, closing, unclosed)
    open_nodes[-1].add(text[at:])
    while len(open_nodes) > 1:
        _give_up(open_nodes)
    return open_nodes[0]


_VERBATIM = {"<!--": "-->", "<nowiki>": "</nowiki>"}
"""What stands between these is a comment, or words with no signs among them."""


def _verbatim(top: Node, text: str, sign: re.Match[str], closing: str, unclosed: set[str]) -> int:
    """Take a comment or bare words; the offset after them. One without end is words."""
    end = -1 if closing in unclosed else text.find(closing, sign.end())
    if end < 0:
        unclosed.add(closing)
        top.add(sign[0])
        return sign.end()
    if closing == "-->":
        top.add(Node("<!--", sign.start(), end + len(closing)))
    else:
        top.add(text[sign.end() : end])
    return end + len(closing)


def _take(open_nodes: list[Node], sign: str, start: int) -> None:
    top = open_nodes[-1]
    if sign in ("{{", "[[") or sign[:4].lower() == "<ref":
        _begin(open_nodes, sign, start)
    elif sign == "|":
        if top.kind in ("{{", "[["):
            top.parts.append([])
        else:
            top.add(sign)
    else:
        _finish(open_nodes, sign, _CLOSES.get(sign, "<ref"), start + len(sign))


def _begin(open_nodes: list[Node], sign: str, start: int) -> None:
    kind = sign if sign in ("{{", "[[") else "<ref"
    name = _NAME.search(sign)
    node = Node(
        kind,
        start,
        start + len(sign),
        sign,
        name=name[1].strip() if name and kind == "<ref" else "",
    )
    if sign.endswith("/>"):
        open_nodes[-1].add(node)
    elif len(open_nodes) > DEPTH_LIMIT:
        open_nodes[-1].add(sign)
    else:
        open_nodes.append(node)


def _finish(open_nodes: list[Node], sign: str, kind: str, end: int) -> None:
    depth = next((d for d in range(len(open_nodes) - 1, 0, -1) if open_nodes[d].kind == kind), 0)
    if not depth:
        open_nodes[-1].add(sign)
        return
    while len(open_nodes) > depth + 1:
        _give_up(open_nodes)
    node = open_nodes.pop()
    node.end = end
    open_nodes[-1].add(node)


def _give_up(open_nodes: list[Node]) -> None:
    """A bracket without end is words."""
    node = open_nodes.pop()
    open_nodes[-1].add(node.sign)
    for number, part in enumerate(node.parts):
        if number:
            open_nodes[-1].add("|")
        for piece in part:
            open_nodes[-1].add(piece)


@dataclass(slots=True)
class Shown:
    """Words as a page shows them; `note` is told the words of a note and gives its mark."""

    note: Callable[[str, str], str]

    def pieces(self, part: list["str | Node"]) -> str:
        """The words of a part."""
        return "".join(one if isinstance(one, str) else self.node(one) for one in part)

    def node(self, node: Node) -> str:
        """The words of a template, link or note."""
        if node.kind == "<ref":
            return self.note(node.name, words(self.pieces(node.parts[0])))
        if node.kind == "[[":
            return self._link(node)
        return self._template(node) if node.kind == "{{" else ""

    def _link(self, node: Node) -> str:
        parts = [self.pieces(part) for part in node.parts]
        target = parts[0].strip()
        if _FILE.match(target):
            said = [part for part in parts[1:] if not _OPTION.fullmatch(part.strip())]
            return f"\n\v{words(said[-1])}\n" if said else ""
        if _ASIDE.match(target) and not target.startswith(":"):
            return ""
        return parts[-1] if len(parts) > 1 else target.lstrip(":").partition("#")[0]

    def _template(self, node: Node) -> str:
        name, placed, named = self.arguments(node)
        if name in _NOTES:
            return self.note(named.get("name", ""), words(" ".join(placed)))
        if name in _SHORT_NOTES:
            page = named.get("p") or named.get("pp") or named.get("page", "")
            return self.note("", " ".join(placed) + (f", p. {page}" if page else ""))
        return _template_words(name, placed, named) or _country(node)

    def arguments(self, node: Node) -> tuple[str, list[str], dict[str, str]]:
        """A template's name, its arguments by place and those by name, as shown."""
        name = " ".join(self.pieces(node.parts[0]).replace("_", " ").split()).lower()
        placed: list[str] = []
        named: dict[str, str] = {}
        for part in node.parts[1:]:
            key, sign, value = self.pieces(part).partition("=")
            if sign and len(key) < 60 and "<" not in key:  # noqa: PLR2004  else a sign in words
                named[" ".join(key.split()).lower()] = value.strip()
            else:
                placed.append((key + sign + value).strip())
        return name, placed, named


def _template_words(name: str, placed: list[str], named: dict[str, str]) -> str:
    if name in _LISTS:
        items = placed or list(named.values())
        return "; ".join(one for item in items for one in _items(item))
    if name in _DAYS:
        return _day(placed)
    if _CITED.match(name):
        return cited(named)
    if name in _FIRST:
        return placed[0] if placed else ""
    if name in _LAST or name.startswith("lang-"):
        return placed[-1] if placed else ""
    return name if name == "1er" else ""


def _day(placed: list[str]) -> str:
    """A day by its numbers, or as it is written."""
    parts = [part for part in placed if part and part.lower() not in _FORMATS]
    if all(part.isdecimal() for part in parts):
        return "-".join(part.zfill(2) for part in parts)[:10]
    return " ".join(parts)


def _country(node: Node) -> str:
    """The country of a template that is called after it, by name or code: "{{Norvège}}", "{{NOR}}"."""
    name = "".join(one for one in node.parts[0] if isinstance(one, str)).strip()
    if len(node.parts) > 2 or not name[:1].isupper():  # noqa: PLR2004  name and one option
        return ""
    if not _COUNTRY_CODE.fullmatch(name):
        return name if named(name) else ""
    ids = with_code(name)
    return participant(ids[0]).label if ids else ""


def _items(text: str) -> Iterator[str]:
    for line in _BREAK.sub("\n", text).split("\n"):
        if item := line.strip().lstrip("*#").strip():
            yield item


def cited(named: dict[str, str]) -> str:
    """A work cited, in the order in which bibliographies print its parts."""
    said = {key: words(named[key]) for key in _CITED_PARTS if named.get(key)}
    who = ", ".join(
        said[k] for k in ("last", "last1", "author", "author1", "first", "first1") if k in said
    )
    when = said.get("date") or said.get("year", "")
    rest = [
        said[k] for k in ("chapter", "title", "work", "journal", "volume", "publisher") if k in said
    ]
    if page := said.get("pages") or said.get("page"):
        rest.append(f"pp. {page}" if "pages" in said else f"p. {page}")
    rest += [
        f"{k.upper() if k != 'doi' else k} {said[k]}"
        for k in _CITED_PARTS
        if k in _NUMBERS and k in said
    ]
    head = f"{who} ({when})" if who and when else who or when
    return ". ".join(part for part in (head, *rest) if part) + "."


def words(text: str) -> str:
    """Words without signs of emphasis, tags and addresses, on one line."""
    return " ".join(line_words(text).split())


def line_words(text: str) -> str:
    """The same, with its line ends."""
    text = _LINK.sub(r"\1", _BREAK.sub("\n", text)).replace("'''", "").replace("''", "")
    return html.unescape(_TAG.sub("", text)).replace("\u200b", "")
