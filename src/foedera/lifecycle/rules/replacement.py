"""A later treaty between the same parties on the same matter ends the earlier one.

VCLT 59. Where a document says that it was replaced and gives no day, the day is
inferred from the later treaty's own date; the answer says that it is inferred.
"""

from foedera.lifecycle.evidence import next_day
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, stated, unstated
from foedera.lifecycle.story import NOTHING, Effect, EndKind, Story, Turn, Weight


def replaced(story: Story) -> Effect:
    """Give `ended` after the date of the later treaty."""
    later = story.end
    if later is None or story.ending is not EndKind.REPLACED:
        return NOTHING
    turn = Turn(
        first=next_day(later.first),
        sure=next_day(later.last),
        state=State.ENDED,
        basis=f"replaced by the treaty of {later.value}",
    )
    doubt = (
        f"the day of its end is stated by no document; it is inferred from the date of the "
        f"treaty that replaced it, {later.value}"
    )
    inferred = unstated("inference", doubt=doubt, since=turn.first, weight=Weight.INFERRED)
    return Effect(turns=(turn,), grounds=(stated(later, since=later.first), inferred))


RULE = Rule(
    name="replacement",
    law="VCLT 59",
    says="A treaty that a later one replaces ends with the later one's date.",
    apply=replaced,
)
