"""What claims on other questions say to a finding: its reason takes it in, its vote does not.

A day of entry into force and the clause that foresaw it answer two questions, so neither
votes on the other; a reader checks the one by the other all the same.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from foedera.chronology import duration_words
from foedera.claims.model import Value
from foedera.claims.notes import NOTE_RULE
from foedera.claims.treaty_text import ARTICLE_RULE, reads_the_text
from foedera.identity.model import FiledClaim
from foedera.reconcile.model import Finding
from foedera.reconcile.paraphrases import NORM
from foedera.reconcile.sentences import contesting
from foedera.reconcile.tellers import listed
from foedera.reconcile.voting import Said
from foedera.terms import ACTS

FORCE = "entry_into_force.date"
MANNER = "entry_into_force.manner"
PROLONGS = "relation.prolongs"
CITATION = "citation"
ARTICLE = "article"

_WAITS_FOR = {
    "deposit": "the deposit of the instruments of ratification",
    "exchange": "the exchange of ratifications",
    "notification": "the notifications that it has been approved",
    "ratification": "its ratification",
    "signature": "its signature",
}
"""What an entry into force waits for; a day named in the text is told by its own finding."""


def told_besides(finding: Finding, said: Sequence[Said]) -> Finding:
    """A finding whose reason takes in what claims on other questions say to it.

    Args:
        finding: as settled.
        said: the claims about the instrument.
    """
    claims = [each.claim for each in said]
    beside = _BESIDES.get(finding.property)
    told = beside(finding, claims) if beside else ""
    finding = replace(finding, reason=f"{finding.reason}{told}{_headless(finding, claims)}")
    return _contested(finding, said)


def _headless(finding: Finding, claims: Sequence[FiledClaim]) -> str:
    """By what words a text whose title is lost is known for the instrument's."""
    quoted = {(each.witness, each.start) for each in finding.support}
    printed = [claim for claim in claims if reads_the_text(claim.rule)]
    texts = {claim.witness for claim in printed if (claim.witness, claim.start) in quoted}
    titled = {claim.witness for claim in claims if claim.property == "title"}
    closing = [
        claim
        for claim in printed
        if claim.property == "signature.date" and claim.witness in texts - titled
    ]
    if not closing or any((claim.witness, claim.start) in quoted for claim in closing):
        return ""
    return f" The text's title is lost in “{closing[0].witness}”; it closes: {_quoted(closing[0])}."


def _foreseen(_: Finding, claims: Sequence[FiledClaim]) -> str:
    """What the text foresaw of the day of entry into force."""
    foreseen: dict[str, list[FiledClaim]] = {}
    for claim in claims:
        if claim.property == MANNER and claim.modality == "provided":
            foreseen.setdefault(_words(claim.value), []).append(claim)
    return "".join(
        f" The treaty's text, in {_witnesses(foreseen[words])}, provides for its entry into force "
        f"{words}: {_quoted(foreseen[words][0])}."
        for words in sorted(foreseen)
        if words
    )


def _quoted(claim: FiledClaim) -> str:
    return f"“{' '.join(claim.quote.split())}”"


def _names(claims: Iterable[FiledClaim]) -> list[str]:
    return sorted({claim.witness for claim in claims})


def _by(claims: Sequence[FiledClaim], verb: str) -> str:
    """Who does a thing: "“article” tells", "“article” and “mirror” tell"."""
    return f"{_witnesses(claims)} {verb}{'s' if len(_names(claims)) == 1 else ''}"


def _witnesses(claims: Iterable[FiledClaim]) -> str:
    return listed([f"“{name}”" for name in _names(claims)])


def _words(manner: Value) -> str:
    """What the text makes it wait for: "two months after the exchange of ratifications"."""
    if not isinstance(manner, dict):
        return ""
    waits_for = _WAITS_FOR.get(str(manner.get("by")))
    if waits_for is None:
        return ""
    if count := manner.get("count"):
        waits_for = f"the deposit of {count} instruments of ratification"
    after = manner.get("after")
    return (
        f"{duration_words(after)} after {waits_for}"
        if isinstance(after, str)
        else f"upon {waits_for}"
    )


_KINDS = (
    r"(?:proto[ck]ol|agreement|exchange of notes|convention|treaty|pact|accord|traité|vertrag|protok|traktat|"
    r"umow|tratado|acuerdo|проток|договор|соглаш|sutart)"
)
_PAPER = re.compile(_KINDS, re.IGNORECASE)
"""What an instrument that changes another is called."""
_UNNAMED = re.compile(
    rf"\b(?:an?|another|une?|ein(?:e[nm]?)?|un[ao]?)\s+(?:[\w-]+\s+){{0,2}}{_KINDS}", re.IGNORECASE
)
"""Words that tell of an instrument without saying which: "a treaty of mutual assistance"."""


def _inferred(finding: Finding, claims: Sequence[FiledClaim]) -> str:
    """That an instrument which prolongs another is inferred, if no paper is told of."""
    if any(_PAPER.search(each.quote) for each in finding.support):
        return ""
    cited = [claim for claim in claims if claim.property == CITATION]
    naming = cited or [claim for claim in claims if claim.property == "title"]
    made = (
        f"{_by(naming, 'cite' if cited else 'name')} the instrument that made it: {_quoted(naming[0])}"
        if naming
        else "that an instrument of its own made it is inferred"
    )
    return f" These words tell of the prolongation; {made}."


def _meant(finding: Finding, _: Sequence[FiledClaim]) -> str:
    """That the words do not say which other instrument they mean, if none does."""
    if all(
        _UNNAMED.search(each.quote) and not _DIGITS.search(each.quote) for each in finding.support
    ):
        return " Which instrument these words mean is inferred from its parties, kind and day."
    return ""


_DIGITS = re.compile(r"\d")


def _noted(finding: Finding, claims: Sequence[FiledClaim]) -> str:
    """That a note's mark ties it to the instrument, and what the document tells of that."""
    cited = {(each.witness, each.start) for each in finding.support}
    notes = [c for c in claims if c.rule == NOTE_RULE and (c.witness, c.start) in cited]
    for note in notes[:1]:
        telling = [c for c in claims if c.witness == note.witness and _tells_of_it(c)]
        if telling:
            words = min(telling, key=lambda c: (_DATED.index(c.property), -len(c.quote), c.start))
            return (
                f" The note's mark ties it to this instrument, of which “{note.witness}” tells: "
                f"{_quoted(words)}."
            )
    return ""


_DATED = ("signature.date", "prolongation.date", PROLONGS, "entry_into_force.date", "exchange.date")
"""Properties whose words tell best which instrument is meant."""


def _tells_of_it(claim: FiledClaim) -> bool:
    return claim.property in _DATED and claim.modality != "denied"


def _retold(finding: Finding, claims: Sequence[FiledClaim]) -> str:
    """Who tells what an article provides, beside the text that has it."""
    if not any(claim.rule == ARTICLE_RULE for claim in claims):
        return ""
    told = [
        claim
        for claim in claims
        if claim.property == NORM
        and claim.modality == "asserted"
        and isinstance(claim.value, dict)
        and claim.value.get("article") == finding.value
        and not reads_the_text(claim.rule)
    ]
    if not told:
        return ""
    return f" {_by(told, 'tell')} what it provides: {_quoted(told[0])}."


_BESIDES: dict[str, Callable[[Finding, Sequence[FiledClaim]], str]] = {
    PROLONGS: _inferred,
    FORCE: _foreseen,
    CITATION: _noted,
    ARTICLE: _retold,
    "relation.replaced_by": _meant,
    "relation.replaces": _meant,
}
"""What is told besides, by property."""


def _contested(finding: Finding, said: Sequence[Said]) -> Finding:
    """A finding on a part of an act, saying who contests the act itself, if somebody does."""
    act, _, part = finding.property.partition(".")
    denied = [
        each.claim
        for each in said
        if each.claim.modality == "denied"
        and each.claim.holder
        and part
        and each.claim.property.startswith(f"{act}.")
    ]
    if not denied or finding.dissent or act not in ACTS:
        return finding
    who = contesting({claim.holder for claim in denied})
    where = _witnesses(denied)
    return replace(finding, reason=f"{finding.reason} {who} the act, according to {where}.")
