"""From bytes to text: UTF-8 first, and a word said whenever anything else was assumed.

The decoded text is the bytes decoded and the byte-order mark removed; nothing
else changes here (repairs are `foedera.sources.damage`'s, through the offset map).
What was assumed, and where bytes did not fit, stands in the problems:

    reader.empty               no bytes at all, or nothing but spaces
    reader.binary              bytes of no text; no text is given
    reader.encoding.assumed    not UTF-8; the encoding was inferred
    reader.encoding.cut        the last character is cut short
    reader.encoding.damaged    UTF-8 with bytes that fit no character

To add an encoding, put its name in `SINGLE_BYTE`: of the candidates, the one is taken
under which the letters outside ASCII are those of one language (`_ALPHABETS`).
"""

import codecs
from collections import Counter
from typing import NamedTuple

import numpy as np
from charset_normalizer import from_bytes

from foedera.sources.model import Problem

SINGLE_BYTE = (
    "cp1252", "cp1250", "cp1257", "cp1251", "koi8_r", "cp1253", "cp1254", "iso8859_5", "cp437", "cp850",
)  # fmt: skip
"""Encodings considered for bytes that are no UTF-8, the commonest first."""

_ALPHABETS = tuple(
    frozenset(letters)
    for letters in (
        "àâæçèéêëîïôœùûüÿ", "áéíñóúüçãõâêôàªº", "äöüß", "åäöæøé", "ąćęłńóśźż", "áčďéěíňóřšťúůýž",
        "ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "ğıöşüç",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў", "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ", "ðþáéíóúýæö",
    )
)  # fmt: skip
"""The letters outside ASCII of each language, or of some that are told apart by nothing here."""
_SIGNS = "§°«»„“”‘’–—…·•№©™¼½¾£×\u00a0"
_LIKE_WORDS = 0.8
_CAPITAL_COST = 0.15  # words are mostly written small

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ANY_MARK = tuple(mark for mark, _ in _MARKS)
_SAMPLE = 1 << 16  # bytes looked at when an encoding is inferred
_CUT_TAIL = 3  # a UTF-8 character has at most four bytes
_CONTROL = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
"""Bytes that texts do not hold."""
_SPACE, _TAB, _LINE_ENDS = 32, 9, 4  # of the five from the tab on, none is counted
_LONG = 1 << 14
_CONTROL_SHARE = 0.02
_ZERO_SHARE = 0.3
_DAMAGE_SHARE = 0.34
_REPLACEMENT = "\ufffd"


class Decoded(NamedTuple):
    """Bytes as text; a tuple, for each document has one.

    Attributes:
        text: without byte-order mark; "" when the bytes are no text.
        encoding: Python's name for it, or None when there is no text.
        problems: what was assumed.
    """

    text: str
    encoding: str | None
    problems: tuple[Problem, ...] = ()


def decode(data: bytes) -> Decoded:
    """Decode a document's bytes. Never raises: what does not fit becomes a problem."""
    if not data or data.isspace():
        return Decoded("", None, (Problem(code="reader.empty", message="The file holds no text."),))
    if data.startswith(_ANY_MARK):
        mark, name = next(each for each in _MARKS if data.startswith(each[0]))
        return _with_mark(data[len(mark) :], name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error)
    if not _controls(data):
        return Decoded(text, "utf-8")
    return _with_controls(data, text)


def _controls(data: bytes) -> int:
    """How many bytes are control characters."""
    if len(data) > _LONG:  # NumPy sees soonest that a long text has none
        codes = np.frombuffer(data, np.uint8)
        below = (codes < _SPACE) & (codes - _TAB > _LINE_ENDS)
        if not below.any() and b"\x7f" not in data:
            return 0
    return len(data) - len(data.translate(None, _CONTROL))


def _with_mark(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    return Decoded(text, name, _damage(text, name))


def _with_controls(data: bytes, text: str) -> Decoded:
    wide = _wide(data)
    if wide:
        return _assumed(data, wide)
    sample = data[:_SAMPLE]
    if b"\0" in sample or _controls(sample) > _CONTROL_SHARE * len(sample):
        return _binary()
    return Decoded(text, "utf-8")


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> Decoded:
    if error.start >= len(data) - _CUT_TAIL and error.reason == "unexpected end of data":
        return _cut(data)
    wide = _wide(data)
    if wide:
        return _assumed(data, wide)
    sample = data[:_SAMPLE]
    if b"\0" in sample or _controls(sample) > _CONTROL_SHARE * len(sample):
        return _binary()
    if _mostly_utf8(data):
        text = data.decode("utf-8", "replace")
        return Decoded(text, "utf-8", _damage(text, "utf-8"))
    return _assumed(data, _inferred(sample))


def _cut(data: bytes) -> Decoded:
    text = data.decode("utf-8", "replace")
    message = "The file ends in the middle of a character; its last character is lost."
    problem = Problem(
        code="reader.encoding.cut", message=message, start=len(text) - 1, end=len(text)
    )
    return Decoded(text, "utf-8", (problem,))


def _binary() -> Decoded:
    message = "The file holds bytes of no text; convert it to a format that the program reads."
    return Decoded("", None, (Problem(code="reader.binary", message=message),))


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    sample = data[: _SAMPLE & ~1]
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > _ZERO_SHARE * half > 2 * sample[0::2].count(0):
        return "utf-16-le"
    if sample[0::2].count(0) > _ZERO_SHARE * half > 2 * sample[1::2].count(0):
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Whether the characters outside ASCII are UTF-8 but for a few."""
    sample = data[:_SAMPLE].decode("utf-8", "replace")
    outside = sum(char > "\x7f" for char in sample)
    return sample.count(_REPLACEMENT) < _DAMAGE_SHARE * outside


def _inferred(sample: bytes) -> str:
    """The encoding under which the letters outside ASCII are one language's, in its own case."""
    scores = [
        (_likeness(sample.decode(name, "replace")), -index)
        for index, name in enumerate(SINGLE_BYTE)
    ]
    score, index = max(scores)
    if score >= _LIKE_WORDS:
        return SINGLE_BYTE[-index]
    best = from_bytes(sample, cp_isolation=list(SINGLE_BYTE)).best()
    return best.encoding if best is not None else "cp1252"


def _likeness(text: str) -> float:
    """The share of characters outside ASCII that some one language would write so."""
    pairs = Counter(zip(" " + text, text, strict=False))
    seen = {pair: count for pair, count in pairs.items() if pair[1] > "\x7f"}
    total = sum(seen.values())
    if not total:
        return 0.0
    capitals = sum(count for pair, count in seen.items() if pair[1].isupper())
    fitting = max(
        sum(count for pair, count in seen.items() if _belongs(pair, letters))
        for letters in _ALPHABETS
    )
    return (fitting - _CAPITAL_COST * capitals) / total


def _belongs(pair: tuple[str, str], letters: frozenset[str]) -> bool:
    """Whether the second of two characters may follow the first in a language of these letters."""
    before, char = pair
    if char in _SIGNS:
        return not before.isalpha() or char in "’”»"
    if char.isupper() and before.islower():
        return False
    return char.lower() in letters


def _assumed(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    if name.startswith("utf-16") and _REPLACEMENT in text[:-1]:
        return _binary()
    message = f"The file is not UTF-8; it was read as {name}. Save it as UTF-8 if words look wrong."
    problem = Problem(code="reader.encoding.assumed", message=message)
    return Decoded(text, name, (problem, *_damage(text, name)))


def _damage(text: str, name: str) -> tuple[Problem, ...]:
    at = text.find(_REPLACEMENT)
    if at < 0:
        return ()
    count = text.count(_REPLACEMENT)
    message = f"{count} byte sequence{'s' * (count > 1)} fit no character of {name}."
    return (Problem(code="reader.encoding.damaged", message=message, start=at, end=at + 1),)
