"""Damage that a text has taken on its way, repaired through the offset map.

Every repair is a `foedera.sources.offset_map.Repair`: the repaired text is easier to
read, and each stretch of it leads back to the witness's own words. A text without
damage costs one look for each rule's anchor and comes back as it is.

    repair.soft-hyphen         soft hyphens and zero-width characters go
    repair.mojibake            UTF-8 read as Windows-1252 ("Ã©") is read again
    repair.tag                 raw inline tags ("<i>") go
    repair.markup              "**bold**", "''bold''' and "[[link|words]]" keep their words
    repair.editor-mark         "[citation needed]" goes
    repair.note-mark           "[4]" goes, and is returned as a mark
    repair.glued-mark          the "43" of "May 19, 192443" goes, likewise
    repair.diacritic           "ˇc" becomes "č", also after an intruding space
    repair.hyphenation         a word broken over a line end is joined
    repair.split-paragraph     a blank line in the middle of a sentence goes
    repair.ocr-digit           "I935" becomes "1935"

Line ends, odd spaces and the long s of old print ("Moſt") are made plain in place, one code
point for one, so they need no repair.

To add a repair, write a function `(text, places) -> Iterator[Repair]` and list it in
`_OF_SIGNS` or `_OF_ANCHORS`, the most specific first: of two that overlap, the first in the
text wins. Its places are where one of its signs stands, or its anchor of `_NEEDLES` or
`_BLANK_LINES`: nothing else is looked at.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from foedera.sources.anchors import Anchors, Narrow, Needles, narrowed, standing
from foedera.sources.doubled_words import doubled_words
from foedera.sources.hyphens import broken_words
from foedera.sources.model import Problem
from foedera.sources.offset_map import Repair, Repaired


class Mended(NamedTuple):
    """A text after repairs; a tuple, for each document has one.

    Attributes:
        repaired: the text and the way back.
        narrow: form of the repaired text.
        marks: (label, offset in the repaired text) of each note mark removed.
        problems: damage found, with places in the witness's own text.
    """

    repaired: Repaired
    narrow: Narrow
    marks: tuple[tuple[str, int], ...]
    problems: tuple[Problem, ...]


_SPACING = {"ˇ": "\u030c", "˘": "\u0306", "˙": "\u0307", "˚": "\u030a", "˛": "\u0328",
            "˝": "\u030b", "´": "\u0301", "¨": "\u0308", "¸": "\u0327", "¯": "\u0304"}  # fmt: skip
"""A diacritic standing alone, and the one that combines with a letter."""

_ODD_OF_ASCII = "\r\x0b\x0c"
_ODD = (
    dict.fromkeys(f"{_ODD_OF_ASCII}\x85\u2028\u2029", "\n")
    | dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
    | {"\u017f": "s"}
)  # fmt: skip
"""Line ends other than the newline, spaces other than the space, the long s, and what each becomes."""
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]+(?:\n(?=[a-zà-ž]))?")
_MOJIBAKE = re.compile(r"[ÂÃÄÅâ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,2}")
_TAG = re.compile(
    r"</?(?:i|b|u|em|strong|sup|sub|small|span|font|ref|nowiki)(?:\s[^<>\n]{0,200})?/?>"
)
_MARKUP = re.compile(
    r"\*\*(?P<bold>[^*\s][^*\n]{0,300})\*\*|(?<![\w*])\*(?P<italic>[^*\s][^*\n]{0,200})(?<!\s)\*(?![\w*])"
    r"|'''(?P<wikibold>[^'\n]{1,300})'''|(?<!')\'\'(?P<wikiitalic>[^'\n]{1,200})\'\'(?!')"
    r"|\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<link>[^\[\]|\n]{1,200})\]\]"
    r"|\[(?P<words>[^\[\]\n]{1,200})\]\((?:https?:|/|#)[^()\s]{0,500}\)"
)
_EDITOR = re.compile(
    r"\[\s?(?:citation needed|clarification needed|better source needed|who\?|when\?|"
    r"dubious|verification needed|page needed|edit|sic)\s?\]",
    re.IGNORECASE,
)
_MARK = re.compile(r"\[((?:note |nb |n |\^)?\d{1,3}|[a-z](?=\](?!\w)))\]")
_GLUED = re.compile(r", (1[5-9]\d\d|20[0-4]\d)(\d{1,2})(?=[\s.,;:)]|$)")
_SPACED_MARK = re.compile(r"([ˇ˘˙˚˛˝´¨¸¯]) ?([A-Za-zıȷ])")
_BASE = re.compile(r"[A-Za-zÀ-ž] ?\Z")
_COMBINING = re.compile(r"[\u0300-\u0328]+")
_WORD_LIMIT = 40
_BLANK = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)?")
_SENTENCE_GOES_ON = re.compile(r"[ \t]*[a-zà-ž]{2}")
_OCR_DIGIT = re.compile(r"[\s(,]([Il](?:[5-9][\dOo]{2}|9[lI]\d))(?=[\s.,;:)]|$)")
_LABELLED = ("repair.note-mark", "repair.glued-mark")
Places = Iterable[int]


def _matches(pattern: re.Pattern[str], text: str, places: Places) -> Iterator[re.Match[str]]:
    """The matches that begin at these places, without overlap."""
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            end = match.end()
            yield match


def _invisible(text: str, places: Places) -> Iterator[Repair]:
    for match in _matches(_INVISIBLE, text, places):
        yield Repair("repair.soft-hyphen", match.start(), match.end(), "")


def _mojibake(text: str, places: Places) -> Iterator[Repair]:
    for match in _matches(_MOJIBAKE, text, places):
        for length in (len(match[0]), 2):
            piece = match[0][:length]
            try:
                becomes = _as_cp1252(piece).decode("utf-8")
            except UnicodeError:
                continue
            yield Repair("repair.mojibake", match.start(), match.start() + length, becomes)
            break


def _as_cp1252(piece: str) -> bytes:
    return b"".join(c.encode("latin-1" if c < "\u0100" else "cp1252") for c in piece)


def _tags(text: str, places: Places) -> Iterator[Repair]:
    for match in _matches(_TAG, text, places):
        yield Repair("repair.tag", match.start(), match.end(), "")


def _markup(text: str, places: Places) -> Iterator[Repair]:
    """The signs around emphasised and linked words; the words stay."""
    for match in _matches(_MARKUP, text, places):
        start, end = match.span(match.lastgroup or 0)
        yield Repair("repair.markup", match.start(), start, "")
        yield Repair("repair.markup", end, match.end(), "")


def _editor_marks(text: str, places: Places) -> Iterator[Repair]:
    for match in _matches(_EDITOR, text, places):
        start = match.start() - text.startswith((" ", "\t"), max(0, match.start() - 1))
        yield Repair("repair.editor-mark", start, match.end(), "")


def _note_marks(text: str, places: Places) -> Iterator[Repair]:
    """Marks after a word on the same line; "[1]" at a line's start heads a note instead.

    A letter alone is a mark only after a stop or another mark: "State[s]" has none.
    """
    last = -1
    for match in _matches(_MARK, text, places):
        start = match.start()
        if start and text[start - 1] in " \t" and start - 1 >= last:
            start -= 1
        before = text[start - 1] if start else "\n"
        goes_on = start == last
        if not goes_on and (before.isspace() or before == "["):
            continue
        if match[1].isalpha() and not goes_on and before not in '.,;:)”"':
            continue
        last = match.end()
        yield Repair("repair.note-mark", start, last, "")


def _glued_marks(text: str, places: Places) -> Iterator[Repair]:
    for match in _matches(_GLUED, text, places):
        if match.start() and text[match.start() - 1].isdigit():
            yield Repair("repair.glued-mark", match.start(2), match.end(2), "")


def _diacritics(text: str, places: Places) -> Iterator[Repair]:
    last = 0
    for match in _matches(_SPACED_MARK, text, places):
        mark, letter = match.groups()
        becomes = unicodedata.normalize("NFC", letter + _SPACING[mark])
        at = match.start()
        spaced = at - (at > last and text[at - 1] == " ")
        last = match.end()
        if len(becomes) > 1:
            continue
        before = text[spaced - 1 : spaced]
        inside = before.isalpha() and (letter.islower() or before.isupper())
        yield Repair("repair.diacritic", spaced if inside else at, last, becomes)


def _decomposed(text: str, places: Places) -> Iterator[Repair]:
    for match in _matches(_COMBINING, text, places):
        base = _BASE.search(text[max(0, match.start() - 2) : match.start()])
        if base is None:
            continue
        becomes = unicodedata.normalize("NFC", base[0][0] + match[0])
        start = match.start() - len(base[0])
        if becomes != text[start : match.end()]:
            yield Repair("repair.diacritic", start, match.end(), becomes)


def _splits(text: str, places: Places) -> Iterator[Repair]:
    done = -1
    for place in places:
        if place <= done or not _may_go_on(text[place - 1 : place]):
            continue
        for match in _BLANK.finditer(text, _blank_start(text, place)):
            done = match.end()
            start = len(text[max(0, match.start() - _WORD_LIMIT) : match.start()].rstrip(" \t"))
            start += max(0, match.start() - _WORD_LIMIT)
            if _SENTENCE_GOES_ON.match(text, done) and _is_open(text, start):
                yield Repair("repair.split-paragraph", start, done, "\n")
            if done > place:
                break


def _may_go_on(before: str) -> bool:
    """Whether what stands before a blank line leaves a sentence open, or is a blank itself."""
    return before.islower() or before in (",", " ", "\t", "\n")


def _blank_start(text: str, place: int) -> int:
    """Where the blank lines around a place begin."""
    kept = ""
    while place and not kept:
        window = text[max(0, place - _WORD_LIMIT) : place]
        kept = window.rstrip(" \t\n")
        place -= len(window) - len(kept)
    return place


def _is_open(text: str, end: int) -> bool:
    """Whether the line that ends here is one of running text, and its sentence has no end yet."""
    if not (text[end - 1 : end].islower() or (text[end - 1 : end] == "," and end > 1)):
        return False
    start = text.rfind("\n", 0, end) + 1
    alone = text[max(0, start - 2) : start].strip(" \t") in ("\n\n", "")
    hangs = bool(_HANGS.search(text[max(start, end - _HANGING) : end]))
    return end - start > (_WHOLE_PARAGRAPH if alone else _HANGING if hangs else _SPLIT_LINE)


def _ocr_digits(text: str, places: Places) -> Iterator[Repair]:
    for match in _matches(_OCR_DIGIT, text, (place - 1 for place in places if place)):
        becomes = match[1].translate(_DIGITS)
        yield Repair("repair.ocr-digit", match.start(1), match.end(1), becomes)


_SPLIT_LINE = 40  # shorter lines before a blank line are list items
_HANGING = 15  # unless their last word cannot end anything
_HANGS = re.compile(r"\b(?:the|of|and|between|with|for|to|in|by|from|a|an|its|their|which|that)\Z")
_WHOLE_PARAGRAPH = 160  # a single line before a blank one is a heading, unless it is this long
_DIGITS = str.maketrans("IlOo", "1100")

_BLANK_LINES = Anchors({"split": r"\n[ \t]*\n[ \t]*[a-z\xe0-\xff?]"})
_NEEDLES = Needles(
    {
        "glued": [f", {century}" for century in (*range(15, 20), 20)],
        "ocr": [f"{letter}{digit}" for letter in "Il" for digit in range(5, 10)],
        "quotes": ["''"],
    }
)
"""Where the rules that look at common signs may find something."""

_Rule = Callable[[str, Places], Iterator[Repair]]
_OF_SIGNS: tuple[tuple[frozenset[str], _Rule], ...] = (
    (frozenset(_UNSEEN), _invisible),
    (frozenset("ÂÃÄÅâ"), _mojibake),
    (frozenset("<"), _tags),
    (frozenset(["*", "''", "["]), _markup),
    (frozenset("["), _editor_marks),
    (frozenset("["), _note_marks),
    (frozenset(_SPACING), _diacritics),
    (frozenset(map(chr, range(0x300, 0x329))), _decomposed),
)
"""Each repair with the signs of which one must stand where it looks."""
_OF_ASCII = "<*["
"""Those of ASCII that are one character; the quotes that are a sign together are a needle."""
_OF_ANCHORS: tuple[tuple[str, _Rule], ...] = (
    ("glued", _glued_marks),
    ("split", _splits),
    ("ocr", _ocr_digits),
)
"""Each repair with the anchor that must stand where it looks."""


def mend(text: str) -> Mended:
    """Repair a witness's text. The result maps every offset back to `text`."""
    form = narrowed(text)
    plain = _plain(text, form.outside)
    if plain is not text:
        form = narrowed(plain)
    repaired = Repaired(plain, _found(plain, form.data, form.outside))
    if repaired.repairs:
        form = _narrow(repaired, form)
    return Mended(repaired, form, _marks(repaired, plain), tuple(_doubled(repaired, form.data)))


def _found(text: str, data: bytes, outside: frozenset[str]) -> Iterator[Repair]:
    """What there is to repair, one kind after another."""
    seen: dict[frozenset[str], Sequence[int]] = {}
    anchors = _NEEDLES(data) | _BLANK_LINES(data)
    present = outside.union([sign for sign in _OF_ASCII if sign in text])
    if "quotes" in anchors:
        present |= {"''"}
    for signs, rule in _OF_SIGNS if present else ():
        stand = signs & present
        if stand:
            if stand not in seen:
                seen[stand] = standing(text, stand)
            yield from rule(text, seen[stand])
    for name, rule in _OF_ANCHORS:
        if anchors.get(name):
            yield from rule(text, anchors[name])
    if "\n" in text:
        yield from broken_words(text, data)


def _plain(text: str, outside: frozenset[str]) -> str:
    """Line ends as newlines, odd spaces as spaces, the long s as s; every offset stays what it was."""
    text = text.replace("\r\n", " \n") if "\r" in text else text
    for char in (*_ODD_OF_ASCII, *(outside & _ODD.keys())):
        text = text.replace(char, _ODD[char])
    return text


def _marks(repaired: Repaired, plain: str) -> tuple[tuple[str, int], ...]:
    """The labels of the note marks taken out, each with its offset in the repaired text."""
    if not any(repair[0] in _LABELLED for repair in repaired.repairs):
        return ()
    shift, marks = 0, []
    for code, start, end, becomes in repaired.repairs:
        if code in _LABELLED:
            marks.append((plain[start:end].strip(" \t[]").lstrip("^"), start + shift))
        shift += len(becomes) - (end - start)
    return tuple(marks)


def _narrow(repaired: Repaired, form: Narrow) -> Narrow:
    """The narrow form of a repaired text, of which `form` is that before the repairs."""
    if repaired.text.isascii():
        return narrowed(repaired.text)
    data, outside = form
    pieces: list[bytes] = []
    at = 0
    for _, start, end, becomes in repaired.repairs:
        pieces += (data[at:start], becomes.encode("latin-1", "replace"))
        at = end
    new = "".join(repair.becomes for repair in repaired.repairs)
    others = outside if new.isascii() else outside | narrowed(new).outside
    return Narrow(b"".join([*pieces, data[at:]]), others)


def _doubled(repaired: Repaired, data: bytes) -> Iterator[Problem]:
    for word, at in doubled_words(repaired.text, data):
        message = f"The word “{word}” stands twice."
        start, end = repaired.place(at, at + 2 * len(word) + 1)
        yield Problem(code="damage.doubled-word", message=message, start=start, end=end)
