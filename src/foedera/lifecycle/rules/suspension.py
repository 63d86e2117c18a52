"""A suspended treaty is not in operation, and has not ended.

VCLT 57, 58 and 72: suspension releases the parties for its time and leaves the treaty.
"""

from datetime import date

from foedera.lifecycle.evidence import dates, next_day
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, of_date, stated
from foedera.lifecycle.story import NOTHING, Effect, Story, Turn


def suspended(story: Story) -> Effect:
    """Give `suspended` from its day until the day stated for it."""
    sayings = dates(story.case, "suspension")
    if len(sayings) != 1:
        return NOTHING
    it = sayings[0]
    ends = dates(story.case, "suspension", part="until")
    turn = Turn(
        first=it.first,
        sure=it.last,
        until=next_day(ends[0].last) if len(ends) == 1 else date.max,
        state=State.SUSPENDED,
        basis=of_date(it),
        only=(State.IN_FORCE,),
    )
    return Effect(turns=(turn,), grounds=(stated(it, since=it.first, until=turn.until),))


RULE = Rule(
    name="suspension",
    law="VCLT 57-58, 72",
    says="A suspended instrument is neither in operation nor ended.",
    apply=suspended,
)
