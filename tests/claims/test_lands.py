"""What English prose tells of lands: whose they are held to be, who holds them, who is given them."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.model import Claim
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

HEAD = """Estonian–Latvian Frontier Treaty

The Estonian–Latvian Frontier Treaty was signed in Narva on 4 May 1922. {}
"""


def claims(sentence: str) -> list[Claim]:
    text = HEAD.format(sentence)
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    return list(read(cut(witness)).claims)


def told(sentence: str) -> list[tuple[str, dict[str, object]]]:
    """What a sentence tells of lands, states and events, participants by their ids."""
    return [
        (c.property, {key: _id(part) for key, part in c.value.items()})
        for c in claims(sentence)
        if c.property.startswith(("territory.", "state.", "event")) and isinstance(c.value, dict)
    ]


def _id(part: object) -> object:
    return part["id"] if isinstance(part, dict) else part


TOLD: dict[str, list[tuple[str, dict[str, object]]]] = {
    "It gave Estonia Narva.": [
        ("territory.transfer", {"to": "estonia", "territory": "Narva"}),
    ],
    "Latvia returned the town of Narva to Estonia in 1923.": [
        ("territory.transfer", {"by": "latvia", "to": "estonia", "territory": "Narva", "from": "1923"}),
    ],
    "Latvia received Narva back from Estonia.": [
        ("territory.transfer", {"by": "estonia", "to": "latvia", "territory": "Narva"}),
    ],
    "Latvia recognised the independence of Estonia and Estonian sovereignty over Narva and the island of Ruhnu.": [
        ("state.recognition", {"by": "latvia", "of": "estonia"}),
        ("territory.recognition", {"by": "latvia", "of": "estonia", "territory": ["Narva", "Ruhnu"]}),
    ],
    "Latvia recognised Estonia's sovereignty over Narva.": [
        ("territory.recognition", {"by": "latvia", "of": "estonia", "territory": "Narva"}),
    ],
    "Latvia still regarded Narva as Estonian.": [
        ("territory.recognition", {"by": "latvia", "of": "estonia", "territory": "Narva"}),
    ],
    "Estonia regarded Narva as Estonian.": [
        ("territory.claim", {"by": "estonia", "territory": "Narva"}),
    ],
    "Latvia regarded Narva as Estonian business.": [],
    "Most of the Zenda and Hentzau Regions would remain under Latvian control.": [
        ("territory.control", {"by": "latvia", "territory": ["Zenda Region", "Hentzau Region"]}),
    ],
    "While the treaty was being signed, most of the land was already controlled by Latvia.": [
        ("territory.control", {"by": "latvia", "territory": "most of the land"}),
    ],
    "Estonia demanded the territories of former Livonia, Courland and Narva Governorates.": [
        ("territory.claim", {"by": "estonia", "territory": "former Livonia, Courland and Narva Governorates"}),
    ],
    "It is about Narva, although the town had been held by Latvia since March 1919.": [
        ("territory.control", {"by": "latvia", "territory": "Narva", "from": "1919-03"}),
    ],
    "The town had been held by Latvia since March 1919.": [],
    "It names Narva, which Latvian troops had taken from Estonia in March 1919.": [
        ("territory.control", {"by": "latvia", "territory": "Narva", "from": "1919-03"}),
    ],
    "The fighting stopped on 7 March 1919; two days later Latvian troops entered the town.": [
        ("event", {"date": "1919-03-09", "name": "Latvian troops entered the town"}),
    ],
}  # fmt: skip


@pytest.mark.parametrize("sentence", TOLD)
def test_a_sentence_tells_of_a_land_who_recognised_held_or_was_given_it(sentence: str) -> None:
    assert told(sentence) == TOLD[sentence]


def test_a_treaty_called_by_its_day_gives_land_too() -> None:
    (given,) = [
        c
        for c in claims("The Treaty of Tartu of 10 October 1920 returned Narva to Estonia.")
        if c.property == "territory.transfer"
    ]

    assert given.quote == "The Treaty of Tartu of 10 October 1920 returned Narva to Estonia"


def test_an_ultimatum_may_stand_in_a_clause_of_time() -> None:
    said = {
        c.property: c.value
        for c in claims(
            "It was broken on 16 June 1934, when Latvia delivered an ultimatum to Estonia."
        )
    }

    assert said["ultimatum.delivered"] == said["breach.date"] == "1934-06-16"
