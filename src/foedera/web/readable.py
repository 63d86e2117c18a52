"""What the application asks of a record: the part of `foedera.workbench.Record` it uses.

Nothing else of a record is touched by this room, so a page can be tried on a
record made by hand. To use more of a record, say here what.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from foedera.families.model import Family
from foedera.identity.model import FiledClaim, Instrument
from foedera.lifecycle.model import Answer, Span
from foedera.reconcile.model import Discrepancy, Finding
from foedera.store.model import Article, Hit, StoredPassage, StoredWitness


class Readable(Protocol):
    """A record as the pages read it."""

    def instruments(
        self, *, query: str = "", party: str = "", on: str = ""
    ) -> tuple[Instrument, ...]:
        """Instruments whose names hold `query`, of `party`, in force `on` a day."""

    def instrument(self, key: str) -> Instrument:
        """The instrument of that id or name."""

    def findings(self, instrument_id: str = "") -> tuple[Finding, ...]:
        """Findings, of one instrument or of all."""

    def spans(self, instrument_id: str) -> tuple[Span, ...]:
        """Status through time."""

    def discrepancies(self, instrument_id: str = "") -> tuple[Discrepancy, ...]:
        """What is disputed."""

    def in_force(
        self,
        *,
        on: str,
        between: tuple[str, str] | None = None,
        party: str = "",
        viewpoint: str = "",
    ) -> tuple[Answer, ...]:
        """What was in force on a day."""

    def witnesses(self) -> tuple[StoredWitness, ...]:
        """Every document."""

    def witness(self, name: str) -> StoredWitness:
        """One document with its text."""

    def claims(self, *, witness: str = "", instrument: str = "") -> tuple[FiledClaim, ...]:
        """Claims of one document, or about one instrument."""

    def passages(self, witness: str = "") -> tuple[StoredPassage, ...]:
        """The parts of a document."""

    def articles(self, *, instrument: str = "") -> tuple[Article, ...]:
        """Articles of an instrument's text."""

    def participants(self) -> Mapping[str, str]:
        """Names of the parties of all instruments, by id."""

    def party(self, participant: str) -> dict[str, Any]:
        """A party in the contract's form."""

    def families(self) -> tuple[Family, ...]:
        """Passages that are one voice."""

    def search(self, text: str) -> tuple[Hit, ...]:
        """Passages that hold the words."""

    def close(self) -> None:
        """Let go of the file."""
