"""Where the articles of a treaty's text begin.

An article's heading is the word for it in some language, a number, and then a
title, a stop, a line end or the article's first words:

    Article 3            ARTICLE XII.—Consuls      Art. 4 bis. The Parties …
    Artikel 5            Artículo 10: Definiciones  Article the Third

"Article 3" is also how articles are *cited* ("under Article 3 of the Covenant"). What
tells a heading from a citation is, in this order: it begins a line; what follows
begins like a title or a sentence; and its number is the next one.

To add a language, put its word for article in `WORDS`; to add a way of writing
numbers, teach `number_of` to read it.
"""

import re
from typing import NamedTuple

WORDS = {
    "article": "en", "articles": "en", "art": "", "artikel": "nl", "artículo": "es", "articulo": "es",
    "artigo": "pt", "articolo": "it", "artykuł": "pl", "straipsnis": "lt", "статья": "ru",
    "артыкул": "be", "стаття": "uk", "článek": "cs", "artikla": "fi", "articolul": "ro",
    "artikkel": "et",
}  # fmt: skip
"""The word for article, and the language it is sure of ("" when several share it)."""

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_FRENCH = "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième".split()
SPELLED = {
    word: str(index + 1)
    for words in (_ORDINALS, _CARDINALS, _FRENCH)
    for index, word in enumerate(words)
} | {"ier": "1", "1er": "1", "unique": "1", "eerste": "1", "primero": "1", "único": "1"}
"""Numbers written as words."""

_SUFFIX = r"(?:[ -]?(?:bis|ter|quater|quinquies|sexies))?"
_NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{1,2}})?(?:er\b)?{_SUFFIX}[A-Z]?(?![\w])|[IVXLC]{{1,8}}\b{_SUFFIX}|(?:the )?[A-Za-zèéíúó]{{3,11}}\b)"
HEADING = re.compile(
    rf"^[ \t]*(?:[#*_=]{{1,4}}[ \t]*)?(?P<word>{'|'.join(sorted(WORDS, key=len, reverse=True))})\.?[ \t]+"
    rf"(?P<number>{_NUMBER})(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ARABIC = re.compile(
    r"(\d{1,3}(?:\.\d{1,2})?)(?:er)?[ -]?(bis|ter|quater|quinquies|sexies|[A-Za-z])?"
)
_BEGINS = re.compile(r"[ \t]*[*_=]*[ \t]*(?:$|[.:;)\]\-–—―_]|\d{1,2}[.)]|[\"“„«'(\[]|[^\W\d_a-z])")
_LOWER_START = re.compile(r"[ \t]*[^\W\d_]")


class Heading(NamedTuple):
    """The heading of one article.

    Attributes:
        start: first code point of the word "Article".
        end: one past its number.
        number: in Arabic digits with its suffix, "12bis".
        order: the whole number in it, for the sequence.
        language: of the word, "" when several languages share it.
    """

    start: int
    end: int
    number: str
    order: int
    language: str


def number_of(words: str) -> str:
    """The number of an article in Arabic digits with its suffix, "" when it is none."""
    plain = words.strip().removeprefix("the ").removeprefix("The ").strip()
    arabic = _ARABIC.fullmatch(plain)
    if arabic:
        return arabic[1] + (arabic[2] or "").lower()
    spelled = SPELLED.get(plain.lower())
    if spelled:
        return spelled
    head, _, suffix = plain.partition(" ")
    if head and _ROMAN.fullmatch(head.upper()):
        return f"{_roman(head.upper())}{suffix.lower()}"
    return ""


def _roman(digits: str) -> int:
    values = [_ROMAN_VALUES[digit] for digit in digits]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def find_headings(text: str) -> list[Heading]:
    """The headings of a text's articles, in order."""
    return [found for match in HEADING.finditer(text) if (found := _heading(match))]


def _heading(match: re.Match[str]) -> Heading | None:
    number = number_of(match["number"])
    if not number or not _BEGINS.match(match["rest"]):
        return None
    order = int(re.match(r"\d+", number)[0])  # type: ignore[index]
    language = WORDS[match["word"].lower()]
    return Heading(match.start("word"), match.end("number"), number, order, language)
