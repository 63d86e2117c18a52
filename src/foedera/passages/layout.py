"""What stands around a treaty's text: titles, headings, key/value lines, notes, boilerplate.

Each block (see `lines`) is read by the first rule that knows it. A rule says what such
a block looks like on any page, never what one page says. To add one, write a function
`(blocks, index) -> (pieces, blocks used)` and list it in `_RULES`.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from foedera.passages import notes
from foedera.passages.headings import (
    HEADING_LIMIT,
    HEADING_LINES,
    ends_sentence,
    is_abbreviated,
    is_heading,
    may_be_capitals,
)
from foedera.passages.key_lines import key_of, key_values, rows_in
from foedera.passages.lines import Block, Line
from foedera.passages.model import PassageKind
from foedera.passages.pieces import (
    ASIDE,
    HEADING,
    KEY_VALUE,
    PROSE,
    TITLE,
    Piece,
    heading_piece,
    plain_piece,
    valued_piece,
)
from foedera.sources.model import MarkKind

_BOILERPLATE = re.compile(
    r"flag as inappropriate|(?:e-?mail|report|print|share|send|cite) this (?:article|page|entry)\b|last updated\W*$|this article was sourced from|creative commons"
    r"|terms of (?:use|service)|privacy policy|all rights reserved|copyright ©|©|registered trademark"
    r"|cookie (?:policy|settings)|skip to (?:main )?content|jump to (?:navigation|search)|retrieved from \"?http"
    r"|this (?:page|article|text) was (?:last (?:edited|modified)|copied from|sourced from|taken from)|additional terms may apply|subscribe to our|powered by mediawiki|from wikipedia, the free",
    re.IGNORECASE,
)
_LICENCE = re.compile(
    r"this (?:article|page|text) was (?:sourced|copied|taken) from|additional terms may apply|creative commons|all rights reserved|copyright ©|by using this site|uses this site"
    r"|terms of (?:use|service)|privacy policy|registered trademark",
    re.IGNORECASE,
)
_PAGE_NUMBER = re.compile(r"\W{0,3}(?:page |p\. )?\d{1,4}\W{0,3}(?:of \d{1,4})?")
_PAGE_HEAD = re.compile(
    r"(?!.*\bpp?\. ?\d)(?:\d{1,4} {3,}\S.{4,120}|\S.{4,120} {3,}\d{1,4}|\d{1,4} {1,8}(?:League of Nations|United Nations|Société des Nations).{0,80})"
)
_RUNNING_HEAD = re.compile(
    r"(?!N[or°º]\.? ?\d{1,6}\.? [-–—])"
    r".{8,140} [-–—|•] (?:(?:[A-Z]\.|[A-Z][\w’'-]+)(?: (?:de|van|von|der|and|&))?(?: |$)){2,5}"
)
_MARKED = re.compile(r"(?P<marks>={1,6}|#{1,6})\s*(?P<title>.*?)\s*(?:={1,6}|#{1,6})?")
_CATALOGUE = re.compile(
    r"(?P<number>(?:No\.? ?)?\d{1,3}(?:\.\d{1,5}){1,3}|No\.? ?\d{2,6})[.:]? +(?P<title>[A-Z].{8,480})"
)
_NUMBERED = re.compile(r"(?P<number>\d{1,4})[.)] +(?P<title>[A-Z].{8,480})")
_IMAGE_NAME = re.compile(r"(\S{1,200}\.(?:svg|jpe?g|png|gif|tiff?|webp)) +(?=[A-Z])", re.IGNORECASE)
_PARAMETER = re.compile(r"\| *(?P<key>[A-Za-z][\w ]{0,40}?) *= *(?P<value>[^|\n}]*[^|\s}]|)")
_IMAGE = re.compile(r"\S\.(?:svg|jpe?g|png|gif|tiff?|webp)\b", re.IGNORECASE)
_HEADER_LINES, _SHORT = 6, 60
_CAPTION = re.compile(
    r"(?:Map|Photo(?:graph)?|Image|Picture|Portrait|Figure|File)\b(?: of| showing|:| \d)"
)
_CONTENTS = re.compile(r"\W{0,4}(?:table of )?contents\W{0,4}|sommaire|inhalt")
"""In small letters, as are page numbers."""
_TINY = 25  # code points of the longest of either
_JOINING_WORDS = tuple("the of and between with for to in a by on de la et des von der und".split())
_JOINING_SIGNS = ("-", "–", "—", ",", "&")
_GOES_ON = re.compile(rf"\b(?:{'|'.join(_JOINING_WORDS)})$")
_LAST_WORD = 9  # code points of the longest of them, with what stands before it
_NOT_PLAIN = re.compile(rf"[\[^=#\d]|No\.?\s*\d|{_CAPTION.pattern}")
"""With which what is neither a plain heading nor prose may begin."""
_LEADS_ON = re.compile(
    r"(?:AND|BETWEEN|ET|ENTRE|UND|ZWISCHEN|Y|and|between|et|entre|und|zwischen|y)(?:\s|$)"
)
"""How a block begins that goes on with the title above it: "AND THE KINGDOM OF …"."""
_TITLE_BLOCKS = 7  # of a title with blank lines in it, and what stands below it
_NOTES = re.compile(r"exchanges? of (?:notes|letters)|[ée]change de (?:notes|lettres)")
"""How the title of a treaty made by notes begins, in small letters."""
_TREATY_NOUN = re.compile(
    r"treat(?:y|ies)(?!\s+(?:stipulations|obligations|rights)\b)|pact|agreement|convention|protocol|alliance|accord|entente|covenant|charter|declaration|peace|armistice|concordat|convenio|tratado|traité|verdrag|sutartis"
)
"""A word for a treaty, in small letters: so a text is searched tenfold faster than in any case."""

_STANDS_ASIDE, _HEADS, _ROW = MarkKind.BOILERPLATE, MarkKind.HEADING, MarkKind.TABLE_ROW

Rule = Callable[[list[Block], int], "tuple[list[Piece], int] | None"]


def read_blocks(blocks: list[Block]) -> list[Piece]:
    """The pieces of blocks that hold no treaty text, in order.

    A rule that reads only the first lines of a block leaves the others in its place.
    """
    pieces: list[Piece] = []
    blocks = list(blocks)
    index = 0
    while index < len(blocks):
        rules = _rules_for(blocks, index)
        if not rules:
            pieces.append(_piece(PROSE, blocks[index]))
            index += 1
        for rule in rules:
            found = rule(blocks, index)
            if found is not None:
                pieces += found[0]
                index += found[1]
                break
    return pieces


def _rules_for(blocks: list[Block], index: int) -> tuple[Rule, ...]:
    """The rules that can know a block, told at one look: of one without signs few, none of prose, as most are."""
    if not index or not _bears_no_sign(blocks[index], blocks[index - 1]):
        return _RULES
    raw = blocks[index].raw
    if raw[-1] == "." and len(raw) > _TINY and not is_abbreviated(raw):
        return () if len(raw) > 2 * HEADING_LIMIT or not may_be_capitals(raw) else _OF_PLAIN
    is_furniture = raw.endswith("}}") or _may_end_page_head(raw) or _is_short_furniture(raw)
    return _RULES if is_furniture else _OF_PLAIN


def _bears_no_sign(block: Block, above: Block) -> bool:
    """Whether nothing stands in a block or above it that a rule goes by but its length and its end."""
    raw = block.raw
    return (
        block.part is None
        and ":" not in raw
        and "|" not in raw
        and not _NOT_PLAIN.match(raw)
        and block.is_bare()
        and not (above.end - above.start < _SHORT and _heads_lines(above.text))
    )


def _heads_lines(text: str) -> bool:
    """Whether a heading has a say in what stands below it."""
    return notes.heads_notes(text) or _heads_contents(text)


def _heads_contents(text: str) -> bool:
    return len(text) <= _TINY and bool(_CONTENTS.fullmatch(text.lower()))


def _is_short_furniture(text: str) -> bool:
    """Whether a line is a page's number or heads a table of contents."""
    if len(text) > _TINY:
        return False
    return bool(_PAGE_NUMBER.fullmatch(text.lower())) or _heads_contents(text)


def _heads_notes(block: Block) -> bool:
    return block.end - block.start < _SHORT and notes.heads_notes(block.text)


def _marked(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """What the format itself says: boilerplate, headings, captions, rows of a table."""
    block = blocks[index]
    part = block.part
    if part is None:
        return None
    if part is _STANDS_ASIDE:
        return [_piece(ASIDE, block)], 1
    if part is _HEADS:
        kind = TITLE if block.detail == "1" else HEADING
        return [Piece(kind, block.start, block.end, "", block.text, block.start, block.end)], 1
    if part is MarkKind.CAPTION:
        return [_piece(PassageKind.CAPTION, block)], 1
    if part is _ROW:
        return rows_in(block), 1
    return None


def _boilerplate(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """Lines of a site about itself; a licence at the foot takes everything below with it."""
    block = blocks[index]
    hits = [line for line in block.lines_with("site") if _BOILERPLATE.search(line.text)]
    if not hits:
        return None
    if (
        block.lines[0] in hits
        and len(hits) == 1
        and len(block.lines) > 1
        and len(block.lines[0].text) < _SHORT
    ):
        blocks[index] = block.part_of(block.lines[1:])
        return [_piece(ASIDE, block.part_of(block.lines[:1]))], 0
    if all(not _LICENCE.search(line.text) for line in block.lines):
        short = len(block.lines) <= _HEADER_LINES and all(len(x.text) < _SHORT for x in block.lines)
        if short and not any(key_of(line) for line in block.lines):
            return [_piece(ASIDE, block)], 1
        return None
    first = next(i for i, line in enumerate(block.lines) if _LICENCE.search(line.text))
    at_foot = blocks[-1].end - block.end < 4 * (block.end - block.start) + 2000
    pieces = read_blocks([block.part_of(block.lines[:first])]) if first else []
    if not at_foot:
        return [*pieces, _piece(ASIDE, block.part_of(block.lines[first:]))], 1
    pieces.append(Piece(ASIDE, block.lines[first].start, block.end))
    pieces += [_piece(ASIDE, b) for b in blocks[index + 1 :]]
    return pieces, len(blocks) - index


def _furniture(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """A page number alone, or a book's title and author above a page's own title."""
    block, above = blocks[index], blocks[index - 1] if index else None
    alone = block.count == 1
    if alone and _is_short_furniture(block.raw):
        return [_piece(PassageKind.FURNITURE, block)], 1
    if (
        above
        and above.end - above.start < _SHORT
        and _heads_contents(above.text)
        and not ends_sentence(block.raw)
    ):
        return [_piece(PassageKind.FURNITURE, block)], 1
    if alone and _is_page_head(block.raw):
        return [_piece(PassageKind.FURNITURE, block)], 1
    below = index + 1 < len(blocks)
    if index == 0 and below and alone and _RUNNING_HEAD.fullmatch(block.raw):
        return [_piece(PassageKind.FURNITURE, block)], 1
    return None


def _is_page_head(text: str) -> bool:
    may_be = _may_be_page_head(text) and ("   " in text or "Nations" in text)
    return may_be and bool(_PAGE_HEAD.fullmatch(text))


def _may_be_page_head(text: str) -> bool:
    """Whether a number stands at either end, apart from the rest."""
    return text[0].isdecimal() or _may_end_page_head(text)


def _may_end_page_head(text: str) -> bool:
    return text[-1].isdecimal() and "   " in text


def _marked_heading(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """Read "= Title =", "## Section": one level of marks is a title, more a section."""
    if blocks[index].raw[0] not in "=#":
        return None
    line = blocks[index].lines[0]
    match = _MARKED.fullmatch(line.text)
    if not match or not match["title"]:
        return None
    kind = TITLE if len(match["marks"]) == 1 else HEADING
    start = line.start + match.start("title")
    title = match["title"]
    piece = Piece(kind, line.start, line.end, "", title, start, start + len(title))
    rest = blocks[index].lines[1:]
    if not rest:
        return [piece], 1
    blocks[index] = blocks[index].part_of(rest)
    return [piece], 0


@lru_cache(maxsize=8)  # several rules ask about one title
def names_treaty(title: str) -> bool:
    """Whether a title has a word for a treaty."""
    return bool(_TREATY_NOUN.search(title.lower()))


def _notes(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """Notes and items of a bibliography; what stands below them in the block is read on."""
    block, above = blocks[index], blocks[index - 1] if index else None
    headed = above is not None and _heads_notes(above)
    if not headed and block.raw[0] not in "[^" and not block.raw[0].isdecimal():
        return None
    lines = block.lines
    ends = _LICENCE if block.may_have("site") else None
    found = notes.read_notes(lines, headed=headed, ends=ends)
    if found is None:
        return None
    pieces, used = found
    if used == len(lines):
        return pieces, 1
    blocks[index] = block.part_of(lines[used:])
    return pieces, 0


def _catalogue_title(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """Read "4.12 Treaty between …", a numbered entry, whose title may run over blank lines.

    It does after a word that something must follow, and then down to the first line
    "Key: value".
    """
    block = blocks[index]
    has_digit = block.raw[0].isdecimal()
    if not has_digit and not block.raw.startswith("No"):
        return None
    match = _CATALOGUE.fullmatch(block.text)
    if not match and has_digit and index + 1 < len(blocks) and key_of(blocks[index + 1].lines[0]):
        match = _NUMBERED.fullmatch(block.text)
    if not match or len(block.lines) > 2 * HEADING_LINES:
        return None
    if not names_treaty(match["title"]) and not _NOTES.match(match["title"].lower()):
        return None
    used, end, title = 1, block.end, match["title"]
    for following, below in pairwise([*blocks[index + 1 : index + _TITLE_BLOCKS], block]):
        runs_on = _goes_on(title) or (used > 1 and key_of(below.lines[0]))
        if not (runs_on and is_heading(following)) or key_of(following.lines[0]):
            break
        used, end, title = used + 1, following.end, f"{title} {following.text}"
    if ends_sentence(title):
        return None
    start = block.start + match.start("title")
    number = match["number"]
    return [Piece(TITLE, block.start, end, number, title, start, end)], used


def _caption(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """A caption with its file's name; the name alone, where prose goes on after it."""
    block = blocks[index]
    if not block.may_have("picture"):
        return ([_piece(PassageKind.CAPTION, block)], 1) if _CAPTION.match(block.text) else None
    first = block.lines[0]
    name = _IMAGE_NAME.match(first.text)
    if name and len(first.text) - name.end() > _SHORT:
        at = first.start + name.end()
        rest = first._replace(start=at, text=first.text[name.end() :])
        blocks[index] = block.part_of((rest, *block.lines[1:]))
        return [Piece(PassageKind.CAPTION, first.start, first.start + len(name[1]))], 0
    if not any(_IMAGE.search(line.text) for line in block.lines) and not _CAPTION.match(block.text):
        return None
    return [_piece(PassageKind.CAPTION, block)], 1


def _template(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    """What is left of a wiki's template: "| name = value" pairs, and braces."""
    block = blocks[index]
    if "|" not in block.raw and not block.raw.endswith("}}"):
        return None
    text = block.lines[0].text
    if len(block.lines) == 1 and text.endswith("}}") and len(text) < HEADING_LIMIT:
        return [_piece(PassageKind.FURNITURE, block)], 1
    pieces: list[Piece] = []
    for line in block.lines:
        pairs = list(_PARAMETER.finditer(line.text))
        if len(pairs) < (1 if line.text.startswith("|") else 3):
            return None
        pieces += _parameters(line, pairs)
    return pieces, 1


def _parameters(line: Line, pairs: list[re.Match[str]]) -> list[Piece]:
    pieces = []
    for pair in pairs:
        start, end = line.start + pair.start("key"), line.start + pair.end("value")
        key = pair["key"].strip().replace("_", " ")
        at = min(end, line.start + pair.start("value"))
        pieces.append(valued_piece(KEY_VALUE, start, end, key, at))
    return pieces


def _heading(blocks: list[Block], index: int) -> tuple[list[Piece], int] | None:
    block = blocks[index]
    if not is_heading(block):
        return None
    used, end, title = 1, block.end, block.text
    for following in blocks[index + 1 : index + _TITLE_BLOCKS]:
        leads_on = _goes_on(title) or _LEADS_ON.match(following.raw)
        if not leads_on or not is_heading(following):
            break
        used, end, title = used + 1, following.end, f"{title} {following.text}"
    return [heading_piece(block.start, end, title)], used


def _goes_on(title: str) -> bool:
    """Whether a title ends with a word after which something must come."""
    if title.endswith(_JOINING_SIGNS):
        return True
    return title.endswith(_JOINING_WORDS) and bool(_GOES_ON.search(title[-_LAST_WORD:]))


def _prose(blocks: list[Block], index: int) -> tuple[list[Piece], int]:
    return [_piece(PROSE, blocks[index])], 1


def _piece(kind: PassageKind, block: Block) -> Piece:
    return plain_piece(kind, block.start, block.end)


_RULES: tuple[Rule, ...] = (
    _marked,
    _notes,
    _template, _marked_heading, _boilerplate, _furniture, _catalogue_title, key_values, _caption, _heading, _prose,
)  # fmt: skip
_OF_PLAIN: tuple[Rule, ...] = (_heading, _prose)
