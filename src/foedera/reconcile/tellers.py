"""Who says a thing, in words: each voice with its witnesses, and why these are one voice.

To word another kind of dependence, add it to `_ONE_VOICE`.
"""

from collections.abc import Mapping, Sequence

from foedera.chronology import duration_words
from foedera.claims.model import Value
from foedera.reconcile.comparing import canonical, named
from foedera.reconcile.voting import Said, one_voice

NAMED = 5
"""Witnesses that a sentence names before it counts the rest."""

_ONE_VOICE = {
    "copy": "are the same letter by letter",
    "declared": "are declared one in the sources file",
    "narrative": "share their wording",
    "same-text": "print one text",
}
"""Why several witnesses are one voice, by what ties their claims."""


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
    return duration_words(value) if isinstance(value, str) else canonical(value)


def _parts(value: dict[str, Value]) -> str:
    """A value without a name of its own, part by part: "Vilnius, of Lithuania, by Poland"."""
    told = [(part, printed(value[part])) for part in sorted(value, key=_part_order)]
    return ", ".join(words if part in _BARE else f"{part} {words}" for part, words in told if words)


_BARE = ("territory", "state", "name")
"""Parts that are said without naming the part, and first."""


def _part_order(part: str) -> tuple[bool, str]:
    return part not in _BARE, "" if part == "of" else part


def _citation(value: dict[str, Value]) -> str:
    pages = value.get("pages")
    parts = [str(value.get("series") or ""), str(value.get("volume") or "")]
    if isinstance(pages, list):
        parts.append("p. " + "–".join(dict.fromkeys(str(page) for page in pages)))
    return " ".join(part for part in parts if part)


def tellers(
    said: Sequence[Said],
    joined: Mapping[str, str] | None = None,
    *,
    after: Sequence[Said] = (),
    valued: bool = False,
    of_holders: bool = True,
) -> str:
    """The voices behind claims, each with its witnesses.

    Args:
        said: the claims.
        joined: which voices are one; by default those of these claims alone.
        after: claims named before: with whose witnesses these are one voice is told.
        valued: whether to tell their values, which are less exact.
        of_holders: whether to say for whom each speaks.
    """
    joined = joined or one_voice(said)
    by_voice: dict[str, list[Said]] = {}
    for each in said:
        by_voice.setdefault(joined[each.voice], []).append(each)
    ordered = sorted(
        by_voice.items(), key=lambda told: (-told[1][0].weight, told[1][0].claim.witness)
    )
    out = []
    for voice, told in ordered:
        spoken = [each for each in after if joined[each.voice] == voice]
        words = _teller(told, spoken) + (_for_whom(told) if of_holders else "")
        values = "; ".join(sorted({printed(each.claim.value) for each in told}))
        out.append(f"{words}: {values}" if valued else words)
    return "; ".join(out)


def _teller(said: Sequence[Said], spoken: Sequence[Said]) -> str:
    """One voice: its witnesses with their classes, why they are one, whom it was named with."""
    kinds = " and ".join(dict.fromkeys(each.kind.replace("-", " ") for each in said))
    names = _quoted(said)
    told = [kinds]
    if len({each.claim.witness for each in said}) > 1:
        told.append(_why_one(said))
    if spoken:
        told.append(f"one voice with {_quoted(spoken)}")
    return f"{names} ({'; '.join(told)})"


def _quoted(said: Sequence[Said]) -> str:
    return listed([f"“{name}”" for name in sorted({each.claim.witness for each in said})])


def _for_whom(said: Sequence[Said]) -> str:
    """Whose words a voice gives, where they are none of its own."""
    holders = sorted({each.claim.holder for each in said})
    if "" not in holders:
        return f", as said by {' and '.join(holders)}"
    is_reported = all(each.claim.modality == "reported" for each in said)
    return ", which only reports it" if is_reported else ""


def _why_one(said: Sequence[Said]) -> str:
    """What ties the witnesses, here or in other passages of theirs."""
    tied: dict[tuple[str, str], set[str]] = {}
    for each in said:
        if each.tie in _ONE_VOICE:
            tied.setdefault((each.voice, each.tie), set()).add(each.claim.witness)
    here = {key: witnesses for key, witnesses in tied.items() if len(witnesses) > 1}
    everyone = {each.claim.witness for each in said}
    whole = sorted(tie for (_, tie), witnesses in here.items() if witnesses == everyone)
    if whole:
        return f"one voice, since they {_ONE_VOICE[whole[0]]}"
    if not here:
        return _why_elsewhere({tie for _, tie in tied})
    some = [f"some {_ONE_VOICE[tie]}" for tie in sorted({tie for _, tie in tied})]
    return f"one voice, since {' and '.join(some)}"


def _why_elsewhere(ties: set[str]) -> str:
    """What ties witnesses of which each is tied by another passage."""
    copied = sorted(ties - {"declared"})
    if not copied:
        return "one voice"
    if "declared" in ties:
        told = f"some {_AS_OTHERS[copied[0]]} witnesses that are declared one with the others"
        return f"one voice, since {told} in the sources file"
    return f"one voice, since they {_ONE_VOICE[copied[0]]} in other passages"


_AS_OTHERS = {
    "copy": "are the same letter by letter as",
    "narrative": "share their wording with",
    "same-text": "print one text with",
}


def listed(told: Sequence[str]) -> str:
    """The first few of many, the rest counted."""
    shown = list(told[:NAMED])
    if len(told) > NAMED:
        shown.append(f"{len(told) - NAMED} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
