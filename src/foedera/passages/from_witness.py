"""From a witness to its passages, each filed under the entry it belongs to.

The text is repaired (`foedera.sources.damage`), the treaty texts in it are found
(`treaty_text`), what stands around them is read block by block (`layout`), and each
piece is filed under its entry (`filing`). Rows of tables and treaty files say
themselves what they are (`stated`).
"""

from collections.abc import Iterable

from foedera.passages.filing import Filer
from foedera.passages.language import language_of
from foedera.passages.layout import read_blocks
from foedera.passages.lines import blocks_of, lines_of
from foedera.passages.lost_words import Lost, lost_in_prose
from foedera.passages.marks import Marks
from foedera.passages.model import Cut, NoteMark, Passage, PassageKind
from foedera.passages.pieces import Piece
from foedera.passages.stated import entries_of, speaks_for_itself
from foedera.passages.treaty_text import TreatyText, find_texts
from foedera.sources.damage import mend
from foedera.sources.model import Problem, Witness
from foedera.sources.offset_map import Repaired

_HEAD_LOST = "A treaty's text begins in mid-sentence; its title and first words are lost."
_END_LOST = "A treaty's text has no closing formula; its last articles may be lost."
_SPOKEN = (
    PassageKind.PROSE, PassageKind.PREAMBLE, PassageKind.ARTICLE, PassageKind.CLOSING,
    PassageKind.FOOTNOTE, PassageKind.REFERENCE,
)  # fmt: skip
_NOTES = (PassageKind.FOOTNOTE, PassageKind.REFERENCE)
_SHARED = {"fr": ("en",)}
"""Languages whose word for article is also another's: "Article 3" may head a French one."""


def cut(witness: Witness) -> Cut:
    """Cut a witness into passages. A witness without text gives an empty cut."""
    if speaks_for_itself(witness):
        entries, cells = entries_of(witness)
        return Cut(
            witness=witness, repaired=Repaired(witness.text), entries=entries, passages=cells
        )
    mended = mend(witness.text)
    text = mended.repaired.text
    language = language_of(text)
    filer = Filer(text=text)
    marks = Marks(witness.marks, mended.repaired)
    texts = find_texts(text, marks.is_aside)
    filer.file(list(_in_order(text, texts, marks)))
    passages = tuple(_passage(text, piece, entry, language) for piece, entry in filer.filed)
    return Cut(
        witness=witness,
        repaired=mended.repaired,
        entries=filer.finished(),
        passages=passages,
        note_marks=tuple(NoteMark(label=label, offset=at) for label, at in mended.marks),
        language=language,
        problems=(*mended.problems, *_lost(mended.repaired, filer.filed, texts)),
    )


def _in_order(text: str, texts: list[TreatyText], marks: Marks) -> Iterable[Piece | TreatyText]:
    """The pieces between the treaty texts, and the texts, as they stand."""
    at = 0
    for found in texts:
        yield from read_blocks(list(blocks_of(marks.on(lines_of(text, at, found.start)))))
        yield found
        at = found.end
    yield from read_blocks(list(blocks_of(marks.on(lines_of(text, at)))))


def _passage(text: str, piece: Piece, entry: int, language: str) -> Passage:
    start = piece.value_start if piece.value_start >= 0 else piece.start
    own = language
    if piece.kind in _SPOKEN:
        around = language if piece.language in _SHARED.get(language, ()) else piece.language
        own = language_of(text[piece.start : piece.end], around or language)
    lost = tuple((found.start, found.end) for found in _lost_in(text, piece))
    return Passage(
        piece.kind, entry, piece.start, piece.end, piece.label, piece.title, start, own,
        piece.safe, lost,
    )  # fmt: skip


def _lost_in(text: str, piece: Piece) -> Iterable[Lost]:
    if piece.kind is PassageKind.PROSE:
        return lost_in_prose(text, piece.start, piece.end)
    return piece.lost


def _lost(
    repaired: Repaired, filed: list[tuple[Piece, int]], texts: list[TreatyText]
) -> list[Problem]:
    """What the texts and the sentences betray of words lost, in order."""
    found = [lost for piece, _ in filed for lost in _lost_in(repaired.text, piece)]
    for one in texts:
        if one.headless:
            found.append(Lost(one.start, one.start + 1, "damage.head-lost", _HEAD_LOST))
        if not one.is_closed:
            found.append(Lost(one.end - 1, one.end, "damage.end-lost", _END_LOST))
    return [_problem(repaired, lost) for lost in sorted(found)]


def _problem(repaired: Repaired, lost: Lost) -> Problem:
    start, end = repaired.place(lost.start, lost.end)
    return Problem(code=lost.code, message=lost.message, start=start, end=end)
