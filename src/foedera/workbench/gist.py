"""What the stages that look at all documents need of one: small, and kept for the next build.

The whole of a document (its passages, its claims) is asked for only where the record
must say something else of it than before.
"""

from dataclasses import dataclass
from typing import NamedTuple

from foedera.families.prints import Prints
from foedera.identity.from_claims import Noted, noted
from foedera.sources.model import Problem, Source
from foedera.store.writer import problems_of
from foedera.workbench.documents import ReadDocument, ReadWitness


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessGist:
    """One witness.

    Attributes:
        name: its name.
        source: what a person knows of it.
        problems: what is wrong with it.
        prints: for tracing families.
        noted: for identity.
    """

    name: str
    source: Source
    problems: tuple[Problem, ...]
    prints: Prints
    noted: Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """One document.

    Attributes:
        name: its name.
        key: under which its reading is kept; "" when it is not kept.
        problem: why it could not be read, or None.
        witnesses: in it.
    """

    name: str
    key: str
    problem: Problem | None
    witnesses: tuple[WitnessGist, ...]


class WitnessBrief(NamedTuple):
    """What is always held of one witness; see `WitnessGist`."""

    name: str
    source: Source
    problems: tuple[Problem, ...]


class Brief(NamedTuple):
    """What is always held of one document; see `Gist`.

    Its stamp (`Document`) is () where the file may have other bytes under the same.
    """

    name: str
    key: str
    problem: Problem | None
    witnesses: tuple[WitnessBrief, ...]
    stamp: tuple[int, ...] = ()


def brief_of(gist: Gist) -> Brief:
    """A gist in brief."""
    held = (WitnessBrief(one.name, one.source, one.problems) for one in gist.witnesses)
    return Brief(gist.name, gist.key, gist.problem, tuple(held))


def gist_of(document: ReadDocument, key: str) -> Gist:
    """The gist of a document that was read."""
    witnesses = tuple(map(_of_witness, document.witnesses))
    return Gist(name=document.name, key=key, problem=document.problem, witnesses=witnesses)


def _of_witness(read: ReadWitness) -> WitnessGist:
    witness = read.cut.witness
    return WitnessGist(
        name=witness.name,
        source=witness.source,
        problems=problems_of(read.cut, read.reading),
        prints=read.prints,
        noted=noted(read.reading),
    )
