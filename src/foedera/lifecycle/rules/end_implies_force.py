"""What is said to have been in force until a day was in force before it.

Catalogues give a day of signature and "in force until", and no beginning. Only what
was in force can end, so such a document says that it was; on which day it began, it
does not say. The days from signature on are counted as in force, *inferred*, and the
answer names the missing day as its weakest link. Leave this rule out of the pack and
those days are unknown.
"""

from datetime import date

from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, unstated
from foedera.lifecycle.story import NOTHING, Effect, EndKind, Story, Turn, Weight


def in_force_before_its_end(story: Story) -> Effect:
    """Give `in_force` from the signature, or on the last day alone when there is none."""
    end = story.end
    if end is None or story.ending is not EndKind.STATED:
        return NOTHING
    if story.signature is None:
        first, sure = date.min, end.first
    else:
        first, sure = story.signature.first, story.signature.last
    doubt = (
        f"the day of its entry into force is stated by no document; that it was in force "
        f"follows from its end, stated for {end.value}"
    )
    turn = Turn(first=first, sure=sure, state=State.IN_FORCE, basis=f"inferred: {doubt}")
    inferred = unstated("inference", doubt=doubt, since=first, weight=Weight.INFERRED)
    return Effect(turns=(turn,), grounds=(inferred,))


RULE = Rule(
    name="end_implies_force",
    law="VCLT 2(1)(g), 54: only a treaty in force can terminate",
    says="A stated end implies that the instrument had been in force.",
    apply=in_force_before_its_end,
)
