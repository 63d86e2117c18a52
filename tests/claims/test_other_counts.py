"""What a witness says that others give, counted from what it gives itself."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Claim, Modality
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

PAGE = """# Alder Pact

The Alder Pact was a non-aggression pact signed on 3 May 1931 between Latvia and Norway.

On 4 April 1935 it was extended until 31 December 1944. {}
"""


def remarks(sentence: str) -> list[Claim]:
    claims = read_claims(cut(read("a.md", PAGE.format(sentence).encode())[0])).claims
    return [c for c in claims if c.modality is Modality.REPORTED]


@pytest.mark.parametrize(
    ("sentence", "until", "holder"),
    [
        ("Others give a year more.", "1945-12-31", "others"),
        ("Ten years are counted here; some lists have two years less.", "1942-12-31", "some lists"),
        ("It is printed so here, elsewhere a day later.", "1945-01-01", "elsewhere"),
    ],
)
def test_what_others_give_is_counted_from_the_day_told_last(
    sentence: str, until: str, holder: str
) -> None:
    (told,) = remarks(sentence)

    assert (told.property, told.value) == ("prolongation.until", until)
    assert told.holder.lower() == holder
    assert told.quote == sentence.rstrip(".")


@pytest.mark.parametrize(
    "sentence",
    [
        "Others left a year later.",
        "Others give a year more of their lives to it.",
        "Its term was ten years; others give a year more.",
        "A new paragraph begins.\n\nOthers give a year more.",
    ],
)
def test_what_is_counted_from_no_day_is_no_claim(sentence: str) -> None:
    assert remarks(sentence) == []
