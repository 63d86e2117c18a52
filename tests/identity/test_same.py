"""What makes two mentions one treaty, what keeps them two, and what is said of it."""

from typing import Any

import pytest

from foedera.claims.model import Claim, Mention, Reading, Value
from foedera.identity.from_claims import link
from foedera.identity.model import Identity, Link, MentionKey
from foedera.sources.model import Place

PAIR = ("latvia", "soviet-union")


def said(witness: str, *, cited: Value = None, **known: object) -> Reading:
    claims = () if cited is None else (citation(witness, cited),)
    one = Mention(number=0, start=0, end=1, **known)  # type: ignore[arg-type]
    return Reading(witness=witness, claims=claims, mentions=(one,), subject=0)


def citation(witness: str, value: Value) -> Claim:
    return Claim(
        witness=witness, start=0, end=1, quote="x", property="citation", value=value, rule="r", about=0
    )  # fmt: skip


def at(volume: int, first: int, last: int) -> Value:
    return {"series": "LNTS", "volume": volume, "number": None, "pages": [first, last]}


def second(identity: Identity) -> Link:
    return next(one for one in identity.links if one.mention == MentionKey("b", 0))


def are_one(*readings: Reading, texts: list[list[Place]] | None = None) -> bool:
    return len({one.instrument for one in link(readings, same_text=texts or []).links}) == 1


def test_one_page_of_a_series_is_one_treaty_under_any_name() -> None:
    identity = link([
        said("a", title="Riga Pact", parties=PAIR, date="1932-02-05", cited=at(148, 113, 127)),
        said("b", title="Pact of the Two", date="1932", cited=at(148, 114, 127)),
    ])  # fmt: skip

    assert len(identity.instruments) == 1
    assert "148 LNTS 114-127" in second(identity).reason


@pytest.mark.parametrize(
    ("known", "why"),
    [
        ({"parties": ("estonia", "soviet-union"), "date": "1932-02-05"}, "other parties"),
        ({"parties": PAIR, "date": "1934-04-04"}, "another day"),
    ],
)
def test_not_even_one_page_joins_what_conflicts(known: dict[str, Any], why: str) -> None:
    pact = said("a", parties=PAIR, date="1932-02-05", cited=at(148, 113, 127))

    assert not are_one(pact, said("b", cited=at(148, 113, 127), **known)), why


def test_another_volume_is_no_evidence() -> None:
    assert not are_one(
        said("a", title="Riga Pact", parties=PAIR, cited=at(148, 113, 127)),
        said("b", title="Pact of the Two", parties=("latvia",), cited=at(149, 113, 127)),
    )


def test_a_catalogue_number_supports_what_nothing_contradicts() -> None:
    assert are_one(
        said("a", title="Riga Pact", parties=PAIR, date="1932-02-05", catalogue=("4.1377",)),
        said("b", title="The Two’s Promise", date="1932", catalogue=("4.1377",)),
    )
    assert not are_one(
        said("a", title="Riga Pact", parties=PAIR, date="1932-02-05", catalogue=("12",)),
        said("b", title="The Two’s Promise", date="1932", catalogue=("12",)),
    )


TEXT = [[Place("a", 0, 9000), Place("b", 40, 9040)]]


def test_two_prints_of_one_text_are_one_treaty_though_a_print_names_one_party() -> None:
    prints = (
        said("a", parties=("latvia",)),
        said("b", title="Riga Pact", parties=PAIR, date="1932-02-05"),
    )

    assert are_one(*prints, texts=TEXT)
    assert not are_one(*prints)


def test_the_same_text_between_others_is_another_treaty_however_long() -> None:
    assert not are_one(
        said("a", parties=PAIR, date="1932-02-05"),
        said("b", parties=("estonia", "soviet-union"), date="1932-02-05"),
        texts=TEXT,
    )


def test_a_few_shared_words_are_no_print() -> None:
    assert not are_one(
        said("a", parties=("latvia",)),
        said("b", parties=PAIR),
        texts=[[Place("a", 0, 300), Place("b", 0, 300)]],
    )


def test_a_protocol_signed_on_its_treatys_day_is_another_paper() -> None:
    assert not are_one(
        said("a", title="Agreement on Transit", parties=PAIR, date="1932-02-05"),
        said("b", title="Protocol of Signature", parties=PAIR, date="1932-02-05"),
    )


def test_titles_in_other_languages_are_said_to_be() -> None:
    identity = link([
        said("a", title="Traité de non-agression", parties=PAIR, date="1932-02-05"),
        said("b", title="Договор о ненападении", parties=PAIR, date="1932-02-05"),
    ])  # fmt: skip

    assert second(identity).reason == (
        "the same parties, the same day, the same kind; titles in other languages"
    )


def test_a_place_in_the_name_carries_over_languages() -> None:
    identity = link([
        said("a", title="Treaty of Peace of Strelsau", parties=PAIR, date="1920-08-11"),
        said("b", title="Traité de paix de Strelsau", date="1920"),
    ])  # fmt: skip

    assert len(identity.instruments) == 1
    assert "titles that share “strelsau”" in second(identity).reason


def test_a_day_slightly_off_under_a_name_of_its_own_is_a_disputed_day() -> None:
    assert are_one(
        said("a", title="Strelsau Agreement", parties=PAIR, date="1920-10-07"),
        said("b", title="Strelsau Agreement", parties=PAIR, date="1920-10-10"),
    )
    assert not are_one(
        said("a", title="Latvian–Soviet Agreement", parties=PAIR, date="1920-10-07"),
        said("b", title="Latvian–Soviet Agreement", parties=PAIR, date="1920-10-10"),
    )


def test_the_name_of_a_later_time_means_who_was_there_then() -> None:
    assert are_one(
        said("a", title="Peace", parties=("latvia", "soviet-russia"), date="1920-08-11"),
        said("b", title="Peace", parties=PAIR, date="1920"),
    )


def test_an_organisation_beside_the_parties_makes_no_other_treaty() -> None:
    assert are_one(
        said("a", title="Free Trade Agreement", parties=("australia", "singapore"), date="2003-02-17"),
        said("b", title="Agreement", parties=("australia", "singapore", "wto"), date="2003-02-17"),
    )  # fmt: skip


def test_a_third_state_makes_another_treaty() -> None:
    assert not are_one(
        said("a", title="Agreement", parties=("estonia", "latvia"), date="1934-09-12"),
        said("b", title="Agreement", parties=("estonia", "latvia", "lithuania"), date="1934-09-12"),
    )


def test_a_mention_that_fits_two_equally_is_its_own_and_says_why() -> None:
    identity = link([
        said("a", title="Commercial Treaty", parties=PAIR, date="1924-08-11"),
        said("c", title="Commercial Treaty", parties=PAIR, date="1927-06-02"),
        said("b", title="Commercial Treaty", parties=PAIR),
    ])  # fmt: skip

    assert len(identity.instruments) == 3
    assert second(identity).reason == (
        "fits latvia--soviet-union--1924--commerce and latvia--soviet-union--1927--commerce "
        "equally well; kept apart until more is said"
    )


def test_a_bare_name_in_passing_is_no_instrument() -> None:
    assert link([said("a", title="Treaty of Friendship")]).instruments == ()


def test_a_title_of_its_own_is_enough_but_a_common_one_is_not() -> None:
    assert are_one(said("a", title="Strelsau Accord"), said("b", title="The Strelsau Accord"))
    assert not are_one(
        said("a", title="Treaty of Friendship", entry=0),
        said("b", title="Treaty of Friendship", entry=0),
    )


def in_force(witness: str, day: str, **known: object) -> Reading:
    """An entry of a register with its day of entry into force."""
    one = Mention(number=0, start=0, end=1, **known)  # type: ignore[arg-type]
    claim = Claim(
        witness=witness, start=0, end=1, quote="x", property="entry_into_force.date", value=day,
        rule="r", about=0,
    )  # fmt: skip
    return Reading(witness=witness, claims=(claim,), mentions=(one,), subject=0)


TRADE = {"title": "Latvia - Soviet Union", "kind": "trade agreement", "parties": PAIR}


def test_days_of_signature_a_little_apart_are_a_conflict_where_the_entry_into_force_is_one() -> (
    None
):
    identity = link([
        in_force("a", "1933-01-01", **TRADE, date="1932-09-22"),
        in_force("b", "1933-01-01", **TRADE | {"title": "Latvia Soviet Union"}, date="1932-09-24"),
    ])  # fmt: skip

    assert len(identity.instruments) == 1
    assert "in force on the same day, 1933-01-01" in second(identity).reason


@pytest.mark.parametrize(
    ("day", "known"),
    [
        ("1933-01-01", {"date": "1932-10-24"}),
        ("1933-01-02", {"date": "1932-09-24"}),
        ("1933-01-01", {"date": "1932-09-24", "parties": ("latvia", "estonia")}),
        ("1933-01-01", {"date": "1932-09-24", "title": "Pact of the Amber Road"}),
        ("1933-01-01", {"date": "1932-09-24", "kind": "extradition treaty"}),
        ("1933-01-01", {"date": "1932-09-24", "title": "Protocol between Latvia and the USSR"}),
    ],
)
def test_siblings_of_one_week_stay_apart(day: str, known: dict[str, Any]) -> None:
    one = in_force("a", "1933-01-01", **TRADE, date="1932-09-22")

    assert not are_one(one, in_force("b", day, **TRADE | known))


def test_one_place_in_a_series_and_one_title_are_one_treaty_signed_a_few_days_apart() -> None:
    one = said("a", **TRADE, date="1932-09-22", cited=at(148, 113, 127))
    other = TRADE | {"date": "1932-09-24"}

    assert are_one(one, said("b", **other, cited=at(148, 113, 127)))
    assert not are_one(one, said("b", **other, cited=at(148, 129, 140)))


def test_a_place_in_one_name_and_a_kind_in_another_do_not_make_the_name_of_a_treaty() -> None:
    latvian: dict[str, Any] = {
        "title": "Latvian–Soviet Peace Treaty",
        "parties": PAIR,
        "date": "1920-08-11",
    }
    named = said("a", **latvian, other_titles=("Treaty of Riga",))

    assert not are_one(named, said("b", title="Peace of Riga"))
    assert are_one(named, said("b", title="Treaty of Riga"))
    assert are_one(
        said("a", **latvian, other_titles=("Riga Peace",)), said("b", title="Peace of Riga")
    )


def test_a_kind_and_a_full_day_name_the_one_treaty_that_fits() -> None:
    pact = said("a", title="Bergen Pact", kind="mutual-assistance", parties=PAIR, date="1932-02-05")
    told = {"title": "Treaty of Mutual Assistance", "kind": "mutual-assistance"}

    assert are_one(pact, said("b", date="1932-02-05", **told))
    assert not are_one(pact, said("b", date="1932", **told))
    assert not are_one(pact, said("b", date="1932-02-05", title="Treaty of Peace", kind="peace"))


def test_a_kind_and_a_day_that_fit_two_treaties_name_neither() -> None:
    told = {"kind": "mutual-assistance", "date": "1932-02-05"}
    identity = link([
        said("a", title="Bergen Pact", parties=PAIR, **told),
        said("c", title="Turku Pact", parties=("estonia", "soviet-union"), **told),
        said("b", title="Treaty of Mutual Assistance", **told),
    ])  # fmt: skip

    assert len(identity.instruments) == 3
