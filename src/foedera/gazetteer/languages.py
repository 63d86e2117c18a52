"""Names of languages, in the languages in which treaties name them.

"Done at Moscow in the Russian and Lithuanian languages": `language_code("Russian")`
is "ru". Names come from CLDR through babel for the seven languages that the program
reads; adjectives that CLDR does not give ("français" and "française") are below.
"""

from functools import cache, lru_cache

from babel import Locale

from foedera.gazetteer.participants import folded

READ = ("en", "fr", "de", "es", "pl", "ru", "lt")
"""The languages whose documents the program reads, ISO 639-1."""

_ALSO = {
    "en": "anglais|anglaise|inglesa|английском|английский|angielskim|anglų",
    "fr": "française|francais|francesa|французском|francuskim|prancūzų|französischer",
    "de": "allemande|alemana|немецком|niemieckim|vokiečių|deutscher",
    "es": "espagnole|española|castilian|испанском|hiszpańskim|ispanų",
    "pl": "polonaise|polaca|польском|polskim|lenkų",
    "ru": "russe|rusa|русском|rosyjskim|rusų",
    "lt": "lituanienne|lituana|литовском|litewskim|lietuvių",
    "lv": "lettish|lettone|lettonne|латышском|łotewskim|latvių",
    "et": "esthonian|estonienne|эстонском|estońskim|estų",
    "fi": "finnoise|финском|fińskim|suomių",
    "sr": "serbe|serbian",
    "sh": "serbo-croatian|serbo-croat|serb-croat-slovene",
    "fa": "farsi",
    "no": "norwegian",
    "el": "hellenic",
    "zh": "mandarin",
    "be": "belorussian|byelorussian|white russian",
}


@cache
def _names() -> dict[str, str]:
    table: dict[str, str] = {}
    for read in READ:
        for code, name in Locale(read).languages.items():
            if len(code) == 2:  # noqa: PLR2004  (ISO 639-1 has two letters)
                table.setdefault(folded(name), code)
    for code, names in _ALSO.items():
        for name in names.split("|"):
            table[folded(name)] = code
    return table


@lru_cache(maxsize=4096)
def language_code(name: str) -> str:
    """Give the ISO 639-1 code of a language's name, "" if it names none.

    >>> language_code("Russian"), language_code("française"), language_code("Elbonian")
    ('ru', 'fr', '')
    """
    names, word = _names(), folded(name)
    return names.get(word, "") or names.get(word.removesuffix("er"), "")  # "in deutscher Sprache"
