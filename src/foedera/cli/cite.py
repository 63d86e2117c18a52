"""`foedera cite`: from a citation to the instrument it names."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from foedera.cli.options import AsJson, Output, RecordPath
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.workbench.citing import Cited


def run(
    record: RecordPath,
    citation: Annotated[
        str,
        typer.Argument(
            metavar="CITATION", help='As "60 LNTS 145", "LNTS vol. 60, p. 146" or "ATOP 2005".'
        ),
    ],
    *,
    as_json: AsJson = False,
    output: Output = None,
) -> int:
    """Find the instrument that a citation names.

    A page within the range that a document cites, or just before it, is enough. A
    catalogue's number is found where a document carries it: COW, ATOP, Gibler, WTI.
    Status 1 when no document of the record cites that place.
    """
    from foedera.workbench import open_record

    with open_record(record) as opened:
        found = opened.cited(citation)
    if as_json:
        print_rows((row for one in found for row in _rows(one)), output)
        return int(not found)
    from foedera.cli.paper import Paper

    with page(output) as console:
        paper = Paper(console)
        for one in found:
            paper.entry(one.instrument.label, one.instrument.id, depth=0)
            for claim in one.claims:
                paper.quotation(claim.quote, claim.witness, depth=1)
        if not found:
            paper.entry("no document of this record cites that place", depth=0)
    return int(not found)


def _rows(cited: "Cited") -> Iterator[dict[str, Any]]:
    for claim in cited.claims:
        yield {
            "instrument": cited.instrument.id,
            "label": cited.instrument.label,
            "citation": claim.value,
            "witness": claim.witness,
            "start": claim.start,
            "end": claim.end,
            "quote": claim.quote,
        }
