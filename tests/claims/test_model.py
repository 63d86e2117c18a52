"""A claim is its quotation at its place, however it is made."""

from copy import deepcopy

import pytest

from foedera.claims.model import Claim
from foedera.errors import MisplacedQuoteError


def claim(quote: str) -> Claim:
    """A claim at [4, 10)."""
    return Claim(
        witness="a.txt", start=4, end=10, quote=quote, property="signature.place", value="Tallinn",
        rule="en.signature.at", about=0,
    )  # fmt: skip


def test_a_quotation_that_cannot_stand_there_is_refused() -> None:
    with pytest.raises(MisplacedQuoteError, match="7 characters cannot stand"):
        claim("Tallinn")


def test_a_claim_with_another_end_is_refused_as_well() -> None:
    with pytest.raises(MisplacedQuoteError):
        claim("Narva,")._replace(end=12)


def test_a_copied_claim_is_the_same() -> None:
    assert deepcopy([claim("Narva,")])[0] == claim("Narva,")
