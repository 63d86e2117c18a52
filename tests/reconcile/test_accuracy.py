"""Who is borne out by others is learned where claims are dense, and nowhere else."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from foedera.families.model import Family, FamilyKind
from foedera.identity.model import FiledClaim, Identity
from foedera.reconcile.accuracy import is_dense, learn
from foedera.reconcile.from_claims import reconcile
from foedera.reconcile.listing import likely_elements
from foedera.reconcile.model import Finding, Reconciled
from foedera.sources.model import Place

GOOD = ("chronicle", "gazette", "yearbook")
BAD = ("almanac", "calendar", "digest", "echo")
PACTS = 40


def claim(number: int, witness: str, instrument: str, name: str, value: str) -> FiledClaim:
    return FiledClaim(
        number=number,
        witness=witness,
        start=number,
        end=number + len(value),
        quote=value,
        property=name,
        value=value,
        modality="asserted",
        rule="test",
        instrument=instrument,
    )


def days(pacts: int) -> list[FiledClaim]:
    """Three sources agree on every day but the last; four give days of their own."""
    claims: list[FiledClaim] = []
    for pact in range(pacts):
        name, day = f"pact-{pact:02}", f"19{20 + pact % 20}-03-{1 + pact % 28:02}"
        is_last = pact == pacts - 1
        told = [(witness, day) for witness in (GOOD[:1] if is_last else GOOD)]
        told += [
            (witness, day.replace("-03-", "-11-" if is_last else f"-0{4 + at}-"))
            for at, witness in enumerate(BAD)
            if not is_last or at < 2
        ]
        claims += [
            claim(len(claims) + at, witness, name, "signature.date", value)
            for at, (witness, value) in enumerate(told)
        ]
    return claims


def findings(claims: Sequence[FiledClaim], families: Sequence[Family] = ()) -> Reconciled:
    return reconcile(claims, Identity(instruments=(), links=()), families, {})


def last(found: Reconciled) -> Finding:
    return next(f for f in found.findings if f.instrument.endswith(f"{PACTS - 1:02}"))


def test_one_source_that_is_borne_out_outweighs_two_that_are_not() -> None:
    found = last(findings(days(PACTS)))

    assert "-03-" in str(found.value)
    assert "Weighed by how often others bear each voice out" in found.reason
    assert len(found.dissent) == 1


def test_with_few_claims_each_voice_has_one_vote() -> None:
    few = [each for each in days(PACTS) if (each.instrument or "") > "pact-30"]
    found = last(findings(few))

    assert "-11-" in str(found.value)
    assert "Weighed by the class of source" in found.reason


def test_an_outlet_that_copies_every_page_of_another_lends_it_no_weight() -> None:
    claims = days(PACTS)
    mirrored = [
        claim(9000 + n, "mirror", str(c.instrument), c.property, str(c.value))
        for n, c in enumerate(claims)
        if c.witness == BAD[0]
    ]
    family = Family(
        id=f"narrative:{BAD[0]}@0",
        kind=FamilyKind.NARRATIVE,
        members=(Place(BAD[0], 0, 10_000), Place("mirror", 0, 10_000)),
    )

    plain, copied = findings(claims), findings([*claims, *mirrored], [family])

    assert [(f.value, f.margin) for f in plain.findings] == [
        (f.value, f.margin) for f in copied.findings
    ]


def test_a_value_that_is_wrong_everywhere_proves_little() -> None:
    votes = {f"q{n:02}": [("a", f"v{n}"), ("b", f"v{n}"), ("c", "europe")] for n in range(30)}

    standing = learn(votes, lambda one, other: one == other)

    hearing = standing.on("q01")
    often = hearing.per_cent("c", "europe", coarser=0, exactly=True)
    assert often < hearing.per_cent("a", "v1", coarser=0, exactly=True)
    assert hearing.wrong["europe"] > hearing.wrong["v1"]


def test_that_two_say_a_thing_of_one_question_makes_it_no_habit() -> None:
    votes = {f"q{n:02}": [("a", f"v{n}"), ("b", f"v{n}"), ("c", f"w{n}")] for n in range(30)}
    votes["odd"] = [("a", "right"), ("b", "right"), ("d", "wrong"), ("e", "wrong")]

    hearing = learn(votes, lambda one, other: one == other).on("odd")

    assert hearing.wrong["wrong"] == hearing.wrong["right"]


def test_a_voice_of_few_answers_is_held_to_be_like_others_of_few() -> None:
    votes = {f"q{n:02}": [("a", f"v{n}"), ("b", f"v{n}"), ("c", f"v{n}")] for n in range(60)}
    for n in range(40):
        votes[f"q{n:02}"].append((f"passer-by {n}", f"slip {n}"))
    votes["alone"] = [("a", "right"), ("newcomer", "wrong")]

    rates = learn(votes, lambda one, other: one == other).rates

    assert rates["newcomer"][2] > 0.5 > rates["a"][2]


def test_a_coarser_answer_bears_a_finer_one_out() -> None:
    votes = {
        f"q{n:02}": [("a", f"town {n}"), ("b", "land"), ("c", f"moon {n}"), ("d", f"town {n}")]
        for n in range(30)
    }

    standing = learn(votes, lambda one, other: one == "land" and other.startswith("town"))

    assert standing.rates["b"][1] > 0.8
    assert standing.rates["c"][2] > standing.rates["a"][2]


def test_a_name_that_careful_lists_leave_out_does_not_stand() -> None:
    lists = {
        f"book {n:02}": [(voice, name) for voice in GOOD for name in (f"first {n}", f"second {n}")]
        + [("almanac", f"first {n}"), ("almanac", f"printer {n}")]
        for n in range(25)
    }

    likely = likely_elements(lists)

    assert likely["book 07", "second 7"] > 0.9
    assert likely["book 07", "printer 7"] < 0.1


@settings(max_examples=10)
@given(st.permutations(range(len(days(PACTS)))))
def test_the_order_of_claims_changes_nothing_learned(order: list[int]) -> None:
    claims = days(PACTS)
    assert findings([claims[at] for at in order]) == findings(claims)


def test_answers_to_questions_that_nobody_else_answers_make_nothing_dense() -> None:
    alone = {f"q{n}": [(GOOD[n % 3], f"v{n}")] for n in range(900)}

    assert not is_dense(alone)
    assert is_dense({f"q{n}": [(v, f"v{n}") for v in (*GOOD, *BAD)] for n in range(20)})


def test_a_thousand_answers_of_voices_that_give_several_are_dense() -> None:
    pairs = {f"q{n}": [(f"a{n // 2}", "yes"), (f"b{n // 2}", "no")] for n in range(500)}

    assert is_dense(pairs)
    assert not is_dense({q: pairs[q] for q in list(pairs)[:498]})
    assert not is_dense({f"q{n}": [(f"a{n}", "yes"), (f"b{n}", "no")] for n in range(5000)})
