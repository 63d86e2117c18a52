"""Whatever words of the field stand together, and in whatever language, reading them ends well."""

from hypothesis import given, settings
from hypothesis import strategies as st

from foedera.claims.dates import find_dates, find_durations, resolve
from foedera.claims.dates.languages import LANGUAGES, words_of
from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

SIGNS = [
    "(",
    ")",
    "[",
    "]",
    ".",
    ",",
    ";",
    ":",
    "-",
    "–",
    "/",
    "\n",
    "\n\n",
    "'",
    "’",
    "“",
    "°",
    "¹",
    "१",
    "½",
]
FIGURES = [
    "0",
    "1",
    "28",
    "31",
    "1926",
    "12/24",
    "1926-09-28",
    "I",
    "l",
    "O",
    "XII",
    "er",
    "th",
    "O.S.",
    "A.D.",
]
WORDS = [
    "Article 1", "ARTICLE II.", "The", "Treaty of", "Pact", "Convention", "between", "and", "Lithuania",
    "the Soviet Union", "signed", "ratified", "entered into force", "shall", "may not", "by", "at Kaunas",
    "the High Contracting Parties", "undertake to", "Done at", "Fait à", "(signed)", "For the Government of",
    "recognized", "war", "ISBN 978-0-306-40615-7", "60 LNTS 145", "Parties:", "- Signed:", "{{", "}}", "==", "|",
    "Vertrag zwischen", "sutartis", "pasirašyta", "układ", "договор", "tratado", "prolonged", "denounced",
]  # fmt: skip


def times(language: str) -> list[str]:
    words = words_of(language)
    months = [form for forms in words.months for form in forms.split()]
    return sorted({*months, *words.units, *words.seasons, *words.leads, *words.parts})


def texts(language: str) -> st.SearchStrategy[tuple[str, str]]:
    pools = (times(language), SIGNS, FIGURES, WORDS)
    pieces = st.lists(st.one_of(*map(st.sampled_from, pools)), min_size=1, max_size=40)
    joined = st.builds(lambda words, between: between.join(words), pieces, st.sampled_from(" \n"))
    return joined.map(lambda text: (language, text))


TEXTS = st.sampled_from(LANGUAGES).flatmap(texts)


@given(TEXTS)
def test_dates_are_found_in_order_within_the_text(written: tuple[str, str]) -> None:
    language, text = written
    found = resolve(find_dates(text, language))
    ends = [0, *(it.end for it in found)]

    assert all(end <= it.start < it.end <= len(text) for end, it in zip(ends, found, strict=False))
    assert all(0 <= it.start < it.end <= len(text) for it in find_durations(text, language))


@settings(deadline=None)
@given(TEXTS)
def test_every_claim_quotes_the_text(written: tuple[str, str]) -> None:
    witness = read("a.txt", written[1].encode())[0]

    reading = read_claims(cut(witness))

    assert all(0 <= claim.start < claim.end <= len(witness.text) for claim in reading.claims)


def test_marks_of_a_heading_around_nothing_are_no_title() -> None:
    words = (
        "” == -·Date:· Contracting·parties ) pasirašyta Год 7bre date stunden Parties: okt договор"
    )
    rest = "wochen Lipcu marcu Około “ dès"
    text = "\n".join(f"{words} {rest}".split(" ")).replace("·", " ")
    witness = read("a.txt", text.encode())[0]

    assert "" not in [claim.quote for claim in read_claims(cut(witness)).claims]
