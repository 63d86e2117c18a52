"""A parliament's vote is not yet the State's consent towards the other.

VCLT 14 and 16: ratification binds internationally by exchange, deposit or
notification. The vote of a chamber is shown in the chain and changes no state.
"""

from foedera.lifecycle.evidence import occurrences
from foedera.lifecycle.rules.rule import Rule, aside
from foedera.lifecycle.story import Effect, Story

_NOTES = {
    "ratification": "an act within one State; it binds by exchange, deposit or notification",
    "deposit": "establishes the consent of the State that deposits",
}


def ratified(story: Story) -> Effect:
    """Show ratifications and deposits in the chain."""
    return Effect(
        grounds=tuple(
            aside(saying, note=note)
            for act, note in _NOTES.items()
            for saying in occurrences(story.case, act)
        )
    )


RULE = Rule(
    name="ratification_is_internal",
    law="VCLT 14, 16",
    says="A ratification by itself brings nothing into force.",
    apply=ratified,
)
