"""Whose treaties the seed documents speak of: each is one instrument, no two are joined.

The documents are real and stay outside the project; without them these tests skip.
"""

import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Reading
from foedera.identity.from_claims import file_claims, link
from foedera.identity.model import FiledClaim, Identity
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

SHARED = Path(__file__).parents[3] / "shared"
SEEDS = SHARED / "seeds"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the seed documents stand beside the checkout, in ../shared/seeds"
)


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return [
        read_claims(cut(witness))
        for path in sorted(SEEDS.glob("*.txt"))
        for witness in read(path.name, path.read_bytes())
    ]


@pytest.fixture(scope="module")
def identity(readings: list[Reading]) -> Identity:
    return link(readings)


@pytest.fixture(scope="module")
def homes(readings: list[Reading], identity: Identity) -> dict[str, str]:
    """The instrument under which most of each gold treaty's facts are filed."""
    claims: dict[tuple[str, str], list[FiledClaim]] = defaultdict(list)
    for claim in file_claims(readings, identity):
        claims[claim.witness, claim.property].append(claim)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (SHARED / "gold" / "seeds.jsonl").read_text(encoding="utf-8").splitlines():
        fact = json.loads(line)
        if fact["tier"] != "core" or not fact["instrument"]:
            continue
        for claim in claims[fact["witness"], fact["property"]]:
            meets = claim.start < fact["end"] and fact["start"] < claim.end
            if meets and claim.instrument:
                votes[fact["instrument"]][claim.instrument] += 1
    return {treaty: found.most_common(1)[0][0] for treaty, found in votes.items()}


def test_no_two_treaties_share_an_instrument(homes: dict[str, str]) -> None:
    shared = {home for home, times in Counter(homes.values()).items() if times > 1}

    assert {treaty: home for treaty, home in homes.items() if home in shared} == {}
    assert len(homes) > 10


def test_two_articles_on_one_pact_have_it_as_their_subject(
    readings: list[Reading], identity: Identity
) -> None:
    of = {(each.mention.witness, each.mention.number): each for each in identity.links}
    about = {
        r.witness[:3]: of[r.witness, r.subject].instrument
        for r in readings
        if r.subject is not None
    }

    assert about["000"] == about["002"] == "lithuania--soviet-union--1926--non-aggression"


def test_the_convention_named_in_the_headless_text_is_neither_text_nor_pact(
    identity: Identity,
) -> None:
    serbs = [i for i in identity.instruments if set(i.parties) == {"poland", "yugoslavia"}]

    assert sorted(i.kind for i in serbs) == ["", "arbitration"]
    assert sorted(i.date for i in serbs) == ["", "1926-09-18"]


def test_three_treaties_of_the_soviets_in_one_autumn_are_three(identity: Identity) -> None:
    autumn = [
        i for i in identity.instruments if i.date[:4] == "1939" and "soviet-union" in i.parties
    ]

    assert sorted(set(i.parties) - {"soviet-union"} for i in autumn) == [
        {"estonia"}, {"latvia"}, {"lithuania"},
    ]  # fmt: skip


def test_each_prolongation_is_one_protocol_told_by_two_voices(identity: Identity) -> None:
    protocols = {
        i.date: i for i in identity.instruments if i.parent.endswith("1926--non-aggression")
    }
    told = Counter(each.instrument for each in identity.links)

    assert sorted(protocols) == ["1931-05-06", "1934-04-04"]
    assert {told[i.id] for i in protocols.values()} == {2}


def test_every_link_has_its_reason(identity: Identity) -> None:
    assert all(each.reason for each in identity.links)
