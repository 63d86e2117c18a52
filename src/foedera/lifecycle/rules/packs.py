"""Which rules govern, chosen by the date of the instrument.

The Vienna Convention entered into force on 1980-01-27 and governs treaties concluded
after that between its parties only (VCLT 4, 84). For earlier ones its articles are
cited as statements of the custom of their day; the rules here are ones that custom knew.
Registration followed the Covenant from 1920 and the Charter from 1945.

To switch a rule off: `pack_for(...).without("presumption_of_continuance")`, and give the
pack to `spans` or `answer`. To add a rule: see `foedera.lifecycle.rules`.
"""

from dataclasses import dataclass, replace
from datetime import date

from foedera.chronology import first_day, is_edtf
from foedera.errors import UnknownNameError
from foedera.lifecycle.evidence import next_day
from foedera.lifecycle.model import State
from foedera.lifecycle.rules import (
    breach_is_no_end,
    confirmation,
    denunciation_with_notice,
    end_implies_force,
    end_stated,
    entry_after_so_long,
    entry_into_force_stated,
    exchange_brings_into_force,
    never_in_force,
    presumption_of_continuance,
    provided_only,
    provisional_application,
    ratification_is_internal,
    registration_is_no_force,
    replacement,
    signature_alone,
    succession_step,
    suspension,
    term_and_prolongation,
)
from foedera.lifecycle.rules.rule import Rule
from foedera.lifecycle.story import NOTHING, Begins, Effect, EndKind, Story, Turn

VCLT_IN_FORCE = date(1980, 1, 27)
"""Thirty days after the thirty-fifth ratification or accession (VCLT 84(1))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The rules that govern an instrument.

    Attributes:
        name: "custom" or "vclt".
        says: under what title its rules apply, one sentence.
        beginnings: the first of these that speaks says when it enters into force.
        before: all of these speak; their turns are covered by the entry into force.
        after: all of these speak; their turns cover it, each those before it.
    """

    name: str
    says: str
    beginnings: tuple[Rule, ...]
    before: tuple[Rule, ...]
    after: tuple[Rule, ...]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule of the pack."""
        return (*self.beginnings, *self.before, *self.after)

    def without(self, *names: str) -> "Pack":
        """Give the pack without the rules of these names.

        Raises:
            UnknownNameError: if the pack has no rule of a name.
        """
        known = [rule.name for rule in self.rules]
        for name in names:
            if name not in known:
                raise UnknownNameError(
                    f"No rule is called {name!r}; the rules are {', '.join(sorted(known))}."
                )
        return replace(
            self,
            beginnings=tuple(rule for rule in self.beginnings if rule.name not in names),
            before=tuple(rule for rule in self.before if rule.name not in names),
            after=tuple(rule for rule in self.after if rule.name not in names),
        )


_BEGINNINGS = (
    entry_into_force_stated.RULE,
    entry_after_so_long.RULE,
    exchange_brings_into_force.RULE,
    end_implies_force.RULE,
)
_BEFORE = (
    provided_only.RULE,
    signature_alone.RULE,
    never_in_force.RULE,
    provisional_application.RULE,
)
_AFTER = (
    ratification_is_internal.RULE,
    registration_is_no_force.RULE,
    confirmation.RULE,
    succession_step.RULE,
    presumption_of_continuance.RULE,
    breach_is_no_end.RULE,
    suspension.RULE,
    term_and_prolongation.RULE,
    denunciation_with_notice.RULE,
    replacement.RULE,
    end_stated.RULE,
)
CUSTOM = Pack(
    name="custom",
    says="The VCLT's articles are cited as statements of custom; it does not itself govern.",
    beginnings=_BEGINNINGS,
    before=_BEFORE,
    after=_AFTER,
)
VCLT = Pack(
    name="vclt",
    says="The VCLT governs between its parties; between others, as custom.",
    beginnings=_BEGINNINGS,
    before=_BEFORE,
    after=_AFTER,
)


def pack_for(concluded: str) -> Pack:
    """Choose the pack by the date of conclusion, EDTF; "" and imprecise dates count as early."""
    day = first_day(concluded) if is_edtf(concluded) else None
    return VCLT if day is not None and day >= VCLT_IN_FORCE else CUSTOM


def apply(pack: Pack, story: Story) -> Effect:
    """Apply a pack to one account.

    Returns:
        Turns in the order in which they cover one another, and every ground.
    """
    begin = next(filter(None, (_spoken(rule, story) for rule in pack.beginnings)), NOTHING)
    if begin.turns and story.never is None:
        turn = begin.turns[0]
        story = replace(story, begins=Begins(first=turn.first, sure=turn.sure, basis=turn.basis))
    else:
        begin = NOTHING
    before = [rule.apply(story) for rule in pack.before]
    after = [rule.apply(story) for rule in pack.after]
    turns = [
        *(effect.turns for effect in before),
        begin.turns,
        _unpresumed(pack, story),
        *(effect.turns for effect in after),
    ]
    return Effect(
        turns=tuple(turn for part in turns for turn in part),
        grounds=tuple(g for effect in (begin, *before, *after) for g in effect.grounds),
    )


def _spoken(rule: Rule, story: Story) -> Effect | None:
    effect = rule.apply(story)
    return effect if effect.turns else None


def _unpresumed(pack: Pack, story: Story) -> tuple[Turn, ...]:
    """Give `unknown` after the day of entry where continuance is not presumed."""
    presumed = presumption_of_continuance.RULE in pack.after
    if presumed or story.begins is None or story.ending is not EndKind.OPEN:
        return ()
    day = next_day(story.begins.sure)
    basis = "no document says that it was still in force, and continuance is not presumed"
    return (Turn(first=day, sure=day, state=State.UNKNOWN, basis=basis),)
