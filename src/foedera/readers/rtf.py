"""RTF: word processors' documents as text with control words (Rich Text Format 1.9).

Paragraphs are blocks, those of an outline level headings; the numbers of lists are in the
file as they show. Rows of tables are rows, also one that the file leaves open; footnotes
leave their mark and stand at the end. Letters are those of their font's character set. What is hidden or deleted, and groups that hold no words of the document (`_SILENT`, and
whatever a reader may leave out), are not shown.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from foedera.readers.text_layer import TextLayer
from foedera.sources.model import MarkKind, Witness

MEDIA_TYPE = "application/rtf"

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,9})? ?|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z'])"
    rb"|(?P<brace>[{}])|(?P<plain>[^\\{}\r\n]+)"
)
_SILENT = frozenset((
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "fldinst", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "themedata", "colorschememapping",
    "latentstyles", "datastore", "filetbl", "xmlnstbl", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend", "nonshppict",
))  # fmt: skip
"""Words that begin a group without words of the document."""
_SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "tab": "\t",
    "line": "\n", "emspace": " ", "enspace": " ", "~": " ", "_": "-",
}  # fmt: skip
_CODE_PAGES = {
    128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874,
    238: 1250,
}  # fmt: skip
"""The code page of a font's character set; the others are written in the document's."""
_ENDS = ("par", "sect", "page")
"""Words that end a paragraph."""
_DEEPEST = 1_000
_FIRST_HALVES, _SECOND_HALVES, _ASTRAL = range(0xD800, 0xDC00), range(0xDC00, 0xE000), 0x10000


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of RTF."""
    return head.startswith(b"{\\rtf")


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with the document's text."""
    page = _Page()
    for token in _tokens(data):
        page.take(token)
    page.end()
    text = page.layer.close()
    return (
        Witness(
            name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=None, text=text,
            marks=page.layer.sorted_marks(), origins=tuple(page.layer.origins),
            problems=page.layer.problems(),
        ),
    )  # fmt: skip


def _tokens(data: bytes) -> Iterator[re.Match[bytes]]:
    """The tokens of a file, without the raw bytes that follow a "bin" word."""
    at = 0
    while token := _TOKEN.search(data, at):
        at = token.end()
        if token["word"] == b"bin":
            at = min(len(data), at + max(0, int(token["number"] or 0)))
        yield token


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside the braces under way."""

    is_silent: bool = False
    is_hidden: bool = False
    is_note: bool = False
    in_table: bool = False
    font: int | None = None  # the document's own where it is None
    left_out: int = 1  # characters after `\\u` that stand for it in older programs

    def after(self, word: str, number: int | None) -> "_Group":
        """What holds after a word."""
        if word in _SILENT:
            return replace(self, is_silent=True)
        match word:
            case "v" | "deleted":
                return replace(self, is_hidden=number != 0)
            case "plain":
                return replace(self, is_hidden=False, font=None)
            case "f":
                return replace(self, font=number or 0)
            case "uc":
                return replace(self, left_out=min(number or 0, 9))
        return self._placed(word)

    def _placed(self, word: str) -> "_Group":
        """What holds after a word of where the words stand; a note is in no table."""
        if word == "footnote":
            return replace(self, is_note=True)
        if word in ("intbl", "pard") and not self.is_note:
            return replace(self, in_table=word == "intbl")
        return self


@dataclass(slots=True)
class _Page:
    """The text layer as the document grows."""

    layer: TextLayer = field(default_factory=TextLayer)
    group: _Group = field(default_factory=_Group)
    open: list[_Group] = field(default_factory=list)
    encoding: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)  # encodings other than the document's
    font: int = 0  # of words without one
    letters: bytearray = field(default_factory=bytearray)  # not yet decoded
    pieces: list[str] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)  # ended, of the cell under way
    cells: list[str] = field(default_factory=list)
    level: str = ""
    high: int = 0  # the first half of a surrogate pair
    skip: int = 0  # characters still left out
    paragraphs: int = 0
    rows: int = 0

    def take(self, token: re.Match[bytes]) -> None:
        """Take a word, a sign, a brace or plain characters."""
        if token["byte"]:
            self._bytes(bytes.fromhex(token["byte"].decode()))
            return
        if token["plain"]:
            self._bytes(token["plain"])
            return
        self._flush()
        if token["brace"]:
            self._brace(token["brace"])
        elif token["sign"]:
            self._sign(token["sign"].decode("latin-1"))
        else:
            number = token["number"]
            self._word(token["word"].decode(), int(number) if number else None)

    def _brace(self, brace: bytes) -> None:
        self.skip = 0
        if brace == b"{":
            if len(self.open) < _DEEPEST:
                self.open.append(self.group)
        elif self.open:
            self.group = self.open.pop()
            if not self.group.is_note:
                self._end_note()

    def _end_note(self) -> None:
        words = " ".join("".join(self.note).split())
        self.note = []
        if words:
            self.pieces.append(self.layer.note(words, path=self._path()))

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self.group = replace(self.group, is_silent=True)
        elif sign in "\r\n":
            self._word("par", None)
        elif self.skip:
            self.skip -= 1
        elif sign in _SIGNS or sign in "\\{}":
            self._say(_SIGNS.get(sign, sign))

    def _word(self, word: str, number: int | None) -> None:
        self.skip = 0
        self.group = self.group.after(word, number)
        if word == "u" and number is not None:
            self._code(number)
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        elif word in ("ansicpg", "deff", "fcharset") and number is not None:
            self._letters(word, number)
        elif self.group.is_silent:
            return
        elif not self.group.is_note:
            self._layout(word, number)
        elif word in (*_ENDS, "cell", "row"):
            self._say(" ")

    def _letters(self, word: str, number: int) -> None:
        """What a word says of the letters of the file or of a font."""
        if word == "ansicpg":
            self.encoding = _encoding(number)
        elif word == "deff":
            self.font = number
        elif number in _CODE_PAGES and self.group.font is not None:
            self.fonts[self.group.font] = _encoding(_CODE_PAGES[number])

    def _layout(self, word: str, number: int | None) -> None:
        """What a word says of paragraphs and cells."""
        if word in _ENDS:
            self._end_paragraph()
        elif word == "pard":
            self.level = ""
        elif word == "outlinelevel" and number is not None:
            self.level = str(min(6, number + 1))
        elif word == "cell":
            self._end_line()
            self._end_cell()
        elif word == "row":
            self._end_line()
            self._end_row()

    def _code(self, number: int) -> None:
        """A character by its number, of two halves where it is rare."""
        self.skip = self.group.left_out
        number %= _ASTRAL
        high, self.high = self.high, 0
        if number in _FIRST_HALVES:
            self.high = number
            return
        if number in _SECOND_HALVES:
            number = _ASTRAL + ((high - 0xD800) << 10) + number - 0xDC00 if high else 0xFFFD
        self._say(chr(number))

    def _bytes(self, data: bytes) -> None:
        left = data[self.skip :]
        self.skip = max(0, self.skip - len(data))
        self.letters += left

    def _flush(self) -> None:
        if self.letters:
            font = self.font if self.group.font is None else self.group.font
            self._say(self.letters.decode(self.fonts.get(font, self.encoding), "replace"))
            self.letters.clear()

    def _say(self, words: str) -> None:
        if self.group.is_silent or self.group.is_hidden:
            return
        (self.note if self.group.is_note else self.pieces).append(words)

    def end(self) -> None:
        """End the document, and with it a note, a paragraph and a row that are still open."""
        self._flush()
        self._end_note()
        self._end_paragraph()
        if self.cells or self.lines:
            self._end_row()

    def _end_paragraph(self) -> None:
        """End a paragraph; inside a table it is a line of the cell, outside it ends an open row."""
        if self.group.in_table:
            self._end_line()
            return
        if self.cells or self.lines:
            self._end_row()
        if not (words := self._words()):
            return
        self.paragraphs += 1
        kind = MarkKind.HEADING if self.level else None
        self.layer.block(words, path=self._path(), kind=kind, detail=self.level)
        self.rows = 0

    def _words(self) -> str:
        """Take the words since the last paragraph or cell, one blank between them."""
        lines = "".join(self.pieces).split("\n")
        self.pieces = []
        return "\n".join(" ".join(line.split()) for line in lines).strip()

    def _end_line(self) -> None:
        if words := self._words():
            self.lines.append(words)

    def _end_cell(self) -> None:
        self.cells.append("\n".join(self.lines))
        self.lines = []

    def _end_row(self) -> None:
        """End a row, and a cell of it that is still open."""
        if self.lines or not self.cells:
            self._end_cell()
        self.layer.row(self.cells, path=self._path(), tight=bool(self.rows))
        self.cells = []
        self.rows += 1

    def _path(self) -> str:
        return f"paragraph {self.paragraphs}"


def _encoding(number: int) -> str:
    """The encoding of a code page, of Western Europe where Python has none."""
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return "cp1252"
