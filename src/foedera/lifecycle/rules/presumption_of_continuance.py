"""A treaty in force is presumed to stay so until something ends it.

VCLT 42(2): termination takes place only by the treaty's provisions or the Convention's
rules, so whoever says that it ended must show how. Where no document states an end,
the state is `in_force`, by presumption, and every answer says so. Leave this rule out of
the pack and the days after the first one in force are unknown.

In the first twelve months after a day on which it is shown in force (its entry into
force, a confirmation) the presumption is not counted as a weak link: without a clause a
denunciation needs as long to take effect (VCLT 56(2)).
"""

from datetime import date

from foedera.chronology import add_months, first_day, is_edtf
from foedera.lifecycle.rules.rule import Rule, continues, unstated
from foedera.lifecycle.story import NOTHING, Effect, EndKind, Ground, Story, Weight

_LEAST_NOTICE = 12
"""Months of notice that a denunciation needs where the treaty has no clause (VCLT 56(2))."""


def still_in_force(story: Story) -> Effect:
    """Give the presumption as a ground where nothing is said of an end."""
    if story.begins is None or story.ending is not EndKind.OPEN:
        return NOTHING
    shown = sorted({story.begins.sure, *_confirmed(story)})
    ends = [*shown[1:], date.max]
    grounds = [
        ground for day, until in zip(shown, ends, strict=True) for ground in _since(day, until)
    ]
    basis = "presumed to continue, no witness stating an end"
    return Effect(turns=continues(story, basis), grounds=tuple(grounds))


def _since(shown: date, until: date) -> tuple[Ground, Ground]:
    """Presume from the last day shown in force; weakly once a denunciation could have run."""
    doubt = (
        f"that it was still in force is presumed: no witness states an end "
        f"(last shown in force on {shown.isoformat()})"
    )
    weak = min(add_months(shown, _LEAST_NOTICE), until) if shown.year < date.max.year else until
    firm = unstated("presumption", doubt=doubt, since=shown, until=weak, weight=Weight.ASIDE)
    loose = unstated("presumption", doubt=doubt, since=weak, until=until, weight=Weight.PRESUMED)
    return firm, loose


def _confirmed(story: Story) -> list[date]:
    """Give the days on which another treaty confirmed it after its entry into force."""
    days = (
        first_day(related.instrument.date)
        for related in story.case.relations
        if related.relation == "confirms" and is_edtf(related.instrument.date)
    )
    return [day for day in days if day and story.begins and day > story.begins.sure]


RULE = Rule(
    name="presumption_of_continuance",
    law="VCLT 42(2), 26",
    says="A treaty of which no end is stated is presumed to stay in force.",
    apply=still_in_force,
)
