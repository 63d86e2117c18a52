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

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from foedera.families.collection import Columns, Loaded, brought_up_to_date, columns_of
from foedera.families.declared import copies, declared_families
from foedera.families.model import Family
from foedera.families.prints import Prints, prints
from foedera.families.remembered import Remembered
from foedera.families.tracing import retraced
from foedera.families.translations import translations
from foedera.sources.model import Source

__all__ = ["prints", "trace", "trace_again"]


def trace(all_prints: Sequence[Prints], declared: Mapping[str, Source]) -> tuple[Family, ...]:
    """The families among witnesses, whatever the order in which they come.

    Args:
        all_prints: a fingerprint for each witness; names are distinct.
        declared: what is known of each witness's source, by name; may lack some.

    Returns:
        Families sorted by id, two members at least in each.
    """
    prints = sorted(all_prints, key=lambda each: each.witness)
    columns = columns_of(prints, [""] * len(prints))
    families, _ = _families(columns, prints, None, np.full(len(prints), -1), declared)
    return families


def trace_again(
    before: Remembered | None,
    tokens: Mapping[str, str],
    prints_of: Callable[[str], Prints],
    declared: Mapping[str, Source],
) -> tuple[tuple[Family, ...], Remembered]:
    """The same, going on from what was remembered of the last time.

    Args:
        before: what was remembered, if anything.
        tokens: by name of every witness; one that has its old token has its old prints.
        prints_of: gives the fingerprint of a witness.
        declared: as above.
    """
    names = sorted(tokens)
    prints = Loaded(names, prints_of)
    if before is None:
        columns = columns_of(prints, [tokens[name] for name in names])
        was = np.full(len(names), -1, dtype=np.int64)
    else:
        columns, was = brought_up_to_date(before.columns, tokens, prints_of)
    return _families(columns, prints, before, was, declared)


def _families(
    columns: Columns,
    prints: Sequence[Prints],
    before: Remembered | None,
    was: NDArray[np.int64],
    declared: Mapping[str, Source],
) -> tuple[tuple[Family, ...], Remembered]:
    traced, remembered = retraced(columns, prints, before, was)
    is_one_language = len({head.language for head in columns.heads}) < 2  # noqa: PLR2004
    found = [
        *traced,
        *copies(columns.heads),
        *(() if is_one_language else translations(prints)),
        *declared_families(columns.heads, declared),
    ]
    families = sorted(_distinct(found), key=lambda family: family.id)
    return tuple(families), remembered


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
