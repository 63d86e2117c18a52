"""What the articles of a treaty lay on its parties: each test shows the article."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.norm_parts import divided, kind_of
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

HEAD = """TREATY OF NON-AGGRESSION BETWEEN THE REPUBLIC OF ESTONIA AND THE KINGDOM OF SWEDEN

The President of the Republic of Estonia and His Majesty the King of Sweden have agreed as follows:

Article 1. {}

Done at Tallinn, in duplicate, on 4 May 1932.
"""


def norms(article: str) -> list[dict[str, object]]:
    """The duties of a treaty whose only article says this, without the article's number."""
    text = HEAD.format(article)
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    found = []
    for claim in read(cut(witness)).claims:
        assert text[claim.start : claim.end] == claim.quote
        if claim.property == "norm" and isinstance(claim.value, dict):
            value = {key: _id(part) for key, part in claim.value.items()}
            assert value.pop("article") == "1"
            found.append(value)
    return found


def _id(part: object) -> object:
    return part["id"] if isinstance(part, dict) else part


SAID: dict[str, dict[str, object]] = {
    "The High Contracting Parties undertake to respect each other's territorial integrity.": {
        "duty": "must", "bearer": "each", "toward": "each", "kind": "respect-integrity",
        "act": "respect each other's territorial integrity",
    },
    "Should one of the Parties be attacked, the other undertakes not to support the attacking Power until peace is made.": {
        "duty": "must-not", "bearer": "each", "kind": "no-support", "act": "support the attacking Power",
        "if": "one of the Parties be attacked", "until": "peace is made",
    },
    "Estonia undertakes not to join any coalition directed against Sweden.": {
        "duty": "must-not", "bearer": "estonia", "toward": "sweden", "kind": "no-coalition",
        "act": "join any coalition directed against Sweden",
    },
    "Neither Party shall, unless attacked first, invade the other.": {
        "duty": "must-not", "bearer": "each", "toward": "each", "kind": "abstain-from-force",
        "act": "invade the other", "unless": "attacked first",
    },
    "If either Party is attacked, the other Party shall come to its assistance with all its means.": {
        "duty": "must", "bearer": "each", "kind": "assist", "if": "either Party is attacked",
        "act": "come to its assistance with all its means",
    },
    "In such a conflict the other Contracting Party shall observe neutrality.": {
        "duty": "must", "bearer": "each", "kind": "neutrality", "act": "observe neutrality",
    },
    "The Contracting Parties shall consult each other whenever the peace is threatened.": {
        "duty": "must", "bearer": "each", "toward": "each", "kind": "consult",
        "act": "consult each other", "if": "the peace is threatened",
    },
    "The Contracting Parties shall settle all disputes between them by peaceful means.": {
        "duty": "must", "bearer": "each", "kind": "settle-peacefully",
        "act": "settle all disputes between them by peaceful means",
    },
    "Sweden shall not keep armed forces on the islands until the end of the war.": {
        "duty": "must-not", "bearer": "sweden", "kind": "limit-arms",
        "act": "keep armed forces on the islands", "until": "the end of the war",
    },
    "Sweden guarantees the independence of Estonia.": {
        "duty": "must", "bearer": "sweden", "toward": "estonia", "kind": "guarantee",
        "act": "guarantees the independence of Estonia",
    },
    "Estonia renounces all claims to the island.": {
        "duty": "must", "bearer": "estonia", "kind": "renounce", "act": "renounces all claims to the island",
    },
    "Neither Party shall permit on its territory the presence of any troops but its own, nor of bands hostile to the other.": {
        "duty": "must-not", "bearer": "each", "toward": "each", "kind": "no-harbouring",
        "act": "permit on its territory the presence of any troops but its own, nor of bands hostile to the other",
    },
    "Sweden recognises the independence of Estonia.": {
        "duty": "must", "bearer": "sweden", "toward": "estonia", "kind": "recognise",
        "act": "recognises the independence of Estonia",
    },
    "Each Contracting Party shall give the other a warning before opening hostilities.": {
        "duty": "must", "bearer": "each", "toward": "each", "kind": "warn-first",
        "act": "give the other a warning before opening hostilities",
    },
    "Hostilities shall cease along the whole of the line.": {
        "duty": "must", "bearer": "each", "act": "Hostilities cease along the whole of the line",
    },
    "Ferries shall not be hindered.": {
        "duty": "must-not", "bearer": "each", "act": "Ferries be hindered",
    },
    "The prisoners of both sides shall be exchanged.": {
        "duty": "must", "bearer": "each", "act": "The prisoners of both sides be exchanged",
    },
    "The frontier between Estonia and Sweden shall be drawn by a mixed commission.": {
        "duty": "must", "bearer": "each",
        "act": "The frontier between Estonia and Sweden be drawn by a mixed commission",
    },
    "Neither the Republic of Estonia nor the Kingdom of Sweden shall make peace alone.": {
        "duty": "must-not", "bearer": "each", "kind": "no-separate-peace", "act": "make peace alone",
    },
    "The two Governments shall inform each other of every treaty that they conclude.": {
        "duty": "must", "bearer": "each", "toward": "each",
        "act": "inform each other of every treaty that they conclude",
    },
    "Should a dispute arise, the Parties shall name a conciliation commission.": {
        "duty": "must", "bearer": "each", "act": "name a conciliation commission", "if": "a dispute arise",
    },
    "If one of them is attacked by a third Power, the other shall give that Power no support.": {
        "duty": "must-not", "bearer": "each", "kind": "no-support", "act": "give that Power support",
        "if": "one of them is attacked by a third Power",
    },
    "It shall last for two years; thereafter either Party may denounce it.": {
        "duty": "may", "bearer": "each", "act": "thereafter denounce it",
    },
    "Sweden renounces the rights that belonged to Sweden over the islands.": {
        "duty": "must", "bearer": "sweden", "kind": "renounce",
        "act": "renounces the rights that belonged to Sweden over the islands",
    },
    "Either Party may denounce this Treaty at any time, and its effects shall cease a year later.": {
        "duty": "may", "bearer": "each",
        "act": "denounce this Treaty at any time, and its effects shall cease a year later",
    },
}  # fmt: skip


@pytest.mark.parametrize("article", SAID)
def test_an_article_tells_who_must_do_what_toward_whom_and_when(article: str) -> None:
    assert norms(article) == [SAID[article]]


def test_of_more_than_two_parties_the_two_that_are_named_are_bound() -> None:
    text = HEAD.replace("THE KINGDOM OF SWEDEN", "THE KINGDOM OF SWEDEN AND THE REPUBLIC OF LATVIA")
    text = text.format("Neither Estonia nor Sweden shall fortify the island.")
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    values = [c.value for c in read(cut(witness)).claims if c.property == "norm"]

    assert [_id(value["bearer"]) for value in values if isinstance(value, dict)] == [
        "estonia",
        "sweden",
    ]


def test_what_lays_no_duty_on_a_party_is_no_norm() -> None:
    assert norms("The river is deep, and its banks are marked on the map.") == []


def test_the_quotation_holds_the_condition() -> None:
    article = "If Sweden is attacked, the other Party shall remain neutral."
    text = HEAD.format(article)
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )

    quotes = [c.quote for c in read(cut(witness)).claims if c.property == "norm"]

    assert quotes == [article.rstrip(".")]


def test_a_duty_is_divided_at_its_conjunctions() -> None:
    assert divided("help it if asked until spring unless ill") == (
        "help it",
        {"unless": "ill", "until": "spring", "if": "asked"},
    )


def test_words_of_no_known_kind_have_none() -> None:
    assert not kind_of("paint the bridge", "must")


def test_what_a_state_recognises_and_renounces_are_two_duties() -> None:
    article = "Sweden recognises the independence of Estonia and renounces, of its own will, all its rights."

    assert [(n["kind"], n["bearer"], n["act"]) for n in norms(article)] == [
        ("recognise", "sweden", "recognises the independence of Estonia"),
        ("renounce", "sweden", "renounces, of its own will, all its rights"),
    ]


def test_two_things_that_a_state_recognises_are_one_duty() -> None:
    article = "Sweden recognises the independence and the frontier of Estonia."

    assert [n["kind"] for n in norms(article)] == ["recognise"]


def test_two_duties_joined_by_and_are_two() -> None:
    text = """TREATY OF FRIENDSHIP BETWEEN NORWAY AND ICELAND

The Kingdom of Norway and the Republic of Iceland, desiring ferries, have agreed as follows:

Article 1
The Contracting Parties undertake not to resort to war against each other and to settle all disputes by peaceful means.

Article 2
Each Contracting Party shall respect the independence of the other and shall refrain from any act of aggression against it.

Article 3
This Treaty shall be ratified.
"""
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    said = [c.value for c in read(cut(witness)).claims if c.property == "norm"]
    assert [(one["duty"], one["act"]) for one in said if isinstance(one, dict)] == [
        ("must-not", "resort to war against each other"),
        ("must", "settle all disputes by peaceful means"),
        ("must", "respect the independence of the other"),
        ("must-not", "any act of aggression against it"),
    ]


@pytest.mark.parametrize(
    "article",
    [
        "Each Party undertakes to refrain from any attack upon the other and the other undertakes not to support its enemies.",
        "Each Party undertakes to refrain from any attack upon the other\nShould a Party be attacked, the other undertakes not to support its enemies.",
    ],
)
def test_a_duty_ends_where_the_next_begins_though_a_full_stop_be_lost(article: str) -> None:
    assert [(norm["kind"], norm["act"]) for norm in norms(article)] == [
        ("abstain-from-force", "any attack upon the other"),
        ("no-support", "support its enemies"),
    ]


def test_a_case_told_amid_an_undertaking_is_its_condition() -> None:
    (norm,) = norms(
        "The Parties undertake, in the case of an international difficulty, to consult."
    )

    assert (norm["act"], norm["if"]) == ("consult", "an international difficulty")
