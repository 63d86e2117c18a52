"""What a treaty's own words foresaw, told beside the day on which witnesses say it came about.

A day of entry into force and the clause that foresaw it answer two questions, so neither
votes on the other; a reader checks the one by the other all the same.
"""

from collections.abc import Sequence
from dataclasses import replace

from foedera.chronology import duration_words
from foedera.claims.model import Value
from foedera.reconcile.model import Finding
from foedera.reconcile.sentences import listed
from foedera.reconcile.voting import Said

FORCE = "entry_into_force.date"
MANNER = "entry_into_force.manner"

_WAITS_FOR = {
    "deposit": "the deposit of the instruments of ratification",
    "exchange": "the exchange of ratifications",
    "notification": "the notifications that it has been approved",
    "ratification": "its ratification",
    "signature": "its signature",
}
"""What an entry into force waits for; a day named in the text is told by its own finding."""


def beside(finding: Finding, said: Sequence[Said]) -> Finding:
    """The finding on the day of entry into force, its reason saying what the text foresaw.

    Args:
        finding: on `entry_into_force.date`.
        said: the claims about the instrument.
    """
    foreseen: dict[str, set[str]] = {}
    for each in said:
        if each.claim.property == MANNER and each.claim.modality == "provided":
            foreseen.setdefault(_words(each.claim.value), set()).add(each.claim.witness)
    told = "".join(
        f" The treaty's text, in {listed([f'“{name}”' for name in sorted(foreseen[words])])}, "
        f"provides for its entry into force {words}."
        for words in sorted(foreseen)
        if words
    )
    return replace(finding, reason=f"{finding.reason}{told}") if told else finding


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
