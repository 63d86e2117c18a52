"""What prose tells of acts that did not happen, of denunciations, and of events."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.model import Claim
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

HEAD = """Estonian–Swedish Non-Aggression Pact

The Estonian–Swedish Non-Aggression Pact was signed in Tallinn on 4 May 1932. {}
"""


def claims(sentence: str, head: str = HEAD) -> list[Claim]:
    text = head.format(sentence)
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    return list(read(cut(witness)).claims)


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The pact was never ratified.", "ratification"),
        ("Sweden never ratified the pact.", "ratification"),
        ("It never entered into force.", "entry_into_force"),
        ("It was not registered with the League.", "registration"),
    ],
)
def test_what_did_not_happen_is_denied(sentence: str, act: str) -> None:
    denied = [c.property for c in claims(sentence) if c.modality.value == "denied"]

    assert denied == [f"{act}.manner"]
    assert f"{act}.date" not in [c.property for c in claims(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The pact was denounced by Sweden on 2 March 1939.",
        "On 2 March 1939 Sweden denounced the pact.",
        "Sweden gave notice of denunciation on 2 March 1939.",
    ],
)
def test_prose_tells_who_denounced_it_and_when(sentence: str) -> None:
    said = {c.property: c.value for c in claims(sentence)}

    assert said["denunciation.date"] == "1939-03-02"
    assert isinstance(said["denunciation.by"], dict)
    assert said["denunciation.by"]["id"] == "sweden"


def test_an_event_is_called_by_its_clause() -> None:
    events = [
        c.value
        for c in claims("On 3 March 1919, Polish troops crossed the river.")
        if c.property == "event"
    ]

    assert events == [{"date": "1919-03-03", "name": "Polish troops crossed the river"}]


def test_the_beginning_of_talks_is_no_event_besides() -> None:
    found = claims("The negotiations started on 25 May 1930 when the minister stopped in Riga.")

    assert "negotiation.date" in [c.property for c in found]
    assert "event" not in [c.property for c in found]


def test_lines_give_the_place_after_the_day() -> None:
    lines = "Title: Treaty between Estonia and Sweden\nSigned: 4 May 1932, Tallinn\nRatifications exchanged: 9 June 1932, Stockholm\n{}"

    said = {c.property: c.value for c in claims("", lines)}

    assert said["signature.place"] == "Tallinn"
    assert (said["exchange.date"], said["exchange.place"]) == ("1932-06-09", "Stockholm")


def test_a_french_clause_that_waits_for_the_signature_gives_its_day() -> None:
    text = (
        "ACCORD ENTRE LA LETTONIE ET LA SUÈDE RELATIF AUX PHARES\n\n"
        "Le Président de la République de Lettonie et Sa Majesté le Roi de Suède sont convenus de ce qui suit :\n\n"
        "Article premier. Les phares seront entretenus.\n\n"
        "Article 2. Le présent Accord entrera en vigueur à la date de sa signature.\n\n"
        "Fait à Riga, le 3 mai 1931.\n{}"
    )

    said = {c.property: c.value for c in claims("", text)}

    assert said["entry_into_force.date"] == "1931-05-03"
    assert said["entry_into_force.manner"] == {"by": "signature"}


def test_an_article_of_a_constitution_is_none_of_the_treaty() -> None:
    told = [
        c.value
        for c in claims("Article 7 of the constitution provided for a council.")
        if c.property == "article"
    ]
    own = [
        c.value
        for c in claims("Article 2 of the pact described the border.")
        if c.property == "article"
    ]

    assert (told, own) == ([], ["2"])


def test_an_ultimatum_tells_who_to_whom_and_when() -> None:
    said = {
        c.property: c.value
        for c in claims("On 20 March 1939 Sweden presented an ultimatum to Estonia.")
    }

    assert said["ultimatum.delivered"] == "1939-03-20"
    assert isinstance(said["ultimatum.to"], dict)
    assert said["ultimatum.to"]["id"] == "estonia"


def test_a_name_means_the_state_of_the_act_s_own_day() -> None:
    early = "Treaty of Alder\n\nThe Treaty of Alder was signed in Riga on 3 May 1921. {}\n"
    said = {
        c.property: c.value for c in claims("Turkey adhered to the treaty in July 1929.", early)
    }

    assert isinstance(said["accession.by"], dict)
    assert said["accession.by"]["id"] == "turkey"


def test_control_from_to_has_its_beginning_and_its_end() -> None:
    told = claims("Valka was under Swedish control from 1920 to 1939.")

    control = next(c.value for c in told if c.property == "territory.control")
    assert isinstance(control, dict)
    assert (control["from"], control["until"]) == ("1920", "1939")


def test_a_second_body_ratifies_in_the_same_breath() -> None:
    said = [
        (c.property, c.value)
        for c in claims(
            "The Riigikogu ratified the pact on 2 July 1932 and the Riksdag on 9 July 1932."
        )
        if c.property.startswith("ratification.")
    ]

    assert said == [
        ("ratification.by", {"body": "Riigikogu", "state": "Estonia"}),
        ("ratification.date", "1932-07-02"),
        ("ratification.by", {"body": "Riksdag", "state": "Sweden"}),
        ("ratification.date", "1932-07-09"),
    ]
    assert not [
        c
        for c in claims("The pact was praised on 2 July 1932 and the Riksdag on 9 July 1932.")
        if c.property.startswith("ratification.")
    ]


def test_a_card_s_line_names_its_treaty_and_then_describes_it() -> None:
    text = """Strelsau

Strelsau is the capital of Ruritania. It lies on a river.

Treaty of Riga peace treaty that Latvia was forced to sign on 3 May 1921

The Treaty of Riga was a peace treaty signed on 3 May 1921 between Latvia and Poland.

Zenda town in Ruritania

Zenda is a town in Ruritania, on the road to the capital.

Ruritania kingdom in Europe

Ruritania is a kingdom in Europe that has two towns.
"""
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    titles = {c.value for c in read(cut(witness)).claims if c.property == "title"}

    assert titles == {"Treaty of Riga"}
