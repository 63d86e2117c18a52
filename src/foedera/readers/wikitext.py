"""Wikitext: the source of encyclopedia articles, with infobox, sections, tables and notes.

The text layer is what a reader of the page would see: infobox lines as "Key: value",
headings, paragraphs, items, rows of tables, captions, and the notes at the end. Each
block leads back to its line in the source. What templates show is told in
`wiki_markup`.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from foedera.readers.text_layer import TextLayer, unplaced
from foedera.readers.wiki_markup import Node, Shown, line_words, tree, words
from foedera.sources.decode import decode
from foedera.sources.model import MarkKind, Source, SourceClass, Witness

MEDIA_TYPE = "text/x-wiki"

_BOX = re.compile(
    r"\{\{\s*(?:infobox|taxobox|ficha de|infoboks|infolentelė|info/|карточка)|\binfobox\s*\n",
    re.IGNORECASE,
)
_BOX_NAME = re.compile(
    r"infobox|ficha de|infoboks|infolentelė|^info/|^карточка|infokast"
    r"|^(?:международный |міжнародний )?(?:договор|договір)$|^(?:trattato|tratado|traktat|umowa międzynarodowa|verdrag|vertrag|traité|sutartis)\b"
)
"""Boxes by their templates' names: those of any subject, and those of treaties in languages that call them by the word alone."""
_LEAST_KEYS = 3
"""Of a box called by the word alone: other templates are called so too."""
_SIGNS = (re.compile(r"\[\[[^\[\]\n]{1,200}\]\]"), re.compile(r"'''|^==", re.MULTILINE),
          re.compile(r"\{\{[^{}]{1,400}\}\}|<ref\b"))  # fmt: skip
_HEADING = re.compile(r"(={1,6})\s*(.{1,300}?)\s*={1,6}\s*")
_CELL_STYLE = re.compile(r"^[^|\[\]\n]{0,300}=[^|\[\]\n]{0,300}\|(?!\|)")
_NOT_SHOWN = re.compile(
    r"image|map|flag|logo|caption|\balt\b|width|size|wikisource|website|footnotes?|imagen?\b|légende|bild|изображение|подпись к|grafika|immagine|didascalia",
    re.IGNORECASE,
)
_NAMES = (
    "name", "title", "treaty name", "nom", "titre", "titel", "kurztitel", "nombre", "nombre_tratado", "nombre tratado", "título", "nome", "naam", "navn",
    "namn", "название", "назва", "nazwa", "pavadinimas", "long name", "long_name",
)  # fmt: skip
"""What a box calls its subject's name, the usual one first."""
_LAST_NAMES = (".wiki", ".wikitext", ".mediawiki")


def knows(name: str, head: bytes) -> bool:
    """Whether a file's first bytes are wikitext: links, and templates or notes, and bold or headings."""
    if b"{" not in head and b"<" not in head and not name.endswith(_LAST_NAMES):
        return False
    text = head.decode("utf-8", "replace")
    if name.endswith(_LAST_NAMES) or _BOX.search(text):
        return not text.lstrip("\ufeff \n").startswith("<")
    return all(sign.search(text) for sign in _SIGNS)


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with what the page shows."""
    decoded = decode(data)
    page = _Page()
    page.show(decoded.text.replace("\r\n", "\n"))
    text = page.layer.close()
    return (
        Witness(
            name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=decoded.encoding, text=text,
            source=Source(kind=SourceClass.ENCYCLOPEDIA, title=page.title[:500]),
            marks=page.layer.sorted_marks(), origins=tuple(page.layer.origins),
            problems=(*unplaced(decoded.problems), *(page.layer.problems() if decoded.text else ())),
        ),
    )  # fmt: skip


@dataclass(slots=True)
class _Page:
    """The text layer as the page grows."""

    layer: TextLayer = field(default_factory=TextLayer)
    title: str = ""
    line: int = 1
    pieces: list[str] = field(default_factory=list)  # of the source line under way
    paragraph: list[str] = field(default_factory=list)
    paragraph_line: int = 1
    in_table: bool = False
    cells: list[str] = field(default_factory=list)
    rows: int = 0
    items: int = 0
    marks: dict[str, str] = field(default_factory=dict)

    def show(self, text: str) -> None:
        """Show a whole source."""
        shown = Shown(self._note)
        line_ends = [at for at, char in enumerate(text) if char == "\n"]
        for piece in tree(text).parts[0]:
            if isinstance(piece, Node):
                self.line = bisect_left(line_ends, piece.start) + 1
                self._node(piece, shown)
                self.line = bisect_left(line_ends, piece.end) + 1
            else:
                self._lines(piece, counted=True)
        self._end_line()
        self._end_paragraph()

    def _lines(self, words: str, *, counted: bool) -> None:
        """Go on with the line under way, and begin others where the words do."""
        first, *others = words.split("\n")
        self.pieces.append(first)
        for line in others:
            self._end_line(counted=counted)
            self.pieces.append(line)

    def _node(self, node: Node, shown: Shown) -> None:
        if node.kind == "{{" and not "".join(self.pieces).strip() and _BOX_NAME.search(node.head()):
            named = shown.arguments(node)[2]
            if len(named) >= _LEAST_KEYS or _BOX.search(f"{{{{{node.head()}"):
                self._end_paragraph()
                self._box(named)
                return
        self._lines(shown.node(node), counted=False)

    def _note(self, name: str, said: str) -> str:
        if name and not said:
            return self.marks.get(name, "")
        mark = self.layer.note(said, path=f"line {self.line}") if said else ""
        if name:
            self.marks[name] = mark
        return mark

    def _box(self, named: dict[str, str]) -> None:
        """An infobox: its name is the page's title, its lines are keys with their values."""
        name = next((key for key in _NAMES if words(named.get(key, ""))), "")
        title = words(named.get(name, ""))
        if title:
            self.title = self.title or title
            self.layer.block(title, path=f"line {self.line}", kind=MarkKind.HEADING, detail="1")
        count = 0
        for key, value in named.items():
            said = "; ".join(
                w
                for w in (words(line.lstrip("*# ")) for line in line_words(value).split("\n"))
                if w
            )
            if not said or key == name or _NOT_SHOWN.search(key):
                continue
            label = key.replace("_", " ").strip()
            self.layer.block(
                f"{label[:1].upper()}{label[1:]}: {said}", path=f"line {self.line}",
                kind=MarkKind.TABLE_ROW, tight=bool(count),
            )  # fmt: skip
            count += 1

    def _end_line(self, *, counted: bool = True) -> None:
        line = "".join(self.pieces)
        self.pieces = []
        if self.in_table or line.lstrip().startswith("{|"):
            self._table_line(line.strip())
        else:
            self._text_line(line)
        self.line += counted

    def _text_line(self, line: str) -> None:
        path = f"line {self.line}"
        heading = _HEADING.fullmatch(line)
        if heading:
            self._end_paragraph()
            level = str(len(heading[1]))
            self.layer.block(words(heading[2]), path=path, kind=MarkKind.HEADING, detail=level)
        elif line.startswith("\v"):
            self._end_paragraph()
            self.layer.block(words(line), path=path, kind=MarkKind.CAPTION)
        elif line[:1] in ("*", "#", ";", ":"):
            self._end_paragraph()
            tight = bool(self.items)
            self.layer.block(
                words(line.lstrip("*#;: ")), path=path, kind=MarkKind.LIST_ITEM, tight=tight
            )
            self.items += 1
            return
        elif not line.strip():
            self._end_paragraph()
        else:
            if not self.paragraph:
                self.paragraph_line = self.line
            self.paragraph.append(line)
        self.items = 0

    def _end_paragraph(self) -> None:
        if self.paragraph:
            said = line_words("\n".join(self.paragraph))
            text = "\n".join(" ".join(line.split()) for line in said.split("\n"))
            self.layer.block(text, path=f"line {self.paragraph_line}", kind=MarkKind.PARAGRAPH)
        self.paragraph = []

    def _table_line(self, line: str) -> None:
        if line.startswith("{|"):
            self._end_paragraph()
            self.in_table, self.rows, self.cells = True, 0, []
        elif line.startswith(("|-", "|}")):
            self._end_row()
            self.in_table = not line.startswith("|}")
        elif line.startswith("|+"):
            self.layer.block(words(line[2:]), path=f"line {self.line}", kind=MarkKind.CAPTION)
        elif line.startswith(("|", "!")):
            for cell in re.split(r"\|\||!!", line[1:]):
                self.cells.append(words(_CELL_STYLE.sub("", cell)))
        elif self.cells and line:
            self.cells[-1] = f"{self.cells[-1]} {words(line)}".strip()

    def _end_row(self) -> None:
        if any(self.cells):
            self.layer.row(self.cells, path=f"line {self.line}", tight=bool(self.rows))
            self.rows += 1
        self.cells = []
