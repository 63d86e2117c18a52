"""Instruments, and the links by which mentions are counted as one of them.

A link is a judgement: it has a reason in words, and can be withdrawn. An id is
made from what the instrument is (parties, kind, year), never from the order in
which documents arrive.
"""

from dataclasses import dataclass

from foedera.claims.model import Value


@dataclass(frozen=True, slots=True, order=True)
class MentionKey:
    """A mention, named across witnesses.

    Attributes:
        witness: its witness's name.
        number: its number there.
    """

    witness: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why a mention counts as an instrument.

    Attributes:
        mention: which.
        instrument: id of the instrument.
        reason: one sentence, "same parties, same day; titles differ".
    """

    mention: MentionKey
    instrument: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One legal text, whatever its designation (VCLT 2(1)(a)).

    Attributes:
        id: `lithuania-ussr-1926-non-aggression`; stable for the same documents.
        label: the best-supported title, for people.
        kind: "non-aggression pact"; "" when no witness says.
        parties: participant ids, sorted.
        date: EDTF of signature as far as known, or "".
        parent: id of the instrument it prolongs, amends or implements, or "".
        titles: every name a witness gives it, sorted.
    """

    id: str
    label: str
    kind: str = ""
    parties: tuple[str, ...] = ()
    date: str = ""
    parent: str = ""
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The outcome: instruments, and the link of every mention that is one.

    Attributes:
        instruments: sorted by id.
        links: sorted by mention; a mention too vague to place has none.
    """

    instruments: tuple[Instrument, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledClaim:
    """A claim after identity: what it is about is an instrument's id, and so are relations.

    Attributes:
        number: from 0, in the order (witness, start, end, property, value); stable in a record.
        witness: its name.
        start: first code point of the quotation.
        end: one past the last.
        quote: the words.
        property: from the contract's list.
        value: in the contract's form; a relation's value is the other instrument's id.
        modality: how it is said.
        rule: name of the rule that read it.
        instrument: id, or None for a fact about no instrument.
        holder: whom it is ascribed to, "" otherwise.
        safe: False when text was lost in the sentence.
    """

    number: int
    witness: str
    start: int
    end: int
    quote: str
    property: str
    value: Value
    modality: str
    rule: str
    instrument: str | None
    holder: str = ""
    safe: bool = True
