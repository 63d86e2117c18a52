"""The words that join the names of one treaty at the head of an article.

    The Treaty of Alder (Norwegian: Traktaten i Alder), also known as the Treaty of Elm, …

To add a language, add its words for "also known as" and "or" to `ALIAS`.
"""

import re
from typing import Final

ALIAS: Final = re.compile(
    r"(?:\s+of\s+\d{4})?\s*(?:\([^():]{1,40}:[^()]{1,120}\))?[,;]?\s*\(?(?:or|also|and also|then|better|(?:more\s+|also\s+)?commonly|officially|formally|informally|popularly|sometimes|often|usually|formerly|originally|alternatively|variously)?\s*(?:known|called|referred to|titled|entitled)?\s*(?:as)?"
    r"\s*(?:the|a)?\s*|\s*,\s*"
    r"|\s*,?\s*(?:también\s+)?(?:conocid[oa]\s+como|llamad[oa]|connue?\s+sous\s+le\s+nom\s+d['’e]|dite?|auch\s+bekannt\s+als|bekannt\s+als|genannt|zwan[yae]|znan[yae]\s+(?:też\s+)?jako|известн\w{2,3}\s+(?:также\s+)?как|žinom\w{1,2}\s+kaip)\s*(?:(?:le|la|les|der|die|das|el)\s+|l['’])?"
    r"|\s*,?\s*(?:ou|oder|o|lub|или|arba|auch)\s+(?:(?:le|la|les|der|die|das|el)\s+|l['’])?|\s*[–—]\s*(?:это\s+)?",
    re.IGNORECASE,
)
"""Between two names of one treaty, folded: "(also known as the", ", officially the", ", "."""
HEAD_OF_SENTENCE: Final = re.compile(
    r"\s*(?:\S{1,160}\.(?:jpe?g|png|gif|svg|tiff?)\s+)?(?:(?:the|an?|le|la|les|un|une|der|die|das|el)\s+|l['’])?",
    re.IGNORECASE,
)
"""Before a name that begins a sentence, a picture's file name before it."""
_AND: Final = re.compile(r"\s*,?\s+and\s+(?:the\s+)?", re.IGNORECASE)
_KNOWN_AS: Final = re.compile(r"\b(?:known|called|referred\s+to)\b")


def joins(text: str, first: int, last: int, at: int) -> bool:
    """Whether what stands between two names in folded text makes them names of one treaty.

    Args:
        text: folded.
        first: where the first name of the sentence stands.
        last: where the one before stands.
        at: where the next one stands.
    """
    if ALIAS.fullmatch(text, last + 1, at):
        return True
    known_as = _KNOWN_AS.search(text, first, last) is not None
    return known_as and _AND.fullmatch(text, last + 1, at) is not None
