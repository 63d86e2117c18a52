"""Rival endings: a witness that dates the end of force against one that dates the end of the term.

A handbook says "in force until 10 October 1939"; an encyclopedia says that the term
was prolonged to the end of 1944 and nothing of an end. Both answer "until when", and
they cannot both be right, but they are different answers: the one is the end of
force, the other the end of the term as prolonged. They stay rivals, each with its
kind. A breach gives the injured party a right to invoke it (VCLT 60); it is never an
end, and no rival of one. A term in years from an unstated day is no day either.
"""

from collections.abc import Sequence
from dataclasses import replace

from foedera import chronology
from foedera.errors import BadDateError
from foedera.reconcile.comparing import named
from foedera.reconcile.model import Finding, Support
from foedera.reconcile.sentences import CONTESTED, CONTRADICTING, WEIGHED
from foedera.reconcile.tellers import listed
from foedera.reconcile.voting import Said, with_asides

END = "end.date"
UNTIL = "prolongation.until"
REPLACED = "relation.replaced_by"
BREACH = "breach.date"
_TWO = 2

INFERRED = 50
"""Per cent of its weight that a voice keeps when the end of a term stands for an end of force."""


def with_terms(said: Sequence[Said]) -> list[Said]:
    """Claims on the end, with the latest end of the term from each voice that names no end.

    Args:
        said: the claims about one instrument.

    Returns:
        Nothing unless some witness dates an end: a term alone is no end.
    """
    ends = [each for each in said if each.claim.property == END]
    if not ends:
        return []
    voices = {each.voice for each in ends}
    until = with_asides([each for each in said if each.claim.property == UNTIL])
    terms = [
        each for each in until if each.voice not in voices and not each.aside and _is_date(each)
    ]
    return ends + [_as_end(each) for each in terms if each in _latest(each.voice, terms)]


def _is_date(said: Said) -> bool:
    return isinstance(said.claim.value, str) and chronology.is_edtf(said.claim.value)


def _latest(voice: str, terms: Sequence[Said]) -> list[Said]:
    """The claims of a voice that carry the term furthest."""
    own = [each for each in terms if each.voice == voice]
    last = max(_last_day(each) for each in own)
    return [each for each in own if _last_day(each) == last]


def _last_day(said: Said) -> str:
    try:
        day = chronology.last_day(named(said.claim.value))
    except BadDateError:
        return ""
    return day.isoformat() if day else "9999-12-31"


def _as_end(said: Said) -> Said:
    return replace(said, weight=said.weight * INFERRED // 100, slot="")


def explained(finding: Finding, said: Sequence[Said], labels: dict[str, str]) -> Finding:
    """The finding on the end, its reason saying which kind of end each side means.

    Args:
        finding: on `end.date`.
        said: the claims about the instrument.
        labels: of instruments, by id, to name what replaced it.
    """
    terms = {
        (each.claim.witness, each.claim.start) for each in said if each.claim.property == UNTIL
    }
    sides = [(named(finding.value), finding.support)]
    sides += [(named(rival.value), rival.support) for rival in finding.dissent]
    if not any((s.witness, s.start) in terms for _, support in sides for s in support):
        return finding
    broken = _breaches(said)
    if not finding.dissent:
        only = [s for s in finding.support if (s.witness, s.start) in terms]
        return replace(finding, reason=f"{finding.reason} {_carried('that day', only, broken)}.")
    causes = _causes(said, labels)
    told = "; ".join(_side(day, support, terms, causes, broken) for day, support in sides)
    opening = CONTESTED if finding.reason.startswith(CONTESTED) else CONTRADICTING
    none = "none stands in for another" if len(sides) > _TWO else "neither stands in for the other"
    return replace(
        finding,
        reason=(
            f"{opening}{told}. These are rival endings of different kinds: {none}, "
            f"and the end of a term weighs half of a stated end of force. "
            f"{finding.reason[finding.reason.rindex(WEIGHED) :]}"
        ),
    )


def _causes(said: Sequence[Said], labels: dict[str, str]) -> dict[str, str]:
    """What each voice says replaced the instrument, in which witness's words."""
    causes: dict[str, str] = {}
    for each in sorted(said, key=lambda s: (s.claim.witness, s.claim.start)):
        if each.claim.property == REPLACED and isinstance(each.claim.value, str):
            by = labels.get(each.claim.value, each.claim.value)
            words = f"“{' '.join(each.claim.quote.split())}”"
            told = f", when it was replaced by the {by} (“{each.claim.witness}”: {words})"
            causes.setdefault(each.voice, told)
    return causes


def _breaches(said: Sequence[Said]) -> dict[str, str]:
    """When each voice says that the instrument was broken."""
    told = sorted(said, key=lambda s: (s.claim.witness, s.claim.start), reverse=True)
    return {s.voice: named(s.claim.value) for s in told if s.claim.property == BREACH}


def _side(
    day: str,
    support: Sequence[Support],
    terms: set[tuple[str, int]],
    causes: dict[str, str],
    broken: dict[str, str],
) -> str:
    carrying = [each for each in support if (each.witness, each.start) in terms]
    ending = [each for each in support if each not in carrying]
    if not ending:
        return _carried(day, carrying, broken)
    names, one = _names(ending)
    cause = next((causes[each.voice] for each in support if each.voice in causes), "")
    told = f"{names} {'ends' if one else 'end'} its force on {day}{cause}"
    return f"{told}, and {_carried('that day', carrying, broken)}" if carrying else told


def _carried(day: str, support: Sequence[Support], broken: dict[str, str]) -> str:
    names, one = _names(support)
    when = next((broken[each.voice] for each in support if each.voice in broken), "")
    told = (
        f"{names} carries the term as prolonged to {day} and names no end of force"
        if one
        else f"{names} carry the term as prolonged to {day} and name no end of force"
    )
    return (
        f"{told}, only a breach on {when}, which by the law of treaties (Vienna Convention, article 60) ends nothing by itself"
        if when
        else told
    )


def _names(support: Sequence[Support]) -> tuple[str, bool]:
    """The witnesses, and whether it is one."""
    names = sorted({each.witness for each in support})
    told = listed([f"“{name}”" for name in names])
    if len(names) == 1:
        return told, True
    return f"{told} (one voice)" if len({each.voice for each in support}) == 1 else told, False
