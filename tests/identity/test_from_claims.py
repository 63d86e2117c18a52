"""Which mentions are one instrument, and which only look alike."""

from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.model import Claim, Mention, Reading
from foedera.identity.from_claims import file_claims, link
from foedera.identity.model import Identity, MentionKey

PAIR = ("latvia", "soviet-union")


def reading(witness: str, *mentions: Mention, claims: tuple[Claim, ...] = ()) -> Reading:
    return Reading(witness=witness, claims=claims, mentions=mentions)


def mention(number: int = 0, **known: object) -> Mention:
    return Mention(number=number, start=0, end=1, **known)  # type: ignore[arg-type]


def instrument_of(identity: Identity, witness: str, number: int = 0) -> str:
    key = MentionKey(witness, number)
    return next(one.instrument for one in identity.links if one.mention == key)


def test_the_same_parties_on_the_same_day_are_one_treaty_whatever_its_title() -> None:
    identity = link([
        reading("a", mention(title="Riga Pact", parties=PAIR, date="1932-02-05", kind="non-aggression")),
        reading("b", mention(title="Treaty of Non-Aggression", parties=PAIR, date="1932-02-05")),
    ])  # fmt: skip

    assert instrument_of(identity, "a") == instrument_of(identity, "b")
    assert "same parties, the same day" in identity.links[1].reason


def test_a_year_alone_supports_the_day() -> None:
    identity = link([
        reading("a", mention(title="Latvian–Soviet Peace Treaty", parties=PAIR, date="1920-08-11")),
        reading("b", mention(title="Latvian–Soviet Peace Treaty", date="1920")),
    ])  # fmt: skip

    assert instrument_of(identity, "a") == instrument_of(identity, "b")


def test_the_same_text_between_other_parties_is_another_treaty() -> None:
    identity = link([
        reading("a", mention(title="Treaty of Mutual Assistance", parties=PAIR, date="1939-10-05")),
        reading("b", mention(title="Treaty of Mutual Assistance", parties=("estonia", "soviet-union"), date="1939-09-28")),
    ])  # fmt: skip

    assert instrument_of(identity, "a") != instrument_of(identity, "b")


def test_two_kinds_of_treaty_signed_by_one_pair_in_one_year_stay_two() -> None:
    identity = link([
        reading("a", mention(parties=PAIR, date="1932", kind="non-aggression", title="Non-Aggression Pact of Riga")),
        reading("b", mention(parties=PAIR, date="1932", kind="commerce", title="Trade Treaty of Riga")),
    ])  # fmt: skip

    assert instrument_of(identity, "a") != instrument_of(identity, "b")


def test_soviet_russia_and_the_soviet_union_meet_in_one_treaty() -> None:
    identity = link([
        reading("a", mention(title="Treaty of Riga", parties=("latvia", "soviet-russia"), date="1920-08-11", kind="peace")),
        reading("b", mention(title="Peace Treaty", parties=("latvia", "soviet-russia|soviet-union"), date="1920", kind="peace")),
    ])  # fmt: skip

    assert instrument_of(identity, "a") == instrument_of(identity, "b")


def test_a_prolongation_is_tied_to_its_parent_across_documents() -> None:
    pact = {"title": "Riga Pact", "parties": PAIR, "date": "1932-02-05"}
    identity = link([
        reading("a", mention(0, **pact), mention(1, parties=PAIR, date="1934-04-04", kind="protocol", parent=0)),
        reading("b", mention(0, **pact), mention(1, parties=PAIR, date="1934-04-04", kind="protocol", parent=0)),
    ])  # fmt: skip

    protocol = instrument_of(identity, "a", 1)
    assert protocol == instrument_of(identity, "b", 1)
    parent = next(i.parent for i in identity.instruments if i.id == protocol)
    assert parent == instrument_of(identity, "a", 0)


def test_a_mention_that_says_nothing_is_no_instrument() -> None:
    assert link([reading("a", mention())]).instruments == ()


def test_a_relation_leads_to_the_instrument_that_its_target_is() -> None:
    claim = Claim(
        witness="a",
        start=0,
        end=4,
        quote="upon",
        property="relation.confirms",
        value=None,
        rule="r",
        about=0,
        target=1,
    )
    readings = [
        reading(
            "a", mention(0, title="Riga Pact"), mention(1, title="Peace of Tartu"), claims=(claim,)
        ),
    ]
    identity = link(readings)

    (filed,) = file_claims(readings, identity)

    assert filed.instrument == instrument_of(identity, "a", 0)
    assert filed.value == instrument_of(identity, "a", 1)


TITLES = st.sampled_from(["Riga Pact", "Treaty of Riga", "Peace of Tartu", ""])
PARTIES = st.sampled_from([(), PAIR, ("estonia", "latvia")])
DATES = st.sampled_from(["", "1932", "1932-02-05", "1934-04-04"])
MENTIONS = st.builds(lambda t, p, d: mention(title=t, parties=p, date=d), TITLES, PARTIES, DATES)


@given(
    st.lists(MENTIONS, max_size=6).flatmap(
        lambda ms: st.tuples(st.just(ms), st.permutations(range(len(ms))))
    )
)
def test_the_order_in_which_documents_come_never_matters(
    drawn: tuple[list[Mention], list[int]],
) -> None:
    mentions, order = drawn
    readings = [reading(f"w{i}", m) for i, m in enumerate(mentions)]

    assert link(readings) == link([readings[i] for i in order])


NEIGHBOURS = ("estonia", "latvia")


def test_an_undated_mention_joins_the_only_treaty_known_and_the_reason_says_no_more() -> None:
    identity = link([
        reading("a", mention(title="Treaty of Commerce", parties=NEIGHBOURS, date="1928-02-05", kind="commerce")),
        reading("b", mention(title="Treaty of Commerce", parties=NEIGHBOURS, kind="commerce")),
    ])  # fmt: skip
    reason = next(one.reason for one in identity.links if one.mention == MentionKey("b", 0))

    assert instrument_of(identity, "a") == instrument_of(identity, "b")
    assert "a date unsaid" in reason
    assert "no other treaty of the record fits" in reason


def test_an_undated_mention_of_two_known_treaties_is_neithers() -> None:
    identity = link([
        reading("a", mention(title="Treaty of Commerce", parties=NEIGHBOURS, date="1928-02-05", kind="commerce")),
        reading("b", mention(title="Treaty of Commerce", parties=NEIGHBOURS, date="1935-07-01", kind="commerce")),
        reading("c", mention(title="Treaty of Commerce", parties=NEIGHBOURS, kind="commerce")),
    ])  # fmt: skip

    assert len({instrument_of(identity, one) for one in "abc"}) == 3


def test_a_mention_with_its_day_needs_no_such_reservation() -> None:
    identity = link([
        reading("a", mention(title="Treaty of Commerce", parties=NEIGHBOURS, date="1928-02-05", kind="commerce")),
        reading("b", mention(title="Treaty of Commerce", parties=NEIGHBOURS, date="1928", kind="commerce")),
    ])  # fmt: skip

    assert all("no other treaty" not in one.reason for one in identity.links)
