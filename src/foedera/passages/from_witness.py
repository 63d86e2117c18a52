"""From a witness to its passages, each filed under the entry it belongs to.

The text is repaired (`foedera.sources.damage`), the treaty texts in it are found
(`treaty_text`), what stands around them is read block by block (`layout`), and each
piece is filed under its entry (`filing`). Rows of tables and treaty files say
themselves what they are (`stated`).
"""

from collections.abc import Iterable, Iterator

from foedera.passages.filing import Filer, Item
from foedera.passages.language import language_in, language_of, spoken
from foedera.passages.layout import read_blocks
from foedera.passages.lines import Block, blocks_in
from foedera.passages.lost_words import Lost, lost_in_prose
from foedera.passages.marks import Marks
from foedera.passages.model import Cut, NoteMark, Passage, PassageKind
from foedera.passages.pieces import ARTICLE, PROSE, Piece
from foedera.passages.signs import Signs
from foedera.passages.stated import entries_of, speaks_for_itself
from foedera.passages.tables import Table, find_tables
from foedera.passages.treaty_text import TreatyText, find_texts
from foedera.sources.damage import mend
from foedera.sources.model import Problem, Witness
from foedera.sources.offset_map import Repaired

_HEAD_LOST = "A treaty's text begins in mid-sentence; its title and first words are lost."
_END_LOST = "A treaty's text has no closing formula; its last articles may be lost."
_SPOKEN = (
    PROSE, PassageKind.PREAMBLE, ARTICLE, PassageKind.CLOSING,
    PassageKind.FOOTNOTE, PassageKind.REFERENCE,
)  # fmt: skip
_NOTES = (PassageKind.FOOTNOTE, PassageKind.REFERENCE)
_SHARED = {"fr": ("en",)}
"""Languages whose word for article is also another's: "Article 3" may head a French one."""
_NO_MARKS = Marks((), Repaired(""))
"""Of a format that says nothing of the layout."""


def cut(witness: Witness) -> Cut:
    """Cut a witness into passages. A witness without text gives an empty cut."""
    if speaks_for_itself(witness):
        entries, cells = entries_of(witness)
        return Cut(
            witness=witness, repaired=Repaired(witness.text), entries=entries, passages=cells
        )
    mended = mend(witness.text)
    text, form = mended.repaired.text, mended.narrow
    words = spoken(text, form)
    # a page in another script may stand below a menu in this one
    language = language_in(words, 0, len(words)) if words.isascii() else language_of(words)
    filer = Filer(text=text)
    marks = Marks(witness.marks, mended.repaired) if witness.marks else _NO_MARKS
    texts = find_texts(text, form, None if marks.are_none else marks.is_aside, marks.articles)
    signs = Signs(form.data, _around(texts, len(text)))
    tables = find_tables(text, marks.rows)
    filer.file(_in_order(text, texts, tables, marks, signs))
    lost: list[Lost] = []
    passages = tuple(_passages(text, filer.filed, words, signs, lost, language=language))
    return Cut(
        witness=witness,
        repaired=mended.repaired,
        entries=filer.finished(),
        passages=passages,
        note_marks=tuple(map(NoteMark._make, mended.marks)),
        language=language,
        problems=(*mended.problems, *_lost(mended.repaired, lost, texts)),
    )


def _around(texts: list[TreatyText], end: int) -> Iterator[tuple[int, int]]:
    """The stretches that may hold prose: all but the treaty texts, of which one may begin with it."""
    at = 0
    for found in texts:
        yield at, found.start
        first = found.pieces[0]
        if first.kind is PROSE:
            yield first.start, first.end
        at = found.end
    yield at, end


def _in_order(
    text: str, texts: list[TreatyText], tables: list[Table], marks: Marks, signs: Signs
) -> list[Item]:
    """The pieces between the treaty texts and the tables, and these, as they stand."""
    items: list[Item] = []
    at = 0
    for found in _apart(texts, tables):
        items += read_blocks(_blocks(text, at, found.start, marks, signs))
        items += found.items if isinstance(found, Table) else (found,)
        at = found.end
    items += read_blocks(_blocks(text, at, len(text), marks, signs))
    return items


def _apart(texts: list[TreatyText], tables: list[Table]) -> list[TreatyText | Table]:
    """The texts and the tables outside them, in order."""
    if not tables:
        return [*texts]
    outside = [
        table
        for table in tables
        if not any(one.start < table.end and table.start < one.end for one in texts)
    ]
    return sorted([*texts, *outside], key=lambda found: found.start)


def _blocks(text: str, start: int, end: int, marks: Marks, signs: Signs) -> list[Block]:
    blocks = blocks_in(text, start, end, signs)
    return blocks if marks.are_none else list(marks.on(text, blocks, signs))


def _passages(
    text: str,
    filed: Iterable[tuple[Piece, int]],
    words: str,
    signs: Signs,
    lost: list[Lost],
    *,
    language: str,
) -> Iterator[Passage]:
    """The pieces as passages of their entries; what they betray of words lost goes to `lost`."""
    shared = _SHARED.get(language, ())
    for piece, entry in filed:
        kind, start, end, label, title, _, _, value_start, safe, found, own = piece
        if kind in _SPOKEN:
            own = language_in(words, start, end, language if not own or own in shared else own)
            if kind is PROSE:
                told = signs.tell_loss(start, end)
                found = tuple(lost_in_prose(text, start, end, signs.places_in)) if told else ()
        lost += found
        at = value_start if value_start >= 0 else start
        gaps = tuple((one.start, one.end) for one in found) if found else ()
        yield tuple.__new__(  # in half of the time of its own constructor, for each passage
            Passage, (kind, entry, start, end, label, title, at, own or language, safe, gaps)
        )


def _lost(repaired: Repaired, lost: list[Lost], texts: list[TreatyText]) -> list[Problem]:
    """What the texts and the sentences betray of words lost, in order."""
    if not lost and not texts:
        return []
    found = [*lost]
    found += (
        Lost(one.start, one.start + 1, "damage.head-lost", _HEAD_LOST)
        for one in texts
        if one.headless
    )
    found += (
        Lost(whole[-1].end - 1, whole[-1].end, "damage.end-lost", _END_LOST)
        for whole in _wholes(texts)
        if not any(one.is_closed for one in whole)
    )
    return [_problem(repaired, lost) for lost in sorted(found)]


def _wholes(texts: list[TreatyText]) -> list[list[TreatyText]]:
    """Each text with the chapters and annexes behind it, which count their articles anew."""
    wholes: list[list[TreatyText]] = []
    for one in texts:
        if wholes and one.pieces[0].kind is ARTICLE:
            wholes[-1].append(one)
        else:
            wholes.append([one])
    return wholes


def _problem(repaired: Repaired, lost: Lost) -> Problem:
    start, end = repaired.place(lost.start, lost.end)
    return Problem(code=lost.code, message=lost.message, start=start, end=end)
