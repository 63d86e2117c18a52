"""Mentions made up at random, linked to instruments, and how well and how fast.

    python -m benchmarks.identity --mentions 10000 100000 --draw 1

A draw is a number of treaties between states of the gazetteer, some pairs with many:
each has parties, a day, a kind, titles in several languages (some of their own, most no
more than their kind), and now and then a place in a treaty series. Half a dozen
documents mention each, in one language, with the date whole, coarse or unsaid, with
both parties, one or none. Every mention is one of four: it names parties and a date,
parties and a kind, a title of its own, or so little that nobody could say which treaty
is meant; only the last kind has no right answer but silence.

Prints: precision and recall of pairs of mentions, seconds, memory, and the exponent with
which time grows. Rules were written on draw 1; other draws score them.
"""

import argparse
import math
import random
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from foedera.claims.model import Claim, Mention, Reading
from foedera.gazetteer.participants import participants
from foedera.identity.from_claims import link
from foedera.identity.model import Identity, MentionKey

PER_TREATY = 6
"""Mentions of a treaty, on average."""
PER_DOCUMENT = 12
"""Mentions in a document."""

KINDS = {
    "commerce": ("Treaty of Commerce", "Traité de commerce", "Handelsvertrag", "Tratado de Comercio", "Traktat handlowy", "Договор о торговле", "Prekybos sutartis"),
    "friendship": ("Treaty of Friendship", "Traité d’amitié", "Freundschaftsvertrag", "Tratado de Amistad", "Traktat o przyjaźni", "Договор о дружбе", "Draugystės sutartis"),
    "non-aggression": ("Non-Aggression Pact", "Pacte de non-agression", "Nichtangriffspakt", "Pacto de no agresión", "Pakt o nieagresji", "Договор о ненападении", "Nepuolimo sutartis"),
    "peace": ("Treaty of Peace", "Traité de paix", "Friedensvertrag", "Tratado de Paz", "Traktat pokojowy", "Мирный договор", "Taikos sutartis"),
    "arbitration": ("Treaty of Arbitration", "Traité d’arbitrage", "Schiedsvertrag", "Tratado de Arbitraje", "Traktat arbitrażowy", "Договор об арбитраже", "Arbitražo sutartis"),
    "extradition": ("Extradition Treaty", "Traité d’extradition", "Auslieferungsvertrag", "Tratado de Extradición", "Umowa o ekstradycji", "Договор о выдаче", "Sutartis dėl išdavimo"),
    "": ("Convention", "Convention", "Abkommen", "Convenio", "Konwencja", "Конвенция", "Konvencija"),
}  # fmt: skip
"""What treaties of a kind are called in English, French, German, Spanish, Polish, Russian, Lithuanian."""

OF = ("of", "de", "von", "de", "w", "в", "prie")


@dataclass(frozen=True, slots=True)
class Treaty:
    """A made-up treaty.

    Attributes:
        number: which.
        parties: two to four ids, sorted.
        day: of signature, ISO.
        kind: key of `KINDS`.
        place: a made-up place whose name its own titles have, or "".
        volume: of the treaty series that prints it.
        page: its first page there.
    """

    number: int
    parties: tuple[str, ...]
    day: str
    kind: str
    place: str
    volume: int
    page: int


def treaties(count: int, chance: random.Random) -> list[Treaty]:
    """Treaties between states that were there, some pairs with many."""
    states = [
        one.id for one in participants().values() if one.kind == "state" and one.cow is not None
    ]
    chance.shuffle(states)
    busy = states[:40]
    made = []
    for number in range(count):
        size = chance.choices((2, 3, 4), (90, 7, 3))[0]
        pool = busy if chance.random() < 0.4 else states  # noqa: PLR2004  (two in five are the busy ones')
        parties = tuple(sorted(chance.sample(pool, size)))
        day = f"{chance.randrange(1860, 2000)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        place = _place(number) if chance.random() < 0.3 else ""  # noqa: PLR2004
        kind = chance.choice(list(KINDS))
        made.append(
            Treaty(number, parties, day, kind, place, number // 40 + 1, 10 * (number % 40) + 1)
        )
    return made


def _place(number: int) -> str:
    """A name of a place that is nowhere, the same for the same number."""
    parts = ("ba", "dor", "kel", "mun", "ras", "til", "vo", "zen", "gri", "lum")
    return "".join(parts[int(digit)] for digit in str(number)).capitalize()


def mentions(
    made: Sequence[Treaty], count: int, chance: random.Random
) -> Iterator[tuple[Treaty, int, dict[str, object], bool]]:
    """What documents say of treaties: (treaty, language, what is said, whether it is cited)."""
    for _ in range(count):
        treaty = chance.choice(made)
        language = chance.randrange(7)
        title = KINDS[treaty.kind][language]
        own = bool(treaty.place) and chance.random() < 0.7  # noqa: PLR2004
        said: dict[str, object] = {
            "title": f"{title} {OF[language]} {treaty.place}" if own else title,
            "kind": treaty.kind if chance.random() < 0.6 else "",  # noqa: PLR2004
        }
        if chance.random() < 0.8:  # noqa: PLR2004
            said["date"] = _date(treaty.day, chance)
        if chance.random() < 0.85:  # noqa: PLR2004
            said["parties"] = treaty.parties
        elif chance.random() < 0.5:  # noqa: PLR2004
            said["parties"] = treaty.parties[:1]
        yield treaty, language, said, chance.random() < 0.1  # noqa: PLR2004


def _date(day: str, chance: random.Random) -> str:
    """The day, its month, its year, or about its year."""
    return chance.choices((day, day[:7], day[:4], f"{day[:4]}~"), (70, 10, 17, 3))[0]


def readings(count: int, draw: int) -> tuple[list[Reading], dict[MentionKey, int], set[MentionKey]]:
    """Readings of documents that mention treaties, the truth, and what nobody could place."""
    chance = random.Random(draw)  # noqa: S311  (made-up documents are no secret)
    made = treaties(max(1, count // PER_TREATY), chance)
    truth: dict[MentionKey, int] = {}
    vague: set[MentionKey] = set()
    held: dict[str, tuple[list[Mention], list[Claim]]] = defaultdict(lambda: ([], []))
    for at, (treaty, _language, said, cited) in enumerate(mentions(made, count, chance)):
        witness = f"document-{at // PER_DOCUMENT}"
        ours, claims = held[witness]
        number = len(ours)
        ours.append(Mention(number=number, start=0, end=1, **said))  # type: ignore[arg-type]
        if cited:
            claims.append(_citation(witness, number, treaty))
        key = MentionKey(witness, number)
        truth[key] = treaty.number
        if not cited and not _could_be_placed(said, treaty):
            vague.add(key)
    out = [Reading(witness=w, claims=tuple(c), mentions=tuple(m)) for w, (m, c) in held.items()]
    return out, truth, vague


def _could_be_placed(said: dict[str, object], treaty: Treaty) -> bool:
    """Whether what is said tells a treaty: its own title, or its parties with a date."""
    parties = len(said.get("parties", ())) > 1  # type: ignore[arg-type]
    return treaty.place in str(said["title"]) if treaty.place else parties and "date" in said


def _citation(witness: str, number: int, treaty: Treaty) -> Claim:
    pages = [treaty.page, treaty.page + 5]
    value = {"series": "LNTS", "volume": treaty.volume, "number": None, "pages": pages}
    return Claim(
        witness=witness, start=0, end=1, quote="x", property="citation", value=value,  # type: ignore[arg-type]
        rule="made-up", about=number,
    )  # fmt: skip


def score(
    identity: Identity, truth: dict[MentionKey, int], vague: set[MentionKey]
) -> tuple[float, float]:
    """Precision of all pairs linked, recall of pairs that could be placed."""
    where = {each.mention: each.instrument for each in identity.links}
    linked, right, due, found = (Counter[object]() for _ in range(4))
    for key, treaty in truth.items():
        at = where.get(key, key)
        linked[at] += 1
        right[at, treaty] += 1
        if key not in vague:
            due[treaty] += 1
            found[at, treaty] += 1
    return _pairs(right) / max(1, _pairs(linked)), _pairs(found) / max(1, _pairs(due))


def _pairs(counts: Counter[object]) -> int:
    return sum(n * (n - 1) // 2 for n in counts.values())


def measure(count: int, draw: int) -> tuple[float, int, float, float]:
    """Seconds, megabytes at most, precision and recall of linking `count` mentions."""
    made, truth, vague = readings(count, draw)
    before = _peak()
    began = time.process_time()
    identity = link(made)
    seconds = time.process_time() - began
    return (seconds, _peak() - before, *score(identity, truth, vague))


def _peak() -> int:
    """Megabytes that this process has held at most."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "linux" else peak // 1024**2


def alone(count: int, draw: int) -> tuple[float, int, float, float]:
    """The same in a process of its own, so that memory is counted from nothing."""
    words = [sys.executable, "-m", "benchmarks.identity", "--one", str(count), "--draw", str(draw)]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
    return float(told[0]), int(told[1]), float(told[2]), float(told[3])


def growth(small: tuple[int, float], large: tuple[int, float]) -> float:
    """The exponent with which seconds grow, of (mentions, seconds) twice."""
    return math.log(large[1] / small[1]) / math.log(large[0] / small[0])


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Link made-up mentions and score the links.")
    parser.add_argument("--mentions", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--draw", type=int, default=2)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(*measure(given.one, given.draw))
        return
    told = [(count, alone(count, given.draw)) for count in given.mentions]
    for count, (seconds, memory, precision, recall) in told:
        print(
            f"{count} mentions: {seconds:.1f} s, {memory} MB more; "
            f"precision {precision:.4f}, recall {recall:.4f}"
        )
    if len(told) > 1:
        ends = [(count, figures[0]) for count, figures in (told[0], told[-1])]
        print(f"exponent {growth(*ends):.2f}")


if __name__ == "__main__":
    main()
