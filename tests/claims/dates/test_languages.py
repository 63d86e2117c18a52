"""The baked tables against babel's CLDR, and what loading them costs in modules."""

import subprocess
import sys

import pytest
from babel import Locale

from foedera.claims.dates.languages import LANGUAGES, words_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_name_of_cldr_is_known_under_its_number(language: str) -> None:
    ours = [forms.split() for forms in words_of(language).months]
    months = Locale(language).months

    for context in ("format", "stand-alone"):
        for number, name in months[context]["wide"].items():
            assert name.lower() in ours[number - 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_names_two_months(language: str) -> None:
    forms = [form for month in words_of(language).months for form in month.split()]

    assert len(forms) == len(set(forms))


@pytest.mark.parametrize("language", LANGUAGES)
def test_cautious_words_are_months(language: str) -> None:
    words = words_of(language)
    forms = {form for month in words.months for form in month.split()}

    assert words.cautious <= forms


def test_a_language_without_a_file_is_read_as_english() -> None:
    assert words_of("xx") is words_of("xx")
    assert words_of("xx").code == "en"
    assert words_of("fr-CH").code == "fr"


def test_importing_compiles_nothing_and_loads_no_cldr() -> None:
    code = (
        "import sys, foedera.claims.dates; from foedera.claims.dates.grammar import grammar;"
        "print(grammar.cache_info().currsize, 'babel' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["0", "False"]
