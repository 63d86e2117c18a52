"""Which article's obligation a telling of it means.

"The pact bound the two governments not to attack each other" tells what Article 3 provides:
"each Party undertakes to refrain from every act of aggression against the other". Such a
telling is a voice for the article's own obligation: where it is of the same duty, of the
same kind, on the same bearer and, if it names one, of the same article, and where one
obligation of the text alone is so. One that goes beyond the text is none
(`foedera.reconcile.paraphrases`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from foedera.reconcile.comparing import canonical
from foedera.reconcile.paraphrases import EACH, goes_beyond, part
from foedera.reconcile.voting import Said

_SAME = ("duty", "kind")
"""Parts that a telling must have, and have alike."""


def as_the_text_has_them(said: Sequence[Said]) -> list[Said]:
    """Claims on obligations, those told of an article with the value that its text gives.

    Args:
        said: the claims on obligations of one instrument.
    """
    texts = [each for each in said if each.claim.modality == "provided"]
    if not texts:
        return list(said)
    return [each if each.claim.modality == "provided" else _meant(each, texts) for each in said]


def _meant(told: Said, texts: Iterable[Said]) -> Said:
    """A telling with the value of the one obligation that it means; as it is where none or several."""
    found = {canonical(text.claim.value): text for text in texts if _is_of(told, text)}
    if len(found) != 1:
        return told
    (text,) = found.values()
    return replace(told, claim=replace(told.claim, value=text.claim.value))


def _is_of(told: Said, text: Said) -> bool:
    if any(not part(told, name) or part(told, name) != part(text, name) for name in _SAME):
        return False
    article, bearers = part(told, "article"), {part(told, "bearer"), part(text, "bearer")}
    if (article and article != part(text, "article")) or not (len(bearers) == 1 or bearers <= EACH):
        return False
    return not goes_beyond(text, told)
