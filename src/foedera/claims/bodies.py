"""Parliaments and other bodies that ratify, and whose they are.

A body named with its state ("Constituent Assembly of Latvia") tells it itself; these
are the names that belong to one state alone. To add one, add a row.
"""

from typing import Final

from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import participant, resolve

BODIES: Final = {
    "Seimas": "lithuania", "Saeima": "latvia", "Riigikogu": "estonia", "Sejm": "poland",
    "Eduskunta": "finland", "Riksdag": "sweden", "Storting": "norway", "Folketing": "denmark",
    "Reichstag": "germany", "Bundestag": "germany", "Cortes": "spain", "Knesset": "israel",
    "Central Executive Committee": "soviet-union", "Supreme Soviet": "soviet-union",
}  # fmt: skip
"""Names of bodies and the participant of which each is an organ."""


def state_of_body(body: str, on: str = "") -> str:
    """The label of the state that a body belongs to, "" when its name does not tell.

    Args:
        body: the name of a body.
        on: EDTF of the day on which it acted, by which a name of several states is one's.
    """
    owners = (resolve(found.ids, on=on).id for found in find_participants(body))
    if owner := next(filter(None, owners), ""):
        return participant(owner).label
    return next((participant(state).label for name, state in BODIES.items() if name in body), "")
