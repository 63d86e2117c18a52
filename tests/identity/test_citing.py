"""A citation, in whatever form it is typed, leads to the instrument that documents cite there."""

from collections.abc import Iterator

import pytest

from foedera.errors import UnknownNameError
from foedera.workbench import Record, build, open_record

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
    for name, cited in CITED.items():
        page = folder / f"{name}.txt"
        page.write_text(REGISTER.format(cited=cited), encoding="utf-8")
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
