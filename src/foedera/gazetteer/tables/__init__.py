"""The tables themselves, and how a row is read.

Every table is a CSV file beside this module with a `source` column: where the row
is from, or "usage" for a name as printed in treaties. To add a name, add a row to
`names.csv`, its texts separated by "|"; to add a participant, `participants.csv`.
"""

import csv
from importlib import resources


def rows(table: str) -> list[dict[str, str]]:
    """Read one table, as rows of column to text.

    Args:
        table: its name without the ending, "names".
    """
    text = (resources.files(__name__) / f"{table}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
