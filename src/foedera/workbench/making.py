"""Making a record: the stages in their order, written as they come.

    documents → read → cut → claims, prints      one document at a time, in parallel
    → families → identity → reconcile → status    all together (`joining.py`)

Texts and passages are written document by document and not held. What was read
before, and has not changed since, is not read again (`kept.py`), and where the last
record stands there still, the new one begins as its copy and only what differs is
written.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import cpu_count
from pathlib import Path

from foedera import __version__
from foedera.readers.from_paths import Document, Found, find_documents
from foedera.reconcile.judgements import Judgement, load
from foedera.reconcile.weights import changed
from foedera.sources.declared import Declared
from foedera.sources.model import Problem
from foedera.store.header import is_record
from foedera.store.model import DocumentProblem
from foedera.store.writer import RecordWriter, refuse_to_replace, writing
from foedera.workbench.gathered import Gathered
from foedera.workbench.joining import People, joined
from foedera.workbench.kept import Before, Taken, kept_beside, read_or_kept

_WORTH_A_PROCESS = 1_000_000  # bytes of documents from which another process pays for its start


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


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let Python look for no cycles meanwhile.

    What the stages make holds no cycles and is held to the end; looking through it over and
    over took a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_uncollected()
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
    size = target.stat().st_size if target.exists() else None
    documents = [one for one in found.documents if one.size != size or not _is(one.path, target)]
    with kept_beside(target, declared) as kept:
        before = kept.before()
        with writing(target, __version__, known_as=before.record) as record:
            before = before if record.is_copy else Before()
            processes = jobs or _that_pay(documents)
            read = read_or_kept(documents, declared, kept, jobs=processes)
            gathered = _written(record, _counted(read, len(documents), progress), before)
            made = joined(record, gathered, People(judged, weights), before, kept)
            record.problems((one.document, one.problem) for one in gathered.problems)
            counts = record.counts()
        kept.settle(made.now(record.stamp), made.answers, made.about, made.memories)
    return BuildReport(
        output=target,
        root=record.root,
        documents=len(documents),
        witnesses=len(gathered.taken),
        problems=tuple(gathered.problems),
        **counts,
    )


def _declared(given: str | Path | None, found: Found) -> Declared:
    path = Path(given) if given is not None else found.sources_file
    return Declared.load(path)


def _judged(given: str | Path | None, found: Found) -> tuple[Judgement, ...]:
    path = Path(given) if given is not None else found.judgements_file
    return load(path) if path is not None else ()


def _is(path: str | Path, target: Path) -> bool:
    """Whether a document is the record itself, built into its own input folder before."""
    return target.samefile(path) and is_record(target)


def _that_pay(documents: Sequence[Document]) -> int:
    """How many processes read documents sooner than one would."""
    size = sum(one.size for one in documents if one.problem is None)
    return max(1, min(cpu_count() or 1, size // _WORTH_A_PROCESS))


def _counted(
    read: Iterator[Taken], total: int, progress: Callable[[int, int], None] | None
) -> Iterator[Taken]:
    for done, document in enumerate(read, 1):
        yield document
        if progress is not None:
            progress(done, total)


def _written(record: RecordWriter, read: Iterator[Taken], before: Before) -> Gathered:
    """Write every document that is new as it comes, and keep what the later stages need."""
    gathered = Gathered()
    for taken in read:
        brief = taken.brief
        if brief.problem is not None:
            gathered.note(brief.name, brief.problem)
        for number, one in enumerate(brief.witnesses):
            if one.name in gathered.taken:
                said = "Another document has this name; the first is read and this one is not."
                problem = Problem(code="build.document.name-taken", message=said)
                gathered.note(one.name, problem)
                continue
            gathered.take(one, taken, number)
            if not brief.key or before.keys.get(one.name) != brief.key:
                _write(record, gathered, one.name, before)
            for problem in one.problems:
                gathered.problems.append(DocumentProblem(document=one.name, problem=problem))
    gathered.gone = before.keys.keys() - gathered.taken.keys()
    for name in sorted(gathered.gone):
        record.forget_document(name)
    return gathered


def _write(record: RecordWriter, gathered: Gathered, name: str, before: Before) -> None:
    """Write one witness in the place of what the record said of it before."""
    if name in before.keys:
        record.forget_document(name)
    whole = gathered.whole(name)
    record.document(whole.cut, whole.reading)
    gathered.written[name] = whole.reading
