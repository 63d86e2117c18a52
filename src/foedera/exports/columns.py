"""The columns of each kind of row, for tables: CSV, Parquet and data frames.

What has parts (a reading, a party list, support) is JSON in its column. To give a row
a new key, add it here too; a test compares both.
"""

from collections.abc import Iterable

import polars as pl

from foedera.exports.rows import Row
from foedera.exports.values import as_json, cell

TEXT, NUMBER, YES, JSON = pl.String(), pl.Int64(), pl.Boolean(), pl.Struct([])
"""Kinds of column; `JSON` is text that holds JSON whatever the value."""

_STRETCH = {"start": NUMBER, "end": NUMBER}
_FINDING = {
    "property": TEXT,
    "value": TEXT,
    "status": TEXT,
    "margin": NUMBER,
    "support": JSON,
    "dissent": JSON,
    "reason": TEXT,
    "slot": TEXT,
    "voices": NUMBER,
    "would_change": TEXT,
}

COLUMNS: dict[str, dict[str, pl.DataType]] = {
    "witnesses": {
        "witness": TEXT,
        "sha256": TEXT,
        "media_type": TEXT,
        "encoding": TEXT,
        "language": TEXT,
        "length": NUMBER,
        "class": TEXT,
        "subject": TEXT,
        "reading": JSON,
        "problems": JSON,
        "class_proposed": YES,
        "title": TEXT,
        "author": TEXT,
        "published": TEXT,
        "url": TEXT,
        "pages": TEXT,
        "depends_on": JSON,
    },
    "passages": {
        "witness": TEXT,
        **_STRETCH,
        "kind": TEXT,
        "entry": NUMBER,
        "label": TEXT,
        "title": TEXT,
        "language": TEXT,
        "safe": YES,
        "instrument": TEXT,
        "text": TEXT,
    },
    "articles": {
        "witness": TEXT,
        "instrument": TEXT,
        "number": TEXT,
        "label": TEXT,
        "title": TEXT,
        "language": TEXT,
        **_STRETCH,
    },
    "claims": {
        "witness": TEXT,
        **_STRETCH,
        "quote": TEXT,
        "instrument": TEXT,
        "property": TEXT,
        "value": TEXT,
        "modality": TEXT,
        "rule": TEXT,
        "number": NUMBER,
        "safe": YES,
        "holder": TEXT,
    },
    "norms": {
        "instrument": TEXT,
        **dict.fromkeys(
            ("article", "duty", "bearer", "toward", "act", "if", "unless", "until"), TEXT
        ),
        "witness": TEXT,
        **_STRETCH,
        "quote": TEXT,
        "modality": TEXT,
        "rule": TEXT,
        "claim": NUMBER,
    },
    "families": {
        "family": TEXT,
        "kind": TEXT,
        "because": TEXT,
        "members": JSON,
        "direction": JSON,
        "excluded": JSON,
        "reach": JSON,
    },
    "instruments": {
        "instrument": TEXT,
        "label": TEXT,
        "kind": TEXT,
        "parties": JSON,
        "findings": JSON,
        "status": JSON,
        "date": TEXT,
        "parent": TEXT,
        "titles": JSON,
        "later": JSON,
    },
    "findings": {"instrument": TEXT, **_FINDING},
    "discrepancies": {
        "instrument": TEXT,
        "property": TEXT,
        "summary": TEXT,
        "sides": JSON,
        "rank": NUMBER,
    },
}
"""By kind of row: every key with the type of its column, in order."""


def frame(what: str, rows: Iterable[Row]) -> pl.DataFrame:
    """Rows as a data frame; the same columns whether there are rows or none."""
    columns = COLUMNS[what]
    held = [tuple(_cell(row.get(name), kind) for name, kind in columns.items()) for row in rows]
    schema = {name: TEXT if kind is JSON else kind for name, kind in columns.items()}
    return pl.DataFrame(held, schema=schema, orient="row")


def _cell(value: object, kind: pl.DataType) -> str | int | bool | None:
    if kind is JSON:
        return as_json(value)
    shown = cell(value)
    return (
        str(shown) if kind is TEXT and shown is not None and not isinstance(shown, str) else shown
    )
