"""How an article's first sentence names, dates and places its treaty: each test shows it."""

import pytest

from foedera.claims.from_passages import read
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness


def said(text: str, prop: str) -> list[object]:
    """What an article says of its own treaty, as names of parties or plain values."""
    witness = Witness(
        name="article.md", sha256="0", media_type="text/markdown", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    own = [c.value for c in reading.claims if c.about == reading.subject and c.property == prop]
    return [v["id"] if isinstance(v, dict) else v for v in own]


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        # other names in round brackets, the last with its year
        (
            "The TREATY OF ALDER (also known as the TREATY WITH THE LETTS, 1921) was signed on 3 May 1921 at Alder.",
            "1921-05-03",
        ),
        (
            "The TREATY OF ALDER (also TREATY OF ELM, TREATY OF PEACE AND AMITY) was an agreement between Latvia and Norway, signed on 3 May 1921.",
            "1921-05-03",
        ),
        # its name in another language and its official one
        (
            "The TREATY OF ALDER (Norwegian: _Traktaten i Alder_), officially the TREATY OF PEACE BETWEEN LATVIA AND NORWAY, is the treaty that was signed on 3 May 1921.",
            "1921-05-03",
        ),
        # the name of a picture before the sentence
        (
            "Alder_bridge_1921.jpg The TREATY OF ALDER (also TREATY OF ELM) was signed on 3 May 1921.",
            "1921-05-03",
        ),
        # no preposition before the day
        ("The Treaty of Alder, signed May 3, 1921, settled the frontier.", "1921-05-03"),
        # who signed it on which day
        (
            "The Treaty of Alder was a treaty between Latvia and Norway. Latvian Foreign Minister Zigfrīds Meierovics and Norwegian Foreign Minister Arnold Ræstad signed the treaty on 3 May 1921.",
            "1921-05-03",
        ),
    ],
)
def test_a_lead_dates_its_treaty_whatever_else_it_is_called(lead: str, day: str) -> None:
    assert [v for v in said(lead, "signature.date") if v != "1921"] == [day]


def test_two_treaties_with_a_year_each_are_two() -> None:
    lead = "The Treaty of Alder (1920), the Treaty of Elm (1921) were signed on 3 May 1921."

    assert "Treaty of Elm" not in said(lead, "title")


def test_the_house_of_a_signing_leads_to_its_town() -> None:
    lead = "The Treaty of Alder was a treaty signed in the House of the Blackheads, Riga, Latvia, on 18 March 1921."

    assert said(lead, "signature.place") == ["Riga"]


def test_many_parties_of_a_lead_are_all_read() -> None:
    lead = "The Treaty of Alder was a treaty between Latvia, Estonia, Finland, Norway, Sweden and Denmark, signed on 3 May 1921."

    assert said(lead, "party") == ["latvia", "estonia", "finland", "norway", "sweden", "denmark"]


BLOCK = """The Ferry Convention is a treaty that was opened for signature on 31 October 1988.

{above}

-   Albania
-   Norway (with a reservation)
-   Sweden[4]
-   Denmark (signed, not ratified)
-   Iceland
"""


@pytest.mark.parametrize(
    "above",
    [
        "As of May 2003, 4 states have ratified or acceded to the convention:",
        "## State parties",
        "The convention has been ratified by the following states:",
    ],
)
def test_a_list_below_words_for_parties_names_them(above: str) -> None:
    text = BLOCK.format(above=above)

    assert said(text, "party") == ["albania", "norway", "sweden", "iceland"]


@pytest.mark.parametrize(
    "above",
    [
        "The following states have signed but not ratified:",
        "## Signatories",
        "## Ports of call",
        "Ferries run to these countries:",
    ],
)
def test_a_list_below_other_words_names_no_parties(above: str) -> None:
    assert said(BLOCK.format(above=above), "party") == []


def test_a_table_of_states_is_read_by_columns() -> None:
    text = """The Ferry Convention is a treaty that was opened for signature on 31 October 1988.

As of May 2003, 5 countries have ratified the agreement, with a third of the fleet.

+---------+------------------------+
| Albania | Norway                 |
| Austria | -   OBSERVERS:         |
| Belgium | Denmark                |
| Chile   | Iceland (non-party)    |
+---------+------------------------+
"""

    assert said(text, "party") == ["albania", "norway", "austria", "belgium", "chile"]


@pytest.mark.parametrize(
    ("lead", "parties"),
    [
        # a year before the kind, and the first "between" of two
        (
            "The Treaty of Alder was an 1854 treaty between Latvia and Norway that drew the frontier between Estonia and Finland.",
            ["latvia", "norway"],
        ),
        (
            "The Treaty of Alder was a treaty signed between representatives of Latvia and Norway in 1921.",
            ["latvia", "norway"],
        ),
        (
            "The Treaty of Alder, concluded between Latvia and Norway, was signed on 3 May 1921.",
            ["latvia", "norway"],
        ),
        (
            "The Treaty of Alder is about ferries. The original signatories were the four states on the gulf: Latvia, Norway, Sweden and Denmark.",
            ["latvia", "norway", "sweden", "denmark"],
        ),
    ],
)
def test_a_lead_tells_between_whom(lead: str, parties: list[str]) -> None:
    assert said(lead, "party") == parties


@pytest.mark.parametrize(
    "lead",
    [
        "The Treaty of Alder was signed on 3 May 1921 at Fort Alder near Riga.",
        "The Treaty of Alder, informally the Elm Treaty, was signed May 3, 1921, at Fort Alder.",
    ],
)
def test_a_place_behind_the_day_is_that_of_the_signing(lead: str) -> None:
    assert said(lead, "signature.place") == ["Fort Alder"]
    assert "1921-05-03" in said(lead, "signature.date")
