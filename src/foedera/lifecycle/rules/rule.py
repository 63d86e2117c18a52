"""What a rule of law is to this program, and how rules word their grounds.

A rule reads one story and gives an effect. It never sees the day asked about: it says
from when to when each of its grounds is needed, and the answer picks.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from foedera.chronology import duration_words
from foedera.claims.model import Modality
from foedera.lifecycle.evidence import Saying
from foedera.lifecycle.model import ChainLink, State
from foedera.lifecycle.story import Effect, Ground, Story, Turn, Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of law.

    Attributes:
        name: stable; by it a pack is told to leave the rule out.
        law: where it comes from.
        says: the rule, one sentence.
        apply: its effect on a story.
    """

    name: str
    law: str
    says: str
    apply: Callable[[Story], Effect]


_NAMES = {
    "exchange": "exchange of ratifications",
    "deposit": "deposit of ratifications",
    "entry_into_force": "entry into force",
    "provisional_application": "provisional application",
}


_WORDS = {Weight.MISSING: "missing", Weight.INFERRED: "inferred"}
_WORDS |= dict.fromkeys((Weight.PRESUMED, Weight.ASIDE, Weight.SINGLE, Weight.AGREED), "presumed")


def named(act: str) -> str:
    """Name an act in plain words: "exchange of ratifications"."""
    return _NAMES.get(act, act.replace("_", " "))


def of_date(saying: Saying) -> str:
    """Name an act with its date, a term with its length: "the signature of 1911-03-02"."""
    return f"the {named(saying.act)} of {saying.value}" if saying.value else f"the {saying.act}"


def witnessed(saying: Saying) -> str:
    """Say how many voices state it: "asserted by two voices"."""
    if saying.decided and not saying.support:
        return "decided by a person's judgement"
    count = len(saying.speakers)
    told = all(s.holder or s.modality == Modality.REPORTED.value for s in saying.support)
    how = "reported" if told else "asserted"
    words = {1: "one voice", 2: "two voices", 3: "three voices"}.get(count, f"{count} voices")
    return f"{how} by {words}"


def stated(saying: Saying, *, since: date, note: str = "", until: date = date.max) -> Ground:
    """Make the ground for an act that documents state."""
    agreed = len(saying.speakers) > 1 or saying.decided
    words = witnessed(saying)
    if saying.value and not saying.dated:
        words = f"{duration_words(saying.value)}, {words}"
    return Ground(
        link=ChainLink(
            act=saying.act,
            date=saying.value if saying.dated else "",
            support=saying.support[0] if saying.support else None,
            note=f"{words}; {note}" if note else words,
        ),
        since=since,
        until=until,
        weight=Weight.AGREED if agreed else Weight.SINGLE,
        doubt=f"{of_date(saying)} is {witnessed(saying)}",
        day=saying.first if saying.dated else since,
    )


def unstated(
    act: str, *, doubt: str, since: date, weight: Weight, on: str = "", until: date = date.max
) -> Ground:
    """Make the ground for a link that no document states: missing, presumed or inferred."""
    return Ground(
        link=ChainLink(act=act, date=on, note=f"{_WORDS[weight]}: {doubt}", stated=False),
        since=since,
        until=until,
        weight=weight,
        doubt=doubt,
        day=since,
    )


def continues(story: Story, basis: str, *, since: date | None = None) -> tuple[Turn, ...]:
    """Say, of the days in force from `since` on, why they still are."""
    begins = story.begins
    if begins is None:
        return ()
    day = max(since or begins.sure, begins.sure)
    basis = f"{begins.basis}; {basis}"
    return (Turn(first=day, sure=day, state=State.IN_FORCE, basis=basis, only=(State.IN_FORCE,)),)


def aside(saying: Saying, *, note: str) -> Ground:
    """Make the ground for an act that is shown and carries nothing."""
    ground = stated(saying, since=saying.first, note=note)
    return replace(ground, weight=Weight.ASIDE)
