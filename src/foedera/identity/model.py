"""Instruments, and the links by which mentions are counted as one of them.

A link is a judgement: it has a reason in words, and can be withdrawn. An id is
made from what the instrument is (parties, kind, year), never from the order in
which documents arrive.
"""

from dataclasses import dataclass


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
