"""Instruments, and the links by which mentions are counted as one of them.

A link is a judgement: it has a reason in words, and can be withdrawn. An id is
made from what the instrument is (parties, kind, year), never from the order in
which documents arrive.
"""

from dataclasses import dataclass
from typing import Protocol

from foedera.claims.model import Value
from foedera.sources.model import Problem


@dataclass(frozen=True, slots=True, order=True)
class MentionKey:
    """A mention, named across witnesses.

    Attributes:
        witness: its witness's name.
        number: its number there.
    """

    witness: str
    number: int


class Decision(Protocol):
    """A person's decision, as `foedera.reconcile.judgements` reads it from a file.

    Attributes:
        about: id or title of an instrument.
        kind: "merge" and "split" are identity's.
        value: to merge, the other instrument's id or title; to split, the name of a
            witness ("page.txt"), of a mention ("page.txt#3"), or a list of them.
        by: who decided.
        on: EDTF of the day.
        because: the reason.
    """

    @property
    def about(self) -> str: ...  # noqa: D102  (see the class)
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> Value: ...  # noqa: D102
    @property
    def by(self) -> str: ...  # noqa: D102
    @property
    def on(self) -> str: ...  # noqa: D102
    @property
    def because(self) -> str: ...  # noqa: D102


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
        problems: people's decisions that fit nothing in these documents.
    """

    instruments: tuple[Instrument, ...]
    links: tuple[Link, ...]
    problems: tuple[Problem, ...] = ()


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
