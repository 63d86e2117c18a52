"""Lists of those who are bound: each test shows the line."""

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

PAGE = """# Ferry Protocol

The Ferry Protocol is a treaty that was opened for signature on 31 October 1988. It governs ferries.

Parties (as of 2016): (4) {}
"""


def ids(members: str) -> set[object]:
    reading = read_claims(cut(read("a.md", PAGE.format(members).encode())[0]))
    return {
        c.value["id"]
        for c in reading.claims
        if c.property == "party" and c.about == reading.subject and isinstance(c.value, dict)
    }


def test_a_list_that_names_a_younger_state_is_of_its_day() -> None:
    assert ids("Croatia, Germany, Norway, Russia") == {"croatia", "germany", "norway", "russia"}


def test_a_list_of_the_treaty_s_own_time_names_the_states_of_that_time() -> None:
    assert ids("Finland, Norway, Sweden, Russia") == {"finland", "norway", "sweden", "soviet-union"}


def test_a_table_of_participants_without_a_day_names_states_as_they_are_called_today() -> None:
    rows = [
        "Germany,4 Jun 1954,6 Jun 1955",
        "India,5 Jun 1954,6 Jun 1955",
        "Norway,6 Jun 1954,6 Jun 1955",
        "Austria,7 Jun 1954,6 Jun 1955",
        "Chile,8 Jun 1954,6 Jun 1955",
    ]
    table = "Participant,Signature,Ratification\n" + "\n".join(rows) + "\n"

    reading = read_claims(cut(read("status.csv", table.encode())[0]))

    found = {
        c.value["id"] for c in reading.claims if c.property == "party" and isinstance(c.value, dict)
    }
    assert found == {"germany", "india", "norway", "austria", "chile"}


def test_a_name_that_no_one_knows_breaks_no_table_of_participants() -> None:
    states = ["Germany", "India", "Norway", "Austria", "Chile", "Гrcadia"]
    rows = [f"{state},4 Jun 1954,6 Jun 1955" for state in states]
    table = "Participant,Signature,Ratification\n" + "\n".join(rows) + "\n"

    reading = read_claims(cut(read("status.csv", table.encode())[0]))

    parties = [c.value for c in reading.claims if c.property == "party"]
    assert [one["name"] for one in parties if isinstance(one, dict)] == states
