"""Sentences that a rule matches though they do not say what it reads.

    The treaty was not signed on 3 May · Договор не вступил в силу 4 июня
    Had Latvia ratified the treaty … · If Latvia withdrew from it … · Historians deny that Latvia broke it
    No treaty was signed between Latvia and Poland · Latvia and Poland signed the trade agreement

What is supposed, or denied by the words before a match, is no claim; neither is what is
said of "the trade agreement" where the treaty in question is of another kind.
"""

import re
from typing import Final

from foedera.claims.capitals import small

_BEFORE: Final = re.compile(
    r"^\W*(?:had|should|were)\s+(?:the\s+)?$|\b(?:if|whether|lest)\s+(?:the\s+)?$"
    r"|\b(?:den(?:y|ies|ied)|disputed?s?|doubt(?:s|ed)?)\s+that\s+(?:the\s+)?$"
    r"|^\W*(?:(?:in|on)\s+\S{1,12},?\s+)?(?:no|neither)\s+(?:\w+[\s-]){0,3}(?:treaty|pact|agreement|convention|protocol|alliance|accord)\b",
    re.IGNORECASE,
)
_NEGATED: Final = re.compile(
    r"(?:\b(?:not|never|nor|nie|не|no|nunca|jamás|nicht|niet|ne|pas|point|jamais)|n['’])\s*(?:(?:yet|formally|been|be|even|again)\s+){0,2}$",
    re.IGNORECASE,
)
_NEGATION: Final = 30
_REACH: Final = 120
_CALLED: Final = re.compile(r"(?:the|this|said|present)\s+(?P<kind>[\w-]+)\s+\w+", re.IGNORECASE)
_SPECIAL: Final = {
    "trade": ("trade", "commerc"), "commercial": ("trade", "commerc"), "cultural": ("cultur",),
    "extradition": ("extradit",), "fisheries": ("fish",), "fishing": ("fish",), "customs": ("customs", "tariff"),
    "naval": ("naval", "nav"), "arbitration": ("arbitra",), "postal": ("post",), "consular": ("consul",),
    "tax": ("tax",), "tariff": ("tariff", "customs"), "economic": ("econom",), "railway": ("rail",),
}  # fmt: skip
"""Words for treaties of one matter, and what the name of such a treaty holds."""


def is_supposed(sentence: str, at: int) -> bool:
    """Whether the words before a match make it a supposition or a denial, in any language.

    Args:
        sentence: folded.
        at: where the match begins in it.
    """
    if _NEGATED.search(sentence, max(0, at - _NEGATION), at):
        return True
    return at > 0 and _BEFORE.search(sentence, max(0, at - _REACH), at) is not None


def is_of_another_matter(said: str, known_as: str) -> bool:
    """Whether "the trade agreement" is not the treaty whose names are given.

    >>> is_of_another_matter("the trade agreement", "Treaty of Peace")
    True
    """
    called = _CALLED.fullmatch(said)
    marks = _SPECIAL.get(called["kind"].lower()) if called else None
    return bool(marks) and not any(mark in small(known_as) for mark in marks or ())
