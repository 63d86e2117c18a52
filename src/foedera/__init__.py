"""foedera reads what is written about treaties and answers with the words that prove it.

    import foedera

    with foedera.open("baltic.foedera") as record:
        for instrument in record.instruments(party="Lithuania"):
            print(instrument.label, record.spans(instrument.id))

`foedera.open` gives a `foedera.workbench.Record`; `foedera.workbench.build` makes one.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from foedera.workbench.record import Record

__version__ = "0.1.0"


def open(path: "str | Path") -> "Record":  # noqa: A001  # `foedera.open` is how it is used
    """Open a record to ask it; close it when done, or use it in a `with` block.

    Raises:
        UnreadableInputError: there is no such file.
        NotARecordError: it is no record, or of a format that this program does not read.
    """
    from foedera.workbench.record import open_record  # noqa: PLC0415  # heavy, and seldom needed

    return open_record(path)
