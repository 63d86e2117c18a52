"""Writing which mentions are one instrument: what differs from the record so far, no more.

Instruments and links are compared as they are stored. A witness whose links, or whose
subject, are others than before is filed anew: its entries and passages say what they
are about.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import text

from foedera.identity.model import Identity, Instrument
from foedera.store import rows_in, tables
from foedera.store.json_text import to_json
from foedera.store.rows import Rows
from foedera.store.rows_in import Row


@dataclass(frozen=True, slots=True)
class Changed:
    """What identity now says otherwise.

    Attributes:
        witnesses: those that have other links, or another subject.
        instruments: those that are new, gone, or known otherwise.
    """

    witnesses: frozenset[str]
    instruments: frozenset[str]


def write_identity(
    rows: Rows, identity: Identity, subjects: Mapping[str, str], fresh: Collection[str]
) -> Changed:
    """Write instruments, links and subjects, where they are others than before.

    Args:
        rows: of the record.
        identity: of all documents.
        subjects: the instrument that each witness as a whole is about, by its name.
        fresh: witnesses that were written anew, and are to be filed in any case.
    """
    instruments = _write_instruments(rows, identity.instruments)
    witnesses = _write_links(rows, identity) | _write_subjects(rows, subjects)
    _file(rows, {*witnesses, *fresh})
    return Changed(frozenset(witnesses), frozenset(instruments))


def write_difference(
    rows: Rows,
    identity: Identity,
    gone: Collection[str],
    witnesses: Collection[str],
    subjects: Mapping[str, str],
) -> Changed:
    """Write instruments, links and subjects that are others than before.

    Args:
        rows: of the record.
        identity: the instruments that are others, and all links of the witnesses.
        gone: ids of instruments that are no more.
        witnesses: whose links or subjects may be others, or who are no more.
        subjects: the instrument that each of them as a whole is about, by its name.
    """
    changed = {one.id for one in identity.instruments} | {*gone}
    _replace_instruments(rows, changed, identity.instruments)
    rows.forget(tables.LINKS, witnesses)
    rows.add(tables.LINKS, map(rows_in.link_row, identity.links))
    about: list[Row] = [{"witness": name, "instrument": subjects.get(name)} for name in witnesses]
    rows.run("UPDATE witnesses SET subject = :instrument WHERE name = :witness", about)
    rows.touched[tables.WITNESSES].update(witnesses)
    _file(rows, witnesses)
    return Changed(frozenset(witnesses), frozenset(changed))


def _write_instruments(rows: Rows, instruments: Iterable[Instrument]) -> set[str]:
    query = text("SELECT id, label, kind, parties, date, parent, titles FROM instruments")
    before = {row[0]: tuple(row) for row in rows.connection.execute(query)}
    after = {one.id: one for one in instruments}
    altered = {name for name, one in after.items() if before.get(name) != _stored(one)}
    changed = altered | (before.keys() - after.keys())
    _replace_instruments(rows, changed & before.keys(), [after[name] for name in sorted(altered)])
    return changed


def _replace_instruments(rows: Rows, old: Collection[str], new: Sequence[Instrument]) -> None:
    """Write instruments in the place of others."""
    for table in (tables.INSTRUMENTS, tables.INSTRUMENT_PARTIES):
        rows.forget(table, old)
    _forget_titles(rows, old)
    rows.add(tables.INSTRUMENTS, map(rows_in.instrument_row, new))
    rows.add(tables.INSTRUMENT_PARTIES, (row for one in new for row in rows_in.party_rows(one)))
    rows.run(
        "INSERT INTO search_titles (instrument, titles) VALUES (:instrument, :titles)",
        ({"instrument": one.id, "titles": "\n".join((one.label, *one.titles))} for one in new),
    )


def _stored(one: Instrument) -> tuple[str, ...]:
    parties, titles = to_json(list(one.parties)), to_json(list(one.titles))
    return (one.id, one.label, one.kind, parties, one.date, one.parent, titles)


def _forget_titles(rows: Rows, known: Collection[str]) -> None:
    """Take names out of the search: found by going through them once, not once for each."""
    if not known:
        return
    query = text("SELECT rowid, instrument FROM search_titles")
    at = [row[0] for row in rows.connection.execute(query) if row[1] in known]
    rows.run("DELETE FROM search_titles WHERE rowid = :at", [{"at": number} for number in at])


def _write_links(rows: Rows, identity: Identity) -> set[str]:
    query = text("SELECT witness, mention, instrument, reason FROM links")
    before = set(map(tuple, rows.connection.execute(query)))
    after = {
        (link.mention.witness, link.mention.number, link.instrument, link.reason): link
        for link in identity.links
    }
    changed = {row[0] for row in before ^ after.keys()}
    rows.forget(tables.LINKS, changed & {row[0] for row in before})
    put = (link for link in identity.links if link.mention.witness in changed)
    rows.add(tables.LINKS, map(rows_in.link_row, put))
    return changed


def _write_subjects(rows: Rows, subjects: Mapping[str, str]) -> set[str]:
    query = text("SELECT name, subject FROM witnesses ORDER BY name")
    changed: list[Row] = [
        {"witness": name, "instrument": subjects.get(name)}
        for name, subject in rows.connection.execute(query).all()
        if subject != subjects.get(name)
    ]
    rows.run("UPDATE witnesses SET subject = :instrument WHERE name = :witness", changed)
    names = {row["witness"] for row in changed}
    rows.touched[tables.WITNESSES] |= names
    return names


def _file(rows: Rows, witnesses: Collection[str]) -> None:
    """Say what the entries and passages of witnesses are about."""
    rows.connection.execute(text("CREATE TEMP TABLE filed (witness TEXT PRIMARY KEY)"))
    rows.run("INSERT INTO filed VALUES (:name)", [{"name": name} for name in sorted(witnesses)])
    for statement in _FILING:
        rows.connection.execute(text(statement))
    rows.connection.execute(text("DROP TABLE filed"))
    rows.touched[tables.ENTRIES].update(witnesses)
    rows.touched[tables.PASSAGES].update(witnesses)


_FILING = (
    """
    UPDATE entries SET instrument = (
        SELECT l.instrument FROM mentions m
        JOIN links l ON l.witness = m.witness AND l.mention = m.number
        WHERE m.witness = entries.witness AND m.entry = entries.number
        ORDER BY m.number LIMIT 1)
    WHERE witness IN (SELECT witness FROM filed)
    """,
    """
    UPDATE entries SET instrument = (
        SELECT around.instrument FROM entries around
        WHERE around.witness = entries.witness AND around.number = entries.within)
    WHERE witness IN (SELECT witness FROM filed) AND instrument IS NULL AND within IS NOT NULL
    """,
    """
    UPDATE passages SET instrument = (
        SELECT e.instrument FROM entries e
        WHERE e.witness = passages.witness AND e.number = passages.entry)
    WHERE witness IN (SELECT witness FROM filed)
    """,
)
"""An entry is about what its subject's mention is, else about what it stands within."""
