"""What an instrument's own text records of itself, entered in the ledger.

To have more read, write a module that finds it and enter what it finds here.
"""

from foedera.claims.citations import enter_in_head
from foedera.claims.ledger import Draft, Ledger
from foedera.claims.model import Modality
from foedera.claims.texts import force
from foedera.claims.texts.languages import languages_of
from foedera.claims.texts.letters import governments_of, signing_by
from foedera.claims.texts.parties import Party, named_in_title, of_text, parties_of
from foedera.claims.texts.signing import Signing, at_foot, signings
from foedera.claims.texts.whole import Whole, is_exchange
from foedera.claims.treaty_names import kind_class

_TWO = 2


def mention_of(whole: Whole, ledger: Ledger, entry: int) -> Draft:
    """The instrument whose text the document is: a new mention, the subject of an entry."""
    start = max(whole.title_start, 0)
    end = whole.title_end if whole.title else min(80, len(ledger.cut.repaired.text))
    draft = ledger.mention(start, end, title=whole.title, kind=kind_class(whole.title), entry=entry)
    if whole.title:
        ledger.enter(start, end, "title", whole.title, rule="any.text.title", about=draft.number)
    return draft


def enter_parties(whole: Whole, ledger: Ledger, about: int) -> list[Signing]:
    """Enter who made the instrument, and give the records of its signing for `enter_acts`.

    Before the passages are read: they look no further when the parties are known.
    """
    signed = _signed(ledger, whole)
    closing = next((one.end for one in signed if one.kind == "closing"), -1)
    for one in _made_by(ledger, whole, closing):
        ledger.enter(one.start, one.end, "party", one.value, rule=one.rule, about=about)
    return signed


def _signed(ledger: Ledger, whole: Whole) -> list[Signing]:
    """The records of the signing; where no formula gives a day, letters or the foot may."""
    survey, language = ledger.survey, ledger.cut.language
    found = signings(survey, whole, language)
    by_letter = signing_by(survey, language, found)
    if by_letter:
        return [by_letter]
    foot = None if any(one.day for one in found) else at_foot(survey, whole, language)
    return [*found, foot] if foot else found


def _made_by(ledger: Ledger, whole: Whole, closing: int) -> list[Party]:
    """Who made the instrument, as a treaty's text tells it, or the letters of an exchange."""
    survey = ledger.survey
    if closing < 0 and is_exchange(survey.small):
        titled = named_in_title(survey, whole.title_start, whole.title_end) if whole.title else []
        named = titled if len(titled) >= _TWO else governments_of(survey)
        if named:
            return [of_text(one) for one in named]
    return parties_of(survey, whole, closing)


def enter_acts(whole: Whole, ledger: Ledger, about: int, signed: list[Signing]) -> None:
    """Enter when and where the instrument was signed, and when it enters into force."""
    _enter_signings(signed, ledger, about)
    day = next((one.day for one in signed if one.day), "")
    enter_in_head(ledger, whole.opening, about)
    for one in languages_of(ledger.survey, whole.body, signed):
        ledger.enter(
            one.start, one.end, "language", one.code, rule="any.text.drawn-up-in", about=about
        )
    _enter_force(ledger.cut.repaired.text, whole, ledger, about, day)


def _enter_signings(signed: list[Signing], ledger: Ledger, about: int) -> None:
    days: list[str] = []
    for one in signed:
        if one.day and one.day not in days and len(days) < _TWO:
            days.append(one.day)
        rule = f"any.{'title' if one.kind == 'title' else 'text'}.signed-in-{one.kind}"
        if one.day in days:
            ledger.enter(one.start, one.end, "signature.date", one.day, rule=rule, about=about)
        if one.place:
            start, end = min(one.start, one.place.start), max(one.end, one.place.end)
            ledger.enter(start, end, "signature.place", one.place.label, rule=rule, about=about)


def _enter_force(text: str, whole: Whole, ledger: Ledger, about: int, signed: str) -> None:
    for entry in force.entries(text, whole, ledger.cut.language):
        if entry.day or signed:
            rule = "any.text.in-force-on" if entry.day else "any.text.in-force-on-signing"
            if entry.modality is Modality.ASSERTED:
                rule += "-told"
            ledger.enter(
                entry.start, entry.end, "entry_into_force.date", entry.day or signed,
                rule=rule, about=about, modality=entry.modality,
            )  # fmt: skip
            return
    if signed:
        _enter_force_on_signing(ledger, about, signed)


def _enter_force_on_signing(ledger: Ledger, about: int, signed: str) -> None:
    """A French clause that waits for the signature alone gives its day, as an English one does."""
    if "entry_into_force.manner" not in ledger.told:
        return
    for e in ledger.entered:
        waits = isinstance(e.value, dict) and e.value.get("by") == "signature"
        if (
            e.property == "entry_into_force.manner"
            and e.about == about
            and waits
            and e.rule.startswith("fr.")
        ):
            ledger.enter(
                e.start, e.end, "entry_into_force.date", signed,
                rule="any.text.in-force-on-signing", about=about, modality=Modality.PROVIDED,
            )  # fmt: skip
            return
