"""Under which entry each piece of a document belongs.

One walk over the pieces, in order, decides:

* a title that a numbered entry further down repeats is that entry's, not the name of
  the text that happens to stand below it;
* a treaty's text that begins in mid-sentence has lost its head: it is its own entry,
  without a title;
* a card (`cards`) interrupts its document, which goes on after it;
* the site's name above a title, and a book's above numbered entries, are about nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import NamedTuple

from foedera.passages.cards import (
    NameKey,
    defined,
    is_definition,
    name_key,
    named,
    same_name,
    whole_name,
)
from foedera.passages.layout import names_treaty
from foedera.passages.model import Entry, EntryKind, PassageKind
from foedera.passages.pieces import HEADING, PROSE, TITLE, Piece, as_kind
from foedera.passages.tables import Row
from foedera.passages.treaty_text import TreatyText

Item = Piece | TreatyText | Row
"""What a document is read as: pieces, and treaty texts and rows of registers between them."""

_PAGE, _TEXT, _CATALOGUE = EntryKind.ARTICLE, EntryKind.TEXT, EntryKind.CATALOGUE
_CARD, _NOTES = EntryKind.CARD, EntryKind.NOTES
_BESIDE = (_CARD, _NOTES)
_CARD_SECTIONS = (
    "related research articles", "related articles", "related pages", "similar articles",
)  # fmt: skip
_SEVERAL = 2
_ASIDE = (PassageKind.BOILERPLATE, PassageKind.FURNITURE)
_TOLD = frozenset([*_ASIDE, TITLE, HEADING])
"""Kinds that tell what is filed where, as treaty texts do, too; others stay where they stand."""


class CardHead(NamedTuple):
    """What a heading is to the paragraph below it.

    Attributes:
        heads: whether the two are a card.
        name: as much of the heading as the paragraph defines; may be "" where they are no card.
    """

    heads: bool
    name: str


@dataclass(slots=True)
class Filer:
    """Files pieces under entries, in one walk over the document.

    `filed` holds each piece with its entry's number, in order, after `file`.
    """

    text: str
    entries: list[Entry] = field(default_factory=list)
    filed: list[tuple[Piece, int]] = field(default_factory=list)
    aside: int = -1  # the entry of furniture and boilerplate
    main: int = -1  # the entry that the document goes on with
    only_cards: bool = False
    has_cards: bool = False
    items: list[Item] = field(default_factory=list)
    numbered: dict[NameKey, int] = field(default_factory=dict)  # last place of a numbered title
    named: dict[NameKey, int] = field(default_factory=dict)  # the entry of a title
    cards: dict[int, CardHead] = field(default_factory=dict)  # of the paragraph that begins here
    with_text: set[int] = field(default_factory=set)  # entries that hold a treaty's text
    rows: set[int] = field(default_factory=set)  # entries that are rows of a register

    def file(self, items: list[Item]) -> None:
        """File every piece."""
        self.items = items
        kinds = [item.kind for item in items]
        self.has_cards = kinds.count(HEADING) >= _SEVERAL and self._has_cards()
        if TITLE in kinds:
            self.numbered = {
                name_key(item.title): index
                for index, item in enumerate(items)
                if isinstance(item, Piece) and item.label and item.kind is TITLE
            }
        told = _TOLD | {PROSE} if self.has_cards else _TOLD
        index = 0
        while index < len(items):
            item = items[index]
            if not isinstance(item, Piece) or kinds[index] in told:
                index += self._file_one(item, index)
            else:
                self.filed.append((item, self.main if self.main >= 0 else self._main()))
                index += 1

    def _file_one(self, item: Item, index: int) -> int:
        """File an item that tells where it belongs; how many were filed with it."""
        if isinstance(item, TreatyText):
            self._text(item)
        elif isinstance(item, Row):
            self._row(item)
        elif item.kind in _ASIDE:
            self._put(item, self._aside())
        elif item.kind is TITLE:
            self._title(item, index)
        elif item.kind is HEADING:
            return self._heading(item, index)
        elif self._is_lone_card(item):
            self._card([item])
        else:
            self._put(item, self._main())
        return 1

    def _title(self, piece: Piece, index: int) -> None:
        """A title opens an entry, unless the entry that it names stands further down."""
        known = self._entry_named(piece.title)
        if piece.label:
            self._numbered_title(piece, known, index)
            return
        if known is None and not self._own_entries():
            if self._stands_above(piece, index):
                return
            piece = _best_title(piece, self._below(index))
        elif known is None and not names_treaty(piece.title):
            self._put(as_kind(piece, HEADING), self._main())
            return
        if known is not None:
            number = known
        else:
            later = self._is_numbered_below(piece.title, index)
            kind = _CATALOGUE if later else _kind_below(self._below(index))
            number = self._open(kind, piece)
            self.main = -1 if later else number
        self._put(piece, number)

    def _numbered_title(self, piece: Piece, known: int | None, index: int) -> None:
        """A numbered title opens an entry of a catalogue; alone above a text, it is the text's."""
        kind = _CATALOGUE
        if len(self.numbered) == 1 and not self._own_entries():
            below = _kind_below(self._below(index))
            kind = below if below is _TEXT else kind
        if known is None:
            number = self._open(kind, piece)
        else:
            number = known
            self.entries[number] = self.entries[number]._replace(
                title=piece.title, title_start=piece.title_start, title_end=piece.title_end
            )
        self.main = number
        self._put(piece, number)

    def _stands_above(self, piece: Piece, index: int) -> bool:
        """The book's title above numbered entries, the site's name above an article's title."""
        has_numbered = self.numbered and any(place > index for place in self.numbered.values())
        if has_numbered and not self._is_numbered_below(piece.title, index):
            self._put(as_kind(piece, PassageKind.FURNITURE), self._aside())
            return True
        title, lead = (*self.items[index + 1 : index + 3], None, None)[:2]
        if isinstance(title, Piece) and isinstance(lead, Piece):
            echoes = title.kind is HEADING and lead.kind is PROSE
            paragraph = self._words(lead)
            if echoes and named(title.title, paragraph) and not named(piece.title, paragraph):
                self._put(as_kind(piece, PassageKind.BOILERPLATE), self._aside())
                return True
        return False

    def _below(self, index: int) -> Iterator[Item]:
        return (self.items[place] for place in range(index + 1, len(self.items)))

    def _is_numbered_below(self, title: str, index: int) -> bool:
        return bool(self.numbered) and self.numbered.get(name_key(title), -1) > index

    def _own_entries(self) -> bool:
        return any(entry.kind is not _NOTES for entry in self.entries)

    def _heading(self, piece: Piece, index: int) -> int:
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if piece.title.lower() in _CARD_SECTIONS:
            self.only_cards = True
        elif isinstance(following, Piece) and self._is_card_head(piece, following):
            self._card([piece, following])
            return 2
        elif self._names_entry(piece, following):
            self._title(as_kind(piece, TITLE), index)
            return 1
        self._put(piece, self._main())
        return 1

    def _names_entry(self, piece: Piece, following: Item | None) -> bool:
        """The first heading of a document is its title, and one above a text is the text's."""
        if self.main < 0 and not self.named and not any(e.title for e in self.entries[:2]):
            return True
        if self._entry_named(piece.title) is not None:
            return True
        current = self.entries[self.main].kind if self.main >= 0 else None
        above = isinstance(following, TreatyText) and not following.headless
        return above and current is _TEXT

    def _is_card_head(self, head: Piece, body: Piece) -> bool:
        if body.kind is not PROSE:
            return False
        if self.main >= 0 and same_name(head.title, self.entries[self.main].title):
            return False
        if self.only_cards:
            return True
        return (
            self.main >= 0
            and self.entries[self.main].kind is _PAGE
            and self._heads_card(head, body)
        )

    def _is_lone_card(self, piece: Piece) -> bool:
        if self.main < 0:
            return False
        paragraph = self._words(piece)
        if not self.only_cards and not is_definition(paragraph):
            return False
        own = self.entries[self.main].title
        return not same_name(named(own, paragraph), own)

    def _card(self, pieces: list[Piece]) -> None:
        body = pieces[-1]
        if len(pieces) > 1:
            head = pieces[0]
            known = self.cards.get(body.start)
            own = known.name if known and known.heads else None
            name = named(head.title, self._words(body)) if own is None else own
            title, start = name or head.title, head.title_start
        else:
            title, start = _first_name(self._words(body), body.start)
        end = start + len(title) if title else -1
        number = len(self.entries)
        self.entries.append(
            Entry(number=number, kind=_CARD, title=title, title_start=start, title_end=end)
        )
        for piece in pieces:
            kind = TITLE if piece.kind is HEADING else piece.kind
            self._put(as_kind(piece, kind), number)

    def _text(self, found: TreatyText) -> None:
        """A treaty's text: of the entry it stands in, or, with its head lost, of its own."""
        parent = self.entries[self.main] if self.main >= 0 and not found.headless else None
        if parent is not None and parent.kind is _TEXT and parent.number not in self.with_text:
            number = parent.number
        else:
            number = len(self.entries)
            self.entries.append(_text_entry(number, parent))
        self.with_text.add(number)
        self.filed += [(piece, number) for piece in found.pieces]
        if self.main < 0 and not found.headless:
            self.main = number

    def _row(self, row: Row) -> None:
        """A row of a register: an entry of its own, after which the document goes on."""
        self._main()
        number = len(self.entries)
        end = next((piece.title_end for piece in row.pieces if piece.title), -1)
        self.entries.append(Entry(number, _CATALOGUE, row.title, row.title_start, end))
        self.rows.add(number)
        self.filed += [(piece, number) for piece in row.pieces]

    def _has_cards(self) -> bool:
        """Whether there is more than one; others are not looked for."""
        pieces = [item for item in self.items if isinstance(item, Piece)]
        pairs = [
            (head, body)
            for head, body in pairwise(pieces)
            if head.kind is HEADING and body.kind is PROSE
        ]
        if len(pairs) < _SEVERAL:
            return False
        cards = (head for head, body in pairs if self._heads_card(head, body))
        return len(list(islice(cards, _SEVERAL))) == _SEVERAL

    def _heads_card(self, head: Piece, body: Piece) -> bool:
        known = self.cards.get(body.start)
        if known is None:
            known = self.cards[body.start] = _card_head(head.title, self._words(body))
        return known.heads

    def _open(self, kind: EntryKind, piece: Piece) -> int:
        number = len(self.entries)
        self.named.setdefault(name_key(piece.title), number)
        self.entries.append(
            Entry(
                number=number, kind=kind, title=piece.title,
                title_start=piece.title_start, title_end=piece.title_end,
            )
        )  # fmt: skip
        return number

    def _entry_named(self, title: str) -> int | None:
        return self.named.get(name_key(title))

    def _main(self) -> int:
        if self.main < 0:
            self.main = len(self.entries)
            self.entries.append(Entry(number=self.main, kind=_PAGE))
        return self.main

    def _aside(self) -> int:
        if self.aside < 0:
            self.aside = len(self.entries)
            self.entries.append(Entry(number=self.aside, kind=_NOTES))
        return self.aside

    def _put(self, piece: Piece, entry: int) -> None:
        self.filed.append((piece, entry))

    def _words(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end].replace("\n", " ")

    def finished(self) -> tuple[Entry, ...]:
        """The entries, the one that the document is about marked as main."""
        own = [
            e
            for e in self.entries
            if e.within is None and e.kind not in _BESIDE and e.number not in self.rows
        ]
        heads = [e for e in own if e.title] or own
        catalogue = [e for e in heads if e.kind is _CATALOGUE]
        main = None if len(catalogue) > 1 else next(iter(catalogue or heads), None)
        if main is not None:
            self.entries[main.number] = Entry(*main[:-1], is_main=True)
        return tuple(self.entries)


def _card_head(heading: str, paragraph: str) -> CardHead:
    """Whether a paragraph below a heading defines what the heading names, and the name."""
    if is_definition(paragraph):
        name = named(heading, paragraph)
        return CardHead(bool(name) or whole_name(heading, paragraph), name)
    if not paragraph.startswith(("A ", "An ")):
        return CardHead(heads=False, name="")
    name = named(heading, paragraph)
    return CardHead(bool(name) and _defines_common(heading, paragraph), name)


def _defines_common(heading: str, paragraph: str) -> bool:
    """Tell "A peace treaty is an agreement …" below "Peace treaty agreement between …"."""
    return bool(named(heading, paragraph[:80]))


def _best_title(piece: Piece, rest: Iterator[Item]) -> Piece:
    """Of the headings above a treaty's text, the first that names a treaty gives the title."""
    if names_treaty(piece.title):
        return piece
    for item in rest:
        if not isinstance(item, Piece) or item.kind not in (HEADING, *_ASIDE):
            break
        if item.kind is HEADING and names_treaty(item.title):
            return piece._replace(
                title=item.title, title_start=item.title_start, title_end=item.title_end
            )
    return piece


def _kind_below(rest: Iterator[Item]) -> EntryKind:
    """A title right above a treaty's text is the text's own."""
    for item in rest:
        if isinstance(item, TreatyText):
            return _PAGE if item.headless else _TEXT
        if item.kind not in (*_ASIDE, HEADING, PassageKind.CAPTION):
            return _PAGE
    return _PAGE


def _text_entry(number: int, parent: Entry | None) -> Entry:
    if parent is None:
        return Entry(number=number, kind=_TEXT)
    return Entry(
        number=number, kind=_TEXT, title=parent.title, title_start=parent.title_start,
        title_end=parent.title_end, within=parent.number,
    )  # fmt: skip


def _first_name(paragraph: str, start: int) -> tuple[str, int]:
    """The name that a paragraph defines, up to the first comma or bracket, with its place."""
    subject = defined(paragraph)
    name = subject.split(",")[0].split(" (")[0]
    return (name, start + paragraph.index(name)) if name else ("", -1)
