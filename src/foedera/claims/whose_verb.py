"""Whose verb it is where a rule reads none but the verb: "came into force on 5 July 1921".

    The new tariffs came into force in 1921 · the visa is valid for three years
    Agreed Measures on Fishing (entered into force in 1982), in a list

The noun before such a verb tells what it is said of. Where that is neither a word for an
instrument nor one of the page's own title, the page's treaty is not what came into force.
To have one more noun taken for an instrument, add it to `_INSTRUMENTS`.
"""

import re
from functools import lru_cache
from typing import Final

from foedera.claims import signs
from foedera.claims.saying import Heard

_HELPING: Final = (
    r"(?:\s*,?\s+(?:was|were|is|are|has|have|had|been|being|remained|remains|stayed|still|now|which|that|also|then|finally|formally|first|only"
    r"|again|later|duly|officially|subsequently|eventually|both|all|should|would|will|to|be)){0,4}"
)
_AUXILIARY: Final = (
    r"(?:was|were|is|are|has|have|had|be|been|being|remained|remains|stayed|which|that|who|and|or)"
)
_NOUN: Final = re.compile(
    rf"(?:^\W{{0,3}}|\b)(?:the|this|that|these|those|an?|its|their|his|her|new|such)\s+(?:(?!{_AUXILIARY}\s)[\w’'-]+\s+){{0,2}}?(?P<noun>(?!{_AUXILIARY}\b)(?-i:[a-z-]{{3,20}})){_HELPING}\s+$",
    re.IGNORECASE,
)
"""Before a verb: a noun with its article."""
_VERB: Final = re.compile(
    r"(?:was|were|be|had|has|signed|concluded|ratified|approved|registered|opened|entered|came|went|entering|coming|took|taking|became|becoming|in\s+force|valid|binding|set|due|expired)\b",
    re.IGNORECASE,
)
_INSTRUMENTS: Final = re.compile(
    r"treat(?:y|ies)|pacts?|agreements?|conventions?|protocols?|accords?|alliances?|armistices?|declarations?|acts?|peace|truces?|ceasefire|cease-fire"
    r"|covenants?|charter|instruments?|documents?|texts?|entente|settlements?|arrangements?|compacts?|understandings?|deals?|concordat|capitulations?"
    r"|statutes?|constitution|regime|union|league|coalition|cooperation|friendship|neutrality|commerce|assistance|arbitration|non-aggression|nonaggression"
    r"|terms?|provisions?|clauses?|articles?|ratifications?|ones?|two|three|both|parts?|whole|relations?|notes?|letters?|measures?|obligations?|regulations?|rules|system"
    r"|treaty-making|papers?|bond|pledge|guarantees?|plan|scheme|it|latter|former"
)
_NO_NOUN: Final = re.compile(r"\w+(?:ed|ly)|still|now|today|thus|then|only|since|itself")
"""Before a verb, what is one itself, or says when: "it remained in force"."""
_AGENTS: Final = re.compile(
    r"\w*(?:ments?|states?|countries|nations|powers|part(?:y|ies)|sides?|ers|ors|delegations?|missions?|envoys?|ants|tives|aries|kings?|queens?|emperors?|sultans?|president|senate|congress|council|assembly|chamber|republics?|members?|tribes?|chiefs?|allies|men|which|who)"
)
"""Who signs and ratifies, and who is no instrument for it."""
_REACH: Final = 90
_OPEN: Final = re.compile(r"\(\s*(?:(?:which|it)\s+)?$")
_TOLD_BEFORE: Final = re.compile(
    rf"(?:{signs.TREATY}|(?:treaty|pact|agreement|convention|protocol|accord|alliance|armistice|it)\s*)[^()]{{0,12}}\(\s*$",
    re.IGNORECASE,
)


def other_noun(heard: Heard) -> str | None:
    """The noun before a match that begins with its verb, where that is no word for an instrument.

    Args:
        heard: the match, of an English rule.

    Returns:
        The noun in small letters, "" where a bracket hides it, None where there is none such.
    """
    hit = heard.hit
    if hit.rule.where or any(slot.kind == "it" or slot.start == hit.start for slot in hit.slots):
        return None
    return _noun_before(hit.sentence, hit.start)


@lru_cache(maxsize=1024)
def _noun_before(sentence: str, at: int) -> str | None:
    """The same of the words of a folded sentence from an offset on; remembered, as they recur."""
    if not _VERB.match(sentence, at):
        return None
    low = max(0, at - _REACH)
    if _OPEN.search(sentence, low, at):
        return None if _TOLD_BEFORE.search(sentence, low, at) else ""
    found = _NOUN.search(sentence, low, at)
    if found is None:
        return None
    noun = found["noun"].lower()
    words = found.group().lower().split()
    known = any(map(_INSTRUMENTS.fullmatch, words)) or _AGENTS.fullmatch(noun)
    return None if known or _NO_NOUN.fullmatch(noun) else noun
