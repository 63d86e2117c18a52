"""The languages whose dates are read; a file is loaded when its language is first met."""

from functools import cache
from importlib import import_module

from foedera.claims.dates.languages.model import DateWords

LANGUAGES = ("de", "en", "es", "fr", "it", "lt", "nl", "pl", "ru", "uk")
"""ISO 639-1 codes of the files beside this one."""


@cache
def words_of(language: str) -> DateWords:
    """Give a language's words; English for one that has no file."""
    code = language[:2].lower()
    module = import_module(f"{__name__}.{code if code in LANGUAGES else 'en'}")
    words: DateWords = module.WORDS
    return words
