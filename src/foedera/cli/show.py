"""`foedera show`: one treaty, as a person wants to read it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from foedera.cli.options import AsJson, Output, RecordPath
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.identity.model import Instrument
    from foedera.reconcile.model import Finding
    from foedera.workbench import Record


def run(
    record: RecordPath,
    instrument: Annotated[
        str, typer.Argument(metavar="INSTRUMENT", help="Any of its names, or its id.")
    ],
    *,
    as_json: AsJson = False,
    output: Output = None,
) -> int:
    """Show one treaty: what is found, who dissents, its status through time.

    After each value stands how many voices say so (copies of one text are one voice)
    and the words of the best one.
    """
    from foedera.workbench import open_record

    with open_record(record) as opened:
        found = opened.instrument(instrument)
        if as_json:
            print_rows([opened.instrument_row(found)], output)
            return 0
        from foedera.cli.paper import Paper

        with page(output) as console:
            write_instrument(Paper(console), opened, found)
    return 0


def write_instrument(paper: "Paper", record: "Record", instrument: "Instrument") -> None:
    """Write the whole page of one instrument."""
    from foedera.cli.acts import write_acts

    findings = record.findings(instrument.id)
    known = {one.id: one.label for one in record.instruments()}
    _head(paper, instrument, known)
    _facts(paper, findings, "Titles", ("title",))
    _facts(paper, findings, "Parties", ("party",))
    _signatories(paper, findings)
    write_acts(paper, findings)
    _facts(paper, findings, "Citations", ("citation", "catalogue"))
    _facts(paper, findings, "Terms and languages", ("kind", "term", "language", "article.count"))
    _relations(paper, findings, known)
    _later(paper, record, instrument)
    _articles(paper, record, instrument)
    _facts(paper, findings, "Obligations", ("norm", "secret_clause"))
    _facts(paper, findings, "Territory and states", _WORLD)
    _facts(paper, findings, "Events", ("event", "person.office"))
    _disputes(paper, record, instrument)
    _status(paper, record, instrument)
    _sources(paper, record, findings)


_WORLD = (
    "territory.recognition",
    "territory.control",
    "territory.claim",
    "territory.transfer",
    "state.recognition",
    "state.period",
)


def _head(paper: "Paper", instrument: "Instrument", known: dict[str, str]) -> None:
    under = [" · ".join(filter(None, (instrument.kind, instrument.date, instrument.id)))]
    if instrument.parent:
        under.append(f"belongs to: {known.get(instrument.parent, instrument.parent)}")
    paper.title(instrument.label, *under)


def _facts(
    paper: "Paper", findings: Sequence["Finding"], heading: str, properties: Sequence[str]
) -> None:
    """A section with the values of some properties; named where there are several."""
    from foedera.cli.wording import property_words, value_words

    chosen = [one for name in properties for one in findings if one.property == name]
    if not chosen:
        return
    paper.section(heading)
    for one in chosen:
        name = f"{property_words(one.property)}: " if len(properties) > 1 else ""
        paper.finding(f"{name}{value_words(one.value)}", one)


def _signatories(paper: "Paper", findings: Sequence["Finding"]) -> None:
    """Those who signed, each with the offices that documents give them."""
    from foedera.cli.wording import value_words

    signed = [one for one in findings if one.property == "signatory"]
    offices = [one for one in findings if one.property == "signatory.office"]
    if not signed and not offices:
        return
    paper.section("Signatories")
    for one in signed:
        paper.finding(value_words(one.value), one)
        for office in [held for held in offices if _person(held) == one.value]:
            value = office.value
            said = value_words(value["office"]) if isinstance(value, dict) else ""
            paper.finding(said, office, depth=2)
            offices.remove(office)
    for office in offices:
        paper.finding(value_words(office.value), office)


def _person(office: "Finding") -> object:
    return office.value.get("person") if isinstance(office.value, dict) else None


def _relations(paper: "Paper", findings: Sequence["Finding"], known: dict[str, str]) -> None:
    chosen = [one for one in findings if one.property.startswith("relation.")]
    if chosen:
        paper.section("Relations to other instruments")
    for one in chosen:
        said = one.property.removeprefix("relation.").replace("_", " ")
        paper.finding(f"{said}: {known.get(str(one.value), str(one.value))}", one)


def _later(paper: "Paper", record: "Record", instrument: "Instrument") -> None:
    """Protocols and other instruments that belong to it, with where they are printed."""
    from foedera.cli.wording import value_words

    later = [one for one in record.instruments() if one.parent == instrument.id]
    if later:
        paper.section("Instruments that belong to it")
    for one in sorted(later, key=lambda one: (one.date, one.id)):
        paper.entry(one.label, one.id, day=one.date)
        for finding in record.findings(one.id):
            if finding.property == "citation":
                paper.finding(value_words(finding.value), finding, depth=2)


def _articles(paper: "Paper", record: "Record", instrument: "Instrument") -> None:
    articles = record.articles(instrument=instrument.id)
    if not articles:
        return
    paper.section("Articles")
    for witness in dict.fromkeys(article.witness for article in articles):
        text = record.witness(witness).text
        paper.entry(witness)
        paper.rows(
            (
                (article.label, article.title or _beginning(text[article.start : article.end]))
                for article in articles
                if article.witness == witness
            ),
            depth=2,
        )


def _beginning(text: str) -> str:
    """The first words of an article, without its number."""
    words = text.split()[2:]
    return " ".join(words[:12]) + (" …" if len(words) > 12 else "")  # noqa: PLR2004


def _disputes(paper: "Paper", record: "Record", instrument: "Instrument") -> None:
    found = record.discrepancies(instrument.id)
    paper.section("Disputed")
    if not found:
        paper.entry("nothing: no two documents contradict one another here")
    for one in found:
        paper.entry(one.summary)
        for side in one.sides:
            paper.rival(side, before="")


def _status(paper: "Paper", record: "Record", instrument: "Instrument") -> None:
    paper.section("Status through time")
    rows = [
        (span.start or "…", "–", span.until or "…", span.state.value, span.basis)
        for span in record.spans(instrument.id)
    ]
    paper.rows(rows, state=3)
    if not rows:
        paper.entry("unknown: no document says anything of its force")


def _sources(paper: "Paper", record: "Record", findings: Sequence["Finding"]) -> None:
    """Which documents speak of it, and which of them are one voice."""
    voices: dict[str, list[str]] = {}
    for finding in findings:
        sides = (finding.support, *(rival.support for rival in finding.dissent))
        for support in (item for side in sides for item in side):
            voices.setdefault(support.voice, [])
            if support.witness not in voices[support.voice]:
                voices[support.voice].append(support.witness)
    classes: Callable[[str], str] = {
        witness.name: witness.source.kind.value for witness in record.witnesses()
    }.__getitem__
    paper.section("Sources")
    for _, names in sorted(voices.items(), key=lambda item: item[1]):
        listed = ", ".join(f"{name} ({classes(name)})" for name in sorted(names))
        paper.entry(f"{listed}", "one voice" if len(names) > 1 else "")
