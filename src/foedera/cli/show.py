"""`foedera show`: one treaty, as a person wants to read it."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from foedera.cli.options import AsJson, Output, RecordPath
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.identity.model import Instrument
    from foedera.reconcile.model import Finding
    from foedera.workbench import Record
    from foedera.workbench.telling import Later

Item = TypeVar("Item")

MOST = 12
"""Entries of a section before the rest is counted."""

MOST_BESIDE = 5
"""Entries of a section on what stands beside the treaty: territory, events."""


def run(
    record: RecordPath,
    instrument: Annotated[
        str, typer.Argument(metavar="INSTRUMENT", help="Any of its names, or its id.")
    ],
    *,
    whole: Annotated[
        bool, typer.Option("--all", help="Cut no list short.", show_default=False)
    ] = False,
    as_json: AsJson = False,
    output: Output = None,
) -> int:
    """Show one treaty: what is found, who dissents, its status through time.

    After each value stands how many voices say so (copies of one text are one voice)
    and the words of the best one. Long lists are cut, and say so.
    """
    from foedera.workbench import open_record

    with open_record(record) as opened:
        found = opened.instrument(instrument)
        if as_json:
            print_rows([opened.instrument_row(found)], output)
            return 0
        from foedera.cli.paper import Paper

        with page(output) as console:
            write_instrument(Paper(console), opened, found, whole=whole)
    return 0


def write_instrument(
    paper: "Paper", record: "Record", instrument: "Instrument", *, whole: bool = False
) -> None:
    """Write the page of one instrument; `whole` cuts no list short."""
    from foedera.cli.acts import write_acts
    from foedera.workbench.telling import acts, belonging, later, obligations, titles

    findings = record.findings(instrument.id)
    everything = record.instruments()
    known = {one.id: one.label for one in everything}
    protocols = later(belonging(everything).get(instrument.id, ()), record.findings)
    told = acts(findings, protocols)
    written = _Sections(paper, findings, whole=whole)
    _head(paper, instrument, known)
    written.section("Titles", titles(instrument, findings))
    written.facts("Parties", ("party",))
    elsewhere = _signatories(paper, findings)
    write_acts(paper, told)
    written.facts("Citations", ("citation", "catalogue"), bare=("citation",))
    _articles(paper, record, instrument)
    secret = [one for one in findings if one.property == "secret_clause"]
    written.section("Obligations", (*obligations(findings), *secret), bare=("norm",))
    written.facts("Kind, term and language", ("kind", "term", "language", "article.count"))
    _relations(paper, findings, known)
    _belonging(paper, [one for one in protocols if not any(one in act.agreed_by for act in told)])
    _disputes(paper, record, instrument)
    _status(paper, record, instrument)
    written.facts("Beside it: territory and states", _WORLD, most=MOST_BESIDE)
    events = [one for one in findings if one.property == "event"]
    written.section("Beside it: events", events, most=MOST_BESIDE, bare=("event",))
    written.section("Beside it: offices", elsewhere, most=MOST_BESIDE, bare=("person.office",))
    _sources(paper, record, findings)
    if written.cut:
        paper.section("What is cut short is whole with: foedera show … --all")


_WORLD = (
    "territory.recognition",
    "territory.control",
    "territory.claim",
    "territory.transfer",
    "state.recognition",
    "state.period",
)


class _Sections:
    """The sections that list findings, cut where they are long."""

    def __init__(self, paper: "Paper", findings: Sequence["Finding"], *, whole: bool) -> None:
        """Write on `paper`; with `whole`, cut nothing."""
        self._paper = paper
        self._findings = findings
        self._whole = whole
        self.cut = False

    def facts(
        self, heading: str, names: Sequence[str], *, most: int = MOST, bare: Sequence[str] = ()
    ) -> None:
        """A section with the values of some properties, named unless alone or `bare`."""
        chosen = [one for name in names for one in self._findings if one.property == name]
        unnamed = names if len(names) == 1 else bare
        self.section(heading, chosen, most=most, bare=unnamed)

    def section(
        self,
        heading: str,
        findings: Sequence["Finding"],
        *,
        most: int = MOST,
        bare: Sequence[str] = ("title",),
    ) -> None:
        """A section with these findings; none for none."""
        from foedera.cli.paper import said
        from foedera.workbench.wording import property_words

        if findings:
            self._paper.section(heading)
        for one in self._kept(findings, most):
            words = said(one.value, one.property)
            named = words if one.property in bare else f"{property_words(one.property)}: {words}"
            self._paper.finding(named, one)
        if not self._whole and len(findings) > most:
            self._paper.entry(f"and {len(findings) - most} more")
            self.cut = True

    def _kept(self, items: Sequence[Item], most: int) -> Sequence[Item]:
        return items if self._whole else items[:most]


def _head(paper: "Paper", instrument: "Instrument", known: dict[str, str]) -> None:
    signed = f"signed {instrument.date}" if instrument.date else ""
    under = [" · ".join(filter(None, (instrument.kind, signed, instrument.id)))]
    if instrument.parent:
        under.append(f"belongs to: {known.get(instrument.parent, instrument.parent)}")
    paper.title(instrument.label, *under)


def _signatories(paper: "Paper", findings: Sequence["Finding"]) -> list["Finding"]:
    """Those who signed, each with the offices that documents give; what offices are left."""
    from foedera.cli.paper import said
    from foedera.workbench.telling import signatories

    signed, apart = signatories(findings)
    others = [one for one in apart if one.property == "signatory.office"]
    if signed or others:
        paper.section("Signatories")
    for one in signed:
        paper.finding(said(one.person.value, "signatory"), one.person)
        for office in one.offices:
            value = office.value
            words = said(value["office"], "") if isinstance(value, dict) else ""
            paper.finding(words, office, depth=2)
    for office in others:
        paper.finding(said(office.value, office.property), office)
    return [one for one in apart if one not in others]


def _relations(paper: "Paper", findings: Sequence["Finding"], known: dict[str, str]) -> None:
    chosen = [one for one in findings if one.property.startswith("relation.")]
    if chosen:
        paper.section("Relations to other instruments")
    for one in chosen:
        said = one.property.removeprefix("relation.").replace("_", " ")
        paper.finding(f"{said}: {known.get(str(one.value), str(one.value))}", one)


def _belonging(paper: "Paper", later: Iterable["Later"]) -> None:
    """Instruments that belong to it, save those that stand with its prolongations."""
    from foedera.cli.acts import write_later

    listed = list(later)
    if listed:
        paper.section("Instruments that belong to it")
    for one in listed:
        write_later(paper, one)


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
    """The first words of an article, without its number and the hyphens of its lines."""
    words = re.sub(r"(?<=\w)-[ \t]*\n\s*(?=[^\W\dA-Z_])", "", text[:1000]).split()[2:]
    return " ".join(words[:12]) + (" …" if len(words) > 12 else "")  # noqa: PLR2004


def _disputes(paper: "Paper", record: "Record", instrument: "Instrument") -> None:
    found = record.discrepancies(instrument.id)
    paper.section("Disputed")
    if not found:
        paper.entry("nothing: no two documents contradict one another here")
    for one in found:
        paper.entry(one.summary)
        for side in one.sides:
            paper.rival(side, one.property, before="")


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
