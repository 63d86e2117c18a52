"""One vote per voice: options, who supports them, and which are rivals.

Claims with the same value are one *option*. A voice votes once on a question: if
it says several things that exclude one another, its weight is divided between
them; a coarser value that it also gives is no second thing. An option's tally is
what all voices weigh that say it or a coarser form of it. Adding a copy of a witness
adds a passage to a voice that has spoken already, and changes no tally. What a
treaty's text foresees has no vote where a witness says what was done: the text is
silent on what happened later. A witness has one vote for a value, though it says it
once in words of its own and once in words that it shares with others: with those
those others it is one voice. What a voice tells that others say, beside its own word, is
named and has no vote: it was cast for the own word.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from foedera.claims.model import Value
from foedera.identity.model import FiledClaim
from foedera.reconcile.accuracy import Hearing
from foedera.reconcile.comparing import canonical, contradicts, key, named, supports
from foedera.reconcile.model import Support
from foedera.reconcile.questions import Form, provides_only
from foedera.reconcile.weights import DECISIVE, total

_REPORTED = "reported"
_MODALITIES = ("asserted", "provided", _REPORTED, "denied")


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with the voice that speaks in it.

    Attributes:
        claim: as filed.
        voice: id of its family, or its witness's name.
        weight: of the voice in this claim, hundredths.
        kind: class of its witness, in a word.
        tie: what makes it one voice with others, a kind of family or "copy"; "" for nothing.
        slot: which of several acts of a kind it is about, "" where unknown.
        aside: whether the voice only tells what others say, beside a word of its own.
    """

    claim: FiledClaim
    voice: str
    weight: int
    kind: str = "page"
    tie: str = ""
    slot: str = ""
    aside: bool = False

    @property
    def foresees(self) -> bool:
        """Whether a treaty's text tells of an act still to come."""
        return self.claim.modality == "provided" and provides_only(self.claim.property)

    @property
    def support(self) -> Support:
        """The claim as a passage in favour of a value."""
        claim = self.claim
        return Support(
            witness=claim.witness,
            start=claim.start,
            end=claim.end,
            quote=claim.quote,
            voice=self.voice,
            modality=claim.modality,
            holder=claim.holder,
            safe=claim.safe,
        )


@dataclass(slots=True)
class Option:
    """One possible answer.

    Attributes:
        value: as the best claim writes it.
        key: equal for claims of this option.
        said: the claims that say it outright.
        backing: those that say it or a coarser form of it, best first.
        tally: weight of the voices behind it, hundredths.
    """

    value: Value
    key: str
    said: list[Said]
    backing: list[Said] = field(default_factory=list)
    tally: int = 0

    @property
    def is_done(self) -> bool:
        """Whether a witness says that it was done, not only a text that it shall be."""
        return any(not each.foresees for each in self.backing)

    @property
    def voting(self) -> list[Said]:
        """The claims that count, best first."""
        is_done = self.is_done
        return [s for s in self.backing if not (s.aside or (is_done and s.foresees))]

    @property
    def voices(self) -> int:
        """How many voices are behind it."""
        return len(set(one_voice(self.voting).values()))

    @property
    def support(self) -> tuple[Support, ...]:
        """The passages in favour, best first."""
        return tuple(each.support for each in self.backing)


def with_asides(said: Sequence[Said]) -> list[Said]:
    """Claims on one question, those marked by which a voice only tells what others say."""
    own = {each.voice for each in said if each.claim.modality != _REPORTED}
    return [
        replace(each, aside=True)
        if each.claim.modality == _REPORTED and each.voice in own
        else each
        for each in said
    ]


def options(form: Form, said: Iterable[Said]) -> list[Option]:
    """Each distinct value that is said, in an order that depends on values alone."""
    by_key: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        by_key[key(form, each.claim.value)].append(each)
    return [
        Option(value=_best_written(group), key=each, said=group)
        for each, group in sorted(by_key.items())
    ]


def count(form: Form, chosen: Sequence[Option], hearing: Hearing | None = None) -> None:
    """Give every option its backing and its tally.

    Args:
        form: how the values are compared.
        chosen: every option.
        hearing: how far voices are borne out, where that was learned.
    """
    shares = _shares(form, chosen)
    for option in chosen:
        behind = [other for other in chosen if supports(form, other.value, option.value)]
        option.backing = in_order(s for other in behind for s in other.said)
        joined = one_voice(option.voting)
        best: dict[str, int] = {}
        for other in behind:
            for each in other.said:
                if each.aside or each.voice not in joined or (each.foresees and option.is_done):
                    continue
                heard = _heard(each, other, option, len(behind) - 1, hearing)
                voice, share = joined[each.voice], heard // shares[each.voice]
                best[voice] = max(best.get(voice, 0), share)
        option.tally = total(sorted(best.values()))


def _heard(said: Said, where: Option, option: Option, coarser: int, hearing: Hearing | None) -> int:
    """What a claim weighs in favour of an option; a source that decides is not weighed again."""
    if hearing is None or said.weight >= DECISIVE:
        return said.weight
    exactly = where is option
    per_cent = hearing.per_cent(said.voice, where.key, coarser=coarser, exactly=exactly)
    return min(said.weight * per_cent // 100, DECISIVE - 1)


def _shares(form: Form, chosen: Sequence[Option]) -> dict[str, int]:
    """Between how many rival options each voice divides its weight."""
    says: dict[str, list[Option]] = defaultdict(list)
    for option in chosen:
        for voice in sorted({each.voice for each in option.said if not each.aside}):
            says[voice].append(option)
    return {voice: len(_finest(form, several)) for voice, several in says.items()}


def _finest(form: Form, chosen: Sequence[Option]) -> list[Option]:
    """The options that support no other: a coarser form is no second answer."""
    return [
        option
        for option in chosen
        if not any(other is not option and _is_coarser(form, option, other) for other in chosen)
    ]


def _is_coarser(form: Form, one: Option, other: Option) -> bool:
    """Whether one option says less than another; of two spellings, the rarer does."""
    if not supports(form, one.value, other.value):
        return False
    return not supports(form, other.value, one.value) or _rarer(one) > _rarer(other)


def _rarer(option: Option) -> tuple[int, int, str]:
    """Greater for a spelling that fewer voices have, then for a shorter, then for the later."""
    return -len({each.voice for each in option.said}), -len(option.key), option.key


def leading(form: Form, chosen: Sequence[Option]) -> Option:
    """The option with the greatest tally; of equals the finer, then the first in order."""
    finest = _finest(form, chosen)
    return max(finest, key=lambda option: (option.tally, _reversed(option.key)))


def gather(leader: Option, chosen: Sequence[Option]) -> None:
    """Let everything that is said of one element stand behind one option."""
    leader.backing = in_order(each for option in chosen for each in option.said)
    joined = one_voice(leader.voting)
    best: dict[str, int] = {}
    for each in leader.voting:
        voice = joined[each.voice]
        best[voice] = max(best.get(voice, 0), each.weight)
    leader.tally = total(sorted(best.values()))


def one_voice(said: Iterable[Said]) -> dict[str, str]:
    """Each voice led to the first of those that speak in the same witnesses for one value."""
    return _led((each.claim.witness, each.voice) for each in said)


def heard(side: Sequence[Support], sides: Iterable[Sequence[Support]]) -> int:
    """How many voices speak for one side of a question, as its passages show it.

    Args:
        side: the passages for it.
        sides: those of every side, its own among them: what a voice only tells that others
            say counts nowhere where it has a word of its own.
    """
    own = {one.voice for each in sides for one in each if one.modality != _REPORTED}
    voting = [one for one in side if one.modality != _REPORTED or one.voice not in own]
    return len(set(_led((one.witness, one.voice) for one in voting).values()))


def _led(spoken: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Each voice led to the first of those that speak in one witness with it, or with such a one."""
    speaking: dict[str, set[str]] = defaultdict(set)
    leads: dict[str, str] = {}
    for witness, voice in spoken:
        speaking[witness].add(voice)
        leads[voice] = voice
    for voices in speaking.values():
        if len(voices) > 1:
            joined = {leads[voice] for voice in voices}
            first = min(joined)
            leads.update({voice: first for voice, lead in leads.items() if lead in joined})
    return leads


def rivals(form: Form, leader: Option, chosen: Sequence[Option]) -> list[Option]:
    """The options that contradict the leading one, strongest first."""
    against = [each for each in chosen if contradicts(form, each.value, leader.value)]
    return sorted(_finest(form, against), key=lambda option: (-option.tally, option.key))


def in_order(said: Iterable[Said]) -> list[Said]:
    """Claims, the best first: whole sentences before damaged, asserted before reported."""
    return sorted(said, key=_best_first)


def _best_written(group: Sequence[Said]) -> Value:
    """As most voices write it, then as the weightiest claim does; in capitals only where all do."""
    voices: dict[str, set[str]] = defaultdict(set)
    for each in group:
        voices[canonical(each.claim.value)].add(each.voice)

    def rank(said: Said) -> tuple[bool, int, int, str]:
        value = said.claim.value
        written = canonical(value)
        return named(value, "label", "name").isupper(), -len(voices[written]), -said.weight, written

    return min(group, key=rank).claim.value


def _best_first(said: Said) -> tuple[int, int, int, str, int, int]:
    claim = said.claim
    modality = _MODALITIES.index(claim.modality) if claim.modality in _MODALITIES else 0
    return (not claim.safe, modality, -said.weight, claim.witness, claim.start, claim.end)


def _reversed(text: str) -> tuple[int, ...]:
    """A key that puts texts in the opposite order: the first of equals is the greatest."""
    return tuple(-ord(letter) for letter in text)
