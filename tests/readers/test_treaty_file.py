from foedera.readers.from_bytes import read
from foedera.sources.model import Witness

FILE = """[instrument]
title = "Pact of Strelsau"   # as printed
kind = "non-aggression pact"

[[act]]
act = "signature"
date = "1926-09-28"
place = 'Strelsau'

[[act]]
act = "denunciation"
date = "1930"
party = "Ruritania"
according-to = ["Ruritania"]
contested-by = ["Arcadia"]

[[party]]
name = "Arcadia"

[[norm]]
article = "3(1)"
duty = "must-not"
act = "attack"
unless = ["attacked-first"]
"""


def treaty(text: str = FILE) -> Witness:
    (witness,) = read("pact.toml", text.encode())
    return witness


def test_each_statement_stands_on_its_words() -> None:
    witness = treaty()
    stated = [(s.property, witness.text[s.start : s.end]) for s in witness.stated]

    assert stated == [
        ("title", "Pact of Strelsau"),
        ("kind", "non-aggression pact"),
        ("signature.date", "1926-09-28"),
        ("signature.place", "Strelsau"),
        ("denunciation.date", "1930"),
        ("denunciation.by", "Ruritania"),
        ("party", "Arcadia"),
        ("norm", "attack"),
    ]


def test_who_says_so_goes_with_every_value_of_an_act_and_who_contests_it_with_whose_act_it_was() -> (
    None
):
    witness = treaty()
    said = {s.property: s for s in witness.stated if s.property.startswith("denunciation")}
    start, end = said["denunciation.by"].contested_at

    assert {s.holders for s in said.values()} == {("Ruritania",)}
    assert said["denunciation.by"].contested_by == ("Arcadia",)
    assert said["denunciation.date"].contested_by == ()
    assert witness.text[start:end] == "Arcadia"


def test_the_source_of_an_instrument_may_be_a_citation() -> None:
    stated = treaty(FILE.replace("kind =", 'source = "60 LNTS 145"\nkind =')).stated

    assert [s.value for s in stated if s.property == "citation"] == ["60 LNTS 145"]


def test_an_act_that_is_none_is_told_and_left_out() -> None:
    witness = treaty('[instrument]\ntitle = "P"\n[[act]]\nact = "blessing"\ndate = "1920"\n')

    assert [s.property for s in witness.stated] == ["title"]
    assert [p.code for p in witness.problems] == ["reader.treaty-file.act"]


def test_a_file_that_is_no_toml_states_nothing() -> None:
    witness = treaty("[instrument]\ntitle = \n")

    assert witness.stated == ()
    assert [p.code for p in witness.problems] == ["reader.treaty-file.invalid"]


def test_line_ends_of_another_system_shift_nothing() -> None:
    witness = treaty(FILE.replace("\n", "\r\n"))

    assert [witness.text[s.start : s.end] for s in witness.stated][:2] == [
        "Pact of Strelsau",
        "non-aggression pact",
    ]


def test_a_file_of_ten_thousand_acts_is_read_in_one_go() -> None:
    acts = "".join(
        f'[[act]]\nact = "signature"\ndate = "{1000 + n % 900}-05-03"\n' for n in range(10_000)
    )

    (witness,) = read("long.toml", f'[instrument]\ntitle = "Pact"\n{acts}'.encode())

    assert len([one for one in witness.stated if one.property == "signature.date"]) == 10_000
