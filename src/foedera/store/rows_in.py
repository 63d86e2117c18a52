"""The stages' nouns as rows of the tables: one function a noun.

To store a new field, add its column in `tables.py`, set it here and read it in
`reader.py`; a test compares what went in with what comes out.
"""

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from foedera.claims.model import Mention
from foedera.families.model import Family
from foedera.identity.model import FiledClaim, Instrument, Link
from foedera.lifecycle.model import Span
from foedera.passages.model import Cut
from foedera.reconcile.judgements import Judgement
from foedera.reconcile.model import Discrepancy, Finding, Support
from foedera.reconcile.weights import KEYS, Weights
from foedera.sources.model import Problem, Witness
from foedera.store.json_text import to_json
from foedera.store.seal import claim_hash, text_hash

Row: TypeAlias = dict[str, Any]

_BOX = ("box_left", "box_top", "box_right", "box_bottom")


def witness_row(cut: Cut) -> Row:
    """The document, without its text; the subject is filled in after identity."""
    witness, source = cut.witness, cut.witness.source
    return {
        "name": witness.name,
        "sha256": witness.sha256,
        "text_sha256": text_hash(witness.text),
        "media_type": witness.media_type,
        "encoding": witness.encoding,
        "language": cut.language,
        "length": len(witness.text),
        "class": source.kind.value,
        "class_proposed": source.proposed,
        "title": source.title,
        "author": source.author,
        "published": source.published,
        "url": source.url,
        "pages": source.pages,
        "depends_on": list(source.depends_on),
        "subject": None,
    }


def mark_rows(witness: Witness) -> list[Row]:
    """What the format said of the layout."""
    return [
        {
            "witness": witness.name,
            "kind": mark.kind.value,
            "start_offset": mark.start,
            "end_offset": mark.end,
            "detail": mark.detail,
        }
        for mark in witness.marks
    ]


def origin_rows(witness: Witness) -> list[Row]:
    """Where the text stands in the original."""
    return [
        {
            "witness": witness.name,
            "start_offset": origin.start,
            "end_offset": origin.end,
            "path": origin.path,
            "page": origin.page,
            **dict(zip(_BOX, origin.box or (None,) * 4, strict=True)),
            "confidence": origin.confidence,
        }
        for origin in witness.origins
    ]


def problem_row(number: int, document: str, problem: Problem) -> Row:
    """What is wrong with a document, which may have given no witness at all."""
    return {
        "number": number,
        "document": document,
        "code": problem.code,
        "message": problem.message,
        "start_offset": problem.start,
        "end_offset": problem.end,
    }


def repair_rows(cut: Cut) -> list[Row]:
    """What was repaired in the text before it was read."""
    return [
        {
            "witness": cut.witness.name,
            "code": repair.code,
            "start_offset": repair.start,
            "end_offset": repair.end,
            "becomes": repair.becomes,
        }
        for repair in cut.repaired.repairs
    ]


def entry_rows(cut: Cut) -> list[Row]:
    """Entries, their titles' offsets led back to the witness's own text."""
    return [
        {
            "witness": cut.witness.name,
            "number": entry.number,
            "kind": entry.kind.value,
            "title": entry.title,
            "title_start": start,
            "title_end": end,
            "within": entry.within,
            "is_main": entry.is_main,
            "instrument": None,
        }
        for entry in cut.entries
        for start, end in [
            cut.repaired.place(entry.title_start, entry.title_end)
            if entry.title_start >= 0
            else (-1, -1)
        ]
    ]


def passage_rows(cut: Cut, first: int) -> list[Row]:
    """Passages led back to the witness's own text; `first` is the first's id in the index."""
    return [
        {
            "id": first + number,
            "witness": cut.witness.name,
            "number": number,
            "entry": passage.entry,
            "kind": passage.kind.value,
            "start_offset": start,
            "end_offset": end,
            "label": passage.label,
            "title": passage.title,
            "language": passage.language,
            "safe": passage.safe,
            "instrument": None,
        }
        for number, passage in enumerate(cut.passages)
        for start, end in [cut.repaired.place(passage.start, passage.end)]
    ]


def mention_row(witness: str, mention: Mention) -> Row:
    """One reference to an instrument."""
    return {
        "witness": witness,
        "number": mention.number,
        "start_offset": mention.start,
        "end_offset": mention.end,
        "title": mention.title,
        "other_titles": list(mention.other_titles),
        "kind": mention.kind,
        "parties": list(mention.parties),
        "date": mention.date,
        "entry": mention.entry,
        "parent": mention.parent,
        "catalogue": list(mention.catalogue),
    }


def link_row(link: Link) -> Row:
    """Why a mention counts as an instrument."""
    return {
        "witness": link.mention.witness,
        "mention": link.mention.number,
        "instrument": link.instrument,
        "reason": link.reason,
    }


def instrument_row(instrument: Instrument) -> Row:
    """One legal text."""
    return {
        "id": instrument.id,
        "label": instrument.label,
        "kind": instrument.kind,
        "parties": list(instrument.parties),
        "date": instrument.date,
        "parent": instrument.parent,
        "titles": list(instrument.titles),
    }


def party_rows(instrument: Instrument) -> list[Row]:
    """Its parties, one a row, for joins."""
    return [
        {"instrument": instrument.id, "participant": party}
        for party in dict.fromkeys(instrument.parties)
    ]


def claim_row(number: int, claim: FiledClaim) -> Row:
    """One thing one witness says, with its own hash; numbered within its witness."""
    row: Row = {
        "witness": claim.witness,
        "number": number,
        "start_offset": claim.start,
        "end_offset": claim.end,
        "quote": claim.quote,
        "property": claim.property,
        "value": claim.value,
        "modality": str(claim.modality),
        "rule": claim.rule,
        "instrument": claim.instrument,
        "holder": claim.holder,
        "safe": claim.safe,
    }
    stored = row | {"value": to_json(claim.value), "safe": int(claim.safe)}
    return row | {"sha256": claim_hash(stored)}


def support_rows(
    instrument: str, owner: str, number: int, support: Iterable[Support]
) -> Iterator[Row]:
    """Passages in favour, in order, under the number of what they support."""
    for item in support:
        yield {
            "instrument": instrument,
            owner: number,
            "witness": item.witness,
            "start_offset": item.start,
            "end_offset": item.end,
            "quote": item.quote,
            "voice": item.voice,
            "modality": item.modality,
            "holder": item.holder,
            "safe": item.safe,
        }


def finding_row(number: int, finding: Finding) -> Row:
    """The answer to one question, without its support; numbered within its instrument."""
    return {
        "instrument": finding.instrument,
        "number": number,
        "property": finding.property,
        "slot": finding.slot,
        "value": finding.value,
        "status": finding.status.value,
        "margin": finding.margin,
        "voices": finding.voices,
        "reason": finding.reason,
        "would_change": finding.would_change,
    }


def discrepancy_row(number: int, discrepancy: Discrepancy) -> Row:
    """Claims that cannot all be true, without their sides; numbered within its instrument."""
    return {
        "instrument": discrepancy.instrument,
        "number": number,
        "property": discrepancy.property,
        "summary": discrepancy.summary,
        "rank": discrepancy.rank,
    }


def span_row(instrument: str, span: Span) -> Row:
    """A state over days."""
    return {
        "instrument": instrument,
        "from_day": span.start,
        "until_day": span.until,
        "state": span.state.value,
        "basis": span.basis,
    }


def family_row(family: Family) -> Row:
    """What depends on what, without the passages."""
    return {"id": family.id, "kind": family.kind.value, "because": family.because}


def member_rows(family: Family) -> list[Row]:
    """The stretches that are one voice: the aligned ones, then those that speak with it."""
    return [
        {
            "family": family.id,
            "witness": place.witness,
            "start_offset": place.start,
            "end_offset": place.end,
            "aligned": aligned,
        }
        for aligned, places in ((True, family.members), (False, family.reach))
        for place in places
    ]


def direction_rows(family: Family) -> list[Row]:
    """Who copies whom, then who cannot."""
    return [
        {
            "family": family.id,
            "source": direction.source,
            "copy": direction.copy,
            "evidence": direction.evidence,
            "excluded": excluded,
        }
        for excluded, directions in ((False, family.directions), (True, family.excluded))
        for direction in directions
    ]


def weight_rows(weights: Weights) -> Iterator[Row]:
    """What a voice weighs, a row for each class of source and question."""
    for kind, row in weights.items():
        for word, asked in KEYS.items():
            yield {"class": kind.value, "asked": word, "weight": row[asked]}


def judgement_row(judgement: Judgement) -> Row:
    """What a person has decided."""
    return {
        "about": judgement.about,
        "kind": judgement.kind.value,
        "property": judgement.property,
        "slot": judgement.slot,
        "value": judgement.value,
        "judged_by": judgement.by,
        "judged_on": judgement.on,
        "because": judgement.because,
    }
