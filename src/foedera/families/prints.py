"""The fingerprint of one witness: its words in order, hashed, with their places.

Dependence is looked for in running text only. Titles, key/value lines, captions
and page furniture are alike without anyone copying anyone, so they leave no print.
What is left is laid out in *streams*: words that follow one another. Two voices
are told apart, because they copy for different reasons:

- *telling*: what an author writes about a treaty; sharing it means copying;
- *text*: the treaty's own words; sharing them means printing the same treaty,
  or only the same form of words.

A word is a run of letters or digits, whatever its case. Nothing of the text itself
is kept: only 32-bit hashes, and offsets into the witness's own text in code points.

To let another kind of passage leave a print, give it a voice in `VOICE_OF_PASSAGE`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from hashlib import blake2b
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from foedera.families.words import Words, hash_of, words_of
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import participants
from foedera.passages.model import Cut, EntryKind, Passage, PassageKind
from foedera.sources.offset_map import Repaired

SHINGLE = 5
"""Words in a shingle: five in a row are rarely shared by chance, and survive light editing."""

SHORTEST_NOTE = 20
"""Words from which a footnote is an author's prose and not a bare citation."""

NORMATIVE_SHARE = 0.03
"""From this share of words by which treaties provide, running text is a treaty's own.

Nine in ten stretches of 2,000 characters of trade agreements have more, three in four
of encyclopedias' articles about treaties less."""

MIXED_SHARE = 0.006
"""From this share on, prose may be a treaty's or an author's."""

MIXED_LEAST = 3
"""Such words that prose needs at least before it may be a treaty's."""

NORMATIVE_LEAST = 3
"""Such words that a stretch needs at least to be taken for a treaty's text."""

_NORMATIVE = frozenset(
    "shall party parties article articles paragraph paragraphs subparagraph annex annexes "
    "pursuant hereby herein thereof hereof thereto hereinafter agreement provision provisions "
    "undertake undertakes contracting notwithstanding territory means chapter applicable "
    "goods originating services supplier suppliers claimant respondent tribunal panel tariff "
    "measure measures proceeding proceedings procurement customs investment investor investors "
    "parte partes artículo artículos párrafo párrafos inciso anexo acuerdo conformidad deberá "
    "deberán podrá podrán mercancía mercancías medida medidas servicios inversión inversiones "
    "partie parties contractante contractantes paragraphe paragraphes annexe accord dispositions "
    "conformément marchandises mesure mesures "
    "vertragspartei vertragsparteien artikel absatz anhang abkommen abkommens "
    "partij partijen lid bijlage overeenkomst artigo acordo partes parágrafo".split()
)
"""Words by which treaties provide, in the languages that treaties are mostly printed in.

A word too that stands for an item of a list, "(a)" or "(iv)", counts as one: authors
seldom write so, treaties seldom otherwise.
"""

_LOW = np.uint32(0xFFFF)
_NO_STATES = np.zeros((0, 2), dtype=np.uint32)

_ITEM = re.compile(r"\(([a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)")


class Voice(IntEnum):
    """Whose words a stream holds."""

    TELLING = 0  # an author's, about a treaty
    TEXT = 1  # the treaty's own


VOICE_OF_PASSAGE = {
    PassageKind.PROSE: Voice.TELLING,
    PassageKind.FOOTNOTE: Voice.TELLING,
    PassageKind.PREAMBLE: Voice.TEXT,
    PassageKind.ARTICLE: Voice.TEXT,
    PassageKind.CLOSING: Voice.TEXT,
    PassageKind.SIGNATURES: Voice.TEXT,
}
"""The kinds of passage that leave a print, and whose words each holds."""


class Stream(NamedTuple):
    """Words that follow one another in one voice.

    Attributes:
        entry: number of the entry they belong to.
        voice: whose words they are.
        first: index of the first word in the prints.
        last: one past the last.
        is_mixed: whether an author's prose sounds so like a treaty's that sharing it
            shows copying only where it names a state.
    """

    entry: int
    voice: Voice
    first: int
    last: int
    is_mixed: bool = False


class Stretch(NamedTuple):
    """What belongs to an entry without a break, in the witness's own text.

    Attributes:
        entry: its number.
        start: first code point.
        end: one past the last.
        text: whether these are a treaty's own words.
    """

    entry: int
    start: int
    end: int
    text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Prints:
    """The fingerprint of one witness.

    Attributes:
        witness: its name.
        length: of its text, in code points.
        digest: of all its words in order; equal for exact copies, "" without words.
        words: a hash for each word of the streams, 32 bits.
        starts: first code point of each word, in the witness's own text.
        ends: one past its last.
        named: whether the word is written with a capital or in digits.
        states: pairs (index of a word, hash of the state that it begins to name),
            looked for only where words may be a treaty's.
        streams: in order.
        stretches: of the entries, in order, for the reach of a voice.
        language: of the witness, ISO 639-1.
    """

    witness: str
    length: int
    digest: str
    words: NDArray[np.uint32]
    starts: NDArray[np.uint32]
    ends: NDArray[np.uint32]
    named: NDArray[np.bool_]
    states: NDArray[np.uint32]
    streams: tuple[Stream, ...]
    stretches: tuple[Stretch, ...] = ()
    language: str = "en"


def prints(cut: Cut) -> Prints:
    """The fingerprint of a witness that has been cut into passages."""
    pieces = [
        (passage, VOICE_OF_PASSAGE[passage.kind])
        for passage in cut.passages
        if passage.kind in VOICE_OF_PASSAGE
    ]
    laid = _Laid(cut.repaired.text)
    for passage, voice in _in_streams(pieces):
        laid.add(passage, voice)
    words = laid.words()
    streams = tuple(laid.streams(words))
    states = sorted(pair for stream in streams for pair in laid.states(stream, words))
    starts, ends = _own_offsets(words, cut.repaired)
    return Prints(
        witness=cut.witness.name,
        length=len(cut.witness.text),
        digest=laid.digest(),
        words=words.hashes,
        starts=starts,
        ends=ends,
        named=words.named,
        states=np.array(states, dtype=np.uint32).reshape(-1, 2) if states else _NO_STATES,
        streams=streams,
        stretches=tuple(_stretches(cut)),
        language=cut.language,
    )


@cache
def _is_no_state(participant: str) -> bool:
    """Whether it is an organisation or a group, which treaties name whoever their parties are."""
    known = participants().get(participant)
    return known is not None and known.kind in {"organisation", "group"}


class _Laid:
    """Words laid out so far; the streams end where voice, entry or passage kind changes."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._all = words_of(text)
        self._length = 0
        self._pieces: list[tuple[int, int]] = []
        self._breaks: list[tuple[int, int, Voice, bool]] = []

    def digest(self) -> str:
        """Of all the text's words, laid out or not."""
        hashes = self._all.hashes
        return blake2b(hashes.data, digest_size=16).hexdigest() if len(hashes) else ""

    def add(self, passage: Passage, voice: Voice) -> None:
        """Lay out a passage after those before it."""
        first, last = self._all.starts.searchsorted([passage.start, passage.end]).tolist()
        is_note = passage.kind is PassageKind.FOOTNOTE
        if last == first or (is_note and last - first < SHORTEST_NOTE):
            return
        before = self._breaks[-1] if self._breaks else None
        if before is None or is_note or before[1:] != (passage.entry, voice, False):
            self._breaks.append((self._length, passage.entry, voice, is_note))
        self._pieces.append((first, last))
        self._length += last - first

    def words(self) -> Words:
        """All words laid out, in order."""
        found = self._all
        pieces = [slice(first, last) for first, last in self._pieces] or [slice(0, 0)]
        if len(pieces) == 1:  # a view costs nothing
            (piece,) = pieces
            return Words(
                found.starts[piece], found.ends[piece], found.hashes[piece], found.named[piece]
            )
        return Words(
            np.concatenate([found.starts[piece] for piece in pieces]),
            np.concatenate([found.ends[piece] for piece in pieces]),
            np.concatenate([found.hashes[piece] for piece in pieces]),
            np.concatenate([found.named[piece] for piece in pieces]),
        )

    def streams(self, words: Words) -> Iterator[Stream]:
        """The streams of the words laid out."""
        is_normative = _is_normative(words.hashes)
        if "(" in self._text:
            is_normative |= self._is_item(words)
        bounds = [first for first, *_ in self._breaks] + [self._length]
        for (first, last), (_, entry, voice, _note) in zip(
            pairwise(bounds), self._breaks, strict=True
        ):
            count, size = int(np.count_nonzero(is_normative[first:last])), last - first
            told = _whose(voice, count, size)
            mixed = count >= max(MIXED_LEAST, size * MIXED_SHARE)
            yield Stream(entry, told, first, last, told is Voice.TELLING and mixed)

    def _is_item(self, words: Words) -> NDArray[np.bool_]:
        """Which words stand for an item of a list."""
        items = [found.start(1) for found in _ITEM.finditer(self._text)]
        if not items:
            return np.zeros(len(words.starts), dtype=np.bool_)
        return np.isin(words.starts, np.array(items, dtype=np.int64))

    def states(self, stream: Stream, words: Words) -> Iterator[tuple[int, int]]:
        """The states that a stream names, where its words may be a treaty's."""
        if stream.voice is Voice.TELLING and not stream.is_mixed:
            return
        starts: list[int] = words.starts[stream.first : stream.last].tolist()
        begin, end = starts[0], int(words.ends[stream.last - 1])
        if end <= begin:
            return
        for found in find_participants(self._text[begin:end]):
            at = bisect_left(starts, begin + found.start)
            is_here = at < len(starts) and starts[at] == begin + found.start
            if is_here and found.form != "capital" and not _is_no_state(found.ids[0]):
                yield stream.first + at, crc32(found.ids[0].encode())


def _is_normative(hashes: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Which words are among those by which treaties provide."""
    all_of_them, may_be = _normative()
    found: NDArray[np.bool_] = may_be.take(hashes & _LOW)
    candidates = hashes[found]
    at = np.minimum(all_of_them.searchsorted(candidates), len(all_of_them) - 1)
    found[found] = all_of_them[at] == candidates
    return found


@cache
def _normative() -> tuple[NDArray[np.uint32], NDArray[np.bool_]]:
    """The hashes of those words, and by its low bits whether a hash may be one."""
    hashes = np.array(sorted(hash_of(word) for word in _NORMATIVE), dtype=np.uint32)
    may_be = np.zeros(int(_LOW) + 1, dtype=np.bool_)
    may_be[hashes & _LOW] = True
    return hashes, may_be


def _whose(voice: Voice, normative: int, words: int) -> Voice:
    """A treaty's words that nobody cut into articles are a treaty's words all the same."""
    if normative >= NORMATIVE_LEAST and normative >= words * NORMATIVE_SHARE:
        return Voice.TEXT
    return voice


def _in_streams(
    pieces: Iterable[tuple[Passage, Voice]],
) -> list[tuple[Passage, Voice]]:
    """An entry that others interrupt is laid out whole; notes come after all running text."""
    return sorted(
        pieces,
        key=lambda piece: (
            piece[0].kind is PassageKind.FOOTNOTE,
            piece[0].entry,
            piece[0].start,
        ),
    )


def _own_offsets(words: Words, repaired: Repaired) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Offsets of the repaired text led back to the witness's own, as `Repaired.place` does."""
    if not repaired.repairs:
        return words.starts.astype(np.uint32), words.ends.astype(np.uint32)
    old = np.array([(repair.start, repair.end) for repair in repaired.repairs], dtype=np.int64)
    sizes = np.array([len(repair.becomes) for repair in repaired.repairs], dtype=np.int64)
    shifts = np.cumsum(old[:, 1] - old[:, 0] - sizes)
    new_end = old[:, 1] - shifts
    new_start = new_end - sizes
    which = np.searchsorted(new_start, words.starts, side="right") - 1
    starts = np.where(which < 0, words.starts, words.starts + shifts[which])
    inside = (which >= 0) & (words.starts < new_end[which])
    starts = np.where(inside, old[which, 0], starts)
    which = np.searchsorted(new_start, words.ends - 1, side="right") - 1
    ends = np.where(which < 0, words.ends, words.ends + shifts[which])
    inside = (which >= 0) & (words.ends <= new_end[which])
    ends = np.where(inside, old[which, 1], ends)
    return starts.astype(np.uint32), np.maximum(starts, ends).astype(np.uint32)


_FURNITURE = (PassageKind.BOILERPLATE, PassageKind.FURNITURE)
_TEXT_PASSAGES = tuple(kind for kind, voice in VOICE_OF_PASSAGE.items() if voice is Voice.TEXT)


def _stretches(cut: Cut) -> Iterator[Stretch]:
    """Each entry's passages, run together while nothing else stands between them."""
    texts = {entry.number for entry in cut.entries if entry.kind is EntryKind.TEXT}
    open_stretch: Stretch | None = None
    for passage in cut.passages:
        if passage.kind in _FURNITURE:
            continue
        start, end = cut.repaired.place(passage.start, passage.end)
        is_text = passage.kind in _TEXT_PASSAGES or passage.entry in texts
        if open_stretch and (open_stretch.entry, open_stretch.text) == (passage.entry, is_text):
            start = open_stretch.start
        elif open_stretch:
            yield open_stretch
        open_stretch = Stretch(passage.entry, start, end, is_text)
    if open_stretch:
        yield open_stretch
