"""A treaty ends on the day that is stated.

VCLT 54, 59, 65. "In force until 2 March" counts that day as the last one in force.
A document that says until when the term was prolonged, and names no end of force, has it
end with its term. That a later treaty replaced it is shown as the cause where the same holders say so.
"""

from datetime import date

from foedera.lifecycle.evidence import Saying, next_day, texts
from foedera.lifecycle.model import ChainLink, State
from foedera.lifecycle.rules.rule import Rule, continues, stated
from foedera.lifecycle.story import (
    END_OF_TERM,
    NOTHING,
    Effect,
    EndKind,
    Ground,
    Story,
    Turn,
    Weight,
)


def ended_as_stated(story: Story) -> Effect:
    """Give `ended` from the day after the last one stated."""
    end = story.end
    if end is None or story.ending is not EndKind.STATED:
        return NOTHING
    is_term = end.act == END_OF_TERM
    turn = Turn(
        first=next_day(end.first),
        sure=next_day(end.last),
        state=State.ENDED,
        basis=f"{'the term as prolonged runs out on' if is_term else 'end stated for'} {end.value}",
    )
    since = story.begins.first if story.begins else date.min
    grounds = (stated(end, since=since), *_causes(story, end))
    until = f"within its term as prolonged, until {end.value}"
    lasting = continues(story, until if is_term else f"in force until {end.value}, stated")
    return Effect(turns=(*lasting, turn), grounds=grounds)


def _causes(story: Story, end: Saying) -> tuple[Ground, ...]:
    """Show the replacement that the holders of this end give as its cause."""
    said = texts(story.case, "relation.replaced_by")
    names = {related.instrument.id: related.instrument.label for related in story.case.relations}
    return tuple(
        Ground(
            link=ChainLink(
                act="replacement",
                date=end.value,
                support=saying.support[0],
                note=f"replaced by {names.get(saying.value, saying.value) or 'a later treaty'}",
            ),
            since=end.first,
            weight=Weight.ASIDE,
            day=end.first,
        )
        for saying in said
        if set(saying.speakers) & set(end.speakers) and saying.support
    )


RULE = Rule(
    name="end_stated",
    law="VCLT 54-64",
    says="A treaty has ended after the day that is stated as its last.",
    apply=ended_as_stated,
)
