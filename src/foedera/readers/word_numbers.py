"""The numbers that a word processor writes before paragraphs: "Article 3", "(a)", "1.2".

A paragraph names a list and a level; the list's definition says how the level is
counted and shown (ECMA-376, 17.9). Counters of deeper levels begin again after a
shallower one. A bullet is shown as "•".

To have another way of counting written, add it to `_FORMS`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from foedera.readers.opened_zip import Office
from foedera.readers.xml_events import hear

_LEVELS = 9
_MOST = 20_000  # beyond it no list is counted in letters or Roman numbers
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
          (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip


def roman(number: int) -> str:
    """A number from 1 on in Roman numerals."""
    shown = ""
    for value, sign in _ROMAN:
        shown += sign * (number // value)
        number %= value
    return shown


def _letter(number: int) -> str:
    return chr(ord("A") + (number - 1) % 26) * (1 + (number - 1) // 26)


_FORMS: dict[str, Callable[[int], str]] = {
    "upperRoman": roman, "lowerRoman": lambda n: roman(n).lower(),
    "upperLetter": _letter, "lowerLetter": lambda n: _letter(n).lower(),
    "decimalZero": lambda n: f"{n:02d}",
}  # fmt: skip


@dataclass(slots=True)
class Level:
    """How one level of a list is counted and shown: `shown` is "Article %1"."""

    form: str = "decimal"
    shown: str = ""
    start: int = 1


@dataclass(slots=True)
class Numbers:
    """The counters of one document.

    Attributes:
        lists: the levels of each abstract list.
        of: the abstract list of each list.
        styles: list and level that a paragraph style brings along.
        names: what people call each style.
    """

    lists: dict[str, dict[int, Level]] = field(default_factory=dict)
    of: dict[str, str] = field(default_factory=dict)
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    counts: dict[str, list[int]] = field(default_factory=dict)

    def name_of(self, style: str) -> str:
        """What people call a style; its id where the document does not say."""
        return self.names.get(style, style)

    def next(self, style: str, list_id: str, level: int) -> str:
        """The number before the next paragraph of this list and level, "" for none."""
        if not list_id and style in self.styles:
            list_id, level = self.styles[style]
        levels = self.lists.get(self.of.get(list_id, ""), {})
        if level not in levels or not 0 <= level < _LEVELS:
            return ""
        counts = self.counts.setdefault(self.of[list_id], [0] * _LEVELS)
        counts[level] = counts[level] + 1 if counts[level] else levels[level].start
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        if levels[level].form == "bullet":
            return "•"
        if levels[level].form == "none":
            return ""
        return re.sub(
            r"%([1-9])", lambda m: _counted(levels, counts, int(m[1]) - 1), levels[level].shown
        )


def _counted(levels: dict[int, Level], counts: list[int], level: int) -> str:
    one = levels.get(level, Level())
    number = counts[level] or one.start
    form = _FORMS.get(one.form)
    return form(number) if form and 0 < number <= _MOST else str(number)


def read_numbers(office: Office, parts: list[str]) -> Numbers:
    """The lists and styles that a document defines."""
    numbers = Numbers()
    for part in ("word/numbering.xml", "word/styles.xml"):
        if part in parts:
            hear(office.part(part), _Definitions(numbers))
    return numbers


@dataclass(slots=True)
class _Definitions:
    """The listener of the parts that define lists and styles."""

    numbers: Numbers
    list: str = ""
    number: str = ""
    style: str = ""
    level: Level = field(default_factory=Level)
    style_list: tuple[str, int] = ("", 0)

    def start(self, name: str, attributes: dict[str, str], _path: str) -> None:
        """Begin an element."""
        said = attributes.get("val", "")
        if name == "abstractNum":
            self.list = attributes.get("abstractNumId", "")
        elif name == "lvl" and not self.number:
            self.level = Level()
            at = _whole(attributes.get("ilvl", ""), 0)
            self.numbers.lists.setdefault(self.list, {})[at] = self.level
        elif name == "num":
            self.number = attributes.get("numId", "")
        elif name == "abstractNumId":
            self.numbers.of[self.number] = said
        elif name == "style":
            self.style, self.style_list = attributes.get("styleId", ""), ("", 0)
        else:
            self._detail(name, said)

    def _detail(self, name: str, said: str) -> None:
        if name == "numFmt":
            self.level.form = said
        elif name == "lvlText":
            self.level.shown = said[:100]
        elif name == "start":
            self.level.start = _whole(said, 1)
        elif name == "name" and self.style:
            self.numbers.names.setdefault(self.style, said)
        elif name == "numId" and self.style:
            self.style_list = (said, self.style_list[1])
        elif name == "ilvl" and self.style:
            self.style_list = (self.style_list[0], _whole(said, 0))

    def end(self, name: str) -> None:
        """End an element."""
        if name == "style":
            if self.style_list[0]:
                self.numbers.styles[self.style] = self.style_list
            self.style = ""
        elif name == "num":
            self.number = ""

    def words(self, text: str) -> None:
        """Take no words: definitions have none."""


def _whole(said: str, otherwise: int) -> int:
    return int(said) if said.isdecimal() and len(said) < 6 else otherwise  # noqa: PLR2004
