"""What one witness alone says, the best value first."""

from dataclasses import replace

import pytest
from tests.store.strelsau import CLAIMS

from foedera.exports.readings import reading
from foedera.identity.model import FiledClaim


def said(*values: tuple[str, str, bool]) -> list[FiledClaim]:
    """Claims in the order printed: value, modality, whether no words were lost."""
    return [
        replace(CLAIMS[0], start=at * 27, end=at * 27 + 27, value=value, modality=how, safe=safe)
        for at, (value, how, safe) in enumerate(values)
    ]


@pytest.mark.parametrize(
    ("claims", "values"),
    [
        # said twice beats said once
        (
            [("1921-05-04", "asserted", True)] + 2 * [("1921-05-03", "asserted", True)],
            ["1921-05-03", "1921-05-04"],
        ),
        # asserted beats reported and provided
        (
            [("1921-05-04", "reported", True), ("1921-05-03", "asserted", True)],
            ["1921-05-03", "1921-05-04"],
        ),
        # a sentence that lost words weighs less
        (
            [("1921-05-04", "asserted", False), ("1921-05-03", "asserted", True)],
            ["1921-05-03", "1921-05-04"],
        ),
        # of equals the first printed leads
        (
            [("1921-05-04", "asserted", True), ("1921-05-03", "asserted", True)],
            ["1921-05-04", "1921-05-03"],
        ),
        # the year lends its weight to the day and disappears
        (
            [
                ("1921-05-04", "asserted", True),
                ("1920", "asserted", True),
                ("1920-08-01", "asserted", True),
            ],
            ["1920-08-01", "1921-05-04"],
        ),
        # what is denied is no value
        ([("1921-05-04", "denied", True)], None),
    ],
)
def test_the_best_value_stands_first(
    claims: list[tuple[str, str, bool]], values: list[str] | None
) -> None:
    assert reading(said(*claims)).get("signature.date") == values


def test_a_state_printed_in_several_ways_is_one_party_as_it_is_printed_first() -> None:
    names = ("UKRAINE", "Republic of Kazakhstan", "Ukraine", "Kazakhstan", "Crimea")
    ids = ("ukraine", "kazakhstan", "ukraine", "kazakhstan", "ukraine")
    claims = [
        replace(
            CLAIMS[0],
            property="party",
            start=at,
            end=at + 1,
            value={"id": one, "name": name, "iso3": one[:3].upper(), "cow": None},
        )
        for at, (name, one) in enumerate(zip(names, ids, strict=True))
    ]

    parties = reading(claims)["party"]

    assert [p["name"] for p in parties if isinstance(p, dict)] == [
        "UKRAINE",
        "Republic of Kazakhstan",
        "Crimea",
    ]
