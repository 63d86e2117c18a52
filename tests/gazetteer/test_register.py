import json
from pathlib import Path

import pytest

from foedera.gazetteer.register import normalise, parse_reference, print_reference
from foedera.gazetteer.series import same_place

ASKED = 0.99


def test_a_number_of_the_treaty_series_carries_its_year_and_its_command_paper() -> None:
    assert parse_reference("Treaty Series 007/1931: Cmd 3801") == {
        "series": "UKTS",
        "volume": None,
        "number": 7,
        "pages": None,
        "year": 1931,
        "paper": "Cmd 3801",
    }


def test_state_papers_are_the_same_place_in_the_register_and_in_print() -> None:
    some = parse_reference("British State Papers (BSP) 62/118/0: 0")
    other = normalise("British and Foreign State Papers, vol. LXII, p. 118")

    assert some is not None
    assert other is not None
    assert same_place(some, other)


@pytest.mark.parametrize(
    "reference",
    [
        "Treaty Series 007/1931: Cmd. 3801",
        "UN Registration Sweden/0: 311 42",
        "UN Registration 8123/0: 0",
        "PRO (now TNA) FO.93/17/9B/0: 0",
        "British State Papers (BSP) 62 /118/0: 0",
        "League of Nations Treaty Series Vol. 33 (p.71)/1925: 0",
        "Command Paper 0/1851: P. 912",
        "Treaties Laid before Parliament Vol.04/77/0: 0",
    ],
)
def test_a_reference_is_printed_back_as_it_was(reference: str) -> None:
    value = parse_reference(reference)

    assert value is not None
    assert print_reference(value) == reference


@pytest.mark.parametrize("text", ["", "Treaty Series", "60 LNTS 145", "Blue Book 7/1931: 0"])
def test_what_is_no_reference_is_left(text: str) -> None:
    assert parse_reference(text) is None


def test_the_registers_references_are_read_and_printed_back(shared: Path) -> None:
    gold = shared / "corpus" / "uk_treaties" / "gold.jsonl"
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    references = [r for row in rows for r in row.get("references", [])]

    values = [(r, parse_reference(r)) for r in references]
    same = sum(v is not None and print_reference(v) == r for r, v in values)

    assert same / len(references) >= ASKED
