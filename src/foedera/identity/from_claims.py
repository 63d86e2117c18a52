"""From mentions to instruments: which references are one legal text, and why.

Mentions are taken richest first (parties, day, title), whatever the order in which
documents came, and each joins the one instrument it fits or founds a new one. Two
instruments that fit equally well leave a mention alone rather than guessed. Later acts
(a prolongation protocol) are placed after their parents and tied to them.

Blocks keep the work near-linear: a mention is compared only with instruments that share
a title, a pair of parties with a year, or a day.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from foedera.claims.model import Claim, Mention, Reading, Value
from foedera.claims.treaty_names import title_key
from foedera.identity.model import FiledClaim, Identity, Instrument, Link, MentionKey
from foedera.identity.naming import instrument_id, label
from foedera.identity.same import Known, fits

_Keyed = tuple[MentionKey, Mention]


class _Gathering:
    """Instruments as they grow, with the blocks by which a mention finds them."""

    def __init__(self) -> None:
        self.known: list[Known] = []
        self.placed: dict[MentionKey, tuple[int, str]] = {}
        self._blocks: dict[tuple[str, ...], set[int]] = defaultdict(set)

    def place(self, key: MentionKey, mention: Mention, parent: int | None) -> None:
        """Put a mention with the instrument it fits, or found one for it."""
        candidates = sorted({i for block in _blocks(mention, parent) for i in self._blocks[block]})
        fitting = [
            (strength, i, reason)
            for i in candidates
            if (fit := fits(self.known[i], mention, parent))
            for strength, reason in [fit]
        ]
        fitting.sort(key=lambda f: -f[0])
        if fitting and (len(fitting) == 1 or fitting[0][0] > fitting[1][0]):
            _, index, reason = fitting[0]
        else:
            index, reason = len(self.known), "the first mention of it"
            self.known.append(Known(parent=parent))
        self.known[index].join(mention)
        self.placed[key] = (index, reason)
        for block in _blocks(mention, parent):
            self._blocks[block].add(index)


def link(readings: Sequence[Reading]) -> Identity:
    """Group the mentions of all witnesses into instruments.

    The result does not depend on the order of `readings`. A mention that says nothing to
    know it by (no title, day, parties or text of its own) gets no link.
    """
    keyed: list[_Keyed] = [
        (MentionKey(r.witness, m.number), m) for r in readings for m in r.mentions if _tells(m)
    ]
    keyed.sort(key=lambda k: (-_richness(k[1]), k[1].date, k[1].title, k[0]))
    gathering = _Gathering()
    for key, mention in keyed:
        if mention.parent is None:
            gathering.place(key, mention, None)
    for key, mention in keyed:
        if mention.parent is not None:
            parent = gathering.placed.get(MentionKey(key.witness, mention.parent))
            gathering.place(key, mention, parent[0] if parent else None)
    return _identity(gathering)


def file_claims(readings: Sequence[Reading], identity: Identity) -> tuple[FiledClaim, ...]:
    """Every claim with the instruments' ids in place of mentions, in the record's order."""
    of = {link.mention: link.instrument for link in identity.links}
    filed = [
        (
            claim,
            of.get(MentionKey(r.witness, claim.about)) if claim.about is not None else None,
            _value(claim, r, of),
        )
        for r in readings
        for claim in r.claims
    ]
    kept = [f for f in filed if not (f[0].target is not None and f[2] is None)]
    kept.sort(
        key=lambda f: (f[0].witness, f[0].start, f[0].end, f[0].property, repr(f[2]), f[1] or "")
    )
    return tuple(
        FiledClaim(
            number=number, witness=claim.witness, start=claim.start, end=claim.end, quote=claim.quote,
            property=claim.property, value=value, modality=claim.modality.value, rule=claim.rule,
            instrument=instrument, holder=claim.holder, safe=claim.safe,
        )
        for number, (claim, instrument, value) in enumerate(kept)
    )  # fmt: skip


def _value(claim: Claim, reading: Reading, of: dict[MentionKey, str]) -> Value:
    if claim.target is None:
        return claim.value
    return of.get(MentionKey(reading.witness, claim.target))


def _tells(mention: Mention) -> bool:
    return bool(mention.title or mention.date or mention.parties or mention.entry is not None)


def _richness(mention: Mention) -> int:
    full = len(mention.date) == len("1926-09-28")
    return (
        4 * full
        + 2 * bool(mention.date)
        + 3 * (len(mention.parties) > 1)
        + 2 * bool(mention.title)
        + bool(mention.kind)
    )


def _blocks(mention: Mention, parent: int | None) -> Iterable[tuple[str, ...]]:
    """Keys under which a mention looks for its instrument and is found by others."""
    if parent is not None:
        yield ("parent", str(parent))
        return
    for title in (mention.title, *mention.other_titles):
        if title:
            yield ("title", title_key(title))
    parties = _pair(mention.parties)
    if parties and mention.date:
        yield ("parties", *parties, mention.date[:4])
    if parties:
        yield ("parties", *parties)
    if len(mention.date) == len("1926-09-28"):
        yield ("day", mention.date)


def _pair(parties: tuple[str, ...]) -> tuple[str, ...]:
    """Parties by lines of succession, so that Soviet Russia and the Soviet Union meet."""
    lines = sorted(
        {
            _LINES.get(alternative, alternative)
            for party in parties
            for alternative in party.split("|")[:1]
        }
    )
    return tuple(lines) if len(lines) > 1 else ()


_LINES = dict.fromkeys(("soviet-russia", "soviet-union", "russian-empire", "russia"), "russia")


def _identity(gathering: _Gathering) -> Identity:
    ids: list[str] = []
    taken: Counter[str] = Counter()
    order = sorted(range(len(gathering.known)), key=lambda i: gathering.known[i].sort_key())
    names: dict[int, str] = {}
    for index in order:
        known = gathering.known[index]
        parent = names.get(known.parent) if known.parent is not None else ""
        name = instrument_id(known, parent or "")
        taken[name] += 1
        names[index] = name if taken[name] == 1 else f"{name}--{taken[name]}"
    ids = [names[i] for i in range(len(gathering.known))]
    instruments = [_instrument(k, ids, i) for i, k in enumerate(gathering.known)]
    links = [
        Link(mention=key, instrument=ids[i], reason=reason)
        for key, (i, reason) in gathering.placed.items()
    ]
    return Identity(
        instruments=tuple(sorted(instruments, key=lambda i: i.id)),
        links=tuple(sorted(links, key=lambda one: one.mention)),
    )


def _instrument(known: Known, ids: list[str], index: int) -> Instrument:
    parent = ids[known.parent] if known.parent is not None else ""
    return Instrument(
        id=ids[index], label=label(known), kind=known.kind, parties=known.settled_parties(),
        date=known.date, parent=parent, titles=tuple(sorted(known.titles)),
    )  # fmt: skip
