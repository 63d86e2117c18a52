"""Values as exported rows give them, and as one cell of a table.

Within the program a place is an id, the words printed and a label; exported claims
and readings give its label. In tables (CSV, Parquet) a value that is no string is
JSON, so that a column has one type.
"""

import json

from foedera.claims.model import Value

_PLACE = {"id", "as_printed", "label"}


def exported(value: Value) -> Value:
    """The value with every place, at any depth, replaced by its label."""
    if isinstance(value, list):
        return [exported(item) for item in value]
    if isinstance(value, dict):
        if _PLACE.issubset(value):
            return value["label"] or value["as_printed"]
        return {key: exported(item) for key, item in value.items()}
    return value


def as_json(value: object) -> str:
    """Compact JSON with letters as they are: the same value has the same bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def cell(value: object) -> str | int | bool | None:
    """The value as one cell: strings, numbers and nothing as they are, the rest as JSON."""
    return value if value is None or isinstance(value, str | int) else as_json(value)
