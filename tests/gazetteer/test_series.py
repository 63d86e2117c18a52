import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.gazetteer.register import normalise
from foedera.gazetteer.series import find_citations, print_citation, same_place


@pytest.mark.parametrize(
    ("printed", "one_form"),
    [
        ("League of Nations Treaty Series, vol. 60, pp. 146-159", "60 LNTS 146-159"),
        ("60 LNTS 145", "60 LNTS 145"),
        ("60 L. N. T. S. 145", "60 LNTS 145"),
        ("L.N.T.S., Vol. LX, p. 145", "60 LNTS 145"),
        ("LNTS 60/146", "60 LNTS 146"),
        ("League of Nations Treaty Series, vol. 186, p. 268", "186 LNTS 268"),
        ("Société des Nations, Recueil des Traités, vol. LX, p. 145", "60 LNTS 145"),
        ("Recueil des traités de la Société des Nations, vol. LX, p. 145", "60 LNTS 145"),
        ("Nations Unies, Recueil des traités, vol. 1155, p. 331", "1155 UNTS 331"),
        ("Martens, Nouveau recueil général, 3e série, vol. 12, p. 345", "12 MARTENS 345"),
        ("1930 UKTS No. 12", "UKTS 12/1930"),
        ("[1930] ATS 12", "ATS 12/1930"),
        ("UNTS, vol. 1155, No. I-18232, p. 331", "1155 UNTS No. 18232 331"),
        ("1155 UNTS 331", "1155 UNTS 331"),
        ("12 Stat. 963", "12 STAT 963"),
        ("7 Bevans 890", "7 BEVANS 890"),
        ("British State Papers (BSP) 55/40", "55 BFSP 40"),
        ("UKTS 12/1930", "UKTS 12/1930"),
        ("Treaty Series No. 12 (1930)", "UKTS 12/1930"),
        ("Treaty Series, No. 693", "USTS No. 693"),
        ("TIAS 1234", "TIAS No. 1234"),
        ("Cmnd. 5008", "Cmnd 5008"),
        ("RGBl. 1926 II S. 359", "RGBL 1926 359"),
        ("Trb. 1950, 5", "TRB 5/1950"),
        ("League of Nations, Treaty Series, vol. 60, No. 1410, p. 145", "60 LNTS No. 1410 145"),
        ("RTSDN, vol. 60, p. 145", "60 LNTS 145"),
        ("UNTS I-18232", "UNTS No. 18232"),
        ("Cmd. 3735", "Cmd 3735"),
        ("T.S. No. 845", "USTS No. 845"),
        ("47 Stat 1234", "47 STAT 1234"),
        ("JO 1928, p. 1234", "JO 1928 1234"),
        ("Journal officiel du 12 mars 1928, p. 1234", "JO 1928 1234"),
        ("Dz. U. 1932 nr 55 poz. 534", "DZU 534/1932"),
        ("Dz.U. z 1932 r. Nr 55, poz. 534", "DZU 534/1932"),
        ("Martens NRG, 3e série, t. 12, p. 345", "12 MARTENS 345"),
        ("27 AJIL 184", "27 AJIL 184"),
        ("AJIL, vol. 27, no. 4, Official Documents (1933), p. 184–88", "27 AJIL No. 4 184-188"),
    ],
)
def test_every_form_becomes_one(printed: str, one_form: str) -> None:
    value = normalise(printed)

    assert value is not None
    assert print_citation(value) == one_form


def test_a_citation_glued_and_broken_by_a_printer_is_read_whole() -> None:
    text = (
        "Source:The American Journal of International Law,vol.31,no.2,Sup-\n"
        "plement: Official Documents (April 1937), p. 57–61."
    )

    (found,) = find_citations(text)

    assert found.value == {"series": "AJIL", "volume": 31, "number": 2, "pages": [57, 61]}
    assert text[found.start : found.end].endswith("p. 57–61")


@pytest.mark.parametrize(
    "text",
    [
        "registered in League of Nations Treaty Series on March 4, 1927",
        "the Bevans of 1926 and Hertslet 7",
        "Mr. C. 12 of Geneva",
        "the U.S. Senate, art. 6",
        "LNTSX 60/146",
    ],
)
def test_a_series_without_a_place_in_it_is_no_citation(text: str) -> None:
    assert find_citations(text) == []


def test_a_page_just_before_the_range_is_the_same_place() -> None:
    text = normalise("LNTS 60, pp. 146-159")
    title = normalise("60 LNTS 145")
    other = normalise("60 LNTS 161")
    assert text is not None
    assert title is not None
    assert other is not None

    assert same_place(text, title)
    assert same_place(title, text)
    assert not same_place(text, other)


def test_a_registered_number_is_the_same_in_any_volume() -> None:
    whole, number = normalise("UNTS, vol. 1155, No. I-18232, p. 331"), normalise("UNTS I-18232")

    assert whole is not None
    assert number is not None
    assert same_place(whole, number)
    assert not same_place(number, normalise("UNTS I-18233") or {})


def test_another_volume_series_or_number_is_another_place() -> None:
    values = [normalise(t) for t in ("60 LNTS 145", "61 LNTS 145", "60 UNTS 145", "TIAS 60")]

    for i, some in enumerate(values):
        for other in values[i + 1 :]:
            assert some is not None
            assert other is not None
            assert not same_place(some, other)


@given(
    st.sampled_from(["LNTS", "UNTS", "BFSP", "AJIL"]),
    st.integers(1, 999),
    st.integers(1, 9999),
    st.integers(0, 99),
)
def test_what_is_printed_is_read_back(series: str, volume: int, first: int, more: int) -> None:
    pages: list[int] = [first, first + more]

    value = normalise(
        print_citation({"series": series, "volume": volume, "number": None, "pages": pages})
    )

    assert value == {"series": series, "volume": volume, "number": None, "pages": pages}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("OJ L 123/4", {"series": "OJL", "number": 123, "pages": [4, 4]}),
        ("[1990] OJ L 123/4", {"series": "OJL", "number": 123, "pages": [4, 4], "year": 1990}),
        (
            "OJ L 123, 5.5.1990, p. 4",
            {"series": "OJL", "number": 123, "pages": [4, 4], "year": 1990},
        ),
        ("Recueil des Traités, vol. 999, p. 5", {"series": "UNTS", "volume": 999, "pages": [5, 5]}),
        ("СДД. Вып. 5. С. 12", {"series": "SDD", "volume": 5, "pages": [12, 12]}),
    ],
)
def test_official_journals_and_series_of_one_name_are_cited(
    text: str, value: dict[str, object]
) -> None:
    found = find_citations(f"See {text}.")

    assert [{k: v for k, v in c.value.items() if v is not None} for c in found] == [value]


def test_a_name_that_two_series_have_is_read_only_where_one_has_the_volume() -> None:
    assert find_citations("Recueil des Traités, vol. 99, p. 5") == []
    assert find_citations("The OJ L series is long.") == []
