"""A citation, in whatever form it is typed, leads to the instrument that documents cite there."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from foedera.errors import UnknownNameError
from foedera.workbench import Record, build, open_record
from foedera.workbench.citing import cited, read_citation

REGISTER = """\
Title: Treaty of Non-Aggression between Latvia and the Soviet Union
Date Signed: 5 February 1932
Parties: Latvia; Soviet Union
Source: {cited}
"""

CITED = {
    "lnts": "League of Nations Treaty Series, vol. 148, pp. 113-127",
    "unts": "United Nations Treaty Series, vol. 25, p. 76",
    "cts": "Consolidated Treaty Series, vol. 63, p. 391",
    "bfsp": "British and Foreign State Papers, vol. 134, p. 12",
    "ukts": "UK Treaty Series No. 14 (1932)",
    "cmd": "Cmd. 4051",
    "tias": "T.I.A.S. No. 1502",
    "usts": "U.S. Treaty Series, No. 796",
    "rgbl": "Reichsgesetzblatt 1932 II, S. 96",
}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Record]]:
    folder = tmp_path_factory.mktemp("citing")
    opened: dict[str, Record] = {}
    for name, printed in CITED.items():
        page = folder / f"{name}.txt"
        page.write_text(REGISTER.format(cited=printed), encoding="utf-8")
        build([page], folder / f"{name}.foedera")
        opened[name] = open_record(folder / f"{name}.foedera")
    yield opened
    for record in opened.values():
        record.close()


@pytest.mark.parametrize(
    ("series", "typed"),
    [
        ("lnts", "148 LNTS 113"),
        ("lnts", "148 LNTS 112"),
        ("lnts", "148 LNTS 120"),
        ("lnts", "L.N.T.S., Vol. CXLVIII, p. 113"),
        ("lnts", "LNTS 148/113"),
        ("unts", "25 UNTS 76"),
        ("unts", "U.N.T.S., vol. 25, p. 75"),
        ("cts", "63 CTS 391"),
        ("bfsp", "134 BFSP 12"),
        ("ukts", "UKTS 14 (1932)"),
        ("ukts", "UKTS 1932 No. 14"),
        ("cmd", "Cmd 4051"),
        ("tias", "TIAS 1502"),
        ("usts", "USTS 796"),
        ("rgbl", "RGBl. 1932 II S. 96"),
        ("rgbl", "RGBl 1932 II, 95"),
    ],
)
def test_every_form_finds_the_treaty(records: dict[str, Record], series: str, typed: str) -> None:
    (found,) = records[series].cited(typed)

    assert found.instrument.id == "latvia--soviet-union--1932--non-aggression"
    assert CITED[series].startswith(found.claims[0].quote[:4])


@pytest.mark.parametrize("typed", ["148 LNTS 111", "148 LNTS 129", "147 LNTS 113", "148 UNTS 113"])
def test_another_place_is_another_treatys(records: dict[str, Record], typed: str) -> None:
    assert records["lnts"].cited(typed) == ()


def test_what_is_no_citation_is_said_to_be_none(records: dict[str, Record]) -> None:
    with pytest.raises(UnknownNameError, match="no citation"):
        records["lnts"].cited("the blue book")


HANDBOOK = """\
4.1254 Treaty of Non-Aggression between Latvia and the Soviet Union

Members: Latvia and the Soviet Union

Signed On: February 5, 1932, in the city of Riga

The two sides promised not to attack each other.

4.1255 Treaty of Friendship between Estonia and Finland

Members: Estonia and Finland

Signed On: March 7, 1932, in the city of Tallinn

The two sides promised one another their friendship.
"""


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    folder = tmp_path_factory.mktemp("handbook")
    (folder / "page.txt").write_text(HANDBOOK, encoding="utf-8")
    build([folder / "page.txt"], folder / "handbook.foedera")
    with open_record(folder / "handbook.foedera") as record:
        yield record


@pytest.mark.parametrize("typed", ["4.1254", "Gibler 4.1254", "gibler no. 4.1254"])
def test_a_handbooks_number_finds_its_entry(handbook: Record, typed: str) -> None:
    (found,) = handbook.cited(typed)

    assert found.instrument.id == "latvia--soviet-union--1932--non-aggression"
    assert [claim.quote for claim in found.claims] == ["4.1254"]


@pytest.mark.parametrize("typed", ["4.1256", "COW 4.1254", "ATOP 1254", "WTI 4.1254"])
def test_another_catalogues_number_is_another(handbook: Record, typed: str) -> None:
    assert handbook.cited(typed) == ()


@pytest.mark.parametrize(
    ("carried", "typed"),
    [
        ("ATOP 2005", "ATOP 2005"),
        ("ATOP ID: 2005", "atop 2005"),
        ("COW alliance 95", "COW 95"),
        ("WTI 1032", "WTI no. 1032"),
        ("Gibler 4.1254", "4.1254"),
    ],
)
def test_a_data_sets_number_is_found_where_it_is_carried(
    handbook: Record, carried: str, typed: str
) -> None:
    instruments = handbook.instruments()
    claim = next(c for c in handbook.claims() if c.property == "catalogue")
    named = replace(claim, value=carried)

    (found,) = cited(instruments, [named], read_citation(typed))

    assert found.instrument.id == claim.instrument
