"""From a value to the words: what a finding or a claim rests on, step by step.

A thing to ask about is written as a person finds it in what the program prints:

    42                                    a claim, by its number
    "Peace of Strelsau" signature.date    the findings on a question about an instrument
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foedera.claims.model import Value
from foedera.errors import UnknownNameError
from foedera.identity.model import FiledClaim, Instrument
from foedera.reconcile.model import Finding, Support
from foedera.terms import PROPERTIES
from foedera.workbench.places import InOriginal

_CLAIM = re.compile(r"(?:claim[ :#]*)?(\d{1,12})", re.IGNORECASE)
_MOST = 6  # properties suggested


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One passage that a value rests on.

    Attributes:
        support: the quotation with its place and voice.
        before: what stands before it in the document, on the same lines.
        after: what stands after it.
        claims: the claims read from it, with the rules that read them.
        filed: why its witness is counted as speaking of this instrument.
        places: where it stands in the original, where the text layer is not the document itself.
    """

    support: Support
    before: str
    after: str
    claims: tuple[FiledClaim, ...]
    filed: str
    places: tuple[InOriginal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A value with every passage in its favour; the finding's own first."""

    value: Value
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """A finding with everything it rests on, and everything against it."""

    instrument: Instrument
    finding: Finding
    sides: tuple[Side, ...]


def claim_number(what: str) -> int | None:
    """The number of the claim that is asked about, or None for something else."""
    match = _CLAIM.fullmatch(what.strip())
    return int(match.group(1)) if match else None


def split(what: Sequence[str]) -> tuple[str, str]:
    """The instrument and the property asked about, of words as they were typed.

    Raises:
        UnknownNameError: no property is named; the message says how to.
    """
    words = " ".join(what).replace("#", " ").replace("/", " ").split()
    if len(words) > 1 and words[-1] in PROPERTIES:
        return " ".join(words[:-1]), words[-1]
    raise UnknownNameError(
        f"{' '.join(words)!r} names no claim and no question; "
        f'write a claim\'s number, or an instrument and a property: "…" signature.date'
    )


def about(findings: Sequence[Finding], name: str) -> tuple[Finding, ...]:
    """The findings on one property.

    Raises:
        UnknownNameError: there is none; the message gives the properties that there are.
    """
    found = tuple(one for one in findings if one.property == name)
    if not found:
        act = name.partition(".")[0]
        there = sorted({one.property for one in findings}, key=lambda one: (act not in one, one))
        raise UnknownNameError(
            f"nothing is found on {name!r} of it; there are: {', '.join(there[:_MOST]) or 'none'}."
        )
    return found


def context(text: str, start: int, end: int, most: int = 160) -> tuple[str, str]:
    """What stands around `[start, end)` of a text, up to a paragraph's end or `most` characters."""
    before = text[max(0, start - most) : start].rpartition("\n\n")[2]
    after = text[end : end + most].partition("\n\n")[0]
    return before, after


def read_at(claims: Sequence[FiledClaim], support: Support, name: str) -> tuple[FiledClaim, ...]:
    """The claims read from a passage: those on the property, or all where none is."""
    here = [
        one
        for one in claims
        if (one.witness, one.start, one.end) == (support.witness, support.start, support.end)
    ]
    return tuple([one for one in here if one.property == name] or here)
