"""The tables of a record, readable as they stand in any SQLite tool.

Every stretch is `[start_offset, end_offset)` in code points of the witness's text.
Lists and values are JSON in columns of their own. A witness is named by its name
everywhere, an instrument by its id, so that tables join on words a person knows. A
number is within its witness or instrument: a new document changes no other's rows.

To add a table, declare it here, write its rows in `rows_in.py` and read them in
`reader.py`; the seal covers it untold. A change to what is here raises `FORMAT`.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

APPLICATION_ID = 0x666F6564
"""In the file's header (SQLite's `application_id`): the letters "foed"."""

FORMAT = 3
"""Version of these tables, in the file's header as SQLite's `user_version`."""

METADATA = MetaData()

PASSAGE_ID = "id"  # by this the search index names a passage; it is not sealed


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, primary_key=key)


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=False, primary_key=key, autoincrement=False)


def _yes(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _json(name: str) -> Column[object]:
    return Column(name, JSON, nullable=False)


def _witness(*, key: bool = False) -> Column[str]:
    return Column("witness", Text, ForeignKey("witnesses.name"), nullable=False, primary_key=key)


def _instrument(*, key: bool = False) -> Column[str]:
    return Column("instrument", Text, ForeignKey("instruments.id"), nullable=False, primary_key=key)


def _instrument_or_null() -> Column[str | None]:
    return Column("instrument", Text, ForeignKey("instruments.id"), nullable=True)


def _of(kind: str, column: str) -> ForeignKeyConstraint:
    """A row of the same instrument in another table, by its number."""
    return ForeignKeyConstraint(["instrument", column], [f"{kind}.instrument", f"{kind}.number"])


def _stretch() -> tuple[Column[int], Column[int]]:
    return _number("start_offset"), _number("end_offset")


def _support() -> tuple[Column[Any], ...]:
    return (
        _witness(),
        *_stretch(),
        _text("quote"),
        _text("voice"),
        _text("modality"),
        _text("holder"),
        _yes("safe"),
    )


RELEASE = Table(
    "release",
    METADATA,
    _text("root", key=True),
    _text("program"),
    _number("format"),
)
HASHES = Table(
    "hashes",
    METADATA,
    _text("table_name", key=True),
    _number("row_count"),
    _text("sha256"),
)
PARTS = Table(
    "parts",
    METADATA,
    _text("table_name", key=True),
    _text("owner", key=True),
    _number("row_count"),
    _text("sha256"),
    sqlite_with_rowid=False,
)
WITNESSES = Table(
    "witnesses",
    METADATA,
    _text("name", key=True),
    _text("sha256"),
    _text("text_sha256"),
    _text("media_type"),
    Column("encoding", Text, nullable=True),
    _text("language"),
    _number("length"),
    _text("class"),
    _yes("class_proposed"),
    _text("title"),
    _text("author"),
    _text("published"),
    _text("url"),
    _text("pages"),
    _json("depends_on"),
    Column("subject", Text, ForeignKey("instruments.id"), nullable=True),
)
TEXTS = Table("texts", METADATA, _witness(key=True), _text("text"))
MARKS = Table("marks", METADATA, _witness(), _text("kind"), *_stretch(), _text("detail"))
ORIGINS = Table(
    "origins",
    METADATA,
    _witness(),
    *_stretch(),
    _text("path"),
    _number("page"),
    Column("box_left", Integer, nullable=True),
    Column("box_top", Integer, nullable=True),
    Column("box_right", Integer, nullable=True),
    Column("box_bottom", Integer, nullable=True),
    Column("confidence", Integer, nullable=True),
)
PROBLEMS = Table(
    "problems",
    METADATA,
    _number("number", key=True),
    _text("document"),
    _text("code"),
    _text("message"),
    Column("start_offset", Integer, nullable=True),
    Column("end_offset", Integer, nullable=True),
)
REPAIRS = Table("repairs", METADATA, _witness(), _text("code"), *_stretch(), _text("becomes"))
ENTRIES = Table(
    "entries",
    METADATA,
    _witness(key=True),
    _number("number", key=True),
    _text("kind"),
    _text("title"),
    _number("title_start"),
    _number("title_end"),
    Column("within", Integer, nullable=True),
    _yes("is_main"),
    _instrument_or_null(),
)
PASSAGES = Table(
    "passages",
    METADATA,
    _number(PASSAGE_ID, key=True),
    _witness(),
    _number("number"),
    _number("entry"),
    _text("kind"),
    *_stretch(),
    _text("label"),
    _text("title"),
    _text("language"),
    _yes("safe"),
    _instrument_or_null(),
)
INSTRUMENTS = Table(
    "instruments",
    METADATA,
    _text("id", key=True),
    _text("label"),
    _text("kind"),
    _json("parties"),
    _text("date"),
    _text("parent"),
    _json("titles"),
)
PARTICIPANTS = Table(
    "participants",
    METADATA,
    _text("id", key=True),
    _text("name"),
    Column("iso3", Text, nullable=True),
    Column("cow", Integer, nullable=True),
)
INSTRUMENT_PARTIES = Table(
    "instrument_parties",
    METADATA,
    _instrument(key=True),
    Column("participant", Text, ForeignKey("participants.id"), nullable=False, primary_key=True),
)
MENTIONS = Table(
    "mentions",
    METADATA,
    _witness(key=True),
    _number("number", key=True),
    *_stretch(),
    _text("title"),
    _json("other_titles"),
    _text("kind"),
    _json("parties"),
    _text("date"),
    Column("entry", Integer, nullable=True),
    Column("parent", Integer, nullable=True),
    _json("catalogue"),
)
LINKS = Table(
    "links",
    METADATA,
    _witness(key=True),
    _number("mention", key=True),
    _instrument(),
    _text("reason"),
)
CLAIMS = Table(
    "claims",
    METADATA,
    _witness(key=True),
    _number("number", key=True),
    *_stretch(),
    _text("quote"),
    _text("property"),
    _json("value"),
    _text("modality"),
    _text("rule"),
    _instrument_or_null(),
    _text("holder"),
    _yes("safe"),
    _text("sha256"),
)
FINDINGS = Table(
    "findings",
    METADATA,
    _instrument(key=True),
    _number("number", key=True),
    _text("property"),
    _text("slot"),
    _json("value"),
    _text("status"),
    _number("margin"),
    _number("voices"),
    _text("reason"),
    _text("would_change"),
)
FINDING_SUPPORT = Table(
    "finding_support",
    METADATA,
    _instrument(),
    _number("finding"),
    *_support(),
    _of("findings", "finding"),
)
FINDING_RIVALS = Table(
    "finding_rivals",
    METADATA,
    _instrument(key=True),
    _number("number", key=True),
    _number("finding"),
    _json("value"),
    _of("findings", "finding"),
)
RIVAL_SUPPORT = Table(
    "rival_support",
    METADATA,
    _instrument(),
    _number("rival"),
    *_support(),
    _of("finding_rivals", "rival"),
)
DISCREPANCIES = Table(
    "discrepancies",
    METADATA,
    _text("instrument", key=True),
    _number("number", key=True),
    _text("property"),
    _text("summary"),
    _number("rank"),
)
DISCREPANCY_SIDES = Table(
    "discrepancy_sides",
    METADATA,
    _text("instrument", key=True),
    _number("number", key=True),
    _number("discrepancy"),
    _json("value"),
    _of("discrepancies", "discrepancy"),
)
SIDE_SUPPORT = Table(
    "side_support",
    METADATA,
    _text("instrument"),
    _number("side"),
    *_support(),
    _of("discrepancy_sides", "side"),
)
STATUS = Table(
    "status",
    METADATA,
    _instrument(),
    _text("from_day"),
    _text("until_day"),
    _text("state"),
    _text("basis"),
)
FAMILIES = Table("families", METADATA, _text("id", key=True), _text("kind"), _text("because"))
FAMILY_MEMBERS = Table(
    "family_members",
    METADATA,
    Column("family", Text, ForeignKey("families.id"), nullable=False),
    _witness(),
    *_stretch(),
    _yes("aligned"),
)
FAMILY_DIRECTIONS = Table(
    "family_directions",
    METADATA,
    Column("family", Text, ForeignKey("families.id"), nullable=False),
    _text("source"),
    _text("copy"),
    _text("evidence"),
    _yes("excluded"),
)
JUDGEMENTS = Table(
    "judgements",
    METADATA,
    _text("about"),
    _text("kind"),
    _text("property"),
    _text("slot"),
    _json("value"),
    _text("judged_by"),
    _text("judged_on"),
    _text("because"),
)
WEIGHTS = Table("weights", METADATA, _text("class"), _text("asked"), _number("weight"))

QUOTED = (CLAIMS, FINDING_SUPPORT, RIVAL_SUPPORT, SIDE_SUPPORT)
"""Tables whose `quote` must stand in the witness's text at the offsets beside it."""

OWNERS: dict[Table, str] = {
    WITNESSES: "name",
    **dict.fromkeys((TEXTS, MARKS, ORIGINS, REPAIRS, ENTRIES, PASSAGES), "witness"),
    **dict.fromkeys((MENTIONS, LINKS, CLAIMS), "witness"),
    INSTRUMENTS: "id",
    **dict.fromkeys((INSTRUMENT_PARTIES, FINDINGS, FINDING_SUPPORT, FINDING_RIVALS), "instrument"),
    **dict.fromkeys((RIVAL_SUPPORT, DISCREPANCIES, DISCREPANCY_SIDES), "instrument"),
    **dict.fromkeys((SIDE_SUPPORT, STATUS), "instrument"),
    FAMILIES: "id",
    **dict.fromkeys((FAMILY_MEMBERS, FAMILY_DIRECTIONS), "family"),
}
"""Whose each row of a table is, by the name of the column; the other tables are one whole.

The rows of one owner in one table are a *part*: written anew, and hashed, together.
"""

OF_WITNESS = tuple(table for table, owner in OWNERS.items() if owner == "witness")
"""Tables of what a witness says, besides the row of the witness itself."""

ANSWERS = (
    *(FINDINGS, FINDING_SUPPORT, FINDING_RIVALS, RIVAL_SUPPORT),
    *(DISCREPANCIES, DISCREPANCY_SIDES, SIDE_SUPPORT),
)
"""Tables of what was made of the claims about an instrument."""

Index("claims_by_instrument", CLAIMS.c.instrument, CLAIMS.c.property)
Index("claims_by_property", CLAIMS.c.property)
Index("findings_by_property", FINDINGS.c.property)
Index("marks_by_witness", MARKS.c.witness)
Index("origins_by_witness", ORIGINS.c.witness)
Index("repairs_by_witness", REPAIRS.c.witness)
Index("passages_by_witness", PASSAGES.c.witness, PASSAGES.c.number, unique=True)
Index("status_by_instrument", STATUS.c.instrument)
Index("support_by_finding", FINDING_SUPPORT.c.instrument, FINDING_SUPPORT.c.finding)
Index("support_by_rival", RIVAL_SUPPORT.c.instrument, RIVAL_SUPPORT.c.rival)
Index("support_by_side", SIDE_SUPPORT.c.instrument, SIDE_SUPPORT.c.side)
Index("members_by_family", FAMILY_MEMBERS.c.family)
Index("directions_by_family", FAMILY_DIRECTIONS.c.family)
Index("parties_by_participant", INSTRUMENT_PARTIES.c.participant)
