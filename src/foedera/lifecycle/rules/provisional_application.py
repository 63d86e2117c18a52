"""A treaty may be applied provisionally before it is in force.

VCLT 25: pending its entry into force, if the treaty provides so or the States agree.
"""

from datetime import date

from foedera.lifecycle.evidence import dates
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, of_date, stated
from foedera.lifecycle.story import NOTHING, Effect, Story, Turn


def provisional(story: Story) -> Effect:
    """Give `provisional` from its day to the entry into force."""
    sayings = dates(story.case, "provisional_application")
    if len(sayings) != 1:
        return NOTHING
    it = sayings[0]
    turn = Turn(
        first=it.first,
        sure=it.last,
        until=story.begins.first if story.begins else date.max,
        state=State.PROVISIONAL,
        basis=of_date(it),
        only=(State.SIGNED, State.UNKNOWN),
    )
    return Effect(turns=(turn,), grounds=(stated(it, since=it.first, until=turn.until),))


RULE = Rule(
    name="provisional_application",
    law="VCLT 25",
    says="An instrument may be applied provisionally before it is in force.",
    apply=provisional,
)
