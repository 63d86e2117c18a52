from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.model import Value
from foedera.families.model import Family, FamilyKind
from foedera.identity.model import FiledClaim, Identity, Instrument
from foedera.reconcile.from_claims import reconcile
from foedera.reconcile.model import Discrepancy, Finding, FindingStatus, Reconciled
from foedera.reconcile.voting import heard
from foedera.sources.model import Place, Source, SourceClass

PACT = "arcadia-ruritania-1926"
UNION = "arcadia-ruritania-1939"
IDENTITY = Identity(
    instruments=(
        Instrument(id=PACT, label="Pact of Strelsau"),
        Instrument(id=UNION, label="Treaty of Union"),
    ),
    links=(),
)
SOURCES = {
    "article": Source(kind=SourceClass.ENCYCLOPEDIA),
    "mirror": Source(kind=SourceClass.ENCYCLOPEDIA),
    "handbook": Source(kind=SourceClass.HANDBOOK),
    "series": Source(kind=SourceClass.SERIES),
    "text": Source(kind=SourceClass.AUTHENTIC_TEXT),
}
MIRRORED = Family(
    id="narrative:article@0",
    kind=FamilyKind.NARRATIVE,
    members=(Place("article", 0, 5000), Place("mirror", 0, 5000)),
)


def claim(  # noqa: PLR0917 - one parameter per column of a claim
    witness: str,
    name: str,
    value: Value,
    start: int = 0,
    instrument: str | None = PACT,
    modality: str = "asserted",
    *,
    quote: str = "",
    holder: str = "",
    safe: bool = True,
) -> FiledClaim:
    words = quote or f"{name} {value}"
    return FiledClaim(
        number=start,
        witness=witness,
        start=start,
        end=start + len(words),
        quote=words,
        property=name,
        value=value,
        modality=modality,
        rule="test",
        instrument=instrument,
        holder=holder,
        safe=safe,
    )


def settled(*claims: FiledClaim, families: Sequence[Family] = (MIRRORED,)) -> Reconciled:
    return reconcile(claims, IDENTITY, families, SOURCES)


def finding(result: Reconciled, name: str) -> Finding:
    (found,) = [each for each in result.findings if each.property == name]
    return found


def discrepancy(result: Reconciled, name: str) -> Discrepancy:
    (found,) = [each for each in result.discrepancies if each.property == name]
    return found


def test_a_mirror_is_no_second_voice() -> None:
    signed = settled(
        claim("article", "signature.date", "1926-09-28"),
        claim("mirror", "signature.date", "1926-09-28"),
    )

    assert finding(signed, "signature.date").status is FindingStatus.SINGLE
    assert len(finding(signed, "signature.date").support) == 2


def test_two_voices_between_which_no_dependence_is_found_agree() -> None:
    signed = finding(
        settled(
            claim("article", "signature.date", "1926-09-28"),
            claim("mirror", "signature.date", "1926-09-28"),
            claim("handbook", "signature.date", "1926-09-28"),
        ),
        "signature.date",
    )

    assert (signed.status, signed.voices) == (FindingStatus.AGREED, 2)
    assert signed.reason == (
        "Two voices, between which no dependence is found, say so: “handbook” (handbook); "
        "“article” and “mirror” (encyclopedia; one voice, since they share their wording)."
    )


def test_a_year_supports_the_day_in_it() -> None:
    signed = finding(
        settled(
            claim("article", "signature.date", "1926"),
            claim("handbook", "signature.date", "1926-09-28"),
        ),
        "signature.date",
    )

    assert (signed.value, signed.status) == ("1926-09-28", FindingStatus.AGREED)


def test_rival_days_stay_rivals() -> None:
    signed = settled(
        claim("article", "signature.date", "1926-09-26"),
        claim("handbook", "signature.date", "1926-09-28"),
    )

    dated = finding(signed, "signature.date")
    assert (dated.value, dated.status, dated.margin) == ("1926-09-28", FindingStatus.DISPUTED, 20)
    assert [rival.value for rival in dated.dissent] == ["1926-09-26"]
    assert "1926-09-26" in discrepancy(signed, "signature.date").summary


def test_a_treaty_series_outweighs_any_number_of_encyclopedias_on_what_happened_later() -> None:
    pages = [claim(f"page{n}", "entry_into_force.date", "1926-11-08") for n in range(300)]

    entered = finding(
        settled(*pages, claim("series", "entry_into_force.date", "1926-11-09")),
        "entry_into_force.date",
    )

    assert (entered.value, entered.status) == ("1926-11-09", FindingStatus.DISPUTED)


def test_what_the_text_foresees_is_no_rival_of_what_was_done() -> None:
    exchanged = finding(
        settled(
            claim("text", "exchange.place", "Zenda", modality="provided"),
            claim("article", "exchange.place", "Strelsau"),
        ),
        "exchange.place",
    )

    assert (exchanged.value, exchanged.dissent) == ("Strelsau", ())


def test_what_the_text_alone_foresees_is_said_to_be_only_foreseen() -> None:
    exchanged = finding(
        settled(claim("text", "exchange.place", "Zenda", modality="provided")), "exchange.place"
    )

    assert exchanged.reason.endswith("no witness says that it was done.")


def test_titles_never_dispute_one_another() -> None:
    named = settled(
        claim("article", "title", "Pact of Strelsau"),
        claim("handbook", "title", "Treaty of Neutrality between Arcadia and Ruritania"),
    )

    assert {each.status for each in named.findings} == {FindingStatus.SINGLE}
    assert named.discrepancies == ()


def test_spellings_of_one_signatory_support_one_another() -> None:
    signed = settled(
        claim("article", "signatory", "Georgy Chicherin"),
        claim("handbook", "signatory", "Georges Tchitcherine"),
        claim("article", "signatory", "Jurgis Baltrušaitis", 90),
        claim("handbook", "signatory", "Jurjis Baltrusaitis", 90),
        claim("handbook", "signatory", "Serge Alexandrovsky", 200),
        claim("article", "signatory", "Sergey Alexandrovsky", 200),
    )

    assert [each.voices for each in signed.findings] == [2, 2, 2]


def test_two_who_share_a_surname_are_two() -> None:
    signed = settled(
        claim("article", "signatory", "Rudolf Elphberg"),
        claim("handbook", "signatory", "Michael Elphberg"),
    )

    assert len(signed.findings) == 2


def test_two_prolongations_are_two_each_with_its_term() -> None:
    prolonged = settled(
        claim("article", "prolongation.date", "1931-05-06", 100),
        claim("article", "prolongation.term", "P5Y", 160),
        claim("article", "prolongation.date", "1934-04-04", 300),
        claim("article", "prolongation.until", "1944-12-31", 350),
    )

    assert [(each.property, each.slot, each.value) for each in prolonged.findings] == [
        ("prolongation.date", "1931-05-06", "1931-05-06"),
        ("prolongation.date", "1934-04-04", "1934-04-04"),
        ("prolongation.term", "1931-05-06", "P5Y"),
        ("prolongation.until", "1934-04-04", "1944-12-31"),
    ]
    assert prolonged.discrepancies == ()


def ending() -> list[FiledClaim]:
    return [
        claim("handbook", "end.date", "1939-10-10"),
        claim("handbook", "relation.replaced_by", UNION, 90),
        claim("article", "prolongation.date", "1934-04-04", 300),
        claim("article", "prolongation.until", "1944-12-31", 350),
        claim("mirror", "prolongation.until", "1944-12-31", 350),
        claim("article", "breach.date", "1940-06-15", 500),
    ]


def test_the_end_of_the_term_is_a_rival_of_the_end_of_force() -> None:
    result = settled(*ending())

    end = finding(result, "end.date")
    assert (end.value, end.status) == ("1939-10-10", FindingStatus.DISPUTED)
    (rival,) = end.dissent
    assert rival.value == "1944-12-31"
    assert {each.witness for each in rival.support} == {"article", "mirror"}
    assert "replaced by the Treaty of Union (“handbook”: “relation.replaced_by" in end.reason
    assert "“handbook” ends its force on 1939-10-10" in end.reason
    assert "name no end of force" in end.reason
    assert result.discrepancies[0].property == "end.date"


def test_a_voice_that_names_an_end_is_no_rival_of_itself_for_its_prolonged_term() -> None:
    result = settled(
        claim("handbook", "prolongation.until", "1944-12-31"),
        claim("handbook", "end.date", "1939-10-10", 90),
    )

    assert finding(result, "end.date").status is FindingStatus.SINGLE


def test_what_others_are_said_to_give_is_named_and_has_no_vote() -> None:
    told = [
        claim("handbook", "prolongation.date", "1934-04-04", 60),
        claim("handbook", "prolongation.until", "1944-12-31", 100),
    ]
    others = claim("handbook", "prolongation.until", "1945-12-31", 180, modality="reported")
    alone, beside = (
        finding(settled(*said), "prolongation.until") for said in (told, [*told, others])
    )

    (rival,) = beside.dissent
    assert (beside.value, rival.value) == ("1944-12-31", "1945-12-31")
    assert beside.margin == alone.margin
    assert "without a vote, “handbook”" in beside.reason


def test_what_others_are_said_to_give_counts_as_no_voice_beside_an_own_word() -> None:
    told = [
        claim("handbook", "prolongation.date", "1934-04-04", 60),
        claim("handbook", "prolongation.until", "1944-12-31", 100),
        claim("handbook", "prolongation.until", "1945-12-31", 180, modality="reported"),
        claim("article", "prolongation.date", "1934-04-04", 60),
        claim("article", "prolongation.until", "1945-12-31", 100),
    ]
    until = finding(settled(*told), "prolongation.until")
    sides = [until.support, *(rival.support for rival in until.dissent)]

    assert [len({one.witness for one in side}) for side in sides] in ([1, 2], [2, 1])
    assert [heard(side, sides) for side in sides] == [1, 1]


def test_a_breach_is_no_end_and_no_rival_of_one() -> None:
    result = settled(*ending())

    assert finding(result, "breach.date").status is FindingStatus.SINGLE
    values = {rival.value for rival in finding(result, "end.date").dissent}
    assert "1940-06-15" not in values


def test_a_prolonged_term_alone_is_no_end() -> None:
    result = settled(*ending()[2:])

    assert not [each for each in result.findings if each.property == "end.date"]


def test_a_paraphrase_wider_than_the_article_is_a_discrepancy() -> None:
    text: Value = {
        "article": "4",
        "duty": "must-not",
        "bearer": "each",
        "act": "adhere to such coalition",
    }
    told: Value = {"duty": "must-not", "bearer": "Arcadia", "act": "join any alliances"}
    result = settled(
        claim("text", "norm", text, modality="provided", quote="not to adhere to such coalition"),
        claim("article", "norm", told, quote="Arcadia agreed not to join any alliances"),
    )

    summary = discrepancy(result, "norm").summary
    assert summary.startswith("Article 4 and its paraphrase differ")
    assert "binds one side where the text binds each" in summary


def test_a_faithful_paraphrase_is_none() -> None:
    text: Value = {"article": "4", "duty": "must-not", "bearer": "each", "act": "join alliances"}
    told: Value = {"duty": "must-not", "bearer": "each", "act": "join alliances"}

    result = settled(
        claim("text", "norm", text, modality="provided", quote="not to join alliances"),
        claim("article", "norm", told, quote="both agreed not to join alliances"),
    )

    assert result.discrepancies == ()


NEUTRAL: Value = {
    "article": "2",
    "duty": "must",
    "bearer": "each",
    "act": "remain neutral throughout the conflict",
    "if": "one of the Parties be attacked by a third Power",
}


@pytest.mark.parametrize(
    ("told", "is_wider"),
    [
        ("remain neutral in any conflict whatever", True),
        ("remain neutral in the event of an attack on the other by a third state", False),
        ("remain neutral if the other was attacked", False),
        ("settle their disputes peacefully", False),
    ],
)
def test_a_paraphrase_without_the_condition_of_the_article_is_wider(
    told: str, *, is_wider: bool
) -> None:
    value: Value = {"duty": "must", "bearer": "each", "act": told}
    result = settled(
        claim(
            "text", "norm", NEUTRAL, modality="provided",
            quote="Should one of the Parties be attacked by a third Power, the other shall remain "
            "neutral throughout the conflict",
        ),
        claim("article", "norm", value, quote=f"Both parties undertook to {told}"),
    )  # fmt: skip

    assert [each.property for each in result.discrepancies] == ["norm"] * is_wider


def test_a_successors_name_for_a_party_is_shown_as_a_discrepancy() -> None:
    result = settled(
        claim("article", "party", {"id": "soviet-russia", "name": "Soviet Russia"}),
        claim("handbook", "party", {"id": "soviet-union", "name": "Soviet Union"}),
        claim("handbook", "party", {"id": "lithuania", "name": "Lithuania"}, 90),
    )

    assert {side.value for side in discrepancy(result, "party").sides} == {
        "soviet-russia",
        "soviet-union",
    }


def test_parties_of_different_lines_are_simply_parties() -> None:
    result = settled(
        claim("article", "party", {"id": "poland", "name": "Poland"}),
        claim("article", "party", {"id": "lithuania", "name": "Lithuania"}, 90),
    )

    assert result.discrepancies == ()


def test_two_states_of_one_line_listed_side_by_side_are_two_parties() -> None:
    result = settled(
        claim("article", "party", {"id": "soviet-russia", "name": "Soviet Russia"}),
        claim("article", "party", {"id": "soviet-union", "name": "Soviet Union"}, 40),
    )

    assert result.discrepancies == ()


def test_recognition_of_a_town_supports_recognition_of_the_town_and_its_region() -> None:
    union: Value = {"id": "soviet-union", "name": "Soviet Union"}
    recognised = finding(
        settled(
            claim("handbook", "territory.recognition", {"by": union, "territory": "Vilnius"}),
            claim(
                "article",
                "territory.recognition",
                {"by": union, "territory": ["Vilnius", "Vilnius Region"]},
            ),
        ),
        "territory.recognition",
    )

    assert recognised.voices == 2


def test_a_ratification_told_by_its_day_alone_is_the_one_of_that_day() -> None:
    ratified = settled(
        claim("article", "ratification.by", {"body": "Chamber", "state": "Arcadia"}),
        claim("article", "ratification.date", "1926-11-05", 60),
        claim("handbook", "ratification.date", "1926-11-05"),
        claim("article", "ratification.by", {"body": "Diet", "state": "Ruritania"}, 600),
        claim("article", "ratification.date", "1926-11-07", 660),
    )

    days = [f for f in ratified.findings if f.property == "ratification.date"]
    assert [(each.value, each.voices) for each in days] == [("1926-11-05", 2), ("1926-11-07", 1)]
    assert ratified.discrepancies == ()


def test_holders_who_date_one_war_differently_contradict_each_other() -> None:
    war: dict[str, Value] = {"name": "War of the Harbour", "kind": "war"}
    result = settled(
        claim(
            "article", "event", {**war, "date": "1919-04/1920-11"}, 0, None, "reported",
            holder="Arcadian historians",
        ),
        claim(
            "article", "event", {**war, "date": "1921-09/1921-10"}, 90, None, "reported",
            holder="Ruritanian historians",
        ),
        claim("article", "event", {"name": "Mutiny", "date": "1920"}, 200, None),
        claim("article", "event", {"name": "Mutiny", "date": "1920-10-09"}, 300, None),
    )  # fmt: skip

    (found,) = result.discrepancies
    assert "Arcadian historians" in found.summary
    assert "Ruritanian historians" in found.summary


def test_a_denial_dissents() -> None:
    result = settled(
        claim("article", "party", {"id": "poland", "name": "Poland"}),
        claim("handbook", "party", {"id": "poland", "name": "Poland"}, modality="denied"),
    )

    assert finding(result, "party").status is FindingStatus.DISPUTED


WITNESSES = ("article", "handbook", "series", "text")
DATES = ("1926", "1926-09", "1926-09-26", "1926-09-28", "1927")


@st.composite
def collections(draw: st.DrawFn) -> list[FiledClaim]:
    names = st.sampled_from(("signature.date", "end.date", "prolongation.until", "breach.date"))
    made = draw(
        st.lists(
            st.tuples(
                st.sampled_from(WITNESSES),
                names,
                st.sampled_from(DATES),
                st.sampled_from(("asserted", "provided", "reported", "denied")),
                st.booleans(),
            ),
            max_size=9,
        )
    )
    return [
        replace(claim(witness, name, value, 60 * n, modality=modality), safe=safe, number=n)
        for n, (witness, name, value, modality, safe) in enumerate(made)
    ]


def outcome(result: Reconciled) -> list[object]:
    return [
        (
            f.instrument,
            f.property,
            f.slot,
            f.value,
            f.status,
            f.margin,
            f.voices,
            *tuple(str(rival.value) for rival in f.dissent),
        )
        for f in result.findings
    ]


@given(collections(), st.randoms(use_true_random=False))
def test_the_order_of_claims_never_matters(claims: list[FiledClaim], chance: object) -> None:
    shuffled = list(claims)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random

    assert reconcile(claims, IDENTITY, (), SOURCES) == reconcile(shuffled, IDENTITY, (), SOURCES)


@given(collections())
def test_reconciling_again_changes_nothing(claims: list[FiledClaim]) -> None:
    first = reconcile(claims, IDENTITY, (MIRRORED,), SOURCES)

    assert reconcile(claims, IDENTITY, (MIRRORED,), SOURCES) == first


@given(collections())
def test_a_copy_of_a_witness_never_changes_an_outcome(claims: list[FiledClaim]) -> None:
    copied = [replace(each, witness="mirror") for each in claims if each.witness == "article"]

    alone = reconcile(claims, IDENTITY, (), SOURCES)
    with_copy = reconcile([*claims, *copied], IDENTITY, (MIRRORED,), SOURCES)

    assert outcome(alone) == outcome(with_copy)


def test_a_party_bears_the_name_that_most_voices_print() -> None:
    printed = {"handbook": "Russia", "article": "Soviet Russia", "series": "Soviet Russia"}
    claims = [
        claim(witness, "party", {"id": "soviet-russia", "name": name})
        for witness, name in printed.items()
    ]

    (found,) = reconcile(claims, IDENTITY, (), SOURCES).findings

    assert found.value == {"id": "soviet-russia", "name": "Soviet Russia"}


def test_an_office_of_one_who_signed_is_told_once() -> None:
    office: Value = {"person": "Johan Alder", "office": "Envoy"}
    claims = [
        claim("article", "person.office", office, quote="Envoy Johan Alder"),
        claim("article", "signatory.office", office, quote="Envoy Johan Alder"),
        claim("article", "person.office", {"person": "Karl Birch", "office": "Envoy"}, start=90),
    ]

    found = reconcile(claims, IDENTITY, (), SOURCES).findings

    assert [(each.property, each.value) for each in found] == [
        ("person.office", {"person": "Karl Birch", "office": "Envoy"}),
        ("signatory.office", office),
    ]


def test_an_occupation_told_as_control_is_no_event_besides() -> None:
    held: Value = {"territory": "Zenda", "by": {"id": "ruritania", "name": "Ruritania"}}
    claims = [
        claim("article", "territory.control", held, quote="Ruritania occupied Zenda in May"),
        claim("article", "event", {"name": "Ruritania occupied Zenda"}, start=26, quote="May"),
        claim("article", "event", {"name": "War of the Oxen"}, start=90),
    ]

    found = reconcile(claims, IDENTITY, (), SOURCES).findings

    assert [(each.property, each.value) for each in found] == [
        ("event", {"name": "War of the Oxen"}),
        ("territory.control", held),
    ]
