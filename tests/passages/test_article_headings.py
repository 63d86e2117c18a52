import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.passages.article_headings import find_headings
from foedera.passages.article_numbers import follows, number_of, rank_of
from foedera.sources.anchors import narrowed


def numbers(text: str) -> list[str]:
    return [heading.number for heading in find_headings(text, narrowed(text))]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("3", "3"), ("12 bis", "12bis"), ("12bis", "12bis"), ("7.1", "7.1"), ("2.7.1", "2.7.1"),
        ("A-01", "a-01"), ("XIV", "14"), ("iv", "4"), ("X.1", "x.1"), ("the Third", "3"),
        ("PREMIER", "1"), ("1er", "1"), ("140 (A)", "140(a)"), ("IIII", ""), ("Parties", ""),
        ("Twenty-third", "23"), ("NINETY NINE", "99"), ("fortieth", "40"), ("l", "1"), ("1.02", "1.02"),
        ("Ill", "3"), ("HI", "3"), ("V1", "6"), ("Vlll", "8"), ("XW", "14"), ("lO", "10"), ("Hill", ""),
        ("2d", "2"), ("3rd", "3"), ("4th", "4"), ("5a", "5a"),
        ("八之二", "8bis"), ("八之一", ""), ("٢", "2"), ("十二", "12"), ("一百二十", "120"), ("一〇四", "104"), ("twentieth", "20"),
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
    ("第八條\n戰爭罪\n\n第八之二條\n侵略罪\n\n第九條\n要件", ["8", "8bis", "9"], "put in later, in Chinese"),
    ("第八条\n战争\n\n第八条之三\n侵略\n\n第九条\n要件", ["8", "8ter", "9"], "put in later, the suffix behind"),
    ("Article the Twentieth.\nPeace.\n\nArticle the Twenty-first.\nTrade.", ["20", "21"], "ordinals above twenty"),
    ("ARTICLE DIX-NEUF\nLa paix.\n\nARTICLE VINGT ET UN\nFin.\n\nARTICLE VINGT-DEUX\nFin.", ["19", "21", "22"], "French cardinals"),
    ("Article 1 (Peace)\nIt reigns.\n\nArticle 2 (Trade)\nIt is free.", ["1", "2"], "titles in brackets"),
    ("Article 1. Under\nArticle 9 (Trade in Goods\n– Peace) and the like.\nArticle 2. End.", ["1", "2"], "cited by a title on two lines"),
    ("Article No. 1\nPeace.\n\nArticle No. 2\nEnd.", ["1", "2"], "counted with No."),
    ("ARTICLE\nI\n\nPeace.\n\nARTICLE\nII\n\nEnd.", ["1", "2"], "a Roman number on the next line"),
    ("ARTICLE l.\nPeace.\n\nARTlCLE 2.\nTrade.\n\nArtide 3\nEnd.", ["1", "2", "3"], "misread by a machine"),
    ("Article 1 Peace. It lasts. Article 2 Article 2 Trade. It is free. Article 3 End. It ends.", ["1", "2", "3"], "a heading said twice"),
    ("**Art. 1** Art. 1\n\n1 The ferries run.\n\n**Art. 2** Art. 2 Tolls\n\n1 They pay.\n\n**Art. 3** Art. 3\n\nIt ends.", ["1", "2", "3"], "marked, and said twice"),
    ("ARTICLE 1st.\nPeace.\n\nARTICLE 2d.\nTrade.\n\nARTICLE 3d.\nEnd.", ["1", "2", "3"], "ordinals in digits"),
    ("Article I\nPeace.\n\nArticle H.\nTrade.\n\nArticle Ill\nEnd.\n\nArticle W\nEnd.", ["1", "3"], "one letter misread alone is no number"),
    ("ARTICLE 1:the parties keep the peace as article 9 says. ARTICLE 2 the parties trade. ARTICLE 3: the end.", ["1", "2", "3"], "a text without other capitals"),
    ("ARTICLE1\nPeace.\n\nARTICLE2\nEnd.", ["1", "2"], "the space lost"),
    ("Article 1 (1) The Parties keep it. (2) They do.\nArticle 2 (1) Under\nArticle 9 (1) and (2) they end.", ["1", "2"], "a paragraph's number behind"),
    ("Peace. ARTICLE 1 1 . The Parties keep it. ARTICLE 2 1 . They end it.", ["1", "2"], "a paragraph's number with a space"),
    ("Член 1\nМир.\n\nЧлен 2\nКрай.", ["1", "2"], "in Bulgarian"),
    ("ΑΡΘΡΟΝ 1\nΕιρήνη.\n\nΑΡΘΡΟΝ 2\nΤέλος.", ["1", "2"], "in Greek"),
    ("المادة 1\nسلام.\n\nالمادة ٢\nالنهاية.", ["1", "2"], "in Arabic, with its digits"),
    ("1. cikk\nBéke.\n\nII. cikk\nVége.", ["1", "2"], "in Hungarian"),
    ("제1조\n평화.\n\n제2조\n끝.", ["1", "2"], "in Korean"),
    ("SOLE ARTICLE\nThe ferries run.\n", ["1"], "the only one"),
    ("Single Article. The ferries run.\n", ["1"], "the only one, its words behind"),
    ("Article unique\nLes bacs circulent.\n", ["1"], "the only one, in French"),
    ("ARTICLE I\nPeace.\n\nARTICLE II\nEnd.\n\nADDITIONAL ARTICLE\nThe ferries run.\n", ["1", "2", "1"], "an additional one"),
    ("Article premier\nPaix.\n\nArticle 2\nFin.\n\nArticle additionnel\nLes bacs circulent.\n", ["1", "2", "1"], "an additional one, in French"),
    ("Article 1\nPeace.\n\nThe additional Article of 1880 ends.\n\nArticle 2\nEnd.", ["1", "2"], "an additional one that is cited"),
    ("A R T I C L E  I\nPeace.\n\nA R T I C L E  I I\nTrade.\n\nA R T I C L E  1 2.\nEnd.", ["1", "2", "12"], "letters set apart"),
    ("article 1\n\npeace reigns.\n\narticle 2\n\nit ends under\narticle 9\nof the covenant.\n", ["1", "2"], "small letters"),
    ("article 4.1\n\nbees are counted.\n\narticle 4.2\n\nhives are taxed.\n", ["4.1", "4.2"], "small letters in chapters"),
    ("Article 7.1\nPeace.\n\nArticle 7.2\nTrade.\n\nARTICLES 7.3\nEnd.\n", ["7.1", "7.2", "7.3"], "a plural by mistake"),
    ("Article 1\nPeace.\n\nARTICLES 8 AND 9\nlapse.\n\nArticle 2\nEnd.", ["1", "2"], "several that are cited"),
    ("Article premier. — Paix.\nArticle 2. — Commerce.\nArt. 3. - Fin.", ["1", "2", "3"], "a stop and a dash"),
    ("Art. Ier. – Paix. Art. II. – Commerce. Art. III. – Fin.", ["1", "2", "3"], "the French first in Roman digits"),
    ("Article 1ᵉʳ\nPaix.\n\nArticle 2\nFin.", ["1", "2"], "the French first, set high"),
    ("Art. 1.° Pace.\nArt. 2.° Fine.", ["1", "2"], "the Italian sign of an ordinal"),
    ("Articolo primo\nPace.\n\nArticolo secondo\nFine.", ["1", "2"], "Italian ordinals"),
    ("Artigo terceiro\nPaz.\n\nArtigo quarto\nFim.", ["3", "4"], "Portuguese ordinals"),
    ("Artykuł pierwszy.\nPokój.\n\nArtykuł drugi.\nKoniec.", ["1", "2"], "Polish ordinals"),
    ("Статья первая.\nМир.\n\nСт. 2.\nКонец.", ["1", "2"], "a Russian ordinal, and the word cut short"),
    ("I straipsnis\nTaika.\n\nII straipsnis\nGalas.", ["1", "2"], "a Roman number first, without a stop"),
    ("ARTICLE 1ST.\nPeace.\n\nARTICLE 2ND.\nEnd.", ["1", "2"], "ordinals in capitals"),
    ("FIRST ARTICLE.\nPeace.\n\nSecond Article.\nEnd.", ["1", "2"], "an ordinal before the word"),
    ("[Article 1]\nPeace.\n\n[Article 2]\nEnd.", ["1", "2"], "put in brackets by an editor"),
    ("Article 4. Peace.\nArticles. Trade.\nArticle 6. End.", ["4", "5", "6"], "a digit read as a letter"),
    ("Article 10. Peace.\nArticle II. Trade.\nArticle 12. End.", ["10", "11", "12"], "Arabic digits read as Roman ones"),
    ("Article V. Peace.\nArticle VI, Trade is free.\nArticle VII. End.", ["5", "6", "7"], "a stop read as a comma"),
    ("Article 10 Peace It holds. Article 1l Trade It is free. Article 12 End It ends.", ["10", "11", "12"], "a digit read as a letter, in one line"),
    ("Article l. Peace.\nArticle 2. Trade.\nArticle 3. End.", ["1", "2", "3"], "the first one read as a letter"),
    ("Article 4. Peace.\nThe two Articles. They lapse.\nArticle 6. End.", ["4", "6"], "a plural, where a number is missing"),
    ("Article 4. Under\nArticle 5, and so on.\nArticle 6. End.", ["4", "6"], "a citation, where a number is missing"),
    ("Clause 1\nPeace.\n\nClause 2\nTrade.\n\nClause 3\nEnd.", ["1", "2", "3"], "called clauses"),
    ("ARTICLE 1\nPeace.\n\nClause 1\nTrade.\n\nClause 2\nMore.\n\nClause 3\nEnd.", ["1"], "clauses of an article"),
    ("have agreed as follows: ARTICLE ithe ferries run under article iii. ARTICLE iiiinternational fares fall. ARTICLE iii1. it ends.", ["1", "2", "3"], "capitals lost, Roman numbers run into the words"),
    ("have agreed as follows: ARTICLE 1the ferries run. ARTICLE 21. fares fall. 2. they stay low. ARTICLE 3it ends.", ["1", "2", "3"], "capitals lost, numbers run into paragraphs"),
    ("have agreed as follows: ARTICLE i(1) the ferries run. ARTICLE 2fares fall. ARTICLE 3it ends.", ["1", "2", "3"], "capitals lost, a first number misread"),
    ("have agreed as follows: ARTICLE 1the ferries run. ARTICLE 2 ARTICLE 3 of the old treaty lapses. ARTICLE 3it ends. annex ARTICLE 1the fares. ARTICLE 2the crews.", ["1", "2", "3", "1", "2"], "capitals lost, an article cited and an annex"),
    ("Article 1 stipulated that peace reigned.\nThe treaty had 19 articles.", [], "prose about a treaty"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), PLACES, ids=[p[2] for p in PLACES])
def test_headings_are_told_from_citations(text: str, expected: list[str], why: str) -> None:
    assert numbers(text) == expected, why


def test_a_heading_begins_at_its_word() -> None:
    text = "Preamble.\n  Article 1\nPeace.\n  Article 2\nEnd."

    assert [text[h.start : h.end] for h in find_headings(text, narrowed(text))] == [
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


PEACE = "There shall be peace between both Crowns."
FREE = "All prisoners shall go free."
TRADE = "Trade shall be as before."
NUMERALS = [
    (
        f"They agreed on the following Articles:\n\nI. {PEACE}\n\nII. {FREE}\n\nIII.\n\n{TRADE}\n",
        ["1", "2", "3"],
        "the words above announce articles",
    ),
    (
        f"ART. I. {PEACE}\n\nII. {FREE}\n\nIII. {TRADE}\n\nART. I. {PEACE}\n\nII. {FREE}\n\nIII. {TRADE}\n",
        ["1", "2", "3", "1", "2", "3"],
        "the first bears the word, twice",
    ),
    (f"History\n\nI. {PEACE}\n\nII. {FREE}\n\nIII. {TRADE}\n", [], "sections of something else"),
    (
        f"Article 1. They agree:\n\nI. {PEACE}\n\nII. {FREE}\n\nIII. {TRADE}\n\nArticle 2. {TRADE}\n",
        ["1", "2"],
        "points of an article",
    ),
    (
        f"Sole Article. They agree:\n\nI. {PEACE}\n\nII. {FREE}\n\nIII. {TRADE}\n",
        ["1"],
        "points of the only article",
    ),
    (f"The following Articles:\n\nI. {PEACE}\n\nII. {FREE}\n", [], "too few to be told"),
]


@pytest.mark.parametrize(("text", "expected", "why"), NUMERALS, ids=[n[2] for n in NUMERALS])
def test_numerals_alone_head_articles_where_the_text_says_so(
    text: str, expected: list[str], why: str
) -> None:
    assert numbers(text) == expected, why


def test_an_article_whose_new_text_a_treaty_orders_is_none_of_its_own() -> None:
    text = (
        "Article 1\n\nArticle 3 of the Convention shall read as follows:\n\n"
        "Article 3\n\nThe Council has five members.\n\nArticle 4\n\nThe Council meets in Riga.\n\n"
        "Article 2\n\nThis Protocol is open.\n\nArticle 3\n\nThis Protocol is in force at once.\n"
    )

    assert numbers(text) == ["1", "2", "3"]
