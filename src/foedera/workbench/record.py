"""A record, and what can be asked of it: what both doors and Python users call.

    record = foedera.open("baltic.foedera")
    for instrument in record.instruments(party="Lithuania"):
        for finding in record.findings(instrument.id): ...
    record.table("claims")                       # a polars data frame

Everything comes back as the stages' own nouns, in an order that does not change.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from foedera.chronology import read_day
from foedera.errors import UnknownNameError
from foedera.families.model import Family
from foedera.gazetteer.participants import party_value
from foedera.identity.model import FiledClaim, Instrument
from foedera.lifecycle.accounts import viewpoints
from foedera.lifecycle.between import answers, asked_of
from foedera.lifecycle.case import Case, cases
from foedera.lifecycle.model import Answer, Span, State
from foedera.reconcile.judgements import Judgement
from foedera.reconcile.model import Discrepancy, Finding, Support
from foedera.reconcile.weights import Weights
from foedera.store.model import (
    Article,
    DocumentProblem,
    Hit,
    Release,
    StoredEntry,
    StoredPassage,
    StoredWitness,
)
from foedera.store.reader import RecordReader
from foedera.store.search import search
from foedera.store.verify import verify
from foedera.workbench.citing import Cited, cited, read_citation
from foedera.workbench.exporting import Row, instrument_row, rows
from foedera.workbench.grounds import Grounds, Side, Words, about, context, read_at
from foedera.workbench.naming import find_instrument, matching, must_be_viewpoint, nearest_witness
from foedera.workbench.parties import asked
from foedera.workbench.places import in_original
from foedera.workbench.telling import belonging

if TYPE_CHECKING:
    import polars as pl

IN_FORCE = frozenset({State.IN_FORCE, State.NOTICE_RUNNING, State.PROVISIONAL})
"""States in which an instrument binds."""


def open_record(path: str | Path) -> "Record":
    """Open a record to ask it; close it when done, or use it in a `with` block.

    Raises:
        UnreadableInputError: there is no such file.
        NotARecordError: it is no record, or of a format that this program does not read.
    """
    return Record(Path(path))


class Record:
    """One record, open. Nothing in it can be changed through here."""

    def __init__(self, path: Path) -> None:
        """Open the record at `path`; see `open_record`."""
        self.path = path
        self.reader = RecordReader(path)

    def __enter__(self) -> Self:
        """Give the record itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the file."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.reader.file.close()

    def release(self) -> Release:
        """Which record this is: its root hash, program and format."""
        return self.reader.release()

    def counts(self) -> dict[str, int]:
        """How many rows each table of the file holds."""
        return self.reader.counts()

    def instruments(
        self, *, query: str = "", party: str = "", on: str = ""
    ) -> tuple[Instrument, ...]:
        """Instruments by id; those that fit everything asked.

        Args:
            query: words that their names hold, whatever the case or accents.
            party: a participant, by any name, code or id.
            on: a day, ISO, on which they bind or may bind (disputed).

        Raises:
            UnknownNameError: nobody is known as `party`.
            BadDateError: `on` is no day.
        """
        found: Sequence[Instrument] = matching(self._instruments, query)
        if party:
            wanted = self._asked(party, on)
            theirs = {case.instrument.id for case in self._cases if asked_of(case, [wanted])}
            found = [one for one in found if one.id in theirs]
        if on:
            day = read_day(on).isoformat()
            found = [one for one in found if self._may_bind(one.id, day)]
        return tuple(found)

    def instrument(self, key: str) -> Instrument:
        """The instrument of an id or any of its names.

        Raises:
            UnknownNameError: none, or several, have it; the message gives the nearest.
        """
        return find_instrument(self._instruments, key)

    def participants(self) -> dict[str, str]:
        """Names of the parties of all instruments, by id."""
        return {name: str(value["name"]) for name, value in self._participants.items()}

    def party(self, participant: str) -> dict[str, Any]:
        """A party in the contract's form: id, name, iso3, cow."""
        return self._participants.get(participant) or dict(party_value(participant))

    def findings(self, instrument_id: str = "") -> tuple[Finding, ...]:
        """Findings of one instrument, or of all."""
        return self.reader.findings(instrument_id or None)

    def spans(self, instrument_id: str) -> tuple[Span, ...]:
        """An instrument's states through time; half-open days, "" without end."""
        return self.reader.status(instrument_id).get(instrument_id, ())

    def discrepancies(self, instrument_id: str = "") -> tuple[Discrepancy, ...]:
        """What is disputed, what most deserves a person's hour first."""
        return self.reader.discrepancies(instrument_id or None)

    def in_force(
        self,
        *,
        on: str,
        between: tuple[str, str] | None = None,
        party: str = "",
        viewpoint: str = "",
    ) -> tuple[Answer, ...]:
        """The state on a day of every instrument between two participants, of one, or of all.

        A participant that has followed a party by that day is that party's successor
        here; the steps stand in the answer's chain.

        Args:
            on: an ISO day.
            between: two participants, by any name, code or id.
            party: one participant, likewise.
            viewpoint: a holder, voice, witness or class of documents; "" for none.

        Returns:
            One answer for each instrument, by day of signature; its state may be "unsigned".

        Raises:
            BadDateError: `on` is no day.
            UnknownNameError: a participant is not known, the two are one, or nobody is
                known by the name of the viewpoint.
        """
        day = read_day(on).isoformat()
        if viewpoint:
            self._must_be_known(viewpoint)
        pair = (self._asked(between[0], day), self._asked(between[1], day)) if between else None
        if pair and between and pair[0] == pair[1]:
            raise UnknownNameError(f"{between[0]!r} and {between[1]!r} are one; name two parties.")
        one = self._asked(party, day) if party else ""
        return answers(self._cases, on=day, between=pair, party=one, viewpoint=viewpoint)

    def witnesses(self) -> tuple[StoredWitness, ...]:
        """Every document, by name, without its text."""
        return self.reader.witnesses()

    def witness(self, name: str) -> StoredWitness:
        """One document with its text.

        Raises:
            UnknownNameError: the record has none of that name.
        """
        found = self.reader.witness(name)
        if found is None:
            raise UnknownNameError(nearest_witness(name, [w.name for w in self.witnesses()]))
        return found

    def problems(self, document: str = "") -> tuple[DocumentProblem, ...]:
        """What is wrong with one document, or with all, and with the settings."""
        return self.reader.problems(document or None)

    def claims(self, *, witness: str = "", instrument: str = "") -> tuple[FiledClaim, ...]:
        """Claims of one document, about one instrument, or all, by number."""
        return self.reader.claims(witness=witness or None, instrument=instrument or None)

    def claim(self, number: int) -> FiledClaim:
        """The claim of a number.

        Raises:
            UnknownNameError: there is none.
        """
        found = self.reader.claim(number)
        if found is None:
            raise UnknownNameError(f"the record has no claim {number}; see: foedera export claims")
        return found

    def entries(self, witness: str = "") -> tuple[StoredEntry, ...]:
        """The entries of one document, or of all."""
        return self.reader.entries(witness or None)

    def passages(self, witness: str = "") -> tuple[StoredPassage, ...]:
        """The passages of one document, or of all, in the witness's own offsets."""
        return self.reader.passages(witness=witness or None)

    def articles(self, *, witness: str = "", instrument: str = "") -> tuple[Article, ...]:
        """Articles of treaty texts: of one document, of one instrument, or all."""
        found = self.reader.articles(witness=witness or None)
        return tuple(one for one in found if not instrument or one.instrument == instrument)

    def families(self) -> tuple[Family, ...]:
        """Passages that are one voice, by id."""
        return self.reader.families()

    def judgements(self) -> tuple[Judgement, ...]:
        """What people have decided, in the order of their file."""
        return self.reader.judgements()

    def weights(self) -> Weights:
        """What a voice weighed when the record was made, by class and what is asked."""
        return self.reader.weights()

    def search(self, text: str) -> tuple[Hit, ...]:
        """Instruments and passages that hold all the words, the nearest first."""
        return search(self.reader, text)

    def cited(self, citation: str) -> tuple[Cited, ...]:
        """Instruments that documents cite at a place: "60 LNTS 145".

        Raises:
            UnknownNameError: it is no citation.
        """
        return cited(self._instruments, self.claims(), read_citation(citation))

    def grounds(self, instrument_id: str, name: str) -> tuple[Grounds, ...]:
        """What the findings on a property of an instrument rest on, word for word.

        Raises:
            UnknownNameError: nothing is found on that property.
        """
        instrument = self.instrument(instrument_id)
        claims = self.claims(instrument=instrument.id)
        filing = {
            link.mention.witness: link.reason
            for link in reversed(self.reader.identity().links)
            if link.instrument == instrument.id
        }

        def words(support: Support) -> Words:
            text = self.reader.text(support.witness)
            before, after = context(text, support.start, support.end)
            return Words(
                support=support,
                before=before,
                after=after,
                claims=read_at(claims, support, name),
                filed=filing.get(support.witness, ""),
                places=in_original(
                    self.reader.origins(support.witness), support.start, support.end
                ),
            )

        return tuple(
            Grounds(
                instrument=instrument,
                finding=finding,
                sides=tuple(
                    Side(value=value, words=tuple(map(words, support)))
                    for value, support in (
                        (finding.value, finding.support),
                        *((rival.value, rival.support) for rival in finding.dissent),
                    )
                ),
            )
            for finding in about(self.findings(instrument.id), name)
        )

    def rows(self, what: str) -> Iterator[Row]:
        """The rows of the contract, by kind: "witnesses", "claims", "instruments" and so on.

        Raises:
            UnknownNameError: there is no such kind of row.
        """
        return rows(self.reader, what)

    def instrument_row(self, instrument: Instrument) -> Row:
        """One instrument as the contract's row, with findings and status."""
        children = belonging(self._instruments).get(instrument.id, ())
        return instrument_row(self.reader, instrument, children)

    def table(self, what: str) -> "pl.DataFrame":
        """The same rows as a polars data frame; what has parts is JSON in its column."""
        from foedera.exports.columns import frame  # noqa: PLC0415  # polars is heavy

        return frame(what, self.rows(what))

    def verify(self) -> tuple[str, ...]:
        """Say what no longer holds in the file, a sentence each; () when all does."""
        return verify(self.path)

    @cached_property
    def _instruments(self) -> tuple[Instrument, ...]:
        return self.reader.instruments()

    @cached_property
    def _participants(self) -> dict[str, dict[str, Any]]:
        return self.reader.participants()

    @cached_property
    def _cases(self) -> tuple[Case, ...]:
        classes = {witness.name: witness.source.kind for witness in self.witnesses()}
        return cases(self._instruments, self.findings(), classes=classes)

    @cached_property
    def _status(self) -> dict[str, tuple[Span, ...]]:
        return self.reader.status()

    def _must_be_known(self, viewpoint: str) -> None:
        holders = {name for case in self._cases for name in viewpoints(case)}
        names = [witness.name for witness in self.witnesses()]
        must_be_viewpoint(viewpoint, holders, names)

    def _asked(self, words: str, on: str) -> str:
        return asked(words, self.participants(), on=on)

    def _may_bind(self, instrument: str, day: str) -> bool:
        return any(
            span.state in IN_FORCE or span.state is State.DISPUTED
            for span in self._status.get(instrument, ())
            if span.start <= day and (not span.until or day < span.until)
        )
