"""The chain of acts an answer rests on, and its weakest link.

Links stand in order of date. The weakest is the first missing one; failing that one
that is presumed, then inferred, then stated by one voice only. Of equals it is the
first in the pack's order, so that the answer does not depend on the order of findings.
"""

from collections.abc import Sequence

from foedera.lifecycle.model import ChainLink
from foedera.lifecycle.story import Ground, Weight


def links(grounds: Sequence[Ground]) -> tuple[ChainLink, ...]:
    """Give the links in order of their days; of one day, stated acts before what follows."""
    numbered = sorted(enumerate(grounds), key=lambda n: (n[1].day, not n[1].link.stated, n[0]))
    return tuple(dict.fromkeys(ground.link for _, ground in numbered))


def named_weakest(grounds: Sequence[Ground]) -> str:
    """Give the sentence that names the weakest link, "" for a chain without any doubt."""
    carrying = [g for g in grounds if g.weight is not Weight.ASIDE and g.doubt]
    weakest = min(carrying, key=lambda g: g.weight, default=None)
    return weakest.doubt if weakest else ""
