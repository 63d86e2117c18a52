from foedera.passages.from_witness import cut
from foedera.passages.model import EntryKind, PassageKind
from foedera.readers.from_bytes import read

REGISTER = (
    "title,parties,signed,note\n"
    'Pact of Strelsau,"Arcadia, Ruritania",1926-09-28,"called ""the pact"""\n'
    "Peace of Zenda,Ruritania; Arcadia,1921,\n"
)


def test_a_row_is_an_entry_and_its_cells_are_keys_with_values() -> None:
    (witness,) = read("register.csv", REGISTER.encode())

    found = cut(witness)

    assert [(e.title, e.kind) for e in found.entries] == [
        ("Pact of Strelsau", EntryKind.CATALOGUE),
        ("Peace of Zenda", EntryKind.CATALOGUE),
    ]
    rows = [(p.entry, p.label, witness.text[p.start : p.end]) for p in found.passages]
    assert (0, "parties", "Arcadia, Ruritania") in rows
    assert (1, "signed", "1921") in rows
    assert [p.kind for p in found.passages].count(PassageKind.TITLE) == 2


def test_tabs_tell_a_table_whatever_its_name() -> None:
    (witness,) = read("list", b"Participant\tSignature\tRatification\nArcadia\t1956\t1957\n")

    assert witness.media_type == "text/tab-separated-values"


def test_a_table_is_told_by_its_columns_though_cells_hold_signs_and_line_ends() -> None:
    table = (
        '"Treaty # (see list)","Signature Date","Treaty Name","What\'s new?"\n'
        '"1","1926-09-28","Pact of Strelsau","one\nline, and another"\n'
        '"2","1921-03-02","Peace of Zenda",""\n'
    )
    (witness,) = read("register.csv", table.encode())

    assert witness.media_type == "text/csv"
    assert [e.title for e in cut(witness).entries] == ["Pact of Strelsau", "Peace of Zenda"]


def test_prose_with_commas_is_no_table() -> None:
    (witness,) = read("notes.txt", b"Arcadia, Ruritania, and Zenda signed, sealed, and left.\n")

    assert witness.media_type == "text/plain"


def test_a_table_may_have_more_columns_than_its_first_bytes_hold_rows() -> None:
    names = ",".join(f"clause number {number}" for number in range(180))
    row = ",".join(["a value of some length"] * 180)
    (witness,) = read("coded.csv", f"{names}\n{row}\n{row}\n".encode())

    assert witness.media_type == "text/csv"
