"""`foedera judge`: write down what a person decides."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from foedera.cli.options import RecordPath
from foedera.cli.printing import page

if TYPE_CHECKING:
    from foedera.workbench.judging import Judged


def run(
    record: RecordPath,
    instrument: Annotated[
        str, typer.Argument(metavar="INSTRUMENT", help="Any name or id of the instrument.")
    ],
    question: Annotated[
        str,
        typer.Argument(metavar="[PROPERTY]", help="What is decided; not for merge and split."),
    ] = "",
    *,
    kind: Annotated[
        str, typer.Option("--kind", help="accept, reject, set, merge or split.")
    ] = "accept",
    value: Annotated[
        str,
        typer.Option(
            "--value",
            help="The value decided on; for merge and split the other instrument.",
        ),
    ],
    by: Annotated[str, typer.Option("--by", help="Who decides.")],
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The day of the decision.")],
    because: Annotated[str, typer.Option("--because", help="The reason, in a sentence.")],
    slot: Annotated[
        str, typer.Option("--slot", help="Which of several acts of a kind, as exported.")
    ] = "",
    judgements: Annotated[
        Path,
        typer.Option("--judgements", metavar="FILE", help="The file that is added to."),
    ] = Path("judgements.toml"),
) -> int:
    """Write down what a person decides, for the next build to apply.

    The judgement is checked against the record, then added at the end of the file of
    judgements, which is plain text: change or withdraw it there. A person's word
    outranks any vote and is shown as such.
    """
    from foedera.errors import BadSettingError
    from foedera.reconcile.judgements import Judgement, JudgementKind
    from foedera.workbench import open_record
    from foedera.workbench.judging import judge, write

    if kind not in set(JudgementKind):
        raise BadSettingError(f"--kind {kind!r} is none of {', '.join(JudgementKind)}.")
    wanted = Judgement(
        about=instrument,
        kind=JudgementKind(kind),
        property=question,
        value=value,
        by=by,
        on=on,
        because=because,
        slot=slot,
    )
    with open_record(record) as opened:
        judged = judge(opened, wanted)
    _say(judged, judgements, added=write(judgements, judged.judgement))
    return 0


def _say(judged: "Judged", path: Path, *, added: bool) -> None:
    """What was written, and what it will do."""
    from foedera.cli.paper import Paper, said
    from foedera.workbench.wording import agreement_words, property_words

    judgement = judged.judgement
    with page(None) as console:
        paper = Paper(console)
        about = f", {property_words(judgement.property)}" if judgement.property else ""
        paper.title(f"{judgement.about}{about}")
        done = f"added to {path}" if added else f"stands in {path} already"
        paper.entry(f"{judgement.kind.value} {said(judgement.value, judgement.property)}", done)
        if judged.before is not None and judged.after is not None:
            before, after = judged.before, judged.after
            paper.entry(f"before: {said(before.value, before.property)}", agreement_words(before))
            paper.entry(f"after the next build: {said(after.value, after.property)}")
        for problem in judged.problems:
            paper.entry(f"warning: {problem.message}")
