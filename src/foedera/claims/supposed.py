"""Sentences that a rule matches though they do not say what it reads.

    The treaty was not signed on 3 May · Договор не вступил в силу 4 июня
    Had Latvia ratified the treaty … · If Latvia withdrew from it … · Historians deny that Latvia broke it
    Neither Latvia nor Estonia ratified it · Lettland ratifizierte den Vertrag am 3. Juni 1931 nicht
    No treaty was signed between Latvia and Poland · Latvia and Poland signed the trade agreement
    Lithuania joined the treaty's critics · War between Latvia and Estonia terminated the treaty
    The treaty was amended by a protocol signed on 4 June 1925

What is supposed, or denied by the words around a match, is no claim; neither is what is
said of "the trade agreement" where the treaty in question is of another kind.

To add a language, add the words that stand before such a clause to `_BEFORE`.
"""

import re
from typing import Final

from foedera.claims import signs
from foedera.claims.capitals import small
from foedera.claims.grammar import Rule
from foedera.claims.model import Modality

_NAMED: Final = f"[{signs.STATE}{signs.ADJECTIVE}{signs.PEOPLE}]"
_STATES: Final = signs.STATE + signs.PEOPLE + signs.ADJECTIVE
_REACH: Final = 120
"""Code points before a match in which the words stand that take it back."""


def _words_before(denials: str, leads: str, joints: str, articles: str) -> re.Pattern[str]:
    """What stands right before a match that it takes back.

    A denial; or what leads to a supposition, with at most two states and their joints.
    """
    own = rf"(?:(?:{articles})\s*)?"
    led = rf"(?:{leads})\s+(?:{own}{_NAMED}(?:,\s*|\s+(?:{joints})\s+)){{0,2}}{own}$"
    return re.compile(rf"(?:{denials})$|{led}", re.IGNORECASE)


_DENIED: Final = (
    r"\b(?:den(?:y|ies|ied)|disputed?s?|doubt(?:s|ed)?)\s+that\s+(?:the\s+)?"
    r"|\b(?:not|never)\s+(?:(?:yet|formally|been|be|even|again)\s+){0,2}"
    r"|^\W*(?:(?:in|on)\s+\S{1,12},?\s+)?(?:no|neither)\s+(?:\w+[\s-]){0,3}(?:treaty|pact|agreement|convention|protocol|alliance|accord)\b[\s\S]{0,120}"
)
_IF: Final = (
    r"\b(?:if|whether(?:\s+or\s+not)?|lest|unless|neither|nor)|(?:^\W*|[;,]\s+)(?:had|should|were)"
)
_BEFORE: Final = {
    "en": _words_before(_DENIED, _IF, "and|or|nor", r"the(?:\s+[a-z]+)?"),
    "fr": _words_before(r"\b(?:ne|pas|jamais)\s+|\bn['’]", r"\b(?:si|ni)", "et|ou|ni", r"l[ae]s?|l['’]"),
    "de": _words_before(r"\b(?:nicht|nie|niemals)\s+", r"\b(?:ob|falls|sofern|weder|noch)", "und|oder|noch", "der|die|das"),
    "es": _words_before(r"\b(?:no|nunca|jamás)\s+", r"\b(?:si|ni)", "y|e|o|ni", "el|las?|los"),
    "pl": _words_before(r"\b(?:nie|nigdy)\s+", r"\b(?:jeśli|jeżeli|gdyby|czy|ani)", "i|lub|ani", "ten|ta"),
    "ru": _words_before(r"\b(?:не|никогда)\s+", r"\b(?:если(?:\s+бы)?|ни)", "и|или|ни", "этот|эта"),
    "lt": _words_before(r"\bniekada\s+", r"\b(?:jei|jeigu|ar|nei)", "ir|arba|nei", "ši|šis"),
}  # fmt: skip
"""By language; Lithuanian denies within the verb, and its rules have the verb without."""
_BEHIND: Final = re.compile(r"\s+(?:nicht(?!\s+nur\b)|nie|niemals)\b")
"""German denies behind what is said."""
_OF_IT: Final = re.compile(
    r"['’]s\b|\s+(?:negotiations?|talks|conference|discussions?|debate)\b", re.IGNORECASE
)
"""Who joins something of a treaty does not join the treaty."""
_ONLY_NAMED: Final = re.compile(
    r"\bbetween\s+[^.;]{1,60}?\band\s+(?:the\s+)?$|(?<!together )(?<!along )(?<!jointly )\b(?:with|against|in|within|from|near|towards?)\s+(?:the\s+)?$"
    r"|\bsupreme\s+$|\b(?P<of>\w+?)s?\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before a state that is named in passing, and does not act: "the war with Estonia ended the treaty"."""
_ACT_FOR_IT: Final = frozenset(
    "government parliament president king queen emperor sultan czar tsar shah senate assembly republic kingdom empire people representative"
    " delegate delegation leader minister envoy army armie troop force navy fleet state union council cabinet plenipotentiarie ruler half majority most all both each one".split()
)
"""What may stand before "of Latvia" and act for it; without the s of several."""
_OF_NAMES: Final = ("en.claim.claims-to", "en.event.", "en.period.", "en.office.")
"""Rules whose states stand in a name, and need not act: "against Latvian claims to Ruhnu"."""
_ANOTHER: Final = re.compile(
    r"(?<!was )(?<!is )(?<!as )(?<!, )(?<!became )\b(?:a|an|another)\s+(?:[\w–-]+\s+){0,3}?"
    r"(?:protocol|agreement|convention|treaty|pact|accord|declaration|armistice|exchange\s+of\s+(?:notes|letters)|note|letter|memorandum)\s*,?\s*$",
    re.IGNORECASE,
)
"""Before "signed at Riga on 3 May 1921": what was signed is not what the text is about."""
_CALLED: Final = re.compile(r"(?:the|this|said|present)\s+(?P<kind>[\w-]+)\s+\w+", re.IGNORECASE)
_SPECIAL: Final = {
    "trade": ("trade", "commerc"), "commercial": ("trade", "commerc"), "cultural": ("cultur",),
    "extradition": ("extradit",), "fisheries": ("fish",), "fishing": ("fish",), "customs": ("customs", "tariff"),
    "naval": ("naval", "nav"), "arbitration": ("arbitra",), "postal": ("post",), "consular": ("consul",),
    "tax": ("tax",), "tariff": ("tariff", "customs"), "economic": ("econom",), "railway": ("rail",),
}  # fmt: skip
"""Words for treaties of one matter, and what the name of such a treaty holds."""


def is_supposed(rule: Rule, sentence: str, start: int, end: int) -> bool:
    """Whether the words around a match make it a supposition, a denial, or of something else.

    Args:
        rule: that matched; only what it asserts of prose can be taken back.
        sentence: folded.
        start: where the match begins in it.
        end: one past it.
    """
    if rule.where or rule.modality is not Modality.ASSERTED:
        return False
    if rule.language == "de" and _BEHIND.match(sentence, end):
        return True
    if rule.language == "en" and _is_of_others(rule, sentence, start):
        return True
    if rule.name.startswith("en.accession.") and _OF_IT.match(sentence, end):
        return True
    before = _BEFORE.get(rule.language)
    return bool(before and start and before.search(sentence, max(0, start - _REACH), start))


def _is_of_others(rule: Rule, sentence: str, start: int) -> bool:
    """Whether a match begins with a state that does not act, or with the signing of something new."""
    low = max(0, start - _REACH)
    if sentence[start] in _STATES and not rule.name.startswith(_OF_NAMES):
        named = _ONLY_NAMED.search(sentence, low, start)
        return named is not None and (named["of"] or "").lower() not in _ACT_FOR_IT
    is_bare = rule.name == "en.signature.participle-on"
    return is_bare and _ANOTHER.search(sentence, low, start) is not None


def is_of_another_matter(said: str, known_as: str) -> bool:
    """Whether "the trade agreement" is not the treaty whose names are given.

    >>> is_of_another_matter("the trade agreement", "Treaty of Peace")
    True
    """
    marks = matter_of(said)
    return bool(marks) and not any(mark in small(known_as) for mark in marks)


def matter_of(said: str) -> tuple[str, ...]:
    """What the name of a treaty holds that is called by its matter; () for "the treaty".

    >>> matter_of("the trade agreement")
    ('trade', 'commerc')
    """
    called = _CALLED.fullmatch(said)
    return _SPECIAL.get(called["kind"].lower(), ()) if called else ()
