"""Any damage to any document: a reader never falls over, and its places are places.

`make fuzz` looks at thousands of examples for each format, `make test` at a few.
"""

import gzip
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.readers.test_akoma_ntoso import TREATY
from tests.readers.test_archives import tarred, zipped
from tests.readers.test_docx import docx
from tests.readers.test_html import PAGE
from tests.readers.test_json_documents import COLLECTION
from tests.readers.test_other_xml import AGREEMENT
from tests.readers.test_parquet import parquet
from tests.readers.test_participant_table import TABLE
from tests.readers.test_pdf import pdf
from tests.readers.test_rtf import RTF
from tests.readers.test_tei import EDITION
from tests.readers.test_treaty_file import FILE
from tests.readers.test_warc import CRAWL
from tests.readers.test_wikitext import ARTICLE
from tests.readers.test_xlsx import PARTS

from foedera.readers import pictures
from foedera.readers.from_bytes import FORMATS, read
from foedera.sources.model import Witness, located

TEXT = "PACT OF STRELSAU\n\nArticle 1\nThere shall be peace be-\ntween Arcadia and Ruritania.[1]\n"
PICTURE = b"P5 20 10 255\n" + bytes(range(200))
DOCUMENTS: dict[str, tuple[str, bytes]] = {
    "plain text": ("a.txt", TEXT.encode("utf-16")),
    "HTML": ("a.html", PAGE.encode()),
    "PDF": ("a.pdf", pdf(TEXT.split("\n"), ["Article 2"])),
    "DOCX": ("a.docx", docx()),
    "RTF": ("a.rtf", RTF),
    "XLSX": ("a.xlsx", docx(PARTS)),
    "TEI": ("a.xml", EDITION.encode()),
    "Akoma Ntoso": ("a.xml", TREATY.encode()),
    "JSON": ("a.json", COLLECTION.encode()),
    "wikitext": ("a.wiki", ARTICLE.encode()),
    "other XML": ("a.xml", AGREEMENT.encode()),
    "table (CSV, TSV)": ("a.csv", TABLE.encode()),
    "treaty file": ("a.toml", FILE.encode()),
    "WARC": ("a.warc.gz", b"".join(map(gzip.compress, CRAWL))),
    "Parquet": ("a.parquet", parquet({"text": [TEXT, None], "url": ["https://arcadia.example", ""]})),
    "zip": ("a.zip", zipped(**{"a.txt": TEXT.encode(), "b.html": PAGE.encode()})),
    "tar": ("a.tar", tarred("a.txt", TEXT.encode())),
    "gz": ("a.gz", gzip.compress(TEXT.encode())),
    "picture": ("a.pgm", PICTURE),
}  # fmt: skip
"""One small document of each format."""

Damage = tuple[str, int, bytes]
DAMAGE = st.lists(
    st.tuples(
        st.sampled_from(["cut", "put", "over", "again", "end"]),
        st.integers(0, 1 << 16),
        st.binary(max_size=12) | st.sampled_from([b"\0", b"<p>", b"]]>", b"{{", b"\xff\xff\xff\x7f", b"PK\x03\x04", b"\r\n\r\n", b'"']),
    ),
    max_size=6,
)  # fmt: skip
CHANGES: dict[str, Callable[[bytes, int, bytes], bytes]] = {
    "cut": lambda data, at, piece: data[:at] + data[at + 1 + len(piece) :],
    "put": lambda data, at, piece: data[:at] + piece + data[at:],
    "over": lambda data, at, piece: data[:at] + piece + data[at + len(piece) :],
    "again": lambda data, at, piece: data[:at] + data[max(0, at - 9 * len(piece)) :],
    "end": lambda data, at, _piece: data[: at + 1],
}


def damaged(data: bytes, damage: list[Damage]) -> bytes:
    for kind, at, piece in damage:
        data = CHANGES[kind](data, at % max(1, len(data)), piece)
    return data


def sound(witness: Witness) -> bool:
    """Whether every place that a witness names is in its text."""
    length = len(witness.text)
    witness.text.encode("utf-8")
    places = [(m.start, m.end) for m in witness.marks]
    places += [(o.start, o.end) for o in witness.origins]
    places += [(s.start, s.end) for s in witness.stated]
    places += [(p.start or 0, p.end or length) for p in witness.problems]
    boxes = [origin.box for origin in witness.origins if origin.box]
    return all(0 <= start <= end <= length for start, end in places) and all(
        0 <= side <= 10_000 for box in boxes for side in box
    )


def test_every_format_has_its_document() -> None:
    assert {one.name for one in FORMATS} == set(DOCUMENTS)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_is_known_by_its_content(name: str) -> None:
    file, data = DOCUMENTS[name]

    known = next(one for one in FORMATS if one.knows(file, data[:4096]))

    assert known.name == name
    assert not known.begins or data.startswith(known.begins)


@pytest.mark.parametrize("name", DOCUMENTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(damage=DAMAGE)
def test_no_damage_makes_a_reader_fall_over(
    name: str, damage: list[Damage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "is_there", lambda: False)  # another program's faults are its own
    file, data = DOCUMENTS[name]

    witnesses = read(file, damaged(data, damage))

    assert witnesses
    assert all(map(sound, witnesses))
    assert all(sound(located(one, [(0, len(one.text) // 2)])) for one in witnesses)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_same_bytes_give_the_same_witnesses(name: str) -> None:
    assert read(*DOCUMENTS[name]) == read(*DOCUMENTS[name])
