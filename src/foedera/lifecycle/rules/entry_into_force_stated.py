"""A treaty enters into force in the manner and on the day that it, or they, agree.

VCLT 24(1). Where documents state the day, that day is it, whatever the acts before it
would lead one to infer.
"""

from datetime import date

from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, aside, stated
from foedera.lifecycle.story import NOTHING, Effect, Story, Turn


def stated_entry(story: Story) -> Effect:
    """Give `in_force` from the day stated."""
    entry = story.entry
    if entry is None:
        return NOTHING
    turn = Turn(
        first=entry.first,
        sure=entry.last,
        state=State.IN_FORCE,
        basis=f"entry into force on {entry.value}, stated",
    )
    since = story.signature.first if story.signature else date.min
    before = "it enters into force as stated, not by inference from this"
    exchange = (aside(story.exchange, note=before),) if story.exchange else ()
    return Effect(turns=(turn,), grounds=(*exchange, stated(entry, since=since)))


RULE = Rule(
    name="entry_into_force_stated",
    law="VCLT 24(1)",
    says="A treaty is in force from the day that is stated.",
    apply=stated_entry,
)
