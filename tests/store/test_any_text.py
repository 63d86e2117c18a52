"""Whatever letters a document holds, the record holds them, and its articles are labelled."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.model import Reading
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.sources.model import Witness
from foedera.sources.offset_map import Repaired
from foedera.store.model import StoredPassage
from foedera.store.reader import RecordReader
from foedera.store.rows_out import article
from foedera.store.search import search
from foedera.store.verify import verify
from foedera.store.writer import writing

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    ["a\x00b", "\ufeffx", "\u202eabc", "e\u0301", "𐌰𐌱", '"; DROP TABLE texts', "\r\n\x85\u2028"]
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("record") / "r.foedera"


@given(text=ANY, name=ANY.filter(bool), asked=ANY)
def test_any_text_and_name_come_back(path: Path, text: str, name: str, asked: str) -> None:
    cut = Cut(
        witness=Witness(name=name, sha256="", media_type="text/plain", encoding=None, text=text),
        repaired=Repaired(text),
        entries=(Entry(number=0, kind=EntryKind.NOTES),),
        passages=(Passage(PassageKind.PROSE, 0, 0, len(text)),),
    )
    with writing(path, "any") as record:
        record.document(cut, Reading(witness=name, claims=(), mentions=()))

    reader = RecordReader(path)
    stored = reader.witness(name)
    assert stored is not None
    assert (stored.text, stored.length) == (text, len(text))
    assert verify(path) == ()
    assert all(hit.text == text for hit in search(reader, asked))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Article 3. Each party …", "Article 3"),
        ("ARTICLE XII\nThe …", "ARTICLE XII"),
        ("Art. 12 bis. The …", "Art. 12 bis"),
        ("Article A-01: Objectives", "Article A-01"),
        ("Article 1.2.3 Scope", "Article 1.2.3"),
        ("Artikel 4 – Die …", "Artikel 4"),
        ("3. straipsnis. Šalys …", "3. straipsnis"),
        ("§§ …", "Article 7"),  # nothing printed that could be a label
    ],
)
def test_an_article_is_labelled_as_printed(text: str, label: str) -> None:
    passage = StoredPassage(
        number=0,
        witness="a.txt",
        entry=0,
        kind="article",
        start=0,
        end=len(text),
        label="7",
        title="",
        language="en",
        safe=True,
        instrument=None,
    )

    assert article(passage, text).label == label
