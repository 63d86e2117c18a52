"""Events and states of which not everything told can be true."""

from foedera.claims.model import Value
from foedera.identity.model import FiledClaim, Identity
from foedera.reconcile.from_claims import reconcile


def told(prop: str, value: Value, witness: str = "page", holder: str = "") -> FiledClaim:
    words = f"{prop} {value}"
    return FiledClaim(
        number=0, witness=witness, start=0, end=len(words), quote=words, property=prop, value=value,
        modality="reported" if holder else "asserted", rule="test", instrument=None, holder=holder,
    )  # fmt: skip


def summaries(*claims: FiledClaim) -> list[str]:
    found = reconcile(claims, Identity(instruments=(), links=()), (), {})
    return [each.summary for each in found.discrepancies]


def test_holders_who_give_one_war_other_spans_differ_though_the_spans_overlap() -> None:
    (said,) = summaries(
        told("event", {"name": "War of Arcadia", "date": "1919-04/1920-11"}, holder="Arcadia"),
        told("event", {"name": "War of Arcadia", "date": "1920-09/1920-10"}, holder="Ruritania"),
    )

    assert "War of Arcadia is dated differently" in said
    assert "Arcadia: " in said


def test_a_day_within_a_wars_span_does_not_contradict_it() -> None:
    assert not summaries(
        told("event", {"name": "War of Arcadia", "date": "1919-04/1920-11"}),
        told("event", {"name": "War of Arcadia", "date": "1920-02-03"}, witness="other"),
    )


def test_a_state_cannot_have_lasted_five_months_from_february_to_september() -> None:
    (said,) = summaries(
        told("state.period", {"state": "Strelsau", "duration": "P5M"}),
        told("state.period", {"state": "Strelsau", "from": "1919-02"}, witness="b"),
        told("state.period", {"state": "Strelsau", "to": "1919-09"}, witness="c"),
    )

    assert said.startswith("Strelsau lasted differently: 5 months")


def test_five_months_reach_from_february_to_july() -> None:
    assert not summaries(
        told("state.period", {"state": "Strelsau", "duration": "P5M"}),
        told("state.period", {"state": "Strelsau", "from": "1919-02"}, witness="b"),
        told("state.period", {"state": "Strelsau", "to": "1919-07"}, witness="c"),
    )
