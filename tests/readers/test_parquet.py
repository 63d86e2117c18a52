import io

import polars as pl

from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read


def parquet(columns: dict[str, list[object]]) -> bytes:
    """A file of these columns."""
    file = io.BytesIO()
    pl.DataFrame(columns).write_parquet(file)
    return file.getvalue()


def test_every_row_with_a_text_is_a_witness() -> None:
    data = parquet({
        "url": ["https://arcadia.example/1", None, "https://arcadia.example/3"],
        "text": ["Pact of Strelsau\nArticle 1\nPeace.", None, "Peace of Zenda"],
    })  # fmt: skip

    first, third = read("crawl.parquet", data)

    assert (first.name, third.name) == ("crawl.parquet#1", "crawl.parquet#3")
    assert first.text.startswith("Pact of Strelsau\nArticle 1")
    assert third.source.url == "https://arcadia.example/3"


def test_without_a_column_of_texts_the_rows_are_a_table() -> None:
    data = parquet({"title": ["Pact of Strelsau"], "signed": ["1926-09-28"], "members": [2]})

    (witness,) = read("register.parquet", data)

    assert witness.text == "title\tsigned\tmembers\nPact of Strelsau\t1926-09-28\t2\n"
    assert [entry.title for entry in cut(witness).entries] == ["Pact of Strelsau"]


def test_a_torn_file_is_a_problem() -> None:
    data = parquet({"text": ["Pact"]})

    (witness,) = read("torn.parquet", data[:-20] + b"PAR1")

    assert [p.code for p in witness.problems] == ["reader.parquet.broken"]
