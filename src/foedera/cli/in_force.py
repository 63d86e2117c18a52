"""`foedera in-force`: what was in force on a day, and on what that rests."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from foedera.cli.options import AsJson, Output, RecordPath
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.lifecycle.model import ChainLink
    from foedera.workbench.telling import Answered


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
    state is disputed. A protocol that prolongs a treaty is told with that treaty, and
    has a row of its own, with its parent, in --json. Status 1 when none is in force.
    """
    from foedera.exports.rows import answer_row
    from foedera.workbench import open_record

    if between and party:
        raise typer.BadParameter("give --between A B or --party A, not both.")
    with open_record(record) as opened:
        answers = opened.in_force(on=on, between=between, party=party, viewpoint=viewpoint)
        if as_json:
            parents = {one.id: one.parent for one in opened.instruments()}
            rows = (answer_row(one, parent=parents.get(one.instrument, "")) for one in answers)
            print_rows(rows, output)
        else:
            from foedera.cli.paper import Paper
            from foedera.workbench.telling import with_protocols

            told = with_protocols(opened, answers)
            asked = Question(on.strip(), _whom(between, party), viewpoint)
            with page(output) as console:
                write_answers(Paper(console), told, asked)
    return 0 if any(answer.state.value in _BINDING for answer in answers) else 1


_BINDING = frozenset({"in_force", "notice_running"})
_QUIET = ("unsigned", "not_party", "never_in_force")


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: the day as typed, of whom, and whose view."""

    on: str
    whom: str = ""
    viewpoint: str = ""

    @property
    def words(self) -> str:
        """The question as a heading."""
        view = f", according to {self.viewpoint}" if self.viewpoint else ""
        return f"On {self.on}{self.whom}{view}"


def _whom(between: tuple[str, str] | None, party: str) -> str:
    if between:
        return f" between {between[0]} and {between[1]}"
    return f" for {party}" if party else ""


def write_answers(paper: "Paper", answers: Sequence["Answered"], asked: Question) -> None:
    """Write the answers; instruments that did not exist yet are only named."""
    paper.title(asked.words)
    if not answers:
        paper.entry("the record holds no instrument between them")
    told = [one for one in answers if one.answer.state.value not in _QUIET]
    for one in told:
        _write_answer(paper, one, asked)
    quiet = [one.answer for one in answers if one not in told]
    if quiet:
        paper.section("Not in force, and never was before that day")
        paper.rows(((answer.state.value, answer.label) for answer in quiet), state=0)


def _write_answer(paper: "Paper", told: "Answered", asked: Question) -> None:
    from foedera.workbench.wording import state_words

    answer = told.answer
    paper.section(f"{answer.label}: {state_words(answer.state.value)}")
    for link in answer.chain:
        _write_link(paper, link, asked)
    if answer.weakest:
        paper.entry(f"weakest link: {answer.weakest}")
    for account in answer.accounts:
        said = f"according to {account.holder}: {state_words(account.state.value)}"
        paper.entry(said, account.because)
        for support in account.support[:1] if len(answer.accounts) > 1 else ():
            paper.words(support)
    for protocol in told.protocols:
        if protocol.state.value not in _QUIET:
            paper.entry(
                f"told above, and an instrument of its own: {protocol.label}", protocol.instrument
            )


def _write_link(paper: "Paper", link: "ChainLink", asked: Question) -> None:
    """Write an act that the answer rests on; one that was still to come says so."""
    from foedera.workbench.telling import still_to_come
    from foedera.workbench.wording import link_words

    words, note = link_words(link)
    if still_to_come(link, asked.on):
        note = f"still to come; {note}" if note else "still to come"
    paper.entry(words, note, day=link.date or ("undated" if link.stated else ""))
    if link.support is not None:
        paper.words(link.support)
