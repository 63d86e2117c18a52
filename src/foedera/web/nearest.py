"""What somebody who asked for a page that does not exist may have meant."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from rapidfuzz import fuzz, process

from foedera.errors import FoederaError
from foedera.web.links import document_url, instrument_url
from foedera.web.shelf import Shelf
from foedera.workbench.naming import nearest_instruments

MOST = 5
LIKENESS = 50
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A page that exists, with its name."""

    label: str
    url: str


def suggestions(shelf: Shelf, path: str) -> tuple[Suggestion, ...]:
    """The pages whose names are nearest to the end of `path`, nearest first."""
    room, _, asked = unquote(path).lstrip("/").partition("/")
    try:
        with shelf.lent() as record:
            if room == "document":
                names = (witness.name for witness in record.witnesses())
                known = [Suggestion(name, document_url(name)) for name in names]
            elif room == "instrument":
                near = nearest_instruments(asked, record.instruments(), MOST)
                return tuple(Suggestion(one.label, instrument_url(one.id)) for one in near)
            else:
                known = []
    except FoederaError:
        return ()
    return _nearest(asked[:LONGEST], known)


def _nearest(asked: str, known: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    listed = list(known)
    names = [one.label.casefold() for one in listed]
    found = process.extract(
        asked.casefold(), names, scorer=fuzz.WRatio, limit=MOST, score_cutoff=LIKENESS
    )
    return tuple(listed[index] for _, _, index in found)
