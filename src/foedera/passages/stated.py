"""Witnesses whose format says everything: rows of a table, lines of a treaty file.

There is nothing to guess in these: a row of a register is a catalogue entry, its cells
are key/value lines under their columns' names, and the cell that names the instrument
is its title; a treaty file is one entry, its lines are rows of a table, and what
they state stands in the witness's stated claims.

To have another column taken for the title, add its name to `_TITLES`.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from foedera.passages.model import Entry, EntryKind, Passage, PassageKind
from foedera.sources.model import Mark, MarkKind, Witness

_KIND = itemgetter(0)
_TITLES = ("title", "treaty", "name", "agreement", "instrument", "treaty name", "long title", "treaty title")  # fmt: skip


def speaks_for_itself(witness: Witness) -> bool:
    """Whether the marks of a witness give all its entries."""
    kinds = frozenset(map(_KIND, witness.marks))
    return MarkKind.STATED in kinds or (MarkKind.TABLE_ROW in kinds and MarkKind.KEY_VALUE in kinds)


def entries_of(witness: Witness) -> tuple[tuple[Entry, ...], tuple[Passage, ...]]:
    """The entries and passages of such a witness, in offsets of its own text."""
    if any(mark.kind is MarkKind.STATED for mark in witness.marks):
        return _treaty_file(witness)
    entries: list[Entry] = []
    passages: list[Passage] = []
    for number, cells in enumerate(_rows(witness.marks)):
        title = _title(cells)
        words = witness.text[title.start : title.end] if title else ""
        entries.append(_entry(number, words, title))
        passages += (_cell(mark, number, is_title=mark is title) for mark in cells)
    if len(entries) == 1:
        entries = [_main(entries[0])]
    return tuple(entries), tuple(passages)


def _treaty_file(witness: Witness) -> tuple[tuple[Entry, ...], tuple[Passage, ...]]:
    marks = [mark for mark in witness.marks if mark.kind is MarkKind.STATED]
    title = next((mark for mark in marks if mark.detail == "title"), None)
    words = witness.text[title.start : title.end] if title else ""
    passages = tuple(
        Passage(
            PassageKind.TITLE if mark is title else PassageKind.TABLE_ROW,
            0, mark.start, mark.end, mark.detail, value_start=mark.start,
        )
        for mark in marks
    )  # fmt: skip
    return (_main(_entry(0, words, title)),), passages


def _rows(marks: tuple[Mark, ...]) -> Iterator[list[Mark]]:
    """The cells of each row that has any."""
    row = 0
    numbered: list[tuple[int, Mark]] = []
    for mark in marks:
        if mark.kind is MarkKind.TABLE_ROW:
            row += 1
        elif mark.kind is MarkKind.KEY_VALUE:
            numbered.append((row, mark))
    for _, cells in groupby(numbered, key=lambda pair: pair[0]):
        yield [mark for _, mark in cells]


def _title(cells: list[Mark]) -> Mark | None:
    for wanted in _TITLES:
        for mark in cells:
            if mark.detail.strip().lower() == wanted:
                return mark
    return None


def _entry(number: int, words: str, title: Mark | None) -> Entry:
    start, end = (title.start, title.end) if title else (-1, -1)
    return Entry(
        number=number, kind=EntryKind.CATALOGUE, title=words, title_start=start, title_end=end
    )


def _main(entry: Entry) -> Entry:
    return Entry(
        number=entry.number, kind=entry.kind, title=entry.title, title_start=entry.title_start,
        title_end=entry.title_end, is_main=True,
    )  # fmt: skip


def _cell(mark: Mark, entry: int, *, is_title: bool) -> Passage:
    kind = PassageKind.TITLE if is_title else PassageKind.KEY_VALUE
    label = "" if is_title else mark.detail
    return Passage(kind, entry, mark.start, mark.end, label, value_start=mark.start)
