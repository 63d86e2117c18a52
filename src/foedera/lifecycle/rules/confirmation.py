"""Another treaty that confirms this one shows it in force on its own day.

Parties that confirm the provisions of a treaty treat it as in force: subsequent
agreement and practice (VCLT 31(3)(a)-(b)). It supports the presumption that the treaty
goes on, up to the day of the confirmation, and changes no state.
"""

from datetime import date

from foedera.chronology import first_day, is_edtf
from foedera.lifecycle.case import Related
from foedera.lifecycle.evidence import in_order, speaker
from foedera.lifecycle.model import ChainLink
from foedera.lifecycle.rules.rule import Rule
from foedera.lifecycle.story import Effect, Ground, Story, Weight
from foedera.reconcile.model import Support


def confirmed(story: Story) -> Effect:
    """Show each voice's words of confirmation in the chain."""
    return Effect(
        grounds=tuple(
            _ground(related, support)
            for related in story.case.relations
            if related.relation == "confirms"
            for support in _one_a_voice(related)
        )
    )


def _one_a_voice(related: Related) -> tuple[Support, ...]:
    first: dict[str, Support] = {}
    for support in in_order(related.finding.support):
        first.setdefault(speaker(support), support)
    return tuple(first.values())


def _where(related: Related, support: Support) -> str:
    article = related.article_of(support)
    label = related.instrument.label
    return f"article {article} of {label}" if article else label


def _ground(related: Related, support: Support) -> Ground:
    on = related.instrument.date
    day = (first_day(on) if is_edtf(on) else None) or date.max
    link = ChainLink(
        act="confirmation",
        date=on,
        support=support,
        note=f"confirmed by {_where(related, support)}",
    )
    return Ground(link=link, since=day, weight=Weight.ASIDE, day=day)


RULE = Rule(
    name="confirmation",
    law="VCLT 31(3)",
    says="A later treaty that confirms this one supports its continuance.",
    apply=confirmed,
)
