"""A record made by hand: two invented states, one treaty, two documents that disagree."""

from pathlib import Path

from foedera.claims.model import Mention, Reading
from foedera.families.model import Direction, Family, FamilyKind
from foedera.identity.model import FiledClaim, Identity, Instrument, Link, MentionKey
from foedera.lifecycle.model import Span, State
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.reconcile.judgements import Judgement, JudgementKind
from foedera.reconcile.model import Discrepancy, Finding, FindingStatus, Rival, Support
from foedera.sources.model import (
    Mark,
    MarkKind,
    Origin,
    Place,
    Problem,
    Source,
    SourceClass,
    Witness,
)
from foedera.sources.offset_map import Repair, Repaired
from foedera.store.writer import RecordWriter, writing

TEXT_A = "Pact of Strelsau\nArcadia and Ruritania signed a pact on 3 May 1921 in Strel-\nsau.\n"
TEXT_B = "The pact of Arcadia and Ruritania, signed on 4 May 1921, is still studied. Ñandú\n"
PACT = "arcadia-ruritania-1921-pact"

ORIGINS = (Origin(0, 4, "/p[1]"), Origin(5, 9, page=2, box=(0, 10, 9_000, 40), confidence=91))


def stretch(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def cut_of(name: str, text: str, repairs: tuple[Repair, ...] = ()) -> Cut:
    repaired = Repaired(text, repairs)
    return Cut(
        witness=Witness(
            name=name,
            sha256="0" * 64,
            media_type="text/plain",
            encoding="utf-8",
            text=text,
            source=Source(kind=SourceClass.HANDBOOK, title="Handbook", depends_on=("Register",)),
            marks=(Mark(MarkKind.HEADING, 0, 4, "1"),),
            origins=ORIGINS,
            problems=(Problem(code="reader.test", message="A test.", start=0, end=1),),
        ),
        repaired=repaired,
        entries=(
            Entry(
                number=0,
                kind=EntryKind.ARTICLE,
                title="Pact of Strelsau",
                title_start=0,
                title_end=4,
                is_main=True,
            ),
        ),
        passages=(
            Passage(PassageKind.TITLE, 0, 0, 4),
            Passage(PassageKind.PROSE, 0, 4, len(repaired.text)),
        ),
    )


def mention(number: int, text: str, words: str) -> Mention:
    start, end = stretch(text, words)
    return Mention(
        number=number,
        start=start,
        end=end,
        title="Pact of Strelsau",
        other_titles=("Strelsauer Pakt",),
        parties=("arcadia", "ruritania"),
        entry=0,
    )


def filed(number: int, name: str, text: str, words: str, value: str) -> FiledClaim:
    start, end = stretch(text, words)
    return FiledClaim(
        number=number,
        witness=name,
        start=start,
        end=end,
        quote=words,
        property="signature.date",
        value=value,
        modality="asserted",
        rule="test.rule",
        instrument=PACT,
    )


def support(claim: FiledClaim) -> Support:
    return Support(
        witness=claim.witness,
        start=claim.start,
        end=claim.end,
        quote=claim.quote,
        voice=claim.witness,
        modality=claim.modality,
    )


CUTS = (
    cut_of("a.txt", TEXT_A, (Repair("repair.hyphenation", *stretch(TEXT_A, "-\n"), ""),)),
    cut_of("b.txt", TEXT_B),
)
READINGS = (
    Reading(witness="a.txt", claims=(), mentions=(mention(0, TEXT_A, "Pact"),), subject=0),
    Reading(witness="b.txt", claims=(), mentions=(mention(0, TEXT_B, "The pact"),), subject=0),
)
IDENTITY = Identity(
    instruments=(
        Instrument(
            id=PACT,
            label="Pact of Strelsau",
            kind="pact",
            parties=("arcadia", "ruritania"),
            date="1921-05-03",
            titles=("Pact of Strelsau", "Strelsauer Pakt"),
        ),
    ),
    links=(
        Link(mention=MentionKey("a.txt", 0), instrument=PACT, reason="the first mention of it"),
        Link(mention=MentionKey("b.txt", 0), instrument=PACT, reason="same parties"),
    ),
)
CLAIMS = (
    filed(0, "a.txt", TEXT_A, "signed a pact on 3 May 1921", "1921-05-03"),
    filed(1, "b.txt", TEXT_B, "signed on 4 May 1921", "1921-05-04"),
)
FAMILIES = (
    Family(
        id="family-1",
        kind=FamilyKind.NARRATIVE,
        members=(Place("a.txt", 0, 4), Place("b.txt", 0, 8)),
        directions=(Direction(source="a.txt", copy="b.txt", evidence="b.txt names a.txt"),),
        excluded=(Direction(source="b.txt", copy="a.txt", evidence="b.txt is younger"),),
        reach=(Place("b.txt", 9, 12),),
        because="They tell one article.",
    ),
)
RIVAL = Rival(value="1921-05-04", support=(support(CLAIMS[1]),))
FINDINGS = (
    Finding(
        instrument=PACT,
        property="signature.date",
        value="1921-05-03",
        status=FindingStatus.DISPUTED,
        slot="first",
        margin=0,
        support=(support(CLAIMS[0]),),
        dissent=(RIVAL,),
        reason="One voice each.",
        would_change="A third voice.",
    ),
    Finding(
        instrument=PACT,
        property="party",
        value={"id": "arcadia", "name": "Arcadia", "iso3": None, "cow": None},
        status=FindingStatus.SINGLE,
        margin=100,
        support=(support(CLAIMS[0]),),
    ),
)
DISCREPANCIES = (
    Discrepancy(
        instrument=PACT,
        property="signature.date",
        summary="a.txt says one day, b.txt the next.",
        sides=(Rival(value="1921-05-03", support=(support(CLAIMS[0]),)), RIVAL),
        rank=7,
    ),
)
JUDGEMENTS = (
    Judgement(
        about=PACT,
        kind=JudgementKind.REJECT,
        property="signature.date",
        slot="first",
        value="1921-05-04",
        by="A. Reader",
        on="2024-05-02",
        because="A slip of the pen.",
    ),
)
SPANS = (
    Span(start="", until="1921-05-03", state=State.UNSIGNED, basis="before its signature"),
    Span(start="1921-05-03", until="", state=State.SIGNED, basis="signed"),
)


def fill(record: RecordWriter) -> None:
    problems = [
        (cut.witness.name, problem)
        for cut, reading in zip(CUTS, READINGS, strict=True)
        for problem in record.document(cut, reading)
    ]
    record.problems(problems)
    parties = (("arcadia", "Arcadia", None, None), ("ruritania", "Ruritania", "RUR", 999))
    record.identity(IDENTITY, parties, {"a.txt": PACT, "b.txt": PACT})
    record.claims(CLAIMS)
    record.families(FAMILIES)
    record.judgements(JUDGEMENTS)
    record.findings(FINDINGS)
    record.discrepancies(DISCREPANCIES)
    record.status(PACT, SPANS)


def write(path: Path) -> str:
    """Write the record at `path`; give its root."""
    with writing(path, "0.test") as record:
        fill(record)
    return record.root
