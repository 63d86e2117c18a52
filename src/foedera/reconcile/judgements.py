"""What a person has decided: `judgements.toml`, kept in plain text beside the documents.

    [[judgement]]
    about = "lithuania-soviet-union-1926-non-aggression-pact"
    property = "signature.date"
    kind = "set"                      # accept | reject | set | merge | split
    value = "1926-09-28"
    by = "A. Reader"
    on = "2024-05-02"
    because = "The original in the state archive bears this day."

A person's word outranks any vote and is shown as such. One that fits nothing any
more is reported, never dropped; one against a treaty's own words carries a warning.
`merge` and `split` are about instruments and are applied by identity; here they are
only read.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from foedera.claims.model import Value
from foedera.errors import BadSettingError
from foedera.reconcile.comparing import contradicts, supports
from foedera.reconcile.model import Finding, FindingStatus, Rival
from foedera.reconcile.questions import Asked, asked, form
from foedera.reconcile.tellers import printed
from foedera.sources.model import Problem

FITS_NOTHING = "judgement.fits-nothing"
AGAINST_TEXT = "judgement.against-text"


class JudgementKind(StrEnum):
    """What a person decides."""

    ACCEPT = "accept"  # this value is right
    REJECT = "reject"  # this value is wrong
    SET = "set"  # this value, whether a witness says it or not
    MERGE = "merge"  # two instruments are one
    SPLIT = "split"  # mentions taken for one instrument are two


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One decision of a person's, dated and reasoned.

    Attributes:
        about: id of an instrument.
        kind: what is decided.
        property: the question; "" for merge and split.
        value: the value decided on; for merge and split the other instrument's id.
        by: who decided.
        on: EDTF of the day.
        because: the reason.
        slot: which of several acts of a kind, "" where there is one.
    """

    about: str
    kind: JudgementKind
    property: str = ""
    value: Value = None
    by: str
    on: str
    because: str
    slot: str = ""


def load(path: Path) -> tuple[Judgement, ...]:
    """Read the judgements of a file, in its order.

    Raises:
        BadSettingError: if the file is no TOML or a judgement lacks a part.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("judgement", [])
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BadSettingError(
            f"{path}: judgements cannot be read ({reason}). Give a file such as judgements.toml."
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettingError(f"{path}: this is no TOML: {error}. Correct it there.") from error
    if not isinstance(tables, list):
        raise BadSettingError(f"{path}: write each judgement under [[judgement]].")
    return tuple(_judgement(path, number, table) for number, table in enumerate(tables, 1))


def _judgement(path: Path, number: int, table: object) -> Judgement:
    if not isinstance(table, dict):
        raise BadSettingError(f"{path}: judgement {number} is no table.")
    missing = [part for part in ("about", "by", "on", "because") if not table.get(part)]
    if missing:
        raise BadSettingError(f"{path}: judgement {number} lacks {', '.join(missing)}.")
    kind = str(table.get("kind", "set"))
    if kind not in set(JudgementKind):
        known = ", ".join(JudgementKind)
        raise BadSettingError(f"{path}: judgement {number}: {kind!r} is none of {known}.")
    return Judgement(
        about=str(table["about"]),
        kind=JudgementKind(kind),
        property=str(table.get("property", "")),
        value=table.get("value"),
        by=str(table["by"]),
        on=str(table["on"]),
        because=str(table["because"]),
        slot=str(table.get("slot", "")),
    )


def apply(
    findings: Sequence[Finding], judgements: Sequence[Judgement]
) -> tuple[list[Finding], list[Problem]]:
    """The findings after people's decisions, and what is to be said of those decisions."""
    decided = list(findings)
    problems: list[Problem] = []
    for judgement in judgements:
        if judgement.kind in {JudgementKind.MERGE, JudgementKind.SPLIT}:
            continue
        places = [n for n, finding in enumerate(decided) if _is_about(judgement, finding)]
        place = _place(judgement, decided, places)
        if place is None:
            problems.append(_fits_nothing(judgement))
            continue
        before = decided[place]
        decided[place] = _decide(judgement, before)
        problems += _warnings(judgement, before)
    return decided, problems


def _is_about(judgement: Judgement, finding: Finding) -> bool:
    return (finding.instrument, finding.property) == (judgement.about, judgement.property) and (
        not judgement.slot or finding.slot == judgement.slot
    )


def _place(judgement: Judgement, findings: Sequence[Finding], places: Sequence[int]) -> int | None:
    """The finding that a judgement is about: the one with its value, if there are several."""
    with_value = [n for n in places if _rank(judgement, findings[n]) is not None]
    if judgement.kind is JudgementKind.SET and len(places) == 1:
        return places[0]
    return with_value[0] if with_value else None


def _rank(judgement: Judgement, finding: Finding) -> int | None:
    """Where the judgement's value stands in a finding: 0 its value, from 1 its rivals."""
    kind = form(judgement.property)
    values = [finding.value, *(rival.value for rival in finding.dissent)]
    fitting = (n for n, each in enumerate(values) if supports(kind, judgement.value, each))
    return next(fitting, None)


def _decide(judgement: Judgement, finding: Finding) -> Finding:
    sides = _sides(finding)
    rank = _rank(judgement, finding)
    if judgement.kind is JudgementKind.REJECT:
        chosen = next((side for n, side in enumerate(sides) if n != rank), sides[0])
        value = chosen.value if len(sides) > 1 else None
    else:
        chosen = sides[rank] if rank is not None else Rival(value=judgement.value, support=())
        value = judgement.value if judgement.kind is JudgementKind.SET else chosen.value
    rejected = judgement.kind is JudgementKind.REJECT and len(sides) == 1
    return replace(
        finding,
        value=value,
        status=FindingStatus.DECIDED,
        margin=0,
        support=() if rejected else chosen.support,
        dissent=tuple(sides) if rejected else tuple(s for s in sides if s is not chosen),
        voices=0 if rejected else len({each.voice for each in chosen.support}),
        reason=_reason(judgement, finding),
        would_change="Withdrawing the judgement puts the vote back in its place.",
    )


_DECIDES = {
    JudgementKind.ACCEPT: "accepts",
    JudgementKind.REJECT: "rejects",
    JudgementKind.SET: "sets",
}


def _reason(judgement: Judgement, before: Finding) -> str:
    """Who decided what and why, and what the vote alone would have given."""
    return (
        f"A person's judgement {_DECIDES[judgement.kind]} {_shown(judgement.value)}: "
        f"“{judgement.because.rstrip('.')}” ({judgement.by}, {judgement.on}). "
        f"{_without(before)}"
    )


def _without(before: Finding) -> str:
    if before.status is FindingStatus.DECIDED:
        return f"It comes after another judgement, for {_shown(before.value)}."
    against = " or ".join(_shown(rival.value) for rival in before.dissent)
    if against:
        return f"Without it, {_shown(before.value)} would stand first, disputed by {against}."
    return f"Without it, {_shown(before.value)} would stand, {before.status.value}."


def _shown(value: Value) -> str:
    return "a denial" if value is None else printed(value)


def _fits_nothing(judgement: Judgement) -> Problem:
    return Problem(
        code=FITS_NOTHING,
        message=(
            f"The judgement of {judgement.by} ({judgement.on}) on {judgement.property or 'identity'} "
            f"of {judgement.about} fits nothing in this record; check its id, property and value."
        ),
    )


def _warnings(judgement: Judgement, before: Finding) -> list[Problem]:
    """A warning where the treaty's own words, on what they provide, say otherwise."""
    if asked(judgement.property) is not Asked.PROVISION:
        return []
    text = next((side for side in _sides(before) if _is_by_text(side)), None)
    if text is None:
        return []
    kind = form(judgement.property)
    against = supports if judgement.kind is JudgementKind.REJECT else contradicts
    if not against(kind, judgement.value, text.value):
        return []
    return [
        Problem(
            code=AGAINST_TEXT,
            message=(
                f"The judgement of {judgement.by} ({judgement.on}) on {judgement.property} of "
                f"{judgement.about} goes against the treaty's own words, "
                f"{_shown(text.value)}."
            ),
        )
    ]


def _sides(finding: Finding) -> list[Rival]:
    """The finding's value and its rivals, each with its support."""
    return [Rival(value=finding.value, support=finding.support), *finding.dissent]


def _is_by_text(side: Rival) -> bool:
    """Whether a treaty's own words provide for it."""
    return side.value is not None and any(each.modality == "provided" for each in side.support)
