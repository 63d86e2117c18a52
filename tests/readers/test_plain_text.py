from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read

PAGE = """---
title: Treaty of Friendship between Latvia and Estonia
date: 2020-07-05
date_signed: "1921-11-01"
place_of_signature: Riga
layout: page
---

# Treaty of Friendship between Latvia and Estonia

Latvia and Estonia have agreed as follows:

## Article 1

There shall be peace.

## Article 2

It shall be ratified.
"""


def test_what_a_site_keeps_of_a_page_is_read_only_where_it_speaks_of_the_treaty() -> None:
    reading = read_claims(cut(read("page.md", PAGE.encode())[0]))
    said = {(c.property, str(c.value)) for c in reading.claims if c.about == reading.subject}

    assert ("signature.date", "1921-11-01") in said
    assert ("signature.place", "Riga") in said
    assert ("title", "Treaty of Friendship between Latvia and Estonia") in said
    assert not [value for _, value in said if value.startswith("2020")]


def test_an_article_ends_before_the_signs_of_the_next_heading() -> None:
    witness = read("page.md", PAGE.encode())[0]
    articles = [p for p in cut(witness).passages if p.kind is PassageKind.ARTICLE]

    assert [witness.text[p.start : p.end] for p in articles] == [
        "Article 1\n\nThere shall be peace.",
        "Article 2\n\nIt shall be ratified.",
    ]


def test_a_tag_and_a_title_without_a_space_are_no_torn_beginning() -> None:
    text = PAGE.partition("layout: page\n---\n\n")[2].replace("# Treaty", "##Treaty", 1)
    found = cut(read("page.md", f"<meta charset='utf-8' />\n\n{text}".encode())[0])

    assert not [p for p in found.problems if p.code == "damage.head-lost"]


def test_a_value_may_go_on_in_indented_lines_and_stand_between_quotation_marks() -> None:
    folded = PAGE.replace(
        "title: Treaty of Friendship between Latvia and Estonia",
        "title: 'Treaty of Friendship: between Latvia\n  and Estonia'\ntags:\n  - peace",
        1,
    )
    reading = read_claims(cut(read("page.md", folded.encode())[0]))
    titles = {str(c.value) for c in reading.claims if c.property == "title"}

    assert "Treaty of Friendship: between Latvia and Estonia" in titles
    assert not [title for title in titles if "peace" in title or "'" in title]
