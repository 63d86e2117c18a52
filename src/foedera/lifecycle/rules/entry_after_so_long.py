"""A treaty enters into force so long after the exchange of ratifications.

VCLT 24(1): "shall come into force thirty days after the exchange". The clause is the
treaty's own; the day is counted from the exchange that documents state.
"""

from datetime import date

from foedera.chronology import add_duration
from foedera.errors import BadDateError
from foedera.lifecycle.evidence import HAPPENED, PROVIDED, Saying, texts
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, of_date, stated, unstated
from foedera.lifecycle.story import NOTHING, Effect, Story, Turn, Weight


def entry_after_so_long(story: Story) -> Effect:
    """Give `in_force` so long after the exchange as the treaty's clause says."""
    exchange = story.exchange
    clauses = texts(story.case, "entry_into_force.after", how=(*PROVIDED, *HAPPENED))
    if exchange is None or len(clauses) != 1:
        return NOTHING
    days = _counted(exchange, clauses[0].value)
    if days is None:
        return NOTHING
    doubt = (
        f"the day of its entry into force is stated by no document; it is counted "
        f"{clauses[0].value} from {of_date(exchange)}"
    )
    turn = Turn(first=days[0], sure=days[1], state=State.IN_FORCE, basis=f"inferred: {doubt}")
    since = story.signature.first if story.signature else exchange.first
    inferred = unstated("inference", doubt=doubt, since=days[0], weight=Weight.INFERRED)
    grounds = (stated(exchange, since=since), stated(clauses[0], since=days[0]), inferred)
    return Effect(turns=(turn,), grounds=grounds)


def _counted(exchange: Saying, length: str) -> tuple[date, date] | None:
    try:
        return add_duration(exchange.first, length), add_duration(exchange.last, length)
    except BadDateError:
        return None


RULE = Rule(
    name="entry_after_so_long",
    law="VCLT 24(1)",
    says="A clause that counts from the exchange gives the day of entry into force.",
    apply=entry_after_so_long,
)
