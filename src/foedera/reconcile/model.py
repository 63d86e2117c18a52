"""Findings: the reconciled answer to one question about one instrument.

A question is (instrument, property, slot): "when was the pact signed". Rival
values stay beside each other; nothing is averaged. One vote per voice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from foedera.claims.model import Value
from foedera.sources.model import Problem


class FindingStatus(StrEnum):
    """How far the voices agree."""

    AGREED = "agreed"  # voices between which no dependence is found say the same
    SINGLE = "single"  # one voice says it, none contradicts
    DISPUTED = "disputed"  # voices contradict one another
    DECIDED = "decided"  # a person's judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """One passage in favour of a value.

    Attributes:
        witness: its witness.
        start: first code point of the quotation.
        end: one past the last.
        quote: the witness's own words.
        voice: id of the family, or the witness's name when it has none.
        modality: how it is said.
        holder: whom it is ascribed to, "" otherwise.
        safe: False when text was lost in the sentence.
    """

    witness: str
    start: int
    end: int
    quote: str
    voice: str
    modality: str
    holder: str = ""
    safe: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """A value that contradicts the finding's, with its own support."""

    value: Value
    support: tuple[Support, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The answer to one question.

    Attributes:
        instrument: id.
        property: from the contract's list.
        value: the best supported value; the first of equals when disputed.
        status: how far voices agree.
        margin: weight of the value's voices less that of the strongest rival's,
            in hundredths of a voice.
        support: passages in favour, best first.
        dissent: rivals, strongest first.
        voices: how many voices support the value.
        reason: one sentence a historian accepts.
        would_change: what would change it, one sentence.
        slot: which of several acts of a kind it belongs to: the day of the prolongation,
            the body that ratified; "" where there is one act or none.
    """

    instrument: str
    property: str
    value: Value
    status: FindingStatus
    margin: int
    support: tuple[Support, ...]
    dissent: tuple[Rival, ...] = ()
    voices: int = 1
    reason: str = ""
    would_change: str = ""
    slot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """Claims that cannot all be true; kept and shown.

    Attributes:
        instrument: id, or "" for a fact about no instrument.
        property: the question.
        summary: one sentence: who says what against whom.
        sides: each rival value with its support, strongest first.
        rank: higher is more worth a person's hour.
    """

    instrument: str
    property: str
    summary: str
    sides: tuple[Rival, ...]
    rank: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled:
    """What reconciling gives.

    Attributes:
        findings: in order of instrument, property, slot, then best supported first.
        discrepancies: most worth a person's hour first.
        problems: judgements that fit nothing or go against an authentic text.
        answers: how many questions that others answer too each voice answers, by
            instrument, property and voice: from these it is seen where claims are dense.
    """

    findings: tuple[Finding, ...]
    discrepancies: tuple[Discrepancy, ...]
    problems: tuple[Problem, ...] = ()
    answers: Mapping[str, Mapping[str, Mapping[str, int]]] = field(default_factory=dict)
