"""One mention with everything to know its instrument by, worked out once.

A mention brings titles, parties, a day and a kind; the claims about it bring the places
in treaty series where it is printed and the numbers that catalogues give it; and its
witness may print the same text as another. `blocks` are the keys under which a mention
finds the instruments that it could be, so that no two are compared that share nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from struct import unpack
from typing import Final, NamedTuple, TypeAlias

from foedera import chronology
from foedera.claims.model import Claim, Mention, Modality, Reading, Value
from foedera.claims.treaty_names import title_key
from foedera.gazetteer.series import print_citation, series
from foedera.identity.kinds import form_of, kinds_of, names_parties, own_words, tells
from foedera.identity.model import MentionKey
from foedera.identity.parties import lines
from foedera.sources.model import Place

DAY: Final = len("1926-09-28")
_YEARS: Final = 4
"""A date of more years than these finds instruments by other keys."""

_LONG: Final = 1000
"""Code points of text that two witnesses must share before their subjects may be one."""

_PLAIN_KINDS: Final = frozenset(
    {"", "convention", "treaty", "agreement", "act", "declaration", "accord"}
)
"""Kinds that do not tell one instrument from another."""

_NOTHING: Final = frozenset[str]()

SeriesPlace: TypeAlias = tuple[str, int, int, int]
"""Series, volume or year, first page (0 for a number), number (0 for a page)."""


NameOfOwn: TypeAlias = tuple[frozenset[str], frozenset[str]]
"""Words of a title that are neither its kind's nor its parties', and its kinds."""

_NO_NAMES: Final = frozenset[NameOfOwn]()


def plain_day(date: str) -> str:
    """A date that is one day and nothing else, "" for any other."""
    return date if len(date) == DAY and date.replace("-", "").isdecimal() else ""


class Seen(NamedTuple):
    """A mention, and what it gives to know its instrument by.

    Attributes:
        key: which mention.
        mention: as the witness has it.
        titles: its titles folded for comparison.
        telling: those that tell an instrument from others of its kind.
        own: words of its titles that are neither its kind's nor its parties' ("suwałki").
        names: for each title with words of its own, these and what it says it is about.
        kinds: what its kind and its titles say it is about.
        languages: of the words by which its titles say so.
        form: which paper of a package it is, "" if unsaid.
        places: where in treaty series it is printed, with the citation in one form.
        catalogue: numbers that catalogues give it, long enough to mean something.
        force: days on which it is said to have entered into force.
        texts: groups of witnesses that print the text of its witness.
        claimed: whether its witness claims anything of it but its name.
        parent: index of the instrument it is a later act of, or None.
        is_full: whether its title names each of its parties and no one else.
    """

    key: MentionKey
    mention: Mention
    titles: frozenset[str]
    telling: frozenset[str]
    own: frozenset[str]
    names: frozenset[NameOfOwn]
    kinds: frozenset[str]
    languages: frozenset[str]
    form: str
    places: tuple[tuple[SeriesPlace, str], ...] = ()
    catalogue: frozenset[str] = frozenset()
    force: frozenset[str] = frozenset()
    texts: frozenset[int] = frozenset()
    claimed: bool = False
    parent: int | None = None
    is_full: bool = False

    @property
    def listed(self) -> tuple[str, ...]:
        """The parties of a print whose title names each of them and no one else; else ()."""
        return self.mention.parties if self.is_full and self.texts else ()

    @property
    def day(self) -> str:
        """The day of signature, ISO, "" where no single day is said."""
        return plain_day(self.mention.date)

    @property
    def is_exact(self) -> bool:
        """Whether the day of signature is said."""
        return len(self.mention.date) == DAY

    def richness(self) -> int:
        """How much there is to know it by; the richest mentions are placed first."""
        mention = self.mention
        return (
            4 * self.is_exact
            + 2 * bool(mention.date)
            + 3 * (len(mention.parties) > 1)
            + 2 * bool(self.titles)
            + bool(self.kinds)
            + bool(self.places)
        )


class Noted(NamedTuple):
    """What one witness gives identity; it needs no other witness, and can be kept.

    Attributes:
        witness: its name.
        subject: number of the mention that it as a whole is about, or None.
        mentions: those that say anything.
    """

    witness: str
    subject: int | None
    mentions: tuple[Seen, ...]


def noted(reading: Reading) -> Noted:
    """What one witness's reading gives identity."""
    mentions = tuple(each for each in _of_reading(reading) if _says_anything(each))
    return Noted(reading.witness, reading.subject, mentions)


def seen(all_noted: Iterable[Noted], texts: Mapping[str, frozenset[int]]) -> list[Seen]:
    """Every mention that says anything, the richest first, whatever the order of witnesses."""
    out = [
        each._replace(texts=texts[one.witness])
        if one.witness in texts and each.key.number == one.subject
        else each
        for one in all_noted
        for each in one.mentions
    ]
    out.sort(key=lambda s: (-s.richness(), s.mention.date, s.mention.title, s.key))
    return out


def texts_of(same_text: Sequence[Sequence[Place]]) -> dict[str, frozenset[int]]:
    """The groups of prints of one text, by number, that hold enough of each witness."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, places in enumerate(same_text):
        length: dict[str, int] = defaultdict(int)
        for place in places:
            length[place.witness] += place.end - place.start
        for witness, shared in length.items():
            if shared >= _LONG:
                found[witness].add(number)
    return {witness: frozenset(numbers) for witness, numbers in found.items()}


def _of_reading(reading: Reading) -> Iterator[Seen]:
    places: dict[int, dict[SeriesPlace, str]] = defaultdict(dict)
    numbers: dict[int, set[str]] = defaultdict(set)
    force: dict[int, set[str]] = defaultdict(set)
    claimed: set[int] = set()
    for claim in reading.claims:
        if claim.about is not None:
            _learn(claim, claim.about, places, numbers)
            if day := _day_of_force(claim):
                force[claim.about].add(day)
            if claim.property not in {"title", "kind"}:
                claimed.add(claim.about)
    for mention in reading.mentions:
        number = mention.number
        said = {*mention.catalogue, *numbers[number]} if number in numbers else mention.catalogue
        yield _seen(
            MentionKey(reading.witness, number),
            mention,
            places=tuple(sorted(places[number].items())) if number in places else (),
            catalogue=_set_of(one for one in said if _means_something(one)),
            force=_set_of(force[number]) if number in force else _NOTHING,
            claimed=number in claimed,
        )


def _day_of_force(claim: Claim) -> str:
    """The day on which a claim says outright that an instrument entered into force, or ""."""
    if claim.property != "entry_into_force.date" or claim.modality is not Modality.ASSERTED:
        return ""
    return plain_day(claim.value) if isinstance(claim.value, str) else ""


def _learn(
    claim: Claim,
    about: int,
    places: Mapping[int, dict[SeriesPlace, str]],
    numbers: Mapping[int, set[str]],
) -> None:
    if claim.property == "citation" and (place := series_place(claim.value)):
        places[about].setdefault(place, print_citation(_whole(claim.value)))
    elif claim.property == "catalogue" and isinstance(claim.value, str):
        numbers[about].add(claim.value)


def _seen(
    key: MentionKey,
    mention: Mention,
    *,
    places: tuple[tuple[SeriesPlace, str], ...],
    catalogue: frozenset[str],
    force: frozenset[str],
    claimed: bool,
) -> Seen:
    titles = [t for t in (mention.title, *mention.other_titles) if t]
    said = [kinds_of(title) for title in titles]
    own = [own_words(title) for title in titles]
    plain = _NOTHING if mention.kind in _PLAIN_KINDS else _one(mention.kind)
    named = _all_of([plain, *(kinds for kinds, _ in said)])
    form = form_of(mention.title) or form_of(mention.kind)
    parties = len(mention.parties)
    full = parties > 1 and names_parties(mention.title) == parties
    return Seen(
        key=key, mention=mention,
        titles=_set_of(k for t in titles if (k := title_key(t))),
        telling=_set_of(k for t in titles if tells(t) and (k := title_key(t))),
        own=_all_of(own), names=_names(own, [kinds for kinds, _ in said]),
        kinds=named - {"protocol"} if "protocol" in named else named,
        languages=_all_of([languages for _, languages in said]),
        form=form, places=places, catalogue=catalogue, force=force, claimed=claimed,
        is_full=full,
    )  # fmt: skip


def _names(own: Sequence[frozenset[str]], kinds: Sequence[frozenset[str]]) -> frozenset[NameOfOwn]:
    found = [(words, its) for words, its in zip(own, kinds, strict=True) if words]
    return frozenset(found) if found else _NO_NAMES


# A hundred thousand mentions have few sets among them: each is held once, not by each.


def _set_of(words: Iterable[str]) -> frozenset[str]:
    """A set of words; the same object for all who have one word, or none."""
    found = frozenset(words)
    return found if len(found) > 1 else _one(*found) if found else _NOTHING


def _all_of(sets: Sequence[frozenset[str]]) -> frozenset[str]:
    """The words of several sets: the very set that holds them all, where there is one."""
    widest = max(sets, key=len, default=_NOTHING)
    return widest if all(one <= widest for one in sets) else widest.union(*sets)


@lru_cache(maxsize=1 << 12)
def _one(word: str) -> frozenset[str]:
    return frozenset({word})


def _says_anything(each: Seen) -> bool:
    """Whether anything identifies it; a bare "Treaty of Friendship" in passing does not."""
    mention = each.mention
    if mention.entry is not None or mention.date or mention.parties or mention.parent is not None:
        return True
    return bool(each.telling or each.places or (each.titles and each.claimed))


def _means_something(number: str) -> bool:
    """Whether a catalogue number is long enough not to be every catalogue's ("4.1254")."""
    return sum(c.isdigit() for c in number) > 3  # noqa: PLR2004  (numbers up to 999 are everywhere)


def _whole(value: Value) -> dict[str, str | int | list[int] | None]:
    parts = value if isinstance(value, dict) else {}
    return {"volume": None, "number": None, "pages": None, **parts}  # type: ignore[dict-item]


def series_place(value: Value) -> SeriesPlace | None:
    """Where in a treaty series a citation points; None for journals and incomplete ones."""
    if not isinstance(value, dict):
        return None
    name, volume, pages, number = (value.get(k) for k in ("series", "volume", "pages", "number"))
    known = series().get(str(name))
    if known is None or known.kind == "journal":
        return None
    year = value.get("year")
    if known.kind == "gazette":
        return _in_gazette(known.id, year, number, pages)
    where = next((n for n in (volume, year) if isinstance(n, int)), 0)
    if isinstance(pages, list) and pages and isinstance(pages[0], int) and where:
        return (known.id, where, pages[0], 0)
    if isinstance(value.get("paper"), str):
        return (f"{known.id} {value['paper']}", 0, 0, 0)
    return (known.id, where, 0, number) if isinstance(number, int) else None


def _in_gazette(name: str, year: object, number: object, pages: object) -> SeriesPlace | None:
    """A page of an issue: each year counts its issues anew, and an issue prints many texts."""
    at = pages[0] if isinstance(pages, list) and pages else None
    if isinstance(year, int) and isinstance(number, int) and isinstance(at, int):
        return (f"{name} {number}", year, at, 0)
    return None


Block: TypeAlias = tuple[str | int, ...]
"""A key under which a mention finds instruments: what it says that another could say too."""


def blocks(each: Seen) -> Iterator[Block]:
    """Keys under which a mention finds its instrument and is found by others."""
    mention = each.mention
    if each.parent is not None:
        yield ("parent", each.parent)
    yield from (_block("text", number) for number in sorted(each.texts))
    yield from (_block("catalogue", number) for number in sorted(each.catalogue))
    yield from (_block("place", *place) for place, _ in each.places)
    if each.is_exact:
        yield ("day", mention.date)
        yield from (_block("day", mention.date, kind) for kind in sorted(each.kinds))
    years, pairs = _years(mention.date), lines(mention.parties)
    for title in sorted(each.titles):
        yield from (_block("title", title, year) for year in years)
        yield from (_block("title", title, *pair) for pair in pairs)
        if title in each.telling:
            yield ("title", title)
    for word in sorted(each.own):
        yield from (_block("word", word, year) for year in years)
        yield from (_block("word", word, kind) for kind in sorted(each.kinds))
    for pair in pairs:
        yield _block("parties", *pair)
        yield from (_block("parties", year, *pair) for year in years)
        yield from (_block("parties", kind, *pair) for kind in sorted(each.kinds))
        if each.is_exact:
            yield _block("day", mention.date, *pair)


def _block(*parts: str | int) -> Block:
    return parts


def near(block: Block) -> Iterable[Block]:
    """The keys under which a place in a series is looked for: a page more or less is one."""
    if block[0] != "place" or not block[3]:
        return (block,)
    _, name, volume, page, number = block
    return tuple(("place", name, volume, at, number) for at in _beside(int(page)))


def keys_beside(keys: Iterable[Block]) -> list[Block]:
    """The keys under which a mention looks besides its own."""
    return [beside for key in keys for beside in near(key) if beside != key]


def hashed(keys: Iterable[Block]) -> bytes:
    """Keys as numbers of 64 bits, the same in every process."""
    return b"".join([blake2b(repr(key).encode(), digest_size=8).digest() for key in keys])


def numbers_in(hashes: bytes) -> tuple[int, ...]:
    """The numbers that `hashed` gave."""
    return unpack(f"<{len(hashes) // 8}q", hashes)


def _beside(page: int) -> tuple[int, int, int]:
    """A page, the one before and the one after."""
    return page, page - 1, page + 1


def _years(date: str) -> tuple[int, ...]:
    """The years that a date can mean, if they are few."""
    if not date:
        return ()
    first, last = chronology.first_day(date), chronology.last_day(date)
    if first is None or last is None or last.year - first.year >= _YEARS:
        return ()
    return tuple(range(first.year, last.year + 1))
