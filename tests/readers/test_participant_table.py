import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read
from foedera.sources.model import Witness

TABLE = (
    'Participant,Signature,"Ratification, Acceptance(A), Accession(a), Succession(d)"\n'
    "Arcadia,24 Sep 1955,22 Mar 1956\n"
    "Norway,,12 May 1956 a\n"
    "Poland 2,24 Sep 1955,1 Jun 1957A\n"
    "Serbia,,12 Mar 2001 d\n"
    "Chile,25 Sep 1955,\n"
)


def table(text: str = TABLE, name: str = "t.csv") -> Witness:
    (witness,) = read(name, text.encode())
    return witness


def said() -> list[tuple[str, object, str]]:
    witness = table()
    return [(s.property, s.value, witness.text[s.start : s.end]) for s in witness.stated]


def test_a_letter_after_the_day_says_which_act_it_was() -> None:
    dated = [(name, value) for name, value, _ in said() if name.endswith((".date", ".manner"))]

    assert dated == [
        ("ratification.date", "1956-03-22"),
        ("accession.date", "1956-05-12"),
        ("ratification.date", "1957-06-01"),
        ("ratification.manner", "acceptance"),
        ("deposit.date", "2001-03-12"),
        ("deposit.manner", "succession"),
    ]


def test_who_acted_stands_from_the_name_to_the_day() -> None:
    assert ("accession.by", "Norway", "Norway,,12 May 1956 a") in said()
    assert ("ratification.by", "Poland", "Poland 2,24 Sep 1955,1 Jun 1957A") in said()


def test_who_only_signed_is_no_party() -> None:
    parties = [value for name, value, _ in said() if name == "party"]

    assert parties == ["Arcadia", "Norway", "Poland", "Serbia"]
    assert ("signature.by", "Chile", "Chile,25 Sep 1955") in said()


def test_the_table_is_about_one_treaty() -> None:
    reading = read_claims(cut(table()))

    assert {claim.about for claim in reading.claims} == {0}
    assert all(claim.quote == TABLE[claim.start : claim.end] for claim in reading.claims)


def test_another_table_of_states_states_nothing() -> None:
    assert table("Participant,Resolution,Number\nChile,34 (I),7\n").stated == ()


@pytest.mark.parametrize("cell", ["31 Foo 1956 a", "1956", "", "a", "22 Mar 1956 zz"])
def test_what_is_no_day_with_a_known_letter_states_nothing_wrong(cell: str) -> None:
    witness = table(f"State,Accession(a),Note\nChile,{cell},x\n")

    assert [s for s in witness.stated if s.property.endswith(".date")] == []


def test_the_letter_may_stand_in_brackets_and_its_name_go_on() -> None:
    witness = table(
        'State,Signature Date,"Ratification Date, Accession(a), Succession(d) Date"\n'
        "Norway,4 Feb 1985,11 May 1994 (a)\n"
        "Chile,,2 Mar 2001 (d)\n"
    )

    dated = [(s.property, s.value) for s in witness.stated if s.property.endswith(".date")]
    assert dated == [("accession.date", "1994-05-11"), ("deposit.date", "2001-03-02")]


def test_a_table_that_names_the_treaty_of_each_row_is_one_to_each_treaty() -> None:
    text = (
        "State,Treaty,Treaty Name,Ratification\n"
        'Norway,F,"Ferry Convention, revised",1 Jun 1957\n'
        "Chile,B,Bridge Convention,2 Jun 1957\n"
        'Poland,F,"Ferry Convention, revised",3 Jun 1957\n'
    )
    witnesses = read("t.csv", text.encode())

    assert [w.name for w in witnesses] == ["t.csv#1", "t.csv#2"]
    titles = [[s.value for s in w.stated if s.property == "title"] for w in witnesses]
    assert titles == [["Ferry Convention, revised"], ["Bridge Convention"]]
    parties = [[s.value for s in w.stated if s.property == "party"] for w in witnesses]
    assert parties == [["Norway", "Poland"], ["Chile"]]
    for witness in witnesses:
        reading = read_claims(cut(witness))
        assert all(c.quote == witness.text[c.start : c.end] for c in reading.claims)


def test_a_row_may_name_its_act_itself() -> None:
    witness = table(
        "Contracting Party,Signature Date,Instrument Type,Instrument Date\n"
        "Norway,1985-02-04,Ratification,1987-05-11\n"
        "Chile,,Accession,2001-03-02\n"
    )

    assert [(s.property, s.value) for s in witness.stated if s.property != "party"] == [
        ("signature.by", "Norway"),
        ("ratification.by", "Norway"),
        ("ratification.date", "1987-05-11"),
        ("accession.by", "Chile"),
        ("accession.date", "2001-03-02"),
    ]
