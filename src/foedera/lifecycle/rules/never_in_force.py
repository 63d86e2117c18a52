"""Without the consent that it requires, a treaty never enters into force.

VCLT 14, 24(2). That the consent never came must be stated ("was never ratified", "did
not enter into force"): silence about a ratification proves nothing.
"""

from datetime import date

from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, stated
from foedera.lifecycle.story import NOTHING, Effect, Story, Turn


def never(story: Story) -> Effect:
    """Give `never_in_force` from the signature on where a document denies its force."""
    if story.never is None:
        return NOTHING
    if story.signature is None:
        first = sure = date.min
    else:
        first, sure = story.signature.first, story.signature.last
    denied = "its ratification" if story.never.act == "ratification" else "its force"
    turn = Turn(
        first=first, sure=sure, state=State.NEVER_IN_FORCE, basis=f"a document denies {denied}"
    )
    return Effect(turns=(turn,), grounds=(stated(story.never, since=first, note="denied"),))


RULE = Rule(
    name="never_in_force",
    law="VCLT 14, 24(2)",
    says="An instrument whose ratification or force is denied never entered into force.",
    apply=never,
)
