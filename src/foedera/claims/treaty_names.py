"""Names of instruments in running text, and what the name itself says.

"Soviet–Lithuanian Peace Treaty of 1920" names two parties, a kind and a year;
"Treaty of Peace between Lithuania and Russia" two parties and a kind. A name is a
head word (treaty, pact, convention, …) with the capitalised words before it or the
complement after it. "the pact" is no name: rules resolve it (`foedera.claims.prose`).

To add a language, add its head words to `HEADS`, and its words for kinds to `KINDS`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

HEADS: Final = {
    "en": "Treaty|Treaties|Pact|Agreement|Convention|Protocol|Accords?|Armistice|Declaration|Covenant|Ultimatum|ultimatum",
    "fr": "Traité|Pacte|Accord|Convention|Protocole|Armistice|Déclaration",
    "de": "Vertrag|Pakt|Abkommen|Konvention|Protokoll|Friedensvertrag|Nichtangriffspakt|Nichtangriffsvertrag",
    "es": "Tratado|Pacto|Acuerdo|Convenio|Convención|Protocolo",
}

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d"
_CAP = rf"(?!{_MONTH})[A-ZÀ-ÖØ-ÞĀČĒĖĢĪĶĻŁŃŅŚŠŪŹŻŽ](?:[\w’'‘]*(?:[-–‑][\w’'‘]+)*|\.)"
_LINK = r"(?:and|of|for|on|the|in|to|with|de|la|du|des|et)"
_COMPLEMENT = rf"(?:the\s+)?{_CAP}(?:(?:,?\s+{_LINK}){{0,3}}\s+{_CAP}){{0,9}}"

_NAME = re.compile(
    rf"\b(?:(?P<left>(?:(?:{_CAP}|\d{{4}})\s+(?:(?:and|of|of\s+the|for)\s+)?){{1,8}}))?"
    rf"(?P<head>{HEADS['en']})\b(?!\s+Series)"
    rf"(?P<right>(?:\s+(?:of|on|for|concerning|regarding|relating\s+to|respecting|to)\s+{_COMPLEMENT})?"
    rf"(?:,?\s+(?:between|with)\s+{_COMPLEMENT}(?:,\s+{_CAP}){{0,4}})?)"
    r"(?P<year>(?:\s+of\s+|\s+\()(?P<y>1[0-9]{3}|20[0-9]{2})\b\)?)?"
)
_SPECIAL = re.compile(
    rf"\b(?P<left>)(?P<head>Peace|Act)(?P<right>\s+of\s+(?:\d{{1,2}}\s+{_CAP}|(?!Congress|Parliament|God|War|Grace)"
    rf"{_CAP}(?:\s+(?:of\s+)?{_CAP}){{0,4}}))(?P<year>(?:\s+of\s+|\s+\()(?P<y>1[0-9]{{3}}|20[0-9]{{2}})\b\)?)?"
)
_STARTERS = re.compile(
    r"^(?:(?:The|This|That|These|A|An|In|On|By|Under|After|Before|Since|Despite|When|With|Following|See|Text|Original|Present|Additional|Separate|Both|Its?|For|From|And|But|If|Each|Any|No|Such|Said|Another|Other|Our|Their|Whereas|Article|Articles|Section|Part|According)\s+)+"
)
_KIND_ONLY = re.compile(
    r"(?:(?:Non-?Aggression|Mutual|Assistance|Peace|Neutrality|Friendship|Trade|Defen[cs]e|Alliance|Arbitration|Commercial|"
    r"Bilateral|Additional|Secret|Guarantee|Final|Preliminary|Military|and|of|High|Contracting)\s+)+"
)
_ANCHOR = re.compile(
    r"Treat(?:y|ies)|Pact|Agreement|Convention|Protocol|Accord|Armistice|Declaration|Covenant|[Uu]ltimatum|Peace\s+of|Act\s+of"
)

KINDS: Final = (
    ("non-aggression", r"non-?aggression|nonaggression|nepuolimo|nichtangriff"),
    ("mutual-assistance", r"mutual[\s-]+assistance|defen[cs]e|defensive|alliance|mutual[\s-]+aid"),
    ("peace", r"peace|taikos|paix|frieden"),
    ("neutrality", r"neutrality"),
    ("arbitration", r"arbitration|conciliation"),
    ("commerce", r"commerce|trade|commercial|navigation"),
    ("friendship", r"friendship|amity"),
    ("ultimatum", r"ultimatum"),
    ("armistice", r"armistice|ceasefire|truce"),
    ("protocol", r"protocol"),
    ("covenant", r"covenant"),
    ("act", r"^act\b|\bact of\b"),
    ("convention", r"convention"),
)
"""Classes of kind that tell instruments apart, the most telling first."""

_KINDS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in KINDS)


@dataclass(frozen=True, slots=True)
class TreatyName:
    """An instrument's name in a text.

    Attributes:
        start: first code point of the name.
        end: one past the last, the year included.
        title_end: one past the name itself, without the year.
        title: the name with single spaces.
        year: "1920" where the name says it, else "".
    """

    start: int
    end: int
    title_end: int
    title: str
    year: str


def find_treaty_names(text: str) -> list[TreatyName]:
    """Every instrument named in `text`, in order, without overlap."""
    if not _ANCHOR.search(text):
        return []
    found = [_read(m) for m in (*_NAME.finditer(text), *_SPECIAL.finditer(text))]
    named = sorted((n for n in found if n), key=lambda n: (n.start, -n.end))
    out: list[TreatyName] = []
    for name in named:
        if not out or name.start >= out[-1].end:
            out.append(name)
    return out


def _read(match: re.Match[str]) -> TreatyName | None:
    """The name of a match, or None where the head stands alone ("the Treaty")."""
    start = match.start()
    if trimmed := _STARTERS.match(match.group()):
        start += trimmed.end()
    title_end = match.end("right") if match["right"] else match.end("head")
    before = match.string[start : match.start("head")]
    if not before.strip() and (match["head"].islower() or not (match["right"] or match["year"])):
        return None
    if not match["right"] and _KIND_ONLY.fullmatch(before):
        return None
    title = re.sub(r"\s+", " ", match.string[start:title_end]).rstrip(".,")
    return TreatyName(
        start,
        match.end(),
        start + len(match.string[start:title_end].rstrip(".,")),
        title,
        match["y"] or "",
    )


@lru_cache(maxsize=4096)
def kind_class(words: str) -> str:
    """The class of kind that a title or a kind's words show, "" for a plain treaty."""
    return next((name for name, pattern in _KINDS if pattern.search(words)), "")


@lru_cache(maxsize=4096)
def title_key(title: str) -> str:
    """A title folded for comparison: lower case, plain dashes, no articles."""
    folded = re.sub(r"[-–‑‐—]", "-", title.lower())
    return re.sub(r"\s+", " ", re.sub(r"\b(?:the|of|a|an)\b|[^\w\s-]", " ", folded)).strip()
