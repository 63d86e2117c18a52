"""Parliaments and other bodies that ratify, and whose they are.

A body named with its state ("Constituent Assembly of Latvia") tells it itself; these
are the names that belong to one state alone. To add one, add a row.
"""

from typing import Final

from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import participant

BODIES: Final = {
    "Seimas": "lithuania", "Saeima": "latvia", "Riigikogu": "estonia", "Sejm": "poland",
    "Eduskunta": "finland", "Riksdag": "sweden", "Storting": "norway", "Folketing": "denmark",
    "Reichstag": "germany", "Bundestag": "germany", "Cortes": "spain", "Knesset": "israel",
    "Central Executive Committee": "soviet-union", "Supreme Soviet": "soviet-union",
}  # fmt: skip
"""Names of bodies and the participant of which each is an organ."""


def state_of_body(body: str) -> str:
    """The label of the state that a body belongs to, "" when its name does not tell."""
    found = [f for f in find_participants(body) if len(f.ids) == 1]
    if found:
        return participant(found[0].ids[0]).label
    return next((participant(state).label for name, state in BODIES.items() if name in body), "")
