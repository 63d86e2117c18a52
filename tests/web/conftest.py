"""A record made by hand, of two invented states, and the application over it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from foedera.chronology import read_day
from foedera.claims.model import Value
from foedera.errors import UnknownNameError
from foedera.families.model import Direction, Family, FamilyKind
from foedera.identity.model import FiledClaim, Instrument
from foedera.lifecycle.model import Account, Answer, ChainLink, Span, State
from foedera.reconcile.model import Discrepancy, Finding, FindingStatus, Rival, Support
from foedera.sources.model import Place, Problem, Source, SourceClass
from foedera.store.model import Article, Hit, StoredPassage, StoredWitness
from foedera.web.app import create_app

PACT = "arcadia-ruritania-1926-non-aggression"
OLDER = "arcadia-ruritania-1920-peace"
PAGE = "notes [1]/pact #2, a copy.txt"
HANDBOOK = "box.zip!/handbook.txt"

PAGE_TEXT = """Skip to navigation

The Strelsau Pact

The Strelsau Pact was signed between Arcadia and Ruritania at Strelsau on 3 May 1926.
Ratifications were exchanged at Zenda on 9 June 1926 and it took effect at once.
It was prolonged until 31 December 1944. <script>alert("out")</script> & more.

All rights reserved by nobody in particular."""
HANDBOOK_TEXT = """4.12 Non-Aggression Treaty between Arcadia and Ruritania
Signed On: May 3, 1926, in the city of Strelsau. In force until October 1, 1939.
Article 1. Each Party shall abstain from attacking the other."""

TEXTS = {PAGE: PAGE_TEXT, HANDBOOK: HANDBOOK_TEXT}


def stretch(witness: str, words: str) -> tuple[int, int]:
    """Where `words` stand in a document."""
    start = TEXTS[witness].index(words)
    return start, start + len(words)


def support(witness: str, words: str) -> Support:
    """A passage of a document of its own voice."""
    start, end = stretch(witness, words)
    return Support(
        witness=witness, start=start, end=end, quote=words, voice=witness, modality="asserted"
    )


def finding(
    name: str, value: Value, *supports: Support, dissent: tuple[Rival, ...] = ()
) -> Finding:
    """What the passages say of the pact."""
    status = FindingStatus.AGREED if len(supports) > 1 else FindingStatus.SINGLE
    return Finding(
        instrument=PACT,
        property=name,
        value=value,
        status=FindingStatus.DISPUTED if dissent else status,
        margin=100,
        support=supports,
        dissent=dissent,
        voices=len(supports),
        reason="Both say the same day." if len(supports) > 1 else "",
    )


SIGNED = (support(PAGE, "signed between Arcadia and Ruritania"), support(HANDBOOK, "May 3, 1926"))
UNTIL_1944 = support(PAGE, "prolonged until 31 December 1944")
UNTIL_1939 = support(HANDBOOK, "In force until October 1, 1939")
FINDINGS = (
    finding("title", "The Strelsau Pact", support(PAGE, "The Strelsau Pact was")),
    finding("kind", "non-aggression pact", support(HANDBOOK, "Non-Aggression Treaty")),
    finding("party", {"id": "arcadia", "name": "Arcadia", "iso3": None, "cow": None}, SIGNED[0]),
    finding(
        "party", {"id": "ruritania", "name": "Ruritania", "iso3": None, "cow": None}, SIGNED[0]
    ),
    finding("signature.date", "1926-05-03", *SIGNED),
    finding("signature.place", "Strelsau", support(PAGE, "at Strelsau")),
    finding("exchange.date", "1926-06-09", support(PAGE, "exchanged at Zenda on 9 June 1926")),
    finding("entry_into_force.date", "1926-06-09", support(PAGE, "it took effect at once")),
    finding(
        "end.date",
        "1939-10-01",
        UNTIL_1939,
        dissent=(Rival(value="1944-12-31", support=(UNTIL_1944,)),),
    ),
    finding("relation.confirms", OLDER, support(PAGE, "The Strelsau Pact")),
    finding(
        "citation",
        {"series": "LNTS", "volume": 99, "number": None, "pages": [3, 7]},
        support(HANDBOOK, "4.12"),
    ),
)
DISPUTE = Discrepancy(
    instrument=PACT,
    property="end.date",
    summary="The handbook ends it on 1 October 1939; the page has it prolonged.",
    sides=(
        Rival(value="1939-10-01", support=(UNTIL_1939,)),
        Rival(value="1944-12-31", support=(UNTIL_1944,)),
    ),
    rank=7,
)
SPANS = (
    Span(start="", until="1926-05-03", state=State.UNSIGNED, basis="before its signature"),
    Span(start="1926-05-03", until="1926-06-09", state=State.SIGNED, basis="signature"),
    Span(start="1926-06-09", until="1939-10-01", state=State.IN_FORCE, basis="entry into force"),
    Span(start="1939-10-01", until="1945-01-01", state=State.DISPUTED, basis="rival ends"),
    Span(start="1945-01-01", until="", state=State.ENDED, basis="ended on every account"),
)


def claim(number: int, witness: str, words: str, name: str, value: Value) -> FiledClaim:
    """A claim about the pact."""
    start, end = stretch(witness, words)
    return FiledClaim(
        number=number,
        witness=witness,
        start=start,
        end=end,
        quote=words,
        property=name,
        value=value,
        modality="asserted",
        rule="en.signed_between",
        instrument=PACT,
    )


CLAIMS = (
    claim(0, HANDBOOK, "May 3, 1926", "signature.date", "1926-05-03"),
    claim(1, HANDBOOK, "In force until October 1, 1939", "end.date", "1939-10-01"),
    claim(2, PAGE, "signed between Arcadia and Ruritania", "party", {"name": "Arcadia"}),
    claim(3, PAGE, "Arcadia and Ruritania at Strelsau", "signature.place", "Strelsau"),
    claim(4, PAGE, "signed between Arcadia and Ruritania at Strelsau on 3 May 1926", "signature.date", "1926-05-03"),
    claim(5, PAGE, "prolonged until 31 December 1944", "prolongation.until", "1944-12-31"),
)  # fmt: skip


def witness(name: str, *, is_proposed: bool, kind: SourceClass) -> StoredWitness:
    """A stored document."""
    return StoredWitness(
        name=name,
        sha256="00" * 32,
        text_sha256="00" * 32,
        media_type="text/plain",
        encoding="utf-8",
        language="en",
        length=len(TEXTS[name]),
        source=Source(kind=kind, proposed=is_proposed, url="javascript:alert(1)"),
        subject=PACT,
        problems=(Problem(code="cut.boilerplate", message="A licence stands at the end."),),
        text=TEXTS[name],
    )


WITNESSES = (
    witness(HANDBOOK, is_proposed=False, kind=SourceClass.HANDBOOK),
    witness(PAGE, is_proposed=True, kind=SourceClass.PAGE),
)
INSTRUMENTS = (
    Instrument(
        id=OLDER,
        label="Peace of Zenda",
        kind="peace treaty",
        parties=("arcadia", "ruritania"),
        date="1920-07",
    ),
    Instrument(
        id=PACT,
        label="The Strelsau Pact",
        kind="non-aggression pact",
        parties=("arcadia", "ruritania"),
        date="1926-05-03",
        titles=("The Strelsau Pact",),
    ),
)


@dataclass
class InventedRecord:
    """A record as the pages read it; `is_empty` for one without any document."""

    is_empty: bool = False
    closed: list[bool] = field(default_factory=list)

    def instruments(
        self, *, query: str = "", party: str = "", on: str = ""
    ) -> tuple[Instrument, ...]:
        """Those that the form asks for."""
        if self.is_empty:
            return ()
        if on:
            read_day(on)
        if party not in {"", "arcadia", "ruritania"}:
            raise UnknownNameError(f"No party is called {party}. Nearest: Arcadia.")
        return tuple(
            one
            for one in INSTRUMENTS
            if query.casefold() in one.label.casefold() and (not on or one.id == PACT)
        )

    def instrument(self, key: str) -> Instrument:
        """By id or label."""
        for one in INSTRUMENTS:
            if key in {one.id, one.label}:
                return one
        raise UnknownNameError(f"No instrument is called {key}. Nearest: The Strelsau Pact.")

    def findings(self, instrument_id: str = "") -> tuple[Finding, ...]:
        """Those of the pact."""
        return tuple(one for one in FINDINGS if one.instrument == instrument_id)

    def spans(self, instrument_id: str) -> tuple[Span, ...]:
        """Those of the pact."""
        return SPANS if instrument_id == PACT else ()

    def discrepancies(self, instrument_id: str = "") -> tuple[Discrepancy, ...]:
        """The one about its end."""
        return () if self.is_empty or instrument_id == OLDER else (DISPUTE,)

    def in_force(
        self,
        *,
        on: str,
        between: tuple[str, str] | None = None,
        party: str = "",
        viewpoint: str = "",
    ) -> tuple[Answer, ...]:
        """The pact, disputed."""
        read_day(on)
        if between and "Utopia" in between:
            raise UnknownNameError("No party is called Utopia.")
        if self.is_empty or party == "nobody":
            return ()
        return (
            Answer(
                instrument=PACT,
                label="The Strelsau Pact",
                state=State.DISPUTED,
                viewpoint=viewpoint,
                chain=(
                    ChainLink(act="signature", date="1926-05-03", support=SIGNED[0]),
                    ChainLink(act="inference", date="", note="inferred: x", stated=False),
                ),
                weakest="The prolongation's own entry into force is not stated.",
                accounts=(
                    Account(
                        holder=HANDBOOK, state=State.ENDED, because="Ended.", support=(UNTIL_1939,)
                    ),
                    Account(
                        holder=PAGE, state=State.IN_FORCE, because="Runs.", support=(UNTIL_1944,)
                    ),
                ),
            ),
        )

    def witnesses(self) -> tuple[StoredWitness, ...]:
        """Two."""
        return () if self.is_empty else WITNESSES

    def witness(self, name: str) -> StoredWitness:
        """By its name."""
        for one in WITNESSES:
            if one.name == name:
                return one
        raise UnknownNameError(f"No document is called {name}.")

    def claims(self, *, witness: str = "", instrument: str = "") -> tuple[FiledClaim, ...]:
        """Of a document or an instrument."""
        return tuple(
            one
            for one in CLAIMS
            if witness in {"", one.witness} and instrument in {"", one.instrument}
        )

    def passages(self, witness: str = "") -> tuple[StoredPassage, ...]:
        """Only the licence."""
        if witness != PAGE:
            return ()
        start, end = stretch(PAGE, "All rights reserved by nobody in particular.")
        return (
            StoredPassage(
                number=0,
                witness=PAGE,
                entry=0,
                kind="boilerplate",
                start=start,
                end=end,
                label="",
                title="",
                language="en",
                safe=True,
                instrument=None,
            ),
        )

    def articles(self, *, instrument: str = "") -> tuple[Article, ...]:
        """The one that the handbook prints."""
        if instrument != PACT:
            return ()
        words = "Article 1. Each Party shall abstain from attacking the other."
        start, end = stretch(HANDBOOK, words)
        return (
            Article(
                witness=HANDBOOK,
                instrument=PACT,
                number="1",
                label="Article 1",
                title="",
                language="en",
                start=start,
                end=end,
            ),
        )

    def participants(self) -> dict[str, str]:
        """One of the two, so that the other has no name."""
        return {"arcadia": "Arcadia"}

    def party(self, participant: str) -> dict[str, Any]:
        """Without codes."""
        return {"id": participant, "name": participant.title(), "iso3": None, "cow": None}

    def families(self) -> tuple[Family, ...]:
        """One of two documents, the one copied."""
        places = (
            Place(PAGE, *stretch(PAGE, "The Strelsau Pact was")),
            Place(HANDBOOK, *stretch(HANDBOOK, "Signed On")),
        )
        way = Direction(source=HANDBOOK, copy=PAGE, evidence=f"“{PAGE}” says so.")
        family = Family(
            id="narrative-1", kind=FamilyKind.NARRATIVE, members=places, directions=(way,)
        )
        return () if self.is_empty else (family,)

    def search(self, text: str) -> tuple[Hit, ...]:
        """The words themselves."""
        if text not in PAGE_TEXT:
            return ()
        start, end = stretch(PAGE, text)
        return (Hit(witness=PAGE, start=start, end=end, text=text, instrument=None),)

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed.append(True)


@pytest.fixture
def record() -> InventedRecord:
    """The record."""
    return InventedRecord()


@pytest.fixture
def client(record: InventedRecord) -> Iterator[TestClient]:
    """Asks the application over the record."""
    app = create_app(Path("invented.foedera"), opened=lambda _: record)
    with TestClient(app, base_url="http://localhost") as asking:
        yield asking


@pytest.fixture
def empty_client() -> Iterator[TestClient]:
    """Asks the application over a record without documents."""
    app = create_app(Path("empty.foedera"), opened=lambda _: InventedRecord(is_empty=True))
    with TestClient(app, base_url="http://localhost") as asking:
        yield asking
