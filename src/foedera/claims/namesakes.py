"""Treaties of one name, made at different times: two Treaties of Lisbon on a page about Lisbon.

A name without a year is that of the treaty known by it, until a match says that it was signed
in quite another year: from there on the name means the second.
"""

from typing import Final

from foedera.claims.discourse import Spoken
from foedera.claims.ledger import Ledger
from foedera.claims.saying import Heard

_YEAR: Final = len("1926")
_NEARBY: Final = 3
"""Years by which witnesses may differ over one signing."""


def meant(heard: Heard, subject: int, named: Spoken, ledger: Ledger) -> int:
    """The number of the treaty that a match means by a name: its namesake, if it is of another time.

    Args:
        heard: the match.
        subject: number of the mention known by the name.
        named: the treaties named in the sentence; the namesake takes its place there.
        ledger: that holds them.
    """
    day = next((str(heard.value(s)) for s in heard.slots if s.property == "signature.date"), "")
    known, end = ledger.drafts[subject], heard.at + heard.hit.end
    if not known.title or not _are_years_apart(known.date, day):
        return subject
    last = max((n for n, (at, one) in enumerate(named) if one is known and at < end), default=-1)
    if last < 0:
        return subject
    namesake = ledger.namesake(known, day)
    named[last:] = [(at, namesake if one is known else one) for at, one in named[last:]]
    return namesake.number


def _are_years_apart(one: str, other: str) -> bool:
    """Whether two days are so far from one another that no witness means the same act by both."""
    years = [day[:_YEAR] for day in (one, other)]
    return all(year.isdigit() for year in years) and abs(int(years[0]) - int(years[1])) > _NEARBY
