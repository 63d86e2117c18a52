from pathlib import Path

import pytest
from tests.lifecycle.depositary import instrument, list_of

from foedera.errors import UnknownNameError
from foedera.gazetteer.model import Step
from foedera.lifecycle.between import answers, asked_of
from foedera.lifecycle.case import Case
from foedera.lifecycle.from_findings import answer
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.packs import CUSTOM, VCLT, pack_for

PEACE = """
    1920-07-12 signature @encyclopedia
    1920-10-14 exchange  @encyclopedia
"""


def step(earlier: str, later: str, kind: str = "union") -> Step:
    return Step(
        from_id=earlier,
        to_id=later,
        kind=kind,
        on="1922-12-30",
        claimed_by=(later,),
        denied_by=(),
        source="usage",
        text="",
    )


def peace(*parties: str) -> Case:
    about = instrument("peace-1920", parties=parties, date="1920-07-12")
    return list_of(PEACE, about)


def union(earlier: str, later: str) -> tuple[Step, ...]:
    return (step(earlier, later),) if (earlier, later) == ("arcadia", "union") else ()


def test_a_successor_is_bound_by_what_its_predecessor_concluded_and_the_step_is_shown() -> None:
    (it,) = answers(
        [peace("arcadia", "ruritania")],
        on="1932-01-01",
        between=("ruritania", "union"),
        steps=union,
    )

    assert it.state is State.IN_FORCE
    assert "1922-12-30" in [link.date for link in it.chain if link.act == "succession"]


def test_a_state_that_seceded_is_not_bound_for_that_alone() -> None:
    def secession(earlier: str, later: str) -> tuple[Step, ...]:
        return tuple(step(s.from_id, s.to_id, "secession") for s in union(earlier, later))

    between = ("ruritania", "union")

    assert not answers(
        [peace("arcadia", "ruritania")], on="1932-01-01", between=between, steps=secession
    )


def test_both_of_those_asked_about_must_be_parties_and_different_ones() -> None:
    case = peace("arcadia", "ruritania")

    assert asked_of(case, ("ruritania", "arcadia"), steps=union) is not None
    assert asked_of(case, ("ruritania", "ruritania"), steps=union) is None
    assert asked_of(case, ("ruritania", "borduria"), steps=union) is None


def test_the_soviet_union_in_1932_is_bound_by_the_treaties_of_soviet_russia() -> None:
    (it,) = answers(
        [peace("lithuania", "soviet-russia")],
        on="1932-01-01",
        between=("lithuania", "soviet-union"),
    )

    assert it.state is State.IN_FORCE
    (link,) = [link for link in it.chain if link.act == "succession"]
    assert link.date == "1922-12-30"
    assert "Soviet Russia → Soviet Union" in link.note


def test_a_party_named_out_of_its_time_is_the_one_that_existed() -> None:
    case = peace("lithuania", "soviet-russia|soviet-union")

    it = asked_of(case, ("soviet-union",))

    assert it is not None
    assert [s.to_id for s in it.steps] == ["soviet-union"]


def test_instruments_come_in_order_of_date() -> None:
    early, late = peace("arcadia", "ruritania"), instrument("a-pact", date="1926-09-28")

    found = answers([Case(instrument=late), early], on="1932-01-01")

    assert [it.instrument for it in found] == ["peace-1920", "a-pact"]


def test_the_convention_governs_only_what_was_concluded_after_it_entered_into_force() -> None:
    assert pack_for("1926-09-28") is CUSTOM
    assert pack_for("1980-01-27") is VCLT
    assert pack_for("") is CUSTOM


def test_a_presumption_that_is_switched_off_leaves_the_days_unknown() -> None:
    pack = CUSTOM.without("presumption_of_continuance")

    assert answer(peace(), on="1920-10-14", pack=pack).state is State.IN_FORCE
    assert answer(peace(), on="1932-01-01", pack=pack).state is State.UNKNOWN


def test_an_inference_that_is_switched_off_leaves_only_the_signature() -> None:
    pack = CUSTOM.without("exchange_brings_into_force")

    assert answer(peace(), on="1932-01-01", pack=pack).state is State.UNKNOWN


def test_a_rule_that_no_pack_has_is_refused_with_those_it_has() -> None:
    with pytest.raises(UnknownNameError, match="breach_is_no_end"):
        CUSTOM.without("pacta_sunt_servanda")


def test_every_rule_states_its_law_and_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in CUSTOM.rules]

    assert len(set(names)) == len(names)
    assert all(rule.law and rule.says.endswith(".") for rule in CUSTOM.rules)


def test_the_page_on_the_law_names_every_rule(checkout: Path) -> None:
    page = (checkout / "docs" / "law.md").read_text(encoding="utf-8")

    assert [rule.name for rule in CUSTOM.rules if f"| `{rule.name}` |" not in page] == []
