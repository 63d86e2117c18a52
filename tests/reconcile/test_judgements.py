from pathlib import Path

import pytest

from foedera.errors import BadSettingError
from foedera.reconcile.judgements import Judgement, JudgementKind, apply, load
from foedera.reconcile.model import Finding, FindingStatus, Rival, Support

PACT = "arcadia-ruritania-1926"


def said(witness: str, modality: str = "asserted") -> tuple[Support, ...]:
    return (
        Support(witness=witness, start=0, end=4, quote="said", voice=witness, modality=modality),
    )


DISPUTED = Finding(
    instrument=PACT,
    property="signature.date",
    value="1926-09-28",
    status=FindingStatus.DISPUTED,
    margin=20,
    support=said("handbook"),
    dissent=(Rival(value="1926-09-26", support=said("article")),),
)
TERM = Finding(
    instrument=PACT,
    property="term",
    value="P5Y",
    status=FindingStatus.SINGLE,
    margin=200,
    support=said("text", "provided"),
)


def judgement(kind: str, value: str, name: str = "signature.date") -> Judgement:
    return Judgement(
        about=PACT,
        kind=JudgementKind(kind),
        property=name,
        value=value,
        by="A. Reader",
        on="2024-05-02",
        because="The original bears this day.",
    )


def test_a_persons_word_outranks_the_vote_and_keeps_the_dissent() -> None:
    (decided,), problems = apply([DISPUTED], [judgement("accept", "1926-09-26")])

    assert (decided.value, decided.status) == ("1926-09-26", FindingStatus.DECIDED)
    assert [rival.value for rival in decided.dissent] == ["1926-09-28"]
    assert decided.reason == (
        "A person's judgement accepts 1926-09-26: “The original bears this day” (A. Reader, "
        "2024-05-02). Without it, 1926-09-28 would stand first, disputed by 1926-09-26."
    )
    assert problems == []


def test_a_rejected_value_gives_way_to_its_rival() -> None:
    (decided,), _ = apply([DISPUTED], [judgement("reject", "1926-09-28")])

    assert decided.value == "1926-09-26"


def test_a_value_can_be_set_that_no_witness_has() -> None:
    (decided,), _ = apply([DISPUTED], [judgement("set", "1926-09-27")])

    assert (decided.value, decided.support) == ("1926-09-27", ())
    assert [rival.value for rival in decided.dissent] == ["1926-09-28", "1926-09-26"]


def test_a_judgement_that_fits_nothing_is_reported() -> None:
    findings, (problem,) = apply([DISPUTED], [judgement("accept", "1931-01-01")])

    assert findings == [DISPUTED]
    assert problem.code == "judgement.fits-nothing"


def test_a_judgement_against_the_treatys_own_words_carries_a_warning() -> None:
    (decided,), (problem,) = apply([TERM], [judgement("set", "P3Y", "term")])

    assert decided.value == "P3Y"
    assert problem.code == "judgement.against-text"


def test_judgements_are_read_from_plain_text(tmp_path: Path) -> None:
    path = tmp_path / "judgements.toml"
    path.write_text(
        f"""
        [[judgement]]
        about = "{PACT}"
        property = "signature.date"
        kind = "accept"
        value = "1926-09-28"
        by = "A. Reader"
        on = "2024-05-02"
        because = "The original bears this day."
        """,
        encoding="utf-8",
    )

    assert load(path) == (judgement("accept", "1926-09-28"),)


@pytest.mark.parametrize(
    "text",
    [
        "[[judgement]]\nabout = 'x'",
        "[[judgement]]\nabout='x'\nby='y'\non='z'\nbecause='w'\nkind='guess'",
        "judgement = 3",
        "not toml at all",
    ],
)
def test_a_judgement_without_its_parts_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "judgements.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(BadSettingError):
        load(path)
