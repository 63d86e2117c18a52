"""What each property asks: one answer or several, and what kind of thing answers it.

A treaty is signed on one day; it has several parties. Claims about the first kind
of question can contradict one another, claims about the second add up. Acts that
happen more than once (a treaty is prolonged twice, ratified by each side) are told
apart by a *slot*, and inside a slot there is one answer again.

To add a property, add it to the table it belongs to; one in no table is a list of
things that add up, compared letter by letter.
"""

from enum import StrEnum


class Asked(StrEnum):
    """What a question asks about; sources are not equally good at all of it."""

    PROVISION = "what the instrument provides"
    ACT = "what was done at its making"
    AFTERMATH = "what happened to it later"
    WORLD = "states, territory and events"
    LITERATURE = "works cited"


class Form(StrEnum):
    """How values of a property are compared."""

    DATE = "date"
    DURATION = "duration"
    PLACE = "place"
    PERSON = "person"
    OFFICE = "office"
    PARTY = "party"
    CITATION = "citation"
    TERRITORY = "territory"
    KIND = "kind"
    TITLE = "title"
    WORDS = "words"
    PLAIN = "plain"


ONE_ACT = frozenset(
    {"signature", "exchange", "entry_into_force", "registration", "provisional_application", "end"}
)
"""Acts that an instrument undergoes once: their day and place have one answer."""

MANY_ACTS = frozenset(
    {
        "ratification", "deposit", "accession", "prolongation", "denunciation",
        "suspension", "breach", "ultimatum", "negotiation",
    }
)  # fmt: skip
"""Acts that may happen more than once: each is a thing of its own."""

ONE_ANSWER_PARTS = frozenset({"date", "place", "until", "term", "after", "notice", "deadline"})
"""Parts of an act that have one answer for one act."""

ONE_ANSWER_FACTS = frozenset({"term", "article.count", "secret_clause"})
"""Facts that have one answer for an instrument; its titles and kinds are names and add up."""

AT_THE_MAKING = frozenset({"signature", "negotiation"})

PROVISIONS = frozenset({"term", "article", "article.count", "norm", "language", "secret_clause"})

TERMS = frozenset(
    {f"{act}.{part}" for act in ("denunciation", "end", "entry_into_force", "prolongation",
                                 "provisional_application", "ratification")
     for part in ("after", "deadline", "notice")}
    | {"entry_into_force.manner", "provisional_application.manner", "prolongation.manner"}
)  # fmt: skip
"""Parts of acts still to come that are the instrument's own terms: how long a notice
runs, how it enters into force. A text provides for them once and for all."""

_FORMS = {
    "date": Form.DATE, "until": Form.DATE, "delivered": Form.DATE,
    "term": Form.DURATION, "notice": Form.DURATION, "after": Form.DURATION,
    "deadline": Form.DURATION,
    "place": Form.PLACE, "signatory": Form.PERSON, "signatory.office": Form.OFFICE,
    "person.office": Form.OFFICE, "party": Form.PARTY, "by": Form.PARTY, "to": Form.PARTY,
    "citation": Form.CITATION, "title": Form.TITLE, "kind": Form.KIND, "series": Form.WORDS,
    "language": Form.WORDS,
}  # fmt: skip

_WORLD = ("territory.", "state.", "event")


def asked(name: str) -> Asked:
    """What a property asks about."""
    if name in PROVISIONS:
        return Asked.PROVISION
    if name.startswith("reference."):
        return Asked.LITERATURE
    if name.startswith(_WORLD):
        return Asked.WORLD
    if _is_later(name):
        return Asked.PROVISION if name in TERMS else Asked.AFTERMATH
    return Asked.ACT


def _is_later(name: str) -> bool:
    act, _, part = name.partition(".")
    return bool(part) and act in ONE_ACT | MANY_ACTS and act not in AT_THE_MAKING


def form(name: str) -> Form:
    """How values of a property are compared."""
    act, _, part = name.partition(".")
    is_of_act = act in ONE_ACT | MANY_ACTS
    if act == "territory":
        return Form.TERRITORY
    return _FORMS.get(part if is_of_act else name, Form.PLAIN)


def has_one_answer(name: str, *, in_slot: bool = False) -> bool:
    """Whether claims that differ on a property contradict one another.

    Args:
        name: the property.
        in_slot: whether the claims are about one act among several of its kind.
    """
    act, _, part = name.partition(".")
    if name in ONE_ANSWER_FACTS:
        return True
    acts = ONE_ACT | MANY_ACTS if in_slot else ONE_ACT
    return act in acts and part in ONE_ANSWER_PARTS


def provides_only(name: str) -> bool:
    """Whether a treaty's text can foresee a property but not report it: acts still to come."""
    return _is_later(name) and name not in TERMS
