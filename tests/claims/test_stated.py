"""What a treaty file states, with who says so and who contests it."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.model import Modality, Reading
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read as read_bytes

FILE = """
[instrument]
title = "Protocol on Transit between Latvia and Estonia"
kind = "protocol"
source = "Handbook of Transit, p. 7, after 60 LNTS 145"
part-of = "Treaty of Commerce between Latvia and Estonia"
[[act]]
act = "entry_into_force"
date = "1928-05-01"
according-to = ["Latvia"]
contested-by = ["Estonia"]
[[party]]
name = "Latvia"
[[party]]
name = "Estonia"
"""


@pytest.fixture
def reading() -> Reading:
    (witness,) = read_bytes("protocol.toml", FILE.encode())
    return read(cut(witness))


def test_what_holders_say_is_reported_and_what_others_contest_is_denied(reading: Reading) -> None:
    said = {c.holder: c.modality for c in reading.claims if c.property == "entry_into_force.date"}

    assert said == {"Latvia": Modality.REPORTED, "Estonia": Modality.DENIED}


def test_a_denial_quotes_the_words_that_make_it(reading: Reading) -> None:
    (denied,) = [c for c in reading.claims if c.modality is Modality.DENIED]

    assert (denied.quote, denied.value) == ("Estonia", "1928-05-01")


def test_a_source_cites_as_far_as_it_names_a_series(reading: Reading) -> None:
    (cited,) = [c for c in reading.claims if c.property == "citation"]

    assert cited.quote == "60 LNTS 145"
    assert cited.value == {"series": "LNTS", "volume": 60, "number": None, "pages": [145, 145]}


def test_a_part_of_a_package_is_tied_to_the_treaty_it_supplements(reading: Reading) -> None:
    (tie,) = [c for c in reading.claims if c.property == "relation.supplements"]

    assert tie.target is not None
    assert reading.mentions[tie.target].title == "Treaty of Commerce between Latvia and Estonia"
    assert tie.quote.strip('"') == "Treaty of Commerce between Latvia and Estonia"
