"""JSON as the record and its exports write it: one form, so that the same value has the same bytes."""

import json


def to_json(value: object) -> str:
    """Compact, with letters as they are; the order of keys is the caller's."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
