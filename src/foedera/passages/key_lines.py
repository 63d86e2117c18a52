"""Lines "Key: value", as infoboxes, registers and catalogues print what they know.

    Date Signed: 28 September 1926
    - Location Signed: Strelsau
    Source:League of Nations Treaty Series, vol. 60,
    p. 145

A colon alone makes no key: several lines have one, or bullets stand before them, or
their words are those of registers (`_KEY_WORDS`); to have another taken for one, add it.
"""

import re
from functools import lru_cache

from foedera.passages.lines import Block, Line
from foedera.passages.model import PassageKind
from foedera.passages.pieces import KEY_VALUE, Piece, heading_piece, until, valued_piece
from foedera.sources.model import MarkKind

_KEY = re.compile(r"(?P<bullet>[-*•] )?(?P<key>[A-Z][\w/()’'. -]{1,40}?) ?:(?:[ \t]*)(?P<value>.*)")
_ROW_KEY = re.compile(r"(?P<key>[^\W\d_][\w. '’()-]{1,40}?):(?:[ \t]+)(?P<value>.*)")
_CELLS = re.compile(
    r"(?P<key>[A-Z][\w/()’'. -]{1,40}?)\s?(?P<colon>:?)\t+(?(colon)(?::\t+)?|)(?P<value>[^\t]+)"
)
_KEY_WORDS = re.compile(
    r"(?:alliance )?(?:members?|type)|sign(?:ed|atories|atures?|ed on)|sources?|parties|dates?(?: .*)?|place(?: .*)?|location(?: .*)?"
    r"|(?:original |official )?languages?|original signatories|titles?|depositar(?:y|ies)|effective|conditions?|ratif(?:ied|iers|ication).*"
    r"|expir(?:y|ation|es|ed)(?: .*)?|citations?|type|kind|long name|drafted|sealed|subject|registration.*|entry into force|series|in force.*"
    r"|country|countries|status|negotiators|amendments?|purpose|context|duration|reference|volume|number|treaty.*|language.*",
    re.IGNORECASE,
)


def key_values(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """Lines "Key: value", each with the lines that go on with its value."""
    if ":" not in blocks[index].raw:
        return None
    lines = blocks[index].lines
    matches = [key_of(line) for line in lines]
    keyed = [match for match in matches if match]
    if not keyed or not _believable(blocks, index, matches[0], keyed):
        return None
    pieces: list[Piece] = []
    for line, match in zip(lines, matches, strict=True):
        if match and (match["bullet"] or not keyed[0]["bullet"]):
            at = line.start + match.start("value")
            pieces.append(valued_piece(KEY_VALUE, line.start, line.end, match["key"], at))
        elif pieces and pieces[-1].kind is KEY_VALUE:
            pieces[-1] = until(pieces[-1], line.end)
        else:
            pieces.append(heading_piece(line.start, line.end, line.text))
    return pieces, 1


def is_keyed(line: Line) -> bool:
    """Whether a line is "Key: value" with a key known from registers."""
    match = key_of(line)
    return bool(match and _is_of_registers(match["key"]))


@lru_cache(maxsize=1024)  # a few keys head most lines
def _is_of_registers(key: str) -> bool:
    return bool(_KEY_WORDS.fullmatch(key))


def key_of(line: Line) -> re.Match[str] | None:
    """The parts of a line "Key: value", None for another."""
    return _key_in(line.text) if ":" in line.text else None


@lru_cache(maxsize=8)  # several rules ask about one line
def _key_in(text: str) -> re.Match[str] | None:
    match = _KEY.fullmatch(text)
    if not match or len(match["key"].split()) > 5 or match["value"].startswith("//"):  # noqa: PLR2004
        return None
    return match


def row_key_of(line: Line) -> re.Match[str] | None:
    """The same of a line that its format says is a row; its key may begin with a small letter, or one of another script."""
    return key_of(line) or _ROW_KEY.fullmatch(line.text)


def rows_in(block: Block) -> list[Piece]:
    """The rows of a table or of what heads a file; one of two cells, the first a name, is a key with its value.

    An indented line goes on with the value above it, and quotation marks around a value are no part of it.
    """
    pieces: list[Piece] = []
    for line in block.lines:
        if line.indent and pieces and pieces[-1].kind is KEY_VALUE:
            pieces[-1] = until(pieces[-1], line.end)
        else:
            pieces.append(_row(line))
    return [_unquoted(piece, block) for piece in pieces]


def _row(line: Line) -> Piece:
    key = _key_of_row(line) if line.part is MarkKind.TABLE_ROW else None
    if key is None:
        return Piece(PassageKind.TABLE_ROW, line.start, line.end)
    at = line.start + key.start("value")
    return valued_piece(KEY_VALUE, line.start, line.end, key["key"], at)


def _key_of_row(line: Line) -> re.Match[str] | None:
    """The key and value of a row; of cells set apart by tabs two, the first with a colon or of registers."""
    if "\t" not in line.text:
        return row_key_of(line)
    if line.text.count("\t") > 2:  # noqa: PLR2004  a key, its colon and its value
        return None
    cells = _CELLS.fullmatch(line.text)
    known = cells and (cells["colon"] or _is_of_registers(cells["key"]))
    return cells if known else None


def _unquoted(piece: Piece, block: Block) -> Piece:
    first, last = piece.value_start - block.start, piece.end - block.start - 1
    if piece.kind is not KEY_VALUE or last <= first:
        return piece
    if block.raw[first] not in "\"'" or block.raw[first] != block.raw[last]:
        return piece
    return piece._replace(value_start=piece.value_start + 1, end=piece.end - 1)


def _believable(
    blocks: list[Block], index: int, first: re.Match[str] | None, keyed: list[re.Match[str]]
) -> bool:
    """Whether lines with a colon are keys: several of them, bulleted, or of known words."""
    known = sum(_is_of_registers(match["key"]) for match in keyed)
    bulleted = sum(bool(match["bullet"]) for match in keyed)
    lines = len(blocks[index].lines)
    if bulleted > 1 or (known > 1 and 3 * len(keyed) >= lines) or (known and bulleted):
        return True
    if first is None or not known or lines == 1:
        return bool(first and known)
    beside = [blocks[i].lines[0] for i in (index - 1, index + 1) if 0 <= i < len(blocks)]
    return any(key_of(line) for line in beside)
