"""Dependence that the words do not show: stated in `sources.toml`, or an exact copy.

A witness may name a work or another witness that it depends on. Witnesses that
name the same work are one voice, and so is a witness with the one whose title or
name it gives. Parts of one work, which are declared to be one voice, name the work as
their own. Names are compared by their words, whatever case and punctuation.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from foedera.families.collection import Head
from foedera.families.joining import Joined
from foedera.families.model import Direction, Family, FamilyKind
from foedera.families.tracing import family_id
from foedera.sources.model import Place, Source

COPY = "copy"
"""How the ids of families of exact copies begin."""

_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Stated:
    """One witness with the names it goes by and the names it depends on."""

    names: frozenset[str]
    depends_on: tuple[str, ...]


def declared_families(prints: Sequence[Head], sources: Mapping[str, Source]) -> Iterator[Family]:
    """One family for each group of witnesses tied by what their sources declare."""
    if not any(source.depends_on for source in sources.values()):
        return
    stated = [_stated(each.witness, sources.get(each.witness)) for each in prints]
    joined = Joined(len(prints))
    by_name: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(stated):
        for name in {_folded(work) for work in each.depends_on}:
            by_name[name].append(number)
    for number, each in enumerate(stated):
        for name in each.names & by_name.keys():
            by_name[name].append(number)
    for numbers in by_name.values():
        for number in numbers:
            joined.join(numbers[0], number)
    for group in joined.groups():
        if len(group) > 1:
            yield _whole(
                FamilyKind.DECLARED,
                FamilyKind.DECLARED.value,
                [prints[number] for number in group],
                tuple(_directions(prints, stated, group)),
            )


def copies(prints: Sequence[Head]) -> Iterator[Family]:
    """One family for each group of witnesses with the very same words."""
    by_digest: dict[str, list[Head]] = defaultdict(list)
    for each in prints:
        if each.digest:
            by_digest[each.digest].append(each)
    for same in by_digest.values():
        if len(same) > 1:
            yield _whole(FamilyKind.NARRATIVE, COPY, same, ())


def _whole(
    kind: FamilyKind,
    name: str,
    witnesses: Sequence[Head],
    directions: tuple[Direction, ...],
) -> Family:
    members = tuple(sorted(Place(each.witness, 0, each.length) for each in witnesses))
    return Family(id=family_id(name, members[0]), kind=kind, members=members, directions=directions)


def _stated(witness: str, source: Source | None) -> _Stated:
    names = {_folded(witness)}
    if source and source.title:
        names.add(_folded(source.title))
    return _Stated(frozenset(names - {""}), source.depends_on if source else ())


def _directions(
    prints: Sequence[Head], stated: Sequence[_Stated], group: Sequence[int]
) -> Iterator[Direction]:
    """An arrow for each witness that names another as what it depends on."""
    for copy in group:
        for work in stated[copy].depends_on:
            for source in group:
                if _folded(work) in stated[source].names - stated[copy].names:
                    yield Direction(
                        source=prints[source].witness,
                        copy=prints[copy].witness,
                        evidence=f"The sources file says that it depends on “{work}”.",
                    )


def _folded(name: str) -> str:
    return " ".join(_WORDS.findall(name.casefold()))
