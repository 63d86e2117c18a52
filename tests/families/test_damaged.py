"""Whoever cannot be read where the other can is not the other's source."""

import pytest
from tests.families.told import pair_of

from foedera.families.damaged import misread, unreadable

WHOLE = (
    "The pact of Strelsau was signed by Hentzau and Sapt on 14 March 1926, and the Diet of "
    "Ruritania ratified it in Zenda on 5 May 1926 by 61 votes to 40."
)


@pytest.mark.parametrize(
    ("damaged", "mark"),
    [
        (WHOLE.replace("Hentzau and Sapt", "[illegible]"), "[illegible]"),
        (WHOLE.replace("Diet of Ruritania", "■■■■ ■■ ■■■■■■■■■"), "■■■■"),
        (WHOLE.replace("14 March 1926", "14 March 19��"), "��"),
        (WHOLE.replace("14 March 1926", "14 March 1?26"), "?"),
        (WHOLE.replace("in Zenda on 5 May", "<gap/> on 5 May"), "<gap/>"),
    ],
)
def test_words_that_cannot_be_read_are_not_copied_from_there(damaged: str, mark: str) -> None:
    (never,) = unreadable(pair_of(WHOLE, damaged))

    assert (never.source, never.copy) == ("b", "a")
    assert f"Where “b” has “{mark}”, “a” reads “" in never.evidence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WHOLE, WHOLE.replace("1926, and", "1926? And")),
        (WHOLE, WHOLE.replace("Zenda", "Zend�")),
        (WHOLE, WHOLE.replace("1926 by", "1926 [note 3] by")),
        (WHOLE.replace("Sapt", "[unclear]"), WHOLE.replace("Sapt", "[illegible]")),
        (WHOLE, WHOLE.replace(" and the Diet", " the Diet")),
    ],
)
def test_what_may_be_guessed_or_is_lost_in_both_excludes_nobody(one: str, other: str) -> None:
    assert list(unreadable(pair_of(one, other))) == []


def test_many_names_and_figures_misread_are_not_put_right_by_guessing() -> None:
    scanned = WHOLE.replace("1926", "l9Z6").replace("Hentzau", "Hentz4u").replace("Zenda", "Z3nda")

    (never,) = misread(pair_of(WHOLE, scanned))

    assert (never.source, never.copy) == ("b", "a")
    assert "3 names and figures misread" in never.evidence
    assert "“Hentz4u” for “Hentzau”" in never.evidence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WHOLE, WHOLE.replace("Hentzau", "Hentz4u")),
        (
            WHOLE,
            WHOLE.replace("Hentzau", "Hentzau1")
            .replace("Sapt", "Sapt2")
            .replace("Zenda", "Zenda3"),
        ),
        (
            WHOLE.replace("Strelsau", "Stre1sau"),
            WHOLE.replace("1926", "l9Z6").replace("Hentzau", "Hentz4u").replace("Zenda", "Z3nda"),
        ),
        (
            WHOLE,
            WHOLE.replace("Hentzau", "Rassendyll").replace("Sapt", "Tarlenheim").replace("5", "6"),
        ),
    ],
)
def test_one_slip_marks_of_notes_and_other_names_exclude_nobody(one: str, other: str) -> None:
    assert list(misread(pair_of(one, other))) == []
