"""From mentions to instruments: which references are one legal text, and why.

Mentions are taken richest first (parties, day, title), whatever the order in which
documents came, and each joins the one instrument it fits or founds a new one
(`gathering`, `same`). Later acts (a prolongation protocol) are placed after their
parents and tied to them, and so is an instrument whose own title says to which treaty it
belongs (`later_acts`). What a person decided comes last and outranks it
(`decisions`); every link has its reason and can be withdrawn.
"""

from collections.abc import Iterable, Sequence

from foedera.claims.model import Claim, Reading, Value
from foedera.identity.decisions import KINDS, Decided, decide
from foedera.identity.gathering import Gathering
from foedera.identity.later_acts import tie
from foedera.identity.memory import Memory, remember
from foedera.identity.model import (
    Decision,
    FiledClaim,
    Identity,
    Instrument,
    Link,
    MentionKey,
)
from foedera.identity.naming import ids_of, instrument_of, torn_between
from foedera.identity.seen import Noted, Seen, noted, seen, texts_of
from foedera.sources.model import Place

__all__ = ["Noted", "file_claims", "link", "link_noted", "linked", "noted"]


def link(
    readings: Sequence[Reading],
    judgements: Sequence[Decision] = (),
    *,
    same_text: Sequence[Sequence[Place]] = (),
) -> Identity:
    """Group the mentions of all witnesses into instruments.

    The result does not depend on the order of `readings`. A mention that says nothing to
    know it by (no telling title, day, parties or text of its own) gets no link.

    Args:
        readings: what each witness says; names of witnesses are distinct.
        judgements: people's decisions, in the order taken; those that neither merge nor
            split are passed over. One that fits nothing is among the result's problems.
        same_text: stretches of witnesses that print the same words of a treaty, a group
            for each text. It supports a link and overrides neither parties nor dates.
    """
    return link_noted(map(noted, readings), judgements, same_text=same_text)


def link_noted(
    all_noted: Iterable[Noted],
    judgements: Sequence[Decision] = (),
    *,
    same_text: Sequence[Sequence[Place]] = (),
) -> Identity:
    """The same, from what `noted` gave of each witness."""
    identity, _ = linked(tuple(all_noted), judgements, same_text=same_text)
    return identity


def linked(
    all_noted: Sequence[Noted],
    judgements: Sequence[Decision] = (),
    *,
    same_text: Sequence[Sequence[Place]] = (),
) -> tuple[Identity, Memory | None]:
    """The same, with what `relink` must know; None where a person decided or parents run round."""
    texts = texts_of(same_text)
    all_seen = seen(all_noted, texts)
    gathering = Gathering()
    for each in all_seen:
        if each.mention.parent is None:
            gathering.place(each)
    _place_later_acts(gathering, [each for each in all_seen if each.mention.parent is not None])
    gathering.close()
    acts = tie(gathering)
    if not any(one.kind in KINDS for one in judgements):
        memory = remember(gathering, acts, all_noted, all_seen, texts)
        return _identity(gathering, Decided()), memory
    decided = decide(gathering, all_seen, judgements)
    return _identity(gathering, decided), None


def _place_later_acts(gathering: Gathering, later: Sequence[Seen]) -> None:
    """Place later acts after their parents, and later acts of those after them."""
    while later:
        waiting = {each.key for each in later}
        ready = [each for each in later if _parent_of(each) not in waiting] or later
        for each in ready:
            parent = gathering.placed.get(_parent_of(each))
            gathering.place(each._replace(parent=parent[0] if parent else None))
        placed = {each.key for each in ready}
        later = [each for each in later if each.key not in placed]


def _parent_of(each: Seen) -> MentionKey:
    number = each.mention.parent
    return MentionKey(each.key.witness, -1 if number is None else number)


def _identity(gathering: Gathering, decided: Decided) -> Identity:
    ids = ids_of(gathering.known)
    instruments = [
        _instrument(gathering, ids, index)
        for index, known in enumerate(gathering.known)
        if known is not None
    ]
    links = [
        Link(mention=key, instrument=ids[index], reason=_said(gathering, ids, index, reason))
        for key, (index, reason) in gathering.placed.items()
    ]
    return Identity(
        instruments=tuple(sorted(instruments, key=lambda i: i.id)),
        links=tuple(sorted(links, key=lambda one: one.mention)),
        problems=decided.problems,
    )


def _said(gathering: Gathering, ids: Sequence[str], index: int, reason: str) -> str:
    """The reason of a link; where two instruments fit equally well, which."""
    torn = gathering.torn.get(index)
    if torn is None:
        return reason
    return torn_between(*(ids[each] for each in torn))


def _instrument(gathering: Gathering, ids: Sequence[str], index: int) -> Instrument:
    known = gathering.one(index)
    return instrument_of(known, ids[index], ids[known.parent] if known.parent is not None else "")


def file_claims(readings: Sequence[Reading], identity: Identity) -> tuple[FiledClaim, ...]:
    """Every claim with the instruments' ids in place of mentions, in the record's order.

    Numbers go on from one witness to the next; the record numbers by witness.
    """
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
