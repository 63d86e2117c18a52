"""How far each voice is borne out by the others, where claims are dense enough to tell.

A voice says of a question the answer itself, a coarser form of it, or something else.
How often it does each is learned from the other voices' answers to the same
questions, by expectation and maximisation: the answers are weighed by what is known
of the voices, the voices by how likely their answers are, until nothing moves. What
is said wrongly is said by habit ("Europe", "unknown", "1900"), so that a value which
is often wrong elsewhere proves little here. Of a voice that answers few questions we
know little: it is held to be like others that answer about as much (`STRENGTH`).

An answer that nobody contradicts counts for its voice.

With few claims this does harm: in a simulation of sparse claims one vote for each
voice found .919 of the answers and learned accuracy .767. Hence `is_dense`; where
its limits lie was drawn by lot too (`benchmarks/density.py`): a thousand answers of
voices that give several are as good as a few voices that are well known. The model is that of hierarchical truth discovery (Jung, Kim and Shim, "Hierarchy-aware
truth discovery", EDBT 2019), with wrong values shared between questions.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Votes: TypeAlias = Mapping[str, Sequence[tuple[str, str]]]
"""For each question, who said what: (voice, key of the value)."""

Coarser: TypeAlias = Callable[[str, str], bool]
"""Whether the first value, as far as it goes, says the second."""

Rates: TypeAlias = tuple[float, float, float]
"""How often a voice says the answer, a coarser form of it, something else; together 1."""

STRENGTH = 8.0
"""Answers of a voice that count as much as what is known of voices in general."""

START: Rates = (0.375, 0.375, 0.25)
"""What voices are held to be like before anything is known."""

HABIT = 1.0
"""What is added to how often each value was wrong."""

ROUNDS = 60
STILL = 1e-3
"""Change of every rate below which nothing moves any more."""

KNOWN_FROM = 20
"""Answers to questions that others answer too, from which a voice is known."""

KNOWN_VOICES = 4
"""Known voices without which claims are sparse."""

KNOWN_SHARE = 0.3
"""Share of the answers that known voices must have given."""

OF_SEVERAL = 1000
"""Answers, of voices that give more than one, from which voices are known by their like."""


def is_dense(votes: Votes) -> bool:
    """Whether enough is said by voices that answer much to learn how good they are."""
    return are_dense(shared_answers({voice for voice, _ in said} for said in votes.values()))


def shared_answers(questions: Iterable[Collection[str]]) -> Counter[str]:
    """How many questions that others answer too each voice answers.

    Args:
        questions: for each, the voices that answer it.
    """
    return Counter(voice for voices in questions if len(voices) > 1 for voice in sorted(voices))


def are_dense(answers: Mapping[str, int]) -> bool:
    """Whether so many answers are enough, counted for each voice as `shared_answers` does."""
    if sum(count for count in answers.values() if count > 1) >= OF_SEVERAL:
        return True
    known = [count for count in answers.values() if count >= KNOWN_FROM]
    return len(known) >= KNOWN_VOICES and sum(known) >= KNOWN_SHARE * sum(answers.values())


@dataclass(frozen=True, slots=True)
class Hearing:
    """What was learned of the voices, for one question.

    Attributes:
        rates: of each voice.
        wrong: how often each value said there is the wrong one elsewhere, of all that is
            said wrongly.
        unit: what a voice in general proves with a usual value; the weight 100.
    """

    rates: Mapping[str, Rates]
    wrong: Mapping[str, float]
    unit: float

    def per_cent(self, voice: str, key: str, *, coarser: int, exactly: bool) -> int:
        """What a voice's answer weighs in favour of a value, in per cent of a usual one.

        Args:
            voice: who says it.
            key: what it says.
            coarser: how many values said are coarser forms of the one in question.
            exactly: whether it says that one, or a coarser form.
        """
        right = _right(self.rates[voice], coarser, exactly=exactly)
        wrong = self.rates[voice][2] * self.wrong[key]
        return max(0, round(100 * math.log(right / wrong) / self.unit))


@dataclass(frozen=True, slots=True)
class Standing:
    """What was learned of the voices.

    Attributes:
        rates: of each voice.
        usual: of a voice in general.
        wrong: by question, how often each value said there is the wrong one elsewhere.
        unit: what a voice in general proves with a usual value.
    """

    rates: Mapping[str, Rates]
    usual: Rates
    wrong: Mapping[str, Mapping[str, float]]
    unit: float

    def on(self, question: str) -> Hearing:
        """What it says of one question, named as in the votes."""
        return Hearing(self.rates, self.wrong[question], self.unit)


def _right(rates: Rates, coarser: int, *, exactly: bool) -> float:
    """How likely a voice gives this form of a true answer."""
    if not exactly:
        return rates[1] / max(1, coarser)
    return rates[0] if coarser else rates[0] + rates[1]


@dataclass(slots=True)
class _Question:
    """One question with its possible answers.

    Attributes:
        keys: what is said, sorted.
        said: (voice, index of what it said).
        coarser: for each answer, indices of its coarser forms.
        missed: how often each answer was said here though it is not the true one.
    """

    keys: list[str]
    said: list[tuple[str, int]]
    coarser: list[frozenset[int]]
    missed: list[float]


def learn(votes: Votes, coarser: Coarser) -> Standing:
    """Learn how far voices are borne out.

    Args:
        votes: on questions of one kind.
        coarser: which values are coarser forms of which.
    """
    names = sorted(votes)
    questions = [_question(votes[name], coarser) for name in names]
    said = Counter(key for each in questions for key in (each.keys[i] for _, i in each.said))
    peers = _peers(questions)
    habits = _Habits(dict(said), said)
    rates: dict[str, Rates] = dict.fromkeys(peers, START)
    usual = START
    for _ in range(ROUNDS):
        seen: dict[str, list[float]] = {voice: [0.0, 0.0, 0.0] for voice in peers}
        for question in questions:
            _weigh(question, rates, habits.elsewhere(question), seen)
        usual, fresh = _fresh(seen, peers)
        habits = _Habits(_missed(questions), said)
        moved = max((_distance(fresh[v], rates[v]) for v in fresh), default=0.0)
        rates = fresh
        if moved < STILL:
            break
    wrong = {n: habits.elsewhere(q) for n, q in zip(names, questions, strict=True)}
    return Standing(rates=rates, usual=usual, wrong=wrong, unit=_unit(usual, said, habits))


def _peers(questions: Iterable[_Question]) -> dict[str, int]:
    """The group of each voice, by name: those that answer as much, to a factor of two."""
    answers = Counter(voice for each in questions for voice in sorted({v for v, _ in each.said}))
    return {voice: answers[voice].bit_length() for voice in sorted(answers)}


def _fresh(
    seen: Mapping[str, Sequence[float]], peers: Mapping[str, int]
) -> tuple[Rates, dict[str, Rates]]:
    """The rates of a voice in general, and of each."""
    usual = _rates(seen.values(), START, weight=1.0)
    groups: dict[int, list[Sequence[float]]] = defaultdict(list)
    for voice, counts in seen.items():
        groups[peers[voice]].append(counts)
    like = {group: _rates(counts, usual, weight=STRENGTH) for group, counts in groups.items()}
    return usual, {v: _rates([of], like[peers[v]], weight=STRENGTH) for v, of in seen.items()}


def _missed(questions: Iterable[_Question]) -> dict[str, float]:
    """How often each value was said though it was not the true one, in all questions."""
    missed: dict[str, float] = defaultdict(float)
    for question in questions:
        for key, count in zip(question.keys, question.missed, strict=True):
            missed[key] += count
    return missed


class _Habits:
    """How often each value is the wrong one, of all that is said wrongly."""

    def __init__(self, missed: Mapping[str, float], said: Mapping[str, int]) -> None:
        self._missed = missed
        self._total = sum(missed.values()) + HABIT * len(said)

    def of(self, key: str) -> float:
        """In all questions."""
        return (self._missed.get(key, 0.0) + HABIT) / self._total

    def elsewhere(self, question: _Question) -> dict[str, float]:
        """In all questions but one: that two say a thing here makes it no habit."""
        total = self._total - sum(question.missed)
        return {
            key: (self._missed.get(key, 0.0) - count + HABIT) / total
            for key, count in zip(question.keys, question.missed, strict=True)
        }


def _question(said: Sequence[tuple[str, str]], coarser: Coarser) -> _Question:
    keys = sorted({key for _, key in said})
    at = {key: index for index, key in enumerate(keys)}
    forms = [
        frozenset(i for i, one in enumerate(keys) if one != key and coarser(one, key))
        for key in keys
    ]
    told = sorted((voice, at[key]) for voice, key in said)
    return _Question(keys, told, forms, [0.0] * len(keys))


def _weigh(
    question: _Question,
    rates: Mapping[str, Rates],
    wrong: Mapping[str, float],
    seen: dict[str, list[float]],
) -> None:
    """Count what each voice said, for every answer as far as it is likely."""
    of = [rates[voice] for voice, _ in question.said]
    question.missed = [0.0] * len(question.keys)
    for answer, likely in enumerate(_likely(question, of, wrong)):
        forms = question.coarser[answer]
        for (voice, said), its in zip(question.said, of, strict=True):
            if said == answer:
                exact = 1.0 if forms else its[0] / (its[0] + its[1])
                seen[voice][0] += likely * exact
                seen[voice][1] += likely * (1 - exact)
            elif said in forms:
                seen[voice][1] += likely
            else:
                seen[voice][2] += likely
                question.missed[said] += likely


def _likely(question: _Question, of: Sequence[Rates], wrong: Mapping[str, float]) -> list[float]:
    """How likely each answer is the true one."""
    logs = [
        sum(
            math.log(_chance(its, said, answer, forms, wrong[question.keys[said]]))
            for (_, said), its in zip(question.said, of, strict=True)
        )
        for answer, forms in enumerate(question.coarser)
    ]
    top = max(logs)
    weights = [math.exp(each - top) for each in logs]
    return [each / sum(weights) for each in weights]


def _chance(rates: Rates, said: int, answer: int, forms: frozenset[int], wrong: float) -> float:
    """How likely a voice says this if that is the answer."""
    if said == answer or said in forms:
        return _right(rates, len(forms), exactly=said == answer)
    return rates[2] * wrong


def _rates(seen: Iterable[Sequence[float]], prior: Rates, *, weight: float) -> Rates:
    total = [weight * each for each in prior]
    for counts in seen:
        total = [one + other for one, other in zip(total, counts, strict=True)]
    whole = sum(total)
    return total[0] / whole, total[1] / whole, total[2] / whole


def _distance(one: Rates, other: Rates) -> float:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def _unit(usual: Rates, said: Mapping[str, int], habits: _Habits) -> float:
    """What a usual voice proves with a usual value; never nothing."""
    total = sum(said.values())
    mean = sum(said[key] * math.log(habits.of(key)) for key in sorted(said)) / max(1, total)
    return max(0.1, math.log((usual[0] + usual[1]) / usual[2]) - mean)
