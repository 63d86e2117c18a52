import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.sources.decode import decode

LITHUANIAN = (
    "Lietuvos ir Sovietų sutartis, pasirašyta Maskvoje: šalys, žemė, ąžuolas, čia, ėjo, įvyko."
)
FRENCH = "Le traité signé à Genève a été ratifié; les élèves français, la forêt, où, çà et là."
POLISH = (
    "Układ zawarty w Warszawie; żadna ze stron nie będzie świadczyć pomocy napaści, źle ujętej."
)
RUSSIAN = "Договор между Россией и Литвой был подписан в Москве двенадцатого июля того же года."


def test_utf8_needs_no_word() -> None:
    found = decode(RUSSIAN.encode())

    assert (found.text, found.encoding, found.problems) == (RUSSIAN, "utf-8", ())


def test_a_byte_order_mark_is_removed() -> None:
    assert decode(b"\xef\xbb\xbfPact").text == "Pact"


@pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_read_with_and_without_a_mark(name: str) -> None:
    found = decode(FRENCH.encode(name))

    assert found.text == FRENCH
    marked = name in ("utf-16", "utf-32")
    assert [p.code for p in found.problems] == ([] if marked else ["reader.encoding.assumed"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (FRENCH, "cp1252"),
        ("The Company’s customs were 2½ per cent. at the port, and ¾ beyond.", "cp1252"),
        (LITHUANIAN, "cp1257"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
    ],
)
def test_another_encoding_is_inferred_and_said(text: str, name: str) -> None:
    found = decode((text * 3).encode(name))

    assert found.text == text * 3
    assert [p.code for p in found.problems] == ["reader.encoding.assumed"]
    assert name in found.problems[0].message


def test_a_character_cut_short_at_the_end_is_told() -> None:
    found = decode("Klaipėda".encode()[:-3])

    assert found.text == "Klaip\ufffd"
    assert [(p.code, p.start, p.end) for p in found.problems] == [("reader.encoding.cut", 5, 6)]


def test_a_few_bad_bytes_do_not_make_utf8_another_encoding() -> None:
    found = decode(RUSSIAN.encode() + b"\xff" + RUSSIAN.encode())

    assert found.encoding == "utf-8"
    assert [p.code for p in found.problems] == ["reader.encoding.damaged"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "reader.empty"),
        (b" \r\n\t ", "reader.empty"),
        (bytes(range(256)) * 20, "reader.binary"),
        (b"\x7fELF\x02\x01\x01" + bytes(200), "reader.binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "reader.binary"),
    ],
)
def test_what_holds_no_text_gives_none(data: bytes, code: str) -> None:
    found = decode(data)

    assert (found.text, [p.code for p in found.problems]) == ("", [code])


@given(st.binary(max_size=400))
def test_no_bytes_raise(data: bytes) -> None:
    found = decode(data)

    assert (found.encoding is None) == (found.text == "") or not found.text
