"""The numbers that articles bear, however they are written.

    3   3bis   12 A   7.1   2.7.1   A-01   XIV   X.1   the Third   premier   十二

`number_of` gives the number in Arabic digits with its suffix, as records hold it;
`rank_of` the same as numbers that can be compared, to tell which comes next.
To teach it more words, add them to `SPELLED`.
"""

import re
from functools import lru_cache

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_FRENCH = "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième".split()
_SPANISH = (
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo"
).split()
_DUTCH = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split()
SPELLED = {
    word: str(index + 1)
    for words in (_ORDINALS, _CARDINALS, _FRENCH, _SPANISH, _DUTCH)
    for index, word in enumerate(words)
} | {"unique": "1", "único": "1", "première": "1", "enig": "1"}
"""Numbers written as words."""

HAN = "零〇一二三四五六七八九十百千"
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_SUFFIXES = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies")
SUFFIX = rf"(?:[ -]?(?:{'|'.join(_SUFFIXES)})\b)?"
NUMBER = (
    rf"(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}(?: ?er\b|º|°)?{SUFFIX}(?:[A-Z](?!\w)| ?\([A-Z]\))?(?!\w)"
    rf"|[A-Z]-\d{{1,3}}\b|[IVXLC]{{1,8}}(?:\.\d{{1,3}})?{SUFFIX}(?!\w)"
    rf"|(?:the )?(?:{'|'.join(f'{word}|{word.capitalize()}|{word.upper()}' for word in SPELLED)})\b)"
)
"""A pattern for what may be a number; `number_of` decides."""

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ARABIC = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:\.\d{{1,3}}){{0,3}})(?: ?er|º|°)?[ -]?(?P<suffix>{'|'.join(_SUFFIXES)}|[A-Za-z]|\([A-Z]\))?"
)
_LETTERED = re.compile(r"(?P<letter>[A-Z])-(?P<digits>\d{1,3})")
_PARTS = re.compile(r"\d+|[a-z]+")

Rank = tuple[tuple[int, ...], int]
"""The numbers of an article, outermost first, and the place of its suffix (0 without)."""


@lru_cache(maxsize=4096)
def number_of(words: str) -> str:
    """The number of an article in Arabic digits with its suffix, "" when it is none."""
    plain = words.strip()
    plain = plain[4:].strip() if plain[:4].lower() == "the " else plain
    arabic = _ARABIC.fullmatch(plain)
    if arabic:
        return arabic["digits"] + (arabic["suffix"] or "").lower()
    if _LETTERED.fullmatch(plain):
        return plain.lower()
    if plain and all(char in HAN for char in plain):
        return str(_han(plain))
    spelled = SPELLED.get(plain.lower())
    return spelled or _roman_number(plain)


def _roman_number(plain: str) -> str:
    match = re.fullmatch(rf"([IVXLCDMivxlcdm]+)(\.\d+)?[ -]?({'|'.join(_SUFFIXES)})?", plain)
    if not match or not _ROMAN.fullmatch(match[1].upper()):
        return ""
    if match[2]:  # "X.1" keeps its letters: a chapter's name, not a count
        return plain.lower()
    return f"{_roman(match[1].upper())}{match[3] or ''}"


def _roman(digits: str) -> int:
    values = [_ROMAN_VALUES[digit] for digit in digits]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def _han(digits: str) -> int:
    """A number in Chinese characters: units multiply the digit before them, or digits stand in a row."""
    values = [max(0, HAN.index(char) - 1) for char in digits]
    if len(digits) > 1 and not any(char in _HAN_UNITS for char in digits):
        return int("".join(str(value) for value in values))
    total = digit = 0
    for char, value in zip(digits, values, strict=True):
        unit = _HAN_UNITS.get(char)
        if unit:
            total += (digit or 1) * unit
            digit = 0
        else:
            digit = value
    return total + digit


@lru_cache(maxsize=4096)
def rank_of(number: str) -> Rank:
    """What a number amounts to, for comparing: "7.12" after "7.9", "3bis" after "3"."""
    lettered = _LETTERED.fullmatch(number.upper())
    if lettered:
        return (ord(lettered["letter"]) - ord("A") + 1, int(lettered["digits"])), 0
    numbers: list[int] = []
    suffix = 0
    for part in _PARTS.findall(number):
        if part.isdigit():
            numbers.append(int(part))
        elif not numbers:
            numbers.append(_roman(part.upper()) if _ROMAN.fullmatch(part.upper()) else 0)
        else:
            suffix = _SUFFIXES.index(part) + 1 if part in _SUFFIXES else ord(part[0]) - ord("a") + 1
    return tuple(numbers), suffix


@lru_cache(maxsize=4096)
def follows(before: Rank, after: Rank) -> bool:
    """Whether `after` is a number that may come right after `before`."""
    (numbers, suffix), (next_numbers, next_suffix) = before, after
    if numbers == next_numbers:
        return next_suffix == suffix + 1
    if next_suffix:
        return False
    depth = len(next_numbers)
    if next_numbers == (*numbers, 1):
        return True
    for index in range(min(depth, len(numbers))):
        raised = (*numbers[:index], numbers[index] + 1)
        if next_numbers == raised or next_numbers in {(*raised, 1), (*raised, 0), (*raised, 1, 1)}:
            return True
    return False
