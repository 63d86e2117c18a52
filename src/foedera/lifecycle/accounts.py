"""The accounts that documents give of one instrument's life.

Three questions can be contested: when it was signed, when it entered into force (and
when ratifications were exchanged), and how it ended. On the last, a voice that states
a day of end takes that side; a voice that follows the term through its prolongations
and states no other end takes the side of the term as prolonged. A bare term takes no
side: that a treaty was made for five years does not deny that it was denounced in the
second or prolonged in the fifth. Silence is never a side.

A person's judgement leaves one side only. With a viewpoint, only the accounts that
this holder, voice, witness or kind of document shares in are kept, whatever a
judgement says; what nobody contests is still drawn from all. One who speaks of the
instrument and takes no contested side leaves the contest open.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import PurePosixPath

from foedera.chronology import is_edtf, sort_key
from foedera.lifecycle.case import Case, Related
from foedera.lifecycle.evidence import (
    HAPPENED,
    PROVIDED,
    Saying,
    dates,
    denials,
    in_order,
    speaker,
    texts,
)
from foedera.lifecycle.prolongations import prolongations
from foedera.lifecycle.story import END_OF_TERM, EndKind, Prolongation, Story
from foedera.reconcile.model import FindingStatus, Support

_LIMIT = 64
"""Combinations of contested sides looked at; beyond it the strongest sides are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """One side on one question.

    Attributes:
        question: "signature", "exchange", "entry" or "ending".
        speakers: who takes it.
        saying: the value; None for the open end and for the term.
        kind: for endings, how.
    """

    question: str
    speakers: frozenset[str] = frozenset()
    saying: Saying | None = None
    kind: EndKind = EndKind.OPEN


@dataclass(frozen=True, slots=True)
class _Choice:
    sides: tuple[_Side, ...]
    holders: tuple[str, ...] = field(default=())


def stories(case: Case, *, viewpoint: str = "") -> tuple[Story, ...]:
    """Give the accounts, those with most holders first.

    Args:
        case: the instrument.
        viewpoint: a holder, voice, witness (with or without folder and suffix) or class.

    Returns:
        At least one, or none if nobody of that name says anything of the instrument.
    """
    if viewpoint:
        return _seen_by(_speakers_named(case, viewpoint), _undecided(case))
    return _all(case)


def _seen_by(names: set[str], case: Case) -> tuple[Story, ...]:
    if not names:
        return ()
    told = _all(case)
    return tuple(story for story in told if names & set(story.holders)) or told


def _undecided(case: Case) -> Case:
    """Give the case as the documents alone have it."""
    findings = tuple(
        replace(finding, status=FindingStatus.DISPUTED)
        if finding.status is FindingStatus.DECIDED
        else finding
        for finding in case.findings
    )
    return replace(case, findings=findings)


def _all(case: Case) -> tuple[Story, ...]:
    told = prolongations(case)
    contested = [
        [_Side(question=act, saying=saying, speakers=frozenset(saying.speakers)) for saying in said]
        for act in ("signature", "exchange")
        if (said := dates(case, act) or _agreed(case, act))
    ]
    contested += [sides for sides in (_entries(case), _endings(case, told)) if sides]
    return tuple(_story(case, told, choice) for choice in _choices(case, contested))


def viewpoints(case: Case) -> frozenset[str]:
    """Give every name, lower case, by which somebody who speaks of it may be asked."""
    return frozenset(name for support in _supports(case) for name in _names(case, support))


def shown(case: Case, holders: Sequence[str]) -> str:
    """Name holders for people: a voice of several witnesses by these, marked as one voice."""
    witnesses: dict[str, set[str]] = {}
    for support in _supports(case):
        if not support.holder:
            witnesses.setdefault(support.voice, set()).add(support.witness)
    return "; ".join(_shown(name, sorted(witnesses.get(name, ()))) for name in holders)


def _shown(name: str, witnesses: Sequence[str]) -> str:
    if not witnesses:
        return name
    several = " (one voice)" if len(witnesses) > 1 else ""
    return ", ".join(witnesses) + several


def _agreed(case: Case, act: str) -> tuple[Saying, ...]:
    """Give the day on which a protocol was agreed, where no signature of it is stated."""
    if act != "signature":
        return ()
    return dates(replace(case, findings=case.agreed), "prolongation")


def _entries(case: Case) -> list[_Side]:
    sides = [
        _Side(question="entry", saying=saying, speakers=frozenset(saying.speakers))
        for saying in dates(case, "entry_into_force")
    ]
    for act in ("entry_into_force", "ratification"):
        words = denials(case, act)
        if words:
            saying = Saying(act=act, value="", support=words)
            sides.append(
                _Side(question="never", saying=saying, speakers=frozenset(saying.speakers))
            )
            break
    return sides


def _endings(case: Case, told: Sequence[Prolongation]) -> list[_Side]:
    stated = dates(case, "end")
    if any(saying.decided for saying in stated):
        return [_ending(EndKind.STATED, stated[0])]
    last = {p.until.value for p in told if p.until is not None}
    plain = [saying for saying in stated if saying.value not in last]
    terms = _of_terms(case)
    sides = [_ending(EndKind.STATED, _as_meant(saying, terms)) for saying in plain]
    spoken = frozenset(name for side in sides for name in side.speakers)
    followers = frozenset(_followers(told)) | {
        name for saying in stated if saying.value in last for name in saying.speakers
    }
    if followers - spoken:
        sides.append(_Side(question="ending", kind=EndKind.PROLONGED, speakers=followers - spoken))
    elif told and not sides:
        sides.append(_Side(question="ending", kind=EndKind.PROLONGED, speakers=followers))
    taken = spoken | followers
    for kind, saying in _other_ends(case):
        if frozenset(saying.speakers) - taken:
            sides.append(_ending(kind, saying))
            taken |= frozenset(saying.speakers)
    return sides


def _of_terms(case: Case) -> frozenset[tuple[str, int]]:
    """Where documents say until when the term was prolonged: witness and first code point."""
    return frozenset(
        (support.witness, support.start)
        for saying in dates(case, "prolongation", part="until")
        for support in saying.support
    )


def _as_meant(saying: Saying, terms: Container[tuple[str, int]]) -> Saying:
    """The end of a term as what it is, where nobody on this side ends the force itself."""
    of_term = all((each.witness, each.start) in terms for each in saying.support)
    return replace(saying, act=END_OF_TERM) if saying.support and of_term else saying


def _ending(kind: EndKind, saying: Saying) -> _Side:
    return _Side(question="ending", kind=kind, saying=saying, speakers=frozenset(saying.speakers))


def _other_ends(case: Case) -> list[tuple[EndKind, Saying]]:
    denounced = [(EndKind.DENOUNCED, saying) for saying in dates(case, "denunciation")]
    replaced = [
        (EndKind.REPLACED, _dated(related))
        for related in sorted(
            case.relations, key=lambda r: (sort_key(_date(r)), r.instrument.id, r.finding.property)
        )
        if related.relation == "replaces" and _date(related)
    ]
    return [(kind, saying) for kind, saying in denounced + replaced if saying.support]


def _date(related: Related) -> str:
    return related.instrument.date if is_edtf(related.instrument.date) else ""


def _dated(related: Related) -> Saying:
    words = in_order(s for s in related.finding.support if s.modality in HAPPENED)
    return Saying(act="replacement", value=_date(related), support=words)


def _followers(told: Sequence[Prolongation]) -> list[str]:
    return [
        name
        for prolongation in told
        for saying in (prolongation.agreed, prolongation.term, prolongation.until)
        if saying is not None
        for name in saying.speakers
    ]


def _choices(case: Case, questions: Sequence[Sequence[_Side]]) -> list[_Choice]:
    """Choose one side on each question, for every account that somebody holds."""
    if all(len(sides) == 1 for sides in questions):
        return [_Choice(tuple(side for sides in questions for side in sides), _everyone(case))]
    combos = [_Choice(sides, _holders(sides, questions)) for sides in product(*_cut(questions))]
    held = [choice for choice in combos if choice.holders]
    kept = [
        choice
        for choice in held
        if not any(set(choice.holders) < set(other.holders) for other in held)
    ]
    return sorted(kept, key=lambda c: (-len(c.holders), c.holders, _values(c)))


def _cut(questions: Sequence[Sequence[_Side]]) -> list[list[_Side]]:
    cut = [list(sides) for sides in questions]
    while _size(cut) > _LIMIT:
        max(cut, key=len).pop()
    return cut


def _size(questions: Sequence[Sequence[_Side]]) -> int:
    size = 1
    for sides in questions:
        size *= len(sides)
    return size


def _holders(sides: Sequence[_Side], questions: Sequence[Sequence[_Side]]) -> tuple[str, ...]:
    """Name those who speak to a contested question and take none of the other sides."""
    contested = [
        (chosen, all_) for chosen, all_ in zip(sides, questions, strict=True) if len(all_) > 1
    ]
    speaking = {name for chosen, _ in contested for name in chosen.speakers}
    return tuple(
        sorted(
            name
            for name in speaking
            if all(
                name in chosen.speakers or not any(name in side.speakers for side in all_)
                for chosen, all_ in contested
            )
        )
    )


def _values(choice: _Choice) -> tuple[tuple[str, str, str], ...]:
    return tuple((s.question, s.kind, s.saying.value if s.saying else "") for s in choice.sides)


def _story(case: Case, told: Sequence[Prolongation], choice: _Choice) -> Story:
    by = {side.question: side for side in choice.sides}
    term = next(iter((*texts(case, "term", how=(*HAPPENED, *PROVIDED)), *_until(case))), None)
    notice = texts(case, "denunciation.notice", how=(*HAPPENED, *PROVIDED))
    kind, end = _how_it_ends(by.get("ending"), term)
    return Story(
        case=case,
        holders=choice.holders,
        signature=_value(by.get("signature")),
        exchange=_value(by.get("exchange")),
        entry=_value(by.get("entry")),
        never=_value(by.get("never")),
        ending=kind,
        end=end,
        notice=notice[0] if len(notice) == 1 else None,
        term=term,
        prolongations=() if kind is EndKind.STATED and not _shares(choice, told) else tuple(told),
    )


def _until(case: Case) -> tuple[Saying, ...]:
    """Give the last day that the treaty's own text lays down: a term without a length."""
    return tuple(replace(said, act="term") for said in dates(case, "end", how=PROVIDED))


def _how_it_ends(side: _Side | None, term: Saying | None) -> tuple[EndKind, Saying | None]:
    if side is None:
        return (EndKind.TERM if term is not None else EndKind.OPEN), None
    return side.kind, side.saying


def _shares(choice: _Choice, told: Sequence[Prolongation]) -> bool:
    return bool(set(choice.holders) & set(_followers(told)))


def _value(side: _Side | None) -> Saying | None:
    return side.saying if side else None


def _supports(case: Case) -> list[Support]:
    mine = [finding for one in (case, *case.later) for finding in one.findings]
    findings = [*mine, *case.agreed, *(related.finding for related in case.relations)]
    return [
        support
        for finding in findings
        for supports in (finding.support, *(rival.support for rival in finding.dissent))
        for support in supports
    ]


def _everyone(case: Case) -> tuple[str, ...]:
    return tuple(sorted({speaker(support) for support in _supports(case)}))


def _speakers_named(case: Case, viewpoint: str) -> set[str]:
    asked = viewpoint.strip().casefold()
    return {speaker(support) for support in _supports(case) if asked in _names(case, support)}


def _names(case: Case, support: Support) -> set[str]:
    if support.holder:
        return {support.holder.casefold()}
    path = PurePosixPath(support.witness)
    names = {support.voice, support.witness, path.name, path.stem}
    kind = case.classes.get(support.witness)
    return {name.casefold() for name in names | ({kind.value} if kind else set())}
