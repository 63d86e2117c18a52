"""RTF: word processors' documents as text with control words (Rich Text Format 1.9).

Paragraphs are blocks, those of an outline level headings; the numbers of lists are in the
file as they show. Rows of tables are rows; footnotes leave their mark and stand at the
end. What is hidden or deleted, and groups that hold no words of the document (`_SILENT`, and
whatever a reader may leave out), are not shown.
"""

import codecs
import re
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
_DEEPEST = 1_000
_SURROGATES, _ASTRAL = range(-10240, -8192), 0x10000


def knows(_name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of RTF."""
    return head.startswith(b"{\\rtf")


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness with the document's text."""
    page = _Page()
    for token in _TOKEN.finditer(data):
        page.take(token)
    page.end_paragraph()
    text = page.layer.close()
    return (
        Witness(
            name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=None, text=text,
            marks=page.layer.sorted_marks(), origins=tuple(page.layer.origins),
            problems=page.layer.problems(),
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside the braces under way."""

    is_silent: bool = False
    is_hidden: bool = False
    is_note: bool = False
    left_out: int = 1  # characters after `\\u` that stand for it in older programs


@dataclass(slots=True)
class _Page:
    """The text layer as the document grows."""

    layer: TextLayer = field(default_factory=TextLayer)
    group: _Group = field(default_factory=_Group)
    open: list[_Group] = field(default_factory=list)
    encoding: str = "cp1252"
    letters: bytearray = field(default_factory=bytearray)  # not yet decoded
    pieces: list[str] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
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
            was, self.group = self.group, self.open.pop()
            if was.is_note and not self.group.is_note:
                words = " ".join("".join(self.note).split())
                self.note = []
                self.pieces.append(self.layer.note(words, path=self._path()) if words else "")

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self.group = replace(self.group, is_silent=True)
        elif sign in "\r\n":
            self.end_paragraph()
        elif sign in _SIGNS or sign in "\\{}":
            self._say(_SIGNS.get(sign, sign))

    def _word(self, word: str, number: int | None) -> None:
        if word in _SILENT:
            self.group = replace(self.group, is_silent=True)
        elif word == "footnote":
            self.group = replace(self.group, is_note=True)
        elif word in ("v", "deleted"):
            self.group = replace(self.group, is_hidden=number != 0)
        elif word == "plain":
            self.group = replace(self.group, is_hidden=False)
        elif word == "u" and number is not None:
            self._code(number)
        elif word == "uc":
            self.group = replace(self.group, left_out=min(number or 0, 9))
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        elif not self.group.is_silent:
            self._layout(word, number)

    def _layout(self, word: str, number: int | None) -> None:
        """What a word says of paragraphs, cells and the letters of the file."""
        if word == "ansicpg" and number is not None:
            self.encoding = _encoding(number)
        elif word in ("par", "sect", "page") and self.group.is_note:
            self._say(" ")
        elif word in ("par", "sect", "page"):
            self.end_paragraph()
        elif word == "pard":
            self.level = ""
        elif word == "outlinelevel" and number is not None:
            self.level = str(min(6, number + 1))
        elif word == "cell":
            self.cells.append("".join(self.pieces))
            self.pieces = []
        elif word == "row":
            self.layer.row(self.cells or [""], path=self._path(), tight=bool(self.rows))
            self.cells = []
            self.rows += 1

    def _code(self, number: int) -> None:
        """A character by its number, of two halves where it is rare."""
        self.skip = self.group.left_out
        if number in _SURROGATES:
            code = number + _ASTRAL
            if code < 0xDC00:  # noqa: PLR2004  the second half begins here
                self.high = code
                return
            number = _ASTRAL + ((self.high - 0xD800) << 10) + code - 0xDC00 if self.high else 0xFFFD
            self.high = 0
        self._say(chr(number % _ASTRAL if number < 0 else min(number, 0x10FFFF)))

    def _bytes(self, data: bytes) -> None:
        left = data[self.skip :]
        self.skip = max(0, self.skip - len(data))
        self.letters += left

    def _flush(self) -> None:
        if self.letters:
            self._say(self.letters.decode(self.encoding, "replace"))
            self.letters.clear()

    def _say(self, words: str) -> None:
        if self.group.is_silent or self.group.is_hidden:
            return
        (self.note if self.group.is_note else self.pieces).append(words)

    def end_paragraph(self) -> None:
        """End a paragraph; inside a row it is a line of the cell."""
        self._flush()
        lines = "".join(self.pieces).split("\n")
        words = "\n".join(" ".join(line.split()) for line in lines).strip()
        self.pieces = [f"{words}\n"] if self.cells and words else []
        if not words or self.cells:
            return
        self.paragraphs += 1
        kind = MarkKind.HEADING if self.level else None
        self.layer.block(words, path=self._path(), kind=kind, detail=self.level)
        self.rows = 0

    def _path(self) -> str:
        return f"paragraph {self.paragraphs}"


def _encoding(number: int) -> str:
    """The encoding of a code page, of Western Europe where Python has none."""
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return "cp1252"
