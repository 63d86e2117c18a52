import pytest

from foedera.errors import BadSettingError
from foedera.reconcile.questions import Asked, asked, has_one_answer
from foedera.reconcile.weights import DECISIVE, WEIGHTS, changed, total, weight
from foedera.sources.model import SourceClass
from foedera.terms import PROPERTIES


def test_every_class_of_source_has_a_weight_for_every_question() -> None:
    assert set(WEIGHTS) == set(SourceClass)
    assert all(set(row) == set(Asked) for row in WEIGHTS.values())


def test_a_translation_ranks_below_the_authentic_text_on_what_is_provided() -> None:
    text, translation = (
        weight(kind, Asked.PROVISION, modality="provided", safe=True)
        for kind in (SourceClass.AUTHENTIC_TEXT, SourceClass.OFFICIAL_TRANSLATION)
    )

    assert text > translation


def test_the_authentic_text_says_little_of_what_happened_later() -> None:
    row = {kind: WEIGHTS[kind][Asked.AFTERMATH] for kind in SourceClass}

    assert row[SourceClass.AUTHENTIC_TEXT] == min(row.values())
    assert row[SourceClass.SERIES] == DECISIVE


def test_no_number_of_voices_outweighs_one_that_decides() -> None:
    assert total([80] * 1000) < total([DECISIVE])


def test_damage_and_hearsay_take_weight_away() -> None:
    whole = weight(SourceClass.HANDBOOK, Asked.ACT, modality="asserted", safe=True)

    assert weight(SourceClass.HANDBOOK, Asked.ACT, modality="asserted", safe=False) < whole
    assert weight(SourceClass.HANDBOOK, Asked.ACT, modality="reported", safe=True) < whole


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("signature.date", Asked.ACT),
        ("entry_into_force.date", Asked.AFTERMATH),
        ("norm", Asked.PROVISION),
        ("denunciation.notice", Asked.PROVISION),
        ("entry_into_force.manner", Asked.PROVISION),
        ("ratification.manner", Asked.AFTERMATH),
        ("territory.control", Asked.WORLD),
        ("reference.volume", Asked.LITERATURE),
    ],
)
def test_what_is_asked(name: str, question: Asked) -> None:
    assert asked(name) is question


def test_every_property_has_a_question() -> None:
    assert {asked(name) for name in PROPERTIES} == set(Asked)


def test_a_treaty_is_signed_once_and_prolonged_as_often_as_it_is() -> None:
    assert has_one_answer("signature.date")
    assert not has_one_answer("prolongation.date")
    assert has_one_answer("prolongation.until", in_slot=True)
    assert not has_one_answer("title")


def test_a_weight_can_be_changed_and_the_others_stay() -> None:
    weights = changed({"encyclopedia": {"later": 60}})

    row, usual = weights[SourceClass.ENCYCLOPEDIA], WEIGHTS[SourceClass.ENCYCLOPEDIA]
    assert row[Asked.AFTERMATH] == 60
    assert {**row, Asked.AFTERMATH: usual[Asked.AFTERMATH]} == usual
    assert weights[SourceClass.HANDBOOK] == WEIGHTS[SourceClass.HANDBOOK]


def test_a_changed_weight_counts_in_the_vote() -> None:
    weights = changed({"encyclopedia": {"making": 10}})

    assert (
        weight(SourceClass.ENCYCLOPEDIA, Asked.ACT, modality="asserted", safe=True, weights=weights)
        == 10
    )


def test_what_cannot_be_asked_has_no_weight() -> None:
    with pytest.raises(BadSettingError, match="'weather'"):
        changed({"press": {"weather": 3}})


def test_what_a_text_foresees_never_decides_what_was_done() -> None:
    foreseen = weight(SourceClass.SERIES, Asked.AFTERMATH, modality="provided", safe=True)

    assert foreseen < weight(SourceClass.SERIES, Asked.AFTERMATH, modality="asserted", safe=True)
    assert foreseen < 300
