"""Finding participants' names in running text.

One Aho-Corasick automaton holds every name of `tables/names.csv` and `tables/rulers.csv`
and the stem of every adjective, leftmost-longest, so that "Lithuania" is not found in
"Central Lithuania". A name must not begin or end inside a word; of an adjective what
follows its stem must be one of its endings. One-word names of small polities ("Dir",
"Toro") are only looked up, never searched for. Phrases that only look like names ("Gulf
of Finland") are in `tables/not_participants.csv` and are passed over whole.

A ruler or an organ that contracts for a state is found with its state: "The President
of the Lithuanian Republic" is one name of form "ruler"; `foedera.gazetteer.styles` has the
words. To add a name, add a row to its table. A text that ends in a hyphen ("germano-") is
an adjective's first half, found only where another half follows.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

import ahocorasick_rs

from foedera.gazetteer.all_names import adjectives, as_printed
from foedera.gazetteer.model import Name, NameFound, Sighted
from foedera.gazetteer.participants import participants, since_1816
from foedera.gazetteer.plain import plain
from foedera.gazetteer.styles import may_be_styled, style_before, style_behind
from foedera.gazetteer.tables import rows

_FORMS = (
    "official", "name", "historical", "abbreviation", "ruler", "people", "adjective", "capital",
)  # fmt: skip
_STRENGTH = {form: rank for rank, form in enumerate(_FORMS)}
"""Which form a text has when the table gives it several: the lowest."""

_SHORTEST_STEM = 3
_SHORT = 160
"""Code points of the longest text whose names are remembered."""

_BARE_CAPITALS = str.maketrans("ÀÂÇÉÈÊËÎÏÔÛÙ", "AACEEEEIIOUU")
"""French prints capitals without their accents as often as with them."""


class _Known(NamedTuple):
    """What a pattern is: a name, the stem of adjectives, or both.

    Attributes:
        ids: whose name it is as it stands; () when it is only a stem, or only looks like a name.
        form: of the name, "" when it is only a stem.
        endings: of the stem, and whose adjective each makes.
        half: whether it is the first half of an adjective, "franco-".
    """

    ids: tuple[str, ...]
    form: str
    endings: dict[str, tuple[str, ...]]
    half: bool = False


class _Automaton(NamedTuple):
    """What finds the patterns, the patterns, and by the same numbers what each is."""

    find: ahocorasick_rs.AhoCorasick
    patterns: tuple[str, ...]
    known: tuple[_Known, ...]


_Match = tuple[int, int, tuple[str, ...], str]
"""A name in the even text: start, end, whose it is and its form; no ids for what only looks like one."""


def find_participants(text: str, *, capitals: bool = False) -> list[NameFound]:
    """Find every participant named in a text, longest names first where they overlap.

    Args:
        text: running text in any of the languages; line breaks may stand within a name.
        capitals: also report a capital's name, which may stand for its government
            ("Moscow recognised Lithuania") or be only a place.

    Returns:
        In order of start, never overlapping; offsets are code points of `text`.
    """
    if len(text) <= _SHORT:
        return list(_in_short(text, capitals=capitals))
    return sighted(text, capitals=capitals).found


@lru_cache(maxsize=4096)
def _in_short(text: str, *, capitals: bool) -> tuple[NameFound, ...]:
    """Those named in a few words: a title, an item of a list, which are asked about again and again."""
    return tuple(sighted(text, capitals=capitals).found)


def sighted(text: str, *, capitals: bool = False) -> Sighted[NameFound]:
    """The participants named in a text, with every stretch that reads like a name or a stem."""
    even = plain(text)
    spans = _spans(even.text)
    as_printed = not even.after
    found = []
    for low, high, ids, form in _with_styles(even.text, _matches(even.text, spans)):
        if ids and (form != "capital" or capitals):
            if not as_printed:
                low, high = even.original(low, high)  # noqa: PLW2901  (turned, not replaced)
            found.append(tuple.__new__(NameFound, (low, high, text[low:high], ids, form)))
    if as_printed:
        return Sighted([(start, end) for _, start, end in spans], found)
    return Sighted([even.original(start, end) for _, start, end in spans], found)


def own_name(words: str) -> str:
    """A participant's name without its ruler's style: "the King of Spain" gives "Spain".

    Args:
        words: a name as found, with whatever style stands before it.

    Returns:
        The state's name; "" where the words name its people ("King of the Belgians").
    """
    even = plain(words)
    for start, end, ids, form in _matches(even.text, _spans(even.text)):
        if not ids:
            continue
        parts = [(start, end, form)]
        if form == "ruler":
            parts = [
                (low, high, is_a)
                for low, high, whose, is_a in _parts(even.text, start, end)
                if whose
            ]
        name = next((one for one in parts if one[-1] != "ruler"), None)
        if name is None or name[-1] in {"people", "adjective"}:
            return ""
        low, high = even.original(*name[:2])
        return words[low:high]
    return words


def _spans(text: str) -> list[tuple[int, int, int]]:
    """Patterns by number, with where they stand."""
    return _automaton().find.find_matches_as_indexes(text)


def _matches(text: str, spans: list[tuple[int, int, int]]) -> list[_Match]:
    known = _automaton().known
    found: list[_Match] = []
    for number, start, end in spans:
        ids, form, _, half = known[number]
        match: _Match | None
        inside = (start and text[start - 1].isalnum()) or text[end : end + 1].isalnum()
        if form and not half and not inside:
            match = start, end, ids, form
        else:
            match = _whole(text, start, end, known[number])
        if match is not None:
            found.append(match)
        else:
            found += _within(text, start, end)
    return found


def _whole(text: str, start: int, end: int, known: _Known) -> _Match | None:
    """Give the name that a pattern found is, None where it begins or ends inside a word.

    The hyphen of a first half ("franco-") is not its own, and a word must follow it.
    """
    if start and text[start - 1].isalnum():
        return None
    if known.half:
        end -= 1
        follows = text[end + 1 : end + 2].isalpha()
        return (start, end, known.ids, known.form) if follows else None
    if known.form and not text[end : end + 1].isalnum():
        return start, end, known.ids, known.form
    stop = end
    while text[stop : stop + 1].isalnum():
        stop += 1
    return _inflected(text, start, end, stop)


def _inflected(text: str, start: int, end: int, stop: int) -> _Match | None:
    """Give the adjective that ends at `stop` and whose stem ends at `end` or before it."""
    for at in range(end, start + _SHORTEST_STEM - 1, -1):
        known = _table().get(text[start:at])
        ids = known.endings.get(text[at:stop]) if known else None
        if ids:
            return start, stop, ids, "adjective"
    return None


def _within(text: str, start: int, end: int) -> list[_Match]:
    """Look again inside a match that began or ended in a word: shorter names may be whole."""
    if " " not in text[start:end] and "-" not in text[start:end]:
        return []
    kept: list[_Match] = []
    for match in _parts(text, start, end):
        if not kept or match[0] >= kept[-1][1]:
            kept.append(match)
    return kept


def _parts(text: str, start: int, end: int) -> list[_Match]:
    """Give every whole name inside a stretch, by start, the longest first."""
    known = _automaton().known
    inside = _overlapping().find_matches_as_indexes(text[start:end], overlapping=True)
    whole_ones = (_whole(text, start + low, start + high, known[n]) for n, low, high in inside)
    return sorted(filter(None, whole_ones), key=lambda match: (match[0], -match[1]))


def _with_styles(text: str, matches: list[_Match]) -> Iterable[_Match]:
    """Take in the styles that stand before and behind the names, as far as their neighbours."""
    fence: _Match = len(text), len(text), (), ""
    last = 0
    for match, after in pairwise([*matches, fence]):
        start, end, ids, _ = styled = match
        if ids and may_be_styled(text, start, end):
            styled = _with_style(text, match)
            if styled[0] < last or styled[1] > after[0]:
                styled = match
        last = styled[1]
        yield styled


def _with_style(text: str, match: _Match) -> _Match:
    """Take in a style before a name or, of an adjective, the designation that it goes with."""
    low, high, ids, form = match
    if form == "adjective" and any("soviet" in one for one in ids):
        return match  # a Soviet republic is any of them
    start, before = style_before(text, low)
    end, behind = style_behind(text, high)
    if form == "adjective" and before == "ruler":
        start, before = low, ""
    if start == low and end == high:
        return match
    return start, end, ids, before or behind or form


@cache
def _table() -> dict[str, _Known]:
    """Give what every pattern is; the parts of a text are found by it and verified in it."""
    by_text: dict[str, list[Name]] = {}
    for name in as_printed():
        if " " not in name.text and participants()[name.participant].kind == "polity":
            continue
        for text in _printed(name):
            by_text.setdefault(text, []).append(name)
    stems = _stems()
    table = {text: _known(found, stems.pop(text, {})) for text, found in by_text.items()}
    table.update((stem, _stem(stem, endings)) for stem, endings in stems.items())
    for row in rows("not_participants"):
        nobody = _Known((), "name", {})
        table |= dict.fromkeys((row["text"], row["text"].title(), row["text"].upper()), nobody)
    return table


def _printed(name: Name) -> set[str]:
    """Give the ways a name of the table is printed: as it stands, and in capitals."""
    even = name.text if name.text.isascii() else plain(name.text).text
    if even[-1] == "-":
        return {even, even.capitalize(), even.upper()}
    if name.form == "abbreviation" or even[0].islower():
        return {even}
    if name.language == "fr":
        return {even, even.upper(), *(f.translate(_BARE_CAPITALS) for f in (even, even.upper()))}
    return {even, even.upper()}


def _known(found: list[Name], endings: dict[str, tuple[str, ...]]) -> _Known:
    if len(found) == 1:
        return _Known((found[0].participant,), found[0].form, endings)
    form = min((name.form for name in found), key=_STRENGTH.__getitem__)
    same = tuple(name for name in found if name.form != "capital" or form == "capital")
    return _Known(_whose(same), form, endings)


def _stem(stem: str, endings: dict[str, tuple[str, ...]]) -> _Known:
    """Give a stem; the first half of an adjective of two states is found as it stands."""
    return _Known(endings[""], "adjective", {}) if stem[-1] == "-" else _Known((), "", endings)


def _whose(same: tuple[Name, ...]) -> tuple[str, ...]:
    return tuple(sorted({name.participant for name in since_1816(same)}))


@cache
def _stems() -> dict[str, dict[str, tuple[str, ...]]]:
    """Give every stem with its endings, and whose adjective each makes."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[Name, ...]]]] = {}
    for one in adjectives():
        for stem, endings in one.printed():
            found.setdefault(stem, []).append((endings, one.names))
    return {stem: _by_ending(parts) for stem, parts in found.items()}


def _by_ending(
    parts: list[tuple[tuple[str, ...], tuple[Name, ...]]],
) -> dict[str, tuple[str, ...]]:
    """Say whose adjective each ending makes; several languages may share a stem."""
    if len(parts) == 1:
        (endings, same), *_ = parts
        return dict.fromkeys(endings, _whose(same))
    every = dict.fromkeys(ending for endings, _ in parts for ending in endings)
    return {
        ending: _whose(tuple(n for endings, same in parts if ending in endings for n in same))
        for ending in every
    }


@cache
def _automaton() -> _Automaton:
    patterns = tuple(sorted(_table()))
    find = ahocorasick_rs.AhoCorasick(
        patterns,
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.ContiguousNFA,
    )
    table = _table()
    known = (table[p]._replace(half=True) if p[-1] == "-" else table[p] for p in patterns)
    return _Automaton(find, patterns, tuple(known))


@cache
def _overlapping() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(_automaton().patterns)
