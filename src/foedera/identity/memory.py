"""What is remembered of how mentions were put together, so that it need not be done again.

Each mention and each instrument keeps one number for as long as its document stays as it
is; an instrument's is that of the mention that founded it. From what is remembered and the
documents that differ, `replaying` works out what a gathering of all documents would give.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from foedera.identity.gathering import Gathering
from foedera.identity.model import MentionKey
from foedera.identity.naming import tried_for
from foedera.identity.parties import lines
from foedera.identity.seen import Noted, Seen, hashed

Texts: TypeAlias = Mapping[str, frozenset[int]]
"""The groups of prints of one text that hold enough of each witness, by witness."""

Place: TypeAlias = tuple[int, int, str, str, str, int]
"""Where a mention stands in the order in which mentions are placed: see `place_of`."""


class Placed(NamedTuple):
    """One mention.

    Attributes:
        place: in the order of mentions.
        parent: number, in its witness, of the mention it is a later act of, or None.
        keys: hashes of its keys, eight bytes each.
        beside: hashes of the further keys under which it looks.
        filed: of those keys under which its instrument is filed; None where it is under all.
        founder: number of its instrument.
        reason: why it counts as that.
        fitting: numbers of the instruments that it fits.
    """

    place: Place
    parent: int | None
    keys: bytes
    beside: bytes
    filed: bytes | None
    founder: int
    reason: str
    fitting: tuple[int, ...]

    @property
    def key(self) -> MentionKey:
        """Which mention."""
        return MentionKey(*self.place[4:])


class Founded(NamedTuple):
    """One instrument.

    Attributes:
        order: in which instruments are named (`Known.sort_key`, without its last part).
        under: id of its parent, as its names begin with it, or "".
        names: tried for it; the last is its id.
        parent: number of the instrument that it is a later act of, or None.
        is_act: whether its title says that it belongs to another.
        lines: of its parties, under which such acts find it.
        torn: two instruments that its only mention fits equally well, or None.
    """

    order: tuple[bool, str, str, tuple[str, ...], tuple[str, int]]
    under: str
    names: tuple[str, ...]
    parent: int | None
    is_act: bool
    lines: tuple[tuple[str, ...], ...]
    torn: tuple[int, int] | None

    @property
    def id(self) -> str:
        """Its id."""
        return self.names[-1]


class Memory(NamedTuple):
    """All mentions and instruments.

    Attributes:
        mentions: by number, in the order in which they are placed.
        instruments: by number.
        texts: groups of prints that hold enough of each witness.
        free: the first number that was never given.
    """

    mentions: dict[int, Placed]
    instruments: dict[int, Founded]
    texts: dict[str, tuple[int, ...]]
    free: int


def place_of(each: Seen, depth: int) -> Place:
    """Where a mention stands in the order in which mentions are placed.

    Args:
        each: the mention.
        depth: 0, or how many later acts lead from it to what is none, itself counted.
    """
    mention, key = each.mention, each.key
    return (depth, -each.richness(), mention.date, mention.title, key.witness, key.number)


def depths(noted: Noted) -> dict[int, int] | None:
    """The depth of each mention of a witness by its number; None where parents run in a ring."""
    parents = {each.key.number: each.mention.parent for each in noted.mentions}
    found = {number: 0 for number, parent in parents.items() if parent is None}
    for number in parents:
        way = [number]
        while way[-1] not in found:
            above = parents[way[-1]]
            if above is None or above not in parents:
                found[way[-1]] = 1
            elif above in way:
                return None
            else:
                way.append(above)
        for one in reversed(way[:-1]):
            above = parents[one]
            found[one] = found[above] + 1 if above is not None and above in parents else 1
    return found


def remember(
    gathering: Gathering,
    acts: Mapping[int, int | None],
    all_noted: Sequence[Noted],
    all_seen: Sequence[Seen],
    texts: Texts,
) -> Memory | None:
    """What there is to remember of a gathering that no person's decision changed.

    Args:
        gathering: of all mentions.
        acts: the instruments whose titles say that they belong to others.
        all_noted: what each witness gave.
        all_seen: every mention.
        texts: groups of prints.

    Returns:
        None where it cannot be replayed.
    """
    depth: dict[MentionKey, int] = {}
    for noted in all_noted:
        found = depths(noted)
        if found is None:
            return None
        depth |= {MentionKey(noted.witness, number): deep for number, deep in found.items()}
    by_place = sorted((place_of(each, depth[each.key]), each) for each in all_seen)
    number_of = {each.key: number for number, (_, each) in enumerate(by_place)}
    numbers = [number_of[key] for key in gathering.founders]
    mentions = {
        number_of[each.key]: _placed(gathering, each, place, numbers) for place, each in by_place
    }
    held = {name: tuple(sorted(groups)) for name, groups in texts.items()}
    return Memory(mentions, _founded(gathering, acts, numbers), held, len(mentions))


def _placed(gathering: Gathering, each: Seen, place: Place, numbers: Sequence[int]) -> Placed:
    looked = gathering.looked.pop(each.key)
    keys = looked.keys
    if looked.parent is not None:  # the first key names the parent
        keys = hashed([("parent", numbers[looked.parent])]) + keys[8:]
    index, reason = gathering.placed[each.key]
    return Placed(
        place=place,
        parent=each.mention.parent,
        keys=keys,
        beside=looked.beside,
        filed=looked.filed,
        founder=numbers[index],
        reason=reason,
        fitting=tuple([numbers[one] for one in looked.fitting]),
    )


def _founded(
    gathering: Gathering, acts: Mapping[int, int | None], numbers: Sequence[int]
) -> dict[int, Founded]:
    tried = tried_for(gathering.known)
    found: dict[int, Founded] = {}
    for index, number in enumerate(numbers):
        known = gathering.one(index)
        torn = gathering.torn.get(index)
        found[number] = Founded(
            order=plain_order(known.sort_key()),
            under=tried[index].under,
            names=tried[index].names,
            parent=None if known.parent is None else numbers[known.parent],
            is_act=index in acts,
            lines=lines(known.settled_parties()),
            torn=None if torn is None else (numbers[torn[0]], numbers[torn[1]]),
        )
    return found


def plain_order(
    key: tuple[bool, str, str, tuple[str, ...], MentionKey],
) -> tuple[bool, str, str, tuple[str, ...], tuple[str, int]]:
    """A sort key of which each part is plain."""
    return (*key[:-1], (key[-1].witness, key[-1].number))
