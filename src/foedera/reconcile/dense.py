"""Where claims are dense enough to learn from, and what is learned there.

For each property apart: voices that are good at dates need not be at places. Only
questions that a voice affirms count, and a voice only once however many copies speak
with it. Where claims are sparse nothing is learned and each voice has one vote, of
the weight of its class; the finding's reason says where it was otherwise.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from foedera.claims.model import Value
from foedera.reconcile.accuracy import Hearing, Standing, are_dense, is_dense, learn, shared_answers
from foedera.reconcile.comparing import key, supports
from foedera.reconcile.listing import likely_elements
from foedera.reconcile.model import Finding
from foedera.reconcile.questions import form, has_one_answer
from foedera.reconcile.settling import elements
from foedera.reconcile.voting import Said

Questions: TypeAlias = Mapping[tuple[str, str], Sequence[Said]]
"""Claims about one instrument, by property and slot."""

LEFT_OUT = (
    " Voices that list others leave it out, and by how often they are borne out it is likelier "
    "not to belong."
)
"""What the reason of an unlikely element adds."""

LIKELY = 0.5


Answers: TypeAlias = Mapping[str, Mapping[str, int]]
"""How many questions that others answer too each voice answers: by property, then voice."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned where claims are dense.

    Attributes:
        standing: of the voices, by property with one answer.
        unlikely: elements of lists that are likelier not to stand:
            (instrument, property, slot, key of the value).
    """

    standing: Mapping[str, Standing]
    unlikely: frozenset[tuple[str, str, str, str]]

    def hearing(self, name: str, instrument: str, slot: str) -> Hearing | None:
        """What was learned for one question; None where claims are sparse."""
        standing = self.standing.get(name)
        return standing.on(_at((instrument, slot))) if standing else None

    def doubting(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings on one question, the unlikely last, without a margin and saying so."""
        if not self.unlikely:
            return list(findings)
        told = [_doubted(each) if self._is_unlikely(each) else each for each in findings]
        return sorted(told, key=lambda each: each.reason.endswith(LEFT_OUT))

    def _is_unlikely(self, finding: Finding) -> bool:
        value = key(form(finding.property), finding.value)
        return (finding.instrument, finding.property, finding.slot, value) in self.unlikely


NOTHING = Learned({}, frozenset())
"""What is learned where claims are sparse."""


def answers_of(asked: Questions) -> Answers:
    """How much each voice answers of the questions about one instrument."""
    voices: dict[str, list[set[str]]] = defaultdict(list)
    for (name, _), said in asked.items():
        voices[name].append({each.voice for each in _affirmed(said)})
    counted = {name: shared_answers(voices[name]) for name in sorted(voices)}
    return {name: of_voices for name, of_voices in counted.items() if of_voices}


def is_any_dense(answers: Answers) -> bool:
    """Whether there is anything to learn, given the answers about all instruments together."""
    return any(are_dense(of_voices) for of_voices in answers.values())


def _doubted(finding: Finding) -> Finding:
    return replace(finding, margin=0, reason=finding.reason + LEFT_OUT)


def learned(questions: Mapping[str, Questions]) -> Learned:
    """Learn from all questions, property by property.

    Args:
        questions: of each instrument, by its id.
    """
    by_property: dict[str, dict[tuple[str, str], list[Said]]] = defaultdict(dict)
    for instrument, asked in questions.items():
        for (name, slot), said in asked.items():
            by_property[name][instrument, slot] = _affirmed(said)
    standing: dict[str, Standing] = {}
    unlikely: set[tuple[str, str, str, str]] = set()
    for name, asked_of in sorted(by_property.items()):
        if has_one_answer(name) or has_one_answer(name, in_slot=True):
            values: dict[str, Value] = {}
            votes = {_at(w): _votes(name, asked_of[w], values) for w in sorted(asked_of)}
            if is_dense(votes):
                standing[name] = _standing(name, votes, values)
        else:
            unlikely.update(_unlikely(name, asked_of))
    return Learned(standing, frozenset(unlikely))


def _at(where: tuple[str, str]) -> str:
    """A question among those of its property."""
    return " ".join(where)


def _affirmed(said: Iterable[Said]) -> list[Said]:
    return [each for each in said if each.claim.modality != "denied"]


def _votes(name: str, said: Iterable[Said], values: dict[str, Value]) -> list[tuple[str, str]]:
    """Who says what, each once; notes a value for every key."""
    kind = form(name)
    told: set[tuple[str, str]] = set()
    for each in said:
        at = key(kind, each.claim.value)
        values.setdefault(at, each.claim.value)
        told.add((each.voice, at))
    return sorted(told)


def _standing(
    name: str, votes: Mapping[str, Sequence[tuple[str, str]]], values: Mapping[str, Value]
) -> Standing:
    kind = form(name)

    def is_coarser(one: str, other: str) -> bool:
        return supports(kind, values[one], values[other])

    return learn(votes, is_coarser)


def _unlikely(
    name: str, asked: Mapping[tuple[str, str], Sequence[Said]]
) -> Iterable[tuple[str, str, str, str]]:
    """Elements that are likelier not to stand, under each of their spellings."""
    kind = form(name)
    votes: dict[str, list[tuple[str, str]]] = defaultdict(list)
    spelled: dict[tuple[str, str], list[tuple[str, str, str, str]]] = {}
    for where in sorted(asked):
        for number, group in enumerate(elements(name, asked[where])):
            keys = sorted({key(kind, each.claim.value) for each in group})
            spelled[_at(where), str(number)] = [(where[0], name, where[1], at) for at in keys]
            votes[_at(where)] += sorted({(each.voice, str(number)) for each in group})
    if is_dense(votes):
        for at, likely in likely_elements(votes).items():
            if likely < LIKELY:
                yield from spelled[at]
