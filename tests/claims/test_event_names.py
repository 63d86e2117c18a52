"""Which deeds are events between states: each test shows the sentence."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

PAGE = """# Treaty of Riga

The Treaty of Riga was signed on 11 August 1920 by Latvia and Russia.

{}
"""


def names(sentence: str) -> list[object]:
    reading = read_claims(cut(read("a.md", PAGE.format(sentence).encode())[0]))
    return [
        c.value.get("name")
        for c in reading.claims
        if c.property == "event" and isinstance(c.value, dict) and "deed" in c.rule
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1953, work began on a harbour for larger ferries.",
        "The first boat was launched with much delay in September 1966.",
        "The two conditions were reached after much talk in 2002.",
    ],
)
def test_what_no_state_or_force_does_is_no_event(sentence: str) -> None:
    assert names(sentence) == []


def test_what_happened_before_the_day_of_an_act_is_no_event_of_that_day() -> None:
    assert names("The treaty was broken on 3 May 1931, when Russia had occupied the port.") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "The treaty was broken on 3 May 1931, when Russia occupied the port.",
            "Russia occupied the port",
        ),
        ("Polish troops crossed the river on 3 March 1919.", "Polish troops crossed the river"),
        ("In May 1919 the army began an offensive.", "the army began an offensive"),
    ],
)
def test_what_a_state_or_a_force_does_is_one(sentence: str, name: str) -> None:
    assert names(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "On 3 March 1919 Soviet troops attacked Poland.",
        "Soviet troops attacked Poland on 3 March 1919.",
    ],
)
def test_an_event_says_who_did_it_to_whom_in_words_that_show_it(sentence: str) -> None:
    reading = read_claims(cut(read("a.md", PAGE.format(sentence).encode())[0]))
    (event,) = (c for c in reading.claims if c.property == "event")

    assert isinstance(event.value, dict)
    assert [one["id"] for one in event.value["by"]] == ["soviet-russia"]  # type: ignore[union-attr, call-overload, index]
    assert [one["id"] for one in event.value["against"]] == ["poland"]  # type: ignore[union-attr, call-overload, index]
    assert "Soviet troops attacked Poland" in event.quote
    assert "3 March 1919" in event.quote


def test_an_event_done_to_a_state_is_by_the_other() -> None:
    page = PAGE.format(
        "In late December 1918, Lithuanian territory was invaded by Bolshevik forces."
    )
    (event,) = (
        c for c in read_claims(cut(read("a.md", page.encode())[0])).claims if c.property == "event"
    )

    assert isinstance(event.value, dict)
    assert [one["id"] for one in event.value["by"]] == ["soviet-russia"]  # type: ignore[union-attr, call-overload, index]
    assert [one["id"] for one in event.value["against"]] == ["lithuania"]  # type: ignore[union-attr, call-overload, index]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The provision let World War I refugees return.", None),
        ("As pre-World War II tensions grew, Poland acted.", None),
        ("That ended in World War I, with much loss.", "World War I"),
        (
            "It was very close to being invaded in summer 1920 and being incorporated into that state.",
            None,
        ),
    ],
)
def test_a_war_is_called_by_its_whole_name_and_what_might_have_been_is_no_event(
    sentence: str, name: str | None
) -> None:
    reading = read_claims(cut(read("a.md", PAGE.format(sentence).encode())[0]))
    events = [c.value for c in reading.claims if c.property == "event"]

    assert events == ([{"name": name}] if name else [])
