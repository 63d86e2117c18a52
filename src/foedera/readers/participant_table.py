"""Tables of participants: who signed one treaty, and who consented to be bound by it, and how.

Depositaries print them with a letter after the day, and the column's name says what
the letter means:

    Participant    Signature      Ratification, Acceptance(A), Accession(a)
    Arcadia        24 Sep 1955    22 Mar 1956
    Ruritania                     12 May 1956 a

A day without a letter, in brackets or bare, is of the act that the column names without one. Each consent
is stated with its day and with who gave it; its quotation runs from the participant
to the day. Of a signature only who signed is stated: the day of a multilateral treaty's signature
is that of its adoption or opening, and those on which states came to sign are no rivals to it.

A column may name the treaty of each row (`treaty_column`): whoever reads such a table parts it first.

To read another word for an act, add it to `_ACTS`; what a table calls its states, to `_FIRST`; what it
calls the treaty, to `_TREATY`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from foedera.readers.table_rows import Cell
from foedera.sources.model import StatedClaim

_FIRST = frozenset((
    "participant", "participants", "state", "states", "party", "parties", "country", "signatory", "signatories",
    "contracting party", "contracting parties", "contracting state", "member state", "member states", "state party", "states parties",
))  # fmt: skip
_ACT_OF_ROW = frozenset(("instrument type", "type of instrument", "action", "act"))
_DAY_OF_ROW = frozenset(("instrument date", "date of instrument", "date of deposit", "action date", "date of action", "date"))  # fmt: skip
"""Columns that name the act of each row, and its day, where a table has one row to an act."""
_TREATY = frozenset((
    "treaty", "convention", "agreement", "instrument", "treaty name", "treaty title", "treaty description",
    "name of treaty", "title of treaty", "convention name", "convention title", "agreement name",
))  # fmt: skip
_ACTS = (
    ("provisional application", "provisional_application", ""),
    ("definitive signature", "ratification", "definitive signature"),
    ("signature", "signature", ""),
    ("signed", "signature", ""),
    ("ratification", "ratification", ""),
    ("ratified", "ratification", ""),
    ("acceptance", "ratification", "acceptance"),
    ("approval", "ratification", "approval"),
    ("formal confirmation", "ratification", "formal confirmation"),
    ("consent to be bound", "ratification", "consent to be bound"),
    ("participation", "ratification", "participation"),
    ("accession", "accession", ""),
    ("acceded", "accession", ""),
    ("succession", "deposit", "succession"),
    ("denunciation", "denunciation", ""),
    ("withdrawal", "denunciation", "withdrawal"),
)  # fmt: skip
"""A word of a column's name, the act it is, and the manner of it (VCLT 11 makes them equal)."""
_DATED = frozenset(["ratification", "accession", "deposit", "denunciation"])
"""Acts that each participant does on a day of its own."""
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janv janvier", "feb february févr février", "mar march mars",
            "apr april avr avril", "may mai", "jun june juin", "jul july juil juillet",
            "aug august août", "sep sept september septembre", "oct october octobre",
            "nov november novembre", "dec december déc décembre",
        ), 1,
    )
    for name in names.split()
}  # fmt: skip
_DAY = re.compile(
    r"(?:(?P<day>\d{1,2})[ .-]{1,2}(?P<month>[^\W\d]{3,9})\.?[ -](?P<year>\d{4})|(?P<iso>\d{4}-\d\d-\d\d))"
    r"[ ]{0,3}(?P<opens>\()?(?P<letter>[A-Za-z]{1,2})?(?(opens)\))\.?(?![\w])"
)
_LETTERED = re.compile(
    r"\s*(?P<words>[^,;()]{3,80}?)\s*(?:\((?P<letter>[A-Za-z]{1,2})\)[^,;()]{0,30})?\s*(?:[,;]|$)"
)


class _Act(NamedTuple):
    name: str
    manner: str


def columns_of(names: list[str]) -> dict[int, dict[str, _Act]]:
    """The acts of each column by their letter, "" for that without; {} for another table."""
    if not names or names[0].strip().lower() not in _FIRST:
        return {}
    columns = {at: _acts(name) for at, name in enumerate(names) if at}
    known = {at: acts for at, acts in columns.items() if acts}
    return known or {day: {} for _, day in _act_of_row(names)}


def _act_of_row(names: list[str]) -> list[tuple[int, int]]:
    """The column that names the act of each row, with that of its day; [] without both."""
    plain = [name.strip().lower() for name in names]
    acts = [at for at, name in enumerate(plain) if name in _ACT_OF_ROW]
    days = [at for at, name in enumerate(plain) if name in _DAY_OF_ROW]
    return [(acts[0], days[0])] if acts and days else []


def _acts(column: str) -> dict[str, _Act]:
    found: dict[str, _Act] = {}
    for match in _LETTERED.finditer(column[:400]):
        words = match["words"].lower()
        known = next((_Act(act, manner) for word, act, manner in _ACTS if word in words), None)
        if known:
            found.setdefault(match["letter"] or "", known)
    return found


def treaty_column(rows: list[list[Cell]]) -> int:
    """The column of a table of participants that names the treaty, of several the wordiest; -1 without one."""
    names = [cell.value for cell in rows[0]] if rows else []
    if len(rows) < 2 or not columns_of(names):  # noqa: PLR2004
        return -1
    known = [at for at, name in enumerate(names) if name.strip().lower() in _TREATY]
    last = rows[-1]
    said = [(len(last[at].value), -at) for at in known if at < len(last)]
    return -max(said)[1] if said else -1


def stated_by(rows: list[list[Cell]]) -> tuple[StatedClaim, ...]:
    """What a table of participants states; () for a table of something else, or of several treaties."""
    columns = columns_of([cell.value for cell in rows[0]]) if rows else {}
    if not columns:
        return ()
    at = treaty_column(rows)
    named = [row[at] for row in rows[1:] if 0 <= at < len(row) and row[at].value.strip()]
    if len({cell.value.strip() for cell in named}) > 1:
        return ()
    told = _act_of_row([cell.value for cell in rows[0]])
    stated = tuple(claim for row in rows[1:] for claim in _row(row, columns | _told_by(row, told)))
    if not stated or not named:
        return stated
    first = named[0]
    return (StatedClaim("title", first.value.strip(), first.start, first.end), *stated)


def _row(row: list[Cell], columns: dict[int, dict[str, _Act]]) -> Iterator[StatedClaim]:
    who = row[0]
    name = _name(who.value)
    if not name:
        return
    bound = False
    for at, acts in columns.items():
        for match in _DAY.finditer(row[at].value) if at < len(row) else ():
            act = acts.get(match["letter"] or "") or acts.get("")
            day = _day(match)
            if act is None or not day:
                continue
            bound = bound or act.name in {"ratification", "accession", "deposit"}
            start, end = row[at].start + match.start(), row[at].start + match.end()
            yield StatedClaim(f"{act.name}.by", name, who.start, end)
            yield from _dated(act, day, start, end)
    if bound:
        yield StatedClaim("party", name, who.start, who.start + len(name))


def _told_by(row: list[Cell], told: list[tuple[int, int]]) -> dict[int, dict[str, _Act]]:
    """The act that a row's own cell names, by the column of its day."""
    return {day: _acts(row[act].value) for act, day in told if act < len(row)}


def _dated(act: _Act, day: str, start: int, end: int) -> Iterator[StatedClaim]:
    if act.name in _DATED:
        yield StatedClaim(f"{act.name}.date", day, start, end)
        if act.manner:
            yield StatedClaim(f"{act.name}.manner", act.manner, start, end)


def _name(cell: str) -> str:
    """A participant without the marks of its notes: "Serbia 2, 3" is Serbia."""
    return re.sub(r"(?:[\s,]*(?:\[\d{1,3}\]|\d{1,3}))+\s*\Z", "", cell[:200]).rstrip()


def _day(match: re.Match[str]) -> str:
    if match["iso"]:
        return match["iso"]
    month = _MONTHS.get(match["month"].lower(), 0)
    return f"{match['year']}-{month:02d}-{int(match['day']):02d}" if month else ""
