"""Who copies whom, from what witnesses say of themselves and what is known of them.

Alike words do not say who had them first, nor does a longer text. What does:

- a witness that names another as where its words are from (its address, or its title
  after such words as "adapted from") copies it;
- one that says what it corrects follows a text that has just that (`corrections`);
- one that runs from another's sentence into a third's joins both (`splices`);
- of two dated revisions of one page the later follows the earlier (`dated`).

Weaker, for both may have copied a third, is who *cannot* have copied whom:

- one dated before what the other knows, or before the other was there (`dated`);
- whose words the other has lost (`lost_text`), or has illegible or misread (`damaged`).

Where nothing is named the direction stays undetermined. An arrow from one to another
may pass through copies that nobody has.

To add a way in which witnesses name what they copy, add its words to `_FROM`; to add
another sign, write a function that gives `Direction`s in a module of its own and ask
it in `with_directions`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from foedera.families.beside import BLANK_LINE, Beside
from foedera.families.corrections import corrected
from foedera.families.damaged import misread, unreadable
from foedera.families.dated import Known, day_of, latest_known
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


_REVISION = re.compile(r"(?:[?&](?:oldid|diff|action|direction|curid)=[^&#]*)+|#.*$")
"""What an address adds to a page's to name one revision of it, or a place in it."""


def with_directions(
    family: Family,
    texts: Mapping[str, str],
    sources: Mapping[str, Source],
    pairs: Iterable[Beside] = (),
) -> Family:
    """The family with who copies whom, and who cannot, by named evidence.

    Args:
        family: of an author's sentences.
        texts: of its witnesses, by name.
        sources: what is known of each, by name; may lack some.
        pairs: of its witnesses, laid beside one another.
    """
    names = sorted(texts)
    days = {name: day_of(texts[name], sources.get(name)) for name in names}
    arrows = [*_cited(texts, sources), *_revised(names, sources, days)]
    never = [*_too_late(names, days), *_knows_later(family, texts, days)]
    corrections: list[Direction] = []
    for pair in pairs:
        corrections += corrected(pair)
        never += [*unreadable(pair), *misread(pair)]
    for each in corrections:
        if sum(each.copy == other.copy for other in corrections) == 1:
            arrows.append(each)
        else:  # several have what it corrects: it followed one of them, and none follows it
            never.append(Direction(source=each.copy, copy=each.source, evidence=each.evidence))
    return replace(
        family,
        directions=(*family.directions, *_one_way(arrows)),
        excluded=(*family.excluded, *_each_once(never)),
    )


def _one_way(arrows: Iterable[Direction]) -> list[Direction]:
    """The arrows, in order, but for two that each name the other."""
    ordered = _each_once(arrows)
    ways = {(each.source, each.copy) for each in ordered}
    return [each for each in ordered if (each.copy, each.source) not in ways]


def _each_once(found: Iterable[Direction]) -> list[Direction]:
    return sorted(set(found), key=lambda each: (each.source, each.copy, each.evidence))


def _cited(texts: Mapping[str, str], sources: Mapping[str, Source]) -> Iterator[Direction]:
    """Whoever names another as its source copies it."""
    for copy, source in permutations(sorted(texts), 2):
        said = _citation(texts[copy], sources.get(source))
        if said:
            evidence = f"“{copy}” says where it is from: “{said}”."
            yield Direction(source=source, copy=copy, evidence=evidence)


def _revised(
    names: Sequence[str], sources: Mapping[str, Source], days: Mapping[str, Known | None]
) -> Iterator[Direction]:
    """Of two dated revisions of one page the later follows the earlier."""
    for earlier, later in permutations(names, 2):
        one, other = days[earlier], days[later]
        pages = {_page(sources.get(name)) for name in (earlier, later)}
        if one and other and one.last < other.first and len(pages) == 1 and "" not in pages:
            evidence = (
                f"Both are revisions of one page ({pages.pop()}), “{earlier}” of {one.value} and "
                f"“{later}” of {other.value}."
            )
            yield Direction(source=earlier, copy=later, evidence=evidence)


def _page(source: Source | None) -> str:
    """The address of the page that a witness is a revision of, "" if none is known."""
    address = _REVISION.sub("", _SCHEME.sub("", source.url)) if source else ""
    return address.rstrip("/") if len(address) >= _SHORTEST else ""


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
        if named and not BLANK_LINE.search(before, named[-1].start()):
            start = found.start() - len(before) + named[-1].start()
            return _shown(text, start, found.end())
    return ""


def _shown(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def _too_late(names: Sequence[str], days: Mapping[str, Known | None]) -> Iterator[Direction]:
    """Whoever was published later is not whom an earlier one copies."""
    for earlier, later in permutations(names, 2):
        one, other = days[earlier], days[later]
        if one and other and one.last < other.first:
            yield Direction(
                source=later,
                copy=earlier,
                evidence=f"“{earlier}” {_was(one)}, “{later}” {_was(other, only=True)}.",
            )


def _knows_later(
    family: Family, texts: Mapping[str, str], days: Mapping[str, Known | None]
) -> Iterator[Direction]:
    """Whoever knows of a day after another was there is not whom that one copies."""
    if not any(days.values()):
        return
    for later in sorted(texts):
        places = [place for place in family.members if place.witness == later]
        knows = latest_known(texts[later], places)
        for earlier, one in sorted(days.items()):
            if knows and one and earlier != later and one.last < knows.first:
                evidence = (
                    f"“{later}” knows of {knows.value} (“{knows.said}”); “{earlier}” {_was(one)}."
                )
                yield Direction(source=later, copy=earlier, evidence=evidence)


def _was(day: Known, *, only: bool = False) -> str:
    at = f"only in {day.value}" if only else f"in {day.value}"
    if day.said:
        return f"says “{day.said}”"
    return at if only else f"was published {at}"
