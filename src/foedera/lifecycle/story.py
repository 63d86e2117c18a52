"""One account of an instrument's life: the sides it takes where documents differ.

Documents that say nothing of a question do not take a side on it, and what nobody
contests is common to all accounts. So an account is a choice of one side on every
contested question, held by those who speak to at least one of them and contradict
none of the choices. `foedera.lifecycle.accounts` makes them; the rules read them.

An *effect* is what a rule makes of a story: turns of the state, and the grounds
that an answer must then name.
"""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from foedera.lifecycle.case import Case
from foedera.lifecycle.evidence import Saying
from foedera.lifecycle.model import ChainLink, State

END_OF_TERM = "end_of_term"
"""The act of a saying that dates the end of a term as prolonged, and no end of force."""


class EndKind(StrEnum):
    """How an account has the instrument end."""

    OPEN = "open"  # nothing is said of an end
    TERM = "term"  # by its own term, of which no prolongation is stated
    PROLONGED = "prolonged"  # by its term as prolonged
    STATED = "stated"  # on a day that is stated
    DENOUNCED = "denounced"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolongation:
    """One prolongation, with what is stated of it.

    Attributes:
        agreed: its date.
        term: how much longer, or None.
        until: the new last day, or None.
        entry: the prolongation's own entry into force, or None when nothing states it.
    """

    agreed: Saying
    term: Saying | None = None
    until: Saying | None = None
    entry: Saying | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Begins:
    """The window in which the instrument enters into force.

    Attributes:
        first: the first day it may be in force.
        sure: the first day it must be.
        basis: how that is known.
    """

    first: date
    sure: date
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One account, ready for the rules.

    Attributes:
        case: the instrument.
        holders: who holds this account; sorted.
        signature, exchange, deposit, entry: the side taken, or None when nothing is said.
        never: the words by which its force is denied, or None.
        ending: how it ends.
        end: the saying that ends it, for the kinds that have one.
        notice: length of the notice of denunciation, or None.
        term: its own term: a length, or the last day that its text lays down; or None.
        prolongations: in order of agreement.
        begins: when it enters into force, once a rule has worked it out.
    """

    case: Case
    holders: tuple[str, ...] = ()
    signature: Saying | None = None
    exchange: Saying | None = None
    deposit: Saying | None = None
    entry: Saying | None = None
    never: Saying | None = None
    ending: EndKind = EndKind.OPEN
    end: Saying | None = None
    notice: Saying | None = None
    term: Saying | None = None
    prolongations: tuple[Prolongation, ...] = ()
    begins: Begins | None = None


class Weight(IntEnum):
    """How weak a link is, from the weakest."""

    MISSING = 0  # nothing states it, and the answer needs it
    PRESUMED = 1  # the law presumes it
    INFERRED = 2  # it follows from something stated
    SINGLE = 3  # one voice states it
    AGREED = 4  # voices between which no dependence is found state it
    ASIDE = 5  # shown, but the answer does not rest on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A link of the chain, and the days on which an answer needs it.

    Attributes:
        link: what the answer shows.
        since: the first day.
        until: the first day no longer.
        weight: how weak it is.
        doubt: the sentence that names it as the weakest.
        day: its place in the chain.
    """

    link: ChainLink
    since: date
    until: date = date.max
    weight: Weight
    doubt: str = ""
    day: date = date.min


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A change of state.

    Attributes:
        first: the first day it may have happened; from here to `sure` the state is unknown.
        sure: the first day it must have.
        state: from then on.
        basis: one sentence.
        until: the first day the state is over again; the end of time unless it passes.
        only: the states it replaces; () for any.
    """

    first: date
    sure: date
    state: State
    basis: str
    until: date = date.max
    only: tuple[State, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a rule makes of a story."""

    turns: tuple[Turn, ...] = ()
    grounds: tuple[Ground, ...] = ()


NOTHING = Effect()
"""What a rule gives when the story does not concern it."""
