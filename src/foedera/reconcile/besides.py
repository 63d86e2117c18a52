"""What claims on other questions say to a finding: its reason takes it in, its vote does not.

A day of entry into force and the clause that foresaw it answer two questions, so neither
votes on the other; a reader checks the one by the other all the same.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from foedera.chronology import duration_words
from foedera.claims.model import Value
from foedera.identity.model import FiledClaim
from foedera.reconcile.model import Finding
from foedera.reconcile.sentences import contesting
from foedera.reconcile.tellers import listed
from foedera.reconcile.voting import Said
from foedera.terms import ACTS

FORCE = "entry_into_force.date"
MANNER = "entry_into_force.manner"
PROLONGS = "relation.prolongs"

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
    if finding.property == PROLONGS:
        return _inferred(finding, said)
    if finding.property == FORCE:
        finding = _foreseen(finding, said)
    return _contested(finding, said)


def _foreseen(finding: Finding, said: Sequence[Said]) -> Finding:
    """The finding on the day of entry into force, its reason saying what the text foresaw."""
    foreseen: dict[str, list[FiledClaim]] = {}
    for each in said:
        if each.claim.property == MANNER and each.claim.modality == "provided":
            foreseen.setdefault(_words(each.claim.value), []).append(each.claim)
    told = "".join(
        f" The treaty's text, in {_witnesses(foreseen[words])}, provides for its entry into force "
        f"{words}: “{' '.join(foreseen[words][0].quote.split())}”."
        for words in sorted(foreseen)
        if words
    )
    return replace(finding, reason=f"{finding.reason}{told}") if told else finding


def _witnesses(claims: Iterable[FiledClaim]) -> str:
    return listed([f"“{name}”" for name in sorted({claim.witness for claim in claims})])


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


_PAPER = re.compile(
    r"proto[ck]ol|agreement|exchange of notes|convention|treaty|accord|traité|vertrag|protok|traktat|umow|"
    r"tratado|acuerdo|проток|договор|соглаш|sutart",
    re.IGNORECASE,
)
"""What an instrument that changes another is called."""


def _inferred(finding: Finding, said: Sequence[Said]) -> Finding:
    """The finding that an instrument prolongs another, saying so if no paper is told of."""
    if any(_PAPER.search(each.quote) for each in finding.support):
        return finding
    naming = {each.claim.witness for each in said if each.claim.property in {"citation", "title"}}
    made = (
        f"{listed([f'“{name}”' for name in sorted(naming)])} {'name' if len(naming) > 1 else 'names'} the "
        "instrument that made it"
        if naming
        else "that an instrument of its own made it is inferred"
    )
    told = f" These words tell of the prolongation; {made}."
    return replace(finding, reason=finding.reason + told)


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
