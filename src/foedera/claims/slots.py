"""What fills the slots of a rule's pattern: a pattern for each, over folded text.

To have a new slot, add it to `SLOTS` and name it in `foedera.claims.grammar`; the words of
another language for it stand in `foedera.claims.words`.
"""

from functools import cache
from typing import Final

from foedera.claims import signs
from foedera.claims.words import WORDS

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁІЎ"
_NAME = rf"(?!(?:The|This|That|It|In|On|At|A|An|As|By|He|She|They|We|His|Her|Its|Their|But|And|For|From|After|Before|When|While|However|Although|Despite|During|Since|Until)\b)[{_CAPITAL}][\w’'\-]+"
_MATTER = r"peace|non-aggression|mutual\s+assistance|alliance|friendship|amity|commerce|navigation|neutrality|arbitration|conciliation|guarantee|co-?operation|defen[cs]e"
_THING = "pact|treaty|agreement|convention|protocol|accord|act|alliance|declaration|armistice|peace"
_VERBS = "the|a|an|had|has|have|was|were|signed|concluded|made|ratified|denounced|broke"
_OF_STATES = (
    "peace|armistice|preliminary|provisional|secret|trade|commercial|non-aggression|nonaggression|neutrality|friendship|border|frontier|boundary|naval|military|alliance"
    "|defensive|defen[cs]e|mutual|assistance|arbitration|extradition|customs|fishing|fisheries|economic|final|formal|separate|new|further|similar|bilateral|definitive"
    "|tripartite|ceasefire|supplementary|additional|three-power|four-power|consular|navigation|commerce"
)
"""Words before "agreement" by which it is one of states; "merger agreement" is none."""

_ANOTHER_DUTY = (
    r",?\s(?:(?-i:Should|If)\s"
    r"|(?:and|while|whereas)\s(?:the\s+other|each|either|both|neither)\b[^.;:]{0,60}?\b(?:undertakes?|agrees?|shall)\b)"
)
"""Where a sentence goes on to another duty, though a full stop be lost: "… and the other undertakes"."""

_GOES_ON = r"(?:in|of|on|and|by|from|to|as|with|for|at|the|between|during|until|was|were|had|has|ended|began|broke|when|which|that)\b"
"""Words behind "World War I" where it is the war itself: "World War I refugees" are none."""

SLOTS: Final[dict[str, str]] = {
    "date": signs.DATE,
    "duration": signs.DURATION,
    "state": f"[{signs.STATE}{signs.ADJECTIVE}{signs.PEOPLE}]",
    "country": signs.STATE,
    "town": signs.PLACE,
    "partner": f"[{signs.STATE}{signs.PEOPLE}]",
    "place": rf"(?-i:{signs.PLACE}|{signs.STATE}|(?:{_NAME})(?: {_NAME}){{0,2}})",
    "region": rf"(?-i:{signs.PLACE}|(?:{_NAME})(?: {_NAME}){{0,2}})",
    "treaty": signs.TREATY,
    "it": rf"(?:{signs.TREATY}|(?:the|this|said|present|original|their)\s+(?:\w+\s+)?(?:{_THING})|it)",
    "person": rf"(?-i:{_NAME}(?: (?:{_NAME}|[{_CAPITAL}]\.|de|von|van|der|di)){{1,4}})",
    "surname": rf"(?-i:{_NAME})",
    "body": rf"(?-i:(?:{_NAME}{signs.ADJECTIVE}? ){{0,3}}(?:Seimas|Sejm|Saeima|Riigikogu|Assembly|Parliament|Senate|Congress|Reichstag|Duma|Diet|Council|Chamber|Committee|Cortes|Riksdag|Rigsdag|Storting|Eduskunta|Bundestag|National Convention|Supreme [{signs.ADJECTIVE}])(?: of {signs.STATE}| of the {_NAME}(?: {_NAME})?)?)",
    "number": r"(?:\d{1,4}|[a-z]{3,9}(?:[- ][a-z]{3,5})?)",
    "words": r"[^.;:]{1,120}?",
    "rest": r"(?:[^.;:,()]|[.,](?=\d)){2,160}",
    "clause": r"(?:[^.;:()]|\.(?=\d)){2,240}",
    "obligation": rf"(?:(?!{_ANOTHER_DUTY})(?:[^.;:()]|\.(?=\d))){{2,240}}",
    "case": r"[^.;:,]{3,120}?",
    "condition": rf"[^.;:(){signs.DATE}{signs.DURATION}]{{12,240}}",
    "citation": signs.CITATION,
    "office": r"(?-i:(?:(?:Acting|Deputy|Prime|Foreign|First|People[’']s|Vice|Chief|General)\s+){0,3}"
    r"(?:Minister|Commissar|Commissary|President|Premier|Chancellor|Ambassador|Envoy|Secretary|Chief)"
    rf"(?:\s+(?:of|for)\s+(?:the\s+)?{_NAME}(?:\s+(?:and\s+)?{_NAME}){{0,3}})?)",
    "rank": r"(?-i:(?:(?:foreign|prime|finance|war|deputy|acting)\s+)?(?:envoy|ambassador|minister|plenipotentiary|delegate|commissar|chancellor|president)(?:\s+extraordinary)?)",
    "article": r"(?:\d{1,3}|(?-i:[IVX]{1,6}))(?!\w)",
    "allowing": r"allow\s+(?:[^.;:,()]|[.,](?=\d)){2,200}",
    "standing": r"(?:recogni[sz]e[sd]|acknowledge[sd]|renounce[sd]|abandon(?:ed|s)|gave\s+up|relinquished|waived|guaranteed)\s+(?:[^.;:,()]|[.,](?=\d)){2,200}",
    "land": r"(?:territory|area|region|city|town|district|province)",
    "border": r"(?:(?:eastern|western|northern|southern|common|state)\s+)?(?:borders?|frontiers?|boundary|boundaries)",
    "event": rf"(?-i:(?:(?:{_NAME}|{signs.ADJECTIVE}|{signs.PLACE})(?:[-–]|\s+|['’]s\s+)){{1,3}}"
    rf"(?:(?<!World\s)Wars?|Mutiny|Uprising|Revolt|Revolution|Offensive|Putsch|Rebellion|Campaign)(?:\s+of\s+{_NAME})?"
    rf"|(?<!pre-)(?<!pre-\s)(?<!post-)(?:(?:First|Second)\s+World\s+War|World\s+War\s+(?:II?|One|Two))(?!\s+(?!{_GOES_ON})[a-z])"
    rf"|(?:Battle|War|Siege)\s+of\s+(?:the\s+)?(?:{_NAME}|{signs.PLACE})(?:\s+River)?|military\s+coup|{signs.ADJECTIVE}\s+(?:[a-z]+\s+)?(?:offensive|uprising|mutiny|invasion|revolt)|annexation\s+of\s+{signs.STATE})",
    "deed": r"(?:invaded|attacked|crossed|captured|seized|retook|took(?!\s+(?:effect|part|place))|took over|defeated|reached|held out|stopped|merged|(?:proclaimed|declared)(?!\s+that)"
    r"|surrendered|retreated|enter(?:ed)?(?!\s+into\s+(?:force|effect|operation|between|with|by)\b)|pushed|launched|staged|began|convened|took place|occurred|incorporated|annexed(?!\s+to\s+(?:the|this|it)\b)|occupied"
    r"|elections?|election|uprising|revolt|clashes|offensive|rebellion|coup|held(?!\s+that)|went|fought|fighting)",
    "aside": r"\([^()]{0,160}\)",
    "kind": rf"(?:(?!(?:{_VERBS})\s)[a-z]+(?:-[a-z]+)?\s+){{0,3}}?(?:{_THING})(?:(?:(?<=peace)|(?<=armistice)|(?<=alliance))\s+(?:{_THING})\b)?(?:\s+of\s+(?:{_MATTER})(?:(?:,\s+|,?\s+and\s+)(?:{_MATTER})){{0,2}}\b)?",
    "kinds": r"(?:(?!(?:to|the|of|in|on|by|with|and|as|from|for|than|no|any|all|its|their|these|those)\s)[a-z]+(?:-[a-z]+)?\s+){0,3}?(?:pacts|treaties|agreements|conventions|protocols|alliances|armistices|accords)",
    "matter": r"(?:of|on|for|concerning|regarding|about)\s+(?:the\s+)?(?!the\b)[a-z][a-z-]{2,20}(?:,?\s+(?:and\s+)?(?:of\s+)?(?:the\s+)?(?!with\b|between\b|was\b|were\b|signed\b|which\b|that\b|by\b)[a-z][a-z-]{2,20}){0,4}?",
    "peace": r"(?:(?:separate|preliminary|definitive|general|final|lasting)\s+)?peace",
    "pact": rf"(?:(?:{_OF_STATES})\s+(?:and\s+(?=[a-z-]+\s))?){{0,3}}(?:{_THING}|ceasefire|cease-fire|truce)(?<!\bact)(?<!\bdeclaration)",
}
"""The pattern behind each slot, over folded text, in English; see `slots` for the others."""

SIGNS: Final = {
    "date": signs.DATE,
    "duration": signs.DURATION,
    "state": signs.STATE + signs.ADJECTIVE + signs.PEOPLE,
    "country": signs.STATE,
    "town": signs.PLACE,
    "partner": signs.STATE + signs.PEOPLE,
    "treaty": signs.TREATY,
    "citation": signs.CITATION,
}
"""Slots that only a sign fills, with the signs that do, in every language."""


@cache
def slots(language: str) -> dict[str, str]:
    """The pattern behind each slot, in the words of a language."""
    words = WORDS.get(language)
    if words is None:
        return SLOTS
    name = rf"(?!(?:{words.starters})\b)[{_CAPITAL}][\w’'\-]+"
    joined = rf"(?:\s+(?:(?:{words.links})\s*)?[\w’'\-]+)"
    return SLOTS | {
        "place": f"[{signs.PLACE}{signs.STATE}]"
        if words.only_known
        else rf"(?-i:{signs.PLACE}|{signs.STATE}|(?:{name})(?:[ -](?:{name})){{0,2}})",
        "region": signs.PLACE
        if words.only_known
        else rf"(?-i:{signs.PLACE}|(?:{name})(?: {name}){{0,2}})",
        "it": rf"(?:{signs.TREATY}|(?:(?:{words.before})\s*){{0,2}}\b(?:{words.things})|{words.pronouns})",
        "person": rf"(?-i:{name}(?: (?:{name}|[{_CAPITAL}]\.|{words.particles})){{1,4}})",
        "body": rf"(?-i:(?:{words.bodies})(?:\s+(?:{words.links})\s*{signs.STATE}|\s+{signs.ADJECTIVE}|\s+{signs.STATE})?)",
        "land": rf"(?:{words.lands})" if words.lands else SLOTS["land"],
        "office": rf"(?-i:(?:{words.offices}){joined}{{0,6}}?)",
        "kinds": rf"(?:\w+(?:-\w+)?\s+){{0,2}}?(?:{words.many})(?:\s+[\w’'-]+){{0,5}}?",
        "kind": rf"(?:\w+(?:-\w+)?\s+){{0,3}}?(?:{words.things})(?:\s+(?:{words.links})\s*[\w-]+){{0,2}}",
    }
