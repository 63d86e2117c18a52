"""Where a treaty's text ends: its closing formula, the signatures below it, or neither.

The formula ("In faith whereof … Done at …") begins a line; lines go on with it up to
the signatures, or to a blank line after which no formula goes on. A text without
one ends where a blank line ends running text.

To add a formula, put it in `_CLOSING_WORDS`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from foedera.passages.lines import Line, lines_of

_CLOSING_WORDS = (
    r"[ \t]*(?=[A-ZВПСУ])(?:(?:In|IN) (?:faith|FAITH|witness|WITNESS|testimony|TESTIMONY|Witness|Faith|proof|PROOF|token|TOKEN|evidence|EVIDENCE|verification) (?:there|where|THERE|WHERE|There|Where)"
    r"|(?:Thus done|Done|DONE|Signed|SIGNED|Given|GIVEN|Drawn up|Concluded|Executed|Made) (?:at|AT|in|IN|on|ON|this|THIS|and|AND|under our|under their|under my)\b"
    r"|(?:Witness|WITNESS) (?:our|OUR) (?:hands|HANDS)\b"
    r"|(?:En|EN) (?:foi|FOI|fe|FE) (?:de|DE)\b|(?:En|EN) (?:testimonio|TESTIMONIO|prueba) (?:de|DE)\b"
    r"|(?:(?:Ainsi f|F)ait(?: et signé)?|FAIT|Signé|Donné|Dressé|Hecho|HECHO|Firmado|FIRMADO|Suscrito|Dado|Gedaan|GEDAAN|(?:So g|G)eschehen|Gegeben|Ausgefertigt|Unterzeichnet|Fatto|Feito) (?:à|A|À|en|EN|in|te|TE|zu|a|em)\b"
    r"|(?:Ten blijke|TEN BLIJKE|Zu Urkund|In fede|Em fé)\b"
    r"|(?:(?:Na|W) dowód czego|(?:Sporządzono|Podpisano|Zawarto|Dan) we?)\b"
    r"|(?:В удостоверение|(?:Совершено|Учинено|Составлено|Подписано) в)\b"
    r"|(?:Tuo liudydami|Tam paliudyti|Tai paliudydami|Sudaryta|Surašyta|Pasirašyta)\b"
    r"|(?:The|THE) (?:foregoing|FOREGOING) (?:Treaty|Convention|Agreement|is)\b)"
)
_CLOSING = re.compile(_CLOSING_WORDS)
CLOSING_LINE = re.compile(
    rf"\n{_CLOSING_WORDS}|(?<=[.;]) (?=(?:EN FOI DE|IN WITNESS WHEREOF|IN FAITH WHEREOF|(?:FAIT (?:[àÀA]|en)|DONE (?:at|in|on)) )\b)"
    r"|(?<=[.;]) ?(?=(?:[Ii]n (?:witness|faith|testimony) (?:where|there)of|IN WITNESS WHEREOF|IN FAITH WHEREOF|[Ee]n foi de quoi|EN FOI DE QUOI|[Ee]n fe de lo cual|EN FE DE LO CUAL)\b)"
)
"""Where a closing begins: on a line of its own, or after a sentence's end, which may stand glued to it."""


def closing_start(text: str, found: re.Match[str]) -> int:
    """Where the words of a closing begin that `CLOSING_LINE` has found in a text."""
    return found.start() + (text[found.start()] in " \n")


_SIGNED = re.compile(
    r"\(?L\. ?S\.\)?|\(?\[?(?:[Ss]igned(?! (?:the|this|these|it|and|both|two)\b)|SIGNED|Sd|[Ss]igné|s)\.?\]?\)?[ :.]|/s/|(?:For|FOR|Pour|POUR|Voor|VOOR|Por|POR)\b.{0,80}:?$"
)
SENTENCE_STOPS = ".;:!?,"
"""With one of these, or another sign of `_FULL_STOP`, no title ends."""
_FULL_STOP = re.compile(r"[.;:!?,)\]\"”’»*_…-]\W*$|[\d]$")
TITLE_LIMIT = 150
"""Longest line that may be a title."""

_LAST_CLAUSE = re.compile(
    r"\b(?:equally|both|are|is|being|deemed|considered)\s+(?:equally\s+)?authentic\b|\bauthentic\s+texts?\b|\bcertified\s+(?:true\s+)?copies\b"
    r"|\b(?:font|faisant|feront)\s+(?:également\s+|tous\s+deux\s+|toutes\s+deux\s+)?foi\b|\bauthenti(?:ek|que)\b|\bcopies\s+certifiées\b"
    r"|\bigualmente\s+auténticos\b|\bgleichermaßen\s+verbindlich|\brównie\s+autentyczn|\bравно\s+аутентичн|\bодинаковую\s+силу\b",
    re.IGNORECASE,
)
"""What the last article of many conventions says, after which no formula follows."""
_LAST_WORDS = 800
"""Code points at the end of a text in which its last clause stands."""


def ends_with_last_clause(text: str, last: int, end: int) -> bool:
    """Whether a text without closing formula ends with the clause on its languages or its copies.

    Args:
        text: of the document, repaired.
        last: where its last article begins.
        end: one past it.
    """
    return _LAST_CLAUSE.search(text, max(last, end - _LAST_WORDS), end) is not None


@dataclass(frozen=True, slots=True)
class End:
    """Where the parts after a text's last article begin, in the repaired text.

    Attributes:
        closing: first code point of the closing formula, or -1.
        signatures: first code point of the signatures, or -1.
        end: one past the text.
    """

    closing: int
    signatures: int
    end: int


def body_end(text: str, closing: int, last: int, after: int) -> End:
    """Where a text ends whose closing formula begins at `closing`, -1 without one.

    Its lines are read one by one up to the signatures, or to a blank line after
    which no formula goes on.
    """
    if closing < 0:
        return End(-1, -1, _without_closing(text, last, after))
    lines = lines_of(text, closing, after)
    before = first = next(lines)
    for line in lines:
        if _is_signature(line):
            return End(first.start, line.start, _signed_end(line, lines))
        blank = line.number > before.number + 1
        if blank and not _CLOSING.match(line.text) and not line.text[0].islower():
            break
        before = line
    return End(first.start, -1, before.end)


def _signed_end(before: Line, lines: Iterator[Line]) -> int:
    """Where signatures end, the first of which is read."""
    for line in lines:
        if not _signs_on(before, line):
            break
        before = line
    return before.end


def _is_signature(line: Line) -> bool:
    text = line.text
    if _SIGNED.match(text):
        return True
    words = [word for word in (part.strip("[(:)]") for part in text.split()) if word]
    capitals = sum(word[0].isupper() for word in words)
    few = len(words) <= 6 and not (text[0].isdigit() or text[0].islower())  # noqa: PLR2004
    return few and capitals >= len(words) - 1


def _signs_on(before: Line, line: Line) -> bool:
    """Whether signatures go on: with another, or with the rest of a signatory's office."""
    together = line.number == before.number + 1
    most = 16 if before.text.endswith(":") else 10
    return _is_signature(line) or (together and len(line.text.split()) <= most)


def _without_closing(text: str, last: int, after: int) -> int:
    """The end of a last article without closing: where a blank line ends running text."""
    previous = None
    for line in lines_of(text, last, after):
        apart = previous and line.number > previous.number + 1
        if previous and apart and is_plain_title(line.text):
            return previous.end
        previous = line
    return previous.end if previous else last


def is_plain_title(text: str) -> bool:
    """Whether a line could be a title: short, with a capital or a number, and no stop."""
    return (
        len(text) < TITLE_LIMIT
        and (text[0].isupper() or text[0].isdigit())
        and not ends_fully(text)
    )


def ends_fully(text: str) -> bool:
    """Whether a line ends with a stop or a number."""
    return not text[-1].isalpha() and bool(_FULL_STOP.search(text))
