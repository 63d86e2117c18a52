"""Participants as a person names them, and as a record keeps them."""

from collections.abc import Iterable, Mapping

from foedera.gazetteer.participants import folded, lookup, participants, party_value, resolve
from foedera.store.writer import Participant


def asked(words: str, known: Mapping[str, str], *, on: str = "") -> str:
    """Id of the participant that a person means, on a day if one is given.

    Args:
        words: a name, code or id.
        known: names of the record's participants by id, some of which the gazetteer lacks.
        on: an ISO day, or "".

    Raises:
        UnknownNameError: nobody is known by that name.
    """
    here = [one for one, name in known.items() if folded(words) in (one, folded(name))]
    if len(here) == 1:
        return here[0]
    on_the_day = resolve(words, on=on).id if on and words not in participants() else None
    return on_the_day or lookup(words).id


def kept_participants(ids: Iterable[str]) -> tuple[Participant, ...]:
    """Every party of instruments with its name and codes, as the record keeps it."""
    return tuple(_kept(party_value(one)) for one in sorted(ids))


def _kept(value: dict[str, str | int | None]) -> Participant:
    iso3, cow = value["iso3"], value["cow"]
    return (
        str(value["id"]),
        str(value["name"]),
        None if iso3 is None else str(iso3),
        None if cow is None else int(cow),
    )
