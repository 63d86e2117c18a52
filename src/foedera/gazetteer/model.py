"""Participants, names, steps, control, places and citations: the gazetteer's nouns.

A *participant* is anything that did an act: a state, a dominion, a people, an
organisation. It is not its name: one name can be several participants' ("Russia"),
one participant has many names, and both change with time. *Succession* (what
became of a participant) and *control* (who held its territory) are kept apart,
each with who says so and who denies it.

Dates are EDTF; `since` is the first day, `until` the first day no longer; "" is open.
"""

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Any state, people or organization that can do an act.

    Attributes:
        id: a slug that never changes, "soviet-union".
        label: what to call it for people, neutral and in English.
        kind: state | dominion | protectorate | colony | constituent | free-city |
            confederation | government | people | organisation | group | polity.
        iso3: the ISO 3166-1 alpha-3 code that it has, or had until withdrawn.
        iso3166_3: the same code where it was withdrawn (ISO 3166-3), else "".
        cow: number in the Correlates of War list of 2016, or None.
        gw: number in Gleditsch and Ward's list, or None.
        wikidata: "Q…" where certain, else "".
        since: EDTF of its beginning as this table has it; see `Span` for the lists'.
        until: EDTF of its end, "" while it lasts.
        source: where the row is from.
    """

    id: str
    label: str
    kind: str
    iso3: str | None = None
    iso3166_3: str = ""
    cow: int | None = None
    gw: int | None = None
    wikidata: str = ""
    since: str = ""
    until: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One spell of existence in one list; the lists disagree, and each is kept.

    Attributes:
        participant: its id.
        list: "COW", "GW", "ISD" or "GGO".
        code: its number or letters in that list.
        printed: its name there.
        since: first day, EDTF.
        until: the last day that the list counts it, EDTF; "" when the list's end is its edition's.
    """

    participant: str
    list: str
    code: str
    printed: str
    since: str
    until: str


class Name(NamedTuple):
    """One name of one participant, while it was in use.

    Attributes:
        text: as printed.
        language: ISO 639-1.
        form: name | official | adjective | people | ruler | historical | abbreviation | capital.
        participant: its id.
        since: EDTF, "" when open.
        until: EDTF, "" when open.
        source: where the row is from.
    """

    text: str
    language: str
    form: str
    participant: str
    since: str = ""
    until: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How one participant came from another.

    Attributes:
        from_id: the earlier.
        to_id: the later.
        kind: continuity | successor | union | secession | restoration.
        on: EDTF of the day.
        claimed_by: who says so.
        denied_by: who denies it.
        source: where the row is from.
        text: one sentence for people.
    """

    from_id: str
    to_id: str
    kind: str
    on: str
    claimed_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """Who held a territory or a state; it transfers no title.

    Attributes:
        of: participant id or place id.
        by: participant id.
        kind: occupation | annexation | administration | mandate.
        since: EDTF.
        until: EDTF, "" when open.
        claimed_by: who calls it lawful.
        denied_by: who denies that.
        source: where the row is from.
        text: one sentence for people.
    """

    of: str
    by: str
    kind: str
    since: str
    until: str
    claimed_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A town, a region or a building where acts are done or about which they are.

    Attributes:
        id: slug.
        label: modern name, in English where English has one.
        kind: city | region | building | river.
        names: every name in any language, as printed, the label among them.
        official: pairs (name, EDTF interval) for the name official on the day.
        extents: for a region with several extents, each in a few words.
        source: where the row is from.
    """

    id: str
    label: str
    kind: str
    names: tuple[str, ...]
    official: tuple[tuple[str, str], ...] = ()
    extents: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name means on a day, or that it cannot be told.

    Attributes:
        id: the participant, or None when nothing or more than one fits; of several that a
            mere year lets fit, the only one that is a state, as the reason then says.
        candidates: every participant that fits, sorted.
        reason: one sentence.
    """

    id: str | None
    candidates: tuple[str, ...]
    reason: str


class NameFound(NamedTuple):
    """A participant's name in a text.

    Offsets are code points, half-open. `ids` are the candidate participants, sorted.
    """

    start: int
    end: int
    text: str
    ids: tuple[str, ...]
    form: str


class PlaceFound(NamedTuple):
    """A place's name in a text; offsets are code points, half-open."""

    start: int
    end: int
    text: str
    id: str


Found = TypeVar("Found", NameFound, PlaceFound)


class Sighted(NamedTuple, Generic[Found]):
    """What a finder saw in a text.

    Attributes:
        spans: every stretch that it looked at, in order and apart; not all are names.
        found: the names, in order and apart; a name may take in words beside its stretch.
    """

    spans: list[tuple[int, int]]
    found: list[Found]
