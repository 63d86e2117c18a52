"""`foedera why`: from a value to the words it rests on."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from foedera.cli.options import AsJson, Output, RecordPath
from foedera.cli.printing import page, print_rows

if TYPE_CHECKING:
    from foedera.cli.paper import Paper
    from foedera.identity.model import FiledClaim
    from foedera.workbench import Record
    from foedera.workbench.grounds import Grounds, Words
    from foedera.workbench.places import InOriginal


def run(
    record: RecordPath,
    what: Annotated[
        list[str],
        typer.Argument(
            metavar="WHAT",
            help="An instrument and a property, or the number of a claim.",
        ),
    ],
    *,
    as_json: AsJson = False,
    output: Output = None,
) -> int:
    """Lead from a value to the words it rests on.

    For a finding: why it was preferred, every passage for and against it with the words
    around, where they stand in the original (page and box of a PDF or a scan, node of a
    page of markup; boxes count ten-thousandths of the page from its upper left corner),
    which voice it is, the rule that read it, and why it is filed under this instrument.
    WHAT is "INSTRUMENT PROPERTY", as: why RECORD "Peace of Strelsau"
    signature.date, or the number of a claim.
    """
    from foedera.workbench import open_record
    from foedera.workbench.grounds import claim_number, split

    number = claim_number(" ".join(what))
    with open_record(record) as opened:
        if number is not None:
            return _claim(opened, opened.claim(number), as_json=as_json, output=output)
        name, wanted = split(what)
        found = opened.grounds(name, wanted)
    if as_json:
        print_rows((row for one in found for row in _rows(one)), output)
        return 0
    from foedera.cli.paper import Paper

    with page(output) as console:
        for one in found:
            _write(Paper(console), one)
    return 0


def _claim(record: "Record", claim: "FiledClaim", *, as_json: bool, output: Output) -> int:
    from foedera.exports.rows import claim_row
    from foedera.workbench.places import in_original

    witness = record.witness(claim.witness)
    places = in_original(witness.origins, claim.start, claim.end)
    if as_json:
        row = {**claim_row(claim), "places": [_place_row(one) for one in places]}
        print_rows([row], output)
        return 0
    from foedera.cli.paper import Paper, said
    from foedera.workbench.grounds import context
    from foedera.workbench.wording import property_words

    before, after = context(witness.text, claim.start, claim.end)
    with page(output) as console:
        paper = Paper(console)
        paper.title(f"Claim {claim.number}: {property_words(claim.property)}")
        paper.entry(
            said(claim.value, claim.property), f"{claim.modality}, read by the rule {claim.rule}"
        )
        paper.entry(f"about {claim.instrument or 'no instrument'}")
        paper.entry(f"{claim.witness}, characters {claim.start}-{claim.end}")
        paper.in_place(before, claim.quote, after)
        _write_places(paper, places)
    return 0


def _write(paper: "Paper", grounds: "Grounds") -> None:
    from foedera.cli.paper import said
    from foedera.workbench.wording import agreement_words, property_words, rival_words

    finding = grounds.finding
    paper.title(
        f"{grounds.instrument.label}, {property_words(finding.property)}",
        f"{said(finding.value, finding.property)}: {agreement_words(finding)}",
    )
    if finding.reason:
        paper.entry(f"why: {finding.reason}", depth=0)
    if finding.would_change:
        paper.entry(f"what would change it: {finding.would_change}", depth=0)
    for number, side in enumerate(grounds.sides):
        kind = "against it" if number else "for it"
        words = rival_words(None) if side.value is None else said(side.value, finding.property)
        paper.section(f"{kind}: {words}")
        for found in side.words:
            _write_words(paper, found)
    paper.section("")


def _write_words(paper: "Paper", words: "Words") -> None:
    support = words.support
    voice = "" if support.voice == support.witness else f", one voice with others ({support.voice})"
    paper.entry(
        f"{support.witness}, characters {support.start}-{support.end}{voice}",
        support.modality + (f", as said by {support.holder}" if support.holder else ""),
    )
    paper.in_place(words.before, support.quote, words.after)
    _write_places(paper, words.places)
    for claim in words.claims:
        paper.entry(f"claim {claim.number}, read by the rule {claim.rule}", depth=2)
    if words.filed:
        paper.entry(f"filed here: {words.filed}", depth=2)


def _write_places(paper: "Paper", places: "Sequence[InOriginal]") -> None:
    from foedera.workbench.places import places_words

    if places:
        paper.entry(f"in the original: {places_words(places)}", depth=2)


def _rows(grounds: "Grounds") -> Iterator[dict[str, Any]]:
    from foedera.exports.rows import finding_row, support_row

    for number, side in enumerate(grounds.sides):
        for words in side.words:
            yield {
                **{key: finding_row(grounds.finding)[key] for key in _SHOWN},
                "side": "against" if number else "for",
                "value": side.value,
                **support_row(words.support),
                "claims": [claim.number for claim in words.claims],
                "rules": [claim.rule for claim in words.claims],
                "filed": words.filed,
                "places": [_place_row(one) for one in words.places],
            }


def _place_row(place: "InOriginal") -> dict[str, Any]:
    if not place.page:
        return {"path": place.path}
    return {"page": place.page, "boxes": [list(box) for box in place.boxes]}


_SHOWN = ("instrument", "property", "status", "reason", "would_change")
