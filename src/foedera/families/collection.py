"""The words of all witnesses, end to end, in columns that can be kept from build to build."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from foedera.families.prints import Prints


class Head(NamedTuple):
    """What is known of a witness without its words; see `Prints`."""

    witness: str
    length: int
    digest: str
    language: str


class Columns(NamedTuple):
    """All witnesses, by name.

    Attributes:
        heads: of each.
        tokens: of each; two of one name and token have the same prints, unless it is "".
        sizes: how many words each has.
        words: their hashes.
        named: whether each is a name or a figure.
        streams: how many streams each witness has.
        lengths: words of each stream.
        entries: number of the entry of each stream.
        voices: whose words each stream holds (`Voice`).
        mixed: whether a stream is an author's prose that sounds like a treaty's.
    """

    heads: list[Head]
    tokens: list[str]
    sizes: NDArray[np.int64]
    words: NDArray[np.uint32]
    named: NDArray[np.bool_]
    streams: NDArray[np.int64]
    lengths: NDArray[np.int64]
    entries: NDArray[np.int64]
    voices: NDArray[np.int64]
    mixed: NDArray[np.bool_]


class Loaded(Sequence[Prints]):
    """The prints of witnesses, looked up when they are asked for."""

    def __init__(self, names: Sequence[str], prints_of: Callable[[str], Prints]) -> None:
        """Look up prints by name."""
        self._names, self._prints_of = names, prints_of

    def __len__(self) -> int:
        """How many witnesses there are."""
        return len(self._names)

    @overload
    def __getitem__(self, at: int) -> Prints: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Prints]: ...
    def __getitem__(self, at: int | slice) -> Prints | Sequence[Prints]:
        """The prints of one witness, or of some."""
        if isinstance(at, slice):
            return [self._prints_of(name) for name in self._names[at]]
        return self._prints_of(self._names[at])


def columns_of(prints: Sequence[Prints], tokens: Sequence[str]) -> Columns:
    """The columns of witnesses in order of name."""
    streams = [stream for each in prints for stream in each.streams]
    rows = [(one.last - one.first, one.entry, int(one.voice)) for one in streams]
    lengths, entries, voices = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    return Columns(
        heads=[Head(one.witness, one.length, one.digest, one.language) for one in prints],
        tokens=list(tokens),
        sizes=np.array([len(one.words) for one in prints], dtype=np.int64),
        words=np.concatenate([np.zeros(0, np.uint32), *(one.words for one in prints)]),
        named=np.concatenate([np.zeros(0, np.bool_), *(one.named for one in prints)]),
        streams=np.array([len(one.streams) for one in prints], dtype=np.int64),
        lengths=lengths,
        entries=entries,
        voices=voices,
        mixed=np.array([one.is_mixed for one in streams], dtype=np.bool_),
    )


def brought_up_to_date(
    old: Columns, tokens: Mapping[str, str], prints_of: Callable[[str], Prints]
) -> tuple[Columns, NDArray[np.int64]]:
    """The columns of the witnesses of `tokens`, with the old ones' for those that are as before.

    Returns:
        The columns, and which of the old each witness is, -1 for one that is none.
    """
    place = {head.witness: n for n, head in enumerate(old.heads)}
    names = sorted(tokens)
    was = [
        at if (at := place.get(name, -1)) >= 0 and old.tokens[at] == tokens[name] != "" else -1
        for name in names
    ]
    found = [columns_of((), ())]
    for (is_new, _), group in groupby(enumerate(was), _run):
        some = list(group)
        if is_new:
            fresh = [names[n] for n, _ in some]
            prints = [prints_of(name) for name in fresh]
            found.append(columns_of(prints, [tokens[name] for name in fresh]))
        else:
            found.append(_slice(old, some[0][1], some[-1][1] + 1))
    return _joined(found), np.array(was, dtype=np.int64)


def _run(place: tuple[int, int]) -> tuple[bool, int]:
    """What places of witnesses that follow one another in both orders have in common."""
    now, was = place
    return was < 0, 0 if was < 0 else was - now


def _slice(old: Columns, first: int, last: int) -> Columns:
    words = slice(int(old.sizes[:first].sum()), int(old.sizes[:last].sum()))
    streams = slice(int(old.streams[:first].sum()), int(old.streams[:last].sum()))
    return Columns(
        heads=old.heads[first:last],
        tokens=old.tokens[first:last],
        sizes=old.sizes[first:last],
        words=old.words[words],
        named=old.named[words],
        streams=old.streams[first:last],
        lengths=old.lengths[streams],
        entries=old.entries[streams],
        voices=old.voices[streams],
        mixed=old.mixed[streams],
    )


def _joined(parts: Sequence[Columns]) -> Columns:
    return Columns(
        heads=[head for part in parts for head in part.heads],
        tokens=[token for part in parts for token in part.tokens],
        sizes=np.concatenate([part.sizes for part in parts]),
        words=np.concatenate([part.words for part in parts]),
        named=np.concatenate([part.named for part in parts]),
        streams=np.concatenate([part.streams for part in parts]),
        lengths=np.concatenate([part.lengths for part in parts]),
        entries=np.concatenate([part.entries for part in parts]),
        voices=np.concatenate([part.voices for part in parts]),
        mixed=np.concatenate([part.mixed for part in parts]),
    )
