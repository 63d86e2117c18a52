"""From findings to the state of an instrument on every day, and the answer for one.

`spans` gives the states through time, `answer` the state on a day with the chain of
acts it rests on, its weakest link in words, and every account. Where the accounts give
one state for a day, that is the state, whatever else they contest; where they do not,
the day is `disputed`. An account that cannot tell (`unknown`) contradicts none.

The days before 1 and after 9999 are not counted; every span is half-open.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from foedera.chronology import read_day
from foedera.lifecycle.accounts import shown, stories
from foedera.lifecycle.case import Case
from foedera.lifecycle.chain import links, named_weakest
from foedera.lifecycle.evidence import Saying, speaker
from foedera.lifecycle.model import Account, Answer, Span, State
from foedera.lifecycle.rules.packs import Pack, apply, pack_for
from foedera.lifecycle.story import EndKind, Ground, Story
from foedera.lifecycle.timeline import SILENT, Stretch, as_span, at, joined, painted
from foedera.reconcile.model import Support


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One account with its days."""

    story: Story
    line: tuple[Stretch, ...]
    grounds: tuple[Ground, ...]


def spans(case: Case, *, viewpoint: str = "", pack: Pack | None = None) -> tuple[Span, ...]:
    """Give the states of an instrument through time.

    Args:
        case: the instrument.
        viewpoint: only the accounts of this holder, voice, witness or kind of document.
        pack: the rules; by default those of the date of conclusion.

    Returns:
        Contiguous, half-open spans that cover all days, neighbours differing.
    """
    told = _told(case, viewpoint, pack)
    return tuple(as_span(stretch) for stretch in _together(told))


def answer(case: Case, *, on: str, viewpoint: str = "", pack: Pack | None = None) -> Answer:
    """Say whether an instrument was in force on a day, and on what that rests.

    Args:
        case: the instrument.
        on: ISO day.
        viewpoint: as for `spans`; a holder who says nothing of it gives `unknown`.
        pack: as for `spans`.

    Raises:
        BadDateError: if `on` is no day.
    """
    day = read_day(on)
    told = _told(case, viewpoint, pack)
    if not told:
        return _silent(case, viewpoint)
    state = at(_together(told), day).state
    accounts = tuple(_account(one, day) for one in told)
    grounds = _needed(told, day)
    return Answer(
        instrument=case.instrument.id,
        label=case.instrument.label,
        state=state,
        viewpoint=viewpoint,
        chain=links(grounds),
        weakest=_contested(state, told, accounts) or named_weakest(grounds),
        accounts=accounts,
    )


def _told(case: Case, viewpoint: str, pack: Pack | None) -> tuple[_Told, ...]:
    made = []
    for story in stories(case, viewpoint=viewpoint):
        concluded = story.signature.value if story.signature else case.instrument.date
        effect = apply(pack or pack_for(concluded), story)
        made.append(_Told(story=story, line=painted(effect.turns), grounds=effect.grounds))
    return tuple(made)


def _together(told: Sequence[_Told]) -> tuple[Stretch, ...]:
    """Lay the accounts beside one another and say, for each stretch, what they come to."""
    if not told:
        return (Stretch(date.min, date.max, State.UNKNOWN, SILENT),)
    starts = sorted({stretch.start for one in told for stretch in one.line})
    ends = [*starts[1:], date.max]
    return joined([_stretch(told, start, until) for start, until in zip(starts, ends, strict=True)])


def _stretch(told: Sequence[_Told], start: date, until: date) -> Stretch:
    here = [(one, at(one.line, start)) for one in told]
    known = [(one, it) for one, it in here if it.state is not State.UNKNOWN] or here
    states = {it.state for _, it in known}
    bases = dict.fromkeys(it.basis for _, it in known)
    if len(states) == 1:
        return Stretch(start, until, known[0][1].state, "; or: ".join(bases))
    said = "; ".join(
        f"{it.state.value.replace('_', ' ')} according to {_holder(one)} ({it.basis})"
        for one, it in known
    )
    return Stretch(start, until, State.DISPUTED, said)


def _account(one: _Told, day: date) -> Account:
    it = at(one.line, day)
    words = _words(one, day)
    return Account(
        holder=_holder(one),
        state=it.state,
        because=it.basis,
        support=words,
        witnesses=tuple(sorted({support.witness for support in words})),
    )


def _holder(one: _Told) -> str:
    return shown(one.story.case, one.story.holders)


def _words(one: _Told, day: date) -> tuple[Support, ...]:
    """Give the words an account rests on: those of its own ending first."""
    story = one.story
    own: list[Saying | None] = []
    if at(one.line, day).state not in (State.UNSIGNED, State.SIGNED):
        own.append(story.end)
    if story.ending is EndKind.PROLONGED:
        told = [p for p in reversed(story.prolongations) if p.agreed.first <= day]
        own += [saying for p in told for saying in (p.until, p.term, p.agreed)]
    own += [story.entry, story.exchange, story.signature]
    mine = [s for saying in own if saying for s in saying.support if speaker(s) in story.holders]
    chain = [g.link.support for g in one.grounds if g.since <= day < g.until and g.link.support]
    return tuple(dict.fromkeys([*mine, *chain]))


def _needed(told: Sequence[_Told], day: date) -> tuple[Ground, ...]:
    """Give the grounds that the accounts need on the day, each once."""
    grounds = (ground for one in told for ground in one.grounds)
    return tuple(dict.fromkeys(g for g in grounds if g.since <= day < g.until))


def _contested(state: State, told: Sequence[_Told], accounts: Sequence[Account]) -> str:
    """Name what the accounts differ on, where that is the weakest point of the answer."""
    if state is State.DISPUTED:
        said = "; ".join(
            f"{a.state.value.replace('_', ' ')} according to {a.holder} ({a.because})"
            for a in accounts
        )
        return f"the accounts differ: {said}"
    if state is State.ENDED and len({a.because for a in accounts}) > 1:
        said = "; ".join(f"{_ended(one)} according to {_holder(one)}" for one in told)
        return f"it had ended on every account, and they differ on the day: {said}"
    return ""


def _ended(one: _Told) -> str:
    """Say the last day before its end, on an account."""
    ends = [s for s in one.line if s.state is State.ENDED]
    if not ends:
        return "a day not stated"
    return f"{date.fromordinal(max(ends[0].start.toordinal() - 1, 1)).isoformat()}"


def _silent(case: Case, viewpoint: str) -> Answer:
    because = f"{viewpoint} says nothing of this instrument"
    return Answer(
        instrument=case.instrument.id,
        label=case.instrument.label,
        state=State.UNKNOWN,
        viewpoint=viewpoint,
        chain=(),
        weakest=because,
        accounts=(Account(holder=viewpoint, state=State.UNKNOWN, because=because),),
    )
