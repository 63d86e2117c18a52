"""How a finding says why: one sentence a historian accepts, and what would change it."""

from collections.abc import Sequence

from foedera.claims.model import Value
from foedera.reconcile.comparing import canonical, named
from foedera.reconcile.questions import Asked, asked, provides_only
from foedera.reconcile.voting import Option, Said

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")

NAMED = 3
"""Witnesses that a sentence names before it counts the rest."""


def printed(value: Value) -> str:
    """A value in words for people."""
    if value is None:
        return "that it is not so"
    if isinstance(value, dict):
        office, person = value.get("office"), value.get("person")
        if office and person:
            return f"{person}, {office}"
        if "series" in value:
            return _citation(value)
        return named(value, "label", "name", "body") or _parts(value)
    if isinstance(value, list):
        return ", ".join(printed(item) for item in value)
    return value if isinstance(value, str) else canonical(value)


def _parts(value: dict[str, Value]) -> str:
    """A value without a name of its own, part by part: "by Poland, territory Vilnius"."""
    told = ((part, printed(said)) for part, said in value.items())
    return ", ".join(f"{part} {words}" for part, words in told if words)


def _citation(value: dict[str, Value]) -> str:
    pages = value.get("pages")
    parts = [str(value.get("series") or ""), str(value.get("volume") or "")]
    if isinstance(pages, list):
        parts.append("p. " + "–".join(dict.fromkeys(str(page) for page in pages)))
    return " ".join(part for part in parts if part)


def why(name: str, leader: Option, against: Sequence[Option]) -> str:
    """Why a value stands."""
    if against:
        sides = [f"{_tellers(option)}: {printed(option.value)}" for option in (leader, *against)]
        return (
            f"The voices contradict one another — {'; '.join(sides)}.{_weighing(leader, against)}"
        )
    first = f"{_count(leader.voices)} so: {_tellers(leader)}."
    if leader.voices > 1:
        first = (
            f"{_count(leader.voices)} so, between which no dependence is found: {_tellers(leader)}."
        )
    return first + _caution(name, leader)


def what_would_change(leader: Option, against: Sequence[Option]) -> str:
    """What would have to be found for another outcome."""
    if against:
        missing = (leader.tally - against[0].tally) / 100
        return (
            f"A further voice of more than {missing:.2f} for {printed(against[0].value)} would "
            f"put it first; a decisive source, or a person's judgement, would settle it."
        )
    if leader.voices > 1:
        return "A voice that says otherwise would make it disputed."
    return (
        "A second voice that says the same would make it agreed, one that says otherwise disputed."
    )


def _weighing(leader: Option, against: Sequence[Option]) -> str:
    margin = leader.tally - against[0].tally
    if not margin:
        return " Neither weighs more."
    return f" The first weighs {margin / 100:.2f} of a voice more on what is asked."


def _caution(name: str, leader: Option) -> str:
    """What a reader must know before relying on it."""
    claims = [each.claim for each in leader.backing]
    if provides_only(name) and all(claim.modality == "provided" for claim in claims):
        return " The text provides for it; no witness says that it was done."
    if all(claim.modality == "reported" for claim in claims):
        holders = sorted({claim.holder for claim in claims if claim.holder})
        return (
            f" It is only reported, by {', '.join(holders)}."
            if holders
            else " It is only reported."
        )
    if not any(claim.safe for claim in claims):
        return " Words are missing from the sentence that says so."
    if asked(name) is Asked.PROVISION and any(claim.modality == "provided" for claim in claims):
        return " The treaty's own words are among them."
    return ""


def _count(voices: int) -> str:
    number = _NUMBERS[voices] if voices < len(_NUMBERS) else str(voices)
    return f"{number} voice says" if voices == 1 else f"{number} voices say"


def _tellers(option: Option) -> str:
    """The voices behind an option, each with its witnesses."""
    by_voice: dict[str, list[Said]] = {}
    for each in option.backing:
        by_voice.setdefault(each.voice, []).append(each)
    ordered = sorted(by_voice.values(), key=lambda told: (-told[0].weight, told[0].claim.witness))
    return "; ".join(_teller(told) for told in ordered)


def _teller(told: Sequence[Said]) -> str:
    names = sorted({each.claim.witness for each in told})
    shown = ", ".join(f"“{name}”" for name in names[:NAMED])
    if len(names) > NAMED:
        shown += f" and {len(names) - NAMED} more"
    one_text = ", one text" if len(names) > 1 else ""
    return f"{shown} ({told[0].kind.replace('-', ' ')}{one_text})"
