"""Finding participants' names in running text.

One Aho-Corasick automaton holds every name of `tables/names.csv`, leftmost-longest,
so that "Lithuania" is not found in "Central Lithuania". A name must not begin or end
inside a word. One-word names of small polities ("Dir", "Toro") are only looked up, never
searched for. Phrases that only look like names ("Gulf of Finland") are in
`tables/not_participants.csv` and are passed over whole.

A ruler or an organ that contracts for a state is found with its state: "The President
of the Lithuanian Republic" is one name of form "ruler". To add such a style, add its
words to `_OFFICE`; to add a name, add a row to the table. A text that ends in a hyphen
("germano-") is an adjective's first half, found only where another half follows.
"""

import re
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from foedera.gazetteer.model import Name, NameFound
from foedera.gazetteer.participants import names, participant, since_1816
from foedera.gazetteer.plain import plain, whole
from foedera.gazetteer.tables import rows

_BEFORE = 160
"""How far before a state's name its ruler's style may begin."""

_STRENGTH = (
    "official", "name", "historical", "abbreviation", "ruler", "people", "adjective", "capital",
)  # fmt: skip
"""Which form a text has when the table gives it several."""

_OFFICE = re.compile(
    r"(?:(?:\b[Tt]he |\b[Tt]heir |\b)"
    r"(?:(?:(?:His|Her|Their) (?:(?:Imperial|Royal|Most|Excellent|Serene|Gracious|Britannic|and) ){0,4}"
    r"(?:Majest(?:y|ies)|Highness(?:es)?|Excellency|Holiness),? ?)"
    r"(?:the (?:King|Queen|Emperor|Empress|Sultan|Shah|Grand Duke|Grand Duchess|Prince|President|Khedive|Amir|Emir)(?:-Emperor)? of (?:the )?)?"
    r"|(?:King|Queen|Emperor|Empress|Sultan|Shah|Grand[ -]Duke|Grand[ -]Duchess|Tsar|Czar|Regent"
    r"|President|Central Executive Committee|Presidium of the Supreme Soviet|Council of People's Commissars"
    r"|Swiss Federal Council|Federal President|Head|Chief of (?:the )?State|Head of (?:the )?State|Governor[ -]General) of (?:the )?(?:Government of (?:the )?)?"
    r"))$"
)
_OFFICE_END = (" of ", " of the ", "Majesty ", "Majesties ")


_REALM = (
    r"(?:Республик(?:а|и|е|у|ой)|Федераци(?:я|и|ю|ей)|Королевств(?:о|а|у|ом|е)|Импери(?:я|и|ю|ей)"
    r"|Rzecz(?:y)?pospolit\w{1,4}|Republik(?:a|i|ę|ą)|Królestw(?:o|a|u|em)|Cesarstw(?:o|a|u|em)"
    r"|Republik|Königreich(?:e?s)?|Kaiserreich(?:e?s)?|Reich(?:e?s)?)"
)
_REALM_AFTER = re.compile(rf"\s{_REALM}(?!\w)", re.IGNORECASE)
_REALM_BEFORE = re.compile(rf"(?<!\w){_REALM}\s$", re.IGNORECASE)
_REALM_LONGEST = 18
"""An adjective beside one of these is the state's own name: "Турецкая Республика"."""

_BARE_CAPITALS = str.maketrans("ÀÂÇÉÈÊËÎÏÔÛÙ", "AACEEEEIIOUU")
"""French prints capitals without their accents as often as with them."""


class _Known(NamedTuple):
    ids: tuple[str, ...]
    form: str


class _Automaton(NamedTuple):
    find: ahocorasick_rs.AhoCorasick
    patterns: tuple[str, ...]
    known: tuple[_Known | None, ...]


def find_participants(text: str, *, capitals: bool = False) -> list[NameFound]:
    """Find every participant named in a text, longest names first where they overlap.

    Args:
        text: running text in any of the languages; line breaks may stand within a name.
        capitals: also report a capital's name, which may stand for its government
            ("Moscow recognised Lithuania") or be only a place.

    Returns:
        In order of start, never overlapping; offsets are code points of `text`.
    """
    even = plain(text)
    automaton = _automaton()
    found = []
    for number, first, end in _matches(even.text, automaton):
        known = automaton.known[number]
        if known is None or (known.form == "capital" and not capitals):
            continue
        if known.form == "adjective":
            start, stop, form = _with_realm(even.text, first, end, known.ids)
        else:
            (start, form), stop = _with_office(even.text, first, known.form), end
        low, high = even.original(start, stop)
        found.append(NameFound(low, high, text[low:high], known.ids, form))
    return found


def own_name(words: str) -> str:
    """A participant's name without its ruler's style: "the King of Spain" gives "Spain".

    Args:
        words: a name as found, with whatever style stands before it.

    Returns:
        The state's name; "" where the words name its people ("King of the Belgians").
    """
    even = plain(words)
    automaton = _automaton()
    for number, first, end in _matches(even.text, automaton):
        known = automaton.known[number]
        if known is not None:
            low, high = even.original(first, end)
            return "" if known.form in {"people", "adjective"} else words[low:high]
    return words


def _matches(text: str, automaton: _Automaton) -> list[tuple[int, int, int]]:
    found = []
    for number, start, end in automaton.find.find_matches_as_indexes(text):
        stop = _stop(text, start, end)
        if stop:
            found.append((number, start, stop))
        else:
            found += _within(text, start, end)
    return found


def _stop(text: str, start: int, end: int) -> int:
    """Give where a name ends that begins and ends with a word, 0 for one that does not.

    The hyphen of a first half ("franco-") is not its own, and a word must follow it.
    """
    if text[end - 1] != "-":
        return end if whole(text, start, end) else 0
    return end - 1 if text[end : end + 1].isalpha() and whole(text, start, end - 1) else 0


def _within(text: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """Look again inside a match that began or ended in a word: shorter names may be whole."""
    if " " not in text[start:end] and "-" not in text[start:end]:
        return []
    inside = [
        (number, start + low, stop)
        for number, low, high in _overlapping().find_matches_as_indexes(
            text[start:end], overlapping=True
        )
        if (stop := _stop(text, start + low, start + high))
    ]
    inside.sort(key=lambda match: (match[1], -match[2]))
    kept: list[tuple[int, int, int]] = []
    for match in inside:
        if not kept or match[1] >= kept[-1][2]:
            kept.append(match)
    return kept


def _with_office(text: str, start: int, form: str) -> tuple[int, str]:
    """Take in the ruler's style that stands before a state's name, if one does."""
    if text.endswith(_OFFICE_END, max(0, start - 12), start):
        office = _OFFICE.search(text, max(0, start - _BEFORE), start)
        if office is not None:
            return office.start(), "ruler"
    return start, form


def _with_realm(text: str, start: int, end: int, ids: tuple[str, ...]) -> tuple[int, int, str]:
    """Take in the word for a republic or a realm beside an adjective; a Soviet one is any's."""
    if text[start:end].isascii() or any("soviet" in one for one in ids):
        return start, end, "adjective"
    after = _REALM_AFTER.match(text, end)
    if after:
        return start, after.end(), "official"
    before = _REALM_BEFORE.search(text, max(0, start - _REALM_LONGEST), start)
    return (before.start(), end, "official") if before else (start, end, "adjective")


@cache
def _table() -> dict[str, _Known | None]:
    by_text: dict[str, list[Name]] = {}
    for name in names():
        if participant(name.participant).kind == "polity" and " " not in name.text:
            continue
        for text in _printed(name):
            by_text.setdefault(text, []).append(name)
    table: dict[str, _Known | None] = {text: _known(found) for text, found in by_text.items()}
    table.update((row["text"], None) for row in rows("not_participants"))
    return table


def _printed(name: Name) -> set[str]:
    """Give the ways a name of the table is printed: as it stands, and in capitals."""
    even = plain(name.text).text
    if even.endswith("-"):
        return {even, even.capitalize(), even.upper()}
    if name.form == "abbreviation" or even[0].islower():
        return {even}
    forms = {even, even.upper()}
    if name.language == "fr":
        forms |= {form.translate(_BARE_CAPITALS) for form in forms}
    return forms


def _known(found: list[Name]) -> _Known:
    form = min((name.form for name in found), key=_STRENGTH.index)
    same = tuple(name for name in found if name.form != "capital" or form == "capital")
    return _Known(tuple(sorted({name.participant for name in since_1816(same)})), form)


@cache
def _automaton() -> _Automaton:
    table = _table()
    patterns = tuple(sorted(table))
    find = ahocorasick_rs.AhoCorasick(
        patterns,
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.ContiguousNFA,
    )
    return _Automaton(find, patterns, tuple(table[pattern] for pattern in patterns))


@cache
def _overlapping() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(_automaton().patterns)
