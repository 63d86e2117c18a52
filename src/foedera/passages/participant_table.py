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

Where another column explains a letter, the row's cells have slipped, as those of tables copied as words
do, and only its days with letters are told.

A column may name the treaty of each row (`treaty_column`): whoever reads such a table parts it first.

To read another word for an act, add it to `_ACTS`; what a table calls its states, to `_FIRST`; what it
calls the treaty, to `_TREATY`.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from babel.dates import get_month_names

from foedera.passages.table_cells import Cell
from foedera.sources.model import StatedClaim

_FIRST = frozenset((
    "participant", "participants", "state", "states", "party", "parties", "country", "countries", "signatory", "signatories",
    "contracting party", "contracting parties", "contracting state", "member state", "member states", "state party", "states parties",
    "countries/territories", "state/organization", "state or organization", "member", "members", "nation", "government",
    "état", "etat", "états", "etats", "pays", "partie", "partie contractante", "état contractant", "états parties", "signataire",
    "staat", "staaten", "land", "länder", "vertragspartei", "vertragsstaat", "vertragsstaaten", "partij", "partijen", "landen",
    "estado", "estados", "país", "países", "parte", "estado parte", "estados partes", "stato", "paese", "государство", "страна", "участник",
    "państwo", "strona", "valstybė", "šalis",
))  # fmt: skip
_ACT_OF_ROW = frozenset(
    (
        "instrument type",
        "type of instrument",
        "action",
        "act",
        "method",
        "method of consent",
        "mode of consent",
    )
)
_DAY_OF_ROW = frozenset((
    "instrument date", "date of instrument", "date of deposit", "action date", "date of action", "date", "deposited",
    "date of notification/deposit", "notification/deposit", "date of notification", "date of receipt",
))  # fmt: skip
"""Columns that name the act of each row, and its day, where a table has one row to an act."""
_TREATY = frozenset((
    "treaty", "convention", "agreement", "instrument", "treaty name", "treaty title", "treaty description",
    "name of treaty", "title of treaty", "convention name", "convention title", "agreement name",
))  # fmt: skip
_ACTS = (
    ("provisional application", "provisional_application", ""),
    ("definitive signature", "ratification", "definitive signature"),
    ("signature without reservation", "ratification", "definitive signature"),
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
    ("renunciation", "denunciation", ""),
    ("unterzeichnung", "signature", ""), ("ondertekening", "signature", ""), ("firma", "signature", ""), ("подписание", "signature", ""),
    ("ratifi", "ratification", ""), ("ratifik", "ratification", ""), ("bekrachtiging", "ratification", ""), ("ратификация", "ratification", ""),
    ("acceptation", "ratification", "acceptance"), ("approbation", "ratification", "approval"),
    ("adhésion", "accession", ""), ("adhesión", "accession", ""), ("adesione", "accession", ""), ("beitritt", "accession", ""),
    ("toetreding", "accession", ""), ("присоединение", "accession", ""),
    ("dénonciation", "denunciation", ""), ("kündigung", "denunciation", ""), ("opzegging", "denunciation", ""), ("denuncia", "denunciation", ""),
)  # fmt: skip
"""A word of a column's name, the act it is, and the manner of it (VCLT 11 makes them equal)."""
_DATED = frozenset(["ratification", "accession", "deposit", "denunciation"])
"""Acts that each participant does on a day of its own."""
_DAY = re.compile(
    r"(?:(?P<day>\d{1,2})(?:er|st|nd|rd|th|º|ª)?[ .-]{1,2}(?:de )?(?P<month>[^\W\d]{3,10})\.?[ -](?:de )?(?P<year>\d{4})|(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<first>[^\W\d]{3,9})\.? (?P<on>\d{1,2}), ?(?P<of>\d{4})|(?<![\d/.-])(?P<numbers>\d{1,2}([/.-])\d{1,2}\9\d{4}))"
    r"[ ]{0,3}(?P<opens>\()?(?P<letter>[A-Za-z]{1,2})?(?(opens)\))\.?(?![\w])"
)
_LETTERED = re.compile(
    r"\s*(?P<words>[^,;()]{3,80}?)\s*(?:\((?P<letter>[A-Za-z]{1,2})\)[^,;()]{0,30})?\s*(?:[,;]|$)"
)
_EQUAL = re.compile(
    r"(?<![^\W\d_])(?P<letter>[A-Z][a-z]?)=(?P<words>[^=]{3,120}?)(?=\s?[A-Z][a-z]?=|$)"
)
"""A legend run into the column's name: "R=Ratification, Acceptance A=Accession"."""
_LEGEND = re.compile(r"(?=[A-Z][a-z]?=)")
_NOTE = re.compile(r"(?:\s*(?:\*+|\[\d{1,3}\])|\s+\d{1,2})\s*\Z")
_MONTHS_OF_YEAR, _LAST_DAY, _LONGEST_NAME = 12, 31, 120


class _Act(NamedTuple):
    name: str
    manner: str


def columns_of(names: list[str]) -> dict[int, dict[str, _Act]]:
    """The acts of each column by their letter, "" for that without; {} for another table."""
    if not names or not heads_participants(names[0]):
        return {}
    columns = {at: _acts(name) for at, name in enumerate(names) if at}
    known = {at: acts for at, acts in columns.items() if acts}
    return known or {day: {} for _, day in _act_of_row(names)}


def heads_participants(name: str) -> bool:
    """Whether a column's name is that of the states."""
    return len(name) <= _LONGEST_NAME and _NOTE.sub("", name).strip().lower() in _FIRST


def _act_of_row(names: list[str]) -> list[tuple[int, int]]:
    """The column that names the act of each row, with that of its day; [] without both."""
    plain = [name.strip().lower() for name in names]
    acts = [at for at, name in enumerate(plain) if name in _ACT_OF_ROW]
    days = [at for at, name in enumerate(plain) if name in _DAY_OF_ROW]
    return [(acts[0], days[0])] if acts and days else []


def _acts(column: str) -> dict[str, _Act]:
    found: dict[str, _Act] = {}
    name, legend = (*_LEGEND.split(column[:600], 1), "")[:2]
    for match in (*_LETTERED.finditer(name[:400]), *_EQUAL.finditer(legend)):
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
    for act, day, start, end in _acts_of(row, columns):
        bound = bound or act.name in {"ratification", "accession", "deposit"}
        yield StatedClaim(f"{act.name}.by", name, who.start, end)
        yield from _dated(act, day, start, end)
    if bound:
        yield StatedClaim("party", name, who.start, who.start + len(name))


def _acts_of(
    row: list[Cell], columns: dict[int, dict[str, _Act]]
) -> Iterator[tuple[_Act, str, int, int]]:
    """Each act of a row with its day, and where that stands."""
    explained = {letter: act for acts in columns.values() for letter, act in acts.items() if letter}
    days = [(at, match) for at in range(1, len(row)) for match in _DAY.finditer(row[at].value)]
    slipped = any(
        match["letter"] in explained and match["letter"] not in columns.get(at, {})
        for at, match in days
    )
    for at, match in days:
        acts = explained if slipped else columns.get(at, {})
        act = acts.get(match["letter"] or "") or (None if slipped else acts.get(""))
        day = _day(match)
        if act is not None and day:
            yield act, day, row[at].start + match.start(), row[at].start + match.end()


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
    """The day in ISO 8601, "" for one that is none; of numbers the day stands first where it can."""
    if match["iso"]:
        return match["iso"]
    if match["numbers"]:
        day, month, year = re.split(r"[/.-]", match["numbers"])
        day, month = (month, day) if int(month) > _MONTHS_OF_YEAR else (day, month)
    else:
        day, year = match["day"] or match["on"], match["year"] or match["of"]
        month = str(_month(match["month"] or match["first"]))
    known = 0 < int(month) <= _MONTHS_OF_YEAR and 0 < int(day) <= _LAST_DAY
    return f"{year}-{int(month):02d}-{int(day):02d}" if known else ""


_LANGUAGES = ("en", "fr", "de", "es", "nl", "it", "pl", "ru", "lt")


def _month(name: str) -> int:
    """The number of a month by its name or a short form of it, 0 for another word."""
    plain = name.lower().rstrip(".")
    return next((number for language in _LANGUAGES if (number := _months(language).get(plain))), 0)


@cache
def _months(language: str) -> dict[str, int]:
    names = {
        name.rstrip(".").lower(): number
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=language).items()
    }
    return names | ({"sept": 9} if language == "en" else {"fév": 2} if language == "fr" else {})
