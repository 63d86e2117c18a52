"""What is kept beside a record, so that a rebuild does again only what changed.

Beside `r.foedera` stands `.r.foedera.readings`: what each document gave when it was
read, whole and in its gist, under a key made of its bytes, its name, the sources file
and the *rules*; and what the last build made of all documents together (`Before`).
The rules are this program's own files and the versions of the libraries that it reads
with: when any of them changes, everything is read again. The record says the same
whether something was kept or made anew. The file may be deleted at any time.

A reading in which something outside the program had a part (a picture of a page,
read by a program that may be installed tomorrow) is not kept. What is known of the
last record is used only while that record stands there as it was left.

The file is taken for as hostile as a document (`freezing.py`). What does not fit is
read anew.
"""

import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, fields
from functools import cache, cached_property, partial
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from re import match
from time import time_ns
from types import MappingProxyType
from typing import Any, TypeVar

import foedera
from foedera.families.model import Family, FamilyKind
from foedera.readers.from_paths import Document
from foedera.reconcile.dense import Answers
from foedera.sources.declared import Declared
from foedera.workbench.documents import ReadDocument, read_document, read_documents
from foedera.workbench.freezing import frozen, thawed
from foedera.workbench.gist import Brief, Gist, brief_of, gist_of
from foedera.workbench.losses import LaidFamily, Laying, witnesses_of

_Kind = TypeVar("_Kind")

BRIEFS = "briefs"
"""Name under which all documents are kept in brief."""

_OUTSIDE = "reader.ocr."
_TICK = 2_000_000_000  # nanoseconds after a change in which another may bear the same time
_WAIT = 1.0  # seconds for another build that writes the same file
_TABLES = (
    "PRAGMA page_size = 16384",  # of a new file: what is kept is long
    "CREATE TABLE IF NOT EXISTS readings (key TEXT PRIMARY KEY, body BLOB)",
    "CREATE TABLE IF NOT EXISTS gists (key TEXT PRIMARY KEY, body BLOB)",
    "CREATE TABLE IF NOT EXISTS families (key TEXT PRIMARY KEY, body BLOB)",
    "CREATE TABLE IF NOT EXISTS last (body TEXT)",
    "CREATE TABLE IF NOT EXISTS memories (name TEXT PRIMARY KEY, body BLOB)",
    "CREATE TABLE IF NOT EXISTS answers (instrument TEXT, property TEXT, voice TEXT, count INT)",
    "CREATE INDEX IF NOT EXISTS answers_by_instrument ON answers (instrument)",
    "CREATE INDEX IF NOT EXISTS answers_by_voice ON answers (property, voice, count)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What is known of the last record.

    Attributes:
        record: stamp of its file (`store.starting`); "" when nothing is known.
        keys: of the document that each witness was read from.
        voices: a hash of all that decides whose voice speaks where in each witness, and
            which of its sentences lost words; for those of which there is something to say.
        is_whole: whether each finding rests on more than the claims about its instrument,
            because a person judged, or because it was learned how good the voices are.
    """

    record: str = ""
    keys: dict[str, str] = field(default_factory=dict)
    voices: dict[str, str] = field(default_factory=dict)
    is_whole: bool = False


class Kept:
    """What the last build kept, and what this one keeps."""

    def __init__(self, connection: sqlite3.Connection | None, said: str) -> None:
        """Keep things through `connection`, or none; `said` stands for what they rest on."""
        self._connection = connection
        self._said = said
        self._used: list[str] = []

    def key(self, name: str, digest: str) -> str:
        """What a document's reading is kept under."""
        return sha256(repr((self._said, name, digest)).encode()).hexdigest()

    def gists(self, keys: Collection[str]) -> dict[str, Gist]:
        """The gists that are kept under these keys, by key."""
        found = {key: gist for key in keys if (gist := self.gist(key)) is not None}
        self._used += found
        return found

    def gist(self, key: str) -> Gist | None:
        """The gist that is kept under a key, or None."""
        found = self._ask("SELECT body FROM gists WHERE key = ?", key)
        gist = thawed(found[0][0], Gist) if found else None
        return gist if gist is not None and gist.key == key else None

    def briefs(self) -> dict[str, Brief]:
        """What the last build held of each document, by name."""
        found = self.memory(BRIEFS, list) or [] if self._last else []
        return {one.name: one for one in found if isinstance(one, Brief)}

    def memory(self, name: str, kind: type[_Kind]) -> _Kind | None:
        """What a stage remembered of the last build."""
        found = self._ask("SELECT body FROM memories WHERE name = ?", name)
        return thawed(found[0][0], kind) if found else None

    def use(self, key: str) -> None:
        """Go on keeping what is kept under a key."""
        self._used.append(key)

    def reading(self, key: str) -> ReadDocument | None:
        """A reading, or None where it is not what was once kept."""
        found = self._ask("SELECT body FROM readings WHERE key = ?", key)
        return thawed(found[0][0], ReadDocument) if found else None

    def put(self, reading: ReadDocument) -> Gist:
        """Keep a reading, if it rests on nothing but the document and the rules."""
        if not _may_be_kept(reading):
            return gist_of(reading, "")
        key = self.key(reading.name, reading.sha256)
        gist = gist_of(reading, key)
        self._ask("INSERT OR REPLACE INTO readings VALUES (?, ?)", key, frozen(reading))
        self._ask("INSERT OR REPLACE INTO gists VALUES (?, ?)", key, frozen(gist))
        self._used.append(key)
        return gist

    def laid(self, family: Family, keys: Mapping[str, str], laying: Laying) -> LaidFamily:
        """A family laid out, now or in the last build.

        Args:
            family: as it is now.
            keys: of the document that each witness was read from; "" for one not kept.
            laying: lays it out.
        """
        rests_on = [keys[name] for name in witnesses_of(family)]
        if family.kind is not FamilyKind.NARRATIVE or not all(rests_on):
            return laying(family)
        key = sha256(repr((family, rests_on)).encode()).hexdigest()
        self._used.append(key)
        found = self._ask("SELECT body FROM families WHERE key = ?", key)
        if found and (known := thawed(found[0][0], LaidFamily)) is not None:
            return known
        laid = laying(family)
        self._ask("INSERT OR REPLACE INTO families VALUES (?, ?)", key, frozen(laid))
        return laid

    def before(self) -> Before:
        """What is known of the last record; nothing, where it rests on other rules."""
        try:
            return Before(
                record=str(self._last["record"]),
                keys=_plain(self._last["keys"]),
                voices=_plain(self._last["voices"]),
                is_whole=bool(self._last["is_whole"]),
            )
        except (TypeError, KeyError, AttributeError):
            return Before()

    @cached_property
    def _last(self) -> dict[str, Any]:
        """What the last build said, {} where it rests on other rules."""
        found = self._ask("SELECT body FROM last")
        try:
            body = json.loads(found[0][0]) if len(found) == 1 else {}
            return dict(body) if body["said"] == self._said else {}
        except (ValueError, TypeError, KeyError):
            return {}

    def answers(self, *, but: Collection[str]) -> Answers | None:
        """How much each voice answered in the last record, but of some instruments.

        None where the file does not say.
        """
        counted: dict[str, dict[str, int]] = defaultdict(dict)
        by_voice = "SELECT property, voice, sum(count) FROM answers {} GROUP BY property, voice"
        of_some = by_voice.format("WHERE instrument IN (SELECT value FROM json_each(?))")
        for name, voice, count in self._ask(by_voice.format("")):
            counted[name][voice] = count
        for name, voice, count in self._ask(of_some, json.dumps(sorted(but))):
            counted[name][voice] -= count
            if not counted[name][voice]:
                del counted[name][voice]
        return counted if self._connection is not None else None

    def settle(
        self,
        now: Before,
        answers: Mapping[str, Answers],
        about: Collection[str] | None,
        memories: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        """Drop what this build did not use, and write what it made.

        Args:
            now: what is known of the record that stands there now.
            answers: how much each voice answers, by instrument.
            about: the instruments of which these are all the answers; None for every one.
            memories: what the stages remember for the next build, by name.
        """
        if self._connection is None:
            return
        said = {field.name: getattr(now, field.name) for field in fields(now)}
        body = json.dumps({"said": self._said} | said)
        rows = [
            (instrument, name, voice, questions)
            for instrument, asked in answers.items()
            for name, voices in asked.items()
            for voice, questions in voices.items()
        ]
        with suppress(sqlite3.Error):
            ask, used = self._connection, set(self._used)
            for table in ("readings", "gists", "families"):
                there = ask.execute(f"SELECT key FROM {table}").fetchall()  # noqa: S608  # ours
                unused = [(key,) for (key,) in there if key not in used]
                ask.executemany(f"DELETE FROM {table} WHERE key = ?", unused)  # noqa: S608
            if about is None:
                ask.execute("DELETE FROM answers")
            else:
                taken_out = ((one,) for one in sorted(about))
                ask.executemany("DELETE FROM answers WHERE instrument = ?", taken_out)
            ask.executemany("INSERT INTO answers VALUES (?, ?, ?, ?)", rows)
            ask.execute("DELETE FROM memories")
            remembered = ((name, frozen(one)) for name, one in memories.items())
            ask.executemany("INSERT INTO memories VALUES (?, ?)", remembered)
            ask.execute("DELETE FROM last")
            ask.execute("INSERT INTO last VALUES (?)", (body,))
            ask.commit()

    def _ask(self, statement: str, *given: object) -> list[Any]:
        """Ask the file; one that is damaged or taken by another build is as good as none."""
        if self._connection is None:
            return []
        try:
            return self._connection.execute(statement, given).fetchall()
        except sqlite3.Error:
            self._connection = None
            return []


def _plain(said: dict[str, str]) -> dict[str, str]:
    return {str(name): str(value) for name, value in said.items()}


@contextmanager
def kept_beside(record: Path, declared: Declared) -> Iterator[Kept]:
    """What is kept beside a record; it is written when it is told to settle."""
    said = sha256(repr((rules(), declared)).encode()).hexdigest()
    with suppress(OSError):  # who writes the record says what is wrong with the folder
        record.parent.mkdir(parents=True, exist_ok=True)
    try:
        connection = sqlite3.connect(_file_beside(record), timeout=_WAIT)
    except sqlite3.Error:
        yield Kept(None, said)
        return
    with closing(connection):
        yield Kept(_prepared(connection), said)


def _file_beside(record: Path) -> Path:
    return record.with_name(f".{record.name}.readings")


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection | None:
    try:
        for statement in _TABLES:
            connection.execute(statement)
    except sqlite3.Error:
        return None
    return connection


@dataclass(frozen=True, slots=True)
class Taken:
    """A document, read or kept: in brief, and more of it when that is wanted."""

    brief: Brief
    gist: Callable[[], Gist]
    whole: Callable[[], ReadDocument]


def read_or_kept(
    documents: Sequence[Document], declared: Declared, kept: Kept, *, jobs: int
) -> Iterator[Taken]:
    """Every document, in the order given; in `jobs` processes those that must be read."""
    briefs, now = kept.briefs(), time_ns()
    keys = [_key_of(document, kept, briefs.get(document.name)) for document in documents]
    known = {one.key: one for one in briefs.values()}
    lost = kept.gists({*keys} - known.keys() - {""})
    known |= {key: brief_of(gist) for key, gist in lost.items()}
    new = [one for one, key in zip(documents, keys, strict=True) if not key or key not in known]
    fresh = read_documents(new, declared, jobs=jobs)
    for document, key in zip(documents, keys, strict=True):
        stamp = document.stamp if document.stamp and document.stamp[-1] + _TICK < now else ()
        if key and key in known:
            kept.use(key)
            brief = known[key] if known[key].stamp == stamp else known[key]._replace(stamp=stamp)
            whole = partial(_whole, document, key, declared, kept)
            yield Taken(brief, partial(_gist, key, whole, kept), whole)
            continue
        reading = next(fresh)
        gist = kept.put(reading)
        brief = brief_of(gist)._replace(stamp=stamp)
        yield Taken(brief, partial(_itself, gist), partial(_itself, reading))


def _itself(made: _Kind) -> _Kind:
    return made


def _gist(key: str, whole: Callable[[], ReadDocument], kept: Kept) -> Gist:
    """A kept gist; where it is damaged, it is made anew."""
    return kept.gist(key) or gist_of(whole(), key)


def _whole(document: Document, key: str, declared: Declared, kept: Kept) -> ReadDocument:
    """A kept reading; where it is damaged, the document is read anew."""
    return kept.reading(key) or read_document(document, declared=declared)


def _key_of(document: Document, kept: Kept, brief: Brief | None) -> str:
    """The key under which a document's reading would be kept, "" where it cannot be read.

    A file whose stamp is what it was has the bytes that it had, and is not opened.
    """
    if document.problem is not None:
        return ""
    if brief is not None and brief.stamp and brief.stamp == document.stamp:
        return brief.key
    with suppress(foedera.errors.FoederaError):
        return kept.key(document.name, sha256(document.read_bytes()).hexdigest())
    return ""


def _may_be_kept(reading: ReadDocument) -> bool:
    problems = (problem for one in reading.witnesses for problem in one.cut.witness.problems)
    outside = any(problem.code.startswith(_OUTSIDE) for problem in problems)
    return bool(reading.sha256) and reading.problem is None and not outside


@cache
def rules() -> str:
    """A hash of all that decides what a document's bytes are read to say, but themselves."""
    folder = Path(foedera.__file__).parent
    whole = sha256(repr((sys.version, _libraries())).encode())
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
            whole.update(sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _libraries() -> list[tuple[str, str]]:
    """The libraries that the program asks for, with their versions."""
    found: list[tuple[str, str]] = []
    with suppress(PackageNotFoundError):
        for wanted in requires("foedera") or ():
            name = match(r"[\w.-]*", wanted)
            with suppress(PackageNotFoundError):
                found.append((wanted, version(name[0] if name else "")))
    return sorted(found)
