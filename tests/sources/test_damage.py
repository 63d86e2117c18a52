import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.sources.damage import mend

REPAIRS = [
    ("a per-\nmanent bond", "a permanent bond", "a word broken at a line's end"),
    ("mutual co-opera-\ntion of both", "mutual co-operation of both", "its own hyphen stays"),
    ("a pact of non-\naggression", "a pact of non-aggression", "a prefix keeps its hyphen"),
    ("cease-fire; the cease-\nfire", "cease-fire; the cease-fire", "the text itself writes it so"),
    ("a CEASE-FIRE, the cease-\nfire", "a CEASE-FIRE, the cease-fire", "also in capitals"),
    (
        "a cease-fire-line, cease-\nfire",
        "a cease-fire-line, ceasefire",
        "a longer word is another one",
    ),
    (
        "a nonaggression pact of Non-\naggression",
        "a nonaggression pact of Nonaggression",
        "the text itself writes it whole",
    ),
    ("a per- \n manent bond", "a permanent bond", "spaces at the line's ends"),
    ("un état dé-\nmilitarisé", "un état démilitarisé", "letters outside ASCII"),
    ("a per‐\nmanent bond", "a permanent bond", "another hyphen"),
    ("1936-\nor later", "1936-\nor later", "no word before it"),
    ("Anglo-\nFrench", "Anglo-\nFrench", "a capital begins a name, not the rest of a word"),
    ("inviola-\nArticle 3", "inviola-\nArticle 3", "the rest of the word is lost, not below"),
    ("Minister Dvoˇrák", "Minister Dvořák", "a caron before its letter"),
    ("Karel ˇCapek", "Karel Čapek", "a space before a capital is a real one"),
    ("Jonas Vaiˇsvi ˇcius", "Jonas Vaišvičius", "an intruding space goes"),
    ("SLAVI ˇCEK", "SLAVIČEK", "also between capitals"),
    ("Fran\u00b8cois", "François", "a cedilla"),
    ("e\u0301tat", "état", "a combining accent"),
    ("for Fran\u00c3\u00a7ois", "for François", "UTF-8 read as Windows-1252"),
    ("signed.[3] Then", "signed. Then", "a note mark"),
    ("signed [12][13] there", "signed there", "two, after a space"),
    ("May.[ citation needed ] The", "May. The", "an editor's mark"),
    ("the <i>Rada</i> met", "the Rada met", "raw tags"),
    ("the **Pact** of", "the Pact of", "Markdown"),
    ("the '''Pact''' of", "the Pact of", "wikitext"),
    ("[[Treaty of X|the treaty]]", "the treaty", "a link keeps its words"),
    ("on May 19, 192443 at", "on May 19, 1924 at", "a mark glued to a year"),
    ("in I935, and", "in 1935, and", "a letter for a digit"),
    ("trea\u00adty", "treaty", "a soft hyphen"),
    ("a\u00a0b\r\nc", "a b \nc", "odd spaces and line ends"),
    ("this ſixth day of Auguſt", "this sixth day of August", "the long s of old print"),
]


@pytest.mark.parametrize(("damaged", "repaired", "why"), REPAIRS, ids=[r[2] for r in REPAIRS])
def test_damage_is_repaired(damaged: str, repaired: str, why: str) -> None:
    assert mend(damaged).repaired.text == repaired, why


@pytest.mark.parametrize(("damaged", "repaired", "why"), REPAIRS, ids=[r[2] for r in REPAIRS])
def test_damage_is_repaired_in_a_long_text_too(damaged: str, repaired: str, why: str) -> None:
    below = "\n\n" + "." * 20_000

    assert mend(damaged + below).repaired.text == repaired + below, why


def test_a_paragraph_broken_by_a_blank_line_is_one() -> None:
    text = "The two governments kept a policy of friendship\nthat the treaty foresaw between\n\nthe neighbours until 1930."

    assert "\n\n" not in mend(text).repaired.text


def test_a_title_above_a_torn_text_is_not_joined_to_it() -> None:
    text = "Treaty of Friendship between Arcadia and Ruritania\n\ntary forces of the two States."

    assert "\n\n" in mend(text).repaired.text


def test_marks_come_back_with_the_place_they_stood_at() -> None:
    mended = mend("It was signed.[1] It was broken.[2][3]")

    words = [(label, mended.repaired.text[:offset]) for label, offset in mended.marks]
    assert words == [
        ("1", "It was signed."),
        ("2", "It was signed. It was broken."),
        ("3", "It was signed. It was broken."),
    ]


def test_a_number_in_brackets_at_a_lines_start_heads_a_note() -> None:
    assert mend("Text.[1]\n\n[1] A note.").repaired.text == "Text.\n\n[1] A note."


def test_doubled_words_are_told_and_left() -> None:
    mended = mend("in the the treaty")

    assert mended.repaired.text == "in the the treaty"
    assert [(p.code, p.start, p.end) for p in mended.problems] == [("damage.doubled-word", 3, 10)]


def test_doubled_words_behind_a_repair_are_told_where_they_stand() -> None:
    text = "They made a per-\nmanent bond of of peace."

    (problem,) = mend(text).problems

    assert text[problem.start : problem.end] == "of of"


def test_a_clean_text_is_itself() -> None:
    text = "Article 1. The Parties shall keep the peace.\n"

    mended = mend(text)

    assert mended.repaired.text is text
    assert mended.repaired.repairs == ()


DAMAGE = st.sampled_from(
    [
        "-\n",
        "\r\n",
        "ˇ",
        " ˇ",
        "[1]",
        " [22]",
        "\u00a0",
        "\u00ad",
        "<i>",
        "</b>",
        "**",
        "''",
        "Ã©",
        "\u0301",
        "I935",
        "\n\n",
        "192443",
    ]
)
WORDS = st.sampled_from(["treaty", "Article 3", "zeal", "CZAR", "the", "Łódź", "1926", "May 19, "])
DAMAGED = st.lists(st.one_of(WORDS, DAMAGE, st.characters()), max_size=60).map("".join)


@given(DAMAGED, st.data())
def test_every_stretch_of_the_repaired_text_leads_back_to_a_stretch_of_the_witness(
    text: str, data: st.DataObject
) -> None:
    repaired = mend(text).repaired
    start = data.draw(st.integers(0, len(repaired.text)))
    end = data.draw(st.integers(start, len(repaired.text)))

    first, last = repaired.place(start, end)

    assert 0 <= first <= last <= len(text)


@given(DAMAGED)
def test_what_was_not_repaired_is_quoted_as_it_stands(text: str) -> None:
    repaired = mend(text).repaired
    plain = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029\u00a0\u3000", " "))
    touched = {i for r in repaired.repairs for i in range(r.start, r.end)}

    for at in range(len(repaired.text)):
        start, end = repaired.place(at, at + 1)
        if end == start + 1 and start not in touched:
            mine, theirs = repaired.text[at], text[start]
            assert (
                mine.translate(plain).strip() == theirs.translate(plain).strip() or mine == theirs
            )


def test_brackets_that_are_no_marks_stay() -> None:
    for text in ("the State[s] of", "that [t]he pact", "in [sic", "[a] first"):
        assert mend(text).repaired.text == text
