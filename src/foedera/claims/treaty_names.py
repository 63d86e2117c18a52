"""Names of instruments in running text, and what the name itself says.

"Soviet–Lithuanian Peace Treaty of 1920" names two parties, a kind and a year;
"Treaty of Peace between Lithuania and Russia" two parties and a kind. A name is a
head word (treaty, pact, convention, …) with the capitalised words before it or the
complement after it. "the pact" is no name: rules resolve it (`foedera.claims.prose`).

Names in other languages are found by the patterns of `foedera.claims.foreign_names`; to
add a language, add its pattern there, and its words for kinds to `KINDS`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

import ahocorasick_rs

from foedera.claims import foreign_names
from foedera.claims.capitals import evened, small
from foedera.claims.dates.anchors import in_ascii
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants

_HEADS: Final = "Treaty|Treaties|Pact|Agreement|Convention|Protocol|Accords?|Armistice|Declaration|Covenant|Ultimatum|ultimatum"

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d"
_CAP = rf"(?!{_MONTH})(?:(?:St|Ste|Ft|Mt)\.(?=\s[A-Z])|[A-ZÀ-ÖØ-ÞĀČĒĖĢĪĶĻŁŃŅŚŠŪŹŻŽ](?:[\w’'‘]*(?:[-–‑][\w’'‘]+)*|\.))"
_LINK = r"(?:and|of|for|on|the|in|to|with|de|la|du|des|et)"
_NEW_SENTENCE = r"(?!(?:The|This|These|Each|Where|If|When|Preamble|PREAMBLE|Article|ARTICLE|Signed|Done|Concluded|Adopted|Opened)\b)"
"""A word with which a name does not go on, but after "and" or the like."""
_COMPLEMENT = rf"(?:the\s+)?(?:\d{{4}}\s+)?{_CAP}(?:(?:(?:,?\s+{_LINK}){{1,3}}\s+|\s+{_NEW_SENTENCE}){_CAP}){{0,9}}"

_NAME = re.compile(
    rf"\b(?:(?P<left>(?:(?:{_CAP}|\d{{4}})\s+(?:(?:and|of|of\s+the|for)\s+)?){{1,8}}))?"
    rf"(?P<head>{_HEADS})\b(?!\s+Series)"
    rf"(?P<right>(?:\s+(?:of|on|for|concerning|regarding|relating\s+to|respecting|to)\s+{_COMPLEMENT})?"
    rf"(?:,?\s+(?:between|with)\s+{_COMPLEMENT}(?:(?:,\s+{_NEW_SENTENCE}{_CAP}){{1,4}}(?:,?\s+and\s+(?:the\s+)?{_CAP}(?:\s+{_CAP})?)?)?)?)"
    r"(?P<year>(?:\s+of\s+|\s+\()(?P<y>1[0-9]{3}|20[0-9]{2})\b(?!\s?[-–—]\s?\d)\)?)?"
)
_SPECIAL = re.compile(
    rf"\b(?P<left>)(?P<head>Peace|Act)(?P<right>\s+of\s+(?:\d{{1,2}}\s+{_CAP}|(?!Congress|Parliament|God|War|Grace|Hostilit|Violence|Aggression|Justice|Mercy|Bankruptcy|Faith|Piracy)"
    rf"{_CAP}(?:\s+(?:of\s+)?{_CAP}){{0,4}}))(?P<year>(?:\s+of\s+|\s+\()(?P<y>1[0-9]{{3}}|20[0-9]{{2}})\b(?!\s?[-–—]\s?\d)\)?)?"
)
_STARTERS = re.compile(
    r"(?:(?:Dit|Deze|The|This|That|These|A|An|In|On|By|Under|After|Before|Since|Despite|When|With|Following|See|Text|Original|Present|Additional|Separate|Both|Its?|For|From|And|But|If|Each|Any|No|Such|Said|Another|Other|Our|Their|Whereas|Article|Articles|Section|Part|According)\s+)+"
)
_NUMBER_OF = re.compile(
    r"(?:[IVXLC]{1,7}|\d{1,3})(?:\s+(?:and|to)\s+(?:[IVXLC]{1,7}|\d{1,3}))?\s+of\s+(?:the\s+)?"
)
"""Before a head: "Article XI of the Cultural Agreement" names an article and the agreement."""
_ACT_OF = re.compile(
    r"(?:(?:Annex|Appendix|Chapter|Part|Schedule)\s+\w{1,4}|Ratifications?|Affirmation|Reaffirmation|Amendments?|Implementation|Signature|Signing|Conclusion"
    r"|Duration(?:\s+and\s+Termination)?|Termination|Denunciation|Renewal|Text|Provisions|Entry\s+into\s+Force|Application|Interpretation|Implementing|Parties|Members|Preamble|Title|Violation|Approval|Scope|Status|Secretariat|Meetings?(?:\s+of(?:\s+the)?\s+Parties)?|Conference\s+of(?:\s+the)?\s+Parties)"
    r"\s+(?:of|to)\s+(?:the\s+)?"
)
"""Before a head: "Ratification of the Trade Agreement" names an act, and the agreement."""
_LED = re.compile(r"(?:(?:of|for|and|the)\s+)+")
"""Small words at a name's head, left over when what stood before them was taken off."""
_NUMERAL = re.compile(r"[IVXLC]{1,7}")
_AND_ANOTHER = re.compile(rf"\s+and\s+(?:the\s+)?(?:{_CAP}\s+){{0,3}}(?:{_HEADS})\b")
"""In a complement: "of Riga and the Third Treaty of …", the next name."""
_SIGNED_IN = re.compile(
    rf"\s+of\s+(?!Peace|Friendship|Commerce|Alliance|Amity|Neutrality|Cooperation){_CAP}(?=\s+in\s)"
)
"""A complement that is one place: "of Riga in Geneva" is the Treaty of Riga, and where."""
_SIDES_MET_IN = re.compile(rf"\s(?:with|between)\s.{{3,120}}?(?=\s+in\s+{_CAP}$)", re.DOTALL)
"""A complement with the sides and where they met: "with Latvia and Estonia in Geneva"."""
_EARLIER = re.compile(rf".*\b(?:{_HEADS})\s+of\s.*\band\s+(?:the\s+)?", re.DOTALL)
"""Before a head: another name and "and"."""
_OF_GOODS = re.compile(
    r"Declarations?\s+of\s+(?:Origin|Conformity|Compliance|Interests?|Contents?|Preferential)\b"
)
"""A trader's paper, and no state's."""
_OF_IT = re.compile(r"\bof(?:\s+the)?\s+$")
"""Before a head: "Terms of the Treaty" are its terms, and no name of it."""
_KIND_ONLY = re.compile(
    r"(?:(?:Non-?Aggression|Mutual|Assistance|Peace|Neutrality|Friendship|Trade|Defen[cs]e|Alliance|Arbitration|Commercial|"
    r"Bilateral|Additional|Secret|Guarantee|Final|Preliminary|Military|and|of|High|Contracting)\s+)+"
)
_DEMONSTRATED = re.compile(r"\b(?:The|This|These|Said|Present)\s+$")
"""Before a head: "Termination This Agreement" is a heading, and "this Agreement"."""

_STEMS = ("Treat", "Pact", "Agreement", "Convention", "Protocol", "Accord", "Armistice", "Declaration", "Covenant", "Ultimatum", "Peace", "Act")  # fmt: skip
_HEAD_STARTS = ahocorasick_rs.AhoCorasick(
    [*_STEMS, *(stem.upper() for stem in _STEMS), "ultimatum"]
)

_HEAD_WORD = re.compile(rf"\b(?:{_HEADS})\b(?!\s+Series)")
_AFTER = re.compile(
    r"\s+(?:of|on|for|concerning|regarding|relating|respecting|to|between|with|\()|,\s+(?:between|with)\b"
)
_BEFORE = re.compile(
    r"(?:^|[^\w’'‘–‑-])(?!(?:This|The|That|Such|Any|Each|An|A|Said|Present)\s)(?:[A-ZÀ-ÖØ-ÞĀČĒĖĢĪĶĻŁŃŅŚŠŪŹŻŽ\d][^\s]*|and|of|the|for)\s+$"
)
_NEVER_INSIDE: Final = ",;:()"
"""What no name has before its head."""
_SHORT: Final = 160
"""Code points of the longest text whose names are remembered."""
_LINKS: Final = frozenset({"and", "of", "the", "for"})
_WORD, _LEFT, _RIGHT = 40, 240, 420
"""Code points before a head that its last word before it, and a whole name, may take; and after it."""

KINDS: Final = (
    ("non-aggression", r"non-?aggression|nonaggression|nepuolimo|nichtangriff|non-?\s?agression|no\s+agresión|nieagresj|ненападени"),
    ("mutual-assistance", r"mutual[\s-]+assistance|defen[cs]e|defensive|alliance|mutual[\s-]+aid|assistance\s+mutuelle|beistand|bündnis|asistencia\s+mutua|alianza|wzajemnej\s+pomocy|взаимопомощ|взаимной\s+помощи|savitarpio"),
    ("peace", r"peace|taikos|taika(?<!\wtaika)\b|paix(?<!\wpaix)\b|frieden|de(?<!\wde)\s+paz\b|pokoj|pokój|мир(?<!\wмир)(?:(?:а|ом|у|е)?\b|н)"),
    ("neutrality", r"neutrality|neutralit|neutralidad|neutralno|нейтралитет|neutralum"),
    ("arbitration", r"arbitration|conciliation|arbitrage|schiedsger|arbitraje|arbitraż|арбитраж"),
    ("commerce", r"commerce|trade|commercial|navigation|handels(?<!\whandels)|comercio|handlow|торгов|prekyb"),
    ("friendship", r"friendship|amity|amiti[ée]|freundschaft|amistad|przyjaźni|дружб|draugyst"),
    ("ultimatum", r"ultimatum|ультиматум"),
    ("armistice", r"armistice|ceasefire|truce|waffenstillstand|armisticio|rozejm|перемири|paliaub"),
    ("protocol", r"protocol|protokó?ł|protokol|протокол"),
    ("covenant", r"covenant"),
    ("act", r"act(?:(?<=^act)\b|(?<!\wact) of\b)"),
    ("convention", r"convention|konvention|convención|konwencj|конвенци|konvencij"),
)  # fmt: skip
"""Classes of kind that tell instruments apart, the most telling first.

Each way begins with letters as they stand, and looks back from there: those are sought sooner.
"""

_KINDS = tuple((name, re.compile(pattern)) for name, pattern in KINDS)


class TreatyName(NamedTuple):
    """An instrument's name in a text.

    Attributes:
        start: first code point of the name.
        end: one past the last, the year included.
        title_end: one past the name itself, without the year.
        title: the name with single spaces.
        year: "1920" where the name says it, else "".
    """

    start: int
    end: int
    title_end: int
    title: str
    year: str


def find_treaty_names(text: str, language: str = "en") -> list[TreatyName]:
    """Every instrument named in `text`, in order, without overlap.

    Args:
        text: any text.
        language: ISO 639-1 of the text; English names are sought in one that is not known.
    """
    if len(text) <= _SHORT:
        return list(_in_short(text, language))
    return _found(text, language)


@lru_cache(maxsize=4096)
def _in_short(text: str, language: str) -> tuple[TreatyName, ...]:
    """Those named in a title or the like, which is asked about again and again."""
    return tuple(_found(text, language))


def _found(text: str, language: str) -> list[TreatyName]:
    if language in foreign_names.PATTERNS:
        return _foreign(text, foreign_names.PATTERNS[language])
    even = evened(text)
    may_begin = head_starts(even)
    heads = _head_words(even, may_begin)
    starts = [head.start() for head in heads]
    windows = _windows(even, heads)
    matches = [m for window in windows for m in _names_within(even, *window, starts)]
    if "Peace" in even or "Act" in even:
        matches += _special(even, may_begin)
    found = map(_read, matches)
    named = sorted((n for n in found if n), key=lambda n: (n.start, -n.end))
    out: list[TreatyName] = []
    for name in named:
        if not out or name.start >= out[-1].end:
            out.append(name)
    return out if even is text else [_as_printed(name, text) for name in out]


def _names_within(text: str, start: int, end: int, heads: list[int]) -> Iterator[re.Match[str]]:
    """Each name in a window of a text, in order: one begins no farther before its head than words go on."""
    at = start
    for head in heads[bisect_left(heads, start) : bisect_left(heads, end)]:
        if head < at:
            continue
        low = max(at, *(text.rfind(mark, at, head) + 1 for mark in _NEVER_INSIDE))
        match = _NAME.search(text, low, end)
        if match is None:
            return
        yield match
        at = _own_end(match) or match.end()


def _special(text: str, starts: list[int]) -> Iterator[re.Match[str]]:
    """Each "Peace of …", "Act of …" of a text, in order, without overlap."""
    at = 0
    for start in starts:
        match = _SPECIAL.match(text, start) if start >= at else None
        if match:
            yield match
            at = match.end()


def head_starts(text: str) -> list[int]:
    """Where head words of English names may begin, in order: without any there, none is named."""
    even = text if text.isascii() else in_ascii(text)
    return [start for _, start, _ in _HEAD_STARTS.find_matches_as_indexes(even)]


def name_places(text: str) -> list[int]:
    """Where stretches around head words begin that can be part of a name, and not "this Agreement"."""
    return [start for start, _ in _windows(text, _head_words(text, head_starts(text)))]


def _head_words(text: str, starts: list[int]) -> list[re.Match[str]]:
    return [head for start in starts if (head := _HEAD_WORD.match(text, start))]


def _windows(text: str, heads: list[re.Match[str]]) -> list[tuple[int, int]]:
    """Stretches around those head words that can be part of a name."""
    out: list[tuple[int, int]] = []
    for head in heads:
        if not (_AFTER.match(text, head.end()) or _is_led(text, head.start())):
            continue
        start, end = max(0, head.start() - _LEFT), head.end() + _RIGHT
        if start:
            start = text.find(" ", start, head.start()) + 1 or start
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _is_led(text: str, head: int) -> bool:
    """Whether the word before a head can be part of a name; most are a small word that cannot."""
    low = max(0, head - _WORD)
    words = text[low:head].split() if text[head - 1 : head].isspace() else ()
    word = words[-1] if words else ""
    if word.isalpha() and word.islower() and word not in _LINKS:
        return False
    return _BEFORE.search(text, low, head) is not None


def _as_printed(name: TreatyName, text: str) -> TreatyName:
    """The name with its title as the text has it, in capitals where it has them."""
    return name._replace(title=" ".join(text[name.start : name.title_end].split()))


def _foreign(text: str, pattern: re.Pattern[str]) -> list[TreatyName]:
    """Names in another language: a head word with anything that tells it from others."""
    if not foreign_names.may_name(text):
        return []
    return [
        _named(m, m.start(), m.start("year") if m["year"] else m.end())
        for m in pattern.finditer(text)
        if any((m[part] or "").strip() for part in ("left", "people", "place", "pair", "year"))
        or m["head"].count("-") > 0
    ]


def _named(match: re.Match[str], start: int, title_end: int) -> TreatyName:
    words = match.string[start:title_end]
    title = _SPACES.sub(" ", words).rstrip(".,")
    return TreatyName(start, match.end(), start + len(words.rstrip(".,")), title, match["y"] or "")


def _read(match: re.Match[str]) -> TreatyName | None:
    """The name of a match, or None where the head stands alone ("the Treaty")."""
    if _OF_GOODS.match(match.string, match.start("head")):
        return None
    start = _start_of(match)
    if _is_of_page(match, start):
        return None
    before = match.string[start : match.start("head")]
    if not before.strip() and (match["head"].islower() or not (match["right"] or match["year"])):
        return None
    if not match["right"] and _KIND_ONLY.fullmatch(before):
        return None
    if own := _own_end(match):
        title = _SPACES.sub(" ", match.string[start:own])
        return TreatyName(start, own, own, title, "")
    return _named(match, start, match.end("right") if match["right"] else match.end("head"))


def _is_of_page(match: re.Match[str], start: int) -> bool:
    """Whether what looks like a name is an organisation's, or how an encyclopedia sorts its pages."""
    text, end = match.string, match.end()
    is_sorted = text.endswith(_LABEL, 0, start) or text.endswith(_LABEL, start, end + 1)
    return is_sorted or _NO_NAME.match(text, end) is not None


def _start_of(match: re.Match[str]) -> int:
    """Where a name begins, without the words before it that are none of it."""
    start, head = match.start(), match.start("head")
    for words in (_STARTERS, _NUMBER_OF, _LED, _ACT_OF):
        if found := words.match(match.string, start, head):
            start = found.end()
    before = match.string[start:head]
    if "and" in before and (found := _EARLIER.match(match.string, start, head)):
        start = found.end()
        before = match.string[start:head]
    if _OF_IT.search(before) or _DEMONSTRATED.search(before) or _NUMERAL.fullmatch(before.strip()):
        return head
    return start


def _own_end(match: re.Match[str]) -> int:
    """Where a name ends to which another, or a place, is joined in its complement, 0 where none is."""
    right = match["right"] or ""
    if place := _SIGNED_IN.match(right) or _SIDES_MET_IN.search(right):
        return match.start("right") + place.end()
    other = _AND_ANOTHER.search(right)
    return match.start("right") + other.start() if other else 0


def names_sides(title: str) -> bool:
    """Whether a name says between whom: "Treaty of Peace between …"."""
    return foreign_names.PAIRED.search(title) is not None


_MEMBERS: Final = re.compile(r"\s+(?:member\s+)?(?:states|countries|members)\b", re.IGNORECASE)


def sides_in(text: str, start: int, end: int) -> list[NameFound]:
    """The sides that an instrument's name holds; places count from its start.

    An organisation whose states are named ("between the EFTA countries and Spain") is none.
    """
    found = find_participants(text[start:end])
    return [f for f in found if not _MEMBERS.match(text, start + f.end)]


_DASH: Final = re.compile(r"\s?[-–‑‐—]\s?")
_NO_TREATY: Final = re.compile(
    r"\s+(?:\w+\s+)?(?:wars?|border|frontier|commonwealth|union|empire|monarchy|relations|guerre|frontière)\b",
    re.IGNORECASE,
)


def paired_in(title: str) -> list[NameFound]:
    """The two sides that a name's adjectives tell: "Latvian–Estonian Treaty", "traité franco-russe".

    Not those of a war or an empire that it is about.
    """
    found = find_participants(title)
    for one, other in pairwise(found):
        joined = _DASH.fullmatch(title, one.end, other.start)
        if joined and other.form == "adjective" and not _NO_TREATY.match(title, other.end):
            return [one, other] if len(found) == 2 and one.ids != other.ids else []  # noqa: PLR2004
    return []


@lru_cache(maxsize=4096)
def kind_class(words: str) -> str:
    """The class of kind that a title or a kind's words show, "" for a plain treaty."""
    said = small(words)
    return next((name for name, pattern in _KINDS if pattern.search(said)), "")


_NO_NAME: Final = re.compile(r"\s+Organi[sz]ation\b")
"""Behind a name: what a treaty set up, and not the treaty."""
_LABEL: Final = "Category:"
"""Before a name that sorts a page, as an encyclopedia's last lines do."""
_SPACES: Final = re.compile(r"\s+")
_DASHES: Final = re.compile("[-–‑‐—]")
_NO_KEY: Final = re.compile(r"\b(?:the|of|a|an)\b|[^\w\s-]")


@lru_cache(maxsize=4096)
def title_key(title: str) -> str:
    """A title folded for comparison: lower case, plain dashes, no articles."""
    return " ".join(_NO_KEY.sub(" ", _DASHES.sub("-", title.lower())).split())


_ABOVE_KIND: Final = re.compile(
    r"(?!.*\b(?:to|on|concerning|protocol|treaty|agreement|convention)\b).+ and .+ "
)
"""Before a kind on a series' sheet, folded: "sweden and finland "."""


def begins_title(name: str, title: str) -> bool:
    """Whether a name without sides is but how a longer title begins, or its kind below the states."""
    whole, said = title_key(title), title_key(name)
    states = _ABOVE_KIND.fullmatch(whole.removesuffix(said)) if whole.endswith(said) else None
    return (whole.startswith(f"{said} ") or states is not None) and not names_sides(name)


def pairs_as(name: str, title: str) -> bool:
    """Whether a name tells but the two sides and the noun of a longer title: "the Soviet–Latvian Pact"."""
    sides = [frozenset(found.ids) for found in paired_in(name)]
    if not sides or len(name) >= len(title) or kind_class(name):
        return False
    noun = small(name).split()[-1] if name[0].isupper() else small(name).split()[0]
    return noun in small(title).split() and sides == [frozenset(f.ids) for f in paired_in(title)]
