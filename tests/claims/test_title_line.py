"""What a title says of the signing: each test shows the title."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

_GERMAN = "Die Parteien sind von dem Fährbetrieb und den Kosten nicht zu befreien."
_FRENCH = "Les Parties sont convenues que le bac est à la charge de la Suisse et des communes."
_ITALIAN = "Le Parti convengono che il traghetto e le spese sono a carico della Svizzera."
_ENGLISH = "The Parties shall run the ferry, and the costs of it are to be shared by them."


def days(title: str, words: str) -> list[str]:
    page = f"---\ntitle: {title}\n---\n\n## Art. 1\n\n{words}\n\n## Art. 2\n\n{words}\n"
    reading = read_claims(cut(read("page.md", page.encode())[0]))
    return [str(c.value) for c in reading.claims if c.property == "signature.date"]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Abkommen vom 13. September 1913 zwischen der Schweiz und Georgien", _GERMAN),
        ("Schieds- und Fährvertrag vom 13. September 1913 zum Vertrag vom 3. Mai 1880", _GERMAN),
        ("Convention n° 7 du 13 septembre 1913 concernant les bacs", _FRENCH),
        ("Traité de conciliation et de commerce du 13 septembre 1913 entre la Suisse et la Géorgie", _FRENCH),
        ("Trattato del 13 settembre 1913 fra la Svizzera e la Georgia", _ITALIAN),
        ("Convention of 13 September 1913 between Latvia and Estonia", _ENGLISH),
    ],
)  # fmt: skip
def test_the_day_behind_the_word_for_an_instrument_is_its_own(title: str, words: str) -> None:
    assert days(title, words) == ["1913-09-13"]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Änderung des Abkommens vom 13. September 1913 zwischen der Schweiz und Georgien", _GERMAN),
        ("Protocole additionnel à la Convention du 13 septembre 1913 sur les bacs", _FRENCH),
        ("Protocol to the Convention of 13 September 1913 on Ferries", _ENGLISH),
        ("Protocol modifying the Ferry Rules of 13 September 1913", _ENGLISH),
        ("Agreement between Latvia and Estonia with notes of 13 September 1913", _ENGLISH),
        ("Act of 13 September 1913 on the Ferry Treaty", _ENGLISH),
        ("Abkommen vom 13. September 1913–3. Mai 1914 zwischen der Schweiz und Georgien", _GERMAN),
    ],
)  # fmt: skip
def test_the_day_of_another_instrument_is_not(title: str, words: str) -> None:
    assert days(title, words) == []


@pytest.mark.parametrize(
    ("below", "signed"),
    [
        ("Geneva, 13 May 1936", ["1936-05-13"]),
        ("Signed at Bergen on 13 May 1936", ["1936-05-13"]),
        ("Last revised, 13 May 1936", []),
        ("A list\n\nGeneva, 13 May 1936", []),  # not right below the title
    ],
)
def test_the_line_below_a_pages_title_says_where_and_when(below: str, signed: list[str]) -> None:
    page = f"# Convention on Harbour Buoys\n\n{below}\n\nSome words about buoys follow in a sentence.\n"
    reading = read_claims(cut(read("page.md", page.encode())[0]))

    assert [c.value for c in reading.claims if c.property == "signature.date"] == signed
