"""Sentences that stand in one treaty after another: each test shows the articles."""

from collections.abc import Iterator

from foedera.claims.from_passages import read
from foedera.claims.model import Claim, Value
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

HEAD = """TREATY BETWEEN {}

The President of the Republic of Estonia and His Majesty the King of Sweden have agreed as follows:

{}

Done at Tallinn, in duplicate, on 4 May 1932.
"""
RESPECT = "The Contracting Parties shall respect each other's territorial integrity."


def claims(sides: str, *articles: str) -> tuple[Claim, ...]:
    """What a treaty says whose articles these are."""
    said = "\n".join(f"Article {number}. {words}" for number, words in enumerate(articles, 1))
    text = HEAD.format(sides, said)
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    found = read(cut(witness)).claims
    assert all(text[claim.start : claim.end] == claim.quote for claim in found)
    return found


def values(found: tuple[Claim, ...], prop: str) -> Iterator[dict[str, Value]]:
    """The values of one property that have parts."""
    return (c.value for c in found if c.property == prop and isinstance(c.value, dict))


def test_the_same_duty_in_two_articles_is_each_articles_own() -> None:
    found = claims("ESTONIA AND SWEDEN", RESPECT, "The Parties meet yearly.", RESPECT)

    assert [norm["article"] for norm in values(found, "norm")] == ["1", "3"]


def test_a_state_named_in_the_sentence_is_bound_where_it_is_named() -> None:
    found = claims(
        "ESTONIA AND SWEDEN",
        "Sweden shall respect the integrity of Estonia.",
        "Estonia shall respect the integrity of Sweden.",
    )

    bearers = [norm["bearer"] for norm in values(found, "norm")]
    assert [one["id"] for one in bearers if isinstance(one, dict)] == ["sweden", "estonia"]
