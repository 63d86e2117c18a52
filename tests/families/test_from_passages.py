from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.families.beside import beside
from foedera.families.from_passages import trace
from foedera.families.lost_text import Problems, with_losses
from foedera.families.model import Family, FamilyKind
from foedera.families.prints import Prints, prints
from foedera.families.voices import voice_of
from foedera.passages.from_witness import cut
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.readers.from_bytes import read
from foedera.sources.model import Source, SourceClass, Witness
from foedera.sources.offset_map import Repaired


def witness(name: str, *parts: str | tuple[PassageKind, str]) -> Cut:
    """A witness of one passage per part; a bare string is prose. A form feed starts a new entry."""
    text, entry = "", 0
    passages: list[Passage] = []
    for part in parts:
        kind, words = part if isinstance(part, tuple) else (PassageKind.PROSE, part)
        if words.startswith("\f"):
            entry += 1
        passages.append(Passage(kind, entry, len(text), len(text) + len(words)))
        text += words + "\n\n"
    entries = tuple(Entry(number=n, kind=EntryKind.ARTICLE) for n in range(entry + 1))
    made = Witness(name=name, sha256="", media_type="text/plain", encoding="utf-8", text=text)
    return Cut(witness=made, repaired=Repaired(text), entries=entries, passages=tuple(passages))


def speaking(families: Sequence[Family]) -> Callable[[str, int, int], str]:
    """Whose voice speaks at a place."""
    voices = voice_of(families)
    return lambda name, start, end: voices.at(name, start, end)[0]


def printed(*cuts: Cut) -> list[Prints]:
    """Fingerprints of several witnesses."""
    return [prints(each) for each in cuts]


def words(seed: int, count: int) -> str:
    """Prose of invented words in sentences of twelve: as much as wanted, never twice the same."""
    syllables = ("ar", "ca", "di", "lo", "mer", "nu", "ro", "sel", "tan", "vi")
    out: list[str] = []
    state = seed * 7919 + 1
    for number in range(count):
        word = ""
        for _ in range(3):
            state = (state * 1103515245 + 12345) % (1 << 31)
            word += syllables[(state >> 16) % len(syllables)]
        out.append(word + ("." if number % 12 == 11 else ""))
    return " ".join(out)


LEAD = (
    "The pact between Arcadia and Ruritania was concluded at Strelsau in the spring, after two "
    "winters of talks that neither court had wished to see in the newspapers. It confirmed the "
    "older peace and left the question of the harbour to a commission of engineers, which met "
    "twice and never agreed. Fishermen on both shores went on as before, and the garrison of "
    "Hentzau was halved within the year."
)
SEQUEL = (
    "Its renewal caused more noise than its making. Students marched in Zenda against what they "
    "called a bargain with bandits, the ministry fell, and the new one prolonged the pact after "
    "all because no better neighbour was to be had."
)
OTHER = (
    "Handbooks list the treaty of Strelsau as one of four by which Ruritania covered its eastern "
    "border. Its text binds each party to stay neutral if the other is attacked, and says "
    "nothing of the harbour. The alliance counts as ended when the union was proclaimed."
)
FOOTER = (
    "All content is available under licence. By using this site you agree to the terms of use and "
    "to the privacy policy of the Library of Free Pages, which gathers content from many providers."
)


def family_of(*cuts: Cut) -> tuple[Family, ...]:
    return trace(printed(*cuts), {})


def kinds(families: Sequence[Family]) -> list[FamilyKind]:
    return [family.kind for family in families]


def test_a_paragraph_embedded_in_a_long_page_is_the_same_authors_voice() -> None:
    article = witness("article", LEAD, SEQUEL)
    page = witness("page", words(1, 900), "\f" + LEAD, "\f" + words(2, 900))

    (family,) = family_of(article, page)

    assert family.kind is FamilyKind.NARRATIVE
    (inside,) = [member for member in family.members if member.witness == "page"]
    quoted = page.witness.text[inside.start : inside.end]
    assert quoted == LEAD.rstrip(".")


def test_two_authors_on_one_treaty_are_no_family() -> None:
    assert family_of(witness("article", LEAD, SEQUEL), witness("handbook", OTHER)) == ()


def test_a_sites_boilerplate_links_nothing() -> None:
    pages = [
        witness(f"page{n}", words(n + 10, 120), (PassageKind.BOILERPLATE, FOOTER)) for n in range(4)
    ]

    assert family_of(*pages) == ()


def test_a_footer_that_many_pages_share_links_nothing_even_if_taken_for_prose() -> None:
    pages = [witness(f"page{n:03}", words(n + 10, 120), FOOTER) for n in range(90)]

    assert family_of(*pages) == ()


def test_what_a_few_pages_have_at_their_foot_links_nothing_even_if_taken_for_prose() -> None:
    footer = f"{FOOTER} {words(99, 30)}"
    pages = [witness(f"page{n}", words(n + 10, 200), footer) for n in range(5)]

    assert family_of(*pages) == ()


def test_a_formula_that_pages_repeat_is_counted_once_and_links_nothing() -> None:
    pages = [
        witness(f"page{n}", " ".join(f"{words(70 * n + k, 4)} {FOOTER} {LEAD}" for k in range(6)))
        for n in range(30)
    ]

    assert family_of(*pages) == ()


def test_in_a_large_collection_where_fewer_runs_are_looked_at_the_same_copies_are_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    passage = " ".join(words(3, 300).split()[120:180])
    cuts = [witness("source", words(3, 300)), witness("copy", words(4, 90), passage, words(5, 90))]
    others = [witness(f"other{n}", words(n + 20, 200), FOOTER) for n in range(30)]

    in_small = family_of(*cuts, *others)
    monkeypatch.setattr("foedera.families.laid.EACH_UP_TO", 0)

    assert family_of(*cuts, *others) == in_small
    assert [{m.witness for m in family.members} for family in in_small] == [{"source", "copy"}]


def test_a_revised_copy_and_a_lead_elsewhere_are_one_family_not_two() -> None:
    revised = LEAD.replace("two winters", "two long winters").replace("as before", "as ever")

    families = family_of(
        witness("a", LEAD, SEQUEL), witness("b", revised, SEQUEL), witness("c", LEAD)
    )

    assert len(families) == 1
    assert sorted({member.witness for member in families[0].members}) == ["a", "b", "c"]


def test_what_each_wrote_between_two_copied_passages_is_no_part_of_the_family() -> None:
    one, other = words(6, 20), words(7, 24)
    cuts = witness("one", f"{LEAD} {one} {SEQUEL}"), witness("other", f"{LEAD} {other} {SEQUEL}")

    (family,) = family_of(*cuts)

    for each, own in zip(cuts, (one, other), strict=True):
        text = each.witness.text
        told = [text[m.start : m.end] for m in family.members if m.witness == each.witness.name]
        assert told == [LEAD.rstrip("."), SEQUEL.rstrip(".")]
        assert own in text


def test_a_passage_with_many_words_misread_is_found_beside_one_that_is_whole() -> None:
    misread = " ".join(
        f"{word[:-1]}x" if number % 7 == 3 else word for number, word in enumerate(SEQUEL.split())
    )
    far = words(8, 90)
    apart = f"{words(9, 90)} {misread} {words(10, 90)}"

    (family,) = family_of(
        witness("one", f"{LEAD} {far} {SEQUEL}"), witness("other", f"{apart} {LEAD}")
    )
    alone = family_of(witness("one", f"{far} {SEQUEL}"), witness("other", apart))

    (found,) = [m for m in family.members if m.witness == "other" and m.start < len(apart) - 300]
    quoted = apart[found.start : found.end]
    assert len(quoted) >= 0.8 * len(misread)
    assert quoted in misread
    assert alone == ()


ARTICLES = (
    "Each of the two Parties undertakes to refrain from any act of aggression against the other. "
    "Should one of the Parties be attacked by a third Power, the other Party undertakes not to "
    "support the said Power. The present Treaty shall be ratified and the ratifications shall be "
    "exchanged as soon as possible. It shall remain in force for a period of five years."
)


def treaty(name: str, parties: str, day: str) -> Cut:
    preamble = f"{parties}, have appointed as their Plenipotentiaries the undersigned."
    return witness(
        name,
        (PassageKind.FURNITURE, f"{name}, page 3"),
        (PassageKind.PREAMBLE, preamble),
        (PassageKind.ARTICLE, ARTICLES),
        (PassageKind.CLOSING, f"Done at {day}. In faith whereof they have affixed their seals."),
    )


def test_two_prints_of_one_treaty_are_one_documentary_voice() -> None:
    parties = "The Republic of Estonia, of the one part, and the Republic of Poland, of the other"
    one = treaty("series", parties, "Strelsau on 28 September 1926")
    other = treaty("gazette", parties, "Strelsau on 28 September 1926")

    assert kinds(family_of(one, other)) == [FamilyKind.SAME_TEXT]


def test_the_same_articles_between_others_are_no_family() -> None:
    one = treaty(
        "one", "The Republic of Estonia and the Republic of Poland", "Strelsau on 28 September 1926"
    )
    other = treaty(
        "other", "The Republic of Latvia and the Kingdom of Romania", "Klow on 3 May 1931"
    )

    assert family_of(one, other) == ()


def test_a_chapter_that_names_two_states_in_passing_may_be_any_two_treaties() -> None:
    chapter = " ".join([ARTICLES, ARTICLES.replace("Power", "State"), ARTICLES.upper()])
    notice = " Notice to Estonia or to Poland shall be given in writing under this Article."
    one, other = (
        witness(name, (PassageKind.ARTICLE, f"{chapter}{notice}")) for name in ("one", "other")
    )
    later = witness("later", (PassageKind.ARTICLE, f"{chapter}{notice} It shall be renewed."))

    assert family_of(one, later) == ()
    assert family_of(one, other)[0].id.startswith("copy:")


def test_items_of_a_list_in_spanish_are_a_treatys_words() -> None:
    clause = (
        "(a) la solicitud se presentará por escrito ante la otra Parte; (b) la respuesta se dará "
        "en los treinta días siguientes conforme a este artículo; (c) el plazo podrá prorrogarse "
        "una sola vez por causas justificadas que se harán constar debidamente en el expediente."
    )
    assert family_of(witness("one", clause), witness("other", f"{clause} Así consta.")) == ()


def test_what_a_person_declares_is_one_voice_though_no_word_is_shared() -> None:
    cuts = witness("gibson.txt", OTHER), witness("table.csv", words(3, 60))
    declared = {
        "gibson.txt": Source(kind=SourceClass.HANDBOOK, title="Alliances of the World"),
        "table.csv": Source(kind=SourceClass.DATASET, depends_on=("Alliances of the world",)),
    }

    (family,) = trace(printed(*cuts), declared)

    assert family.kind is FamilyKind.DECLARED
    assert (family.directions[0].source, family.directions[0].copy) == ("gibson.txt", "table.csv")


def test_two_that_depend_on_one_work_are_one_voice_without_the_work() -> None:
    cuts = witness("a", words(1, 50)), witness("b", words(2, 50)), witness("c", words(3, 50))
    declared = {name: Source(depends_on=("The Great Table",)) for name in ("a", "c")}

    speaks = speaking(trace(printed(*cuts), declared))

    assert speaks("a", 0, 5) == speaks("c", 9, 12) != speaks("b", 0, 5)


def test_parts_of_one_work_are_one_voice_and_none_copies_another() -> None:
    cuts = [witness(name, words(seed, 80)) for seed, name in enumerate(("one", "two"), 70)]
    work = Source(kind=SourceClass.ENCYCLOPEDIA, title="Lexicon", depends_on=("Lexicon",))

    (family,) = trace(printed(*cuts), {"one": work, "two": work})

    assert {each.witness for each in family.members} == {"one", "two"}
    assert family.directions == ()


def test_an_infobox_speaks_with_the_voice_of_its_article() -> None:
    box = (PassageKind.KEY_VALUE, "Signed: 28 September 1926")
    cuts = witness("a", LEAD, SEQUEL), witness("b", box, LEAD, SEQUEL)

    speaks = speaking(family_of(*cuts))

    assert speaks("b", 0, 20) == speaks("a", 10, 40)


def test_a_page_that_embeds_a_paragraph_keeps_its_own_voice_elsewhere() -> None:
    cuts = witness("a", LEAD, SEQUEL), witness("hub", words(1, 300), "\f" + LEAD)

    speaks = speaking(family_of(*cuts))

    assert speaks("hub", 0, 40) == "hub"
    assert speaks("hub", 2400, 2440) == speaks("a", 10, 40)


def test_an_exact_copy_of_a_witness_adds_no_voice() -> None:
    parts = (
        (PassageKind.KEY_VALUE, "Signed: 28 September 1926"),
        OTHER,
        (PassageKind.ARTICLE, ARTICLES),
    )
    speaks = speaking(family_of(witness("one", *parts), witness("two", *parts)))

    assert {speaks(name, at, at + 9) for name in ("one", "two") for at in (0, 90, 400)} == {"one"}


def laid(*cuts: Cut) -> tuple[Family, Problems]:
    """The only family of these witnesses, laid beside one another."""
    (family,) = family_of(*cuts)
    texts = {each.witness.name: each.witness.text for each in cuts}
    return with_losses(family, list(beside(family, texts)))


def test_words_lost_in_mid_sentence_are_a_problem_of_the_copy_that_lost_them() -> None:
    damaged = LEAD.replace(
        " of talks that neither court had wished to see in the newspapers. It confirmed", ""
    )
    full = witness("full", LEAD, SEQUEL)
    damaged_copy = witness("damaged", damaged, SEQUEL)
    texts = {each.witness.name: each.witness.text for each in (full, damaged_copy)}

    family, problems = laid(full, damaged_copy)

    assert list(problems) == ["damaged"]
    (problem,) = problems["damaged"]
    assert problem.code == "family.text-lost"
    assert texts["damaged"][problem.start : problem.end] == "two winters the older"
    assert family.directions == ()
    assert (family.excluded[0].source, family.excluded[0].copy) == ("damaged", "full")


def test_a_sentence_left_out_by_an_editor_is_no_loss() -> None:
    shortened = LEAD.replace(
        " It confirmed the older peace and left the question of the harbour to a commission of engineers, which met twice and never agreed.",
        "",
    )

    assert laid(witness("full", LEAD, SEQUEL), witness("short", shortened, SEQUEL))[1] == {}


def test_sentences_that_begin_with_the_same_word_are_left_out_whole() -> None:
    shortened = LEAD.replace("It confirmed", "The pact met. It slept. The pact confirmed")
    without = shortened.replace(" The pact met. It slept.", "")

    assert laid(witness("full", shortened, SEQUEL), witness("short", without, SEQUEL))[1] == {}


def test_each_of_two_may_have_lost_what_the_other_has() -> None:
    one = LEAD.replace(
        " of talks that neither court had wished to see in the newspapers. It confirmed", ""
    )
    other = LEAD.replace(" never agreed. Fishermen on both shores went", "")

    family, problems = laid(witness("one", one, SEQUEL), witness("other", other, SEQUEL))

    assert sorted(problems) == ["one", "other"]
    assert {(each.source, each.copy) for each in family.excluded} == {
        ("one", "other"),
        ("other", "one"),
    }


@given(st.permutations(["a", "b", "c", "d"]))
def test_the_order_of_documents_never_matters(order: list[str]) -> None:
    cuts = {
        "a": witness("a", LEAD, SEQUEL),
        "b": witness("b", LEAD),
        "c": witness("c", OTHER),
        "d": witness("d", OTHER, words(5, 60)),
    }

    assert family_of(*(cuts[name] for name in order)) == family_of(*cuts.values())


def test_four_seed_documents_are_two_voices(shared: Path) -> None:
    cuts = [
        cut(one)
        for path in sorted((shared / "seeds").iterdir())
        for one in read(path.name, path.read_bytes())
    ]

    (family,) = family_of(*cuts)

    assert family.kind is FamilyKind.NARRATIVE
    assert sorted({member.witness[:3] for member in family.members}) == ["000", "002", "003"]
    (card,) = [member for member in family.members if member.witness.startswith("003")]
    assert 29120 <= card.start < card.end <= 29990
