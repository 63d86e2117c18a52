"""One document, from its bytes to what it says: the part of a build that runs in parallel.

Each document is read by itself, so any number of processes give the same result: it
is taken up in the order of the documents' names. A document that makes a stage fail,
or kills the process that reads it, is listed as a problem, and the others go through.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context, resource_tracker
from signal import SIG_BLOCK, SIG_SETMASK, SIGINT, pthread_sigmask

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Reading
from foedera.errors import FoederaError
from foedera.families.from_passages import prints
from foedera.families.prints import Prints
from foedera.passages.from_witness import cut
from foedera.passages.model import Cut
from foedera.readers.from_bytes import read
from foedera.readers.from_paths import Document
from foedera.sources.declared import Declared
from foedera.sources.model import Problem, located

_AHEAD = 4  # documents handed to each process before the first must be back


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWitness:
    """One witness after the stages that look at it alone."""

    cut: Cut
    reading: Reading
    prints: Prints


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """What became of one document.

    Attributes:
        name: of the document.
        witnesses: in it; none when it could not be read.
        problem: why it could not be read, or None.
        sha256: of the bytes that were read, hexadecimal; "" when they could not be read.
    """

    name: str
    witnesses: tuple[ReadWitness, ...] = ()
    problem: Problem | None = None
    sha256: str = ""


def read_document(document: Document, *, declared: Declared) -> ReadDocument:
    """Read one document through every stage that needs no other document."""
    if document.problem is not None:
        return ReadDocument(name=document.name, problem=document.problem)
    try:
        data = document.read_bytes()
        found = read(document.name, data)
        witnesses = tuple(_read_witness(cut(declared.apply(witness))) for witness in found)
    except FoederaError as error:
        return _unread(document, "build.document.unreadable", str(error))
    except Exception as error:  # noqa: BLE001  # one document must not stop the others
        said = f"Reading it failed ({type(error).__name__}: {error}); it is left out."
        return _unread(document, "build.document.failed", said)
    return ReadDocument(name=document.name, witnesses=witnesses, sha256=sha256(data).hexdigest())


def _read_witness(whole: Cut) -> ReadWitness:
    whole.witness.text.encode("utf-8")  # half a surrogate pair cannot be kept: fail here
    reading = read_claims(whole)
    quoted = [(claim.start, claim.end) for claim in reading.claims]
    kept = replace(whole, witness=located(whole.witness, quoted))
    return ReadWitness(cut=kept, reading=reading, prints=prints(whole))


def _unread(document: Document, code: str, message: str) -> ReadDocument:
    one_line = " ".join(message.split())
    return ReadDocument(name=document.name, problem=Problem(code=code, message=one_line))


def read_documents(
    documents: Sequence[Document], declared: Declared, *, jobs: int
) -> Iterator[ReadDocument]:
    """Every document, in the order given, read in `jobs` processes."""
    task = partial(read_document, declared=declared)
    if jobs <= 1 or len(documents) <= 1:
        yield from map(task, documents)
        return
    rest = deque(documents)
    while rest:
        for done in _until_broken(task, list(rest), jobs):
            rest.popleft()
            yield done
        if rest:  # a process died; which of those under way killed it?
            for document in list(islice(rest, jobs * _AHEAD)):
                yield _alone(task, document)
                rest.popleft()


def _until_broken(
    task: "partial[ReadDocument]", documents: Sequence[Document], jobs: int
) -> Iterator[ReadDocument]:
    """Results in order, until all are done or a process has died."""
    source = iter(documents)
    with _pool(jobs) as pool:
        try:
            under_way: deque[Future[ReadDocument]] = deque(
                _submitted(pool, task, document) for document in islice(source, jobs * _AHEAD)
            )
            while under_way:
                yield under_way.popleft().result()
                under_way.extend(_submitted(pool, task, one) for one in islice(source, 1))
        except BrokenProcessPool:
            return
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _submitted(
    pool: ProcessPoolExecutor, task: "partial[ReadDocument]", document: Document
) -> "Future[ReadDocument]":
    """Hand a document over, perhaps to a new process.

    A process inherits which signals are held back. Ctrl-C reaches every process of the
    terminal; ours is to answer it, and the others are ended by it, without a word.
    """
    resource_tracker.ensure_running()  # starting it later would let signals through
    held = pthread_sigmask(SIG_BLOCK, {SIGINT})
    try:
        return pool.submit(task, document)
    finally:
        pthread_sigmask(SIG_SETMASK, held)


def _alone(task: "partial[ReadDocument]", document: Document) -> ReadDocument:
    with _pool(1) as pool:
        try:
            return _submitted(pool, task, document).result()
        except BrokenProcessPool:
            said = "Reading it killed the process that read it; it is left out."
            return _unread(document, "build.document.killed", said)


def _pool(jobs: int) -> ProcessPoolExecutor:
    # Not forked: a fork copies the locks of threads that polars and others started.
    return ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn"))
