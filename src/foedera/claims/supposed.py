"""Sentences that a rule matches though they do not say what it reads.

    The treaty was not signed on 3 May · Договор не вступил в силу 4 июня
    Had Latvia ratified the treaty … · If Latvia withdrew from it … · Historians deny that Latvia broke it
    Neither Latvia nor Estonia ratified it · Lettland ratifizierte den Vertrag am 3. Juni 1931 nicht
    No treaty was signed between Latvia and Poland · The treaty will be signed on 3 May 1925
    Lithuania joined the treaty's critics · War between Latvia and Estonia terminated the treaty
    The treaty was amended by a protocol signed on 4 June 1925

What is supposed, or denied by the words around a match, is no claim.

To add a language, add the words that stand before such a clause to `_BEFORE`.
"""

import re
from typing import Final

from foedera.claims import signs
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
    r"|\b(?:will|shall|should|could|might|may|must|can|cannot|ought\s+to)\s+(?:\w+ly\s+)?(?:not\s+)?(?:be|have(?:\s+been)?)\s+|\bwould\s+have\s+(?:been\s+)?"
    r"|\b(?:nearly|almost|hardly|barely|(?:claimed|alleged|threatened|failed|refused|tried|attempted|hoped|wanted|intended|planned)\s+to\s+(?:have\s+)?(?:been\s+)?)\s*"
    r"|\b(?:not|never)\s+(?:(?:yet|formally|been|be|even|again)\s+){0,2}"
    r"|^\W*(?:(?:in|on)\s+\S{1,12},?\s+)?(?:no|neither)\s+(?:\w+[\s-]){0,3}(?:treaty|pact|agreement|convention|protocol|alliance|accord)\b[\s\S]{0,120}"
)
_IF: Final = (
    r"\b(?:if|whether(?:\s+or\s+not)?|lest|unless|neither|nor)|(?:^\W*|[;,]\s+)(?:had|should|were)"
)
_BEFORE: Final = {
    "en": _words_before(_DENIED, _IF, "and|or|nor", r"the(?:\s+[a-z]+)?"),
    "fr": _words_before(r"\b(?:ne|pas|jamais)\s+|\bn['’]|\b(?:sera|seront|devra|devront|doit|doivent|peut|pourra)\s+(?:être\s+)?|\bentre\s+[^.;]{1,50}?\set\s+", r"\b(?:si|ni)", "et|ou|ni", r"l[ae]s?|l['’]"),
    "de": _words_before(r"\b(?:nicht|nie|niemals)\s+|\bzwischen\s+[^.;]{1,50}?\sund\s+", r"\b(?:ob|falls|sofern|weder|noch)", "und|oder|noch", "der|die|das"),
    "es": _words_before(r"\b(?:no|nunca|jamás)\s+(?:(?:fue|ha|había|sido|se)\s+){0,2}|\bentre\s+[^.;]{1,50}?\s[ye]\s+", r"\b(?:si|ni)", "y|e|o|ni", "el|las?|los"),
    "pl": _words_before(r"\b(?:nie|nigdy)\s+|między\s+[^.;]{1,50}?\s(?:a|i)\s+", r"\b(?:jeśli|jeżeli|gdyby|czy|ani)", "i|lub|ani", "ten|ta"),
    "ru": _words_before(r"\b(?:не|никогда)\s+|\bмежду\s+[^.;]{1,50}?\sи\s+", r"\b(?:если(?:\s+бы)?|ни)", "и|или|ни", "этот|эта"),
    "lt": _words_before(r"\bniekada\s+", r"\b(?:jei|jeigu|ar|nei)", "ir|arba|nei", "ši|šis"),
}  # fmt: skip
"""By language; Lithuanian denies within the verb, and its rules have the verb without."""
_BEHIND: Final = re.compile(r"\s+(?:nicht(?!\s+nur\b)|nie|niemals)\b")
"""German denies behind what is said."""
_OF_IT: Final = re.compile(
    r"['’]s\b|\s+(?:negotiations?|talks|conference|discussions?|debate)\b", re.IGNORECASE
)
"""Who joins something of a treaty does not join the treaty."""
_ONE_MORE_DAY: Final = re.compile(rf"\s*(?:and\s+)?{signs.DATE}")
"""Behind what is told of several: each has a day of its own, and which is not said."""
_FURTHER: Final = re.compile(
    rf"\s+to\s+(?!(?:the\s+)?(?:{signs.DATE}|end\b|year\b|spring\b|summer\b|autumn\b|winter\b))"
)
"""Behind "was extended": to what else it applies from then on, and not until when."""
_MEMBER: Final = re.compile(r"\bmembers?\b|\bindependent\b", re.IGNORECASE)
"""What a state becomes of a league is no province of it."""
_BY_OR_TO: Final = re.compile(r"\b(?:by|to|from|under)\s+(?:the\s+)?$")
_OF_NOUN: Final = re.compile(
    r"\s+(?!(?:independence|sovereignty|statehood|republic|state|government|nation)\b)\w|[–-]\w",
    re.IGNORECASE,
)
"""Behind an adjective that is no land by itself: "the Armenian church", "the German colonies"."""
_NOT_DONE: Final = re.compile(
    r"\b(?:reject|oppos|refus|prevent|block|delay|postpon|veto|hinder|obstruct|criticis|criticiz|demand|urg|propos|debat|discuss|await|advocat|protest\w*\s+against|vot\w+\s+against|campaign\w*\s+against)\w*"
    r"\s+(?:(?:the|its|his|their|any|an|a|immediate|early|final)\s+){0,2}$|\bagainst\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ACT_NOUN: Final = re.compile(
    r"(?:ratification|signing|signature|conclusion|accession|registration|prolongation)\b",
    re.IGNORECASE,
)
"""What is only opposed or asked for in the words before it is not done."""
_OVER: Final = re.compile(r"(?:['’]s)?\s+over\b", re.IGNORECASE)
"""Behind a state or its sovereignty that is recognised: over a land, which is no recognition of it."""
_STATES_NOUN: Final = re.compile(
    r"\s+(?!(?:and|but|or|although|though|while|when|since|as|in|on|at|by|until|after|before|despite|because|even|which|territory|soil|land|city|town)\b)[a-z]"
)
"""Behind "as Lithuanian": a noun that is more than whose the land is."""
_TELL_WHOSE: Final = frozenset({"en.territory.regarded-as", "en.territory.said-it-regarded"})
_UPON: Final = {
    "en.ratification.and-so-did": re.compile(
        rf"\bratified\s[^.;,]{{1,80}}\bon\s+{signs.DATE}\s*,?\s*$", re.IGNORECASE
    )
}
"""What must stand before a match whose verb is told once for two."""
_ONLY_NAMED: Final = re.compile(
    r"\bbetween\s+[^.;]{1,60}?\band\s+(?:the\s+)?$|(?<!together )(?<!along )(?<!jointly )\b(?:with|against|in|within|from|near|towards?)\s+(?:the\s+)?$"
    rf"|\bsupreme\s+$|\b(?P<of>\w+?)s?\s+of\s+(?:the\s+)?(?:{_NAMED},?\s+and\s+(?:the\s+)?)?$",
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
    r"\b(?:that|those|ones?)\s+$|(?<!was )(?<!is )(?<!as )(?<!, )(?<!became )\b(?:a|an|another)\s+(?:[\w–-]+\s+){0,3}?"
    r"(?:protocol|agreement|convention|treaty|pact|accord|declaration|armistice|exchange\s+of\s+(?:notes|letters)|note|letter|memorandum)"
    r"(?:\s+(?:between|with|on|about|to)\s+[^.;,]{1,60}?)?(?:\s+(?:was|were|had\s+been))?\s*,?\s*$",
    re.IGNORECASE,
)
"""Before "signed at Riga on 3 May 1921": what was signed is not what the text is about."""


_DAY_FIRST: Final = re.compile(
    rf"(?:(?:on|in|le|en|el|am|im|ab|dnia|w\s+dniu)\s+)?(?:the\s+)?{signs.DATE}", re.IGNORECASE
)
_DAY_BEHIND: Final = re.compile(
    rf"\s+(?:(?:only|finally|erst|seulement|dopiero|лишь|только|tik)\s+)?(?:(?:on|in|le|en|el|am|ab|dnia|w\s+dniu|с|nuo)\s+)?{signs.DATE}",
    re.IGNORECASE,
)
"""Behind a match that begins with a day: "ratified on 4 June, it | came into force | on 5 July"."""
_PREDICATE: Final = re.compile(
    rf"(?:\b(?:is|was|were|are|as|became|being|been|remained|called)\s+(?:\w+ly\s+|also\s+|only\s+)?|{signs.TREATY}\s*(?:\([^()]{{0,80}}\)\s*)?[,(–—]\s*(?:or\s+)?)$",
    re.IGNORECASE,
)
"""Before "a treaty between Latvia and Estonia": it tells what an instrument is, and of no other."""
_PRIVATE: Final = re.compile(
    r"\bbetween\s+(?:the\s+)?(?:two\s+|both\s+)?(?!(?:the|two|both|governments?|states|countries|powers|representatives|delegates|delegations|envoys|plenipotentiaries"
    r"|ministers|kings?|emperors?|republics?|sides|parties|belligerents|leaders|armies|commanders|heads|presidents|foreign|prime|former|new)\b)[a-z]"
)
"""Of an agreement: between others than states."""


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
    if rule.language == "en" and _is_of_others(rule, sentence, start, end):
        return True
    if _goes_on(rule, sentence, start, end) or _is_of_day_before(sentence, start, end):
        return True
    upon = _UPON.get(rule.name)
    if upon:
        return upon.search(sentence, max(0, start - _REACH), start) is None
    before = _BEFORE.get(rule.language)
    return bool(before and start and before.search(sentence, max(0, start - _REACH), start))


def _goes_on(rule: Rule, sentence: str, start: int, end: int) -> bool:
    """Whether the words behind a match make what it says another thing."""
    if rule.name.startswith("en.accession."):
        return _OF_IT.match(sentence, end) is not None
    if rule.name.startswith("en.prolongation."):
        return _FURTHER.match(sentence, end) is not None
    if rule.name == "en.control.became-province":
        return _MEMBER.search(sentence, start, end) is not None
    if rule.is_of_land and sentence[end - 1] == signs.ADJECTIVE:
        acts = _BY_OR_TO.search(sentence, start, end - 1) is not None
        return not acts and _OF_NOUN.match(sentence, end) is not None
    if rule.name.startswith("en.state.recognised-"):
        return _OVER.match(sentence, end) is not None
    return rule.name in _TELL_WHOSE and _STATES_NOUN.match(sentence, end) is not None


def _is_of_day_before(sentence: str, start: int, end: int) -> bool:
    """Whether a match begins with a day that is not its own, since its own stands behind it."""
    if not _DAY_FIRST.match(sentence, start, end) or sentence.count(signs.DATE, start, end) > 1:
        return False
    return _DAY_BEHIND.match(sentence, end) is not None


def _is_of_others(rule: Rule, sentence: str, start: int, end: int) -> bool:
    """Whether a match begins with a state that does not act, or is of something new, or not of that."""
    low = max(0, start - _REACH)
    if rule.each and _ONE_MORE_DAY.match(sentence, end):
        return True
    if _ACT_NOUN.match(sentence, start) and _NOT_DONE.search(sentence, low, start):
        return True
    if sentence[start] in _STATES and not rule.name.startswith(_OF_NAMES):
        named = _ONLY_NAMED.search(sentence, low, start)
        return named is not None and (named["of"] or "").lower() not in _ACT_FOR_IT
    if rule.creates == "{kind}":
        made = sentence[start:end]
        return _PREDICATE.search(sentence, low, start) is not None or bool(_PRIVATE.search(made))
    is_bare = rule.name == "en.signature.participle-on"
    return is_bare and _ANOTHER.search(sentence, low, start) is not None
