"""Footnotes and bibliographies: numbered notes with their back links, works cited.

    4. ^ Text in League of Nations Treaty Series …      a note, with its back link
    7. 1 2 3 Author, A. (1999). Title. …                a work, cited three times
    [2] A secret clause …                               a note below a heading "Notes"

A note that looks like a work cited (author and year, ISBN, publisher) is a reference.
To have another heading recognised above notes, add it to `_NOTES_HEADING`.
"""

import re
from collections.abc import Sequence

from foedera.passages.lines import Line
from foedera.passages.model import PassageKind
from foedera.passages.pieces import Piece, until, valued_piece

_NOTE = re.compile(
    r"(?:\[\^?(?P<bracketed>\d{1,3})\]:?|(?P<numbered>\d{1,3})[.):](?=\s|$)|\^)[ \t]*(?P<back>(?:\^|↑)?(?:[ \t]*(?:[a-z]|\d{1,2})(?=[ \t]|$)){0,60})[ \t]*(?P<rest>.*)"
)
_PUBLISHED = re.compile(
    r"\((?:[A-Z][a-z]+ )?(?:1[5-9]|20)\d\d(?:[-–]\d{2,4})*(?:-\d\d)*\)"
    r"|\((?:[A-Z][a-z]{2,8}\.?,? )?(?:1[5-9]|20)\d\d\), pp?\."
)
"""The year in which a work appeared, in brackets."""
_CATALOGUED = re.compile(
    r"\b(?:ISBN|ISSN|OCLC|LCCN|JSTOR|doi|LCC)\b|\bpp?\. ?\d+.{0,40}(?:Press|Publish)"
)
_CATALOGUES = re.compile(r"ISBN|ISSN|OCLC|LCC|JSTOR|doi|Press|Publish")
"""Of which `_CATALOGUED` has one, soonest looked for."""
_NOTES_HEADING = re.compile(
    r"\W{0,4}(?:(?:end|foot)?notes|references|notes and references|citations|bibliography|literature|sources|further reading|works cited"
    r"|notes et références|références|bibliographie|literatur|einzelnachweise|išnašos|literatūra|примечания|литература)\W{0,4}"
)
"""In small letters."""
_LONGEST = 28  # code points of such a heading
_BULLETS = "-*•–"


def heads_notes(text: str) -> bool:
    """Whether a heading announces notes or works cited."""
    return len(text) <= _LONGEST and bool(_NOTES_HEADING.fullmatch(text.lower()))


def read_notes(
    lines: tuple[Line, ...], *, headed: bool, ends: re.Pattern[str] | None
) -> tuple[list[Piece], int] | None:
    """The notes that a block begins with and how many lines they take; None when it has none.

    Args:
        lines: of the block.
        headed: whether a heading above announces notes.
        ends: what in an unnumbered line shows that the notes are over; None where it stands nowhere.
    """
    first = _note(lines[0])
    if first:
        found = [first, *map(_note, lines[1:])]
        if headed or _is_note_run(lines[0], [match for match in found if match]):
            return _numbered_notes(lines, found, ends)
    if headed and all(line.text[0].isalnum() or line.text[0] in _BULLETS for line in lines):
        return [_reference(line) for line in lines], len(lines)
    return None


def _numbered_notes(
    lines: tuple[Line, ...],
    found: Sequence[re.Match[str] | None],
    ends: re.Pattern[str] | None,
) -> tuple[list[Piece], int]:
    pieces: list[Piece] = []
    for number, (line, match) in enumerate(zip(lines, found, strict=True)):
        label = _label(match) if match else ""
        if match and (not pieces or _next_label(pieces[-1].label, label)):
            at = line.start + match.start("rest")
            kind = PassageKind.REFERENCE if _is_work(match["rest"]) else PassageKind.FOOTNOTE
            pieces.append(valued_piece(kind, line.start, line.end, label, min(at, line.end)))
        elif line.indent < lines[0].indent or (ends and ends.search(line.text)):
            return pieces, number
        else:
            pieces[-1] = until(pieces[-1], line.end)
    return pieces, len(lines)


def _reference(line: Line) -> Piece:
    start = line.start + len(line.text) - len(line.text.lstrip(_BULLETS + " "))
    return valued_piece(PassageKind.REFERENCE, line.start, line.end, "", start)


def _note(line: Line) -> re.Match[str] | None:
    first = line.text[0]
    return _NOTE.fullmatch(line.text) if first in "[^" or first.isdecimal() else None


def _is_work(words: str) -> bool:
    """Whether a note looks like a work cited, at the few places that can tell."""
    at = words.find("(")
    while at >= 0:
        if _PUBLISHED.match(words, at):
            return True
        at = words.find("(", at + 1)
    return bool(_CATALOGUES.search(words) and _CATALOGUED.search(words))


def _label(match: re.Match[str]) -> str:
    return match["bracketed"] or match["numbered"] or ""


def _is_note_run(first: Line, noted: Sequence[re.Match[str]]) -> bool:
    """Notes are indented, have back links or brackets, or look like works cited."""
    if any(match["back"] or match["bracketed"] for match in noted):
        return True
    if first.indent > 1 and len(noted) > 1:
        return True
    return 2 * sum(_is_work(match["rest"]) for match in noted) >= len(noted)


def _next_label(before: str, label: str) -> bool:
    return not label or not before or int(before) < int(label) <= int(before) + 3
