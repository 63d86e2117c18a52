"""JSON, as collections of treaties are handed round: a document, a list of documents, or a register.

    {"title": "Pact of Strelsau", "signed": "1926-09-28", "articles": [{"number": 1, "text": "…"}]}

A list of records that hold texts gives a witness to each, `x.json#2`, and so do the lines of
JSON Lines; a list of records of short values is a table, however deep an answer wraps it. In a document, short values stand on
lines "Key: value", long ones are paragraphs, and what is called an article (`_ARTICLES`), or has a
number and a text, is headed by its number and title.

To have another key understood, add it to the sets below, in small letters.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from dataclasses import replace as replaced

from foedera.passages.table_cells import Cell
from foedera.readers import plain_text
from foedera.readers.table_rows import marks_of
from foedera.readers.text_layer import TextLayer
from foedera.sources.decode import decode
from foedera.sources.model import Mark, MarkKind, Problem, Source, SourceClass, Witness

MEDIA_TYPE = "application/json"

_ARTICLES = frozenset("article articles artikel artikelen artículos articulos".split())
_TEXTS = frozenset("text content body full_text fulltext document preamble closing articles article clauses paragraphs".split())  # fmt: skip
_NUMBERS = frozenset("number num no nr label article article_number".split())
_TITLES = frozenset("title heading name".split())
_NO_TEXTS = _TITLES | frozenset(
    "references reference citations citation long_title parties".split()
)
"""Keys whose values may be long and are no texts."""
_UNSAID = frozenset("id url uri link source lang language hash sha256 path file filename slug tags".split())  # fmt: skip
"""Keys of what is said of the file, not of the treaty."""
_OPENS = re.compile(rb'\s*(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:')
_BETWEEN = re.compile(r"[_\-. ]+|(?<=[a-z])(?=[A-Z])")
_LONG, _LONGEST_CELL = 200, 4_000
_DEPTH = 60
_MOST_WITNESSES = 20_000
_FEWEST_RECORDS = 2
_WRAPPED = 4
_TEXT_SHARE = 0.2
"""Records with a text among those of a collection; of a register one or the other has a long title."""

_Record = dict[str, object]


def knows(name: str, head: bytes) -> bool:
    """Whether a file's first bytes are those of a JSON object, or of a list of them."""
    is_named = name.rpartition("!/")[2].endswith((".json", ".jsonl", ".ndjson"))
    return is_named and bool(_OPENS.match(head.removeprefix(b"\xef\xbb\xbf")))


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """A witness to each record with a text; one for a register, or for a single document."""
    decoded = decode(data)
    try:
        value = _value(decoded.text)
    except (ValueError, RecursionError):
        message = "The file is not well-formed JSON; it is read as plain text."
        broken = Problem(code="reader.json.broken", message=message)
        return tuple(
            replaced(one, problems=(*one.problems, broken))
            for one in plain_text.read(name, sha256, data)
        )
    records = _records(value)
    if len(records) < _FEWEST_RECORDS:
        return (_document(name, sha256, decoded.encoding, records[0] if records else value),)
    if sum(map(_has_text, records)) < _TEXT_SHARE * len(records):
        return (_table(name, sha256, decoded.encoding, records),)
    found = [
        _document(f"{name}#{number}", sha256, decoded.encoding, record)
        for number, record in enumerate(records[:_MOST_WITNESSES], 1)
    ]
    if len(records) > _MOST_WITNESSES:
        message = f"The file holds more than {_MOST_WITNESSES:,} documents; the rest is not read."
        problem = Problem(code="reader.too-large", message=message)
        found[-1] = replaced(found[-1], problems=(*found[-1].problems, problem))
    return tuple(found)


def _value(text: str) -> object:
    """What a text holds: one value, or the values of its lines."""
    try:
        return json.loads(text)
    except ValueError:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < _FEWEST_RECORDS:
            raise
        return [json.loads(line) for line in lines]


def _records(value: object, depth: int = 0) -> list[_Record]:
    """The records of a list, or of the one list of records that an object holds beside short values.

    An answer of a service may hold that object in another, as the only one.
    """
    if isinstance(value, list):
        return [one for one in value if isinstance(one, dict)]
    if not isinstance(value, dict):
        return []
    lists = [
        each
        for key, each in value.items()
        if key.lower() not in _TEXTS and isinstance(each, list) and any(isinstance(one, dict) for one in each)
    ]  # fmt: skip
    if not lists and depth < _WRAPPED:
        wrapped = [_records(each, depth + 1) for each in value.values() if isinstance(each, dict)]
        several = [records for records in wrapped if len(records) >= _FEWEST_RECORDS]
        return several[0] if len(several) == 1 and not _has_text(value) else [value]
    if len(lists) == 1 and not _has_text({k: v for k, v in value.items() if v is not lists[0]}):
        return _records(lists[0])
    return [value]


def _holds_text(key: str) -> bool:
    """Whether a key is one of a text, in whichever language: "content", "content_zh"."""
    key = key.lower()
    return key in _TEXTS or (key[-3:-2] == "_" and key[:-3] in _TEXTS)


def _has_text(record: _Record) -> bool:
    """Whether a record holds a text: a long value, or articles."""
    return any(
        (isinstance(value, str) and len(value) > _LONG and key.lower() not in _NO_TEXTS and not value.startswith(("http:", "https:")))
        or (key.lower() in _TEXTS and isinstance(value, list | dict) and bool(value))
        for key, value in record.items()
    )  # fmt: skip


def _said(value: object) -> str | None:
    """A short value as it is shown, None for one that is not."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, str | int | float):
        words = str(value)
        return words.strip() if len(words) <= _LONG and "\n" not in words.strip() else None
    if isinstance(value, list) and all(isinstance(one, str | int) for one in value):
        words = "; ".join(map(str, value))
        return words if len(words) <= 10 * _LONG else None
    return None


@dataclass(slots=True)
class _Shown:
    """The text layer of one document."""

    layer: TextLayer = field(default_factory=TextLayer)

    def show(self, value: object, key: str, path: str, depth: int = 0) -> None:
        """Show a value under its key."""
        if depth > _DEPTH:
            return
        if isinstance(value, list):
            for number, one in enumerate(value):
                self.show(one, key, f"{path}/{number}", depth + 1)
        elif isinstance(value, dict):
            shown = self._headed(value, key, path)
            for name, one in value.items():
                if name not in shown:
                    self._member(one, name, f"{path}/{name}", depth)
        elif isinstance(value, str | int | float) and not isinstance(value, bool):
            self.layer.block(str(value), path=path)

    def _member(self, value: object, key: str, path: str, depth: int) -> None:
        said = None if _holds_text(key) else _said(value)
        words = _BETWEEN.split(key)
        if said is None:
            self.show(value, key, path, depth + 1)
        elif said and words[-1].lower() not in _UNSAID:
            self.layer.row([" ".join(words).capitalize(), said], path=path, tight=False)

    def _headed(self, record: _Record, key: str, path: str) -> set[str]:
        """Show the heading of an article; the keys that it takes."""
        number = next((k for k in record if k.lower() in _NUMBERS and _said(record[k])), "")
        has_text = any(_holds_text(k) for k in record if k != number)
        if not number or not key or not (key.lower() in _ARTICLES or has_text):
            return set()
        start, end = self.layer.block(
            _said(record[number]) or "", path=f"{path}/{number}", kind=MarkKind.HEADING, detail="2"
        )
        self.layer.marks.append(Mark(MarkKind.ARTICLE, start, end))
        title = next((k for k in record if k.lower() in _TITLES and _said(record[k])), "")
        if title:
            self.layer.block(
                _said(record[title]) or "", path=f"{path}/{title}", kind=MarkKind.HEADING,
                detail="2", tight=True,
            )  # fmt: skip
        return {number, title}


def _document(name: str, sha256: str, encoding: str | None, value: object) -> Witness:
    shown = _Shown()
    shown.show(value, "", "")
    text = shown.layer.close()
    title = ""
    if isinstance(value, dict):
        title = next((_said(v) or "" for k, v in value.items() if k.lower() in _TITLES), "")
    return Witness(
        name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=encoding, text=text,
        source=Source(title=title[:500]), marks=shown.layer.sorted_marks(),
        origins=tuple(shown.layer.origins), problems=shown.layer.problems(),
    )  # fmt: skip


def _table(name: str, sha256: str, encoding: str | None, records: list[_Record]) -> Witness:
    """The records as lines, a tab between cells."""
    columns = list(dict.fromkeys(key for record in records for key in record))
    pieces: list[str] = []
    rows: list[list[Cell]] = []
    at = 0
    for values in _lines(columns, records):
        cells = []
        for value in values:
            cells.append(Cell(at, at + len(value), value))
            pieces += (value, "\t")
            at += len(value) + 1
        pieces[-1:] = ["\n"]
        rows.append(cells)
    marks, problems = marks_of(rows)
    return Witness(
        name=name, sha256=sha256, media_type=MEDIA_TYPE, encoding=encoding, text="".join(pieces),
        source=Source(kind=SourceClass.DATASET), marks=tuple(marks), problems=tuple(problems),
    )  # fmt: skip


def _lines(columns: list[str], records: list[_Record]) -> Iterator[list[str]]:
    yield [" ".join(column.split()) or "-" for column in columns]
    for record in records:
        yield [" ".join(_cell(record.get(column)).split()) for column in columns]


def _cell(value: object) -> str:
    return value[:_LONGEST_CELL] if isinstance(value, str) else _said(value) or ""
