"""An obligation as the treaty words it, beside what others say it is.

An article that forbids joining "a political agreement of third powers with a view to
an economic or financial boycott", told as "agreed not to join any alliances", has
become wider; told of one side only when it binds each, it has become one-sided. Both
are worth a reader's eye, because obligations are coded from such paraphrases.

Whether two obligations are about one thing is told by their subjects, each known by
its words. To add a subject, add a row to `SUBJECTS`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from foedera.claims.model import Value
from foedera.reconcile.comparing import plain
from foedera.reconcile.model import Discrepancy, Rival
from foedera.reconcile.voting import Said, in_order

SUBJECTS = {
    "combinations": ("alliance", "alliances", "coalition", "coalitions", "combination", "league"),
    "attack": ("attack", "attacks", "aggression", "invade", "invasion", "force"),
    "assistance": ("assist", "assistance", "aid", "help"),
    "propaganda": ("propaganda", "agitation", "organisations", "organizations"),
    "neutrality": ("neutral", "neutrality"),
    "integrity": ("integrity", "inviolability", "inviolable", "sovereignty", "independence"),
    "consultation": ("consult", "consultation", "confer"),
    "settlement": (
        "dispute",
        "disputes",
        "difference",
        "differences",
        "arbitration",
        "conciliation",
    ),
    "arms": (
        "arms",
        "armaments",
        "fortify",
        "fortifications",
        "disarm",
        "demilitarise",
        "demilitarize",
    ),
    "bases": ("base", "bases", "garrison", "garrisons", "troops"),
}
"""What obligations are about, each with words that tell it."""

NARROWING = frozenset(
    ["such", "economic", "financial", "political", "boycott", "unprovoked", "during"]
)
"""Words by which a text narrows an obligation, each in a way of its own."""

CONDITION = "if"
CONDITIONS = frozenset(
    ["if", "provided", "except", "unless", "should", "when", "whenever", "event", "case", "were"]
)
"""Words with which a condition begins: a paraphrase may put it in others than the text."""

ATTACKER = re.compile(
    r"\b(?:power|state|country|party)\s+(?:that|which|who)\b|\b(?:attacker|aggressor|attacking)\b"
)
"""Words that hold the condition that someone attacks: "a third power that does", "the aggressor"."""

EACH = frozenset({"each", "both", "either", ""})
"""Bearers that stand for every party."""

NORM = "norm"


def wider_than_the_text(instrument: str, said: Sequence[Said]) -> Iterator[Discrepancy]:
    """Paraphrases of an obligation that go beyond the article's own words.

    Args:
        instrument: id.
        said: the claims about it.
    """
    norms = [each for each in said if each.claim.property == NORM and _duty(each)]
    texts = [each for each in norms if each.claim.modality == "provided"]
    told = [each for each in norms if _is_told(each)]
    pairs = sorted(
        (
            (_article(text, texts), text, other)
            for other in told
            for text in texts
            if _may_mean(other, text)
        ),
        key=lambda pair: pair[0],
    )
    for article, group in groupby(pairs, key=lambda pair: pair[0]):
        against = [(text, other, goes_beyond(text, other)) for _, text, other in group]
        found = [each for each in against if each[2]]
        if found:
            yield _discrepancy(instrument, article, found)


def part(said: Said, name: str) -> str:
    """A part of what a claim says of an obligation, in words; "" where it says none."""
    value = said.claim.value
    return _words(value.get(name) if isinstance(value, dict) else None)


def _is_told(said: Said) -> bool:
    """Whether a claim tells of an obligation in running words; a person's file states it anew."""
    is_stated = said.claim.rule.startswith("any.") and part(said, "article")
    return said.claim.modality != "provided" and not is_stated


def _may_mean(told: Said, text: Said) -> bool:
    """Whether a telling may be of a text's article: of any, if it names none."""
    return part(told, "article") in {"", part(text, "article")}


def _words(value: Value) -> str:
    if isinstance(value, dict):
        return str(value.get("id") or value.get("name") or "")
    if isinstance(value, list):
        return " ".join(_words(each) for each in value)
    return str(value) if value else ""


def _duty(said: Said) -> str:
    return part(said, "duty")


def _article(said: Said, texts: Sequence[Said]) -> str:
    """The article that a norm of the text stands in, or the text itself."""
    return part(said, "article") or ("the text" if said in texts else "")


def goes_beyond(text: Said, other: Said) -> list[str]:
    """In what a paraphrase goes beyond the text; nothing when they are about different things."""
    if _duty(text) != _duty(other) or not _subjects(text) & _subjects(other):
        return []
    ways = []
    one_sided = part(text, "bearer") in EACH and part(other, "bearer") not in EACH
    if one_sided:
        ways.append("binds one side where the text binds each")
    if _narrowed(text) - _narrowed(other):
        ways.append("leaves out the conditions that the text sets")
    return ways


def _subjects(said: Said) -> frozenset[str]:
    words = frozenset(plain(f"{part(said, 'act')} {said.claim.quote}").split())
    return frozenset(name for name, told_by in SUBJECTS.items() if words & frozenset(told_by))


def _narrowed(said: Said) -> frozenset[str]:
    told = plain(f"{part(said, 'act')} {said.claim.quote}")
    words = frozenset(told.split())
    is_conditional = part(said, "if") or words & CONDITIONS or ATTACKER.search(told)
    return words & NARROWING | ({CONDITION} if is_conditional else frozenset())


def _discrepancy(
    instrument: str, article: str, found: Sequence[tuple[Said, Said, list[str]]]
) -> Discrepancy:
    texts = in_order({id(text): text for text, _, _ in found}.values())
    told = in_order({id(other): other for _, other, _ in found}.values())
    ways = list(dict.fromkeys(way for _, _, several in found for way in several))
    where = f"Article {article}" if article != "the text" else "The text"
    names = ", ".join(f"“{name}”" for name in sorted({each.claim.witness for each in told}))
    return Discrepancy(
        instrument=instrument,
        property=NORM,
        summary=(
            f"{where} and its paraphrase differ: “{_even(told[0].claim.quote)}” ({names}) "
            f"{' and '.join(ways)}: “{_even(texts[0].claim.quote)}” ({texts[0].claim.witness})."
        ),
        sides=(_side(texts), _side(told)),
    )


def _even(words: str) -> str:
    return " ".join(words.split())


def _side(said: Sequence[Said]) -> Rival:
    return Rival(value=said[0].claim.value, support=tuple(each.support for each in said))
