"""Rulers' styles and the designations of states, in the languages of treaties.

"Sa Majesté le Roi de Danemark" is Denmark by its ruler; "Republika Peru" and "Peru
Respublika" are Peru by its designation. `tables/styles.csv` holds the words: honorifics
("Seine Majestät"), offices ("Président"), designations ("Królestwo"), bodies that stand
for a state when one is looked up and are no part of its name in a text ("Gobierno"), and
what links them to the name (" de la "). To add a word, add it to its row.

A style stands before the name, but Lithuanian sets office and designation behind it
("Danijos Karalius"), as German and Russian do with an adjective ("Peruanische
Republik"). A style that is no office with a name ("His Catholic Majesty", "Roi des
Belges") is a name of its own, in `tables/rulers.csv`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from foedera.gazetteer.plain import folded
from foedera.gazetteer.tables import rows

_BEFORE = 160
"""How far before a state's name its ruler's style may begin."""
_LAST_WORDS = 40
"""How far back the word that ends a style may begin, links included."""


_STYLES = 4
"""How many styles one name has at most: honorific, office, designation, and one behind."""
_HEAD = 3
"""Letters of the shortest word behind a name that is a style."""
_MOST_LINKS = 3
_LINKED = frozenset({" ", "'"})
"""What stands between a style and the name."""


class _Words(NamedTuple):
    """The words of one language's styles, each part of them a list."""

    article: list[str]
    honorific: list[str]
    office: list[str]
    link: list[str]
    designation: list[str]
    body: list[str]


@cache
def _words() -> dict[str, _Words]:
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows("styles"):
        found[row["language"]][row["part"]] += row["texts"].split("|")
    return {
        lang: _Words(*(parts[part] for part in _Words._fields)) for lang, parts in found.items()
    }


def _any(texts: Iterable[str]) -> str:
    ordered = sorted(set(texts), key=lambda text: (-len(text), text))
    return "(?:" + "|".join(map(re.escape, ordered)) + ")" if ordered else "(?!)"


def _article(words: _Words) -> str:
    return "(?:" + "|".join(a if a[-1] == "'" else f"{a} " for a in words.article) + ")?"


def _style(words: _Words) -> str:
    """Give the pattern of a style that stands before a name, its link included."""
    the, link = _article(words), _any(words.link or [" "])
    office = rf"{the}{_any(words.office)}{link}(?:{_any(words.designation)}{link})?"
    return rf"\b{the}(?:{_any(words.honorific)},?(?: {office}|{link}| {the})|{office})"


@cache
def _patterns() -> dict[str, tuple[tuple[re.Pattern[str], str], ...]]:
    """Give, by language, what matches a style up to the name, and the form that it makes."""
    return {
        language: (
            (re.compile(_style(words) + "$"), "ruler"),
            (
                re.compile(rf"\b{_any(words.designation)}(?:{_any(words.link)}| )$"),
                "official",
            ),
        )
        for language, words in _words().items()
    }


@cache
def _ends() -> dict[str, tuple[str, ...]]:
    """Give the last words of all styles, one of which must stand before a name: whose they are."""
    found: dict[str, list[str]] = defaultdict(list)
    for language, words in _words().items():
        for text in (*words.honorific, *words.office, *words.designation):
            if language not in found[text.split()[-1]]:
                found[text.split()[-1]].append(language)
    return {word: tuple(languages) for word, languages in found.items()}


@cache
def _links() -> frozenset[str]:
    return frozenset(
        word
        for words in _words().values()
        for link in (*words.link, *words.article)
        for word in link.split()
    )


@cache
def _behind() -> dict[str, str]:
    """Give the words that may follow a name or an adjective, with the form that they make."""
    behind = dict.fromkeys(_words()["lt"].office, "ruler")
    for language in ("lt", "de", "ru"):
        behind.update((text, "official") for text in _words()[language].designation)
    return behind


def may_be_styled(text: str, start: int, end: int) -> bool:
    """Whether a style may stand beside a name: beside most stand words that are none."""
    link = text[start - 1 : start]
    if link == "'":
        return True
    if link == " " and _may_end_style(text, start - 1):
        return True
    return text[end : end + 1] == " " and text[end + 1 : end + 1 + _HEAD] in _behind_heads()


def style_before(text: str, start: int) -> tuple[int, str]:
    """Give where the style before a name begins and the form it makes, `start` and "" if none."""
    if text[start - 1 : start] not in _LINKED:
        return start, ""
    words, links = text[max(0, start - _LAST_WORDS) : start].split(), _links()
    while words and words[-1] in links:
        words.pop()
    last = words[-1].rpartition("'")[2].strip('(,;:"«„“') if words else ""
    low = max(0, start - _BEFORE)
    for language in _ends().get(last, ()):
        for pattern, form in _patterns()[language]:
            found = pattern.search(text, low, start)
            if found:
                return found.start(), form
    return start, ""


def _may_end_style(text: str, at: int) -> bool:
    """Whether the word that ends at an offset, links after it left out, may be a style's last."""
    known = _last_words()
    for _ in range(_MOST_LINKS):
        start = text.rfind(" ", 0, at)
        word = text[start + 1 : at]
        links = known.get(word)
        if not links:
            return links is False or not word.isalpha()
        at = start
    return True


@cache
def _last_words() -> dict[str, bool]:
    """Give the words that end a style or link it to a name, and whether they link."""
    return dict.fromkeys(_ends(), False) | dict.fromkeys(_links(), True)


@cache
def _behind_heads() -> frozenset[str]:
    return frozenset(words[:_HEAD] for words in _behind())


def style_behind(text: str, end: int) -> tuple[int, str]:
    """Give where the style behind a name ends and the form it makes, `end` and "" if none."""
    if text[end : end + 1] != " ":
        return end, ""
    form, behind = "", _behind()
    while words := _TWO_WORDS.match(text, end):
        both, one = words[0][1:], words[1]
        if both in behind:
            end, form = words.end(), behind[both]
        elif one in behind:
            end, form = words.end(1), behind[one]
        else:
            break
    return end, form


_TWO_WORDS = re.compile(r" (\w{3,30})(?: \w{3,30})?")


@cache
def _taken_off() -> tuple[re.Pattern[str], ...]:
    """Give what is taken off a folded name: honorific, office, designation, and those behind."""
    honorific, office, designation, behind = [], [], [], []
    for words in _words().values():
        low = _Words(*([_fold(text) for text in part] for part in words))
        the, link = _article(low), _any(low.link or [" "])
        honorific.append(rf"{the}{_any(low.honorific)},? {the}")
        office.append(rf"{the}{_any(low.office)}(?:{link}| )")
        designation.append(rf"{the}{_any([*low.designation, *low.body])}(?:{link}| )")
        behind.append(_any([*low.designation, *low.office, *low.body]))
    before = ("|".join(patterns) for patterns in (honorific, office, designation))
    return (
        *(re.compile(rf"(?:{pattern})(?=.)") for pattern in before),
        re.compile(rf"(?<=.) (?:{'|'.join(behind)})$"),
    )


def _fold(text: str) -> str:
    """Fold a style's words, keeping the spaces at their ends."""
    return " " * text.startswith(" ") + folded(text) + " " * text.endswith(" ")


def without_style(text: str) -> list[str]:
    """Give what is left of a folded name as its styles are taken off, one after another.

    >>> without_style("sa majeste le roi de danemark")
    ['roi de danemark', 'danemark']
    """
    *before, behind = _taken_off()
    left = []
    for _ in range(_STYLES):
        found = next((m for pattern in before if (m := pattern.match(text))), None)
        text, was = text[found.end() :] if found else behind.sub("", text), text
        if text == was:
            break
        left.append(text)
    return left
