"""A State that follows another is bound through a step that the chain must show.

Whether the Soviet Union continued Soviet Russia or succeeded to it, the treaties were
treated as its own (compare the 1978 Vienna Convention on Succession of States in respect
of Treaties, 31, on the uniting of States: treaties continue in force unless otherwise
agreed). The program does not decide which; it names the step, its day and its kind.
Before that day the party was the predecessor.
"""

from datetime import date

from foedera.chronology import first_day, is_edtf
from foedera.gazetteer.model import Step
from foedera.gazetteer.participants import participants
from foedera.lifecycle.model import ChainLink
from foedera.lifecycle.rules.rule import Rule
from foedera.lifecycle.story import Effect, Ground, Story, Weight


def stepped(story: Story) -> Effect:
    """Show the steps by which those asked about follow the parties."""
    ordered = sorted(story.case.steps, key=lambda s: (s.on, s.from_id, s.to_id))
    return Effect(grounds=tuple(g for step in ordered for g in _grounds(story, step)))


def _grounds(story: Story, step: Step) -> tuple[Ground, ...]:
    day = (first_day(step.on) if is_edtf(step.on) else None) or date.min
    before, after = _label(step.from_id), _label(step.to_id)
    path = f"{before} → {after}, {step.kind} of {step.on}"
    doubt = f"{after} is bound through the step {path}{_denied(step)}"
    taken = _link(step, note=f"{path}{_denied(step)}: {step.text}".removesuffix(": "))
    grounds = [Ground(link=taken, since=day, weight=Weight.INFERRED, doubt=doubt, day=day)]
    if step.to_id in story.case.asked:
        ahead = _link(step, note=f"before {step.on} the party is {before}; {path}")
        grounds.append(Ground(link=ahead, since=date.min, until=day, weight=Weight.ASIDE, day=day))
    return tuple(grounds)


def _label(participant_id: str) -> str:
    known = participants().get(participant_id)
    return known.label if known else participant_id


def _denied(step: Step) -> str:
    return f", denied by {', '.join(step.denied_by)}" if step.denied_by else ""


def _link(step: Step, *, note: str) -> ChainLink:
    return ChainLink(act="succession", date=step.on, note=note, stated=False)


RULE = Rule(
    name="succession_step",
    law="Vienna Convention on Succession of States in respect of Treaties, 1978, 31, 34",
    says="A successor is bound through a step that the chain shows.",
    apply=stepped,
)
