"""A breach gives the injured party a right to invoke it; it does not end the treaty.

VCLT 60(1): a material breach of a bilateral treaty entitles the other party to invoke
it as a ground for terminating or suspending. Until a party does so (VCLT 65), the
treaty stays as it was. So a breach is shown in the chain and changes no state.
"""

from foedera.lifecycle.evidence import occurrences
from foedera.lifecycle.rules.rule import Rule, aside
from foedera.lifecycle.story import Effect, Story


def breached(story: Story) -> Effect:
    """Show the breach in the chain."""
    note = "a breach gives a right to invoke it and ends nothing by itself"
    return Effect(
        grounds=tuple(aside(saying, note=note) for saying in occurrences(story.case, "breach"))
    )


RULE = Rule(
    name="breach_is_no_end",
    law="VCLT 60, 65",
    says="A breach never changes the state.",
    apply=breached,
)
