"""The numbers that articles bear, however they are written.

    3   3bis   12 A   7.1   2.7.1   A-01   XIV   X.1   the Twenty-third   premier   十二   八之二

`number_of` gives the number in Arabic digits with its suffix, as records hold it;
`rank_of` the same as numbers that can be compared, to tell which comes next.
To teach it more words, add them to `SPELLED`.
"""

import re
from functools import lru_cache

_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FRENCH = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq "
    "vingt-six vingt-sept vingt-huit vingt-neuf trente"
).split()
_FRENCH_ORDINALS = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième "
    "onzième douzième treizième quatorzième quinzième seizième"
).split()
_SPANISH = (
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo"
).split()
_DUTCH = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split()
_GERMAN = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_ITALIAN = (
    "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo"
).split()
_PORTUGUESE = "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo".split()
_POLISH = (
    "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty"
).split()
_RUSSIAN = (
    "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая "
    "одиннадцатая двенадцатая"
).split()


_COUNTING = (
    _FRENCH, _FRENCH_ORDINALS, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH, _GERMAN, _POLISH, _RUSSIAN,
    ORDINALS, _CARDINALS,
)  # fmt: skip
"""From the first on, each."""


def _english_tens() -> dict[str, str]:
    """From "twenty" to "ninety-ninth", with a hyphen or a space between."""
    found: dict[str, str] = {}
    for ten, name in enumerate(_TENS, 2):
        found |= {name: f"{ten}0", f"{name[:-1]}ieth": f"{ten}0"}
        for words in (_CARDINALS, ORDINALS):
            for one, word in enumerate(words[:9], 1):
                found |= {f"{name}{between}{word}": f"{ten}{one}" for between in "- "}
    return found


SPELLED = (
    {word: str(index + 1) for words in _COUNTING for index, word in enumerate(words)}
    | {word.replace("-", " "): str(index + 1) for index, word in enumerate(_FRENCH)}
    | _english_tens()
    | {"unique": "1", "único": "1", "première": "1", "enig": "1"}
    | dict.fromkeys(("additionnel", "séparé", "secret", "adicional", "aanvullend"), "1")
)
"""Numbers written as words; an article that stands alone or beside the others counts as a first one."""
_SPELLED_FORMS = sorted(
    {form for word in SPELLED for form in (word, word.capitalize(), word.title(), word.upper())},
    key=lambda form: (-len(form), form),
)

HAN = "零〇一二三四五六七八九十百千"
HAN_BIS = "之"
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_SUFFIXES = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies")
_COUNTED = r"(?: ?er\b| ?ER\b| ?ᵉʳ|\.?[º°]|st|nd|rd|th|d|ST|ND|RD|TH)"
"""What makes an ordinal of a number in digits."""
_FIRST = r"I ?(?:er\b|ER\b|ᵉʳ)"
SUFFIX = rf"(?:[ -]?(?:{'|'.join(_SUFFIXES)})\b)?"
_MISREAD = r"[IVXLCHJWl1i]{2,8}(?!\w)|[Il\d]{1,2}[Oo](?!\w)"
"""What a reading machine makes of a number: I as l, 1 or J, II as H, 0 as O."""
NUMBER = (
    rf"(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}{_COUNTED}?{SUFFIX}(?:[A-Za-z](?!\w)| ?\([A-Z]\))?(?!\w)"
    rf"|[A-Z]-\d{{1,3}}\b|{_FIRST}(?!\w)|[IVXLC]{{1,8}}(?:\.\d{{1,3}})?{SUFFIX}(?!\w)"
    rf"|(?:[Tt]he |THE )?(?:{'|'.join(_SPELLED_FORMS)})\b|l(?=[.:]?[ \t]*\n)|{_MISREAD})"
)
"""A pattern for what may be a number; `number_of` decides."""

_SEEN_AS = {"l": "1"}
_AS_DIGITS = str.maketrans("IlOo", "1100")
_AS_ROMAN = str.maketrans({"l": "I", "1": "I", "i": "I", "J": "I", "H": "II"})
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ARABIC = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}){_COUNTED}?[ -]?(?P<suffix>{'|'.join(_SUFFIXES)}|[A-Za-z]|\([A-Z]\))?"
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
        return _in_ascii(arabic["digits"]) + (arabic["suffix"] or "").lower()
    if _LETTERED.fullmatch(plain):
        return plain.lower()
    if plain and plain[0] in HAN:
        return _han_number(plain)
    if re.fullmatch(_FIRST, plain):
        return "1"
    spelled = SPELLED.get(plain.lower())
    return spelled or _SEEN_AS.get(plain) or _roman_number(plain) or _misread(plain)


def _in_ascii(digits: str) -> str:
    """Digits of any script as those of this one; zeros and points stay."""
    return digits if digits.isascii() else re.sub(r"\d", lambda digit: str(int(digit[0])), digits)


def _roman_number(plain: str) -> str:
    match = re.fullmatch(rf"([IVXLCDMivxlcdm]+)(\.\d+)?[ -]?({'|'.join(_SUFFIXES)})?", plain)
    if not match or not _ROMAN.fullmatch(match[1].upper()):
        return ""
    if not (match[1].islower() or match[1].isupper()):
        return ""
    if match[2]:  # "X.1" keeps its letters: a chapter's name, not a count
        return plain.lower()
    return f"{_roman(match[1].upper())}{match[3] or ''}"


def _misread(plain: str) -> str:
    """The number that a reading machine has printed in other signs, "" when there is none."""
    if plain[-1:] in ("O", "o"):
        return plain.translate(_AS_DIGITS) if re.fullmatch(r"[Il\d]{1,2}[Oo]", plain) else ""
    if not re.fullmatch(r"[IVXLCHJWl1i]{2,8}", plain):
        return ""
    for four in ("IV", "VI"):
        roman = plain.translate(_AS_ROMAN).replace("W", four)
        if _ROMAN.fullmatch(roman):
            return str(_roman(roman))
    return ""


def _roman(digits: str) -> int:
    values = [_ROMAN_VALUES[digit] for digit in digits]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def roman_digits(number: int) -> str:
    """A number from 1 to 399 in Roman digits."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    small = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    large = small[tens].translate(str.maketrans("IVX", "XLC"))
    return "C" * hundreds + large + small[ones]


def _han_number(plain: str) -> str:
    """A number in Chinese characters; 八之二 is the article put in after 八, "8bis"."""
    digits, _, later = plain.partition(HAN_BIS)
    if not all(char in HAN for char in digits + later):
        return ""
    place = _han(later) - 2 if later else -1
    if later and not 0 <= place < len(_SUFFIXES):
        return ""
    return f"{_han(digits)}{_SUFFIXES[place] if later else ''}"


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
