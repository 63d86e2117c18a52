"""What a claim is, and what it is about.

A *claim* is one thing one witness says, with the words that say it. A *mention*
is what it says it of: "the pact", "the Soviet–Lithuanian Peace Treaty of 1920",
the subject of the entry the words stand in. Claims and mentions know nothing of
other witnesses; identity decides which mentions are one instrument.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from foedera.errors import MisplacedQuoteError
from foedera.sources.model import Problem

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"
"""A value in a form of the contract: anything that JSON can say, without floats."""


class Modality(StrEnum):
    """How a witness says a thing."""

    ASSERTED = "asserted"  # it happened, or is so
    PROVIDED = "provided"  # the treaty's text provides for it
    REPORTED = "reported"  # ascribed to someone, who is the claim's `holder`
    DENIED = "denied"  # it did not happen


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One reference to an instrument, with what the words around it say to know it by.

    Attributes:
        number: from 0 within the witness.
        start: first code point of the referring words, in the witness's text.
        end: one past the last.
        title: its name as printed and repaired; "" when the witness gives none.
        other_titles: further names that the witness gives it, in any language.
        kind: the word for it, lower case: "non-aggression pact", "peace treaty", "" if unsaid.
        parties: participant ids, sorted; () when unsaid. A name that could be several
            participants stands as "a|b" (see `foedera.gazetteer`).
        date: EDTF of its signature as far as the witness says, else "".
        entry: number of the entry whose subject it is, or None for a mention in passing.
        parent: number of the mention it prolongs, amends or implements, or None.
        catalogue: catalogue or series numbers that the witness gives it ("LNTS 60, 146").
    """

    number: int
    start: int
    end: int
    title: str = ""
    other_titles: tuple[str, ...] = ()
    kind: str = ""
    parties: tuple[str, ...] = ()
    date: str = ""
    entry: int | None = None
    parent: int | None = None
    catalogue: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing one witness says.

    Make one with `claim_at`, which takes the quotation from the text itself.

    Attributes:
        witness: its name.
        start: first code point of the quotation, in the witness's text.
        end: one past the last.
        quote: the words, exactly as they stand.
        property: from the contract's list (`foedera.terms.PROPERTIES`).
        value: in the form that the contract gives for the property.
        modality: how it is said.
        rule: name of the rule that read it.
        about: number of the mention it is about, or None (an event, a state).
        target: for relations, number of the mention related to; `value` is then None
            until identity puts the instrument's id there.
        holder: whom a reported claim is ascribed to, "" otherwise.
        safe: False when text was lost in the sentence.
    """

    witness: str
    start: int
    end: int
    quote: str
    property: str
    value: Value
    modality: Modality = Modality.ASSERTED
    rule: str
    about: int | None
    target: int | None = None
    holder: str = ""
    safe: bool = True

    def __post_init__(self) -> None:
        """Refuse a quotation that cannot stand at its offsets."""
        if self.start < 0 or self.end - self.start != len(self.quote) or not self.quote:
            raise MisplacedQuoteError(
                f"{self.rule}: {len(self.quote)} characters cannot stand at "
                f"{self.witness}[{self.start}:{self.end}]. Cut the quotation from the "
                f"witness's text."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one witness says, whole: the result of reading it.

    Attributes:
        witness: its name.
        claims: in order of start, then property.
        mentions: by number.
        subject: number of the mention that the document as a whole is about, or None.
        problems: what could not be read with certainty, with places.
    """

    witness: str
    claims: tuple[Claim, ...]
    mentions: tuple[Mention, ...]
    subject: int | None = None
    problems: tuple[Problem, ...] = field(default=())
