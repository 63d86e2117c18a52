"""What days a text knows, and what follows for who copied whom."""

import pytest
from tests.families.told import told, ways

from foedera.families.dated import day_of, latest_known
from foedera.sources.model import Place, Source

WORDS = "The pact of Strelsau was signed in spring, and both fleets came home to a cold welcome."


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        ("This page was last edited on 3 May 2019, at 12:03 (UTC).", "2019-05-03"),
        ("Revision as of 12:03, 3 May 2019 by Sapt", "2019-05-03"),
        ("Diese Seite wurde zuletzt am 3. Mai 2019 um 12:03 Uhr bearbeitet.", "2019-05-03"),
        ("La dernière modification de cette page a été faite le 3 mai 2019.", "2019-05-03"),
        ("Tę stronę ostatnio edytowano 3 maja 2019.", "2019-05-03"),
        ("Last modified 2019-05-03", "2019-05-03"),
        ("The treaty was last revised by a protocol.", ""),
        ("Last modified 2019-05-03. Last modified 2020-01-01.", ""),
        ("The treaty was signed on 3 May 1926.", ""),
    ],
)
def test_the_day_of_a_revision_is_what_the_page_says(foot: str, day: str) -> None:
    known = day_of(f"{WORDS}\n\n{foot}", None)

    assert (known.value if known else "") == day


def test_what_a_person_states_comes_before_what_the_page_says() -> None:
    known = day_of("Last modified 2019-05-03", Source(published="2009"))

    assert known is not None
    assert (known.value, known.said) == ("2009", "")


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The pact was broken on 15 June 1940 when troops came.", "1940-06-15"),
        ("It was signed on 5 May 1926, and was prolonged on 6 May 1931.", "1931-05-06"),
        ("Retrieved 7 July 2012.", "2012-07-07"),
        ("Abgerufen am 7. Juli 2012.", "2012-07-07"),
        ("It was extended to 31 December 1945.", ""),
        ("It was to expire on 31 December 1945.", ""),
        ("It was valid until 31 December 1945.", ""),
        ("It was agreed that troops would leave on 1 May 1950.", ""),
        ("The parties shall meet on 1 May 1950.", ""),
        ("A meeting was planned for Zenda on 1 May 1950.", ""),
    ],
)
def test_only_what_is_told_as_past_is_known(sentence: str, day: str) -> None:
    text = f"{WORDS} {sentence}"

    known = latest_known(text, [Place("a", 0, len(text))])

    assert (known.value if known else "") == day


def test_who_was_there_before_an_event_has_not_copied_who_tells_it() -> None:
    texts = {"a": WORDS, "b": f"{WORDS} The pact was broken on 15 June 1940."}

    family = told(texts, a=Source(published="1935"))

    assert family.directions == ()
    (never,) = family.excluded
    assert (never.source, never.copy) == ("b", "a")
    assert never.evidence == (
        "“b” knows of 1940-06-15 (“The pact was broken on 15 June 1940”); “a” was published in 1935."
    )


@pytest.mark.parametrize("published", ["", "1940", "1951"])
def test_who_may_have_known_the_event_may_have_left_it_out(published: str) -> None:
    texts = {"a": WORDS, "b": f"{WORDS} The pact was broken on 15 June 1940."}

    assert told(texts, a=Source(published=published)).excluded == ()


def test_of_two_dated_revisions_of_one_page_the_later_follows_the_earlier() -> None:
    texts = {
        "a": f"{WORDS}\n\nThis page was last edited on 3 May 2009.",
        "b": f"{WORDS}\n\nThis page was last edited on 4 June 2015.",
    }
    page = "https://pacts.example/index.php?title=Strelsau"
    one, other = Source(url=f"{page}&oldid=17"), Source(url=f"{page}&oldid=99")

    family = told(texts, a=one, b=other)

    assert ways(family.directions) == [("a", "b")]
    assert "revisions of one page" in family.directions[0].evidence


def test_two_dated_pages_that_are_not_one_page_are_no_revisions_of_one_another() -> None:
    texts = {
        "a": f"{WORDS}\n\nLast edited on 3 May 2009.",
        "b": f"{WORDS}\n\nLast edited on 4 June 2015.",
    }

    family = told(
        texts, a=Source(url="https://pacts.example/one"), b=Source(url="https://pacts.example/two")
    )

    assert family.directions == ()
    assert ways(family.excluded) == [("b", "a")]


def test_a_longer_text_is_not_later() -> None:
    longer = f"{WORDS} Its harbour was dredged by engineers of both courts, who never agreed."

    family = told({"a": WORDS, "b": longer})

    assert (family.directions, family.excluded) == ((), ())
