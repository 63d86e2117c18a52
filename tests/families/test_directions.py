"""Who copies whom is said where it is named, and nowhere else."""

import pytest

from foedera.families.directions import with_directions
from foedera.families.model import Family, FamilyKind
from foedera.sources.model import Place, Source

WORDS = "The pact of Strelsau was signed in spring, and both fleets came home."
FAMILY = Family(
    id="narrative:a@0",
    kind=FamilyKind.NARRATIVE,
    members=(Place("a", 0, len(WORDS)), Place("b", 0, len(WORDS))),
)
ARTICLE = Source(title="The Pact of Strelsau", url="https://www.pacts.example/strelsau/")


def arrows(text: str, *, a: Source = ARTICLE, b: Source | None = None) -> list[tuple[str, str]]:
    told = with_directions(FAMILY, {"a": WORDS, "b": text}, {"a": a, **({"b": b} if b else {})})
    return [(each.source, each.copy) for each in told.directions]


@pytest.mark.parametrize(
    "foot",
    [
        "Adapted from the article “The Pact of Strelsau”, under licence.",
        "Source: The pact of Strelsau, in the encyclopedia of pacts.",
        "Übersetzung des Artikels The Pact of Strelsau.",
        "http://pacts.example/strelsau was read in May.",
    ],
)
def test_who_names_its_source_copies_it(foot: str) -> None:
    assert arrows(f"{WORDS}\n\n{foot}") == [("a", "b")]


@pytest.mark.parametrize(
    "foot",
    [
        "See also: The Pact of Strelsau.",
        "Adapted from a play.\n\nThe Pact of Strelsau is a treaty.",
        "The Pact of Strelsau was taken from the shelf.",
        "",
    ],
)
def test_a_title_alone_is_no_source(foot: str) -> None:
    assert arrows(f"{WORDS}\n\n{foot}") == []


def test_two_that_name_one_another_show_nothing() -> None:
    both = dict.fromkeys("ab", f"{WORDS} pacts.example/strelsau and also other.example/page")
    told = with_directions(
        FAMILY, both, {"a": ARTICLE, "b": Source(url="https://other.example/page")}
    )

    assert told.directions == ()


def test_the_earlier_has_not_copied_the_later_which_need_not_have_copied_it() -> None:
    sources = {"a": Source(published="2009"), "b": Source(published="2012-05")}

    told = with_directions(FAMILY, {"a": WORDS, "b": WORDS}, sources)

    assert told.directions == ()
    (never,) = told.excluded
    assert (never.source, never.copy) == ("b", "a")
    assert never.evidence == "“a” was published in 2009, “b” only in 2012-05."


@pytest.mark.parametrize("published", ["2009", "", "in spring", "2009-07"])
def test_days_that_may_be_the_same_exclude_nothing(published: str) -> None:
    sources = {"a": Source(published="2009"), "b": Source(published=published)}

    assert with_directions(FAMILY, {"a": WORDS, "b": WORDS}, sources).excluded == ()
