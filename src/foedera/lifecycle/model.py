"""The states an instrument passes through, and answers for a day.

Intervals are of days, half-open: `until` is the first day no longer in the state.
"""

from dataclasses import dataclass
from enum import StrEnum

from foedera.reconcile.model import Support


class State(StrEnum):
    """Of an instrument between its parties, on a day."""

    UNSIGNED = "unsigned"
    SIGNED = "signed"
    PROVISIONAL = "provisional"
    IN_FORCE = "in_force"
    NOTICE_RUNNING = "notice_running"
    SUSPENDED = "suspended"
    ENDED = "ended"
    VOID = "void"
    NEVER_IN_FORCE = "never_in_force"
    NOT_PARTY = "not_party"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A state over days.

    Attributes:
        start: first day, ISO, or "" from the beginning.
        until: first day after, ISO, or "" without end.
        state: the state.
        basis: the act or rule of law it rests on, one sentence.
    """

    start: str
    until: str
    state: State
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLink:
    """One act in the chain that an answer rests on.

    Attributes:
        act: "signature", "exchange", …; or "succession", "inference".
        date: EDTF, "" when not stated.
        support: the words, or None for a link nobody states (then `note` says why it is assumed).
        note: "asserted by two voices", "inferred: …", "missing: …".
        stated: False for inferred, presumed and missing links.
    """

    act: str
    date: str
    support: Support | None = None
    note: str = ""
    stated: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account of the state on the day, with its holders.

    Attributes:
        holder: the voices or named holders, "; "-joined.
        state: the state on that account.
        because: one sentence.
        support: the words it rests on.
        witnesses: names of the witnesses in which those who hold it speak, sorted.
    """

    holder: str
    state: State
    because: str
    support: tuple[Support, ...] = ()
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Whether one instrument was in force on a day.

    Attributes:
        instrument: id.
        label: its name.
        state: `disputed` when accounts differ.
        viewpoint: the holder asked for, or "".
        chain: the acts it rests on, in order.
        weakest: the weakest link, named in words.
        accounts: one per way of seeing it; at least one.
    """

    instrument: str
    label: str
    state: State
    viewpoint: str
    chain: tuple[ChainLink, ...]
    weakest: str
    accounts: tuple[Account, ...]
