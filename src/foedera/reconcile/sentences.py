"""How a finding says why: in words a historian accepts, and what would change it.

Every sentence is true of the very claims behind the finding: who says it outright,
who says less, who only foresees it, who gives it as said by someone else, which
witnesses are one voice and why, and by what a vote was weighed. To word another
kind of dependence, add it to `_ONE_VOICE`.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from foedera.chronology import duration_words
from foedera.claims.model import Value
from foedera.claims.treaty_text import ARTICLE_RULE
from foedera.reconcile.comparing import canonical, named, supports
from foedera.reconcile.questions import Asked, asked, form
from foedera.reconcile.voting import Option, Said, one_voice

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")

NAMED = 5
"""Witnesses that a sentence names before it counts the rest."""

CONTRADICTING = "The voices contradict one another: "
"""How the reason of a disputed finding begins."""

WEIGHED = "Weighed by "
"""How its last sentence begins."""

_ONE_VOICE = {
    "copy": "are the same letter by letter",
    "declared": "are declared one in the sources file",
    "narrative": "share their wording",
    "same-text": "print one text",
}
"""Why several witnesses are one voice, by what ties their claims."""

_DECISIVE = {
    Asked.PROVISION: "The authentic text would outweigh all others; a",
    Asked.AFTERMATH: "A notice of the depositary or of a treaty series would outweigh all others; a",
}
"""What decides a question, by what is asked."""


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


def why(name: str, leader: Option, against: Sequence[Option], *, learned: bool = False) -> str:
    """Why a value stands.

    Args:
        name: the property.
        leader: the value.
        against: its rivals, strongest first.
        learned: whether voices were weighed by how often others bear them out.
    """
    if against:
        return _disputed(name, leader, against, learned=learned)
    excepted = "" if name == "article" else _excepted(leader)
    besides = (_foreseen_too(leader), excepted, _completed(name, leader), _damaged(leader))
    return f"{_agreed(name, leader)}{''.join(besides)}"


def what_would_change(
    name: str, leader: Option, against: Sequence[Option], *, adds_up: bool = False
) -> str:
    """What would have to be found for another outcome.

    Args:
        name: the property.
        leader: the value.
        against: its rivals, strongest first.
        adds_up: whether other values stand beside it, so that only a denial contradicts it.
    """
    if against:
        turns = " ".join(_to_turn(leader, rival) for rival in against[:NAMED])
        return f"{turns} {_settling(name)}"
    if not leader.is_done:
        return "A witness that says what was done would take the place of what was foreseen."
    otherwise = "that denies it" if adds_up else "that says otherwise"
    if leader.voices > 1:
        return f"A voice {otherwise} would make it disputed."
    return f"A second voice that says the same would make it agreed; one {otherwise}, disputed."


def _to_turn(leader: Option, rival: Option) -> str:
    missing = leader.tally - rival.tally
    what = "the denial" if rival.value is None else printed(rival.value)
    if missing > 0:
        return (
            f"For {what} to stand first, voices that depend on none of these would have to add "
            f"more than {_weight(missing)} to it."
        )
    if missing < 0:
        return f"Voices would have to add more than {_weight(-missing)} to it to outweigh {what}."
    return "One more voice on either side would put that side first."


def _settling(name: str) -> str:
    return f"{_DECISIVE.get(asked(name), 'A')} person's judgement would settle it."


def _agreed(name: str, leader: Option) -> str:
    """Who says it, where nobody says otherwise."""
    if not leader.is_done:
        return (
            f"The treaty's text provides for it, as printed in {_tellers(leader.backing)}; "
            f"no witness says that it was done."
        )
    if name == "article" and (texts := _printed_articles(leader)):
        return f"The text printed in {_tellers(texts)} has this article."
    texts, others = _by_modality(leader.voting)
    if texts and (asked(name) is Asked.PROVISION or name.startswith("relation.")):
        besides = f"; besides, {_say(name, leader, others)}" if others else ""
        return f"The treaty's own words say so, as printed in {_tellers(texts)}{besides}."
    said = _say(name, leader, leader.voting)
    return f"{said[0].upper()}{said[1:]}."


def _printed_articles(leader: Option) -> list[Said]:
    return [each for each in leader.voting if each.claim.rule == ARTICLE_RULE]


def _by_modality(said: Sequence[Said]) -> tuple[list[Said], list[Said]]:
    texts = [each for each in said if each.claim.modality == "provided"]
    printing = {each.voice for each in texts}
    return texts, [each for each in said if each.voice not in printing]


def _say(name: str, leader: Option, said: Sequence[Said]) -> str:
    """Who says it outright, and who says less that fits it."""
    outright, less = _by_exactness(name, leader, said)
    joined = one_voice(said)
    number = len(set(joined.values()))
    one, several = _SAYING.get(name, ("says so", "say so"))
    if number == 1:
        told = f"one voice {one}"
    else:
        told = f"{_count(number)}, between which no dependence is found, {'agree' if less else several}"
    told += f": {_tellers(outright, joined)}"
    apart = [each for each in less if name == "citation" and _begins_apart(each, leader)]
    coarser = [each for each in less if each not in apart]
    if coarser:
        told += f"; less exactly, {_tellers(coarser, joined, after=outright)}"
    if apart:
        told += f"; a page apart, {_tellers(apart, joined, after=outright)}"
    return told


def _begins_apart(said: Said, leader: Option) -> bool:
    """Whether a citation names another first page than the leading one, which faces it."""
    pages = [
        v.get("pages") if isinstance(v, dict) else None for v in (said.claim.value, leader.value)
    ]
    first = [each[0] for each in pages if isinstance(each, list) and each]
    return len(set(map(str, first))) > 1


_SAYING = {"event": ("tells of it", "tell of it")}
"""What is done with a thing that is no statement: one voice, several."""


def _by_exactness(name: str, leader: Option, said: Sequence[Said]) -> tuple[list[Said], list[Said]]:
    """Claims that say the value, and those of other witnesses that say a coarser form of it."""
    kind = form(name)
    outright = [each for each in said if supports(kind, leader.value, each.claim.value)]
    witnesses = {each.claim.witness for each in outright}
    less = [each for each in said if each.claim.witness not in witnesses]
    return (outright, less) if outright else (list(said), [])


def _foreseen_too(leader: Option) -> str:
    if not leader.is_done:
        return ""
    texts = [each for each in leader.backing if each.foresees]
    return f" The treaty's text, in {_tellers(texts)}, had provided for it." if texts else ""


def _excepted(leader: Option) -> str:
    """What the words that say it take out of it: "five years, except Articles 1 and 2, …"."""
    for each in leader.voting:
        if taken := _EXCEPTION.search(" ".join(each.claim.quote.split())):
            return f" The words in “{each.claim.witness}” make an exception: “{taken['what'].rstrip('.')}”."
    return ""


_EXCEPTION = re.compile(
    r"\b(?:except(?:ing)?(?: for)?|with the exception of|save for|à l['’]exception de|ausgenommen)\s+(?P<what>.+)$"
)


def _completed(name: str, leader: Option) -> str:
    """That an event's date is none that its own words give whole."""
    date = leader.value.get("date") if name == "event" and isinstance(leader.value, dict) else None
    if not isinstance(date, str) or any(date[:4] in each.claim.quote for each in leader.backing):
        return ""
    return " Its date is completed from one that the text tells before."


def _damaged(leader: Option) -> str:
    if any(each.claim.safe for each in leader.backing):
        return ""
    where = "it" if _printed_articles(leader) else "the sentence that says so"
    return f" Words are missing from {where}."


def _disputed(name: str, leader: Option, against: Sequence[Option], *, learned: bool) -> str:
    sides = "; against it, ".join(_side(option) for option in (leader, *against))
    return f"{CONTRADICTING}{sides}. {weighing(name, leader, against, learned=learned)}"


def _side(option: Option) -> str:
    if option.value is None:
        return _denial(option)
    own = f" according to {_tellers(option.voting)}" if option.voting else ""
    return f"{printed(option.value)}{own}{_told_aside(option)}{_foreseen_too(option)}"


def _told_aside(option: Option) -> str:
    """Who only tells that others say so, beside a word of its own."""
    told = [each for each in option.backing if each.aside]
    return f"; without a vote, {_tellers(told)}" if told else ""


def _denial(option: Option) -> str:
    """Who denies it, or contests it according to whom."""
    holders = {each.claim.holder for each in option.backing}
    if "" in holders:
        return f"a denial by {_tellers(option.backing)}"
    return f"{contesting(holders)} it, according to {_tellers(option.backing, of_holders=False)}"


def contesting(holders: Collection[str]) -> str:
    """Those who contest something, with the verb."""
    return f"{' and '.join(sorted(holders))} {'contests' if len(holders) == 1 else 'contest'}"


def weighing(name: str, leader: Option, against: Sequence[Option], *, learned: bool = False) -> str:
    """What each side weighs, and by what it was weighed."""
    by = (
        "how often others bear each voice out on questions of this kind"
        if learned
        else f"the class of source, on {asked(name).value}"
    )
    sides = (leader, *against)
    claims = [each.claim for side in sides for each in side.voting]
    less = ["is told as said by others"] if any(claim.holder for claim in claims) else []
    less += [] if all(claim.safe for claim in claims) else ["has lost words"]
    by += f", less what {' or '.join(less)}" if less else ""
    weights = [_weight(option.tally) for option in sides]
    if len(set(weights)) == 1:
        return f"{WEIGHED}{by}, neither outweighs the other ({weights[0]} each)."
    return f"{WEIGHED}{by}: {' against '.join(weights)}."


def _weight(hundredths: int) -> str:
    return f"{hundredths / 100:.2f}"


def _count(voices: int) -> str:
    number = _NUMBERS[voices].lower() if voices < len(_NUMBERS) else str(voices)
    return f"{number} voice" if voices == 1 else f"{number} voices"


def _tellers(
    said: Sequence[Said],
    joined: Mapping[str, str] | None = None,
    *,
    after: Sequence[Said] = (),
    of_holders: bool = True,
) -> str:
    """The voices behind claims, each with its witnesses.

    Args:
        said: the claims.
        joined: which voices are one; by default those of these claims alone.
        after: claims named before, to which these are a coarser form: their values are told.
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
        out.append(f"{words}: {values}" if after else words)
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
        return f"one voice, since some {_AS_OTHERS[copied[0]]} a work of which the others are part"
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
