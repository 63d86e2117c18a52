"""From the claims on one question to findings.

A question with one answer gives one finding, with rivals as dissent. A question
whose answers add up gives a finding for each element; only a denial dissents there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from foedera.families.joining import Joined
from foedera.reconcile.accuracy import Hearing
from foedera.reconcile.comparing import supports
from foedera.reconcile.model import Finding, FindingStatus, Rival
from foedera.reconcile.questions import form, has_one_answer, provides_only
from foedera.reconcile.sentences import what_would_change, why
from foedera.reconcile.voting import (
    Option,
    Said,
    count,
    gather,
    leading,
    options,
    rivals,
    with_asides,
)


def settle(
    instrument: str,
    name: str,
    slot: str,
    said: Sequence[Said],
    hearing: Hearing | None = None,
) -> list[Finding]:
    """The findings on one question.

    Args:
        instrument: id.
        name: the property asked.
        slot: which of several acts, "" where there is one.
        said: the claims on it, in any order.
        hearing: how far voices are borne out, where claims are dense enough to learn it.

    Returns:
        One finding for a question with one answer, one per element otherwise; best first.
    """
    told = _done_before_foreseen(name, [each for each in said if _affirms(each)])
    denied = [each for each in said if not _affirms(each)]
    if not told:
        return []
    if has_one_answer(name, in_slot=bool(slot)):
        return [_one(instrument, name, slot, with_asides(told), denied, hearing=hearing)]
    found = [
        _one(instrument, name, slot, each, denied, alone=True) for each in elements(name, told)
    ]
    return sorted(found, key=lambda finding: (-finding.voices, -finding.margin))


def _affirms(said: Said) -> bool:
    return said.claim.modality != "denied"


def _done_before_foreseen(name: str, said: list[Said]) -> list[Said]:
    """What a text foresees stands back where a witness says what was done."""
    if not provides_only(name) or not has_one_answer(name, in_slot=True):
        return said
    done = [each for each in said if each.claim.modality != "provided"]
    if not done:
        return said
    kind = form(name)
    return [
        each
        for each in said
        if each.claim.modality != "provided"
        or any(supports(kind, each.claim.value, other.claim.value) for other in done)
    ]


def elements(name: str, said: Sequence[Said]) -> Iterable[list[Said]]:
    """Claims of one element together: a coarser form goes to the one finer that it can mean."""
    kind = form(name)
    found = options(kind, said)
    joined = Joined(len(found))
    for number, option in enumerate(found):
        fits = [
            other
            for other in range(len(found))
            if other != number and supports(kind, option.value, found[other].value)
        ]
        mutual = [o for o in fits if supports(kind, found[o].value, option.value)]
        for other in fits if len(fits) == 1 else mutual:
            joined.join(number, other)
    for group in joined.groups():
        yield [each for number in group for each in found[number].said]


def _one(
    instrument: str,
    name: str,
    slot: str,
    told: Sequence[Said],
    denied: Sequence[Said],
    *,
    alone: bool = False,
    hearing: Hearing | None = None,
) -> Finding:
    kind = form(name)
    chosen = options(kind, told)
    count(kind, chosen, hearing)
    leader = leading(kind, chosen)
    if alone:
        gather(leader, chosen)
    against = [] if alone else rivals(kind, leader, chosen)
    refused = _refusals(name, leader, denied)
    against = sorted([*against, *refused], key=lambda option: (-option.tally, option.key))
    return Finding(
        instrument=instrument,
        property=name,
        value=leader.value,
        status=_status(leader, against),
        margin=leader.tally - (against[0].tally if against else 0),
        support=leader.support,
        dissent=tuple(Rival(value=each.value, support=each.support) for each in against),
        voices=leader.voices,
        reason=why(name, leader, against, learned=hearing is not None),
        would_change=what_would_change(
            name, leader, against, adds_up=alone or slot == leader.value
        ),
        slot=slot,
    )


def _refusals(name: str, leader: Option, denied: Sequence[Said]) -> list[Option]:
    """Claims that deny the leading value, as one rival without a value of its own."""
    kind = form(name)
    against = [each for each in denied if supports(kind, each.claim.value, leader.value)]
    if not against:
        return []
    nothing = [replace(each, claim=replace(each.claim, value=None)) for each in against]
    refusal = options(kind, nothing)
    count(kind, refusal)
    return refusal


def _status(leader: Option, against: Sequence[Option]) -> FindingStatus:
    if against:
        return FindingStatus.DISPUTED
    return FindingStatus.AGREED if leader.voices > 1 else FindingStatus.SINGLE
