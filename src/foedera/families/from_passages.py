"""Families of passages, from the witnesses' words.

`prints` takes the fingerprint of one witness; it is small, can be made in another
process and kept. `trace` compares all fingerprints at once. Four things make a
family: sentences that one author wrote (`kinship`), prints of one treaty's words, one
article told in several languages (`translations`), and what a person declares in
`sources.toml` (`declared`). Words that all treaties
share make none. We say that no dependence was found, never that witnesses are
independent.

To add another sign of dependence, write a function from prints to families beside
`declared_families` and call it in `trace`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from foedera.families.declared import copies, declared_families
from foedera.families.model import Family
from foedera.families.prints import Prints, prints
from foedera.families.tracing import traced
from foedera.families.translations import translations
from foedera.sources.model import Source

__all__ = ["prints", "trace"]


def trace(all_prints: Sequence[Prints], declared: Mapping[str, Source]) -> tuple[Family, ...]:
    """The families among witnesses, whatever the order in which they come.

    Args:
        all_prints: a fingerprint for each witness; names are distinct.
        declared: what is known of each witness's source, by name; may lack some.

    Returns:
        Families sorted by id, two members at least in each.
    """
    ordered = sorted(all_prints, key=lambda each: each.witness)
    found = [
        *traced(ordered),
        *copies(ordered),
        *translations(ordered),
        *declared_families(ordered, declared),
    ]
    return tuple(sorted(_distinct(found), key=lambda family: family.id))


def _distinct(families: Sequence[Family]) -> list[Family]:
    """The families, those that begin at one place and are of one kind made one."""
    seen: dict[str, Family] = {}
    for family in families:
        at = seen.get(family.id)
        seen[family.id] = family if at is None else _together(at, family)
    return list(seen.values())


def _together(one: Family, other: Family) -> Family:
    return replace(
        one,
        members=tuple(sorted({*one.members, *other.members})),
        directions=one.directions + other.directions,
        reach=tuple(sorted({*one.reach, *other.reach})),
    )
