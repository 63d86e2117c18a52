"""Treaty files: TOML in which a person states one instrument.

    [instrument]
    title = "Treaty of Non-Aggression between Arcadia and Ruritania"
    [[act]]
    act = "signature"
    date = "1926-09-28"

The witness's text is the file itself. Each value that states something becomes a
stated claim, whose place is the value's own words in the file, and a mark. Holders of a
table go with every value of it (`according-to`), or with the one that tells the act, whose
it was or else when (`contested-by`): who contests an act denies it, and no place of it.

To read another key, add it to `_INSTRUMENT`, `_ACT` or the function of its table.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from foedera.sources.decode import decode
from foedera.sources.model import (
    Mark,
    MarkKind,
    Problem,
    Source,
    SourceClass,
    StatedClaim,
    Witness,
)
from foedera.terms import ACT_PARTS, ACTS

_INSTRUMENT = {
    "title": "title",
    "kind": "kind",
    "citation": "citation",
    "source": "citation",
    "language": "language",
    "part-of": "relation.supplements",
}
_TABLE = re.compile(r"[ \t]*(\[\[?)[ \t]*([\w.-]+)[ \t]*\]\]?[ \t]*(?:#.*)?")
_KEY = re.compile(r"[ \t]*([\w-]+)[ \t]*=[ \t]*")
_TELLS_ACT = ("by", "party", "date")
"""Keys of an act's table: the first of them that it has tells the act, and is what is contested."""
_NORM = ("article", "duty", "bearer", "toward", "act", "unless", "only-if", "without", "participation", "no-excuse")  # fmt: skip
_AROUND = " \t\n[]\"',"
_SIGN = re.compile(rb"^[ \t]*\[instrument\][ \t]*(?:#.*)?\r?$", re.MULTILINE)


class _Value(NamedTuple):
    table: str  # "act"
    place: int  # of the table among those of its name
    key: str
    value: object
    start: int
    end: int


def knows(name: str, head: bytes) -> bool:
    """Whether these are the first bytes of a treaty file."""
    named = b"[instrument]" in head and _SIGN.search(head)
    return bool(named) or (name.endswith(".toml") and b"[[act]]" in head)


def read(name: str, sha256: str, data: bytes) -> tuple[Witness, ...]:
    """One witness whose claims the file states outright."""
    decoded = decode(data)
    text, problems = decoded.text.replace("\r\n", " \n"), list(decoded.problems)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        tables = {}
        message = f"The file is no valid TOML: {error}. Nothing is taken from it."
        problems.append(Problem(code="reader.treaty-file.invalid", message=message))
    values = list(_placed(text, tables))
    rows = _rows(values)
    stated = [
        claim
        for value in values
        for claim in _claims(value, rows[value.table, value.place], problems)
    ]
    stated.sort(key=lambda claim: (claim.start, claim.property))
    return (
        Witness(
            name=name, sha256=sha256, media_type="application/toml", encoding=decoded.encoding,
            text=decoded.text, source=_source(tables), stated=tuple(stated),
            marks=tuple(Mark(MarkKind.STATED, v.start, v.end, v.key) for v in values),
            problems=tuple(problems),
        ),
    )  # fmt: skip


def _source(tables: dict[str, object]) -> Source:
    instrument = tables.get("instrument")
    said = instrument.get("source", "") if isinstance(instrument, dict) else ""
    return Source(kind=SourceClass.PAGE, proposed=True, title=str(said))


def _placed(text: str, tables: dict[str, object]) -> Iterator[_Value]:
    """Every value of the file with the place of its words."""
    table, counts, offset = "", dict[str, int](), 0
    for line in text.splitlines(keepends=True):
        header = _TABLE.fullmatch(line.rstrip("\n"))
        key = None if header else _KEY.match(line)
        if header:
            table = header[2]
            counts[table] = counts.get(table, -1) + 1
        elif key:
            found = _row(tables, table, counts.get(table, 0)).get(key[1])
            if found is not None:
                start, end = _words(text, offset + key.end())
                yield _Value(table, counts.get(table, 0), key[1], found, start, end)
        offset += len(line)


def _row(tables: dict[str, object], table: str, index: int) -> dict[str, object]:
    found = tables.get(table) if table else tables
    if isinstance(found, list):
        found = found[index] if index < len(found) else None
    return found if isinstance(found, dict) else {}


def _words(text: str, start: int) -> tuple[int, int]:
    """The words of a value without its brackets and quotation marks, up to the end of its line."""
    if text.startswith("[", start):
        close = text.find("]", start)
        end = close + 1 if close > 0 else start + 1
        said = text[start:end].strip(_AROUND)
        first = text.find(said, start) if said else start
        return first, first + len(said) if said else end
    quote = text[start : start + 1]
    if quote in ('"', "'"):
        end = start + 1
        while end < len(text) and text[end] not in (quote, "\n"):
            end += 2 if text[end] == "\\" and quote == '"' else 1
        return (start + 1, end) if end > start + 1 else (start, start + 2)
    line_end = text.find("\n", start)
    line = text[start : line_end if line_end >= 0 else len(text)].partition("#")[0].rstrip()
    return start, start + max(1, len(line))


def _rows(values: list[_Value]) -> dict[tuple[str, int], dict[str, _Value]]:
    """The values of each table, by key."""
    rows: dict[tuple[str, int], dict[str, _Value]] = defaultdict(dict)
    for value in values:
        rows[value.table, value.place][value.key] = value
    return rows


def _claims(
    value: _Value, mates: dict[str, _Value], problems: list[Problem]
) -> Iterator[StatedClaim]:
    """What one value states, with the holders of its table, of which `mates` are all values."""
    holders = _names(mates, "according-to")
    contested, at = tuple[str, ...](), (0, 0)
    if _tells_all(value, mates):
        contested, at = _names(mates, "contested-by"), _contest(mates)
    for name, stated in _stated(value, mates, problems):
        yield StatedClaim(name, stated, value.start, value.end, holders, contested, at)


def _tells_all(value: _Value, mates: dict[str, _Value]) -> bool:
    """Whether a value tells what its whole table states."""
    if value.table != "act":
        return True
    return value.key == next((key for key in _TELLS_ACT if key in mates), value.key)


def _contest(mates: dict[str, _Value]) -> tuple[int, int]:
    """Where the names of those who contest a table stand."""
    words = mates.get("contested-by")
    return (words.start, words.end) if words else (0, 0)


def _names(mates: dict[str, _Value], key: str) -> tuple[str, ...]:
    found = mates[key].value if key in mates else ()
    return tuple(str(name) for name in found) if isinstance(found, list) else ()


def _stated(
    value: _Value, mates: dict[str, _Value], problems: list[Problem]
) -> Iterator[tuple[str, object]]:
    if value.table == "instrument" and value.key in _INSTRUMENT and value.value != "":
        yield _INSTRUMENT[value.key], value.value
    elif value.table == "act":
        yield from _act(value, mates, problems)
    elif value.table == "party" and value.key == "name":
        yield "party", value.value
    elif value.table == "norm" and value.key == "act":
        yield "norm", {key: mates[key].value for key in _NORM if key in mates}


def _act(
    value: _Value, mates: dict[str, _Value], problems: list[Problem]
) -> Iterator[tuple[str, object]]:
    act = str(mates["act"].value) if "act" in mates else ""
    if act not in ACTS:
        if value.key == "act":
            message = f"No act is called {act!r}. Use one of {', '.join(ACTS)}."
            problems.append(
                Problem(
                    code="reader.treaty-file.act", message=message, start=value.start, end=value.end
                )
            )
        return
    if value.key in ACT_PARTS and value.value != "":
        yield f"{act}.{value.key}", str(value.value)
    elif value.key == "party" and value.value != "":
        yield f"{act}.by", value.value
