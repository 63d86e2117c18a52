"""Instruments that a sentence tells without a name: by their kind, parties, place and day.

    An armistice was signed at Mudros on 30 October 1918 · a trade agreement with Latvia of 1927

Such a one is the treaty of that day that the document knows already, if it may be called so
and has no other parties; else it is an instrument of its own, until identity knows better.
One without parties or a place must have its day: "an agreement of 1927" may be any.
"""

import re
from typing import Final

from foedera.chronology import contradicts
from foedera.claims import discourse, signs
from foedera.claims.another import is_with_others
from foedera.claims.capitals import small
from foedera.claims.discourse import Spoken
from foedera.claims.ledger import Draft, Ledger, Named
from foedera.claims.saying import Heard
from foedera.claims.treaty_names import kind_class

_IS_A: Final = re.compile(r"\b(?:est|était|fut|ist|war|es|era|fue)\s+$", re.IGNORECASE)
_WITHOUT_ARTICLE: Final = frozenset({"pl", "ru", "lt"})
"""Languages in which "pakt" is "a pact" and "the pact"."""
_BEHIND: Final = 40
"""Code points behind a match in which its treaty's matter may stand: "pakt | o nieagresji"."""
_DAY: Final = len("1926-09-28")


class Introducer:
    """Gives the instruments that matches introduce into one witness's ledger.

    Attributes:
        made: numbers of those that the sentence being read introduces.
    """

    def __init__(self, ledger: Ledger) -> None:
        """One for the ledger of a witness."""
        self.ledger = ledger
        self.made: set[int] = set()
        self._told: dict[str, list[tuple[int, int]]] = {}
        self._unnamed: list[tuple[int, int, Draft]] = []

    def is_told(self, heard: Heard, base: int) -> bool:
        """Whether overlapping words have introduced an instrument so related already.

        Args:
            heard: the match.
            base: where the stretch that is read begins.
        """
        if not heard.rule.relation and heard.rule.creates != "{kind}":
            return False
        start, end = (base + offset for offset in heard.whole)
        ties = self._told.setdefault(heard.rule.relation, [])
        if any(low < end and start < high for low, high in ties):
            return True
        ties.append((start, end))
        return False

    def introduce(
        self, heard: Heard, subject: int | None, spoken: int | None, named: Spoken, base: int
    ) -> Draft:
        """The instrument that a match introduces: one named behind, one known by its day, or a new one.

        Args:
            heard: the match.
            subject: number of the mention that it is about, or None.
            spoken: the same, or of the one spoken of last where that is none.
            named: the treaties named in the sentence.
            base: where the stretch that is read begins.
        """
        named_so = discourse.named_behind(heard, named) if heard.rule.creates == "{kind}" else None
        known = named_so or self._meant(heard, spoken) or self._known(heard)
        new = known or self._new(heard, subject, base)
        if heard.rule.of_new:
            self.made.add(new.number)
        return new

    def unnamed(self, heard: Heard, base: int) -> Draft | None:
        """The instrument of a match that `tells_another`: told by overlapping words, or new; None without a day."""
        start, end = (base + offset for offset in heard.whole)
        for low, high, draft in self._unnamed:
            if low < end and start < high:
                return draft
        if not _day_of(heard):
            return None
        known = self._known_by_day(heard, discourse.said(heard))
        at = heard.hit.start + heard.at
        words = heard.folded.text[at : at + heard.hit.end - heard.hit.start + _BEHIND]
        new = known or self.ledger.mention(start, end, kind=kind_class(words))
        self._unnamed.append((start, end, new))
        self.made.add(new.number)
        return new

    def _meant(self, heard: Heard, subject: int | None) -> Draft | None:
        """The instrument spoken of, where "the treaty signed at Riga on …" may be that one."""
        if subject is None or heard.rule.about != "world" or not _is_definite(heard):
            return None
        draft = self.ledger.drafts[subject]
        if draft.date and contradicts(draft.date, _day_of(heard)):
            return None
        if _is_told_apart(heard, draft) or not (draft.date or _is_called(draft, _kind_of(heard))):
            return None
        return draft if _may_be(heard, draft, f"the {_kind_of(heard)}") else None

    def _known(self, heard: Heard) -> Draft | None:
        """The instrument known to be of that day."""
        said = f"the {_kind_of(heard)}"
        return self._known_by_day(heard, said) if heard.rule.about == "world" else None

    def _known_by_day(self, heard: Heard, said: str) -> Draft | None:
        """The only instrument known to be of the day told that it may be."""
        day = _day_of(heard)
        if len(day) != _DAY:
            return None
        known = [one for one in self.ledger.drafts if one.date == day and _may_be(heard, one, said)]
        return known[0] if len(known) == 1 else None

    def _new(self, heard: Heard, subject: int | None, base: int) -> Draft:
        start, end = heard.whole
        words = _kind_of(heard) if heard.rule.creates == "{kind}" else heard.rule.creates
        parent = None if heard.rule.of_new else subject
        kind = kind_class(words) or words
        new = self.ledger.mention(base + start, base + end, kind=kind, parent=parent)
        shares = parent is not None or heard.rule.same_parties or "bilateral" in words
        if subject is not None and shares:
            new.named += self.ledger.drafts[subject].named
        if parent is not None:
            dates = (str(heard.value(slot)) for slot in heard.slots if slot.kind == "date")
            new.date = next(dates, "")
        return new


def is_known_by(heard: Heard) -> bool:
    """Whether what a match tells of a new instrument is enough to know it by."""
    if heard.rule.creates != "{kind}" or heard.rule.about != "world":
        return True
    day = _day_of(heard)
    has_more = any(slot.property in {"party", "signature.place"} for slot in heard.slots)
    return len(day) == _DAY or (bool(day) and "/" not in day and has_more)


def _kind_of(heard: Heard) -> str:
    return next(
        (
            str(heard.value(slot))
            for slot in heard.slots
            if "kind" in {slot.property, slot.kind[:4]}
        ),
        "",
    )


def _day_of(heard: Heard) -> str:
    days = (str(heard.value(slot)) for slot in heard.slots if slot.property == "signature.date")
    return next(days, "")


def _sides_of(heard: Heard) -> list[set[str]]:
    values = (heard.value(slot) for slot in heard.slots if slot.property == "party")
    return [set(value.ids) for value in values if isinstance(value, Named)]


def _is_definite(heard: Heard) -> bool:
    """Whether it is "the treaty", and not "a treaty"."""
    kind = next((slot for slot in heard.slots if slot.property == "kind"), None)
    return kind is not None and heard.hit.sentence[: kind.start].lower().rstrip().endswith("the")


def _is_told_apart(heard: Heard, draft: Draft) -> bool:
    """Whether "the treaty of 4 May" is told so from an instrument whose own day is not known.

    A name before it in the sentence may be defined by it: "the Treaty of Riga is the treaty of …".
    """
    slot = next(slot for slot in heard.slots if slot.property == "signature.date")
    before = heard.hit.sentence[: slot.start]
    if is_with_others(heard, heard.hit.end, draft):
        return True
    return not draft.date and before.rstrip().endswith(" of") and signs.TREATY not in before


def _is_called(draft: Draft, words: str) -> bool:
    """Whether the last word of a kind, "agreement", stands in a treaty's own names or kind."""
    return words.lower().rpartition(" ")[2] in small(" ".join((*draft.titles, draft.kind)))


def tells_another(heard: Heard, own: Draft | None) -> bool:
    """Whether a match in another language than English tells a treaty without a name, and not `own`.

    It says "a treaty", or names states that are none of its parties; where a language has no
    article, and no treaty was spoken of, any.
    """
    rule = heard.rule
    if rule.where or rule.creates or rule.about:
        return False
    day, sides = _day_of(heard), _sides_of(heard)
    has_two = len(sides) > 1
    has_place = any(slot.property == "signature.place" for slot in heard.slots)
    if not (has_two or (day and has_place)):
        return False
    said = discourse.said(heard)
    if not said or not discourse.is_noun(said, rule.language):
        return False
    if discourse.is_one_more(said):
        return not _is_predicate(heard, said) and (has_two or len(day) == _DAY)
    if own is None:
        return has_two and rule.language in _WITHOUT_ARTICLE
    fitting = [any(side & set(ids) for ids in own.named) for side in sides]
    is_other_day = bool(own.date and day) and contradicts(own.date, day)
    return has_two and bool(own.named) and (not any(fitting) or (is_other_day and not all(fitting)))


def _is_predicate(heard: Heard, said: str) -> bool:
    """Whether "a treaty" tells what the instrument named before it is."""
    before = " ".join(heard.hit.sentence[: heard.hit.end].split())
    return signs.TREATY in before or _IS_A.search(before.partition(said)[0]) is not None


def _may_be(heard: Heard, draft: Draft, said: str) -> bool:
    """Whether an instrument may be called so, and be between the states that a match names."""
    known = draft.named
    is_between = not known or all(
        any(side & set(ids) for ids in known) for side in _sides_of(heard)
    )
    classes = {kind_class(said), kind_class(" ".join((*draft.titles, draft.kind)))}
    return is_between and len(classes - {""}) <= 1 and discourse.may_be_called(said, draft)
