from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.passages.from_witness import cut
from foedera.passages.model import Cut, Entry, EntryKind, PassageKind
from foedera.readers.from_bytes import read


def page(text: str) -> Cut:
    return cut(read("page.txt", text.encode())[0])


def words(found: Cut, *kinds: PassageKind) -> list[str]:
    text = found.repaired.text
    return [text[p.start : p.end] for p in found.passages if p.kind in kinds]


def entry_of(found: Cut, fragment: str) -> Entry:
    text = found.repaired.text
    return next(found.entries[p.entry] for p in found.passages if fragment in text[p.start : p.end])


TREATY = """TREATY OF PEACE BETWEEN ARCADIA AND RURITANIA,
SIGNED AT STRELSAU, 3 MAY 1921.

The President of Arcadia and His Majesty the King of Ruritania,
desiring to end the war, have appointed:
The President of Arcadia: Mr. A. Arcas, Minister;
His Majesty: Count R. Zenda;
who have agreed as follows:

CHAPTER I
GENERAL

Article 1.
The state of war is ended.

CHAPTER II
TRADE

Article 2.
Goods shall pass freely.

In faith whereof the Plenipotentiaries have signed.
Done at Strelsau on 3 May 1921.

(L. S.) A. ARCAS.
(L. S.) ZENDA.
"""


def test_an_annex_may_hold_one_article_of_another_act() -> None:
    annex = "\nAnnex\n\nArticle 7\n\nSecrecy\n\n1. What is learnt shall be kept secret.\n"

    found = page(TREATY + annex)

    assert [p.label for p in found.passages if p.kind is PassageKind.ARTICLE] == ["1", "2", "7"]
    assert [p.label for p in page(TREATY + annex.replace("Annex", "See")).passages if p.kind is PassageKind.ARTICLE] == ["1", "2"]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Между сторонами не будет войны, и они будут хранить мир.", "ru"),
        ("Η ειρήνη μεταξύ των συμβαλλομένων μερών είναι διαρκής.", "el"),
        ("يسود السلام بين الطرفين المتعاقدين.", "ar"),
        ("両締約国の間に平和があるものとする。", "ja"),
        ("兩國之間應永久和平。", "zh"),
        ("양국 간에는 평화가 있다.", "ko"),
        ("A szerződő felek között béke van és nem lesz háború.", "hu"),
        ("Akit taraflar arasında barış ve dostluk olacak için.", "tr"),
        ("The Republic of Ελλάς and the Kingdom shall keep the peace.", "en"),
    ],
)
def test_the_language_of_a_passage(words: str, language: str) -> None:
    assert page(words).language == language


def test_a_treatys_text_is_cut_into_its_parts() -> None:
    found = page(TREATY)

    assert [(p.kind.value, p.label) for p in found.passages] == [
        ("title", ""), ("preamble", ""), ("heading", ""), ("heading", ""), ("article", "1"),
        ("heading", ""), ("heading", ""), ("article", "2"), ("closing", ""), ("signatures", ""),
    ]  # fmt: skip
    assert words(found, PassageKind.ARTICLE)[0] == "Article 1.\nThe state of war is ended."
    (entry,) = [e for e in found.entries if e.kind is EntryKind.TEXT]
    assert entry.is_main
    assert entry.title.startswith("TREATY OF PEACE BETWEEN ARCADIA AND RURITANIA")


HANDBOOK = """Pacts and Alliances, 1900-1940 - Ann Author

Treaty of Friendship between Arcadia and Ruritania

who have agreed upon the following provisions:
Article 1. Syldavia and Borduria shall consult.
Article 2. This Pact lasts three years.
Done at Klow, on June 1, 1920.
(L. S.) B. BORDER.

2.17 Treaty of Friendship between

Arcadia and Ruritania

Members:Arcadia and Ruritania
Signed On:May 3, 1921, in the city of Strelsau. In force until
May 3, 1931.
Type:Friendship pact

The pact was concluded after a war.

Treaty Text
The President of Arcadia and the King of Ruritania have agreed:
Article 1. There shall be friendship.
Article 2. The present Treaty shall be ratified.
Done at Strelsau, on May 3, 1921.
"""


def test_a_text_without_its_head_is_not_filed_under_the_title_above_it() -> None:
    found = page(HANDBOOK)

    torn, whole = entry_of(found, "Syldavia"), entry_of(found, "There shall be friendship")
    catalogue = entry_of(found, "Members:")
    assert torn.title == ""
    assert torn.within is None
    assert (whole.within, whole.title) == (catalogue.number, catalogue.title)
    assert catalogue.title == "Treaty of Friendship between Arcadia and Ruritania"
    assert catalogue.is_main
    assert "damage.head-lost" in [p.code for p in found.problems]
    assert words(found, PassageKind.FURNITURE) == ["Pacts and Alliances, 1900-1940 - Ann Author"]


def test_the_title_above_belongs_to_the_numbered_entry() -> None:
    found = page(HANDBOOK)
    titles = [p for p in found.passages if p.kind is PassageKind.TITLE]

    assert [(p.label, found.entries[p.entry].kind) for p in titles] == [
        ("", EntryKind.CATALOGUE),
        ("2.17", EntryKind.CATALOGUE),
    ]


def test_keys_go_with_values_that_run_on() -> None:
    found = page(HANDBOOK)
    text = found.repaired.text
    values = {
        p.label: text[p.value_start : p.end]
        for p in found.passages
        if p.kind is PassageKind.KEY_VALUE
    }

    assert values["Members"] == "Arcadia and Ruritania"
    assert values["Signed On"].endswith("In force until\nMay 3, 1931.")


CARDS = """Peace of Strelsau

The Peace of Strelsau was a peace treaty between Arcadia and Ruritania. [1]

Arcadia republic in the mountains

Arcadia, officially the Republic of Arcadia, is a country in the mountains.

The war had begun in 1919. [2]

Ruritania former kingdom

The Kingdom of Ruritania was a kingdom on the plain.

The Pact of Zenda was a pact signed between Ruritania and Borduria in 1922.

Terms

The treaty had nine articles. [3]


  1. ^ Arcas, A. (1950). Peace at Last. Strelsau: Press. p. 3. ISBN 0-00-000000-0.
  2. ^ a b
  3. ^ League of Nations Treaty Series, vol. 1, pp. 2-3.
     With a map.
"""


def test_cards_interrupt_a_document_that_goes_on_after_them() -> None:
    found = page(CARDS)

    assert [(e.title, e.kind.value) for e in found.entries] == [
        ("Peace of Strelsau", "encyclopedia-article"),
        ("Arcadia", "card"),
        ("Ruritania", "card"),
        ("Pact of Zenda", "card"),
    ]
    for own in ("The war had begun", "Terms", "nine articles", "League of Nations"):
        assert entry_of(found, own).is_main


def test_notes_are_tied_to_their_marks() -> None:
    found = page(CARDS)
    text = found.repaired.text
    notes = [p for p in found.passages if p.kind in (PassageKind.FOOTNOTE, PassageKind.REFERENCE)]

    assert [mark.label for mark in found.note_marks] == ["1", "2", "3"]
    assert [(p.label, p.kind.value) for p in notes] == [
        ("1", "reference"), ("2", "footnote"), ("3", "footnote"),
    ]  # fmt: skip
    assert text[notes[1].value_start : notes[1].end] == ""
    assert text[notes[2].start : notes[2].end].endswith("With a map.")


MIRROR = """Great Free Library
Report this page

Peace of Strelsau

The Peace of Strelsau was a peace treaty. It ended a war.

This page was copied from an encyclopedia under a Creative Commons licence.
The library was founded by an Act of 2002.

Copyright © Great Free Library.
"""


def test_a_sites_words_about_itself_are_boilerplate() -> None:
    found = page(MIRROR)

    assert len(words(found, PassageKind.BOILERPLATE)) == 3
    assert entry_of(found, "Act of 2002").kind is EntryKind.NOTES
    assert entry_of(found, "ended a war").title == "Peace of Strelsau"


def test_lost_words_are_told_and_make_only_their_sentence_unsafe() -> None:
    found = page(
        "Peace of Strelsau\n\nThe envoys met. They left after the Helsinki on their way home. Peace came."
    )
    (prose,) = [p for p in found.passages if p.kind is PassageKind.PROSE]
    text = found.repaired.text

    assert [p.code for p in found.problems] == ["damage.text-lost"]
    assert prose.is_safe(text.index("The envoys"), text.index("They"))
    assert not prose.is_safe(text.index("They"), text.index("Peace came"))


def test_an_empty_witness_gives_an_empty_cut() -> None:
    found = page("")

    assert (found.entries, found.passages) == ((), ())


LINES = st.sampled_from(
    ["Article 1. Peace.", "Article 2", "Done at X, on 1 May 1920.", "= T =", "Key: value", "- Signed: 1920", "1. ^ a", "[2] Note.",
     "4.12 Treaty of X between", "Arcadia country", "Arcadia is a country.", "All rights reserved.", "References", "(L. S.) A. B.",
     "who have agreed", "", "", "The war went on and\ton-", "tinued.", "See also", "ˇSternberg[3]"]
)  # fmt: skip


@given(st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=40).map("\n".join))
def test_passages_stand_in_order_within_the_text_and_under_an_entry(text: str) -> None:
    found = page(text)
    length = len(found.repaired.text)

    assert all(a.end <= b.start for a, b in pairwise(found.passages))
    for passage in found.passages:
        assert 0 <= passage.start < passage.end <= length
        assert passage.start <= passage.value_start <= passage.end
        assert 0 <= passage.entry < len(found.entries)
    for number, entry in enumerate(found.entries):
        assert entry.number == number
        assert entry.within is None or entry.within < len(found.entries)
        title = found.repaired.text[entry.title_start : entry.title_end]
        assert entry.title_start < 0 or title.split() == entry.title.split()
    assert sum(entry.is_main for entry in found.entries) <= 1
    assert all(0 <= mark.offset <= length for mark in found.note_marks)


@given(st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=40).map("\n".join))
def test_every_passage_quotes_the_witness(text: str) -> None:
    found = page(text)

    for passage in found.passages:
        start, end = found.repaired.place(passage.start, passage.end)
        assert 0 <= start < end <= len(found.witness.text)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_and_cut(data: bytes) -> None:
    for witness in read("any", data):
        cut(witness)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Ferries\nThe ferries shall run all year.", "Ferries"),
        ("Repair of ferries\nand of piers\nThe ferries shall run.", "Repair of ferries and of piers"),
        ("The High Contracting Parties undertake to keep the ferries\nrunning all year.", ""),
        ("Ferries of either Party that are built of wood or of iron and\nthat ply between the islands shall be\nrepaired at Zenda.", ""),
        ("The Parties shall repair the ferries at\nZenda or at Strelsau.", ""),
        ("What is forbidden\n1. Ferries shall not run at night.", "What is forbidden"),
    ],
)  # fmt: skip
def test_the_first_line_of_a_sentence_is_no_title(body: str, title: str) -> None:
    text = f"Article 1\n{body}\n\nArticle 2\nThis Treaty shall be ratified.\n"

    first = next(p for p in page(text).passages if p.kind is PassageKind.ARTICLE)
    assert first.title == title


def test_an_only_article_and_an_additional_one_are_articles_of_their_texts() -> None:
    text = """CONVENTION ON FERRIES

The Kingdom of Norway and the Republic of Iceland, desiring ferries, have agreed as follows:

Article 1
The ferries shall run.

Article 2
This Convention shall be ratified.

Done at Oslo on 3 May 1921.

ADDITIONAL ARTICLE
The ferries of Zenda are exempt.

Done at Oslo on 4 May 1921.
"""
    found = [p.label for p in page(text).passages if p.kind is PassageKind.ARTICLE]
    assert found == ["1", "2", "1"]
    alone = text.replace("Article 1\n", "SOLE ARTICLE\n").partition("Article 2")[0]
    closed = alone + "Done at Oslo on 3 May 1921.\n"
    assert [p.label for p in page(closed).passages if p.kind is PassageKind.ARTICLE] == ["1"]


def test_titles_that_stand_again_with_their_text_are_a_table_of_contents() -> None:
    titles = ["Ferries", "Tolls", "", "End"]
    listed = "\n\n".join(f"Article {n} - {t}" for n, t in enumerate(titles, 1))
    full = "\n\n".join(
        f"Article {n}\n{t}\n\nThe Parties shall keep what they have agreed."
        for n, t in enumerate(titles, 1)
    )
    found = page(
        f"Ferry Treaty\n\n{listed}\n\nThe Parties agree as follows:\n\n{full}\n\nDone at Zenda.\n"
    )

    articles = [p for p in found.passages if p.kind is PassageKind.ARTICLE]
    assert [p.label for p in articles] == ["1", "2", "3", "4"]
    assert all("shall keep" in found.repaired.text[p.start : p.end] for p in articles)


def test_a_table_of_contents_holds_no_articles() -> None:
    text = """CONVENTION ON FERRIES

CONTENTS
Article 1. Ferries . . . . . . . . . . . . 2
Article 2. Piers that are free
of ice . . . . . . . . . . . . . . . . . . 3

The Kingdom of Norway and the Republic of Iceland, desiring ferries, have agreed as follows:

Article 1
Ferries
The ferries shall run.

Article 2
Piers that are free
of ice
The piers shall be kept so.

Done at Oslo on 3 May 1921.
"""
    found = [p for p in page(text).passages if p.kind is PassageKind.ARTICLE]
    assert [p.label for p in found] == ["1", "2"]
    assert found[0].start > text.index("desiring")


PAGE_OF_A_HANDBOOK = """A Handbook of Arcadian Treaties

Article 6. The present Treaty shall remain in force for three years. Either Party may
denounce it by giving six months' notice.
In faith whereof the Plenipotentiaries have
signed the present Treaty.
Done at Strelsau, in duplicate, May 3, 1921.
(L.S.) A. ARCAS.

4.1272 Pact of Neutrality between


Arcadia and the Federation of Ruritanian


Kingdoms


Members:Arcadia and Ruritania
Signed On:July 25, 1922, at Zenda.
"""


def test_a_page_may_begin_with_the_last_article_of_a_text() -> None:
    found = page(PAGE_OF_A_HANDBOOK)

    assert [p.label for p in found.passages if p.kind is PassageKind.ARTICLE] == ["6"]
    assert words(found, PassageKind.SIGNATURES) == ["(L.S.) A. ARCAS."]
    assert "Done at Strelsau" in words(found, PassageKind.CLOSING)[0]


def test_a_numbered_title_runs_over_blank_lines_down_to_the_first_key() -> None:
    entry = entry_of(page(PAGE_OF_A_HANDBOOK), "4.1272")

    assert " ".join(entry.title.split()).endswith("the Federation of Ruritanian Kingdoms")


FERRIES = """CONVENTION ON FERRIES

The States Parties to this Convention have agreed as follows:

Article 1
The ferries shall run.

Article 2
{last}
"""
CHAPTER = """
ANNEX

Article 1
A pier is a place where ferries land.

Article 2
A buoy is no pier.
"""
ENDINGS = {
    "an article like any other": ("The ferries shall rest on Sundays.", "", 1),
    "the texts that are authentic": ("The English and French texts are equally authentic.", "", 0),
    "the same in French": ("Les textes anglais et français font également foi.", "", 0),
    "an annex behind a text that ends": ("Done at Riga. Both texts are authentic.", CHAPTER, 0),
    "an annex behind one that does not": ("The ferries shall rest on Sundays.", CHAPTER, 1),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_text_may_have_lost_its_end_once(ending: str) -> None:
    last, behind, lost = ENDINGS[ending]
    (witness,) = read("a.txt", (FERRIES.format(last=last) + behind).encode())

    codes = [problem.code for problem in cut(witness).problems]

    assert codes == ["damage.end-lost"] * lost
