"""The exchange of ratifications brings a treaty into force when nothing else is said.

VCLT 16(a): instruments of ratification establish consent to be bound on their
exchange. VCLT 24(2): failing a provision, a treaty enters into force as soon as the
consent of all is established. So it is in force from the day of the exchange, and the
answer says that this is inferred.
"""

from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, of_date, stated, unstated
from foedera.lifecycle.story import NOTHING, Effect, Story, Turn, Weight


def in_force_by_exchange(story: Story) -> Effect:
    """Give `in_force` from the day of the exchange."""
    exchange = story.exchange
    if exchange is None:
        return NOTHING
    doubt = (
        f"its entry into force is stated by no document; it is inferred from {of_date(exchange)}"
    )
    turn = Turn(
        first=exchange.first,
        sure=exchange.last,
        state=State.IN_FORCE,
        basis=f"inferred from {of_date(exchange)}",
    )
    since = story.signature.first if story.signature else exchange.first
    inferred = unstated(
        "inference", doubt=doubt, since=exchange.first, weight=Weight.INFERRED, on=exchange.value
    )
    return Effect(turns=(turn,), grounds=(stated(exchange, since=since), inferred))


RULE = Rule(
    name="exchange_brings_into_force",
    law="VCLT 16(a), 24(2)",
    says="Where no entry into force is stated, the exchange of ratifications brings it about.",
    apply=in_force_by_exchange,
)
