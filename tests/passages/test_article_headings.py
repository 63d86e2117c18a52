import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.passages.article_headings import find_headings
from foedera.passages.article_numbers import follows, number_of, rank_of
from foedera.sources.anchors import narrow


def numbers(text: str) -> list[str]:
    return [heading.number for heading in find_headings(text, narrow(text))]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("3", "3"), ("12 bis", "12bis"), ("12bis", "12bis"), ("7.1", "7.1"), ("2.7.1", "2.7.1"),
        ("A-01", "a-01"), ("XIV", "14"), ("iv", "4"), ("X.1", "x.1"), ("the Third", "3"),
        ("PREMIER", "1"), ("1er", "1"), ("140 (A)", "140(a)"), ("IIII", ""), ("Parties", ""),
        ("十二", "12"), ("一百二十", "120"), ("一〇四", "104"), ("twentieth", "20"),
    ],
)  # fmt: skip
def test_numbers_are_read_however_they_are_written(printed: str, number: str) -> None:
    assert number_of(printed) == number


@pytest.mark.parametrize(
    ("before", "after", "may"),
    [
        ("3", "4", True), ("3", "5", False), ("3", "3bis", True), ("3bis", "3ter", True),
        ("3bis", "4", True), ("7.9", "7.10", True), ("7.9", "8.1", True), ("7.9", "8", True),
        ("2.7", "2.7.1", True), ("2.7.4", "2.8", True), ("b-12", "c-01", True), ("4", "3", False),
    ],
)  # fmt: skip
def test_which_number_comes_next(before: str, after: str, may: bool) -> None:  # noqa: FBT001
    assert follows(rank_of(before), rank_of(after)) is may


PLACES = [
    ("Article 1\nPeace.\n\nArticle 2\nFriendship.", ["1", "2"], "alone on their lines"),
    ("ARTICLE I.—Peace shall reign.\nARTICLE II.—It shall last.", ["1", "2"], "with a dash"),
    ("Art. 1. Peace.\nArt. 2. Trade.", ["1", "2"], "the word cut short"),
    ("Artikel 1\nVrede.\nArtikel 2\nHandel.", ["1", "2"], "in Dutch"),
    ("Artículo 1: Paz\nHabrá paz.\nArtículo 2: Fin", ["1", "2"], "in Spanish"),
    ("1 straipsnis\nTaika.\n2 straipsnis\nGalas.", ["1", "2"], "the number first"),
    ("第一條\n和平\n\n第二條\n友好", ["1", "2"], "in Chinese"),
    ("Article 1. Peace.\nArticle 1bis. More peace.\nArticle 2. End.", ["1", "1bis", "2"], "put in later"),
    ("Article 1. As Article 9 of the Covenant says.\nArticle 2. End.", ["1", "2"], "a citation inside"),
    ("Article 1. Under\nArticle 9 of the Covenant peace.\nArticle 2. End.", ["1", "2"], "a citation at a line's start"),
    ("Article 1. See\nArticle 9 (Good faith) and so on.\nArticle 2. End.", ["1", "2"], "cited by its title"),
    ("Article 1. In the sense of the\nArticle 2. The end.", ["1", "2"], "a line whose end is lost"),
    ("Article 1\nPaix.\nArtikel 1\nVrede.\nArticle 2\nFin.\nArtikel 2\nEinde.", ["1", "1", "2", "2"], "two languages in turn"),
    ("Article 1 Peace The Parties keep it. Article 2 Trade They trade under Article 1. Article 3 End It ends.", ["1", "2", "3"], "no line breaks"),
    ("CHAPTER I GENERAL Article 1.1 Scope This applies. Article 1.2 Terms In this Chapter. CHAPTER II TRADE Article 2.1 Duties None.", ["1.1", "1.2", "2.1"], "chapters without line breaks"),
    ("Article 1 stipulated that peace reigned.\nThe treaty had 19 articles.", [], "prose about a treaty"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), PLACES, ids=[p[2] for p in PLACES])
def test_headings_are_told_from_citations(text: str, expected: list[str], why: str) -> None:
    assert numbers(text) == expected, why


def test_a_heading_begins_at_its_word() -> None:
    text = "Preamble.\n  Article 1\nPeace.\n  Article 2\nEnd."

    assert [text[h.start : h.end] for h in find_headings(text, narrow(text))] == [
        "Article 1",
        "Article 2",
    ]


SENTENCES = st.sampled_from(
    [
        "The Parties shall keep the peace.",
        "Nothing in Article 2 of the Covenant shall prevent this.",
        "The measures of Article 5 and Article 6 apply.",
        "Disputes shall be settled under Article 3.",
        "Each Party shall, subject to Articles 4 and 7, trade freely.",
    ]
)


@given(
    st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=2, max_size=12),
    st.booleans(),
)
def test_each_article_is_found_once_with_and_without_lines(bodies: list[str], flat: bool) -> None:  # noqa: FBT001
    text = "\n\n".join(f"Article {n}\n{body}" for n, body in enumerate(bodies, 1))
    if flat:
        text = re.sub(r"\s+", " ", text)

    assert numbers(text) == [str(n) for n in range(1, len(bodies) + 1)]
