"""Who negotiated for whom, as prose tells it; who negotiated did not sign by that."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.model import Claim
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

TEXT = """Estonian–Latvian Frontier Treaty

The Estonian–Latvian Frontier Treaty was signed in Valga on 4 May 1922. {}
"""


def claims(sentence: str) -> list[Claim]:
    text = TEXT.format(sentence)
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    return list(read(cut(witness)).claims)


def offices(sentence: str, prop: str = "person.office") -> list[object]:
    return [
        (c.value["person"], c.value["office"])
        for c in claims(sentence)
        if c.property == prop and isinstance(c.value, dict)
    ]


TOLD = {
    "Estonia was represented by Johan Alder, Karl Birch and Emil Dorn, Latvia by Otto Elm. The Germans went.": [
        ("Johan Alder", "delegate of Estonia"),
        ("Karl Birch", "delegate of Estonia"),
        ("Emil Dorn", "delegate of Estonia"),
        ("Otto Elm", "delegate of Latvia"),
    ],
    "The Estonian delegation was led by Johan Alder, the Latvian one by Karl Birch. The Germans went.": [
        ("Johan Alder", "head of the Estonian delegation"),
        ("Karl Birch", "head of the Latvian delegation"),
    ],
    "The Estonian delegation, led by Johan Alder, asked for more. The Germans went.": [
        ("Johan Alder", "head of the Estonian delegation"),
    ],
    "The Estonian delegation included Johan Alder and J. K. Birch.": [
        ("Johan Alder", "member of the Estonian delegation"),
        ("J. K. Birch", "member of the Estonian delegation"),
    ],
    "Estonia was represented by its ministers, and the play by Johan Alder was given.": [],
    "The play was represented by Johan Alder.": [],
}


@pytest.mark.parametrize("sentence", TOLD)
def test_a_delegate_is_told_with_the_side_he_spoke_for(sentence: str) -> None:
    assert offices(sentence) == TOLD[sentence]
    assert "signatory" not in {c.property for c in claims(sentence)}


def test_a_delegate_is_quoted_with_the_words_that_say_for_whom() -> None:
    sentence = "Estonia was represented by Johan Alder and Karl Birch, Latvia by Otto Elm."

    assert [c.quote for c in claims(sentence) if c.property == "person.office"] == [
        "Estonia was represented by Johan Alder",
        "Estonia was represented by Johan Alder and Karl Birch",
        "Latvia by Otto Elm",
    ]


def test_a_delegate_who_signed_has_the_office_as_a_signatory_too() -> None:
    sentence = "Estonia was represented by Johan Alder. The treaty was signed by Johan Alder and Karl Birch."

    assert offices(sentence, "signatory.office") == [("Johan Alder", "delegate of Estonia")]


def test_plenipotentiaries_may_stand_in_a_preamble_without_an_office() -> None:
    text = """TREATY OF FRIENDSHIP BETWEEN NORWAY AND ICELAND

Norway and Iceland, desiring ferries, have appointed as their Plenipotentiaries:

The Government of Norway: Johan Alder and Karl Birch;

The Government of Iceland: Emil Dorn, Prime Minister; Otto Elm; and Jan Fir;

for the Association: The European Coal and Steel Community;

Who have agreed as follows:

Article 1. The Parties shall respect each other.

Article 2. The Parties shall consult each other.

Done at Oslo, on 4 May 1932.

(L. S.) J. ALDER.
(L. S.) O. ELM.
"""
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    named = [c.value for c in read(cut(witness)).claims if c.property == "signatory"]

    assert named == [
        "Johan Alder",
        "Karl Birch",
        "Emil Dorn",
        "Otto Elm",
        "Jan Fir",
        "J. ALDER",
        "O. ELM",
    ]
