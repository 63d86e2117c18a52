"""Who is who in time: participants, what a name means on a day, what came of whom.

    resolve("Russia", on="1920").id        "soviet-russia"
    resolve("Russia", on="1930").id        "soviet-union"
    resolve("Germany", on="1955").id       None: two states, reported and not guessed
    resolve("India", on="1947")            the state; the dominion before it stays a candidate

Facts are in `tables/participants.csv`, `names.csv`, `steps.csv`. An id never changes;
to correct a spell, correct the table's row and its `source`.
"""

from functools import cache

from foedera.errors import UnknownNameError
from foedera.gazetteer.all_names import as_printed, names
from foedera.gazetteer.days import bounds, overlap
from foedera.gazetteer.model import Name, Participant, Resolution
from foedera.gazetteer.named import by_folded, named
from foedera.gazetteer.plain import folded
from foedera.gazetteer.succession import same_line, steps, steps_between
from foedera.gazetteer.tables import rows

__all__ = [
    "ALTERNATIVES",
    "SYSTEM_BEGAN",
    "compatible",
    "folded",
    "lookup",
    "named",
    "names",
    "participant",
    "participants",
    "party_value",
    "resolve",
    "same_line",
    "since_1816",
    "steps",
    "steps_between",
]

ALTERNATIVES = "|"
"""Stands between ids where a name could be several participants."""

SYSTEM_BEGAN = "1816-01-01"
"""A name's earlier bearers count only when a day is given."""

_SUGGESTED = 3
_NEAR = 60
_ISO_CODE = 3


@cache
def participants() -> dict[str, Participant]:
    """Give every participant by id, in order of id."""
    return {row["id"]: _participant(row) for row in rows("participants")}


def _participant(row: dict[str, str]) -> Participant:
    return Participant(
        id=row["id"],
        label=row["label"],
        kind=row["kind"],
        iso3=row["iso3"] or None,
        iso3166_3=row["iso3166_3"],
        cow=int(row["cow"]) if row["cow"] else None,
        gw=int(row["gw"]) if row["gw"] else None,
        wikidata=row["wikidata"],
        since=row["from"],
        until=row["until"],
        source=row["source"],
    )


def participant(participant_id: str) -> Participant:
    """Give the participant of an id.

    Raises:
        UnknownNameError: if no participant has that id.
    """
    found = participants().get(participant_id)
    if found is None:
        raise UnknownNameError(f"No participant has the id {participant_id!r}.")
    return found


@cache
def _by_id() -> dict[str, tuple[Name, ...]]:
    """Each participant's id as a name of its own, once for every spell in which it was there.

    A state that was interrupted (Germany from 1945 to 1990) bears its label in several
    spells; another is there from its beginning to its end.
    """
    spells: dict[str, list[tuple[str, str]]] = {}
    for name in as_printed():
        if (
            name.form == "name"
            and name.since
            and name.text == participants()[name.participant].label
        ):
            spells.setdefault(name.participant, []).append((name.since, name.until))
    whole = {one.id: [(one.since, one.until)] for one in participants().values()}
    interrupted = {one: own for one, own in spells.items() if len(own) > 1}
    return {
        one: tuple(Name(one, "", "name", one, since, until) for since, until in own)
        for one, own in (whole | interrupted).items()
    }


def resolve(name_or_ids: str | tuple[str, ...], *, on: str = "") -> Resolution:
    """Say which participant a name or a choice of ids means on a day.

    Args:
        name_or_ids: a name in any language, an id, ids joined by "|", or a tuple of ids.
        on: EDTF of the day spoken of; "" when unknown.

    Returns:
        One id when one fits; otherwise None with every candidate. A name that none
        bore on the day but exactly one at another time is that one's, and the reason
        says so.
    """
    known = _names_of(name_or_ids)
    if not known:
        return Resolution(None, (), f"No participant is known as {_said(name_or_ids)}.")
    if not on:
        return _undated(known, _said(name_or_ids))
    low, high = bounds(on)
    fit = _that_existed(
        sorted({n.participant for n in known if overlap(n.since, n.until, low, high)}), low, high
    )
    if len(fit) == 1:
        return Resolution(fit[0], (fit[0],), f"{_said(name_or_ids)} on {on}.")
    if fit:
        return _several(fit, name_or_ids, on)
    return _out_of_time(known, _said(name_or_ids), on)


def _several(fit: list[str], name_or_ids: str | tuple[str, ...], on: str) -> Resolution:
    """Say that several bore a name, and name the state if the day is only a year or a month.

    "India" of 1947 is the state rather than the dominion of its first months, as the lists
    of states have it; both stay candidates, and a document's alternatives stay open.
    """
    said = f"{_said(name_or_ids)} can be {' or '.join(fit)} on {on}"
    states = [one for one in fit if participant(one).kind == "state"]
    if len(states) != 1 or _is_a_day(on) or not isinstance(name_or_ids, str):
        return Resolution(None, tuple(fit), f"{said}.")
    return Resolution(states[0], tuple(fit), f"{said}; {states[0]} is the state of that time.")


def _is_a_day(on: str) -> bool:
    low, high = bounds(on)
    return low == high


def _that_existed(ids: list[str], low: str, high: str) -> list[str]:
    """Of several bearers of a name, keep those that were there on the day, if any was."""
    if len(ids) < 2:  # noqa: PLR2004  (several)
        return ids
    there = [i for i in ids if overlap(participant(i).since, participant(i).until, low, high)]
    return there or ids


def _said(name_or_ids: str | tuple[str, ...]) -> str:
    if isinstance(name_or_ids, str):
        return f"“{name_or_ids}”"
    return f"“{ALTERNATIVES.join(name_or_ids)}”"


def _names_of(name_or_ids: str | tuple[str, ...]) -> tuple[Name, ...]:
    ids = tuple(name_or_ids.split(ALTERNATIVES)) if isinstance(name_or_ids, str) else name_or_ids
    if ids and all(i in participants() for i in ids):
        return tuple(n for i in ids for n in _by_id()[i])
    return named(name_or_ids) if isinstance(name_or_ids, str) else ()


def since_1816(known: tuple[Name, ...]) -> tuple[Name, ...]:
    """Leave out bearers of a name that were gone by 1816, if any later one is there."""
    later = tuple(n for n in known if not n.until or bounds(n.until)[0] > SYSTEM_BEGAN)
    return later or known


def _undated(known: tuple[Name, ...], said: str) -> Resolution:
    fit = tuple(sorted({n.participant for n in since_1816(known)}))
    if len(fit) == 1:
        return Resolution(fit[0], fit, f"{said} is one participant's name since 1816.")
    return Resolution(None, fit, f"{said} can be {' or '.join(fit)}; a day is needed.")


def _out_of_time(known: tuple[Name, ...], said: str, on: str) -> Resolution:
    """Choose the bearer of today, else the nearest in time, and say that none fits.

    Registers name a state that acceded later, and lists name a state before its time.
    """
    gaps: dict[str, int] = {}
    lasting: set[str] = set()
    for name in since_1816(known):
        gap = _years_off(name, on)
        gaps[name.participant] = min(gap, gaps.get(name.participant, gap))
        if not name.until:
            lasting.add(name.participant)
    eligible = {i: gap for i, gap in gaps.items() if i in lasting or not lasting}
    nearest = sorted(i for i, gap in eligible.items() if gap == min(eligible.values()))
    if len(nearest) > 1:
        return Resolution(None, tuple(sorted(gaps)), f"None bore {said} on {on}.")
    reason = f"None bore {said} on {on}; {nearest[0]} did at another time."
    return Resolution(nearest[0], tuple(nearest), reason)


def _years_off(name: Name, on: str) -> int:
    """Count the years between a day and a name's use, 0 within one year."""
    low, high = (int(day[:4]) for day in bounds(on))
    first, last = int(bounds(name.since)[0][:4]), int(bounds(name.until)[1][:4])
    if name.since and first > high:
        return first - high
    return low - last if name.until and last < low else 0


def party_value(participant_id: str, printed: str = "") -> dict[str, str | int | None]:
    """Give a participant as the contract writes a party.

    Args:
        participant_id: an id, or ids joined by "|" when it could not be told.
        printed: its name as printed; a leading article is left out.

    Returns:
        `{"id", "name", "iso3", "cow"}`; codes are null where the alternatives differ.
    """
    ones = [participants().get(i) for i in participant_id.split(ALTERNATIVES)]
    iso3 = {one.iso3 if one else None for one in ones}
    cow = {one.cow if one else None for one in ones}
    label = " or ".join(one.label for one in ones if one) or participant_id
    return {
        "id": participant_id,
        "name": _without_article(printed) or label,
        "iso3": iso3.pop() if len(iso3) == 1 else None,
        "cow": cow.pop() if len(cow) == 1 else None,
    }


def _without_article(printed: str) -> str:
    name = " ".join(printed.split())
    for article in ("the ", "The ", "THE "):
        name = name.removeprefix(article)
    return name


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for one in participants().values():
        for code in (one.iso3, str(one.cow) if one.cow is not None else None, one.wikidata):
            if code and (one.kind != "constituent" or code == one.wikidata):
                found.setdefault(code.casefold(), []).append(one.id)
    other = {str(one.gw): one.id for one in participants().values() if one.gw is not None}
    also = {code: [one] for code, one in other.items() if code not in found}
    return {key: tuple(ids) for key, ids in (found | also).items()}


def with_code(printed: str) -> tuple[str, ...]:
    """The ids of the participants of a code of ISO 3166 in capitals, "TUN"; () for other words."""
    is_code = len(printed) == _ISO_CODE and printed.isascii() and printed.isupper()
    return _codes().get(printed.lower(), ()) if is_code else ()


def lookup(user_text: str) -> Participant:
    """Find the participant that a person means: by name, code or id.

    Codes are ISO 3166-1 alpha-3, numbers of the Correlates of War, those of Gleditsch and
    Ward that are nobody's there, and Wikidata's. Case and accents do not matter. Where several participants share a name or a code,
    the one that lasts to this day is meant, else the last.

    Raises:
        UnknownNameError: if nothing fits; the message suggests the nearest names.
    """
    text = " ".join(user_text.split())
    if text.casefold() in participants():
        return participants()[text.casefold()]
    codes = _codes().get(text.casefold(), ())
    ids = {n.participant for n in since_1816(named(text))} or set(codes)
    if not ids:
        raise UnknownNameError(_unknown(text))
    return max((participant(i) for i in ids), key=lambda one: (one.until or "9", one.since, one.id))


def _unknown(text: str) -> str:
    from rapidfuzz import process  # noqa: PLC0415  (only a mistake needs it)

    near = process.extract(folded(text), list(by_folded()), limit=12, score_cutoff=_NEAR)
    seen: list[str] = []
    for key, _score, _index in near:
        label = participant(by_folded()[key][0].participant).label
        if label not in seen:
            seen.append(label)
    if not seen:
        return f"No state or organisation is known as {text!r}."
    return (
        f"No state or organisation is known as {text!r}; nearest: {', '.join(seen[:_SUGGESTED])}."
    )


def compatible(some: str, other: str) -> bool:
    """Say whether two namings of a party can be one: "soviet-russia|soviet-union" and either."""
    return bool(set(some.split(ALTERNATIVES)) & set(other.split(ALTERNATIVES)))
