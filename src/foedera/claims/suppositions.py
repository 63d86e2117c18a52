"""What a sentence only supposes, asks or takes back: nothing is said by it, so nothing is claimed.

    If Latvia ratified the treaty on 3 June 1931, …      Had Estonia signed the treaty, …
    Whether the invasion was a breach of the treaty …    Neither Latvia nor Estonia ratified it.
    Lettland ratifizierte den Vertrag am 3. Juni 1931 nicht.
    Lithuania joined the treaty's critics.

To add a language, add the words that stand before such a clause to `_BEFORE`.
"""

import re
from typing import Final

from foedera.claims import signs
from foedera.claims.grammar import Rule
from foedera.claims.model import Modality

_NAMED: Final = f"[{signs.STATE}{signs.ADJECTIVE}{signs.PEOPLE}]"
_REACH: Final = 80
"""Code points before a match in which the word stands that takes it back."""


def _led_by(words: str, joints: str, articles: str) -> re.Pattern[str]:
    """Such a word, then at most two states with their joints, to the beginning of the match."""
    own = rf"(?:(?:{articles})\s*)?"
    return re.compile(
        rf"(?:{words})\s+(?:{own}{_NAMED}(?:,\s*|\s+(?:{joints})\s+)){{0,2}}{own}$", re.IGNORECASE
    )


_BEFORE: Final = {
    "en": _led_by(
        r"\b(?:if|whether(?:\s+or\s+not)?|unless|neither|nor)|(?:^|[;,]\s)\s*had",
        "and|or|nor",
        r"the(?:\s+[a-z]+)?",
    ),
    "fr": _led_by(r"\b(?:si|ni)", "et|ou|ni", r"l[ae]s?|l['’]"),
    "de": _led_by(r"\b(?:ob|falls|sofern|weder|noch)", "und|oder|noch", r"der|die|das"),
    "es": _led_by(r"\b(?:si|ni)", "y|e|o|ni", r"el|las?|los"),
    "pl": _led_by(r"\b(?:jeśli|jeżeli|gdyby|czy|ani)", "i|lub|ani", r"ten|ta"),
    "ru": _led_by(r"\b(?:если(?:\s+бы)?|ни)", "и|или|ни", r"этот|эта"),
    "lt": _led_by(r"\b(?:jei|jeigu|ar|nei)", "ir|arba|nei", r"ši|šis"),
}
_BEHIND: Final = re.compile(r"\s+(?:nicht(?!\s+nur\b)|nie|niemals)\b")
"""German denies behind what is said."""
_OF_IT: Final = re.compile(
    r"['’]s\b|\s+(?:negotiations?|talks|conference|discussions?|debate)\b", re.IGNORECASE
)
"""Who joins something of a treaty does not join the treaty."""


def is_supposed(rule: Rule, sentence: str, start: int, end: int) -> bool:
    """Whether the words around a match say that it may not have happened, or of something else.

    Args:
        rule: that matched; only what it asserts can be taken back.
        sentence: folded.
        start: of the match, in the sentence.
        end: one past it.
    """
    if rule.modality is not Modality.ASSERTED:
        return False
    if rule.language == "de" and _BEHIND.match(sentence, end):
        return True
    if rule.name.startswith("en.accession.") and _OF_IT.match(sentence, end):
        return True
    before = _BEFORE.get(rule.language)
    return bool(before and start and before.search(sentence, max(0, start - _REACH), start))
