"""`foedera in-force`: what was in force on a day, and on what that rests."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from foedera.cli.options import AsJson, Output, RecordPath
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.lifecycle.model import Answer


def run(  # each is an option of the contract
    record: RecordPath,
    *,
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="A day, as 1932-01-01.")],
    between: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="A B", help="Two parties, by any name, code or id."),
    ] = None,
    party: Annotated[str, typer.Option(metavar="A", help="One party.")] = "",
    viewpoint: Annotated[
        str,
        typer.Option(metavar="WHO", help="Only what this holder, document or class says."),
    ] = "",
    as_json: AsJson = False,
    output: Output = None,
) -> int:
    """Say what was in force on a day, on which acts, and how sure that is.

    Each instrument comes with the acts that its state rests on, what is missing among
    them, the weakest link, and every account of it. Without --viewpoint a contested
    state is disputed. Status 1 when none is in force.
    """
    from foedera.exports.rows import answer_row
    from foedera.workbench import open_record

    if between and party:
        raise typer.BadParameter("give --between A B or --party A, not both.")
    with open_record(record) as opened:
        answers = opened.in_force(on=on, between=between, party=party, viewpoint=viewpoint)
    if as_json:
        print_rows(map(answer_row, answers), output)
    else:
        from foedera.cli.paper import Paper

        with page(output) as console:
            write_answers(Paper(console), answers, _question(on, between, party, viewpoint))
    return 0 if any(answer.state.value in _BINDING for answer in answers) else 1


_BINDING = frozenset({"in_force", "notice_running"})
_QUIET = ("unsigned", "not_party", "never_in_force")


def _question(on: str, between: tuple[str, str] | None, party: str, viewpoint: str) -> str:
    whom = f" between {between[0]} and {between[1]}" if between else ""
    whom = f" for {party}" if party else whom
    return f"On {on.strip()}{whom}{f', according to {viewpoint}' if viewpoint else ''}"


def write_answers(paper: "Paper", answers: Sequence["Answer"], question: str) -> None:
    """Write the answers; instruments that did not exist yet are only named."""
    paper.title(question)
    if not answers:
        paper.entry("the record holds no instrument between them")
    told = [answer for answer in answers if answer.state.value not in _QUIET]
    for answer in told:
        _write_answer(paper, answer)
    quiet = [answer for answer in answers if answer not in told]
    if quiet:
        paper.section("Not in force, and never was before that day")
        paper.rows((answer.state.value, answer.label) for answer in quiet)


def _write_answer(paper: "Paper", answer: "Answer") -> None:
    paper.section(f"{answer.label}: {answer.state.value.replace('_', ' ')}")
    for link in answer.chain:
        paper.entry(link.act.replace("_", " "), link.note, day=link.date or "undated")
        if link.support is not None:
            paper.words(link.support)
    if answer.weakest:
        paper.entry(f"weakest link: {answer.weakest}")
    for account in answer.accounts:
        state = account.state.value.replace("_", " ")
        paper.entry(f"according to {account.holder}: {state}", account.because)
        for support in account.support[:1] if len(answer.accounts) > 1 else ():
            paper.words(support)
