from dataclasses import replace
from pathlib import Path

import pytest

from foedera.errors import BadSettingError, UnreadableInputError
from foedera.sources.declared import Declared
from foedera.sources.model import Source, SourceClass, Witness

FILE = """
[[source]]
path = "handbook/*.txt"
class = "handbook"
title = "Treaties of Two Seas"
depends-on = ["Some Dataset"]

[[source]]
path = "notes/"
author = "A. Reader"
"""


def witness(name: str, text: str = "Some words.") -> Witness:
    return Witness(name=name, sha256="0" * 64, media_type="text/plain", encoding="utf-8", text=text)


def test_what_a_person_states_holds() -> None:
    found = Declared.parse(FILE).apply(witness("handbook/p.12.txt")).source

    assert found == Source(
        kind=SourceClass.HANDBOOK, proposed=False, title="Treaties of Two Seas",
        depends_on=("Some Dataset",),
    )  # fmt: skip


def test_parts_of_one_work_name_the_work_as_their_own() -> None:
    declared = Declared.parse('[[source]]\npath = "lexicon/*"\none-voice = true\n')

    assert declared.apply(witness("lexicon/a.txt")).source.depends_on == ("lexicon/*",)


def test_a_pattern_fits_with_the_inputs_own_name_in_front_and_inside_archives() -> None:
    declared = Declared.parse(FILE)

    for name in ("box/handbook/a.txt", "handbook/a.txt!/inner.txt"):
        assert declared.apply(witness(name)).source.kind is SourceClass.HANDBOOK


def test_a_name_with_brackets_fits_itself() -> None:
    declared = Declared.parse('[[source]]\npath = "a [1].txt"\nclass = "press"\n')

    assert declared.apply(witness("a [1].txt")).source.kind is SourceClass.PRESS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "A free encyclopedia\n\nThe pact was signed.[ citation needed ]",
            SourceClass.ENCYCLOPEDIA,
        ),
        ("4.1254 Treaty of Friendship between A and B\n\nMembers:A and B", SourceClass.HANDBOOK),
        ("League of Nations — Treaty Series\n\nTREATY", SourceClass.SERIES),
        ("Treaty\n\nArticle 1\nThe Parties agree.", SourceClass.AUTHENTIC_TEXT),
        (
            "treaty of peace\nhave agreed as follows: article 1 peace. in witness whereof",
            SourceClass.AUTHENTIC_TEXT,
        ),
        ("The pact was signed in 1921.\n\nSee also\n\n- War", SourceClass.ENCYCLOPEDIA),
        (
            "- Title: Pact\n- Country: ARCADIA\n- Date of signature: 03/05/1921\n",
            SourceClass.DATASET,
        ),
        ("[Document 12]\nMr. Arcas writes.", SourceClass.ARCHIVE),
        (
            "The Presidents of Arcadia, Ruritania, Zenda, Hentzau, Strelsau,\nGraustark, and others met.",
            SourceClass.PAGE,
        ),
        ("\r\rNo. 2570. PACT\r\rpeace", SourceClass.SERIES),
        ("It rained.", SourceClass.PAGE),
        (  # an article may say where the treaty is printed
            (
                "Pact of Zenda\n\nThe Pact of Zenda was a non-aggression pact signed by two states.\n\n"
                "Aftermath\n\nIt was printed in the League of Nations Treaty Series."
            ),
            SourceClass.ENCYCLOPEDIA,
        ),
        (
            "Abstract\n\nWe study a pact.\n\nThe Pact of Zenda was a pact of two states.\n\nReferences",
            SourceClass.SCHOLARSHIP,
        ),
        (  # a despatch has a number, too
            "The Minister in Ruritania to the Secretary of State\nNo. 45\nStrelsau, May 5, 1933.",
            SourceClass.ARCHIVE,
        ),
        ("No. 2570\nArcadia and Ruritania\nCultural Agreement. Strelsau.", SourceClass.SERIES),
        ("Zawarto pakt.\n\nPrzypisy\n", SourceClass.ENCYCLOPEDIA),
    ],
)
def test_without_a_statement_the_class_is_proposed(text: str, kind: SourceClass) -> None:
    found = Declared().apply(witness("x.txt", text)).source

    assert (found.kind, found.proposed) == (kind, True)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Pact of Zenda ended the war.", SourceClass.ENCYCLOPEDIA),
        (
            "They have agreed as follows: Article 1. Peace. In witness whereof they signed.",
            SourceClass.AUTHENTIC_TEXT,
        ),
    ],
)
def test_a_wikis_source_is_an_article_or_a_text(text: str, kind: SourceClass) -> None:
    page = replace(witness("x.wiki", text), media_type="text/x-wiki")

    assert Declared().apply(page).source.kind is kind


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[[source]]\npath = ", "no TOML"),
        ('[[source]]\nclass = "press"\n', "has no path"),
        ('[[source]]\npath = "a"\nclass = "rumour"\n', "rumour"),
        ('[[source]]\npath = "a"\ncolour = "red"\n', "colour"),
        ('[[source]]\npath = "a"\ndepends-on = "b"\n', "depends-on"),
        ('[[source]]\npath = "a"\none-voice = "yes"\n', "one-voice"),
        ('[[source]]\npath = "a"\ntitle = 3\n', "title"),
        ('[sources]\npath = "a"\n', "sources"),
        ("[weights.rumour]\nlater = 3\n", "weights.CLASS"),
        ("[weights.press]\nlater = -3\n", "later"),
        ("weights = 3\n", "weights.CLASS"),
    ],
)
def test_a_file_that_contradicts_its_form_is_refused_in_one_line(text: str, word: str) -> None:
    with pytest.raises(BadSettingError) as error:
        Declared.parse(text)

    assert word in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError):
        Declared.load(tmp_path / "sources.toml")
    assert Declared.load(None) == Declared()
