"""Which way of weighing voices finds more on drawn claims, and whether the reconciler takes it.

    python -m benchmarks.draws

Two draws, of which the answers are known because they were drawn. *Sparse*: what a
folder of documents on treaties looks like. Few authors write on a question, some are
copied by many outlets, and each outlet has few pages, so that nothing can be learned
of it. *Dense*: what the edits of an encyclopedia look like. Some sources answer much
and well, many answer once, and those err more.

For each draw: a plain vote of all documents; one vote for each voice; accuracy
learned of every document from all others; and what `foedera.reconcile` finds, which
is held to the better of the last two. In the issue's own simulation of sparse claims
these were .848, .919 and .767.
"""

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from benchmarks.truth import NUMBER, by_vote, claims_of

from foedera.families.model import Family, FamilyKind
from foedera.identity.model import Identity
from foedera.reconcile.accuracy import learn
from foedera.reconcile.from_claims import reconcile
from foedera.sources.model import Place

Told: TypeAlias = dict[str, list[tuple[str, str]]]
"""For each question, (document, value)."""

SEEDS = (1, 2, 3)


class Drawn(NamedTuple):
    """Claims with their answers.

    Attributes:
        told: what is said.
        true: the answers, for the questions on which documents differ.
        voices: the documents of each author, where several have one.
    """

    told: Told
    true: dict[str, str]
    voices: Mapping[str, Sequence[str]]


class Found(NamedTuple):
    """Shares of the questions answered rightly, and whether the reconciler learned."""

    questions: int
    plain: float
    voices: float
    learned: float
    ours: float
    has_learned: bool


def sparse(seed: int) -> Drawn:
    """Pages on 600 treaties: three to five authors each, some copied two to nine times."""
    chance = random.Random(seed)  # noqa: S311 - a draw to repeat, no secret
    told: Told = defaultdict(list)
    true: dict[str, str] = {}
    voices: dict[str, list[str]] = {}
    for number in range(600):
        question = f"pact {number:03}"
        true[question] = str(chance.randint(3, 40))
        for author in range(chance.randint(3, 5)):
            value = _told(chance, true[question], right=0.8, usual=chance.randint(3, 40))
            copies = chance.randint(2, 9) if chance.random() < 0.35 else 0  # noqa: PLR2004
            pages = [f"{question}, author {author}, page {page}" for page in range(1 + copies)]
            voices[pages[0]] = pages
            told[question] += [(page, value) for page in pages]
    return _disputed(told, true, voices)


def dense(seed: int) -> Drawn:
    """Numbers of 3,000 towns: two that answer most, sixty regulars, 1,200 who pass by."""
    chance = random.Random(seed)  # noqa: S311 - a draw to repeat, no secret
    true = {
        f"town {n:04}": str(chance.randint(50, 10 ** chance.randint(3, 6))) for n in range(3000)
    }
    towns = sorted(true)
    told: Told = defaultdict(list)

    def say(source: str, asked: Sequence[str], right: float) -> None:
        for town in sorted(set(asked)):
            told[town].append((source, _told(chance, true[town], right=right, usual=0)))

    for source, share, right in (("first", 0.6, 0.99), ("second", 0.15, 0.97)):
        say(source, [town for town in towns if chance.random() < share], right)
    for number in range(60):
        asked = chance.sample(towns, int(3 * 1.09**number) + 1)
        say(f"regular {number}", asked, chance.betavariate(12, 1))
    crowd = [1 / (rank + 5) for rank in range(len(towns))]
    for number in range(1200):
        asked = chance.choices(towns, crowd, k=chance.choice((1, 1, 1, 1, 2, 3)))
        say(f"passer-by {number}", asked, chance.betavariate(1.2, 1))
    return _disputed(told, true, {})


def _told(chance: random.Random, true: str, *, right: float, usual: int) -> str:
    """The answer, or a slip: another number, or one digit of it changed."""
    if chance.random() < right:
        return true
    if usual:
        return str(usual)
    at = chance.randrange(len(true))
    return f"{true[:at]}{chance.randint(0, 9)}{true[at + 1 :]}"


def _disputed(told: Told, true: Mapping[str, str], voices: Mapping[str, Sequence[str]]) -> Drawn:
    asked = {q: true[q] for q, said in told.items() if len({value for _, value in said}) > 1}
    return Drawn(told, asked, voices)


def found(drawn: Drawn) -> Found:
    """What each way of weighing finds."""
    told, true = drawn.told, drawn.true
    first = {page: pages[0] for pages in drawn.voices.values() for page in pages}
    alone = {
        q: sorted({(first.get(page, page), value) for page, value in said})
        for q, said in told.items()
    }
    families = [
        Family(
            id=f"narrative:{lead}@0",
            kind=FamilyKind.NARRATIVE,
            members=tuple(Place(page, 0, 10**9) for page in pages),
        )
        for lead, pages in sorted(drawn.voices.items())
        if len(pages) > 1
    ]
    settled = reconcile(
        claims_of(told, NUMBER), Identity(instruments=(), links=()), families, {}
    ).findings
    ours = {each.instrument: each for each in settled}
    size = len(true)
    return Found(
        questions=size,
        plain=sum(by_vote(told[q], right.__eq__) for q, right in true.items()) / size,
        voices=sum(by_vote(alone[q], right.__eq__) for q, right in true.items()) / size,
        learned=sum(a == true[q] for q, a in _learned(told).items() if q in true) / size,
        ours=sum(ours[q].value == right for q, right in true.items()) / size,
        has_learned=any("Weighed by how often" in each.reason for each in settled),
    )


def _learned(told: Told) -> dict[str, str]:
    """The answers by accuracy learned of every document, however few its claims."""
    standing = learn(told, lambda one, other: one == other)
    answers: dict[str, str] = {}
    for question, said in told.items():
        hearing = standing.on(question)
        tally: Counter[str] = Counter()
        for source, value in sorted(said):
            tally[value] += hearing.per_cent(source, value, coarser=0, exactly=True)
        answers[question] = max(sorted(tally), key=lambda value: tally[value])
    return answers


def rows() -> Iterator[tuple[str, int, Found]]:
    """Every draw with what was found."""
    for draw in (sparse, dense):
        for seed in SEEDS:
            yield draw.__name__, seed, found(draw(seed))


def main() -> None:
    """Print a table."""
    sys.stdout.write("draw    seed  questions  plain vote  one a voice  learned  foedera\n")
    for name, seed, figure in rows():
        used = "learned" if figure.has_learned else "one a voice"
        shares = f"{figure.plain:10.3f}  {figure.voices:11.3f}  {figure.learned:7.3f}"
        sys.stdout.write(
            f"{name:6}  {seed:4}  {figure.questions:9}  {shares}  {figure.ours:7.3f} ({used})\n"
        )


if __name__ == "__main__":
    main()
