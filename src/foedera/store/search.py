"""Full-text search in a record: words, not a query language.

What a person types is taken as words that must all occur; quotation marks, stars and
operators of FTS5 mean nothing special. Letters match without their diacritics.
"""

import re
from collections.abc import Sequence

from sqlalchemy import text

from foedera.store.model import Hit
from foedera.store.reader import RecordReader

MOST = 200
"""Passages given at most."""

_WORD = re.compile(r"\w+")
_LONGEST = 20  # words of a question that are looked for

_TITLES = text(
    "SELECT instrument, titles FROM search_titles WHERE search_titles MATCH :words "
    "ORDER BY rank, instrument LIMIT :most"
)
_PASSAGES = text(
    "SELECT p.id AS id FROM search JOIN passages p ON p.id = search.rowid "
    "WHERE search MATCH :words ORDER BY rank, p.witness, p.number LIMIT :most"
)


def search(reader: RecordReader, asked: str, *, most: int = MOST) -> tuple[Hit, ...]:
    """Instruments whose names hold all the words, then passages, the nearest first."""
    words = _WORD.findall(asked)[:_LONGEST]
    if not words:
        return ()
    values: dict[str, object] = {
        "words": " ".join(f'"{word}"' for word in words),
        "most": most,
    }
    titles = tuple(
        Hit(witness="", start=0, end=0, text=row.titles, instrument=row.instrument)
        for row in reader.file.ask(_TITLES, values)
    )
    ids = [row.id for row in reader.file.ask(_PASSAGES, values)]
    return titles + _hits(reader, ids)


def _hits(reader: RecordReader, ids: Sequence[int]) -> tuple[Hit, ...]:
    found = reader.passages_by_id(ids)
    texts: dict[str, str] = {}
    hits = []
    for one in ids:
        passage = found[one]
        if passage.witness not in texts:
            texts[passage.witness] = reader.text(passage.witness)
        words = texts[passage.witness][passage.start : passage.end]
        hits.append(
            Hit(
                witness=passage.witness,
                start=passage.start,
                end=passage.end,
                text=words,
                instrument=passage.instrument,
            )
        )
    return tuple(hits)
