"""Who copies whom, from what witnesses say of themselves and what is known of them.

Alike words do not say who had them first. Two things do: a witness that names another
as where its words are from (its address, or its title after such words as "adapted
from") copies it; and of two whose days of publication a person has stated, the earlier
cannot have copied the later. That the later copies the earlier does not follow: both
may have copied a third. Where nothing is named the direction stays undetermined.

To add a way in which witnesses name what they copy, add its words to `_FROM`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import permutations

from foedera.chronology import first_day, last_day
from foedera.errors import BadDateError
from foedera.families.model import Direction, Family
from foedera.sources.model import Source

_BEFORE = 80
"""Code points before a title in which the words stand that say it is copied."""

_SHORTEST = 12
"""Code points of a title or address from which it is one work's own."""

_FROM = re.compile(
    r"\b(?:adapted|copied|taken|retrieved|translated|reprinted|excerpted|mirrored) from\b"
    r"|\b(?:based on|text of) the (?:article|entry|page)\b"
    r"|\b(?:original|source) (?:article|text|page)\b|\bsource:"
    r"|\bübersetz(?:t|ung) (?:aus|von|des)\b|\bnach dem artikel\b|\bquelle:"
    r"|\btraduit de\b|\btraduction de\b|\badapté de\b|\brepris de\b"
    r"|\bna podstawie (?:artykułu|hasła)\b|\btłumaczenie\b",
    re.IGNORECASE,
)

_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


def with_directions(
    family: Family, texts: Mapping[str, str], sources: Mapping[str, Source]
) -> Family:
    """The family with who copies whom, and who cannot, by named evidence.

    Args:
        family: of an author's sentences.
        texts: of its witnesses, by name.
        sources: what is known of each, by name; may lack some.
    """
    cited = {
        (source, copy): said
        for copy, source in permutations(sorted(texts), 2)
        if (said := _citation(texts[copy], sources.get(source)))
    }
    arrows = tuple(
        Direction(source=source, copy=copy, evidence=f"“{copy}” says where it is from: “{said}”.")
        for (source, copy), said in sorted(cited.items())
        if (copy, source) not in cited
    )
    return replace(
        family,
        directions=family.directions + arrows,
        excluded=(*family.excluded, *_too_late(sorted(texts), sources)),
    )


def _citation(text: str, source: Source | None) -> str:
    """The words by which a text names a work as what it copies, "" if it does not."""
    if source is None:
        return ""
    address = _SCHEME.sub("", source.url).rstrip("/")
    if len(address) >= _SHORTEST and (at := text.find(address)) >= 0:
        return _shown(text, at, at + len(address))
    if len(source.title) < _SHORTEST:
        return ""
    for found in re.finditer(re.escape(source.title), text, re.IGNORECASE):
        before = text[max(0, found.start() - _BEFORE) : found.start()]
        named = list(_FROM.finditer(before))
        if named and "\n\n" not in before[named[-1].start() :]:
            start = found.start() - len(before) + named[-1].start()
            return _shown(text, start, found.end())
    return ""


def _shown(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def _too_late(names: list[str], sources: Mapping[str, Source]) -> Iterator[Direction]:
    """Whoever was published later is not whom an earlier one copies."""
    for earlier, later in permutations(names, 2):
        one, other = (sources[n].published if n in sources else "" for n in (earlier, later))
        if _is_before(one, other):
            yield Direction(
                source=later,
                copy=earlier,
                evidence=f"“{earlier}” was published in {one}, “{later}” only in {other}.",
            )


def _is_before(one: str, other: str) -> bool:
    try:
        last, first = (last_day(one), first_day(other)) if one and other else (None, None)
    except BadDateError:
        return False
    return last is not None and first is not None and last < first
