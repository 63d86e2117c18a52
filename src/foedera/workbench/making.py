"""Making a record: the stages in their order, written as they come.

    documents → read → cut → claims, prints      one document at a time, in parallel
    → families → identity → reconcile → status    all together

A stage is added by calling it here and writing what it gives; nothing else joins
stages. Texts and passages are written document by document and not held. What was
read before, and has not changed since, is not read again (`kept.py`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from os import cpu_count
from pathlib import Path

from foedera import __version__
from foedera.claims.model import Reading
from foedera.families.from_passages import trace
from foedera.families.model import FamilyKind
from foedera.families.prints import Prints
from foedera.identity.from_claims import file_claims, link
from foedera.identity.model import Identity, MentionKey
from foedera.lifecycle.case import cases
from foedera.lifecycle.from_findings import spans
from foedera.readers.from_paths import Found, find_documents
from foedera.reconcile.from_claims import reconcile
from foedera.reconcile.judgements import Judgement, load
from foedera.reconcile.model import Reconciled
from foedera.reconcile.weights import Weights, changed
from foedera.sources.declared import Declared
from foedera.sources.model import Problem, Source
from foedera.store.header import is_record
from foedera.store.model import DocumentProblem
from foedera.store.writer import RecordWriter, refuse_to_replace, writing
from foedera.workbench.documents import ReadDocument
from foedera.workbench.kept import kept_beside, read_or_kept
from foedera.workbench.losses import look_for_losses
from foedera.workbench.parties import kept_participants

_WORTH_A_PROCESS = 8  # documents from which another process pays for its start


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What a build did.

    Attributes:
        output: the record.
        root: its root hash: the same content has the same root.
        documents: files found.
        witnesses: documents in the record (an archive holds several).
        instruments, claims, findings, discrepancies, families: how many.
        problems: what is wrong, each with its document; "" concerns no single one.
    """

    output: Path
    root: str
    documents: int
    witnesses: int
    instruments: int
    claims: int
    findings: int
    discrepancies: int
    families: int
    problems: tuple[DocumentProblem, ...]


@dataclass(slots=True)
class _Gathered:
    """What is held of the documents once they are written."""

    readings: list[Reading] = field(default_factory=list)
    prints: list[Prints] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    problems: list[DocumentProblem] = field(default_factory=list)

    def note(self, record: RecordWriter, document: str, problem: Problem) -> None:
        record.problem(document, problem)
        self.problems.append(DocumentProblem(document=document, problem=problem))


def build(
    inputs: Sequence[str | Path],
    output: str | Path,
    *,
    judgements: str | Path | None = None,
    sources: str | Path | None = None,
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> BuildReport:
    """Read documents and write what they say as one record.

    Args:
        inputs: files and folders.
        output: the record to write; an older record there is replaced when all is done.
        judgements: the file of people's judgements; by default the one beside the inputs.
        sources: what a person knows of the documents; by default the file beside the inputs.
        jobs: processes that read documents; 0 for as many as pay.
        progress: called with the number of documents read and of all.

    Raises:
        UnreadableInputError: an input does not exist or holds no document.
        BadSettingError: the judgements or sources file contradicts its form.
        NotARecordError: another file stands at `output`.
    """
    target = Path(output)
    refuse_to_replace(target)
    found = find_documents(inputs)
    declared = _declared(sources, found)
    weights = changed(declared.weights)
    judged = _judged(judgements, found)
    documents = [one for one in found.documents if not _is(one.path, target)]
    with writing(target, __version__) as record, kept_beside(target, declared) as kept:
        processes = _processes(jobs, len(documents))
        read = read_or_kept(documents, declared, kept, jobs=processes)
        gathered = _written(record, _counted(read, len(documents), progress))
        counts = _joined(record, gathered, judged, weights)
    return BuildReport(
        output=target,
        root=record.root,
        documents=len(documents),
        witnesses=len(gathered.readings),
        problems=tuple(gathered.problems),
        **counts,
    )


def _declared(given: str | Path | None, found: Found) -> Declared:
    path = Path(given) if given is not None else found.sources_file
    return Declared.load(path)


def _judged(given: str | Path | None, found: Found) -> tuple[Judgement, ...]:
    path = Path(given) if given is not None else found.judgements_file
    return load(path) if path is not None else ()


def _is(path: Path, target: Path) -> bool:
    """Whether a document is the record itself, built into its own input folder before."""
    return target.exists() and path.samefile(target) and is_record(path)


def _processes(jobs: int, documents: int) -> int:
    return jobs or max(1, min(cpu_count() or 1, documents // _WORTH_A_PROCESS))


def _counted(
    read: Iterator[ReadDocument], total: int, progress: Callable[[int, int], None] | None
) -> Iterator[ReadDocument]:
    for done, document in enumerate(read, 1):
        yield document
        if progress is not None:
            progress(done, total)


def _written(record: RecordWriter, read: Iterator[ReadDocument]) -> _Gathered:
    """Write every document as it comes, and keep what the later stages need."""
    gathered = _Gathered()
    for document in read:
        if document.problem is not None:
            gathered.note(record, document.name, document.problem)
        for one in document.witnesses:
            witness = one.cut.witness
            if witness.name in gathered.sources:
                said = "Another document has this name; the first is read and this one is not."
                problem = Problem(code="build.document.name-taken", message=said)
                gathered.note(record, witness.name, problem)
                continue
            for problem in record.document(one.cut, one.reading):
                gathered.problems.append(DocumentProblem(document=witness.name, problem=problem))
            gathered.readings.append(one.reading)
            gathered.prints.append(one.prints)
            gathered.sources[witness.name] = witness.source
    return gathered


def _joined(
    record: RecordWriter, gathered: _Gathered, judged: Sequence[Judgement], weights: Weights
) -> dict[str, int]:
    """Run the stages that look at all documents together, and write what they give."""
    lost = look_for_losses(trace(gathered.prints, gathered.sources), record)
    families = lost.families
    one_text = [one.members for one in families if one.kind is FamilyKind.SAME_TEXT]
    identity = link(gathered.readings, judged, same_text=one_text)
    record.identity(
        identity, kept_participants(identity.instruments), _subjects(gathered.readings, identity)
    )
    claims = lost.marked(file_claims(gathered.readings, identity))
    record.claims(claims)
    record.families(families)
    for witness, problems in lost.problems.items():
        for problem in problems:
            gathered.note(record, witness, problem)
    reconciled = reconcile(claims, identity, families, gathered.sources, judged, weights)
    record.judgements(judged)
    record.weights(weights)
    _write_answers(record, reconciled)
    for problem in (*identity.problems, *reconciled.problems):
        gathered.note(record, "", problem)
    _write_status(record, identity, reconciled, gathered)
    return {
        "instruments": len(identity.instruments),
        "claims": len(claims),
        "families": len(families),
        "findings": len(reconciled.findings),
        "discrepancies": len(reconciled.discrepancies),
    }


def _subjects(readings: Sequence[Reading], identity: Identity) -> dict[str, str]:
    """The instrument that each witness as a whole is about."""
    instrument = {link.mention: link.instrument for link in identity.links}
    wanted = {
        reading.witness: MentionKey(reading.witness, reading.subject)
        for reading in readings
        if reading.subject is not None
    }
    return {name: instrument[key] for name, key in wanted.items() if key in instrument}


def _write_answers(record: RecordWriter, reconciled: Reconciled) -> None:
    record.findings(reconciled.findings)
    record.discrepancies(reconciled.discrepancies)


def _write_status(
    record: RecordWriter, identity: Identity, reconciled: Reconciled, gathered: _Gathered
) -> None:
    classes = {name: source.kind for name, source in gathered.sources.items()}
    for case in cases(identity.instruments, reconciled.findings, classes=classes):
        record.status(case.instrument.id, spans(case))
