import itertools
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.lifecycle.depositary import list_of

from foedera.lifecycle.from_findings import answer, spans
from foedera.lifecycle.model import State

VOICES = ("a", "b", "c")
DATED = (
    "signature", "exchange", "entry_into_force", "end", "prolongation", "prolongation.until",
    "denunciation", "suspension", "registration", "ratification", "provisional_application",
)  # fmt: skip
# Few days, so that acts fall on one another; some are months and years.
DAYS = ("1926", "1926-09-28", "1926-11", "1926-11-09", "1931-11-09", "1939-10-10", "1944-12-31")
LENGTHS = ("P5Y", "P6M", "P30D")

voices = st.lists(st.sampled_from(VOICES), min_size=1, max_size=3, unique=True)
modality = st.sampled_from(("", "", "", "provided", "denied", "by-Arcadia"))
dated = st.tuples(st.sampled_from(DAYS), st.sampled_from(DATED), modality, voices)
lengths = st.tuples(
    st.sampled_from(LENGTHS),
    st.sampled_from(("term", "prolongation.term", "denunciation.notice", "entry_into_force.after")),
    modality,
    voices,
)
lines = st.lists(st.one_of(dated, lengths), max_size=9)
Line = tuple[str, str, str, list[str]]


def listed(acts: list[Line]) -> str:
    return "\n".join(
        f"{value} {act} {how} {' '.join('@' + voice for voice in said)}"
        for value, act, how, said in acts
    )


@given(lines)
def test_every_day_has_exactly_one_state(acts: list[Line]) -> None:
    line = spans(list_of(listed(acts)))

    assert line[0].start == ""
    assert line[-1].until == ""
    assert all(one.until == other.start for one, other in itertools.pairwise(line))
    assert all(span.start < span.until for span in line[1:-1])


@given(lines, st.sampled_from(DAYS[1:2] + DAYS[3:]), st.integers(-2, 2))
def test_the_answer_for_a_day_is_the_state_of_its_span(
    acts: list[Line], near: str, days: int
) -> None:
    case = list_of(listed(acts))
    day = (date.fromisoformat(near) + timedelta(days=days)).isoformat()

    here = next(
        span for span in spans(case) if span.start <= day and (not span.until or day < span.until)
    )

    assert answer(case, on=day).state is here.state


@given(lines, st.randoms(use_true_random=False), st.sampled_from(("1932-01-01", "1940-01-01")))
def test_the_order_of_findings_never_matters(acts: list[Line], shuffle: object, day: str) -> None:
    case = list_of(listed(acts))
    findings = list(case.findings)
    shuffle.shuffle(findings)  # type: ignore[attr-defined]
    other = replace(case, findings=tuple(findings))

    assert spans(case) == spans(other)
    assert answer(case, on=day) == answer(other, on=day)


@given(lines, st.sampled_from(DAYS), voices)
def test_a_breach_never_changes_any_state(acts: list[Line], day: str, said: list[str]) -> None:
    broken = [*acts, (day, "breach", "", said)]

    before, after = spans(list_of(listed(acts))), spans(list_of(listed(broken)))

    assert [(s.start, s.until, s.state) for s in before] == [
        (s.start, s.until, s.state) for s in after
    ]


@given(lines, st.sampled_from(DAYS), voices)
def test_registration_never_implies_force(acts: list[Line], day: str, said: list[str]) -> None:
    silent = [act for act in acts if act[1] in {"signature", "registration", "ratification"}]

    line = spans(list_of(listed([*silent, (day, "registration", "", said)])))

    assert not {State.IN_FORCE, State.ENDED} & {span.state for span in line}


@given(lines, st.sampled_from(("1932-01-01", "1940-01-01")))
def test_a_disputed_answer_shows_at_least_two_accounts_that_differ(
    acts: list[Line], day: str
) -> None:
    it = answer(list_of(listed(acts)), on=day)

    known = {account.state for account in it.accounts} - {State.UNKNOWN}
    assert it.accounts
    assert (it.state is State.DISPUTED) == (len(known) > 1)
