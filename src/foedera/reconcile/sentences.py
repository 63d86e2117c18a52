"""How a finding says why: in words a historian accepts, and what would change it.

Every sentence is true of the very claims behind the finding: who says it outright,
who says less, who only foresees it, who gives it as said by someone else, which
witnesses are one voice and why (`foedera.reconcile.tellers`), and by what a vote was weighed.
"""

import re
from collections.abc import Collection, Sequence

from foedera.claims.treaty_text import ARTICLE_RULE, reads_the_text
from foedera.reconcile.comparing import plain, supports
from foedera.reconcile.questions import Asked, Form, asked, form
from foedera.reconcile.tellers import NAMED, printed, tellers
from foedera.reconcile.voting import Option, Said, one_voice

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")

CONTRADICTING = "The voices contradict one another: "
"""How the reason of a disputed finding begins."""

CONTESTED = "It is contested: "
"""How it begins where no voice speaks against it, but some tell who does."""

WEIGHED = "Weighed by "
"""How its last sentence begins."""

_DECISIVE = {
    Asked.PROVISION: "The authentic text would outweigh all others; a",
    Asked.AFTERMATH: "A notice of the depositary or of a treaty series would outweigh all others; a",
}
"""What decides a question, by what is asked."""


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
    second = "print of the text that has it" if name == "article" else "voice that says the same"
    return f"A second {second} would make it agreed; one {otherwise}, disputed."


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
        return f"{_provided(leader.backing)}; no witness says that it was done."
    if name == "article" and (texts := _printed_articles(leader)):
        return f"The text printed in {tellers(texts)} has this article."
    texts, beside, others = _own_words(name, leader.voting)
    if texts:
        voices = one_voice([*texts, *beside])
        joined = f"; so says {tellers(beside, voices, after=texts)}" if beside else ""
        besides = f"; besides, {_say(name, leader, others, beside='the text')}" if others else ""
        return f"The treaty's own words say so, as printed in {tellers(texts)}{joined}{besides}."
    if all(each.claim.modality == "provided" for each in leader.voting):
        return f"Another text provides for it, as printed in {tellers(leader.voting)}."
    said = _say(name, leader, leader.voting)
    return f"{said[0].upper()}{said[1:]}."


def _provided(said: Sequence[Said]) -> str:
    """That an act is still to come: by the instrument's own text, or as somebody tells it."""
    texts = [each for each in said if reads_the_text(each.claim.rule)]
    if texts:
        return f"The treaty's text provides for it, as printed in {tellers(texts)}"
    return f"It was provided for, as told in {tellers(said)}"


def _printed_articles(leader: Option) -> list[Said]:
    return [each for each in leader.voting if each.claim.rule == ARTICLE_RULE]


def _own_words(name: str, said: Sequence[Said]) -> tuple[list[Said], list[Said], list[Said]]:
    """Claims read in the instrument's own words, those of one voice with them, and the others'."""
    texts = [each for each in said if _is_own(name, each)]
    printed = {each.claim.witness for each in texts}
    voices = {each.voice for each in texts}
    rest = [each for each in said if each.claim.witness not in printed]
    beside = [each for each in rest if each.voice in voices]
    return texts, beside, [each for each in rest if each.voice not in voices]


def _is_own(name: str, said: Said) -> bool:
    """Whether the instrument's own words settle the question, and a claim was read in them."""
    if asked(name) is Asked.PROVISION or name.startswith("relation."):
        return said.claim.modality == "provided" or reads_the_text(said.claim.rule)
    return asked(name) is Asked.ACT and reads_the_text(said.claim.rule)


def _say(name: str, leader: Option, said: Sequence[Said], *, beside: str = "") -> str:
    """Who says it outright, and who says less that fits it; beside what else, if anything."""
    outright, less = _by_exactness(name, leader, said)
    joined = one_voice(said)
    number = len(set(joined.values()))
    told = _voices_say(name, number, outright, less, beside=beside)
    told += "" if outright else " less exactly"
    told += f": {tellers(outright, joined) if outright else tellers(less, joined, valued=True)}"
    for how, those in _lesser(name, leader, less) if outright else ():
        told += f"; {how}, {tellers(those, joined, after=outright, valued=True)}"
    return told


def _voices_say(
    name: str, number: int, outright: Sequence[Said], less: Sequence[Said], *, beside: str
) -> str:
    """How many voices say it, with the verb."""
    one, several = _SAYING.get(name, ("says so", "say so"))
    if all(each.claim.rule in _IN_NAMES for each in outright or less):
        one, several = _NAMING
    elif name == "norm" and beside:
        one, several = _RETELLING
    elif outright and less:
        several = "agree"
    if number > 1:
        return f"{_count(number)}, between which no dependence is found, {several}"
    apart = f", between which and {beside} no dependence is found," if beside else ""
    return f"one voice{apart} {one}"


def _lesser(name: str, leader: Option, less: Sequence[Said]) -> list[tuple[str, list[Said]]]:
    """Claims that say less than the value, by how they do."""
    by: dict[str, list[Said]] = {
        "less exactly": [],
        "in other words": [],
        "a page apart": [],
        "in the treaty's name": [],
    }
    for each in less:
        if each.claim.rule in _IN_NAMES:
            by["in the treaty's name"].append(each)
        elif _in_other_words(name, each, leader):
            by["in other words"].append(each)
        elif name == "citation" and _begins_apart(each, leader):
            by["a page apart"].append(each)
        else:
            by["less exactly"].append(each)
    return [(how, those) for how, those in by.items() if those]


def _in_other_words(name: str, said: Said, leader: Option) -> bool:
    """Whether a kind is told in words of which the leading value has none."""
    if name != "kind":
        return False
    kinds = (printed(said.claim.value), printed(leader.value))
    one, other = (set(plain(kind).split()) - _FORM_WORDS for kind in kinds)
    return bool(one) and bool(other) and not one & other


_FORM_WORDS = frozenset(
    {"treaty", "pact", "agreement", "convention", "protocol", "accord", "of", "and", "the", "a"}
)
"""Words that many kinds have."""


def _begins_apart(said: Said, leader: Option) -> bool:
    """Whether a citation names another first page than the leading one, which faces it."""
    pages = [
        v.get("pages") if isinstance(v, dict) else None for v in (said.claim.value, leader.value)
    ]
    first = [each[0] for each in pages if isinstance(each, list) and each]
    return len(set(map(str, first))) > 1


_SAYING = {"event": ("tells of it", "tell of it")}
"""What is done with a thing that is no statement: one voice, several."""

_IN_NAMES = frozenset({"any.party.in-name"})
"""Rules that read no statement, but the name by which an instrument is called."""

_NAMING = ("has it in the treaty's name", "have it in the treaty's name")
"""What those do who only call it by a name that tells the value."""

_RETELLING = ("tells it in other words", "tell it in other words")
"""What is done with an obligation by those who do not print its text."""


def _by_exactness(name: str, leader: Option, said: Sequence[Said]) -> tuple[list[Said], list[Said]]:
    """Claims that say the value, and those of other witnesses that say a coarser form of it.

    Where no claim says it outright, as beside a text that does, none is of the first kind.
    """
    kind = form(name)
    whole = [each for each in said if supports(kind, leader.value, each.claim.value)]
    outright = [
        each
        for each in whole
        if each.claim.rule not in _IN_NAMES and not _in_other_words(name, each, leader)
    ] or whole
    witnesses = {each.claim.witness for each in outright}
    less = [each for each in said if each.claim.witness not in witnesses]
    return outright, less


def _foreseen_too(leader: Option) -> str:
    if not leader.is_done:
        return ""
    texts = [each for each in leader.backing if each.foresees]
    return f" The treaty's text, in {tellers(texts)}, had provided for it." if texts else ""


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
    """That a date is none that the words behind it give whole."""
    date = leader.value.get("date") if isinstance(leader.value, dict) else leader.value
    is_dated = name == "event" or form(name) is Form.DATE
    if not is_dated or not isinstance(date, str):
        return ""
    quotes = [each.claim.quote for each in leader.backing]
    if any(date[:4] in quote or _YEAR.search(quote) for quote in quotes):
        return ""
    return " Its date is completed from one that the text tells elsewhere."


_YEAR = re.compile(
    r"\d[./-]\d\d?[./-]\d\d|[IlO]\d{3}|\d\s\d{3}|\d\d\s\d\d\b|\d{3}\s\d\b|hundred|thousand|\bcent\b|\bmil\b"
    r"|hundert|tausend|tysi[ąa]c|тысяч|tūkstan",
    re.IGNORECASE,
)
"""A year in words, shortened, or as a scan misread it."""


def _damaged(leader: Option) -> str:
    if any(each.claim.safe for each in leader.backing):
        return ""
    where = "it" if _printed_articles(leader) else "the sentence that says so"
    return f" Words are missing from {where}."


def _disputed(name: str, leader: Option, against: Sequence[Option], *, learned: bool) -> str:
    sides = "; against it, ".join(_side(option) for option in (leader, *against))
    denials = [each for option in against for each in option.backing if option.value is None]
    told_of = len(against) == 1 and denials and all(each.claim.holder for each in denials)
    opening = CONTESTED if told_of else CONTRADICTING
    return f"{opening}{sides}. {weighing(name, leader, against, learned=learned)}"


def _side(option: Option) -> str:
    if option.value is None:
        return _denial(option)
    own = f" according to {tellers(option.voting)}" if option.voting else ""
    return f"{printed(option.value)}{own}{_told_aside(option)}{_foreseen_too(option)}"


def _told_aside(option: Option) -> str:
    """Who only tells that others say so, beside a word of its own."""
    told = [each for each in option.backing if each.aside]
    return f"; without a vote, {tellers(told)}" if told else ""


def _denial(option: Option) -> str:
    """Who denies it, or contests it according to whom."""
    holders = {each.claim.holder for each in option.backing}
    if "" in holders:
        words = " ".join(option.backing[0].claim.quote.split())
        return f"a denial by {tellers(option.backing)}: “{words}”"
    return f"{contesting(holders)} it, according to {tellers(option.backing, of_holders=False)}"


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
