"""A telling of an obligation is a voice for the article that it means: each test shows both."""

from dataclasses import replace

from foedera.claims.model import Value
from foedera.identity.model import FiledClaim
from foedera.reconcile.obligations import as_the_text_has_them
from foedera.reconcile.voting import Said

ATTACK: dict[str, Value] = {
    "article": "3", "duty": "must-not", "bearer": "each", "act": "attack the other",
    "kind": "abstain-from-force",
}  # fmt: skip
RECOGNISE: dict[str, Value] = {
    "article": "2", "duty": "must", "bearer": {"id": "norway"}, "act": "recognises Latvia",
    "kind": "recognise",
}  # fmt: skip


def said(value: Value, quote: str, *, is_text: bool = False) -> Said:
    claim = FiledClaim(
        number=0, witness="text" if is_text else "page", start=0, end=len(quote), quote=quote,
        instrument="pact", property="norm", value=value,
        modality="provided" if is_text else "asserted", rule="en.norm.r", holder="", safe=True,
    )  # fmt: skip
    return Said(claim=claim, voice=claim.witness, weight=100)


TEXT = [
    said(ATTACK, "undertakes not to attack the other", is_text=True),
    said(RECOGNISE, "Norway recognises Latvia", is_text=True),
]


def meant(told: dict[str, Value], quote: str, texts: list[Said] = TEXT) -> Value:
    value: dict[str, Value] = {
        "duty": "must-not",
        "bearer": "each",
        "kind": "abstain-from-force",
        **told,
    }
    return as_the_text_has_them([*texts, said(value, quote)])[-1].claim.value


def test_a_telling_of_one_obligation_of_the_text_is_a_voice_for_it() -> None:
    assert meant({"act": "make war"}, "bound both not to make war") == ATTACK


def test_a_telling_of_the_article_is_a_voice_for_its_obligation_alone() -> None:
    assert meant({"article": "3", "act": "make war"}, "under article 3 neither might") == ATTACK
    assert meant({"article": "5", "act": "make war"}, "under article 5 neither might") != ATTACK


def test_a_telling_of_one_side_s_duty_is_none_for_both() -> None:
    assert meant({"act": "attack", "bearer": {"id": "norway"}}, "Norway agreed not to") != ATTACK


def test_a_telling_that_leaves_out_a_condition_is_none() -> None:
    only = said(
        {**ATTACK, "if": "it was not attacked first"}, "if … shall not attack", is_text=True
    )

    told = meant({"act": "attack each other"}, "bound both not to attack", [only])
    assert told == {"duty": "must-not", "bearer": "each", "kind": "abstain-from-force", "act": "attack each other"}  # fmt: skip


def test_a_telling_that_may_mean_two_obligations_is_none_for_either() -> None:
    other = replace(TEXT[0], claim=replace(TEXT[0].claim, value={**ATTACK, "article": "4"}))

    told = meant({"act": "attack each other"}, "bound both not to attack", [TEXT[0], other])
    assert told != ATTACK
