"""`foedera diff`: what changed between two releases, and what changed it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from foedera.cli.options import AsJson, Output
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.workbench.differences import Change


def run(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The older record.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The newer record.")],
    *,
    as_json: AsJson = False,
    output: Output = None,
) -> int:
    """Say what changed between two records, and what changed it.

    Documents, judgements and instruments that came or went, and every finding that says
    something else, with the document, the judgement or the rule that it is laid to.
    Status 0 whether or not anything changed.
    """
    from foedera.workbench import open_record
    from foedera.workbench.differences import differences

    with open_record(old) as before, open_record(new) as after:
        found = differences(before, after)
    if as_json:
        print_rows(_rows(found), output)
        return 0
    from foedera.cli.paper import Paper

    with page(output) as console:
        paper = Paper(console)
        if not found:
            paper.entry("nothing that the record says has changed", depth=0)
        for change in found:
            _write(paper, change)
    return 0


def _write(paper: "Paper", change: "Change") -> None:
    from foedera.cli.paper import said
    from foedera.workbench.wording import agreement_words, property_words

    subject = f"{change.what.value} {change.kind.value}: {change.name}"
    if change.property:
        subject += f", {property_words(change.property)}"
    if change.slot:
        subject += f" ({change.slot})"
    paper.entry(subject, depth=0)
    for word, finding in (("before", change.before), ("now", change.after)):
        if finding is not None:
            told = said(finding.value, finding.property)
            paper.entry(f"{word}: {told}", agreement_words(finding))
    for cause in change.because:
        paper.entry(f"because {cause}")


def _rows(found: "tuple[Change, ...]") -> Iterator[dict[str, Any]]:
    from foedera.workbench.differences import value_of

    for change in found:
        yield {
            "what": change.what.value,
            "kind": change.kind.value,
            "name": change.name,
            "property": change.property,
            "slot": change.slot,
            "before": value_of(change.before),
            "status_before": change.before.status.value if change.before else None,
            "after": value_of(change.after),
            "status_after": change.after.status.value if change.after else None,
            "because": list(change.because),
        }
