"""What a claim is, and what it is about.

A *claim* is one thing one witness says, with the words that say it. A *mention*
is what it says it of: "the pact", "the Soviet–Lithuanian Peace Treaty of 1920",
the subject of the entry the words stand in. Claims and mentions know nothing of
other witnesses; identity decides which mentions are one instrument.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple, Self, TypeAlias

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


class Mention(NamedTuple):
    """One reference to an instrument, with what the words around it say to know it by; a tuple, as a claim is.

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


class _Fields(NamedTuple):
    """What a claim holds; a tuple, since a large document makes many thousands of them."""

    witness: str
    start: int
    end: int
    quote: str
    property: str
    value: Value
    rule: str
    about: int | None
    modality: Modality
    target: int | None
    holder: str
    safe: bool


class Claim(_Fields):
    """One thing one witness says.

    Attributes:
        witness: its name.
        start: first code point of the quotation, in the witness's text.
        end: one past the last.
        quote: the words, exactly as they stand.
        property: from the contract's list (`foedera.terms.PROPERTIES`).
        value: in the form that the contract gives for the property.
        rule: name of the rule that read it.
        about: number of the mention it is about, or None (an event, a state).
        modality: how it is said.
        target: for relations, number of the mention related to; `value` is then None
            until identity puts the instrument's id there.
        holder: whom a reported claim is ascribed to, "" otherwise.
        safe: False when text was lost in the sentence.
    """

    __slots__ = ()

    def __new__(  # noqa: PLR0917  (a tuple's parts, in order)
        cls, witness: str, start: int, end: int, quote: str, property: str, value: Value, rule: str, about: int | None,  # noqa: A002  (the contract's word)
        modality: Modality = Modality.ASSERTED, target: int | None = None, holder: str = "", safe: bool = True,  # noqa: FBT001, FBT002  (likewise)
    ) -> Self:  # fmt: skip
        """Refuse a quotation that cannot stand at its offsets."""
        if start < 0 or end - start != len(quote) or not quote:
            raise MisplacedQuoteError(
                f"{rule}: {len(quote)} characters cannot stand at {witness}[{start}:{end}]. "
                f"Cut the quotation from the witness's text."
            )
        parts = (witness, start, end, quote, property, value, rule, about, modality, target, holder, safe)  # fmt: skip
        return tuple.__new__(cls, parts)

    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self:  # type: ignore[override]  # what `_replace` calls
        """A claim with other parts is checked as any other."""
        return cls(*iterable)


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
