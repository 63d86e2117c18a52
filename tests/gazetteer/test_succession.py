from itertools import groupby

from foedera.gazetteer.model import Control, Step
from foedera.gazetteer.participants import participants, same_line, steps_between
from foedera.gazetteer.places import places
from foedera.gazetteer.succession import controls, spans, steps


def test_soviet_russia_and_the_soviet_union_are_two_with_a_shown_step() -> None:
    (step,) = steps_between("soviet-russia", "soviet-union")

    assert (step.kind, step.on) == ("union", "1922-12-30")
    assert step.text
    assert not same_line("soviet-russia", "soviet-union", "1920-07-12")
    assert same_line("soviet-russia", "soviet-union", "1932-01-01")


def test_a_line_runs_through_several_steps() -> None:
    assert [s.to_id for s in steps_between("soviet-russia", "russia")] == ["soviet-union", "russia"]


def test_a_state_that_broke_away_is_not_in_its_parents_line() -> None:
    assert steps_between("soviet-union", "ukraine")
    assert not same_line("soviet-union", "ukraine", "2000")
    assert not same_line("russian-empire", "lithuania")


def test_a_line_does_not_run_backwards() -> None:
    assert steps_between("soviet-union", "soviet-russia") == ()


def test_occupation_is_control_and_no_step() -> None:
    held = [(c.by, c.kind) for c in controls() if c.of == "lithuania"]

    assert ("soviet-union", "annexation") in held
    assert not same_line("lithuania", "soviet-union")
    assert participants()["lithuania"].until == ""


def test_each_list_keeps_its_own_last_day_of_lithuania() -> None:
    ends = {(s.list, s.until) for s in spans() if s.participant == "lithuania" and s.until}

    assert {("COW", "1940-06-15"), ("GW", "1940-06-01"), ("GGO", "1940-06-16")} <= ends


def test_one_number_of_a_list_can_be_several_participants() -> None:
    held = {s.participant for s in spans() if s.list == "COW" and s.code == "365"}

    assert {"russian-empire", "soviet-russia", "soviet-union", "russia"} <= held


def test_every_row_names_known_participants_and_says_where_it_is_from() -> None:
    for step in steps():
        known = {step.from_id, step.to_id, *step.claimed_by, *step.denied_by}
        assert known <= set(participants()), step
        assert step.source
        assert step.text.endswith(".")
    for control in controls():
        known = {control.by, *control.claimed_by, *control.denied_by}
        assert known <= set(participants()), control
        assert control.of in participants() or control.of in places(), control
    assert {s.participant for s in spans()} <= set(participants())


def test_no_participant_comes_of_itself_unless_restored() -> None:
    for (earlier, later), group in groupby(steps(), key=lambda s: (s.from_id, s.to_id)):
        assert earlier != later or {s.kind for s in group} == {"restoration"}


DISPUTED = (
    ("lithuania", "lithuania"),
    ("latvia", "latvia"),
    ("estonia", "estonia"),
    ("austria-hungary", "austria"),
    ("czechoslovakia", "slovakia-1939"),
    ("republic-of-china", "manchukuo"),
    ("republic-of-china", "china"),
    ("republic-of-china", "taiwan"),
    ("korea", "south-korea"),
    ("serbia-kingdom", "yugoslavia"),
    ("yugoslavia", "serbia-and-montenegro"),
    ("germany", "west-germany"),
    ("germany-under-occupation", "east-germany"),
    ("ottoman-empire", "turkey"),
    ("south-vietnam", "vietnam"),
    ("united-arab-republic", "syria"),
    ("palestine-mandate", "israel"),
    ("palestine-mandate", "palestine"),
    ("spanish-africa", "western-sahara"),
    ("serbia", "kosovo"),
    ("british-india", "india"),
    ("soviet-union", "russia"),
)


def test_a_disputed_step_names_who_claims_and_who_denies_it() -> None:
    told = {(step.from_id, step.to_id): step for step in steps()}

    for pair in DISPUTED:
        assert told[pair].claimed_by, pair
        assert told[pair].denied_by, pair


def test_every_step_and_control_names_who_claims_it() -> None:
    assert [step for step in steps() if not step.claimed_by] == []
    assert [control for control in controls() if not control.claimed_by] == []


def test_no_one_both_claims_and_denies() -> None:
    said: list[Step | Control] = [*steps(), *controls()]
    for one in said:
        assert not set(one.claimed_by) & set(one.denied_by), one


def test_who_holds_a_land_says_nothing_of_whose_it_is() -> None:
    held = {(c.of, c.by): c for c in controls()}

    for pair in (
        ("crimea", "russia"),
        ("cyprus", "turkey"),
        ("western-sahara", "morocco"),
        ("west-bank", "israel"),
        ("ethiopia", "italy"),
        ("korea", "japan"),
        ("manchuria", "japan"),
    ):
        assert held[pair].claimed_by, pair
        assert held[pair].denied_by, pair
        assert not steps_between(pair[1], pair[0]), pair


def test_two_states_that_fought_for_one_name_are_not_one_line() -> None:
    assert not same_line("czechoslovakia", "slovakia-1939")
    assert not same_line("republic-of-china", "manchukuo")
    assert not same_line("palestine-mandate", "israel")
    assert same_line("egypt", "united-arab-republic", "1960")
    assert not same_line("united-arab-republic", "syria")
