"""A duty's parts, read from its own sentence: who, what, toward whom, if, unless, until.

A rule finds the words of a duty; here they are taken apart. "If attacked by a third
Power, the other Party shall remain neutral until peace is made" is a duty to remain
neutral, if attacked by a third Power, until peace is made. The kind of duty is told by
its words (`KINDS`); a duty of no known kind has none.

To have another kind known, add a line to `KINDS`; another conjunction, to `_PARTS`.
"""

import re
from typing import Final

from foedera.claims.ledger import Entered, Ledger, named_as
from foedera.gazetteer.names import find_participants

KINDS: Final = (
    ("no-support", r"\b(?:support|assist\w*|aid|help)\b.*\b(?:power|powers|aggressor|state|states|enem\w+|attack\w*)\b", "must-not"),
    ("no-coalition", r"\b(?:coalition|boycott|alliances?|agreements?|combination)\b", "must-not"),
    ("abstain-from-force", r"\b(?:aggress\w+|attack\w*|invad\w+|invasion|force|war|violence|hostilit\w+)\b", "must-not"),
    ("limit-arms", r"\b(?:fortif\w+|troops|armed\s+forces|garrisons?|warships?|armaments?|military|naval|demilitari\w+|disarm\w*|dismantl\w+|demobili\w+)\b", "must-not"),
    ("respect-integrity", r"\brespect\b.*\b(?:integrity|independence|sovereignty|inviolability|frontiers?)\b", "must"),
    ("warn-first", r"\b(?:warn\w*|previous\s+notice|prior\s+notice|give\s+notice)\b", ""),
    ("neutrality", r"\bneutral(?:ity)?\b", "must"),
    ("guarantee", r"\bguarant(?:y|ees?)\b", "must"),
    ("renounce", r"\b(?:renounces?|relinquish(?:es)?|waives?)\b", "must"),
    ("recognise", r"\b(?:recogni[sz]es?|acknowledges?)\b", "must"),
    ("settle-peacefully", r"\b(?:disputes?|differences?|conflicts?)\b.*\b(?:settle\w*|submit\w*|refer\w*|arbitrat\w+|conciliat\w+|peaceful\w*|pacific)\b|\b(?:settle|submit|refer|resolve)\b.*\b(?:disputes?|differences?|conflicts?)\b", ""),
    ("consult", r"\b(?:consult\w*|concert|confer|exchange\s+of\s+views)\b", "must"),
    ("limit-arms", r"\b(?:demilitari\w+|disarm\w*|dismantl\w+|demobili\w+|armaments?|fortif\w+)\b", ""),
    ("assist", r"\b(?:assist\w*|aid|support|help)\b", "must"),
)  # fmt: skip
"""Kinds of duty: its words, and the duty that they go with, "" for any; the first stands."""

_KINDS: Final = tuple(
    (kind, re.compile(words, re.IGNORECASE | re.DOTALL), duty) for kind, words, duty in KINDS
)
_PARTS: Final = (
    ("unless", re.compile(r",?\s+(?:unless|except\s+(?:when|where|if|in\s+case))\s+(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
    ("until", re.compile(r",?\s+(?:until|till|so\s+long\s+as|as\s+long\s+as|for\s+the\s+(?:whole\s+)?duration\s+of)\s+(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
    ("if", re.compile(r",?\s+(?:if|whenever|when|should|in\s+(?:the\s+)?(?:case|event)(?:\s+(?:of|that))?|provided\s+that)\s+(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
)  # fmt: skip
_LEAD: Final = re.compile(
    r"(?:^|[.;:]\s+|\n\s*\n\s*|^article\s+\w+\W+)(?P<whole>(?P<word>if|should|whenever|when|in\s+(?:the\s+)?(?:case|event)(?:\s+(?:of|that))?|unless|until|so\s+long\s+as|provided\s+that)\s+"
    r"(?P<said>[^.;]{3,300}?)),\s*(?:[^.;,]{0,80})$",
    re.IGNORECASE | re.DOTALL,
)
_WORDS_OF: Final = {"unless": "unless", "until": "until", "so": "until"}
_SUBJECT: Final = re.compile(
    r"^.{0,140}?\b(?:shall|will|undertakes?|agrees?|promises?|engages?)\b(?:\s+(?:not|neither))?(?:\s+to)?(?=[\s,])",
    re.IGNORECASE | re.DOTALL,
)
_STATE_VERB: Final = re.compile(
    r"^.{0,160}?\b(?=(?:guarant(?:y|ees?)|renounces?|relinquish(?:es)?|recogni[sz]es?|acknowledges?)\b)",
    re.IGNORECASE | re.DOTALL,
)
_AMID: Final = re.compile(
    r"[\s,]*(?P<word>unless|if|until|whenever|when)\s+(?P<said>[^,]{3,120}),\s+(?P<act>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_AGAINST: Final = re.compile(r"\b(?:against|towards?|upon|to|of)\s+(?:the\s+)?$", re.IGNORECASE)
_TOWARD: Final = (
    ("each", re.compile(r"\b(?:the\s+other|one\s+another|each\s+other['’]?s?|others?['’]?s?\s+sovereignty|against\s+one\s+another)\b", re.IGNORECASE)),
    ("any", re.compile(r"\b(?:against|toward|towards|upon|on)\s+any\s+(?:other\s+)?(?:state|power|country)\b", re.IGNORECASE)),
)  # fmt: skip
_REACH: Final = 400
_NEAR: Final = 3


def take_apart(ledger: Ledger) -> None:
    """Give every English duty that a treaty's text provides for its parts."""
    for entered in ledger.entered:
        if entered.property == "norm" and entered.rule.startswith("en.text."):
            _take_apart(entered, ledger.cut.repaired.text)


def _take_apart(entered: Entered, text: str) -> None:
    said = entered.value
    if not isinstance(said, dict):
        return
    lead = _lead(entered, text)
    bearer = said.get("bearer", "each")
    if bearer == "each" and "undertake" in entered.rule:
        bearer = _named_before(entered, text)
    act, parts = divided(str(said.get("act", "")), whole=entered.rule.startswith("en.text.norm-"))
    duty = str(said.get("duty", ""))
    value: dict[str, object] = {**said, "bearer": bearer, "act": act}
    if toward := _toward(act):
        value["toward"] = toward
    if kind := kind_of(act, duty):
        value["kind"] = kind
    entered.value = value | lead | parts


def divided(act: str, *, whole: bool = False) -> tuple[str, dict[str, object]]:
    """The words of a duty without its conditions, and those by name.

    `whole` says that the words still begin with who is bound and "shall".
    """
    parts: dict[str, object] = {}
    if whole:
        cut = _SUBJECT.sub("", act, count=1)
        act = (cut if cut != act else _STATE_VERB.sub("", act, count=1)).strip(" ,")
    if amid := _AMID.match(act):
        parts[_WORDS_OF.get(amid["word"].lower(), "if")] = amid["said"]
        act = amid["act"]
    for name, words in _PARTS:
        found = words.search(act)
        if found and found.start() > 0:
            parts[name] = found["said"].strip(" ,")
            act = act[: found.start()].strip(" ,")
    return act, parts


def kind_of(act: str, duty: str) -> str:
    """The kind of duty that words are about, "" for none of `KINDS`."""
    found = (kind for kind, words, needs in _KINDS if needs in ("", duty) and words.search(act))
    return next(found, "")


def _toward(act: str) -> object:
    """Toward whom a duty is: the other parties, any state, one named state, or unsaid."""
    general = next((who for who, words in _TOWARD if words.search(act)), "")
    names = [n for n in find_participants(act) if n.form not in {"adjective", "people"}]
    if general or len(names) != 1 or not _AGAINST.search(act[: names[0].start]):
        return general
    return named_as(names[0])


def _lead(entered: Entered, text: str) -> dict[str, object]:
    """The condition that the sentence begins with; the quotation then begins there too."""
    low = max(0, entered.start - _REACH)
    before = text[low : entered.start]
    found = _LEAD.search(before)
    if found is None:
        return {}
    word = found["word"].lower().split()[0]
    entered.start = low + found.start("whole")
    return {_WORDS_OF.get(word, "if"): " ".join(found["said"].split())}


def _named_before(entered: Entered, text: str) -> object:
    """The one state that stands right before "undertakes"; "each" for parties and for two."""
    low = max(0, entered.start - 120)
    before = text[low : entered.start]
    names = [n for n in find_participants(before) if n.form not in {"adjective", "people"}]
    if not names or len(before) - names[-1].end > _NEAR:
        return "each"
    joined = before[: names[-1].start].rstrip().lower().endswith((" and", " and the", ","))
    return "each" if joined else named_as(names[-1])
