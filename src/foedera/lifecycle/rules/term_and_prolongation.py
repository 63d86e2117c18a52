"""A treaty made for a term ends with it, unless it is prolonged.

VCLT 54(a): termination in conformity with the provisions of the treaty. The term runs
from the entry into force unless its words count it from the signature. A prolongation
is an agreement of its own (VCLT 39): where documents assert it, the term runs on; where
they do not state that the prolonging protocol itself entered into force, that link is
missing, and an answer that needs it says so.
"""

from dataclasses import replace
from datetime import date

from foedera.chronology import duration_words
from foedera.lifecycle.evidence import Saying, next_day, occurrences
from foedera.lifecycle.expiry import Stage, stages
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, continues, stated, unstated
from foedera.lifecycle.story import (
    NOTHING,
    Effect,
    EndKind,
    Ground,
    Prolongation,
    Story,
    Turn,
    Weight,
)

_BY_TERM = (EndKind.TERM, EndKind.PROLONGED)


def term_runs(story: Story) -> Effect:
    """Give `ended` after the last stage of the term, and the links each stage needs."""
    run = tuple(stages(story))
    if not run or story.ending not in (*_BY_TERM, EndKind.STATED):
        return NOTHING
    grounds = tuple(ground for stage in run for ground in _grounds(story, stage))
    if story.ending is EndKind.STATED:
        return Effect(grounds=(*grounds, *_unexplained(story, run[-1])))
    lasting = tuple(turn for stage in run for turn in _lasting(story, stage))
    ended = _end(story, run[-1])
    return Effect(turns=(*lasting, *ended), grounds=(*grounds, *_not_prolonged(story, run[-1])))


def _lasting(story: Story, stage: Stage) -> tuple[Turn, ...]:
    """Say of the days of a stage by what they are in force."""
    since = next_day(stage.before[0]) if stage.before else None
    until = f", until {_shown(stage.last)}" if stage.last else ""
    if stage.prolongation is None:
        return continues(story, f"within its term{_how(story, stage)}{until}")
    return continues(story, f"{_how(story, stage).strip()}{until}", since=since)


def _unexplained(story: Story, stage: Stage) -> tuple[Ground, ...]:
    """Name the prolongation that must lie between a bare term and a later stated end."""
    end, last = story.end, stage.last
    is_told = bool(occurrences(story.case, "prolongation")) or bool(story.case.later)
    if is_told or end is None or last is None or end.last <= last[1]:
        return ()
    doubt = f"that its term was prolonged beyond {_shown(last)} is stated by no document"
    since, until = next_day(last[0]), next_day(end.last)
    missing = unstated("prolongation", doubt=doubt, since=since, until=until, weight=Weight.MISSING)
    return (missing,)


def _end(story: Story, stage: Stage) -> tuple[Turn, ...]:
    if story.begins is None:
        return ()
    how = _how(story, stage)
    if stage.last is not None:
        first, last = (next_day(day) for day in stage.last)
        return (Turn(first=first, sure=last, state=State.ENDED, basis=f"its term ran out{how}"),)
    if stage.before is None:
        return ()
    day = next_day(stage.before[0])
    basis = f"how long the term runs{how} is stated by no document"
    return (Turn(first=day, sure=day, state=State.UNKNOWN, basis=basis),)


def _how(story: Story, stage: Stage) -> str:
    if stage.prolongation is not None:
        return f" as prolonged on {stage.prolongation.agreed.value}"
    return f" ({duration_words(story.term.value)})" if story.term else ""


def _grounds(story: Story, stage: Stage) -> tuple[Ground, ...]:
    if stage.prolongation is None:
        since = story.begins.first if story.begins else _signed(story)
        run_out = f"runs out on {_shown(stage.last)}" if stage.last else ""
        return (stated(story.term, since=since, note=run_out),) if story.term else ()
    return _prolonging(stage, stage.prolongation)


def _prolonging(stage: Stage, it: Prolongation) -> tuple[Ground, ...]:
    agreed = it.agreed
    note = f"prolongs it until {_shown(stage.last)}" if stage.last else "prolongs it"
    grounds = [stated(agreed, since=agreed.first, note=note)]
    length = it.until or it.term
    if length is not None and length.support[:1] != agreed.support[:1]:
        grounds.append(_length(agreed, length))
    if it.entry is not None:
        grounds.append(stated(it.entry, since=agreed.first, note="of the prolongation"))
    else:
        grounds.append(_no_entry(stage, agreed))
    return tuple(grounds)


def _length(agreed: Saying, length: Saying) -> Ground:
    ground = stated(length, since=agreed.first)
    until = f"until {length.value}, " if length.dated else ""
    link = replace(ground.link, date=agreed.value, note=f"{until}{ground.link.note}")
    return replace(ground, link=link, day=agreed.first)


def _no_entry(stage: Stage, agreed: Saying) -> Ground:
    """Name the protocol's own entry into force, needed once the term before it has run out."""
    missing = unstated(
        "entry_into_force",
        doubt=f"the entry into force of the protocol of {agreed.value} is stated by no document",
        since=next_day(stage.before[0]) if stage.before else agreed.first,
        until=next_day(stage.last[1]) if stage.last else date.max,
        weight=Weight.MISSING,
    )
    return replace(missing, day=agreed.first)


def _not_prolonged(story: Story, stage: Stage) -> tuple[Ground, ...]:
    """Presume, after the last stage, that nothing prolonged it further."""
    if stage.last is None or story.begins is None:
        return ()
    doubt = f"that it was not prolonged beyond {_shown(stage.last)} is presumed"
    since = next_day(stage.last[0])
    return (unstated("inference", doubt=doubt, since=since, weight=Weight.PRESUMED),)


def _signed(story: Story) -> date:
    return story.signature.first if story.signature else date.min


def _shown(window: tuple[date, date] | None) -> str:
    if window is None:
        return ""
    first, last = window
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


RULE = Rule(
    name="term_and_prolongation",
    law="VCLT 39, 54(a); ETS 76, 3-4",
    says="A treaty runs for its term, and as long as it is prolonged.",
    apply=term_runs,
)
