"""Ids are readable, stable whatever the order, and never the same for two."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.model import Mention, Reading
from foedera.identity.from_claims import link
from foedera.identity.naming import slug


def said(witness: str, **known: object) -> Reading:
    known = {"entry": 0, **known}
    one = Mention(number=0, start=0, end=1, **known)  # type: ignore[arg-type]
    return Reading(witness=witness, claims=(), mentions=(one,), subject=0)


def ids(*readings: Reading) -> list[str]:
    return [i.id for i in link(readings).instruments]


PAIR = ("lithuania", "soviet-union")


@pytest.mark.parametrize(
    ("known", "name"),
    [
        (
            {"parties": PAIR, "date": "1926-09-28", "kind": "non-aggression"},
            "lithuania--soviet-union--1926--non-aggression",
        ),
        (
            {"parties": PAIR, "date": "1926", "title": "Nepuolimo sutartis"},
            "lithuania--soviet-union--1926--non-aggression",
        ),
        ({"title": "Act of 16 February", "date": "1918-02-16"}, "act-of-16-february--1918"),
        ({"title": "Договор о дружбе"}, "dogovor-o-druzhbe"),
        ({"title": "Suwałki-Abkommen"}, "suwalki-abkommen"),
        ({"title": "Straßen-Übereinkommen"}, "strassen-ubereinkommen"),
        ({}, "treaty-in--page-7-txt"),
        ({"date": "1923-11-01"}, "treaty--1923-11-01"),
        ({"parties": PAIR}, "lithuania--soviet-union--treaty--undated"),
    ],
)
def test_what_instruments_are_called(known: dict[str, Any], name: str) -> None:
    assert ids(said("handbook/page-7.txt", **known)) == [name]


def test_a_script_without_a_transcription_gets_a_name_that_stays() -> None:
    (once,) = ids(said("a.txt", title="日蘇中立条約"))
    (again,) = ids(said("b.txt", title="日蘇中立条約"))

    assert once == again
    assert re.fullmatch(r"title-[0-9a-f]{8}", once)


def test_a_long_title_is_cut_at_a_word() -> None:
    (name,) = ids(said("a.txt", title="Agreement on " + "very " * 40 + "much"))

    assert len(name) <= 80
    assert name.endswith("-very")


def test_a_label_in_capitals_gives_way_to_another_that_is_used_as_often() -> None:
    capitals = "CONVENTION BETWEEN LITHUANIA AND THE SOVIET UNION SIGNED AT MOSCOW"
    both = [
        said(name, parties=PAIR, date="1926-09-28", kind="commerce", title=title)
        for name, title in (("a", capitals), ("b", "Trade Convention"))
    ]

    (instrument,) = link(both).instruments
    assert instrument.label == "Trade Convention"
    (instrument,) = link(both[:1]).instruments
    assert instrument.label == capitals


def test_of_two_with_one_id_the_later_says_its_day() -> None:
    both = [
        said("a", parties=PAIR, date="1926-09-28", kind="commerce"),
        said("b", parties=PAIR, date="1926-11-09", kind="commerce"),
    ]

    assert ids(*both) == ids(*reversed(both))
    assert ids(*both) == [
        "lithuania--soviet-union--1926--commerce",
        "lithuania--soviet-union--1926-11-09--commerce",
    ]


DATES = st.sampled_from(["", "1926", "1926-09-28", "1926-11-09", "1926~"])
NAMES = st.sampled_from(["", "Treaty of Peace", "Договор", "条約", "Paix", "!!!"])
KNOWN = st.fixed_dictionaries(
    {"date": DATES, "title": NAMES, "parties": st.sampled_from([(), PAIR, ("latvia",)])}
)


@given(st.lists(KNOWN, max_size=7).flatmap(lambda k: st.tuples(st.just(k), st.permutations(k))))
def test_ids_are_distinct_and_plain_whatever_is_said(
    drawn: tuple[list[dict[str, Any]], list[dict[str, Any]]],
) -> None:
    known, _ = drawn
    found = ids(*(said(f"w{number}", **each) for number, each in enumerate(known)))

    assert len(found) == len(set(found))
    assert all(re.fullmatch(r"[a-z0-9]+(?:-{1,2}[a-z0-9]+)*", name) for name in found)


@given(st.text(max_size=300))
def test_a_slug_is_plain_words(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))
    assert len(slug(text)) <= 80
