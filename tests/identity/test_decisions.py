"""What people decide about identity takes effect, is said, and can be withdrawn."""

from dataclasses import dataclass
from typing import Any

from foedera.claims.model import Mention, Reading, Value
from foedera.identity.from_claims import link
from foedera.identity.model import Identity, Link, MentionKey

PAIR = ("latvia", "soviet-union")
PACT = "latvia--soviet-union--1932--non-aggression"


@dataclass(frozen=True)
class Said:
    """A decision, as a file of judgements gives it."""

    about: str
    kind: str
    value: Value
    by: str = "A. Reader"
    on: str = "2024-05-02"
    because: str = "The archive's copy says so."


def reading(witness: str, *mentions: Mention) -> Reading:
    return Reading(witness=witness, claims=(), mentions=mentions)


def mention(number: int = 0, **known: object) -> Mention:
    return Mention(number=number, start=0, end=1, **known)  # type: ignore[arg-type]


def where(identity: Identity, witness: str, number: int = 0) -> Link:
    key = MentionKey(witness, number)
    return next(one for one in identity.links if one.mention == key)


PACT_OF_1932: dict[str, Any] = {"parties": PAIR, "date": "1932-02-05", "kind": "non-aggression"}
DOCUMENTS = [
    reading("a.txt", mention(title="Riga Pact", **PACT_OF_1932)),
    reading(
        "b.txt",
        mention(title="Riga Pact", **PACT_OF_1932),
        mention(1, parties=PAIR, date="1934-04-04", kind="protocol", parent=0),
    ),
    reading("c.txt", mention(title="Dorpat Accord", date="1933")),
]


def test_merging_counts_the_other_as_the_one_and_keeps_its_id() -> None:
    identity = link(DOCUMENTS, [Said(PACT, "merge", "Dorpat Accord")])

    link_of_c = where(identity, "c.txt")
    assert link_of_c.instrument == PACT
    assert "A. Reader holds them to be one, 2024-05-02" in link_of_c.reason
    assert not any("dorpat" in i.id for i in identity.instruments)
    assert identity.problems == ()


def test_splitting_keeps_a_documents_mentions_apart_with_their_later_acts() -> None:
    identity = link(DOCUMENTS, [Said(PACT, "split", "b.txt")])

    apart = where(identity, "b.txt").instrument
    assert where(identity, "a.txt").instrument == PACT
    assert apart != PACT
    protocol = where(identity, "b.txt", 1).instrument
    assert next(i.parent for i in identity.instruments if i.id == protocol) == apart


def test_one_mention_can_be_split_off_by_its_number() -> None:
    identity = link(DOCUMENTS, [Said(PACT, "split", ["a.txt#0"])])

    assert where(identity, "b.txt").instrument == PACT
    assert where(identity, "a.txt").instrument != PACT


def test_merging_what_was_split_undoes_it() -> None:
    split = Said(PACT, "split", "b.txt")
    apart = where(link(DOCUMENTS, [split]), "b.txt").instrument

    identity = link(DOCUMENTS, [split, Said(PACT, "merge", apart)])

    assert where(identity, "b.txt").instrument == PACT
    assert len(identity.instruments) == len(link(DOCUMENTS).instruments)


def test_withdrawing_a_decision_gives_back_what_was() -> None:
    assert link(DOCUMENTS, []) == link(DOCUMENTS)


def test_decisions_on_other_questions_are_not_identitys() -> None:
    assert link(DOCUMENTS, [Said("nothing", "set", "1926")]) == link(DOCUMENTS)


def test_a_decision_that_fits_nothing_is_reported_and_does_nothing() -> None:
    decisions = [
        Said("no-such-treaty", "merge", PACT),
        Said(PACT, "merge", "no-such-treaty"),
        Said(PACT, "merge", PACT),
        Said(PACT, "split", "z.txt"),
        Said("dorpat-accord--1933", "split", "c.txt"),
    ]

    identity = link(DOCUMENTS, decisions)

    assert [p.code for p in identity.problems] == ["judgement.fits-nothing"] * 5
    assert identity.instruments == link(DOCUMENTS).instruments


def test_merging_a_parent_into_its_own_later_act_makes_no_circle() -> None:
    protocol = f"{PACT}--protocol-1934-04-04"

    identity = link(DOCUMENTS, [Said(protocol, "merge", PACT)])

    assert where(identity, "a.txt").instrument == protocol
    assert next(i.parent for i in identity.instruments if i.id == protocol) == ""


def test_merging_the_first_of_three_generations_into_the_last_makes_no_circle() -> None:
    note = mention(2, date="1935-01-02", kind="notes", parent=1)
    documents = [*DOCUMENTS[:1], reading("b.txt", *DOCUMENTS[1].mentions, note)]
    last = f"{PACT}--protocol-1934-04-04--notes-1935-01-02"

    identity = link(documents, [Said(last, "merge", PACT)])

    parents = {i.date: i.parent for i in identity.instruments}
    assert parents["1934-04-04"] == last
    assert next(i.parent for i in identity.instruments if i.id == last) == ""
