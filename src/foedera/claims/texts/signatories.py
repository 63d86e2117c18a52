"""Who signed below a text, and in what office: the block of signatures, line by line.

    For the Government of Arcadia:          the party, then the name on a line of its own,
    Jean DURAND Minister of Finance         with or without an office beside it or below
    For Ruritania: ROE                      or the name after the party
    [L. S.] Anna MOE                        or a name after the mark of a seal or of signing

A line that heads something else ("ANNEX I", "Section A") names nobody, and neither does
one that names a state or a place, or that says what the print is ("Certified True Copy").
A surname alone, or one that is a place's name, counts only where a party or a mark leads
to it.

To add a language, add its words to `_FOR`, `_OFFICE` and `_NOBODY`.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from foedera.claims.capitals import small
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.places import find_places

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀČĒĖĢĪĶĻŁŃŅŚŠŪŹŻŽ"
_WORD: Final = rf"(?:(?:[{_CAPITAL}]\.){{2,4}}|[{_CAPITAL}][\w’'-]*\.?)"
_TITLES: Final = r"(?:(?:M|MM|Mr|Mrs|Dr|Mme|Sir|Count|Baron|Prince|General|Herr|Señor|Don)\.?\s+)?"
_PERSON: Final = re.compile(
    rf"{_TITLES}{_WORD}(?:\s+(?:de|du|von|van|der|di|zu|el|al|bin|y|{_WORD})){{1,5}}(?:,?\s+[JS]r\.?)?"
)
_SURNAME: Final = re.compile(rf"(?:VON\s|DE\s)?[{_CAPITAL}][{_CAPITAL}’'-]{{2,24}}")
_MARK: Final = re.compile(
    r"[\[(]?\s*\bL\.\s?S\.\s*[\])]?|[\[(]\s*(?:sign(?:ed|é)|s|sd)\.?\s*[\])]|\bsigné\s*:|(?<!\w)/s/|\bSd/-|[\[(]\s*seal\s*[\])]"
    r"|\bsigned\s+by\s+(?=[A-Z])",
    re.IGNORECASE,
)
_FOR: Final = re.compile(
    r"(?:for|pour|por|pel[oa]|für|för|voor|per\s+(?:il|lo|la|l['’])|za|за|от|on\s+behalf\s+of|au\s+nom)\s",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"(?<!\w)(?:(?:acting|deputy|vice|prime|under|state|foreign|first|high|federal|attorney|adjoint|sous|haut)[- ]+){0,2}"
    r"(?:minister|ministre|ambassador|ambassadeur|president|président|premier|chancellor|secretary|secrétaire|chargé|charge\s+d|director|directeur"
    r"|chairman|envoy|envoyé|commissioner|commissaire|representative|représentant|délégué|delegate|consul|governor|gouverneur|head|chef|plenipotentiary|plénipotentiaire|permanent|deputy|embajador|ministro|secretario|botschafter|bundesminister)\b",
    re.IGNORECASE,
)
_RANK: Final = re.compile(
    r"(?<=,\s)(?:(?:lieutenant|major|vice|rear|brigadier)[- ])?(?:colonel|general|major|captain|commander|lieutenant|admiral|marshal)(?=\W*$)",
    re.IGNORECASE,
)
"""A rank after a name: "Jan ROE, Major". Before a name it is part of it."""
_NOBODY: Final = re.compile(
    r"\b(?:annex\w*|appendix|schedule|section|chapter|chapitre|part|deel|bijlage|tabel|nr|no|list|table|protocol\w*|article|notes?|letters?|lettres?|exchange|échange|record|agreement|accord"
    r"|convention|treaty|traité|declaration|government|gouvernement|republic|république|kingdom|royaume|union|embassy|ambassade|ministry|ministère|legation|légation|market|community|done|fait|text\w*"
    r"|translation|traduction|signed|signé|illegible|illisible|seal|excellency|excellence|states|council|committee|common|majesty\w*|majesté|emblem\w*|certified|copy|copyright|office|page|provisions|region|of|the|for|and)\b"
)
_JOINED: Final = re.compile(
    rf"(?<=[{_CAPITAL}]{{3}})\s+(?=(?:[{_CAPITAL}]\.|[{_CAPITAL}][^\W\d_{_CAPITAL}]+\s))"
)
"""Between two names on one line: "Jos. ROE A. MOE"."""
_COLUMNS: Final = re.compile(r"\t+|[ ]{3,}")
_LAST: Final = re.compile(r"[:,]\s*(?=[^:,]+$)")
_GIVEN: Final = frozenset(
    {"maurice", "israel", "jordan", "chad", "georgia", "salvador", "german", "dominique"}
)
"""Given names that are a name of a state or its people too."""
_APART: Final = re.compile(rf"(?i:{_MARK.pattern})|{_COLUMNS.pattern}")
_OFFICE_LINE: Final = re.compile(
    rf"\s*(?:(?i:the|le|la)\s+|[Ll]['’])?(?P<office>{_OFFICE.pattern})", re.IGNORECASE
)
_ARTICLE: Final = re.compile(r"(?:The|Le|La|Les|By|Par|On|In|At)\b|[LD]['’]")
_AROUND: Final = " \t\r\n.,;_*"
_BEHIND: Final = _AROUND.replace(".", "")
_LONGEST: Final = 400
_ALONE: Final = 60


_SIDE: Final = re.compile(
    r"^[ \t]*(?:for|pour|por|für|voor)\s+(?:and\s+on\s+behalf\s+of\s+)?(?:the|le|la|l['’]|el|his|her|sa|die|de)\b[^\n]{3,200}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that names the side for which the names at its end or below it have signed."""
_SIDES_REACH: Final = 2500
_SIDE_REACH: Final = 150


class Signatory(NamedTuple):
    """One who signed; offsets of the text.

    Attributes:
        start: first code point of the name.
        end: one past it.
        office: where the office begins and ends, (-1, -1) without one.
    """

    start: int
    end: int
    office: tuple[int, int]


def signatories(text: str, start: int, end: int) -> list[Signatory]:
    """Those who signed, in the order of their names.

    Args:
        text: the text.
        start: where the block of signatures begins.
        end: one past it.
    """
    out: list[Signatory] = []
    led = alone = False
    at = start
    for line in text[start:end].splitlines(keepends=True):
        low, high, at = at, at + len(line.rstrip()), at + len(line)
        if not line.strip() or len(line) > _LONGEST:
            continue
        office = _office(text, low, high) if out else None
        if office and not text[out[-1].end : office[0]].strip(_AROUND):
            out[-1] = out[-1]._replace(office=office) if alone else out[-1]
            continue
        count = len(out)
        for first, last, marked in _pieces(text, low, high):
            found, led = _in_piece(text, first, last, led=led or marked)
            out += found
        alone = len(out) == count + 1
    return out


def block_below(text: str, start: int) -> tuple[int, int]:
    """Where two sides or more have signed from `start` on, each headed; (-1, -1) where none have.

    Args:
        text: the text.
        start: where the closing ends, or the last article begins.
    """
    sides = list(_SIDE.finditer(text, start, start + _SIDES_REACH))
    if len(sides) < 2:  # noqa: PLR2004  (a treaty has two sides)
        return -1, -1
    return sides[0].start(), min(len(text), sides[-1].end() + _SIDE_REACH)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The parts of a line between marks and columns, and whether a mark stands before each."""
    at, marked = start, False
    for cut in [*_APART.finditer(text, start, end), None]:
        stop = cut.start() if cut else end
        if text[at:stop].strip(_AROUND):
            yield at, stop, marked
        elif marked and not cut:
            yield stop, stop, True
        marked = marked and not text[at:stop].strip() if cut else marked
        at = cut.end() if cut else stop
        marked = marked or bool(cut and _MARK.fullmatch(cut.group().strip()))


def _in_piece(text: str, start: int, end: int, *, led: bool) -> tuple[list[Signatory], bool]:
    """Those whom a part of a line names, and whether the next line is led to by it."""
    words = _stripped(text[start:end])
    if not words:
        return [], led
    start = text.index(words, start)
    if text[start:end].rstrip().endswith(":") or words[0].islower():
        return [], led or not words[0].islower()
    if _FOR.match(words):
        after = _after_party(words)
        return (
            (_named(text, start + after, start + len(words), sure=True), False)
            if after
            else ([], True)
        )
    if words[0] == "[" and words.isupper():
        inner = words.strip("[]")
        at = start + words.index(inner)
        return _named(text, at, at + len(inner), sure=True), False
    return _named(text, start, start + len(words), sure=led), False


def _after_party(words: str) -> int:
    """Where in "For the Republic of Arcadia: Jean ROE" the name begins, 0 where none follows."""
    colon = words.rfind(":")
    if colon >= 0:
        return colon + 1
    named = find_participants(words)
    after = max((one.end for one in named), default=0)
    return after if words[after:].strip(_AROUND) else 0


def _named(text: str, start: int, end: int, *, sure: bool) -> list[Signatory]:
    """The name or names in a stretch, with the office that stands beside one."""
    office = _OFFICE.search(text, start, end) or _RANK.search(text, start, end)
    if office and not text[start : office.start()].strip(_AROUND + "LTeha'’"):
        return _after_office(text, start, end)
    stop = office.start() if office else end
    held = (office.start(), _without_stops(text, office.start(), end)) if office else (-1, -1)
    out: list[Signatory] = []
    at = start
    cuts = [*_JOINED.finditer(text, start, stop)]
    if cuts and not all(
        _PERSON.fullmatch(text[a:b].strip()) for a, b in _between(start, stop, cuts)
    ):
        cuts = []
    for cut in [*cuts, None]:
        words = _stripped(text[at : cut.start() if cut else stop])
        if words and is_name(words, sure=sure):
            low = text.index(words, at)
            out.append(Signatory(low, low + len(_bare(words)), held))
        at = cut.end() if cut else stop
    return [one._replace(office=(-1, -1)) for one in out] if len(out) > 1 else out


def _between(start: int, end: int, cuts: list[re.Match[str]]) -> list[tuple[int, int]]:
    """The stretches that cuts leave."""
    edges = [start, *(edge for cut in cuts for edge in cut.span()), end]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _after_office(text: str, start: int, end: int) -> list[Signatory]:
    """The name that an office leads to: "L’Ambassadeur de France, CLAUDE LEBEL"."""
    last = _LAST.search(text, start, end)
    words = _stripped(text[last.end() : end]) if last else ""
    if not last or not words or not is_name(words, sure=False):
        return []
    if last.group()[0] == "," and not words.isupper():
        return []
    low = text.index(words, last.end())
    held = _OFFICE.search(text, start, end)
    return [
        Signatory(low, low + len(_bare(words)), (held.start() if held else start, last.start()))
    ]


def _office(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the office in a line that is one stands: "Minister of Finance"."""
    found = _OFFICE_LINE.match(text, start, end)
    if found is None or end - found.start("office") > _ALONE + 40 or ":" in text[start:end]:
        return None
    if _LAST.search(text, start, end) and _after_office(text, start, end):
        return None
    low = found.start("office")
    return low, _without_stops(text, low, end)


def _without_stops(text: str, start: int, end: int) -> int:
    """Where a stretch ends without the stops and blanks behind it."""
    return start + len(text[start:end].rstrip(" .,;"))


def _stripped(words: str) -> str:
    """Words without what stands around them; the stop at their end may be an initial's."""
    return words.lstrip(_AROUND).rstrip(_BEHIND)


def _bare(words: str) -> str:
    """A name without the stop that ends its line; one after an initial or "Jr" stays."""
    last = words.rsplit(maxsplit=1)[-1]
    return words[:-1] if words.endswith(".") and len(last) > 3 else words  # noqa: PLR2004


def is_name(words: str, *, sure: bool) -> bool:
    """Whether words are a person's name, or, where one is awaited (`sure`), a surname alone."""
    if _NOBODY.search(small(words)) or _ARTICLE.match(words) or any(map(str.isdigit, words)):
        return False
    if not (_PERSON.fullmatch(words) or (sure and _SURNAME.fullmatch(words))):
        return False
    if not sure and any(place.text == words for place in find_places(words)):
        return False
    return not names_participant(words)


def names_participant(words: str) -> bool:
    """Whether words name a state or an organisation, other than by a given name ("Maurice")."""
    return any(
        found.end == len(words) or found.text.split()[-1].lower() not in _GIVEN
        for found in find_participants(words)
    )
