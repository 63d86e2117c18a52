"""Registration publishes a treaty; it neither makes nor proves its force.

League of Nations Covenant, article 18; UN Charter, article 102; VCLT 80. Covenant 18
said that no treaty "shall be binding until so registered", which States did not follow
as a condition of force; the treaty series hold treaties that never entered into force.
"""

from foedera.lifecycle.evidence import occurrences
from foedera.lifecycle.rules.rule import Rule, aside
from foedera.lifecycle.story import Effect, Story


def registered(story: Story) -> Effect:
    """Show the registration in the chain."""
    note = "registration brings nothing into force"
    return Effect(
        grounds=tuple(
            aside(saying, note=note) for saying in occurrences(story.case, "registration")
        )
    )


RULE = Rule(
    name="registration_is_no_force",
    law="Covenant 18; UN Charter 102; VCLT 80",
    says="Registration never implies force.",
    apply=registered,
)
