"""Writing down what a person decides, after checking that it fits the record.

A judgement is text in `judgements.toml`, which people keep and edit by hand; this
module adds one entry at its end and changes nothing else. The next build applies it.
To write a kind of judgement by another way, add its form to `_entry`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from foedera.chronology import read_day
from foedera.claims.model import Value
from foedera.errors import BadSettingError, UnknownNameError
from foedera.reconcile.judgements import FITS_NOTHING, Judgement, JudgementKind, apply, load
from foedera.reconcile.model import Finding
from foedera.sources.model import Problem
from foedera.workbench.record import Record

_IDENTITY = frozenset({JudgementKind.MERGE, JudgementKind.SPLIT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A judgement that fits, with what it will do.

    Attributes:
        judgement: as it will be written.
        before: the finding as it stands, or None for merge and split.
        after: the finding as the next build gives it, or None.
        problems: warnings that the next build will repeat.
    """

    judgement: Judgement
    before: Finding | None
    after: Finding | None
    problems: tuple[Problem, ...]


def judge(record: Record, wanted: Judgement) -> Judged:
    """Check a judgement against a record.

    Args:
        record: what it is about.
        wanted: its `about`, and the other instrument of a merge, may be any name of an
            instrument; its value may be the text of a JSON object or list.

    Raises:
        UnknownNameError: no such instrument, property or value in the record.
        BadDateError: its day is no day.
        BadSettingError: who or why is missing.
    """
    judgement = _settled(record, wanted)
    if judgement.kind in _IDENTITY:
        return Judged(judgement=judgement, before=None, after=None, problems=())
    findings = [f for f in record.findings(judgement.about) if _asked(judgement, f)]
    if not findings:
        raise UnknownNameError(_no_property(record, judgement))
    decided, problems = apply(findings, [judgement])
    if any(problem.code == FITS_NOTHING for problem in problems):
        raise UnknownNameError(_no_value(judgement, findings))
    pairs = [(b, a) for b, a in zip(findings, decided, strict=True) if b is not a]
    before, after = pairs[0]
    return Judged(judgement=judgement, before=before, after=after, problems=tuple(problems))


def write(path: Path, judgement: Judgement) -> bool:
    """Add a judgement to a file, unless it stands there already.

    Returns:
        Whether it was added.

    Raises:
        BadSettingError: the file is there and is no file of judgements.
    """
    if path.exists() and judgement in load(path):
        return False
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(gap + _entry(judgement))
    return True


def _settled(record: Record, wanted: Judgement) -> Judgement:
    """The judgement with ids for names and its value read."""
    missing = [part for part in ("by", "because") if not getattr(wanted, part).strip()]
    if missing:
        raise BadSettingError(f"a judgement needs {' and '.join(missing)}; none may be empty.")
    read_day(wanted.on)
    value = _value(wanted.value)
    if wanted.kind is JudgementKind.MERGE:
        value = record.instrument(str(wanted.value)).id
    return Judgement(
        about=record.instrument(wanted.about).id,
        kind=wanted.kind,
        property=wanted.property,
        value=value,
        by=wanted.by.strip(),
        on=wanted.on.strip(),
        because=wanted.because.strip(),
        slot=wanted.slot,
    )


def _value(given: Value) -> Value:
    """A value as typed: an object or a list in JSON, anything else as it stands."""
    if not isinstance(given, str) or given[:1] not in {"{", "["}:
        return given
    try:
        read: Value = json.loads(given)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadSettingError(f"the value is no JSON: {error}") from error
    return read


def _asked(judgement: Judgement, finding: Finding) -> bool:
    return finding.property == judgement.property and judgement.slot in {"", finding.slot}


def _no_property(record: Record, judgement: Judgement) -> str:
    known = sorted({finding.property for finding in record.findings(judgement.about)})
    near = get_close_matches(judgement.property, known, n=1)
    hint = f"the nearest is {near[0]}" if near else f"there are {', '.join(known)}"
    return f"nothing is found on {judgement.property!r} of {judgement.about}; {hint}."


def _no_value(judgement: Judgement, findings: Sequence[Finding]) -> str:
    said = [value for f in findings for value in (f.value, *(r.value for r in f.dissent))]
    known = "; ".join(_toml(each) for each in said)
    return f"nobody says {_toml(judgement.value)} of {judgement.property}; they say {known}."


def _entry(judgement: Judgement) -> str:
    """The judgement as a table of the file."""
    parts: dict[str, Value] = {
        "about": judgement.about,
        "property": judgement.property,
        "slot": judgement.slot,
        "kind": judgement.kind.value,
        "value": judgement.value,
        "by": judgement.by,
        "on": judgement.on,
        "because": judgement.because,
    }
    lines = [f"{name} = {_toml(value)}" for name, value in parts.items() if value not in ("", None)]
    return "\n".join(["[[judgement]]", *lines, ""])


def _toml(value: Value) -> str:
    """A value as TOML writes it; what is unknown is left out."""
    if isinstance(value, dict):
        inner = (f"{_text(k)} = {_toml(v)}" for k, v in value.items() if v is not None)
        return f"{{ {', '.join(inner)} }}"
    if isinstance(value, list):
        return f"[{', '.join(_toml(each) for each in value if each is not None)}]"
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _text(words: str) -> str:
    """A basic string: JSON's escapes are TOML's, but for DEL and half a pair."""
    shown = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in words)
    return json.dumps(shown, ensure_ascii=False).replace("\x7f", "\\u007f")
