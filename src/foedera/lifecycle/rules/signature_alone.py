"""Signature alone binds nobody where ratification is to follow.

VCLT 12 lets signature express consent where the treaty or the negotiating States say
so; where it is subject to ratification it obliges only not to defeat the object of the
treaty (VCLT 18). So the days from signature to a known entry into force are `signed`.

Where nothing is said of an entry into force, the instrument may have entered into
force on signature, later, or never. To write `signed` would claim that it was not in
force, which no document says: the state is `unknown`, and the chain ends in the
signature.
"""

from datetime import date

from foedera.lifecycle.evidence import PROVIDED, Saying, texts
from foedera.lifecycle.model import State
from foedera.lifecycle.rules.rule import Rule, of_date, stated, unstated
from foedera.lifecycle.story import NOTHING, Effect, Ground, Story, Turn, Weight


def signed(story: Story) -> Effect:
    """Give `unsigned` before the signature, then `signed`, or `unknown` without an entry."""
    signature = story.signature
    if signature is None:
        return NOTHING if story.begins else Effect(grounds=(_nothing_said(),))
    before = Turn(
        first=date.min,
        sure=date.min,
        state=State.UNSIGNED,
        basis=f"not yet {_word(signature)}: {of_date(signature)}",
    )
    grounds = [stated(signature, since=date.min)]
    if story.begins is None and story.never is None:
        grounds.append(_only_signed(signature))
    return Effect(turns=(before, _after(story, signature)), grounds=tuple(grounds))


def _after(story: Story, signature: Saying) -> Turn:
    if story.begins is None:
        state = State.UNKNOWN
        basis = f"{_done(signature)}; {_unstated(story)}"
    else:
        state = State.SIGNED
        basis = f"{_done(signature)}; signature alone does not bind"
    return Turn(first=signature.first, sure=signature.last, state=state, basis=basis)


def _unstated(story: Story) -> str:
    """What is missing of an entry into force: everything, or that a day provided for was kept."""
    planned = texts(story.case, "entry_into_force.date", how=PROVIDED)
    if day := next((one.value for one in planned if one.dated), ""):
        return f"its text provides for force from {day}; no document states that it came"
    return "no document states an entry into force"


def _done(signature: Saying) -> str:
    """Say what is stated: of a protocol often only that it prolonged something on a day."""
    return f"{_word(signature)} on {signature.value}"


def _word(signature: Saying) -> str:
    return "signed" if signature.act == "signature" else "agreed"


def _only_signed(signature: Saying) -> Ground:
    return unstated(
        "entry_into_force",
        doubt=f"only {of_date(signature)} is stated; its entry into force is stated by no document",
        since=signature.first,
        weight=Weight.MISSING,
    )


def _nothing_said() -> Ground:
    return unstated(
        "signature",
        doubt="neither its signature nor its entry into force is stated by any document",
        since=date.min,
        weight=Weight.MISSING,
    )


RULE = Rule(
    name="signature_alone",
    law="VCLT 12, 14, 18",
    says="Signature subject to ratification does not bind; without a word on force it is unknown.",
    apply=signed,
)
