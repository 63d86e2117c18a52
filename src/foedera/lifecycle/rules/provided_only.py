"""What a treaty provides for has not thereby happened.

"Shall be exchanged at Strelsau", "was to have taken effect on 2 March": such words
give a plan (VCLT 24(1) lets the treaty lay one down), not its execution. They show no
state; the answer names what is only provided for as the missing link.
"""

from datetime import date

from foedera.chronology import is_edtf
from foedera.lifecycle.evidence import PROVIDED, Saying, texts
from foedera.lifecycle.model import ChainLink
from foedera.lifecycle.rules.rule import Rule, named
from foedera.lifecycle.story import NOTHING, Effect, Ground, Story, Weight

_ACTS = ("entry_into_force", "exchange", "deposit", "ratification")
_PARTS = ("date", "after", "manner", "place", "by")


def only_provided(story: Story) -> Effect:
    """Name what is provided for where no document states that it happened."""
    if story.begins is not None or story.never is not None:
        return NOTHING
    for act in _ACTS:
        for part in _PARTS:
            sayings = texts(story.case, f"{act}.{part}", how=PROVIDED)
            if sayings:
                return Effect(grounds=(_ground(story, act, sayings[0]),))
    return NOTHING


def _ground(story: Story, act: str, saying: Saying) -> Ground:
    on = saying.value if is_edtf(saying.value) else ""
    doubt = (
        f"its {named(act)}{f' on {on}' if on else ''} is only provided for; "
        f"no document states that it happened"
    )
    since = story.signature.first if story.signature else date.min
    link = ChainLink(
        act=act, date=on, support=saying.support[0], note=f"missing: {doubt}", stated=False
    )
    day = saying.first if on else since
    return Ground(link=link, since=since, weight=Weight.MISSING, doubt=doubt, day=day)


RULE = Rule(
    name="provided_only",
    law="VCLT 24(1), 14",
    says="What is only provided for is not shown to have happened.",
    apply=only_provided,
)
