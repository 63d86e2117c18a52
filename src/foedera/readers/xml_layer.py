"""From the elements of an XML vocabulary to a text layer, by a table of what each is.

A vocabulary (TEI, Akoma Ntoso) is a `Vocabulary`: which elements are paragraphs,
headings, rows, notes, and which are not shown. An element of which it says nothing
is part of the sentence around it. To read another vocabulary, write its table in a
module of its own, beside `tei` and `akoma_ntoso`.
"""

from dataclasses import dataclass, field

from foedera.readers.text_layer import TextLayer
from foedera.readers.xml_events import hear
from foedera.sources.model import Mark, MarkKind, Problem, Source, Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What the elements of a vocabulary are; an element may stand in several sets.

    Attributes:
        media_type: of its documents.
        hidden: not shown, with all they hold.
        rivals: not shown in an element `choice`, where another form stands beside them, nor where an attribute
            of `instead` gives that form.
        instead: those attributes.
        blocks: begin and end a paragraph.
        titles: headings of the document itself.
        headings: headings of its parts.
        numbers: stand in front of the block that follows, on its line.
        prefixes: stand in front of the block that follows, even in a heading: "Article", "1".
        divisions: whose numbers are headings, with the heading proper on the next line.
        articles: elements, or types of them (`<div type="article">`), that are articles of a treaty.
        items, captions, furniture, notes, rows, cells: as they say; furniture is running heads.
        line_breaks: begin a new line.
        pages: milestones at which a page begins, numbered in the attribute `n`.
        gaps: where the original has words that the document has not.
        facts: (field of `Source`, element): the first such element, shown or not, says it.
        spoken: attribute that says the same in a form of dates, for `published`.
    """

    media_type: str
    hidden: frozenset[str] = frozenset()
    rivals: frozenset[str] = frozenset()
    instead: tuple[str, ...] = ()
    blocks: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    divisions: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()
    captions: frozenset[str] = frozenset()
    furniture: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    rows: frozenset[str] = frozenset()
    cells: frozenset[str] = frozenset()
    line_breaks: frozenset[str] = frozenset()
    pages: frozenset[str] = frozenset()
    gaps: frozenset[str] = frozenset()
    facts: tuple[tuple[str, str], ...] = ()
    spoken: str = ""


@dataclass(slots=True)
class _Open:
    """A paragraph, note or cell whose words are being gathered."""

    name: str
    path: str
    words: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Layer:
    """The listener of every vocabulary."""

    is_a: Vocabulary
    layer: TextLayer = field(default_factory=TextLayer)
    open: list[_Open] = field(default_factory=lambda: [_Open("", "/")])
    hidden: int = 0
    cells: list[str] = field(default_factory=list)
    in_row: int = 0
    rows: int = 0  # in a run, without anything between
    number: str = ""
    after_number: bool = False  # the last block was the number of a division
    article_begins: bool = False  # and nothing of it has been written yet
    page: tuple[str, int] = ("", 0)
    facts: dict[str, str] = field(default_factory=dict)
    fact: list[tuple[str, list[str]]] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str], path: str) -> None:
        """Begin an element."""
        self._open_fact(name, attributes)
        if self.hidden or name in self.is_a.hidden or self._gives_way(name, attributes, path):
            self.hidden += 1
        elif name in self.is_a.notes or name in self.is_a.cells:
            self.open.append(_Open(name, path))
        elif name in self.is_a.rows:
            self._flush()
            self.in_row, self.cells = self.in_row + 1, []
        elif self._is_block(name):
            self._flush()
            self.open[-1].name, self.open[-1].path = name, path
            if name in self.is_a.articles or attributes.get("type", "") in self.is_a.articles:
                self.article_begins = True
        else:
            self._milestone(name, attributes)

    def end(self, name: str) -> None:
        """End an element."""
        if self.fact and self.fact[-1][0] == name:
            self._close_fact()
        if self.hidden:
            self.hidden -= 1
        elif name in self.is_a.notes and len(self.open) > 1:
            note = self.open.pop()
            self.open[-1].words.append(self.layer.note("".join(note.words), path=note.path))
        elif name in self.is_a.cells and len(self.open) > 1:
            self.cells.append("".join(self.open.pop().words))
        elif name in self.is_a.rows and self.in_row:
            self._row()
        elif self._is_block(name):
            self._flush()
            if self.number and name in self.is_a.headings:  # of which it is all
                self.open[-1].name = name
                self._write(self.open[-1], "")

    def words(self, text: str) -> None:
        """Take characters."""
        for _, words in self.fact:
            words.append(text)
        if not self.hidden:
            self.open[-1].words.append(text)

    def close(self) -> str:
        """The whole text."""
        while len(self.open) > 1:
            rest = self.open.pop()
            self.open[-1].words += rest.words
        self._flush()
        self._turn("")
        return self.layer.close()

    def _gives_way(self, name: str, attributes: dict[str, str], path: str) -> bool:
        """Whether another form stands for an element's words; the one of its attribute is taken here."""
        if name not in self.is_a.rivals:
            return False
        form = next((attributes[key] for key in self.is_a.instead if attributes.get(key)), "")
        self.open[-1].words.append(form)
        return bool(form) or path.split("/")[-2].partition("[")[0] == "choice"

    def _is_block(self, name: str) -> bool:
        is_a = self.is_a
        return (
            name in is_a.blocks or name in is_a.titles or name in is_a.headings
            or name in is_a.items or name in is_a.captions or name in is_a.furniture
            or name in is_a.numbers or name in is_a.prefixes
        )  # fmt: skip

    def _milestone(self, name: str, attributes: dict[str, str]) -> None:
        words = self.open[-1].words
        if name in self.is_a.line_breaks:
            if attributes.get("break") == "no":
                words[:] = ["".join(words).rstrip()]
            words.append("" if attributes.get("break") == "no" else " \v")
        elif name in self.is_a.gaps:
            words.append(" […] ")
        elif name in self.is_a.pages and len(self.open) == 1:
            self._turn(attributes.get("n", ""))

    def _turn(self, number: str) -> None:
        """Begin a page: that before is marked from its first block to the last one ended."""
        before, start = self.page
        first = start + 2 if start else 0
        if before and first < self.layer.length:
            self.layer.marks.append(Mark(MarkKind.PAGE, first, self.layer.length, before[:40]))
        self.page = (number, self.layer.length)

    def _flush(self) -> None:
        """Write the words gathered since the last block began or ended."""
        opened = self.open[-1]
        text = _shown("".join(opened.words))
        opened.words = []
        if not text:
            return
        if len(self.open) > 1:  # a paragraph in a note or a cell
            opened.words = [text, " "]
            return
        is_number = opened.name in self.is_a.numbers or opened.name in self.is_a.prefixes
        if is_number and not self._is_heading(opened):
            self.number = f"{self.number}{text} "
            return
        self._write(opened, text)
        opened.name = ""

    def _is_heading(self, opened: _Open) -> bool:
        if opened.name in self.is_a.numbers:
            holder = opened.path.split("/")[-2].partition("[")[0]
            return holder in self.is_a.divisions
        return opened.name in self.is_a.titles or opened.name in self.is_a.headings

    def _write(self, opened: _Open, text: str) -> None:
        is_a, kind, detail = self.is_a, None, ""
        if self._is_heading(opened):
            kind, detail = MarkKind.HEADING, "1" if opened.name in is_a.titles else "2"
        elif opened.name in is_a.captions:
            kind = MarkKind.CAPTION
        elif opened.name in is_a.furniture:
            kind = MarkKind.BOILERPLATE
        elif opened.name in is_a.items:
            kind = MarkKind.LIST_ITEM
        number, self.number = self.number, ""
        below = self.after_number and opened.name in is_a.headings
        start, end = self.layer.block(
            number + text, path=opened.path, kind=kind, detail=detail,
            tight=below or kind is MarkKind.LIST_ITEM,
        )  # fmt: skip
        if self.article_begins and kind is MarkKind.HEADING:
            self.layer.marks.append(Mark(MarkKind.ARTICLE, start, end))
        self.article_begins = False
        self.rows, self.after_number = 0, opened.name in is_a.numbers

    def _row(self) -> None:
        self._flush()
        self.in_row -= 1
        if any(cell.strip() for cell in self.cells):
            self.layer.row(self.cells, path=self.open[-1].path, tight=bool(self.rows))
            self.rows += 1
        self.cells = []

    def _open_fact(self, name: str, attributes: dict[str, str]) -> None:
        for of, element in self.is_a.facts:
            if name == element and not self.facts.get(of):
                if of == "published" and attributes.get(self.is_a.spoken):
                    self.facts[of] = attributes[self.is_a.spoken]
                else:
                    self.fact.append((name, []))
                return

    def _close_fact(self) -> None:
        name, words = self.fact.pop()
        of = next(of for of, element in self.is_a.facts if element == name)
        self.facts.setdefault(of, " ".join("".join(words).split())[:500])


def _shown(words: str) -> str:
    """Words with the spaces that a page would show; a vertical tab is a line's end."""
    return "\n".join(" ".join(line.split()) for line in words.split("\v")).strip()


def read_by(is_a: Vocabulary, name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness: the document's text as the vocabulary says it is laid out."""
    heard = Layer(is_a)
    encoding, problems = hear(data, heard)
    return (witness_of(heard, name, sha256, encoding, problems),)


def witness_of(
    heard: Layer, name: str, sha256: str, encoding: str | None, problems: tuple[Problem, ...]
) -> Witness:
    """The witness of a document that a layer has heard to its end."""
    text = heard.close()
    facts = heard.facts
    source = Source(
        title=facts.get("title", ""), author=facts.get("author", ""),
        published=facts.get("published", ""),
    )  # fmt: skip
    return Witness(
        name=name, sha256=sha256, media_type=heard.is_a.media_type, encoding=encoding, text=text,
        source=source, marks=heard.layer.sorted_marks(), origins=tuple(heard.layer.origins),
        problems=(*problems, *heard.layer.problems()),
    )  # fmt: skip
