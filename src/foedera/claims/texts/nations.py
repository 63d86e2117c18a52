"""Native nations and bands that made an instrument with a state.

Their side is named in the first paragraph: "the chiefs and headmen of the Ioway tribe of
Indians", "the following tribes or bands, viz: …". A nation's name counts where a word
for a people goes with it or it stands in the plural, since states and rivers bear the
same names. "The X band of Y" is Y's band, X where X is known itself.
"""

import re
from typing import Final, NamedTuple

from foedera.claims.survey import Survey
from foedera.gazetteer.nations import NationFound, find_nations

_PEOPLE: Final = r"(?:tribes?|nations?|bands?|indians?|pueblos?|chiefs|people|delegates|delegation)"
_SIDE: Final = re.compile(rf"\b(?:chiefs?|head[- ]?men|warriors|{_PEOPLE}|sachems?|braves)\b")
_SIDE_WORDS: Final = ("chief", "headmen", "head men", "head-men", "warrior", "tribe", "nation", "band", "indian", "pueblo", "people", "delegat", "sachem", "brave")  # fmt: skip
"""One of them stands, in small letters, wherever `_SIDE` does: looking for words is far cheaper."""
_FOLLOWED: Final = re.compile(
    rf"(?:\s*+(?:\)\s*+)?(?:(?:,|and|or|&|\(or|\(|the|of)\s*+)?(?:the\s++)?[A-Z][\w'’-]++\)?){{0,8}}?(?:\s*+\))?\s++(?:\w++\s++)?{_PEOPLE}\b",
    re.IGNORECASE,
)
_LED: Final = re.compile(
    rf"\b(?:{_PEOPLE}|portion|part)\s+(?:of\s+)?(?:the\s+)?(?:(?:[A-Z][\w'’-]++)(?:,|\s++and|\s++or)?\s++(?:the\s++)?){{0,6}}$",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:reserve|reservation|lands?|country)\s+(?:of|assigned\s+to|belonging\s+to)\s+(?:the\s+)?$|\bassigned\s+to\s+(?:the\s+)?$"
    r"|\bin\s+(?:the\s+)?$|\b(?:leased|purchased|bought|acquired|obtained)\s+from\s+(?:the\s+)?(?:[A-Z][\w'’-]++(?:,|\s++and|\s++or)\s++(?:the\s++)?){0,4}$"
    r"|\b(?:state|territory|county|city|town|river|fort|agent\s+for\s+the|affairs\s+for|district|governor\s+of|mouth)\s+(?:of\s+)?(?:the\s+)?$|\b(?:north|south)\s+$",
    re.IGNORECASE,
)
_STREAM: Final = re.compile(r"\b(?!The|And|Said|Lower|Upper|Or)[A-Z][a-z]+\s+Creek$")
_PLACE_AFTER: Final = re.compile(
    r"\s+(?:country|river|mills?|village|territory|creek|reservation|agency|council)\b",
    re.IGNORECASE,
)
_LIST: Final = re.compile(
    r"\b(?:tribes?|bands?|pueblos?|nations?)(?:\s+(?:or|and)\s+(?:bands?|tribes?))?(?:\s+of\s+indians)?,?\s*(?:viz|to\s+wit|namely|that\s+is\s+to\s+say)[.:;,\s]+(?P<list>[^.;]{3,400})",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(r",\s*(?:and\s+|&\s+)?|\s+and\s+|\s+&\s+")
_NAME: Final = re.compile(r"(?:the\s+)?(?P<name>[A-Z][\w'’-]+(?:[ -][\w'’-]+){0,2})$")
_OWN: Final = re.compile(
    r"(?P<name>[A-Z][\w'’]*(?:-[\w'’]+)+(?: [a-z]{2,4})?|(?!United|Said|Indian|Confederated|The|Several|Different|Other|Great|Five|Civilized|Dakota|Upper|Lower)[A-Z][\w'’]+(?: (?!Tribe|Band|Nation)[A-Z][\w'’]+)?)\s+"
    r"(?:tribes?|bands?|nation)\b(?!,?\s+of\s+(?:the\s+)?[A-Z](?!ndians))"
)
_BAND_OF: Final = re.compile(
    r"\b(?:bands?|tribes?),?\s+of\s+(?:the\s+)?(?P<name>[A-Z][\w'’-]+?)s?(?:\s+(?:tribe|indians|nation)\b|(?=[,.;]))",
    re.IGNORECASE,
)
_RESERVED: Final = re.compile(
    r"\bIndians\s+(?:(?:residing|belonging|located)\s+)?(?:on|upon|of|at)\s+the\s+(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,3}?\s+(?:Reservation|Agency))"
)
_CONSISTS: Final = re.compile(
    r"\b(?:nation|tribe|indians|confederacy|confederated\s+\w+)(?:\s+of\s+indians)?,?\s+(?:consisting|composed|comprising|made\s+up)\s+(?:of\s+)?(?:the\s+)?(?P<list>[^.;:]{3,200}?)\s+(?:tribes|bands|nations)\b",
    re.IGNORECASE,
)
"""What a nation that is a side consists of: "the X nation, consisting of the A, B and C tribes"."""
_FIRST_ARTICLE: Final = re.compile(r"art(?<!\wart)(?:icle\s+(?:1|i|one|first)\b|\.?\s*(?:1|i)\b)")
_ENDS_PARAGRAPH: Final = ".:—-"
_EMPTY_LINE: Final = re.compile(r"\n\s*\n")
_NAMES_FOLLOW: Final = re.compile(r"(?:,|;)?\s+(?:viz|to\s+wit)\b", re.IGNORECASE)
_ZONE: Final = 2600
_PARTS: Final = 12_000
_LONGEST: Final = 40


class PeopleFound(NamedTuple):
    """A people as party: its place in the text, its name, its id ("" when the tables lack it)."""

    start: int
    end: int
    label: str
    id: str


def peoples_of(survey: Survey, body: int) -> list[PeopleFound]:
    """The peoples that the first paragraph with one names as a side, each once."""
    text, said = survey.text, survey.small
    at, limit = 0, min(body, _ZONE) or _ZONE
    while at < limit:
        stop, after = _end(said, at, limit)
        found = _in(text, at, stop) if _names_a_side(said, at, stop) else []
        if found:
            return [*found, *_parts(text, found)]
        at = after
    return []


def _end(said: str, start: int, limit: int) -> tuple[int, int]:
    """Where a paragraph ends and the next begins: at an empty line, or at the first article."""
    heading = _FIRST_ARTICLE.search(said, start, limit)
    stop = heading.start() if heading else limit
    for gap in _EMPTY_LINE.finditer(said, start, stop):
        end = start + len(said[start : gap.start()].rstrip())
        if end and said[end - 1] in _ENDS_PARAGRAPH:
            return end, gap.end()
    return stop, heading.end() if heading else limit


def _names_a_side(said: str, start: int, end: int) -> bool:
    zone = said[start:end]
    return any(word in zone for word in _SIDE_WORDS) and bool(_SIDE.search(said, start, end))


def _parts(text: str, sides: list[PeopleFound]) -> list[PeopleFound]:
    """The tribes of which the text says that a side consists."""
    known = {one.label for one in sides}
    parts = []
    for said in _CONSISTS.finditer(text, 0, _PARTS):
        at = said.start("list")
        for item in _ITEM.split(said["list"]):
            at = text.find(item, at)
            name = _NAME.fullmatch(item.strip())
            nation = next(iter(find_nations(item)), None)
            if nation and nation.label not in known:
                parts.append(
                    PeopleFound(*nation)._replace(start=at + nation.start, end=at + nation.end)
                )
            elif name and nation is None and name["name"] not in known:
                low = at + item.find(name["name"])
                parts.append(PeopleFound(low, low + len(name["name"]), name["name"], ""))
    return parts


def _in(text: str, start: int, stop: int) -> list[PeopleFound]:
    zone = text[start:stop]
    listed = _listed(zone)
    names = _NAMES_FOLLOW.search(zone)
    known = [n for n in find_nations(zone) if _counts(zone, n)]
    if known and names and not listed:
        known = [n for n in known if n.start < names.start()] or known
    found = [PeopleFound(*n) for n in known] + listed
    found += [one for one in _unknown(zone) if not _overlaps(one, found)]
    if not found:
        found = [_of_reservation(m, text[:_PARTS]) for m in _RESERVED.finditer(zone)]
    once: dict[str, PeopleFound] = {}
    for one in sorted(found):
        once.setdefault(one.label, one._replace(start=one.start + start, end=one.end + start))
    if any(label.endswith(" Sioux") for label in once):
        once.pop("Sioux", None)
    return list(once.values())


def _of_reservation(said: re.Match[str], text: str) -> PeopleFound:
    """The Indians of a reservation: its nation where the text calls them so elsewhere."""
    own = said["name"].rsplit(" ", 1)[0]
    nation = next(iter(find_nations(f"{own} Indians")), None)
    if nation and re.search(rf"\b{re.escape(own)}\s+(?:Indians|tribe|nation)\b", text):
        start = said.start("name")
        return PeopleFound(start, start + len(own), nation.label, nation.id)
    return PeopleFound(said.start(), said.end(), f"Indians of the {said['name']}", "")


def _counts(zone: str, nation: NationFound) -> bool:
    """Whether a name is a people here, not a state, a river or an agency."""
    if _ELSEWHERE.search(zone, max(0, nation.start - 40), nation.start):
        return False
    if _PLACE_AFTER.match(zone, nation.end):
        return False
    if nation.label == "Creek" and _STREAM.search(zone, max(0, nation.start - 24), nation.end):
        return False
    if zone[nation.start : nation.end].endswith("s") and nation.label not in {"Kansa", "Sioux"}:
        return True
    return bool(
        _FOLLOWED.match(zone, nation.end)
        or _LED.search(zone, max(0, nation.start - 90), nation.start)
    )


def _listed(zone: str) -> list[PeopleFound]:
    """The names of a list: "the following tribes or bands, viz: A, B, and C"."""
    found = []
    for one in _LIST.finditer(zone):
        at = one.start("list")
        for item in [*_ITEM.split(one["list"])]:
            begin = zone.find(item, at)
            name = _NAME.fullmatch(item.strip())
            at = begin + len(item)
            if name and not find_nations(name["name"]) and len(item) < _LONGEST:
                low = begin + item.find(name["name"])
                found.append(PeopleFound(low, low + len(name["name"]), name["name"], ""))
    return found if len(found) > 1 else []


def _unknown(zone: str) -> list[PeopleFound]:
    """Bands that no table holds, by the word that goes with their name."""
    found = []
    for pattern in (_OWN, _BAND_OF):
        for match in pattern.finditer(zone):
            name = match["name"]
            if not find_nations(name) and name[0].isupper() and name.lower() not in _NO_NAMES:
                found.append(PeopleFound(match.start("name"), match.end("name"), name, ""))
    return found


_NO_NAMES: Final = frozenset(
    {
        "indians",
        "indian",
        "said",
        "united",
        "chiefs",
        "the",
        "certain",
        "various",
        "several",
        "his",
        "five civilized",
    }
)


def _overlaps(one: PeopleFound, others: list[PeopleFound]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)
