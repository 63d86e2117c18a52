"""Sentences that sound like an act of the treaty and say none."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

LEAD = (
    "# Treaty of Alder\n\nThe Treaty of Alder was a peace treaty signed on 3 May 1921 between Latvia "
    "and Norway.\n\n"
)
NOTHING_SAID = [
    "Had Latvia ratified the treaty in 1922, peace would have come.",
    "If Norway withdrew from the treaty, Latvia would follow.",
    "It was asked whether Norway violated the treaty in 1923.",
    "Historians deny that Norway violated the treaty in 1923.",
    "No treaty was signed between Latvia and Sweden in 1925.",
    "Latvia and Sweden signed the trade agreement on 4 March 1925.",
    "The treaty was to be ratified by 3 June 1922.",
    "Norway threatened to withdraw from the treaty in 1925.",
    "The treaty might be suspended in 1924.",
    "Lithuania refused to accede to the treaty in 1924.",
    "Polish troops failed to capture Vilnius on 9 July 1921.",
    "Valga was not returned to Norway in 1922.",
]
ACTS = (
    "ratification.",
    "denunciation.",
    "breach.",
    "signature.",
    "suspension.",
    "accession.",
    "party",
)


@pytest.mark.parametrize("sentence", NOTHING_SAID)
def test_nothing_is_read_from_what_is_supposed_denied_or_said_of_another(sentence: str) -> None:
    witness = read("a.md", (LEAD + sentence + "\n").encode())[0]

    claims = [c for c in read_claims(cut(witness)).claims if c.start >= len(LEAD)]
    assert [
        c.property for c in claims if c.property.startswith((*ACTS, "territory.", "negotiation."))
    ] == []


def test_the_trade_agreement_is_its_own_article_s() -> None:
    text = LEAD.replace("Treaty of Alder", "Alder Trade Agreement").replace(
        "peace treaty", "treaty"
    )
    witness = read("a.md", (text + "Norway denounced the trade agreement in 1930.\n").encode())[0]

    claims = [c for c in read_claims(cut(witness)).claims if c.start >= len(text)]
    assert "denunciation.date" in {c.property for c in claims}
